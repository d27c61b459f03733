import { clocks } from '../../catalog/sync-sleeps.js';
import { type CallLike, type FunctionNode, staticKey, unwrap, walk } from '../core/ast.js';
import { functionsOf } from '../core/nodes.js';
import { perFile, type SourceCode } from '../core/per-file.js';
import { localFunctionOf } from '../identity/local-functions.js';
import { membersOf } from '../identity/lookup.js';
import { resolveApi } from '../identity/references.js';

/** Does evaluating the call read a clock anew? */
export function isClockRead(node: CallLike, sourceCode: SourceCode): boolean {
  if (isClock(node, sourceCode)) return true;
  const readers = clockFunctions(sourceCode);
  const fn = node.type === 'CallExpression' && readers.size > 0 ? localFunctionOf(node.callee, sourceCode) : undefined;
  return fn !== undefined && readers.has(fn);
}

/** The functions of a file that do nothing but tell the time: of most files none, so that what is called need not be looked up. */
const clockFunctions = perFile((sourceCode): ReadonlySet<FunctionNode> => new Set(functionsOf(sourceCode).filter((fn) => {
  if (fn.async || fn.generator) return false;
  const [first, ...others] = fn.body.type === 'BlockStatement' ? fn.body.body : [fn.body];
  const value = first?.type === 'ReturnStatement' ? first.argument : first;
  return others.length === 0 && value !== null && value !== undefined && !walk(value, sourceCode, (inner) =>
    (inner.type === 'CallExpression' || inner.type === 'NewExpression') && isClock(inner, sourceCode) ? 'stop' : undefined);
})));

const clockMembers = membersOf(clocks);

function isClock(node: CallLike, sourceCode: SourceCode): boolean {
  const callee = unwrap(node.callee);
  // What an id ends in is the member's own name.
  if (callee.type === 'MemberExpression' && callee.object.type !== 'ThisExpression' && !clockMembers.has(staticKey(callee) ?? 'now')) return false;
  const id = resolveApi(node.callee, sourceCode)?.id;
  if (id === undefined || !clocks.has(id)) return false;
  // `new Date(2026, 0)` is a date; `Date()` a text.
  if (id === 'global#Date') return node.type === 'NewExpression' && node.arguments.length === 0;
  return !id.endsWith('#default') || node.arguments.length === 0;
}
