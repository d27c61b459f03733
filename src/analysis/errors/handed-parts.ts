import type { TSESTree } from '@typescript-eslint/utils';

import { staticKey, unwrap } from '../core/ast.js';
import type { Holding } from './holdings.js';

/** What a parameter of a function of the file is handed by one call. */
export interface Root extends Holding {
  /** What one call hands over. */
  from: TSESTree.Node;
  /** What a member of the object that is handed over has of an error: only the caller's text shows it. */
  member?: (key: string) => Holding | undefined;
}

/** Objects with more properties are judged as a whole. */
const mostProperties = 20;

/** Each property of an object that is handed over, by itself: the function may log one of them and send another. */
export function partsOfRoot(root: Root, holdingOf: (value: TSESTree.Node) => Holding | undefined): Root[] {
  const object = unwrap(root.from);
  if (object.type !== 'ObjectExpression' || object.properties.length > mostProperties) return [root];
  const parts: Root[] = [];
  for (const property of object.properties) {
    const key = property.type === 'Property' ? staticKey(property) : undefined;
    if (property.type !== 'Property' || key === undefined) return [root];
    const holding = holdingOf(property.value);
    if (holding) parts.push({ detail: holding.detail, isHeld: true, from: property.value, member: (name) => (name === key ? holding : undefined) });
  }
  return parts;
}
