// Time per line while a generated worst case grows: a rule that looks twice at everything shows up here.
import { BenchError } from './options.mjs';
import { growthCases } from './growth-cases.mjs';
import { createLanes } from './lanes.mjs';
import { lintBatch } from './measure.mjs';
import { markdownTable, sum, textTable, thousands } from './numbers.mjs';
import { writeGrowth } from './page.mjs';

/** Each case is measured at an eighth of its largest size, a quarter, half of it, and whole. */
const steps = [1, 2, 4, 8];
/** Time per part may not grow by more than this from the smallest to the largest. */
const limit = 1.8;
/** What grows faster does so with each doubling: in the last one time per part must grow by more than this as well. */
const limitOfLast = 1.15;
/** Below this many milliseconds at the largest size, a ratio is noise. */
const noise = 50;
/** A case that looks bad is measured this often in all before it is called so: noise only adds, and goes with the least. */
const mostTurns = 7;

/** Measures the cases that were asked for under `strict`, prints the table and brings a whole one into the page. */
export async function growth(options, { entry, cwd }) {
  const { cases, rules } = chosen(options.only);
  const [lane] = await createLanes(['strict'], { ...options, only: rules, entry, cwd });
  const rows = [];
  let failures = 0;
  for (const one of cases) {
    const sizes = steps.map((step) => (one.largest / steps.at(-1)) * step);
    const texts = sizes.map((size) => one.make(size));
    let totals = measureAll(lane, texts, cwd);
    let turns = 1;
    for (; turns < mostTurns && fasterThanLinear(totals).length > 0; turns += 1) totals = leastOf(totals, measureAll(lane, texts, cwd));
    const suspects = fasterThanLinear(totals);
    const slow = suspects.length > 0 ? stillGrowing(suspects, lane, one, cwd) : [];
    if (slow.length > 0) failures += 1;
    const sums = totals.map((total) => sum([...total.values()]));
    rows.push([
      one.name, `${thousands(linesOf(texts.at(-1)))} lines`, ...sums.map((time, index) => perLine(time, texts[index])),
      sums.at(-1).toFixed(0), slow.join(', ') || '–',
    ]);
    console.error(rows.at(-1).join('  '), turns > 1 ? `(measured ${turns} times)` : '');
  }
  const head = ['Case', '8n', ...steps.map((step) => `${step === 1 ? '' : step}n, µs/line`), '8n, ms', 'Grows faster'];
  console.log(textTable(head, rows).join('\n'));
  console.log(`${cases.length} cases, ${failures} of them with a rule that grows faster than its input`);
  if (options.write && options.only.length === 0) {
    writeGrowth([
      'Processor time per line in all rules of `strict` for generated worst cases of four sizes (`npm run bench -- --growth`), in',
      'microseconds; of what is one line, in milliseconds for the whole. Where the time is in proportion to the size, a row stays',
      'level: small sizes may cost more per line while the code is warmed up, large ones for the garbage',
      `collector. A rule is named when its own time per part grows by more than ×${limit} over three doublings and still by more than`,
      `×${limitOfLast} in the last, takes more than ${noise} ms, does so in the least of ${mostTurns} measurements, and goes on at`,
      'twice and four times the size, where warming up is long over.', '',
      ...markdownTable(head, rows),
    ]);
  }
  return failures > 0 ? 1 : 0;
}

/** `--only` names cases, or rules: a rule stands for the cases made for it and is then measured alone. */
function chosen(only) {
  if (only.length === 0) return { cases: growthCases, rules: [] };
  const named = new Set(growthCases.filter(({ name }) => only.includes(name)));
  const rules = only.filter((each) => ![...named].some(({ name }) => name === each));
  const isAsked = (one) => named.has(one) || one.rules.some((id) => rules.includes(id));
  const isForAll = ({ rules: made }) => made.length === 0 && rules.length > 0;
  const cases = growthCases.filter((one) => isAsked(one) || isForAll(one));
  const unknown = rules.find((id) => !growthCases.some((one) => one.rules.includes(id)));
  if (unknown) throw new BenchError(`"${unknown}" is neither a case nor a rule of --growth`);
  return { cases, rules: named.size > 0 ? [] : rules };
}

/** The rules whose time per part grows. */
function fasterThanLinear(totals) {
  return [...totals.at(-1).keys()].flatMap((id) => {
    const times = totals.map((total) => total.get(id) ?? 0);
    return times.at(-1) > noise && ratio(times) > limit && times.at(-1) / 2 / times.at(-2) > limitOfLast ? { id, times } : [];
  });
}

/**
 * Of these rules, with the factor, those whose time per part goes on growing beyond the largest size, where what only warmed up
 * is level. What is nested too deep for any parser at that size keeps the first verdict.
 */
function stillGrowing(suspects, lane, { largest, make }, cwd) {
  const named = ({ id, times }) => `${id} ×${ratio(times).toFixed(1)}`;
  try {
    const further = measureAll(lane, [1, 2, 4].map((step) => make(largest * step)), cwd);
    return suspects.filter(({ id }) => {
      const [first, second, third] = further.map((total) => total.get(id) ?? 0);
      return second / 2 / first > limitOfLast && third / 2 / second > limitOfLast;
    }).map(named);
  } catch (error) {
    // The stack has an end for what is nested.
    if (!(error instanceof RangeError)) throw error;
    return suspects.map(named);
  }
}

/** By how much the time per part grows from the smallest to the largest. */
function ratio(times) {
  return (times.at(-1) / steps.at(-1)) / Math.max(times[0], 0.5);
}

const linesOf = (text) => text.split('\n').length;

/** Microseconds per line, as people read numbers; of a single line milliseconds for the whole. */
function perLine(time, text) {
  const lines = linesOf(text);
  if (lines === 1) return `${time.toFixed(1)} ms`;
  const micros = (time / lines) * 1_000;
  return micros.toFixed(micros < 10 ? 1 : 0);
}

/**
 * Milliseconds of each rule at each size. The largest comes first, so that the others find it warm; they are measured
 * more than once, since a little that disturbs is more to them.
 */
function measureAll(lane, texts, cwd) {
  return texts.map((text, index) => ({ text, turns: Math.min(texts.length - index, 3) })).reverse().map(({ text, turns }) => {
    let least = timesOf(lane, text, cwd);
    for (let turn = 1; turn < turns; turn += 1) [least] = leastOf([least], [timesOf(lane, text, cwd)]);
    return least;
  }).reverse();
}

/** Lets ESLint's stopwatch show the time of the processor: another process in between would look like growth. */
function onProcessorTime(action) {
  const { hrtime } = process;
  process.hrtime = Object.assign((since = [0, 0]) => {
    const { user, system } = process.cpuUsage();
    const nanoseconds = (user + system) * 1_000 - since[0] * 1e9 - since[1];
    return [Math.floor(nanoseconds / 1e9), nanoseconds % 1e9];
  }, hrtime);
  try {
    return action();
  } finally {
    process.hrtime = hrtime;
  }
}

/** Milliseconds of each rule. */
function timesOf(lane, text, cwd) {
  const source = { file: `${cwd}/growth/case.js`, text, sourceType: 'module' };
  return onProcessorTime(() => lintBatch(lane, [source], { cwd, round: 0, total: { cpu: 0, parse: 0, rules: new Map() } })).rules;
}

/** What disturbs only adds. */
function leastOf(some, others) {
  return some.map((total, index) => new Map([...others[index]].map(([id, time]) => [id, Math.min(time, total.get(id) ?? Infinity)])));
}
