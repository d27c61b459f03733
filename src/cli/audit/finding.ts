import type { Linter } from 'eslint';

import type { Redacted } from './redact.js';
import type { Finding } from './report.js';

/** Of a report that spans a whole class, this many lines are quoted. */
const longestExcerpt = 8;

/** What a format shows of one message of ESLint; nothing in it keeps the text of the file in memory. */
export function toFinding(message: Linter.LintMessage, file: string, lineCount: number, redacted: Redacted): Finding {
  const { line, column, endLine, endColumn, fix, suggestions } = message;
  // A file that does not parse is reported at line 0 where the parser knows no better.
  const start = Math.max(1, line - 1);
  const end = Math.min(lineCount, (endLine ?? line) + 1, start + longestExcerpt - 1);
  const numbers = Array.from({ length: Math.max(0, end - start + 1) }, (_, offset) => start + offset);
  return {
    file,
    ruleId: message.ruleId,
    severity: message.severity === 2 ? 'error' : 'warning',
    message: copyOf(redacted.text(message.message)),
    line: Math.max(1, line),
    column: Math.max(1, column),
    ...(endLine === undefined ? {} : { endLine }),
    ...(endColumn === undefined ? {} : { endColumn }),
    hasSuggestion: fix !== undefined || (suggestions?.length ?? 0) > 0,
    source: { start, lines: numbers.map((number) => copyOf(redacted.line(number))) },
  };
}

/** A part of a text keeps the whole of it in memory; its copy does not. */
function copyOf(text: string): string {
  return Buffer.from(text).toString();
}
