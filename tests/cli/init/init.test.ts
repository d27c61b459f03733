import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

import { applyPatch, parsePatch } from 'diff';
import { describe, expect, it } from 'vitest';

import { CliError } from '../../../src/cli/cli-error.js';
import { initCommand } from '../../../src/cli/init/command.js';
import { Plan } from '../../../src/cli/init/plan.js';
import { readmeFence } from '../../support/packed.js';
import { filesOf, project, run } from './project.js';

const { version } = createRequire(import.meta.url)('../../../package.json') as { version: string };
const fresh = readmeFence('`eslint.config.js`:');

describe('a project without a configuration', () => {
  it('gets the one of the README', () => {
    const folder = project({ 'package.json': '{\n  "name": "app"\n}\n' });
    expect(run(folder)).toBe([
      'eslint.config.mjs: written',
      'package.json: edited',
      'Now run: npm install',
      'Run it again to do more: --lint-staged also lints what is about to be committed; --suppress sets aside what is reported today.',
      '',
    ].join('\n'));
    expect(filesOf(folder)).toEqual({
      'eslint.config.mjs': fresh,
      'package.json': `{\n  "name": "app",\n  "devDependencies": {\n    "eslint": "^10.0.0",\n    "eslint-plugin-hardened": "^${version}"\n  }\n}\n`,
    });
  });

  it('gets a .js file where that is a module', () => {
    const folder = project({ 'package.json': '{ "type": "module" }' });
    run(folder, { config: 'strict' });
    expect(filesOf(folder)['eslint.config.js']).toBe(fresh.replace('recommended', 'strict'));
  });

  it('leaves out the usual output that Git leaves out', () => {
    const folder = project({ 'package.json': '{}', '.gitignore': 'node_modules\r\n/dist/\ncoverage/\n*.log\nout.txt\n' });
    run(folder);
    expect(filesOf(folder)['eslint.config.mjs']).toBe(fresh.replace('[\n', '[\n  { ignores: [\'**/coverage/\', \'dist/\'] },\n'));
  });

  it.each(['^7.0.2', '~7.0', '7', '>=7 <8', '10.1.0'])('is told of TypeScript %s, which linters cannot use', (range) => {
    const folder = project({ 'package.json': JSON.stringify({ devDependencies: { typescript: range } }), 'pnpm-lock.yaml': '' });
    expect(run(folder)).toContain([
      'TypeScript 7 has no API to lint with yet. Put it beside TypeScript 6 first: ' +
      'pnpm add --save-dev typescript@npm:@typescript/typescript6 @typescript/native@npm:typescript@7',
      'Now run: pnpm install',
    ].join('\n'));
  });

  it.each(['^6.0.3', '5', '>=5.7', 'npm:@typescript/typescript6@^6.0.2', 'latest', 'catalog:'])('hears nothing of TypeScript %s', (range) => {
    const folder = project({ 'package.json': JSON.stringify({ devDependencies: { typescript: range } }) });
    expect(run(folder)).not.toContain('TypeScript');
  });

  it('may have no package.json', () => {
    const folder = project({}, { git: false });
    expect(run(folder)).toContain('Now run: npm install --save-dev eslint eslint-plugin-hardened\n');
    expect(filesOf(folder)).toEqual({ 'eslint.config.mjs': fresh });
  });
});

