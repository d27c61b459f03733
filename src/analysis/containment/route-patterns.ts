import type { FunctionNode } from '../core/ast.js';
import type { SourceCode } from '../core/per-file.js';
import { functionPositions } from '../identity/function-positions.js';
import { constantOf } from '../values/values.js';
import { admitsSeparator, groupsKeepOut } from './patterns.js';

/** Parameters that the pattern of a route keeps free of separators: `/:name(\\w+)`, `/^\/theme\/(\w+)$/`. */
export function boundByRoute(handler: FunctionNode, sourceCode: SourceCode): ReadonlySet<string> | 'all' | undefined {
  for (const { parent } of functionPositions(handler, sourceCode) ?? []) {
    const [route] = parent?.type === 'CallExpression' ? parent.arguments : [];
    const pattern = route && constantOf(route, sourceCode)?.value;
    if (pattern instanceof RegExp) return groupsKeepOut(pattern) ? 'all' : undefined;
    if (typeof pattern !== 'string') continue;
    const bound = [...pattern.matchAll(/:(\w+)\(([^()]*)\)/g)].filter(([, , inside = '']) => !admitsSeparator(inside));
    return bound.length > 0 ? new Set(bound.map(([, name = '']) => name)) : undefined;
  }
  return undefined;
}
