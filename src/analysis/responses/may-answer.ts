import {
  answerNames, azure, bodyMethods, headerMethods, knownBodyMethods, namedAnswers, responseMakers,
} from '../../catalog/responses.js';
import { importsAny } from '../core/file-modules.js';
import { hasNameOf } from '../core/nodes.js';
import { perFile } from '../core/per-file.js';
import { modulesIn } from '../identity/api-id.js';

const methodNames = [...bodyMethods, ...knownBodyMethods, 'enqueue', 'throw'];
const methods = methodNames.join('|');

const isGiven = String.raw`(?:\s*(?:\?\.|<[^<>(]*>))?\s*\(\s*[^\s)]`;

/** What comes before methods that other objects have as well: an answer, or a chain. */
const answer = String.raw`(?:\)\s*|(?:[rR]es(?:p|ponse)?|rep|[rR]eply|ctx|context|\bc)[?!]?)`;

// One look at the text for all that follows a dot, which is rare enough: methods of an answer that are given something
// (`response.send(x)`), headers that are set on an answer or in a chain, and answers that are assigned.
const dotted = new RegExp([
  String.raw`\.(?:(?:${methods})\b${isGiven}`,
  String.raw`(?:${[...headerMethods].join('|')})(?<=${answer}\.\w+)\s*\(`,
  String.raw`(?:body|res)\s*=[^=])`,
].join('|'));

const dottedNames = [...methodNames, ...headerMethods, 'body', 'res'];

/** `response['send'](x)` */
const bracketed = new RegExp(String.raw`\[["'\x60](?:${methods})["'\x60]\]${isGiven}`);

const named = new RegExp(String.raw`\.(?:${[...answerNames.keys()].join('|')})(?:error)?\s*\(\s*[^\s)]`, 'i');

const parameterNames = ['Reply', 'Res', 'Response']
  .flatMap((kind) => ['express', 'fastify', 'http', 'server'].map((owner) => `${owner}${kind}`))
  .concat('res', 'resp', 'response', 'reply', 'rep')
  .flatMap((name) => [name, `_${name}`]);

const parameter = `(?:${parameterNames.join('|')})`;

/** An answer that is handed to something along with more. */
const handing = new RegExp(String.raw`[(,]\s*${parameter}\s*,|,\s*${parameter}\s*\)`);

const tellingNames = ['statusCode', 'statusMessage', 'jsonBody', 'createError', 'fastify'];

const telling = ['Response(', 'Response.', 'ventHandler('];

const makers = new Set([azure, 'fastify', ...namedAnswers.keys(), ...modulesIn(responseMakers)]);

/** Can a file answer an HTTP request? The cheap first question: "yes" may be wrong. */
export const mayAnswer = perFile((sourceCode): boolean => {
  if (hasNameOf(tellingNames, sourceCode) || importsAny(makers, sourceCode)) return true;
  const { text } = sourceCode;
  if (hasNameOf(dottedNames, sourceCode) && (dotted.test(text) || bracketed.test(text))) return true;
  if (hasNameOf(parameterNames, sourceCode) && handing.test(text)) return true;
  return named.test(text) || telling.some((word) => text.includes(word));
});
