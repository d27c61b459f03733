import type { TSESTree } from '@typescript-eslint/utils';

import { axiosConfigParts, errorNames, loadingWords, partDecorators, personNames, requestNames, requestParts, responseNames } from '../../catalog/leaks/carriers.js';
import { decoratorsOf, enclosingClass, isFunction, rootObject, staticKey, unwrap } from '../core/ast.js';
import { byObject } from '../core/by-object.js';
import { lastName } from '../core/last-name.js';
import { nodesOfType } from '../core/nodes.js';
import { perFile, perNode, type SourceCode } from '../core/per-file.js';
import { lastWord, wordsOf } from '../core/words.js';
import { resolveApi } from '../identity/references.js';
import { singleDefinition, type Variable, variableOf } from '../identity/scope.js';
import { typeServices } from '../identity/types.js';
import { declaredMembers } from './declared-members.js';
import { isNothingShown } from './removed-keys.js';
import { isMobile, type SensitiveNames } from './sensitive-name.js';

/** What a whole object brings along. */
export interface Carried {
  /** In words: `credentials of the request`, `password`. */
  what: string;
  kind: 'carrier' | 'environment' | 'part' | 'person' | 'record' | 'request' | 'response';
}

/** What an object carries that is logged as a whole: by what it is known to be, or by what the file does with it. */
export function carriedBy(node: TSESTree.Node, names: SensitiveNames, sourceCode: SourceCode): Carried | undefined {
  const inner = unwrap(node);
  if (inner.type !== 'Identifier' && inner.type !== 'MemberExpression') return undefined;
  if (isEnvironmentObject(inner, sourceCode)) return { what: 'every variable of the environment', kind: 'environment' };
  const part = inner.type === 'MemberExpression' ? partOf(inner) : (destructuredPart(inner, sourceCode) ?? decoratedPart(inner, sourceCode));
  if (part) return part;
  const name = lastName(inner);
  if (errorNames.has(name)) return undefined;
  if (isRequest(inner, sourceCode)) return { what: '`authorization`, `cookie` and everything the caller has sent', kind: 'request' };
  const shown = keyShown(inner, names, sourceCode);
  if (shown !== undefined) return { what: `\`${shown}\``, kind: 'carrier' };
  const kind = personNames.has(lastWord(name) ?? '') ? recordOf(inner, sourceCode) : undefined;
  return kind && { what: 'personal data', kind };
}

const mentionsEnvironment = perFile(({ text }) => text.includes('env'));

function isEnvironmentObject(node: TSESTree.Identifier | TSESTree.MemberExpression, sourceCode: SourceCode): boolean {
  if (!mentionsEnvironment(sourceCode)) return false;
  if (node.type === 'MemberExpression' && staticKey(node) !== 'env') return false;
  return resolveApi(node, sourceCode)?.id === 'global#process.env';
}

/** `req.headers`, `ctx.request.body`, `error.config`, `response.headers`. */
function partOf(node: TSESTree.MemberExpression): Carried | undefined {
  const key = staticKey(node);
  return key === undefined ? undefined : partNamed(key, unwrap(node.object));
}

function partNamed(key: string, object: TSESTree.Node): Carried | undefined {
  const owner = lastName(object);
  if (requestParts.get(key)?.has(owner)) return { what: describe(key), kind: 'part' };
  if (key === 'header' && isKoas(object)) return { what: describe(key), kind: 'part' };
  if (key === 'headers' && responseNames.has(owner)) return { what: 'the cookies it sets', kind: 'response' };
  if (key === 'config' && isError(object)) return { what: 'the headers and data of the request', kind: 'carrier' };
  if (axiosConfigParts.has(key) && owner === 'config' && object.type === 'MemberExpression' && isError(unwrap(object.object))) {
    return { what: 'the headers and data of the request', kind: 'carrier' };
  }
  return undefined;
}

/** `ctx` and `ctx.request`, whose `header` is all headers. https://github.com/koajs/koa/blob/master/docs/api/request.md#requestheader */
function isKoas(node: TSESTree.Node): boolean {
  const context = node.type === 'MemberExpression' && staticKey(node) === 'request' ? unwrap(node.object) : node;
  return context.type === 'Identifier' && (context.name === 'ctx' || (context !== node && context.name === 'context'));
}

