import type { TSESTree } from '@typescript-eslint/utils';

import { errorTextMethods, messageKeys, sameTextMethods } from '../../catalog/error-audience.js';
import { staticKey, unwrap } from '../core/ast.js';
import { lastName } from '../core/last-name.js';
import type { SourceCode } from '../core/per-file.js';
import { singleDefinition, type Variable, variableOf } from '../identity/scope.js';
import { errorBindingOf } from './error-bindings.js';
import { isErrorName } from './error-first.js';
import { mentionsError } from './error-mentions.js';
import { isErrorType } from './error-shape.js';
import { writesTo } from './error-writes.js';
import { isKnownAsError } from './made-values.js';

/** Calls, members and names are followed this far. */
const mostSteps = 12;

/** Is it the text of an error, or made of it: `error.message.toLowerCase()`, `String(error)`, `const [, code] = message.match(/E(\d+)/)`? */
export function isMessage(node: TSESTree.Node, sourceCode: SourceCode): boolean {
  return isMade(node, { isSure: false, sourceCode }, mostSteps);
}

/** The same, where no function that may give anything else got the error on the way: `const known = findKnown(error) ?? null`. */
export function isSureMessage(node: TSESTree.Node, sourceCode: SourceCode): boolean {
  return isMade(node, { isSure: true, sourceCode }, mostSteps);
}

interface Look {
  isSure: boolean;
  sourceCode: SourceCode;
}

function isMade(node: TSESTree.Node, look: Look, steps: number): boolean {
  const inner = unwrap(node);
  if (steps === 0) return false;
  switch (inner.type) {
    case 'CallExpression':
      return isMadeByCall(inner, look, steps - 1);
    case 'MemberExpression': {
      const key = staticKey(inner);
      return isText(key) || (key !== undefined && matchKey.test(key) && mentionsError(inner.object, look.sourceCode) && isMade(inner.object, look, steps - 1));
    }
    case 'ConditionalExpression':
      return isMade(inner.consequent, look, steps - 1);
    case 'LogicalExpression':
      return isMade(inner.operator === '&&' ? inner.right : inner.left, look, steps - 1);
    case 'Identifier': {
      const variable = variableOf(inner, look.sourceCode);
      return variable !== undefined && isHeld(variable, look, steps - 1);
    }
    default:
      return false;
  }
}

/** Parts of what `match` and `split` give. */
const matchKey = /^(?:\d+|groups)$/;

const plainConversion = /^(?:String|Number|parseFloat|parseInt)$/;

/** `Number.parseInt(text)`, `/E(\d+)/.exec(text)` */
const textReader = /^(?:exec|parseFloat|parseInt)$/;

function isMadeByCall({ arguments: [first], callee: called }: TSESTree.CallExpression, look: Look, steps: number): boolean {
  const callee = unwrap(called);
  if (callee.type !== 'MemberExpression') {
    if (!first || (look.isSure && !plainConversion.test(lastName(callee)))) return false;
    return unwrap(first).type === 'Identifier' || isMade(first, look, steps);
  }
  const method = staticKey(callee);
  if (!mentionsError(callee.object, look.sourceCode)) {
    return first !== undefined && method !== undefined && textReader.test(method) && isMade(first, look, steps);
  }
  const owner = unwrap(callee.object);
  return (owner.type === 'Identifier' && method !== undefined && errorTextMethods.has(method)) || isMade(owner, look, steps);
}

/** Is a variable given such a text? */
function isHeld(variable: Variable, look: Look, steps: number): boolean {
  const [def] = variable.defs;
  if (!def) return false;
  if (def.name.parent.type === 'Property') return isText(staticKey(def.name.parent));
  if (def.type !== 'Variable') return false;
  if (def.node.init && mentionsError(def.node.init, look.sourceCode)) return isMade(def.node.init, look, steps);
  const given = writesTo(variable, look.sourceCode).values.filter(({ value }) => mentionsError(value, look.sourceCode));
  return given.length > 0 && given.every(({ value }) => isMade(value, look, steps));
}

function isText(key: string | undefined): boolean {
  return key !== undefined && (messageKeys.has(key) || key === 'stack');
}

/** `text.toLowerCase()`, `const low = text.trim()`: all of a text that a variable holds. Who compares that with a text knows what it is. */
export function isWholeCopy(node: TSESTree.Node, sourceCode: SourceCode): boolean {
  const inner = unwrap(node);
  if (inner.type === 'Identifier') {
    const def = variableOf(inner, sourceCode)?.defs[0];
    return def?.type === 'Variable' && def.node.id === def.name && def.node.init?.type === 'CallExpression' && isWholeCopy(def.node.init, sourceCode);
  }
  const callee = inner.type === 'CallExpression' ? unwrap(inner.callee) : undefined;
  return callee?.type === 'MemberExpression' && sameTextMethods.has(staticKey(callee) ?? '') && unwrap(callee.object).type === 'Identifier';
}

/**
 * Is it just the text of an error: `error.message`, `(reason as Error).stack`? What it is read from is an error by its name, its
 * type or a test, or was caught.
 */
export function isTextOfError(node: TSESTree.Node, sourceCode: SourceCode): boolean {
  return node.type === 'MemberExpression' && isText(staticKey(node)) && isError(node.object, sourceCode);
}

/** `const { message } = error`, `catch ({ message })`: a variable that holds just the text of an error. */
export function holdsTextOfError(variable: Variable, sourceCode: SourceCode): boolean {
  const property = variable.defs[0]?.name.parent;
  if (property?.type !== 'Property' || !isText(staticKey(property))) return false;
  const definition = singleDefinition(variable);
  if (definition) return definition.pattern === property.parent && isError(definition.value, sourceCode);
  const detail = errorBindingOf(variable, sourceCode)?.detail;
  return detail === 'message' || detail === 'stack';
}

function isError(node: TSESTree.Node, sourceCode: SourceCode): boolean {
  if (isErrorName(lastName(node))) return true;
  if (node.type === 'TSAsExpression' && isErrorType(node.typeAnnotation)) return true;
  const inner = unwrap(node);
  const variable = inner.type === 'Identifier' ? variableOf(inner, sourceCode) : undefined;
  const name = variable?.defs[0]?.name;
  if (!variable || name?.type !== 'Identifier') return false;
  if (name.typeAnnotation && isErrorType(name.typeAnnotation.typeAnnotation)) return true;
  const binding = errorBindingOf(variable, sourceCode);
  return (binding?.detail === 'error' && !binding.orResult) || isKnownAsError(inner, variable, sourceCode);
}
