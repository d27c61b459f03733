// Lints the sample once per lane and round, the lanes taking turns on a few files at a time.
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

import { Linter } from 'eslint';

/** Files that one lane lints before the next one takes its turn on the same: a change of the machine's load meets all. */
const batchSize = 100;

setFlagsFromString('--expose-gc');
/** A full collection, now. */
export const collectGarbage = runInNewContext('gc');

/**
 * One entry per lane and counted round: `{ cpu, parse, rules: Map<id, milliseconds> }`. CPU time is that of the whole
 * process while the lane had its turn; the others are ESLint's own statistics (of its clock, so of elapsed time).
 */
export function measure(lanes, sample, { rounds, cwd, warmups = 1, onRound = () => undefined }) {
  const results = lanes.map(() => []);
  const batches = Array.from({ length: Math.ceil(sample.length / batchSize) }, (_, index) =>
    sample.slice(index * batchSize, (index + 1) * batchSize));

  for (let round = -warmups; round < rounds; round += 1) {
    const totals = lanes.map(() => ({ cpu: 0, parse: 0, rules: new Map() }));
    batches.forEach((batch, turn) => {
      for (let step = 0; step < lanes.length; step += 1) {
        const index = (step + turn + round + warmups) % lanes.length;
        lintBatch(lanes[index], batch, { cwd, round: Math.max(round, 0), total: totals[index] });
      }
    });
    if (round >= 0) totals.forEach((total, index) => results[index].push(total));
    onRound(round, totals);
  }
  return results;
}

/** Lints files with one lane and adds what it took to `total`. */
export function lintBatch(lane, batch, { cwd, round, total }) {
  const linter = new Linter({ cwd, configType: 'flat' });
  // What the lane before left behind is not this one's to clear away.
  collectGarbage();
  const start = process.cpuUsage();
  const times = batch.map(({ file, text, sourceType }) => {
    // Without fixes: the one way of `Linter` that starts its statistics.
    const { messages } = linter.verifyAndFix(text, lane.configFor(sourceType, round), { filename: file, fix: false, stats: true });
    const fatal = messages.find((message) => message.fatal);
    if (fatal) throw new Error(`${lane.name}: ${file}:${fatal.line}: ${fatal.message}`);
    return linter.getTimes().passes[0];
  });
  const { user, system } = process.cpuUsage(start);
  total.cpu += (user + system) / 1_000;
  for (const { parse, rules = {} } of times) {
    total.parse += parse.total;
    for (const [id, { total: time }] of Object.entries(rules)) total.rules.set(id, (total.rules.get(id) ?? 0) + time);
  }
  return total;
}

/** Whether ESLint can parse a file of the sample with the parser of its kind. */
export function isParsed(lane, { file, text, sourceType }, cwd) {
  const messages = new Linter({ cwd, configType: 'flat' }).verify(text, lane.configFor(sourceType, 0), { filename: file });
  return !messages.some((message) => message.fatal);
}

/** How long ESLint's stopwatch takes itself within each measurement, in milliseconds: two looks at the clock. */
export function stopwatchCost() {
  const turns = 200_000;
  let sum = 0;
  for (let turn = 0; turn < turns; turn += 1) {
    const start = process.hrtime();
    const [seconds, nanoseconds] = process.hrtime(start);
    sum += seconds * 1e3 + nanoseconds / 1e6;
  }
  return sum / turns;
}

/** How often ESLint looks at its stopwatch for rules while a lane lints the sample. */
export function countMeasurements(lane, sample, cwd) {
  const { hrtime } = process;
  let looks = 0;
  process.hrtime = Object.assign((...args) => {
    looks += 1;
    return hrtime(...args);
  }, hrtime);
  try {
    lintBatch(lane, sample, { cwd, round: 0, total: { cpu: 0, parse: 0, rules: new Map() } });
  } finally {
    process.hrtime = hrtime;
  }
  return looks / 2 - sample.length;
}
