import type { TSESTree } from '@typescript-eslint/utils';

import { colourModules } from '../../catalog/leaks/sinks.js';
import { modulesOf } from '../core/file-modules.js';
import type { SourceCode } from '../core/per-file.js';
import { isEnvironment } from '../secrets/names-around.js';
import { originOf } from '../values/origin.js';
import type { Exposure } from './exposures.js';
import type { Sink } from './sinks.js';

/**
 * Does a program that a person has started show its own result? What it read from the environment, where CI keeps its
 * secrets, is not its own. Whom it is for, it may tell them through a logger too.
 */
export function isOwnPrint(
  call: TSESTree.CallExpression, sink: Sink, { kind, value }: Exposure, sourceCode: SourceCode,
): boolean {
  if (kind === 'environment' || isEnvironment(originOf(value, sourceCode))) return false;
  return sink.how === 'terminal' || (sink.how === 'log' && (kind === 'personal' || isColoured(call, sourceCode)));
}

/** A line in colours is meant for eyes, whoever writes it. */
function isColoured(call: TSESTree.CallExpression, sourceCode: SourceCode): boolean {
  const modules = modulesOf(sourceCode);
  if (![...colourModules].some((module) => modules.has(module))) return false;
  return call.arguments.some((argument) => /\b(?:chalk|clc|colors?|kleur|pc|ansis|picocolors)\b[.(]/.test(sourceCode.getText(argument)));
}
