// Reports written out for reading: a sample of each rule with the code around it, and the plain list of all.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { groupBy, sortBy, spread } from './spread.mjs';
import { placeOf } from './tally.mjs';

const linesAround = 8;

/** `<out>/<preset>/<rule>.md` for each rule that reported: `sample` reports, spread over the packages. */
export function writeSamples({ reports }, packages, { out, sample, seed }) {
  const folders = new Map(packages.map(({ name, folder }) => [name, folder]));
  for (const [preset, ofPreset] of groupBy(reports, (report) => report.preset)) {
    mkdirSync(join(out, preset), { recursive: true });
    for (const [rule, ofRule] of groupBy(ofPreset, (report) => report.rule)) {
      const nameOf = (report) => `${placeOf(report)} ${report.messageId}`;
      const chosen = spread(ofRule, { nameOf, groupOf: (report) => report.package, count: sample, seed });
      const file = join(out, preset, `${fileName(rule)}.md`);
      writeFileSync(file, formatSample(rule, ofRule, chosen, folders));
    }
  }
}

/** `<out>/<preset>.txt` with every report on a line, and `<out>/summary.json`. */
export function writeReports({ reports }, summary, { out, presets }) {
  mkdirSync(out, { recursive: true });
  for (const preset of presets) {
    const lines = reports
      .filter((report) => report.preset === preset)
      .map((report) => `${report.rule}\t${placeOf(report)}\t${report.messageId}\t${report.message}`);
    writeFileSync(join(out, `${preset}.txt`), lines.sort().map((line) => `${line}\n`).join(''));
  }
  writeFileSync(join(out, 'summary.json'), `${JSON.stringify(summary, null, 2)}\n`);
}

const fileName = (rule) => rule.replace(/^hardened\//, '').replaceAll('/', '__');

function formatSample(rule, reports, chosen, folders) {
  const counts = (keyOf) => sortBy([...groupBy(reports, keyOf)], ([, group]) => -group.length)
    .map(([key, group]) => `${key} ${group.length}`).join(', ');
  return [
    `# ${rule}: ${chosen.length} of ${reports.length} reports`,
    '',
    `Messages: ${counts((report) => report.messageId)}`,
    `Packages: ${counts((report) => report.package)}`,
    ...chosen.flatMap((report, index) => ['', ...formatReport(report, index + 1, folders.get(report.package))]),
    '',
  ].join('\n');
}

function formatReport(report, number, folder) {
  const lines = readFileSync(join(folder, report.file), 'utf8').split('\n');
  const first = Math.max(1, report.line - linesAround);
  const last = Math.min(lines.length, (report.endLine ?? report.line) + linesAround, report.line + 4 * linesAround);
  const excerpt = lines.slice(first - 1, last).map((line, index) => {
    const current = first + index;
    const mark = current === report.line ? '>' : ' ';
    return `${mark}${String(current).padStart(6)} | ${line.trimEnd().slice(0, 200)}`;
  });
  return [`## ${number}. ${placeOf(report)} ${report.messageId}`, '', report.message, '', '````', ...excerpt, '````'];
}
