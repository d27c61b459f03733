import type { TSESTree } from '@typescript-eslint/utils';

import { dataVerbs, releaseWords, type Resource } from '../../catalog/resources.js';
import { type CallLike, staticKey, unwrap, walk } from '../core/ast.js';
import { lastName } from '../core/last-name.js';
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

/**
 * `Order.destroy({ where, transaction })`, `Cart.deleteMany({ paid }, { session })`, `row.destroy({ transaction })`: data goes, and
 * what comes along as an option is used for that. Alone, as in `destroy({ session })`, it is what goes.
 */
export function isLentForData({ arguments: given, callee }: CallLike, { lentAs }: Resource): boolean {
  if (!lentAs || !dataVerbs.has(wordsOf(lastName(callee))[0] ?? '')) return false;
  const isOfRow = unwrap(callee).type === 'MemberExpression';
  return given.some((argument) => argument.type === 'ObjectExpression' && (isOfRow || given.length > 1 || argument.properties.length > 1) &&
    argument.properties.some((property) => property.type === 'Property' && lentAs.has(staticKey(property) ?? '')));
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
