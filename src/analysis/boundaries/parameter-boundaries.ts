import type { TSESTree } from '@typescript-eslint/utils';

import type { Boundary } from '../../catalog/boundaries.js';
import { gatewayListeners, parameterDecorators, partDecorators } from '../../catalog/boundaries/requests.js';
import { fetchExports } from '../../catalog/route-places.js';
import { decoratorsOf, type FunctionNode, isFunction } from '../core/ast.js';
import { isDeclaredExport, nameOf, usesOf } from '../identity/function-uses.js';
import { parameterTarget } from '../identity/parameters.js';
import { perFile, type SourceCode } from '../core/per-file.js';
import { resolveApi } from '../identity/references.js';
import { variableOf } from '../identity/scope.js';
import { typeServices } from '../identity/types.js';

const isServerFile = perFile((sourceCode) => hasDirective(sourceCode.ast.body));

function hasDirective(statements: readonly TSESTree.Node[]): boolean {
  for (const statement of statements) {
    if (statement.type !== 'ExpressionStatement' || statement.directive === undefined) return false;
    if (statement.directive === 'use server') return true;
  }
  return false;
}

/**
 * Can a browser call the function: it says `"use server"`, or is an async export of a file that does? `GET` and the like are
 * called with the request.
 */
export function isServerAction(fn: FunctionNode, sourceCode: SourceCode): boolean {
  if (fn.body.type === 'BlockStatement' && hasDirective(fn.body.body)) return true;
  return fn.async && isServerFile(sourceCode) && isExported(fn, sourceCode) && !fetchExports.has(nameOf(fn)?.name ?? '');
}

function isExported(fn: FunctionNode, sourceCode: SourceCode): boolean {
  return isDeclaredExport(fn) || usesOf(fn, sourceCode).some(({ parent }) => parent?.type === 'ExportSpecifier');
}

/**
 * The boundary that a Nest parameter decorator brings in. A class is checked by the validation pipe, a pipe in the decorator
 * checks by itself, and one named member (`@Query('page')`) is a string: none of these is a boundary. A member of the body is
 * one where its type says so little that no pipe can check it.
 */
export function decoratedBoundary(parameter: TSESTree.Parameter, sourceCode: SourceCode): Boundary | undefined {
  for (const { expression } of decoratorsOf(parameter)) {
    if (expression.type !== 'CallExpression' || expression.arguments.length > 1) continue;
    const [name] = expression.arguments;
    if (name && (name.type !== 'Literal' || !saysNothing(parameter))) continue;
    const api = resolveApi(expression, sourceCode);
    const boundary = api && parameterDecorators.get(api.id);
    if (!boundary || (name && !partDecorators.has(api.id))) continue;
    return isCheckedByPipe(parameter, sourceCode) ? undefined : boundary;
  }
  return isGatewayMessage(parameter, sourceCode) && !isCheckedByPipe(parameter, sourceCode) ? { kind: 'message' } : undefined;
}

/** `@SubscribeMessage('add') add(client: Socket, note: Note)`: where no parameter is decorated, the message comes second. */
function isGatewayMessage(parameter: TSESTree.Parameter, sourceCode: SourceCode): boolean {
  const { parent: fn } = parameter;
  if (!isFunction(fn) || fn.params[1] !== parameter || fn.parent.type !== 'MethodDefinition') return false;
  return decoratorsOf(fn.parent).some(({ expression }) => gatewayListeners.has(resolveApi(expression, sourceCode)?.id ?? '#')) &&
    fn.params.every((each) => decoratorsOf(each).length === 0);
}

/** No type, `any`, a list, or a type that is written out: of these nothing is left at run time. */
function saysNothing(parameter: TSESTree.Parameter): boolean {
  const target = parameterTarget(parameter);
  const type = 'typeAnnotation' in target ? target.typeAnnotation?.typeAnnotation.type : undefined;
  return type === undefined || type === 'TSAnyKeyword' || type === 'TSArrayType' || type === 'TSTypeLiteral';
}

function isCheckedByPipe(parameter: TSESTree.Parameter, sourceCode: SourceCode): boolean {
  return hasOwnPipe(parameter) || isClassType(parameter, sourceCode);
}

/** `@UsePipes(…)` on the method or the class. */
function hasOwnPipe(parameter: TSESTree.Parameter): boolean {
  const method = isFunction(parameter.parent) ? parameter.parent.parent : undefined;
  if (method?.type !== 'MethodDefinition') return false;
  return [...decoratorsOf(method), ...decoratorsOf(method.parent.parent)].some(({ expression }) =>
    expression.type === 'CallExpression' && expression.callee.type === 'Identifier' && expression.callee.name === 'UsePipes');
}

/** May the parameter's type be a class? An imported name may, unless only its type is imported. */
function isClassType(parameter: TSESTree.Parameter, sourceCode: SourceCode): boolean {
  const target = parameterTarget(parameter);
  const type = 'typeAnnotation' in target ? target.typeAnnotation?.typeAnnotation : undefined;
  if (type?.type !== 'TSTypeReference' || type.typeName.type !== 'Identifier') return false;
  const definition = variableOf(type.typeName, sourceCode)?.defs[0];
  if (definition?.type === 'ClassName') return true;
  if (definition?.type !== 'ImportBinding') return false;
  const { node, parent } = definition;
  if (parent?.type === 'ImportDeclaration' && parent.importKind === 'type') return false;
  if (node.type === 'ImportSpecifier' && node.importKind === 'type') return false;
  const services = typeServices(sourceCode);
  return services ? services.getTypeAtLocation(type).isClass() : true;
}
