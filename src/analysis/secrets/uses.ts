import type { TSESTree } from '@typescript-eslint/utils';

import { basicAuthMethods, defaultMethods, type SecretArgument, setterMethods } from '../../catalog/secrets/calls.js';
import { carrierKeys, jwkMarks } from '../../catalog/secrets/names.js';
import { type CallLike, functionName, isFunction, staticKey, unwrap, wrapped } from '../core/ast.js';
import type { SourceCode } from '../core/per-file.js';
import { variableOf } from '../identity/scope.js';
import { importsCredentialTakers, mostReferences, type Taker, takenAt, takersOfMember, takersOfOption } from './credential-takers.js';
import { readsOfKept } from './kept-values.js';
import { environmentBefore, gotName, hasKey, isElse, isEnvironment, isScheme, keptUnder, nameOf, siblingName } from './names-around.js';

/** One thing that takes a text. */
export interface Use {
  /** The name of what takes it: `password`, `Authorization`, `JWT_SECRET`. */
  name: string;
  /**
   * `credential`: a call that is known to use it as a key. `fallback`: what an environment variable falls back to.
   * `comparison`: what something is compared with.
   */
  how: 'comparison' | 'credential' | 'fallback' | 'named';
  /** For a `credential`: who makes what stands in its place. */
  made?: SecretArgument['made'];
  /** The expression it stands in for, when removing the literal leaves one: the `env.X` of `env.X ?? '…'`. */
  instead?: TSESTree.Node;
}

/** Methods that give back the text, or the schema, they are called on. */
const passThrough = /^(?:trim|toString|normalize|valueOf|optional|nullable|describe|min|max|meta|readonly|brand)$/;

const deepest = 12;

/** What an object or a class keeps is followed from there alone: further on, it would be searched for again and again. */
const deepestKept = 4;

/** Is it where a plain word would be a key: in a file with calls that take keys, or behind an environment variable? */
export function standsForKey(node: TSESTree.Node, sourceCode: SourceCode): boolean {
  const outer = wrapped(node);
  const { parent } = outer;
  switch (parent?.type) {
    case 'LogicalExpression':
      if (environmentBefore(parent.left)) return true;
      break;
    case 'ConditionalExpression':
      if (isEnvironment(parent.test)) return true;
      break;
    case 'AssignmentExpression':
      if (isEnvironment(parent.left)) return true;
      break;
    case 'AssignmentPattern':
      return true;
    case 'CallExpression':
      if (parent.arguments[1] === outer && defaultedVariable(parent) !== undefined) return true;
      break;
    default:
      break;
  }
  return importsCredentialTakers(sourceCode);
}

/** `JWT_SECRET` of `getEnv('JWT_SECRET', '…')`, `config.get('JWT_SECRET', '…')`. */
function defaultedVariable(call: CallLike): string | undefined {
  const [first] = call.arguments;
  if (first?.type !== 'Literal' || typeof first.value !== 'string') return undefined;
  if (!/^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/.test(first.value)) return undefined;
  const callee = unwrap(call.callee);
  const name = callee.type === 'MemberExpression' ? staticKey(callee) : callee.type === 'Identifier' ? callee.name : '';
  return /get|env|config|read|or(?:Default|Else)/i.test(name ?? '') ? first.value : undefined;
}

/** Everything that takes the value of an expression, as far as the file shows. */
export function usesOf(node: TSESTree.Node, sourceCode: SourceCode): readonly Use[] {
  const uses: Use[] = [];
  collect(node, sourceCode, uses, 0);
  return uses;
}

