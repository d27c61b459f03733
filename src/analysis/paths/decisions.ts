import type { TSESTree } from '@typescript-eslint/utils';

import { aliveWords, demandWords, listenerWords, overWords, waiverWords } from '../../catalog/error-handling.js';
import { isNullish, staticKey, unwrap } from '../core/ast.js';
import { lastWord, wordsOf } from '../core/words.js';

/** On which sides of a condition it was decided outside the handler that the error need not go on. */
export interface Decision {
  whenTrue: boolean;
  whenFalse: boolean;
}

/** Members and operands of one condition that are read; further ones are not. */
const mostParts = 12;

/**
 * Reads conditions on what is around an error: it came after the end (`if (this.closed) return`), nobody listens
 * (`if (callback) callback(e)`, `if (this.logger) this.logger.error(e)`), or the caller said how errors are to be met (`if (options.silent) return`).
 */
export function decisionOf(node: TSESTree.Expression): Decision | undefined {
  const leaf = unwrap(node);
  let inverted = false;
  if (leaf.type === 'BinaryExpression') {
    if (!/^[!=]==?$/.test(leaf.operator)) return undefined;
    inverted = leaf.operator.startsWith('!') !== (meansAbsent(leaf.right) || meansAbsent(leaf.left));
  }
  let whenTrue = false;
  let whenFalse = false;
  for (const name of namesIn(leaf)) {
    const words = wordsOf(name);
    const says = (set: ReadonlySet<string>): boolean => words.some((word) => set.has(word));
    if (says(overWords) || says(waiverWords)) whenTrue = true;
    if (says(aliveWords) || says(demandWords) || says(listenerWords) || /^on[A-Z]/.test(name) || isLogger(name)) whenFalse = true;
  }
  if (!whenTrue && !whenFalse) return undefined;
  return inverted ? { whenTrue: whenFalse, whenFalse: whenTrue } : { whenTrue, whenFalse };
}

/** `if (this.logger) this.logger.error(e)`; `skipLog` is no logger. */
function isLogger(name: string): boolean {
  return /^_?log$/.test(name) || lastWord(name) === 'logger' || name === 'console';
}

/** `null`, `undefined`, `false`, `"undefined"`: equal to it means that the other side is not there. */
function meansAbsent(node: TSESTree.Node): boolean {
  const inner = unwrap(node);
  return isNullish(inner) || (inner.type === 'Literal' && (inner.value === false || inner.value === 'undefined'));
}

/** The names a condition is made of: of members the last two, of calls the callee, of comparisons both sides. */
function namesIn(root: TSESTree.Node): string[] {
  const names: string[] = [];
  const pending: TSESTree.Node[] = [root];
  for (let node = pending.pop(); node && names.length < mostParts; node = pending.pop()) {
    const inner = unwrap(node);
    switch (inner.type) {
      case 'AwaitExpression':
      case 'UnaryExpression':
        pending.push(inner.argument);
        break;
      case 'BinaryExpression':
        pending.push(inner.left, inner.right);
        break;
      case 'CallExpression':
        pending.push(inner.callee);
        break;
      case 'Identifier':
        names.push(inner.name);
        break;
      case 'Literal':
        if (typeof inner.value === 'string' && inner.value.length < 40) names.push(inner.value);
        break;
      case 'MemberExpression': {
        const key = staticKey(inner);
        if (key !== undefined) names.push(key);
        break;
      }
      default:
    }
  }
  return names;
}
