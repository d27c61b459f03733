import type { TSESTree } from '@typescript-eslint/utils';

import { rejections } from '../../catalog/error-handling.js';
import { isFunction, unwrap, walk, wrapped } from '../core/ast.js';
import { calleeName } from '../core/last-name.js';
import type { SourceCode } from '../core/per-file.js';
import { logCallOf } from '../identity/logger.js';
import { type Variable, variableOf } from '../identity/scope.js';
import { isExitCall } from '../paths/exit-calls.js';
import { isFailureAhead } from '../paths/failure-ahead.js';
import { countsFailure, isFailureValue, saysFailure, showsFailure } from './failure-values.js';

/** A variable that is named more often is taken to be read. */
const mostReferences = 50;

/**
 * Does somebody learn of a failure that a variable keeps: `failed = true`? It is exported, handed on or returned, or an `if`
 * asks for it and tells of the failure; one that nobody asks for, or that only leads to `return null`, tells nobody.
 */
export function isFlagHeeded(name: TSESTree.Identifier, sourceCode: SourceCode): boolean {
  const variable = variableOf(name, sourceCode);
  if (!variable || isSeenOutside(variable) || variable.references.length > mostReferences) return true;
  return variable.references.some((reference) => reference.isRead() && isHeededBy(reference.identifier, sourceCode));
}

/** A global, or declared as an export; one that is exported by its name is read there. */
function isSeenOutside({ defs: [def], scope }: Variable): boolean {
  return !def || scope.type === 'global' || (def.type === 'Variable' && def.node.parent.parent.type === 'ExportNamedDeclaration');
}

function isHeededBy(read: TSESTree.Node, sourceCode: SourceCode): boolean {
  let part = wrapped(read);
  let user = part.parent as TSESTree.Node;
  // `failures += 1` reads the variable for itself.
  if (user.type === 'UpdateExpression' || (user.type === 'AssignmentExpression' && user.left === part)) {
    if (user.parent.type === 'ExpressionStatement') return false;
  }
  while (user.type === 'LogicalExpression' || user.type === 'BinaryExpression' || user.type === 'UnaryExpression') {
    part = wrapped(user);
    user = part.parent as TSESTree.Node;
  }
  if (user.type !== 'IfStatement' || user.test !== part) return true;
  return tells(user.consequent, sourceCode) || (user.alternate !== null && tells(user.alternate, sourceCode)) || isFailureAhead(user, sourceCode);
}

/** Does a branch throw, reject, answer with a failure or tell somebody of it? */
function tells(branch: TSESTree.Statement, sourceCode: SourceCode): boolean {
  return !walk(branch, sourceCode, (node) => {
    if (isFunction(node)) return 'skip';
    switch (node.type) {
      case 'AssignmentExpression':
        return unwrap(node.left).type === 'MemberExpression' && showsFailure(node.left, node.right, sourceCode) ? 'stop' : undefined;
      case 'CallExpression':
        return isTelling(node, sourceCode) ? 'stop' : undefined;
      case 'ReturnStatement':
        return isFailureValue(node.argument, sourceCode) ? 'stop' : undefined;
      case 'UpdateExpression':
        return countsFailure(node.argument) ? 'stop' : undefined;
      case 'BreakStatement':
      case 'ContinueStatement':
      case 'ThrowStatement':
        return 'stop';
      default:
        return undefined;
    }
  });
}

function isTelling(node: TSESTree.CallExpression, sourceCode: SourceCode): boolean {
  const log = logCallOf(node, sourceCode);
  if (log) return log.level !== 'low';
  return isExitCall(node, sourceCode) || rejections.has(calleeName(node) ?? '') || saysFailure(node, sourceCode);
}
