/** A configuration and what it is after the recommended preset was added. */
export interface ConfigCase {
  name: string;
  path: string;
  before: string;
  after: string;
}

export const configs: readonly ConfigCase[] = [
  {
    name: 'array, as the documentation shows it', path: 'eslint.config.js',
    before: `import js from '@eslint/js';

export default [
  js.configs.recommended,
  { rules: { eqeqeq: 'error' } },
];
`,
    after: `import js from '@eslint/js';
import hardened from 'eslint-plugin-hardened';

export default [
  ...hardened.configs.recommended,
  js.configs.recommended,
  { rules: { eqeqeq: 'error' } },
];
`,
  },
  {
    name: 'array in one line', path: 'eslint.config.js',
    before: `import js from '@eslint/js';
export default [js.configs.recommended, { rules: {} }];
`,
    after: `import js from '@eslint/js';
import hardened from 'eslint-plugin-hardened';
export default [...hardened.configs.recommended, js.configs.recommended, { rules: {} }];
`,
  },
  {
    name: 'array in one line with spaces inside', path: 'eslint.config.js',
    before: `import js from '@eslint/js';
export default [ js.configs.recommended ];
`,
    after: `import js from '@eslint/js';
import hardened from 'eslint-plugin-hardened';
export default [ ...hardened.configs.recommended, js.configs.recommended ];
`,
  },
  {
    name: 'no import yet', path: 'eslint.config.js',
    before: `export default [
  { rules: { eqeqeq: 'error' } },
];
`,
    after: `import hardened from 'eslint-plugin-hardened';

export default [
  ...hardened.configs.recommended,
  { rules: { eqeqeq: 'error' } },
];
`,
  },
  {
    name: 'entry that begins beside the bracket', path: 'eslint.config.js',
    before: `export default [{
  rules: { eqeqeq: 'error' },
}];
`,
    after: `import hardened from 'eslint-plugin-hardened';

export default [...hardened.configs.recommended, {
  rules: { eqeqeq: 'error' },
}];
`,
  },
  {
    name: 'empty array', path: 'eslint.config.mjs',
    before: `export default [];
`,
    after: `import hardened from 'eslint-plugin-hardened';

export default [...hardened.configs.recommended];
`,
  },
  {
    name: 'empty array with a space', path: 'eslint.config.mjs',
    before: `export default [ ];
`,
    after: `import hardened from 'eslint-plugin-hardened';

export default [ ...hardened.configs.recommended ];
`,
  },
  {
    name: 'empty array with a line', path: 'eslint.config.mjs',
    before: `export default [
];
`,
    after: `import hardened from 'eslint-plugin-hardened';

export default [
  ...hardened.configs.recommended,
];
`,
  },
  {
    name: 'empty array with a comment', path: 'eslint.config.mjs',
    before: `export default [
  // nothing yet
];
`,
    after: `import hardened from 'eslint-plugin-hardened';

export default [
  ...hardened.configs.recommended,
  // nothing yet
];
`,
  },
  {
    name: 'double quotes, no semicolons, tabs', path: 'eslint.config.mjs',
    before: `import js from "@eslint/js"
import globals from "globals"

export default [
	js.configs.recommended,
	{ languageOptions: { globals: globals.node } },
]
`,
    after: `import js from "@eslint/js"
import globals from "globals"
import hardened from "eslint-plugin-hardened"

export default [
	...hardened.configs.recommended,
	js.configs.recommended,
	{ languageOptions: { globals: globals.node } },
]
`,
  },
  {
    name: 'comments stay with their entries', path: 'eslint.config.js',
    before: `import js from '@eslint/js'; // the rules of ESLint

export default [ // first the presets
  // What ESLint recommends.
  js.configs.recommended,
  /* ours */
  { rules: {} },
];
`,
    after: `import js from '@eslint/js'; // the rules of ESLint
import hardened from 'eslint-plugin-hardened';

export default [ // first the presets
  ...hardened.configs.recommended,
  // What ESLint recommends.
  js.configs.recommended,
  /* ours */
  { rules: {} },
];
`,
  },
  {
    name: 'ignores stay first', path: 'eslint.config.js',
    before: `import { globalIgnores } from 'eslint/config';
import js from '@eslint/js';

export default [
  globalIgnores(['dist/']), // build output
  { name: 'files', files: ['**/*.js'] },

  js.configs.recommended,
];
`,
    after: `import { globalIgnores } from 'eslint/config';
import js from '@eslint/js';
import hardened from 'eslint-plugin-hardened';

export default [
  globalIgnores(['dist/']), // build output
  { name: 'files', files: ['**/*.js'] },
  ...hardened.configs.recommended,

  js.configs.recommended,
];
`,
  },
  {
    name: 'nothing but ignores, no comma at the end', path: 'eslint.config.js',
    before: `export default [
  { ignores: ['dist/'] } // build output
];
`,
    after: `import hardened from 'eslint-plugin-hardened';

export default [
  { ignores: ['dist/'] }, // build output
  ...hardened.configs.recommended
];
`,
  },
  {
    name: 'nothing but ignores, a comma at the end', path: 'eslint.config.js',
    before: `export default [
  { ignores: ['dist/'] }, // build output
];
`,
    after: `import hardened from 'eslint-plugin-hardened';

export default [
  { ignores: ['dist/'] }, // build output
  ...hardened.configs.recommended,
];
`,
  },
  {
    name: 'nothing but ignores in one line', path: 'eslint.config.js',
    before: `export default [{ ignores: ['dist/'] }];
`,
    after: `import hardened from 'eslint-plugin-hardened';

export default [{ ignores: ['dist/'] }, ...hardened.configs.recommended];
`,
  },
  {
    name: 'nothing but ignores in one line, a comma at the end', path: 'eslint.config.js',
    before: `export default [{ ignores: ['dist/'] },];
`,
    after: `import hardened from 'eslint-plugin-hardened';

export default [{ ignores: ['dist/'] }, ...hardened.configs.recommended];
`,
  },
  {
    name: 'commas at the start of lines', path: 'eslint.config.js',
    before: `import js from '@eslint/js'
export default [
    { ignores: ['dist/'] }
  , js.configs.recommended
]
`,
    after: `import js from '@eslint/js'
import hardened from 'eslint-plugin-hardened'
export default [
    { ignores: ['dist/'] }
  , ...hardened.configs.recommended, js.configs.recommended
]
`,
  },
  {
    name: 'parentheses around entries', path: 'eslint.config.js',
    before: `export default ([
  ({ ignores: ['dist/'] }),
  ({ rules: {} }),
]);
`,
    after: `import hardened from 'eslint-plugin-hardened';

export default ([
  ({ ignores: ['dist/'] }),
  ...hardened.configs.recommended,
  ({ rules: {} }),
]);
`,
  },
  {
    name: 'spread and await', path: 'eslint.config.mjs',
    before: `import nuxt from './nuxt.js';

export default [
  ...(await nuxt()),
  ...[],
];
`,
    after: `import nuxt from './nuxt.js';
import hardened from 'eslint-plugin-hardened';

export default [
  ...hardened.configs.recommended,
  ...(await nuxt()),
  ...[],
];
`,
  },
  {
    name: 'defineConfig with an array', path: 'eslint.config.js',
    before: `import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

export default defineConfig([
  globalIgnores(['dist']),
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.recommended],
  },
]);
`,
    after: `import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import hardened from 'eslint-plugin-hardened';

export default defineConfig([
  globalIgnores(['dist']),
  ...hardened.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.recommended],
  },
]);
`,
  },
  {
    name: 'defineConfig with arguments', path: 'eslint.config.js',
    before: `import { defineConfig, globalIgnores } from 'eslint/config';
import js from '@eslint/js';

export default defineConfig(
  globalIgnores(['dist']),
  js.configs.recommended,
  { rules: {} },
);
`,
    after: `import { defineConfig, globalIgnores } from 'eslint/config';
import js from '@eslint/js';
import hardened from 'eslint-plugin-hardened';

export default defineConfig(
  globalIgnores(['dist']),
  ...hardened.configs.recommended,
  js.configs.recommended,
  { rules: {} },
);
`,
  },
  {
    name: 'defineConfig with arguments, nothing but ignores', path: 'eslint.config.js',
    before: `import { defineConfig, globalIgnores } from 'eslint/config';

export default defineConfig(
  globalIgnores(['dist'])
);
`,
    after: `import { defineConfig, globalIgnores } from 'eslint/config';
import hardened from 'eslint-plugin-hardened';

export default defineConfig(
  globalIgnores(['dist']),
  ...hardened.configs.recommended
);
`,
  },
  {
    name: 'defineConfig with one entry', path: 'eslint.config.js',
    before: `import { defineConfig } from 'eslint/config';

export default defineConfig({
  rules: {},
});
`,
    after: `import { defineConfig } from 'eslint/config';
import hardened from 'eslint-plugin-hardened';

export default defineConfig(...hardened.configs.recommended, {
  rules: {},
});
`,
  },
  {
    name: 'defineConfig with nothing', path: 'eslint.config.js',
    before: `import { defineConfig } from 'eslint/config';
export default defineConfig();
`,
    after: `import { defineConfig } from 'eslint/config';
import hardened from 'eslint-plugin-hardened';
export default defineConfig(...hardened.configs.recommended);
`,
  },
  {
    name: 'defineConfig under another name', path: 'eslint.config.js',
    before: `import { defineConfig as define } from 'eslint/config';
const configs = [{ rules: {} }];
export default define(configs);
`,
    after: `import { defineConfig as define } from 'eslint/config';
import hardened from 'eslint-plugin-hardened';
const configs = [{ rules: {} }];
export default define(...hardened.configs.recommended, configs);
`,
  },
  {
    name: 'defineConfig with the array in a constant', path: 'eslint.config.js',
    before: `import { defineConfig } from 'eslint/config';
const config = defineConfig([
  { rules: {} },
]);
export default config;
`,
    after: `import { defineConfig } from 'eslint/config';
import hardened from 'eslint-plugin-hardened';
const config = defineConfig([
  ...hardened.configs.recommended,
  { rules: {} },
]);
export default config;
`,
  },
  {
    name: 'tseslint.config', path: 'eslint.config.mjs',
    before: `// @ts-check

import eslint from '@eslint/js';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  eslint.configs.recommended,
  ...tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
  },
);
`,
    after: `// @ts-check

import eslint from '@eslint/js';
import tseslint from 'typescript-eslint';
import hardened from 'eslint-plugin-hardened';

export default tseslint.config(
  ...hardened.configs.recommended,
  eslint.configs.recommended,
  ...tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
  },
);
`,
  },
  {
    name: 'config of typescript-eslint by name', path: 'eslint.config.mjs',
    before: `import { config, configs } from 'typescript-eslint';
export default config({ ignores: ['dist'] }, configs.strict);
`,
    after: `import { config, configs } from 'typescript-eslint';
import hardened from 'eslint-plugin-hardened';
export default config({ ignores: ['dist'] }, ...hardened.configs.recommended, configs.strict);
`,
  },
  {
    name: 'withNuxt', path: 'eslint.config.mjs',
    before: `// @ts-check
import withNuxt from './.nuxt/eslint.config.mjs'

export default withNuxt(
  // Your custom configs here
)
`,
    after: `// @ts-check
import withNuxt from './.nuxt/eslint.config.mjs'
import hardened from 'eslint-plugin-hardened'

export default withNuxt(
  ...hardened.configs.recommended,
  // Your custom configs here
)
`,
  },
  {
    name: 'withNuxt with methods', path: 'eslint.config.mjs',
    before: `import withNuxt from './.nuxt/eslint.config.mjs'

export default withNuxt({ rules: {} })
  .override('nuxt/javascript', { rules: {} })
  .prepend({ ignores: ['dist'] })
`,
    after: `import withNuxt from './.nuxt/eslint.config.mjs'
import hardened from 'eslint-plugin-hardened'

export default withNuxt(...hardened.configs.recommended, { rules: {} })
  .override('nuxt/javascript', { rules: {} })
  .prepend({ ignores: ['dist'] })
`,
  },
  {
    name: 'antfu with options', path: 'eslint.config.js',
    before: `import antfu from '@antfu/eslint-config'

export default antfu({
  type: 'lib',
})
`,
    after: `import antfu from '@antfu/eslint-config'
import hardened from 'eslint-plugin-hardened'

export default antfu({
  type: 'lib',
}, ...hardened.configs.recommended)
`,
  },
  {
    name: 'antfu with options and configs', path: 'eslint.config.js',
    before: `import antfu from '@antfu/eslint-config'

export default antfu(
  {
    type: 'lib',
  },
  {
    rules: {},
  },
)
`,
    after: `import antfu from '@antfu/eslint-config'
import hardened from 'eslint-plugin-hardened'

export default antfu(
  {
    type: 'lib',
  },
  ...hardened.configs.recommended,
  {
    rules: {},
  },
)
`,
  },
  {
    name: 'antfu without options', path: 'eslint.config.js',
    before: `import antfu from '@antfu/eslint-config'

export default antfu()
`,
    after: `import antfu from '@antfu/eslint-config'
import hardened from 'eslint-plugin-hardened'

export default antfu({}, ...hardened.configs.recommended)
`,
  },
  {
    name: 'defineConfigWithVueTs', path: 'eslint.config.ts',
    before: `import { defineConfigWithVueTs, vueTsConfigs } from '@vue/eslint-config-typescript'
import pluginVue from 'eslint-plugin-vue'

export default defineConfigWithVueTs(
  {
    name: 'app/files-to-lint',
    files: ['**/*.{ts,mts,tsx,vue}'],
  },
  pluginVue.configs['flat/essential'],
  vueTsConfigs.recommended,
)
`,
    after: `import { defineConfigWithVueTs, vueTsConfigs } from '@vue/eslint-config-typescript'
import pluginVue from 'eslint-plugin-vue'
import hardened from 'eslint-plugin-hardened'

export default defineConfigWithVueTs(
  {
    name: 'app/files-to-lint',
    files: ['**/*.{ts,mts,tsx,vue}'],
  },
  ...hardened.configs.recommended,
  pluginVue.configs['flat/essential'],
  vueTsConfigs.recommended,
)
`,
  },
  {
    name: 'constant that is exported', path: 'eslint.config.js',
    before: `const config = [
  { rules: {} },
];

export default config;
`,
    after: `import hardened from 'eslint-plugin-hardened';

const config = [
  ...hardened.configs.recommended,
  { rules: {} },
];

export default config;
`,
  },
  {
    name: 'constant with JSDoc', path: 'eslint.config.js',
    before: `// @ts-check
/** @type {import('eslint').Linter.Config[]} */
const config = [
  { rules: {} },
];
export default config;
`,
    after: `// @ts-check
import hardened from 'eslint-plugin-hardened';

/** @type {import('eslint').Linter.Config[]} */
const config = [
  ...hardened.configs.recommended,
  { rules: {} },
];
export default config;
`,
  },
  {
    name: 'constant exported by name as default', path: 'eslint.config.js',
    before: `const config = [{ rules: {} }];
export { config as default };
`,
    after: `import hardened from 'eslint-plugin-hardened';

const config = [...hardened.configs.recommended, { rules: {} }];
export { config as default };
`,
  },
  {
    name: 'variable that gets more entries later', path: 'eslint.config.js',
    before: `let config = [];
if (process.env.CI) config.push({ rules: {} });
export default config;
`,
    after: `import hardened from 'eslint-plugin-hardened';

let config = [...hardened.configs.recommended];
if (process.env.CI) config.push({ rules: {} });
export default config;
`,
  },
  {
    name: 'satisfies', path: 'eslint.config.ts',
    before: `import type { Linter } from 'eslint';

export default [
  { rules: {} },
] satisfies Linter.Config[];
`,
    after: `import type { Linter } from 'eslint';
import hardened from 'eslint-plugin-hardened';

export default [
  ...hardened.configs.recommended,
  { rules: {} },
] satisfies Linter.Config[];
`,
  },
  {
    name: 'as', path: 'eslint.config.ts',
    before: `import type { Linter } from 'eslint';
const config = [{ rules: {} }] as Linter.Config[];
export default config;
`,
    after: `import type { Linter } from 'eslint';
import hardened from 'eslint-plugin-hardened';
const config = [...hardened.configs.recommended, { rules: {} }] as Linter.Config[];
export default config;
`,
  },
  {
    name: 'type annotation', path: 'eslint.config.mts',
    before: `import type { Linter } from 'eslint';
const config: Linter.Config[] = [
  { rules: {} },
];
export default config;
`,
    after: `import type { Linter } from 'eslint';
import hardened from 'eslint-plugin-hardened';
const config: Linter.Config[] = [
  ...hardened.configs.recommended,
  { rules: {} },
];
export default config;
`,
  },
  {
    name: 'type assertion of the old form', path: 'eslint.config.ts',
    before: `import type { Linter } from 'eslint';
export default <Linter.Config[]>[
  { rules: {} },
];
`,
    after: `import type { Linter } from 'eslint';
import hardened from 'eslint-plugin-hardened';
export default <Linter.Config[]>[
  ...hardened.configs.recommended,
  { rules: {} },
];
`,
  },
  {
    name: 'one object', path: 'eslint.config.js',
    before: `import js from '@eslint/js';

export default {
  rules: { eqeqeq: 'error' },
};
`,
    after: `import js from '@eslint/js';
import hardened from 'eslint-plugin-hardened';

export default [...hardened.configs.recommended, {
  rules: { eqeqeq: 'error' },
}];
`,
  },
  {
    name: 'one object that satisfies', path: 'eslint.config.ts',
    before: `import type { Linter } from 'eslint';
export default { rules: {} } satisfies Linter.Config;
`,
    after: `import type { Linter } from 'eslint';
import hardened from 'eslint-plugin-hardened';
export default [...hardened.configs.recommended, { rules: {} } satisfies Linter.Config];
`,
  },
  {
    name: 'one object in a constant with a type', path: 'eslint.config.ts',
    before: `import type { Linter } from 'eslint';
const config: Linter.Config = { rules: {} };
export default config;
`,
    after: `import type { Linter } from 'eslint';
import hardened from 'eslint-plugin-hardened';
const config: Linter.Config = { rules: {} };
export default [...hardened.configs.recommended, config];
`,
  },
  {
    name: 'CommonJS array', path: 'eslint.config.cjs',
    before: `'use strict';

const js = require('@eslint/js');

module.exports = [
  js.configs.recommended,
];
`,
    after: `'use strict';

const js = require('@eslint/js');
const { default: hardened } = require('eslint-plugin-hardened');

module.exports = [
  ...hardened.configs.recommended,
  js.configs.recommended,
];
`,
  },
  {
    name: 'CommonJS defineConfig', path: 'eslint.config.js',
    before: `const { defineConfig } = require("eslint/config");
const globals = require("globals").node;

module.exports = defineConfig([
    {
        languageOptions: { globals },
    },
]);
`,
    after: `const { defineConfig } = require("eslint/config");
const globals = require("globals").node;
const { default: hardened } = require("eslint-plugin-hardened");

module.exports = defineConfig([
    ...hardened.configs.recommended,
    {
        languageOptions: { globals },
    },
]);
`,
  },
  {
    name: 'CommonJS constant', path: 'eslint.config.cjs',
    before: `const js = require('@eslint/js')
const config = [js.configs.recommended]
module.exports = config
`,
    after: `const js = require('@eslint/js')
const { default: hardened } = require('eslint-plugin-hardened')
const config = [...hardened.configs.recommended, js.configs.recommended]
module.exports = config
`,
  },
  {
    name: 'CommonJS without any require', path: 'eslint.config.cjs',
    before: `'use strict';

/** @type {import('eslint').Linter.Config[]} */
module.exports = [{ rules: {} }];
`,
    after: `'use strict';

const { default: hardened } = require('eslint-plugin-hardened');

/** @type {import('eslint').Linter.Config[]} */
module.exports = [...hardened.configs.recommended, { rules: {} }];
`,
  },
  {
    name: 'CommonJS, one object', path: 'eslint.config.cjs',
    before: `module.exports = {
  rules: {},
};
`,
    after: `const { default: hardened } = require('eslint-plugin-hardened');

module.exports = [...hardened.configs.recommended, {
  rules: {},
}];
`,
  },
  {
    name: 'CommonJS with a require that comes too late', path: 'eslint.config.cjs',
    before: `const js = require('@eslint/js');
const config = [js.configs.recommended];
const extra = require('./extra.cjs');
config.push(extra);
module.exports = config;
`,
    after: `const js = require('@eslint/js');
const { default: hardened } = require('eslint-plugin-hardened');
const config = [...hardened.configs.recommended, js.configs.recommended];
const extra = require('./extra.cjs');
config.push(extra);
module.exports = config;
`,
  },
  {
    name: 'CommonJS that is no strict code', path: 'eslint.config.js',
    before: `var js = require('@eslint/js');
with (js) {}
module.exports = [js.configs.recommended];
`,
    after: `var js = require('@eslint/js');
const { default: hardened } = require('eslint-plugin-hardened');
with (js) {}
module.exports = [...hardened.configs.recommended, js.configs.recommended];
`,
  },
  {
    name: 'TypeScript with export =', path: 'eslint.config.cts',
    before: `import js = require('@eslint/js');
export = [
  js.configs.recommended,
];
`,
    after: `import js = require('@eslint/js');
const { default: hardened } = require('eslint-plugin-hardened');
export = [
  ...hardened.configs.recommended,
  js.configs.recommended,
];
`,
  },
  {
    name: 'TypeScript with import and module.exports', path: 'eslint.config.cts',
    before: `import js from '@eslint/js';
module.exports = [js.configs.recommended as unknown];
`,
    after: `import js from '@eslint/js';
import hardened from 'eslint-plugin-hardened';
module.exports = [...hardened.configs.recommended, js.configs.recommended as unknown];
`,
  },
  {
    name: 'FlatCompat', path: 'eslint.config.mjs',
    before: `import { dirname } from "path";
import { fileURLToPath } from "url";
import { FlatCompat } from "@eslint/eslintrc";

const __filename = fileURLToPath(import.meta.url);
const __dirname = dirname(__filename);

const compat = new FlatCompat({
  baseDirectory: __dirname,
});

const eslintConfig = [...compat.extends("next/core-web-vitals", "next/typescript")];

export default eslintConfig;
`,
    after: `import { dirname } from "path";
import { fileURLToPath } from "url";
import { FlatCompat } from "@eslint/eslintrc";
import hardened from "eslint-plugin-hardened";

const __filename = fileURLToPath(import.meta.url);
const __dirname = dirname(__filename);

const compat = new FlatCompat({
  baseDirectory: __dirname,
});

const eslintConfig = [...hardened.configs.recommended, ...compat.extends("next/core-web-vitals", "next/typescript")];

export default eslintConfig;
`,
  },
  {
    name: 'filter(Boolean)', path: 'eslint.config.js',
    before: `export default [
  process.env.CI && { rules: {} },
].filter(Boolean);
`,
    after: `import hardened from 'eslint-plugin-hardened';

export default [
  ...hardened.configs.recommended,
  process.env.CI && { rules: {} },
].filter(Boolean);
`,
  },
  {
    name: 'concat', path: 'eslint.config.js',
    before: `import base from './base.js';
export default [{ rules: {} }].concat(base);
`,
    after: `import base from './base.js';
import hardened from 'eslint-plugin-hardened';
export default [...hardened.configs.recommended, { rules: {} }].concat(base);
`,
  },
  {
    name: 'the name is taken', path: 'eslint.config.js',
    before: `import hardened from './hardened.js';
export default [hardened];
`,
    after: `import hardened from './hardened.js';
import hardenedPlugin from 'eslint-plugin-hardened';
export default [...hardenedPlugin.configs.recommended, hardened];
`,
  },
  {
    name: 'two names are taken', path: 'eslint.config.js',
    before: `import hardened, { hardenedPlugin } from './hardened.js';
export default [hardened, hardenedPlugin];
`,
    after: `import hardened, { hardenedPlugin } from './hardened.js';
import eslintPluginHardened from 'eslint-plugin-hardened';
export default [...eslintPluginHardened.configs.recommended, hardened, hardenedPlugin];
`,
  },
  {
    name: 'all names are taken', path: 'eslint.config.js',
    before: `import hardened, { hardenedPlugin, eslintPluginHardened } from './hardened.js';
export default [hardened, hardenedPlugin, eslintPluginHardened];
`,
    after: `import hardened, { hardenedPlugin, eslintPluginHardened } from './hardened.js';
import hardened2 from 'eslint-plugin-hardened';
export default [...hardened2.configs.recommended, hardened, hardenedPlugin, eslintPluginHardened];
`,
  },
  {
    name: 'hashbang, licence and check comment', path: 'eslint.config.js',
    before: `#!/usr/bin/env node
/*! licence */
// @ts-check
// Entries of this project.
export default [
  { rules: {} },
];
`,
    after: `#!/usr/bin/env node
/*! licence */
// @ts-check
import hardened from 'eslint-plugin-hardened';

// Entries of this project.
export default [
  ...hardened.configs.recommended,
  { rules: {} },
];
`,
  },
  {
    name: 'comment about the file, apart', path: 'eslint.config.js',
    before: `// How this project is linted.

export default [
  { rules: {} },
];
`,
    after: `// How this project is linted.

import hardened from 'eslint-plugin-hardened';

export default [
  ...hardened.configs.recommended,
  { rules: {} },
];
`,
  },
  {
    name: 'all on one line', path: 'eslint.config.js',
    before: `import js from "@eslint/js";export default[js.configs.recommended];`,
    after: `import js from "@eslint/js"; import hardened from "eslint-plugin-hardened";export default[...hardened.configs.recommended, js.configs.recommended];`,
  },
  {
    name: 'one line without an end', path: 'eslint.config.js',
    before: `export default []`,
    after: `import hardened from 'eslint-plugin-hardened'

export default [...hardened.configs.recommended]`,
  },
  {
    name: 'Windows line ends', path: 'eslint.config.js',
    before: 'import js from \'@eslint/js\';\r\n\r\nexport default [\r\n  { ignores: [\'dist/\'] },\r\n  js.configs.recommended,\r\n];\r\n',
    after: 'import js from \'@eslint/js\';\r\nimport hardened from \'eslint-plugin-hardened\';\r\n\r\nexport default [\r\n  { ignores: [\'dist/\'] },\r\n  ...hardened.configs.recommended,\r\n  js.configs.recommended,\r\n];\r\n',
  },
  {
    name: 'Windows line ends, no import', path: 'eslint.config.js',
    before: 'export default [\r\n  { rules: {} }\r\n];\r\n',
    after: 'import hardened from \'eslint-plugin-hardened\';\r\n\r\nexport default [\r\n  ...hardened.configs.recommended,\r\n  { rules: {} }\r\n];\r\n',
  },
  {
    name: 'byte order mark', path: 'eslint.config.js',
    before: '\uFEFFexport default [\n  { rules: {} },\n];\n',
    after: '\uFEFFimport hardened from \'eslint-plugin-hardened\';\n\nexport default [\n  ...hardened.configs.recommended,\n  { rules: {} },\n];\n',
  },
  {
    name: 'inline comment before the first entry', path: 'eslint.config.js',
    before: `export default [/* first */ { rules: {} }];
`,
    after: `import hardened from 'eslint-plugin-hardened';

export default [...hardened.configs.recommended, /* first */ { rules: {} }];
`,
  },
  {
    name: 'imports that do not come first', path: 'eslint.config.js',
    before: `const env = process.env;
import js from '@eslint/js';
export default [js.configs.recommended, env.CI ? {} : {}];
`,
    after: `const env = process.env;
import js from '@eslint/js';
import hardened from 'eslint-plugin-hardened';
export default [...hardened.configs.recommended, js.configs.recommended, env.CI ? {} : {}];
`,
  },
  {
    name: 'four spaces', path: 'eslint.config.js',
    before: `export default [
    {
        ignores: ['dist'],
    },
];
`,
    after: `import hardened from 'eslint-plugin-hardened';

export default [
    {
        ignores: ['dist'],
    },
    ...hardened.configs.recommended,
];
`,
  },
];
