import type { TSESTree } from '@typescript-eslint/utils';

import { credentialHeaders } from '../../catalog/secrets/names.js';
import { defaultCredentials } from '../../catalog/secrets/placeholders.js';
import type { SourceCode } from '../core/per-file.js';
import { pairCredential } from './connection-url.js';
import { findToken, shortestToken } from './find-token.js';
import type { InspectOptions } from './finding.js';
import { type EntropyThresholds, isUnlabelledToken, mayBeNamedSecret } from './judge.js';
import { hole } from './placeholder.js';
import { sessionCookieIn } from './session-cookie.js';
import { usesOf } from './uses.js';

/** How a value of the `Authorization` header begins. */
export const headerStart = /^(?:Bearer|Basic|Token|Api-?Key|Key|Bot|GenieKey|SSWS)(?: |%20)/i;

/** What a text may be by a first look: a credential in itself, or one if what is around it says so. */
export type FirstLook = 'form' | 'named' | undefined;

/** The cheap first look at a text, before anything is asked about the code around it. May be wrong about yes. */
export function firstLook(text: string, options: InspectOptions): FirstLook {
  if (text.length >= 6) {
    if (mayHaveForm(text, options)) return 'form';
    if (options.namedSecrets && mayBeNamedSecret(text.trim())) return 'named';
  }
  return options.weakDefaults && text.length <= longestDefault && defaultCredentials.has(text.toLowerCase()) ? 'named' : undefined;
}

const longestDefault = Math.max(...[...defaultCredentials].map(({ length }) => length));

/** A scheme is followed by a space, written as it is or for a URL. */
function mayBeHeader(text: string): boolean {
  return text.includes(' ') || text.includes('%20');
}

function mayHaveForm(text: string, options: InspectOptions): boolean {
  if (text.length >= 8 && (text.includes('://') || (mayBeHeader(text) && headerStart.test(text)))) return true;
  if (text.length >= shortestToken && (findToken(text) ?? pairCredential(text) ?? sessionCookieIn(text))) return true;
  return options.findAdditional(text) !== undefined;
}

/**
 * Can the code around a text, or what it reads, make a credential of it that its form does not give away? Most texts stand
 * where nothing does. What is not known of it before it is read as a whole are holes.
 */
export function mayBeToldBy(node: TSESTree.Node, text: string, options: InspectOptions, sourceCode: SourceCode): boolean {
  // Pairs with a password in them are short texts, too.
  if (text.includes('=') || (options.entropy && mayBeUnlabelled(text, options.entropy))) return true;
  return usesOf(node, sourceCode).some(({ how, name }) =>
    how === 'credential' || options.kindOf(name) !== undefined || isCredentialHeader(name));
}

function mayBeUnlabelled(text: string, entropy: EntropyThresholds): boolean {
  return text.includes(hole) ? /^[\w+/=.-]*$/.test(text.replaceAll(hole, '')) : isUnlabelledToken(text, entropy);
}

/** Is it the name of a header that holds nothing but a credential? */
export function isCredentialHeader(name: string): boolean {
  return credentialHeaders.has(name.toLowerCase());
}
