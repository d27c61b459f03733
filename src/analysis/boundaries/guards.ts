import type { TSESTree } from '@typescript-eslint/utils';

import { koaContexts } from '../../catalog/route-places.js';
import { questionMethods } from '../../catalog/validators.js';
import { contains, isFunction, staticKey, unwrap, walk, wrapped } from '../core/ast.js';
import { perNode, type SourceCode } from '../core/per-file.js';
import { resolveApi } from '../identity/references.js';
import { isNeverCall } from '../identity/types.js';
import { variableOf } from '../identity/scope.js';

/** Conditions inside conditions deeper than this are believed. */
const highestClimb = 300;

/**
 * Has a check decided the matter where a value is used later on? It has in the branches of the condition it is part of,
 * behind an `if` one of whose branches leaves, and behind a check that throws (`throws`), as far as control cannot come
 * round it. Which of the branches is the good one is not asked.
 */
export function isGuarded(use: TSESTree.Node, check: TSESTree.Node, throws: boolean, sourceCode: SourceCode): boolean {
  if (check.range[0] >= use.range[0]) return false;
  let settles = throws;
  let child = check;
  for (let climbed = 0; climbed < highestClimb; climbed += 1) {
    const { parent } = child;
    if (isFunction(parent)) {
      // `list.every((item) => typeof item === 'string')` is a question about the list.
      const asked = questionAround(parent);
      if (!asked) return false;
      child = asked;
      settles = false;
      continue;
    }
    if (!parent || parent.type === 'Program' || parent.type === 'StaticBlock') return parent?.type === 'Program' && settles;
    const step = settles
      ? settledStep(parent, child, use, () => endsLoop(check, throws, parent, sourceCode), sourceCode)
      : openStep(parent, child, use, sourceCode);
    if (step === 'covered') return true;
    if (step === 'lost') return false;
    if (step === 'settles') settles = true;
    child = parent;
  }
  return true;
}

/** The call that asks a function about each element: `list.some((element) => …)`. */
export function questionAround(fn: TSESTree.Node): TSESTree.CallExpression | undefined {
  const outer = wrapped(fn);
  const call = outer.parent;
  if (call?.type !== 'CallExpression' || call.callee === outer) return undefined;
  const callee = unwrap(call.callee);
  return callee.type === 'MemberExpression' && questionMethods.has(staticKey(callee) ?? '') ? call : undefined;
}

type Step = 'covered' | 'lost' | 'on' | 'settles';

/** The answer of the check is on its way into a condition. */
function openStep(parent: TSESTree.Node, child: TSESTree.Node, use: TSESTree.Node, sourceCode: SourceCode): Step {
  switch (parent.type) {
    case 'LogicalExpression':
      return parent.left === child && contains(parent.right, use) ? 'covered' : 'on';
    case 'ConditionalExpression':
      if (parent.test !== child) return 'on';
      return contains(parent, use) ? 'covered' : 'lost';
    case 'IfStatement':
      if (contains(parent, use)) return 'covered';
      return leaves(parent.consequent, sourceCode) || leaves(parent.alternate, sourceCode) ? 'settles' : 'lost';
    case 'DoWhileStatement':
    case 'ForStatement':
    case 'WhileStatement':
      if (contains(parent, use)) return 'covered';
      return parent.type === 'WhileStatement' || leaves(parent.body, sourceCode) ? 'settles' : 'lost';
    case 'SwitchStatement':
      return contains(parent, use) ? 'covered' : 'lost';
    case 'SwitchCase':
      return parent.test === child && contains(parent, use) ? 'covered' : 'on';
    case 'ExpressionStatement':
      return child.type === 'LogicalExpression' || isAssertion(child) ? 'settles' : 'lost';
    case 'VariableDeclarator':
      return isRead(parent, sourceCode) ? 'settles' : 'lost';
    case 'AssignmentExpression':
      return 'settles';
    case 'ReturnStatement':
    case 'ThrowStatement':
      return 'lost';
    default:
      return 'on';
  }
}

/**
 * Does a loop ask each of its elements, and the function end with the first bad one? Behind such a loop there are only
 * good elements.
 */
function endsLoop(check: TSESTree.Node, throws: boolean, loop: TSESTree.Node, sourceCode: SourceCode): boolean {
  if (loop.type !== 'ForOfStatement' || loop.left.type !== 'VariableDeclaration') return false;
  const names = new Set(sourceCode.getDeclaredVariables?.(loop.left).map(({ name }) => name));
  const isAboutOther = walk(check, sourceCode, (node) => (node.type === 'Identifier' && names.has(node.name) ? 'stop' : undefined));
  if (isAboutOther) return false;
  for (let child = check, { parent } = check; parent && parent !== loop; child = parent, { parent } = child) {
    if (parent.type === 'IfStatement' && parent.test === child) {
      return [parent.consequent, parent.alternate].some((branch) => branch && exitOf(branch, sourceCode) === 'function');
    }
  }
  return throws;
}

/**
 * The check has let everything pass that comes after it in the same block.
 *
 * @param endsLoop answers, for the loop one stands in, whether only good elements come to its end
 */
