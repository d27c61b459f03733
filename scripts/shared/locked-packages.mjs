// Packages that one script needs and the project does not: exact versions from a lock file, installed when first asked for.
import { execFile } from 'node:child_process';
import { cpSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Whether `folder` holds the packages of the `package.json` and lock file in `source`, in the versions of that lock. */
export function holdsLocked(source, folder) {
  const copy = join(folder, 'package-lock.json');
  return existsSync(join(folder, 'node_modules/.package-lock.json')) && existsSync(copy)
    && readFileSync(copy, 'utf8') === readFileSync(join(source, 'package-lock.json'), 'utf8');
}

/** Installs them where they are not yet; what they would run on installation is not run. Rejects with what npm said. */
export async function installLocked(source, folder, announce) {
  if (holdsLocked(source, folder)) return;
  announce();
  cpSync(source, folder, { recursive: true });
  const options = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline'];
  await run('npm', options, { cwd: folder, maxBuffer: 2 ** 26, shell: process.platform === 'win32' });
}
