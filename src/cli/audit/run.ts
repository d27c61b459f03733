import plugin from '../../index.js';
import { hasColors, type Io } from '../io.js';
import { discover } from './discover.js';
import { checkCompiler, loadEslint, type Preset } from './engine.js';
import { formatJson } from './formats/json.js';
import { formatSarif } from './formats/sarif.js';
import { formatStylish } from './formats/stylish.js';
import { counted, sentenceOf, totalsOf } from './formats/totals.js';
import { formatHtml } from './html/index.js';
import { FileLinter } from './lint.js';
import { prepareOutput } from './output-file.js';
import { createProgress } from './progress.js';
import type { AuditReport, Finding } from './report.js';
import { summariseRules, summariseStandards } from './summarise.js';

/** The forms that a report can take. */
export const formats = ['stylish', 'json', 'sarif', 'html'] as const;

/** What the user asked for. */
export interface AuditOptions {
  paths: readonly string[];
  config: Preset;
  format: (typeof formats)[number];
  output?: string | undefined;
  maxWarnings?: number | undefined;
}

/** Audits, shows or writes the report, and gives the exit code: 0 clean, 1 problems. Throws where it could not run. */
export async function runAudit(options: AuditOptions, io: Io): Promise<0 | 1> {
  const output = options.output === undefined ? undefined : await prepareOutput(options.output, io.cwd);
  const report = await audit(options, io);
  const text = format(report, options, io);
  if (output) {
    await output.write(text);
    io.stdout.write(`${sentenceOf(report)}. The report is in ${options.output ?? ''}.\n`);
  } else {
    io.stdout.write(text);
  }

  const { errors, warnings } = totalsOf(report);
  if (errors > 0) return 1;
  const { maxWarnings = -1 } = options;
  if (maxWarnings < 0 || warnings <= maxWarnings) return 0;
  io.stderr.write(`${counted(warnings, 'warning')}: more than --max-warnings ${maxWarnings} allows.\n`);
  return 1;
}

async function audit({ paths, config }: AuditOptions, io: Io): Promise<AuditReport> {
  const { root, project, files, named } = await discover(paths, io.cwd);
  checkCompiler(files);
  const Engine = await loadEslint();
  const linter = new FileLinter(Engine, config, { root, project });
  const progress = createProgress(files.length, io);
  const findings: Finding[] = [];
  const leftOut: string[] = [];
  let lines = 0;
  try {
    for (const path of files) {
      const linted = await linter.lint(path, named.has(path));
      lines += linted.lines;
      if (linted.findings) for (const finding of linted.findings) findings.push(finding);
      else leftOut.push(linted.file);
      progress.advance(linted.file);
    }
  } finally {
    progress.stop();
  }
  return {
    config,
    versions: { plugin: plugin.meta.version, eslint: Engine.version },
    root,
    files: files.length - leftOut.length,
    lines,
    leftOut,
    findings,
    rules: summariseRules(findings, linter.rules),
    standards: summariseStandards(findings, config),
  };
}

function format(report: AuditReport, { format: name, output }: AuditOptions, { stdout, env, cwd }: Io): string {
  switch (name) {
    case 'stylish': {
      const isShown = output === undefined;
      const columns = isShown && stdout.isTTY === true ? stdout.columns : undefined;
      return formatStylish(report, { colors: isShown && hasColors(stdout, env), columns, cwd });
    }
    case 'json':
      return formatJson(report);
    case 'sarif':
      return formatSarif(report);
    case 'html':
      return formatHtml(report);
  }
}
