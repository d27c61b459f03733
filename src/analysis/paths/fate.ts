import type { Facts } from './path-types.js';

/** What became of an error on a way through its handler. */
export const Fate = {
  nothing: 0,
  /** It went on, was handed over, or somebody was told: nothing more is asked of the way. */
  settled: 1,
  /** It was recognised, or it was decided outside that it does not matter: nothing more is asked either. */
  excused: 2,
  /** A line was logged that is less than the error, or that nobody reads. */
  loggedLess: 4,
  /** The error itself was logged, where that is not enough. */
  logged: 8,
  /** It was looked for, and it was not that. */
  unmatched: 16,
  /** It was tested for what every error is. */
  testedGenerically: 32,
  /** The exit code was set. */
  exitCode: 64,
  /** What failed is tried again. */
  retried: 128,
} as const;

/** Is nothing more asked of a way with these facts? */
export function isClosed(facts: Facts): boolean {
  return (facts & (Fate.settled | Fate.excused)) !== 0;
}

/** Facts joined; of a closed way nothing else is of interest, which keeps the number of different facts small. */
export function joinFates(facts: Facts, act: Facts): Facts {
  const joined = facts | act;
  if (joined & Fate.settled) return Fate.settled;
  if (joined & Fate.excused) return Fate.excused;
  // The exit code together with a line that says why.
  return joined & Fate.exitCode && joined & (Fate.loggedLess | Fate.logged) ? Fate.settled : joined;
}
