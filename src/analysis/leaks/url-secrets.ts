import type { TSESTree } from '@typescript-eslint/utils';

import { linkNouns, mailedWords } from '../../catalog/leaks/names.js';
import { staticKey, unwrap, wrapped } from '../core/ast.js';
import { lastName } from '../core/last-name.js';
import { wordsOf } from '../core/words.js';

/** A value in the query of a URL, and the name of its parameter. */
export interface QueryValue {
  name: string;
  node: TSESTree.Node;
}

const parameter = /[?&]([\w.[\]-]{1,60})=$/;

/** `grant_type=…&client_secret=…`: the body of a form begins with its first field. */
const formStart = /^[\w.[\]-]{1,60}=/;

const none: readonly QueryValue[] = [];

/** The values a node (of sums: one with `+`) puts into the query of a URL: `…?token=${x}`, `'…?token=' + x`, `url.searchParams.set('token', x)`. */
export function secretInUrl(
  node: TSESTree.BinaryExpression | TSESTree.CallExpression | TSESTree.TemplateLiteral,
): readonly QueryValue[] {
  switch (node.type) {
    case 'TemplateLiteral':
      return inTemplate(node);
    case 'BinaryExpression': {
      const left = node.left.type === 'BinaryExpression' ? node.left.right : node.left;
      const name = left.type === 'Literal' && typeof left.value === 'string' ? parameterAt(left.value) : undefined;
      return name === undefined || isForm(node) || isMailed(name, node) ? none : [{ name, node: node.right }];
    }
    default:
      return inCall(node);
  }
}

function inTemplate(node: TSESTree.TemplateLiteral): readonly QueryValue[] {
  const { quasis, expressions } = node;
  let values: QueryValue[] | undefined;
  for (const [index, value] of expressions.entries()) {
    const name = parameterAt(quasis[index]?.value.raw ?? '');
    if (name !== undefined && !isMailed(name, node)) (values ??= []).push({ name, node: value });
  }
  // `otpauth://totp/…?secret=…&issuer=…` is drawn as a picture, not requested.
  if (!values || quasis.some(({ value }) => /otpauth:|[?&]issuer=/.test(value.raw))) return none;
  const isBody = formStart.test(quasis[0]?.value.raw ?? '') && !quasis.some(({ value }) => value.raw.includes('?'));
  return isBody ? none : values;
}

function inCall(node: TSESTree.CallExpression): readonly QueryValue[] {
  const [name, value] = node.arguments;
  if (!value || name?.type !== 'Literal' || typeof name.value !== 'string') return none;
  const callee = unwrap(node.callee);
  if (callee.type !== 'MemberExpression') return none;
  const method = staticKey(callee);
  return (method === 'append' || method === 'set') && lastName(callee.object) === 'searchParams' ? [{ name: name.value, node: value }] : none;
}

/** Longer sums are not followed to their beginning. */
const longestSum = 40;

/** Does a sum begin like the body of a form? */
function isForm(node: TSESTree.BinaryExpression): boolean {
  let first: TSESTree.Node = node;
  for (let step = 0; step < longestSum && first.type === 'BinaryExpression'; step += 1) first = first.left;
  return first.type === 'Literal' && typeof first.value === 'string' && formStart.test(first.value) && !first.value.includes('?');
}

/** The token of a link that a person gets to open: `const resetPasswordUrl = …`, `{ inviteLink: … }`, `order.trackUrl = …` */
function isMailed(parameterName: string, node: TSESTree.Node): boolean {
  if (!/token$/i.test(parameterName)) return false;
  let whole = wrapped(node);
  for (let step = 0; step < longestSum && whole.parent?.type === 'BinaryExpression'; step += 1) whole = wrapped(whole.parent);
  const { parent } = whole;
  const target = parent?.type === 'VariableDeclarator' ? parent.id
    : parent?.type === 'AssignmentExpression' && parent.right === whole ? parent.left
    : undefined;
  const name = target ? lastName(target) : parent?.type === 'Property' && parent.value === whole ? staticKey(parent) : undefined;
  if (!name) return false;
  const words = wordsOf(name);
  return linkNouns.has(words.at(-1) as string) && words.some((word) => mailedWords.has(word));
}

/** The name of the parameter whose value comes next. */
function parameterAt(text: string): string | undefined {
  return text.endsWith('=') ? parameter.exec(text)?.[1] : undefined;
}
