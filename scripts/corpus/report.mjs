// Numbers about a run, and how they are printed.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { groupBy, sortBy } from './spread.mjs';

/** Everything worth knowing about a run, as plain data. */
export function summarise(tally, { presets, packages, missing, seconds }) {
  const lintedLines = packages.map((owner) => countLines(owner, tally.linted));
  const files = sum(lintedLines.map((count) => count.files));
  const lines = sum(lintedLines.map((count) => count.lines));
  const skipped = { minified: 0, large: 0, twin: 0 };
  for (const owner of packages) for (const reason of Object.keys(skipped)) skipped[reason] += owner.skipped[reason];
  return {
    packages: packages.length,
    missing,
    files,
    lines,
    skipped,
    seconds: Math.round(seconds),
    presets: Object.fromEntries(presets.map((preset) => [preset, summarisePreset(preset, tally, lines)])),
    crashes: tally.crashes,
    unparsed: onePerFile(tally.unparsed),
    slowest: onePerFile(sortBy(tally.slow, ({ milliseconds }) => -milliseconds)).slice(0, 5),
  };
}

function summarisePreset(preset, { reports, times }, lines) {
  const ofPreset = reports.filter((report) => report.preset === preset);
  const byRule = groupBy(ofPreset, (report) => report.rule);
  const perThousand = (count) => (lines > 0 ? Number(((count * 1000) / lines).toFixed(2)) : 0);
  const prefix = `${preset} `;
  const timed = [...times.keys()].filter((key) => key.startsWith(prefix)).map((key) => key.slice(prefix.length));
  const rules = [...new Set([...byRule.keys(), ...timed])].map((rule) => {
    const found = byRule.get(rule) ?? [];
    const messages = [...groupBy(found, (report) => report.messageId)].map(([id, all]) => [id, all.length]);
    return {
      rule,
      reports: found.length,
      perThousandLines: perThousand(found.length),
      packages: new Set(found.map((report) => report.package)).size,
      messages: Object.fromEntries(messages),
      milliseconds: Math.round(times.get(`${preset} ${rule}`) ?? 0),
    };
  });
  return {
    reports: ofPreset.length,
    perThousandLines: perThousand(ofPreset.length),
    rules: sortBy(sortBy(rules, ({ rule }) => rule), (rule) => -rule.reports),
  };
}

/** The summary for people. */
export function formatSummary(summary, { out }) {
  const { skipped, crashes, unparsed } = summary;
  return [
    `${summary.packages} packages, ${summary.files} files, ${summary.lines} lines in ${summary.seconds} s `
      + `(left out: ${skipped.minified} minified, ${skipped.large} over 1 MB, ${skipped.twin} twins)`,
    ...(summary.missing.length > 0 ? [`not to be had: ${summary.missing.join(', ')}`] : []),
    ...Object.entries(summary.presets).flatMap(([name, preset]) => ['', ...formatPreset(name, preset)]),
    '',
    `${unparsed.length} files do not parse${unparsed.length > 0 ? ':' : ''}`,
    ...unparsed.map(({ package: owner, file, message }) => `  ${owner}/${file}: ${message}`),
    `slowest: ${summary.slowest.map((slow) => `${slow.package}/${slow.file} ${slow.milliseconds} ms`).join(', ')}`,
    `${crashes.length} crashes${crashes.length > 0 ? ':' : ''}`,
    ...crashes.map((crash) => `  ${crash.rule} in ${crash.package}/${crash.file} (${crash.preset}): ${crash.error}`),
    `samples: ${out}`,
  ].join('\n');
}

function formatPreset(name, { reports, perThousandLines, rules }) {
  const rows = rules.map((rule) => [
    String(rule.reports), rule.perThousandLines.toFixed(2), String(rule.packages), String(rule.milliseconds), rule.rule,
  ]);
  return [
    `${name}: ${reports} reports, ${perThousandLines} per 1,000 lines`,
    ...table([['reports', '/1,000', 'packages', 'ms', 'rule'], ...rows]),
  ];
}

function table(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  return rows.map((row) => `  ${row.map((cell, column) => (
    column === row.length - 1 ? cell : cell.padStart(widths[column])
  )).join('  ')}`);
}

function countLines({ name, folder, files }, linted) {
  const counted = files.filter((file) => linted.has(`${name}/${file}`));
  return { files: counted.length, lines: sum(counted.map((file) => linesOf(join(folder, file)))) };
}

const linesOf = (path) => readFileSync(path, 'utf8').split('\n').length;

const onePerFile = (items) => [...new Map(items.map((item) => [`${item.package}/${item.file}`, item])).values()];

const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);
