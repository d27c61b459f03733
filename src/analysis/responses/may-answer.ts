import type { TSESTree } from '@typescript-eslint/utils';

import {
  answeringWords, answerNames, bodyMethods, headerMethods, knownBodyMethods, namedAnswers, responseMakers, responseName,
} from '../../catalog/responses.js';
import { staticKey, unwrap } from '../core/ast.js';
import { byName } from '../core/by-name.js';
import { modulesOf } from '../core/file-modules.js';
import { lastName } from '../core/last-name.js';
import { nodesOfType } from '../core/nodes.js';
import { perFile, type SourceCode } from '../core/per-file.js';
import { wordsOf } from '../core/words.js';
import { handedToAnswer, type ResponseCarrier, responseParts } from './responses.js';

/** Methods of an answer that are given something. */
const isAnswering = byName((name) =>
  bodyMethods.has(name) || knownBodyMethods.has(name) || name === 'enqueue' || name === 'throw' || answerNames.has(name.toLowerCase()));

/** Functions from elsewhere that may send what they are handed along with an answer. */
const isAnsweringHelper = byName((name) => wordsOf(name).some((word) => answeringWords.has(word)));

/** Is something called like an answer, so that methods which other objects have as well are its? */
const isAnswerName = byName((name) => /(?:[rR]es(?:p|ponse)?|rep|[rR]eply|ctx|context)$|^c$/.test(name));

const isResponseName = byName((name) => responseName.test(name));

/** Members of answers that are assigned. */
const assigned: ReadonlySet<string | undefined> = new Set(['body', 'res', 'statusMessage']);

const makers = new Set([...namedAnswers.keys(), ...[...responseMakers.keys()].map((id) => id.slice(0, id.indexOf('#')))]);

/**
 * Can a file answer an HTTP request? The cheap first question, which looks at names first: "yes" may be wrong. Where no
 * expression is known to answer, no function of the file sends anything either.
 */
export const mayAnswer = perFile((sourceCode): boolean => {
  for (const module of modulesOf(sourceCode)) if (makers.has(module)) return true;
  // Objects are not looked at one by one.
  if (sourceCode.text.includes('statusCode') || sourceCode.text.includes('jsonBody')) return true;
  const candidates = candidatesIn(sourceCode);
  return candidates.isLikely && candidates.nodes.some((node) => answers(node, sourceCode));
});

function answers(node: ResponseCarrier, sourceCode: SourceCode): boolean {
  return responseParts(node, sourceCode) !== undefined || (node.type === 'CallExpression' && handedToAnswer(node, sourceCode).length > 0);
}

interface Candidates {
  nodes: ResponseCarrier[];
  /** One of them, or a parameter, has the looks of an answer: a map has a `set` as well. */
  isLikely: boolean;
}

function candidatesIn(sourceCode: SourceCode): Candidates {
  const nodes: ResponseCarrier[] = [];
  let isLikely = false;
  for (const call of nodesOfType(['CallExpression'], sourceCode)) {
    if (call.arguments.length === 0) continue;
    const callee = unwrap(call.callee);
    const name = lastName(callee);
    const isHanded = call.arguments.some(isNamedAnswer);
    const isMethod = callee.type === 'MemberExpression' && (isAnswering(name) || headerMethods.has(name));
    const isMaker = name === 'createError';
    if (isMethod || isMaker || isAnsweringHelper(name)) nodes.push(call);
    isLikely ||= isHanded || isMaker || (isMethod && (isAnswering(name) || isAnswer(callee.object)));
  }
  for (const node of nodesOfType(['NewExpression'], sourceCode)) {
    nodes.push(node);
    isLikely ||= lastName(node.callee) === 'Response';
  }
  for (const node of nodesOfType(['AssignmentExpression'], sourceCode)) {
    if (node.left.type !== 'MemberExpression' || !assigned.has(staticKey(node.left))) continue;
    nodes.push(node);
    isLikely = true;
  }
  isLikely ||= nodesOfType(['ArrowFunctionExpression', 'FunctionDeclaration', 'FunctionExpression'], sourceCode)
    .some(({ params }) => params.length > 1 && params.some(isNamedAnswer));
  return { nodes, isLikely };
}

function isNamedAnswer(node: TSESTree.Node): boolean {
  return node.type === 'Identifier' && isResponseName(node.name);
}

function isAnswer(object: TSESTree.Node): boolean {
  const inner = unwrap(object);
  return inner.type === 'CallExpression' || isAnswerName(lastName(inner));
}
