import { createHash } from 'node:crypto';

import { beforeAll, describe, expect, it } from 'vitest';

import { formatHtml } from '../../../src/cli/audit/html/index.js';
import { script } from '../../../src/cli/audit/html/script.js';
import { style } from '../../../src/cli/audit/html/style.js';
import type { AuditReport, Finding, RuleSummary, StandardSummary } from '../../../src/cli/audit/report.js';
import { auditExample } from '../../support/audit-report.js';

const finding: Finding = {
  file: 'src/a.ts', ruleId: 'hardened/x', severity: 'error', message: 'It breaks.', line: 2, column: 1, endLine: 2, endColumn: 5,
  hasSuggestion: false, source: { start: 1, lines: ['first', 'call();'] },
};
const rule: RuleSummary = {
  ruleId: 'hardened/x', description: 'Disallow x', url: 'https://example.com/x', priority: 'P1', standards: [4],
  reports: 1, files: 1, withSuggestion: 0,
};
const standard: StandardSummary = {
  id: 4, text: 'No x.', priority: 'P1', rules: ['hardened/x'], reports: 1, files: 1, withSuggestion: 0,
};

function reportOf(parts: Partial<AuditReport>): AuditReport {
  return {
    config: 'recommended', versions: { plugin: '1.2.3', eslint: '10.1.0' }, root: '/home/me/shop', files: 3, lines: 1200,
    findings: [], rules: [], standards: [], ...parts,
  };
}

