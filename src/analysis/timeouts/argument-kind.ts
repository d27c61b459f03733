import type { TSESTree } from '@typescript-eslint/utils';

import { unwrap } from '../core/ast.js';
import { lastName } from '../core/last-name.js';
import { objectView } from '../values/object-view.js';
import { originOf } from '../values/origin.js';
import type { SourceCode } from '../core/per-file.js';
import { localFunction, resolveApi } from '../identity/references.js';
import { variableOf } from '../identity/scope.js';
import { constantOf } from '../values/values.js';
import { lastWord } from '../core/words.js';

/**
 * What an argument of a call with optional parameters is: the options object, nothing at all, something `other`
 * (a text, a list, a callback), or out of sight.
 */
export type ArgumentKind = 'nothing' | 'options' | 'other' | 'unknown';

/** Last words of names that stand for texts, addresses and callbacks. */
const otherWords = new Set([
  'address', 'callback', 'cb', 'cmd', 'command', 'done', 'dsn', 'endpoint', 'file', 'handler', 'host', 'hostname', 'href',
  'link', 'listener', 'next', 'origin', 'path', 'pathname', 'pipe', 'port', 'protocol', 'protocols', 'reject', 'resolve',
  'string', 'uri', 'url',
]);
const optionsWords = new Set([
  'conf', 'config', 'configuration', 'defaults', 'init', 'option', 'options', 'opt', 'opts', 'settings',
]);
const otherTypes = new Set([
  'TSStringKeyword', 'TSNumberKeyword', 'TSArrayType', 'TSTupleType', 'TSFunctionType', 'TSTemplateLiteralType',
]);
const otherTypeNames = new Set(['URL', 'Array', 'ReadonlyArray', 'Function', 'Buffer', 'DocumentNode']);

/** Calls whose result is a text, a list or an address. */
const otherMethods = new Set([
  'toString', 'concat', 'split', 'slice', 'trim', 'join', 'map', 'filter', 'replace', 'replaceAll', 'bind', 'flat', 'flatMap',
]);
const otherCalls = new Set<string>([
  'url#parse()', 'url#format()', 'url#resolve()', 'path#join()', 'path#resolve()', 'global#URL()', 'global#String()',
  'util#format()', 'global#encodeURI()', 'global#Array.from()', 'url#pathToFileURL()',
]);

const textSources = new Set<string>(['global#process.env', 'global#process.argv']);

/** Tells options from what else can stand in their place. */
export function argumentKind(node: TSESTree.Node, sourceCode: SourceCode): ArgumentKind {
  const inner = unwrap(node);
  const constant = constantOf(inner, sourceCode);
  if (constant) return constant.value === undefined || constant.value === null ? 'nothing' : 'other';
  if (objectView(inner, sourceCode)) return 'options';
  return inner.type === 'Identifier' ? identifierKind(inner, sourceCode) : shapeKind(inner, sourceCode);
}

function shapeKind(node: TSESTree.Node, sourceCode: SourceCode): ArgumentKind {
  switch (node.type) {
    case 'ArrayExpression':
    case 'ArrowFunctionExpression':
    case 'BinaryExpression':
    case 'FunctionExpression':
    case 'TaggedTemplateExpression':
    case 'TemplateLiteral':
      return 'other';
    case 'CallExpression':
    case 'NewExpression':
      return isOtherCall(node, sourceCode) ? 'other' : 'unknown';
    case 'LogicalExpression':
      return shapeKind(unwrap(node.right), sourceCode);
    case 'MemberExpression':
      return memberKind(node, sourceCode);
    case 'Identifier':
      return nameKind(node.name);
    case 'Literal':
      return 'other';
    default:
      return 'unknown';
  }
}

/** Does the name of an argument say that it holds options? */
export function isNamedLikeOptions(node: TSESTree.Node): boolean {
  return optionsWords.has(lastWord(lastName(node)) ?? '');
}

function isOtherCall(node: TSESTree.CallExpression | TSESTree.NewExpression, sourceCode: SourceCode): boolean {
  const callee = unwrap(node.callee);
  if (callee.type === 'MemberExpression' && otherMethods.has(lastName(callee))) return true;
  if (callee.type === 'Identifier' && nameKind(callee.name) === 'other') return true;
  const api = resolveApi(node, sourceCode);
  return api !== undefined && otherCalls.has(api.id);
}

function identifierKind(node: TSESTree.Identifier, sourceCode: SourceCode): ArgumentKind {
  const variable = variableOf(node, sourceCode);
  if (variable && localFunction(variable)) return 'other';
  const name = variable?.defs[0]?.name;
  const annotation = name?.type === 'Identifier' ? name.typeAnnotation?.typeAnnotation : undefined;
  const byType = annotation && typeKind(annotation);
  if (byType) return byType;
  const byValue = shapeKind(originOf(node, sourceCode), sourceCode);
  return byValue === 'unknown' ? nameKind(node.name) : byValue;
}

function memberKind(node: TSESTree.MemberExpression, sourceCode: SourceCode): ArgumentKind {
  // What the environment and the command line give are texts.
  if (textSources.has(resolveApi(node.object, sourceCode)?.id ?? '')) return 'other';
  return nameKind(lastName(node));
}

function nameKind(name: string): ArgumentKind {
  return otherWords.has(lastWord(name) ?? '') || /ur[il]$/i.test(name) || /^(?:on|handle)[A-Z]/.test(name) ? 'other' : 'unknown';
}

function typeKind(type: TSESTree.TypeNode): ArgumentKind | undefined {
  if (otherTypes.has(type.type)) return 'other';
  switch (type.type) {
    case 'TSTypeReference':
      return type.typeName.type === 'Identifier' && otherTypeNames.has(type.typeName.name) ? 'other' : 'unknown';
    case 'TSTypeOperator':
      return type.typeAnnotation && typeKind(type.typeAnnotation);
    case 'TSUnionType': {
      const kinds = type.types
        .filter(({ type: kind }) => kind !== 'TSUndefinedKeyword' && kind !== 'TSNullKeyword')
        .map((part) => typeKind(part));
      return kinds.every((kind) => kind === 'other') ? 'other' : 'unknown';
    }
    default:
      return undefined;
  }
}
