import type { TSESTree } from '@typescript-eslint/utils';

import {
  answeringWords, answerMembers, answerNames, answerParts, azure, bodyMethods, contextName, headerMethods, knownBodyMethods, recordingWords,
  responseMembers, responseName, responseTypes, statusMethods,
} from '../../catalog/responses.js';
import type { ApiId } from '../../catalog/types.js';
import type { ApiReference } from '../identity/api-id.js';
import { isFunction, staticKey, unwrap, wrapped } from '../core/ast.js';
import { modulesOf } from '../core/file-modules.js';
import { objectView } from '../values/object-view.js';
import { perNode, type SourceCode } from '../core/per-file.js';
import { isBodyController, isBodyStream, isToolkit } from './answer-parameters.js';
import { resolveApi } from '../identity/references.js';
import { exposes, madeParts, numberOf, partsOf, type ResponseParts } from './response-makers.js';
import { isReturnedAnswer } from './returned-answers.js';
import { singleDefinition, type Variable, variableOf } from '../identity/scope.js';
import { statementOf } from '../core/statements.js';
import { instanceOfType } from '../identity/type-annotations.js';
import { typeOriginsOf, typeServices } from '../identity/types.js';
import { wordsOf } from '../core/words.js';

/** Expressions that may put something into a response. */
export type ResponseCarrier = TSESTree.AssignmentExpression | TSESTree.CallExpression | TSESTree.NewExpression | TSESTree.ObjectExpression;

/** Statements before an answer that are searched for its status. */
const mostBefore = 10;

/** What an expression puts into an HTTP response; `undefined` when it has nothing to do with one. */
export function responseParts(node: ResponseCarrier, sourceCode: SourceCode): ResponseParts | undefined {
  switch (node.type) {
    case 'AssignmentExpression':
      return assignedParts(node, sourceCode);
    case 'CallExpression':
      return methodParts(node, sourceCode) ?? madeParts(node, sourceCode);
    case 'NewExpression':
      return madeParts(node, sourceCode);
    default:
      return literalParts(node, sourceCode);
  }
}

/** Can the object of a member be what answers a request: by its type, its place, or what else is done with it? */
export function isResponse(node: TSESTree.Node, sourceCode: SourceCode): boolean {
  const inner = unwrap(node);
  const api = resolveApi(inner, sourceCode);
  if ((api && isResponseApi(api)) || hasResponseType(inner, sourceCode)) return true;
  if (isForeign(api)) return false;
  if (inner.type === 'MemberExpression') return responseMembers.has(staticKey(inner) ?? '');
  const variable = inner.type === 'Identifier' ? variableOf(inner, sourceCode) : undefined;
  return variable !== undefined && isUsedAsResponse(variable, sourceCode) === true;
}

/** A response, or the one behind it: `ctx.res`, `reply.raw`. */
function isResponseApi({ id, path }: ApiReference): boolean {
  if (responseTypes.has(id)) return true;
  return responseMembers.has(path.at(-1) ?? '') && responseTypes.has(id.slice(0, id.lastIndexOf('.')) as ApiId);
}

/** What types of one's own for an answer are called: `ApiResponse`. */
const ownResponseType = /(?:Res|Response|Reply)$/;

/** A value of a package or of the platform is what they say. A type that nothing declares may be that of a response. */
function isForeign(api: ApiReference | undefined): boolean {
  if (!api || api.module.startsWith('.') || api.module.startsWith('place')) return false;
  // `res: ApiResponse` of `@/types` or of a package of the same workspace: a type of one's own, by another way than a relative one.
  if (api.viaType && api.path.length === 2 && ownResponseType.test(api.path[0] as string)) return false;
  return !(api.module === 'global' && api.viaType) || /Channel|Client|Port|Process|Socket|Window|Worker/.test(api.path[0] ?? '');
}

function hasResponseType(node: TSESTree.Node, sourceCode: SourceCode): boolean {
  return typeServices(sourceCode) !== undefined &&
    typeOriginsOf(node, sourceCode).some((origin) => responseTypes.has(instanceOfType(origin).id));
}

