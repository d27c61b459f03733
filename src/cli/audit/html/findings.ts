import type { AuditReport } from '../report.js';
import { badge } from './bar.js';
import { excerpt } from './excerpt.js';
import { html, type Markup } from './markup.js';
import { countLevels, type Entry, groupBy, levelName, levels, ruleName } from './summary.js';
import { breakable, count, grouped, link, prose } from './text.js';

/** A first file of no more reports than these is open from the start, to show what the others hold. */
const mostToOpen = 8;

/** Every report with its code, file by file, and the filters over them. */
export function findings(report: AuditReport, entries: readonly Entry[]): Markup {
  const files = [...groupBy(entries, ({ finding }) => finding.file)];
  return html`<section aria-labelledby="reports">
<h2 id="reports">Reports</h2>
${filters(entries)}
<div id="files">
${files.map(([path, inFile], position) => file(path, inFile, position === 0 && inFile.length <= mostToOpen))}</div>
<p id="no-match" class="card" hidden>No report fits these filters.</p>
</section>
`;
}

/** Of use only with the script, which shows it. */
function filters(entries: readonly Entry[]): Markup {
  const rules = [...groupBy(entries, ({ finding }) => ruleName(finding.ruleId))].toSorted(([left], [right]) => (left < right ? -1 : 1));
  const present = countLevels(entries);
  return html`<div id="filters" role="search" aria-label="Reports" hidden>
<label>Search <input id="search" type="search" placeholder="File, message or code" autocomplete="off" spellcheck="false"></label>
<label>Rule <select id="rule"><option value="">All rules</option>
${rules.map(([rule, inRule]) => html`<option value="${rule}">${rule} (${grouped(inRule.length)})</option>
`)}</select></label>
<label>Priority <select id="priority"><option value="">All priorities</option>
${levels.map((level) => {
    const found = present.find((each) => each.level === level);
    return found && html`<option value="${level}">${levelName(level)} (${grouped(found.value)})</option>
`;
  })}</select></label>
<label class="check"><input id="suggestion" type="checkbox"> With a suggestion</label>
<div class="actions"><button id="open" type="button">Open all</button> <button id="reset" type="button">Clear</button></div>
<p id="status" role="status">${count(entries.length, 'report')}</p>
</div>
`;
}

function file(path: string, entries: readonly Entry[], isOpen: boolean): Markup {
  const spread = countLevels(entries).map(({ level, value }) => html`${badge(level)} <span class="times">${grouped(value)}</span> `);
  return html`<details class="file"${isOpen && html` open`}><summary><span class="path">${breakable(path)}</span>
<span class="spread">${spread}</span><span class="amount">${count(entries.length, 'report')}</span></summary>
<ol>
${entries.map(one)}</ol></details>
`;
}

function one({ number, level, rule, finding }: Entry): Markup {
  const { ruleId, line, column, message, severity, hasSuggestion } = finding;
  return html`<li id="r${number}" data-rule="${ruleName(ruleId)}" data-priority="${level}"${hasSuggestion && html` data-suggestion`}>
<p class="about">${badge(level)} ${link(rule?.url, html`<span class="rule">${breakable(ruleName(ruleId))}</span>`)} <a class="place" href="#r${number}">${line}:${column}</a>${severity === 'warning' && html` <span class="tag">warning</span>`}${hasSuggestion && html` <span class="tag">suggestion</span>`}</p>
<p class="message">${prose(message)}</p>
${excerpt(finding)}</li>
`;
}
