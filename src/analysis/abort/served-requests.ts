import type { TSESTree } from '@typescript-eslint/utils';

import { abortableCalls } from '../../catalog/abort-signals.js';
import { requestExports, requestHolders } from '../../catalog/route-places.js';
import { timeouts } from '../../catalog/timeouts/index.js';
import { placeOfParameter } from '../boundaries/places.js';
import { type FunctionNode, functionName, staticKey, wrapped } from '../core/ast.js';
import { namesAny } from '../core/file-modules.js';
import { hasNameOf } from '../core/nodes.js';
import { perFile, type SourceCode } from '../core/per-file.js';

const handlerNames = ['serve', ...requestExports, ...requestHolders];

/** May the file serve requests of the Fetch API, by handlers whose place alone tells? The cheap first question. */
export const mayServeRequests = perFile((sourceCode): boolean =>
  hasNameOf(handlerNames, sourceCode) && (namesAny(abortableCalls, sourceCode) || namesAny(timeouts, sourceCode)));

const requestName = /^req(?:uest)?$/;

/** `Deno.serve(async (req) => …)`, `export async function GET(request) {}`: is the parameter a `Request` by the place of its function? */
export function isServedRequest({ name }: TSESTree.Identifier, index: number, fn: FunctionNode, sourceCode: SourceCode): boolean {
  if (index !== 0 || !requestName.test(name) || !isServing(fn, sourceCode)) return false;
  const [, second] = fn.params;
  // Routers of express by files, whose requests have no signal.
  if (second?.type === 'Identifier' && /^_?res(?:ponse)?$/.test(second.name)) return false;
  // `export default { fetch(request) {} }`: to a worker, its platform tells only when asked to that the client has gone.
  const isOfWorker = fn.parent.type === 'Property' && staticKey(fn.parent) === 'fetch' && wrapped(fn.parent.parent).parent?.type !== 'CallExpression';
  return !isOfWorker && !requestHolders.has(functionName(fn) ?? '');
}

/** `export async function loader({ request }) {}` */
export function takesServedRequest(key: string, index: number, fn: FunctionNode, sourceCode: SourceCode): boolean {
  return index === 0 && key === 'request' && requestHolders.has(functionName(fn) ?? '') && isServing(fn, sourceCode);
}

function isServing(fn: FunctionNode, sourceCode: SourceCode): boolean {
  return mayServeRequests(sourceCode) && placeOfParameter(fn, 0, sourceCode)?.id === 'place#FetchEvent()';
}
