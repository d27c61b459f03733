// What the threads found so far.

/** Collects the outcomes of files: reports, crashes, unparsed files, and time by rule and file. */
export function createTally() {
  const reports = [];
  const crashes = [];
  const unparsed = [];
  const slow = [];
  const times = new Map();
  const linted = new Set();
  let nextMark = 1_000;

  const add = (outcome) => {
    const { package: owner, file, preset } = outcome;
    linted.add(`${owner}/${file}`);
    for (const report of outcome.reports) reports.push({ package: owner, file, preset, ...report });
    if (outcome.crash) crashes.push({ package: owner, file, preset, ...outcome.crash });
    if (outcome.unparsed) unparsed.push({ package: owner, file, preset, message: outcome.unparsed });
    for (const [rule, milliseconds] of Object.entries(outcome.times)) {
      const key = `${preset} ${rule}`;
      times.set(key, (times.get(key) ?? 0) + milliseconds);
    }
    slow.push({ package: owner, file, preset, milliseconds: Math.round(outcome.milliseconds) });
    if (slow.length > 1_000) slow.sort((a, b) => b.milliseconds - a.milliseconds).length = 5;
    if (linted.size >= nextMark) {
      console.error(`corpus: ${nextMark} files`);
      nextMark += 1_000;
    }
  };
  return { add, reports, crashes, unparsed, slow, times, linted };
}

/** `package/file:line:column`. */
export const placeOf = ({ package: owner, file, line, column }) => `${owner}/${file}:${line}:${column}`;
