// The flat config a package is linted with: a preset, narrowed to the asked rules.
import parser from '@typescript-eslint/parser';

import { CorpusError } from './error.mjs';

const typescript = ['**/*.{ts,tsx,mts,cts}'];

/** The preset of the plugin as an array of flat configs; with `rules`, nothing but those. */
export function presetConfig(plugin, preset, rules) {
  const configs = [plugin.configs[preset]].flat();
  if (rules.length === 0) return configs;

  const narrowed = configs.map((config) => ({ ...config, rules: pick(config.rules ?? {}, rules) }));
  const missing = rules.filter((rule) => !configs.some((config) => config.rules && rule in config.rules));
  const byDefault = { name: 'corpus/not-in-preset', rules: Object.fromEntries(missing.map((rule) => [rule, 'error'])) };
  return missing.length > 0 ? [byDefault, ...narrowed] : narrowed;
}

/** Full ids of the rules asked for: `no-x` and `hardened/no-x` are the same; rules of ESLint's own keep their name. */
export function resolveRules(plugin, names) {
  const core = new Set(Object.values(plugin.configs).flat().flatMap(({ rules = {} }) => Object.keys(rules)));
  return names.map((name) => {
    const id = name.replace(/^hardened\//, '');
    if (plugin.rules[id]) return `hardened/${id}`;
    if (core.has(name)) return name;
    throw new CorpusError(`the plugin has no rule "${name}"; it has ${Object.keys(plugin.rules).join(', ')}`);
  });
}

/** What any project would set for itself, before the preset: parsers, and no say for the package's own comments. */
export function projectConfig(sourceType) {
  return [
    {
      name: 'corpus/all',
      files: ['**/*.{js,cjs,mjs,jsx}', ...typescript],
      languageOptions: { sourceType, parserOptions: { ecmaFeatures: { jsx: true } } },
      linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'off' },
    },
    {
      name: 'corpus/typescript',
      files: typescript,
      languageOptions: { parser, sourceType: 'module', parserOptions: { jsDocParsingMode: 'none' } },
    },
  ];
}

function pick(settings, rules) {
  return Object.fromEntries(Object.entries(settings).filter(([rule]) => rules.includes(rule)));
}
