// The other plugins: exact versions from peers/package-lock.json, installed when they are first asked for.
import { execFile } from 'node:child_process';
import { cpSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

import { BenchError } from './options.mjs';

const run = promisify(execFile);
const source = fileURLToPath(new URL('peers/', import.meta.url));

/** The folder they are installed in, outside of this project's own modules. */
export async function installPeers(home) {
  const folder = join(home, 'bench');
  const lock = readFileSync(join(source, 'package-lock.json'), 'utf8');
  const done = join(folder, 'node_modules/.package-lock.json');
  const installed = join(folder, 'package-lock.json');
  if (existsSync(done) && existsSync(installed) && readFileSync(installed, 'utf8') === lock) return folder;

  console.error('bench: installing the plugins to compare with');
  cpSync(source, folder, { recursive: true });
  try {
    const options = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline'];
    await run('npm', options, { cwd: folder, maxBuffer: 2 ** 26, shell: process.platform === 'win32' });
  } catch (error) {
    throw new BenchError(`the plugins to compare with could not be installed: ${error.stderr || error.message}`);
  }
  return folder;
}

/** Name → version of what is compared with. */
export function peerVersions() {
  return JSON.parse(readFileSync(join(source, 'package.json'), 'utf8')).devDependencies;
}
