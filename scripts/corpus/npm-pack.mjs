// Tarballs through the npm client, so that a mirror, a proxy and a cache work as they do for `npm install`.
import { execFile } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { CorpusError } from './error.mjs';

const run = promisify(execFile);

/** npm's codes for a package that is not to be had, while others may be. */
const packageErrors = new Set(['E403', 'E404', 'E451', 'ETARGET', 'ENOVERSIONS', 'ENOENT']);

const flags = ['--json', '--ignore-scripts', '--loglevel=error', '--fetch-retries=1', '--fetch-retry-mintimeout=1000'];

/**
 * Packs `spec` into `folder` and returns the path of the tarball.
 * `undefined` if there is no such package; a `CorpusError` if npm itself cannot work.
 */
export async function npmPack(spec, folder) {
  console.error(`corpus: getting ${spec}`);
  try {
    await run('npm', ['pack', spec, ...flags, '--pack-destination', folder], {
      maxBuffer: 64 * 2 ** 20, shell: process.platform === 'win32',
    });
  } catch (error) {
    const { code, summary } = npmError(error);
    if (packageErrors.has(code)) return undefined;
    throw new CorpusError(`npm cannot get ${spec} (${code}: ${summary}); --offline lints what is there already`);
  }
  const tarball = readdirSync(folder).find((file) => file.endsWith('.tgz'));
  return tarball && join(folder, tarball);
}

function npmError({ stdout = '', message }) {
  try {
    const { code, summary } = JSON.parse(stdout).error;
    return { code, summary: summary.split('\n')[0] };
  } catch {
    return { code: 'npm', summary: message.split('\n')[0] };
  }
}
