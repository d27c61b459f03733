import type { AuditReport } from '../report.js';

/** How much an audit found, at one glance. */
export interface Totals {
  errors: number;
  warnings: number;
  /** Files with a report. */
  files: number;
  withSuggestion: number;
}

export function totalsOf({ findings }: AuditReport): Totals {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  return {
    errors,
    warnings: findings.length - errors,
    files: new Set(findings.map(({ file }) => file)).size,
    withSuggestion: findings.filter(({ hasSuggestion }) => hasSuggestion).length,
  };
}

/** `1 problem`, `2,000 problems`. */
export function counted(number: number, word: string): string {
  return `${number.toLocaleString('en')} ${word}${number === 1 ? '' : 's'}`;
}

/** `3 problems (2 errors, 1 warning) in 2 of 40 files`. */
export function sentenceOf(report: AuditReport): string {
  const { errors, warnings, files } = totalsOf(report);
  if (errors + warnings === 0) return `No problems in ${counted(report.files, 'file')}`;
  const problems = `${counted(errors + warnings, 'problem')} (${counted(errors, 'error')}, ${counted(warnings, 'warning')})`;
  return `${problems} in ${files.toLocaleString('en')} of ${counted(report.files, 'file')}`;
}
