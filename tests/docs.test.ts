import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import * as parser from '@typescript-eslint/parser';
import { ESLint, Linter } from 'eslint';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import plugin from '../src/index.js';
import { rules } from '../src/rules/index.js';
import { settingsOf } from '../src/settings.js';

const root = fileURLToPath(new URL('../', import.meta.url));

/** One code block of a page: ```` ```ts bad options='[{"allow":["x"]}]' filename='src/x.ts' ````. */
interface Example {
  kind: 'bad' | 'good';
  line: number;
  code: string;
  filename: string;
  options: unknown[];
  settings: Record<string, unknown>;
}

describe.each(Object.keys(rules))('examples of %s', (id) => {
  const page = join(root, `docs/rules/${id}.md`);
  const examples = existsSync(page) ? examplesIn(readFileSync(page, 'utf8')) : [];

  it('are of both kinds', () => {
    expect(new Set(examples.map((example) => example.kind))).toEqual(new Set(['bad', 'good']));
  });

  it.each(examples)('line $line is $kind', (example) => {
    const reports = lint(id, example);
    expect(reports.filter((report) => report.ruleId !== `hardened/${id}`)).toEqual([]);
    if (example.kind === 'good') expect(reports.map((report) => report.message)).toEqual([]);
    else expect(reports).not.toEqual([]);
  });
});

it('everything generated is fresh', () => {
  expect(outcomeOf(['scripts/sync.mjs', '--check'])).toBe('fresh');
});

describe('the README', () => {
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  const configs = [...readme.matchAll(/^```(?<language>[jt]s)\n(?<code>[^]*?^export default[^]*?)^```$/gm)]
    .map(({ groups = {} }) => ({ language: groups.language ?? '', code: groups.code ?? '' }));
  let project: string;

  beforeAll(() => {
    project = mkdtempSync(join(tmpdir(), 'hardened-readme-'));
    mkdirSync(join(project, 'node_modules'));
    symlinkSync(join(root, 'node_modules/eslint'), join(project, 'node_modules/eslint'), 'dir');
    symlinkSync(root, join(project, 'node_modules/eslint-plugin-hardened'), 'dir');
    writeFileSync(join(project, 'package.json'), '{ "type": "module" }');
  });

  afterAll(() => {
    rmSync(project, { recursive: true, force: true });
  });

  it.each(configs)('shows a configuration that loads: $code', async ({ language, code }) => {
    const file = join(project, `eslint.config.${language}`);
    const imports = code.includes('import hardened') ? '' : `import hardened from 'eslint-plugin-hardened';\n`;
    writeFileSync(file, imports + code);
    const eslint = new ESLint({ cwd: project, overrideConfigFile: file });
    const config = await eslint.calculateConfigForFile(join(project, 'src/service.ts')) as Linter.Config;
    expect(Object.keys(config.rules ?? {}).filter((id) => id.startsWith('hardened/'))).not.toEqual([]);
    expect(() => settingsOf({ settings: config.settings ?? {} })).not.toThrow();
    rmSync(file);
  });

  it('describes every setting', () => {
    const source = readFileSync(join(root, 'src/settings.ts'), 'utf8');
    const [, keys = ''] = /export interface HardenedSettings \{\n([^]*?)^\}/m.exec(source) ?? [];
    const settings = [...keys.matchAll(/^ {2}(\w+)\?:/gm)].map(([, key = '']) => key);
    expect(settings).not.toEqual([]);
    expect(settings.filter((key) => !readme.includes(`${key}:`))).toEqual([]);
  });
});

describe.each(pages())('links of %s', (page) => {
  it('lead somewhere', () => {
    const text = readFileSync(join(root, page), 'utf8').replaceAll(/^```[^]*?^```/gm, '');
    const targets = [...text.matchAll(/\]\((?!https?:|mailto:)([^)\s]+)\)/g)].map(([, target = '']) => target);
    const dead = targets.filter((target) => {
      const [path = '', anchor] = target.split('#');
      const file = path === '' ? join(root, page) : join(root, dirname(page), path);
      return !existsSync(file) || (anchor !== undefined && !anchorsIn(readFileSync(file, 'utf8')).includes(anchor));
    });
    expect(dead).toEqual([]);
  });
});

function examplesIn(page: string): Example[] {
  const fences = page.matchAll(/^```(?<language>\w+) (?<kind>bad|good)\b(?<info>.*)\n(?<code>[^]*?)^```$/gm);
  return [...fences].map(({ groups = {}, index }) => {
    const { language = '', kind, info = '', code = '' } = groups;
    const infoOf = (key: string): string | undefined => new RegExp(`\\b${key}='([^']*)'`).exec(info)?.[1];
    return {
      kind: kind as Example['kind'],
      line: page.slice(0, index).split('\n').length,
      code,
      filename: infoOf('filename') ?? `src/example.${language}`,
      options: JSON.parse(infoOf('options') ?? '[]') as unknown[],
      settings: JSON.parse(infoOf('settings') ?? '{}') as Record<string, unknown>,
    };
  });
}

function lint(id: string, { code, filename, options, settings }: Example): Linter.LintMessage[] {
  return new Linter().verify(code, [{
    files: ['**/*.*'],
    plugins: { hardened: plugin },
    languageOptions: { parser, sourceType: filename.endsWith('.cjs') ? 'commonjs' : 'module' },
    settings,
    rules: { [`hardened/${id}`]: ['error', ...options] },
  }], filename);
}

/** `fresh`, or what the script complains about. */
function outcomeOf(script: string[]): string {
  try {
    execFileSync(process.execPath, script, { cwd: root, encoding: 'utf8', stdio: 'pipe' });
    return 'fresh';
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    return stdout + stderr;
  }
}

function pages(): string[] {
  const inDocs = readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' }).map((file) => `docs/${file}`);
  return [...readdirSync(root), ...inDocs].filter((file) => file.endsWith('.md'));
}

/** The anchors that GitHub gives to the headings of a page. */
function anchorsIn(page: string): string[] {
  return [...page.matchAll(/^#+ (.+)$/gm)].map(([, title = '']) =>
    title.toLowerCase().replaceAll(/[^\p{L}\p{N} _-]/gu, '').replaceAll(' ', '-'));
}
