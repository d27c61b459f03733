import type { TSESTree } from '@typescript-eslint/utils';

import { joiners, numberMakers, numberMembers, ownFacts, shellQuotes } from '../../catalog/shell.js';
import { isSchemaCall } from '../boundaries/schema-calls.js';
import { enclosingFunction, isFunction, staticKey, unwrap, wrapped } from '../core/ast.js';
import { perNode, type SourceCode } from '../core/per-file.js';
import { localFunctionOf } from '../identity/local-functions.js';
import { plainTypeOf } from '../identity/plain-types.js';
import { resolveApi } from '../identity/references.js';
import { singleDefinition, type Variable, variableOf } from '../identity/scope.js';
import type { Step } from '../identity/written-types.js';
import { addedElements } from '../values/added-elements.js';
import { propertyParameter } from '../values/constant-field.js';
import { type Judge, isShownAs } from '../values/shown-values.js';
import { choicesOf, returnedBy } from '../values/value-parts.js';
import { constantOf } from '../values/values.js';
import { outcomeAt } from '../containment/outcome.js';
import { isOpenText, letThroughBy } from '../containment/schemas.js';
import { isFullMatch, keepsHarmless } from './kept-characters.js';
import { isFromOutside } from './from-outside.js';
import { isQuotedHole, isQuotedSum } from './single-quotes.js';
import { type Allowed, isKnownByTests, isTestedIn } from './let-through.js';
import { hasHarmlessGroups, isHarmlessGroup } from './matched-groups.js';
import { isSafeType } from './safe-types.js';
import { isKnownKey } from './table-lookups.js';
import { isHarmlessInput } from './typed-input.js';

/** Members that are numbers whatever of the program's own they are read from. */
const alwaysNumbers = new Set(['length', 'size', 'pid', 'port', 'byteLength']);

/** Methods whose result is made of their receiver and arguments alone. */
const textMethods = new Set([
  'concat', 'filter', 'flat', 'join', 'padEnd', 'padStart', 'repeat', 'replace', 'replaceAll', 'reverse', 'slice', 'sort', 'split', 'substr',
  'substring', 'toLowerCase', 'toString', 'toUpperCase', 'trim', 'trimEnd', 'trimStart',
]);

/** Methods that only numbers have. https://tc39.es/ecma262/#sec-properties-of-the-number-prototype-object */
const numberTexts = new Set(['toExponential', 'toFixed', 'toPrecision']);

/**
 * Can the value of an expression hold nothing that a shell would take for more than a word? True for constants,
 * numbers, facts of the program itself, quoted and schema-validated values, members of constant objects, values that
 * an allow-list lets through, and what is put together from these. A blacklist of characters makes nothing safe.
 */
export const isShellSafe: (node: TSESTree.Node, sourceCode: SourceCode) => boolean = (node, sourceCode) =>
  constantOf(node, sourceCode) !== undefined || (safe(unwrap(node), sourceCode) ?? false);

const safe = perNode<TSESTree.Node, boolean>((node, sourceCode) => {
  const all = (nodes: readonly (TSESTree.Node | null)[]) => nodes.every((each) => each === null || isShellSafe(each, sourceCode));
  switch (node.type) {
    case 'ArrayExpression':
      return all(node.elements);
    case 'AwaitExpression':
      return isShellSafe(node.argument, sourceCode);
    case 'BinaryExpression':
      return isSafeOperation(node, sourceCode);
    case 'CallExpression':
      return isSafeCall(node, sourceCode);
    case 'ConditionalExpression':
    case 'LogicalExpression':
      return all(choicesOf(node));
    case 'Identifier':
      return isSafeName(node, sourceCode);
    case 'MemberExpression':
      return isSafeMember(node, sourceCode);
    case 'SpreadElement':
      return isShellSafe(node.argument, sourceCode);
    case 'TemplateLiteral':
      return node.expressions.every((hole, index) => isShellSafe(hole, sourceCode) || isQuotedHole(node, index, sourceCode));
    case 'UnaryExpression':
    case 'UpdateExpression':
      return true;
    default:
      return false;
  }
});

