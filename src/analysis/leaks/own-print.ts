import type { TSESTree } from '@typescript-eslint/utils';

import { colourModules } from '../../catalog/leaks/sinks.js';
import { unwrap } from '../core/ast.js';
import { importsAny } from '../core/file-modules.js';
import { lastName } from '../core/last-name.js';
import type { SourceCode } from '../core/per-file.js';
import { isEnvironment } from '../secrets/names-around.js';
import { singleDefinition, variableOf } from '../identity/scope.js';
import { originOf } from '../values/origin.js';
import type { Exposure } from './exposures.js';
import type { Sink } from './sinks.js';

/**
 * Does a program that a person has started show its own result? What it read from the environment, where CI keeps its
 * secrets, or from a request is not its own. Through a logger it may show whom something is for, and what it has just made.
 */
export function isOwnPrint(
  call: TSESTree.CallExpression, sink: Sink, { kind, value }: Exposure, sourceCode: SourceCode,
): boolean {
  if (kind === 'environment' || kind === 'part' || isEnvironment(originOf(value, sourceCode))) return false;
  if (sink.how !== 'log') return sink.how === 'terminal';
  return kind === 'personal' || lastName(call.callee) === 'log' || isColoured(call, sourceCode) || isMadeHere(value, sourceCode);
}

const longestWay = 6;

/** `const { invites } = await createInvites(); logger.info(invites[0].token)` */
function isMadeHere(value: TSESTree.Node, sourceCode: SourceCode): boolean {
  let node = unwrap(value);
  for (let step = 0; step < longestWay; step += 1) {
    while (node.type === 'MemberExpression' || node.type === 'AwaitExpression') {
      node = unwrap(node.type === 'AwaitExpression' ? node.argument : node.object);
    }
    if (node.type !== 'Identifier') return node.type === 'CallExpression';
    const variable = variableOf(node, sourceCode);
    const definition = variable && singleDefinition(variable);
    if (!definition) return false;
    node = unwrap(definition.value);
  }
  return false;
}

/** A line in colours is meant for eyes, whoever writes it. */
function isColoured(call: TSESTree.CallExpression, sourceCode: SourceCode): boolean {
  if (!importsAny(colourModules, sourceCode)) return false;
  return call.arguments.some((argument) => /\b(?:chalk|clc|colors?|kleur|pc|ansis|picocolors)[.(]/.test(sourceCode.getText(argument)));
}
