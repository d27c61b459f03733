import type { Priority } from '../../create-rule.js';

/** One report of one rule, as every format shows it. No text in it holds a secret in full. */
export interface Finding {
  /** Path relative to `AuditReport.root`, with `/`. */
  file: string;
  /** `hardened/…`, the id of an ESLint core rule, or `null` for a file that does not parse. */
  ruleId: string | null;
  severity: 'error' | 'warning';
  message: string;
  /** 1-based, as ESLint counts. */
  line: number;
  column: number;
  endLine?: number;
  endColumn?: number;
  /** Whether an editor offers a suggestion or a fix for it. */
  hasSuggestion: boolean;
  /**
   * The reported lines with one line around them, redacted; `start` is the number of the first. Of a long report the
   * first lines, of a long line its beginning.
   */
  source: { start: number; lines: readonly string[] };
}

/** A rule that reported something. */
export interface RuleSummary {
  ruleId: string;
  description: string;
  /** Address of its page. */
  url: string;
  priority?: Priority;
  standards: readonly number[];
  reports: number;
  files: number;
  withSuggestion: number;
}

/** A roadmap standard that a rule of the config serves, whether anything was reported or not. */
export interface StandardSummary {
  id: number;
  text: string;
  priority: Priority;
  rules: readonly string[];
  reports: number;
  files: number;
  withSuggestion: number;
}

/** What one audit found: the input of every format. */
export interface AuditReport {
  config: 'recommended' | 'strict';
  /** Version of this plugin and of the ESLint that ran it. */
  versions: { plugin: string; eslint: string };
  /** Absolute path of the folder that the audit ran in. */
  root: string;
  files: number;
  lines: number;
  /** Files that were found but not linted: minified, larger than 1 MB, or no text. Relative to `root`. */
  leftOut?: readonly string[];
  /** In the order of files, lines and columns. */
  findings: readonly Finding[];
  /** Most reports first. */
  rules: readonly RuleSummary[];
  /** By priority, then most reports first. */
  standards: readonly StandardSummary[];
}
