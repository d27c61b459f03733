// `npm run matrix`: the packed plugin beside every ESLint, TypeScript and Node.js that it says it works with.
//
//   node scripts/matrix.mjs [--few] [--only <text>] [--list] [--keep]
//
// `--few` tries the cut that the tests try, `--only` tries the cells and features whose line has the text, `--keep` leaves the installations in place.
// Exit code: 0 if every cell gives the same reports for the example service and every feature works, else 1.
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

import { temporaryFolder } from './corpus/temporary-folder.mjs';
import { allCells, fewCells } from './matrix/cells.mjs';
import { packProject } from './matrix/command.mjs';
import { baseline } from './matrix/project.mjs';
import { createInstaller, featurePlaces, featuresOf, tryCell, tryFeature } from './matrix/run.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const { values: { few, only, list, keep } } = parseArgs({
  options: {
    few: { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
    list: { type: 'boolean', default: false },
    keep: { type: 'boolean', default: false },
  },
});

const lineOf = ({ eslint, typescript, layout, node, config, typed }, feature) => [
  `ESLint ${eslint}`.padEnd(16), `TypeScript ${typescript}`.padEnd(18), layout.padEnd(8), `Node.js ${node}`.padEnd(17),
  feature ?? `${config}${typed ? ', type information' : ''}`,
].join('');
const tries = [
  ...(few ? fewCells : allCells()).map((cell) => ({ line: lineOf(cell), attempt: (...args) => tryCell(args[0], cell, args[1]) })),
  ...featurePlaces.slice(0, few ? 1 : undefined).flatMap((place) => featuresOf(place).map((name) => (
    { line: lineOf(place, name), attempt: (...args) => tryFeature(args[0], place, name, args[1]) }))),
].filter(({ line }) => line.includes(only));

if (list) {
  for (const { line } of tries) console.log(line);
  process.exit(0);
}

for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(130));
const { folder, remove } = temporaryFolder(join(tmpdir(), 'hardened-matrix-'));
const tarball = await packProject(root, folder);
const { default: plugin } = await import('../dist/index.js');
const expected = await baseline(plugin, folder);
for (const [name, reports] of Object.entries(expected)) console.log(`Expected of ${name}: ${reports.length} reports.`);

const installer = createInstaller(folder, tarball);
let failed = 0;
for (const { line, attempt } of tries) {
  const problem = await whatFails(attempt);
  console.log(`${problem ? '✗' : '✓'} ${line}`);
  if (!problem) continue;
  failed += 1;
  console.log(`    ${problem.replaceAll('\n', '\n    ')}`);
}
if (keep) {
  console.log(`\nKept: ${folder}`);
  process.removeAllListeners('exit');
} else {
  remove();
}
console.log(`\n${tries.length - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

/** What an attempt says is wrong; nothing where all is well. */
async function whatFails(attempt) {
  try {
    return (await attempt(installer, expected))?.join('\n');
  } catch (error) {
    return error instanceof Error ? error.stack : String(error);
  }
}
