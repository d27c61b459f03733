import type { Priority } from '../../../create-rule.js';
import type { AuditReport, Finding, RuleSummary } from '../report.js';

/** The priorities, most urgent first, with the word for each. */
export const priorities = [
  { id: 'P0', word: 'Critical' },
  { id: 'P1', word: 'High' },
  { id: 'P2', word: 'Medium' },
  { id: 'P3', word: 'Low' },
] as const satisfies readonly { id: Priority; word: string }[];

/** A priority, or `none` for what serves no standard: files that do not parse, and rules without a priority. */
export type Level = Priority | 'none';

export const levels: readonly Level[] = [...priorities.map(({ id }) => id), 'none'];

/** What a level is called beside its colour. */
export function levelName(level: Level): string {
  return level === 'none' ? 'Without priority' : level;
}

/** A report with what the page asks about it. */
export interface Entry {
  /** Its place in the list of all reports, from 1. */
  number: number;
  finding: Finding;
  rule: RuleSummary | undefined;
  level: Level;
}

/** Everything reported, with its rule beside it. */
export function entriesOf({ findings, rules }: AuditReport): Entry[] {
  const byId = new Map(rules.map((rule) => [rule.ruleId, rule]));
  return findings.map((finding, position) => {
    const rule = finding.ruleId === null ? undefined : byId.get(finding.ruleId);
    return { number: position + 1, finding, rule, level: rule?.priority ?? 'none' };
  });
}

/** How many entries each level has, most urgent level first; levels without any are left out. */
export function countLevels(entries: readonly Entry[]): { level: Level; value: number }[] {
  return levels
    .map((level) => ({ level, value: entries.filter((entry) => entry.level === level).length }))
    .filter(({ value }) => value > 0);
}

/** The entries of each key, in the order in which the keys come. */
export function groupBy<Key>(entries: readonly Entry[], keyOf: (entry: Entry) => Key): Map<Key, Entry[]> {
  const groups = new Map<Key, Entry[]>();
  for (const entry of entries) {
    const key = keyOf(entry);
    const group = groups.get(key);
    if (group) group.push(entry);
    else groups.set(key, [entry]);
  }
  return groups;
}

/** The last folder of a path, also where folders are separated as on Windows. */
export function projectName(root: string): string {
  return root.split(/[/\\]/).findLast((name) => name !== '') ?? root;
}

/** How a rule is called on the page. */
export function ruleName(ruleId: string | null): string {
  return ruleId ?? 'does not parse';
}
