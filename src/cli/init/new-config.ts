import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import type { Preset } from './edit-config.js';

/** Folders that tools write to: nobody wants reports about them. */
const outputs = ['build', 'coverage', 'dist', 'out'];

/** The text of a new configuration, which leaves out what Git leaves out of the usual output folders. */
export function newConfig(path: string, preset: Preset): string {
  const ignored = ignoredOutputs(join(dirname(path), '.gitignore'));
  return [
    'import hardened from \'eslint-plugin-hardened\';',
    '',
    'export default [',
    ...(ignored.length > 0 ? [`  { ignores: [${ignored.map((pattern) => `'${pattern}'`).join(', ')}] },`] : []),
    `  ...hardened.configs.${preset},`,
    '];',
    '',
  ].join('\n');
}

function ignoredOutputs(path: string): string[] {
  if (!existsSync(path)) return [];
  const lines = readFileSync(path, 'utf8').split(/\r?\n/).map((line) => line.trim().replace(/\/$/, ''));
  return outputs.flatMap((name) => {
    if (lines.includes(name)) return [`**/${name}/`];
    return lines.includes(`/${name}`) ? [`${name}/`] : [];
  });
}
