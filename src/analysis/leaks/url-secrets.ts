import type { TSESTree } from '@typescript-eslint/utils';

import { staticKey, unwrap } from '../core/ast.js';
import { lastName } from '../core/last-name.js';

/** A value in the query of a URL, and the name of its parameter. */
export interface QueryValue {
  name: string;
  node: TSESTree.Node;
}

const parameter = /[?&]([\w.[\]-]{1,60})=$/;

/** The cheap first look at a file: is there the name of a parameter at the end of a text, or a query that is put together? */
export function mayHoldQuery(text: string): boolean {
  return text.includes('searchParams') || queryInText.test(text);
}

// It starts with what is rarer than a question mark or ampersand, and looks back from there.
const queryInText = /=(?:["'`]|\$\{)(?<=[?&][\w.[\]-]{1,60}=(?:["'`]|\$\{))/;

/** The values a node puts into the query of a URL: `…?token=${x}`, `'…?token=' + x`, `url.searchParams.set('token', x)`. */
export function secretInUrl(node: TSESTree.Node): QueryValue[] {
  switch (node.type) {
    case 'TemplateLiteral':
      // `otpauth://totp/…?secret=…&issuer=…` is drawn as a picture, not requested.
      if (node.quasis.some(({ value }) => /otpauth:|[?&]issuer=/.test(value.raw))) return [];
      return node.expressions.flatMap((hole, index) => valueBehind(node.quasis[index]?.value.raw ?? '', hole));
    case 'BinaryExpression': {
      if (node.operator !== '+') return [];
      const left = node.left.type === 'BinaryExpression' ? node.left.right : node.left;
      return left.type === 'Literal' && typeof left.value === 'string' ? valueBehind(left.value, node.right) : [];
    }
    case 'CallExpression': {
      const callee = unwrap(node.callee);
      const [name, value] = node.arguments;
      if (callee.type !== 'MemberExpression' || !/^(?:append|set)$/.test(staticKey(callee) ?? '') || lastName(callee.object) !== 'searchParams') return [];
      return name?.type === 'Literal' && typeof name.value === 'string' && value ? [{ name: name.value, node: value }] : [];
    }
    default:
      return [];
  }
}

function valueBehind(text: string, node: TSESTree.Node): QueryValue[] {
  const name = parameter.exec(text)?.[1];
  return name === undefined ? [] : [{ name, node }];
}
