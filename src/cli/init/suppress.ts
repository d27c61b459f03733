import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

import plugin from '../../index.js';
import { CliError } from '../cli-error.js';
import type { Preset } from './edit-config.js';
import { type PackageManager, type Project, readManifest } from './project.js';

/** The file that ESLint keeps suppressions in, in the folder that it runs in. */
export const suppressionsFile = 'eslint-suppressions.json';

/** The longest that ESLint may take for a whole project. */
const timeout = 60 * 60_000;

/** The ESLint of a project, and how it is told to set aside what it reports today. */
export interface Suppression {
  folder: string;
  bin: string;
  arguments: readonly string[];
}

/**
 * Finds the ESLint that the project has, before anything is written.
 *
 * @throws CliError when it is missing, or what its configuration will import, or when it is too old to suppress.
 */
export function planSuppression({ config, manager }: Project, preset: Preset): Suppression {
  const require = createRequire(config);
  const needed = ['eslint', 'eslint-plugin-hardened', ...(/\.[cm]?ts$/.test(config) ? ['jiti'] : [])];
  const missing = needed.filter((name) => resolved(require, `${name}/package.json`) === undefined);
  if (missing.length > 0) {
    throw new CliError(`--suppress runs the ESLint of the project. ${installFirst(missing, manager)}`);
  }

  const manifest = require.resolve('eslint/package.json');
  const { version = '0' } = readManifest(manifest);
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major < 9 || (major === 9 && minor < 24)) {
    const advice = installFirst(['eslint@latest'], manager);
    throw new CliError(`--suppress needs ESLint 9.24 or newer, and the project has ${version}. ${advice}`);
  }
  return {
    folder: dirname(config),
    bin: join(dirname(manifest), 'bin/eslint.js'),
    arguments: [...rulesOf(preset).flatMap((id) => ['--suppress-rule', id]), '--no-error-on-unmatched-pattern', '.'],
  };
}

/**
 * Runs ESLint, so that it writes down what the rules of the preset report today.
 *
 * @returns what to tell the user.
 * @throws CliError when ESLint fails for another reason than what it found; the file of suppressions is then as it was.
 */
export function suppress({ folder, bin, arguments: given }: Suppression): string {
  const file = join(folder, suppressionsFile);
  const before = textOf(file);
  const { status, error, stderr } = spawnSync(process.execPath, [bin, ...given], {
    cwd: folder, encoding: 'utf8', timeout, maxBuffer: 2 ** 28,
  });
  if (error || (status !== 0 && status !== 1)) {
    // ESLint writes the file as soon as it has linted, and may fail after that.
    if (before === undefined) rmSync(file, { force: true });
    else writeFileSync(file, before);
    const reason = (error?.message ?? stderr).trim().split(/\r?\n/).filter((line) => line !== '').slice(0, 6).join(' ');
    throw new CliError(`ESLint could not run with the new configuration, so nothing was changed. It says: ${reason}`);
  }
  const entries = textOf(file) ?? '';
  const total = [...entries.matchAll(/"count":\s*(\d+)/g)].reduce((sum, [, count]) => sum + Number(count), 0);
  const rest = status === 1 ? ' ESLint still reports what other rules find: see `eslint .`.' : '';
  return `Reports set aside in ${suppressionsFile}: ${total}.${rest}`;
}

function textOf(file: string): string | undefined {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

/** The rules that a preset turns on: those of this plugin and the few of ESLint itself. */
function rulesOf(preset: Preset): string[] {
  return [...new Set(plugin.configs[preset].flatMap(({ rules }) => Object.keys(rules ?? {})))];
}

function resolved(require: NodeJS.Require, id: string): string | undefined {
  try {
    return require.resolve(id);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'MODULE_NOT_FOUND') return undefined;
    throw error;
  }
}

function installFirst(packages: readonly string[], manager: PackageManager): string {
  return `Install it first, then run this again: ${manager.add} ${packages.join(' ')}`;
}
