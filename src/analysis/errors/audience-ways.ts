import type { TSESTree } from '@typescript-eslint/utils';

import { enclosingFunction, type FunctionNode, isFunction } from '../core/ast.js';
import { asksForAudience } from './audience-branches.js';
import { Audience, audienceTestOf, conditionHeld, type PublicErrors } from './error-audience.js';
import type { Facts, Semantics } from '../paths/path-types.js';
import { pathsThrough } from '../paths/paths.js';
import type { SourceCode } from '../core/per-file.js';

type Region = FunctionNode | TSESTree.Program;
type Ways = ReadonlyMap<TSESTree.Node, ReadonlySet<Facts>>;

/** For whom the names of a file stand where they do, by all ways that lead there. */
export class AudienceWays {
  /** Where the first statement of a list stands that may let only some go on. */
  readonly #guards = new Map<readonly TSESTree.Node[], number>();
  /** Where a list of statements ends before its last one. */
  readonly #ends = new Map<readonly TSESTree.Node[], number>();
  readonly #publicErrors: PublicErrors;
  readonly #regions = new Map<Region, Ways | undefined>();
  readonly #sourceCode: SourceCode;

  constructor(publicErrors: PublicErrors, sourceCode: SourceCode) {
    this.#publicErrors = publicErrors;
    this.#sourceCode = sourceCode;
  }

  /** One entry for each kind of way to a name; `undefined` where no way leads, or where none can be followed. */
  to(name: TSESTree.Node): ReadonlySet<Facts> | undefined {
    const region = enclosingFunction(name) ?? this.#sourceCode.ast;
    return this.#isGuarded(name) ? this.#through(region)?.get(name) : new Set(this.#entryOf(region));
  }

  /** Can a condition around a name or before it tell for whom it is? Most names stand behind none, and no way need be followed. */
  #isGuarded(name: TSESTree.Node): boolean {
    for (let child = name, up = name.parent; up && !isFunction(up); child = up, up = up.parent) {
      if (up.type === 'SwitchCase' || (up.type === 'TryStatement' && up.finalizer === child)) return true;
      if ((up.type === 'BlockStatement' || up.type === 'Program') && Math.min(this.#guardIn(up.body), this.#endOf(up.body)) < child.range[0]) return true;
      if (up.type === 'CatchClause' && this.#guardIn(up.parent.block.body) < child.range[0]) return true;
      const test = 'test' in up ? up.test : up.type === 'LogicalExpression' ? up.left : null;
      if (test && test !== child && this.#asks(test)) return true;
    }
    return false;
  }

  #guardIn(list: readonly TSESTree.Node[]): number {
    let first = this.#guards.get(list);
    if (first === undefined) {
      this.#guards.set(list, Infinity);
      first = list.find((statement) => this.#isGuard(statement))?.range[0] ?? Infinity;
      this.#guards.set(list, first);
    }
    return first;
  }

  #endOf(list: readonly TSESTree.Node[]): number {
    let end = this.#ends.get(list);
    if (end === undefined) {
      end = list.find(({ type }) => type === 'ReturnStatement' || type === 'ThrowStatement')?.range[0] ?? Infinity;
      this.#ends.set(list, end);
    }
    return end;
  }

  #isGuard(statement: TSESTree.Node): boolean {
    switch (statement.type) {
      case 'IfStatement':
        for (let branch: TSESTree.Statement | null = statement; branch?.type === 'IfStatement'; branch = branch.alternate) {
          if (this.#asks(branch.test)) return true;
        }
        return false;
      case 'TryStatement':
        return [statement.block, statement.handler?.body, statement.finalizer].some((block) =>
          block?.body.some((inner) => inner.type === 'TryStatement' || this.#isGuard(inner)));
      default:
        return /^(?:Block|DoWhile|Labeled|Switch)Statement$/.test(statement.type);
    }
  }

  #asks(test: TSESTree.Expression): boolean {
    return asksForAudience(test, this.#publicErrors, this.#sourceCode);
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
