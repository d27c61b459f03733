import type { TSESTree } from '@typescript-eslint/utils';

/** Do two nodes stand in the two branches of one condition, of which a run takes one, whatever functions are in between? */
export function areApart(left: TSESTree.Node, right: TSESTree.Node): boolean {
  for (let child = left, up = left.parent; up; child = up, up = up.parent) {
    if (up.range[0] > right.range[0] || up.range[1] < right.range[1]) continue;
    if (up.type !== 'IfStatement' && up.type !== 'ConditionalExpression') return false;
    const other = up.consequent === child ? up.alternate : up.alternate === child ? up.consequent : undefined;
    return other !== null && other !== undefined && other.range[0] <= right.range[0] && right.range[1] <= other.range[1];
  }
  return false;
}
