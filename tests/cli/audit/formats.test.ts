import { createRequire } from 'node:module';
import { join } from 'node:path';

import Ajv from 'ajv';
import type { Log, Result } from 'sarif';
import { describe, expect, it } from 'vitest';

import { formatSarif } from '../../../src/cli/audit/formats/sarif.js';
import { formatStylish } from '../../../src/cli/audit/formats/stylish.js';
import type { AuditReport, Finding } from '../../../src/cli/audit/report.js';
import { cli } from '../../support/cli.js';

const require = createRequire(import.meta.url);
const validate = new Ajv({ allErrors: true, schemaId: 'auto', meta: require('ajv/lib/refs/json-schema-draft-04.json') })
  .compile(require('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'));

const finding: Finding = {
  file: 'src/a b.ts',
  ruleId: 'hardened/require-timeout',
  severity: 'error',
  message: '`fetch` has no upper bound in time.',
  line: 3, column: 7, endLine: 3, endColumn: 12,
  hasSuggestion: true,
  source: { start: 2, lines: ['{', '  await fetch(url);', '}'] },
};
const broken: Finding = {
  file: 'src/c.js', ruleId: null, severity: 'error', message: 'Parsing error: Unexpected token', line: 1, column: 1,
  hasSuggestion: false, source: { start: 1, lines: [] },
};
const report: AuditReport = {
  config: 'recommended',
  versions: { plugin: '1.2.3', eslint: '10.0.0' },
  root: '/work shop',
  files: 1234,
  lines: 56_789,
  findings: [finding, { ...finding, severity: 'warning', ruleId: 'no-empty', line: 10, hasSuggestion: false }, broken],
  rules: [
    {
      ruleId: 'hardened/require-timeout', description: 'Require a bound', url: 'https://acme.io/x', priority: 'P1', standards: [15, 16],
      reports: 1, files: 1, withSuggestion: 1,
    },
    { ruleId: 'no-empty', description: 'Disallow empty blocks', url: '', standards: [], reports: 1, files: 1, withSuggestion: 0 },
  ],
  standards: [
    { id: 69, text: 'No secrets.', priority: 'P0', rules: ['hardened/no-hardcoded-secret'], reports: 0, files: 0, withSuggestion: 0 },
    { id: 15, text: 'Bounds.', priority: 'P1', rules: ['hardened/require-timeout'], reports: 1, files: 1, withSuggestion: 1 },
  ],
};
const clean: AuditReport = { ...report, files: 1, lines: 1, findings: [], rules: [], standards: [] };

describe('stylish', () => {
  const plain = { colors: false, cwd: '/work shop' };

  it('shows reports by file, standards by priority, and totals', () => {
    expect(formatStylish(report, plain)).toBe(`
src/a b.ts
  3:7   error    \`fetch\` has no upper bound in time.  hardened/require-timeout
  10:7  warning  \`fetch\` has no upper bound in time.  no-empty

src/c.js
  1:1  error  Parsing error: Unexpected token

By engineering standard (a report counts for each standard that its rule serves)

P0 critical: reports for 0 of 1 standard

P1 high: reports for 1 of 1 standard
  reports  files  suggestions  standard
        1      1            1  Bounds. #15 require-timeout

✖ 3 problems (2 errors, 1 warning) in 2 of 1,234 files, 1 with a suggestion
  1,234 files, 56,789 lines; recommended of eslint-plugin-hardened 1.2.3, ESLint 10.0.0
`);
  });

  it('says so when there is nothing', () => {
    expect(formatStylish(clean, plain)).toBe(`
✔ No problems in 1 file
  1 file, 1 line; recommended of eslint-plugin-hardened 1.2.3, ESLint 10.0.0
`);
  });

  it('names what was left out', () => {
    const leftOut = ['a.js', 'b.js', 'c.js', 'd.js', 'e.js'];
    expect(formatStylish({ ...clean, leftOut }, plain)).toContain('larger than 1 MB): a.js, b.js, c.js and 2 more\n');
    expect(formatStylish({ ...clean, leftOut: ['a.js'] }, plain)).toContain('larger than 1 MB): a.js\n');
  });

  it('breaks long messages on a terminal', () => {
    expect(formatStylish({ ...report, findings: [finding] }, { ...plain, columns: 50 })).toContain([
      '  3:7  error  `fetch` has no upper bound in time.',
      '              hardened/require-timeout',
    ].join('\n'));
    expect(formatStylish({ ...report, findings: [finding, broken] }, { ...plain, columns: 90 })).toContain(
      '  3:7  error  `fetch` has no upper bound in time.  hardened/require-timeout\n\nsrc/c.js\n  1:1  error  Parsing error',
    );
    const long = { ...finding, message: 'word '.repeat(30).trim() };
    const lines = formatStylish({ ...report, findings: [long] }, { ...plain, columns: 80 }).split('\n\n')[0]?.trim().split('\n').slice(1) ?? [];
    expect(lines.length).toBeGreaterThan(2);
    expect(lines.every((line) => line.length <= 80)).toBe(true);
    expect(lines.slice(1).every((line) => line.startsWith(' '.repeat(14)))).toBe(true);
  });

  it('shows the whole path of what lies elsewhere', () => {
    expect(formatStylish(report, { ...plain, cwd: '/elsewhere' })).toContain('\n/work shop/src/c.js\n');
  });

  it('has colours where they are wanted', () => {
    const text = formatStylish(report, { ...plain, colors: true });
    expect(text).toContain('\u001b[4msrc/a b.ts\u001b[24m');
    expect(text).toContain('\u001b[31merror  \u001b[39m');
    expect(text).toContain('\u001b[33mwarning\u001b[39m');
    const warnings = report.findings.filter(({ severity }) => severity === 'warning');
    expect(formatStylish({ ...report, findings: warnings }, { ...plain, colors: true })).toContain('\u001b[33m✖ 1 problem');
    expect(formatStylish(clean, { ...plain, colors: true })).toContain('\u001b[32m✔ No problems');
  });
});

