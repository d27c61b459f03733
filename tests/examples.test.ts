import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { ESLint } from 'eslint';
import { beforeAll, describe, expect, it } from 'vitest';

import plugin from '../src/index.js';

type Preset = keyof typeof plugin.configs;

const folderOf = (twin: string): string => fileURLToPath(new URL(`../examples/${twin}/`, import.meta.url));

/** Lints one twin as a project of its own, so that the folder name `examples` above it means nothing. */
async function lint(twin: string, preset: Preset): Promise<ESLint.LintResult[]> {
  const eslint = new ESLint({
    cwd: folderOf(twin),
    overrideConfigFile: true,
    overrideConfig: plugin.configs[preset],
  });
  return eslint.lintFiles(['src']);
}

/** Rules of this plugin that a preset turns on. */
function rulesOf(preset: Preset): string[] {
  const on = plugin.configs[preset].find(({ name }) => name === `hardened/${preset}`)?.rules ?? {};
  return Object.keys(on).filter((id) => id.startsWith('hardened/') && on[id] !== 'off');
}

function filesOf(twin: string): string[] {
  return readdirSync(folderOf(twin), { recursive: true, encoding: 'utf8' }).toSorted();
}

it('lays both twins out alike', () => {
  expect(filesOf('hardened')).toEqual(filesOf('careless'));
});

describe.each(['recommended', 'strict'] as const)('under %s, careless', (preset) => {
  let results: ESLint.LintResult[];

  beforeAll(async () => {
    results = await lint('careless', preset);
  });

  it('is valid TypeScript', () => {
    expect(results.flatMap(({ messages }) => messages.filter(({ fatal }) => fatal))).toEqual([]);
  });

  it.each(rulesOf(preset))('breaks %s', (id) => {
    expect(results.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId))).toContain(id);
  });
});

describe('hardened', () => {
  it('is clean under strict', async () => {
    const results = await lint('hardened', 'strict');
    const messages = results.flatMap(({ filePath, messages: inFile }) =>
      inFile.map(({ ruleId, line, message }) => `${filePath.slice(folderOf('hardened').length)}:${line} ${ruleId}: ${message}`),
    );
    expect(messages).toEqual([]);
  });

  it('is clean without being excused', () => {
    const excused = filesOf('hardened').filter(
      (file) => file.endsWith('.ts') && readFileSync(join(folderOf('hardened'), file), 'utf8').includes('eslint-disable'),
    );
    expect(excused).toEqual([]);
  });
});
