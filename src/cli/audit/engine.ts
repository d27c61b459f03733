import { createRequire } from 'node:module';

import type { ESLint, Linter } from 'eslint';

import plugin from '../../index.js';
import { CliError } from '../cli-error.js';

/** The presets that an audit can lint with. */
export const presets = ['recommended', 'strict'] as const;

export type Preset = (typeof presets)[number];

type EslintClass = typeof ESLint;

/** The ESLint beside this plugin. It is a peer: whoever installs the plugin brings it. */
export async function loadEslint(load = async (): Promise<{ ESLint: EslintClass }> => import('eslint')): Promise<EslintClass> {
  try {
    return (await load()).ESLint;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND') throw error;
    throw new CliError('ESLint is not installed: `npm install --save-dev eslint`.', { cause: error });
  }
}

/** Says no when there are TypeScript files and no compiler that the parser could use. */
export function checkCompiler(files: readonly string[], resolve = resolveCompiler): void {
  if (!files.some((file) => /\.(?:[cm]?ts|tsx)$/.test(file))) return;
  try {
    resolve();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'MODULE_NOT_FOUND') throw error;
    throw new CliError('TypeScript is not installed: `npm install --save-dev typescript`.', { cause: error });
  }
}

function resolveCompiler(): string {
  const { resolve } = createRequire(import.meta.url);
  return createRequire(resolve('@typescript-eslint/parser')).resolve('typescript');
}

/**
 * Finds every credential, also those that the preset, a test folder or a comment leaves alone: what no report may show.
 * Under a name of its own it needs no second parse.
 */
export const redactionRule = 'redaction/secret';

const { 'no-hardcoded-secret': secretRule } = plugin.rules;

/** ESLint with a preset of this plugin, and nothing of what the project configures. */
export function createEngine(
  Engine: EslintClass, project: string, preset: Preset, sourceType?: Linter.LanguageOptions['sourceType'],
): ESLint {
  return new Engine({
    cwd: project,
    overrideConfigFile: true,
    overrideConfig: [
      // Which files to lint is decided already.
      { ignores: ['!**/node_modules/', '!**/.git/'] },
      {
        files: ['**/*.{js,mjs,cjs,jsx,ts,mts,cts,tsx}'],
        languageOptions: { parserOptions: { ecmaFeatures: { jsx: true } } },
      },
      ...(sourceType ? [{ files: ['**/*.{js,jsx}'], languageOptions: { sourceType } }] : []),
      ...plugin.configs[preset],
      {
        plugins: { redaction: { rules: { secret: secretRule } } },
        rules: { [redactionRule]: ['error', { highEntropy: true, weakDefaults: true }] },
      },
    ],
  });
}

/** The rules that a preset turns on, of this plugin and of ESLint. */
export function rulesOf(preset: Preset): ReadonlySet<string> {
  return new Set(plugin.configs[preset].flatMap(({ files, rules }) => (files ? [] : Object.keys(rules ?? {}))));
}
