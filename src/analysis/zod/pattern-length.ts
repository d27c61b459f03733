import type { AST } from '@eslint-community/regexpp';

import { alternativesOf, type Expression, partsOf } from '../core/regexp.js';

/** What a part of a pattern matches at most, and whether it is tied to the ends of the text. */
interface Part {
  longest: number;
  fromStart: boolean;
  toEnd: boolean;
  /** A look-ahead at its start measures all that follows. */
  measured: boolean;
}

const nothing: Part = { longest: 0, fromStart: false, toEnd: false, measured: false };

/**
 * Does a pattern accept only texts up to some length? It has to match the whole text (`^…$`, without the flag `m`) and
 * may repeat nothing without end. `undefined` for what is no pattern, too deep, or refers back to a group.
 */
export function isBoundedPattern(expression: Expression): boolean | undefined {
  if (expression.flags.includes('m')) return false;
  const alternatives = alternativesOf(expression);
  if (!alternatives || partsOf(alternatives).some(({ type }) => type === 'Backreference')) return undefined;
  const { fromStart, longest, measured, toEnd } = ofAlternatives(alternatives);
  return fromStart && (measured || (toEnd && longest < Infinity));
}

function ofAlternatives(alternatives: readonly AST.Alternative[]): Part {
  const parts = alternatives.map(ofSequence);
  return {
    longest: parts.reduce((most, { longest }) => Math.max(most, longest), 0),
    fromStart: parts.every(({ fromStart }) => fromStart),
    toEnd: parts.every(({ toEnd }) => toEnd),
    measured: parts.every(({ measured }) => measured),
  };
}

function ofSequence({ elements }: AST.Alternative): Part {
  const whole = { ...nothing };
  for (const element of elements) {
    const { element: term, max, min } = element.type === 'Quantifier' ? element : { element, max: 1, min: 1 };
    const part = ofTerm(term);
    if (whole.longest === 0 && min > 0) {
      whole.fromStart ||= part.fromStart;
      whole.measured ||= part.measured;
    }
    whole.longest += part.longest === 0 ? 0 : part.longest * max;
    // An assertion of no length does not move away from the end.
    if (part.toEnd && min > 0) whole.toEnd = true;
    else if (part.longest > 0) whole.toEnd = false;
  }
  return whole;
}

function ofTerm(term: AST.Element): Part {
  if (term.type === 'Group' || term.type === 'CapturingGroup') return ofAlternatives(term.alternatives);
  if (term.type !== 'Assertion') return { ...nothing, longest: 1 };
  switch (term.kind) {
    case 'end':
      return { ...nothing, toEnd: true };
    case 'lookahead':
      return { ...nothing, measured: term.negate ? isAnyFew(term.alternatives) : isMeasure(ofAlternatives(term.alternatives)) };
    case 'start':
      return { ...nothing, fromStart: true };
    default:
      return nothing;
  }
}

/** `(?=.{1,50}$)` */
function isMeasure({ longest, measured, toEnd }: Part): boolean {
  return measured || (toEnd && longest < Infinity);
}

/** `(?!.{51})`: no more than 50 characters follow. */
function isAnyFew([only, ...others]: readonly AST.Alternative[]): boolean {
  const [many, ...more] = only?.elements ?? [];
  return others.length === 0 && more.length === 0 && many?.type === 'Quantifier' && /^(?:\.|\[\\s\\S\]|\[\^\])$/.test(many.element.raw);
}
