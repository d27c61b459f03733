import { join, relative } from 'node:path';

import { createColors } from 'picocolors';

import type { AuditReport, Finding, StandardSummary } from '../report.js';
import { counted, sentenceOf, totalsOf } from './totals.js';

/** Where the text will be read. */
export interface StylishOptions {
  colors: boolean;
  /** Width of the terminal; without, each report stays on one line, as programs that read it expect. */
  columns?: number | undefined;
  /** Paths are shown from here, so that a terminal can open them. */
  cwd: string;
}

type Colors = ReturnType<typeof createColors>;

const ranks = { P0: 'critical', P1: 'high', P2: 'medium', P3: 'low' } as const;

/** Reports by file as ESLint shows them, then the standards by priority, then the totals. */
export function formatStylish(report: AuditReport, { colors, columns, cwd }: StylishOptions): string {
  const paint = createColors(colors);
  const blocks: string[] = [];
  for (const [file, findings] of byFile(report.findings)) {
    blocks.push([paint.underline(shownPath(join(report.root, file), cwd)), ...linesOf(findings, paint, columns)].join('\n'));
  }
  if (report.findings.length > 0) blocks.push(formatStandards(report, paint));
  blocks.push(formatTotals(report, paint));
  return `\n${blocks.join('\n\n')}\n`;
}

function shownPath(path: string, cwd: string): string {
  const way = relative(cwd, path);
  return way.startsWith('..') ? path : way;
}

function byFile(findings: readonly Finding[]): Map<string, Finding[]> {
  const files = new Map<string, Finding[]>();
  for (const finding of findings) {
    const before = files.get(finding.file);
    if (before) before.push(finding);
    else files.set(finding.file, [finding]);
  }
  return files;
}

function linesOf(findings: readonly Finding[], paint: Colors, columns: number | undefined): string[] {
  const places = findings.map(({ line, column }) => `${line}:${column}`);
  const placeWidth = Math.max(...places.map((place) => place.length));
  const kindWidth = findings.some(({ severity }) => severity === 'warning') ? 'warning'.length : 'error'.length;
  const indent = placeWidth + kindWidth + 6;
  return findings.map(({ severity, message, ruleId }, index) => {
    const kind = severity.padEnd(kindWidth);
    const text = columns === undefined
      ? `${message.replaceAll('\n', ' ')}${ruleId === null ? '' : `  ${paint.dim(ruleId)}`}`
      : wrap(message, ruleId, { indent, columns, paint });
    return `  ${paint.dim((places[index] ?? '').padEnd(placeWidth))}  ${severity === 'error' ? paint.red(kind) : paint.yellow(kind)}  ${text}`;
  });
}

interface Measures {
  indent: number;
  columns: number;
  paint: Colors;
}

/** Breaks a message between words, under its own first line; the rule goes behind the last word, or below. */
function wrap(message: string, ruleId: string | null, { indent, columns, paint }: Measures): string {
  const width = Math.max(40, columns - indent);
  const lines = [''];
  for (const word of message.split(/\s+/)) {
    const longer = `${lines.at(-1) ?? ''} ${word}`.trimStart();
    if (longer.length <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  if (ruleId !== null) {
    const last = lines.at(-1) ?? '';
    if (last.length + ruleId.length + 2 <= width) lines[lines.length - 1] = `${last}  ${paint.dim(ruleId)}`;
    else lines.push(paint.dim(ruleId));
  }
  return lines.join(`\n${' '.repeat(indent)}`);
}

function formatStandards({ standards }: AuditReport, paint: Colors): string {
  const lines = [paint.bold('By engineering standard') + paint.dim(' (a report counts for each standard that its rule serves)')];
  for (const priority of ['P0', 'P1', 'P2', 'P3'] as const) {
    const all = standards.filter((standard) => standard.priority === priority);
    if (all.length === 0) continue;
    const broken = all.filter(({ reports }) => reports > 0);
    lines.push('', `${paint.bold(`${priority} ${ranks[priority]}`)}: reports for ${broken.length} of ${counted(all.length, 'standard')}`);
    if (broken.length > 0) lines.push(paint.dim('  reports  files  suggestions  standard'), ...broken.map((standard) => rowOf(standard, paint)));
  }
  return lines.join('\n');
}

function rowOf({ id, text, rules, reports, files, withSuggestion }: StandardSummary, paint: Colors): string {
  const numbers = [String(reports).padStart(9), String(files).padStart(7), String(withSuggestion).padStart(13)].join('');
  const names = rules.map((rule) => rule.replace('hardened/', '')).join(', ');
  return `${numbers}  ${text} ${paint.dim(`#${id} ${names}`)}`;
}

function formatTotals(report: AuditReport, paint: Colors): string {
  const { errors, warnings, withSuggestion } = totalsOf(report);
  const { config, files, lines, versions, leftOut = [] } = report;
  const isClean = errors + warnings === 0;
  const suggestions = withSuggestion > 0 ? `, ${withSuggestion.toLocaleString('en')} with a suggestion` : '';
  const sentence = `${isClean ? '✔' : '✖'} ${sentenceOf(report)}${suggestions}`;
  const color = isClean ? paint.green : errors > 0 ? paint.red : paint.yellow;
  const totals = [
    paint.bold(color(sentence)),
    paint.dim(
      `  ${counted(files, 'file')}, ${counted(lines, 'line')}; ${config} of eslint-plugin-hardened ${versions.plugin}, ` +
      `ESLint ${versions.eslint}`,
    ),
  ];
  if (leftOut.length > 0) {
    const more = leftOut.length > 3 ? ` and ${(leftOut.length - 3).toLocaleString('en')} more` : '';
    totals.push(paint.dim(`  Left out as made by a tool (minified, or larger than 1 MB): ${leftOut.slice(0, 3).join(', ')}${more}`));
  }
  return totals.join('\n');
}
