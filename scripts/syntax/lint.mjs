// How a program is linted: every rule, in several sets of options, by each parser that may read it.
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

import * as parser from '@typescript-eslint/parser';
import { Linter } from 'eslint';

const require = createRequire(import.meta.url);

/** ESLint computes and checks a plain configuration anew for each text, which takes longer than to lint a small one. */
const { FlatConfigArray } = require(join(dirname(require.resolve('eslint')), 'config/flat-config-array.js'));

const espree = (sourceType) => ({ sourceType, parserOptions: { ecmaFeatures: { jsx: true } } });
const typescript = { parser, sourceType: 'module' };

/** Ways to read a program of a language: `[name, file name, languageOptions]`. */
const readings = {
  js: [
    ['espree, script', 'src/file.cjs', espree('script')],
    ['espree, module', 'src/file.mjs', espree('module')],
  ],
  ts: [['TypeScript', 'src/file.ts', typescript]],
  tsx: [['TypeScript, JSX', 'src/file.tsx', typescript]],
};

/** Each rule with its defaults, as in `strict`, and with every switch on: name → rules of a configuration. */
export function optionSetsOf(plugin) {
  const rules = Object.entries(plugin.rules);
  const setOf = (optionsOf) => Object.fromEntries(rules.map(([id, { meta }]) => {
    const options = optionsOf(meta);
    return [`hardened/${id}`, options ? ['error', options] : 'error'];
  }));
  return {
    defaults: setOf(() => undefined),
    strict: setOf(({ docs }) => docs.strictOptions),
    switches: setOf(({ schema }) => allOn(schema[0])),
  };
}

function allOn(schema) {
  const switches = Object.entries(schema?.properties ?? {}).filter(([, { type }]) => type === 'boolean');
  return switches.length === 0 ? undefined : Object.fromEntries(switches.map(([name]) => [name, true]));
}

/** Lints texts with these rules; the configuration is computed once. */
export function linterOf(plugin, rules, languageOptions, filename) {
  const config = { files: ['**/*.{cjs,mjs,ts,tsx}'], plugins: { hardened: plugin }, rules, languageOptions };
  const configs = new FlatConfigArray([config], { basePath: process.cwd() });
  configs.normalizeSync();
  return (code) => new Linter().verify(code, configs, { filename });
}

/** `lint(program)` → `{ read, crashes }`: how many parsers took it, and what rules threw at it. */
export function programLinter(plugin) {
  const linters = new Map(Object.entries(readings).map(([language, ways]) => [language, ways.flatMap(
    ([reading, filename, languageOptions]) => Object.entries(optionSetsOf(plugin)).map(([set, rules]) =>
      ({ reading, set, lint: linterOf(plugin, rules, languageOptions, filename) })),
  )]));

  return ({ name, text, languages }) => {
    const crashes = [];
    const read = new Set();
    for (const { reading, set, lint } of languages.flatMap((language) => linters.get(language))) {
      try {
        // A program that is none for this parser, as many are meant to be, is no crash.
        if (!lint(text).some(({ fatal }) => fatal)) read.add(reading);
      } catch (error) {
        const rule = ruleIn(error);
        // ESLint's own analysis of scopes and paths may give up on a program.
        if (!rule) continue;
        crashes.push({ name, reading, set, rule, text, message: `${error.message.split('\n')[0]}\n${ownFrames(error)}` });
      }
    }
    return { read: read.size, crashes };
  };
}

/** The rule that ESLint names where one throws: while it walks the program, or as it begins. */
function ruleIn({ message }) {
  return /(?:Rule: "|Error while loading rule ')(?<rule>[^"']+)/.exec(message)?.groups.rule;
}

function ownFrames({ stack = '' }) {
  return stack.split('\n').filter((line) => /^\s+at /.test(line)).slice(0, 4).join('\n');
}
