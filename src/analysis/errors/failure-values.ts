import type { TSESTree } from '@typescript-eslint/utils';

import {
  answerNames, answerWords, continuations, dismissals, errorAnswers, failureMakers, failurePhrases, failureWords, negations, statusNames, successWords, tellerObjects, tellingWords,
} from '../../catalog/error-handling.js';
import { staticKey, unwrap } from '../core/ast.js';
import { calleeName, lastName } from '../core/last-name.js';
import { isAskedFor, isEmpty, startsEmpty, staysEmpty } from './empty-variables.js';
import { mappedValues } from './mapped-values.js';
import type { SourceCode } from '../core/per-file.js';
import { singleDefinition, variableOf } from '../identity/scope.js';
import { constantOf } from '../values/values.js';
import { lastWord, wordsOf } from '../core/words.js';

type Call = TSESTree.CallExpression | TSESTree.NewExpression;

/** Values inside values are looked at this far down. */
const deepest = 5;

/** Longer texts are read up to here for words of failure. */
const longestText = 300;

/**
 * Does a value tell whoever gets it that something failed: `err(…)`, `{ ok: false }`, `{ error: … }`, `Status.FAILED`,
 * `"Could not load"`, `{ statusCode: 500 }`, `new LoadError()`, `<ErrorPage />`?
 */
export function isFailureValue(node: TSESTree.Node | null | undefined, sourceCode: SourceCode, depth = 0): boolean {
  if (!node || depth > deepest) return false;
  const inner = unwrap(node);
  switch (inner.type) {
    case 'ArrayExpression':
      // `[false, 'Not connected']`
      return (inner.elements[0]?.type === 'Literal' && inner.elements[0].value === false) ||
        inner.elements.some((element) => isFailureValue(element, sourceCode, depth + 1));
    case 'AwaitExpression':
    case 'SpreadElement':
      return isFailureValue(inner.argument, sourceCode, depth + 1);
    case 'CallExpression':
      return saysFailure(inner, sourceCode, depth + 1) || isFailureList(mappedValues(inner, sourceCode), sourceCode, depth);
    case 'NewExpression':
      return saysFailure(inner, sourceCode, depth + 1);
    case 'ConditionalExpression':
      return isFailureValue(inner.consequent, sourceCode, depth + 1) && isFailureValue(inner.alternate, sourceCode, depth + 1);
    case 'Identifier':
      return (isFailureName(inner.name) && !staysEmpty(inner, sourceCode)) || isFailureVariable(inner, sourceCode, depth);
    case 'JSXElement':
      return isFailureElement(inner, sourceCode, depth);
    case 'JSXFragment':
      return inner.children.some((child) => isFailureValue(child, sourceCode, depth + 1));
    case 'JSXText':
      return isFailureText(inner.value);
    case 'Literal':
    case 'TemplateLiteral':
    case 'UnaryExpression':
      return isFailureConstant(inner, sourceCode);
    case 'BinaryExpression':
      return inner.operator === '+' && (isFailureValue(inner.left, sourceCode, depth + 1) || isFailureValue(inner.right, sourceCode, depth + 1));
    case 'LogicalExpression':
      return isFailureValue(inner.right, sourceCode, depth + 1);
    case 'MemberExpression':
      return isFailureName(staticKey(inner) ?? '') || isFailureEnum(inner.object);
    case 'ObjectExpression':
      return hasFailure(inner, sourceCode, depth);
    default:
      return false;
  }
}

function hasFailure(
  object: TSESTree.ObjectExpression, sourceCode: SourceCode, depth: number, counts: (value: TSESTree.Node) => boolean = () => true,
): boolean {
  const isFine = saysSuccess(object);
  return object.properties.some((property) => property.type === 'Property' &&
    isFailureProperty(staticKey(property), property.value, sourceCode, depth, isFine) && counts(property.value));
}

/**
 * Does an object tell of a failure on each of the ways that lead to it? In `let error; … return { files, error };` the variable
 * holds nothing where nothing went wrong.
 */
export function isSurelyFailure(object: TSESTree.ObjectExpression, sourceCode: SourceCode): boolean {
  return hasFailure(object, sourceCode, 0, (value) => !startsEmpty(value, sourceCode) || isAskedFor(value, sourceCode));
}

/** `keys.map(() => new LoadError())`: each that was asked for failed. */
function isFailureList(values: readonly TSESTree.Node[], sourceCode: SourceCode, depth: number): boolean {
  return values.length > 0 && values.every((value) => isFailureValue(value, sourceCode, depth + 1));
}

/** Sentinels (`-1`, `NaN`) and texts that say what happened. */
function isFailureConstant(node: TSESTree.Node, sourceCode: SourceCode): boolean {
  if (node.type === 'TemplateLiteral') {
    return node.quasis.some((quasi) => isFailureText(quasi.value.raw));
  }
  const value = constantOf(node, sourceCode)?.value;
  if (typeof value === 'number') return value === -1 || Number.isNaN(value);
  return typeof value === 'string' && isFailureText(value);
}

