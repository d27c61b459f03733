import type { TSESTree } from '@typescript-eslint/utils';

import { gettingWords } from '../../catalog/leaks/carriers.js';
import { aboutWords, actingWords, nameHolders, secretStores } from '../../catalog/leaks/names.js';
import { unwrap } from '../core/ast.js';
import { byName } from '../core/by-name.js';
import { lastName } from '../core/last-name.js';
import { perFile, type SourceCode } from '../core/per-file.js';
import { lastWord, wordsOf } from '../core/words.js';
import { singleDefinition, variableOf } from '../identity/scope.js';
import { isEnvironment } from '../secrets/names-around.js';
import { constantOf } from '../values/values.js';
import { isCookieSetup } from './token-sense.js';

/**
 * `environment variable ${x} is not set`, `the default password ${x}`, `the key at ${x}`, `'key file not found: ' + x`: the text says
 * that a name, a place or a known value stands there.
 */
export function isSpokenOf(before: string, behind: string): boolean {
  return /\b(?:env(?:ironment)?[ -]?var(?:iable)?s?|variable|option|field|flag|property|column|parameter|named|default (?:secret|password|key|token)|(?:file|key|keystore) (?:at|in|not found:?|does not exist:?))\s*[`'"]?$/i.test(before) ||
    /^[`'"]?\s*(?:env(?:ironment)?[ -]var|is (?:not set|not defined|undefined))\b/i.test(behind);
}

/** The text that a sum ends in so far: of `'a' + b + 'c'` it is `c`. */
export function textAtEnd(sum: TSESTree.Node): string {
  const node = unwrap(sum);
  if (node.type === 'BinaryExpression') return textAtEnd(node.right);
  if (node.type === 'TemplateLiteral') return node.quasis.at(-1)?.value.raw ?? '';
  return node.type === 'Literal' && typeof node.value === 'string' ? node.value : '';
}

/** `EnvNames.API_KEY` holds a name; a plain `secret` does where secrets are looked up in a store. */
export function isNameOfSecret(name: string, node: TSESTree.Node, sourceCode: SourceCode): boolean {
  const inner = unwrap(node);
  const owner = inner.type === 'MemberExpression' ? lastName(inner.object) : '';
  if (nameHolders.has(lastWord(owner) ?? '')) return true;
  // The address of the program itself, or of who answered it.
  if (/ip$/i.test(name) && /^(?:camera|config|device|env|host|options|opts|printer|res|response|server|settings)$/.test(owner)) return true;
  // `CREATE_API_TOKEN` is what somebody may do.
  if (inner.type === 'Identifier' && /^(?:ADD|CREATE|DELETE|EDIT|LIST|MANAGE|REVOKE|UPDATE|VIEW)_/.test(name)) return true;
  if (/cookie$/i.test(name) && isCookieSetup(inner, sourceCode)) return true;
  if (constantNames.test(name) && isNameConstant(inner, sourceCode)) return true;
  return /secrets?$/i.test(name) && wordsOf(name).length < 3 && dealsInNames(sourceCode) && !isEnvironment(inner);
}

/** `SESSION_COOKIE`, `TOKEN_HEADER`: what is written in capitals stands in the source, and in the source stands what the thing is called. */
const constantNames = /^[A-Z][A-Z\d]*(?:_[A-Z\d]+)*_(?:COOKIE|HEADER)$/;

/** Is it imported, a member of what holds constants, or a short word; not read from the environment, nor put together? */
function isNameConstant(node: TSESTree.Node, sourceCode: SourceCode): boolean {
  if (isEnvironment(node)) return false;
  const variable = variableOf(node, sourceCode);
  const definition = variable && singleDefinition(variable);
  if (!definition) return node.type === 'MemberExpression' || variable?.defs[0]?.type === 'ImportBinding';
  const text = constantOf(node, sourceCode)?.value;
  return typeof text === 'string' && /^[\w.-]{1,40}$/.test(text);
}

const dealsInNames = perFile(({ text }) => secretStores.test(text));

/** Words that end the names of what is about a thing. */
const aboutEndings = new Set([
  'at', 'count', 'description', 'enabled', 'exists', 'expires', 'field', 'found', 'id', 'ids', 'kind', 'label', 'length', 'mode', 'name', 'path', 'prefix', 'sent',
  'size', 'state', 'status', 'suffix', 'ttl', 'type', 'uid', 'undefined', 'uuid', 'valid', 'verified', 'version', 'exp', 'sub', 'error', 'message',
  'endpoint', 'header', 'hint', 'policy', 'provider', 'required', 'scheme', 'set', 'supported', 'uri', 'url',
]);

/** Does the name say that the value is about a thing rather than the thing: `tokenEndpoint`, `hasPassword`? */
export function isAbout(name: string): boolean {
  const words = wordsOf(name);
  return aboutEndings.has(words.at(-1) ?? '') || (words.length > 1 && aboutWords.has(words[0] ?? ''));
}

/** What a function named so makes, and whether it says that it makes or fetches it. */
export const thingMade = byName((name): { noun: string; isGot: boolean } | undefined => {
  const words = wordsOf(name);
  const [verb = ''] = words;
  // `addressFromPrivateKey()` gives the address.
  if (actingWords.has(verb) || verb.endsWith('ing') || words.some((word) => /^(?:for|from|of|to|using|via|with)$/.test(word))) return undefined;
  const isGot = words.length > 1 && gettingWords.has(verb);
  return { noun: isGot ? words.slice(1).join('_') : name, isGot };
});
