// `npm run demo`: builds the plugin, lints the two example services and a sample of published packages, prints what it finds.
//
// Exit code: 0 if every rule found something in the careless service and none found anything in the hardened one, else 1.
import { spawnSync } from 'node:child_process';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';

import { ESLint } from 'eslint';

const root = fileURLToPath(new URL('..', import.meta.url));

heading('Build');
if (run('npm', 'run', 'build') !== 0) process.exit(1);
const { default: plugin } = await import('../dist/index.js');

heading('examples/careless, linted with the preset `strict`');
const careless = await lint('careless');
const hardened = await lint('hardened');
console.log(await stylish(careless));

heading('The two services, rule by rule');
const rules = Object.keys(plugin.configs.strict[0].rules);
const width = Math.max(...rules.map((id) => id.length));
console.log(`${'rule'.padEnd(width)}  careless  hardened`);
for (const id of rules) {
  console.log(`${id.padEnd(width)}  ${String(count(careless, id)).padStart(8)}  ${String(count(hardened, id)).padStart(8)}`);
}
console.log(`${'together'.padEnd(width)}  ${String(count(careless)).padStart(8)}  ${String(count(hardened)).padStart(8)}\n`);

const silent = rules.filter((id) => id.startsWith('hardened/') && count(careless, id) === 0);
if (silent.length > 0) console.log(`Silent in examples/careless, which breaks every rule: ${silent.join(', ')}.`);
console.log(`examples/careless: ${count(careless)} reports in ${ESLint.getErrorResults(careless).length} of ${careless.length} files.`);
if (count(hardened) === 0) console.log(`examples/hardened: the same ${hardened.length} files, written right: clean.`);
else console.log(await stylish(hardened));

heading('A sample of published packages, linted with the preset `strict`');
const corpus = run(process.execPath, 'scripts/corpus.mjs', '--demo', '--no-build');
if (corpus === 2) console.log('No sample this time: the packages could not be fetched, see above. Everything before is complete.');

const asExpected = silent.length === 0 && count(careless) > 0 && count(hardened) === 0 && [0, 2].includes(corpus);
console.log(asExpected ? '\nAll as expected.' : '\nNot as expected, see above.');
process.exitCode = asExpected ? 0 : 1;

/** Lints one service as a project of its own: its paths begin at `src`. */
async function lint(service) {
  const cwd = fileURLToPath(new URL(`../examples/${service}`, import.meta.url));
  const eslint = new ESLint({ cwd, overrideConfigFile: true, overrideConfig: plugin.configs.strict });
  return eslint.lintFiles(['src']);
}

/** Reports of one rule, or all of them. A file that cannot be parsed counts as well. */
function count(results, id) {
  return results.flatMap(({ messages }) => messages).filter(({ ruleId }) => id === undefined || ruleId === id).length;
}

async function stylish(results) {
  const formatter = await new ESLint({ overrideConfigFile: true }).loadFormatter('stylish');
  return formatter.format(results.map((result) => ({ ...result, filePath: relative(root, result.filePath) })));
}

function heading(text) {
  console.log(`\n── ${text} ${'─'.repeat(Math.max(0, 100 - text.length))}\n`);
}

/** Runs a program with its output in plain sight, for ten minutes at most. */
function run(program, ...args) {
  const { error, status } = spawnSync(program, args, {
    cwd: root, stdio: 'inherit', timeout: 600_000, shell: program === 'npm' && process.platform === 'win32',
  });
  if (error) console.error(error.message);
  return status ?? 1;
}
