import { createRequire } from 'node:module';

import type { AST, RegExpParser } from '@eslint-community/regexpp';

const require = createRequire(import.meta.url);

/** A regular expression, or what one would be made of. */
export type Expression = Pick<RegExp, 'flags' | 'source'>;

/** A part that takes a character of the text: a letter, a class, `.`. */
type Taker = AST.Character | AST.CharacterClass | AST.CharacterSet | AST.ExpressionCharacterClass;

/** Expressions with more groups and classes are not read: the parser calls itself for each that lies in another. */
const mostBrackets = 300;

let parser: RegExpParser | undefined;

/** The parser is loaded when the first expression is read: few files have one that matters. */
function parse({ flags, source }: Expression): AST.Pattern {
  parser ??= new (require('@eslint-community/regexpp') as { RegExpParser: new () => RegExpParser }).RegExpParser();
  return parser.parsePattern(source, 0, source.length, { unicode: flags.includes('u'), unicodeSets: flags.includes('v') });
}

/** The trees that were asked for, as long as their expressions live; `false` where there is none. */
const trees = new WeakMap<Expression, AST.Pattern | false>();

/** What stands between the `|` of an expression; `undefined` where it is no expression, or one that is too deep to be read. */
export function alternativesOf(expression: Expression): readonly AST.Alternative[] | undefined {
  let tree = trees.get(expression);
  if (tree === undefined) {
    tree = isReadable(expression.source) && parsed(expression);
    trees.set(expression, tree);
  }
  return tree ? tree.alternatives : undefined;
}

function isReadable(source: string): boolean {
  return (source.match(/[([]/g)?.length ?? 0) <= mostBrackets;
}

function parsed(expression: Expression): AST.Pattern | false {
  try {
    return parse(expression);
  } catch (error) {
    if (error instanceof SyntaxError) return false;
    throw error;
  }
}

/**
 * Must an expression match a text from its beginning to its end: `^\w+$`, `^a$|^b$`? Of `^a|b$` each alternative holds one end, and
 * whatever stands before or behind it is let through.
 */
export function isWhole(expression: Expression): boolean {
  const alternatives = alternativesOf(expression);
  return alternatives !== undefined && !expression.flags.includes('m') && isTied(alternatives, 'start') && isTied(alternatives, 'end');
}

function isTied(alternatives: readonly AST.Alternative[], end: 'end' | 'start'): boolean {
  return alternatives.every(({ elements }) => {
    const edge = end === 'start' ? elements.find((element) => !isLook(element)) : elements.findLast((element) => !isLook(element));
    if (edge && isGroup(edge)) return isTied(edge.alternatives, end);
    return edge?.type === 'Assertion' && edge.kind === end;
  });
}

/** Does a part look ahead or behind? It takes nothing of the text. */
export function isLook(element: AST.Element): boolean {
  return element.type === 'Assertion' && element.kind.startsWith('look');
}

function isGroup(element: AST.Element): element is AST.CapturingGroup | AST.Group {
  return element.type === 'Group' || element.type === 'CapturingGroup';
}

/** All parts of alternatives, also those in groups, in order and without their quantifiers; what a look-around asks about is none of them. */
export function partsOf(alternatives: readonly AST.Alternative[]): AST.Element[] {
  return alternatives.flatMap(({ elements }) => elements.flatMap((element) => {
    const part = element.type === 'Quantifier' ? element.element : element;
    return isGroup(part) ? [part, ...partsOf(part.alternatives)] : [part];
  }));
}

/** The groups that are kept, in the order of their numbers: the first of them is `$1`. */
export function keptGroups(expression: Expression): AST.CapturingGroup[] {
  return partsOf(alternativesOf(expression) ?? []).filter((part) => part.type === 'CapturingGroup');
}

/** May a text that alternatives of an expression match hold one of some characters? */
export function mayHold(alternatives: readonly AST.Alternative[], characters: readonly string[], expression: Expression): boolean {
  return partsOf(alternatives).some((part) => isTaker(part) && takesAny(part, characters, expression));
}

/** May a part take one of some characters? */
export function takesAny(taker: Taker, characters: readonly string[], expression: Expression): boolean {
  return characters.some(testOf(taker, expression));
}

/** Does a part take a character of the text? Groups, edges and references do not by themselves. */
export function isTaker(element: AST.Element): element is Taker {
  return /^(?:Character|CharacterClass|CharacterSet|ExpressionCharacterClass)$/.test(element.type);
}

/** Asks whether a part takes a character. */
function testOf(taker: Taker, { flags }: Expression): (character: string) => boolean {
  if (taker.type === 'Character') return (character) => character.codePointAt(0) === taker.value;
  const one = anywhere({ flags, source: taker.raw });
  return (character) => one.test(character);
}

/** The same expression without the flags by which it goes on where it was the last time. */
export function anywhere({ flags, source }: Expression): RegExp {
  return new RegExp(source, flags.replaceAll(/[gy]/g, ''));
}

/** Does any of some characters, wherever it stands in a text, make for a match: `/[/\\]/`, `/[^\w.-]+/`, `/a|(\/)/`? */
export function findsEach(expression: Expression, characters: readonly string[]): boolean {
  const tests = lonely(alternativesOf(expression) ?? []).map((taker) => testOf(taker, expression));
  return characters.every((character) => tests.some((test) => test(character)));
}

/** Is there a class or `.` right behind the `^` of an expression, and may it take a character: of `^(?:a|[\w-])` a dash? */
export function hasClassFirst(expression: Expression, character: string): boolean {
  const alternatives = alternativesOf(expression) ?? [];
  return isTied(alternatives, 'start') && firstIn(alternatives).some((taker) => taker.type !== 'Character' && takesAny(taker, [character], expression));
}

function firstIn(alternatives: readonly AST.Alternative[]): Taker[] {
  return alternatives.flatMap(({ elements }) => {
    const first = elements.find((element) => element.type !== 'Assertion' || isLook(element));
    const part = first?.type === 'Quantifier' ? first.element : first;
    if (part && isGroup(part)) return firstIn(part.alternatives);
    return part && isTaker(part) ? [part] : [];
  });
}

/** The parts that are an alternative of their own. */
function lonely(alternatives: readonly AST.Alternative[]): Taker[] {
  return alternatives.flatMap(({ elements: [only, ...others] }) => {
    const part = only?.type === 'Quantifier' && (only.min === 1 || (only.min === 0 && only.greedy)) ? only.element : only;
    if (!part || others.length > 0) return [];
    if (isGroup(part)) return lonely(part.alternatives);
    return isTaker(part) ? [part] : [];
  });
}
