// A CommonJS module, because ESLint is one: its types come from the CommonJS half of `@eslint/core`, and only a file
// that resolves that name the same way can add to them. Opt-in: `import type {} from 'eslint-plugin-hardened/typed-config'`.
/** @ts-ignore -- Types of an ES module, by a form that the oldest supported TypeScript reads too. */
import type { RuleOptions } from './rule-options.js';
/** @ts-ignore -- The same. */
import type { HardenedSettings } from './settings.js';

/**
 * The options of every rule, for every configuration there is. As signatures for names that begin like a rule's: a
 * property would either be asked of every `rules`, or be optional, which the signature of all other rules forbids.
 */
export type EveryRules = { [Rule in keyof RuleOptions as `${Rule}${string}`]: RuleOptions[Rule] };

/** @ts-ignore -- Some package managers hide what belongs to ESLint: then only `satisfies` checks. */
declare module '@eslint/core' {
  interface RulesConfig extends EveryRules {}
  interface SettingsConfig {
    hardened?: HardenedSettings;
  }
}
