import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import plugin from '../../src/index.js';
import { installPackages, packPlugin, scratchFolder } from '../support/packed.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
/** The scripts are plain JavaScript without types. */
const load = (file: string) => import(pathToFileURL(join(root, 'scripts/matrix', file)).href);
const { allCells, dimensions, fewCells, pairsOf } = await load('cells.mjs');
const { features } = await load('features.mjs');
const { baseline } = await load('project.mjs');
const { createInstaller, featurePlaces, featuresOf, tryCell, tryFeature } = await load('run.mjs');

const { peerDependencies, engines } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

describe('the whole matrix, which `npm run matrix` tries', () => {
  const keys = Object.keys(dimensions);

  it('lets each value of each dimension meet each value of each other one', () => {
    const met = new Set(allCells().flatMap(pairsOf));
    const pairs = keys.flatMap((one, index) => keys.slice(index + 1).flatMap((other) => (
      dimensions[one].flatMap((value: string) => (
        dimensions[other].map((otherValue: string) => `${one}=${value} ${other}=${otherValue}`)))
    )));
    expect(pairs.filter((pair) => !met.has(pair))).toEqual([]);
  });

  it('begins where package.json and README begin', () => {
    expect(peerDependencies).toEqual({ eslint: '^9.15.0 || ^10.0.0', typescript: '>=5.0.0 <6.1.0' });
    expect(engines).toEqual({ node: '^20.19.0 || ^22.13.0 || >=24' });
    expect(dimensions.eslint).toEqual(expect.arrayContaining(['9.15.0', '10.0.0']));
    expect(dimensions.node).toEqual(expect.arrayContaining(['20.19.0', '22.13.0', '24.0.0']));
    const named = [
      ...dimensions.eslint, ...dimensions.typescript, ...dimensions.node, 'linked', 'pnpm',
      ...Object.keys(features).filter((name) => name.startsWith('--')),
      ...dimensions.config.map((file: string) => (file === 'eslint.config.js' ? file : file.slice('eslint.config'.length))),
    ];
    const readme = readFileSync(join(root, 'README.md'), 'utf8');
    const table = readme.slice(readme.indexOf('### Versions'), readme.indexOf('## Configure'));
    expect(named.filter((text) => !table.includes(text))).toEqual([]);
  });
});

describe('a cut of it', () => {
  const scratch = scratchFolder('matrix');
  /** What `createInstaller` and `baseline` give. */
  let installer: object;
  let expected: object;
  /** Why nothing could be installed, where there is no network. */
  let offline: string | undefined;

  beforeAll(async () => {
    const { tarball } = await packPlugin(scratch);
    offline = await installPackages(join(scratch, 'network'), ['picocolors@1.1.1']);
    if (offline !== undefined) return;
    expected = await baseline(plugin, scratch);
    const install = createInstaller(scratch, tarball);
    installer = install;
    await Promise.all(fewCells.flatMap((cell: { node: string }) => [install.node(cell.node), install.plugin(cell)]));
  }, 900_000);

  afterAll(() => {
    rmSync(scratch, { recursive: true, force: true });
  }, 240_000);

  beforeEach(({ skip }) => {
    skip(offline !== undefined, offline);
  });

  it.each(fewCells as object[])('ESLint $eslint, TypeScript $typescript, $layout, Node.js $node, $config', async (cell) => {
    expect(await tryCell(installer, cell, expected)).toEqual([]);
  }, 300_000);

  // On a Node.js that is there already.
  const place = { ...featurePlaces[0], node: fewCells.at(-1)?.node };
  it.each(featuresOf(place) as string[])(`%s with ESLint ${place.eslint}`, async (name) => {
    await expect(tryFeature(installer, place, name, expected)).resolves.toBeUndefined();
  }, 300_000);
});