/** Arithmetic and comparison yield numbers and booleans; `+` may join text, down a chain that can be long. */
function isSafeOperation(node: TSESTree.BinaryExpression, sourceCode: SourceCode): boolean {
  let left: TSESTree.Node = node;
  while (left.type === 'BinaryExpression') {
    if (left.operator !== '+' || isQuotedSum(left, sourceCode)) return true;
    if (!isShellSafe(left.right, sourceCode)) return false;
    left = unwrap(left.left);
  }
  return isShellSafe(left, sourceCode);
}

function isSafeCall(node: TSESTree.CallExpression, sourceCode: SourceCode): boolean {
  const callee = unwrap(node.callee);
  const api = resolveApi(callee, sourceCode);
  const result = resolveApi(node, sourceCode);
  if (result && ownFacts.has(result.id)) return true;
  const areSafe = () => node.arguments.every((argument) => isShellSafe(argument, sourceCode));
  if (api && (shellQuotes.has(api.id) || numberMakers.has(api.id))) return true;
  if (api && joiners.has(api.id)) return areSafe();
  if (callee.type !== 'MemberExpression') return returnsSafe(callee, sourceCode) || isShownSafe(node, sourceCode) || hasSafeType(node, sourceCode);
  const method = staticKey(callee);
  if (method === undefined) return false;
  // What a schema lets through is what the schema says.
  if (isSchemaCall(node, sourceCode)) return !isLetThrough(node, undefined, sourceCode);
  if (keepsHarmless(node, sourceCode)) return true;
  if (method === 'map') return isSafeMap(node, callee, sourceCode);
  if (numberTexts.has(method)) return true;
  if (textMethods.has(method) && isShellSafe(callee.object, sourceCode) && areSafe()) return true;
  return isShownSafe(node, sourceCode) || hasSafeType(node, sourceCode);
}

/** A function of the file that returns nothing but what is safe: constants, or what it has tested or quoted before. */
function returnsSafe(callee: TSESTree.Node, sourceCode: SourceCode): boolean {
  const helper = localFunctionOf(callee, sourceCode);
  if (!helper || helper.generator) return false;
  const returned = returnedBy(helper, sourceCode);
  return returned.length > 0 && returned.every((value) => isShellSafe(value, sourceCode));
}

/** `list.map((item) => …)`: safe when what the callback returns is, its parameter standing for an element. */
function isSafeMap(node: TSESTree.CallExpression, callee: TSESTree.MemberExpression, sourceCode: SourceCode): boolean {
  const [callback] = node.arguments;
  if (!callback) return false;
  const api = resolveApi(callback, sourceCode);
  if (api && (shellQuotes.has(api.id) || numberMakers.has(api.id))) return true;
  if (returnsSafe(callback, sourceCode)) return true;
  return isFunction(callback) && callback.body.type === 'Identifier' && isShellSafe(callee.object, sourceCode);
}

function isSafeMember(node: TSESTree.MemberExpression, sourceCode: SourceCode): boolean {
  const api = resolveApi(node, sourceCode);
  if (api && (ownFacts.has(api.id) || numberMembers.has(api.id))) return true;
  const key = staticKey(node);
  if (key !== undefined && alwaysNumbers.has(key) && !isFromOutside(node, sourceCode)) return true;
  if (node.object.type === 'MetaProperty') return true;
  if (isShownSafe(node, sourceCode) || isKnownByTests(node, allowedBy(node, sourceCode), sourceCode)) return true;
  if (hasSafeType(node, sourceCode) || isHarmlessInput(node, sourceCode) || isTestedProperty(node, sourceCode)) return true;
  // A part of a text, or a member of what a schema returned.
  if ((node.computed && isPartOfText(node.object, sourceCode)) || isHarmlessGroup(node, sourceCode)) return true;
  return isValidated(node.object, key, sourceCode);
}

/** `constructor(private readonly name: string) { if (!/^\w+$/.test(name)) throw … }` */
function isTestedProperty(node: TSESTree.MemberExpression, sourceCode: SourceCode): boolean {
  const found = propertyParameter(node, sourceCode);
  return found !== undefined && isTestedIn(found.constructor, found.position, allowedBy(node, sourceCode), sourceCode);
}

/**
 * By the types and literals of the file: numbers, enums, unions of literals, constants, and lists and tables of these. A type says
 * nothing of what comes from outside.
 */
