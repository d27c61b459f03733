import type { TSESLint } from '@typescript-eslint/utils';

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
  let given: readonly unknown[] | undefined;
  let merged = defaults;
  /**
   * A configuration hands the same option objects to file after file, in an array that ESLint makes anew for each. Hosts other
   * than ESLint may leave the merging to the rule.
   */
  const optionsOf = ({ options }: Context<MessageIds, Options>): Options => {
    if (!given || !hasSameItems(given, options)) {
      given = options;
      const rest = options.map((option, position) => ({ ...(defaults[position] as object), ...(option as object) }));
      merged = [...rest, ...defaults.slice(rest.length)] as unknown as Options;
    }
    return merged;
  };
  return {
    name,
    meta: {
      ...meta,
      docs: { ...meta.docs, url: `https://github.com/eslint-plugin-hardened/eslint-plugin-hardened/blob/main/docs/rules/${name}.md` },
    },
    create: (context) => create(context, optionsOf(context)),
  };
}

function hasSameItems(first: readonly unknown[], second: readonly unknown[]): boolean {
  if (first.length !== second.length) return false;
  for (let index = 0; index < first.length; index += 1) if (first[index] !== second[index]) return false;
  return true;
}
