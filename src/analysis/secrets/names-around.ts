import type { TSESTree } from '@typescript-eslint/utils';

import { nameKeys, pretendingWords } from '../../catalog/secrets/names.js';
import { staticKey, unwrap } from '../core/ast.js';
import { byName } from '../core/by-name.js';
import type { SourceCode } from '../core/per-file.js';
import { constantString } from '../values/values.js';
import { secretWordsOf } from './secret-name.js';

/** Methods that hand out what is kept under a name: `headers.get('authorization')`, `req.header('x-api-key')`. */
const getters = new Set(['get', 'header', 'getHeader', 'param', 'getItem', 'query', 'input', 'cookie', 'getOrThrow']);

/** `req.get`, `headers.get`: does a call of it hand out what is kept under a name? */
function isGetter(callee: TSESTree.Node): boolean {
  const inner = unwrap(callee);
  return inner.type === 'MemberExpression' && getters.has(staticKey(inner) ?? '');
}

/** Methods that give back the text they are called on. */
const textMethods = new Set(['toString', 'trim', 'valueOf', 'normalize', 'toLowerCase', 'toUpperCase', 'toWellFormed']);

/**
 * The name of the thing an expression stands for: `password`, `req.body.password`, `headers['x-api-key']`,
 * `headers.get('x-api-key')`, `getPassword()`.
 */
export function nameOf(node: TSESTree.Node): string | undefined {
  let inner = unwrap(node);
  for (let depth = 0; depth < 6; depth += 1) {
    if (inner.type === 'Identifier') return inner.name;
    if (inner.type === 'MemberExpression') return staticKey(inner) ?? undefined;
    if (inner.type === 'LogicalExpression') {
      inner = unwrap(inner.left);
      continue;
    }
    if (inner.type !== 'CallExpression') return undefined;
    const callee = unwrap(inner.callee);
    const method = callee.type === 'MemberExpression' ? staticKey(callee) : undefined;
    const [argument] = inner.arguments;
    if (argument?.type === 'Literal' && typeof argument.value === 'string') {
      const isGetter = method === undefined
        ? callee.type === 'Identifier' && /env|config/i.test(callee.name)
        : getters.has(method);
      return isGetter ? argument.value : undefined;
    }
    if (callee.type === 'MemberExpression' && method !== undefined && textMethods.has(method)) {
      inner = unwrap(callee.object);
    } else if (callee.type === 'Identifier' && callee.name === 'String' && argument) inner = unwrap(argument);
    else if (inner.arguments.length > 0) return undefined;
    else return gotName(method ?? (callee.type === 'Identifier' ? callee.name : ''));
  }
  return undefined;
}

/** `getApiKey` → `ApiKey`; what `hashPassword` gives back is no password. */
export function gotName(name: string): string | undefined {
  if (/^(?:derive|digest|encode|encrypt|hash|mask|redact)[_A-Z]/.test(name)) return undefined;
  return /^(?:get|load|fetch|read|resolve|create|make|build|generate)[_A-Z]/.test(name)
    ? name.replace(/^[a-z]+_?/, '')
    : name || undefined;
}

/** Is it read from the environment: `process.env.X`, `import.meta.env.X`, `Deno.env.get('X')`, `env.X`? */
export function isEnvironment(node: TSESTree.Node): boolean {
  let inner = unwrap(node);
  if (inner.type === 'CallExpression') inner = unwrap(inner.callee);
  if (inner.type !== 'MemberExpression') return false;
  const object = unwrap(inner.object);
  if (object.type === 'Identifier') return object.name === 'env' || object.name === 'environment';
  return object.type === 'MemberExpression' && /^env$/i.test(staticKey(object) ?? '');
}

/** The variable of the environment that what stands on the right is a fallback of: the last one of `env.A ?? env.B ?? '…'`. */
export function environmentBefore(left: TSESTree.Node): TSESTree.Node | undefined {
  const inner = unwrap(left);
  if (inner.type === 'LogicalExpression' && inner.operator !== '&&') return environmentBefore(inner.right);
  return isEnvironment(inner) ? inner : undefined;
}

/**
 * Does a condition choose a variable of the environment, or else something: `process.env.X ? process.env.X : …`,
 * `env.X ? decode(env.X) : …`? `env.X ? 'SET' : 'NOT SET'` only tells whether it is there.
 */
export function isElse({ test, consequent }: TSESTree.ConditionalExpression): boolean {
  if (!isEnvironment(test)) return false;
  const chosen = unwrap(consequent);
  const name = nameOf(test);
  return isRead(chosen, name) || (chosen.type === 'CallExpression' && chosen.arguments.some((argument) => isRead(argument, name)));
}

