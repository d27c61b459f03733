// The files that are measured: the same every time, from sample.txt.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import picomatch from 'picomatch';

import { folderOf, readList } from '../corpus/list.mjs';
import { selectFiles } from '../corpus/select.mjs';
import { BenchError, projectFolder } from './options.mjs';

const list = new URL('sample.txt', import.meta.url);
const size = 1_600;

/**
 * The texts of the sample: `{ file, text, sourceType, typescript, lines }`. A smaller `count` takes files at even
 * distances, so that every package keeps its share.
 */
export function readSample({ home, files: count = Infinity }) {
  const all = readFileSync(list, 'utf8').trim().split('\n');
  const chosen = stride(all, Math.min(count, all.length));
  return chosen.map((path) => readSource(join(home, 'packages', path)));
}

function readSource(file) {
  if (!existsSync(file)) throw new BenchError(`${file} is missing: get the corpus with \`npm run corpus -- --files\``);
  const text = readFileSync(file, 'utf8');
  const isTypescript = /\.[cm]?tsx?$/.test(file);
  const isModule = isTypescript || file.endsWith('.mjs') || /^\s*(?:import|export)\b/m.test(text);
  return {
    file,
    text,
    sourceType: isModule && !file.endsWith('.cjs') ? 'module' : 'commonjs',
    isTypescript,
    lines: text.split('\n').length,
  };
}

/**
 * Chooses the sample: from each package of the corpus at even distances through its sorted files, no package more
 * than its fair share. Test code is left out, where the presets turn most rules off, and so is what does not parse.
 */
export async function writeSample({ home, isParsed }) {
  const { default: plugin } = await import(new URL('../../dist/index.js', import.meta.url));
  const isTest = picomatch(plugin.configs.recommended.find(({ name }) => name.endsWith('/tests')).files);
  const known = new Map(readList(join(projectFolder, 'scripts/corpus/packages.json')).map((entry) => [folderOf(entry), entry]));
  const groups = readdirSync(join(home, 'packages')).sort()
    .filter((folder) => known.has(folder))
    .map((folder) => selectFiles(join(home, 'packages', folder), known.get(folder)).files
      .map((file) => `${folder}/${file}`)
      .filter((file) => !isTest(file) && isParsed(readSource(join(home, 'packages', file))))
      .sort());
  const share = fairShare(groups.map((group) => group.length), size);
  const chosen = groups.flatMap((group) => stride(group, Math.min(group.length, share))).sort();
  writeFileSync(list, `${chosen.join('\n')}\n`);
  return chosen.length;
}

/** The least number of files per package that gives `total` together. */
function fairShare(sizes, total) {
  let share = 1;
  while (sizes.reduce((sum, length) => sum + Math.min(length, share), 0) < total) share += 1;
  return share;
}

function stride(items, count) {
  return Array.from({ length: count }, (_, index) => items[Math.floor((index * items.length) / count)]);
}
