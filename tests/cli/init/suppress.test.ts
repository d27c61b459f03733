import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { CliError } from '../../../src/cli/cli-error.js';
import plugin from '../../../src/index.js';
import { filesOf, project, run } from './project.js';

const suppress = { suppress: true } as const;
const config = 'export default [];\n';

/** A project in which a program stands for ESLint: it notes its arguments, and ends as it is told. */
function installed(version: string, program: string, name = 'eslint.config.mjs'): string {
  return project({
    'package.json': '{}',
    [name]: config,
    'node_modules/eslint/package.json': JSON.stringify({ name: 'eslint', version, bin: { eslint: './bin/eslint.js' } }),
    'node_modules/eslint/bin/eslint.js':
      `const fs = require('node:fs'); fs.writeFileSync('arguments.json', JSON.stringify(process.argv.slice(2)));\n${program}`,
    'node_modules/eslint-plugin-hardened/package.json': '{}',
  });
}

const writes = 'fs.writeFileSync(\'eslint-suppressions.json\', JSON.stringify({ "a.js": { x: { count: 2 }, y: { count: 1 } }, "b.js": { x: { count: 4 } } }));\n';

describe('--suppress', () => {
  it('has the ESLint of the project set aside what the preset reports', () => {
    const folder = installed('9.24.0', writes);
    expect(run(folder, suppress)).toContain('\nReports set aside in eslint-suppressions.json: 7.\n');
    const given = JSON.parse(filesOf(folder)['arguments.json'] ?? '') as string[];
    const rules = given.filter((_, index) => given[index - 1] === '--suppress-rule');
    expect(new Set(rules)).toEqual(new Set(plugin.configs.recommended.flatMap((entry) => Object.keys(entry.rules ?? {}))));
    expect(given.slice(-2)).toEqual(['--no-error-on-unmatched-pattern', '.']);
    expect(filesOf(folder)['eslint.config.mjs']).toContain('...hardened.configs.recommended');
  });

  it('takes the rules of the other preset, where that is added', () => {
    const folder = installed('10.15.0', writes);
    run(folder, { ...suppress, config: 'strict' });
    expect(JSON.parse(filesOf(folder)['arguments.json'] ?? '')).toContain('hardened/no-direct-env-access');
  });

  it('says that other rules still report something', () => {
    const folder = installed('10.15.0', `${writes}process.exit(1);`);
    expect(run(folder, suppress)).toContain('json: 7. ESLint still reports what other rules find: see `eslint .`.\n');
  });

  it('may find nothing', () => {
    const folder = installed('10.15.0', '');
    expect(run(folder, suppress)).toContain('Reports set aside in eslint-suppressions.json: 0.\n');
  });

  it('changes nothing where ESLint fails', () => {
    const folder = installed('10.15.0', 'console.error(\'Oops!\\n\\nNo such plugin.\'); process.exit(2);');
    const before = filesOf(folder);
    expect(() => run(folder, suppress)).toThrow(CliError);
    expect(() => run(folder, suppress)).toThrow(
      'ESLint could not run with the new configuration, so nothing was changed. It says: Oops! No such plugin.');
    expect(filesOf(folder)).toEqual({ ...before, 'arguments.json': expect.any(String) });
  });

  it.each([['was none', {}], ['was one', { 'eslint-suppressions.json': '{"old.js":{"x":{"count":1}}}\n' }]])(
    'takes back what ESLint has written before it failed, where there %s', (_, existing) => {
      const folder = installed('10.15.0', `${writes}process.exit(2);`);
      for (const [name, text] of Object.entries(existing)) writeFileSync(join(folder, name), text);
      const before = filesOf(folder);
      expect(() => run(folder, suppress)).toThrow('so nothing was changed');
      expect(filesOf(folder)).toEqual({ ...before, 'arguments.json': expect.any(String) });
    });

  it('says in a dry run what would be run', () => {
    const folder = installed('10.15.0', writes);
    const before = filesOf(folder);
    const printed = run(folder, { ...suppress, dryRun: true });
    expect(printed).toContain(`Would run in ${folder}: eslint --suppress-rule `);
    expect(printed).toContain(' --suppress-rule hardened/require-timeout ');
    expect(filesOf(folder)).toEqual(before);
  });

  it.each([
    ['9.23.0', 'needs ESLint 9.24 or newer, and the project has 9.23.0'], ['8.57.0', 'and the project has 8.57.0'],
  ])('needs a newer ESLint than %s', (version, why) => {
    const folder = installed(version, writes);
    expect(() => run(folder, suppress)).toThrow(why);
    expect(filesOf(folder)['eslint.config.mjs']).toBe(config);
  });

  it('needs ESLint and this plugin in the project', () => {
    const folder = project({ 'package.json': '{}', 'pnpm-lock.yaml': '' });
    expect(() => run(folder, suppress)).toThrow(
      '--suppress runs the ESLint of the project. Install it first, then run this again: pnpm add --save-dev eslint eslint-plugin-hardened');
    expect(Object.keys(filesOf(folder))).toEqual(['package.json', 'pnpm-lock.yaml']);
  });

  it('needs jiti for a configuration in TypeScript', () => {
    const folder = installed('10.15.0', writes, 'eslint.config.ts');
    expect(() => run(folder, suppress)).toThrow('npm install --save-dev jiti');
    expect(filesOf(folder)['eslint.config.ts']).toBe(config);
  });

  it('runs where the configuration is', () => {
    const folder = installed('10.15.0', writes);
    run(folder, suppress, join(folder, 'node_modules'));
    expect(filesOf(folder)).toHaveProperty(['eslint-suppressions.json']);
  });
});
