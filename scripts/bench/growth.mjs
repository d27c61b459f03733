// Time per line while a generated worst case grows: a rule that looks twice at everything shows up here.
import { createLanes } from './lanes.mjs';
import { lintBatch } from './measure.mjs';
import { growthCases } from './growth-cases.mjs';
import { markdownTable, textTable } from './numbers.mjs';
import { writeGrowth } from './page.mjs';

/** Lines of the smallest text; the others have twice, four and eight times as many. */
const smallest = 250;
const steps = [1, 2, 4, 8];
/** Time per part may not grow by more than this from the smallest to the largest. */
const limit = 1.8;
/** Below this many milliseconds at the largest size, a ratio is noise. */
const noise = 20;

/** Measures every case under `strict`, prints the table and brings it into the page. */
export async function growth(options, { entry, cwd }) {
  const [lane] = await createLanes(['strict'], { ...options, entry, cwd });
  const rows = [];
  let failures = 0;
  for (const [name, make] of Object.entries(growthCases)) {
    const totals = steps.map((step) => fastest(lane, make(smallest * step), cwd));
    const slow = [];
    const ratioOf = (times) => (times.at(-1) / steps.at(-1)) / Math.max(times[0], 0.5);
    for (const id of totals.at(-1).keys()) {
      const times = totals.map((total) => total.get(id) ?? 0);
      if (times.at(-1) > noise && ratioOf(times) > limit) slow.push(`${id} ×${ratioOf(times).toFixed(1)}`);
    }
    const sums = totals.map((total) => [...total.values()].reduce((sum, time) => sum + time, 0));
    const ratio = ratioOf(sums);
    if (slow.length > 0) failures += 1;
    rows.push([name, ...sums.map((sum) => sum.toFixed(1)), `×${ratio.toFixed(2)}`, slow.join(', ') || '–']);
    console.error(rows.at(-1).join('  '));
  }
  const head = ['Case', ...steps.map((step) => `${step === 1 ? '' : step}n, ms`), 'Per part, 8n ÷ n', 'Rules that grow faster'];
  console.log(textTable(head, rows).join('\n'));
  if (options.write) {
    writeGrowth([
      `Milliseconds in all rules of \`strict\` for generated worst cases of n = ${smallest} parts and more. A rule is named when`,
      `its time per part grows by more than ×${limit} over three doublings (and takes more than ${noise} ms).`, '',
      ...markdownTable(head, rows),
    ]);
  }
  return failures > 0 ? 1 : 0;
}

/** Milliseconds of each rule: the least of three, since everything that disturbs only adds. */
function fastest(lane, text, cwd) {
  const source = { file: `${cwd}/growth/case.js`, text, sourceType: 'module' };
  const least = new Map();
  for (let turn = 0; turn < 3; turn += 1) {
    const total = lintBatch(lane, [source], { cwd, round: 0, total: { cpu: 0, parse: 0, rules: new Map() } });
    for (const [id, time] of total.rules) least.set(id, Math.min(time, least.get(id) ?? Infinity));
  }
  return least;
}
