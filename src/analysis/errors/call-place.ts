import type { TSESTree } from '@typescript-eslint/utils';

import { unwrap, wrapped } from '../core/ast.js';

/** Is a call made for what it does, or for the value that leaves the handler? */
export function standsAlone(node: TSESTree.CallExpression | TSESTree.NewExpression): boolean {
  const outer = outermost(node);
  const { parent } = outer;
  if (parent?.type === 'ArrowFunctionExpression') return parent.body === outer;
  return parent?.type === 'ExpressionStatement' || parent?.type === 'ReturnStatement' || parent?.type === 'YieldExpression';
}

/** Is a value an argument of a call? */
export function isGiven(node: TSESTree.Node): boolean {
  const { parent } = wrapped(node);
  return parent?.type === 'CallExpression' && unwrap(parent.callee) !== node;
}

/** The call with what passes its value on: `await`, `void`, the right of `&&`, the rest of a chain of calls. */
export function outermost(node: TSESTree.Node): TSESTree.Node {
  let outer = wrapped(node);
  for (;;) {
    const { parent } = outer;
    switch (parent?.type) {
      case 'AwaitExpression':
        break;
      case 'ConditionalExpression':
        if (parent.test === outer) return outer;
        break;
      case 'LogicalExpression':
        if (parent.right !== outer) return outer;
        break;
      case 'MemberExpression': {
        const call: TSESTree.Node = wrapped(parent).parent as TSESTree.Node;
        if (parent.object !== outer || call.type !== 'CallExpression' || unwrap(call.callee) !== parent) return outer;
        outer = wrapped(call);
        continue;
      }
      case 'SequenceExpression':
        if (parent.expressions.at(-1) !== outer) return outer;
        break;
      case 'UnaryExpression':
        if (parent.operator !== 'void') return outer;
        break;
      default:
        return outer;
    }
    outer = wrapped(parent);
  }
}