function collect(from: TSESTree.Node, sourceCode: SourceCode, uses: Use[], depth: number): void {
  let node = wrapped(from);
  const add = (name: string | undefined, how: Use['how'] = 'named', instead?: TSESTree.Node): void => {
    if (name !== undefined && name !== '') uses.push(instead ? { name, how, instead } : { name, how });
  };
  for (let steps = depth; steps < deepest; steps += 1) {
    const { parent } = node;
    switch (parent?.type) {
      case 'LogicalExpression':
        if (parent.right === node && parent.operator !== '&&') {
          const variable = environmentBefore(parent.left);
          if (variable) add(nameOf(variable), 'fallback', parent.left);
          else add(nameOf(parent.left), 'named');
        }
        break;
      case 'ConditionalExpression':
        if (parent.test === node) return;
        if (parent.alternate === node && isElse(parent)) add(nameOf(parent.test), 'fallback');
        break;
      case 'ArrayExpression': {
        // `['authorization', '…']`
        const [first, second] = parent.elements;
        if (parent.elements.length === 2 && second === node && first?.type === 'Literal') add(String(first.value));
        break;
      }
      case 'AwaitExpression':
        break;
      case 'MemberExpression': {
        // `'…'.trim()`, `Buffer.from('…').toString()`
        const call = parent.object === node ? parent.parent : undefined;
        if (call?.type !== 'CallExpression' || call.callee !== parent) return;
        if (isList(node, sourceCode)) {
          add(soughtIn(call, staticKey(parent)), 'comparison');
          return;
        }
        if (!passThrough.test(staticKey(parent) ?? '')) return;
        node = wrapped(call);
        continue;
      }
      case 'VariableDeclarator':
        if (parent.init !== node || parent.id.type !== 'Identifier') return;
        add(parent.id.name);
        followVariable(parent.id, sourceCode, uses, steps + 1);
        return;
      case 'AssignmentExpression': {
        if (parent.right !== node) return;
        add(nameOf(parent.left), isEnvironment(parent.left) && parent.operator !== '=' ? 'fallback' : 'named');
        const left = unwrap(parent.left);
        if (left.type === 'MemberExpression') {
          addTakers(takersOfMember(left, sourceCode), uses);
          followKept(left, sourceCode, uses, steps);
        }
        break;
      }
      case 'AssignmentPattern':
        if (parent.right !== node) return;
        addPattern(parent, add);
        if (parent.left.type === 'Identifier') followDefault(parent.left, sourceCode, uses, steps);
        return;
      case 'PropertyDefinition':
      case 'AccessorProperty':
        if (parent.value !== node) return;
        add(staticKey(parent));
        if (parent.type === 'PropertyDefinition') followKept(parent, sourceCode, uses, steps);
        return;
      case 'Property': {
        const object = parent.parent;
        if (parent.value !== node || object.type !== 'ObjectExpression') return;
        const key = staticKey(parent);
        addTakers(takersOfOption(object, key, sourceCode), uses);
        const name = key === undefined || !carrierKeys.has(key) ? key : siblingName(object);
        add((key === 'd' || key === 'k') && hasKey(object, jwkMarks) ? 'privateKey' : name);
        followKept(parent, sourceCode, uses, steps);
        if (key === undefined || name !== undefined) return;
        node = wrapped(object);
        continue;
      }
      case 'JSXExpressionContainer':
        node = parent;
        continue;
      case 'JSXAttribute':
        add(typeof parent.name.name === 'string' ? parent.name.name : undefined);
        return;
      case 'BinaryExpression':
        if (/^[!=]==?$/.test(parent.operator)) {
          const other = parent.left === node ? parent.right : parent.left;
          add(nameOf(other) ?? keptUnder(other, sourceCode), 'comparison');
          return;
        }
        if (parent.operator !== '+' || parent.right !== node || !isScheme(parent.left)) return;
        break;
      case 'TemplateLiteral':
        // `Bearer ${token}`
        if (parent.expressions.length !== 1 || !isScheme(parent)) return;
        break;
      case 'SwitchCase':
        add(nameOf(parent.parent.discriminant), 'comparison');
        return;
      case 'ArrowFunctionExpression':
        if (parent.body === node) add(gotName(functionName(parent) ?? ''));
        return;
      case 'ReturnStatement': {
        let up: TSESTree.Node | undefined = parent;
        while (up && !isFunction(up)) up = up.parent;
        if (up) add(gotName(functionName(up) ?? ''));
        return;
      }
      case 'CallExpression':
      case 'NewExpression': {
        const index = (parent.arguments as TSESTree.Node[]).indexOf(node);
        if (index === -1) return;
        addArgument(parent, index, sourceCode, uses);
        if (index > 0 || !passesOn(parent)) return;
        break;
      }
      default:
        return;
    }
    node = wrapped(parent);
  }
}

function isList(node: TSESTree.Node, sourceCode: SourceCode): boolean {
  if (unwrap(node).type === 'ArrayExpression') return true;
  const def = node.type === 'Identifier' ? variableOf(node, sourceCode)?.defs[0] : undefined;
  return def?.type === 'Variable' && def.node.id === def.name && def.node.init !== null && unwrap(def.node.init).type === 'ArrayExpression';
}

/** `apiKey` of `['…', '…'].includes(apiKey)`. Passwords in a list are those that nobody may choose. */
function soughtIn(call: TSESTree.CallExpression, method: string | undefined): string | undefined {
  const name = /^(?:includes|indexOf)$/.test(method ?? '') && call.arguments[0] ? nameOf(call.arguments[0]) : undefined;
  return name === undefined || /pass|pwd/i.test(name) ? undefined : name;
}

/** `{ password = '…' } = options`, `(password = '…') => {}`. */
function addPattern(
  pattern: TSESTree.AssignmentPattern, add: (name: string | undefined, how?: Use['how']) => void,
): void {
  const property = pattern.parent;
  if (property.type === 'Property') {
    const source = property.parent.parent;
    const isFallback = source.type === 'VariableDeclarator' && source.init !== null &&
      /(?:^|\.)env$/.test(source.init.type === 'MemberExpression' ? `.${staticKey(source.init) ?? ''}` : '');
    add(staticKey(property), isFallback ? 'fallback' : 'named');
  }
  if (pattern.left.type === 'Identifier') add(pattern.left.name);
}

