import { createRequire } from 'node:module';
import { runInNewContext } from 'node:vm';

import { diffChars } from 'diff';
import { Linter } from 'eslint';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { CliError } from '../../../src/cli/cli-error.js';
import { addToConfig } from '../../../src/cli/init/edit-config.js';
import { typescriptParser } from '../../../src/cli/init/syntax.js';
import plugin from '../../../src/index.js';
import { configs } from './configs.js';

describe.each(configs)('$name', ({ path, before, after }) => {
  it('gets the preset', () => {
    expect(addToConfig(`/project/${path}`, before, 'recommended')).toBe(after);
  });

  it('keeps every byte it had', () => {
    expect(removedFrom(before, after)).toEqual([]);
  });

  it('is left alone from then on', () => {
    expect(addToConfig(`/project/${path}`, after, 'recommended')).toBeUndefined();
    expect(addToConfig(`/project/${path}`, after, 'strict')).toBeUndefined();
  });
});

it('adds the other preset', () => {
  expect(addToConfig('/project/eslint.config.js', 'export default [];\n', 'strict')).toBe(
    'import hardened from \'eslint-plugin-hardened\';\n\nexport default [...hardened.configs.strict];\n');
});

describe('a configuration that has the plugin already', () => {
  it.each([
    ['imported', 'import plugin from "eslint-plugin-hardened";\nexport default [plugin.configs.strict];'],
    ['required', 'module.exports = [...require(\'eslint-plugin-hardened\').default.configs.strict];'],
    ['imported when it is loaded', 'export default [(await import(`eslint-plugin-hardened`)).default.configs.strict];'],
    ['in a form that is not understood', 'import h from \'eslint-plugin-hardened\';\nexport default async () => [h];'],
  ])('%s', (_, text) => {
    expect(addToConfig('/project/eslint.config.js', text, 'recommended')).toBeUndefined();
  });

  it('does not have it for a comment', () => {
    expect(addToConfig('/project/eslint.config.js', '// eslint-plugin-hardened\nexport default [];\n', 'recommended')).toBeDefined();
  });
});

