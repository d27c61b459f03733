import type { TSESTree } from '@typescript-eslint/utils';

import { bodyReaders, keyedGetters, responseNames, wholeFunctions, wholeMethods } from '../../catalog/leaks/carriers.js';
import { unwrap } from '../core/ast.js';
import { lastName } from '../core/last-name.js';
import type { SourceCode } from '../core/per-file.js';
import { isColour } from './colours.js';
import { isBeheaded, isMasking, isToolbox } from './harmless.js';
import type { SensitiveNames } from './sensitive-name.js';
import { thingMade } from './wording.js';

/** What the value of a call shows. */
export type CallParts =
  /** Expressions, in a text or as they are; like the call itself where that is left out. */
  | { shows: readonly { node: TSESTree.Node; isText?: boolean }[] }
  /** What is kept, or made, under a name. */
  | { named: string }
  /** A thing as a whole; in a text only where `inText` says so. */
  | { whole: 'part' | 'response'; what: string; inText: boolean };

const isSettings = /conf|env|nconf|options|settings/i;

/** Functions that make of a text what is in it, by their name. */
const readers: ReadonlyMap<string, string> = new Map([['from', 'Buffer'], ['parse', 'JSON']]);

/**
 * What a call shows of what it is given, called on, or named after; `undefined` where that is unknown.
 *
 * @param masks names of further functions that mask
 */
export function callParts(
  node: TSESTree.CallExpression, names: SensitiveNames, masks: ReadonlySet<string>, sourceCode: SourceCode,
): CallParts | undefined {
  const callee = unwrap(node.callee);
  const name = lastName(callee);
  if (name === '' || isMasking(node, masks)) return undefined;
  const [first, second] = node.arguments;
  const receiver = callee.type === 'MemberExpression' ? unwrap(callee.object) : undefined;
  const all = (how: { isText?: boolean }): { node: TSESTree.Node; isText?: boolean }[] => node.arguments.map((argument) => ({ node: argument, ...how }));
  if (isColour(callee, sourceCode)) return { shows: all({ isText: true }) };
  if (receiver && (wholeMethods.has(name) || isBeheaded(node)) && !isToolbox(receiver)) {
    const isText = name !== 'toJSON' && name !== 'entries' && name !== 'toObject';
    return { shows: [{ node: receiver, isText }, ...(name === 'concat' ? all({}) : [])] };
  }
  if (wholeFunctions.has(name) || (receiver && readers.get(name) === lastName(receiver))) {
    const replaces = name === 'stringify' && second && !(second.type === 'Literal' || lastName(second) === 'undefined');
    // Nobody makes JSON of an address: what is called so is a message.
    const isMessage = name === 'stringify' && first !== undefined && /^e?mail$/i.test(lastName(first));
    return replaces || isMessage ? undefined : { shows: all({ isText: /^(?:String|encodeURIComponent|styleText|from)$/.test(name) }) };
  }
  if (first?.type === 'Literal' && typeof first.value === 'string' && (receiver ? keyedGetters.has(name) : /env|config|secret/i.test(name))) {
    const key = first.value.split(/[.:/]/).at(-1) ?? '';
    // The address of the program itself.
    const isOwnAddress = names.kindOf(key) === 'address' && isSettings.test(receiver ? lastName(receiver) : name);
    return isOwnAddress ? undefined : { named: key };
  }
  if (receiver && node.arguments.length === 0 && (bodyReaders.has(name) || /^headers?$/.test(name)) && /^req(?:uest)?$/.test(lastName(receiver))) {
    return { whole: 'part', what: bodyReaders.has(name) ? 'everything the caller has sent' : '`authorization` and `cookie`', inText: name === 'text' };
  }
  if (receiver && name === 'getHeaders' && responseNames.has(lastName(receiver))) {
    return { whole: 'response', what: 'the cookies it sets', inText: false };
  }
  return namedParts(name, names);
}

/** `getSigninToken()`, `user.getEmail()`, `generatePassword(12)`; not `verifyToken()`, `sendEmail()`. */
function namedParts(name: string, names: SensitiveNames): CallParts | undefined {
  const made = thingMade(name);
  if (made === undefined || (!made.isGot && names.kindOf(made.noun) !== 'credential')) return undefined;
  return /tokens$/i.test(made.noun) ? undefined : { named: made.noun };
}