function followVariable(id: TSESTree.Identifier, sourceCode: SourceCode, uses: Use[], depth: number): void {
  const variable = variableOf(id, sourceCode);
  if (!variable || variable.references.length > mostReferences) return;
  for (const reference of variable.references) {
    if (reference.isRead()) collect(reference.identifier, sourceCode, uses, depth);
  }
}

function addTakers(takers: readonly Taker[], uses: Use[]): void {
  for (const { name, made } of takers) uses.push({ name, how: 'credential', made });
}

/** What an object or a class keeps, where a call that is known to use it as a key reads it; its other names say less than its own. */
function followKept(
  place: TSESTree.MemberExpression | TSESTree.Property | TSESTree.PropertyDefinition, sourceCode: SourceCode, uses: Use[], depth: number,
): void {
  if (depth > deepestKept || !importsCredentialTakers(sourceCode)) return;
  for (const read of readsOfKept(place, sourceCode)) collectCredentials(read, sourceCode, uses, depth + deepestKept);
}

/** `(claims, secret = '…') => jwt.sign(claims, secret)` */
function followDefault(id: TSESTree.Identifier, sourceCode: SourceCode, uses: Use[], depth: number): void {
  const variable = importsCredentialTakers(sourceCode) ? variableOf(id, sourceCode) : undefined;
  if (!variable || variable.references.length > mostReferences) return;
  for (const reference of variable.references) {
    if (reference.isRead()) collectCredentials(reference.identifier, sourceCode, uses, depth + 1);
  }
}

function collectCredentials(from: TSESTree.Node, sourceCode: SourceCode, uses: Use[], depth: number): void {
  const all: Use[] = [];
  collect(from, sourceCode, all, depth);
  for (const use of all) if (use.how === 'credential') uses.push(use);
}

/** Calls that give back their first argument, or bytes or elements of it. */
function passesOn(call: CallLike): boolean {
  const callee = unwrap(call.callee);
  if (callee.type === 'Identifier') return /^(?:String|Set|atob|btoa)$/.test(callee.name);
  if (callee.type !== 'MemberExpression') return false;
  const method = staticKey(callee);
  return method === 'encode' || method === 'freeze' || method === 'atob' || method === 'btoa' ||
    (method === 'from' && callee.object.type === 'Identifier' && callee.object.name === 'Buffer') ||
    (method !== undefined && defaultMethods.has(method));
}

/** What an argument is to a call: a key by position, the value behind a name, a password behind a user. */
function addArgument(call: CallLike, index: number, sourceCode: SourceCode, uses: Use[]): void {
  const made = takenAt(call, index, sourceCode);
  if (made) {
    uses.push({ name: `${nameOf(call.callee) ?? ''}()`, how: 'credential', made });
    return;
  }
  const callee = unwrap(call.callee);
  const isMethod = callee.type === 'MemberExpression';
  const method = isMethod ? staticKey(callee) : callee.type === 'Identifier' ? callee.name : undefined;
  if (method === undefined) return;
  const [first] = call.arguments;
  if (index === 1 && first?.type === 'Literal' && typeof first.value === 'string') {
    // `getEnv('JWT_SECRET', '…')`, `headers.set('authorization', '…')`
    const variable = defaultedVariable(call);
    if (variable !== undefined) uses.push({ name: variable, how: 'fallback' });
    else if (setterMethods.has(method) || getDefaults.test(method) || /^[A-Z]+(?:_[A-Z]+)+$/.test(first.value)) {
      uses.push({ name: first.value, how: 'named' });
    }
    if (isMethod && basicAuthMethods.has(method)) uses.push({ name: 'password', how: 'named' });
    return;
  }
  if (index === 0 && call.arguments.length === 1 && /^set[A-Z]/.test(method)) {
    uses.push({ name: method.slice(3), how: 'named' });
  } else if (index <= 1 && call.arguments.length >= 2) {
    // `safeCompare(password, '…')`, `timingSafeEqual(Buffer.from(token), Buffer.from('…'))`
    const other = call.arguments[1 - index];
    if (other && /compare|equal|verify(?:Password|Secret|Token)|check(?:Password|Secret|Token)/i.test(method)) {
      const name = nameOf(bytesOf(other));
      if (name !== undefined) uses.push({ name, how: 'comparison' });
    }
  }
}

const getDefaults = /^(?:get|getEnv|env|getenv|config|option|getOption|getConfig|getString|cookie|setCookie)$/;

function bytesOf(node: TSESTree.Node): TSESTree.Node {
  const inner = unwrap(node);
  return (inner.type === 'CallExpression' && passesOn(inner) ? inner.arguments[0] : undefined) ?? inner;
}
