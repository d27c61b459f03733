import type { TSESTree } from '@typescript-eslint/utils';

import { decoratorsOf, type FunctionNode, staticKey, unwrap, wrapped } from '../core/ast.js';
import { hasNameOf } from '../core/nodes.js';
import { perFile, perNode, type SourceCode } from '../core/per-file.js';
import { exportedName, functionPositions } from '../identity/function-positions.js';
import { variableOf } from '../identity/scope.js';

/** What is read of `ctx.request`, and what is called on the context itself. https://koajs.com/#context */
const requestParts = new Set(['body', 'query']);
const answeringMethods = new Set(['attachment', 'throw']);

/** The texts without which no function reads a request of koa and answers it: most files are done with here. */
const mayHoldHandlers = perFile((sourceCode) =>
  hasNameOf(['query', 'request'], sourceCode) && hasNameOf(['attachment', 'body', 'throw'], sourceCode) && /\.\s*(?:body\s*=[^=]|attachment\s*\(|throw\s*\()/.test(sourceCode.text));

/**
 * Does a method or an exported function show that its only parameter, or the one before `next`, is a context of koa: it reads
 * `ctx.request.body`, `ctx.request.query` or `ctx.query`, and answers with `ctx.body = …`, `ctx.throw(…)` or `ctx.attachment(…)`? For handlers
 * that another file routes. What a decorator has done to them before is out of sight.
 */
export function takesKoaContext(fn: FunctionNode, sourceCode: SourceCode): boolean {
  return mayHoldHandlers(sourceCode) && koaHandlers(fn, sourceCode) === true;
}

const koaHandlers: (fn: FunctionNode, sourceCode: SourceCode) => boolean | undefined = perNode((fn, sourceCode) => {
  const [context] = fn.params;
  if (context?.type !== 'Identifier' || fn.params.length > 2 || isTyped(context) || !isHandedOut(fn, sourceCode)) return false;
  let reads = false;
  let answers = false;
  for (const { identifier } of variableOf(context, sourceCode)?.references ?? []) {
    const { parent: member } = identifier as TSESTree.Node;
    if (member?.type === 'VariableDeclarator' && member.init === identifier) reads ||= takesRequestPart(member.id);
    if (member?.type !== 'MemberExpression' || member.object !== identifier) continue;
    const key = staticKey(member) ?? '';
    if (key === 'request') reads ||= isRequestRead(member);
    else if (key === 'query') reads ||= !isCalled(member) && !isAssigned(member);
    else answers ||= key === 'body' ? isAssigned(member) : answeringMethods.has(key) && isCalled(member);
  }
  return reads && answers;
});

function isTyped({ typeAnnotation }: TSESTree.Identifier): boolean {
  return typeAnnotation !== undefined && typeAnnotation.typeAnnotation.type !== 'TSAnyKeyword';
}

/** Can another file route a function: one that is exported, of a class, or in an object (`actions: { async restore(ctx, next) { … } }`)? */
function isHandedOut(fn: FunctionNode, sourceCode: SourceCode): boolean {
  const { parent } = fn;
  if (parent.type === 'Property') return parent.value === fn;
  if (parent.type === 'MethodDefinition' || parent.type === 'PropertyDefinition') return decoratorsOf(parent).length === 0;
  return functionPositions(fn, sourceCode)?.some((position) => exportedName(position) !== undefined) === true;
}

/** `ctx.request.body`, `const { body } = ctx.request` */
function isRequestRead(request: TSESTree.MemberExpression): boolean {
  const outer = wrapped(request);
  const { parent } = outer;
  if (parent?.type === 'MemberExpression') return parent.object === outer && requestParts.has(staticKey(parent) ?? '') && !isCalled(parent);
  return parent?.type === 'VariableDeclarator' && takesPart(parent.id);
}

/** `const { request: { body } } = ctx`, `const { query } = ctx` */
function takesRequestPart(pattern: TSESTree.Node): boolean {
  return pattern.type === 'ObjectPattern' &&
    pattern.properties.some((property) => {
      const key = property.type === 'Property' ? staticKey(property) : undefined;
      return key === 'query' || (key === 'request' && takesPart((property as TSESTree.Property).value));
    });
}

function takesPart(pattern: TSESTree.Node): boolean {
  return pattern.type === 'ObjectPattern' &&
    pattern.properties.some((property) => property.type === 'Property' && requestParts.has(staticKey(property) ?? ''));
}

function isAssigned(member: TSESTree.MemberExpression): boolean {
  return member.parent.type === 'AssignmentExpression' && member.parent.left === member;
}

/** `ctx.throw(403)`; other frameworks have a method `body()`. */
function isCalled(member: TSESTree.MemberExpression): boolean {
  const call = wrapped(member).parent;
  return call?.type === 'CallExpression' && unwrap(call.callee) === member;
}
