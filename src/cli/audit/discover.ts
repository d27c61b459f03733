import { access, stat } from 'node:fs/promises';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';

import { globby, isDynamicPattern, isGitIgnored } from 'globby';
import picomatch from 'picomatch';

import { CliError } from '../cli-error.js';
import { reasonOf } from './fs-error.js';

/** What an audit is to lint. */
export interface Discovered {
  /** The folder that a report names files from: the current one, wherever that holds them all. */
  root: string;
  /** The folder that rules see files from: `test/x.ts` is a test of the project that it belongs to. */
  project: string;
  /** Absolute paths, sorted. */
  files: readonly string[];
  /** Those of them that the user named one by one. */
  named: ReadonlySet<string>;
}

const sources = '**/*.{js,mjs,cjs,jsx,ts,mts,cts,tsx}';
const isSource = (path: string): boolean => /\.(?:[cm]?[jt]s|[jt]sx)$/.test(path);

/** Never found, only linted when named: code of others, declarations that hold no code, and code made for machines. */
const leftOut = [
  '**/node_modules/**', '**/.git/**', '**/.yarn/**', '**/.pnp.*', '**/*.d.{ts,mts,cts}', '**/*.min.{js,mjs,cjs}',
];

const searchOptions = { absolute: true, dot: true, expandDirectories: false, followSymbolicLinks: false } as const;

/** Finds the files of paths, folders and globs; `!glob` takes files out again. Says no when there are none. */
export async function discover(paths: readonly string[], cwd: string): Promise<Discovered> {
  const isExcluded = matcherOf(paths.filter((path) => path.startsWith('!')).map((path) => path.slice(1)), cwd);
  const wanted = paths.filter((path) => !path.startsWith('!'));
  const starts = wanted.length > 0 ? wanted : ['.'];

  const named = new Set<string>();
  const files = new Set<string>();
  const folders: string[] = [];
  for (const path of starts) {
    const absolute = resolve(cwd, path);
    const kind = await kindOf(absolute, path);
    if (kind === 'file') {
      if (!isSource(absolute)) continue;
      named.add(absolute);
      files.add(absolute);
      folders.push(dirname(absolute));
      continue;
    }
    if (kind === undefined && !isDynamicPattern(path)) throw new CliError(`There is no \`${path}\`.`);
    const found = kind === 'folder'
      ? await search(sources, absolute, cwd)
      : await search(path, cwd, cwd);
    if (kind === undefined && found.length === 0) throw new CliError(`No file to lint matches \`${path}\`.`);
    folders.push(kind === 'folder' ? absolute : commonFolder(found.map((file) => dirname(file))));
    for (const file of found) files.add(file);
  }
  const chosen = [...files].filter((file) => !isExcluded(file)).toSorted();
  if (chosen.length === 0) {
    const where = starts.map((path) => (path === '.' ? 'this folder' : `\`${path}\``)).join(', ');
    throw new CliError(`There are no JavaScript or TypeScript files to lint in ${where}.`);
  }
  const audited = commonFolder(folders);
  const root = chosen.every((file) => isInside(cwd, file)) ? cwd : audited;
  return { root, project: await projectOf(audited, cwd), files: chosen, named };
}

async function kindOf(path: string, given: string): Promise<'file' | 'folder' | undefined> {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'file';
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw new CliError(`\`${given}\` cannot be read: ${reasonOf(error)}.`, { cause: error });
  }
}

async function search(pattern: string, folder: string, cwd: string): Promise<string[]> {
  // A folder that Git ignores is linted when it is named; what Git ignores within it is not.
  const git = (await isIgnoredFolder(folder)) ? { ignoreFiles: '**/.gitignore' } : { gitignore: true };
  try {
    const found = await globby(pattern, { ...searchOptions, ...git, cwd: folder, ignore: leftOut });
    return found.filter(isSource).map((file) => resolve(file));
  } catch (error) {
    const { path } = error as NodeJS.ErrnoException;
    if (path === undefined) throw error;
    throw new CliError(`\`${relative(cwd, path)}\` cannot be read: ${reasonOf(error)}.`, { cause: error });
  }
}

/** Whether a file is one of those that `!glob` takes out; a folder stands for all that is in it. */
function matcherOf(globs: readonly string[], cwd: string): (file: string) => boolean {
  const matches = globs.map((glob) => picomatch([glob, `${glob.replace(/\/$/, '')}/**`], { dot: true }));
  return (file) => matches.some((isMatch) => isMatch(relative(cwd, file).split(sep).join('/')));
}

/** Does the Git repository around a folder ignore all of it? */
async function isIgnoredFolder(folder: string): Promise<boolean> {
  for (const parent of await parentsInRepository(folder)) {
    const isIgnored = await isGitIgnored({ cwd: parent, deep: 0, suppressErrors: true });
    if (isIgnored(`${folder}/`)) return true;
  }
  return false;
}

/** The folders above one, up to that of its repository; none where there is no repository. */
async function parentsInRepository(folder: string): Promise<string[]> {
  const parents: string[] = [];
  let current = folder;
  while (!(await exists(join(current, '.git')))) {
    const parent = dirname(current);
    if (parent === current) return [];
    parents.push(parent);
    current = parent;
  }
  return parents;
}

function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** The deepest folder that holds all these paths. */
function commonFolder(paths: readonly string[]): string {
  let folder = paths[0] ?? '';
  while (!paths.every((path) => isInside(folder, path)) && dirname(folder) !== folder) folder = dirname(folder);
  return folder;
}

/**
 * The project that the audited folder is or lies in, known by what projects hold. Above the current folder nothing is
 * looked for, except for what lies elsewhere.
 */
async function projectOf(audited: string, cwd: string): Promise<string> {
  const isHere = isInside(cwd, audited);
  for (let folder = audited; ; folder = dirname(folder)) {
    if (isHere && folder === cwd) return cwd;
    for (const name of ['package.json', '.git', 'src']) if (await exists(join(folder, name))) return folder;
    if (dirname(folder) === folder) return audited;
  }
}

/** What may not be looked at is not there for us. */
async function exists(path: string): Promise<boolean> {
  try {
    await access(path);
    return true;
  } catch (error) {
    if (['EACCES', 'ENOENT', 'ENOTDIR', 'EPERM'].includes((error as NodeJS.ErrnoException).code ?? '')) return false;
    throw error;
  }
}
