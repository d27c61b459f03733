import type { ApiId } from './types.js';

/** Functions that turn text into a number, and make `NaN` of what is none. */
export const numberConversions: ReadonlySet<ApiId> = new Set<ApiId>([
  'global#Number', 'global#parseInt', 'global#parseFloat', 'global#Number.parseInt', 'global#Number.parseFloat',
]);

/** Functions that find out whether a number is one. */
export const numberChecks: ReadonlySet<ApiId> = new Set<ApiId>([
  'global#isNaN', 'global#isFinite', 'global#Number.isNaN', 'global#Number.isFinite', 'global#Number.isInteger',
  'global#Number.isSafeInteger',
]);
