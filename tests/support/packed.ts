import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const root = fileURLToPath(new URL('../../', import.meta.url));
const readme = readFileSync(join(root, 'README.md'), 'utf8');

/** What `npm pack` made of this project. */
export interface Packed {
  /** Absolute path of the tarball. */
  tarball: string;
  /** Paths inside the package. */
  files: string[];
}

/**
 * Builds and packs a copy of this project into `scratch`, so that the build of the project itself stays as it is. Where all
 * tests are run (`npm test`), they share what was packed before.
 */
export async function packPlugin(scratch: string): Promise<Packed> {
  const { HARDENED_PACKED: packed } = process.env;
  if (packed !== undefined) return JSON.parse(packed);
  const copy = join(scratch, 'source');
  const leftOut = new Set(['.corpus', '.git', 'coverage', 'dist', 'node_modules']);
  cpSync(root, copy, { recursive: true, filter: (path) => !leftOut.has(basename(path)) });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');

  await npm(copy, 'run', 'build');
  await npm(copy, 'run', 'sbom');
  const [{ filename, files }] = JSON.parse(await npm(copy, 'pack', '--json', '--ignore-scripts', '--pack-destination', scratch));
  return { tarball: join(scratch, filename), files: files.map(({ path }: { path: string }) => path) };
}

/** A new folder for one test file, to be removed by it. */
export function scratchFolder(name: string): string {
  return mkdtempSync(join(tmpdir(), `hardened-${name}-`));
}

/**
 * Installs packages (npm's own names for them: `eslint@10.15.0`, the path of a tarball) into a new project.
 * The answer says why it could not, where there is no network; on a machine that checks changes that is an error instead.
 */
export async function installPackages(project: string, packages: readonly string[]): Promise<string | undefined> {
  mkdirSync(project, { recursive: true });
  writeFileSync(join(project, 'package.json'), '{ "private": true }');
  try {
    await npm(project, 'install', '--prefer-offline', '--no-audit', '--no-fund', '--ignore-scripts', '--fetch-retries=1', ...packages);
    return undefined;
  } catch (error) {
    const isOffline = /\b(?:EAI_AGAIN|ECONNREFUSED|ECONNRESET|ENETUNREACH|ENOTFOUND|ENOTCACHED|ETIMEDOUT)\b/.test(String(error));
    // Where changes are checked before they go in, a missing network must not pass for a success.
    if (process.env.CI || !isOffline) throw error;
    return 'there is no network to install packages from';
  }
}

/** Runs npm in a folder and gives its standard output; an error holds all it printed. */
export async function npm(cwd: string, ...args: string[]): Promise<string> {
  try {
    const { stdout } = await run('npm', args, { cwd, timeout: 300_000, maxBuffer: 2 ** 26, shell: process.platform === 'win32' });
    return stdout;
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    throw new Error(`npm ${args.join(' ')} failed:\n${stdout}\n${stderr}`, { cause: error });
  }
}

/** Writes files, path by path, below a folder, and gives that folder. */
export function writeFiles(folder: string, files: Readonly<Record<string, string>>): string {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

/** The first code block of the README after some words: tests do what it says. */
export function readmeFence(words: string): string {
  const [, block] = /```[a-z]+\n([\s\S]*?)```/.exec(readme.slice(readme.indexOf(words))) ?? [];
  if (!readme.includes(words) || block === undefined) throw new Error(`The README has no code after ${words}.`);
  return block;
}
