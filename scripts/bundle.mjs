// Writes the code of `dist`: one module in place of hundreds, each of which would cost whoever starts ESLint its share.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { build } from 'rolldown';

const root = new URL('../', import.meta.url);
const { dependencies, peerDependencies } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));

const shared = {
  cwd: fileURLToPath(root),
  platform: 'node',
  // They are installed beside this package.
  external: Object.keys({ ...dependencies, ...peerDependencies }).map((name) => new RegExp(`^${name}(?:/|$)`)),
  resolve: { extensionAlias: { '.js': ['.ts', '.js'] } },
  tsconfig: 'tsconfig.build.json',
};

// Names stay as they are, so that a stack trace names the function of `src`; comments are for the readers of `src`.
const output = { dir: 'dist', comments: false, minify: false };

/** Text in one byte for each character is read and parsed in less time than text in two, and `…` makes all of it two. */
const ascii = {
  name: 'ascii',
  renderChunk: (code) => ({
    code: code.replace(/[^\0-\x7f]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`),
  }),
};

await build({
  ...shared,
  input: { 'index': 'src/index.ts', 'cli/main': 'src/cli/main.ts' },
  plugins: [ascii],
  // What both need lies in `dist` itself: `package.json` is looked for from there.
  output: { ...output, format: 'esm', entryFileNames: '[name].js', chunkFileNames: 'plugin.js' },
});
await build({
  ...shared,
  input: { 'typed-config': 'src/typed-config.cts' },
  output: { ...output, format: 'cjs', entryFileNames: '[name].cjs' },
});
