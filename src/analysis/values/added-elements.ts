import type { TSESTree } from '@typescript-eslint/utils';

import { staticKey, wrapped } from '../core/ast.js';
import { perNode, type SourceCode } from '../core/per-file.js';
import type { Variable } from '../identity/scope.js';

/** Methods that put their arguments into the array they are called on, from which argument on. */
const growing: ReadonlyMap<string, number> = new Map([['fill', 0], ['push', 0], ['splice', 2], ['unshift', 0]]);

/** Nobody fills a list by hand in more places. */
const mostPlaces = 500;

/** What a name's own statements put into the array it stands for: `list.push(a, ...b)`, `list[0] = c`. In source order. */
export function addedElements(variable: Variable, sourceCode: SourceCode): readonly TSESTree.CallExpressionArgument[] {
  return added(variable, sourceCode) ?? [];
}

const added = perNode<Variable, readonly TSESTree.CallExpressionArgument[]>((variable) =>
  variable.references.slice(0, mostPlaces).flatMap(({ identifier }) => {
    const member = wrapped(identifier).parent;
    if (member?.type !== 'MemberExpression' || member.object !== wrapped(identifier)) return [];
    const use = wrapped(member).parent;
    if (use?.type === 'AssignmentExpression') return member.computed && use.left === member ? [use.right] : [];
    const from = use?.type === 'CallExpression' && use.callee === wrapped(member) ? growing.get(staticKey(member) ?? '') : undefined;
    return from === undefined ? [] : (use as TSESTree.CallExpression).arguments.slice(from);
  }));
