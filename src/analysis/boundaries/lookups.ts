import type { TSESTree } from '@typescript-eslint/utils';

import { isFunction, isNullish, staticKey, wrapped } from '../core/ast.js';
import { lastName } from '../core/last-name.js';
import { logCallOf } from '../identity/logger.js';
import type { SourceCode } from '../core/per-file.js';
import { variableOf } from '../identity/scope.js';

/**
 * `const session = sessions[query.id]; if (!session) …`: is what a table holds under a key asked for, and not taken to be
 * there? Then the table says which keys are good, as `Map.get` does.
 */
export function isAskedLookup(member: TSESTree.Node, sourceCode: SourceCode): boolean {
  if (isAsked(member)) return true;
  const outer = wrapped(member);
  const declarator = outer.parent;
  if (declarator?.type !== 'VariableDeclarator' || declarator.init !== outer || declarator.id.type !== 'Identifier') return false;
  return variableOf(declarator.id, sourceCode)?.references.some(({ identifier }) => isAsked(identifier)) === true;
}

/** Is it asked whether there is a value, before anything is done with it? */
function isAsked(node: TSESTree.Node): boolean {
  const outer = wrapped(node);
  const { parent } = outer;
  switch (parent?.type) {
    case 'BinaryExpression':
      return /^[!=]==?$/.test(parent.operator) && [parent.left, parent.right].some(isNullish);
    case 'CallExpression':
      return parent.callee === outer && parent.optional;
    case 'ConditionalExpression':
    case 'IfStatement':
      return parent.test === outer;
    case 'LogicalExpression':
      return parent.left === outer;
    case 'MemberExpression':
      return parent.object === outer && parent.optional;
    case 'UnaryExpression':
      return parent.operator === '!' || parent.operator === 'typeof';
    default:
      return false;
  }
}

/**
 * `for (const key in value) if (!known.has(key)) throw …`, `Object.keys(value).filter((key) => !known.has(key))`: are the names in
 * anything at all gone through only to ask about them, or to show them?
 */
export function asksAboutKeys(by: TSESTree.Node, sourceCode: SourceCode): boolean {
  const { parent } = by;
  const key = parent?.type === 'ForInStatement' ? loopVariable(parent) : listedKey(by);
  const variable = key?.type === 'Identifier' ? variableOf(key, sourceCode) : undefined;
  return variable?.references.every(({ identifier }) => identifier === key || isAskedAbout(identifier) || isLogged(identifier, sourceCode)) === true;
}

/** ``console.log(`- ${key}`)`` */
function isLogged(key: TSESTree.Node, sourceCode: SourceCode): boolean {
  let outer = wrapped(key);
  while (outer.parent?.type === 'TemplateLiteral' || outer.parent?.type === 'BinaryExpression') outer = wrapped(outer.parent);
  return outer.parent?.type === 'CallExpression' && outer.parent.callee !== outer && logCallOf(outer.parent, sourceCode) !== undefined;
}

function loopVariable({ left }: TSESTree.ForInStatement): TSESTree.Node | undefined {
  return left.type === 'VariableDeclaration' ? left.declarations[0]?.id : left;
}

/** What a callback that is asked about each of the keys gets. */
function listedKey(list: TSESTree.Node): TSESTree.Node | undefined {
  const member = list.type === 'CallExpression' && lastName(list.callee) === 'keys' ? wrapped(list).parent : undefined;
  const call = member?.type === 'MemberExpression' && searches.has(staticKey(member) ?? '') ? wrapped(member).parent : undefined;
  const callback = call?.type === 'CallExpression' ? call.arguments[0] : undefined;
  return callback && isFunction(callback) ? callback.params[0] : undefined;
}

const searches = new Set(['every', 'filter', 'find', 'findIndex', 'some']);
const textQuestions = new Set(['endsWith', 'includes', 'match', 'startsWith']);
const questions = new Set(['has', 'hasOwn', 'hasOwnProperty', 'includes', 'indexOf', 'test']);

function isAskedAbout(key: TSESTree.Node): boolean {
  const outer = wrapped(key);
  const { parent } = outer;
  switch (parent?.type) {
    case 'BinaryExpression':
      return /^(?:[!=]==?|in)$/.test(parent.operator);
    case 'CallExpression':
      return questions.has(lastName(parent.callee));
    case 'MemberExpression':
      // What is read of the value by the key is followed on its own.
      return parent.object === outer ? textQuestions.has(staticKey(parent) ?? '') : !isTarget(parent);
    case 'SwitchStatement':
      return true;
    default:
      return false;
  }
}

function isTarget(member: TSESTree.Node): boolean {
  const { parent } = wrapped(member);
  return parent?.type === 'AssignmentExpression' && parent.left === wrapped(member);
}
