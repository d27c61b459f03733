// `npm run fuzz -- [programs] [seed]`: mutated programs against every rule and every set of options, until one breaks.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const [programs = '35000', seed = String(Date.now() % 2 ** 31)] = process.argv.slice(2);

if (![programs, seed].every((each) => /^\d+$/.test(each)) || Number(programs) === 0) {
  console.error('Usage: npm run fuzz -- [programs for each set of options] [seed], both whole numbers');
  process.exit(2);
}
console.log(`${programs} programs for each of three sets of options, seed ${seed}`);
const { status } = spawnSync(join(root, 'node_modules', '.bin', 'vitest'), ['run', 'tests/fuzz'], {
  cwd: root, stdio: 'inherit', env: { ...process.env, FUZZ_RUNS: programs, FUZZ_SEED: seed },
});
process.exitCode = status ?? 1;
