import css from '@eslint/css';
import json from '@eslint/json';
import markdown from '@eslint/markdown';
import { Linter } from 'eslint';
import { describe, expect, it } from 'vitest';
import vueParser from 'vue-eslint-parser';

import plugin from '../src/index.js';

/** Whoever puts a preset into a configuration has it on for every file that the others of the configuration name. */
const files: [file: string, language: Linter.Config, code: string][] = [
  ['data.json', { plugins: { json }, language: 'json/json' }, '{ "password": "hunter2", "list": [1, null] }'],
  ['data.jsonc', { plugins: { json }, language: 'json/jsonc' }, '{ "a": 1 /* b */ }'],
  ['data.json5', { plugins: { json }, language: 'json/json5' }, "{ a: 'b', }"],
  ['style.css', { plugins: { css }, language: 'css/css' }, 'a { background: url("http://user:password@host/"); }'],
  ['README.md', { plugins: { markdown }, language: 'markdown/gfm' }, '# Title\n\n```js\ntry { a(); } catch (e) {}\n```\n'],
];

const view = `
<template><button @click="async () => { await load(); }">{{ password }}</button></template>
<script setup lang="ts">
const load = async (): Promise<void> => { await fetch('/items'); };
</script>
`;

describe.each(['recommended', 'strict'] as const)('%s beside', (preset) => {
  const verify = (file: string, config: Linter.Config, code: string): Linter.LintMessage[] =>
    new Linter().verify(code, [...plugin.configs[preset], { files: [`**/${file}`], ...config }], { filename: file });

  it.each(files)('%s: nothing to say', (file, language, code) => {
    expect(verify(file, language, code)).toEqual([]);
  });

  it('view.vue: the script is read', () => {
    const languageOptions = { parser: vueParser, parserOptions: { parser: '@typescript-eslint/parser' } };
    expect(verify('view.vue', { languageOptions }, view).map(({ line, ruleId }) => `${line} ${ruleId}`))
      .toEqual(['4 hardened/require-timeout']);
  });
});
