import { existsSync, readdirSync, readFileSync, rmSync, symlinkSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { ESLint } from 'eslint';
import { describe, expect, it, vi } from 'vitest';

import { checkCompiler, loadEslint } from '../../../src/cli/audit/engine.js';
import { FileLinter } from '../../../src/cli/audit/lint.js';
import { prepareOutput } from '../../../src/cli/audit/output-file.js';
import { createProgress } from '../../../src/cli/audit/progress.js';
import type { AuditReport } from '../../../src/cli/audit/report.js';
import { CliError } from '../../../src/cli/cli-error.js';
import { processIo } from '../../../src/cli/env.js';
import { runCli } from '../../../src/cli/run-cli.js';
import plugin from '../../../src/index.js';
import { cli, project } from '../../support/cli.js';

const careless = 'export const load = async (url) => fetch(url);\n';

async function reportOf(cwd: string, ...args: string[]): Promise<AuditReport> {
  const { stdout, stderr } = await cli(cwd, ['audit', '--format', 'json', ...args]);
  expect(stderr).toBe('');
  return JSON.parse(stdout);
}

async function rulesIn(cwd: string, ...args: string[]): Promise<(string | null)[]> {
  return (await reportOf(cwd, ...args)).findings.map(({ ruleId }) => ruleId);
}

describe('linting', () => {
  it('does so without the configuration of the project', async () => {
    const folder = project({
      'a.js': careless, 'package.json': '{ "eslintConfig": 1 }', '.eslintrc.json': '{', 'eslint.config.js': 'throw new Error();',
    });
    expect(await rulesIn(folder, 'a.js')).toEqual(['hardened/require-timeout']);
  });

  it('reads every kind of file', async () => {
    const folder = project({
      'a.js': `${careless}export const view = () => <p />;\n`,
      'b.cjs': 'const load = async (url) => fetch(url);\n',
      'c.jsx': `${careless}export const view = () => <p />;\n`,
      'd.ts': 'export const load = async (url: string) => fetch(url);\n',
      'e.tsx': 'export const load = async (url: string) => { await fetch(url); return <p />; };\n',
      'f.mts': careless, 'g.cts': careless, 'h.mjs': careless,
      'i.js': '#!/usr/bin/env node\nwith (process) fetch(argv[2]);\nreturn;\n',
      'j.js': '\uFEFFexport const load = async (url) => fetch(url);\r\n',
    });
    const { findings, files, lines } = await reportOf(folder);
    expect(findings.map(({ file, ruleId }) => [file, ruleId])).toEqual(
      ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'].map((letter) => [expect.stringMatching(`^${letter}\\.`), 'hardened/require-timeout']),
    );
    expect([files, lines]).toEqual([10, 14]);
  });

  it('obeys the comments of the project, and stays silent about rules that it has not', async () => {
    const folder = project({
      'a.js': [
        '/* eslint acme/rule: 2, no-console: 2, hardened/no-generic-catch: "warn" */',
        '// eslint-disable-next-line hardened/require-timeout, acme/other',
        'export const load = async (url) => fetch(url);',
        '// eslint-disable-next-line acme/other -- unused',
        'console.log(load);',
        'try { load(); } catch {}',
        '',
      ].join('\n'),
    });
    const { findings } = await reportOf(folder);
    expect(findings.map(({ ruleId, severity }) => [ruleId, severity])).toEqual([['hardened/no-generic-catch', 'warning']]);
  });

  it('reports what does not parse', async () => {
    const folder = project({ 'a.js': 'const = 1;\n', 'b.ts': 'interface {', 'c.mjs': '' });
    const { findings, files, rules } = await reportOf(folder);
    expect(findings).toEqual([
      {
        file: 'a.js', ruleId: null, severity: 'error', message: 'Parsing error: Unexpected token =', line: 1, column: 7,
        hasSuggestion: false, source: { start: 1, lines: ['const = 1;'] },
      },
      {
        file: 'b.ts', ruleId: null, severity: 'error', message: expect.stringMatching('^Parsing error: '), line: 1, column: 10,
        hasSuggestion: false, source: { start: 1, lines: ['interface {'] },
      },
    ]);
    expect([files, rules]).toEqual([3, []]);
  });

  it('knows tests by where they are in their project', async () => {
    const folder = project({ 'pkg/package.json': '{}', 'pkg/test/a.js': careless, 'here/b.js': careless });
    expect(await rulesIn(folder, 'pkg/test')).toEqual([]);
    expect(await rulesIn(join(folder, 'here'), '../pkg/test/a.js', 'b.js')).toEqual(['hardened/require-timeout']);
  });

  it('leaves out what was made by a tool, unless it is named', async () => {
    const line = `fetch(url);${'x();'.repeat(500)}\n`;
    const folder = project({
      'a.js': 'x();\n', 'b.js': line.repeat(3), 'c.js': `fetch(url);\n${'x();\n'.repeat(210_000)}`, 'd.ts': 'G\0\0fetch(url)',
      'short.js': `fetch(url); ${'x();'.repeat(60)}\n`, 'mapped.js': `x();\n//# sourceMappingURL=${'x'.repeat(3000)}\n`,
    });
    const { files, leftOut, findings } = await reportOf(folder);
    expect([files, leftOut]).toEqual([3, ['b.js', 'c.js', 'd.ts']]);
    expect(findings.map(({ file }) => file)).toEqual(['short.js']);
    expect(await rulesIn(folder, 'c.js')).toEqual(['hardened/require-timeout']);
  });

  it('quotes little of a long report', async () => {
    const folder = project({ 'a.js': `export default async () => {\n  await fetch(\n${'    url,\n'.repeat(40)}  );\n};\n`, 'b.js': 'try { f(); } catch {\n}' });
    const { findings } = await reportOf(folder, '--config', 'strict');
    for (const { source } of findings) expect(source.lines.length).toBeLessThanOrEqual(8);
    expect(findings.find(({ file }) => file === 'b.js')?.source).toEqual({ start: 1, lines: ['try { f(); } catch {', '}'] });
  });

  it('stops at a file that cannot be read', async () => {
    const folder = project({ 'a.js': careless });
    const linter = new FileLinter(ESLint, 'recommended', { root: folder, project: folder });
    unlinkSync(join(folder, 'a.js'));
    await expect(linter.lint(join(folder, 'a.js'), true)).rejects.toThrow(new CliError('`a.js` cannot be read: it does not exist.'));
  });

  it('wants ESLint to be there, and to answer', async () => {
    const missing = Object.assign(new Error('no'), { code: 'ERR_MODULE_NOT_FOUND' });
    await expect(loadEslint(() => Promise.reject(missing))).rejects.toThrow('ESLint is not installed: `npm install --save-dev eslint`.');
    const other = new Error('no memory');
    await expect(loadEslint(() => Promise.reject(other))).rejects.toBe(other);
    expect(await loadEslint()).toBe(ESLint);

    class Silent extends ESLint {
      override lintText(): Promise<ESLint.LintResult[]> {
        return Promise.resolve([]);
      }
    }
    const folder = project({ 'a.js': careless });
    const linter = new FileLinter(Silent, 'recommended', { root: folder, project: folder });
    await expect(linter.lint(join(folder, 'a.js'), true)).rejects.toThrow('ESLint gave no result');
  });

  it('wants a compiler where there is TypeScript', () => {
    const failing = (error: Error) => (): never => {
      throw error;
    };
    const missing = failing(Object.assign(new Error('no'), { code: 'MODULE_NOT_FOUND' }));
    expect(() => checkCompiler(['a.ts'], missing)).toThrow('TypeScript is not installed: `npm install --save-dev typescript`.');
    expect(() => checkCompiler(['a.tsx'], failing(new Error('other')))).toThrow('other');
    expect(() => checkCompiler(['a.js', 'b.mjs', 'ts.jsx'], missing)).not.toThrow();
    expect(() => checkCompiler(['a.cts'])).not.toThrow();
  });
});

describe('the summary', () => {
  it('counts reports, files and suggestions of rules and of standards', async () => {
    const folder = project({
      'a.js': `${careless}try { f(); } catch {}\nexport const more = async (url) => fetch(url);\n`, 'b.js': careless,
    });
    const { rules, standards, versions, config, root } = await reportOf(folder);
    expect(rules[0]).toEqual({
      ruleId: 'hardened/require-timeout',
      description: 'Require an upper bound in time for network, database and subprocess calls',
      url: expect.stringMatching(/docs\/rules\/require-timeout\.md$/),
      priority: 'P1', standards: [15, 16], reports: 3, files: 2, withSuggestion: 3,
    });
    expect(standards.find(({ id }) => id === 15)).toEqual({
      id: 15, text: 'Each input or output operation gives up after a known time.', priority: 'P1',
      rules: ['hardened/require-timeout'], reports: 3, files: 2, withSuggestion: 3,
    });
    const ranks = standards.map(({ priority }) => priority);
    expect(ranks).toEqual(ranks.toSorted());
    expect([versions, config, root]).toEqual([{ plugin: plugin.meta.version, eslint: ESLint.version }, 'recommended', folder]);
  });

  it('has the standards of the rules that are on, each once, with a priority', async () => {
    const folder = project({ 'a.js': '' });
    const [recommended, strict] = [await reportOf(folder), await reportOf(folder, '-c', 'strict')];
    const ids = (report: AuditReport): number[] => report.standards.map(({ id }) => id);
    expect(ids(strict)).toEqual(expect.arrayContaining(ids(recommended)));
    expect(ids(strict).length).toBeGreaterThan(ids(recommended).length);
    expect(new Set(ids(strict)).size).toBe(ids(strict).length);
    expect(strict.standards.filter(({ priority }) => !/^P[0-3]$/.test(priority))).toEqual([]);
    // Two rules serve it: one of them is on in strict alone.
    const both = ['hardened/no-direct-env-access', 'hardened/zod-at-boundary'];
    expect(strict.standards.find(({ id }) => id === 44)?.rules.toSorted()).toEqual(both);
  });

  it('describes rules of ESLint too', async () => {
    const { rules } = await reportOf(project({ 'a.js': 'new Promise(async () => {});\n' }));
    expect(rules).toEqual([{
      ruleId: 'no-async-promise-executor', description: expect.stringMatching(/^Disallow/), url: expect.stringMatching(/^https:/),
      standards: [], reports: 1, files: 1, withSuggestion: 0,
    }]);
  });
});

describe('the example service', () => {
  const root = fileURLToPath(new URL('../../../', import.meta.url));

  it.each(['recommended', 'strict'] as const)('breaks every rule, seen from anywhere: %s', async (preset) => {
    const shown = (await reportOf(root, 'examples/careless', '--config', preset)).rules.map(({ ruleId }) => ruleId);
    const on = Object.keys(plugin.configs[preset][0]?.rules ?? {});
    expect(shown).toEqual(expect.arrayContaining(on.filter((id) => id.startsWith('hardened/'))));
    expect(on).toEqual(expect.arrayContaining(shown));
  });
});

describe('exit codes', () => {
  it('is 0 without problems, 1 with errors', async () => {
    const folder = project({ 'good.js': 'x();\n', 'bad.js': careless });
    expect(await cli(folder, ['audit', 'good.js'])).toMatchObject({ code: 0, stderr: '', stdout: expect.stringContaining('✔ No problems in 1 file') });
    expect(await cli(folder, ['audit'])).toMatchObject({ code: 1, stderr: '' });
  });

  it('is 1 with more warnings than allowed', async () => {
    const folder = project({ 'a.js': `/* eslint hardened/require-timeout: "warn" */\n${careless}` });
    for (const allowed of [[], ['--max-warnings', '1'], ['--max-warnings', '-1']]) {
      expect(await cli(folder, ['audit', ...allowed])).toMatchObject({ code: 0, stderr: '' });
    }
    expect(await cli(folder, ['audit', '--max-warnings', '0'])).toMatchObject({
      code: 1, stderr: '1 warning: more than --max-warnings 0 allows.\n', stdout: expect.stringContaining('1 warning)'),
    });
  });

  it.each([
    [['audit', 'nothing'], 'There is no `nothing`.'],
    [['audit', 'empty'], 'There are no JavaScript or TypeScript files to lint in `empty`.'],
    [['audit', '--format', 'xml'], "error: option '-f, --format <format>' argument 'xml' is invalid. Allowed choices are stylish, json, sarif, html."],
    [['audit', '--config', 'x.js'], "error: option '-c, --config <preset>' argument 'x.js' is invalid. Allowed choices are recommended, strict."],
    [['audit', '--max-warnings', 'few'], "error: option '--max-warnings <number>' argument 'few' is invalid. It takes a whole number."],
    [['audit', '--max-warnings', '1.5'], "error: option '--max-warnings <number>' argument '1.5' is invalid. It takes a whole number."],
    [['audit', '--fix'], "error: unknown option '--fix'"],
    [['audit', '-o', 'no/report.json'], '`no/report.json` cannot be written: there is no folder `no`.'],
    [['audit', '-o', 'a.js/report.json'], '`a.js/report.json` cannot be written: there is no folder `a.js`.'],
    [['audit', '-o', 'empty'], '`empty` cannot be written: it is a folder.'],
    [['audit', '-o', `${'x'.repeat(500)}/y`], `\`${'x'.repeat(500)}/y\` cannot be written: its name is too long.`],
    [['audti'], "error: unknown command 'audti'"],
  ])('is 2 when it could not run: %j', async (args, line) => {
    const folder = project({ 'a.js': careless, 'empty/b.txt': '' });
    const { code, stdout, stderr } = await cli(folder, args);
    expect([code, stdout, stderr.split('\n')[0]]).toEqual([2, '', line]);
  });

  it('is 2 with a stack when something broke', async () => {
    const broken = new TypeError('broken');
    const write = (): never => {
      throw broken;
    };
    const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const before = process.exitCode;
    await runCli(['audit'], { cwd: project({ 'a.js': '' }), env: {}, stdout: { write }, stderr: { write } });
    expect(process.exitCode).toBe(2);
    process.exitCode = before;
    expect(log.mock.calls).toEqual([[broken]]);
    log.mockRestore();
  });
});

it('runs in this process unless told otherwise', () => {
  const { cwd, env, stdout, stderr } = processIo();
  expect([cwd, env.CI, stdout, stderr]).toEqual([process.cwd(), process.env.CI, process.stdout, process.stderr]);
});

describe('help', () => {
  it.each([[['--help'], 'audit [options] [paths...]'], [['audit', '--help'], 'Exit codes: 0 no problems'], [['--version'], plugin.meta.version]])(
    '%j', async (args, text) => {
      expect(await cli('/', args)).toEqual({ code: 0, stderr: '', stdout: expect.stringContaining(text) });
    },
  );

  it('is what one gets for nothing', async () => {
    expect(await cli('/', [])).toEqual({ code: 2, stdout: '', stderr: expect.stringContaining('Usage: eslint-plugin-hardened') });
  });
});

describe('--output', () => {
  it('writes the report, plain, and says so', async () => {
    const folder = project({ 'a.js': careless, 'out/.keep': '' });
    const colored = { columns: 100, env: { FORCE_COLOR: '1', CI: '1' } };
    expect(await cli(folder, ['audit', '--output', 'out/report.txt'], colored)).toEqual({
      code: 1, stderr: '', stdout: '1 problem (1 error, 0 warnings) in 1 of 1 file. The report is in out/report.txt.\n',
    });
    const text = readFileSync(join(folder, 'out/report.txt'), 'utf8');
    expect(text).toContain('  1:36  error  `fetch` has no upper bound in time');
    expect(text).not.toContain('\u001b');
    await cli(folder, ['audit', '-f', 'sarif', '-o', join(folder, 'out/report.txt')]);
    expect(JSON.parse(readFileSync(join(folder, 'out/report.txt'), 'utf8')).version).toBe('2.1.0');
    expect(readdirSync(join(folder, 'out')).toSorted()).toEqual(['.keep', 'report.txt']);
  });

  it('writes nothing when the audit could not run', async () => {
    const folder = project({ 'a.js': careless });
    expect((await cli(folder, ['audit', 'nothing', '-o', 'report.json'])).code).toBe(2);
    expect(existsSync(join(folder, 'report.json'))).toBe(false);
  });

  it('leaves a device a device', async () => {
    const folder = project({ 'a.js': 'x();\n' });
    symlinkSync('/dev/null', join(folder, 'null'));
    expect(await cli(folder, ['audit', '-o', 'null'])).toMatchObject({ code: 0 });
    expect(readdirSync(folder).toSorted()).toEqual(['a.js', 'null']);
  });

  it('leaves nothing behind when it cannot write', async () => {
    const folder = project({ 'out/a.js': careless });
    const { write } = await prepareOutput('out/report.json', folder);
    rmSync(join(folder, 'out'), { recursive: true });
    await expect(write('{}')).rejects.toThrow('`out/report.json` cannot be written: it does not exist.');
  });
});

describe('colours', () => {
  const folderOf = (): string => project({ 'a.js': careless });

  it.each([
    ['on a terminal', true, { columns: 80 }],
    ['not in a pipe', false, {}],
    ['not in a pipe of a CI', false, { env: { CI: '1' } }],
    ['not when refused', false, { columns: 80, env: { NO_COLOR: '1' } }],
    ['not on a simple terminal', false, { columns: 80, env: { TERM: 'dumb' } }],
    ['not when switched off', false, { columns: 80, env: { FORCE_COLOR: '0' } }],
    ['in a pipe when forced', true, { env: { FORCE_COLOR: '1', NO_COLOR: '' } }],
  ])('%s', async (_, isColored, surroundings) => {
    const { stdout } = await cli(folderOf(), ['audit'], surroundings);
    expect(stdout.includes('\u001b[')).toBe(isColored);
  });
});

describe('the progress bar', () => {
  const bar = (env: Record<string, string>, isTTY: boolean, columns?: number): { texts: string[]; advance(file: string): void; stop(): void } => {
    const texts: string[] = [];
    let time = 0;
    const stderr = { isTTY, columns, write: (text: string) => texts.push(text) };
    const progress = createProgress(4, { cwd: '/', env, stdout: stderr, stderr }, () => (time += 60));
    return { texts, ...progress };
  };

  it('moves on a terminal, not too often, and goes away', () => {
    const { texts, advance, stop } = bar({}, true, 60);
    for (const file of ['a.js', 'b.js', `${'long/'.repeat(20)}c.js`, 'd.js']) advance(file);
    stop();
    expect(texts[0]).toBe(`\r\u001b[2K${'█'.repeat(6)}${'░'.repeat(18)} 1/4 a.js`);
    expect(texts.length).toBeLessThan(5);
    for (const text of texts) expect(text.length).toBeLessThanOrEqual(60 + 4);
    expect(texts.at(-1)).toBe('\r\u001b[2K');
  });

  it('is not there where nobody watches', () => {
    for (const { texts, advance, stop } of [bar({}, false), bar({ CI: 'true' }, true), bar({ TERM: 'dumb' }, true)]) {
      advance('a.js');
      stop();
      expect(texts).toEqual([]);
    }
  });

  it('takes nothing away when it was never drawn', () => {
    const { texts, stop } = bar({ CI: 'false' }, true);
    stop();
    expect(texts).toEqual([]);
  });

  it('is on standard error', async () => {
    const { stdout, stderr } = await cli(project({ 'a.js': 'x();\n' }), ['audit'], { columns: 80 });
    expect(stderr).toContain(' 1/1 a.js');
    expect(stderr.endsWith('\r\u001b[2K')).toBe(true);
    expect(stdout).not.toContain('1/1');
  });
});
