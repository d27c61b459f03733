import type { TSESTree } from '@typescript-eslint/utils';

import { boundaryCalls } from '../../catalog/boundaries.js';
import { againstSignature } from '../../catalog/validators.js';
import { staticKey, unwrap, wrapped } from '../core/ast.js';
import { lastName } from '../core/last-name.js';
import { functionOfCallee } from '../concurrency/call-signature.js';
import { besideOther, type Check, checkBy, checksForKey } from './checks.js';
import { type Flow, flowOf, type Use } from '../flow/flow.js';
import { isTextThere } from '../flow/steps.js';
import { parameterTarget } from '../identity/parameters.js';
import type { SourceCode } from '../core/per-file.js';
import { findApi } from '../identity/lookup.js';
import { passesBy } from './bypassing.js';
import { asksNothing } from './blind-functions.js';
import { asksAboutKeys, isAskedLookup } from './lookups.js';
import { cannotThrow, isAskedFor, isReadDeep } from './safe-reads.js';
import { isTestedAddress } from './tested-address.js';
import { isComparedSum, numberTestOf } from './tested-number.js';
import { asksForSender } from './route-validation.js';
import { type OwnTest, ownTestsOf } from './own-tests.js';
import { isToldInError } from './told-errors.js';
import { claimOf, typeAt } from './type-claims.js';
import { type Handling, handlingOf } from './validation.js';

/** How a value is trusted: given a type, used, or handed on. */
export type TrustKind = 'cast' | 'escape' | 'use';

/** What one use of an unchecked value amounts to. */
export interface Appraisal {
  use: Use;
  /** `handOver`: the owner of the value is handed on, which nobody is told about. */
  trust?: TrustKind | 'handOver' | undefined;
  /** `cast`: the type that is believed. */
  type?: TSESTree.TypeNode;
  checks?: readonly Check[];
}

/** How a function of the file trusts one of its parameters. */
export type ParameterTrust = (parameter: TSESTree.Parameter) => TrustKind | undefined;

/** Weighs the uses of unchecked values. */
export class Appraiser {
  readonly #sourceCode: SourceCode;
  readonly #validators: ReadonlySet<string>;
  readonly #trustOf: ParameterTrust;
  readonly #ownTests = new Map<TSESTree.Parameter, readonly OwnTest[]>();

  constructor(sourceCode: SourceCode, validators: ReadonlySet<string>, trustOf: ParameterTrust) {
    this.#sourceCode = sourceCode;
    this.#validators = validators;
    this.#trustOf = trustOf;
  }

