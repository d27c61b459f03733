import type { TSESTree } from '@typescript-eslint/utils';

import { unwrap } from '../analysis/core/ast.js';
import { perFile, type SourceCode } from '../analysis/core/per-file.js';
import { resolveVariable } from '../analysis/identity/references.js';
import type { ZodSchema } from '../analysis/zod/chain.js';
import { inZod, zodReference } from '../analysis/zod/identity.js';
import { isVisibleAt } from './names.js';

/** A name by which a node can reach all of zod: `z` of `import { z } from 'zod'`. */
export function zodNamespaceAt(node: TSESTree.Node, sourceCode: SourceCode): string | undefined {
  return namespacesOf(sourceCode).find((name) => isVisibleAt(name, node, sourceCode));
}

const namespacesOf = perFile((sourceCode): readonly string[] => {
  const names: string[] = [];
  for (const scope of sourceCode.scopeManager?.scopes ?? []) {
    if (scope.block.type !== 'Program') break;
    for (const variable of scope.variables) {
      const [def] = variable.defs;
      // What was imported as a type only is no value.
      if (!def || (def.type === 'ImportBinding' && !isValueImport(def))) continue;
      const reference = resolveVariable(variable, sourceCode);
      if (reference && inZod(reference)?.path.length === 0) names.push(variable.name);
    }
  }
  return names;
});

function isValueImport({ node, parent }: { node: TSESTree.Node; parent?: TSESTree.Node | null }): boolean {
  if (parent?.type === 'ImportDeclaration' && parent.importKind === 'type') return false;
  return !(node.type === 'ImportSpecifier' && node.importKind === 'type');
}

/** How the code of a schema spells zod itself: `z` of `z.iso.date()`; `undefined` for `string()`. */
export function namespaceOf({ root }: ZodSchema, sourceCode: SourceCode): string | undefined {
  for (let callee: TSESTree.Node = root.callee; callee.type === 'MemberExpression'; callee = callee.object) {
    if (zodReference(callee.object, sourceCode)?.path.length === 0) return namespaceText(callee.object, sourceCode);
  }
  return undefined;
}

/** How the code spells zod itself, so that a member can be read of it: `z` of `(z as any).record`. */
export function namespaceText(namespace: TSESTree.Node, sourceCode: SourceCode): string {
  const inner = unwrap(namespace);
  const text = sourceCode.getText(inner);
  return inner.type === 'Identifier' || inner.type === 'MemberExpression' ? text : `(${text})`;
}

/** A text in the quotes that the file uses. */
export function quoted(text: string, sourceCode: SourceCode): string {
  const json = JSON.stringify(text);
  const isDouble = /(?:from|require\()\s*(["'])/.exec(sourceCode.text)?.[1] === '"';
  return isDouble || json.includes('\\') || text.includes("'") ? json : `'${text}'`;
}
