import type { TSESTree } from '@typescript-eslint/utils';

import { isGuarded } from '../boundaries/guards.js';
import { outcomeAt } from '../containment/outcome.js';
import { staticKey, unwrap, wrapped } from '../core/ast.js';
import { lastName } from '../core/last-name.js';
import { perNode, type SourceCode } from '../core/per-file.js';
import type { Variable } from '../identity/scope.js';
import { isConstantTable } from '../values/constant-table.js';

/** `if (!(name in types)) throw …`, `const type = types[name]; if (!type) throw …`: is a name known to be in a constant table where it is used? */
export function isKnownKey(variable: Variable, use: TSESTree.Node, sourceCode: SourceCode): boolean {
  return lookups(variable, sourceCode)?.some((lookup) =>
    isGuarded(use, lookup, false, sourceCode) && outcomeAt(lookup, use, sourceCode) === true) === true;
}

/** Names that are looked up more often are judged by the first places. */
const mostLookups = 40;

/** Where a constant table is asked for a name: the expressions that are true when it is there. */
const lookups = perNode<Variable, readonly TSESTree.Node[]>((variable, sourceCode) => {
  const found: TSESTree.Node[] = [];
  for (const { identifier } of variable.references) {
    const lookup = lookupOf(identifier, sourceCode);
    if (lookup) found.push(lookup);
    if (found.length === mostLookups) break;
  }
  return found;
});

function lookupOf(name: TSESTree.Node, sourceCode: SourceCode): TSESTree.Node | undefined {
  const outer = wrapped(name);
  const { parent } = outer;
  const asked = (table: TSESTree.Node | undefined): TSESTree.Node | undefined => (parent && table && isConstantTable(table, sourceCode) ? parent : undefined);
  switch (parent?.type) {
    case 'BinaryExpression':
      return parent.operator === 'in' && parent.left === outer ? asked(parent.right) : undefined;
    case 'CallExpression':
      return asked(tableAsked(parent, outer));
    case 'MemberExpression':
      return parent.property === outer && parent.computed ? asked(parent.object) : undefined;
    default:
      return undefined;
  }
}

/** `types.get(name)`, `types.hasOwnProperty(name)`, `Object.hasOwn(types, name)` */
function tableAsked({ arguments: [first, second], callee }: TSESTree.CallExpression, name: TSESTree.Node): TSESTree.Node | undefined {
  const method = unwrap(callee);
  const key = method.type === 'MemberExpression' ? staticKey(method) : undefined;
  if (method.type !== 'MemberExpression' || key === undefined) return undefined;
  // `Object.prototype.hasOwnProperty.call(types, name)`
  const isOwn = key === 'call' ? lastName(method.object) === 'hasOwnProperty' : key === 'hasOwn';
  if (second === name) return isOwn ? first : undefined;
  return first === name && (key === 'get' || key === 'hasOwnProperty') ? method.object : undefined;
}