describe('refused', () => {
  it.each([
    ['no export', 'const config = [];', 'it exports no configuration'],
    ['an empty file', '', 'it exports no configuration'],
    ['other names only', 'export const config = [];', 'it exports no configuration'],
    ['an array of another file', 'import config from "./base.js";\nexport default config;', '`config` is defined in another file'],
    ['an export of another file', 'export { default } from "./base.js";', '`default` is defined in another file'],
    ['an array from somewhere', 'export default config;', '`config` is defined in another file'],
    ['a variable that is set twice', 'let config = [];\nconfig = [{}];\nexport default config;', '`config` is not one value that is set once'],
    ['a part of something', 'const { config } = { config: [] };\nexport default config;', '`config` is not one value that is set once'],
    ['a variable that is itself', 'const config = config;\nexport default config;', 'its configuration is defined by itself'],
    ['a function', 'export default () => [];', 'by a function or a promise'],
    ['an async function', 'export default async function () { return []; }', 'by a function or a promise'],
    ['a promise', 'export default new Promise((done) => done([]));', 'by a function or a promise'],
    ['a promise that is awaited', 'export default await Promise.resolve([]);', 'by a function or a promise'],
    ['a function that is called', 'export default (async () => [])();', 'by a function or a promise'],
    ['a call of something unknown', 'import neo from "neostandard";\nexport default neo({});', 'what `neo()` returns'],
    ['a method of something unknown', 'import p from "p";\nexport default p.config([]);', 'what `p.config()` returns'],
    ['a function that has only the name', 'function defineConfig(x) { return x; }\nexport default defineConfig([]);', 'what `defineConfig()` returns'],
    ['a call of what a function gives', 'export default (a || b)();', 'what a function returns'],
    ['a filter that may drop entries', 'export default [{}].filter((x) => x.rules);', 'returns'],
    ['what a list is made into', 'export default [{}].map((x) => x);', 'returns'],
    ['a chain on a function without chains', 'import { defineConfig } from "eslint/config";\nexport default defineConfig([]).concat([]);', 'returns'],
    ['options that are spread', 'import antfu from "@antfu/eslint-config";\nexport default antfu(...all);', 'the arguments of `antfu()` are spread'],
    ['a choice', 'export default process.env.CI ? [] : [{}];', 'its configuration is no list in this file'],
    ['a member', 'import js from "@eslint/js";\nexport default js.configs.recommended;', 'its configuration is no list in this file'],
    ['a class', 'export default class {}', 'its configuration is no list in this file'],
  ])('%s', (_, text, why) => {
    const attempt = () => addToConfig('/project/eslint.config.js', text, 'strict');
    expect(attempt).toThrow(CliError);
    expect(attempt).toThrow(why);
    expect(attempt).toThrow('eslint.config.js was left as it is');
    expect(attempt).toThrow('`import hardened from \'eslint-plugin-hardened\';` at the top');
    expect(attempt).toThrow('`...hardened.configs.strict` in the list');
  });

  it.each([
    ['eslint.config.cjs', 'exports.all = load();'], ['eslint.config.js', 'module.exports = load();'],
  ])('a CommonJS file, with what to add to it: %s', (path, text) => {
    expect(() => addToConfig(`/project/${path}`, text, 'recommended')).toThrow(
      '`const { default: hardened } = require(\'eslint-plugin-hardened\');` at the top');
  });

  it('two exports', () => {
    expect(() => addToConfig('/project/eslint.config.js', 'module.exports = [];\nmodule.exports = [];', 'recommended')).toThrow(
      'it exports more than one configuration');
  });

  it.each([
    ['JavaScript', 'eslint.config.js', 'export default [\n'],
    ['TypeScript', 'eslint.config.ts', 'const x: = 1;\nexport default [];\n'],
    ['TypeScript in a JavaScript file', 'eslint.config.mjs', 'export default [] satisfies unknown[];\n'],
  ])('what does not parse: %s', (_, path, text) => {
    const attempt = () => addToConfig(`/project/${path}`, text, 'recommended');
    expect(attempt).toThrow(CliError);
    expect(attempt).toThrow(new RegExp(`^${path} cannot be read: .* \\(line \\d\\)\\. Nothing was changed\\.$`));
  });
});

describe('the TypeScript parser', () => {
  const nothing = Object.assign((): never => {
    throw Object.assign(new Error('not here'), { code: 'MODULE_NOT_FOUND' });
  }, createRequire(import.meta.url));

  it('is that of the project where this plugin has none', () => {
    expect(typescriptParser(import.meta.filename, nothing)).toHaveProperty('parseForESLint');
  });

  it('is asked for where nobody has it', () => {
    expect(() => typescriptParser('/nowhere/eslint.config.ts', nothing)).toThrow(CliError);
    expect(() => typescriptParser('/nowhere/eslint.config.ts', nothing)).toThrow('npm install --save-dev typescript');
  });

  it('does not come with TypeScript 7', () => {
    const tooNew = Object.assign((): never => {
      throw new Error('typescript-eslint does not support TS 7.0.');
    }, createRequire(import.meta.url));
    expect(typescriptParser(import.meta.filename, tooNew)).toHaveProperty('parseForESLint');
    expect(() => typescriptParser('/nowhere/eslint.config.ts', tooNew)).toThrow(
      'eslint.config.ts is TypeScript, and there is no TypeScript 6 to read it with. Run this first: ' +
      'npm install --save-dev typescript@npm:@typescript/typescript6 @typescript/native@npm:typescript@7',
    );
  });

  it('may fail for another reason', () => {
    const broken = Object.assign((): never => {
      throw new TypeError('broken');
    }, createRequire(import.meta.url));
    expect(() => typescriptParser(import.meta.filename, broken)).toThrow(TypeError);
  });
});

