import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import { type OpenCall } from '../analysis/abort/abortable-calls.js';
import { type HeldSignal, signalText } from '../analysis/abort/held-signals.js';
import { contains } from '../analysis/core/ast.js';
import type { SourceCode } from '../analysis/core/per-file.js';
import { insertOption } from './insert-option.js';

/** How the signal is written into a call: the text, for a message, and the edit. */
export interface SignalEdit {
  text: string;
  fix: (fixer: TSESLint.RuleFixer) => TSESLint.RuleFix;
}

/** Hands a signal to a call, in its options or as the argument that it is. */
export function passSignal(
  call: TSESTree.CallExpression, signal: HeldSignal, { argument, path, own }: OpenCall, sourceCode: SourceCode,
): SignalEdit | undefined {
  if (own) return joinSignals(call, signal, own, sourceCode);
  if (argument === undefined) return undefined;
  const value = signalText(signal);
  const [key, ...rest] = path;
  if (key === undefined) {
    const fix = appendArgument(call, argument, value, sourceCode);
    return fix && { text: value, fix };
  }
  const fix = insertOption(call, { argument, path: [key, ...rest], value }, sourceCode);
  return fix && { text: path.join('.') === value ? `{ ${value} }` : `{ ${path.join('.')}: ${value} }`, fix };
}

/** `AbortSignal.any([signal, AbortSignal.timeout(ms)])`: only where a signal is sure to come in, since it takes nothing else. */
function joinSignals(
  call: TSESTree.CallExpression, signal: HeldSignal, own: TSESTree.Node, sourceCode: SourceCode,
): SignalEdit | undefined {
  const [name] = signal.variable.identifiers;
  const type = name?.type === 'Identifier' && !name.optional ? name.typeAnnotation?.typeAnnotation : undefined;
  const isSure = signal.key === undefined && type?.type === 'TSTypeReference' && name?.parent.type !== 'AssignmentPattern';
  const isPlain = own.parent?.type === 'Property' && !own.parent.shorthand && contains(call, own);
  if (!isSure || !isPlain) return undefined;
  const text = `AbortSignal.any([${signalText(signal)}, ${sourceCode.getText(own)}])`;
  return { text: '{ signal: AbortSignal.any([…]) }', fix: (fixer) => fixer.replaceText(own, text) };
}

function appendArgument(
  call: TSESTree.CallExpression, argument: number, value: string, sourceCode: SourceCode,
): SignalEdit['fix'] | undefined {
  const close = sourceCode.getLastToken(call) as TSESTree.Token;
  const before = sourceCode.getTokenBefore(close) as TSESTree.Token;
  const missing = Array.from({ length: argument - call.arguments.length }, () => 'undefined');
  const text = [...missing, value].join(', ');
  if (call.arguments.length === 0) return (fixer) => fixer.insertTextBefore(close, text);
  return before.value === ',' ? (fixer) => fixer.insertTextAfter(before, ` ${text}`) : (fixer) => fixer.insertTextAfter(before, `, ${text}`);
}
