// The programs: suites made to try parsers, exact versions from suites/package-lock.json, installed when first asked for.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { holdsLocked, installLocked } from '../shared/locked-packages.mjs';

const source = fileURLToPath(new URL('suites/', import.meta.url));

/** A mistake of whoever runs the suite, or no network: told in one line, without a stack. */
export class SyntaxSuiteError extends Error {
  name = 'SyntaxSuiteError';
  code = 'ERR_HARDENED_SYNTAX';
}

/** Name → `(folder of the package) => programs`, each `{ name, text, languages }`: how it may be written. */
const readers = {
  'test262-parser-tests': (folder) => ['pass', 'pass-explicit', 'early', 'fail']
    .flatMap((group) => filesIn(join(folder, group), /\.js$/, ['js', 'ts'])),
  'tree-sitter-typescript': (folder) => [
    ...casesIn(join(folder, 'common/corpus'), ['ts', 'js']),
    ...casesIn(join(folder, 'typescript/corpus'), ['ts']),
    ...casesIn(join(folder, 'tsx/corpus'), ['tsx']),
  ],
  'type-fest': (folder) => filesIn(folder, /\.d\.ts$/, ['ts']),
  'typescript': (folder) => filesIn(join(folder, 'lib'), /^lib\..*\.d\.ts$/, ['ts']),
};

export const suiteNames = Object.keys(readers);

/** Where the suites are, or would be, installed. */
export function suitesFolder(home) {
  return join(home, 'syntax');
}

/** Whether they are there, in the versions of the lock. */
export function isInstalled(home) {
  return holdsLocked(source, suitesFolder(home));
}

/** Installs them outside of this project's own modules. */
export async function installSuites(home) {
  try {
    await installLocked(source, suitesFolder(home), () => console.error('syntax: installing the suites'));
  } catch (error) {
    throw new SyntaxSuiteError(`the suites could not be installed: ${error.stderr || error.message}`);
  }
}

/** All programs of these suites, always in the same order. */
export function readSuites(home, names = suiteNames) {
  return names.flatMap((name) => {
    const programs = readers[name](join(suitesFolder(home), 'node_modules', name));
    if (programs.length === 0) throw new SyntaxSuiteError(`${name} holds no programs any more: see scripts/syntax/suites.mjs`);
    return programs.map((program) => ({ ...program, name: `${name}/${program.name}` }));
  });
}

function filesIn(folder, pattern, languages) {
  return readdirSync(folder, { recursive: true }).sort()
    .filter((file) => pattern.test(file))
    .map((file) => ({ name: file, text: readFileSync(join(folder, file), 'utf8'), languages }));
}

/** Texts of cases: a title between two lines of `=`, the program, a line of dashes, the tree that is expected. */
function casesIn(folder, languages) {
  return readdirSync(folder).sort().flatMap((file) => {
    const parts = readFileSync(join(folder, file), 'utf8').split(/^=+\n(.+)\n=+\n/m).slice(1);
    return parts.flatMap((title, index) => index % 2 === 1
      ? []
      : { name: `${file}: ${title.trim()}`, text: parts[index + 1].split(/^---+$/m)[0], languages });
  });
}
