/** How one kind of token of one provider is written. */
export interface TokenFormat {
  /** What a message calls it. */
  token: string;
  /** The environment variable people read it from. */
  env: string;
  /** Texts of which every token holds one: the cheap first look. A token starts with it, unless `lead` says else. */
  anchors: readonly string[];
  /** Source of the pattern of the whole token. Lengths are bounded, so that hostile text stays cheap. */
  pattern: string;
  /** How many characters of a token may stand before its anchor. */
  lead?: number;
  /** Where the format is published. */
  docs: string;
}

/** Tokens without a mark of their own, known only by the names around them. */
export interface NamedFormat {
  token: string;
  env: string;
  /** Source of a pattern on the lower-case names around the literal. */
  context: string;
  /** Source of the pattern of the whole value. */
  pattern: string;
  docs: string;
}