export function isFailureText(text: string): boolean {
  const start = text.slice(0, longestText);
  return hasFailureWord(wordsOf(start)) || failurePhrases.test(start);
}

function isFailureName(name: string): boolean {
  if (name === 'NaN') return true;
  const words = wordsOf(name);
  return hasFailureWord(words) && !words.some((word) => dismissals.has(word));
}

/** `no errors`, `without warnings` say that nothing failed, and an `abortSignal` that something may be stopped. */
function hasFailureWord(words: readonly string[]): boolean {
  return words.some((word, index) => failureWords.has(word) && !negations.has(words[index - 1] ?? '') &&
    !(word === 'abort' && /^(?:controller|signal)s?$/.test(words[index + 1] ?? '')));
}

/** `{ success: true, message: 'done with warnings' }`, `{ status: 'success', … }`: what a text beside it says takes nothing back. */
function saysSuccess({ properties }: TSESTree.ObjectExpression): boolean {
  return properties.some((property) => {
    if (property.type !== 'Property' || property.value.type !== 'Literal') return false;
    const key = staticKey(property) ?? '';
    const { value } = property.value;
    return value === true ? successWords.has(key) : key === 'status' && typeof value === 'string' && /^success$/i.test(value);
  });
}

/** `ErrorCode` of `ErrorCode.NotReady`. */
function isFailureEnum(object: TSESTree.Node): boolean {
  return object.type === 'Identifier' && /^[A-Z]/.test(object.name) && isFailureName(object.name);
}

function isFailureVariable(node: TSESTree.Identifier, sourceCode: SourceCode, depth: number): boolean {
  const variable = variableOf(node, sourceCode);
  const definition = variable && singleDefinition(variable);
  return definition?.pattern.type === 'Identifier' && isFailureValue(definition.value, sourceCode, depth + 1);
}

function isFailureElement(node: TSESTree.JSXElement, sourceCode: SourceCode, depth: number): boolean {
  const { name, attributes } = node.openingElement;
  if (isFailureName(sourceCode.getText(name))) return true;
  return node.children.some((child) => isFailureValue(child.type === 'JSXExpressionContainer' ? child.expression : child, sourceCode, depth + 1)) ||
    attributes.some((attribute) => attribute.type === 'JSXAttribute' && isFailureProperty(
      sourceCode.getText(attribute.name), attribute.value?.type === 'JSXExpressionContainer' ? attribute.value.expression : attribute.value, sourceCode, depth));
}

/** `error: "…"`, `ok: false`, `status: 500`, `message: "Could not load"`. */
function isFailureProperty(
  key: string | undefined, value: TSESTree.Node | null, sourceCode: SourceCode, depth: number, isFine = false,
): boolean {
  const constant = value ? constantOf(value, sourceCode) : { value: true };
  if (key !== undefined) {
    if (isFailureName(key) && !isEmpty(value, constant) && !(value && staysEmpty(value, sourceCode))) return true;
    if (constant?.value === false && isSuccessName(key)) return true;
    if (statusNames.has(key) && value && isWrittenStatus(value, sourceCode)) return true;
  }
  return !(isFine && value && isWrittenOut(value)) && isFailureValue(value, sourceCode, depth + 1);
}

export function isSuccessName(name: string): boolean {
  return wordsOf(name).some((word) => successWords.has(word));
}

/** A status of 400 or more; one that the file does not show is taken for such. */
function isErrorStatus(node: TSESTree.Node, sourceCode: SourceCode): boolean {
  const constant = constantOf(node, sourceCode);
  if (constant) return typeof constant.value === 'number' && constant.value >= 400;
  const inner = unwrap(node);
  if (inner.type === 'ObjectExpression' || inner.type === 'ArrayExpression') return false;
  return inner.type !== 'MemberExpression' || !wordsOf(staticKey(inner) ?? '').some((word) => fineStatuses.has(word));
}

const fineStatuses = new Set(['accepted', 'content', 'created', 'ok', 'success']);

/** `500`, `HttpStatus.BAD_GATEWAY`, `StatusCodes.CONFLICT`: in a value, the status must be written down. */
function isWrittenStatus(node: TSESTree.Node, sourceCode: SourceCode): boolean {
  const inner = unwrap(node);
  const isNumber = constantOf(inner, sourceCode) !== undefined;
  const isNamed = inner.type === 'MemberExpression' && /http|status_?codes?/i.test(sourceCode.getText(inner));
  return (isNumber || isNamed) && isErrorStatus(inner, sourceCode);
}

/**
 * Does a call say by its name or by what it is given that something failed: `showError()`, `setStatus("failed")`,
 * `dispatch({ type: "LOAD_FAILED" })`, `res.status(400).json(…)`, `c.json(…, 500)`, `res.badRequest()`?
 */
export function saysFailure(node: Call, sourceCode: SourceCode, depth = 0): boolean {
  if (depth > deepest) return false;
  return saidByName(node, sourceCode, depth) ?? node.arguments.some((argument) => isFailureValue(argument, sourceCode, depth + 1));
}

