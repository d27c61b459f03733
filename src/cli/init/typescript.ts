/**
 * TypeScript 7 has no API for other programs yet: whatever reads TypeScript needs TypeScript 6 under the name `typescript`,
 * and the compiler of TypeScript 7 goes by another name beside it.
 * https://devblogs.microsoft.com/typescript/announcing-typescript-7-0/#running-side-by-side-with-typescript-6.0
 */
export const sideBySide = 'typescript@npm:@typescript/typescript6 @typescript/native@npm:typescript@7';

/** Does a range of versions in package.json begin at a TypeScript without an API? */
export function lacksApi(range: string): boolean {
  return /^[\^~>=v\s]*(?:[7-9]|\d{2,})(?:\D|$)/.test(range);
}
