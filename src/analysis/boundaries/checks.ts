import type { TSESTree } from '@typescript-eslint/utils';

import type { Use } from '../flow/flow.js';
import { isGuarded } from './guards.js';
import type { SourceCode } from '../core/per-file.js';

/** Something that is asked of a value, or done with it, before it is used further on. */
export interface Check {
  node: TSESTree.Node;
  does: 'compares' | 'narrows' | 'overwrites' | 'validates';
  /** The part of the value it is about. */
  path: readonly string[];
  /** `all`: this part and all below it; `part`: this part and its elements. */
  covers: 'all' | 'part';
  /** It does not come back when the value is wrong. */
  throws: boolean;
}

/** A part that is checked this often is taken to be checked. */
const mostChecks = 400;

export function checkBy(use: Use, does: Check['does'], covers: Check['covers'] = 'part', throws = false): Check {
  return { node: use.by, path: use.path, does, covers, throws };
}

/** `'key' in value` is about the value and about what is there under the key. */
export function checksForKey(use: Use, key: string | undefined): Check[] {
  const whole = checkBy(use, 'narrows');
  return key === undefined ? [whole] : [whole, { ...whole, path: [...use.path, key] }];
}

/** Is a check about the part of the value that is used? */
export function appliesTo({ covers, path }: Pick<Check, 'covers' | 'path'>, use: Use): boolean {
  if (path.length > use.path.length || path.some((key, level) => use.path[level] !== key)) return false;
  if (covers === 'all' || path.length === use.path.length) return true;
  // An element of a list that was tested to be one may be handed on; what it holds is not known.
  return path.length + 1 === use.path.length && use.path.at(-1) === '*';
}

/** Is a check about each element of the list that is used? Where all were validated, the list is what it should be. */
function validatesElements({ does, path }: Check, use: Use): boolean {
  return does === 'validates' && path.at(-1) === '*' && path.length === use.path.length + 1 &&
    use.path.every((key, level) => path[level] === key);
}

/** The checks of one value, found quickly by the part that is used. */
export class CheckList {
  readonly all: readonly Check[];
  readonly #byPart = new Map<string | undefined, Check[]>();

  constructor(all: readonly Check[]) {
    this.all = all;
    for (const each of all) {
      const [part] = each.path;
      const known = this.#byPart.get(part);
      if (known) known.push(each);
      else this.#byPart.set(part, [each]);
    }
  }

  /** Has a check settled what a use relies on? */
  cover(use: Use, sourceCode: SourceCode): boolean {
    const [part] = use.path;
    return this.#cover(undefined, use, sourceCode) || this.#cover(part ?? '*', use, sourceCode);
  }

  #cover(part: string | undefined, use: Use, sourceCode: SourceCode): boolean {
    const checks = this.#byPart.get(part) ?? [];
    return checks.length > mostChecks || checks.some((each) =>
      (appliesTo(each, use) || validatesElements(each, use)) && use.reads.some((read) => isGuarded(read, each.node, each.throws, sourceCode)));
  }
}
