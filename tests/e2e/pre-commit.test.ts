import { execFile } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { installPackages, packPlugin, readmeFence, scratchFolder, writeFiles } from '../support/packed.js';
import { withChecksum } from '../support/tokens.js';

const run = promisify(execFile);
const root = fileURLToPath(new URL('../../', import.meta.url));
const { devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** Every release of lint-staged wants its own Node: the README says from which one on the newest works. */
const newNode = '22.22.1';
const lintStaged = process.versions.node.localeCompare(newNode, 'en', { numeric: true }) >= 0
  ? { version: '17.6.1', node: `>=${newNode}` }
  : { version: '16.4.0', node: '>=20.17' };

const scratch = scratchFolder('pre-commit');
const project = join(scratch, 'project');
/** Why nothing could be installed, where there is no network. */
let offline: string | undefined;

/** Nothing of the machine's own git, of a hook that these tests may run in, or of the test runner reaches the repository. */
const foreign = /^(?:GIT_|HUSKY|VITEST|NODE_ENV$|FORCE_COLOR$)/;
const environment: NodeJS.ProcessEnv = {
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !foreign.test(name))),
  NO_COLOR: '1',
  PATH: `${dirname(process.execPath)}${delimiter}${process.env.PATH}`,
  HOME: scratch,
  XDG_CONFIG_HOME: join(scratch, '.config'),
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_TERMINAL_PROMPT: '0',
};

const [install = '', ...setUp] = readmeFence('**Before a commit**').trim().split('\n');

beforeAll(async () => {
  const { tarball } = await packPlugin(scratch);
  const { typescript } = devDependencies;
  offline = await installPackages(project, [
    tarball, 'eslint@10.15.0', `typescript@${typescript}`, 'husky@9.1.7', `lint-staged@${lintStaged.version}`,
  ]);
  if (offline !== undefined) return;

  await git('init', '--quiet', '--initial-branch', 'main');
  await git('config', 'user.name', 'Developer');
  await git('config', 'user.email', 'developer@example.org');
  for (const command of setUp) {
    const [program = '', ...args] = command.split(' ');
    await run(program, args, { cwd: project, env: environment, timeout: 120_000 });
  }
  const manifest = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8'));
  writeFiles(project, {
    'package.json': JSON.stringify({ ...manifest, type: 'module', ...JSON.parse(readmeFence('Then, in `package.json`:')) }),
    '.husky/pre-commit': readmeFence('`.husky/pre-commit`'),
    '.gitignore': 'node_modules/\n',
    'eslint.config.js': readmeFence('`eslint.config.js`:').replace('[\n', "[\n  { ignores: ['generated/'] },\n"),
    'src/prices.js': lines('export const currency = ', 'EUR'),
  });
  await git('add', '--all');
  expect(await commit()).toMatchObject({ done: true });
}, 600_000);

afterAll(() => {
  rmSync(scratch, { recursive: true, force: true });
}, 120_000);

it('is what the README says to install', () => {
  expect(install).toBe('npm install --save-dev husky lint-staged');
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  expect(readme).toContain(`On a Node.js older than ${newNode} write \`lint-staged@16\`.`);
});

describe('with husky and lint-staged, a commit', { timeout: 300_000 }, () => {
  const token = withChecksum('ghp');
  const careless = `export const token = '${token}';\n`;

  beforeEach(async ({ skip }) => {
    skip(offline !== undefined, offline);
    await git('reset', '--quiet', '--hard');
    await git('clean', '--quiet', '--force', '-d');
  });

  it('works with this release of Node', () => {
    const { engines } = JSON.parse(readFileSync(join(project, 'node_modules/lint-staged/package.json'), 'utf8'));
    expect(engines.node).toBe(lintStaged.node);
  });

  it.each(['src/token.js', 'src/token.ts'])('of a token in %s is refused, with a message that does not give it away', async (file) => {
    writeFiles(project, { [file]: careless });
    await git('add', '--all');
    const before = await git('rev-parse', 'HEAD');

    const { done, output } = await commit();
    expect(done).toBe(false);
    expect(output).toContain('hardened/no-hardcoded-secret');
    expect(output).toContain('This GitHub token (`ghp_…`) is known to everyone who has the source');
    expect(output).not.toContain(token);
    expect(await git('rev-parse', 'HEAD')).toBe(before);
    // What was to be committed is there as before.
    expect(await git('diff', '--cached', '--name-only')).toBe(`${file}\n`);
  });

  it('of clean files goes through', async () => {
    writeFiles(project, { 'src/rates.ts': 'export const rates: readonly number[] = [7, 19];\n' });
    await git('add', '--all');
    expect(await commit()).toMatchObject({ done: true });
    expect(await git('show', '--name-only', '--format=')).toBe('src/rates.ts\n');
  });

  it('does not mind a careless file that is not staged', async () => {
    writeFiles(project, { 'src/token.js': careless, 'src/names.js': 'export const names = [];\n' });
    await git('add', 'src/names.js');
    expect(await commit()).toMatchObject({ done: true });
    expect(await git('status', '--porcelain')).toBe('?? src/token.js\n');
  });

  it('does not mind a careless change that is not staged, in a file of which another change is', async () => {
    const staged = lines('export const currency = ', 'CHF');
    writeFiles(project, { 'src/prices.js': staged });
    await git('add', '--all');
    writeFileSync(join(project, 'src/prices.js'), staged + careless);

    expect(await commit()).toMatchObject({ done: true });
    expect(await git('show', 'HEAD:src/prices.js')).toBe(staged);
    expect(readFileSync(join(project, 'src/prices.js'), 'utf8')).toBe(staged + careless);
  });

  it('is refused for what is staged, even if the file on disk is clean again', async () => {
    const clean = readFileSync(join(project, 'src/prices.js'), 'utf8');
    writeFileSync(join(project, 'src/prices.js'), clean + careless);
    await git('add', '--all');
    writeFileSync(join(project, 'src/prices.js'), clean);

    expect(await commit()).toMatchObject({ done: false });
    expect(readFileSync(join(project, 'src/prices.js'), 'utf8')).toBe(clean);
  });

  it('is not stopped by a file that the configuration ignores', async () => {
    writeFiles(project, { 'generated/client.js': 'export const client = 1;\n' });
    await git('add', '--all');
    expect(await commit()).toMatchObject({ done: true });
  });
});

/** A module whose first and last lines lie far apart, so that changes at both ends are two changes. */
function lines(start: string, value: string): string {
  const middle = Array.from({ length: 20 }, (_, number) => `export const price${number} = ${number};\n`);
  return `${start}'${value}';\n${middle.join('')}`;
}

async function git(...args: string[]): Promise<string> {
  const { stdout } = await run('git', args, { cwd: project, env: environment, timeout: 120_000 });
  return stdout;
}

/** Commits what is staged. Everything that git, the hook and the linter print is in the answer. */
async function commit(): Promise<{ done: boolean; output: string }> {
  try {
    const { stdout, stderr } = await run('git', ['commit', '--message', 'change'], { cwd: project, env: environment, timeout: 180_000 });
    return { done: true, output: stdout + stderr };
  } catch (error) {
    const { stdout, stderr, code } = error as { stdout: string; stderr: string; code: unknown };
    // 1 is what git answers when a hook says no; anything else is an accident.
    if (code !== 1) throw error;
    return { done: false, output: stdout + stderr };
  }
}
