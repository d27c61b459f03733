import type { TSESTree } from '@typescript-eslint/utils';

import { unwrap, wrapped } from '../core/ast.js';
import type { SourceCode } from '../core/per-file.js';
import { isUnmade, type Variable, variableOf } from '../identity/scope.js';
import { type Constant, constantOf } from '../values/values.js';

/** A variable that is named more often is taken to hold something. */
const mostReferences = 50;

/** Nothing, `false`, zero, an empty text or list: `{ error: null }` says that all went well. */
export function isEmpty(value: TSESTree.Node | null, constant: Constant | undefined): boolean {
  if (constant) return !constant.value;
  const inner = value && unwrap(value);
  return inner?.type === 'ArrayExpression' && inner.elements.length === 0;
}

/** Does a name stand for nothing at first: `let error;`, `const errors = [];`? */
export function startsEmpty(node: TSESTree.Node, sourceCode: SourceCode): boolean {
  return emptyAtFirst(node, sourceCode) !== undefined;
}

/** Does it stand for nothing for ever, as nobody gives it a value, or puts anything into it? */
export function staysEmpty(node: TSESTree.Node, sourceCode: SourceCode): boolean {
  const variable = emptyAtFirst(node, sourceCode);
  if (!variable || variable.references.length > mostReferences) return false;
  return variable.references.every(({ identifier, init, writeExpr }) => {
    if (init === true) return true;
    if (writeExpr) return isEmpty(writeExpr, constantOf(writeExpr, sourceCode));
    const { parent } = wrapped(identifier);
    return parent?.type === 'Property' || parent?.type === 'ReturnStatement';
  });
}

/** Does a condition before a node, or around it, look at the variable that it names? */
export function isAskedFor(node: TSESTree.Node, sourceCode: SourceCode): boolean {
  const inner = unwrap(node);
  const variable = inner.type === 'Identifier' ? variableOf(inner, sourceCode) : undefined;
  return variable?.references.slice(0, mostReferences).some(({ identifier }) => identifier.range[0] < inner.range[0] && isInTest(identifier)) === true;
}

function emptyAtFirst(node: TSESTree.Node, sourceCode: SourceCode): Variable | undefined {
  const inner = unwrap(node);
  const variable = inner.type === 'Identifier' ? variableOf(inner, sourceCode) : undefined;
  const [def] = variable?.defs ?? [];
  if (!variable || def?.type !== 'Variable' || def.node.id !== def.name || variable.scope.type === 'global' || isUnmade(variable)) return undefined;
  const { init, parent } = def.node;
  if (!init) return parent.parent.type === 'BlockStatement' || parent.parent.type === 'Program' ? variable : undefined;
  return isEmpty(init, constantOf(init, sourceCode)) ? variable : undefined;
}

function isInTest(name: TSESTree.Node): boolean {
  let part = wrapped(name);
  let user = part.parent;
  while (user && /^(?:Binary|Logical|Member|Unary)Expression$/.test(user.type)) {
    part = wrapped(user);
    user = part.parent;
  }
  return (user?.type === 'IfStatement' || user?.type === 'ConditionalExpression') && user.test === part;
}
