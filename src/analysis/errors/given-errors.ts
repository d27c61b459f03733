import type { TSESTree } from '@typescript-eslint/utils';

import { responseName } from '../../catalog/responses.js';
import { type FunctionNode, functionName } from '../core/ast.js';
import type { SourceCode } from '../core/per-file.js';
import { parameterTarget } from '../identity/parameters.js';
import { isGlobal } from '../identity/scope.js';
import { isErrorName } from './error-first.js';

/** More members of a union are not read. */
const mostMembers = 5;

/**
 * The error of a function that is made to answer with one: `fail(response: Response, error: Error)`, `handleError(error: unknown, res)`. Its
 * type says that it may be any error. Where the file calls the function itself, it shows what it is given.
 */
export function givenError(fn: FunctionNode, sourceCode: SourceCode): TSESTree.Identifier | undefined {
  if (fn.params.length < 2) return undefined;
  const names = fn.params.map(parameterTarget);
  const error = names.find((each) => each.type === 'Identifier' && isAnyError(each, sourceCode));
  if (error?.type !== 'Identifier' || !names.some((each) => each.type === 'Identifier' && responseName.test(each.name))) return undefined;
  return isCalledHere(fn, sourceCode) ? undefined : error;
}

/** `error: Error`, `error: Error | string`, `error: unknown`: only the name tells the last one from any other value. */
function isAnyError({ name, typeAnnotation }: TSESTree.Identifier, sourceCode: SourceCode): boolean {
  const type = typeAnnotation?.typeAnnotation;
  if (type?.type === 'TSUnknownKeyword') return isErrorName(name);
  const members = type?.type === 'TSUnionType' ? type.types.slice(0, mostMembers) : type ? [type] : [];
  return members.some((member) =>
    member.type === 'TSTypeReference' && member.typeName.type === 'Identifier' && member.typeName.name === 'Error' && isGlobal(member.typeName, sourceCode));
}

/** Does the text call something of the function's name, beside its definition? */
function isCalledHere(fn: FunctionNode, { text }: SourceCode): boolean {
  const name = functionName(fn);
  if (name === undefined) return false;
  const first = text.indexOf(`${name}(`);
  const isDefinition = fn.id !== null || fn.parent.type === 'MethodDefinition' || (fn.parent.type === 'Property' && fn.parent.method);
  return first !== -1 && (!isDefinition || text.includes(`${name}(`, first + 1));
}