describe('a project with a configuration', () => {
  const config = 'import js from \'@eslint/js\';\n\nexport default [\n  js.configs.recommended,\n];\n';
  const edited = config
    .replace(';\n', ';\nimport hardened from \'eslint-plugin-hardened\';\n').replace('[\n', '[\n  ...hardened.configs.recommended,\n');

  it('has it edited, and nothing more a second time', () => {
    const folder = project({ 'package.json': '{ "devDependencies": { "eslint": "10" } }', 'eslint.config.js': config });
    run(folder);
    const files = filesOf(folder);
    expect(files).toEqual({
      'package.json': `{ "devDependencies": { "eslint": "10", "eslint-plugin-hardened": "^${version}" } }`, 'eslint.config.js': edited,
    });
    expect(run(folder)).toBe('eslint.config.js has eslint-plugin-hardened already, and stays as it is.\n');
    expect(filesOf(folder)).toEqual(files);
  });

  it('in TypeScript also needs jiti', () => {
    const folder = project({ 'package.json': '{}', 'eslint.config.ts': config });
    run(folder);
    expect(JSON.parse(filesOf(folder)['package.json'] ?? '').devDependencies).toEqual({
      eslint: '^10.0.0', 'eslint-plugin-hardened': `^${version}`, jiti: '^2.7.0',
    });
    const bare = project({ 'eslint.config.ts': config });
    expect(run(bare)).toContain('Now run: npm install --save-dev eslint eslint-plugin-hardened jiti\n');
  });

  it('has the first one edited that ESLint looks for', () => {
    const folder = project({ 'eslint.config.mjs': config, 'eslint.config.js': config, 'eslint.config.ts': config });
    run(folder);
    expect(filesOf(folder)).toEqual({ 'eslint.config.mjs': config, 'eslint.config.js': edited, 'eslint.config.ts': config });
  });

  it('may have it in a parent folder, up to the root of the repository', () => {
    const folder = project({
      'eslint.config.js': config, 'package.json': '{}', 'pnpm-lock.yaml': '', 'packages/api/package.json': '{ "type": "module" }',
    });
    expect(run(join(folder, 'packages'), {}, 'api')).toContain('../eslint.config.js: edited\n../package.json: edited\nNow run: pnpm install\n');
    expect(filesOf(folder)['eslint.config.js']).toBe(edited);
    expect(filesOf(folder)['packages/api/package.json']).toBe('{ "type": "module" }');
  });

  it('does not lend it to a repository inside', () => {
    const folder = project({ 'eslint.config.js': config, 'inner/.git': 'gitdir: elsewhere', 'inner/a.js': '' });
    run(join(folder, 'inner'));
    expect(filesOf(folder)).toMatchObject({ 'eslint.config.js': config, 'inner/eslint.config.mjs': fresh });
  });

  it('may have the packages in a parent folder', () => {
    const folder = project({
      'package.json': '{ "devDependencies": { "eslint": "10", "eslint-plugin-hardened": "1" } }',
      'packages/api/package.json': '{}', 'packages/api/eslint.config.js': config,
    });
    run(join(folder, 'packages/api'));
    expect(filesOf(folder)).toMatchObject({ 'packages/api/package.json': '{}', 'packages/api/eslint.config.js': edited });
  });

  it('is left alone when it is not understood', () => {
    const folder = project({ 'package.json': '{}', 'eslint.config.js': 'export default load();\n' });
    expect(() => run(folder)).toThrow(/what `load\(\)` returns/);
    expect(filesOf(folder)).toEqual({ 'package.json': '{}', 'eslint.config.js': 'export default load();\n' });
  });
});

describe('refused', () => {
  it.each([
    ['.eslintrc.json', '{}'], ['.eslintrc', '{}'], ['.eslintrc.cjs', ''], ['package.json', '{ "eslintConfig": {} }'],
  ])('the old format: %s', (name, text) => {
    const folder = project({ [name]: text, 'src/a.js': '' });
    expect(() => run(folder)).toThrow(CliError);
    expect(() => run(folder)).toThrow(`npx @eslint/migrate-config "${join(folder, name)}"`);
    expect(() => run(folder, {}, 'src')).toThrow('old configuration format');
    expect(filesOf(folder)).toEqual({ [name]: text, 'src/a.js': '' });
  });

  it('but not where there is a new one too', () => {
    const folder = project({ '.eslintrc.json': '{}', 'eslint.config.mjs': 'export default [];\n' });
    expect(run(folder)).toContain('eslint.config.mjs: edited');
  });

  it('no folder', () => {
    const folder = project({ file: '' });
    expect(() => run(folder, {}, 'missing')).toThrow(`There is no folder ${join(folder, 'missing')}.`);
    expect(() => run(folder, {}, 'file')).toThrow(CliError);
  });

  it('a package.json that is none', () => {
    const folder = project({ 'package.json': '{ "name": }', 'eslint.config.js': 'export default [];\n' });
    expect(() => run(folder)).toThrow(/package\.json is no valid JSON/);
    expect(filesOf(folder)['eslint.config.js']).toBe('export default [];\n');
  });

  it('a file that is no UTF-8', () => {
    const folder = project({});
    writeFileSync(join(folder, 'eslint.config.js'), Buffer.from([0x2f, 0x2f, 0xff, 0x0a]));
    expect(() => run(folder)).toThrow(/eslint\.config\.js cannot be read/);
  });
});

