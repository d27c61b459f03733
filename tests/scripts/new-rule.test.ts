import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { afterAll, beforeAll, expect, it } from 'vitest';

const project = fileURLToPath(new URL('../../', import.meta.url));
const files = ['src/rules/no-throwaway.ts', 'tests/rules/no-throwaway.test.ts', 'docs/rules/no-throwaway.md'];
let copy: string;

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'hardened-new-rule-'));
  for (const part of ['src', 'tests/support', 'tests/fixtures/typed', 'scripts', 'package.json', 'tsconfig.json']) {
    cpSync(join(project, part), join(copy, part), { recursive: true });
  }
  symlinkSync(join(project, 'node_modules'), join(copy, 'node_modules'), 'dir');
});

afterAll(() => {
  rmSync(copy, { recursive: true, force: true });
});

function run(program: string, ...args: string[]): { status: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(project, program), ...args], {
    cwd: copy,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  });
  return { status, output: stdout + stderr };
}

const newRule = (...args: string[]): ReturnType<typeof run> => run('scripts/new-rule.mjs', ...args, '--root', copy);

it('writes a rule that is registered and type-checks, with a test that fails until it is filled', { timeout: 180_000 }, () => {
  expect(newRule('no-throwaway')).toMatchObject({ status: 0 });

  for (const file of files) expect([file, existsSync(join(copy, file))]).toEqual([file, true]);
  expect(readFileSync(join(copy, 'src/rules/index.ts'), 'utf8')).toContain(`'no-throwaway': noThrowaway,`);
  expect(run('node_modules/typescript/bin/tsc', '-p', copy)).toEqual({ status: 0, output: '' });

  const test = run('node_modules/vitest/vitest.mjs', 'run', '--root', copy, 'tests/rules/no-throwaway.test.ts');
  expect(test.status).toBe(1);
  expect(test.output).toMatch(/Tests\s+1 failed \| 2 passed/);
});

it('overwrites nothing', () => {
  const before = files.map((file) => readFileSync(join(copy, file), 'utf8'));
  const { status, output } = newRule('no-throwaway');
  expect({ status, output }).toEqual({ status: 2, output: `no-throwaway exists already: ${files.join(', ')}. Nothing was written.\n` });
  expect(files.map((file) => readFileSync(join(copy, file), 'utf8'))).toEqual(before);
});

it('writes nothing when one of the three files is there', () => {
  rmSync(join(copy, files[0] ?? ''));
  expect(newRule('no-throwaway')).toMatchObject({ status: 2 });
  expect(existsSync(join(copy, files[0] ?? ''))).toBe(false);
});

it.each(['NoThrowaway', 'throwaway', 'no_throwaway', 'no-', '../no-throwaway', 'no-Throwaway'])('refuses the name %s', (name) => {
  const { status, output } = newRule(name);
  expect(status).toBe(2);
  expect(output).toContain(`"${name}" is no rule name`);
});

it('asks for one name', () => {
  expect(newRule()).toMatchObject({ status: 2 });
  expect(newRule('no-throwaway', 'no-other')).toMatchObject({ status: 2 });
});
