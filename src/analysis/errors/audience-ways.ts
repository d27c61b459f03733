import type { TSESTree } from '@typescript-eslint/utils';

import { enclosingFunction, type FunctionNode, isFunction } from '../core/ast.js';
import { Audience, audienceTestOf, conditionHeld, type PublicErrors } from './error-audience.js';
import type { Facts, Semantics } from '../paths/path-types.js';
import { pathsThrough } from '../paths/paths.js';
import type { SourceCode } from '../core/per-file.js';

type Region = FunctionNode | TSESTree.Program;
type Ways = ReadonlyMap<TSESTree.Node, ReadonlySet<Facts>>;

/** For whom the names of a file stand where they do, by all ways that lead there. */
export class AudienceWays {
  readonly #publicErrors: PublicErrors;
  readonly #regions = new Map<Region, Ways | undefined>();
  readonly #sourceCode: SourceCode;

  constructor(publicErrors: PublicErrors, sourceCode: SourceCode) {
    this.#publicErrors = publicErrors;
    this.#sourceCode = sourceCode;
  }

  /** One entry for each kind of way to a name; `undefined` where no way leads, or where none can be followed. */
  to(name: TSESTree.Node): ReadonlySet<Facts> | undefined {
    return this.#through(enclosingFunction(name) ?? this.#sourceCode.ast)?.get(name);
  }

  #through(region: Region): Ways | undefined {
    if (this.#regions.has(region)) return this.#regions.get(region);
    this.#regions.set(region, undefined);
    const seen = new Map<TSESTree.Node, Set<Facts>>();
    const code = region.type === 'Program' ? (region.body as TSESTree.Statement[])
      : region.body.type === 'BlockStatement' ? region.body.body
      : region.body;
    const done = pathsThrough(code, this.#entryOf(region), this.#semantics(seen), this.#sourceCode) ? seen : undefined;
    this.#regions.set(region, done);
    return done;
  }

  #semantics(seen: Map<TSESTree.Node, Set<Facts>>): Semantics {
    const sourceCode = this.#sourceCode;
    const publicErrors = this.#publicErrors;
    return {
      conditionsInValues: true,
      effect(node, facts) {
        if (node.type === 'Identifier' || isFunction(node)) {
          const known = seen.get(node);
          if (known) known.add(facts);
          else seen.set(node, new Set([facts]));
        }
        return facts;
      },
      test(node, facts) {
        const found = audienceTestOf(node, publicErrors, sourceCode);
        return found && { whenTrue: facts | found.whenTrue, whenFalse: facts | found.whenFalse };
      },
      conditionBehind: (node) => conditionHeld(node, sourceCode),
      mayThrow: (node) => (/^(?:Await|Call|Member|New|TaggedTemplate)Expression$/.test(node.type) ? 'before' : undefined),
    };
  }

  /** A function that is written in place is for those for whom the code around it is. */
  #entryOf(region: Region): Iterable<Facts> {
    return (region.type === 'Program' ? undefined : this.to(region)) ?? [Audience.anyone];
  }
}
