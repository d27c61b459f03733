import type { TSESTree } from '@typescript-eslint/utils';

import { type FileCall, fileCalls, moveMethod, requireCalls, sendMethods } from '../../catalog/paths/file-calls.js';
import { pathSteps } from '../../catalog/paths/path-steps.js';
import { type CallLike, isFunction, staticKey, unwrap } from '../core/ast.js';
import { perNode, type SourceCode } from '../core/per-file.js';
import { findApi } from '../identity/lookup.js';
import { resolveApi } from '../identity/references.js';
import { singleDefinition, variableOf } from '../identity/scope.js';

/** What a callee does with the paths it is handed; `undefined` where it is no file API. */
export function fileFacts(callee: TSESTree.Node, sourceCode: SourceCode): FileCall | undefined {
  const found = findApi(callee, fileCalls, sourceCode) ?? findApi(callee, requireCalls, sourceCode);
  if (found) return found.entry;
  const key = callee.type === 'MemberExpression' ? staticKey(callee) : undefined;
  return key === undefined ? undefined : sendFacts(callee, key, sourceCode);
}

/** `response.status(200).sendFile(…)`, also where nothing shows whose `response` it is. */
function sendFacts(callee: TSESTree.Node, key: string, sourceCode: SourceCode): FileCall | undefined {
  if (!sendMethods.has(key) && key !== 'download') return undefined;
  const api = resolveApi(callee, sourceCode);
  const isResponse = api?.id.startsWith('express#Response()') === true;
  return isResponse || (!api && sendMethods.has(key)) ? fileCalls.get('express#Response().sendFile') : undefined;
}

/**
 * Does a call or `import()` hand a path to a file API that the program has not plainly made by itself? Where no call of a
 * file does, nothing that comes in has to be followed.
 */
export function takesPath(node: CallLike | TSESTree.ImportExpression, sourceCode: SourceCode): boolean {
  if (node.type === 'ImportExpression') return !isOwn(node.source, sourceCode);
  // The commonest argument is a literal: `require('fs')`.
  if (node.arguments.every(({ type }) => type === 'Literal')) return false;
  const callee = unwrap(node.callee);
  if (callee.type === 'MemberExpression' && staticKey(callee) === moveMethod) return true;
  const facts = fileFacts(callee, sourceCode);
  if (!facts) return false;
  if (node.arguments.some(({ type }) => type === 'SpreadElement')) return true;
  const hasPath = [...facts.paths, ...(facts.options ? [facts.options.argument] : [])].some((position) => {
    const argument = node.arguments.at(position);
    return argument !== undefined && !isOwn(argument, sourceCode);
  });
  return hasPath || (facts.root !== undefined && node.arguments.some((argument) => hasOption(argument, facts.root, sourceCode)));
}

/** `{ root: folder }`, where the folder is not plainly one of the program's own. */
function hasOption(argument: TSESTree.Node, name: string | undefined, sourceCode: SourceCode): boolean {
  return argument.type === 'ObjectExpression' && argument.properties.some((property) =>
    property.type === 'Property' && staticKey(property) === name && !isOwn(property.value, sourceCode));
}

const ownCalls = /^(?:global#process\.cwd|process#cwd|os#(?:tmpdir|homedir)|global#require\.resolve|url#fileURLToPath)$/;

/** Is a path made of nothing but literals and the place of the program: `path.join(__dirname, 'views')`? */
function isOwn(node: TSESTree.Node, sourceCode: SourceCode): boolean {
  const inner = unwrap(node);
  if (inner.type === 'Literal' || inner.type === 'MetaProperty' || isFunction(inner)) return true;
  return ownMemo(inner, sourceCode) === true;
}

const ownMemo: (node: TSESTree.Node, sourceCode: SourceCode) => boolean | undefined = perNode((node, sourceCode) => {
  switch (node.type) {
    case 'BinaryExpression':
      return isOwn(node.right, sourceCode) && isOwn(node.left, sourceCode);
    case 'CallExpression': {
      if (!node.arguments.every((argument) => isOwn(argument, sourceCode))) return false;
      const id = findApi(node.callee, pathSteps, sourceCode)?.api.id ?? resolveApi(node.callee, sourceCode)?.id ?? '';
      return pathSteps.has(id as Parameters<typeof pathSteps.has>[0]) || ownCalls.test(id);
    }
    case 'Identifier': {
      const variable = variableOf(node, sourceCode);
      if (!variable || variable.defs.length === 0) return node.name === '__dirname' || node.name === '__filename';
      const definition = singleDefinition(variable);
      return definition?.pattern.type === 'Identifier' && isOwn(definition.value, sourceCode);
    }
    case 'MemberExpression':
      // `import.meta.dirname`
      return node.object.type === 'MetaProperty';
    case 'TemplateLiteral':
      return node.expressions.every((hole) => isOwn(hole, sourceCode));
    default:
      return false;
  }
});
