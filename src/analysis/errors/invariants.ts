import type { TSESTree } from '@typescript-eslint/utils';

import { invariantFunction, invariantText, stubText } from '../../catalog/failures.js';
import { type CallLike, enclosingFunction, type FunctionNode, functionName, isFunction } from '../core/ast.js';
import { perFile, type SourceCode } from '../core/per-file.js';
import { statementOf } from '../core/statements.js';
import { variableOf } from '../identity/scope.js';
import { constantOf } from '../values/values.js';

/**
 * Does an error say that the program itself is wrong: it stands in the `default` of a `switch`, behind an exhaustive `never`
 * check, in a function that asserts, or its message says so? Nobody is meant to catch it, so that no class is needed.
 */
export function isInvariant(error: CallLike, sourceCode: SourceCode): boolean {
  return invariantText.test(messageText(error, sourceCode)) || isInDefault(error) || isBehindNever(error, sourceCode) ||
    isInAssertion(error, sourceCode);
}

/** Does an error stand behind an exhaustive `never` check, or in a function that takes what is left of one? */
export function isExhaustive(error: CallLike, sourceCode: SourceCode): boolean {
  const fn = enclosingFunction(error);
  return isBehindNever(error, sourceCode) || (fn !== undefined && takesNever(fn, sourceCode));
}

/** Is a value thrown to get into the `catch` of the same function, which does not look at it? */
export function isDropped(node: TSESTree.Node, sourceCode: SourceCode): boolean {
  if (node.type !== 'ThrowStatement') return false;
  for (let child: TSESTree.Node = node, up = node.parent as TSESTree.Node | undefined; up && !isFunction(up); child = up, up = up.parent) {
    if (up.type !== 'TryStatement' || up.block !== child || !up.handler) continue;
    const { param } = up.handler;
    if (!param) return true;
    return param.type === 'Identifier' && variableOf(param, sourceCode)?.references.length === 0;
  }
  return false;
}

/** Is the error the body of code that is not written yet? */
export function isStub(error: CallLike, sourceCode: SourceCode): boolean {
  return stubText.test(messageText(error, sourceCode));
}

/** Is it thrown while an instance is made, before anybody could use it? */
export function isInConstructor(error: TSESTree.Node): boolean {
  const fn = enclosingFunction(error);
  return fn?.parent.type === 'MethodDefinition' && fn.parent.kind === 'constructor';
}

/** Is it thrown by the module itself, at start, where nobody can catch it by its class? */
export function isWhileLoading(error: TSESTree.Node): boolean {
  return enclosingFunction(error) === undefined;
}

/** The words of the message that the file shows, holes left out. */
export function messageText({ arguments: [message] }: CallLike, sourceCode: SourceCode): string {
  return message && message.type !== 'SpreadElement' ? textOf(message, sourceCode) : '';
}

/** The text of an expression as far as the file shows it: constants and the fixed parts of templates and sums. */
export function textOf(root: TSESTree.Node, sourceCode: SourceCode): string {
  const constant = constantOf(root, sourceCode);
  if (constant) return String(constant.value);
  const parts: string[] = [];
  const pending: TSESTree.Node[] = [root];
  for (let node = pending.pop(); node && parts.length < 50; node = pending.pop()) {
    if (node.type === 'BinaryExpression') pending.push(node.right, node.left);
    else if (node.type === 'TemplateLiteral') parts.push(...node.quasis.map(({ value }) => value.raw));
    else if (node.type === 'Literal' && typeof node.value === 'string') parts.push(node.value);
  }
  return parts.join(' ');
}

function isInDefault(error: TSESTree.Node): boolean {
  for (let node = error, up = error.parent; up && !isFunction(up); node = up, up = up.parent) {
    if (up.type === 'SwitchCase') return up.test === null && up.consequent.includes(node as TSESTree.Statement);
  }
  return false;
}

/** `const rest: never = kind;` or `kind satisfies never` right before it, or in its message. */
function isBehindNever(error: CallLike, sourceCode: SourceCode): boolean {
  if (!saysNever(sourceCode)) return false;
  const statement = statementOf(error);
  const list = statement.parent && 'body' in statement.parent && Array.isArray(statement.parent.body)
    ? (statement.parent.body as TSESTree.Node[])
    : [];
  const before = list[list.indexOf(statement) - 1];
  return [before, error].some((node) => node && /(?::|\bsatisfies|\bas)\s*never\b/.test(sourceCode.getText(node).slice(0, 1000)));
}

/** Few files have the word. */
const saysNever = perFile(({ text }) => text.includes('never'));

/** A function that is called like an assertion, never returns, or asserts something of a parameter. */
function isInAssertion(error: TSESTree.Node, sourceCode: SourceCode): boolean {
  const fn = enclosingFunction(error);
  if (!fn) return false;
  const returned = fn.returnType?.typeAnnotation;
  return returned?.type === 'TSNeverKeyword' || (returned?.type === 'TSTypePredicate' && returned.asserts) ||
    invariantFunction.test(functionName(fn) ?? '') || takesNever(fn, sourceCode);
}

function takesNever({ params }: FunctionNode, sourceCode: SourceCode): boolean {
  return saysNever(sourceCode) && params.some((param) => 'typeAnnotation' in param && param.typeAnnotation &&
    /^:\s*never$/.test(sourceCode.getText(param.typeAnnotation)));
}
