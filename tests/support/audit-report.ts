import { readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

import { ESLint, type Linter, type Rule } from 'eslint';

import type { AuditReport, Finding } from '../../src/cli/audit/report.js';
import type { HardenedDocs, Priority } from '../../src/create-rule.js';
import plugin from '../../src/index.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const inventory: { rows: { id: number; priority: Priority | null; standard: string; rules?: string[] }[] } =
  JSON.parse(readFileSync(join(root, 'scripts/standards/inventory.json'), 'utf8'));

/** Audits a folder of `examples/`, so that tests of a format have true reports to show. */
export async function auditExample(
  name: 'careless' | 'hardened', config: AuditReport['config'], patterns: readonly string[] = ['src'],
): Promise<AuditReport> {
  const folder = join(root, 'examples', name);
  const eslint = new ESLint({ cwd: folder, overrideConfigFile: true, overrideConfig: plugin.configs[config] });
  const results = await eslint.lintFiles([...patterns]);
  const texts = results.map(({ filePath }) => readFileSync(filePath, 'utf8').split('\n'));
  const findings = results.flatMap(({ filePath, messages }, position) =>
    messages.map((message) => findingOf(relative(folder, filePath).split(sep).join('/'), message, texts[position] ?? [])));

  const on = new Set(plugin.configs[config].flatMap(({ files, rules = {} }) => (files ? [] : Object.keys(rules))));
  const docs = new Map(Object.entries(plugin.rules).map(([id, rule]) => [`hardened/${id}`, docsOf(rule)]));
  for (const [id, { docs: coreDocs }] of Object.entries(eslint.getRulesMetaForResults(results))) {
    if (!docs.has(id)) docs.set(id, { standards: [], ...coreDocs } as unknown as Docs);
  }
  const found = (ids: readonly string[]): { reports: number; files: number; withSuggestion: number } => {
    const own = findings.filter(({ ruleId }) => ruleId !== null && ids.includes(ruleId));
    return {
      reports: own.length,
      files: new Set(own.map(({ file }) => file)).size,
      withSuggestion: own.filter(({ hasSuggestion }) => hasSuggestion).length,
    };
  };
  return {
    config,
    versions: { plugin: plugin.meta.version, eslint: ESLint.version },
    root: folder,
    files: results.length,
    lines: texts.reduce((sum, { length }) => sum + length, 0),
    findings,
    rules: [...new Set(findings.flatMap(({ ruleId }) => ruleId ?? []))]
      .map((ruleId) => {
        const { description, url, priority, standards } = docs.get(ruleId) ?? { description: '', url: '', standards: [] };
        return { ruleId, description, url, ...(priority && { priority }), standards, ...found([ruleId]) };
      })
      .toSorted((left, right) => right.reports - left.reports),
    standards: inventory.rows
      .flatMap(({ id, priority, standard, rules = [] }) => {
        const own = rules.map((rule) => `hardened/${rule}`).filter((id) => on.has(id));
        return priority && own.length > 0 ? [{ id, text: standard, priority, rules: own, ...found(own) }] : [];
      })
      .toSorted((left, right) => left.priority.localeCompare(right.priority) || right.reports - left.reports),
  };
}

type Docs = Pick<HardenedDocs, 'standards'> & { description: string; url: string; priority?: Priority };

function docsOf(rule: Rule.RuleModule): Docs {
  return rule.meta?.docs as unknown as Docs;
}

function findingOf(file: string, message: Linter.LintMessage, text: readonly string[]): Finding {
  const { ruleId, line, column, endLine, endColumn } = message;
  const start = Math.max(1, line - 1);
  return {
    file,
    ruleId,
    severity: message.severity === 2 ? 'error' : 'warning',
    message: message.message,
    line,
    column,
    ...(endLine !== undefined && { endLine }),
    ...(endColumn !== undefined && { endColumn }),
    hasSuggestion: message.fix !== undefined || (message.suggestions ?? []).length > 0,
    source: { start, lines: text.slice(start - 1, (endLine ?? line) + 1) },
  };
}
