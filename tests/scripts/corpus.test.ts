import { execFile, execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const projectFolder = fileURLToPath(new URL('../../', import.meta.url));
const workspace = mkdtempSync(join(tmpdir(), 'corpus-test-'));
const tarball = join(workspace, 'sample-app-1.0.0.tgz');

/** The scripts are plain JavaScript without types. */
const load = (file: string) => import(pathToFileURL(join(projectFolder, 'scripts/corpus', file)).href);

const appFiles = {
  'package.json': JSON.stringify({ name: 'sample-app', version: '1.0.0' }),
  'README.md': '# sample-app\n',
  'src/index.ts': 'export const first: number = 1;\nconst marked = first;\nexport default marked;\n',
  'src/second.js': '// eslint-disable-next-line hardened/no-marked\nvar marked = 1;\nwith (marked) { /* old */ }\n',
  'src/types.d.ts': 'export declare const marked: number;\n',
  'src/broken.js': 'const = ;\n',
  'src/bundle.js': `module.exports = "${'x'.repeat(5_000)}";\n`,
  'src/copy.cjs': 'exports.a = 1;\n',
  'src/copy.js': 'exports.a = 1;\n',
  'src/vendor/theirs.js': 'var marked = 1;\n',
  'src/browser/page.js': 'var marked = 1;\n',
  'dist/index.js': 'var marked = 1;\n',
};

/** Reports variables called `marked`, or those of its option, and dies of those called `fatal`. */
const plugin = `
const create = (context) => ({
  VariableDeclarator({ id }) {
    if (id.name === 'fatal') throw new Error('cannot bear it');
    if (id.name === (context.options[0]?.name ?? 'marked')) context.report({ node: id, messageId: 'marked' });
  },
});
const rule = { meta: { messages: { marked: 'Marked.' }, schema: false }, create };
const plugin = { rules: { 'no-marked': rule, 'no-other': rule } };
const preset = (options) => [{ plugins: { hardened: plugin }, rules: { 'hardened/no-marked': ['error', ...options] } }];
export default { ...plugin, configs: { recommended: preset([]), strict: preset([{ name: 'first' }]) } };
`;

beforeAll(() => {
  writeFiles(join(workspace, 'app'), appFiles);
  writeFiles(workspace, { 'plugin.mjs': plugin });
  execFileSync('npm', ['pack', join(workspace, 'app'), '--pack-destination', workspace, '--loglevel=error']);
  writeList('list.json', [entryOf({ spec: `file:${tarball}` })]);
});

afterAll(() => rmSync(workspace, { recursive: true, force: true }));

describe('obtain', () => {
  test('puts the verified source of a package in place', async () => {
    const { obtain } = await load('obtain.mjs');
    const home = join(workspace, 'verified');

    const folder = await obtain(entryOf(), { home, pack: packLocally });

    expect(folder).toBe(join(home, 'packages/sample-app-1.0.0'));
    expect(readdirSync(folder).sort()).toEqual(['dist', 'package.json', 'src']);
    expect(existsSync(join(folder, 'src/types.d.ts'))).toBe(false);
    expect(readdirSync(home)).toEqual(['packages']);
  });

  test('does not ask again for what is there', async () => {
    const { obtain } = await load('obtain.mjs');
    const home = join(workspace, 'twice');
    const first = await obtain(entryOf(), { home, pack: packLocally });

    expect(await obtain(entryOf(), { home, pack: () => Promise.reject(new Error('asked again')) })).toBe(first);
  });

  test('leaves nothing behind when the integrity differs', async () => {
    const { obtain } = await load('obtain.mjs');
    const home = join(workspace, 'tampered');
    const integrity = `sha512-${Buffer.alloc(64).toString('base64')}`;

    await expect(obtain(entryOf({ integrity }), { home, pack: packLocally })).rejects
      .toThrow(`the list says ${integrity}`);
    expect(readdirSync(home)).toEqual([]);
  });

  test('leaves nothing behind when the tarball is cut short', async () => {
    const { obtain } = await load('obtain.mjs');
    const home = join(workspace, 'cut');
    const cut = readFileSync(tarball).subarray(0, 200);
    const pack = (_: string, folder: string) => {
      writeFileSync(join(folder, 'cut.tgz'), cut);
      return Promise.resolve(join(folder, 'cut.tgz'));
    };

    await expect(obtain(entryOf({ integrity: integrityOf(cut) }), { home, pack })).rejects.toThrow('tar');
    expect(readdirSync(home)).toEqual([]);
  });

  test('says that a package is not to be had', async () => {
    const { obtain } = await load('obtain.mjs');
    const home = join(workspace, 'unknown');

    expect(await obtain(entryOf(), { home, pack: () => Promise.resolve(undefined) })).toBeUndefined();
    expect(await obtain(entryOf(), { home, offline: true })).toBeUndefined();
  });
});

describe('selectFiles', () => {
  test('keeps what people wrote', async () => {
    const { selectFiles } = await load('select.mjs');

    expect(selectFiles(join(workspace, 'app'), { source: ['src'], skip: ['src/browser'] })).toEqual({
      files: ['src/broken.js', 'src/copy.js', 'src/index.ts', 'src/second.js'],
      skipped: { minified: 1, large: 0, twin: 1 },
    });
  });

  test('counts files over 1 MB', async () => {
    const { selectFiles } = await load('select.mjs');
    writeFiles(join(workspace, 'large'), { 'data.js': 'call();\n'.repeat(150_000), 'a.min.js': 'call();\n' });

    expect(selectFiles(join(workspace, 'large'), { source: ['.'] })).toEqual({
      files: [], skipped: { minified: 1, large: 1, twin: 0 },
    });
  });

  test('tells minified text by its lines, not by an inline source map', async () => {
    const { isMinified } = await load('select.mjs');
    const written = 'export function add(a, b) {\n  return a + b;\n}\n';

    expect(isMinified(written)).toBe(false);
    expect(isMinified(`${written}//# sourceMappingURL=data:${'a'.repeat(9_000)}\n`)).toBe(false);
    expect(isMinified(`/*! licence */\n${'f();'.repeat(500)}\n`)).toBe(true);
    expect(isMinified(`${written.repeat(20)}const data = "${'y'.repeat(4_000)}";\n`)).toBe(true);
  });
});

describe('spread', () => {
  const items = ['a1', 'a2', 'a3', 'a4', 'b1', 'b2', 'c1'];
  const choose = (from: string[], count: number, seed: number) => load('spread.mjs')
    .then(({ spread }) => spread(from, { nameOf: String, groupOf: (item: string) => item[0], count, seed }));

  test('gives the same sample for the same seed, in whatever order the items come', async () => {
    expect(await choose(items, 4, 7)).toEqual(await choose([...items].reverse(), 4, 7));
  });

  test('gives other samples for other seeds', async () => {
    const samples = await Promise.all([1, 2, 3, 4, 5].map((seed) => choose(items, 4, seed)));
    expect(new Set(samples.map(String)).size).toBeGreaterThan(1);
  });

  test('takes from every group in turn', async () => {
    const sample: string[] = await choose(items, 5, 1);
    expect(sample.slice(0, 3).map((item) => item[0]).sort()).toEqual(['a', 'b', 'c']);
    expect(sample.slice(3).map((item) => item[0]).sort()).toEqual(['a', 'b']);
  });

  test('gives all when fewer are there', async () => {
    expect((await choose(items, 99, 1)).sort()).toEqual(items);
  });
});

describe('the list', () => {
  test('pins every package once, with its integrity', async () => {
    const { readList } = await load('list.mjs');
    const list: { name: string; version: string }[] = readList(join(projectFolder, 'scripts/corpus/packages.json'));

    expect(list.length).toBeGreaterThanOrEqual(25);
    expect(new Set(list.map(({ name }) => name)).size).toBe(list.length);
    for (const { version } of list) expect(version).toMatch(/^\d+\.\d+\.\d+/);
  });

  test('holds the packages of the demo', async () => {
    const { readList } = await load('list.mjs');
    const demo = Object.keys(JSON.parse(readFileSync(join(projectFolder, 'scripts/corpus/demo.json'), 'utf8')));

    expect(readList(join(projectFolder, 'scripts/corpus/packages.json'), demo)).toHaveLength(demo.length);
  });
});

describe('the command', () => {
  test('lints, counts and samples', async () => {
    const out = join(workspace, 'out');

    const { code, stdout } = await corpus('--json', '--out', out);

    const summary = JSON.parse(stdout);
    expect(code).toBe(0);
    expect(summary).toMatchObject({ packages: 1, missing: [], files: 4, crashes: [] });
    expect(summary.unparsed).toMatchObject([{ package: 'sample-app', file: 'src/broken.js' }]);
    expect(summary.presets.recommended.rules).toMatchObject([
      { rule: 'hardened/no-marked', reports: 2, packages: 1, messages: { marked: 2 } },
    ]);
    expect(summary.presets.strict.reports).toBe(1);
    expect(readFileSync(join(out, 'recommended.txt'), 'utf8')).toBe([
      'hardened/no-marked\tsample-app/src/index.ts:2:7\tmarked\tMarked.\n',
      'hardened/no-marked\tsample-app/src/second.js:2:5\tmarked\tMarked.\n',
    ].join(''));
    const sample = readFileSync(join(out, 'strict/no-marked.md'), 'utf8');
    expect(sample).toContain('# hardened/no-marked: 1 of 1 reports');
    expect(sample).toContain('>     1 | export const first: number = 1;\n      2 | const marked = first;');
  });

  test('lints with one rule, with its defaults where the preset does not hold it', async () => {
    const { stdout } = await corpus('--json', '--config', 'strict', '--rule', 'no-other');
    const { rules } = JSON.parse(stdout).presets.strict;
    expect(rules).toMatchObject([{ rule: 'hardened/no-other', reports: 2 }]);
  });

  test('lints no more files than asked for', async () => {
    const { stdout } = await corpus('--json', '--limit', '2');
    expect(JSON.parse(stdout).files).toBe(2);
  });

  test('names the rule and the file of a crash', async () => {
    const folder = join(workspace, 'crash/packages/sample-app-1.0.0');
    writeFiles(folder, { 'src/bad.js': 'var fatal;\n', 'src/good.js': 'f();\n' });

    const { code, stdout } = await corpus('--home', join(workspace, 'crash'), '--config', 'strict');

    expect(code).toBe(1);
    expect(stdout).toContain('1 packages, 2 files');
    expect(stdout).toContain('hardened/no-marked in sample-app/src/bad.js (strict): Error: cannot bear it');
  });

  test('names the packages that it skips', async () => {
    const gone = { ...entryOf(), name: 'gone-app', spec: `file:${join(workspace, 'gone.tgz')}` };
    writeList('with-gone.json', [entryOf({ spec: `file:${tarball}` }), gone]);

    const { code, stdout, stderr } = await corpus('--list', join(workspace, 'with-gone.json'), '--json');

    expect(code).toBe(0);
    expect(stderr).toContain('corpus: skipped, not to be had: gone-app@1.0.0');
    expect(JSON.parse(stdout).missing).toEqual(['gone-app@1.0.0']);
  });

  test('lists the files it would lint', async () => {
    const { stdout } = await corpus('--files');
    expect(stdout.trim().split('\n')).toHaveLength(4);
  });

  test('prints its help', async () => {
    const { code, stdout } = await corpus('--help');
    expect(code).toBe(0);
    expect(stdout).toContain('Usage: npm run corpus');
  });

  test('lints with the source of the plugin, without a build', async () => {
    const { code, stdout } = await runScript([
      '--source', '--list', join(workspace, 'list.json'), '--home', join(workspace, 'home'), '--json',
    ]);
    expect(code).toBe(0);
    expect(JSON.parse(stdout).files).toBe(4);
  });

  describe('ends with one clear line', () => {
    const mistakes: [string, string[], string][] = [
      ['an unknown option', ['--nope'], `corpus: Unknown option '--nope'; see --help\n`],
      ['an unknown preset', ['--config', 'soft'], 'corpus: --config is recommended, strict or both, not "soft"\n'],
      ['a count that is none', ['--sample', 'x'], 'corpus: --sample takes a whole number from 0, not "x"\n'],
      ['an unknown package', ['--packages', 'zed'], 'corpus: "zed" is not in list.json\n'],
      ['an unknown rule', ['--rule', 'zed'], `corpus: the plugin has no rule "zed"; it has no-marked, no-other\n`],
      ['a plugin that is not there', ['--plugin', '/no/plugin.js'], 'corpus: there is no plugin at /no/plugin.js\n'],
    ];
    test.each(mistakes)('%s', async (_, args, message) => {
      expect(await corpus(...args)).toEqual({ code: 2, stdout: '', stderr: message });
    });

    test('no packages without the network', async () => {
      const home = join(workspace, 'empty');
      const { code, stderr } = await corpus('--home', home, '--offline');
      expect(code).toBe(2);
      expect(stderr).toBe(`corpus: none of the packages is in ${home}\n`);
    });

    test('a network that is not there, and nothing half-written', async () => {
      const home = join(workspace, 'unreachable');
      writeList('remote.json', [entryOf()]);
      const { code, stderr } = await corpus('--home', home, '--list', join(workspace, 'remote.json'));
      expect(code).toBe(2);
      expect(stderr).toMatch(/^corpus: getting sample-app@1\.0\.0\ncorpus: npm cannot get .*ECONNREFUSED.*\n$/);
      expect(readdirSync(home)).toEqual([]);
    });
  });
});

/** Runs the command on the sample application with the plugin of this file; options given again win. */
function corpus(...args: string[]) {
  const at = (name: string) => join(workspace, name);
  return runScript(['--list', at('list.json'), '--home', at('home'), '--plugin', at('plugin.mjs'), ...args]);
}

/** The registry is a closed port, so that no test reaches for the network. */
function runScript(args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  const env = { ...process.env, npm_config_registry: 'http://127.0.0.1:9' };
  return new Promise((resolve) => {
    const script = join(projectFolder, 'scripts/corpus.mjs');
    execFile(process.execPath, [script, ...args], { env }, (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : Number(error !== null), stdout, stderr });
    });
  });
}

function entryOf(changes: Record<string, unknown> = {}) {
  const integrity = integrityOf(readFileSync(tarball));
  return { name: 'sample-app', version: '1.0.0', integrity, source: ['src'], skip: ['src/browser'], ...changes };
}

const integrityOf = (content: Uint8Array) => `sha512-${createHash('sha512').update(content).digest('base64')}`;

/** Stands in for npm. */
function packLocally(_: string, folder: string) {
  copyFileSync(tarball, join(folder, 'sample-app.tgz'));
  return Promise.resolve(join(folder, 'sample-app.tgz'));
}

function writeList(name: string, entries: object[]) {
  writeFiles(workspace, { [name]: JSON.stringify(entries) });
}

function writeFiles(folder: string, files: Record<string, string>) {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}