const isUsedAsResponse = perNode<Variable, boolean>((variable) => {
  const [def] = variable.defs;
  if (def?.type !== 'Parameter' && def?.type !== 'Variable') return false;
  if (responseName.test(variable.name)) return true;
  return def.type === 'Parameter' && variable.references.some(({ identifier }) => {
    const use = wrapped(identifier);
    if (use.parent?.type !== 'MemberExpression' || use.parent.object !== use) return false;
    const key = staticKey(use.parent);
    if (key === undefined || !answerMembers.has(key)) return false;
    // `response.json()` reads an answer that came in; `response.json(value)` writes one.
    const call = wrapped(use.parent).parent;
    if (call?.type === 'CallExpression' && unwrap(call.callee) === use.parent) return call.arguments.length > 0;
    return call?.type === 'AssignmentExpression' && key === 'statusCode';
  });
});

/** `response.status(500).json(value)`, `c.text(value, 500)`, `stream.writeSSE(value)`. */
function methodParts(call: TSESTree.CallExpression, sourceCode: SourceCode): ResponseParts | undefined {
  const callee = unwrap(call.callee);
  const method = callee.type === 'MemberExpression' ? staticKey(callee) : undefined;
  if (callee.type !== 'MemberExpression' || method === undefined || call.arguments.length === 0) return undefined;
  if (method === 'enqueue') return isBodyController(callee.object, sourceCode) ? partsOf(call.arguments, undefined) : undefined;
  const isBody = bodyMethods.has(method) || isNamedAnswer(method);
  const isKnownBody = knownBodyMethods.has(method);
  if (!isBody && !isKnownBody && !headerMethods.has(method) && method !== 'throw') return undefined;
  const { root, status, hasStatus } = receiverOf(callee.object, sourceCode);
  const isAnswer = isResponse(root, sourceCode);
  if (method === 'throw') return isAnswer || contextName.test(nameOf(root)) ? thrownParts(call, sourceCode) : undefined;
  if (isBody) {
    if (!isAnswer && !(hasStatus && isLoose(root, sourceCode)) && !isBodyStream(root, sourceCode)) return undefined;
    const [first, second] = call.arguments;
    const own = numberOf(first, sourceCode) ?? numberOf(second, sourceCode);
    return partsOf(call.arguments, status ?? own ?? answerNames.get(answerNameOf(method)) ?? statusBefore(call, root, sourceCode));
  }
  if (isKnownBody) {
    const isKnown = method === 'response' ? isToolkit(root, sourceCode) : isBodyStream(root, sourceCode) || isContext(root, sourceCode);
    return isKnown ? partsOf(call.arguments, numberOf(call.arguments[1], sourceCode)) : undefined;
  }
  return isAnswer ? partsOf(call.arguments.slice(1), status ?? statusBefore(call, root, sourceCode)) : undefined;
}

/** `reply.badRequest(text)`, `response.internalServerError(text)` */
function isNamedAnswer(method: string): boolean {
  return answerNames.has(answerNameOf(method));
}

function answerNameOf(method: string): string {
  return method.toLowerCase().replace(/error$/, '');
}

/**
 * The arguments of a call of a function from elsewhere that is handed what answers a request, and whose name says that it
 * does: `sendError(response, 500, text)`.
 */
export function handedToAnswer(call: TSESTree.CallExpression, sourceCode: SourceCode): TSESTree.Node[] {
  const name = nameOf(call.callee);
  const words = wordsOf(name);
  if (!words.some((word) => answeringWords.has(word)) || words.some((word) => recordingWords.has(word))) return [];
  const { arguments: given } = call;
  const isAnswering = given.length > 1 && given.some((argument) => argument.type === 'Identifier' && isResponse(argument, sourceCode));
  return isAnswering ? given.filter((argument) => !isFunction(argument)) : [];
}

