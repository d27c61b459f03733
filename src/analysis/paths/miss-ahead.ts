import type { TSESTree } from '@typescript-eslint/utils';

import { contains, isFunction, isNullish, rootObject, unwrap, walk, wrapped } from '../core/ast.js';
import type { SourceCode } from '../core/per-file.js';
import { endsFunction, lastOf } from '../core/statements.js';
import { type Variable, variableOf } from '../identity/scope.js';
import { isFailing, isFailureAhead } from './failure-ahead.js';
import { isLoop } from './path-types.js';

/** More statements behind are not searched for the test. */
const mostBetween = 5;

/**
 * Is what could not be had asked for behind the handler, and the failure told there:
 * `try { text = await read(); } catch {} if (!text) throw new ReadError();`
 */
export function isMissAhead(node: TSESTree.CallExpression | TSESTree.TryStatement, sourceCode: SourceCode): boolean {
  const variable = node.type === 'TryStatement' ? setByTry(node, sourceCode) : setByCall(node, sourceCode);
  if (!variable) return false;
  const next = nextUseBehind(node, variable);
  if (next?.type !== 'IfStatement') return false;
  if (isTrueWithout(variable, next.test, sourceCode)) return isFailing(next.consequent, sourceCode);
  return isNameOf(variable, next.test, sourceCode) && !next.alternate && endsFunction(next.consequent) && isFailureAhead(next, sourceCode, 'any');
}

/** The next statement that names a variable; behind the loop or branch where it is none in there. */
function nextUseBehind(node: TSESTree.Node, variable: Variable): TSESTree.Statement | undefined {
  for (let inner = node, up = node.parent; up && !isFunction(up); inner = up, up = up.parent) {
    const list = up.type === 'BlockStatement' ? up.body : up.type === 'SwitchCase' ? up.consequent : undefined;
    if (!list) continue;
    const at = list.indexOf(inner as TSESTree.Statement) + 1;
    const next = list.slice(at, at + mostBetween).find((each) =>
      variable.references.some(({ identifier }) => contains(each, identifier)));
    const mayBeBehind = up.parent && (isLoop(up.parent) || up.parent.type === 'IfStatement');
    if (next || at + mostBetween < list.length || !mayBeBehind) return next;
  }
  return undefined;
}

/** `let x; try { …; x = …; }`, and nothing else gives it a value; the handler goes on behind. */
function setByTry({ block, handler }: TSESTree.TryStatement, sourceCode: SourceCode): Variable | undefined {
  const set = lastDoneIn(block);
  if (set?.type !== 'AssignmentExpression' || set.operator !== '=' || set.left.type !== 'Identifier') return undefined;
  const variable = variableOf(set.left, sourceCode);
  if (handler && leavesSomewhere(handler.body, sourceCode)) return undefined;
  const [def] = variable?.defs ?? [];
  if (def?.type !== 'Variable' || (def.node.init && !isNothing(def.node.init))) return undefined;
  const isOnly = variable?.references.every(({ identifier, init, writeExpr }) =>
    !writeExpr || init === true || identifier === set.left || (handler !== null && contains(handler, identifier) && isNothing(writeExpr)));
  return isOnly ? variable : undefined;
}

/** What a block ends with, be it under a condition: `if (answer.isDone) result = answer;`. */
function lastDoneIn({ body }: TSESTree.BlockStatement): TSESTree.Expression | undefined {
  let last: TSESTree.Node | undefined = body.at(-1);
  while (last?.type === 'IfStatement' && !last.alternate) last = lastOf(last.consequent);
  return last?.type === 'ExpressionStatement' ? last.expression : undefined;
}

/** `const x = await load().catch(() => null)`, `const x = id ? await load(id).catch(() => null) : null` */
function setByCall(call: TSESTree.CallExpression, sourceCode: SourceCode): Variable | undefined {
  const handler = call.arguments.at(-1);
  const answer = handler && isFunction(handler) ? handler.body : undefined;
  const isEmpty = answer?.type === 'BlockStatement' ? answer.body.length === 0 : answer !== undefined && isNothing(answer);
  if (!isEmpty) return undefined;
  const { parent } = wrapped(call);
  const awaited = parent?.type === 'AwaitExpression' ? wrapped(parent) : undefined;
  const choice = awaited?.parent?.type === 'ConditionalExpression' && isNothing(awaited.parent.alternate) ? wrapped(awaited.parent) : awaited;
  const declarator = choice?.parent;
  return declarator?.type === 'VariableDeclarator' && declarator.id.type === 'Identifier' ? variableOf(declarator.id, sourceCode) : undefined;
}

function isNothing(node: TSESTree.Node): boolean {
  const inner = unwrap(node);
  return isNullish(inner) || (inner.type === 'Literal' && (inner.value === false || inner.value === ''));
}

/** Does a test come out true where the variable has no value: `!x`, `x == null`, `!x?.ok || late`? */
function isTrueWithout(variable: Variable, test: TSESTree.Node, sourceCode: SourceCode): boolean {
  const node = unwrap(test);
  switch (node.type) {
    case 'BinaryExpression':
      return /^===?$/.test(node.operator) && isNothing(node.right) && isNameOf(variable, node.left, sourceCode);
    case 'LogicalExpression':
      return node.operator === '||' && (isTrueWithout(variable, node.left, sourceCode) || isTrueWithout(variable, node.right, sourceCode));
    case 'UnaryExpression':
      return node.operator === '!' && isNameOf(variable, rootObject(node.argument), sourceCode);
    default:
      return false;
  }
}

function isNameOf(variable: Variable, node: TSESTree.Node, sourceCode: SourceCode): boolean {
  const inner = unwrap(node);
  return inner.type === 'Identifier' && variableOf(inner, sourceCode) === variable;
}

function leavesSomewhere(body: TSESTree.BlockStatement, sourceCode: SourceCode): boolean {
  return !walk(body, sourceCode, (node) => {
    if (isFunction(node)) return 'skip';
    return /^(?:Break|Continue|Return)Statement$/.test(node.type) ? 'stop' : undefined;
  });
}

/** `try { await promise; } catch (e) { log(e.message); } return promise;`: whoever gets the promise gets its rejection. */
export function isAwaitedAgain({ block, range, parent }: TSESTree.TryStatement, sourceCode: SourceCode): boolean {
  const promises = block.body.flatMap((statement) => (statement.type === 'ExpressionStatement' ? [unwrap(statement.expression)] : []));
  if (promises.length !== block.body.length || parent.type !== 'BlockStatement') return false;
  const awaited = promises.filter((each) => each.type !== 'AssignmentExpression' || /(?:Call|New|Await)Expression/.test(unwrap(each.right).type));
  const [only] = awaited;
  const promise = awaited.length === 1 && only?.type === 'AwaitExpression' ? unwrap(only.argument) : undefined;
  const variable = promise?.type === 'Identifier' ? variableOf(promise, sourceCode) : undefined;
  return variable?.references.some(({ identifier }) => {
    const use = wrapped(identifier).parent;
    return identifier.range[0] > range[1] && (use?.type === 'ReturnStatement' || use?.type === 'AwaitExpression') &&
      parent.body.some((statement) => contains(statement, identifier) && (statement === use || statement === use.parent || statement.type === 'ReturnStatement'));
  }) ?? false;
}
