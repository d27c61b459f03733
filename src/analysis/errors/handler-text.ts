import type { TSESTree } from '@typescript-eslint/utils';

import { isFunction, unwrap } from '../core/ast.js';
import { logCallOf } from '../identity/logger.js';
import { Fate } from '../paths/fate.js';
import type { OpenWay } from './handler-ways.js';
import type { SourceCode } from '../core/per-file.js';
import type { PromiseHandler } from '../event-loop/promise-handlers.js';

/** A place in the file and how to call it. */
export interface Head {
  loc: TSESTree.SourceLocation;
  text: string;
}

/** Longer pieces of code are not repeated in a message. */
const longestText = 40;

/** `catch (error)`, without what stands in it. */
export function clauseHead(node: TSESTree.CatchClause, sourceCode: SourceCode): Head {
  return {
    loc: { start: node.loc.start, end: headEnd(node, sourceCode) },
    text: node.param ? `catch (${short(node.param, sourceCode) ?? '…'})` : 'catch',
  };
}

/** Behind the `)` or `catch` before the body; most often that is a step, and no token needs to be looked up. */
function headEnd({ body, loc: { start }, param }: TSESTree.CatchClause, sourceCode: SourceCode): TSESTree.Position {
  if (!param) return { line: start.line, column: start.column + 'catch'.length };
  const { line, column } = param.loc.end;
  if (sourceCode.text[param.range[1]] === ')') return { line, column: column + 1 };
  return (sourceCode.getTokenBefore(body) as TSESTree.Token).loc.end;
}

/** From `.catch` to the body of the handler; of `.then(ok, handler)` the handler. */
export function handlerHead({ call, callee, handler, method }: PromiseHandler, sourceCode: SourceCode): Head {
  const hasBlock = isFunction(handler) && handler.body.type === 'BlockStatement' && handler.body.body.length > 0;
  const last = hasBlock ? sourceCode.getTokenBefore(handler.body) : undefined;
  const start = method === 'catch' ? callee.property.loc.start : handler.loc.start;
  const end = last?.loc.end ?? (method === 'catch' ? call.loc.end : handler.loc.end);
  const shown = (isFunction(handler) && !hasBlock) || !isFunction(handler) ? short(handler, sourceCode) : undefined;
  return { loc: { start, end }, text: method === 'catch' ? `.catch(${shown ?? '…'})` : `.then(…, ${shown ?? '…'})` };
}

function short(node: TSESTree.Node, sourceCode: SourceCode): string | undefined {
  const text = sourceCode.getText(node);
  return text.length > longestText || text.includes('\n') ? undefined : text;
}

/** What happens on a way that lets the error end: "returns `null`", "carries on". */
export function outcomeOf(way: OpenWay, body: TSESTree.Node, sourceCode: SourceCode): string {
  const outcome = endOf(way, body, sourceCode);
  return way.facts & Fate.logged && !(way.facts & Fate.loggedLess) ? `logs the error and ${outcome}` : outcome;
}

function endOf(way: OpenWay, body: TSESTree.Node, sourceCode: SourceCode): string {
  if (way.facts & Fate.retried || way.kind === 'again') return 'tries again without end';
  switch (way.kind) {
    case 'break':
      return 'leaves the loop';
    case 'continue':
      return 'goes on with the next round';
    case 'return': {
      if (!way.value) return 'returns';
      // What a line for the log gives back is nothing.
      const call = unwrap(way.value);
      if (call.type === 'CallExpression' && logCallOf(call, sourceCode)) return 'carries on';
      const text = short(way.value, sourceCode);
      return text === undefined ? 'returns a fallback' : `returns \`${text}\``;
    }
    default:
      return lastAssignment(body, sourceCode) ?? 'carries on';
  }
}

function lastAssignment(body: TSESTree.Node, sourceCode: SourceCode): string | undefined {
  const statements = body.type === 'BlockStatement' ? body.body : [];
  for (const statement of statements.toReversed()) {
    if (statement.type !== 'ExpressionStatement') continue;
    const expression = unwrap(statement.expression);
    if (expression.type !== 'AssignmentExpression' || expression.operator !== '=') continue;
    const target = short(expression.left, sourceCode);
    const value = short(expression.right, sourceCode);
    if (target !== undefined && value !== undefined) return `sets \`${target}\` to \`${value}\``;
  }
  return undefined;
}
