import { createRequire } from 'node:module';

import type { Linter } from 'eslint';

/** A rule of ESLint's own that a preset turns on. */
interface CoreRule {
  setting: Linter.RuleEntry;
  /** The release that brought it, when it is younger than the oldest ESLint this plugin supports. */
  since?: readonly [major: number, minor: number];
}

/** ESLint has these already, so this plugin does not write them again. */
const recommended: Readonly<Record<string, CoreRule>> = {
  'no-async-promise-executor': { setting: 'error' },
  // An empty `catch` belongs to hardened/no-generic-catch: one mistake, one report.
  'no-empty': { setting: ['error', { allowEmptyCatch: true }] },
  'no-unsafe-finally': { setting: 'error' },
  'prefer-promise-reject-errors': { setting: 'error' },
  'preserve-caught-error': { setting: 'error', since: [9, 35] },
};

/**
 * `require-atomic-updates` is in neither preset, not even with properties off: of 31 reports read out of 142 in 62
 * packages some 4 were right (most are about variables that one call alone has), and the race that matters, lazy
 * initialisation, is what hardened/no-racy-singleton reports (fields and maps too).
 */
const strict: Readonly<Record<string, CoreRule>> = {
  ...recommended,
  // Not in recommended: it reports every `new Promise((done) => setTimeout(done, ms))`, which harms nobody.
  'no-promise-executor-return': { setting: 'error' },
};

/** The core rules of a preset, as far as the installed ESLint has them. */
export function coreRules(preset: 'recommended' | 'strict', eslint = eslintVersion()): Linter.RulesRecord {
  const chosen = Object.entries(preset === 'strict' ? strict : recommended);
  return Object.fromEntries(
    chosen.filter(([, { since }]) => !since || isAtLeast(eslint, since)).map(([id, { setting }]) => [id, setting]),
  );
}

function isAtLeast(version: string, [major, minor]: readonly [number, number]): boolean {
  const [ownMajor = 0, ownMinor = 0] = version.split('.').map(Number);
  return ownMajor > major || (ownMajor === major && ownMinor >= minor);
}

/** The version of the ESLint beside this plugin; `0.0.0` where another linter loads it. */
function eslintVersion(): string {
  const require = createRequire(import.meta.url);
  try {
    return (require('eslint/package.json') as { version: string }).version;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'MODULE_NOT_FOUND') return '0.0.0';
    throw error;
  }
}
