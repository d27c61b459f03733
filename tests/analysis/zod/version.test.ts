import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { zodMajorOf } from '../../../src/analysis/zod/version.js';
import { zodModules, type ZodModule } from '../../../src/catalog/zod/modules.js';
import { analyse } from '../../support/analyse.js';

const { sourceCode } = analyse(`import { z } from 'zod';`);
const zod = zodModules.get('zod') as ZodModule;

let root = '';

/** Each file with the fields of its package.json; a text that is no object is written as it is. */
const packages: Readonly<Record<string, unknown>> = {
  'three/package.json': { dependencies: { zod: '^3.25.0' } },
  'three/node_modules/zod/package.json': { version: '3.25.76' },
  'four/node_modules/zod/package.json': { version: '4.6.7' },
  'four/packages/api/package.json': { name: 'api' },
  'four/packages/old/node_modules/zod/package.json': { version: '3.22.4' },
  'four/packages/elsewhere/package.json': { dependencies: { zod: '^3.22.4' } },
  'four/packages/both/package.json': { peerDependencies: { zod: '^3.25.0 || ^4.0.0' } },
  'four/packages/tested/package.json': { peerDependencies: { zod: '^3.25.0' }, devDependencies: { zod: '~4.1.0' } },
  'four/packages/open/package.json': { dependencies: { zod: '>=3' } },
  'four/packages/workspace/package.json': { dependencies: { zod: 'catalog:' } },
  'four/packages/five/node_modules/zod/package.json': { version: '5.0.0' },
  'four/packages/broken/node_modules/zod/package.json': '{ "version": ',
  'four/packages/odd/node_modules/zod/package.json': 'null',
  'four/packages/odd/package.json': { dependencies: null, devDependencies: { zod: 4 } },
  'declared/four/package.json': { dependencies: { zod: '4.0.5' } },
  'declared/three/package.json': { devDependencies: { zod: '^3.25.76' } },
  'declared/alias/package.json': { dependencies: { zod: 'npm:zod@^4.1.0' } },
  'declared/both/package.json': { peerDependencies: { zod: '^3.25.0 || ^4.0.0' } },
  'declared/later/package.json': { dependencies: { zod: '^5.0.0' } },
  'store/zod@4.0.0/node_modules/zod/package.json': { version: '4.0.0' },
  'linked/package.json': {},
};

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'zod-version-'));
  for (const [path, fields] of Object.entries(packages)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), typeof fields === 'string' ? fields : JSON.stringify(fields));
  }
  mkdirSync(join(root, 'linked/node_modules'));
  symlinkSync(join(root, 'store/zod@4.0.0/node_modules/zod'), join(root, 'linked/node_modules/zod'), 'junction');
});

afterAll(() => {
  rmSync(root, { recursive: true });
});

function majorIn(folder: string, settings: object = {}): number | undefined {
  return zodMajorOf(zod, { filename: join(root, folder, 'file.ts'), settings, sourceCode });
}

describe('what is installed', () => {
  it('is found beside the file and above it', () => {
    expect(majorIn('three/src/deep')).toBe(3);
    expect(majorIn('four')).toBe(4);
    expect(majorIn('four/packages/api/src')).toBe(4);
  });

  it('is the nearest', () => {
    expect(majorIn('four/packages/old/src')).toBe(3);
  });

  it('is found through links', () => {
    expect(majorIn('linked/src')).toBe(4);
  });

  it('belongs to somebody else when the project asks for another version', () => {
    expect(majorIn('four/packages/elsewhere')).toBeUndefined();
    expect(majorIn('four/packages/both')).toBe(4);
    expect(majorIn('four/packages/tested')).toBe(4);
    expect(majorIn('four/packages/open')).toBe(4);
    expect(majorIn('four/packages/workspace')).toBe(4);
  });

  it('counts only when it can be read', () => {
    expect(majorIn('four/packages/broken')).toBe(4);
    expect(majorIn('four/packages/odd')).toBe(4);
    expect(majorIn('four/packages/five')).toBe(4);
  });
});

describe('what is only declared', () => {
  it('counts when it is one version', () => {
    expect(majorIn('declared/four')).toBe(4);
    expect(majorIn('declared/three')).toBe(3);
    expect(majorIn('declared/alias')).toBe(4);
    expect(majorIn('declared/both')).toBeUndefined();
    expect(majorIn('declared/later')).toBeUndefined();
    expect(majorIn('nothing/here')).toBeUndefined();
  });
});

describe('files that are none', () => {
  it.each(['<input>', '<text>', 'file.ts', 'src/file.ts', '', '\0', '__placeholder__.js'])('%j', (filename) => {
    expect(zodMajorOf(zod, { filename, settings: {}, sourceCode })).toBeUndefined();
  });

  it('in folders that do not exist', () => {
    expect(zodMajorOf(zod, { filename: join(root, 'no\0where', 'file.ts'), settings: {}, sourceCode })).toBeUndefined();
  });
});

it('is read once per folder', () => {
  expect(majorIn('three/once')).toBe(3);
  writeFileSync(join(root, 'three/node_modules/zod/package.json'), '{ "version": "4.0.0" }');
  expect(majorIn('three/once')).toBe(3);
});

it('is what the setting says', () => {
  expect(majorIn('four', { hardened: { zod: 3 } })).toBe(3);
  expect(majorIn('three', { hardened: { zod: 4 } })).toBe(4);
  expect(majorIn('four', { hardened: { zod: 'detect' } })).toBe(4);
  expect(() => majorIn('four', { hardened: { zod: 5 } })).toThrow(/`settings\.hardened\.zod`/);
});

it('is what the import says', () => {
  const context = { filename: join(root, 'three/file.ts'), settings: { hardened: { zod: 3 } }, sourceCode };
  expect(zodMajorOf(zodModules.get('zod/v4') as ZodModule, context)).toBe(4);
  expect(zodMajorOf(zodModules.get('zod/mini') as ZodModule, context)).toBe(4);
  expect(zodMajorOf(zodModules.get('zod/v3') as ZodModule, { ...context, settings: {} })).toBe(3);
  expect(zodMajorOf(zodModules.get('@hono/zod-openapi') as ZodModule, context)).toBeUndefined();
});

it('is what the type checker found, wherever the file is', () => {
  const typed = analyse(`import { z } from 'zod';\nz.string();`, { typed: true });
  expect(zodMajorOf(zod, { filename: '<input>', settings: {}, sourceCode: typed.sourceCode })).toBe(4);
  const without = analyse(`const z = 1;`, { typed: true });
  expect(zodMajorOf(zod, { filename: '<input>', settings: {}, sourceCode: without.sourceCode })).toBeUndefined();
});
