import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import { enclosingFunction, unwrap } from '../analysis/core/ast.js';
import type { Use } from '../analysis/flow/flow.js';
import type { SourceCode } from '../analysis/core/per-file.js';
import { singleDefinition, variableOf } from '../analysis/identity/scope.js';

/**
 * Puts the call of a schema where a type is believed: in place of the cast, or around what is annotated or returned.
 *
 * @param mayBePromise the value is awaited first, where the function can
 * @returns `undefined` where the value does not stand there whole, a comment would be lost, or a promise cannot be awaited.
 */
export function parseWithSchema(
  use: Use, schema: string, mayBePromise: boolean, sourceCode: SourceCode,
): ((fixer: TSESLint.RuleFixer) => TSESLint.RuleFix) | undefined {
  const { by } = use;
  if (use.within.length > 0) return undefined;
  const isCast = by.type === 'TSAsExpression' || by.type === 'TSTypeAssertion';
  const value = isCast ? by.expression : typedValue(use);
  if (!value || value.type === 'SequenceExpression') return undefined;
  const replaced = isCast ? by : value;
  if (sourceCode.getCommentsInside(replaced).length !== sourceCode.getCommentsInside(value).length) return undefined;

  let text = sourceCode.getText(value);
  if (mayBePromise && use.path.length === 0 && !isAwaited(value, sourceCode)) {
    // A cast or annotation that is not awaited is one of the promise, unless it holds what was awaited before.
    const isLater = value.type === 'CallExpression' || isTypeOfLater(use.type);
    if (use.kind === 'typedReturn' ? !enclosingFunction(value)?.async : isLater) return undefined;
    if (use.kind === 'typedReturn') text = isSimple(value) ? `await ${text}` : `await (${text})`;
  }
  return (fixer) => fixer.replaceText(replaced, `${schema}.parse(${text})`);
}

/** `Promise<User>`, `Observable<User>`: the type is that of what brings the value. */
function isTypeOfLater(type: TSESTree.TypeNode | undefined): boolean {
  return type?.type === 'TSTypeReference' && type.typeName.type === 'Identifier' && /^(?:Observable|Promise|PromiseLike)$/.test(type.typeName.name);
}

/** Was it awaited here, or before it got its name? */
function isAwaited(value: TSESTree.Expression, sourceCode: SourceCode): boolean {
  const inner = unwrap(value);
  if (inner.type !== 'Identifier') return inner.type === 'AwaitExpression';
  const variable = variableOf(inner, sourceCode);
  const definition = variable && singleDefinition(variable);
  return definition !== undefined && unwrap(definition.value).type === 'AwaitExpression';
}

function typedValue({ by, kind, node }: Use): TSESTree.Expression | undefined {
  if (kind === 'typedReturn') return node as TSESTree.Expression;
  if (kind === 'store') return by.type === 'PropertyDefinition' ? (by.value ?? undefined) : undefined;
  const declarator = kind === 'annotation' && by.type === 'Identifier' ? by.parent : undefined;
  return declarator?.type === 'VariableDeclarator' ? (declarator.init ?? undefined) : undefined;
}

function isSimple({ type }: TSESTree.Node): boolean {
  return type === 'CallExpression' || type === 'Identifier' || type === 'MemberExpression';
}
