// A package in its folder: downloaded, verified, stripped to its source, and only then put in place.
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';

import { CorpusError } from './error.mjs';
import { folderOf } from './list.mjs';
import { npmPack } from './npm-pack.mjs';
import { isSource } from './select.mjs';
import { temporaryFolder } from './temporary-folder.mjs';

const run = promisify(execFile);

/** The folder of a package, downloaded if need be; `undefined` if the package cannot be had. */
export async function obtain(entry, { home, offline = false, pack = npmPack }) {
  const target = join(home, 'packages', folderOf(entry));
  if (existsSync(target)) return target;
  if (offline) return undefined;

  const { folder, remove } = temporaryFolder(join(home, 'download-'));
  try {
    const tarball = await pack(entry.spec ?? `${entry.name}@${entry.version}`, folder);
    if (!tarball) return undefined;
    await verify(tarball, entry);
    const content = join(folder, 'content');
    await extract(tarball, content);
    await keepSource(content);
    await moveTo(target, content);
  } finally {
    remove();
  }
  return target;
}

async function verify(tarball, { name, version, integrity }) {
  const hash = createHash('sha512');
  await pipeline(createReadStream(tarball), hash);
  const actual = `sha512-${hash.digest('base64')}`;
  if (actual !== integrity) {
    throw new CorpusError(`${name}@${version} has integrity ${actual}, the list says ${integrity}`);
  }
}

async function extract(tarball, folder) {
  await mkdir(folder);
  await run('tar', ['-xzf', tarball, '-C', folder, '--strip-components=1', '--no-same-owner', '--no-same-permissions']);
}

/** Some packages carry hundreds of megabytes of images, maps and bundled dependencies that nobody reads here. */
async function keepSource(folder) {
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory() && entry.name !== 'node_modules') {
      await keepSource(path);
      if ((await readdir(path)).length === 0) await rm(path, { recursive: true });
    } else if (!entry.isFile() || !(isSource(entry.name) || entry.name === 'package.json')) {
      await rm(path, { recursive: true, force: true });
    }
  }
}

async function moveTo(target, content) {
  await mkdir(dirname(target), { recursive: true });
  try {
    await rename(content, target);
  } catch (error) {
    // Somebody who runs the corpus at the same time was faster.
    if (!['ENOTEMPTY', 'EEXIST'].includes(error.code)) throw error;
  }
}
