import { standards } from '../../catalog/standards.js';
import type { HardenedDocs, Priority } from '../../create-rule.js';
import { rules } from '../../rules/index.js';
import { type Preset, rulesOf } from './engine.js';
import type { RuleFacts } from './lint.js';
import type { Finding, RuleSummary, StandardSummary } from './report.js';

interface Count {
  reports: number;
  files: Set<string>;
  withSuggestion: number;
}

const docsById = new Map<string, HardenedDocs>(
  Object.entries(rules).flatMap(([id, { meta }]) => (meta.docs ? [[`hardened/${id}`, meta.docs]] : [])),
);

/** Sums findings up by rule, most reports first. */
export function summariseRules(findings: readonly Finding[], facts: ReadonlyMap<string, RuleFacts>): RuleSummary[] {
  const summaries = [...countByRule(findings)].map(([ruleId, { reports, files, withSuggestion }]): RuleSummary => {
    const docs = docsById.get(ruleId);
    return {
      ruleId,
      description: facts.get(ruleId)?.description ?? '',
      url: facts.get(ruleId)?.url ?? '',
      ...(docs ? { priority: docs.priority } : {}),
      standards: docs?.standards ?? [],
      reports,
      files: files.size,
      withSuggestion,
    };
  });
  return summaries.toSorted((a, b) => b.reports - a.reports || compare(a.ruleId, b.ruleId));
}

/**
 * Sums findings up by the standards that the rules of a preset serve: by priority, then most reports first. A report
 * counts for each standard that its rule serves.
 */
export function summariseStandards(findings: readonly Finding[], preset: Preset): StandardSummary[] {
  const counts = countByRule(findings);
  const on = [...rulesOf(preset)].flatMap((ruleId) => {
    const docs = docsById.get(ruleId);
    return docs ? [{ ruleId, docs }] : [];
  });
  const summaries = standards.flatMap(({ id, text, priority }): StandardSummary[] => {
    const serving = on.filter(({ docs }) => docs.standards.includes(id));
    if (serving.length === 0) return [];
    const found = serving.flatMap(({ ruleId }) => counts.get(ruleId) ?? []);
    return [{
      id,
      text,
      // The roadmaps rank not every standard; those who wrote the rule had to.
      priority: priority ?? serving.map(({ docs }) => docs.priority).reduce(higher),
      rules: serving.map(({ ruleId }) => ruleId),
      reports: sum(found.map(({ reports }) => reports)),
      files: new Set(found.flatMap(({ files }) => [...files])).size,
      withSuggestion: sum(found.map(({ withSuggestion }) => withSuggestion)),
    }];
  });
  return summaries.toSorted((a, b) => compare(a.priority, b.priority) || b.reports - a.reports || a.id - b.id);
}

function countByRule(findings: readonly Finding[]): Map<string, Count> {
  const counts = new Map<string, Count>();
  for (const { file, ruleId, hasSuggestion } of findings) {
    if (ruleId === null) continue;
    const count = counts.get(ruleId) ?? { reports: 0, files: new Set(), withSuggestion: 0 };
    count.reports += 1;
    count.files.add(file);
    if (hasSuggestion) count.withSuggestion += 1;
    counts.set(ruleId, count);
  }
  return counts;
}

function higher(a: Priority, b: Priority): Priority {
  return a < b ? a : b;
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
