import type { TSESTree } from '@typescript-eslint/utils';

/** How code can be left, as bits; `unknown` when it takes more than a look at its statements. */
export const Way = { unknown: 0, end: 1, thrown: 2, left: 4 } as const;

/** Code nested deeper than this takes more than a look. */
const deepest = 8;

/**
 * The ways out of statements that are plain: expressions, declarations, jumps, and `if`s around such. Most blocks are, and
 * their ways are known without running through them. Conditions are open on both sides, and no expression ends anything.
 */
export function plainWays(statements: readonly TSESTree.Statement[], depth = 0): number {
  let ways: number = Way.end;
  for (const statement of statements) {
    const more = waysOf(statement, depth);
    if (more === Way.unknown) return Way.unknown;
    ways = (ways & ~Way.end) | more;
    if (!(more & Way.end)) return ways;
  }
  return ways;
}

function waysOf(statement: TSESTree.Statement, depth: number): number {
  switch (statement.type) {
    case 'BlockStatement':
      return depth === deepest ? Way.unknown : plainWays(statement.body, depth + 1);
    case 'EmptyStatement':
    case 'ExpressionStatement':
    case 'FunctionDeclaration':
    case 'VariableDeclaration':
      return Way.end;
    case 'IfStatement': {
      if (depth === deepest) return Way.unknown;
      const yes = waysOf(statement.consequent, depth + 1);
      const no = statement.alternate ? waysOf(statement.alternate, depth + 1) : Way.end;
      return yes === Way.unknown || no === Way.unknown ? Way.unknown : yes | no;
    }
    case 'BreakStatement':
    case 'ContinueStatement':
    case 'ReturnStatement':
      return Way.left;
    case 'ThrowStatement':
      return Way.thrown;
    default:
      return Way.unknown;
  }
}
