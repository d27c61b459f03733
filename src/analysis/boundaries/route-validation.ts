import type { TSESTree } from '@typescript-eslint/utils';

import { aboutContent, aboutSender, schemaModules, validatedRequests, validatingMiddleware } from '../../catalog/validators.js';
import { routeMethods } from '../../catalog/route-places.js';
import { type FunctionNode, isFunction, staticKey, unwrap, wrapped } from '../core/ast.js';
import { functionPositions } from '../identity/function-positions.js';
import { parameterTarget } from '../identity/parameters.js';
import { perNode, type SourceCode } from '../core/per-file.js';
import { resolveApi } from '../identity/references.js';
import { type Variable, variableOf } from '../identity/scope.js';
import { isToolCallSchema } from './tool-calls.js';
import { isSchema } from './validation.js';

/**
 * Is a handler behind a validator: a middleware or schema among the arguments of its route, in the options it is
 * registered with, around it (`withValidation(schema, handler)`), or on the whole router (`router.use(validate(schema))`)?
 */
export function isValidatedRoute(fn: FunctionNode, sourceCode: SourceCode): boolean {
  return validatedMemo(fn, sourceCode) === true;
}

/**
 * `(req: TypedRequest<Login>, res: Response)` of another file's route: the type, which comes from elsewhere as well, says that a
 * validator stands there. A route of this file shows whether it does.
 */
export function isValidatedElsewhere(fn: FunctionNode, sourceCode: SourceCode): boolean {
  return fn.params.some((parameter) => isValidatedType(parameter, sourceCode)) &&
    functionPositions(fn, sourceCode)?.some(({ parent }) => parent?.type === 'CallExpression' && isRouteCall(parent)) === false;
}

function isValidatedType(parameter: TSESTree.Parameter, sourceCode: SourceCode): boolean {
  const target = parameterTarget(parameter);
  const type = 'typeAnnotation' in target ? target.typeAnnotation?.typeAnnotation : undefined;
  if (type?.type !== 'TSTypeReference' || type.typeName.type !== 'Identifier' || !validatedRequests.test(type.typeName.name)) return false;
  return variableOf(type.typeName, sourceCode)?.defs[0]?.type === 'ImportBinding';
}

function isRouteCall({ callee }: TSESTree.CallExpression): boolean {
  const method = unwrap(callee);
  return method.type === 'MemberExpression' && routeMethods.has(staticKey(method) ?? '');
}

const validatedMemo: (fn: FunctionNode, sourceCode: SourceCode) => boolean | undefined = perNode((fn, sourceCode) =>
  functionPositions(fn, sourceCode)?.some((position) => {
    const { parent } = position;
    if (parent?.type === 'CallExpression' && parent.callee !== position) return isValidatingCall(parent, position, sourceCode);
    return parent?.type === 'Property' ? hasSchemaKey(parent.parent, sourceCode) : false;
  }));

function isValidatingCall(call: TSESTree.CallExpression, handler: TSESTree.Node, sourceCode: SourceCode): boolean {
  if (call.arguments.some((other) => other !== handler && isValidator(other, sourceCode))) return true;
  const callee = unwrap(call.callee);
  if (callee.type === 'CallExpression') return isValidator(callee, sourceCode);
  if (callee.type === 'Identifier') return validatingMiddleware.test(callee.name);
  if (callee.type !== 'MemberExpression') return false;
  return validatingMiddleware.test(staticKey(callee) ?? '') || isValidatingRouter(callee.object, call, sourceCode);
}

/** A middleware, schema or options object that checks requests. */
function isValidator(node: TSESTree.Node, sourceCode: SourceCode): boolean {
  const inner = unwrap(node);
  if (isToolCallSchema(inner, sourceCode)) return false;
  if (isSchema(inner, sourceCode)) return true;
  switch (inner.type) {
    case 'ArrayExpression':
      return inner.elements.some((element) => element !== null && isValidator(element, sourceCode));
    case 'SpreadElement':
      return isValidator(inner.argument, sourceCode);
    case 'CallExpression': {
      const api = resolveApi(inner, sourceCode);
      if (api && (schemaModules.has(api.module) || api.module.includes('valid'))) return true;
      const callee = unwrap(inner.callee);
      if (isNamedLikeOne(callee)) return true;
      return inner.arguments.some((argument) => isSchema(argument, sourceCode));
    }
    case 'Identifier':
    case 'MemberExpression':
      return isNamedLikeOne(inner);
    case 'ObjectExpression':
      return hasSchemaKey(inner, sourceCode);
    default:
      return false;
  }
}

/** Does a name say that a function checks what is in a request? */
function saysValidates(name: string): boolean {
  return validatingMiddleware.test(name) && !asksForSender(name);
}

/** `validateSession`, `checkToken`: they ask who sends, not what. */
export function asksForSender(name: string): boolean {
  return aboutSender.test(name) && !aboutContent.test(name);
}

function isNamedLikeOne(node: TSESTree.Node): boolean {
  if (node.type === 'Identifier') return saysValidates(node.name);
  if (node.type === 'CallExpression') return isNamedLikeOne(unwrap(node.callee));
  if (node.type !== 'MemberExpression') return false;
  return saysValidates(staticKey(node) ?? '') || isNamedLikeOne(unwrap(node.object));
}

function hasSchemaKey(object: TSESTree.Node, sourceCode: SourceCode): boolean {
  if (object.type !== 'ObjectExpression') return false;
  return object.properties.some((property) => {
    if (property.type === 'SpreadElement') return isValidator(property.argument, sourceCode);
    const key = staticKey(property) ?? '';
    if (validatingMiddleware.test(key)) return !isFunction(property.value) || key !== 'validate';
    if (key === 'preHandler' || key === 'preValidation' || key === 'handlers') return isValidator(property.value, sourceCode);
    return isSchema(property.value, sourceCode);
  });
}

/** `router.use(validate(schema))` before the route, or `fastify.withTypeProvider<…>()`. */
function isValidatingRouter(router: TSESTree.Node, route: TSESTree.Node, sourceCode: SourceCode): boolean {
  const receiver = unwrap(router);
  if (resolveApi(receiver, sourceCode)?.path.includes('withTypeProvider')) return true;
  const variable = receiver.type === 'Identifier' ? variableOf(receiver, sourceCode) : undefined;
  return variable !== undefined && (validatesFrom(variable, sourceCode) ?? Infinity) < route.range[0];
}

/** Where a router is first told to validate: asked once, since a router has many routes. */
const validatesFrom = perNode<Variable, number>(({ references }, sourceCode) => {
  const starts = references.flatMap(({ identifier }) => {
    const member = identifier.parent;
    if (member?.type !== 'MemberExpression' || member.object !== identifier || staticKey(member) !== 'use') return [];
    const call = wrapped(member).parent;
    return call?.type === 'CallExpression' && call.arguments.some((other) => isValidator(other, sourceCode)) ? [call.range[0]] : [];
  });
  return starts.length > 0 ? starts.reduce((first, start) => Math.min(first, start)) : undefined;
});
