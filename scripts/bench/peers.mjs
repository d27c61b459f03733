// The other plugins: exact versions from peers/package-lock.json, installed when they are first asked for.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { installLocked } from '../shared/locked-packages.mjs';
import { BenchError } from './options.mjs';

const source = fileURLToPath(new URL('peers/', import.meta.url));

/** The folder they are installed in, outside of this project's own modules. */
export async function installPeers(home) {
  const folder = join(home, 'bench');
  try {
    await installLocked(source, folder, () => console.error('bench: installing the plugins to compare with'));
  } catch (error) {
    throw new BenchError(`the plugins to compare with could not be installed: ${error.stderr || error.message}`);
  }
  return folder;
}

/** Name → version of what is compared with. */
export function peerVersions() {
  return JSON.parse(readFileSync(join(source, 'package.json'), 'utf8')).devDependencies;
}
