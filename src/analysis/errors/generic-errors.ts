import type { TSESTree } from '@typescript-eslint/utils';

import { textMakers } from '../../catalog/failures.js';
import { type CallLike, isFunction, isWrittenText, staticKey, unwrap, wrapped } from '../core/ast.js';
import { errorReceiver } from './error-receivers.js';
import { holdsTextOfError, isTextOfError } from './error-texts.js';
import type { SourceCode } from '../core/per-file.js';
import { membersOf } from '../identity/lookup.js';
import { resolveApi } from '../identity/references.js';
import { isGlobal, singleDefinition, type Variable, variableOf } from '../identity/scope.js';
import { choicesOf } from '../values/value-parts.js';
import { constantOf } from '../values/values.js';

/** What is wrong with a value that code fails with. */
export type GenericError =
  /** It is no error: a `text` holds a message at least, and may be read from a name `of` an error that was received. */
  | { kind: 'text'; node: TSESTree.Expression; what: string; of?: TSESTree.Expression | undefined }
  | { kind: 'value'; node: TSESTree.Expression; what: string }
  /** It is an `Error` of no class in particular; without a message it is `silent`. */
  | { kind: 'generic'; node: CallLike }
  | { kind: 'silent'; node: CallLike };

/** What the text of an error is called in a message. */
const textOfError = 'the text of an error';

/** More alternatives of one expression are not looked at. */
const mostAlternatives = 50;

/** The parts of a value that are no errors, or errors of no class in particular; a value from elsewhere is neither. */
export function genericErrorsIn(value: TSESTree.Expression, sourceCode: SourceCode): GenericError[] {
  const found: GenericError[] = [];
  const pending: TSESTree.Node[] = [value];
  for (let seen = 0, node = pending.pop(); node && seen < mostAlternatives; seen += 1, node = pending.pop()) {
    const inner = unwrap(node) as TSESTree.Expression;
    switch (inner.type) {
      case 'AssignmentExpression':
        if (inner.operator === '=') pending.push(inner.right);
        break;
      case 'ConditionalExpression':
      case 'LogicalExpression':
        // Where each choice is a text, it is one mistake.
        if (isTextValue(inner, sourceCode)) found.push({ kind: 'text', node: inner, what: 'a string' });
        else pending.push(...choicesOf(inner).toReversed());
        break;
      case 'SequenceExpression':
        pending.push(...inner.expressions.slice(-1));
        break;
      default: {
        const generic = genericError(inner, sourceCode);
        if (generic) found.push(generic);
      }
    }
  }
  return found;
}

function genericError(node: TSESTree.Expression, sourceCode: SourceCode): GenericError | undefined {
  switch (node.type) {
    case 'ArrayExpression':
      return { kind: 'value', node, what: 'an array' };
    case 'BinaryExpression':
      return node.operator === '+' ? { kind: 'text', node, what: 'a string' } : { kind: 'value', node, what: 'a plain value' };
    case 'CallExpression':
    case 'NewExpression':
      return callError(node, sourceCode);
    case 'Identifier':
      return namedError(node, sourceCode);
    case 'Literal':
      return literalError(node, node.value);
    case 'MemberExpression': {
      const constant = constantOf(node, sourceCode);
      if (constant) return literalError(node, constant.value);
      return isTextOfError(node, sourceCode) ? { kind: 'text', node, what: textOfError, of: receivedName(node.object, sourceCode) } : undefined;
    }
    case 'ObjectExpression':
      return { kind: 'value', node, what: 'a plain object' };
    case 'TaggedTemplateExpression':
      return isRawText(node, sourceCode) ? { kind: 'text', node, what: 'a string' } : undefined;
    case 'TemplateLiteral':
      return { kind: 'text', node, what: 'a string' };
    case 'UnaryExpression':
    case 'UpdateExpression': {
      const constant = constantOf(node, sourceCode);
      return constant ? literalError(node, constant.value) : { kind: 'value', node, what: 'a plain value' };
    }
    default:
      return undefined;
  }
}

/** A name that was given what it holds, by a `catch` or as a parameter: an error that others know. */
function receivedName(node: TSESTree.Expression, sourceCode: SourceCode): TSESTree.Expression | undefined {
  const inner = unwrap(node);
  const type = inner.type === 'Identifier' ? variableOf(inner, sourceCode)?.defs[0]?.type : undefined;
  return type === 'CatchClause' || type === 'Parameter' ? node : undefined;
}

