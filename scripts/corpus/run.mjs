// The whole way from the list of packages to the summary.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { resolveRules } from './config.mjs';
import { runDemo } from './demo.mjs';
import { CorpusError } from './error.mjs';
import { readList } from './list.mjs';
import { obtain } from './obtain.mjs';
import { loadPlugin, preparePlugin } from './plugin.mjs';
import { lintBatches } from './pool.mjs';
import { formatSummary, summarise } from './report.mjs';
import { writeReports, writeSamples } from './sample.mjs';
import { selectFiles } from './select.mjs';
import { groupBy, spread } from './spread.mjs';
import { createTally } from './tally.mjs';

const batchSize = 25;

/** Runs the corpus as the options say and returns the exit code. */
export async function runCorpus(options) {
  const list = readList(options.list, options.packages);
  if (options.files) return printFiles(list, options);

  return withPlugin(options, (plugin, entry) => {
    const rules = resolveRules(plugin, options.rules);
    return options.demo ? runDemo(plugin, list, options) : lintAll(list, { ...options, entry, rules });
  });
}

async function printFiles(list, options) {
  const { packages } = await obtainAll(list, options);
  console.log(packages.flatMap(({ folder, files }) => files.map((file) => join(folder, file))).join('\n'));
  return 0;
}

async function lintAll(list, options) {
  const { packages, missing } = await obtainAll(list, options);
  const tally = createTally();
  const start = performance.now();
  await lintBatches(batchesOf(packages, options), { ...options, onFile: tally.add });
  const seconds = (performance.now() - start) / 1000;

  const summary = summarise(tally, { presets: options.presets, packages, missing, seconds });
  writeSamples(tally, packages, options);
  writeReports(tally, summary, options);
  console.log(options.json ? JSON.stringify(summary, null, 2) : formatSummary(summary, options));
  return summary.crashes.length > 0 ? 1 : 0;
}

/** The packages of the list with their folders and chosen files, and the names of those that cannot be had. */
async function obtainAll(list, options) {
  const packages = [];
  const missing = [];
  for (const entry of list) {
    const folder = await obtain(entry, options);
    if (folder) packages.push({ name: entry.name, folder, ...matching(folder, selectFiles(folder, entry), options.grep) });
    else missing.push(`${entry.name}@${entry.version}`);
  }
  if (packages.length === 0) {
    throw new CorpusError(`none of the packages is ${options.offline ? `in ${options.home}` : 'to be had'}`);
  }
  if (missing.length > 0) console.error(`corpus: skipped, not to be had: ${missing.join(', ')}`);
  return { packages, missing };
}

function matching(folder, selection, grep) {
  if (!grep) return selection;
  return { ...selection, files: selection.files.filter((file) => grep.test(readFileSync(join(folder, file), 'utf8'))) };
}

/** Small batches, the largest packages first, so that all threads end at the same time. */
function batchesOf(packages, { limit, seed }) {
  const files = packages.flatMap((owner) => owner.files.map((file) => ({ owner, file })));
  const chosen = limit >= files.length ? files : spread(files, {
    nameOf: ({ owner, file }) => `${owner.name}/${file}`, groupOf: ({ owner }) => owner.name, count: limit, seed,
  });
  const batches = [];
  for (const [owner, group] of groupBy(chosen, (item) => item.owner)) {
    for (let first = 0; first < group.length; first += batchSize) {
      const part = group.slice(first, first + batchSize).map(({ file }) => file);
      batches.push({ package: owner.name, folder: owner.folder, files: part, weight: group.length });
    }
  }
  return batches.sort((a, b) => b.weight - a.weight);
}

async function withPlugin(options, work) {
  const { entry, remove } = await preparePlugin(options);
  try {
    return await work(await loadPlugin(entry), entry);
  } finally {
    remove();
  }
}
