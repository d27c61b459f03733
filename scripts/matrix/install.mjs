// What a cell needs on disk: a Node.js of some version, and the packed plugin beside an ESLint and a TypeScript.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { npmInstall, output, writeFiles } from './command.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const pnpmVersion = '10.34.8';

/** The path of a Node.js of this version, which comes as a package for each platform. */
export async function installNode(scratch, version) {
  const platform = `${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
  const folder = join(scratch, `node-${version}`);
  await npmInstall(folder, [`node-${platform}@${version}`]);
  const name = process.platform === 'win32' ? 'node.exe' : 'bin/node';
  const path = join(folder, 'node_modules', `node-${platform}`, name);
  const actual = (await output(path, ['--version'])).trim();
  if (actual !== `v${version}`) throw new Error(`${path} is Node.js ${actual}`);
  return path;
}

/** A folder in which ESLint, TypeScript and the packed plugin of a cell are installed in the cell's layout. */
export async function installPlugin(scratch, tarball, { eslint, typescript, layout }, more = []) {
  const folder = join(scratch, `eslint-${eslint}-typescript-${typescript}-${layout}`);
  const { jiti, zod } = devDependencies;
  const packages = [`eslint@${eslint}`, ...typescriptPackages(typescript), `jiti@${jiti}`, `zod@${zod}`, ...more];
  if (layout === 'pnpm') await pnpmInstall(scratch, folder, tarball, packages);
  else await npmInstall(folder, [tarball, ...packages], layout === 'linked' ? ['--install-strategy=linked'] : []);
  return folder;
}

/** TypeScript 7 has no API yet, and stands beside the API of TypeScript 6, as the README says. */
function typescriptPackages(version) {
  if (!version.startsWith('7.')) return [`typescript@${version}`];
  return ['typescript@npm:@typescript/typescript6@6.0.2', `@typescript/native@npm:typescript@${version}`];
}

/** pnpm links each package to what it asks for, and puts nothing else where it could be found by chance. */
async function pnpmInstall(scratch, folder, tarball, packages) {
  const tools = join(scratch, 'pnpm');
  await npmInstall(tools, [`pnpm@${pnpmVersion}`]);
  const dependencies = Object.fromEntries(packages.map((spec) => {
    const at = spec.indexOf('@', 1);
    return [spec.slice(0, at), spec.slice(at + 1)];
  }));
  writeFiles(folder, {
    'package.json': JSON.stringify({
      private: true, dependencies: { 'eslint-plugin-hardened': `file:${tarball}`, ...dependencies },
    }),
    'pnpm-workspace.yaml': 'packages: []\n',
  });
  const pnpm = join(tools, 'node_modules/pnpm/bin/pnpm.cjs');
  const flags = [
    '--ignore-scripts', '--prefer-offline', '--no-frozen-lockfile',
    '--config.hoist=false', '--config.strict-peer-dependencies=true',
  ];
  await output(process.execPath, [pnpm, 'install', ...flags, '--store-dir', join(scratch, 'pnpm-store')], {
    cwd: folder, timeout: 600_000, env: { CI: 'true' },
  });
}
