// The command line: what can be asked for, and what is said when it is asked wrongly.
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

import { commandLine } from '../shared/command-line.mjs';
import { CorpusError } from './error.mjs';

const projectFolder = fileURLToPath(new URL('../../', import.meta.url));

export const help = `Lints published packages with the presets of this plugin and samples the reports for reading.

Usage: npm run corpus -- [options]

What is linted
  --packages a,b      only these packages (default: all of scripts/corpus/packages.json)
  --limit N           only N files, spread over the packages
  --grep REGEX        only files whose text matches: fast, for a rule that needs certain words
  --list FILE         another list of packages
  --home FOLDER       where the packages are kept (default: .corpus)
  --offline           use what is there, download nothing

With what
  --config NAME       recommended, strict or both (default: both)
  --rule ID           only this rule, with the options its preset gives it; may be repeated
  --plugin FILE       a build of the plugin (default: dist/index.js, built first if it is missing or stale)
  --source            rules straight from src/, type errors or not; touches no dist/
  --no-build          never build

What comes out
  --sample N          reports to sample per rule (default: 30)
  --seed S            seed of the sample (default: 1)
  --out FOLDER        where samples and reports go (default: <home>/samples)
  --json              the summary as JSON
  --files             no lint: the paths of the chosen files, for a search by text
  --demo              lint a fixed handful of files with the strict preset and print them like ESLint does
  --concurrency N     worker threads (default: the processors, at most 2)
  --help

Files: <out>/<config>/<rule>.md holds the sample, <out>/<config>.txt every report, <out>/summary.json the numbers.
Exit code: 0, or 1 if a rule crashed, or 2 if the corpus could not run.`;

const definitions = {
  packages: { type: 'string' },
  limit: { type: 'string' },
  grep: { type: 'string' },
  list: { type: 'string' },
  home: { type: 'string' },
  offline: { type: 'boolean', default: false },
  config: { type: 'string', default: 'both' },
  rule: { type: 'string', multiple: true, default: [] },
  plugin: { type: 'string' },
  source: { type: 'boolean', default: false },
  'no-build': { type: 'boolean', default: false },
  sample: { type: 'string', default: '30' },
  seed: { type: 'string', default: '1' },
  out: { type: 'string' },
  json: { type: 'boolean', default: false },
  files: { type: 'boolean', default: false },
  demo: { type: 'boolean', default: false },
  concurrency: { type: 'string', default: String(Math.min(2, availableParallelism())) },
  help: { type: 'boolean', default: false },
};

const { valuesOf, wholeNumber } = commandLine(CorpusError);

const presets = ['recommended', 'strict'];

/** Checked options with absolute paths; a `CorpusError` for the first mistake. */
export function parseOptions(args) {
  const values = valuesOf(args, definitions);
  if (values.config !== 'both' && !presets.includes(values.config)) {
    throw new CorpusError(`--config is recommended, strict or both, not "${values.config}"`);
  }
  if (values.plugin && values.source) throw new CorpusError('--plugin and --source exclude each other');

  const home = resolve(values.home ?? `${projectFolder}/.corpus`);
  return {
    projectFolder: resolve(projectFolder),
    packages: values.packages?.split(',').map((name) => name.trim()),
    limit: wholeNumber('limit', values.limit, { otherwise: Infinity }),
    grep: values.grep === undefined ? undefined : regularExpression(values.grep),
    list: resolve(values.list ?? fileURLToPath(new URL('packages.json', import.meta.url))),
    home,
    offline: values.offline,
    presets: values.config === 'both' ? presets : [values.config],
    rules: values.rule,
    plugin: values.plugin && resolve(values.plugin),
    source: values.source,
    build: !values['no-build'],
    sample: wholeNumber('sample', values.sample, { least: 0 }),
    seed: wholeNumber('seed', values.seed, { least: 0 }),
    out: resolve(values.out ?? `${home}/samples`),
    json: values.json,
    files: values.files,
    demo: values.demo,
    concurrency: wholeNumber('concurrency', values.concurrency),
    help: values.help,
  };
}

function regularExpression(source) {
  try {
    return new RegExp(source);
  } catch (error) {
    throw new CorpusError(`--grep: ${error.message}`);
  }
}