describe('of a careless service', () => {
  let report: AuditReport;
  let page: string;

  beforeAll(async () => {
    report = await auditExample('careless', 'recommended');
    page = formatHtml(report);
  });

  it('shows every report, with its code and a link to the page of its rule', () => {
    expect(report.findings.length).toBeGreaterThan(100);
    expect(page.match(/<li id="r\d+"/g)).toHaveLength(report.findings.length);
    expect(page.match(/<pre/g)).toHaveLength(report.findings.length);
    for (const { url } of report.rules) expect(page).toContain(`<a href="${url}"><span class="rule">`);
  });

  it('names every standard once', () => {
    expect(report.standards.length).toBeGreaterThan(20);
    for (const { text } of report.standards) expect(page.split(text)).toHaveLength(2);
  });

  it('has one block of reports for each file', () => {
    expect(page.match(/<details class="file"/g)).toHaveLength(new Set(report.findings.map(({ file }) => file)).size);
  });

  it('is the same each time', () => {
    expect(formatHtml(structuredClone(report))).toBe(page);
  });

  it('asks for nothing from anywhere', () => {
    expect(page).not.toMatch(/<(?:script|img|iframe|object|embed|audio|video|base|form)\s[^>]*(?:src|href|data|action)=/i);
    expect([...page.matchAll(/<link [^>]*>/g)].map(([tag]) => tag)).toEqual([expect.stringMatching(/^<link rel="icon" href="data:/)]);
    expect(style).not.toMatch(/url\(|@import|@font-face/);
  });

  it('holds no path of this machine', () => {
    expect(page).not.toContain(report.root);
    expect(page).not.toContain(process.cwd());
  });

  it('closes what it opens', () => {
    expect(unbalanced(page)).toEqual([]);
  });

  it('gives no two things one name', () => {
    const ids = [...page.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    const targets = [...page.matchAll(/\shref="#([^"]*)"/g)].map(([, id]) => id);
    expect(targets.filter((id) => !ids.includes(id))).toEqual([]);
  });
});

describe('the head', () => {
  it('says what was audited with what', () => {
    const page = words(formatHtml(reportOf({ findings: [finding], rules: [rule], standards: [standard] })));
    expect(page).toContain('Hardening audit shop');
    expect(page).toContain('Preset recommended 3 files 1,200 lines eslint-plugin-hardened 1.2.3 ESLint 10.1.0');
    expect(page).toContain('Reports 1 in 1 of 3 files Standards met 0 of 1 With a suggestion 0');
  });

  it.each([
    ['C:\\work\\shop', 'shop'], ['/srv/shop/', 'shop'], ['/', '/'],
  ])('calls %s by its name', (root, name) => {
    expect(formatHtml(reportOf({ root }))).toContain(`<title>Hardening audit of ${name}</title>`);
  });

  it('names the files that were left out', () => {
    const page = formatHtml(reportOf({ leftOut: ['public/app.min.js', 'public/<b>.js'] }));
    expect(words(page)).toContain('2 files left out as made by a tool public/app.min.js, public/&lt;b&gt;.js');
    expect(formatHtml(reportOf({}))).not.toContain('left out');
  });

  it('allows its own style and script by their sums, and nothing else', () => {
    const page = formatHtml(reportOf({}));
    const sum = (text: string): string => createHash('sha256').update(text).digest('base64');
    const [, policy = ''] = /Content-Security-Policy" content="([^"]*)"/.exec(page) ?? [];
    expect(policy.replaceAll('&#39;', "'")).toBe(
      `default-src 'none'; style-src 'sha256-${sum(style)}'; script-src 'sha256-${sum(script)}'; img-src data:; base-uri 'none'; form-action 'none'`,
    );
    expect(page).toContain(`<style>${style}</style>`);
    expect(page).toContain(`<script>${script}</script>`);
    expect(style + script).not.toContain('</');
    expect(page).not.toMatch(/\s(?:style|on[a-z]+)="/);
  });
});

describe('the scoreboard', () => {
  const met: StandardSummary = { ...standard, id: 9, text: 'No y.', rules: ['hardened/y'], reports: 0, files: 0 };

  it('lists what is broken, and folds away what is met', () => {
    const page = formatHtml(reportOf({ findings: [finding], rules: [rule], standards: [standard, met] }));
    expect(words(page)).toContain('P1 High 1 of 2 met 1 report in 1 file, none with a suggestion ✕ 4 No x. hardened/x 1 report in 1 file');
    expect(page).toContain('<details class="more"><summary>1 standard met</summary>');
    expect(words(page)).toContain('✓ 9 No y. hardened/y met');
    expect(page).toContain('<a class="chip" href="#reports" data-show="hardened/x">');
    expect(page).toContain('<span class="chip">hardened/');
  });

  it('opens a short list of a priority where all is met', () => {
    const page = formatHtml(reportOf({ findings: [finding], rules: [rule], standards: [standard, { ...met, priority: 'P3' }] }));
    expect(page).toContain('<details class="more" open><summary>1 standard met</summary>');
    expect(words(page)).toContain('P3 Low 1 of 1 met no reports');
  });

  it('puts standards of the same rules and numbers in one row', () => {
    const twin = { ...standard, id: 5, text: 'No x either.' };
    const other = { ...standard, id: 6, text: 'Not so.', rules: ['hardened/x', 'hardened/z'] };
    const page = words(formatHtml(reportOf({ findings: [finding], rules: [rule], standards: [standard, other, twin] })));
    expect(page).toContain('✕ 4 No x. 5 No x either. hardened/x 1 report');
    expect(page).toContain('✕ 6 Not so. hardened/x hardened/z 1 report');
  });

  it('counts a report once for a priority, however many of its standards it breaks', () => {
    const page = words(formatHtml(reportOf({
      findings: [{ ...finding, hasSuggestion: true }, { ...finding, ruleId: null }],
      rules: [rule],
      standards: [{ ...standard, withSuggestion: 1 }, { ...standard, id: 5, withSuggestion: 1 }],
    })));
    expect(page).toContain('0 of 2 met 1 report in 1 file, 1 with a suggestion ✕');
  });
});

describe('the charts', () => {
  it('fold rules away after the twelfth', () => {
    const ids = Array.from({ length: 15 }, (_, index) => `hardened/rule-${index}`);
    const page = formatHtml(reportOf({
      findings: ids.map((ruleId) => ({ ...finding, ruleId })),
      rules: ids.map((ruleId) => ({ ...rule, ruleId })),
    }));
    expect(page).toContain('<summary>3 more rules</summary>');
    expect(page.match(/ data-show="/g)).toHaveLength(15);
  });

  it('say in words what their colours say', () => {
    const page = words(formatHtml(reportOf({
      findings: [finding, { ...finding, ruleId: 'no-empty' }, { ...finding, file: 'src/b/c.ts' }],
      rules: [rule, { ...rule, ruleId: 'no-empty', priority: undefined } as unknown as RuleSummary],
    })));
    expect(page).toContain('By rule P1 hardened/x 2 – no-empty 1 Files with most reports src/a.ts 2 P1 1 · other 1 src/b/c.ts 1 P1 1');
    expect(page).toContain('By folder src/ (files right in it) 2 P1 1 · other 1 src/b/ 1 P1 1');
  });

  it('sum up what is too much for them', () => {
    const findings = Array.from({ length: 20 }, (_, index) => ({ ...finding, file: `d${index}/a.ts` }));
    expect(words(formatHtml(reportOf({ findings, rules: [rule] })))).toContain('Other (9 folders) 9 P1 9');
  });

  it('name the project folder itself', () => {
    expect(words(formatHtml(reportOf({ findings: [{ ...finding, file: 'a.ts' }] })))).toContain('in the project folder itself');
  });
});

describe('the reports', () => {
  it('tell of a file that does not parse, a warning and a suggestion', () => {
    const page = formatHtml(reportOf({
      findings: [{ ...finding, ruleId: null, severity: 'warning', hasSuggestion: true, source: { start: 1, lines: [] } }],
    }));
    expect(page).toContain('<li id="r1" data-rule="does not parse" data-priority="none" data-suggestion>');
    expect(words(page)).toContain('– does not parse 2:1 warning suggestion It breaks.');
    expect(page).toContain('<option value="none">Without priority (1)</option>');
  });

  it('link to no page that is not of the web', () => {
    const page = formatHtml(reportOf({ findings: [finding], rules: [{ ...rule, url: 'javascript:alert(1)' }] }));
    expect(page).not.toContain('javascript:');
  });

  it('open the first file if it is short', () => {
    const many = Array.from({ length: 9 }, () => finding);
    expect(formatHtml(reportOf({ findings: [finding] }))).toContain('<details class="file" open>');
    expect(formatHtml(reportOf({ findings: many }))).not.toContain('<details class="file" open>');
  });
});

describe('with nothing to report', () => {
  it('says so, and shows that every standard is met', () => {
    const page = formatHtml(reportOf({ standards: [{ ...standard, reports: 0, files: 0 }] }));
    expect(words(page)).toContain('Nothing found In 3 files nothing speaks against the standard that the rules check.');
    expect(words(page)).toContain('1 of 1 met');
    expect(page).not.toMatch(/<h2 id="(?:charts|reports)"|id="filters"|class="skip"/);
    expect(unbalanced(page)).toEqual([]);
  });

  it('of no file says nothing about the standards', () => {
    const page = formatHtml(reportOf({ files: 0, lines: 0, standards: [standard] }));
    expect(words(page)).toContain('No file was checked: nothing can be said about the standards.');
    expect(page).not.toContain('id="standards"');
  });

  it('counts the standards', () => {
    const twice = [standard, { ...standard, id: 5 }].map((each) => ({ ...each, reports: 0 }));
    expect(words(formatHtml(reportOf({ standards: twice })))).toContain('nothing speaks against the 2 standards that the rules check.');
  });
});

it('trusts nothing that comes from outside', () => {
  const hostile = `</style></script><script>alert(1)</script>"'\`><img src=x onerror=alert(1)>\u2028\u2029\u202e\ud800&lt;`;
  const page = formatHtml(reportOf({
    root: `/x/${hostile.replaceAll('/', '')}`,
    versions: { plugin: hostile, eslint: hostile },
    findings: [{
      ...finding, file: hostile, ruleId: hostile, message: `${hostile} \`${hostile}\``, source: { start: 1, lines: [hostile, hostile, hostile] },
    }],
    rules: [{ ...rule, ruleId: hostile, description: hostile, url: `https://example.com/${hostile}` }],
    standards: [{ ...standard, text: hostile, rules: [hostile] }],
  }));
  const inside = page.replace(`<style>${style}</style>`, '').replace(`<script>${script}</script>`, '');
  expect(inside).not.toMatch(/<(?:\/?script|\/?style|img)/);
  expect(inside).not.toMatch(/[\u2028\u2029\u202e]|\p{Surrogate}/u);
  expect(unbalanced(page)).toEqual([]);
  expect(Buffer.from(page).toString()).toBe(page);
});

it('bears thousands of reports', () => {
  const findings = Array.from({ length: 5000 }, (_, index) => ({
    ...finding, file: `src/m${index % 400}/f${index % 1000}.ts`, source: { start: 1, lines: ['if (ready) {', '  await client.send(order);', '}'] },
  })).toSorted((left, right) => (left.file < right.file ? -1 : 1));
  const page = formatHtml(reportOf({ files: 1000, findings, rules: [{ ...rule, reports: 5000 }], standards: [{ ...standard, reports: 5000 }] }));
  expect(page.match(/<li id="r\d+"/g)).toHaveLength(5000);
  expect(page.length).toBeLessThan(5_000_000);
});

/** The text of a page as people read it, without its style, script and icons. */
function words(page: string): string {
  return page
    .replace(/<(style|script)>[\s\S]*?<\/\1>/g, '')
    .replace(/<wbr>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');
}

/** Tags that end nothing, or that nothing ends. */
function unbalanced(page: string): string[] {
  const open: string[] = [];
  const wrong: string[] = [];
  const alone = new Set(['meta', 'link', 'wbr', 'input']);
  const markup = page.replace(/<(style|script)>[\s\S]*?<\/\1>/g, '');
  for (const [tag, close, name = '', end] of markup.matchAll(/<(\/?)([a-z][a-z\d]*)(?:"[^"]*"|[^">])*?(\/?)>/g)) {
    if (end !== '' || alone.has(name)) continue;
    if (close === '') open.push(name);
    else if (open.pop() !== name) wrong.push(tag);
  }
  return [...wrong, ...open];
}
