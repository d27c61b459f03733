/** Last words of field names, and the format of zod 4 that such a field has. */
export const formatOfName: ReadonlyMap<string, string> = new Map([
  ['email', 'email'], ['guid', 'uuid'], ['uri', 'url'], ['url', 'url'], ['uuid', 'uuid'], ['website', 'url'],
]);

/** Steps that look at the content of a text: a format, or something in its place. */
export const contentChecks: ReadonlySet<string> = new Set([
  'check', 'endsWith', 'includes', 'pipe', 'refine', 'refinement', 'regex', 'startsWith', 'superRefine', 'transform', 'with',
]);
