import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Newer releases of Node took the "experimental" off. */
const permission = Number(process.versions.node.split('.')[0]) >= 23 ? '--permission' : '--experimental-permission';

const program = `
  import { readFileSync } from 'node:fs';
  import { Linter } from 'eslint';
  import plugin from './dist/index.js';
  for (const api of ['fetch', 'WebSocket', 'EventSource']) globalThis[api] = () => { throw new Error('network'); };
  const linter = new Linter();
  let count = 0;
  for (const file of JSON.parse(process.argv[1])) {
    const messages = linter.verify(readFileSync(file, 'utf8'), plugin.configs.strict, { filename: file });
    if (messages.some(({ fatal }) => fatal)) throw new Error(JSON.stringify(messages));
    count += messages.length;
  }
  console.log(count);
`;

it('reads files, and that is all: no writing, no programs, no threads, no network', () => {
  const folder = `${root}examples/careless/src`;
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  const { status, stdout, stderr } = spawnSync(process.execPath, [
    permission, `--allow-fs-read=*`, '--no-warnings', '--input-type=module', '--eval', program,
    JSON.stringify(files.map((file) => `${folder}/${file}`)),
  ], { cwd: root, encoding: 'utf8', timeout: 60_000 });
  expect(stderr).toBe('');
  expect(status).toBe(0);
  expect(Number(stdout)).toBeGreaterThan(20);
});
