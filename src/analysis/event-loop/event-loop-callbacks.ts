import type { TSESTree } from '@typescript-eslint/utils';

import {
  callbackModules, callbackTakers, handlerDecorators, hookMethods, inPlaceCalls, inPlaceHelpers, inPlaceMethods, inPlaceModules,
  lastEvents, listenerMethods, listenerProperties, otherApps, promiseMakers, promiseMethods, queueMakers, serveOptions, startEvents, taskModule,
} from '../../catalog/event-loop.js';
import { routeApps, routeMethods } from '../../catalog/route-places.js';
import type { ApiId } from '../../catalog/types.js';
import type { ApiReference } from '../identity/api-id.js';
import { type CallLike, type FunctionNode, isFunction, staticKey, unwrap } from '../core/ast.js';
import { modulesOf } from '../core/file-modules.js';
import { spelling } from '../core/short-text.js';
import { localFunctionOf } from '../identity/local-functions.js';
import { perFile, type SourceCode } from '../core/per-file.js';
import { resolveApi } from '../identity/references.js';
import { constantOf } from '../values/values.js';

/**
 * When a function that is handed over runs: later, by the event loop; at once, as the executor of a promise; or
 * at once, as part of the code that hands it over.
 */
export type RunKind = 'callback' | 'in-place' | 'promise-executor';

/** A function that a call takes as an argument, or calls where it stands. */
export interface PassedFunction {
  /** The expression in the place of the function. */
  node: TSESTree.Node;
  kind: RunKind;
  /** What runs it, as the code spells it: `setTimeout`, `app.get`. */
  by: string;
}

/** Which arguments of a call are run, and when. Functions that nobody is known to run are left out. */
export function passedFunctions(call: CallLike, sourceCode: SourceCode): PassedFunction[] {
  const invoked = invokedFunction(call);
  if (invoked) return [{ node: invoked, kind: 'in-place', by: '' }];
  if (!call.arguments.some(mayHoldFunction)) return [];
  const callee = unwrap(call.callee);
  const runner = taskRunner(callee, sourceCode);
  if (runner) return call.arguments.flatMap((each) => tasksIn(each)).map((node) => ({ node, kind: runner, by: spelling(callee, sourceCode) }));
  const kind = runKind(call, callee, sourceCode);
  if (!kind) return [];
  const by = spelling(callee, sourceCode);
  const nodes = kind === 'callback'
    ? call.arguments.flatMap((argument) => functionsIn(argument, call, sourceCode))
    : call.arguments.map((argument) => unwrap(argument));
  return nodes.map((node) => ({ node, kind, by }));
}

/** The listener that `socket.onmessage = listener` installs. */
export function assignedListener(node: TSESTree.AssignmentExpression): PassedFunction | undefined {
  const { left, right } = node;
  const name = left.type === 'MemberExpression' ? staticKey(left) : undefined;
  return name !== undefined && listenerProperties.has(name) ? { node: right, kind: 'callback', by: name } : undefined;
}

/** The method that a framework calls, by what a decorator of it says. */
export function decoratedHandler({ expression, parent }: TSESTree.Decorator, sourceCode: SourceCode): PassedFunction | undefined {
  if (parent.type !== 'MethodDefinition') return undefined;
  const name = expression.type === 'CallExpression' ? expression.callee : expression;
  const api = resolveApi(name, sourceCode);
  return api && handlerDecorators.has(api.id)
    ? { node: parent.value, kind: 'callback', by: `@${sourceCode.getText(name)}` }
    : undefined;
}

/** The function of `(() => …)()`, `(function () { … }).call(this)`. */
function invokedFunction(call: CallLike): FunctionNode | undefined {
  const callee = unwrap(call.callee);
  if (isFunction(callee)) return callee;
  if (callee.type !== 'MemberExpression') return undefined;
  const key = staticKey(callee);
  const object = unwrap(callee.object);
  return (key === 'call' || key === 'apply') && isFunction(object) ? object : undefined;
}

