import type { TSESTree } from '@typescript-eslint/utils';

import { writers } from '../../catalog/boundaries/parsers.js';
import { isFunction, staticKey, unwrap, wrapped } from '../core/ast.js';
import { lastName } from '../core/last-name.js';
import { originOf } from '../values/origin.js';
import { promisedTo } from '../values/promised.js';
import type { SourceCode } from '../core/per-file.js';
import { callOf, usesOf } from '../identity/function-uses.js';
import { resolveApi } from '../identity/references.js';
import { singleDefinition, variableOf } from '../identity/scope.js';
import { constantOf } from '../values/values.js';

/** Expressions that build a path are smaller than this. */
const mostParts = 120;

/**
 * Does a text come from the project itself: a constant, what was just written out (`JSON.stringify(x)`), or a file of
 * this package?
 *
 * @param isTool scripts and configuration files also count paths from the working directory and relative ones as their own
 */
export function isOwnText(node: TSESTree.Node, isTool: boolean, sourceCode: SourceCode): boolean {
  return isOwn(node, isTool, sourceCode, new Set());
}

function isOwn(node: TSESTree.Node, isTool: boolean, sourceCode: SourceCode, seen: Set<TSESTree.Node>): boolean {
  const constant = constantOf(node, sourceCode);
  if (constant) return true;
  const origin = textOrigin(node, sourceCode);
  if (seen.has(origin) || seen.size > mostParts) return false;
  seen.add(origin);
  if (origin.type === 'TemplateLiteral') {
    return isQuoted(origin) || origin.expressions.every((hole) => isOwn(hole, isTool, sourceCode, seen));
  }
  if (origin.type === 'ConditionalExpression') {
    return isOwn(origin.consequent, isTool, sourceCode, seen) && isOwn(origin.alternate, isTool, sourceCode, seen);
  }
  if (origin.type === 'Identifier') {
    const read = readBehind(origin, sourceCode);
    return read ? readsOwnFile(read, isTool, sourceCode) : isMadeOfOwn(origin, isTool, sourceCode, seen);
  }
  if (origin.type !== 'CallExpression') return false;
  const id = resolveApi(origin.callee, sourceCode)?.id;
  if (id !== undefined && writers.has(id)) return true;
  return isFileRead(origin) && readsOwnFile(origin, isTool, sourceCode);
}

/** `let text = JSON.stringify(x); text = text.replace(…)`: is all that a variable is given such a text, or what it held before? */
function isMadeOfOwn(name: TSESTree.Identifier, isTool: boolean, sourceCode: SourceCode, seen: Set<TSESTree.Node>): boolean {
  const variable = variableOf(name, sourceCode);
  const writes = variable?.defs[0]?.type === 'Variable' ? variable.references.filter((reference) => reference.isWrite()) : [];
  return writes.length > 0 && writes.every((write) => {
    const { writeExpr } = write;
    if (!writeExpr || write.isRead()) return false;
    const before = textOrigin(writeExpr, sourceCode);
    return (before.type === 'Identifier' && variableOf(before, sourceCode) === variable) || isOwn(writeExpr, isTool, sourceCode, seen);
  });
}

/** `"${name}"`: whatever is in it, a parser makes one string of it, or throws. */
function isQuoted({ quasis }: TSESTree.TemplateLiteral): boolean {
  const [first, ...others] = quasis.map(({ value }) => value.raw);
  return first === '"' && others.at(-1) === '"' && others.slice(0, -1).every((text) => text === '');
}

/** ``[${parts}]``: whatever is in it, `JSON.parse` makes a list of it, or throws. */
export function isListText(node: TSESTree.Node, sourceCode: SourceCode): boolean {
  let first = originOf(node, sourceCode);
  while (first.type === 'BinaryExpression' && first.operator === '+') first = originOf(first.left, sourceCode);
  if (first.type === 'TemplateLiteral') return first.quasis[0]?.value.raw.startsWith('[') === true;
  return first.type === 'Literal' && typeof first.value === 'string' && first.value.startsWith('[');
}

/** Looks through `.toString()`, `String(…)`, `.trim()` and `.replace(…)`, and the callback of `.then(text => …)`. */
function textOrigin(node: TSESTree.Node, sourceCode: SourceCode): TSESTree.Node {
  let current = originOf(node, sourceCode);
  for (let step = 0; step < 8; step += 1) {
    const next = textBehind(current, sourceCode);
    if (!next) return current;
    current = originOf(next, sourceCode);
  }
  return current;
}

