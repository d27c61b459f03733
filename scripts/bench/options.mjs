// The command line of the benchmark: what can be asked for, and what is said when it is asked wrongly.
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

import { commandLine } from '../shared/command-line.mjs';

export const projectFolder = resolve(fileURLToPath(new URL('../../', import.meta.url)));

/** A mistake of whoever runs the benchmark: told in one line, without a stack. */
export class BenchError extends Error {
  name = 'BenchError';
  code = 'ERR_HARDENED_BENCH';
}

const { valuesOf, wholeNumber } = commandLine(BenchError);

export const help = `Measures what this plugin costs, beside parsing and beside other plugins, on a fixed sample of real code.

Usage: npm run bench -- [options]

What is measured
  --quick             own lanes only, 3 rounds, 400 files: for a look while working
  --lanes a,b         noop, noop2 (the same once more), recommended, strict, and the other plugins by their names
  --files N           the first N files of the sample, spread over the packages (default: all)
  --rounds N          rounds that count, after one to warm up (default: 7)
  --jobs N            share the files among N processes at a time, each with all lanes (default: 1)
  --only RULE         this rule alone, so that it pays for all that rules share; may be repeated for several alone together
  --rule-order rotate another rule comes first in each round: what rules share is paid for by another one each time
  --profile           a CPU profile of the strict lane (or of --lanes NAME): the 40 functions that cost most
  --growth            time per line while generated worst cases grow (--only NAME: that case, or the cases of that rule,
                      alone; may be repeated)

With what
  --plugin FILE       a build of the plugin (default: dist/index.js, built first if it is missing or stale)
  --home FOLDER       where the corpus is, and the other plugins are installed (default: .corpus)

What comes out
  --write             writes docs/benchmarks.md and docs/benchmarks.svg (a full run does; --quick and the like do not)
  --no-write          does not
  --write-sample      chooses the sample anew and writes scripts/bench/sample.txt
  --help

Exit code: 0, or 1 if a budget is exceeded, or 2 if the benchmark could not run.`;

const definitions = {
  quick: { type: 'boolean', default: false },
  lanes: { type: 'string' },
  files: { type: 'string' },
  rounds: { type: 'string' },
  jobs: { type: 'string' },
  only: { type: 'string', multiple: true, default: [] },
  'rule-order': { type: 'string', default: 'preset' },
  profile: { type: 'boolean', default: false },
  growth: { type: 'boolean', default: false },
  plugin: { type: 'string' },
  home: { type: 'string' },
  write: { type: 'boolean' },
  'no-write': { type: 'boolean', default: false },
  'write-sample': { type: 'boolean', default: false },
  // What a process started by the benchmark itself does: see processes.mjs.
  child: { type: 'string' },
  part: { type: 'string', default: '0' },
  help: { type: 'boolean', default: false },
};

/** The lanes of this plugin; the others are called after the plugins they run. */
export const ownLanes = ['noop', 'noop2', 'recommended', 'strict'];

/** Checked options with absolute paths; a `BenchError` for the first mistake. */
export function parseOptions(args) {
  const values = valuesOf(args, definitions);
  const order = values['rule-order'];
  if (order !== 'preset' && order !== 'rotate') throw new BenchError(`--rule-order is preset or rotate, not "${order}"`);

  const quick = values.quick || values.profile || values.only.length > 0;
  const lanes = values.lanes?.split(',').map((name) => name.trim());
  const isFull = !quick && !lanes && values.files === undefined && order === 'preset';
  return {
    quick: values.quick,
    lanes: lanes ?? (quick || order === 'rotate' ? ownLanes : undefined),
    files: wholeNumber('files', values.files, { otherwise: quick ? 400 : Infinity }),
    rounds: wholeNumber('rounds', values.rounds, { otherwise: quick ? 3 : 7 }),
    jobs: wholeNumber('jobs', values.jobs, { otherwise: 1 }),
    part: Number(values.part),
    only: values.only.map((name) => name.replace(/^hardened\//, '')),
    order,
    profile: values.profile,
    growth: values.growth,
    plugin: values.plugin && resolve(values.plugin),
    home: resolve(values.home ?? `${projectFolder}/.corpus`),
    write: !values['no-write'] && (values.write ?? isFull),
    writeSample: values['write-sample'],
    child: values.child,
    help: values.help,
  };
}
