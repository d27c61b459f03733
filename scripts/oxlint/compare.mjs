// Lints the same files with ESLint and with Oxlint, and says rule by rule where the two differ.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { ESLint } from 'eslint';

import { run } from '../matrix/command.mjs';
import { oxlintConfig, pickOurs } from './config.mjs';

/**
 * One report, as both linters know it.
 *
 * @typedef {{ file: string, rule: string, message: string, start: number, line: number, column: number, end?: number }} Report
 */

/**
 * What each linter reports in `files` of a project that has Oxlint and this plugin installed. Rules of ESLint's own are
 * left out; `isModule` says of which `.js` files ESLint shall take for modules.
 *
 * @returns {Promise<{ eslint: Report[], oxlint: Report[], problems: { linter: string, file?: string, message: string }[] }>}
 *   `problems`: what one of them could not lint; reports in such files are left out.
 */
export async function lintWithBoth(plugin, project, files, { preset = 'strict', isModule = () => true } = {}) {
  const eslint = await lintWithEslint(plugin, project, files, preset, isModule);
  const oxlint = await lintWithOxlint(plugin, project, files, preset);
  const problems = [...eslint.problems, ...oxlint.problems];
  // What one of them cannot parse is no question of rules.
  const unparsed = new Set(problems.map(({ file }) => file));
  const parsed = (reports) => reports.filter(({ file }) => !unparsed.has(file));
  return { eslint: parsed(eslint.reports), oxlint: parsed(oxlint.reports), problems };
}

async function lintWithEslint(plugin, project, files, preset, isModule) {
  const scripts = files.filter((file) => file.endsWith('.js') && !isModule(file));
  const engine = new ESLint({
    cwd: project,
    overrideConfigFile: true,
    ignore: false,
    overrideConfig: [
      { files: ['**/*.{js,jsx}'], languageOptions: { parserOptions: { ecmaFeatures: { jsx: true } } } },
      ...(scripts.length > 0 ? [{ files: scripts, languageOptions: { sourceType: 'commonjs' } }] : []),
      ...plugin.configs[preset].map(({ rules, ...config }) => (rules ? { ...config, rules: pickOurs(rules) } : config)),
    ],
  });
  const results = files.length > 0 ? await engine.lintFiles(files) : [];
  const reports = [];
  const problems = [];
  for (const { filePath, messages } of results) {
    const file = filePath.slice(project.length + 1).replaceAll('\\', '/');
    const at = indexer(readFileSync(filePath, 'utf8'));
    for (const { fatal, ruleId, message, line, column, endLine, endColumn } of messages) {
      if (fatal) problems.push({ linter: 'ESLint', file, message });
      if (!ruleId?.startsWith('hardened/')) continue;
      const end = endLine === undefined ? undefined : at(endLine, endColumn);
      reports.push({ file, rule: ruleId, message, start: at(line, column), line, column, end });
    }
  }
  return { reports, problems };
}

async function lintWithOxlint(plugin, project, files, preset) {
  writeFileSync(join(project, '.oxlintrc.json'), JSON.stringify(oxlintConfig(plugin, preset, { onlyOurs: true }), null, 2));
  const bin = join(project, 'node_modules', 'oxlint', 'bin', 'oxlint');
  const reports = [];
  const problems = [];
  const inFile = new Map();
  // A command line has room for some hundred paths.
  for (let index = 0; index < files.length; index += 200) {
    const args = [bin, '--format', 'json', '--no-ignore', ...files.slice(index, index + 200)];
    const { stdout, stderr, code } = await run(process.execPath, args, { cwd: project, timeout: 600_000 });
    let diagnostics;
    try {
      ({ diagnostics } = JSON.parse(stdout));
    } catch (error) {
      throw new Error(`Oxlint ended with ${code} and no report:\n${stdout}\n${stderr}`, { cause: error });
    }
    for (const diagnostic of diagnostics) {
      const { code: id, message, filename, labels: [label] } = diagnostic;
      const [, name] = /^hardened\((.+)\)$/.exec(id ?? '') ?? [];
      if (name === undefined) {
        problems.push({ linter: 'Oxlint', file: filename?.replaceAll('\\', '/'), message });
        continue;
      }
      const file = filename.replaceAll('\\', '/');
      if (!inFile.has(file)) inFile.set(file, Buffer.from(readFileSync(join(project, file), 'utf8')));
      const { offset, length, line, column } = label.span;
      // Oxlint counts bytes, ESLint the units of a JavaScript string.
      const start = inFile.get(file).subarray(0, offset).toString().length;
      const end = inFile.get(file).subarray(0, offset + length).toString().length;
      reports.push({ file, rule: `hardened/${name}`, message, start, line, column, end });
    }
  }
  return { reports, problems };
}

/** Index in a text of a line and column that both begin with 1. */
function indexer(text) {
  const starts = [0];
  for (const { index, 0: end } of text.matchAll(/\r\n|[\n\r\u2028\u2029]/g)) starts.push(index + end.length);
  return (line, column) => starts[line - 1] + column - 1;
}

/** The reports that only one of the linters has, and those of one place that end elsewhere. */
export function compare(eslint, oxlint) {
  const keyOf = ({ file, rule, message, start }) => `${file} ${start} ${rule} ${message}`;
  const theirs = new Map(oxlint.map((report) => [keyOf(report), report]));
  const ours = new Map(eslint.map((report) => [keyOf(report), report]));
  return {
    onlyEslint: [...ours].filter(([key]) => !theirs.has(key)).map(([, report]) => report),
    onlyOxlint: [...theirs].filter(([key]) => !ours.has(key)).map(([, report]) => report),
    otherEnd: [...ours].filter(([key, { end }]) => end !== undefined && theirs.has(key) && theirs.get(key).end !== end)
      .map(([key, report]) => ({ ...report, otherEnd: theirs.get(key).end })),
  };
}

/** A table: for each rule the reports of both linters, and how many have no counterpart. */
export function table(rules, eslint, oxlint, { onlyEslint, onlyOxlint }) {
  const count = (reports, rule) => reports.filter((report) => rule === undefined || report.rule === rule).length;
  const width = Math.max(...rules.map((rule) => rule.length));
  const row = (name, ...cells) => [name.padEnd(width), ...cells.map((cell) => String(cell).padStart(12))].join('');
  const cells = (rule) => [eslint, oxlint, onlyEslint, onlyOxlint].map((reports) => count(reports, rule));
  return [
    row('rule', 'ESLint', 'Oxlint', 'ESLint only', 'Oxlint only'),
    ...rules.map((rule) => row(rule, ...cells(rule))),
    row('together', ...cells()),
  ].join('\n');
}
