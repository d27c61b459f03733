// `npm test`: everything that must hold before a change goes in, each step with its output, then one closing line.
//
//   node scripts/test.mjs [--only <step>]…
//
// A step that fails does not hide the steps after it. The closing line counts every test case, and every other step as one.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const root = fileURLToPath(new URL('..', import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), 'hardened-test-'));
const report = join(scratch, 'vitest.json');

const steps = [
  { name: 'build', run: () => npm('run', 'build') },
  { name: 'typecheck', run: () => tool('tsc') },
  { name: 'lint', run: () => tool('eslint', '--max-warnings', '0', '.') },
  { name: 'generated files', run: () => command(process.execPath, 'scripts/sync.mjs', '--check') },
  { name: 'package', run: checkPackage },
  { name: 'tests and coverage', run: runTests },
  { name: 'unused code', run: () => tool('knip') },
];

const { only = [] } = parseArgs({ options: { only: { type: 'string', multiple: true } } }).values;
const unknown = only.filter((name) => !steps.some((step) => step.name === name));
if (unknown.length > 0) {
  console.error(`No such step: ${unknown.join(', ')}. There are: ${steps.map((step) => step.name).join(', ')}.`);
  process.exit(2);
}

const results = [];
for (const { name, run } of steps) {
  if (only.length > 0 && !only.includes(name)) continue;
  console.log(`\n── ${name} ${'─'.repeat(Math.max(0, 90 - name.length))}`);
  const start = performance.now();
  const outcome = run();
  const counts = typeof outcome === 'boolean' ? { passed: Number(outcome), failed: Number(!outcome) } : outcome;
  results.push({ name, ...counts, seconds: (performance.now() - start) / 1000 });
}
rmSync(scratch, { recursive: true, force: true });

console.log('');
for (const { name, passed, failed, seconds } of results) {
  const counts = `${passed} passed, ${failed} failed`;
  console.log(`${failed > 0 ? '✗' : '✓'} ${name.padEnd(20)} ${counts.padEnd(24)} ${seconds.toFixed(1)} s`);
}
const sum = (key) => results.reduce((total, result) => total + result[key], 0);
process.exitCode = sum('failed') > 0 ? 1 : 0;
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);

/** Runs a program with its output in plain sight. `true`: it ended with 0. */
function command(program, ...args) {
  const { error, status } = spawnSync(program, args, { cwd: root, stdio: 'inherit' });
  if (error) console.error(error.message);
  return status === 0;
}

function npm(...args) {
  return command('npm', ...args);
}

function tool(name, ...args) {
  return command(join(root, 'node_modules/.bin', name), ...args);
}

/** Counts test cases. A failure outside of them (coverage too low, a file that does not load) counts as one. */
function runTests() {
  const ok = tool('vitest', 'run', '--coverage', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`);
  const { passed, failed } = readCounts();
  return { passed, failed: ok || failed > 0 ? failed : 1 };
}

function readCounts() {
  try {
    const { numPassedTests: passed, numFailedTests: failed } = JSON.parse(readFileSync(report, 'utf8'));
    return { passed, failed };
  } catch (error) {
    console.error('The test run left no readable report:', error);
    return { passed: 0, failed: 1 };
  }
}

/** Packs the package as npm would publish it, and looks at what a user of the tarball gets. The tests install the same. */
function checkPackage() {
  // What runs before packing must not print between npm's own words.
  const args = ['pack', '--json', '--foreground-scripts=false', '--pack-destination', scratch];
  const { status, stdout, stderr } = spawnSync('npm', args, { cwd: root, encoding: 'utf8' });
  if (status !== 0) {
    console.error(stderr);
    return false;
  }
  const [{ filename, files }] = JSON.parse(stdout);
  const tarball = join(scratch, filename);
  process.env.HARDENED_PACKED = JSON.stringify({ tarball, files: files.map(({ path }) => path) });
  const checks = [
    tool('publint', 'run', '--strict', tarball),
    tool('attw', '--profile', 'esm-only', tarball),
  ];
  return { passed: checks.filter(Boolean).length, failed: checks.filter((ok) => !ok).length };
}
