import type { ApiId } from './types.js';

/**
 * What `express-validator` up to version 5, and validators made after it, put on a request: each asks for a member by its name, of one part
 * of the request or of whichever has it. https://express-validator.github.io/docs/5.3.1/legacy-api/
 */
export const requestAssertions: ReadonlyMap<string, readonly string[]> = new Map([
  ['assert', ['body', 'query', 'params']], ['check', ['body', 'query', 'params']],
  // What only tidies up asks nothing.
  ['sanitize', []], ['sanitizeBody', []], ['sanitizeQuery', []], ['sanitizeParams', []],
  ['checkBody', ['body']], ['checkQuery', ['query']], ['checkParams', ['params']], ['checkCookies', ['cookies']], ['checkHeaders', ['headers']],
]);

/** Methods of the request that tell what came of it; where it `rejects`, nothing need be asked of the answer. */
export const assertionVerdicts: ReadonlyMap<string, { rejects: boolean }> = new Map([
  ['validationErrors', { rejects: false }], ['getValidationResult', { rejects: false }], ['asyncValidationErrors', { rejects: true }],
]);

/** What puts these methods on each request, and checks nothing by itself: `app.use(expressValidator())`. */
export const assertingMiddleware: ReadonlySet<ApiId> = new Set<ApiId>(['express-validator#default']);
