import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import type { SourceCode } from '../analysis/core/per-file.js';
import type { Unbounded } from '../analysis/zod/bounds.js';
import { namespaceOf } from './zod.js';

/** What to write behind a schema, and the edit that does it. */
export interface BoundSuggestion {
  bound: string;
  fix?: (fixer: TSESLint.RuleFixer) => TSESLint.RuleFix;
}

const longestText = 1000;
const mostItems = 100;

/** Lengths that addresses keep to: RFC 5321 (e-mail), what browsers and servers take (URL). */
const longestOfFormat: ReadonlyMap<string, number> = new Map([['email', 320], ['httpUrl', 2048], ['url', 2048]]);

/** Steps that a limit reads well behind: they change or check the text or list itself. */
const before = new Set([
  'min', 'nonempty', 'trim', 'normalize', 'toLowerCase', 'toUpperCase', 'lowercase', 'uppercase', 'email', 'url', 'datetime', 'regex', 'startsWith',
  'endsWith', 'includes', 'base64', 'base64url', 'cuid', 'cuid2', 'jwt', 'emoji',
]);

/** A limit for what has none; numbers and the unknown have none that could be guessed. */
export function suggestBound(part: Unbounded, sourceCode: SourceCode): BoundSuggestion {
  const bound = boundOf(part, sourceCode);
  const isOutOfReach = part.schema.zod.flavour === 'mini' && namespaceOf(part.schema, sourceCode) === undefined;
  if (part.kind === 'number' || part.kind === 'any' || isOutOfReach) return { bound };
  const place = placeOf(part);
  return { bound, fix: (fixer) => fixer.insertTextAfter(place, bound) };
}

function placeOf({ made, links }: Unbounded): TSESTree.Node {
  let place: TSESTree.Node = made;
  for (const { name, call } of links) {
    if (!call || !before.has(name)) break;
    place = call;
  }
  return place;
}

function boundOf(part: Unbounded, sourceCode: SourceCode): string {
  const { kind, schema, missing } = part;
  if (kind === 'number') return missing === 'upper' ? '.max(…)' : missing === 'lower' ? '.min(…)' : '.min(…).max(…)';
  if (kind === 'any') return '';
  const limit = limitOf(part);
  if (schema.zod.flavour === 'mini') {
    const z = namespaceOf(schema, sourceCode) ?? 'z';
    if (kind === 'record') return `.check(${z}.refine((value) => Object.keys(value).length <= ${limit}))`;
    return `.check(${z}.${kind === 'map' || kind === 'set' ? 'maxSize' : 'maxLength'}(${limit}))`;
  }
  if (kind === 'record') return `.refine((value) => Object.keys(value).length <= ${limit})`;
  // Maps have no `.max()` in zod 3 and early 4.
  return kind === 'map' ? `.refine((value) => value.size <= ${limit})` : `.max(${limit})`;
}

function limitOf({ kind, schema, links }: Unbounded): number {
  if (kind !== 'format' && kind !== 'string') return mostItems;
  const formats = [schema.factory, ...links.map(({ name }) => name)].flatMap((name) => longestOfFormat.get(name) ?? []);
  return formats[0] ?? longestText;
}