/** A context whose methods make answers: that of Hono and its like. */
function isContext(node: TSESTree.Node, sourceCode: SourceCode): boolean {
  const id = resolveApi(node, sourceCode)?.id;
  if (id === 'hono#Context()' || id === 'place#RouteContext()' || hasResponseType(node, sourceCode)) return true;
  if (node.type !== 'Identifier' || !contextName.test(node.name)) return false;
  return [...modulesOf(sourceCode)].some((module) => module === 'hono' || module.startsWith('hono/') || module.startsWith('@hono/'));
}

/** Anything may be called `.status(500).json(…)` on, except what is known as something else. */
function isLoose(root: TSESTree.Node, sourceCode: SourceCode): boolean {
  return !isForeign(resolveApi(root, sourceCode));
}

interface Receiver {
  root: TSESTree.Node;
  hasStatus: boolean;
  status: number | undefined;
}

/** What the methods of a chain are called on, and the status that one of them sets. */
function receiverOf(object: TSESTree.Node, sourceCode: SourceCode): Receiver {
  const receiver: Receiver = { root: unwrap(object), hasStatus: false, status: undefined };
  while (receiver.root.type === 'CallExpression') {
    const callee = unwrap(receiver.root.callee);
    if (callee.type !== 'MemberExpression') break;
    if (statusMethods.has(staticKey(callee) ?? '') && !receiver.hasStatus) {
      receiver.hasStatus = true;
      receiver.status = numberOf(receiver.root.arguments[0], sourceCode);
    }
    receiver.root = unwrap(callee.object);
  }
  return receiver;
}

/** `response.status(400);` or `ctx.status = 400;` in the statements before. */
function statusBefore(node: TSESTree.Node, root: TSESTree.Node, sourceCode: SourceCode): number | undefined {
  const statement = statementOf(node);
  const { parent } = statement;
  const list = parent?.type === 'BlockStatement' || parent?.type === 'Program' ? (parent.body as TSESTree.Node[]) : [];
  const name = sourceCode.getText(root);
  const end = list.indexOf(statement);
  for (const before of list.slice(Math.max(0, end - mostBefore), Math.max(0, end)).reverse()) {
    if (before.type !== 'ExpressionStatement') continue;
    const done = unwrap(before.expression);
    const target = done.type === 'AssignmentExpression' ? done.left : done.type === 'CallExpression' ? unwrap(done.callee) : undefined;
    if (target?.type !== 'MemberExpression' || !/^(?:code|status|statusCode|writeHead)$/.test(staticKey(target) ?? '')) continue;
    if (sourceCode.getText(target.object) !== name) continue;
    return numberOf(done.type === 'AssignmentExpression' ? done.right : (done as TSESTree.CallExpression).arguments[0], sourceCode);
  }
  return undefined;
}

/** `ctx.throw(400, message)`: Koa shows the text below 500, and any with `{ expose: true }`. */
function thrownParts(call: TSESTree.CallExpression, sourceCode: SourceCode): ResponseParts | undefined {
  const status = numberOf(call.arguments[0], sourceCode);
  return (status !== undefined && status < 500) || exposes(call, sourceCode) ? partsOf(call.arguments.slice(1, 2), status) : undefined;
}

/** `ctx.body = value`, `context.res = value`, `response.statusMessage = value`. */
function assignedParts(node: TSESTree.AssignmentExpression, sourceCode: SourceCode): ResponseParts | undefined {
  const { left, right } = node;
  if (left.type !== 'MemberExpression') return undefined;
  const key = staticKey(left);
  const object = unwrap(left.object);
  if (key === 'statusMessage') return isResponse(object, sourceCode) ? partsOf([right], undefined) : undefined;
  if (key === 'res') return object.type === 'Identifier' && object.name === 'context' ? partsOf([right], undefined) : undefined;
  if (key !== 'body' || !isBodyOwner(object, sourceCode)) return undefined;
  return partsOf([right], statusBefore(node, object, sourceCode));
}

