import { execFile } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { installPackages, packPlugin, readmeFence, scratchFolder, writeFiles } from '../support/packed.js';

const run = promisify(execFile);

/** The oldest and the newest ESLint that the package says it works with. */
const oldest = '9.15.0';
const newest = '10.15.0';
const typescript = '6.0.3';

const careless = `export const load = async (url) => fetch(url);\n`;
const scratch = scratchFolder('audit');
/** Why nothing could be installed, where there is no network. */
let offline: string | undefined;

beforeAll(async () => {
  const { tarball } = await packPlugin(scratch);
  for (const eslint of [oldest, newest]) {
    offline ??= await installPackages(join(scratch, eslint), [tarball, `eslint@${eslint}`, `typescript@${typescript}`]);
  }
}, 900_000);

afterAll(() => {
  rmSync(scratch, { recursive: true, force: true });
}, 120_000);

beforeEach(({ skip }) => {
  skip(offline !== undefined, offline);
});

interface Outcome {
  code: number;
  stdout: string;
  stderr: string;
}

/** Runs a command line of the README (`npx eslint-plugin-hardened …`) in a folder below an installed project. */
async function npx(cwd: string, commandLine: string): Promise<Outcome> {
  const [, ...args] = commandLine.trim().split(' ');
  const env = { ...process.env, CI: '', FORCE_COLOR: '', NO_COLOR: '1' };
  try {
    const { stdout, stderr } = await run('npx', ['--no-install', ...args], { cwd, env, timeout: 300_000 });
    return { code: 0, stdout, stderr: withoutNpm(stderr) };
  } catch (error) {
    const { code, stdout, stderr } = error as Outcome;
    return { code, stdout, stderr: withoutNpm(stderr) };
  }
}

/** What npm itself says about its own configuration is not ours. */
function withoutNpm(text: string): string {
  return text.split('\n').filter((line) => !line.startsWith('npm ')).join('\n');
}

const [audit = '', report = '', scan = ''] = readmeFence('## Audit without set-up').trim().split('\n')
  .map((line) => line.replace(/ *#.*$/, ''));

describe.each([oldest, newest])('audit beside ESLint %s', (eslint) => {
  const folder = (name: string, files: Record<string, string>): string => writeFiles(join(scratch, eslint, name), files);

  it('needs no configuration', async () => {
    const project = folder('none', { 'package.json': '{}', 'src/a.js': careless, 'src/b.ts': 'export const id: string = "x";\n' });
    const { code, stdout, stderr } = await npx(project, audit);
    expect(stderr).toBe('');
    expect(stdout).toContain('src/a.js\n  1:36  error  `fetch` has no upper bound in time');
    expect(stdout).toContain('✖ 1 problem (1 error, 0 warnings) in 1 of 2 files, 1 with a suggestion');
    expect(stdout).toContain(`ESLint ${eslint}`);
    expect(code).toBe(1);
  });

  it('does not read the configuration of the project, broken as it may be', async () => {
    const project = folder('broken', {
      'package.json': '{ "type": "module" }', 'eslint.config.js': 'export default [{ rules: { "no/such": 2 } }, ];;;{',
      'src/a.js': 'export const one = 1;\n', 'src/b.cjs': 'return require("x");\n',
    });
    expect(await npx(project, audit)).toEqual({ code: 1, stderr: '', stdout: expect.stringContaining('eslint.config.js\n') });
    expect(await npx(project, `${audit} src`)).toEqual({ code: 0, stderr: '', stdout: expect.stringContaining('✔ No problems in 2 files') });
  });

  it('writes reports for people and for programs', async () => {
    const project = folder('reports', { 'package.json': '{}', 'src/a.js': careless });
    for (const [command, file] of [[report, 'audit.html'], [scan, 'audit.sarif']] as const) {
      expect(await npx(project, command)).toEqual({
        code: 1, stderr: '', stdout: `1 problem (1 error, 0 warnings) in 1 of 1 file. The report is in ${file}.\n`,
      });
      expect(existsSync(join(project, file))).toBe(true);
    }
    const [{ results }] = JSON.parse(readFileSync(join(project, 'audit.sarif'), 'utf8')).runs;
    expect(results.map(({ ruleId }: { ruleId: string }) => ruleId)).toEqual(['hardened/require-timeout']);
  });

  it('says in one line why it could not run', async () => {
    const project = folder('refused', { 'package.json': '{}' });
    expect(await npx(project, `${audit} nothing`)).toEqual({ code: 2, stdout: '', stderr: 'There is no `nothing`.\n' });
    expect((await npx(project, audit)).code).toBe(2);
  });
});

it('ends quietly when its reader has seen enough', async () => {
  const project = writeFiles(join(scratch, newest, 'pipe'), { 'package.json': '{}', 'a.js': 'try { f(); } catch {}\n'.repeat(3_000) });
  const command = join(scratch, newest, 'node_modules/eslint-plugin-hardened/dist/cli/main.js');
  const { stdout, stderr } = await run('sh', ['-c', `"${process.execPath}" "${command}" audit --format json | head -n 1`], { cwd: project, timeout: 300_000 });
  expect([stdout, stderr]).toEqual(['{\n', '']);
}, 300_000);
