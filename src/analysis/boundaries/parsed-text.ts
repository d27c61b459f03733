import type { TSESTree } from '@typescript-eslint/utils';

import type { BoundaryKind } from '../../catalog/boundaries.js';
import { modelModules, textOrigins } from '../../catalog/boundaries/texts.js';
import { isFunction, staticKey, unwrap, walk } from '../core/ast.js';
import { originOf } from '../values/origin.js';
import { perNode, type SourceCode } from '../core/per-file.js';
import { handedTo } from '../identity/function-uses.js';
import { resolveApi } from '../identity/references.js';
import { variableOf } from '../identity/scope.js';

/** Arguments of parsers are small. */
const mostNodes = 60;

/** Which boundary a text that is parsed came over, as far as the expression shows; `parse` where it does not. */
export function parsedKind(text: TSESTree.Node | undefined, sourceCode: SourceCode): BoundaryKind {
  if (!text) return 'parse';
  return kindOfText(text, sourceCode) ?? kindOfText(originOf(text, sourceCode), sourceCode) ?? 'parse';
}

function kindOfText(text: TSESTree.Node, sourceCode: SourceCode): BoundaryKind | undefined {
  let kind: BoundaryKind | undefined;
  let nodes = 0;
  walk(text, sourceCode, (node) => {
    nodes += 1;
    if (nodes > mostNodes) return 'stop';
    if (node.type !== 'Identifier' && node.type !== 'MemberExpression' && node.type !== 'CallExpression') return undefined;
    kind = kindOf(node, sourceCode);
    return kind ? 'stop' : undefined;
  });
  return kind;
}

function kindOf(node: TSESTree.Node, sourceCode: SourceCode): BoundaryKind | undefined {
  const api = resolveApi(node, sourceCode);
  if (api) {
    if (modelModules.has(api.module)) return 'model';
    for (const [origin, kind] of textOrigins) {
      if (api.id === origin || (api.id.startsWith(origin) && /[.(]/.test(api.id.charAt(origin.length)))) return kind;
    }
  }
  return isToolCall(node) ? 'model' : node.type === 'Identifier' ? kindOfParameter(node, sourceCode) : undefined;
}

/** What all calls of a function of the file hand it, as far as they agree: `socket.on('message', (data) => read(data))`. */
function kindOfParameter(name: TSESTree.Identifier, sourceCode: SourceCode): BoundaryKind | undefined {
  const definition = variableOf(name, sourceCode)?.defs[0];
  return definition?.type === 'Parameter' ? kindOfHanded(definition.name, sourceCode) : undefined;
}

/** Asked through a memo, which ends where functions call each other. */
const kindOfHanded = perNode<TSESTree.Node, BoundaryKind>((parameter, sourceCode) => {
  const { parent: fn } = parameter;
  const handed = isFunction(fn) ? handedTo(parameter, fn, sourceCode) : [];
  const [kind, ...others] = handed.map((text) => text && kindOfText(text, sourceCode));
  return others.every((other) => other === kind) ? kind : undefined;
});

/** `toolCall.function.arguments` is how the chat APIs of language models hand over what to call a tool with. */
function isToolCall(node: TSESTree.Node): boolean {
  if (node.type !== 'MemberExpression' || staticKey(node) !== 'arguments') return false;
  const object = unwrap(node.object);
  return object.type === 'MemberExpression' && staticKey(object) === 'function';
}
