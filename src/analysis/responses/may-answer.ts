import {
  answerNames, bodyMethods, headerMethods, knownBodyMethods, namedAnswers, responseMakers,
} from '../../catalog/responses.js';
import { modulesOf } from '../core/file-modules.js';
import { perFile } from '../core/per-file.js';

// Each pattern starts with characters that are rare, so that most of a text is passed over at once.
const methods = [...bodyMethods, ...knownBodyMethods, 'enqueue', 'throw'].join('|');

/** Methods of an answer that are given something: `response.send(x)`, `response['send'](x)`. */
const answering = new RegExp(String.raw`[.["'\x60](?:${methods})\b["'\x60\]\s]*(?:\?\.|<[^>(]*>)?\s*\(\s*[^\s)]`);

const named = new RegExp(String.raw`\.(?:${[...answerNames.keys()].join('|')})\s*\(\s*[^\s)]`, 'i');

/** Methods that other objects have as well, on an answer or in a chain. */
const heading = new RegExp(
  String.raw`\.\s*(?:${[...headerMethods].join('|')})(?<=(?:\)\s*|(?:[rR]es(?:p|ponse)?|rep|[rR]eply|ctx|context|\bc)[?!]?)\.\s*\w+)\s*\(`,
);

const answerName = String.raw`_?(?:(?:express|fastify|http|server)(?:Reply|Res(?:ponse)?)|res(?:p|ponse)?|reply|rep)`;

/** An answer that is handed to something along with more. */
const handing = new RegExp(String.raw`[(,]\s*${answerName}\s*,|,\s*${answerName}\s*\)`);

/** Answers that are assigned. */
const assigning = /\.(?:body|res)\s*=[^=]/;

const telling = ['statusCode', 'statusMessage', 'jsonBody', 'Response(', 'Response.', 'createError'];

const makers = new Set([...namedAnswers.keys(), ...[...responseMakers.keys()].map((id) => id.slice(0, id.indexOf('#')))]);

/** Can a file answer an HTTP request? The cheap first question: "yes" may be wrong. */
export const mayAnswer = perFile((sourceCode): boolean => {
  const { text } = sourceCode;
  if ([answering, handing, named, assigning, heading].some((pattern) => pattern.test(text))) return true;
  if (telling.some((word) => text.includes(word))) return true;
  for (const module of modulesOf(sourceCode)) if (makers.has(module)) return true;
  return false;
});
