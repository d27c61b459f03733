import type { TSESTree } from '@typescript-eslint/utils';

import { staticKey, unwrap } from '../core/ast.js';
import { lastName } from '../core/last-name.js';

/** A value in the query of a URL, and the name of its parameter. */
export interface QueryValue {
  name: string;
  node: TSESTree.Node;
}

const parameter = /[?&]([\w.[\]-]{1,60})=$/;

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
      return name === undefined ? none : [{ name, node: node.right }];
    }
    default:
      return inCall(node);
  }
}

function inTemplate({ quasis, expressions }: TSESTree.TemplateLiteral): readonly QueryValue[] {
  let values: QueryValue[] | undefined;
  for (const [index, node] of expressions.entries()) {
    const name = parameterAt(quasis[index]?.value.raw ?? '');
    if (name !== undefined) (values ??= []).push({ name, node });
  }
  // `otpauth://totp/…?secret=…&issuer=…` is drawn as a picture, not requested.
  return values && !quasis.some(({ value }) => /otpauth:|[?&]issuer=/.test(value.raw)) ? values : none;
}

function inCall(node: TSESTree.CallExpression): readonly QueryValue[] {
  const [name, value] = node.arguments;
  if (!value || name?.type !== 'Literal' || typeof name.value !== 'string') return none;
  const callee = unwrap(node.callee);
  if (callee.type !== 'MemberExpression') return none;
  const method = staticKey(callee);
  return (method === 'append' || method === 'set') && lastName(callee.object) === 'searchParams' ? [{ name: name.value, node: value }] : none;
}

/** The name of the parameter whose value comes next. */
function parameterAt(text: string): string | undefined {
  return text.endsWith('=') ? parameter.exec(text)?.[1] : undefined;
}