/** `error`, and `error.response`. */
function isError(node: TSESTree.Node): boolean {
  const owner = node.type === 'MemberExpression' && staticKey(node) === 'response' ? unwrap(node.object) : node;
  return owner.type === 'Identifier' && (errorNames.has(owner.name) || /(?:Error|Err)$/.test(owner.name));
}

function describe(key: string): string {
  if (/body$|^payload$/i.test(key)) return 'everything the caller has sent';
  return /cookies$/i.test(key) ? 'session cookies' : '`authorization` and `cookie`';
}

/** `const { headers } = req` */
function destructuredPart(node: TSESTree.Identifier, sourceCode: SourceCode): Carried | undefined {
  const variable = variableOf(node, sourceCode);
  const definition = variable && singleDefinition(variable);
  if (definition?.pattern.type !== 'ObjectPattern') return undefined;
  const property = definition.name.parent;
  const key = property?.type === 'Property' && property.parent === definition.pattern && property.value === definition.name
    ? staticKey(property)
    : undefined;
  return key === undefined ? undefined : partNamed(key, unwrap(definition.value));
}

/** `(@Body() input: Input) => …` */
function decoratedPart(node: TSESTree.Identifier, sourceCode: SourceCode): Carried | undefined {
  const parameter = variableOf(node, sourceCode)?.defs[0]?.name;
  if (parameter?.type !== 'Identifier') return undefined;
  for (const { expression } of decoratorsOf(parameter)) {
    const isWhole = expression.type === 'CallExpression' && !(expression.arguments[0]?.type === 'Literal');
    const part = isWhole ? partDecorators.get(resolveApi(expression, sourceCode)?.id ?? '') : undefined;
    if (part !== undefined) return { what: describe(part), kind: 'part' };
  }
  return undefined;
}

/** The request of a handler: `(req, res) => …`, or of which the file reads the headers or the body. */
function isRequest(node: TSESTree.Identifier | TSESTree.MemberExpression, sourceCode: SourceCode): boolean {
  if (node.type !== 'Identifier' || !/^req(?:uest)?$/.test(node.name)) return false;
  const variable = variableOf(node, sourceCode);
  const def = variable?.defs[0];
  if (def?.type !== 'Parameter' || !isFunction(def.node)) return false;
  const next = def.node.params[1];
  if (next?.type === 'Identifier' && responseNames.has(next.name)) return true;
  return variable !== undefined && hasPartsRead(variable, sourceCode) === true;
}

const hasPartsRead = perNode<Variable, boolean>(({ references }) =>
  references.some(({ identifier: { parent } }) => parent.type === 'MemberExpression' && requestParts.has(staticKey(parent) ?? '')));

/** Of the members of one object no more are compared with each use of it, so that cost stays linear. */
const mostMembers = 100;

/** Members with a sensitive key, by the text of the object they are read from. */
const sensitiveMembers = perFile((sourceCode) => byObject((names: SensitiveNames) => {
  const members = new Map<string, TSESTree.MemberExpression[]>();
  for (const node of nodesOfType(['MemberExpression'], sourceCode)) {
    if (unwrap(node.object).type !== 'MemberExpression') continue;
    const key = staticKey(node);
    if (key === undefined || !isEvidence(key, names, lastName(node.object))) continue;
    const text = sourceCode.getText(node.object);
    if (text.length >= 100) continue;
    const same = members.get(text);
    if (!same) members.set(text, [node]);
    else if (same.length < mostMembers) same.push(node);
  }
  return members;
}));

/** Keys that show that the object around them must not be logged. A plain `token` or `mobile` may be anything, an `authorization` only among headers is one. */
function isEvidence(key: string, names: SensitiveNames, owner: string): boolean {
  const kind = names.kindOf(key);
  if (kind !== 'credential' && kind !== 'personal') return false;
  return !(/^(?:token|secret|cookie|authorization)s?$/i.test(key) || isMobile(key)) || (/^(?:cookie|authorization)$/i.test(key) && /headers$/i.test(owner));
}