describe('what the project chose', () => {
  const code = 'try { work(); } catch (error) { throw new Error("no"); }\nfetch("https://example.org");\n';

  it('stays chosen, because it comes later', () => {
    const after = addToConfig('/project/eslint.config.js', 'export default [{ rules: { "hardened/require-timeout": "off" } }];\n', 'recommended');
    expect(after).toContain('...hardened.configs.recommended, {');
    const rules = { 'hardened/require-timeout': 'off' } as const;
    const found = (config: Linter.Config[]) => new Linter().verify(code, config).map(({ ruleId }) => ruleId);
    expect(found([...plugin.configs.recommended])).toContain('hardened/require-timeout');
    expect(found([...plugin.configs.recommended, { rules }])).not.toContain('hardened/require-timeout');
  });
});

describe('any small configuration', () => {
  const space = fc.constantFrom('', ' ', '\n', '\n  ', '\n\t', '\n\n    ', ' // note\n', ' /* note */ ', '\n  // about the next\n  ');
  const entry = fc.constantFrom(
    '{}', '{ rules: { eqeqeq: 2 } }', '{ ignores: ["a"] }', '{ name: "n", files: ["b"] }', '...[{ rules: {} }]', '({ settings: {} })',
    '{\n    rules: {},\n  }', '[{ rules: { curly: 2 } }]',
  );
  const wrapper = fc.constantFrom(['', ''], ['(', ')'], ['[', '].filter(Boolean)'], ['[', '].flat()']);
  const config = fc.record({
    header: fc.constantFrom('', '// @ts-check\n', '/* about */\n\n', '#!/usr/bin/env node\n', 'const a = 1;\n\n', '"use strict";\n'),
    wrapper, first: space, last: space, comma: fc.constantFrom('', ','), end: fc.constantFrom(';\n', '\n', ''),
    entries: fc.array(fc.tuple(space, entry, space), { maxLength: 4 }),
    eol: fc.constantFrom('\n', '\r\n'), mark: fc.constantFrom('', '\uFEFF'),
  }).map(({ header, wrapper: [before = '', after = ''], first, last, comma, end, entries, eol, mark }) => {
    const list = entries.map((parts) => parts.join('')).join(',');
    const brackets = before.endsWith('[') ? [before, after] : [`${before}[`, `]${after}`];
    const text = `${header}export default ${brackets[0]}${first}${list}${entries.length > 0 ? comma : ''}${last}${brackets[1]}${end}`;
    return mark + text.replaceAll('\n', eol);
  });

  it('keeps every byte, its order and its line ends, and has the preset before its own choices', () => {
    fc.assert(fc.property(config, (before) => {
      const after = addToConfig('/project/eslint.config.js', before, 'recommended') ?? '';
      expect(removedFrom(before, after)).toEqual([]);
      expect(after.replaceAll(/\s/g, '').length - before.replaceAll(/\s/g, '').length).toBeLessThanOrEqual(
        'importhardenedfrom\'eslint-plugin-hardened\';...hardened.configs.recommended,'.length);
      if (before.includes('\r\n')) expect(after).not.toMatch(/[^\r]\n/);
      else expect(after).not.toContain('\r');

      const entries = valueOf(after);
      const own = entries.indexOf('preset');
      expect(entries.filter((each) => each !== 'preset')).toEqual(valueOf(before));
      const isScope = (each: unknown): boolean => Object.keys(each as object).every((key) => ['name', 'files', 'ignores'].includes(key));
      expect(entries.slice(0, own).every(isScope)).toBe(true);
      expect(addToConfig('/project/eslint.config.js', after, 'recommended')).toBeUndefined();
    }), { numRuns: 200, seed: 7 });
  });

  /** What the configuration is when it runs, with a word in place of the preset. */
  function valueOf(text: string): unknown[] {
    const script = text
      .replace(/^\uFEFF?(?:#!.*)?/, '')
      .replace(/import hardened from ['"]eslint-plugin-hardened['"];?/, '')
      .replace('export default', 'exported =');
    const context = { exported: [] as unknown[], hardened: { configs: { recommended: ['preset'] } } };
    runInNewContext(script, context);
    return JSON.parse(JSON.stringify(context.exported)) as unknown[];
  }
});

/** What of the first text is not in the second, in order. */
function removedFrom(before: string, after: string): string[] {
  return diffChars(before, after).filter(({ removed }) => removed).map(({ value }) => value);
}
