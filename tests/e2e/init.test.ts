import { execFile } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

import type { ESLint } from 'eslint';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';

import { hookPackages } from '../../src/cli/init/lint-staged.js';
import { installPackages, npm, packPlugin, readmeFence, scratchFolder, writeFiles } from '../support/packed.js';

// Installed programs start slowly on a busy machine.
vi.setConfig({ testTimeout: 300_000 });

const run = promisify(execFile);
const manifest = JSON.parse(readFileSync(fileURLToPath(new URL('../../package.json', import.meta.url)), 'utf8'));
const scratch = scratchFolder('init-e2e');
/** A project with the packages; projects below it use them too. */
const installed = join(scratch, 'a project');
/** Why nothing could be installed, where there is no network. */
let offline: string | undefined;

beforeAll(async () => {
  const { tarball } = await packPlugin(scratch);
  const versions = Object.entries(manifest.devDependencies as Record<string, string>)
    .filter(([name]) => ['eslint', 'jiti', 'typescript', 'typescript-eslint'].includes(name));
  const hooks = Object.entries(hookPackages()).map(([name, range]) => [name, range.replace('^', '')]);
  offline = await installPackages(installed, [tarball, ...[...versions, ...hooks].map((parts) => parts.join('@'))]);
}, 600_000);

afterAll(() => {
  rmSync(scratch, { recursive: true, force: true });
}, 120_000);

beforeEach(({ skip }) => {
  skip(offline !== undefined, offline);
});

const careless = 'export const load = async (url) => fetch(url);\n';

describe('the command of the README', () => {
  it('sets up a new project, in which ESLint then reports', async () => {
    const [command = '', ...args] = readmeFence('## Set up in one command').trim().split(' ');
    expect(command).toBe('npx');
    writeFiles(installed, { 'src/service.mjs': careless });
    expect(await npm(installed, 'exec', '--offline', '--', ...args)).toContain('eslint.config.mjs: written');
    expect(readFileSync(join(installed, 'eslint.config.mjs'), 'utf8')).toBe(readmeFence('`eslint.config.js`:'));
    expect(await reports(installed, 'src')).toEqual({ 'service.mjs': ['hardened/require-timeout'] });
    expect(await npm(installed, 'exec', '--offline', '--', ...args)).toContain('stays as it is');
  });
});

describe('a project in TypeScript', () => {
  const config = `import { defineConfig, globalIgnores } from 'eslint/config'
import tseslint from 'typescript-eslint'

export default defineConfig([
  globalIgnores(['dist/']),
  tseslint.configs.strictTypeChecked,
  {
    // Types for the rules.
    languageOptions: { parserOptions: { projectService: true } },
    rules: { 'hardened/zod-at-boundary': 'off', '@typescript-eslint/no-explicit-any': 'error' },
  },
])
`;
  const files = {
    'package.json': '{\n  "type": "module"\n}\n',
    'tsconfig.json': '{ "compilerOptions": { "strict": true, "module": "nodenext", "lib": ["es2023", "dom"], "skipLibCheck": true } }',
    'src/service.ts': 'export const load = async (url: string): Promise<any> => (await fetch(await url)).json();\n',
    'dist/service.js': careless,
  };

  it('keeps its configuration, and gets the reports of this plugin beside its own', async () => {
    const project = writeFiles(join(installed, 'typed'), { ...files, 'eslint.config.ts': config });
    const printed = await init(project);
    expect(printed).toMatch(/^eslint\.config\.ts: edited\npackage\.json: edited\nNow run: npm install\n/);
    expect(readFileSync(join(project, 'eslint.config.ts'), 'utf8')).toBe(config
      .replace('\'typescript-eslint\'\n', '\'typescript-eslint\'\nimport hardened from \'eslint-plugin-hardened\'\n')
      .replace('([\'dist/\']),\n', '([\'dist/\']),\n  ...hardened.configs.recommended,\n'));
    expect((await reports(project, '.'))['src/service.ts']).toEqual(
      ['@typescript-eslint/await-thenable', '@typescript-eslint/no-explicit-any', 'hardened/require-timeout']);
    expect(await reports(project, '.')).not.toHaveProperty(['dist/service.js']);
  });

  it('can be in CommonJS', async () => {
    const project = writeFiles(join(installed, 'commonjs'), {
      'package.json': '{}', 'eslint.config.js': 'module.exports = [\n  { rules: { eqeqeq: \'error\' } },\n];\n', 'service.mjs': `${careless}export const same = load == null;\n`,
    });
    await init(project);
    expect((await reports(project, 'service.mjs'))['service.mjs']).toEqual(['eqeqeq', 'hardened/require-timeout']);
  });
});