function isRead(node: TSESTree.Node, name: string | undefined): boolean {
  return isEnvironment(node) && nameOf(node) === name;
}

/** Schemes in front of a credential in a header. */
const scheme = /^(?:Bearer|Basic|Token|Api-?Key|Key|Bot) $/i;

/** Does a text end in the scheme of a header, with nothing else in it: `'Bearer ' + …`, `Bearer ${…}`? */
export function isScheme(node: TSESTree.Node): boolean {
  if (node.type === 'Literal') return typeof node.value === 'string' && scheme.test(node.value);
  return node.type === 'TemplateLiteral' && scheme.test(node.quasis[0]?.value.raw ?? '') && node.quasis[1]?.value.raw === '';
}

/** `x-api-key` of `headers[HEADER]` with `const HEADER = 'x-api-key'`. */
export function keptUnder(node: TSESTree.Node, sourceCode: SourceCode): string | undefined {
  const inner = unwrap(node);
  const key = inner.type === 'MemberExpression' && inner.computed ? inner.property
    : inner.type === 'CallExpression' && isGetter(inner.callee) ? inner.arguments[0]
    : undefined;
  return key?.type === 'Identifier' || key?.type === 'MemberExpression' ? constantString(key, sourceCode) : undefined;
}

/** What the property beside a `value` calls it: `{ name: 'DB_PASSWORD', value: '…' }`. */
export function siblingName(object: TSESTree.ObjectExpression): string | undefined {
  for (const property of object.properties) {
    if (property.type !== 'Property' || !nameKeys.includes(staticKey(property) ?? '')) continue;
    const value = unwrap(property.value);
    if (value.type === 'Literal' && typeof value.value === 'string') return value.value;
  }
  return undefined;
}

export function hasKey(object: TSESTree.ObjectExpression, keys: readonly string[]): boolean {
  return object.properties.some((property) => property.type === 'Property' && keys.includes(staticKey(property) ?? ''));
}

/** The names of the objects, variables and classes a node stands in, in small letters: `config.heroku.apikey`. */
export function pathAround(node: TSESTree.Node): string {
  const names: string[] = [];
  for (let up = node.parent, depth = 0; up && depth < 12 && names.length < 5; up = up.parent, depth += 1) {
    if (up.type === 'Property' || up.type === 'PropertyDefinition') names.unshift(staticKey(up) ?? '');
    else if (up.type === 'VariableDeclarator' && up.id.type === 'Identifier') names.unshift(up.id.name);
    else if (up.type === 'AssignmentExpression') names.unshift(nameOf(up.left) ?? '');
    else if (up.type === 'CallExpression' || (up.type === 'NewExpression' && !isMap(up))) names.unshift(nameOf(up.callee) ?? '');
    else if (up.type === 'ClassDeclaration' && up.id) names.unshift(up.id.name);
    else if (/Function|Statement$/.test(up.type) && up.type !== 'ReturnStatement') break;
  }
  return names.join('.').toLowerCase();
}

/** More levels are not climbed to find out what a text is written into. */
const highestClimb = 60;

/** Is something around a text called a made-up one: `const mockUser = { … }`, `function fakeSession() { … }`, `examples: { … }`? */
export function isWithinSample(node: TSESTree.Node): boolean {
  for (let up = node.parent, climbed = 0; up && climbed < highestClimb; up = up.parent, climbed += 1) {
    const name = ownName(up);
    if (name !== undefined && saysSample(name)) return true;
  }
  return false;
}

const saysSample = byName((name) => secretWordsOf(name).some((word) => pretendingWords.has(word.replace(/s$/, ''))));

/** What a declaration, an assignment or a property calls the thing that it holds. */
function ownName(node: TSESTree.Node): string | undefined {
  switch (node.type) {
    case 'AssignmentExpression':
      return nameOf(node.left);
    case 'ClassDeclaration':
    case 'FunctionDeclaration':
      return node.id?.name;
    case 'Property':
    case 'PropertyDefinition':
      return staticKey(node);
    case 'VariableDeclarator':
      return node.id.type === 'Identifier' ? node.id.name : undefined;
    default:
      return undefined;
  }
}

/** That something is kept in a `Map` says nothing about it; what is called a map is a table. */
function isMap({ callee }: TSESTree.NewExpression): boolean {
  return callee.type === 'Identifier' && callee.name === 'Map';
}
