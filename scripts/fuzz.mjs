// `npm run fuzz -- [programs] [seed] [--anew]`: mutated programs against every rule and every set of options, until
// one breaks. A run that was stopped goes on where it was when it is asked for again with the same seed.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const args = process.argv.slice(2);
const [programs = '35000', seed = String(Date.now() % 2 ** 31), ...more] = args.filter((arg) => arg !== '--anew');

if (more.length > 0 || ![programs, seed].every((each) => /^\d+$/.test(each)) || Number(programs) === 0) {
  console.error('Usage: npm run fuzz -- [programs for each set of options] [seed] [--anew], programs and seed whole numbers');
  process.exit(2);
}
const progress = join(tmpdir(), `hardened-fuzz-${seed}.txt`);
if (args.includes('--anew')) rmSync(progress, { force: true });

const before = programsDone();
console.log(`${programs} programs for each of three sets of options, seed ${seed}, ${sum(before)} of them done before`);
const { status } = spawnSync(join(root, 'node_modules', '.bin', 'vitest'), ['run', 'tests/fuzz'], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, FUZZ_RUNS: programs, FUZZ_SEED: seed, FUZZ_PROGRESS: progress, FUZZ_DONE: JSON.stringify(before) },
});
process.exitCode = status ?? 1;
const all = programsDone();
const counts = Object.entries(all).map(([name, count]) => `${name} ${count}`).join(', ');
console.log(`${sum(all)} programs without a failure (${counts || 'none'}), seed ${seed}`);
if (status === 0) rmSync(progress, { force: true });

/** Set of options → how many programs of this seed have passed. */
function programsDone() {
  if (!existsSync(progress)) return {};
  return Object.fromEntries(readFileSync(progress, 'utf8').trim().split('\n').filter(Boolean).map((line) => {
    const [name, count] = line.split(' ');
    return [name, Number(count)];
  }));
}

function sum(counts) {
  return Object.values(counts).reduce((total, count) => total + count, 0);
}
