import type { AuditReport } from '../report.js';
import { badge, bar } from './bar.js';
import { shieldPaths } from './icon.js';
import { html, type Markup } from './markup.js';
import { countLevels, type Entry, levelName, priorities, projectName } from './summary.js';
import { count, grouped } from './text.js';

const shield = html`<svg viewBox="0 0 16 16" aria-hidden="true"><path d="${shieldPaths.shield}"/><path class="tick" d="${shieldPaths.tick}"/></svg>`;

/** What was audited with what, and the result in a few numbers. */
export function head(report: AuditReport, entries: readonly Entry[]): Markup {
  const { config, versions, root, files, lines, leftOut = [] } = report;
  return html`<header>
<div class="title"><h1><span class="kicker">${shield}Hardening audit</span> ${projectName(root)}</h1>
<button id="theme" type="button" hidden>Dark theme</button></div>
<p class="facts"><span>Preset <b>${config}</b></span> <span><b>${count(files, 'file')}</b></span> <span><b>${count(lines, 'line')}</b></span>
<span>eslint-plugin-hardened <b>${versions.plugin}</b></span> <span>ESLint <b>${versions.eslint}</b></span></p>
${leftOut.length > 0 && html`<details class="facts"><summary>${count(leftOut.length, 'file')} left out as made by a tool</summary>
<p>${leftOut.join(', ')}</p></details>`}
</header>
${entries.length > 0 ? figures(report, entries) : nothing(report)}`;
}

function figures({ standards, files }: AuditReport, entries: readonly Entry[]): Markup {
  const touched = new Set(entries.map(({ finding }) => finding.file)).size;
  const met = standards.filter(({ reports }) => reports === 0).length;
  const suggestions = entries.filter(({ finding }) => finding.hasSuggestion).length;
  return html`<section class="card" aria-label="Result">
<dl class="figures">
${figure('Reports', grouped(entries.length), `in ${grouped(touched)} of ${count(files, 'file')}`)}${
  figure('Standards met', grouped(met), `of ${grouped(standards.length)}`)}${
  figure('With a suggestion', grouped(suggestions), 'to apply in an editor')}</dl>
${spread(entries)}
</section>
`;
}

function figure(label: string, number: string, note: string): Markup {
  return html`<div><dt>${label}</dt><dd><b>${number}</b> <span>${note}</span></dd></div>
`;
}

/** The reports by priority, as one bar with a legend. */
function spread(entries: readonly Entry[]): Markup {
  const segments = countLevels(entries);
  const words = new Map<string, string>(priorities.map(({ id, word }) => [id, word]));
  return html`<div class="spread">${bar(segments, entries.length)}
<ul>
${segments.map(({ level, value }) => html`<li>${badge(level)} ${words.get(level) ?? levelName(level)} <b>${grouped(value)}</b></li>
`)}</ul></div>`;
}

function nothing({ files, standards }: AuditReport): Markup {
  return html`<section class="card nothing" aria-label="Result">
<p class="big">Nothing found</p>
<p>${files === 0
  ? 'No file was checked: nothing can be said about the standards.'
  : `In ${count(files, 'file')} nothing speaks against ${standards.length === 1 ? 'the standard' : `the ${grouped(standards.length)} standards`} that the rules check.`}</p>
</section>
`;
}