const usesTasks = perFile((sourceCode) => [...modulesOf(sourceCode)].some((module) => module === taskModule || module.startsWith(`${taskModule}/`)));

/** Does a call run tasks: `async.series([…])`, `async.auto({ … })`? They belong to the code around the call, but for the workers of a queue. */
function taskRunner(callee: TSESTree.Node, sourceCode: SourceCode): RunKind | undefined {
  const api = usesTasks(sourceCode) ? resolveApi(callee, sourceCode) : undefined;
  // `async/eachSeries` is a function itself.
  const [module, single] = api?.module.split('/') ?? [];
  const name = module === taskModule ? (single ?? api?.path.at(-1)) : undefined;
  if (name === undefined) return undefined;
  return queueMakers.has(name) ? 'callback' : 'in-place';
}

/** What waits for others is the last one of a list in an object: `{ second: ['first', task] }`. */
function tasksIn(argument: TSESTree.Node | null, depth = 0): TSESTree.Node[] {
  const inner = argument && unwrap(argument);
  if (!inner || depth > 2) return [];
  switch (inner.type) {
    case 'ArrayExpression':
      return inner.elements.flatMap((each) => tasksIn(each, depth + 1));
    case 'ObjectExpression':
      return inner.properties.flatMap((each) => (each.type === 'Property' ? tasksIn(each.value, depth + 1) : []));
    default:
      return [inner];
  }
}

function mayHoldFunction({ type }: TSESTree.Node): boolean {
  return type !== 'Literal' && type !== 'TemplateLiteral' && type !== 'BinaryExpression' && type !== 'NewExpression';
}

function runKind(call: CallLike, callee: TSESTree.Node, sourceCode: SourceCode): RunKind | undefined {
  const api = resolveApi(callee, sourceCode);
  if (api) {
    if (promiseMakers.has(api.id)) return 'promise-executor';
    if (callbackTakers.has(api.id) || serveOptions.has(api.id)) return 'callback';
    if (runsInPlace(api)) return 'in-place';
  }
  const key = callee.type === 'MemberExpression' ? staticKey(callee) : undefined;
  if (key !== undefined && inPlaceMethods.has(key)) return 'in-place';
  if (api && takesNodeCallback(api)) return 'callback';
  if (callee.type !== 'MemberExpression' || key === undefined) return undefined;
  if (promiseMethods.has(key)) return 'callback';
  if (key === 'addListener' || (listenerMethods.has(key) && call.arguments.length > 1)) {
    return isSpecialListener(call, callee, sourceCode) ? undefined : 'callback';
  }
  return isRegistration(call, callee, key, sourceCode) ? 'callback' : undefined;
}

function takesNodeCallback({ module, path }: ApiReference): boolean {
  return callbackModules.has(module) && !path.some((step) => step.endsWith('Sync'));
}

function runsInPlace({ id, module, path }: ApiReference): boolean {
  if (inPlaceCalls.has(id)) return true;
  const [name, ...more] = path;
  return inPlaceModules.has(module) && name !== undefined && more.length === 0 && inPlaceHelpers.has(name);
}

/** While a program starts, and when a process exits or is about to, there is nobody to wait. */
function isSpecialListener(call: CallLike, callee: TSESTree.MemberExpression, sourceCode: SourceCode): boolean {
  const [argument] = call.arguments;
  const event = argument && constantOf(argument, sourceCode)?.value;
  if (startEvents.has(event)) return true;
  return lastEvents.has(event) && resolveApi(callee.object, sourceCode)?.id === 'global#process';
}

/** Names of the things that routes are registered on. */
const appName = /^(?:app|api|fastify|router|routes?|server)$|(?:App|Router|Server)$/;

/** Longer chains of routes are not looked through. */
const longestChain = 50;

