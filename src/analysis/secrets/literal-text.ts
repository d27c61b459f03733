import type { TSESTree } from '@typescript-eslint/utils';

import { isGlobal, singleDefinition, variableOf } from '../identity/scope.js';
import { constantOf } from '../values/values.js';
import type { SourceCode } from '../core/per-file.js';
import { staticKey, unwrap, wrapped } from '../core/ast.js';
import { hole } from './placeholder.js';

/** A stretch of a text and the node it is written in. */
interface Piece {
  start: number;
  end: number;
  node: TSESTree.Node;
}

/** What literals, put together, read. */
export interface LiteralText {
  /** The expression that has this text as its value. */
  root: TSESTree.Node;
  /** Parts that only the running program knows are a single NUL. */
  text: string;
  /** What the text holds once the program has decoded it. */
  decoded?: string;
  pieces: readonly Piece[];
}

/** More parts or characters are not put together. */
const mostParts = 6000;
const longestText = 200_000;

/** Is the node a part of a longer text, which is read as a whole elsewhere? */
export function isPartOfText(node: TSESTree.Node): boolean {
  const { parent } = wrapped(node);
  return parent?.type === 'BinaryExpression' && parent.operator === '+';
}

type TextNode = TSESTree.BinaryExpression | TSESTree.StringLiteral | TSESTree.TemplateLiteral;

/** The expression that puts the text together: the call of `[…].join('')`, a tagged template, or the node itself. */
export function rootOf(node: TextNode): TSESTree.Node {
  if (node.parent.type === 'TaggedTemplateExpression') return node.parent;
  return joinOf(wrapped(node))?.call ?? node;
}

/**
 * Reads the whole that a literal, template or concatenation belongs to: through `[…].join('')`, `String.raw`,
 * `Buffer.from(…, 'base64')` and `atob(…)`.
 */
export function readText(node: TextNode, sourceCode: SourceCode): LiteralText | undefined {
  const join = joinOf(wrapped(node));
  const parts = join ? join.array.elements : [node];
  const root = rootOf(node);
  const reader = new Reader(sourceCode);
  for (const [index, part] of parts.entries()) {
    if (join && index > 0) reader.add(join.separator, root);
    if (part) reader.read(part);
    if (reader.isFull) break;
  }
  if (!reader.hasLiteral) return undefined;
  return decodedOf({ root, text: reader.text, pieces: reader.pieces }, sourceCode);
}

/** Is the text part of a longer one, or does a call decode it? Such texts are judged as a whole. */
export function isReadFurther(node: TSESTree.Node): boolean {
  const outer = wrapped(node);
  const { parent } = outer;
  if (parent?.type === 'ArrayExpression') return joinOf(outer) !== undefined;
  if (parent?.type !== 'CallExpression' || parent.arguments[0] !== outer) return false;
  const callee = unwrap(parent.callee);
  if (callee.type === 'Identifier') return callee.name === 'atob';
  const method = callee.type === 'MemberExpression' ? staticKey(callee) : undefined;
  return method === 'from' || method === 'atob';
}

/** What a template or concatenation shows without a look at the code around it; the rest is holes. */
export function staticText(node: TSESTree.BinaryExpression | TSESTree.TemplateLiteral): string {
  if (node.type === 'TemplateLiteral') return templateText(node);
  let text = '';
  let parts = 0;
  const stack: TSESTree.Node[] = [node];
  for (let next = stack.pop(); next; next = stack.pop()) {
    if (parts > mostParts || text.length > longestText) break;
    if (next.type === 'BinaryExpression' && next.operator === '+') stack.push(next.right, next.left);
    else if (next.type === 'Literal' && typeof next.value === 'string') text += next.value;
    else if (next.type === 'TemplateLiteral') text += staticText(next);
    else text += hole;
    parts += 1;
  }
  return text;
}

function templateText({ quasis }: TSESTree.TemplateLiteral): string {
  let text: string | undefined;
  for (const { value } of quasis) text = text === undefined ? (value.cooked ?? value.raw) : text + hole + (value.cooked ?? value.raw);
  return text ?? '';
}

/** The node that holds a whole stretch of the text; the root when several do. */
export function nodeAt({ root, pieces }: LiteralText, start: number, end: number): TSESTree.Node {
  const piece = pieces.find((each) => each.start <= start && end <= each.end);
  return piece?.node ?? (pieces.length === 1 ? (pieces[0] as Piece).node : root);
}

class Reader {
  text = '';
  readonly pieces: Piece[] = [];
  hasLiteral = false;
  #parts = 0;
  readonly #sourceCode: SourceCode;

  constructor(sourceCode: SourceCode) {
    this.#sourceCode = sourceCode;
  }

  get isFull(): boolean {
    return this.text.length > longestText || this.#parts > mostParts;
  }

  add(text: string, node: TSESTree.Node): void {
    this.#parts += 1;
    this.pieces.push({ start: this.text.length, end: this.text.length + text.length, node });
    this.text += text;
  }

