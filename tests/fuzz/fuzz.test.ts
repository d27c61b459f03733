import * as parser from '@typescript-eslint/parser';
import { Linter } from 'eslint';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import plugin from '../../src/index.js';
import { rules as index } from '../../src/rules/index.js';
import { mutate, mutations } from './mutate.js';
import { seedPrograms } from './seeds.js';

/** `npm run fuzz` asks for many more, from another seed each time. */
const numRuns = Number(process.env.FUZZ_RUNS ?? 400);
const seed = Number(process.env.FUZZ_SEED ?? 20_261_121);

interface Schema {
  properties?: Record<string, { type?: unknown }>;
}

const rules = Object.entries(index as unknown as Record<string, { meta: { docs: { strictOptions?: object }; schema: Schema[] } }>);

/** Each rule with its defaults, as in `strict`, and with every switch on. */
const optionSets: Record<string, Linter.RulesRecord> = {
  defaults: Object.fromEntries(rules.map(([id]) => [`hardened/${id}`, 'error'])),
  strict: Object.fromEntries(rules.map(([id, { meta }]) => [`hardened/${id}`, withOptions(meta.docs.strictOptions)])),
  switches: Object.fromEntries(rules.map(([id, { meta }]) => [`hardened/${id}`, withOptions(allOn(meta.schema[0]))])),
};

function withOptions(options: object | undefined): Linter.RuleEntry {
  return options ? ['error', options] : 'error';
}

function allOn(schema: Schema | undefined): object | undefined {
  const switches = Object.entries(schema?.properties ?? {}).filter(([, { type }]) => type === 'boolean');
  return switches.length === 0 ? undefined : Object.fromEntries(switches.map(([name]) => [name, true]));
}

function lint(code: string, on: Linter.RulesRecord): Linter.LintMessage[] {
  return new Linter().verify(code, configOf(on), { filename: 'src/file.ts' });
}

function configOf(on: Linter.RulesRecord): Linter.Config[] {
  return [{ files: ['**/*.ts'], plugins: { hardened: plugin }, rules: on, languageOptions: { parser } }];
}

const programs = fc.tuple(fc.constantFrom(...seedPrograms()), mutations).map(([code, steps]) => mutate(code, steps));

describe.each(Object.entries(optionSets))('any program, %s', (_, on) => {
  it('is linted without a crash, and each edit leaves a better program', { timeout: 3_600_000 }, () => {
    fc.assert(fc.property(programs, (code) => {
      const messages = lint(code, on);
      if (messages.some(({ fatal }) => fatal)) return;
      const lines = code.split(/\r\n|[\n\r\u2028\u2029]/).length;
      for (const { line, endLine = line } of messages) expect(line >= 1 && endLine <= lines).toBe(true);
      expect(sorted(lint(code, Object.fromEntries(Object.entries(on).toReversed())))).toEqual(sorted(messages));
      for (const message of messages) {
        for (const { fix } of message.suggestions ?? []) checkEdit(code, fix, message, messages, on);
      }
      checkFixes(code, on);
    }), { numRuns, seed });
  });
});

function sorted(messages: readonly Linter.LintMessage[]): string[] {
  return messages.map(({ ruleId, line, column, message }) => `${line}:${column} ${ruleId} ${message}`).toSorted();
}

/** After a suggestion the file is a program, and the same is reported less often than before. */
function checkEdit(
  code: string, { range: [start, end], text }: { range: readonly [number, number]; text: string },
  message: Linter.LintMessage, messages: readonly Linter.LintMessage[], on: Linter.RulesRecord,
): void {
  const edited = code.slice(0, start) + text + code.slice(end);
  const after = lint(edited, on);
  expect([edited, after.filter(({ fatal }) => fatal)]).toEqual([edited, []]);
  const isSame = (other: Linter.LintMessage): boolean => other.ruleId === message.ruleId && other.messageId === message.messageId;
  const isBetter = after.filter(isSame).length < messages.filter(isSame).length;
  expect({ edited, rule: message.ruleId, message: message.messageId, isBetter }).toMatchObject({ isBetter: true });
}

/** Fixes come to an end within three rounds, and leave a program. */
function checkFixes(code: string, on: Linter.RulesRecord): void {
  let current = code;
  for (let round = 0; round < 4; round += 1) {
    const fixes = lint(current, on).flatMap(({ fix }) => fix ?? []).toSorted((a, b) => b.range[0] - a.range[0]);
    if (fixes.length === 0) return;
    expect(round).toBeLessThan(3);
    let last = Infinity;
    for (const { range: [start, end], text } of fixes) {
      if (end > last) continue;
      current = current.slice(0, start) + text + current.slice(end);
      last = start;
    }
    expect([current, lint(current, on).filter(({ fatal }) => fatal)]).toEqual([current, []]);
  }
}
