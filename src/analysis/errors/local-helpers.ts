import type { TSESTree } from '@typescript-eslint/utils';

import { commonProperties, rejections } from '../../catalog/error-handling.js';
import { type FunctionNode, staticKey, unwrap, wrapped } from '../core/ast.js';
import { calleeName, lastName } from '../core/last-name.js';
import { perNode, type SourceCode } from '../core/per-file.js';
import { isNamedLogger, logCallOf } from '../identity/logger.js';
import { variableOf } from '../identity/scope.js';
import { isExitCall } from '../paths/exit-calls.js';
import { pathsThrough } from '../paths/paths.js';
import { showsFailure, tellsFailure } from './failure-values.js';
import { isTeller } from './told-by-name.js';

const told = 1;

/** Does a function of the file tell of a failure whenever it runs, so that whoever calls it has told: `answer(res)`? */
export const tellsWhenever = perNode<FunctionNode, boolean>((fn, sourceCode) => {
  const code = fn.body.type === 'BlockStatement' ? fn.body.body : fn.body;
  const paths = pathsThrough(code, 0, {
    effect(node, facts) {
      if (node.type === 'CallExpression' && isExitCall(node, sourceCode)) return undefined;
      return isTold(node, sourceCode) ? told : facts;
    },
  }, sourceCode);
  return paths !== undefined && !paths.end.has(0) && paths.exits.every(({ kind, facts }) => kind === 'throw' || !facts.has(0));
});

function isTold(node: TSESTree.Node, sourceCode: SourceCode): boolean {
  if (node.type === 'AssignmentExpression') {
    const place = unwrap(node.left);
    if (place.type !== 'MemberExpression') return false;
    // `res.statusCode = status`: whoever calls it says which.
    const isGivenStatus = /^status(?:Code)?$/.test(staticKey(place) ?? '') && unwrap(node.right).type === 'Identifier';
    return isGivenStatus || showsFailure(place, node.right, sourceCode);
  }
  if (node.type !== 'CallExpression' || isLine(node, sourceCode)) return false;
  return rejections.has(calleeName(node) ?? '') || isTeller(node) || tellsFailure(node, sourceCode);
}

/** Does a function of the file do nothing but write a line: `(text) => { console.debug(text); }`? What it gets is only logged then. */
export const onlyWritesLines = perNode<FunctionNode, boolean>((fn, sourceCode) => {
  if (fn.body.type !== 'BlockStatement') return isLine(fn.body, sourceCode);
  const { body } = fn.body;
  return body.some(({ type }) => type !== 'VariableDeclaration') && body.every((statement) => isLineStatement(statement, sourceCode));
});

function isLineStatement(statement: TSESTree.Statement, sourceCode: SourceCode): boolean {
  switch (statement.type) {
    case 'BlockStatement':
      return statement.body.every((each) => isLineStatement(each, sourceCode));
    case 'ExpressionStatement':
      return isLine(statement.expression, sourceCode);
    case 'IfStatement':
      return isLineStatement(statement.consequent, sourceCode) && (!statement.alternate || isLineStatement(statement.alternate, sourceCode));
    case 'VariableDeclaration':
      return true;
    default:
      return false;
  }
}

function isLine(node: TSESTree.Node, sourceCode: SourceCode): boolean {
  const call = unwrap(node);
  return call.type === 'CallExpression' && (logCallOf(call, sourceCode) !== undefined || isNamedLogger(call, sourceCode));
}

/**
 * Does a function that only writes lines write all of an error that it gets in one at `warn` or above?
 * `(e) => { console.log(e.message); }` does not; what cannot be told counts as if it did.
 */
export function writesWhole(fn: FunctionNode, position: number, sourceCode: SourceCode): boolean {
  const param = fn.params[position];
  if (param?.type !== 'Identifier' || fn.params.some(({ type }) => type === 'RestElement')) return true;
  const variable = variableOf(param, sourceCode);
  return !variable || variable.references.some(({ identifier }) => !isLess(identifier, sourceCode));
}

/** Is it `e.message`, `String(e)`, part of a text, asked for its class, or given to a line below `warn`? */
function isLess(name: TSESTree.Node, sourceCode: SourceCode): boolean {
  const { parent } = wrapped(name);
  switch (parent?.type) {
    case 'BinaryExpression':
    case 'TemplateLiteral':
      return true;
    case 'CallExpression':
      return lastName(parent.callee) === 'String' || logCallOf(parent, sourceCode)?.level === 'low';
    case 'MemberExpression':
      return commonProperties.has(staticKey(parent) ?? '') && staticKey(parent) !== 'stack';
    default:
      return false;
  }
}
