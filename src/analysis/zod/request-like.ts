import type { TSESTree } from '@typescript-eslint/utils';

import { eventReaders, requestMembers, requestParts } from '../../catalog/zod/input-places.js';
import { isFunction, staticKey, unwrap } from '../core/ast.js';
import type { SourceCode } from '../core/per-file.js';
import { singleDefinition, variableOf } from '../identity/scope.js';

/**
 * `req.body`, `await request.json()`, `c.req.query()`, `JSON.parse(event.body)`: what a request is called everywhere. Names
 * are followed once.
 */
export function isRequestLike(node: TSESTree.Node, sourceCode: SourceCode, isFollowed = false): boolean {
  let inner = unwrap(node);
  if (inner.type === 'AwaitExpression') inner = unwrap(inner.argument);
  if (inner.type === 'LogicalExpression') return isRequestLike(inner.left, sourceCode, isFollowed);
  if (inner.type === 'ObjectExpression') {
    return inner.properties.some((property) =>
      isRequestLike(property.type === 'SpreadElement' ? property.argument : property.value, sourceCode, isFollowed));
  }
  // `z.object({ body: Body }).parse(req)`
  if (inner.type === 'Identifier') return isWholeRequest(inner) || (!isFollowed && isPartOfRequest(inner, sourceCode));
  if (inner.type === 'CallExpression') {
    const callee = unwrap(inner.callee);
    const [argument] = inner.arguments;
    if (callee.type === 'Identifier') return eventReaders.has(callee.name) && argument !== undefined && isNamed(unwrap(argument), /^_?event$/);
    if (callee.type !== 'MemberExpression') return false;
    const method = staticKey(callee) ?? '';
    if (method === 'parse' && argument && isNamed(callee.object, /^JSON$/)) return isRequestLike(argument, sourceCode, isFollowed);
    return requestReaders.has(method) && isRequestName(callee.object);
  }
  if (inner.type !== 'MemberExpression') return false;
  const part = staticKey(inner) ?? '';
  // `ctx.body` is what Koa answers.
  return isRequestName(inner.object) ? requestMembers.has(part) : isNamed(inner.object, /^(?:ctx|context)$/) && contextParts.has(part);
}

/** `req` */
export function isWholeRequest({ name }: TSESTree.Identifier): boolean {
  return /^(?:req|request)$/.test(name);
}

const contextParts = new Set(['cookies', 'headers', 'params', 'query']);

/** `const { body } = req`, `const body = await request.json()` */
function isPartOfRequest(node: TSESTree.Identifier, sourceCode: SourceCode): boolean {
  const variable = variableOf(node, sourceCode);
  const definition = variable && singleDefinition(variable);
  if (definition?.pattern.type === 'Identifier') return isRequestLike(definition.value, sourceCode, true);
  if (definition?.pattern.type !== 'ObjectPattern' || !isRequestName(definition.value)) return false;
  const property = definition.pattern.properties.find((each) => each.type === 'Property' && each.value === definition.name);
  return property?.type === 'Property' && requestParts.has(staticKey(property) ?? '');
}

const requestReaders = new Set(['json', 'formData', 'parseBody', 'query', 'queries', 'param']);

function isRequestName(node: TSESTree.Node): boolean {
  const inner = unwrap(node);
  if (inner.type === 'MemberExpression') return /^(?:req|request)$/.test(staticKey(inner) ?? '') && !isFunction(inner.object);
  return isNamed(inner, /^_?(?:req|request|event)$/);
}

function isNamed(node: TSESTree.Node, name: RegExp): boolean {
  return node.type === 'Identifier' && name.test(node.name);
}