function literalError(node: TSESTree.Expression, value: unknown): GenericError {
  if (typeof value === 'string') return { kind: 'text', node, what: 'a string' };
  const what = value === undefined || value === null ? 'nothing' : value instanceof RegExp ? 'a regular expression' : `a ${typeof value}`;
  return { kind: 'value', node, what };
}

function callError(node: CallLike, sourceCode: SourceCode): GenericError | undefined {
  if (isWrittenDown(node)) return { kind: 'text', node, what: 'a string' };
  if (!mayMakeError(node, sourceCode)) return undefined;
  const api = resolveApi(node.callee, sourceCode);
  if (!api) return undefined;
  if (api.id === 'global#Error') {
    const [message] = node.arguments;
    if (message?.type === 'SpreadElement') return undefined;
    return { kind: isEmptyMessage(message, sourceCode) ? 'silent' : 'generic', node };
  }
  return node.type === 'CallExpression' && textMakers.has(api.id) ? { kind: 'text', node, what: 'a string' } : undefined;
}

const makerNames = new Set(['Error', ...membersOf(textMakers)]);

/** Most errors are of a class of their own: the name decides, before it is asked where it comes from. */
function mayMakeError(node: CallLike, sourceCode: SourceCode): boolean {
  const callee = unwrap(node.callee);
  if (callee.type === 'MemberExpression') {
    const key = staticKey(callee);
    return key === undefined || makerNames.has(key) || callee.object.type === 'ThisExpression';
  }
  if (callee.type !== 'Identifier' || callee.name === 'Error' || node.type === 'CallExpression') return true;
  // `new` of another name makes an `Error` only where a variable holds that class.
  return variableOf(callee, sourceCode)?.defs[0]?.type === 'Variable';
}

function isEmptyMessage(message: TSESTree.Expression | undefined, sourceCode: SourceCode): boolean {
  if (!message) return true;
  if (message.type === 'Literal' && typeof message.value === 'string') return message.value.trim() === '';
  // Whatever the holes of a template hold, there is text around them.
  if (message.type === 'TemplateLiteral' && message.quasis.some(({ value }) => value.raw.trim() !== '')) return false;
  const constant = constantOf(message, sourceCode);
  if (!constant) return false;
  return constant.value === undefined || (typeof constant.value === 'string' && constant.value.trim() === '');
}

/** `undefined`, a constant of the file, or what is made first and thrown as it is: an error, a text, an object. */
function namedError(node: TSESTree.Identifier, sourceCode: SourceCode): GenericError | undefined {
  if (isGlobal(node, sourceCode)) return node.name === 'undefined' ? literalError(node, undefined) : undefined;
  const variable = variableOf(node, sourceCode);
  if (!variable) return undefined;
  if (holdsTextOnly(variable, sourceCode)) return { kind: 'text', node, what: 'a string' };
  if (holdsTextOfError(variable, sourceCode)) return { kind: 'text', node, what: textOfError };
  const definition = singleDefinition(variable);
  if (definition?.pattern.type !== 'Identifier') return undefined;
  const value = unwrap(definition.value);
  if (value.type === 'CallExpression' || value.type === 'NewExpression') {
    const error = callError(value, sourceCode);
    return error && isLeftAlone(variable, sourceCode) ? error : undefined;
  }
  if (value.type === 'ObjectExpression' || value.type === 'ArrayExpression') {
    const error = genericError(value, sourceCode);
    return error?.kind === 'value' && !mayBeMeant(variable, value, sourceCode) ? { ...error, node } : undefined;
  }
  if (isTextOfError(value, sourceCode)) return { kind: 'text', node, what: textOfError };
  if (isTextValue(value, sourceCode)) return { kind: 'text', node, what: 'a string' };
  const constant = constantOf(value, sourceCode);
  return constant && literalError(node, constant.value);
}

/** A template, or a sum with a piece of text in it: the sum of two names may be a number. */
function isText(value: TSESTree.Node): boolean {
  let left = value;
  while (left.type === 'BinaryExpression' && left.operator === '+') {
    if (isWrittenText(unwrap(left.right))) return true;
    left = unwrap(left.left);
  }
  return isWrittenText(unwrap(left));
}

