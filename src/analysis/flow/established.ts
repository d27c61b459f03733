import type { TSESTree } from '@typescript-eslint/utils';

import { unwrap } from '../core/ast.js';
import { endsBlock } from '../core/statements.js';

/** Blocks with more statements in front of a node are not searched. */
const mostStatements = 60;

/** Answers a question on a condition that came out as true or false; `undefined` where it says nothing. */
type Ask<Answer> = (leaf: TSESTree.Node, isTrue: boolean) => Answer | undefined;

/** The first answer to a question by a condition that must have held to get to a node: around it, or in front of it. */
export function establishedAt<Answer>(node: TSESTree.Node, ask: Ask<Answer>): Answer | undefined {
  for (let child: TSESTree.Node = node; child.parent; child = child.parent) {
    const found = byParent(child, child.parent, ask);
    if (found !== undefined) return found;
  }
  return undefined;
}

function byParent<Answer>(child: TSESTree.Node, parent: TSESTree.Node, ask: Ask<Answer>): Answer | undefined {
  switch (parent.type) {
    case 'ConditionalExpression':
    case 'IfStatement':
      if (parent.test === child) return undefined;
      return byCondition(parent.test, parent.consequent === child, ask);
    case 'LogicalExpression':
      return parent.right === child && parent.operator !== '??' ? byCondition(parent.left, parent.operator === '&&', ask) : undefined;
    case 'BlockStatement':
    case 'Program':
    case 'SwitchCase': {
      const statements: readonly TSESTree.Node[] = parent.type === 'SwitchCase' ? parent.consequent : parent.body;
      const end = statements.indexOf(child);
      for (const statement of statements.slice(Math.max(0, end - mostStatements), Math.max(0, end))) {
        // `if (!isKnown) throw error;`
        if (statement.type !== 'IfStatement' || statement.alternate || !endsBlock(statement.consequent)) continue;
        const found = byCondition(statement.test, false, ask);
        if (found !== undefined) return found;
      }
      return undefined;
    }
    default:
      return undefined;
  }
}

/** What the parts of a condition say that must have come out the same way where it came out as `when`. */
function byCondition<Answer>(condition: TSESTree.Node, when: boolean, ask: Ask<Answer>): Answer | undefined {
  const pending: [TSESTree.Node, boolean][] = [[condition, when]];
  for (let next = pending.pop(); next; next = pending.pop()) {
    const inner = unwrap(next[0]);
    const [, isTrue] = next;
    if (inner.type === 'UnaryExpression' && inner.operator === '!') pending.push([inner.argument, !isTrue]);
    else if (inner.type === 'LogicalExpression' && inner.operator === (isTrue ? '&&' : '||')) pending.push([inner.left, isTrue], [inner.right, isTrue]);
    else {
      const found = ask(inner, isTrue);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}
