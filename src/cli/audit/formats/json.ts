import type { AuditReport } from '../report.js';

/** The report itself: docs/audit.md describes its shape. */
export function formatJson(report: AuditReport): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}
