import type { TSESLint } from '@typescript-eslint/utils';

import { isPackedFile } from './packed-file.js';

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
  /** Does it look at minified files too? Left out, it is silent there: what is wrong must be mended where they are made. */
  inPackedFiles?: true;
}

type Context<MessageIds extends string, Options extends readonly unknown[]> = Readonly<TSESLint.RuleContext<MessageIds, Options>>;

/** A rule as its file writes it. */
interface RuleSource<Options extends readonly unknown[], MessageIds extends string> {
  /** The file's name, and the id without the plugin's prefix. */
  name: string;
  meta: Omit<TSESLint.RuleMetaData<MessageIds, HardenedDocs, Options>, 'docs'> & {
    docs: HardenedDocs & Omit<TSESLint.RuleMetaDataDocs, 'url'>;
  };
  /** `options` are those of the configuration over `meta.defaultOptions`. */
  create: (context: Context<MessageIds, Options>, options: Options) => TSESLint.RuleListener;
}

/** A rule as ESLint gets it. */
export type HardenedRule<Options extends readonly unknown[], MessageIds extends string> =
  TSESLint.RuleModule<MessageIds, Options, HardenedDocs> & { name: string };

/**
 * Makes a rule whose documentation address follows from its name, with options merged over `meta.defaultOptions`: once for
 * each configuration. The `RuleCreator` of typescript-eslint does it for each file and rule, which costs more than most rules.
 */
export function createRule<Options extends readonly unknown[], MessageIds extends string>(
  { name, meta, create }: RuleSource<Options, MessageIds>,
): HardenedRule<Options, MessageIds> {
  const defaults = meta.defaultOptions ?? ([] as unknown as Options);
  /**
   * A rule has one object of options at most. A configuration hands the same one to file after file, in an array that ESLint
   * makes anew for each, and tests between other files may have their own. Other hosts may leave the merging to the rule.
   */
  const mergedWith = new WeakMap<object, Options>();
  const optionsOf = (context: Context<MessageIds, Options>): Options => {
    const [given] = context.options as readonly object[];
    if (!given) return defaults;
    let merged = mergedWith.get(given);
    if (!merged) mergedWith.set(given, (merged = [{ ...(defaults[0] as object), ...given }] as unknown as Options));
    return merged;
  };
  return {
    name,
    meta: {
      ...meta,
      docs: { ...meta.docs, url: `https://github.com/eslint-plugin-hardened/eslint-plugin-hardened/blob/main/docs/rules/${name}.md` },
    },
    create(context) {
      const { sourceCode } = context;
      const isRead = isProgram(sourceCode) && (meta.docs.inPackedFiles === true || !isPackedFile(sourceCode));
      return isRead ? create(context, optionsOf(context)) : {};
    },
  };
}

/**
 * A preset without `files` is on for JSON, CSS and Markdown too, where a project has those linted: their trees have another root.
 * (`meta.languages` would say so, but makes such a configuration an error.)
 */
function isProgram({ ast }: { ast: { type: string } }): boolean {
  return ast.type === 'Program';
}