function isShownSafe(node: TSESTree.Node, sourceCode: SourceCode, way: readonly Step[] = []): boolean {
  return isShownAs(node, judgeFor(node, sourceCode), sourceCode, way);
}

function judgeFor(node: TSESTree.Node, sourceCode: SourceCode): Judge {
  return {
    type: (type) => isSafeType(type, isSafeAt(sourceCode), sourceCode) && !isFromOutside(node, sourceCode),
    value: (value) => isShellSafe(value, sourceCode),
  };
}

const isSafeAt = (sourceCode: SourceCode) => (name: TSESTree.Node, way: readonly Step[]) => isShownSafe(name, sourceCode, way);

const allowedBy = (node: TSESTree.Node, sourceCode: SourceCode): Allowed => ({
  isList: (list) => isConstantList(list, sourceCode),
  isType: judgeFor(node, sourceCode).type,
});

function isConstantList(node: TSESTree.Node, sourceCode: SourceCode): boolean {
  return isShownSafe(node, sourceCode, [undefined]);
}

/** `text.split('T')[0]`: a part of a harmless text. */
function isPartOfText(list: TSESTree.Node, sourceCode: SourceCode): boolean {
  const call = unwrap(list);
  const callee = call.type === 'CallExpression' ? unwrap(call.callee) : undefined;
  return callee?.type === 'MemberExpression' && textMethods.has(staticKey(callee) ?? '') && isShellSafe(call, sourceCode);
}

/** Is it, or what it is read from, what a schema returned? Not where the schema asks for no more than a text. */
function isValidated(node: TSESTree.Node, key: string | undefined, sourceCode: SourceCode): boolean {
  let root = unwrap(node);
  for (let depth = 0; root.type === 'MemberExpression' && depth < 8; depth += 1) root = unwrap(root.object);
  const definition = root.type === 'Identifier' ? definitionOf(root, sourceCode)?.value : root;
  const value = definition && unwrap(definition);
  const made = value?.type === 'AwaitExpression' ? unwrap(value.argument) : value;
  return made?.type === 'CallExpression' && isSchemaCall(made, sourceCode) && !isLetThrough(made, key, sourceCode);
}

/** Does the schema of a call let any text through under a key, or as the whole? */
function isLetThrough(call: TSESTree.CallExpression, key: string | undefined, sourceCode: SourceCode): boolean {
  const open = letThroughBy(call, sourceCode, isOpenText);
  if (!open) return false;
  return open.names ? key !== undefined && open.names.has(key) : open.isAll;
}

/** The member that a pattern takes under a name: `{ branch: name = 'main' }`. */
function keyInPattern(pattern: TSESTree.Node, name: TSESTree.Node): string | undefined {
  const properties = pattern.type === 'ObjectPattern' ? pattern.properties : [];
  for (const property of properties) {
    if (property.type === 'Property' && (property.value === name || (property.value.type === 'AssignmentPattern' && property.value.left === name))) {
      return staticKey(property);
    }
  }
  return undefined;
}

function definitionOf(name: TSESTree.Identifier, sourceCode: SourceCode) {
  const variable = variableOf(name, sourceCode);
  return variable && singleDefinition(variable);
}

function isSafeName(node: TSESTree.Identifier, sourceCode: SourceCode): boolean {
  const api = resolveApi(node, sourceCode);
  if (api && (ownFacts.has(api.id) || numberMembers.has(api.id))) return true;
  const variable = variableOf(node, sourceCode);
  if (!variable) return false;
  return isSafeVariable(variable, sourceCode) === true || isMadeSafe(variable, node, sourceCode) ||
    isShownSafe(node, sourceCode) || isAllowListed(variable, node, sourceCode) || isKnownKey(variable, node, sourceCode) ||
    isKnownByTests(node, allowedBy(node, sourceCode), sourceCode) || hasSafeType(node, sourceCode) || isHarmlessInput(node, sourceCode);
}

/** `id = parseInt(id, 10);` as a statement of its own, on every way to the use. */
function isMadeSafe(variable: Variable, node: TSESTree.Identifier, sourceCode: SourceCode): boolean {
  const within = enclosingFunction(node);
  const last = writesOf(variable, sourceCode)?.findLast((identifier) => identifier.range[0] < node.range[0]);
  const assignment = last?.parent;
  if (assignment?.type !== 'AssignmentExpression' || assignment.operator !== '=') return false;
  const block = assignment.parent.type === 'ExpressionStatement' ? assignment.parent.parent : undefined;
  return block !== undefined && block === within?.body && isShellSafe(assignment.right, sourceCode);
}

