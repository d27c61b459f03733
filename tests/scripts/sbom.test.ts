import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { type BillOfMaterials, billOfMaterials, type LockFile } from '../../scripts/sbom/bom.mjs';

const read = (file: string): string => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
const manifest = JSON.parse(read('package.json'));
const lock = JSON.parse(read('package-lock.json')) as LockFile;
const bill = billOfMaterials(manifest, lock);

describe('the bill of materials of this package', () => {
  it('is a CycloneDX document about this version', () => {
    expect(JSON.parse(JSON.stringify(bill))).toEqual(bill);
    expect(bill).toMatchObject({
      bomFormat: 'CycloneDX', specVersion: '1.5', version: 1,
      metadata: { component: {
        type: 'library', name: manifest.name, version: manifest.version, purl: `pkg:npm/${manifest.name}@${manifest.version}`,
      } },
    });
    for (const { type, purl, licenses, hashes } of bill.components) {
      expect(type).toBe('library');
      expect(purl).toMatch(/^pkg:npm\/(?:%40[\w.-]+\/)?[\w.-]+@\d+\.\d+\.\d+$/);
      expect(licenses).toEqual([{ license: { id: expect.stringMatching(/^[\w.-]+$/) } }]);
      expect(hashes).toEqual([{ alg: 'SHA-512', content: expect.stringMatching(/^[\da-f]{128}$/) }]);
    }
  });

  it('holds every dependency in the version of the lock file', () => {
    const direct = Object.keys(manifest.dependencies);
    expect(dependsOn(bill, `${manifest.name}@${manifest.version}`))
      .toEqual(direct.map((name) => `${name}@${lock.packages[`node_modules/${name}`]?.version}`).toSorted());
  });

  it('holds what these lead to, and nothing else', () => {
    const reached = new Set<string>();
    const open = [`${manifest.name}@${manifest.version}`];
    for (let ref = open.pop(); ref !== undefined; ref = open.pop()) {
      if (reached.has(ref)) continue;
      reached.add(ref);
      open.push(...dependsOn(bill, ref));
    }
    const components = bill.components.map((component) => component['bom-ref']);
    expect(new Set(components).size).toBe(components.length);
    expect([`${manifest.name}@${manifest.version}`, ...components].toSorted()).toEqual([...reached].toSorted());
  });

  it('names the hashes of the lock file, and no tool of this project', () => {
    const packages = Object.entries(lock.packages).filter(([path]) => path !== '');
    for (const { name, version, hashes } of bill.components) {
      const [, entry] = packages.find(([path, each]) =>
        path.endsWith(`node_modules/${name}`) && each.version === version && !each.dev) ?? [];
      expect(entry?.integrity).toBe(`sha512-${Buffer.from(hashes[0]?.content ?? '', 'hex').toString('base64')}`);
    }
    const names = bill.components.map(({ name }) => name);
    expect(names).not.toContain('eslint');
    expect(names).not.toContain('vitest');
  });

  it('says nothing of where packages were fetched from, and is the same each time', () => {
    expect(JSON.stringify(bill.components)).not.toMatch(/https?:/);
    expect(billOfMaterials(manifest, lock)).toEqual(bill);
  });
});

describe('packages of a lock file', () => {
  const integrity = `sha512-${Buffer.alloc(64).toString('base64')}`;
  const entry = (version: string, more = {}) => ({ version, integrity, license: 'MIT', ...more });
  const own = { name: 'own', version: '1.0.0', license: 'MIT', repository: { url: 'x' } };
  const billOf = (packages: LockFile['packages']) => billOfMaterials(own, { name: 'own', packages });

  it('are those that Node finds: the nearest first', () => {
    const made = billOf({
      '': { version: '1.0.0', dependencies: { a: '1', '@s/b': '1' } },
      'node_modules/a': entry('1.0.0', { dependencies: { c: '2' } }),
      'node_modules/a/node_modules/c': entry('2.0.0', { dependencies: { d: '1' } }),
      'node_modules/@s/b': entry('1.1.0', { dependencies: { c: '1' }, license: '(MIT OR CC0-1.0)' }),
      'node_modules/c': entry('1.0.0', { dependencies: { a: '1' } }),
      'node_modules/d': entry('1.0.0'),
      'node_modules/unused': entry('1.0.0', { dev: true }),
    });
    expect(made.dependencies).toEqual([
      { ref: 'own@1.0.0', dependsOn: ['@s/b@1.1.0', 'a@1.0.0'] },
      { ref: '@s/b@1.1.0', dependsOn: ['c@1.0.0'] },
      { ref: 'a@1.0.0', dependsOn: ['c@2.0.0'] },
      { ref: 'c@1.0.0', dependsOn: ['a@1.0.0'] },
      { ref: 'c@2.0.0', dependsOn: ['d@1.0.0'] },
      { ref: 'd@1.0.0', dependsOn: [] },
    ]);
    expect(made.components[0]).toMatchObject({ purl: 'pkg:npm/%40s/b@1.1.0', licenses: [{ expression: '(MIT OR CC0-1.0)' }] });
  });

  it('may lack an optional one, and no other', () => {
    const a = (dependencies: object): LockFile['packages'] => ({ '': { dependencies: { a: '1' } }, 'node_modules/a': entry('1.0.0', dependencies) });
    expect(billOf(a({ optionalDependencies: { native: '1' } })).components).toHaveLength(1);
    expect(() => billOf(a({ dependencies: { lost: '1' } }))).toThrow('package-lock.json does not say where node_modules/a finds lost');
  });
});

describe('what an installation runs and checks', () => {
  it('is nothing of this package', () => {
    const onInstall = ['preinstall', 'install', 'postinstall', 'prepare', 'dependencies'];
    expect(onInstall.filter((name) => name in manifest.scripts)).toEqual([]);
    expect(bill.components.filter(({ name }) => lock.packages[`node_modules/${name}`]?.hasInstallScript)).toEqual([]);
  });

  it.each([
    'package-lock.json', 'scripts/bench/peers/package-lock.json', 'scripts/syntax/suites/package-lock.json',
  ])('%s has a hash for each package, and no place to fetch it from', (file) => {
    const { packages } = JSON.parse(read(file)) as LockFile;
    const others = Object.entries(packages).filter(([path]) => path !== '');
    expect(others.filter(([, { integrity }]) => !/^sha512-[\w+/]{86}==$/.test(integrity ?? '')).map(([path]) => path)).toEqual([]);
    expect(others.filter(([, { resolved }]) => resolved !== undefined).map(([path]) => path)).toEqual([]);
  });
});

function dependsOn({ dependencies }: BillOfMaterials, ref: string): string[] {
  return dependencies.find((each) => each.ref === ref)?.dependsOn ?? [`${ref} is missing`];
}
