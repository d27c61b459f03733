import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

import { CliError } from '../cli-error.js';

/** What a command line of a package manager looks like. */
export interface PackageManager {
  name: 'npm' | 'pnpm' | 'yarn' | 'bun';
  /** Installs what package.json asks for. */
  install: string;
  /** Adds packages to the development dependencies. */
  add: string;
  /** Runs a program of an installed package. */
  run: string;
}

const managers: readonly (PackageManager & { locks: readonly string[] })[] = [
  { name: 'pnpm', install: 'pnpm install', add: 'pnpm add --save-dev', run: 'pnpm exec', locks: ['pnpm-lock.yaml'] },
  { name: 'yarn', install: 'yarn install', add: 'yarn add --dev', run: 'yarn', locks: ['yarn.lock'] },
  { name: 'bun', install: 'bun install', add: 'bun add --dev', run: 'bunx', locks: ['bun.lock', 'bun.lockb'] },
  {
    name: 'npm', install: 'npm install', add: 'npm install --save-dev', run: 'npx',
    locks: ['package-lock.json', 'npm-shrinkwrap.json'],
  },
];

/** File names in the order in which ESLint looks for them. */
const configNames = ['js', 'mjs', 'cjs', 'ts', 'mts', 'cts'].map((extension) => `eslint.config.${extension}`);
const legacyNames = ['.js', '.cjs', '.yaml', '.yml', '.json', ''].map((extension) => `.eslintrc${extension}`);

/** The parts of package.json that this command asks about. */
export interface Manifest {
  type?: string;
  version?: string;
  packageManager?: string;
  scripts?: Record<string, string>;
  [section: string]: unknown;
}

/** Where things are, seen from the folder that the command is given. */
export interface Project {
  /** The configuration that ESLint uses for the folder, or where a new one belongs. */
  config: string;
  /** The closest package.json to the configuration. */
  manifest: string | undefined;
  /** The folder with `.git` in it. */
  gitRoot: string | undefined;
  manager: PackageManager;
}

/**
 * Looks around a folder. Parents count up to the root of the Git repository: what lies above belongs to somebody else.
 *
 * @throws CliError when there is no such folder, or its ESLint is configured in the old format.
 */
export function lookAround(folder: string): Project {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) throw new CliError(`There is no folder ${folder}.`);
  const gitRoot = parentsOf(folder).find((each) => existsSync(join(each, '.git')));
  const folders = placesFrom(folder, gitRoot);

  const known = firstFile(folders, configNames);
  if (!known) refuseLegacy(folders);
  const manifest = firstFile(placesFrom(known ? dirname(known) : folder, gitRoot), ['package.json']);
  return {
    config: known ?? join(folder, isModule(manifest) ? 'eslint.config.js' : 'eslint.config.mjs'),
    manifest,
    gitRoot,
    manager: managerOf(folders),
  };
}

/** A folder and its parents up to the root of the repository; only the folder itself outside of one. */
export function placesFrom(folder: string, gitRoot: string | undefined): string[] {
  if (gitRoot === undefined) return [folder];
  const parents = parentsOf(folder);
  return parents.slice(0, parents.indexOf(gitRoot) + 1);
}

/** The content of a package.json. */
export function readManifest(path: string): Manifest {
  return parseManifest(path, readFileSync(path, 'utf8'));
}

/** @throws CliError when the text is no JSON, or not what a package.json holds. */
export function parseManifest(path: string, text: string): Manifest {
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    if (isManifest(value)) return value;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new CliError(`${path} is no valid JSON: ${error.message}`, { cause: error });
  }
  throw new CliError(`${path} is no package.json that a package manager would read.`);
}

function isManifest(value: unknown): value is Manifest {
  if (!isObject(value)) return false;
  const { scripts, type, version, packageManager } = value;
  return [type, version, packageManager].every(isTextOrNothing)
    && (scripts === undefined || (isObject(scripts) && Object.values(scripts).every(isTextOrNothing)));
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isTextOrNothing(value: unknown): boolean {
  return value === undefined || typeof value === 'string';
}

function parentsOf(folder: string): string[] {
  const parents = [resolve(folder)];
  for (let up = dirname(resolve(folder)); up !== parents.at(-1); up = dirname(up)) parents.push(up);
  return parents;
}

function firstFile(folders: readonly string[], names: readonly string[]): string | undefined {
  return folders.flatMap((folder) => names.map((name) => join(folder, name))).find((path) => existsSync(path));
}

function refuseLegacy(folders: readonly string[]): void {
  const legacy = firstFile(folders, legacyNames)
    ?? folders.map((folder) => join(folder, 'package.json'))
      .find((path) => existsSync(path) && readManifest(path).eslintConfig !== undefined);
  if (legacy === undefined) return;
  throw new CliError(
    `${legacy} is in the old configuration format, which this plugin does not support. ` +
    `Turn it into an eslint.config.mjs first: npx @eslint/migrate-config ${JSON.stringify(legacy)}`,
  );
}

function isModule(manifest: string | undefined): boolean {
  return manifest !== undefined && readManifest(manifest).type === 'module';
}

function managerOf(folders: readonly string[]): PackageManager {
  for (const folder of folders) {
    const locked = managers.find(({ locks }) => locks.some((lock) => existsSync(join(folder, lock))));
    if (locked) return locked;
    const manifest = join(folder, 'package.json');
    const named = existsSync(manifest) ? readManifest(manifest).packageManager : undefined;
    const chosen = managers.find(({ name }) => named?.startsWith(`${name}@`));
    if (chosen) return chosen;
  }
  return managers.find(({ name }) => name === 'npm') as PackageManager;
}