const keyBehind = /[\s)]*(?:(?:\?\.|\.)\s*(#?[\w$]+)|(?:\?\.)?\[|\/)/y;

/** The cheap first look at the text: is a sensitive key read behind the same expression elsewhere? May be wrong about yes. */
function mayShowKey(text: string, names: SensitiveNames, owner: string, file: string): boolean {
  for (let at = file.indexOf(text); at !== -1; at = file.indexOf(text, at + text.length)) {
    keyBehind.lastIndex = at + text.length;
    const behind = keyBehind.exec(file);
    if (behind && (behind[1] === undefined || isEvidence(behind[1], names, owner))) return true;
  }
  return false;
}

/** A sensitive key that the file reads from, writes to or declares in the object. */
function keyShown(
  node: TSESTree.Identifier | TSESTree.MemberExpression, names: SensitiveNames, sourceCode: SourceCode,
): string | undefined {
  if (node.type === 'MemberExpression') {
    const same = memberShown(node, names, sourceCode);
    return same && isKept(same) ? staticKey(same) : typedKey(node, names, sourceCode);
  }
  const variable = variableOf(node, sourceCode);
  return variable ? (keyUsed(variable, names, sourceCode) ?? declaredKey(variable, names, sourceCode) ?? typedKey(node, names, sourceCode)) : undefined;
}

/** The text of a file is searched this often; from then on an index of its members costs less. */
const searchesOf = perFile(() => ({ left: 10 }));

/** Another use of the same object, from which a sensitive key is read. */
function memberShown(node: TSESTree.MemberExpression, names: SensitiveNames, sourceCode: SourceCode): TSESTree.MemberExpression | undefined {
  const text = sourceCode.getText(node);
  const searches = searchesOf(sourceCode);
  searches.left -= 1;
  if (searches.left > 0 && !mayShowKey(text, names, lastName(node), sourceCode.text)) return undefined;
  return sensitiveMembers(sourceCode)(names).get(text)?.find((member) => haveSameRoot(node, member, sourceCode));
}

function haveSameRoot(one: TSESTree.Node, other: TSESTree.Node, sourceCode: SourceCode): boolean {
  const [first, second] = [rootObject(one), rootObject(other)];
  if (first.type === 'ThisExpression') return second.type === 'ThisExpression' && enclosingClass(first) === enclosingClass(second);
  return first.type === 'Identifier' && variableOf(first, sourceCode) === variableOf(second, sourceCode);
}

/** Answers by policy and variable: what is logged is often logged again and again. */
const keysUsed = perFile(() => byObject<SensitiveNames, Map<Variable, string | undefined>>(() => new Map()));

function keyUsed(variable: Variable, names: SensitiveNames, sourceCode: SourceCode): string | undefined {
  const known = keysUsed(sourceCode)(names);
  if (!known.has(variable)) known.set(variable, keyReadFrom(variable, names));
  return known.get(variable);
}

function keyReadFrom(variable: Variable, names: SensitiveNames): string | undefined {
  let found: string | undefined;
  for (const { identifier } of variable.references.slice(0, 200)) {
    const { parent } = identifier;
    let key: string | undefined;
    if (parent.type === 'MemberExpression' && parent.object === identifier) {
      key = staticKey(parent);
      if (key === undefined || !isEvidence(key, names, variable.name)) continue;
      if (!isKept(parent)) return undefined;
    } else if (parent.type === 'VariableDeclarator' && parent.init === identifier && parent.id.type === 'ObjectPattern') {
      key = parent.id.properties.map((each) => (each.type === 'Property' ? (staticKey(each) ?? '') : '')).find((each) => isEvidence(each, names, variable.name));
    }
    if (found === undefined && key !== undefined && isEvidence(key, names, variable.name) && !isAsked(parent)) found = key;
  }
  return found;
}

/** `if (options.password)`: it may be a switch. */
function isAsked(member: TSESTree.Node): boolean {
  const { parent } = member;
  return (parent?.type === 'IfStatement' || parent?.type === 'ConditionalExpression') && parent.test === member;
}

/** `delete user.password`, `user.password = undefined` and `user.password = mask(user.password)` take it away; a method of that name holds nothing. */
function isKept(member: TSESTree.MemberExpression): boolean {
  const { parent } = member;
  if (parent.type === 'UnaryExpression') return parent.operator !== 'delete';
  if (parent.type === 'CallExpression') return parent.callee !== member;
  if (parent.type !== 'AssignmentExpression' || parent.left !== member) return true;
  return !isNothingShown(parent.right);
}

/** The key of a type that is written down in the file: `user: User` with `interface User { password: string }`. */
function declaredKey(variable: Variable, names: SensitiveNames, sourceCode: SourceCode): string | undefined {
  for (const { key, type } of declaredMembers(variable, sourceCode)) {
    if (type?.type !== 'TSBooleanKeyword' && type?.type !== 'TSNumberKeyword' && isEvidence(key, names, variable.name)) return key;
  }
  return undefined;
}

/** With type information: a sensitive property of a type that the project itself declares. */
function typedKey(node: TSESTree.Node, names: SensitiveNames, sourceCode: SourceCode): string | undefined {
  const services = typeServices(sourceCode);
  if (!services) return undefined;
  const checker = services.program.getTypeChecker();
  const type = checker.getNonNullableType(services.getTypeAtLocation(node));
  const declaration = (type.aliasSymbol ?? type.getSymbol())?.declarations?.[0];
  if (!declaration || declaration.getSourceFile().isDeclarationFile) return undefined;
  return checker.getPropertiesOfType(type)
    .find((property) => isEvidence(property.name, names, lastName(node)) && /\bstring\b/.test(checker.typeToString(checker.getTypeOfSymbol(property))))
    ?.name;
}

/**
 * Is it a record of a person, rather than a name or an id? It is when the file loads it, or takes it as a type of
 * another file (`record`); when the file reads something from it, or a request has it, we take it for one (`person`).
 */
function recordOf(node: TSESTree.Identifier | TSESTree.MemberExpression, sourceCode: SourceCode): 'person' | 'record' | undefined {
  if (node.type === 'MemberExpression') return requestNames.has(lastName(node.object)) ? 'person' : undefined;
  const variable = variableOf(node, sourceCode);
  const name = variable?.defs[0]?.name;
  if (!variable || name?.type !== 'Identifier') return undefined;
  const annotation = name.typeAnnotation?.typeAnnotation;
  if (annotation) {
    if (annotation.type !== 'TSTypeReference' || annotation.typeName.type !== 'Identifier') return undefined;
    const isPerson = wordsOf(annotation.typeName.name).some((word) => personNames.has(word));
    const declared = variableOf(annotation.typeName, sourceCode)?.defs[0]?.type;
    return isPerson && (declared === undefined || declared === 'ImportBinding') ? 'record' : undefined;
  }
  const made = loadedBy(variable);
  if (made?.type === 'CallExpression' && loadingWords.has(wordsOf(lastName(made.callee))[0] ?? '')) return 'record';
  return isReadFrom(variable, sourceCode) ? 'person' : undefined;
}

/** `const user = await users.findOne(id)`, `users.findOne(id).then((user) => …)` */
function loadedBy(variable: Variable): TSESTree.Node | undefined {
  const value = singleDefinition(variable);
  if (value) return value.pattern.type === 'Identifier' && value.value.type === 'AwaitExpression' ? unwrap(value.value.argument) : undefined;
  const fn = variable.defs[0]?.name.parent;
  if (!fn || !isFunction(fn) || fn.params[0] !== variable.defs[0]?.name) return undefined;
  const { parent } = fn;
  const callee = parent.type === 'CallExpression' && parent.arguments[0] === fn ? unwrap(parent.callee) : undefined;
  return callee?.type === 'MemberExpression' && staticKey(callee) === 'then' ? unwrap(callee.object) : undefined;
}

const isReadFrom = perNode<Variable, boolean>(({ references }) => references.some(({ identifier: { parent } }) =>
  parent.type === 'MemberExpression' && !/^(?:length|to\w+|slice|split)$/.test(staticKey(parent) ?? '')));
