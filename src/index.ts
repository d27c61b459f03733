import type { ESLint, Linter } from 'eslint';

import { createConfigs } from './configs/index.js';
import { name, version } from './package-info.js';
import { rules } from './rules/index.js';

export type { HardenedRules, RuleOptions } from './rule-options.js';
export type { HardenedSettings } from './settings.js';

/** What this package exports: an ESLint plugin with its rules and two flat configs. */
export interface HardenedPlugin extends ESLint.Plugin {
  meta: { name: string; version: string; namespace: 'hardened' };
  rules: Record<keyof typeof rules, NonNullable<ESLint.Plugin['rules']>[string]>;
  configs: { recommended: Linter.Config[]; strict: Linter.Config[] };
}

const plugin: HardenedPlugin = {
  meta: { name, version, namespace: 'hardened' },
  // The rules are typed against typescript-eslint's syntax tree, ESLint's own types know only plain JavaScript.
  rules: rules as unknown as HardenedPlugin['rules'],
  configs: { recommended: [], strict: [] },
};
Object.assign(plugin.configs, createConfigs(plugin, rules));

export default plugin;
