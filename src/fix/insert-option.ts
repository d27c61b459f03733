import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import { type CallLike, isNullish, staticKey, unwrap } from '../analysis/core/ast.js';
import type { SourceCode } from '../analysis/core/per-file.js';

/** One option of a call: `key: value` in its n-th argument. */
export interface OptionEdit {
  /** Position of the options argument, from 0. */
  argument: number;
  /** Property names down to the option: `['timeout', 'request']` for `{ timeout: { request: … } }`. */
  path: readonly [string, ...string[]];
  /** Source text of the value. */
  value: string;
}

/**
 * Writes an option into a call: into its options object, around an object given by name (`{ ...options, key: value }`),
 * or as a new argument. Comments and what else is there stay.
 *
 * @returns a fix function, or `undefined` where the text gives no safe place (a spread argument, a key that exists in
 *   a computed form).
 */
export function insertOption(
  call: CallLike, { argument, path, value }: OptionEdit, sourceCode: SourceCode,
): ((fixer: TSESLint.RuleFixer) => TSESLint.RuleFix) | undefined {
  const given = call.arguments;
  if (given.slice(0, argument + 1).some(({ type }) => type === 'SpreadElement')) return undefined;
  const present = given[argument];
  if (present) return editArgument(present, path, value, sourceCode);

  const missing = Array.from({ length: argument - given.length }, () => 'undefined');
  const text = [...missing, objectText(path, value)].join(', ');
  const last = given.at(-1);
  if (last) {
    // Parentheses around the last argument belong to it.
    const end = endOfArgument(last, sourceCode);
    return (fixer) => fixer.insertTextAfter(end, `, ${text}`);
  }
  const open = openingParenthesis(call, sourceCode);
  return open ? (fixer) => fixer.insertTextAfter(open, text) : (fixer) => fixer.insertTextAfter(call, `(${text})`);
}

function editArgument(
  argument: TSESTree.Node, path: readonly [string, ...string[]], value: string, sourceCode: SourceCode,
): ((fixer: TSESLint.RuleFixer) => TSESLint.RuleFix) | undefined {
  const inner = unwrap(argument);
  if (inner.type === 'ObjectExpression') return insertProperty(inner, path, value, sourceCode);
  if (isNullish(inner)) return (fixer) => fixer.replaceText(argument, objectText(path, value));
  if (inner.type !== 'Identifier' && inner.type !== 'MemberExpression' && inner.type !== 'CallExpression') return undefined;
  if (path.length > 1) return undefined;
  return (fixer) => fixer.replaceText(argument, `{ ...${sourceCode.getText(argument)}, ${pairText(path, value)} }`);
}

/** Sets a property of an object literal: a new one at the end, or another value for the one that is there. */
export function insertProperty(
  object: TSESTree.ObjectExpression, path: readonly [string, ...string[]], value: string, sourceCode: SourceCode,
): ((fixer: TSESLint.RuleFixer) => TSESLint.RuleFix) | undefined {
  const [key, next, ...rest] = path;
  const there = object.properties.findLast((property) => property.type === 'Property' && staticKey(property) === key);
  if (there?.type === 'Property') {
    if (next === undefined) {
      if (there.shorthand) return (fixer) => fixer.replaceText(there, pairText(path, value));
      return there.method || there.kind !== 'init' ? undefined : (fixer) => fixer.replaceText(there.value, value);
    }
    const nested = unwrap(there.value);
    return nested.type === 'ObjectExpression' ? insertProperty(nested, [next, ...rest], value, sourceCode) : undefined;
  }
  const last = object.properties.at(-1);
  if (last) return (fixer) => fixer.insertTextAfter(last, `, ${pairText(path, value)}`);
  const open = sourceCode.getFirstToken(object);
  if (!open) return undefined;
  const inside = sourceCode.getCommentsInside(object).length > 0 ? ` ${pairText(path, value)},` : ` ${pairText(path, value)} `;
  return (fixer) => fixer.insertTextAfter(open, inside);
}

function pairText([key, ...rest]: readonly [string, ...string[]], value: string): string {
  const [next, ...others] = rest;
  if (next === undefined && key === value) return key;
  return `${key}: ${next === undefined ? value : objectText([next, ...others], value)}`;
}

function objectText(path: readonly [string, ...string[]], value: string): string {
  return `{ ${pairText(path, value)} }`;
}

function endOfArgument(argument: TSESTree.Node, sourceCode: SourceCode): TSESTree.Node | TSESTree.Token {
  let end: TSESTree.Node | TSESTree.Token = argument;
  let before = sourceCode.getTokenBefore(argument);
  let after = sourceCode.getTokenAfter(argument);
  const call = argument.parent as CallLike;
  const open = openingParenthesis(call, sourceCode);
  while (before && after && before.value === '(' && after.value === ')' && before !== open) {
    end = after;
    before = sourceCode.getTokenBefore(before);
    after = sourceCode.getTokenAfter(after);
  }
  return end;
}

/** The `(` of the argument list; none for `new Pool`. */
function openingParenthesis(call: CallLike, sourceCode: SourceCode): TSESTree.Token | undefined {
  const callee = call.typeArguments ?? call.callee;
  for (let token = sourceCode.getTokenAfter(callee); token && token.range[1] <= call.range[1]; token = sourceCode.getTokenAfter(token)) {
    if (token.value === '(') return token;
  }
  return undefined;
}