describe('sarif', () => {
  const parse = (given: AuditReport): Log => JSON.parse(formatSarif(given));
  const results = (given: AuditReport): Result[] => parse(given).runs[0]?.results ?? [];

  it('is valid', () => {
    for (const given of [report, clean]) {
      validate(parse(given));
      expect(validate.errors).toBeNull();
    }
    // The schema does say no.
    expect(validate({ version: '2.1.0', runs: [{ tool: { driver: { name: 'x' } }, result: [] }] })).toBe(false);
    expect(validate({ version: '2.1.0' })).toBe(false);
  });

  it('is valid for a real audit', async () => {
    const careless = join(import.meta.dirname, '../../../examples/careless');
    const { stdout } = await cli(careless, ['audit', '--format', 'sarif', '--config', 'strict']);
    validate(JSON.parse(stdout));
    expect(validate.errors).toBeNull();
    for (const { locations: [location] = [], ruleIndex } of (JSON.parse(stdout) as Log).runs[0]?.results ?? []) {
      const { region, contextRegion, artifactLocation } = location?.physicalLocation ?? {};
      expect(artifactLocation).toEqual({ uri: expect.stringMatching(/^src\//), uriBaseId: '%SRCROOT%' });
      expect(region?.startLine).toBeGreaterThanOrEqual(1);
      expect(region?.startColumn).toBeGreaterThanOrEqual(1);
      expect(contextRegion?.startLine).toBeLessThanOrEqual(region?.startLine ?? 0);
      expect(ruleIndex).toBeGreaterThanOrEqual(0);
    }
  });

  it('says where the paths start, and writes them as addresses', () => {
    const { originalUriBaseIds, results: [first] = [] } = parse(report).runs[0] ?? {};
    expect(originalUriBaseIds).toEqual({ '%SRCROOT%': { uri: 'file:///work%20shop/' } });
    expect(first).toEqual({
      ruleId: 'hardened/require-timeout',
      ruleIndex: 0,
      level: 'error',
      message: { text: '`fetch` has no upper bound in time.' },
      locations: [{
        physicalLocation: {
          artifactLocation: { uri: 'src/a%20b.ts', uriBaseId: '%SRCROOT%' },
          region: { startLine: 3, startColumn: 7, endLine: 3, endColumn: 12 },
          contextRegion: { startLine: 2, endLine: 4, snippet: { text: '{\n  await fetch(url);\n}' } },
        },
      }],
      partialFingerprints: { primaryLocationLineHash: expect.stringMatching(/^[\da-f]{16}:1$/) },
    });
    expect(parse({ ...report, root: '/' }).runs[0]?.originalUriBaseIds).toEqual({ '%SRCROOT%': { uri: 'file:///' } });
  });

  it('describes rules by what they serve', () => {
    const rules = parse({
      ...report, rules: [...report.rules, { ...report.rules[0] as AuditReport['rules'][0], ruleId: 'hardened/no-hardcoded-secret', standards: [69] }],
    }).runs[0]?.tool.driver.rules ?? [];
    expect(rules.map(({ id, name }) => [id, name])).toEqual([
      ['hardened/require-timeout', 'RequireTimeout'], ['no-empty', 'NoEmpty'], ['hardened/no-hardcoded-secret', 'NoHardcodedSecret'],
      ['parse-error', 'ParseError'],
    ]);
    const [timeout, , secret] = rules;
    expect(timeout?.helpUri).toBe('https://acme.io/x');
    expect(timeout?.help?.text).toMatch(/^Require a bound\.\nStandard 15 \(P1\): Each input .+\nStandard 16 .+\nMore: https:\/\/acme\.io\/x$/);
    expect(timeout?.help?.markdown).toMatch(/^Require a bound\.\n\n- Standard 15 .+\n- Standard 16 .+\n\n\[Why, .+\]\(https:\/\/acme\.io\/x\)$/);
    expect(timeout?.properties).toEqual({ tags: ['reliability', 'P1', 'standard-15', 'standard-16'] });
    expect(secret?.properties).toEqual({ tags: ['security', 'external/cwe/cwe-798', 'P1', 'standard-69'], 'security-severity': '9.1' });
  });

  it('recognises a report after lines moved', () => {
    const hashes = (...findings: Finding[]): unknown[] =>
      results({ ...report, findings }).map(({ partialFingerprints }) => partialFingerprints?.primaryLocationLineHash);
    const moved: Finding = { ...finding, line: 30, endLine: 30, source: { start: 29, lines: ['else {', 'await   fetch(url);', ''] } };
    const other: Finding = { ...finding, source: { start: 2, lines: ['{', '  await fetch(other);', '}'] } };
    expect(hashes(moved)).toEqual(hashes(finding));
    expect(hashes(other)).not.toEqual(hashes(finding));
    expect(hashes({ ...finding, ruleId: 'no-empty' })).not.toEqual(hashes(finding));
    const [first, second, elsewhere] = hashes(finding, moved, { ...finding, file: 'z.ts' }) as string[];
    expect(second).toBe(first?.replace(/:1$/, ':2'));
    expect(elsewhere).toBe(first);
  });
});
