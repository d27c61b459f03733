import { appendFileSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';

import type { Linter } from 'eslint';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { linterOf, optionSets, singleLinterOf } from './linting.js';
import { mutate, mutations } from './mutate.js';
import { seedPrograms } from './seeds.js';

/** `npm run fuzz` asks for many more, from another seed each time. */
const numRuns = Number(process.env.FUZZ_RUNS ?? 400);
const seed = Number(process.env.FUZZ_SEED ?? 20_261_121);
/** Programs of one batch: the first one is made from the seed, the next from the number after it, and so on. */
const batchSize = 500;
/** Where each batch that is done is noted, and how many of each set of options were done before. */
const progress = process.env.FUZZ_PROGRESS;
const done = JSON.parse(process.env.FUZZ_DONE ?? '{}') as Record<string, number>;

const programs = fc.tuple(fc.constantFrom(...seedPrograms()), mutations).map(([code, steps]) => mutate(code, steps));

describe.each(Object.entries(optionSets))('any program, %s', (name, on) => {
  it('is linted without a crash, and each edit leaves a better program', { timeout: 86_400_000 }, async () => {
    const check = checkOf(on);
    for (let first = done[name] ?? 0; first < numRuns; first += batchSize) {
      const count = Math.min(batchSize, numRuns - first);
      fc.assert(fc.property(programs, check), { numRuns: count, seed: seed + first / batchSize });
      // The test runner gives up a file that never answers.
      await setImmediate();
      if (progress) appendFileSync(progress, `${name} ${first + count}\n`);
    }
  });
});

/** What must hold for a program. */
function checkOf(on: Linter.RulesRecord): (code: string) => void {
  const lint = linterOf(on);
  const lintReversed = linterOf(Object.fromEntries(Object.entries(on).toReversed()));
  const lintOne = singleLinterOf(on);

  return (code) => {
    const messages = lint(code);
    if (messages.some(({ fatal }) => fatal)) return;
    const lines = code.split(/\r\n|[\n\r\u2028\u2029]/).length;
    for (const { line, endLine = line } of messages) expect(line >= 1 && endLine <= lines).toBe(true);
    expect(sorted(lintReversed(code))).toEqual(sorted(messages));
    for (const message of messages) {
      for (const { fix } of message.suggestions ?? []) checkEdit(code, fix, message, messages, lintOne);
    }
    checkFixes(code, messages, lint);
  };
}

function sorted(messages: readonly Linter.LintMessage[]): string[] {
  return messages.map(({ ruleId, line, column, message }) => `${line}:${column} ${ruleId} ${message}`).toSorted();
}

/**
 * After a suggestion the file is a program, and the same is reported less often than before, or no longer there: a
 * function that now takes a signal asks for it at its own callers.
 */
function checkEdit(
  code: string, { range: [start, end], text }: { range: readonly [number, number]; text: string },
  message: Linter.LintMessage, messages: readonly Linter.LintMessage[], lintOne: ReturnType<typeof singleLinterOf>,
): void {
  const edited = code.slice(0, start) + text + code.slice(end);
  const after = lintOne(edited, message.ruleId ?? '');
  expect([edited, after.filter(({ fatal }) => fatal)]).toEqual([edited, []]);
  const isSame = (other: Linter.LintMessage): boolean => other.ruleId === message.ruleId && other.messageId === message.messageId;
  const isThere = ({ line, column }: Linter.LintMessage): boolean => line === message.line && column === message.column;
  const reports = after.filter(isSame);
  const isBetter = reports.length < messages.filter(isSame).length || !reports.some(isThere);
  expect({ edited, rule: message.ruleId, message: message.messageId, isBetter }).toMatchObject({ isBetter: true });
}

/** Fixes come to an end within three rounds, and leave a program. */
function checkFixes(code: string, first: readonly Linter.LintMessage[], lint: ReturnType<typeof linterOf>): void {
  let current = code;
  let messages = first;
  for (let round = 0; round < 4; round += 1) {
    const fixes = messages.flatMap(({ fix }) => fix ?? []).toSorted((a, b) => b.range[0] - a.range[0]);
    if (fixes.length === 0) return;
    expect(round).toBeLessThan(3);
    let last = Infinity;
    for (const { range: [start, end], text } of fixes) {
      if (end > last) continue;
      current = current.slice(0, start) + text + current.slice(end);
      last = start;
    }
    messages = lint(current);
    expect([current, messages.filter(({ fatal }) => fatal)]).toEqual([current, []]);
  }
}