describe('the package manager', () => {
  it.each([
    ['package-lock.json', 'npm install'], ['npm-shrinkwrap.json', 'npm install'], ['pnpm-lock.yaml', 'pnpm install'],
    ['yarn.lock', 'yarn install'], ['bun.lock', 'bun install'], ['bun.lockb', 'bun install'],
  ])('with %s', (lock, command) => {
    const folder = project({ 'package.json': '{}', [lock]: '' });
    expect(run(folder)).toContain(`Now run: ${command}\n`);
  });

  it('with its name in package.json', () => {
    const folder = project({ 'package.json': '{ "packageManager": "pnpm@10.0.0" }' });
    expect(run(folder)).toContain('Now run: pnpm install\n');
  });
});

describe('a dry run', () => {
  it('shows a patch and writes nothing', () => {
    const before = { 'package.json': '{\n  "name": "app"\n}\n', 'sub/eslint.config.js': 'export default [];\n' };
    const folder = project(before);
    const printed = run(folder, { dryRun: true }, 'sub');
    expect(filesOf(folder)).toEqual(before);
    expect(printed).toContain('--- a/sub/eslint.config.js\n+++ b/sub/eslint.config.js\n@@ -1,1 +1,3 @@\n');
    expect(printed).toContain('+import hardened from \'eslint-plugin-hardened\';\n');
    expect(printed).toMatch(/To be run then: npm install\n$/);

    const [config] = parsePatch(printed);
    run(folder, {}, 'sub');
    expect(applyPatch(before['sub/eslint.config.js'], config as never)).toBe(filesOf(folder)['sub/eslint.config.js']);
  });

  it('shows new files, in colour on a terminal', () => {
    const folder = project({});
    expect(run(folder, { dryRun: true })).toContain('--- /dev/null\n+++ b/eslint.config.mjs\n');
    const coloured = run(folder, { dryRun: true }, '.', true);
    expect(coloured).toContain('\u001B[1m--- /dev/null\u001B[22m\n');
    expect(coloured).toContain('\u001B[32m+export default [\u001B[39m\n');
  });

  it('has nothing to show where all is done', () => {
    const folder = project({ 'package.json': '{}' });
    run(folder);
    expect(run(folder, { dryRun: true })).toBe('eslint.config.mjs has eslint-plugin-hardened already, and stays as it is.\n');
  });
});

describe('a plan', () => {
  it('is carried out as a whole or not at all', () => {
    const folder = project({ 'a.txt': 'a' });
    chmodSync(join(folder, 'a.txt'), 0o644);
    const plan = new Plan();
    plan.write(join(folder, 'a.txt'), 'changed', true);
    plan.write(join(folder, 'new/folder/b.txt'), 'b');
    // A folder in the way: the third cannot be written.
    const blocked = join(folder, 'blocked');
    plan.write(blocked, 'c');
    mkdirSync(blocked);
    expect(() => {
      plan.apply();
    }).toThrow(/blocked could not be written, so nothing was changed/);
    expect(filesOf(folder)).toEqual({ 'a.txt': 'a' });
  });

  it('reads what is planned already', () => {
    const plan = new Plan();
    plan.write('/nowhere/a', '1');
    plan.write('/nowhere/a', '2');
    expect(plan.read('/nowhere/a')).toBe('2');
    expect(plan.changes).toEqual([{ path: '/nowhere/a', before: undefined, after: '2', executable: false }]);
  });
});

describe('the command', () => {
  it('takes a folder and options', () => {
    const folder = project({ 'package.json': '{ "type": "module" }' });
    initCommand().parse(['--config', 'strict', folder], { from: 'user' });
    expect(readFileSync(join(folder, 'eslint.config.js'), 'utf8')).toContain('...hardened.configs.strict,');
  });

  it('knows its presets', () => {
    const command = initCommand().exitOverride().configureOutput({ writeErr: () => undefined });
    expect(() => command.parse(['--config', 'all'], { from: 'user' })).toThrow(/Allowed choices are recommended, strict/);
  });
});
