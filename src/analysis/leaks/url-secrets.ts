import type { TSESTree } from '@typescript-eslint/utils';

import { linkNouns, mailedWords } from '../../catalog/leaks/names.js';
import { staticKey, unwrap, wrapped } from '../core/ast.js';
import { lastName } from '../core/last-name.js';
import { wordsOf } from '../core/words.js';
import { textAtEnd } from './wording.js';

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
      return name === undefined || isForm(node) || isMailed(name, node) || isGrant(name, node.right) ? none : [{ name, node: node.right }];
    }
    default:
      return inCall(node);
  }
}

function inTemplate(node: TSESTree.TemplateLiteral): readonly QueryValue[] {
  const { quasis, expressions } = node;
  let values: QueryValue[] | undefined;
  for (const [index, value] of expressions.entries()) {
    const name = parameterAt((index === 0 ? textBefore(node) : '') + (quasis[index]?.value.raw ?? ''));
    if (name !== undefined && !isMailed(name, node) && !isGrant(name, value)) (values ??= []).push({ name, node: value });
  }
  // `otpauth://totp/…?secret=…&issuer=…` is drawn as a picture, not requested.
  if (!values || quasis.some(({ value }) => /otpauth:|[?&]issuer=/.test(value.raw))) return none;
  return isForm(node) ? none : values;
}

/** The end of the text that a template is added to: of `'…&' + `token=${x}`` it is `…&`. */
function textBefore({ parent, range }: TSESTree.TemplateLiteral): string {
  return parent.type === 'BinaryExpression' && parent.right.range[0] === range[0] ? textAtEnd(parent.left) : '';
}

function inCall(node: TSESTree.CallExpression): readonly QueryValue[] {
  const [name, value] = node.arguments;
  const callee = unwrap(node.callee);
  const method = lastName(callee);
  const options = node.arguments[optionsAt.get(method) ?? -1];
  if (options?.type === 'ObjectExpression') return inOptions(options);
  if (!value || name?.type !== 'Literal' || typeof name.value !== 'string' || callee.type !== 'MemberExpression') return none;
  const isSet = (method === 'append' || method === 'set') && lastName(callee.object) === 'searchParams';
  return isSet && !isGrant(name.value, value) ? [{ name: name.value, node: value }] : none;
}

/** Where HTTP clients are given the options of a request, by the method or function that makes it. */
const optionsAt: ReadonlyMap<string, number> = new Map([
  ['axios', 0], ['delete', 1], ['get', 1], ['got', 1], ['head', 1], ['patch', 2], ['post', 2], ['put', 2],
]);

/** `client.get(url, { params: { token } })`, `got(url, { searchParams: { token } })` */
function inOptions({ properties }: TSESTree.ObjectExpression): readonly QueryValue[] {
  const query = properties.find((property): property is TSESTree.Property =>
    property.type === 'Property' && /^(?:params|searchParams)$/.test(staticKey(property) ?? ''))?.value;
  if (query?.type !== 'ObjectExpression') return none;
  return query.properties.flatMap((property) => {
    const name = property.type === 'Property' ? staticKey(property) : undefined;
    return name === undefined || isGrant(name, (property as TSESTree.Property).value) ? [] : [{ name, node: (property as TSESTree.Property).value }];
  });
}

/** The code that OAuth sends back in the query, and nowhere else: https://www.rfc-editor.org/rfc/rfc6749#section-4.1.2 */
function isGrant(parameterName: string, value: TSESTree.Node): boolean {
  return parameterName === 'code' && /^(?:o?auth|authorization|grant)_?code$/i.test(lastName(value));
}

/** Longer sums are not followed to their beginning. */
const longestSum = 40;

/** Does a text, or the sum that it is part of, begin like the body of a form? */
function isForm(node: TSESTree.BinaryExpression | TSESTree.TemplateLiteral): boolean {
  let first: TSESTree.Node = node;
  for (let step = 0; step < longestSum && first.parent?.type === 'BinaryExpression'; step += 1) first = first.parent;
  for (let step = 0; step < longestSum && first.type === 'BinaryExpression'; step += 1) first = first.left;
  const texts = first.type === 'TemplateLiteral' ? first.quasis.map(({ value }) => value.raw) : [first.type === 'Literal' ? String(first.value) : ''];
  return formStart.test(texts[0] ?? '') && !texts.some((text) => text.includes('?'));
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
