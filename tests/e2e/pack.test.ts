import { execFile } from 'node:child_process';
import { readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

import type { ESLint } from 'eslint';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import plugin from '../../src/index.js';
import { installPackages, packPlugin, readmeFence, scratchFolder, writeFiles } from '../support/packed.js';

const run = promisify(execFile);
const root = fileURLToPath(new URL('../../', import.meta.url));
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** The oldest and the newest ESLint that the package says it works with. */
const oldest = '9.15.0';
const newest = '10.15.0';

const scratch = scratchFolder('pack');
let packedFiles: string[];
/** Why nothing could be installed, where there is no network. */
let offline: string | undefined;

beforeAll(async () => {
  const { tarball, files } = await packPlugin(scratch);
  packedFiles = files;
  const { typescript, jiti, zod } = manifest.devDependencies;
  for (const eslint of [oldest, newest]) {
    offline ??= await installPackages(join(scratch, eslint), [
      tarball, `eslint@${eslint}`, `typescript@${typescript}`, `jiti@${jiti}`, `zod@${zod}`,
    ]);
  }
}, 600_000);

afterAll(() => {
  rmSync(scratch, { recursive: true, force: true });
}, 120_000);

it('packs what a user needs and nothing else', () => {
  const allowed = /^(?:dist\/.+\.(?:js|d\.ts)|dist\/typed-config\.(?:cjs|d\.cts)|README\.md|LICENSE|CHANGELOG\.md|package\.json|sbom\.cdx\.json)$/;
  expect(packedFiles.filter((file) => !allowed.test(file))).toEqual([]);
  expect(packedFiles).toEqual(
    expect.arrayContaining([
      'README.md', 'LICENSE', 'CHANGELOG.md', 'package.json', 'sbom.cdx.json', 'dist/index.js', 'dist/index.d.ts',
    ]),
  );
});

describe.each([oldest, newest])('installed beside ESLint %s', (eslint) => {
  beforeEach(({ skip }) => {
    skip(offline !== undefined, offline);
  });

  it('names itself', async () => {
    const script = `
      import plugin from 'eslint-plugin-hardened';
      console.log(JSON.stringify({ ...plugin.meta, rules: Object.keys(plugin.rules) }));
    `;
    const { stdout } = await run(process.execPath, ['--input-type=module', '--eval', script], { cwd: join(scratch, eslint) });
    expect(JSON.parse(stdout)).toEqual({
      name: manifest.name, version: manifest.version, namespace: 'hardened', rules: Object.keys(plugin.rules),
    });
  });

  it('lints JavaScript, configured by an ES module as the README shows', async () => {
    const project = folder(eslint, 'esm', {
      'package.json': '{ "type": "module" }',
      'eslint.config.js': readmeFence('`eslint.config.js`:'),
      'src/service.js': service,
    });
    expect(await rulesIn(project)).toEqual({ 'src/service.js': serviceRules });
  });

  it('lints JavaScript, configured by a CommonJS module', async () => {
    const project = folder(eslint, 'cjs', {
      'eslint.config.js': `
        const { default: hardened } = require('eslint-plugin-hardened');
        module.exports = [...hardened.configs.recommended];
      `,
      'src/service.mjs': service,
      'src/service.cjs': `const { readFile } = require('node:fs');\nconst load = async (url) => fetch(url);\nmodule.exports = { load, readFile };\n`,
    });
    expect(await rulesIn(project)).toEqual({ 'src/service.mjs': serviceRules, 'src/service.cjs': ['hardened/require-timeout'] });
  });

  it('lints TypeScript', async () => {
    const project = folder(eslint, 'ts', {
      'eslint.config.mjs': readmeFence('`eslint.config.js`:'),
      'src/service.ts': service.replace('(url)', '(url: string): Promise<string>'),
      'src/types.ts': 'export interface User { readonly name: string }\n',
    });
    expect(await rulesIn(project)).toEqual({ 'src/service.ts': serviceRules, 'src/types.ts': [] });
  });

  it('lints JavaScript where TypeScript is not installed', async () => {
    const typescript = join(scratch, eslint, 'node_modules/typescript');
    renameSync(typescript, `${typescript}-away`);
    try {
      const project = folder(eslint, 'plain', {
        'eslint.config.mjs': readmeFence('`eslint.config.js`:'),
        'src/service.mjs': service,
      });
      expect(await rulesIn(project)).toEqual({ 'src/service.mjs': serviceRules });
    } finally {
      renameSync(`${typescript}-away`, typescript);
    }
  });

  it('has types for a configuration', async () => {
    const project = folder(eslint, 'types', {
      'package.json': '{ "type": "module" }',
      'eslint.config.ts': `
        import type { ESLint, Linter } from 'eslint';
        import hardened from 'eslint-plugin-hardened';

        const plugin: ESLint.Plugin = hardened;
        const name: 'hardened' = hardened.meta.namespace;
        const config: Linter.Config[] = [
          ...hardened.configs.recommended,
          ...hardened.configs.strict,
          { name, plugins: { hardened, plugin }, rules: { 'hardened/require-timeout': 'warn' } },
        ];
        export default config;
      `,
    });
    expect(await typeErrors(project)).toEqual([]);
  });

  it('has types for the options of rules and for settings', async () => {
    const project = folder(eslint, 'typed options', {
      'package.json': '{ "type": "module" }',
      'eslint.config.ts': readmeFence('### Typed options'),
      'mistakes.ts': `
        import type { HardenedRules, HardenedSettings } from 'eslint-plugin-hardened';

        export const rules = {
          // @ts-expect-error -- no such option
          'hardened/no-generic-catch': ['error', { mod: 'visible' }],
          // @ts-expect-error -- no such value
          'hardened/zod-require-bounds': ['error', { scope: 'everything' }],
        } satisfies HardenedRules;
        // @ts-expect-error -- no such rule
        export const misspelt = { 'hardened/require-timeuot': 'error' } satisfies HardenedRules;
        // @ts-expect-error -- no such setting
        export const settings: HardenedSettings = { zodd: 4 };
      `,
    });
    expect(await typeErrors(project, 'mistakes.ts')).toEqual([]);
  });
});

describe(`defineConfig, as the README shows it, in ESLint ${newest}`, () => {
  const config = readmeFence('`eslint.config.ts`');

  beforeEach(({ skip }) => {
    skip(offline !== undefined, offline);
  });

  it('lints', async () => {
    const project = folder(newest, 'define', {
      'package.json': '{ "type": "module" }', 'eslint.config.ts': config, 'src/service.js': service,
    });
    expect(await rulesIn(project)).toEqual({ 'src/service.js': serviceRules, 'eslint.config.ts': [] });
  });

  it('has its types', async () => {
    const project = folder(newest, 'define-types', { 'package.json': '{ "type": "module" }', 'eslint.config.ts': config });
    expect(await typeErrors(project)).toEqual([]);
  });

  it('types every configuration where that is asked for', async () => {
    const project = folder(newest, 'typed configuration', {
      'package.json': '{ "type": "module" }',
      'eslint.config.ts': `
        import type {} from 'eslint-plugin-hardened/typed-config';
        import { defineConfig } from 'eslint/config';
        import hardened from 'eslint-plugin-hardened';

        export const right = defineConfig(hardened.configs.strict, {
          rules: { 'hardened/no-generic-catch': ['error', { mode: 'visible' }], eqeqeq: ['error', 'always'] },
          settings: { hardened: { zod: 4 }, react: {} },
        });
        // @ts-expect-error -- no such option
        export const option = defineConfig({ rules: { 'hardened/no-generic-catch': ['error', { mod: 'visible' }] } });
        // @ts-expect-error -- no such setting
        export const setting = defineConfig({ settings: { hardened: { zodd: 4 } } });
      `,
    });
    expect(await typeErrors(project)).toEqual([]);
  });
});

const serviceRules = [
  'hardened/no-generic-catch', 'hardened/no-hardcoded-secret', 'hardened/no-sync-sleep-in-async', 'hardened/require-timeout',
  'hardened/zod-at-boundary',
];

const service = `
const password = ['Vq7mz', '2Rk9xTw'].join('');

export async function load(url) {
  try {
    const response = await fetch(url, { headers: { authorization: password } });
    const user = await response.json();
    return user.name;
  } catch (error) {
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1000);
    return null;
  }
}
`;

/** Writes a project of these files below one of the installations. */
function folder(eslint: string, name: string, files: Record<string, string>): string {
  return writeFiles(join(scratch, eslint, name), files);
}

async function lint(project: string): Promise<ESLint.LintResult[]> {
  const bin = join(project, '../node_modules/eslint/bin/eslint.js');
  const args = [bin, '--format', 'json', '.'];
  const { stdout } = await run(process.execPath, args, { cwd: project, timeout: 120_000, maxBuffer: 2 ** 26 })
    // ESLint ends with 1 when it has something to report, with 2 when it could not work.
    .catch((error: unknown) => {
      if ((error as { code?: number }).code === 1) return error as { stdout: string };
      throw error;
    });
  const results = JSON.parse(stdout) as ESLint.LintResult[];
  return results.map((result) => ({ ...result, filePath: result.filePath.slice(project.length + 1).replaceAll('\\', '/') }));
}

/** Rules of this plugin that report something, file by file. The file that is the configuration counts in TypeScript only. */
async function rulesIn(project: string): Promise<Record<string, string[]>> {
  const results = (await lint(project)).filter(({ filePath }) => !/^eslint\.config\.[cm]?js$/.test(filePath));
  return Object.fromEntries(results.map((result) => {
    expect(result.fatalErrorCount).toBe(0);
    const ours = result.messages.map(({ ruleId }) => ruleId).filter((ruleId) => ruleId?.startsWith('hardened/') === true);
    return [result.filePath, [...new Set(ours as string[])].toSorted()];
  }));
}

/** What the compiler finds wrong in the project or in the declarations of this plugin, whatever others declare. */
async function typeErrors(project: string, ...files: string[]): Promise<string[]> {
  const bin = join(project, '../node_modules/typescript/bin/tsc');
  const options = ['--noEmit', '--strict', '--skipLibCheck', 'false', '--target', 'es2023', '--module', 'nodenext'];
  const { stdout } = await run(process.execPath, [bin, ...options, 'eslint.config.ts', ...files], { cwd: project, timeout: 120_000 })
    .catch((error: unknown) => error as { stdout: string });
  return stdout.split('\n').filter((line) => /^(?:eslint\.config\.ts|mistakes\.ts|.*\/eslint-plugin-hardened\/)|^error/.test(line));
}
