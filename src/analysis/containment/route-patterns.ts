import type { FunctionNode } from '../core/ast.js';
import { staticKey, walk } from '../core/ast.js';
import { perFile, type SourceCode } from '../core/per-file.js';
import { functionPositions } from '../identity/function-positions.js';
import { constantOf, constantString } from '../values/values.js';
import { admitsSeparator, groupsKeepOut } from './patterns.js';

/**
 * Parameters of a route that are looked at before its handler runs: the pattern keeps separators out (`/:name(\\w+)`,
 * `/^\/theme\/(\w+)$/`), or the router has a function for them (`router.param('name', check)`).
 */
export function boundParams(handler: FunctionNode, sourceCode: SourceCode): ReadonlySet<string> | 'all' {
  const bound = new Set(checkedParams(sourceCode));
  for (const { parent } of functionPositions(handler, sourceCode) ?? []) {
    const [route] = parent?.type === 'CallExpression' ? parent.arguments : [];
    const pattern = route && constantOf(route, sourceCode)?.value;
    if (pattern instanceof RegExp && groupsKeepOut(pattern)) return 'all';
    if (typeof pattern !== 'string') continue;
    for (const [, name = '', inside = ''] of pattern.matchAll(/:(\w+)\(([^()]*)\)/g)) if (!admitsSeparator({ flags: '', source: inside })) bound.add(name);
  }
  return bound;
}

/** https://expressjs.com/en/5x/api.html#router.param */
const checkedParams = perFile((sourceCode): ReadonlySet<string> => {
  const names = new Set<string>();
  if (!sourceCode.text.includes('.param(')) return names;
  walk(sourceCode.ast, sourceCode, (node) => {
    if (node.type !== 'CallExpression' || node.callee.type !== 'MemberExpression' || staticKey(node.callee) !== 'param') return undefined;
    const [name, check] = node.arguments;
    const text = name && check ? constantString(name, sourceCode) : undefined;
    if (text !== undefined) names.add(text);
    return undefined;
  });
  return names;
});
