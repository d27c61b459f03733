import type { AuditReport, StandardSummary } from '../report.js';
import { badge, bar } from './bar.js';
import { html, type Markup, type Part } from './markup.js';
import { type Entry, priorities } from './summary.js';
import { breakable, count, grouped } from './text.js';

/** The standards of the config by priority: what breaks them, and which are met. */
export function scoreboard({ standards, rules }: AuditReport, entries: readonly Entry[]): Markup {
  const urls = new Map(rules.map(({ ruleId, url }) => [ruleId, url]));
  return html`<section aria-labelledby="standards">
<h2 id="standards">Standards</h2>
<p class="note">A standard is met when no rule that serves it reported anything. A report counts for every standard that its rule
serves, so these numbers may add up to more than there are reports.</p>
${priorities.map(({ id, word }) => {
    const ofPriority = standards.filter(({ priority }) => priority === id);
    return ofPriority.length > 0 && group(id, word, ofPriority, entries, urls);
  })}</section>
`;
}

type Urls = ReadonlyMap<string, string>;

function group(
  priority: StandardSummary['priority'], word: string, standards: readonly StandardSummary[], entries: readonly Entry[], urls: Urls,
): Markup {
  const broken = standards.filter(({ reports }) => reports > 0);
  const met = standards.filter(({ reports }) => reports === 0);
  return html`<div class="card group">
<h3>${badge(priority)} ${word}</h3>
<p class="totals"><span><b>${met.length} of ${standards.length}</b> met</span>${bar([{ level: 'met', value: met.length }], standards.length)}
<span>${totals(broken, entries)}</span></p>
${broken.length > 0 && html`<ul class="standards">
${together(broken).map((each) => row(each, urls))}</ul>`}
${met.length > 0 && html`<details class="more"${broken.length === 0 && met.length <= 3 && html` open`}><summary>${count(met.length, 'standard')} met</summary>
<ul class="standards met">
${together(met).map((each) => row(each, urls))}</ul></details>`}
</div>
`;
}

/** Standards that the same rules serve share their reports, so they share a row. */
interface Row {
  standards: readonly StandardSummary[];
  rules: readonly string[];
  found: Found;
}

type Found = Pick<StandardSummary, 'reports' | 'files' | 'withSuggestion'>;

function together(standards: readonly StandardSummary[]): Row[] {
  const rows = new Map<string, Row>();
  for (const standard of standards) {
    const { rules, reports, files, withSuggestion } = standard;
    const key = [...rules, reports, files, withSuggestion].join(' ');
    rows.set(key, { standards: [...(rows.get(key)?.standards ?? []), standard], rules, found: standard });
  }
  return [...rows.values()];
}

/** Each report once, however many of the standards it breaks. */
function totals(broken: readonly StandardSummary[], entries: readonly Entry[]): Part {
  const ids = new Set(broken.flatMap(({ rules }) => rules));
  const findings = entries.map(({ finding }) => finding).filter(({ ruleId }) => ruleId !== null && ids.has(ruleId));
  if (findings.length === 0) return 'no reports';
  return numbers({
    reports: findings.length,
    files: new Set(findings.map(({ file }) => file)).size,
    withSuggestion: findings.filter(({ hasSuggestion }) => hasSuggestion).length,
  });
}

function row({ standards, rules, found }: Row, urls: Urls): Markup {
  const isMet = found.reports === 0;
  return html`<li><span class="state" aria-hidden="true">${isMet ? '✓' : '✕'}</span>
<div>${standards.map(({ id, text }) => html`<p class="standard"><span class="id">${id}</span> <span>${text}</span></p>`)}
<p class="chips">${rules.map((rule) => html`${chip(rule, isMet, urls)} `)}</p></div>
<p class="found">${isMet ? 'met' : numbers(found)}</p></li>
`;
}

/** The name of a rule: a link to its reports where it has some. */
function chip(rule: string, isMet: boolean, urls: Urls): Markup {
  return !isMet && urls.has(rule)
    ? html`<a class="chip" href="#reports" data-show="${rule}">${breakable(rule)}</a>`
    : html`<span class="chip">${breakable(rule)}</span>`;
}

function numbers({ reports, files, withSuggestion }: Found): Part {
  return html`<b>${count(reports, 'report')}</b> in ${count(files, 'file')}, ${withSuggestion > 0 ? grouped(withSuggestion) : 'none'} with a suggestion`;
}
