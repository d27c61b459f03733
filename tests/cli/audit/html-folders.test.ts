import { describe, expect, it } from 'vitest';

import { byFolder } from '../../../src/cli/audit/html/folders.js';
import { entriesOf } from '../../../src/cli/audit/html/summary.js';
import type { Finding } from '../../../src/cli/audit/report.js';

/** The bars for a number of reports in each of some files. */
function bars(files: Readonly<Record<string, number>>, limit = 12): string[] {
  const findings = Object.entries(files).flatMap(([file, reports]) => Array.from({ length: reports }, (): Finding => ({
    file, ruleId: null, severity: 'error', message: '', line: 1, column: 1, hasSuggestion: false, source: { start: 1, lines: [] },
  })));
  const report = {
    config: 'recommended' as const, versions: { plugin: '1.0.0', eslint: '10.0.0' }, root: '/a', files: 1, lines: 1, findings, rules: [], standards: [],
  };
  const { shown, other } = byFolder(entriesOf(report), limit);
  return [
    ...shown.map(({ path, direct, entries }) => `${path}${direct ? '*' : ''} ${entries.length}`),
    ...(other.length > 0 ? [`other ${other.length} ${other.flatMap(({ entries }) => entries).length}`] : []),
  ];
}

describe('byFolder', () => {
  it('goes as deep as there is something to tell apart', () => {
    expect(bars({ 'src/app/routes/a.ts': 3, 'src/app/routes/b.ts': 1, 'src/app/jobs/c.ts': 2, 'src/app/main.ts': 1 }))
      .toEqual(['src/app/routes/ 4', 'src/app/jobs/ 2', 'src/app/* 1']);
  });

  it('names the folder of all reports where there is only one', () => {
    expect(bars({ 'src/deep/down/a.ts': 2 })).toEqual(['src/deep/down/ 2']);
    expect(bars({ 'a.ts': 2 })).toEqual(['./ 2']);
  });

  it('tells files right in the project from those in its folders', () => {
    expect(bars({ 'index.ts': 1, 'lib/a.ts': 4 })).toEqual(['lib/ 4', './* 1']);
  });

  it('splits no folder that would make too many bars', () => {
    expect(bars({ 'a/1/x.ts': 2, 'a/2/x.ts': 1, 'b/1/x.ts': 2, 'c/1/x.ts': 2 }, 3)).toEqual(['a/ 3', 'b/1/ 2', 'c/1/ 2']);
  });

  it('splits a folder that holds more than half of all, and sums up the rest', () => {
    const packages = Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`packages/p${index}/src/a.ts`, 40 - index]));
    const shown = bars({ ...packages, 'scripts/x.ts': 50 });
    expect(shown).toHaveLength(12);
    expect(shown.slice(0, 3)).toEqual(['scripts/ 50', 'packages/p0/ 40', 'packages/p1/ 39']);
    expect(shown.at(-1)).toBe(`other 20 ${Array.from({ length: 20 }, (_, index) => 30 - index).reduce((sum, value) => sum + value)}`);
  });

  it('orders folders of one size by name', () => {
    expect(bars({ 'b/x.ts': 1, 'c/x.ts': 1, 'a/x.ts': 1 })).toEqual(['a/ 1', 'b/ 1', 'c/ 1']);
  });

  it('copes with paths that lead out of the project, or start with a slash', () => {
    expect(bars({ '../lib/a.ts': 1, '/abs/b.ts': 2, './c.ts': 1, 'x//d.ts': 1 })).toEqual(['/abs/ 2', '../lib/ 1', './* 1', 'x// 1']);
  });

  it('has no bar for no report', () => {
    expect(bars({})).toEqual(['./ 0']);
  });
});
