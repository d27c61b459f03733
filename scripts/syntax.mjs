// Every rule reads every program of public parser suites without a crash: `npm run syntax -- --help`.
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

import { CorpusError } from './corpus/error.mjs';
import { loadPlugin, preparePlugin } from './corpus/plugin.mjs';
import { programLinter } from './syntax/lint.mjs';
import { installSuites, readSuites, suiteNames, SyntaxSuiteError } from './syntax/suites.mjs';

const projectFolder = fileURLToPath(new URL('..', import.meta.url));

const help = `Lints programs made to try parsers with every rule, in three sets of options, by ESLint's parser and TypeScript's.

Usage: npm run syntax -- [options]

  --suite NAME    this suite alone, may be repeated: ${suiteNames.join(', ')}
  --every N       one program of N
  --home FOLDER   where the suites are installed (default: .corpus)
  --plugin FILE   a build of the plugin (default: dist/index.js, built first if it is missing or stale)
  --source        the source as it stands, without a build
  --help

Exit code: 0, or 1 if a rule crashed, or 2 if the suites could not be had.`;

try {
  process.exitCode = await main();
} catch (error) {
  const isUsage = error.code?.startsWith('ERR_PARSE_ARGS_');
  if (!isUsage && !(error instanceof SyntaxSuiteError || error instanceof CorpusError)) throw error;
  console.error(`syntax: ${error.message.split('\n')[0]}`);
  process.exitCode = 2;
}

async function main() {
  const { values } = parseArgs({ options: {
    suite: { type: 'string', multiple: true, default: suiteNames },
    every: { type: 'string', default: '1' },
    home: { type: 'string', default: `${projectFolder}/.corpus` },
    plugin: { type: 'string' },
    source: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  } });
  if (values.help) {
    console.log(help);
    return 0;
  }
  const unknown = values.suite.find((name) => !suiteNames.includes(name));
  if (unknown) throw new SyntaxSuiteError(`there is no suite "${unknown}": ${suiteNames.join(', ')}`);
  if (!/^[1-9]\d*$/.test(values.every)) throw new SyntaxSuiteError(`--every takes a whole number from 1, not "${values.every}"`);

  const home = resolve(values.home);
  await installSuites(home);
  const { plugin: file, source } = values;
  const { entry, remove } = await preparePlugin({ plugin: file && resolve(file), source, build: true, projectFolder });
  try {
    return lintSuites(await loadPlugin(entry), home, values);
  } finally {
    remove();
  }
}

function lintSuites(plugin, home, { suite, every }) {
  const lint = programLinter(plugin);
  const total = { programs: 0, read: 0, crashes: 0 };
  for (const name of suite) {
    const programs = readSuites(home, [name]).filter((_, index) => index % Number(every) === 0);
    let read = 0;
    for (const program of programs) {
      const outcome = lint(program);
      if (outcome.read > 0) read += 1;
      total.crashes += outcome.crashes.length;
      outcome.crashes.forEach(printCrash);
    }
    total.programs += programs.length;
    console.log(`${name}: ${programs.length} programs, ${read} of them accepted by a parser`);
  }
  console.log(`${total.programs} programs, ${total.crashes} crashes`);
  return total.crashes > 0 ? 1 : 0;
}

function printCrash({ name, reading, set, rule, text, message }) {
  const shown = text.length > 400 ? `${text.slice(0, 400)}…` : text;
  console.log(`✗ ${name} (${reading}; ${set}): ${rule}: ${message}\n${shown}`);
}
