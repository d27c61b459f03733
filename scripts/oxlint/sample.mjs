// Real code for the comparison: the same files each time, from the packages of `npm run demo`.
import { cpSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { folderOf, readList } from '../corpus/list.mjs';
import { obtain } from '../corpus/obtain.mjs';
import { selectFiles } from '../corpus/select.mjs';
import { spread } from '../corpus/spread.mjs';

/**
 * Copies `count` files of published packages into `project/corpus` and gives their paths from `project`.
 * Packages are downloaded where they are not there yet, unless `offline`.
 */
export async function copySample(root, project, { count, packages, offline = false }) {
  const demo = Object.keys(JSON.parse(readFileSync(join(root, 'scripts/corpus/demo.json'), 'utf8')));
  const list = readList(join(root, 'scripts/corpus/packages.json'));
  const chosen = packages === 'all' ? list : list.filter(({ name }) => (packages ?? demo).includes(name));
  const files = [];
  for (const entry of chosen) {
    const folder = await obtain(entry, { home: join(root, '.corpus'), offline });
    if (!folder) {
      console.error(`oxlint: skipped ${entry.name}@${entry.version}, which is not there`);
      continue;
    }
    files.push(...selectFiles(folder, entry).files
      .map((path) => ({ from: join(folder, path), name: folderOf(entry), path }))
      .filter(({ from }) => isUtf8(from)));
  }
  const sample = spread(files, { nameOf: ({ name, path }) => `${name}/${path}`, groupOf: ({ name }) => name, count, seed: 1 });
  return sample.map(({ from, name, path }) => {
    const to = `corpus/${name}/${path}`;
    mkdirSync(dirname(join(project, to)), { recursive: true });
    cpSync(from, join(project, to));
    return to;
  }).sort();
}

/** Whether a text has the syntax of a module; published JavaScript rarely says so elsewhere. */
export const isModuleText = (text) => /^(?:.*\};|\s*)(?:import|export)\b/m.test(text);

/** Oxlint reads nothing else; ESLint reads it with replacement characters. */
const isUtf8 = (path) => !readFileSync(path, 'utf8').includes('\uFFFD');