  /** Concatenation runs down its left side: chains of thousands of parts need no recursion. */
  read(node: TSESTree.Node): void {
    const stack: TSESTree.Node[] = [node];
    for (let next = stack.pop(); next && !this.isFull; next = stack.pop()) {
      const inner = unwrap(next);
      if (inner.type === 'BinaryExpression' && inner.operator === '+') stack.push(inner.right, inner.left);
      else if (inner.type === 'TemplateLiteral') this.#readTemplate(inner);
      else if (inner.type === 'Literal' && typeof inner.value === 'string') {
        this.hasLiteral = true;
        this.add(inner.value, inner);
      } else this.#readOther(inner);
    }
  }

  #readTemplate(node: TSESTree.TemplateLiteral): void {
    this.hasLiteral = true;
    const isRaw = node.parent.type === 'TaggedTemplateExpression' && isStringRaw(node.parent, this.#sourceCode);
    for (const [index, { value }] of node.quasis.entries()) {
      this.add(isRaw ? value.raw : (value.cooked ?? value.raw), node);
      const expression = node.expressions[index];
      if (expression) this.#readOther(unwrap(expression));
    }
  }

  #readOther(node: TSESTree.Node): void {
    const value = constantOf(node, this.#sourceCode)?.value;
    if (typeof value === 'string') {
      this.hasLiteral = true;
      this.add(value, this.#definitionOf(node) ?? node);
    } else this.add(typeof value === 'number' ? String(value) : hole, node);
  }

  /** The literal, or the sum of some, that a constant variable gets its text from: there it is reported, and once. */
  #definitionOf(node: TSESTree.Node): TSESTree.Node | undefined {
    const variable = node.type === 'Identifier' ? variableOf(node, this.#sourceCode) : undefined;
    const definition = variable && singleDefinition(variable);
    if (definition?.pattern.type !== 'Identifier') return undefined;
    const value = unwrap(definition.value);
    return value.type === 'Literal' || value.type === 'TemplateLiteral' || value.type === 'BinaryExpression' ? value : undefined;
  }
}

export function isStringRaw({ tag }: TSESTree.TaggedTemplateExpression, sourceCode: SourceCode): boolean {
  return tag.type === 'MemberExpression' && staticKey(tag) === 'raw' && tag.object.type === 'Identifier' &&
    tag.object.name === 'String' && isGlobal(tag.object, sourceCode);
}

interface Join {
  array: TSESTree.ArrayExpression;
  call: TSESTree.CallExpression;
  separator: string;
}

function joinOf(node: TSESTree.Node): Join | undefined {
  const array = node.parent;
  if (array?.type !== 'ArrayExpression') return undefined;
  const member = array.parent;
  if (member.type !== 'MemberExpression' || member.object !== array || staticKey(member) !== 'join') return undefined;
  const call = member.parent;
  if (call.type !== 'CallExpression' || call.callee !== member) return undefined;
  const [argument] = call.arguments;
  if (!argument) return { array, call, separator: ',' };
  return argument.type === 'Literal' && typeof argument.value === 'string'
    ? { array, call, separator: argument.value }
    : undefined;
}

/** Follows the text into the call that decodes it. */
function decodedOf(read: LiteralText, sourceCode: SourceCode): LiteralText {
  const outer = wrapped(read.root);
  const call = outer.parent;
  if (call?.type !== 'CallExpression' || call.arguments[0] !== outer || read.text.includes(hole)) return read;
  const encoding = encodingOf(call, sourceCode);
  if (encoding === undefined) return read;
  const decoded = Buffer.from(read.text, encoding).toString('utf8');
  // Bytes that are no text are keys in the raw; those are judged by what they are written as.
  const isText = decoded !== '' && !/[\p{Cc}\u{fffd}]/u.test(decoded.replace(/[\t\n\r]/g, ''));
  return isText ? { ...read, root: call, decoded } : { ...read, root: call };
}

function encodingOf(call: TSESTree.CallExpression, sourceCode: SourceCode): 'base64' | 'base64url' | 'hex' | undefined {
  const callee = unwrap(call.callee);
  if (callee.type === 'Identifier') {
    return callee.name === 'atob' && isGlobal(callee, sourceCode) ? 'base64' : undefined;
  }
  if (callee.type !== 'MemberExpression') return undefined;
  const method = staticKey(callee);
  const object = callee.object.type === 'Identifier' ? callee.object.name : undefined;
  if (method === 'atob' && (object === 'window' || object === 'globalThis' || object === 'self')) return 'base64';
  const encoding = call.arguments[1];
  if (method !== 'from' || object !== 'Buffer' || encoding?.type !== 'Literal') return undefined;
  return encoding.value === 'base64' || encoding.value === 'base64url' || encoding.value === 'hex'
    ? encoding.value
    : undefined;
}
