// A first impression within a minute: a fixed handful of files, printed the way ESLint prints.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { ESLint } from 'eslint';

import { CorpusError } from './error.mjs';
import { createLinter } from './lint-files.mjs';
import { obtain } from './obtain.mjs';

const demo = JSON.parse(readFileSync(new URL('demo.json', import.meta.url), 'utf8'));

/** Lints the files of `demo.json` with the strict preset and prints every report. */
export async function runDemo(plugin, list, options) {
  const start = performance.now();
  const lintFile = createLinter(plugin, { presets: ['strict'], rules: [] });
  const results = [];
  let crashes = 0;
  for (const entry of list.filter(({ name }) => name in demo)) {
    const folder = await obtain(entry, options);
    if (!folder) {
      console.error(`corpus: skipped ${entry.name}@${entry.version}`);
      continue;
    }
    for (const file of demo[entry.name].filter((path) => existsSync(join(folder, path)))) {
      const { result, crash } = await lintFile(folder, file, 'strict');
      if (crash) {
        crashes += 1;
        console.error(`corpus: ${crash.rule} crashed in ${entry.name}/${file}: ${crash.error}`);
      } else {
        results.push({ ...result, filePath: `${entry.name}/${file}` });
      }
    }
  }
  if (results.length === 0 && crashes === 0) throw new CorpusError('none of the demo files is there');

  const formatter = await new ESLint({ overrideConfigFile: true }).loadFormatter('stylish');
  const reports = results.reduce((total, { errorCount }) => total + errorCount, 0);
  console.log(await formatter.format(ESLint.getErrorResults(results)));
  console.log(`${reports} reports in ${results.length} files, ${((performance.now() - start) / 1000).toFixed(1)} s`);
  return crashes > 0 ? 1 : 0;
}
