import { chmodSync, statSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { hookPackages } from '../../../src/cli/init/lint-staged.js';
import { readmeFence } from '../../support/packed.js';
import { filesOf, project, run } from './project.js';

const lintStaged = { lintStaged: true } as const;
const task = JSON.parse(readmeFence('Then, in `package.json`:'))['lint-staged'] as Record<string, string>;
const manifestOf = (folder: string, path = 'package.json') => JSON.parse(filesOf(folder)[path] ?? '');

describe('--lint-staged', () => {
  it('does what the README says', () => {
    const folder = project({ 'package.json': '{\n  "name": "app"\n}\n' });
    run(folder, lintStaged);
    expect(manifestOf(folder)).toEqual({
      name: 'app',
      devDependencies: expect.objectContaining(hookPackages()),
      scripts: { prepare: 'husky' },
      'lint-staged': task,
    });
    expect(Object.keys(manifestOf(folder).devDependencies)).toEqual(['eslint', 'eslint-plugin-hardened', 'husky', 'lint-staged']);
    expect(filesOf(folder)['.husky/pre-commit']).toBe(readmeFence('and in `.husky/pre-commit`'));
    expect(statSync(join(folder, '.husky/pre-commit')).mode & 0o111).toBe(0o111);
  });

  it('does it once', () => {
    const folder = project({ 'package.json': '{}' });
    run(folder, lintStaged);
    const files = filesOf(folder);
    expect(run(folder, lintStaged)).toBe('eslint.config.mjs has eslint-plugin-hardened already, and stays as it is.\n');
    expect(filesOf(folder)).toEqual(files);
  });

  it('comes after a configuration that is there already', () => {
    const folder = project({ 'package.json': '{}' });
    run(folder);
    const printed = run(folder, lintStaged);
    expect(printed).toContain('package.json: edited\n.husky/pre-commit: written\n');
    expect(printed).toContain('Now run: npm install\n');
  });

  it.each([
    ['npm', 'package-lock.json', 'npx lint-staged'], ['pnpm', 'pnpm-lock.yaml', 'pnpm exec lint-staged'],
    ['yarn', 'yarn.lock', 'yarn lint-staged'], ['bun', 'bun.lock', 'bunx lint-staged'],
  ])('runs through %s', (_, lock, command) => {
    const folder = project({ 'package.json': '{}', [lock]: '' });
    expect(run(folder, lintStaged)).not.toContain('yarn husky');
    expect(filesOf(folder)['.husky/pre-commit']).toBe(`${command}\n`);
  });

  it('says what newer Yarn does not do', () => {
    const folder = project({ 'package.json': '{}', 'yarn.lock': '', '.yarnrc.yml': '' });
    expect(run(folder, lintStaged)).toContain('run `yarn husky` once in every clone');
  });

  it.each([
    ['npm run build', 'npm run build && husky'], ['husky', 'husky'], ['husky install', 'husky install'], ['node a.js; husky || true', 'node a.js; husky || true'],
  ])('keeps a `prepare` of %s', (before, after) => {
    const folder = project({ 'package.json': JSON.stringify({ scripts: { prepare: before, test: 'vitest' } }) });
    run(folder, lintStaged);
    expect(manifestOf(folder).scripts).toEqual({ prepare: after, test: 'vitest' });
  });

  it.each([
    ['another command', 'npm test\n', 'npm test\nnpx lint-staged\n'],
    ['no line end', 'npm test', 'npm test\nnpx lint-staged\n'],
    ['Windows line ends', 'npm test\r\n', 'npm test\r\nnpx lint-staged\r\n'],
    ['lint-staged', 'npm test\nyarn run lint-staged --quiet', 'npm test\nyarn run lint-staged --quiet'],
    ['a comment about lint-staged', '# lint-staged\n', '# lint-staged\nnpx lint-staged\n'],
  ])('keeps a hook with %s', (_, before, after) => {
    const folder = project({ 'package.json': '{}', '.husky/pre-commit': before });
    chmodSync(join(folder, '.husky/pre-commit'), 0o644);
    run(folder, lintStaged);
    expect(filesOf(folder)['.husky/pre-commit']).toBe(after);
    expect(statSync(join(folder, '.husky/pre-commit')).mode & 0o111).toBe(before === after ? 0 : 0o111);
  });

  const note = `configures lint-staged already. Add to it: "${Object.keys(task)[0]}": "${Object.values(task)[0]}"\n`;

  it.each([
    ['.lintstagedrc', '{ "*.md": "prettier" }'], ['.lintstagedrc.yml', '"*.md": prettier\n'], ['lint-staged.config.mjs', 'export default {};\n'],
    ['lint-staged.config.ts', 'export default {};\n'], ['package.yaml', 'lint-staged:\n  "*.md": prettier\n'],
  ])('keeps the configuration in %s', (name, text) => {
    const folder = project({ 'package.json': '{}', [name]: text });
    expect(run(folder, lintStaged)).toContain(`${name} ${note}`);
    expect(filesOf(folder)[name]).toBe(text);
    expect(manifestOf(folder)).not.toHaveProperty('lint-staged');
  });

  it('keeps the configuration in package.json', () => {
    const folder = project({ 'package.json': '{ "lint-staged": { "*.md": "prettier" } }' });
    expect(run(folder, lintStaged)).toContain(`package.json ${note}`);
    expect(manifestOf(folder)['lint-staged']).toEqual({ '*.md': 'prettier' });
  });

  it('says nothing where ESLint is run already', () => {
    const inPackage = project({ 'package.json': '{ "lint-staged": { "*.ts": ["eslint --fix"] } }' });
    expect(run(inPackage, lintStaged)).not.toContain('Add to it');
    const inFile = project({ 'package.json': '{}', '.lintstagedrc.json': '{ "*.ts": "eslint" }' });
    expect(run(inFile, lintStaged)).not.toContain('Add to it');
  });

  it('takes a package.yaml without lint-staged for what it is', () => {
    const folder = project({ 'package.json': '{}', 'package.yaml': 'name: app\n' });
    run(folder, lintStaged);
    expect(manifestOf(folder)['lint-staged']).toEqual(task);
  });

  it('in a package of a repository: the hook at its root, the command where ESLint is configured', () => {
    const folder = project({
      'package.json': '{ "private": true }', 'pnpm-lock.yaml': '', 'packages/api/package.json': '{}', 'packages/api/eslint.config.mjs': 'export default [];\n',
    });
    run(join(folder, 'packages/api'), lintStaged);
    expect(manifestOf(folder)).toEqual({ private: true, scripts: { prepare: 'husky' }, devDependencies: hookPackages() });
    expect(manifestOf(folder, 'packages/api/package.json')).toEqual({
      'lint-staged': task, devDependencies: { eslint: '^10.0.0', 'eslint-plugin-hardened': expect.any(String) },
    });
    expect(filesOf(folder)['.husky/pre-commit']).toBe('pnpm exec lint-staged\n');
  });

  it('says so where ESLint would run elsewhere', () => {
    const folder = project({ 'package.json': '{}', 'src/eslint.config.js': 'export default [];\n' });
    expect(run(join(folder, 'src'), lintStaged)).toContain(`lint-staged runs ESLint in ${folder}, `);
  });

  it('shows all of it in a dry run', () => {
    const folder = project({ 'package.json': '{}' });
    const printed = run(folder, { ...lintStaged, dryRun: true });
    expect(printed).toContain('+    "prepare": "husky"\n');
    expect(printed).toContain('+++ b/.husky/pre-commit\n');
    expect(filesOf(folder)).toEqual({ 'package.json': '{}' });
  });

  it('needs a repository', () => {
    const folder = project({ 'package.json': '{}' }, { git: false });
    expect(() => run(folder, lintStaged)).toThrow('needs a Git repository: run `git init` first');
    expect(filesOf(folder)).toEqual({ 'package.json': '{}' });
  });

  it('needs a package.json at the root of the repository', () => {
    const bare = project({ 'src/a.js': '' });
    expect(() => run(bare, lintStaged)).toThrow(`needs a package.json in ${bare}: run \`npm init\` there first`);
    const inner = project({ 'api/package.json': '{}', 'api/yarn.lock': '' });
    expect(() => run(join(inner, 'api'), lintStaged)).toThrow(`needs a package.json in ${inner}: run \`yarn init\``);
  });
});

it.each([
  ['20.19.0', '^16.4.0'], ['22.13.0', '^16.4.0'], ['22.22.0', '^16.4.0'], ['22.22.1', '^17.6.1'], ['22.23.0', '^17.6.1'], ['24.0.0', '^17.6.1'],
])('takes a lint-staged that runs on Node.js %s', (node, range) => {
  expect(hookPackages(node)).toEqual({ husky: '^9.1.7', 'lint-staged': range });
});
