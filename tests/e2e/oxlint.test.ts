import { cpSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

import { ESLint } from 'eslint';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import plugin from '../../src/index.js';
import { installPackages, packPlugin, readmeFence, scratchFolder, writeFiles } from '../support/packed.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
/** The scripts are plain JavaScript without types. */
const load = (file: string) => import(pathToFileURL(join(root, 'scripts', file)).href);
const { run } = await load('matrix/command.mjs');
const { compare, lintWithBoth } = await load('oxlint/compare.mjs');
const { oxlintVersion } = await load('oxlint/config.mjs');

const readme = readFileSync(join(root, 'README.md'), 'utf8');

const scratch = scratchFolder('oxlint');
const installation = join(scratch, 'installed');
/** Why nothing could be installed, where there is no network. */
let offline: string | undefined;

beforeAll(async () => {
  const { tarball } = await packPlugin(scratch);
  const { typescript, zod } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).devDependencies;
  offline = await installPackages(installation, [tarball, `oxlint@${oxlintVersion}`, `typescript@${typescript}`, `zod@${zod}`]);
  cpSync(join(root, 'examples/careless/src'), join(installation, 'src'), { recursive: true });
}, 600_000);

afterAll(() => {
  rmSync(scratch, { recursive: true, force: true });
}, 120_000);

beforeEach(({ skip }) => {
  skip(offline !== undefined, offline);
});

describe('the careless service', () => {
  it.each(['recommended', 'strict'] as const)('gets the same reports under %s in Oxlint as in ESLint', async (preset) => {
    const files = readdirSync(join(installation, 'src'), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts')).map((file) => `src/${file.replaceAll('\\', '/')}`);
    const { eslint, oxlint, problems } = await lintWithBoth(plugin, installation, files, { preset });
    expect(problems).toEqual([]);
    expect(compare(eslint, oxlint)).toEqual({ onlyEslint: [], onlyOxlint: [], otherEnd: [] });
    expect(new Set(oxlint.map(({ rule }: { rule: string }) => rule))).toEqual(new Set(rulesOf(preset)));
  }, 300_000);
});

describe('as the README shows it', () => {
  it('is tried with the version it names', () => {
    expect(readme).toContain(`Oxlint ${oxlintVersion}`);
  });

  it('`.oxlintrc.json` turns on the rules of recommended', async () => {
    const config = readmeFence('`.oxlintrc.json`');
    expect(Object.keys(JSON.parse(config).rules)).toEqual(rulesOf('recommended'));
    const found = await rulesIn('json', { '.oxlintrc.json': config, 'src/service.ts': service });
    expect(found).toEqual(['no-generic-catch', 'require-timeout']);
  }, 300_000);

  it('`oxlint.config.mjs` takes a preset from the plugin, with its options and what it leaves out in tests', async () => {
    const config = readmeFence('`oxlint.config.mjs`');
    const found = await rulesIn('js', {
      'oxlint.config.mjs': config, 'src/service.ts': service, 'tests/service.test.ts': service,
    });
    expect(found).toEqual(['no-generic-catch', 'require-timeout']);
  }, 300_000);
});

describe('Oxlint', () => {
  const rules = { 'hardened/no-generic-catch': 'error', 'hardened/require-timeout': 'error' };
  const base = { categories: { correctness: 'off' }, jsPlugins: ['eslint-plugin-hardened'] };

  it('reads settings, and refuses those that are wrong', async () => {
    const sleepRule = { 'hardened/no-sync-sleep-in-async': 'error' };
    const config = (settings: object) => JSON.stringify({ ...base, rules: sleepRule, settings: { hardened: settings } });
    const sleeps = 'export async function f(): Promise<void> { Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 9); }\n';
    const once = { 'src/nightly/a.ts': sleeps, 'src/a.ts': sleeps };
    expect(await rulesIn('settings', { ...once, '.oxlintrc.json': config({}) })).toHaveLength(2);
    expect(await rulesIn('settings', { ...once, '.oxlintrc.json': config({ oneShotPrograms: ['src/nightly/**'] }) })).toHaveLength(1);
    const { stdout, stderr } = await oxlint('settings', { ...once, '.oxlintrc.json': config({ oneShot: [] }) });
    expect(stdout + stderr).toContain('oneShot');
  }, 300_000);

  it('heeds comments that disable a rule', async () => {
    const excused = service
      .replace('    const', '    // eslint-disable-next-line hardened/require-timeout -- a peer that always answers\n    const')
      .replace('  } catch', '  // oxlint-disable-next-line hardened/no-generic-catch\n  } catch');
    const config = JSON.stringify({ ...base, rules });
    expect(await rulesIn('comments', { '.oxlintrc.json': config, 'src/service.ts': excused })).toEqual([]);
  }, 300_000);

  it('applies the fixes that ESLint applies', async () => {
    const deprecated = { 'hardened/zod-no-deprecated-api': 'error' } as const;
    const path = join(root, 'examples/careless/src/schemas.ts');
    const parser = plugin.configs.recommended[1] ?? {};
    const eslint = new ESLint({
      cwd: join(root, 'examples/careless'), overrideConfigFile: true, fix: true,
      overrideConfig: [parser, { plugins: { hardened: plugin }, rules: deprecated }],
    });
    const [fixed] = await eslint.lintFiles([path]);
    const project = write('fix', {
      '.oxlintrc.json': JSON.stringify({ ...base, rules: deprecated }), 'src/schemas.ts': readFileSync(path, 'utf8'),
    });
    await command(project, ['--fix']);
    expect(fixed?.output).toBeDefined();
    expect(readFileSync(join(project, 'src/schemas.ts'), 'utf8')).toBe(fixed?.output);
  }, 300_000);
});

const service = `
export async function load(url: string): Promise<string | null> {
  try {
    const response = await fetch(url);
    return response.statusText;
  } catch (error) {
    return null;
  }
}
`;

/** Rules of this plugin that a preset turns on. */
function rulesOf(preset: 'recommended' | 'strict'): string[] {
  return Object.keys(plugin.configs[preset][0]?.rules ?? {}).filter((id) => id.startsWith('hardened/'));
}

function write(name: string, files: Record<string, string>): string {
  return writeFiles(join(installation, name), files);
}

/** Writes a project below the installation and lints it. */
function oxlint(name: string, files: Record<string, string>) {
  return command(write(name, files), ['--format', 'json']);
}

function command(cwd: string, args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  const bin = join(installation, 'node_modules/oxlint/bin/oxlint');
  return run(process.execPath, [bin, ...args, '.'], { cwd, timeout: 240_000 });
}

/** Rules of this plugin that report something, one for each report, sorted; what Oxlint's own rules say does not count. */
async function rulesIn(name: string, files: Record<string, string>): Promise<string[]> {
  const { stdout } = await oxlint(name, files);
  const { diagnostics } = JSON.parse(stdout) as { diagnostics: { code: string }[] };
  return diagnostics.flatMap(({ code }) => /^hardened\((.+)\)$/.exec(code)?.[1] ?? []).toSorted();
}
