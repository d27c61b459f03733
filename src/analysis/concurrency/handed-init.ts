import type { TSESTree } from '@typescript-eslint/utils';

import { openerVerbs } from '../../catalog/openers.js';
import { enclosingFunction, type FunctionNode, functionName, isFunction, staticKey, unwrap, walk, wrapped } from '../core/ast.js';
import { perNode, type SourceCode } from '../core/per-file.js';
import { wordsOf } from '../core/words.js';
import { localFunctionOf } from '../identity/local-functions.js';
import { variableOf } from '../identity/scope.js';
import { awaitsIn, filledPlaces, guardAround, isFlagged, isInLoop, isOnTheWay, isUnderTest, type RacyInit, waitsForOther } from './lazy-init.js';
import { isAnswer, isMadeAnew, isMark, openerOf, openingName } from './made.js';
import { isSamePlace, type SharedPlace, sharedPlace } from './shared-state.js';

/** A place that another function fills than the one that found it empty. */
export interface HandedInit {
  race: RacyInit;
  /** What opens something there. */
  made: string;
  /** Where the place is filled. */
  fill: TSESTree.AssignmentExpression;
}

/**
 * `if (!this.client) await this.connect();`, where the function that is called awaits something, and then fills the place
 * without asking again. A function that starts something itself is called once.
 */
export function calledInit(call: TSESTree.CallExpression, sourceCode: SourceCode): HandedInit | undefined {
  const waiting = wrapped(call).parent;
  if (waiting?.type !== 'AwaitExpression' && waiting?.type !== 'ReturnStatement') return undefined;
  const callee = unwrap(call.callee);
  const isOwn = callee.type === 'MemberExpression' && callee.object.type === 'ThisExpression';
  const within = enclosingFunction(call);
  if ((!isOwn && callee.type !== 'Identifier') || !within?.async || !isUnderTest(call, within, sourceCode) || isStarter(within)) return undefined;
  const fn = localFunctionOf(callee, sourceCode);
  const fills = fn && fn !== within ? lateFills(fn, sourceCode) : undefined;
  return fills?.find(({ race: { place } }) => isOwn === (place.root === undefined) && isOpenTo(call, place, within, sourceCode));
}

/** Does a call run where a place was found empty, with nothing that keeps a second caller out? */
function isOpenTo(call: TSESTree.Node, place: SharedPlace, within: FunctionNode, sourceCode: SourceCode): boolean {
  const guard = guardAround(call, place, within, sourceCode);
  return guard !== undefined && !isInLoop(guard, within) && !waitsForOther(guard, within, sourceCode) && !isFlagged(call, within, sourceCode);
}

/** `start()`, `initialize()`, `main()`: whoever calls these does it once. */
function isStarter(fn: FunctionNode): boolean {
  const [verb = ''] = wordsOf(functionName(fn) ?? '');
  return openerVerbs.has(verb) || verb === 'main' || verb === 'run' || verb === 'setup' || verb === 'on';
}

/** Places that a function fills are looked at up to this many: `this.connection = …; this.channel = …`. */
const mostFills = 8;

/** What a function puts into shared places after an `await`, without asking first. */
const lateFills = perNode<FunctionNode, HandedInit[]>((fn, sourceCode) => {
  if (!fn.async) return undefined;
  const fills: [TSESTree.AssignmentExpression, SharedPlace][] = [];
  walk(fn.body, sourceCode, (node) => {
    if (fills.length === mostFills) return 'stop';
    if (isFunction(node)) return 'skip';
    if (node.type !== 'AssignmentExpression' || node.operator !== '=') return undefined;
    const [place, ...others] = filledPlaces(node, fn, sourceCode);
    if (place && others.length === 0) fills.push([node, place]);
    return undefined;
  });
  return fills.map(([node, place]) => lateFillAt(node, place, fn, sourceCode)).filter((fill) => fill !== undefined);
});

function lateFillAt(
  node: TSESTree.AssignmentExpression, place: SharedPlace, fn: FunctionNode, sourceCode: SourceCode,
): HandedInit | undefined {
  if (isMark(node.right) || isInLoop(node, fn)) return undefined;
  const awaits = awaitsIn(fn.range[0], node.range[1], fn, sourceCode).filter((each) => isOnTheWay(each, node));
  const [first] = awaits;
  if (!first || isFlagged(first, fn, sourceCode)) return undefined;
  // Whoever looks at the place first, or sets anything that others share, may well keep the second caller out.
  const isUntouched = walk(fn.body, sourceCode, (each) => {
    if (each.range[0] >= node.range[0]) return 'skip';
    if (each.type === 'AssignmentExpression' && each.range[1] <= first.range[0] && filledPlaces(each, fn, sourceCode).length > 0) return 'stop';
    return isSamePlace(sharedPlace(each, fn, sourceCode), place) ? 'stop' : undefined;
  });
  if (!isUntouched) return undefined;
  const race = { place, within: fn, awaits };
  const made = isMadeAnew(race, node.right, sourceCode) ? openerOf(race, node.right, sourceCode) : undefined;
  return made === undefined ? undefined : { race, made, fill: node };
}

/** `if (!client) return connect().then((made) => { client = made; return made; });`: what opens something is left out where nothing does. */
export function promisedInit(
  node: TSESTree.AssignmentExpression, sourceCode: SourceCode,
): Omit<HandedInit, 'made'> & Partial<HandedInit> | undefined {
  const callback = enclosingFunction(node);
  const call = callback && wrapped(callback).parent;
  if (!callback || call?.type !== 'CallExpression' || call.arguments[0] !== callback || isInLoop(node, callback)) return undefined;
  const callee = unwrap(call.callee);
  if (callee.type !== 'MemberExpression' || staticKey(callee) !== 'then' || !isOfParameter(node.right, callback, sourceCode)) return undefined;
  const made = openingName(callee.object, sourceCode);
  const within = enclosingFunction(call);
  if (!within || isStored(call)) return undefined;
  const [place, ...others] = filledPlaces(node, within, sourceCode);
  if (!place || others.length > 0 || isAnswer(place, node.right) || guardAround(node, place, callback, sourceCode)) return undefined;
  if (!isOpenTo(call, place, within, sourceCode)) return undefined;
  return { race: { place, within, awaits: [] }, fill: node, ...(made === undefined ? {} : { made }) };
}

/** Is it what the callback is given, or made with it? */
function isOfParameter(value: TSESTree.Node, { params: [parameter] }: FunctionNode, sourceCode: SourceCode): boolean {
  const variable = parameter?.type === 'Identifier' ? variableOf(parameter, sourceCode) : undefined;
  return variable !== undefined && !walk(value, sourceCode, (each) =>
    (each.type === 'Identifier' && variableOf(each, sourceCode) === variable ? 'stop' : undefined));
}

/** Is the promise kept, so that the next caller may find it? Not when it is only waited for, or given back. */
function isStored(call: TSESTree.CallExpression): boolean {
  let node = wrapped(call);
  // `.then(…).catch(…)`
  while (node.parent?.type === 'MemberExpression' && node.parent.object === node && node.parent.parent.type === 'CallExpression') {
    node = wrapped(node.parent.parent);
  }
  const { parent } = node;
  return parent?.type !== 'AwaitExpression' && parent?.type !== 'ExpressionStatement' && parent?.type !== 'ReturnStatement';
}