/**
 * Does a call that is made for what it does tell somebody of a failure? A text alone tells nobody where it is only put
 * somewhere: `cache.set("failed", 1)`, `rename(file, "x.invalid")`.
 */
export function tellsFailure(node: Call, sourceCode: SourceCode): boolean {
  return saidByName(node, sourceCode, 0) ?? node.arguments.some((argument) =>
    (isTelling(node) || !isWrittenOut(argument)) && isFailureValue(argument, sourceCode, 1));
}

/** What the names in a call, and a status that it is given, say: `false` when they take a failure back. */
function saidByName(node: Call, sourceCode: SourceCode, depth: number): boolean | undefined {
  const name = calleeName(node);
  const args = node.arguments;
  if (name !== undefined) {
    if (errorAnswers.has(name) || failureMakers.has(name)) return true;
    const [first] = args;
    const takesNothing = first !== undefined && isEmpty(first, constantOf(first, sourceCode));
    if (isFailureName(name) && !takesNothing) return true;
    if (isSuccessName(name) && first && constantOf(first, sourceCode)?.value === false) return true;
    if (statusNames.has(name) && first && isErrorStatus(first, sourceCode)) return true;
    const [, second] = args;
    if (answerNames.has(name) && second && isErrorNumber(second, sourceCode)) return true;
    if (answerWords.has(lastWord(name) ?? '') && args.some((argument) => isErrorNumber(argument, sourceCode))) return true;
    if (wordsOf(name).some((word) => dismissals.has(word))) return false;
  }
  const callee = unwrap(node.callee);
  if (callee.type !== 'MemberExpression') return undefined;
  const object = unwrap(callee.object);
  if (object.type === 'CallExpression' && saysFailure(object, sourceCode, depth + 1)) return true;
  return errorCollections(object) || undefined;
}

/** Does a function tell somebody what it is given, as its name says? A setter must say what it sets. */
function isTelling(node: Call): boolean {
  const callee = unwrap(node.callee);
  if (callee.type === 'MemberExpression' && wordsOf(lastName(callee.object)).some((word) => tellerObjects.has(word))) return true;
  const [verb, ...words] = wordsOf(calleeName(node) ?? '');
  return verb !== undefined && (tellingWords.has(verb) || words.some((word) => tellingWords.has(word)) || (verb === 'set' && words.length > 0));
}

/** A value that stands in the code itself: a text, a number, or what is put together of such. */
function isWrittenOut(node: TSESTree.Node): boolean {
  return /^(?:Binary|Unary)Expression$|^(?:Template)?Literal$/.test(unwrap(node).type);
}

function isErrorNumber(node: TSESTree.Node, sourceCode: SourceCode): boolean {
  const value = constantOf(node, sourceCode)?.value;
  return typeof value === 'number' && value >= 400;
}

/** `errors.push(…)`, `this.failures.add(…)`. */
function errorCollections(object: TSESTree.Node): boolean {
  const name = object.type === 'Identifier' ? object.name : object.type === 'MemberExpression' ? staticKey(object) : undefined;
  return name !== undefined && isFailureName(name);
}

/** Does an assignment keep the failure: `failed = true`, `ok = false`, `this.state = "error"`, `res.statusCode = 500`? */
export function showsFailure(
  target: TSESTree.Node, value: TSESTree.Node, sourceCode: SourceCode,
): boolean {
  const inner = unwrap(target);
  const name = inner.type === 'Identifier' ? inner.name : inner.type === 'MemberExpression' ? staticKey(inner) : undefined;
  return isFailureProperty(name, value, sourceCode, 0);
}

/** `failures++`, `stats.errors += 1`. */
export function countsFailure(target: TSESTree.Node): boolean {
  const inner = unwrap(target);
  const name = inner.type === 'Identifier' ? inner.name : inner.type === 'MemberExpression' ? staticKey(inner) : undefined;
  return (name !== undefined && isFailureName(name)) || (inner.type === 'MemberExpression' && errorCollections(unwrap(inner.object)));
}

/** Is it an HTTP answer of an error status that is written down, or its status: `res.status(400)`, `ctx.status = 404`? Or is an error of one's own given to `next`? */
export function isFailingAnswer(node: TSESTree.Node, sourceCode: SourceCode): boolean {
  if (node.type === 'AssignmentExpression') {
    const place = unwrap(node.left);
    return place.type === 'MemberExpression' && statusNames.has(staticKey(place) ?? '') && isWrittenStatus(node.right, sourceCode);
  }
  if (node.type !== 'CallExpression') return false;
  const name = calleeName(node) ?? '';
  const [first] = node.arguments;
  if (!first) return false;
  if (unwrap(node.callee).type === 'MemberExpression') return statusNames.has(name) && isWrittenStatus(first, sourceCode);
  return continuations.has(name) && first.type === 'NewExpression' && isFailureValue(first, sourceCode);
}
