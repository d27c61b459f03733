// How this project lints itself: typed rules for the sources, rules for rule authors, the order of the layers,
// and the plugin's own `strict` preset.
import { existsSync } from 'node:fs';

import { defineConfig, globalIgnores } from 'eslint/config';
import { builtinRules } from 'eslint/use-at-your-own-risk';
import eslintPlugin from 'eslint-plugin-eslint-plugin';
import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

if (!existsSync(new URL('dist/index.js', import.meta.url))) {
  throw new Error('This project lints itself with its own build: run `npm run build` first.');
}
const { default: hardened } = await import('./dist/index.js');

/** What ESLint itself recommends, read from the rules of the installed version. */
const coreRecommended = Object.fromEntries(
  [...builtinRules]
    .filter(([, rule]) => rule.meta?.docs?.recommended === true && !rule.meta.deprecated)
    .map(([id]) => [id, 'error']),
);

/** The layers of `src`, left to right. A file imports only from its own layer and from those before it. */
const layers = [
  { name: 'catalog', files: ['src/catalog/**'], imports: 'catalog/' },
  { name: 'settings', files: ['src/settings.ts', 'src/create-rule.ts'], imports: '(settings|create-rule)\\.js$' },
  { name: 'analysis', files: ['src/analysis/**'], imports: 'analysis/' },
  { name: 'fix', files: ['src/fix/**'], imports: 'fix/' },
  { name: 'rules', files: ['src/rules/**'], imports: 'rules/' },
  { name: 'configs', files: ['src/configs/**'], imports: 'configs/' },
  { name: 'index', files: ['src/index.ts'], imports: 'index\\.js$' },
  { name: 'cli', files: ['src/cli/**'], imports: 'cli/' },
];

const layerOrder = layers.map(({ name, files }, position) => {
  const start = files.every((file) => file.endsWith('/**')) ? '^(\\.\\./)+' : '^\\./';
  const patterns = layers.slice(position + 1).map((later) => ({
    regex: `${start}${later.imports}`,
    message: `Data flows ${layers.map((layer) => layer.name).join(' → ')}: ${name} may not know ${later.name}.`,
  }));
  if (name === 'rules') {
    patterns.push({ regex: '^\\./', message: 'A rule imports no other rule: what two rules share belongs to analysis.' });
  }
  return {
    name: `layers/${name}`,
    files,
    ignores: ['src/rules/index.ts'],
    rules: { 'no-restricted-imports': ['error', { patterns }] },
  };
});

export default defineConfig(
  globalIgnores(['dist/', 'coverage/', '.corpus/', 'tests/fixtures/', 'examples/careless/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },

  {
    name: 'sources',
    files: ['src/**/*.ts', 'tests/**/*.ts', '*.config.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      ...coreRecommended,
      // The compiler does these better.
      'getter-return': 'off', 'no-undef': 'off', 'no-dupe-class-members': 'off', 'no-redeclare': 'off', 'no-unused-vars': 'off',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      // Kinds of syntax nodes are compared with string literals, which the compiler checks.
      '@typescript-eslint/no-unsafe-enum-comparison': 'off',
      // Contradicts `no-non-null-assertion`.
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      // A number in a message needs no `String()`.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // The types describe the tree of TypeScript's parser; ESLint's own leaves fields out that they call certain.
      '@typescript-eslint/no-unnecessary-condition': 'off',
    },
  },
  {
    name: 'expressions',
    files: ['src/**/*.ts'],
    plugins: { regexp },
    rules: {
      // Every expression meets the text of strangers: none may take more than linear time.
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': ['error', { report: 'potential' }],
      'regexp/no-empty-alternative': 'error',
      'regexp/no-useless-assertions': 'error',
    },
  },
  {
    name: 'tests',
    files: ['tests/**/*.ts'],
    rules: {
      // Tests look into scripts without types, into JSON, and into methods that need no `this`.
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    name: 'scripts',
    files: ['**/*.{js,mjs}'],
    rules: {
      ...coreRecommended,
      'no-undef': 'off',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-unused-vars': ['error', { args: 'after-used' }],
    },
  },

  {
    name: 'rules',
    files: ['src/rules/**/*.ts'],
    extends: [eslintPlugin.configs['rules-recommended']],
    rules: {
      'eslint-plugin/no-property-in-node': 'off',
      'eslint-plugin/prefer-placeholders': 'error',
      'eslint-plugin/prefer-replace-text': 'error',
      'eslint-plugin/report-message-format': ['error', '^.+\\.$'],
      'eslint-plugin/require-meta-docs-description': ['error', { pattern: '^(Disallow|Enforce|Require) .+[^. ]$' }],
    },
  },
  {
    name: 'rule tests',
    files: ['tests/rules/**/*.ts'],
    extends: [eslintPlugin.configs['tests-recommended']],
    rules: {
      'eslint-plugin/require-test-case-name': ['error', { require: 'always' }],
      'eslint-plugin/unique-test-case-names': 'error',
    },
  },
  layerOrder,
  { name: 'itself', files: ['**/*.{js,mjs,ts}'], extends: [hardened.configs.strict] },
  {
    name: 'itself, scripts',
    files: ['scripts/**'],
    rules: {
      // A developer watches these run, and ends them: they read this project's own files and start its own tools.
      'hardened/no-generic-catch': ['error', { mode: 'visible' }],
      'hardened/no-shell-interpolation': 'off',
      'hardened/require-timeout': 'off',
      'hardened/zod-at-boundary': 'off',
    },
  },
);