describe('--suppress', () => {
  it('lets old code pass and reports what is new', async () => {
    const project = writeFiles(join(installed, 'old'), { 'package.json': '{ "type": "module" }', 'old.js': careless });
    expect(await init(project, '--suppress')).toContain('Reports set aside in eslint-suppressions.json: 1.\n');
    expect(await reports(project, '.')).toEqual({});
    writeFiles(project, { 'new.js': careless });
    expect(await reports(project, '.')).toEqual({ 'new.js': ['hardened/require-timeout'] });
    writeFiles(project, { 'new.js': '', 'old.js': careless + careless.replace('load', 'again') });
    expect(await reports(project, '.')).toEqual({ 'old.js': ['hardened/require-timeout'] });
  });
});

describe('--lint-staged', () => {
  it('stops a commit that ESLint reports, and lets another pass', async () => {
    const project = writeFiles(join(installed, 'hooked'), { 'package.json': '{ "type": "module" }', 'new.js': careless });
    const git = (...args: string[]) => run('git', [
      '-c', 'user.name=A', '-c', 'user.email=a@example.org', '-c', 'commit.gpgsign=false', ...args,
    ], { cwd: project, timeout: 120_000, env: { ...process.env, HUSKY: '' } });
    await git('init');
    await init(project, '--lint-staged');
    // The packages are those of the folder above.
    await run(process.execPath, [join(installed, 'node_modules/husky/bin.js')], { cwd: project, timeout: 60_000 });
    await git('add', '.');
    const { stdout, stderr } = await git('commit', '-m', 'feat: careless').then(
      () => expect.fail('the commit went in'), (error: unknown) => error as { stdout: string; stderr: string });
    expect(stdout + stderr).toContain('hardened/require-timeout');
    await expect(git('rev-parse', 'HEAD')).rejects.toThrow();

    writeFiles(project, { 'new.js': 'export const load = async (url) => fetch(url, { signal: AbortSignal.timeout(1000) });\n' });
    await git('add', '.');
    await git('commit', '-m', 'feat: careful');
    expect((await git('log', '--format=%s')).stdout.trim()).toBe('feat: careful');
  });
});

describe('what it cannot do', () => {
  it('ends with 2 and one line, and changes nothing', async () => {
    const project = writeFiles(join(installed, 'unclear'), { 'eslint.config.js': 'module.exports = load();\n' });
    await expect(init(project)).rejects.toMatchObject({
      code: 2, stdout: '', stderr: expect.stringMatching(/^eslint\.config\.js was left as it is, because .*\n$/),
    });
    expect(readFileSync(join(project, 'eslint.config.js'), 'utf8')).toBe('module.exports = load();\n');
  });
});

/** Runs the installed command in a project and gives what it prints. */
async function init(project: string, ...args: string[]): Promise<string> {
  const bin = join(installed, 'node_modules/eslint-plugin-hardened/dist/cli/main.js');
  const { stdout } = await run(process.execPath, [bin, 'init', ...args], { cwd: project, timeout: 300_000 });
  return stdout;
}

/** Rules that report something in the files below a folder; no file, where ESLint is content. */
async function reports(project: string, folder: string): Promise<Record<string, string[]>> {
  const bin = join(installed, 'node_modules/eslint/bin/eslint.js');
  const { stdout } = await run(process.execPath, [bin, '--format', 'json', folder], { cwd: project, timeout: 300_000, maxBuffer: 2 ** 26 })
    .catch((error: unknown) => {
      if ((error as { code?: number }).code === 1) return error as { stdout: string };
      throw error;
    });
  const start = join(project, folder).replace(/[\\/]$/, '').length + 1;
  return Object.fromEntries((JSON.parse(stdout) as ESLint.LintResult[])
    .filter(({ messages, filePath }) => messages.length > 0 && !/eslint\.config\.\w+$/.test(filePath))
    .map(({ messages, filePath }) => [
      filePath.slice(start).replaceAll('\\', '/') || folder, [...new Set(messages.map(({ ruleId }) => ruleId ?? 'fatal'))].toSorted(),
    ]));
}
