// `npm run sync`: brings every generated file up to date with the rules.
// `--check` writes nothing and fails when one of them is stale.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const check = process.argv.includes('--check');
const flag = check ? ['--check'] : [];

const steps = [
  () => run(process.execPath, 'scripts/sync-index.mjs', ...flag),
  () => run(process.execPath, 'scripts/sync-catalog.mjs', ...flag),
  () => (check ? isBuildFresh() : run('npm', 'run', '--silent', 'build')),
  () => run(process.execPath, 'scripts/sync-rule-options.mjs', ...flag),
  // The types that were just written belong to the build too.
  () => (check ? true : run('npm', 'run', '--silent', 'build')),
  // Heads and option lists of the rule pages, and the table in the README: see .eslint-doc-generatorrc.js.
  () => run(join('node_modules', '.bin', 'eslint-doc-generator'), ...flag),
  () => run(process.execPath, 'scripts/sync-report.mjs', ...flag),
  () => run(process.execPath, 'scripts/sync-standards.mjs', ...flag),
];

for (const step of steps) {
  if (step()) continue;
  process.exitCode = 1;
  // Later steps read what earlier ones write; a check writes nothing, and tells everything at once.
  if (!check) break;
}

function run(program, ...args) {
  const { error, status } = spawnSync(program, args, { cwd: root, stdio: 'inherit' });
  if (error) console.error(error.message);
  return status === 0;
}

/** The pages describe the built plugin, so a build older than its sources proves nothing. */
function isBuildFresh() {
  const build = join(root, 'dist/index.js');
  const newest = Math.max(...filesBelow(join(root, 'src')).map((file) => statSync(file).mtimeMs));
  if (existsSync(build) && statSync(build).mtimeMs >= newest) return true;
  console.error('dist is missing or older than src: run `npm run build`.');
  return false;
}

function filesBelow(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}
