import type { TSESLint } from '@typescript-eslint/utils';

/** What is shorter may be written into a few lines by hand. */
const shortest = 5_000;

/** Characters and tokens of a line, on average over the file. By hand it is some 40 and 8; what a packer writes has thousands. */
const longLine = 150;
const mostTokens = 75;

/** Did a minifier or bundler pack the file into a few long lines? Nobody mends a report there; long literals alone make no such file. */
export function isPackedFile({ ast: { loc, tokens }, text }: Readonly<TSESLint.SourceCode>): boolean {
  return text.length > shortest && text.length / loc.end.line > longLine && (tokens?.length ?? 0) / loc.end.line > mostTokens;
}
