import type { AuditReport } from '../report.js';

/** A page for people. */
export function formatHtml(report: AuditReport): string {
  return `<!doctype html><title>Audit</title><p>${report.findings.length} problems</p>\n`;
}
