// docs/benchmarks.md and docs/benchmarks.svg, from what was measured.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { cpus, platform, release, totalmem } from 'node:os';
import { join } from 'node:path';

import { markdownTable, percent, thousands } from './numbers.mjs';
import { projectFolder } from './options.mjs';
import { peerVersions } from './peers.mjs';
import { barChart } from './plot.mjs';
import { budgets } from './summary.mjs';

const page = join(projectFolder, 'docs/benchmarks.md');
const chart = join(projectFolder, 'docs/benchmarks.svg');
const require = createRequire(import.meta.url);

/** Everything but the growth table, which `writeGrowth` brings. */
export function writePage({ sample, lines, rounds, jobs, summaries, verdicts, startup, memory, stopwatch }) {
  const growth = part('growth');
  const text = [
    '# Benchmarks',
    '',
    '<!-- Written by `npm run bench` and `npm run bench -- --growth`. Do not edit. -->',
    '',
    `What the rules cost on ${thousands(sample.length)} files (${thousands(lines)} lines) of published backend code, beside parsing`,
    'and beside other plugins. All lanes lint the same files with the same parsers: `@typescript-eslint/parser` without',
    'type information for TypeScript, ESLint\'s own for JavaScript.',
    '',
    '![Time in rules as a share of parsing, plugin by plugin](benchmarks.svg)',
    '',
    ...machine(),
    '',
    '## Whole runs',
    '',
    '`noop` is one rule that does nothing: parsing, scope analysis and the walk. `noop2` is the same once more, so what',
    'it differs by is noise. "In rules" is the sum of ESLint\'s own statistics for each rule (`stats: true`), which include',
    `its stopwatch (here about ${percent(stopwatch, 2)} of parsing in \`strict\`). Medians of ${rounds} rounds${jobs > 1 ? `, the files shared by ${jobs} processes at a time` : ''}.`,
    '',
    ...markdownTable(
      ['Lane', 'Rules', 'CPU ms per 1,000 lines', 'CPU ÷ `noop`', 'In rules ÷ parse and scope', 'Least–most'],
      summaries.map((lane) => [
        lane.name, lane.rules.length, lane.cpuPerThousandLines.toFixed(1), lane.process.toFixed(3), percent(lane.share),
        lane.spread.map((share) => percent(share)).join('–'),
      ]),
    ),
    '',
    '## Budgets',
    '',
    ...markdownTable(
      ['What', 'Measured', 'Budget', ''],
      verdicts.map(({ what, measured, budget, ok }) => [what, measured, budget, ok ? 'kept' : '**exceeded**']),
    ),
    '',
    '## Rule by rule',
    '',
    'Under `strict`. The first rule that asks a question pays for the answer that others then share.',
    '',
    ...markdownTable(
      ['Rule', 'ms per 1,000 lines', '÷ parse and scope'],
      (summaries.find(({ name }) => name === 'strict')?.rules ?? [])
        .map(({ id, perThousandLines, share }) => [`\`${id}\``, perThousandLines.toFixed(3), percent(share, 2)]),
    ),
    '',
    '## Start-up',
    '',
    'CPU time to import the plugin in a fresh process, median of several. The TypeScript parser is loaded with the first',
    'TypeScript file, so it is not in it.',
    '',
    ...markdownTable(['Plugin', 'CPU ms'], startup.map(({ name, cpu }) => [name, cpu.toFixed(0)])),
    '',
    '## Memory',
    '',
    'A process that lints 400 files of the sample: its peak, and the heap that is still held afterwards.',
    '',
    ...markdownTable(['Lane', 'Peak MB', 'Held MB'], memory.map(({ name, peak, held }) => [name, peak, held])),
    '',
    '## Growth',
    '',
    ...(growth.length > 0 ? growth : ['<!-- begin growth -->', '<!-- end growth -->']),
    '',
    '## Do it again',
    '',
    '```sh',
    'npm ci',
    'npm run corpus -- --files > /dev/null   # the code, once',
    `npm run bench${jobs > 1 ? ` -- --jobs ${jobs}             ` : '                           '} # all of this page but the growth table`,
    'npm run bench -- --growth               # the growth table',
    'npm run bench -- --quick                # a short look while working; --help tells the rest',
    '```',
    '',
    'The files are listed in `scripts/bench/sample.txt`: from each package of the corpus at even distances, test code left out.',
    'The other plugins are those of `scripts/bench/peers/package-lock.json`, installed with `npm ci` when first needed.',
    '',
  ].join('\n');
  writeFileSync(page, text);
  writeFileSync(chart, chartOf(summaries));
}

/** Puts the table of `--growth` into the page, and nothing else. */
export function writeGrowth(lines) {
  const block = ['<!-- begin growth -->', ...lines, '<!-- end growth -->'].join('\n');
  const old = part('growth').join('\n');
  const text = existsSync(page) ? readFileSync(page, 'utf8') : '# Benchmarks\n\n## Growth\n\n<!-- begin growth -->\n<!-- end growth -->\n';
  writeFileSync(page, text.replace(old || '<!-- begin growth -->\n<!-- end growth -->', () => block));
}

function part(name) {
  if (!existsSync(page)) return [];
  const [found = ''] = new RegExp(`<!-- begin ${name} -->[\\s\\S]*?<!-- end ${name} -->`).exec(readFileSync(page, 'utf8')) ?? [];
  return found === '' ? [] : found.split('\n');
}

function machine() {
  const processors = cpus();
  const version = (name) => `${name} ${require(`${name}/package.json`).version}`;
  const peers = Object.entries(peerVersions()).filter(([name]) => name.startsWith('eslint-plugin-'));
  return [
    `- Machine: ${processors[0].model.trim()}, ${processors.length} cores, ${Math.round(totalmem() / 2 ** 30)} GB, ${platform()} ${release().split('-')[0]}`,
    `- Node.js ${process.version}, ${['eslint', '@typescript-eslint/parser', 'typescript'].map(version).join(', ')}`,
    `- Compared with ${peers.map(([name, wanted]) => `${name} ${wanted}`).join(', ')}, each as it recommends itself`,
  ];
}

function chartOf(summaries) {
  const bars = summaries.filter(({ name }) => !name.startsWith('noop')).map(({ name, share, rules }) => ({
    name: name.startsWith('eslint-plugin-') ? name.slice('eslint-plugin-'.length) : `hardened ${name}`,
    value: share,
    label: `${percent(share)} (${rules.length} rules)`,
    own: !name.startsWith('eslint-plugin-'),
  }));
  return barChart({
    title: 'Time in rules, as a share of parsing and scope analysis',
    subtitle: 'The same files and parsers for all; less is better. Dashed: the budget of strict.',
    bars: bars.sort((a, b) => a.value - b.value),
    marks: [{ value: budgets.strict, label: percent(budgets.strict, 0) }],
  });
}