/** Does the call register a handler on an application or router, known or of that shape? */
function isRegistration(
  call: CallLike, callee: TSESTree.MemberExpression, key: string, sourceCode: SourceCode,
): boolean {
  if (!routeMethods.has(key) && !hookMethods.has(key)) return false;
  const api = resolveApi(callee.object, sourceCode);
  if (api && isApp(api.id)) return true;
  const [first] = call.arguments;
  if (first && isPath(first, sourceCode)) return true;
  const { name, hasRoute } = chainRoot(callee.object);
  if (hasRoute || (name !== undefined && appName.test(name))) return true;
  return call.arguments.some((argument) => functionsIn(argument, call, sourceCode).some((node) => {
    const fn = localFunctionOf(node, sourceCode);
    return fn !== undefined && takesRequest(fn);
  }));
}

function isApp(id: ApiId): boolean {
  for (const apps of [routeApps, otherApps]) {
    if (apps.has(id)) return true;
    // What is chained onto an application still is one: `express#default().route()`.
    for (const root of apps.keys()) if (id.startsWith(`${root}.`)) return true;
  }
  return false;
}

/** The variable or field at the start of `app.route('/a').get(…).post(…)`, and whether `route` is on the way. */
function chainRoot(start: TSESTree.Node): { name?: string | undefined; hasRoute: boolean } {
  let hasRoute = false;
  let node = unwrap(start);
  for (let step = 0; node.type === 'CallExpression' && step < longestChain; step += 1) {
    const callee = unwrap(node.callee);
    if (callee.type !== 'MemberExpression') return { hasRoute };
    hasRoute ||= staticKey(callee) === 'route';
    node = unwrap(callee.object);
  }
  if (node.type === 'Identifier') return { name: node.name, hasRoute };
  return { name: node.type === 'MemberExpression' ? staticKey(node) : undefined, hasRoute };
}

function isPath(node: TSESTree.Node, sourceCode: SourceCode): boolean {
  const inner = unwrap(node);
  if (inner.type === 'ArrayExpression') {
    const [element] = inner.elements;
    return element !== undefined && element !== null && isPath(element, sourceCode);
  }
  if (inner.type === 'TemplateLiteral') return inner.quasis[0]?.value.raw.startsWith('/') === true;
  const constant = constantOf(inner, sourceCode);
  return typeof constant?.value === 'string' && /^[/*]/.test(constant.value);
}

const requestNames = new Set(['ctx', 'context', 'req', 'request']);
const answerNames = new Set(['h', 'next', 'reply', 'res', 'resp', 'response']);

/** Has the function the parameters of a handler: `(req, res)`, `(error, req, res, next)`, `(ctx, next)`? */
function takesRequest(fn: FunctionNode): boolean {
  const names = fn.params.map((param) => (param.type === 'Identifier' ? param.name.replace(/^_+/, '') : ''));
  const request = names.findIndex((name) => requestNames.has(name));
  return request !== -1 && request < 2 && answerNames.has(names[request + 1] ?? '');
}

/** The expressions of an argument that may be functions: itself, those of a list, a wrapper or a route's options. */
function functionsIn(argument: TSESTree.Node, call: CallLike, sourceCode: SourceCode): TSESTree.Node[] {
  const inner = unwrap(argument);
  switch (inner.type) {
    case 'ArrayExpression':
      return inner.elements.flatMap((element) => (element ? [unwrap(element)] : []));
    case 'CallExpression':
      // `wrap((req, res) => …)`; `.bind(…)` is seen through by whoever asks for the function.
      return [inner, ...inner.arguments.filter((each) => isFunction(unwrap(each))).map((each) => unwrap(each))];
    case 'ObjectExpression': {
      const id = resolveApi(call.callee, sourceCode)?.id;
      const wanted = (id && serveOptions.get(id)) ?? 'handler';
      return inner.properties.flatMap((property) =>
        property.type === 'Property' && staticKey(property) === wanted ? [unwrap(property.value)] : []);
    }
    default:
      return [inner];
  }
}
