import type { RuleOptions } from './rule-options.js';
import type { HardenedSettings } from './settings.js';

/** Rules of this plugin in a configuration: `rules: { … } satisfies HardenedRules`. */
export type HardenedRules = Partial<RuleOptions>;

/** The types that every configuration of a newer ESLint is checked with, where they can be found from here. */
/** @ts-ignore -- Some package managers hide what belongs to ESLint: then only `satisfies` checks. */
declare module '@eslint/core' {
  interface RulesConfig extends RuleOptions {}
  interface SettingsConfig {
    hardened?: HardenedSettings;
  }
}
