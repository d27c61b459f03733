import type { TSESTree } from '@typescript-eslint/utils';

import { questionAround } from '../boundaries/guards.js';
import { staticKey, unwrap } from '../core/ast.js';
import { lastName } from '../core/last-name.js';
import { perNode, type SourceCode } from '../core/per-file.js';
import { fieldDefinition } from '../identity/class-fields.js';
import { resolveApi } from '../identity/references.js';
import { singleDefinition, type Variable, variableOf } from '../identity/scope.js';
import { originOf } from '../values/origin.js';
import { arrayElements, constantString } from '../values/values.js';

/** Does the text of a root end in a separator? */
export type RootEnd = 'no' | 'unknown' | 'yes';

const separators = new Set(['path#sep', 'path#posix.sep', 'path#win32.sep', 'path/posix#sep', 'path/win32#sep']);

/** Names of texts that end in a separator, or that are beginnings of something else than folders. */
const prefixName = /sep|slash|prefix|trailing/i;

const neverEnds = /^(?:path#(?:posix\.|win32\.)?(?:resolve|dirname)|fs#realpathSync(?:\.native)?|fs\/promises#realpath|os#(?:tmpdir|homedir)|global#process\.cwd)$/;

/** Looks at how a root is made: does it end in a separator, so that nothing beside the folder can begin with it? */
export function rootEnd(node: TSESTree.Node, sourceCode: SourceCode): RootEnd {
  return endMemo(unwrap(node), sourceCode) ?? 'unknown';
}

const endMemo: (node: TSESTree.Node, sourceCode: SourceCode) => RootEnd | undefined = perNode((node, sourceCode) => {
  const text = constantString(node, sourceCode);
  if (text !== undefined) return /[/\\]$/.test(text) ? 'yes' : 'no';
  const id = resolveApi(node, sourceCode)?.id;
  if (id !== undefined && separators.has(id)) return 'yes';
  if (id === 'global#__dirname') return 'no';
  switch (node.type) {
    case 'BinaryExpression':
      return node.operator === '+' ? rootEnd(node.right, sourceCode) : 'unknown';
    case 'TemplateLiteral': {
      const last = node.quasis.at(-1)?.value.raw ?? '';
      const hole = node.expressions.at(-1);
      if (last !== '') return /[/\\]$/.test(last) ? 'yes' : 'no';
      return hole ? rootEnd(hole, sourceCode) : 'no';
    }
    case 'ConditionalExpression':
      return either(node.consequent, node.alternate, sourceCode);
    case 'LogicalExpression':
      return either(node.left, node.right, sourceCode);
    case 'AwaitExpression':
      return rootEnd(node.argument, sourceCode);
    case 'CallExpression':
      return endOfCall(node, sourceCode);
    case 'Identifier': {
      if (prefixName.test(node.name)) return 'yes';
      const variable = variableOf(node, sourceCode);
      const definition = variable && singleDefinition(variable);
      if (definition) return definition.pattern.type === 'Identifier' ? rootEnd(definition.value, sourceCode) : 'unknown';
      const list = variable && listAsked(variable);
      return list ? endOfElements(list, sourceCode) : 'unknown';
    }
    case 'MemberExpression': {
      if (prefixName.test(staticKey(node) ?? '')) return 'yes';
      const value = node.object.type === 'ThisExpression' ? fieldDefinition(node, sourceCode)?.value : undefined;
      return value ? rootEnd(value, sourceCode) : 'unknown';
    }
    default:
      return 'unknown';
  }
});

/** `roots` of `roots.some((root) => …)` */
function listAsked({ defs: [def] }: Variable): TSESTree.Node | undefined {
  if (def?.type !== 'Parameter' || def.node.params[0] !== def.name) return undefined;
  const question = questionAround(def.node);
  const callee = question && unwrap(question.callee);
  return callee?.type === 'MemberExpression' ? callee.object : undefined;
}

function endOfElements(list: TSESTree.Node, sourceCode: SourceCode): RootEnd {
  if (prefixName.test(lastName(list))) return 'yes';
  const made = originOf(list, sourceCode);
  const callee = made.type === 'CallExpression' ? unwrap(made.callee) : undefined;
  if (made.type === 'CallExpression' && callee?.type === 'MemberExpression' && staticKey(callee) === 'map') {
    const [callback] = made.arguments;
    return callback?.type === 'ArrowFunctionExpression' && callback.body.type !== 'BlockStatement' ? rootEnd(callback.body, sourceCode) : 'unknown';
  }
  const ends = (arrayElements(list, sourceCode) ?? []).map((element) => rootEnd(element, sourceCode));
  return ends.includes('yes') ? 'yes' : 'unknown';
}

function either(first: TSESTree.Node, second: TSESTree.Node, sourceCode: SourceCode): RootEnd {
  const ends = [rootEnd(first, sourceCode), rootEnd(second, sourceCode)];
  return ends.includes('yes') ? 'yes' : ends.includes('unknown') ? 'unknown' : 'no';
}

function endOfCall(call: TSESTree.CallExpression, sourceCode: SourceCode): RootEnd {
  const id = resolveApi(call.callee, sourceCode)?.id ?? '';
  if (neverEnds.test(id)) return 'no';
  const last = call.arguments.at(-1);
  // `join` and `normalize` keep a separator at the end.
  if (/^path#(?:posix\.|win32\.)?(?:join|normalize)$|^global#String$/.test(id) && last) return rootEnd(last, sourceCode);
  const callee = unwrap(call.callee);
  // `root.replace(/\\/g, '/')` keeps the end.
  if (callee.type === 'MemberExpression' && /^replace(?:All)?$/.test(staticKey(callee) ?? '')) {
    const [, replacement] = call.arguments;
    return replacement && constantString(replacement, sourceCode) === '/' ? rootEnd(callee.object, sourceCode) : 'unknown';
  }
  const name = callee.type === 'Identifier' ? callee.name : callee.type === 'MemberExpression' ? (staticKey(callee) ?? '') : '';
  return prefixName.test(name) ? 'yes' : 'unknown';
}

const folderName = /root|dir|base|folder|home|public|upload|static|storage|path|workspace|cwd/i;

/** Does an expression stand for a folder, by how it is made or what it is called? */
export function isFolder(node: TSESTree.Node, sourceCode: SourceCode): boolean {
  const inner = unwrap(node);
  const text = constantString(inner, sourceCode);
  if (text !== undefined) return isFolderText(text);
  switch (inner.type) {
    case 'BinaryExpression':
      return isFolder(inner.left, sourceCode);
    case 'TemplateLiteral':
      return inner.quasis[0]?.value.raw === '' && inner.expressions[0] !== undefined && isFolder(inner.expressions[0], sourceCode);
    case 'CallExpression':
      return /^(?:path|os|fs)#|^global#process\.cwd/.test(resolveApi(inner.callee, sourceCode)?.id ?? '');
    case 'Identifier':
      return folderName.test(inner.name) || inner.name === '__dirname';
    case 'MemberExpression':
      return folderName.test(staticKey(inner) ?? '');
    default:
      return false;
  }
}

/** `/var/uploads`, `C:\\data`, not `/`. */
export function isFolderText(text: string): boolean {
  return /^(?:\/|[A-Za-z]:[/\\])[^/\\]/.test(text);
}
