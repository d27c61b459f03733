import type { TSESTree } from '@typescript-eslint/utils';

import { releaseWords, type Resource } from '../../catalog/resources.js';
import { staticKey, unwrap, walk } from '../core/ast.js';
import type { SourceCode } from '../core/per-file.js';
import { wordsOf } from '../core/words.js';

/** First words of methods that end something: `closeAsync`, `endSession`, `destroySoon`. */
const endWords: ReadonlySet<string> = new Set(['close', 'destroy', 'disconnect', 'dispose', 'end', 'quit', 'release', 'shutdown', 'terminate']);

/** Is a method of this name the end of the resource? Names that sound like it count, since wrappers rename. */
export function hasRelease(key: string, { release }: Resource): boolean {
  return release.includes(key) || isReleaseName(key);
}

/** Does a name say that something is released? */
export function isReleaseName(name: string): boolean {
  return releaseWords.has(name) || endWords.has(wordsOf(name)[0] ?? '');
}

/** The calls `<receiver>.release()` below a node. */
export function callsOnReceiver(receiver: string, key: string, below: TSESTree.Node, sourceCode: SourceCode): TSESTree.CallExpression[] {
  const calls: TSESTree.CallExpression[] = [];
  walk(below, sourceCode, (node) => {
    if (node.type !== 'CallExpression') return;
    const callee = unwrap(node.callee);
    const isRelease = callee.type === 'MemberExpression' && staticKey(callee) === key && sourceCode.getText(callee.object) === receiver;
    if (isRelease) calls.push(node);
  });
  return calls;
}
