import type { AuditReport } from '../report.js';
import { badge, bar } from './bar.js';
import { byFolder, type Folder } from './folders.js';
import { html, type Markup, type Part } from './markup.js';
import { countLevels, type Entry, groupBy, ruleName } from './summary.js';
import { breakable, count, grouped } from './text.js';

/** More bars than these are folded away (rules) or summed up (folders). */
const bars = 12;
const topFiles = 6;

/** How the reports are spread over rules and over folders. */
export function charts(report: AuditReport, entries: readonly Entry[]): Markup {
  return html`<section aria-labelledby="charts">
<h2 id="charts">Where they are</h2>
<div class="columns">
<div class="card"><h3>By rule</h3>${rules(report, entries)}</div>
<div class="card"><h3>Files with most reports</h3>${files(entries)}</div>
<div class="card"><h3>By folder</h3>${folders(entries)}</div>
</div>
</section>
`;
}

function rules({ rules: summaries }: AuditReport, entries: readonly Entry[]): Part {
  const descriptions = new Map(summaries.map(({ ruleId, description }) => [ruleId, description]));
  const groups = [...groupBy(entries, ({ finding }) => finding.ruleId)]
    .toSorted(([, left], [, right]) => right.length - left.length);
  const most = groups[0]?.[1].length ?? 0;
  const rows = groups.map(([id, inRule]) => row({
    label: html`<a href="#reports" data-show="${ruleName(id)}" title="${descriptions.get(id ?? '') ?? ''}">${breakable(ruleName(id))}</a>`,
    before: badge(inRule[0]?.level ?? 'none'),
    entries: inRule,
    most,
  }));
  return [
    list(rows.slice(0, bars)),
    rows.length > bars && html`<details class="more"><summary>${count(rows.length - bars, 'more rule')}</summary>
${list(rows.slice(bars))}</details>`,
  ];
}

function folders(entries: readonly Entry[]): Part {
  const { shown, other } = byFolder(entries, bars);
  const rest = other.flatMap((folder) => folder.entries);
  const most = Math.max(rest.length, ...shown.map((folder) => folder.entries.length));
  return list([
    ...shown.map((folder) => row({ label: html`<span class="path">${folderLabel(folder)}</span>`, entries: folder.entries, most })),
    ...(rest.length > 0 ? [row({ label: `Other (${count(other.length, 'folder')})`, entries: rest, most })] : []),
  ]);
}

function files(entries: readonly Entry[]): Part {
  const groups = [...groupBy(entries, ({ finding }) => finding.file)]
    .toSorted(([, left], [, right]) => right.length - left.length)
    .slice(0, topFiles);
  const most = groups[0]?.[1].length ?? 0;
  return list(groups.map(([path, inFile]) => row({
    label: html`<a href="#r${inFile[0]?.number}">${breakable(path)}</a>`, entries: inFile, most,
  })));
}

function folderLabel({ path, direct }: Folder): Part {
  if (path === './') return 'in the project folder itself';
  return direct ? [breakable(path), ' (files right in it)'] : breakable(path);
}

interface Row {
  label: Part;
  before?: Part;
  entries: readonly Entry[];
  most: number;
}

function row({ label, before, entries, most }: Row): Markup {
  const segments = countLevels(entries);
  // Colours say it to some; the words say it to all. A rule has one priority only, before its name.
  const spread = before === undefined && segments.map(({ level, value }) => `${level === 'none' ? 'other' : level} ${grouped(value)}`).join(' · ');
  return html`<li><span class="name">${before} ${label}</span><span class="number">${grouped(entries.length)}</span>${
    bar(segments, most)}${spread && html`<small>${spread}</small>`}</li>
`;
}

function list(rows: readonly Markup[]): Markup {
  return html`<ul class="chart">
${rows}</ul>
`;
}