const isSafeVariable = perNode<Variable, boolean>((variable, sourceCode) => {
  const [def, ...others] = variable.defs;
  if (!def || others.some(({ type }) => type !== 'Variable')) return false;
  const { name } = def;
  if (name.type === 'Identifier' && name.typeAnnotation && isSafeType(name.typeAnnotation.typeAnnotation, isSafeAt(sourceCode), sourceCode)) return true;
  if (def.type !== 'Variable') return false;
  const definition = singleDefinition(variable);
  if (definition) {
    if (definition.pattern.type === 'Identifier') return isShellSafe(definition.value, sourceCode) && areAddedSafe(variable, sourceCode);
    const { pattern, value } = definition;
    if (pattern.type === 'ArrayPattern' && (isPartOfText(value, sourceCode) || (pattern.elements[0] === null && hasHarmlessGroups(value, sourceCode)))) return true;
    return isValidated(definition.value, keyInPattern(definition.pattern, definition.name), sourceCode);
  }
  if (def.node.parent.parent.type === 'ForOfStatement') return false;
  const writes = variable.references.filter((reference) => reference.isWrite());
  return writes.length > 0 && areAddedSafe(variable, sourceCode) && writes.every(({ writeExpr, identifier }) =>
    writeExpr && identifier.parent.type !== 'ForInStatement' && isShellSafe(writeExpr, sourceCode));
});

/** `parts.push('-i', input)`: a list is as safe as what was put into it later. */
function areAddedSafe(variable: Variable, sourceCode: SourceCode): boolean {
  return addedElements(variable, sourceCode).every((element) => isShellSafe(element, sourceCode));
}

const safeText = /^[\w ./:@%+=,-]*$/;

/** With type information: numbers, booleans, enums and literals. */
function hasSafeType(node: TSESTree.Node, sourceCode: SourceCode): boolean {
  return plainTypeOf(node, sourceCode)?.texts.every((text) => safeText.test(text)) ?? false;
}

const writesOf = perNode<Variable, readonly TSESTree.Node[]>((variable) =>
  variable.references.filter((reference) => reference.isWrite()).map(({ identifier }) => identifier));

/** `if (!allowed.includes(x)) throw …` and `/^[\w-]+$/.test(x)` somewhere above, in the same function. */
function isAllowListed(variable: Variable, node: TSESTree.Identifier, sourceCode: SourceCode): boolean {
  const within = enclosingFunction(node);
  return allowTests(variable, sourceCode)?.some((identifier) =>
    identifier.range[0] < node.range[0] && enclosingFunction(identifier) === within && !hasFailed(identifier, node, sourceCode)) ?? false;
}

/** Is control in the branch of what is not allowed? */
function hasFailed(tested: TSESTree.Node, later: TSESTree.Node, sourceCode: SourceCode): boolean {
  const call = wrapped(tested).parent;
  return call?.type === 'CallExpression' && outcomeAt(call, later, sourceCode) === false;
}

/** Where a variable is held against what is allowed: a list, or a pattern. */
const allowTests = perNode<Variable, readonly TSESTree.Node[]>((variable, sourceCode) =>
  variable.references.map(({ identifier }) => identifier).filter((identifier) => {
    const call = wrapped(identifier).parent;
    if (call?.type !== 'CallExpression' || call.callee.type !== 'MemberExpression') return false;
    const method = staticKey(call.callee);
    if (method === 'has' || method === 'includes') return isConstantList(call.callee.object, sourceCode) && isTest(call);
    return method === 'test' && isFullMatch(constantOf(call.callee.object, sourceCode)?.value) && isTest(call);
  }));

/** Is the call the test of an `if`, directly or negated? */
function isTest(call: TSESTree.Node): boolean {
  let use = wrapped(call);
  while (use.parent?.type === 'UnaryExpression' || use.parent?.type === 'LogicalExpression') use = wrapped(use.parent);
  return use.parent?.type === 'IfStatement' || use.parent?.type === 'ConditionalExpression';
}