  appraise(use: Use, flow: Flow): Appraisal {
    switch (use.kind) {
      case 'cast':
        return this.#asNumber(use, wrapped(use.by).parent) ?? this.#typed(use) ?? { use };
      case 'annotation':
      case 'typedReturn':
        return this.#typed(use) ?? { use };
      case 'nonNull':
        return use.form === 'string' ? { use, trust: 'cast' } : { use };
      case 'store':
        return this.#typed(use) ?? { use, trust: this.#handedOn(use) };
      case 'return':
        return this.#returnsUnknown(use, flow) ? { use } : { use, trust: this.#handedOn(use) };
      case 'throw':
      case 'yield':
        return { use, trust: this.#handedOn(use) };
      case 'argument':
        return this.#argument(use, flow);
      case 'method':
        if (isAskedOfText(use)) return { use, checks: [checkBy(use, 'narrows')] };
        return this.#isRead(use) && !makesText(use, this.#sourceCode) ? { use, trust: 'use' } : { use };
      case 'operand':
        if (isComparedSum(use.by, this.#sourceCode)) return { use };
        return this.#asNumber(use) ?? this.#used(use);
      case 'key':
        if (isAskedLookup(use.by, this.#sourceCode)) return { use, checks: [checkBy(use, 'compares')] };
        return this.#used(use);
      case 'iterate':
        if (use.form === 'texts' && use.path.length === 0) return { use };
        if (asksAboutKeys(use.by, this.#sourceCode)) return { use };
        return this.#used(use);
      case 'call':
      case 'spread':
        return this.#used(use);
      case 'compare':
        return { use, checks: [besideOther(checkBy(use, 'compares'), use, flow)] };
      case 'nullCheck':
        return { use, checks: [checkBy(use, 'compares')] };
      case 'in':
        return { use, checks: checksForKey(use, use.key) };
      case 'instanceof':
        return { use, checks: [checkBy(use, 'narrows', 'all')] };
      case 'typeof':
        return { use, checks: [besideOther(checkBy(use, 'narrows'), use, flow)] };
      case 'write': {
        // `data = data.items` is still the same value, `data = schema.parse(data)` another.
        const isAnother = use.written && !flow.reaches(use.written);
        return isAnother ? { use, checks: [checkBy(use, 'overwrites', 'all', true)] } : { use };
      }
      case 'writeInto':
        // `body.id = 1` reads nothing, `body.user.id = 1` the user.
        return use.path.length > 0 ? this.#used(use) : { use };
      case 'test':
        return isTextThere(use) ? { use, checks: [checkBy(use, 'narrows')] } : { use };
    }
  }

  /** Asked once for each function, however often it is called. */
  #ownTestsOf(parameter: TSESTree.Parameter): readonly OwnTest[] {
    let tests = this.#ownTests.get(parameter);
    if (!tests) this.#ownTests.set(parameter, (tests = ownTestsOf(parameter, this.#validators, this.#sourceCode)));
    return tests;
  }

  #used(use: Use): Appraisal {
    return this.#isRead(use) ? { use, trust: 'use' } : { use };
  }

  /** A type that is put on the value, when it says something that nothing has shown. */
  #typed(use: Use): Appraisal | undefined {
    const type = use.type && typeAt(use.type, use.within, this.#sourceCode);
    // What is `Record<string, unknown>` to the compiler cannot become more without a cast.
    if (use.kind !== 'cast' && this.#isCompilerChecked(use)) return undefined;
    if (!type || use.derived || use.form === 'bag' || claimOf(type, this.#sourceCode) !== 'claims') return undefined;
    if (use.form === 'text' && use.path.length === 0 && isTextType(type)) return undefined;
    if (use.form === 'string' && isOptional(type)) return undefined;
    return { use, trust: 'cast', type };
  }

  /** The compiler itself asks for a test before the value, typed `unknown`, can be used. */
  #isCompilerChecked({ declared }: Use): boolean {
    return declared !== undefined && claimOf(declared, this.#sourceCode) === 'checked';
  }

  /** Is something done with the value that only works when it is what one thinks? */
  #isRead(use: Use): boolean {
    if (use.within.length > 0 || this.#isCompilerChecked(use)) return false;
    if (use.form === 'text') return use.path.length > 0;
    // The whole, shown or handed to a tag, is passed on unread.
    if (use.kind === 'operand' && use.path.length === 0 && !/^(?:Assignment|Binary|Unary)/.test(use.by.type)) return false;
    return use.form === 'data' || use.form === 'texts';
  }

  /** Handing on the whole is an escape; handing on a part, or a copy, means to have read it. */
  #handedOn(use: Use): Appraisal['trust'] {
    if (use.form === 'string' || this.#isCompilerChecked(use)) return undefined;
    if (use.form !== 'bag' && (use.path.length > 0 || use.copied !== undefined)) return 'use';
    if (use.derived || use.kind === 'throw') return undefined;
    return use.within.length > 0 && !use.contained ? 'handOver' : 'escape';
  }

  /** `{ id: data?.sub }` as `{ id?: unknown }`: whoever gets it is asked for a test by the compiler. */
  #returnsUnknown(use: Use, flow: Flow): boolean {
    const returned = use.path.length > 0 ? use.fn?.returnType : undefined;
    const type = returned && typeAt(returned.typeAnnotation, use.within, this.#sourceCode);
    return type !== undefined && claimOf(type, this.#sourceCode) === 'checked' && cannotThrow(use, flow);
  }

  #argument(use: Use, flow: Flow): Appraisal {
    const call = use.by === use.call ? use.call : undefined;
    const callee = call?.callee ?? use.by;
    const argument = use.argument ?? 0;
    // Text that goes into a parser is the parser's matter: what comes out is a value of its own. Of what is no text JSON makes nothing.
    const parser = use.form !== 'data' || isAskedFor(use) ? findApi(callee, boundaryCalls, this.#sourceCode) : undefined;
    if (parser && (use.form !== 'data' || parser.api.id === 'global#JSON.parse')) {
      return { use, checks: [checkBy(use, 'validates', 'all', true)] };
    }
    const number = this.#asNumber(use);
    if (number) return number;
    if (argument === 0 && use.within.length === 0 && isTestedAddress(use.by, this.#sourceCode)) return { use, checks: [checkBy(use, 'narrows', 'part', true)] };
    const handling = handlingOf({ callee, call, argument }, this.#validators, this.#sourceCode);
    const looksElsewhere = use.within.length > 0 && handling?.does === 'validates' &&
      (asksForSender(lastName(callee)) || passesBy(callee, argument, use.within[0], this.#sourceCode));
    // `verifySignature(payload, header)`: who has sent it, and not what it is.
    const isHeld = isHeldAgainst(use, handling);
    if (isHeld && !functionOfCallee(callee, this.#sourceCode)) return { use };
    const isBelied = handling?.does === 'validates' && handling.by === 'name' && !use.derived && this.#isBelied(callee, argument, use.within, isHeld);
    if (handling && !looksElsewhere && !isBelied) return this.#handled(use, handling, flow);
    const trust = this.#handedOn(use);
    if (trust !== 'escape' && trust !== 'use') return { use, trust };
    if (isToldInError(use, flow)) return { use };
    const parameter = use.derived || use.within.length > 0 ? undefined : this.#untypedParameter(callee, argument);
    if (!parameter) return trust === 'escape' && this.#isValidatedBehind(call) ? { use } : { use, trust };
    // What a function of this file does with an untyped parameter is done to the value.
    const inside = this.#trustOf(parameter);
    const tests = inside === 'cast' || inside === 'use' ? [] : this.#ownTestsOf(parameter);
    if (tests.length > 0) {
      return { use, checks: tests.map(({ path, throws }) => ({ ...checkBy(use, 'narrows', 'part', throws), path: [...use.path, ...path] })) };
    }
    return { use, trust: inside === 'escape' ? trust : inside && 'use' };
  }

  /** `schema.parse(normalize(body))`: is what a call makes of the value validated at once? */
  #isValidatedBehind(call: TSESTree.CallExpression | TSESTree.NewExpression | undefined): boolean {
    let made = call && wrapped(call);
    if (made?.parent?.type === 'AwaitExpression') made = wrapped(made.parent);
    const around = made?.parent;
    if (around?.type !== 'CallExpression' || around.callee === made) return false;
    const argument = around.arguments.indexOf(made as TSESTree.CallExpressionArgument);
    return handlingOf({ callee: around.callee, call: around, argument }, this.#validators, this.#sourceCode)?.does === 'validates';
  }

  /** Is what is sent or written out a part of the value, or a copy, and not the whole unread? */
  #takesApart(use: Use): boolean {
    return this.#handedOn(use) === 'use' && !isAskedFor(use);
  }

  /** A text of the value that is only logged, compared or told in an error: `logger.info(JSON.stringify(body.items))`. */
  #isOnlyShown({ by, call }: Use): boolean {
    if (call !== by) return false;
    return flowOf([{ node: by, isText: true }], this.#sourceCode).uses.every((use) => {
      if (use.kind !== 'argument') return /^(?:compare|nullCheck|test|throw)$/.test(use.kind);
      const callee = use.call === use.by && use.call ? use.call.callee : use.by;
      const does = handlingOf({ callee, call: use.call, argument: use.argument ?? 0 }, this.#validators, this.#sourceCode)?.does;
      return does === 'logs' || does === 'looksUp' || lastName(callee).endsWith('Error');
    });
  }

  /** Whatever it is, a number is made of it, and what is none is told by a test. */
  #asNumber(use: Use, maker: TSESTree.Node | undefined = use.by): Appraisal | undefined {
    const test = maker && use.within.length === 0 ? numberTestOf(maker, this.#sourceCode) : undefined;
    return test && (test === 'here' ? { use, checks: [checkBy(use, 'narrows')] } : { use });
  }

  /**
   * `decodeOrder(body)` of this file, which reads what it is handed and asks nothing; `verify(request)`, which makes a signature of what
   * is in it. What is `held` against a signature may throw for that.
   */
  #isBelied(callee: TSESTree.Node, argument: number, within: readonly string[], isHeld: boolean): boolean {
    const parameter = within.length > 0 ? functionOfCallee(callee, this.#sourceCode)?.params[argument] : this.#untypedParameter(callee, argument);
    if (!parameter) return false;
    const inside = within.length > 0 ? 'use' : this.#trustOf(parameter);
    return inside !== 'escape' && asksNothing(parameter, within, isHeld, this.#validators, this.#sourceCode);
  }

  #untypedParameter(callee: TSESTree.Node, argument: number): TSESTree.Parameter | undefined {
    const parameter = functionOfCallee(callee, this.#sourceCode)?.params[argument];
    if (!parameter || parameter.type === 'RestElement') return undefined;
    const target = parameterTarget(parameter);
    const type = 'typeAnnotation' in target ? target.typeAnnotation?.typeAnnotation : undefined;
    return !type || type.type === 'TSAnyKeyword' ? parameter : undefined;
  }

  #handled(use: Use, handling: Handling, flow: Flow): Appraisal {
    switch (handling.does) {
      case 'validates': {
        const rejects = handling.outcome === 'result' && use.by.parent?.type === 'AwaitExpression';
        return { use, checks: [checkBy(use, 'validates', 'all', handling.outcome === 'throws' || rejects)] };
      }
      case 'asksFor':
        return { use, checks: checksForKey(use, handling.key) };
      case 'looksUp':
        return { use, checks: [checkBy(use, 'compares')] };
      case 'tests':
        return { use, checks: [besideOther(checkBy(use, 'narrows'), use, flow)] };
      case 'sends':
        return { use, trust: this.#takesApart(use) ? 'use' : undefined };
      case 'writes':
        return { use, trust: this.#takesApart(use) && !this.#isOnlyShown(use) ? 'use' : undefined };
      case 'shows':
        return { use, trust: isReadDeep(use, flow) && !this.#isOnlyShown(use) ? 'use' : undefined };
      case 'logs':
        return { use };
    }
  }
}

/** Is the whole that came held against something else, by a function that asks who has made it? */
function isHeldAgainst({ by, call, derived, path, within }: Use, handling: Handling | undefined): boolean {
  return handling?.does === 'validates' && handling.by === 'name' && path.length === 0 && within.length === 0 && !derived &&
    call === by && call !== undefined && call.arguments.length > 1 && againstSignature.test(lastName(call.callee));
}

/** `query.page?.toString()`, `(query.page || '').toString()`, `query.page ? query.page.toString() : ''`: whatever is there becomes text. */
function makesText({ call, path }: Use, sourceCode: SourceCode): boolean {
  const callee = call && unwrap(call.callee);
  if (path.length === 0 || callee?.type !== 'MemberExpression' || staticKey(callee) !== 'toString') return false;
  const part = unwrap(callee.object);
  if (callee.optional || part.type === 'LogicalExpression') return true;
  let { parent } = wrapped(call as TSESTree.Node);
  while (parent?.type === 'UnaryExpression') ({ parent } = parent);
  return parent?.type === 'ConditionalExpression' && sourceCode.getText(parent.test) === sourceCode.getText(part);
}

/** `headers.authorization?.startsWith('Bearer ')`: asks for the text as well. */
function isAskedOfText(use: Use): boolean {
  const callee = use.call && unwrap(use.call.callee);
  return callee?.type === 'MemberExpression' && callee.optional && isTextThere(use);
}

function isTextType(type: TSESTree.TypeNode): boolean {
  if (type.type === 'TSUnionType') return type.types.every(isTextType);
  if (type.type === 'TSStringKeyword' || type.type === 'TSNullKeyword' || type.type === 'TSUndefinedKeyword') return true;
  return type.type === 'TSTypeReference' && type.typeName.type === 'Identifier' && /Buffer|Array/.test(type.typeName.name);
}

/** `string | null` is what `get` of a `FormData` or `URLSearchParams` yields, nearly. */
function isOptional(type: TSESTree.TypeNode): boolean {
  return type.type === 'TSUnionType' && type.types.some(({ type: part }) => part === 'TSNullKeyword' || part === 'TSUndefinedKeyword');
}
