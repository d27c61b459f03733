import { RuleCreator } from '@typescript-eslint/utils/eslint-utils';

/** How urgent the roadmaps call the standard a rule serves: `P0` is critical, `P3` is low. */
export type Priority = 'P0' | 'P1' | 'P2' | 'P3';

/** What every rule of this plugin says about itself, beyond ESLint's own `meta.docs`. */
export interface HardenedDocs {
  /** The smallest preset that turns the rule on; `strict` holds everything of `recommended`. `false`: opt-in only. */
  recommended: 'recommended' | 'strict' | false;
  /** Row numbers of `docs/standards.md` that the rule serves. */
  standards: readonly number[];
  /** The highest priority that a roadmap gives one of these standards. */
  priority: Priority;
  /** Options the `recommended` preset sets, where they differ from the defaults. */
  recommendedOptions?: Readonly<Record<string, unknown>>;
  /** Options the `strict` preset sets, where they differ from the defaults. */
  strictOptions?: Readonly<Record<string, unknown>>;
  /**
   * What the presets do in test files: turn the rule `'off'`, or set other options.
   * Left out, the rule is the same in tests.
   */
  inTests?: 'off' | Readonly<Record<string, unknown>>;
}

/** Makes a rule whose documentation address follows from its name, with options merged over `meta.defaultOptions`. */
export const createRule = RuleCreator<HardenedDocs>(
  (name) => `https://github.com/eslint-plugin-hardened/eslint-plugin-hardened/blob/main/docs/rules/${name}.md`,
);