function settledStep(
  parent: TSESTree.Node, child: TSESTree.Node, use: TSESTree.Node, endsLoop: () => boolean, sourceCode: SourceCode,
): Step {
  switch (parent.type) {
    case 'BlockStatement':
    case 'SwitchCase':
      return contains(parent, use) ? 'covered' : 'on';
    case 'IfStatement': {
      if (parent.test === child) return 'on';
      const other = parent.consequent === child ? parent.alternate : parent.consequent;
      return leaves(other, sourceCode) ? 'on' : 'lost';
    }
    case 'LogicalExpression':
      if (parent.left === child) return 'on';
      return 'lost';
    case 'ConditionalExpression':
      return parent.test === child ? 'on' : 'lost';
    case 'TryStatement':
      if (child === parent.handler) return 'lost';
      return child === parent.finalizer || !parent.handler || leaves(parent.handler.body, sourceCode) ? 'on' : 'lost';
    case 'ForOfStatement':
      return parent.body === child && !endsLoop() ? 'lost' : 'on';
    case 'ForInStatement':
    case 'WhileStatement':
      return parent.body === child ? 'lost' : 'on';
    case 'ForStatement':
      return parent.body === child || parent.update === child ? 'lost' : 'on';
    case 'SwitchStatement':
      return parent.discriminant === child ? 'on' : 'lost';
    default:
      return 'on';
  }
}

const assertionNames = /^(?:assert|invariant|ensure|expect|check|verify|must|precondition|throw$)/i;

/** `assert(isUser(value))`, `invariant(typeof value === 'string')`, `validationResult(req).throw()` */
function isAssertion(node: TSESTree.Node): boolean {
  const call = unwrap(node.type === 'AwaitExpression' ? node.argument : node);
  if (call.type !== 'CallExpression') return false;
  const callee = unwrap(call.callee);
  if (callee.type === 'Identifier') return assertionNames.test(callee.name);
  if (callee.type !== 'MemberExpression') return false;
  const owner = unwrap(callee.object);
  return (owner.type === 'Identifier' && assertionNames.test(owner.name)) || assertionNames.test(staticKey(callee) ?? '') ||
    isAssertion(owner);
}

/** Is what a declaration names looked at? A dropped answer decides nothing. */
function isRead(declarator: TSESTree.VariableDeclarator, sourceCode: SourceCode): boolean {
  if (declarator.id.type !== 'Identifier') return true;
  return variableOf(declarator.id, sourceCode)?.references.some((reference) => reference.isRead()) === true;
}

const leavingCalls = new Set(['global#process.exit', 'global#Deno.exit', 'assert#fail', 'next/navigation#redirect', 'next/navigation#notFound']);

const throwingContexts: ReadonlySet<string> = new Set(koaContexts);

/** Does a statement never reach its end: it returns, throws, continues, breaks or ends the process? */
export function leaves(statement: TSESTree.Statement | null | undefined, sourceCode: SourceCode): boolean {
  return statement ? exitOf(statement, sourceCode) !== undefined : false;
}

/** What a statement that never reaches its end leaves at least: the round of a loop (`jump`), or the function. */
type Exit = 'function' | 'jump';

const exitOf: (statement: TSESTree.Statement, sourceCode: SourceCode) => Exit | undefined = perNode(
  (statement, sourceCode) => {
    let least: Exit = 'function';
    let current: TSESTree.Statement | undefined | null = statement;
    while (current) {
      switch (current.type) {
        case 'BlockStatement':
          current = current.body.findLast(({ type }) => type !== 'FunctionDeclaration');
          break;
        case 'IfStatement': {
          const exit = exitOf(current.consequent, sourceCode);
          if (!exit) return undefined;
          if (exit === 'jump') least = 'jump';
          current = current.alternate;
          break;
        }
        case 'BreakStatement':
        case 'ContinueStatement':
          return 'jump';
        case 'ReturnStatement':
        case 'ThrowStatement':
          return least;
        case 'TryStatement': {
          if (current.finalizer && leaves(current.finalizer, sourceCode)) return least;
          const exit = current.handler ? exitOf(current.handler.body, sourceCode) : least;
          if (!exit) return undefined;
          if (exit === 'jump') least = 'jump';
          current = current.block;
          break;
        }
        case 'ExpressionStatement':
          return isLeavingCall(current.expression, sourceCode) ? least : undefined;
        default:
          return undefined;
      }
    }
    return undefined;
  },
);

function isLeavingCall(expression: TSESTree.Expression, sourceCode: SourceCode): boolean {
  const call = expression.type === 'AwaitExpression' ? expression.argument : expression;
  if (call.type !== 'CallExpression') return false;
  const id = resolveApi(call.callee, sourceCode)?.id;
  return (id !== undefined && leavingCalls.has(id)) || isContextThrow(call.callee, sourceCode) || isNeverCall(call, sourceCode);
}

/** `ctx.throw(403)` of koa (https://koajs.com/#ctx-throw-status-msg-properties); the `throw` of a generator is not called on a context. */
function isContextThrow(callee: TSESTree.Node, sourceCode: SourceCode): boolean {
  const method = unwrap(callee);
  if (method.type !== 'MemberExpression' || staticKey(method) !== 'throw') return false;
  const context = unwrap(method.object);
  if (throwingContexts.has(resolveApi(context, sourceCode)?.id ?? '')) return true;
  return context.type === 'Identifier' && /^(?:ctx|context)$/.test(context.name);
}
