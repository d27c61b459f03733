import type { TSESTree } from '@typescript-eslint/utils';

import { contains, enclosingFunction, isNullish, rootObject, staticKey, unwrap } from '../core/ast.js';
import type { SourceCode } from '../core/per-file.js';
import { endsBlock, statementOf } from '../core/statements.js';
import { establishedAt } from '../flow/established.js';
import { singleDefinition, variableOf } from '../identity/scope.js';
import type { Exposure } from './exposures.js';
import { keyTaken } from './key-names.js';

/**
 * Has the code asked before it comes to a node, and learned that what would be given away there is missing:
 * `if (!token) log('no token', token)`, or that the answer which may hold it is a refusal?
 */
export function isMissingThere(node: TSESTree.Node, exposure: Exposure, sourceCode: SourceCode): boolean {
  const names = spellingsOf(exposure, sourceCode);
  const says = (test: TSESTree.Node, isTrue: boolean): boolean => {
    const inner = unwrap(test);
    if (inner.type === 'UnaryExpression' && inner.operator === '!') return says(inner.argument, !isTrue);
    // What holds in all cases of a condition: `!res.ok || !data.token`.
    if (inner.type === 'LogicalExpression' && inner.operator === (isTrue ? '||' : '&&')) return says(inner.left, isTrue) && says(inner.right, isTrue);
    return saysMissing(inner, isTrue, names, sourceCode) || saysRefused(inner, isTrue, node, exposure, sourceCode);
  };
  return establishedAt(node, (leaf, isTrue) => {
    if (!says(leaf, isTrue) || enclosingFunction(leaf) !== enclosingFunction(node)) return undefined;
    const between = sourceCode.text.slice(leaf.range[1], node.range[0]);
    // `if (!password) { password = generate(); log(password); }`
    return isSet(between, names) || (/\bawait\b/.test(between) && mayOthersSet(exposure.value, sourceCode)) ? undefined : true;
  }) === true;
}

/** How a condition would name what is given away: `token`, `options.credentials`. */
function spellingsOf({ node, value, what, path = [] }: Exposure, sourceCode: SourceCode): ReadonlySet<string> {
  const text = plainText(value, sourceCode);
  if (node !== value && /^[\w$]+$/.test(what)) {
    const holder = plainText(node, sourceCode);
    // What is kept there may have another name than it had where it came from: `settings.key = process.env.STRIPE_SECRET`.
    const keys = [what, ...path.map((_, index) => path.slice(index).join('.'))];
    return new Set([text, ...keys.map((key) => `${holder}.${key}`)]);
  }
  const [, key] = /^`([\w$]+)`$/.exec(what) ?? [];
  return new Set(key === undefined ? [text] : [text, `${text}.${key}`]);
}

/** `data?.token` is the same as `data.token`, where either is missing. */
function plainText(node: TSESTree.Node, sourceCode: SourceCode): string {
  return sourceCode.getText(node).replaceAll(/\?\.(?=[\w$])/g, '.');
}

function saysMissing(leaf: TSESTree.Node, isTrue: boolean, names: ReadonlySet<string>, sourceCode: SourceCode): boolean {
  if (leaf.type !== 'BinaryExpression') return !isTrue && standsFor(leaf, names, leaf, sourceCode);
  const { left, operator, right } = leaf;
  // `'token' in data`
  if (operator === 'in') return !isTrue && left.type === 'Literal' && names.has(`${plainText(right, sourceCode)}.${String(left.value)}`);
  if (!/^[!=]==?$/.test(operator)) return false;
  const isEqual = operator.startsWith('=') === isTrue;
  if (left.type !== 'UnaryExpression' || left.operator !== 'typeof') return isEqual && isNullish(right) && standsFor(left, names, leaf, sourceCode);
  const type = right.type === 'Literal' ? right.value : undefined;
  return type === (isEqual ? 'undefined' : 'string') && standsFor(left.argument, names, leaf, sourceCode);
}

/** Names are followed this often. */
const longestWay = 4;

/** Is one of the names missing where an expression is: `data.token`, `data.item ?? data.token`, a constant that holds it? */
function standsFor(
  expression: TSESTree.Node, names: ReadonlySet<string>, asked: TSESTree.Node, sourceCode: SourceCode, depth = 0,
): boolean {
  const node = unwrap(expression);
  if (names.has(plainText(node, sourceCode))) return true;
  if (depth === longestWay) return false;
  if (node.type === 'LogicalExpression' && node.operator !== '&&') {
    return [node.left, node.right].some((part) => standsFor(part, names, asked, sourceCode, depth + 1));
  }
  const variable = node.type === 'Identifier' ? variableOf(node, sourceCode) : undefined;
  const definition = variable && singleDefinition(variable);
  if (!definition || definition.value.range[1] > asked.range[0]) return false;
  const { name, pattern, value } = definition;
  if (pattern.type === 'Identifier') return standsFor(value, names, asked, sourceCode, depth + 1);
  const key = name.parent?.parent === pattern ? keyTaken(name) : undefined;
  return key !== undefined && names.has(`${plainText(value, sourceCode)}.${key}`);
}

/**
 * Does a condition say that an answer was refused, so that there is no secret in it: `!data.ok`, `data.error`, `!res.ok` before
 * `await res.json()`? The code must not go on with it.
 */
function saysRefused(leaf: TSESTree.Node, isTrue: boolean, node: TSESTree.Node, { value }: Exposure, sourceCode: SourceCode): boolean {
  if (leaf.type !== 'MemberExpression' || !(isTrue ? /^errors?$/ : /^(?:ok|success)$/).test(staticKey(leaf) ?? '')) return false;
  const root = rootObject(value);
  const variable = root.type === 'Identifier' ? variableOf(root, sourceCode) : undefined;
  const answer = variable && singleDefinition(variable)?.value;
  if (answer?.type !== 'AwaitExpression' && answer?.type !== 'CallExpression') return false;
  const owner = plainText(unwrap(leaf.object), sourceCode);
  const isItsOwn = owner === plainText(value, sourceCode) || plainText(answer, sourceCode) === `await ${owner}.json()`;
  const test = statementOf(leaf);
  return isItsOwn && !(test.type === 'IfStatement' && contains(test.consequent, node) && !endsBlock(test.consequent));
}

/** May another function set it while this one waits: a field, or a variable that several functions share? */
function mayOthersSet(value: TSESTree.Node, sourceCode: SourceCode): boolean {
  const root = rootObject(value);
  if (root.type !== 'Identifier') return root.type === 'ThisExpression';
  const home = enclosingFunction(root);
  return variableOf(root, sourceCode)?.references.some((reference) => reference.isWrite() && !reference.init && enclosingFunction(reference.identifier) !== home) === true;
}

/** Does code give one of the names a value? */
function isSet(code: string, names: ReadonlySet<string>): boolean {
  return [...names].some((name) => {
    for (let at = code.indexOf(name); at !== -1; at = code.indexOf(name, at + 1)) {
      if (/^\s*(?:\?\?|\|\|)?=(?!=)/.test(code.slice(at + name.length, at + name.length + 20))) return true;
    }
    return false;
  });
}