const textMethods = new Set(['toString', 'trim', 'replace', 'replaceAll', 'text', 'slice', 'split', 'join', 'catch']);

function textBehind(node: TSESTree.Node, sourceCode: SourceCode): TSESTree.Node | undefined {
  if (node.type === 'Identifier') return promisedTo(node, sourceCode);
  if (node.type !== 'CallExpression') return undefined;
  const callee = unwrap(node.callee);
  if (callee.type === 'MemberExpression') return textMethods.has(staticKey(callee) ?? '') ? callee.object : undefined;
  return callee.type === 'Identifier' && /^(?:String|stripBom|stripJsonComments|stripComments)$/.test(callee.name) ? node.arguments[0] : undefined;
}

/** The `readFile(path, (error, text) => …)` whose callback gets the text as its second parameter. */
function readBehind(name: TSESTree.Identifier, sourceCode: SourceCode): TSESTree.CallExpression | undefined {
  const definition = variableOf(name, sourceCode)?.defs[0];
  if (definition?.type !== 'Parameter' || !isFunction(definition.node) || definition.node.params[1] !== definition.name) return undefined;
  const call = wrapped(definition.node).parent;
  return call?.type === 'CallExpression' && isFileRead(call) ? call : undefined;
}

const fileReads = /^(?:readFile|readFileSync|readTextFile|readTextFileSync|file|read|readSync|readFileAsync)$/;

/** By the name of the method alone: a reader of the project's own is no worse here than that of Node. */
function isFileRead(call: TSESTree.CallExpression): boolean {
  return fileReads.test(lastName(call.callee));
}

function readsOwnFile(read: TSESTree.CallExpression, isTool: boolean, sourceCode: SourceCode): boolean {
  const [path] = read.arguments;
  return path !== undefined && isOwnFile(path, isTool, sourceCode);
}

/** Does a path lead to a file of this package? */
export function isOwnFile(path: TSESTree.Node, isTool: boolean, sourceCode: SourceCode): boolean {
  return isOwnPath(path, isTool, sourceCode, new Set());
}

/** Does a path start from the file that holds it? */
function isOwnPath(path: TSESTree.Node, isTool: boolean, sourceCode: SourceCode, seen: Set<TSESTree.Node>): boolean {
  const constant = constantOf(path, sourceCode);
  if (constant) return isTool && typeof constant.value === 'string' && !/^(?:[/~]|[A-Za-z]:)/.test(constant.value);
  const stack: TSESTree.Node[] = [path];
  for (let parts = 0, node = stack.pop(); node && parts < mostParts; parts += 1, node = stack.pop()) {
    if (seen.has(node)) continue;
    seen.add(node);
    const inner = unwrap(node);
    switch (inner.type) {
      case 'Identifier': {
        if (inner.name === '__dirname' || inner.name === '__filename') return true;
        const variable = variableOf(inner, sourceCode);
        const definition = variable && singleDefinition(variable);
        if (definition) stack.push(definition.value);
        else if (isGivenOwnPaths(inner, isTool, sourceCode, seen)) return true;
        break;
      }
      case 'MemberExpression':
        if (inner.object.type === 'MetaProperty') return true;
        stack.push(inner.object);
        break;
      case 'BinaryExpression':
        stack.push(inner.left, inner.right);
        break;
      case 'TemplateLiteral':
        stack.push(...inner.expressions);
        break;
      case 'CallExpression':
      case 'NewExpression': {
        const id = resolveApi(inner.callee, sourceCode)?.id;
        if (id === 'global#require.resolve') return true;
        if (isTool && id === 'global#process.cwd') return true;
        stack.push(...inner.arguments, inner.callee);
        break;
      }
      default:
    }
  }
  return false;
}

/** Is the name a parameter that every call in this file gives a path of this package? */
function isGivenOwnPaths(
  name: TSESTree.Identifier, isTool: boolean, sourceCode: SourceCode, seen: Set<TSESTree.Node>,
): boolean {
  const definition = variableOf(name, sourceCode)?.defs[0];
  if (definition?.type !== 'Parameter' || !isFunction(definition.node)) return false;
  const fn = definition.node;
  const position = fn.params.indexOf(definition.name);
  // What it is exported for is most often the same.
  const uses = usesOf(fn, sourceCode);
  if (position === -1 || uses.length === 0) return false;
  return uses.every((use) => {
    const argument = callOf(use)?.arguments[position];
    return argument !== undefined && isOwnPath(argument, isTool, sourceCode, seen);
  });
}
