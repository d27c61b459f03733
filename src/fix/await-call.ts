import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import { canAwait } from '../analysis/event-loop/async-context.js';
import type { SourceCode } from '../analysis/core/per-file.js';
import { type ImportRequest, planImport } from './add-import.js';

/**
 * Awaits another function with the same arguments instead of a call that blocks: `readFileSync(p)` becomes
 * `await readFile(p)`.
 *
 * @returns `undefined` where `await` cannot stand.
 */
export function awaitCall(
  call: TSESTree.CallExpression, request: ImportRequest, sourceCode: SourceCode,
): ((fixer: TSESLint.RuleFixer) => TSESLint.RuleFix[]) | undefined {
  if (!canAwait(call, sourceCode)) return undefined;
  const plan = planImport(request, call, sourceCode);
  const [open, close] = bindsTighter(call) ? ['(', ')'] : ['', ''];
  return (fixer) => [
    ...plan.edits(fixer),
    fixer.replaceText(call.callee, `${open}await ${plan.local}`),
    ...(close === '' ? [] : [fixer.insertTextAfter(call, close)]),
  ];
}

/** Would what stands around the call take a part of `await f()` for itself: `f().length`, `f()[0]`, `f()()`, `f() ** 2`? */
function bindsTighter(call: TSESTree.CallExpression): boolean {
  const { parent } = call;
  switch (parent.type) {
    case 'BinaryExpression':
      return parent.operator === '**';
    case 'CallExpression':
    case 'NewExpression':
      return parent.callee === call;
    case 'ChainExpression':
      return true;
    case 'MemberExpression':
      return parent.object === call;
    case 'TSNonNullExpression':
    case 'TaggedTemplateExpression':
      return true;
    default:
      return false;
  }
}
