// The whole benchmark: prepares the plugin, measures, prints, and writes the page where it was a full run.
import { join } from 'node:path';

import { preparePlugin } from '../corpus/plugin.mjs';
import { createLanes } from './lanes.mjs';
import { countMeasurements, isParsed, measure, stopwatchCost } from './measure.mjs';
import { percent, sum, textTable, thousands } from './numbers.mjs';
import { ownLanes, projectFolder } from './options.mjs';
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
  if (options.profile) return profile(options, { entry, cwd });

  const names = options.lanes ?? ownLanes;
  const sample = readSample(options);
  const lines = sum(sample.map((source) => source.lines));
  const lanes = await createLanes(names, { ...options, entry, cwd });
  console.log(`${thousands(sample.length)} files, ${thousands(lines)} lines; ${options.rounds} rounds of ${names.join(', ')}`);
  const results = measure(lanes, sample, { rounds: options.rounds, cwd, onRound: printRound });
  const summaries = summarize(lanes, results, lines);
  printLanes(summaries);
  printRules(summaries);

  const strict = lanes.find(({ name }) => name === 'strict') ?? lanes.at(-1);
  const looks = countMeasurements(strict, sample, cwd) * stopwatchCost();
  const { parsePerThousandLines } = summaries[lanes.indexOf(strict)];
  console.log(`\nESLint's stopwatch itself is about ${percent(looks / (parsePerThousandLines * lines / 1_000), 2)} of parse and scope in ${strict.name}.`);

  const verdicts = judge(summaries);
  printVerdicts(verdicts);
  return verdicts.every(({ ok }) => ok) ? 0 : 1;
}

function printRound(round, totals) {
  const name = round < 0 ? 'warm-up' : `round ${round + 1}`;
  console.error(`${name}: ${totals.map(({ cpu }) => `${(cpu / 1_000).toFixed(1)} s`).join(', ')} of CPU`);
}

function printLanes(summaries) {
  console.log('');
  console.log(textTable(
    ['lane', 'CPU ms / 1,000 lines', 'CPU ÷ noop', 'parse + scope', 'in rules ÷ parse + scope', 'least', 'most'],
    summaries.map((lane) => [
      lane.name, lane.cpuPerThousandLines.toFixed(2), lane.process === undefined ? '' : lane.process.toFixed(3),
      lane.parsePerThousandLines.toFixed(2), percent(lane.share, 2), ...lane.spread.map((share) => percent(share, 2)),
    ]),
  ).join('\n'));
}

function printRules(summaries) {
  for (const { name, rules } of summaries.filter((lane) => lane.rules.length > 1 && ownLanes.includes(lane.name)).slice(-1)) {
    console.log('');
    console.log(textTable(
      [`rules of ${name}`, 'ms / 1,000 lines', '÷ parse + scope'],
      rules.map(({ id, perThousandLines, share }) => [id, perThousandLines.toFixed(3), percent(share, 2)]),
    ).join('\n'));
  }
}

function printVerdicts(verdicts) {
  console.log('');
  for (const { what, measured, budget, ok } of verdicts) console.log(`${ok ? '✓' : '✗'} ${what}: ${measured} (budget ${budget})`);
}