/** `String.raw` before a template. */
function isRawText({ tag }: TSESTree.TaggedTemplateExpression, sourceCode: SourceCode): boolean {
  return resolveApi(tag, sourceCode)?.id === 'global#String.raw';
}

/** `n.toString()`, `n.toString(16)` */
function isWrittenDown({ arguments: { length }, callee, type }: CallLike): boolean {
  const inner = unwrap(callee);
  return type === 'CallExpression' && inner.type === 'MemberExpression' && staticKey(inner) === 'toString' && length <= 1;
}

/** Is a variable declared as a text (`message: string`), or written more than once, with texts alone? */
function holdsTextOnly({ defs, references }: Variable, sourceCode: SourceCode): boolean {
  const [def, ...others] = defs;
  if (!def || others.length > 0 || (def.type !== 'Parameter' && def.type !== 'Variable') || def.name.type !== 'Identifier') return false;
  if (def.name.typeAnnotation?.typeAnnotation.type === 'TSStringKeyword') {
    // What is caught is thrown once more, whatever it is said to be.
    return def.type !== 'Parameter' || !isFunction(def.node) || def.node.params[0] !== def.name || !errorReceiver(def.node, sourceCode);
  }
  if (def.type === 'Parameter' || def.node.id !== def.name) return false;
  const written = references.filter((reference) => reference.isWrite());
  return written.length > 1 && written.length <= mostAlternatives && written.every(({ identifier, init, writeExpr }) => {
    if (!writeExpr) return false;
    const { parent } = identifier;
    if (init !== true && (parent.type !== 'AssignmentExpression' || parent.left !== identifier)) return false;
    // To add anything to a text makes a text.
    if (parent.type === 'AssignmentExpression' && parent.operator === '+=') return true;
    return isTextValue(writeExpr, sourceCode) && (parent.type !== 'AssignmentExpression' || parent.operator === '=');
  });
}

/** A text that is written down, made by the language, or chosen of such. */
function isTextValue(node: TSESTree.Node, sourceCode: SourceCode, depth = 0): boolean {
  const value = unwrap(node);
  if (value.type === 'ConditionalExpression' || value.type === 'LogicalExpression') {
    const choices = choicesOf(value);
    return depth < mostAlternatives && choices.length > 1 && choices.every((choice) => isTextValue(choice, sourceCode, depth + 1));
  }
  return isText(value) || isTextOfError(value, sourceCode) || typeof constantOf(value, sourceCode)?.value === 'string' ||
    (value.type === 'CallExpression' && callError(value, sourceCode)?.kind === 'text');
}

/** Is an object a sign that is compared elsewhere, or may it be or become an error: `{ ...error }`, `Object.setPrototypeOf(failure, …)`? */
function mayBeMeant({ references }: Variable, value: TSESTree.ArrayExpression | TSESTree.ObjectExpression, sourceCode: SourceCode): boolean {
  if (value.type === 'ObjectExpression' && value.properties.some((property) => property.type !== 'Property' || staticKey(property) === '__proto__')) return true;
  return references.some(({ identifier }) => {
    const { parent } = wrapped(identifier);
    if (parent?.type === 'BinaryExpression') return true;
    if (parent?.type === 'MemberExpression') return staticKey(parent) === '__proto__';
    return parent?.type === 'CallExpression' && resolveApi(parent.callee, sourceCode)?.id.endsWith('.setPrototypeOf') === true;
  });
}

/** Is an error thrown as it was made? A field that is set on it, or a function that gets it, may say what it is. */
function isLeftAlone({ references }: Variable, sourceCode: SourceCode): boolean {
  return references.every((reference) => {
    if (reference.isWrite()) return true;
    const use = wrapped(reference.identifier);
    const { parent } = use;
    if (parent?.type === 'ThrowStatement' || parent?.type === 'ReturnStatement') return true;
    if (parent?.type === 'MemberExpression' && parent.object === use) {
      const outer = wrapped(parent).parent;
      return outer?.type !== 'AssignmentExpression' || outer.left !== parent;
    }
    if (parent?.type !== 'CallExpression') return false;
    const id = resolveApi(parent.callee, sourceCode)?.id;
    return !id?.startsWith('global#Object.');
  });
}
