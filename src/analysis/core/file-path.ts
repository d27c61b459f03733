import { createRequire } from 'node:module';
import { isAbsolute, relative } from 'node:path';

import type picomatch from 'picomatch';

/** Where a linted file lies, as ESLint tells its rules. */
export interface FilePlace {
  cwd: string;
  filename: string;
}

/** The path below the folder that is linted, with `/` between its parts: what lies above it says nothing about the file. */
export function relativePath({ cwd, filename }: FilePlace): string {
  if (filename !== last.filename || cwd !== last.cwd) {
    last = { cwd, filename, path: isBelow(filename, cwd) ? filename.slice(cwd.length + 1) : pathFrom(cwd, filename) };
  }
  return last.path;
}

/** The usual case, for which nothing has to be taken apart. */
function isBelow(filename: string, cwd: string): boolean {
  return filename.startsWith(cwd) && filename.charAt(cwd.length) === '/' && !/\\|\/\.{0,2}\//.test(filename);
}

function pathFrom(cwd: string, filename: string): string {
  const path = isAbsolute(filename) ? relative(cwd, filename) : filename;
  return path.replaceAll('\\', '/').replace(/^(?:\.\.\/)+/, '');
}

/** Rule after rule asks about the same file. */
let last = { cwd: '', filename: '', path: '' };

/** Loaded with the first glob. */
let match: typeof picomatch | undefined;

/** Tells the paths that match one of the globs. Files whose name starts with a dot count like any other. */
export function matcherOf(globs: readonly string[], options?: { nocase: boolean; ignore: string[] }): (path: string) => boolean {
  match ??= createRequire(import.meta.url)('picomatch') as typeof picomatch;
  return match([...globs], { dot: true, ...options });
}

const matchers = new Map<string, (path: string) => boolean>();

/** Does a path match one of the globs? */
export function matchesAny(path: string, globs: readonly string[]): boolean {
  return globs.some((glob) => {
    let matches = matchers.get(glob);
    if (!matches) {
      matches = matcherOf([glob]);
      matchers.set(glob, matches);
    }
    return matches(path);
  });
}
