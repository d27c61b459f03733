// The whole benchmark: prepares the plugin, measures, prints, and writes the page where it was a full run.
import { join } from 'node:path';

import { preparePlugin } from '../corpus/plugin.mjs';
import { growth } from './growth.mjs';
import { createLanes, peerNames } from './lanes.mjs';
import { countMeasurements, isParsed, measure, stopwatchCost } from './measure.mjs';
import { percent, sum, textTable, thousands } from './numbers.mjs';
import { ownLanes, projectFolder } from './options.mjs';
import { writePage } from './page.mjs';
import { installPeers } from './peers.mjs';
import { measureInJobs, measureMemory, measureStartup, printMeasured, printMemory } from './processes.mjs';
import { profile } from './profile.mjs';
import { readSample, writeSample } from './sample.mjs';
import { judge, summarize } from './summary.mjs';

/** Runs what the options ask for; the answer is the exit code. */
export async function runBench(options) {
  const { entry } = await preparePlugin({ plugin: options.plugin, source: false, build: true, projectFolder });
  const cwd = join(options.home, 'packages');

  if (options.writeSample) {
    const [lane] = await createLanes(['noop'], { entry, cwd });
    const count = await writeSample({ home: options.home, isParsed: (source) => isParsed(lane, source, cwd) });
    console.log(`bench: the sample has ${count} files`);
    return 0;
  }
  if (options.growth) return growth(options, { entry, cwd });
  if (options.profile) return profile(options, { entry, cwd });

  const names = options.lanes ?? [...ownLanes, ...peerNames];
  const peers = names.filter((name) => !ownLanes.includes(name));
  const peersFolder = peers.length > 0 ? await installPeers(options.home) : undefined;
  if (options.child === 'memory') return printMemory(options, { entry, cwd, peersFolder });

  const sample = readSample(options);
  const lines = sum(sample.map((source) => source.lines));
  const lanes = await createLanes(names, { ...options, entry, cwd, peersFolder });
  console.log(`${thousands(sample.length)} files, ${thousands(lines)} lines; ${options.rounds} rounds of ${names.join(', ')}`);
  if (options.child === 'measure') return printMeasured(lanes, sample, { ...options, cwd });
  const results = options.jobs > 1
    ? await measureInJobs(names, { ...options, entry })
    : measure(lanes, sample, { rounds: options.rounds, cwd, onRound: printRound });
  const summaries = summarize(lanes, results, lines);
  printLanes(summaries);
  printRules(summaries);

  const strict = lanes.find(({ name }) => name === 'strict') ?? lanes.at(-1);
  const { parsePerThousandLines } = summaries[lanes.indexOf(strict)];
  const stopwatch = countMeasurements(strict, sample, cwd) * stopwatchCost() / (parsePerThousandLines * lines / 1_000);
  console.log(`\nESLint's stopwatch itself is about ${percent(stopwatch, 2)} of parse and scope in ${strict.name}.`);

  const startup = options.quick || options.only.length > 0 ? [] : await measureStartup(peers, { entry, peersFolder });
  if (startup.length > 0) printTable(['import', 'CPU ms'], startup.map(({ name, cpu }) => [name, cpu.toFixed(1)]));
  const verdicts = judge(summaries, startup);
  printVerdicts(verdicts);
  if (options.write) {
    const memory = await measureMemory(names.filter((name) => name !== 'noop2'), { home: options.home, entry });
    printTable(['memory', 'peak MB', 'held MB'], memory.map(({ name, peak, held }) => [name, peak, held]));
    writePage({ sample, lines, rounds: options.rounds, jobs: options.jobs, summaries, verdicts, startup, memory, stopwatch });
    console.log('\nWritten: docs/benchmarks.md, docs/benchmarks.svg');
  }
  return verdicts.every(({ ok }) => ok) ? 0 : 1;
}

function printTable(head, rows) {
  console.log(`\n${textTable(head, rows).join('\n')}`);
}

function printRound(round, totals) {
  const name = round < 0 ? 'warm-up' : `round ${round + 1}`;
  console.error(`${name}: ${totals.map(({ cpu }) => `${(cpu / 1_000).toFixed(1)} s`).join(', ')} of CPU`);
}

function printLanes(summaries) {
  printTable(
    ['lane', 'CPU ms / 1,000 lines', 'CPU ÷ noop', 'parse + scope', 'in rules ÷ parse + scope', 'least', 'most'],
    summaries.map((lane) => [
      lane.name, lane.cpuPerThousandLines.toFixed(2), lane.process === undefined ? '' : lane.process.toFixed(3),
      lane.parsePerThousandLines.toFixed(2), percent(lane.share, 2), ...lane.spread.map((share) => percent(share, 2)),
    ]),
  );
}

function printRules(summaries) {
  const lane = summaries.findLast(({ name, rules }) => rules.length > 1 && ownLanes.includes(name));
  if (!lane) return;
  printTable(
    [`rules of ${lane.name}`, 'ms / 1,000 lines', '÷ parse + scope'],
    lane.rules.map(({ id, perThousandLines, share }) => [id, perThousandLines.toFixed(3), percent(share, 2)]),
  );
}

function printVerdicts(verdicts) {
  console.log('');
  for (const { what, measured, budget, ok } of verdicts) console.log(`${ok ? '✓' : '✗'} ${what}: ${measured} (budget ${budget})`);
}