/**
 * `RouterContext` of Koa's routers, `AppContext` of `@/types`: whatever is called a context and has a body is one of a request, also where it
 * comes from elsewhere.
 */
function isContextType(api: ApiReference | undefined): boolean {
  return api?.viaType === true && api.path.at(-1) === '()' && (api.path.at(-2) ?? '').endsWith('Context');
}

/** A Koa context or its response; the object that a Lambda function answers with. */
function isBodyOwner(object: TSESTree.Node, sourceCode: SourceCode): boolean {
  const api = resolveApi(object, sourceCode);
  if (api && responseTypes.has(api.id)) return true;
  if (isForeign(api) && !isContextType(api)) return false;
  if (object.type === 'MemberExpression') {
    const key = staticKey(object);
    return key === 'ctx' || (key === 'response' && contextName.test(nameOf(object.object)));
  }
  if (object.type !== 'Identifier') return false;
  const variable = variableOf(object, sourceCode);
  if (contextName.test(object.name)) return variable?.defs[0]?.type === 'Parameter';
  return variable !== undefined && objectView(object, sourceCode)?.get('statusCode').state === 'present';
}

function nameOf(node: TSESTree.Node): string {
  const inner = unwrap(node);
  return inner.type === 'Identifier' ? inner.name : inner.type === 'MemberExpression' ? (staticKey(inner) ?? '') : '';
}

/** `{ statusCode: 500, body: value }`, returned or handed to a callback: what a Lambda or Azure function answers; or what a handler returns. */
function literalParts(node: TSESTree.ObjectExpression, sourceCode: SourceCode): ResponseParts | undefined {
  const values: TSESTree.Node[] = [];
  let status: TSESTree.Node | undefined;
  for (const property of node.properties) {
    if (property.type !== 'Property') continue;
    const key = staticKey(property);
    if (key !== undefined && answerParts.has(key)) values.push(property.value);
    else if (key === 'statusCode' || (key === 'status' && isAzureAnswer(node, sourceCode))) status = property.value;
  }
  if (values.length > 0 && status && isAnswered(node, sourceCode)) return partsOf(values, numberOf(status, sourceCode));
  return isReturnedAnswer(node, sourceCode) ? partsOf([node], undefined) : undefined;
}

/** `{ status: 500, jsonBody: value }`, and `body` where the file says that its functions are Azure's. */
function isAzureAnswer(node: TSESTree.ObjectExpression, sourceCode: SourceCode): boolean {
  return modulesOf(sourceCode).has(azure) ||
    node.properties.some((property) => property.type === 'Property' && staticKey(property) === 'jsonBody');
}

/** Is the value what a function returns, or what it hands to its callback as the result? */
function isAnswered(node: TSESTree.Node, sourceCode: SourceCode): boolean {
  const outer = wrapped(node);
  const { parent } = outer;
  switch (parent?.type) {
    case 'ArrowFunctionExpression':
    case 'ReturnStatement':
      return true;
    case 'AwaitExpression':
    case 'ConditionalExpression':
    case 'LogicalExpression':
      return isAnswered(parent, sourceCode);
    case 'CallExpression':
      return parent.arguments[1] === outer && /^(?:callback|cb|done)$/.test(nameOf(parent.callee));
    case 'VariableDeclarator': {
      const variable = variableOf(parent.id, sourceCode);
      return variable !== undefined && singleDefinition(variable) !== undefined &&
        variable.references.some(({ identifier }) => identifier !== parent.id && isAnswered(identifier, sourceCode));
    }
    case 'AssignmentExpression': {
      // Names that are written more than once may be given to each other in a circle: only the one is followed.
      const variable = parent.operator === '=' && parent.right === outer ? variableOf(parent.left, sourceCode) : undefined;
      return variable?.references.some(({ identifier }) => isReturned(identifier)) === true;
    }
    default:
      return false;
  }
}

function isReturned(node: TSESTree.Node): boolean {
  const { parent } = wrapped(node);
  return parent?.type === 'ReturnStatement' || parent?.type === 'ArrowFunctionExpression';
}
