import { mkdirSync, symlinkSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

import { describe, expect, it } from 'vitest';

import { discover } from '../../../src/cli/audit/discover.js';
import { project } from '../../support/cli.js';
import { writeFiles } from '../../support/packed.js';

const code = 'export {};\n';

function sources(...files: string[]): Record<string, string> {
  return Object.fromEntries(files.map((file) => [file, code]));
}

/** The files found, relative to the current folder. */
async function found(cwd: string, ...paths: string[]): Promise<string[]> {
  const { files } = await discover(paths, cwd);
  return files.map((file) => relative(cwd, file));
}

describe('what is found', () => {
  it('is every kind of JavaScript and TypeScript, hidden folders too, and nothing else', async () => {
    const folder = project({
      ...sources('a.js', 'b.mjs', 'c.cjs', 'd.jsx', 'e.ts', 'f.mts', 'g.cts', 'h.tsx', '.github/i.js', 'j/k/l.ts'),
      'm.json': '{}', 'n.css': '', 'o.vue': '', 'README.md': '',
    });
    expect(await found(folder)).toEqual([
      '.github/i.js', 'a.js', 'b.mjs', 'c.cjs', 'd.jsx', 'e.ts', 'f.mts', 'g.cts', 'h.tsx', 'j/k/l.ts',
    ]);
    expect(await found(folder, '.')).toHaveLength(10);
  });

  it('is nobody else\'s code, no declaration, and nothing minified', async () => {
    const folder = project(sources(
      'a.js', 'node_modules/x/a.js', 'b/node_modules/x/a.js', '.git/hooks/a.js', '.yarn/releases/yarn.cjs', '.pnp.cjs',
      'types.d.ts', 'types.d.mts', 'lib.min.js', 'lib.min.mjs',
    ));
    expect(await found(folder)).toEqual(['a.js']);
    expect(await found(folder, '**/*')).toEqual(['a.js']);
  });

  it('follows no link to a folder, so that a circle ends', async () => {
    const folder = project(sources('src/a.js'));
    symlinkSync('..', join(folder, 'src/up'), 'junction');
    expect(await found(folder)).toEqual(['src/a.js']);
  });

  it('is what the given files, folders and globs name, each once', async () => {
    const folder = project(sources('src/a.ts', 'src/b.js', 'lib/c.ts', 'lib/[id].ts', 'd.ts', 'lib (old)/e.ts'));
    expect(await found(folder, 'src', 'src/a.ts', 'd.ts', 'src/')).toEqual(['d.ts', 'src/a.ts', 'src/b.js']);
    expect(await found(folder, 'src/*.js', '{src,lib}/[a-c].ts')).toEqual(['lib/c.ts', 'src/a.ts', 'src/b.js']);
    // A name that reads like a glob is a name where it exists.
    expect(await found(folder, 'lib/[id].ts', 'lib (old)')).toEqual(['lib (old)/e.ts', 'lib/[id].ts']);
    expect(await found(folder, join(folder, 'lib'))).toEqual(['lib/[id].ts', 'lib/c.ts']);
  });

  it('is not what `!glob` names', async () => {
    const folder = project(sources('src/a.ts', 'src/old/b.ts', 'src/c.gen.ts', 'd.ts'));
    expect(await found(folder, '!src/old', '!**/*.gen.ts')).toEqual(['d.ts', 'src/a.ts']);
    expect(await found(folder, 'src', '!src/old/')).toEqual(['src/a.ts', 'src/c.gen.ts']);
    expect(await found(folder, 'd.ts', 'src/a.ts', '!d.ts')).toEqual(['src/a.ts']);
  });

  it('passes named files of other kinds over, as a shell names them all', async () => {
    const folder = project({ ...sources('a.js'), 'b.json': '{}' });
    expect(await found(folder, 'a.js', 'b.json')).toEqual(['a.js']);
  });
});

describe('what Git ignores', () => {
  const files = sources('a.js', 'out/b.js', 'pkg/out/c.js', 'pkg/d.js', 'pkg/e.gen.js', 'pkg/local/f.js', 'pkg/keep.gen.js');
  const ignores = { '.gitignore': 'out/\n*.gen.js\n!keep.gen.js\n', 'pkg/.gitignore': 'local\n' };

  it('is left out, by every .gitignore, with and without a repository', async () => {
    const folder = project({ ...files, ...ignores });
    expect(await found(folder)).toEqual(['a.js', 'pkg/d.js', 'pkg/keep.gen.js']);
    mkdirSync(join(folder, '.git'));
    expect(await found(folder)).toEqual(['a.js', 'pkg/d.js', 'pkg/keep.gen.js']);
  });

  it('is left out of a folder within the repository', async () => {
    const folder = project({ ...files, ...ignores, '.git/HEAD': '' });
    expect(await found(join(folder, 'pkg'))).toEqual(['d.js', 'keep.gen.js']);
    expect(await found(folder, 'pkg')).toEqual(['pkg/d.js', 'pkg/keep.gen.js']);
  });

  it('is linted when it is named', async () => {
    const folder = project({ ...files, ...ignores, '.git/HEAD': '', 'out/.gitignore': 'tmp', 'out/tmp/g.js': code });
    expect(await found(folder, 'out')).toEqual(['out/b.js']);
    expect(await found(join(folder, 'out'))).toEqual(['b.js']);
    expect(await found(folder, 'pkg/out', 'pkg/e.gen.js')).toEqual(['pkg/e.gen.js', 'pkg/out/c.js']);
  });

  it('may be a whole installed package, which can be audited too', async () => {
    const folder = project(sources('node_modules/x/a.js', 'node_modules/x/types.d.ts', 'node_modules/x/node_modules/y/b.js'));
    expect(await found(folder, 'node_modules/x')).toEqual(['node_modules/x/a.js']);
    expect(await found(folder, 'node_modules/x/types.d.ts')).toEqual(['node_modules/x/types.d.ts']);
  });
});

describe('where files are seen from', () => {
  it('is the current folder, whatever of it is audited', async () => {
    const folder = project(sources('test/a.js'));
    const { root, project: seenFrom } = await discover(['test'], folder);
    expect([root, seenFrom]).toEqual([folder, folder]);
  });

  it('is for rules the package that is audited', async () => {
    const folder = project({ ...sources('examples/shop/src/a.ts', 'examples/lib/test/b.ts'), 'examples/lib/package.json': '{}' });
    const projectOf = async (path: string): Promise<string> => relative(folder, (await discover([path], folder)).project);
    expect(await projectOf('examples/shop')).toBe('examples/shop');
    expect(await projectOf('examples/shop/src/*.ts')).toBe('examples/shop');
    expect(await projectOf('examples/lib/test/b.ts')).toBe('examples/lib');
    expect(await projectOf('examples')).toBe('');
  });

  it('is elsewhere for what lies elsewhere', async () => {
    const folder = project({ ...sources('shop/test/a.ts', 'shop/lib/b.ts'), 'shop/package.json': '{}', 'here/c.json': '{}' });
    const here = join(folder, 'here');
    expect(await discover(['../shop/test', '../shop/lib/b.ts'], here)).toEqual({
      root: join(folder, 'shop'),
      project: join(folder, 'shop'),
      files: [join(folder, 'shop/lib/b.ts'), join(folder, 'shop/test/a.ts')],
      named: new Set([join(folder, 'shop/lib/b.ts')]),
    });
    expect((await discover(['../shop/test'], here)).root).toBe(join(folder, 'shop/test'));
  });

  it('is the audited folder where nothing says what the project is', async () => {
    const folder = project({ 'here/c.json': '{}', ...sources('there/a.ts') });
    // Nothing above a temporary folder is a project.
    expect((await discover([join(folder, 'there')], join(folder, 'here'))).project).toMatch(
      new RegExp(`^(?:${folder}/there|${dirname(folder)}|/)$`),
    );
  });
});

describe('what cannot be audited', () => {
  it.each([
    [['nothing'], 'There is no `nothing`.'],
    [['a.js/b'], 'There is no `a.js/b`.'],
    [['src/*.js'], 'No file to lint matches `src/*.js`.'],
    [['b.json'], 'There are no JavaScript or TypeScript files to lint in `b.json`.'],
    [['!a.js'], 'There are no JavaScript or TypeScript files to lint in this folder.'],
    [['empty', 'b.json'], 'There are no JavaScript or TypeScript files to lint in `empty`, `b.json`.'],
    [['a.js', 'x'.repeat(5000)], `\`${'x'.repeat(5000)}\` cannot be read: its name is too long.`],
  ])('%j', async (paths, message) => {
    const folder = project({ ...sources('a.js'), 'b.json': '{}', 'empty/c.txt': '' });
    await expect(discover(paths, folder)).rejects.toThrow(message);
  });

  it('is a folder that may not be read', async ({ skip }) => {
    const folder = project(sources('a.js', 'locked/b.js'));
    skip(process.getuid?.() === 0 || process.platform === 'win32', 'this user may read everything');
    const { chmodSync } = await import('node:fs');
    chmodSync(join(folder, 'locked'), 0);
    await expect(discover(['.'], folder)).rejects.toThrow('`locked` cannot be read: permission denied.');
    chmodSync(join(folder, 'locked'), 0o700);
  });

  it('is a link that leads in a circle', async () => {
    const folder = project(sources('a.js'));
    symlinkSync('loop.js', join(folder, 'loop.js'));
    await expect(discover(['loop.js'], folder)).rejects.toThrow('`loop.js` cannot be read: its symbolic links lead in a circle.');
    expect(await found(folder)).toEqual(['a.js']);
    writeFiles(folder, sources('b.js'));
    expect(await found(folder)).toEqual(['a.js', 'b.js']);
  });
});
