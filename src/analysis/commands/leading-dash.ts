import type { TSESTree } from '@typescript-eslint/utils';

import { openSteps } from '../containment/schemas.js';
import { enclosingFunction, type FunctionNode, staticKey, unwrap } from '../core/ast.js';
import { nodesOfType } from '../core/nodes.js';
import { perFile, type SourceCode } from '../core/per-file.js';
import { hasClassFirst } from '../core/regexp.js';
import { constantOf, constantString } from '../values/values.js';
import { linksOf, type ZodSchema } from '../zod/chain.js';
import { isInputOf } from './typed-input.js';

/**
 * Does the schema that a value went through, as far as the file shows it, let it begin with a dash: any text, or a pattern such
 * as `/^[\w-]+$/`? Numbers, words, formats and whatever else is asked of it keep dashes out.
 */
export function mayBeginWithDash(node: TSESTree.Node, sourceCode: SourceCode): boolean {
  return isInputOf(node, letsDash, sourceCode);
}

/** Does it so by a pattern, which may keep everything else out that a shell takes for more than a word? */
export function hasDashPattern(node: TSESTree.Node, sourceCode: SourceCode): boolean {
  return isInputOf(node, (schema) => letsDash(schema, sourceCode) && linksOf(schema).some(({ name }) => name === 'regex'), sourceCode);
}

function letsDash(schema: ZodSchema, sourceCode: SourceCode): boolean {
  return schema.factory === 'string' && linksOf(schema).every(({ call, name }) => {
    const [pattern] = name === 'regex' ? (call?.arguments ?? []) : [];
    return pattern ? isDashPattern(constantOf(pattern, sourceCode)?.value) : openSteps.has(name);
  });
}

/** Does a text that begins with a dash match? Only where the pattern says so plainly. */
function isDashPattern(pattern: unknown): boolean {
  return pattern instanceof RegExp && hasClassFirst(pattern, '-');
}

interface Asked {
  text: string;
  fn: FunctionNode | undefined;
  at: number;
}

/** Has the function asked before whether a value begins with a dash: `if (ref.startsWith('-')) throw …`? */
export function isAskedForDash(node: TSESTree.Node, sourceCode: SourceCode): boolean {
  const questions = dashQuestions(sourceCode);
  if (questions.length === 0) return false;
  const text = sourceCode.getText(node);
  const fn = enclosingFunction(node);
  return questions.some((asked) => asked.text === text && asked.fn === fn && asked.at < node.range[0]);
}

const dashQuestions = perFile((sourceCode): readonly Asked[] => {
  const questions: Asked[] = [];
  for (const call of nodesOfType(['CallExpression'], sourceCode)) {
    const callee = unwrap(call.callee);
    const [argument] = call.arguments;
    if (callee.type !== 'MemberExpression' || !argument) continue;
    const key = staticKey(callee);
    const isStart = key === 'startsWith' && constantString(argument, sourceCode)?.startsWith('-') === true;
    const pattern = key === 'test' ? constantOf(callee.object, sourceCode)?.value : undefined;
    const isPattern = pattern instanceof RegExp && pattern.source.startsWith('^') && !isDashPattern(pattern);
    const value = isStart ? callee.object : isPattern ? argument : undefined;
    if (value) questions.push({ text: sourceCode.getText(value), fn: enclosingFunction(call), at: call.range[0] });
  }
  return questions;
});
