import type { TSESTree } from '@typescript-eslint/utils';

import { shapelessTests } from '../../catalog/validators.js';
import { isFunction, unwrap, wrapped } from '../core/ast.js';
import { lastName } from '../core/last-name.js';
import type { SourceCode } from '../core/per-file.js';
import { endsInThrow, hasThrow } from '../core/statements.js';
import { flowOf, type Use } from '../flow/flow.js';
import { returnedBy } from '../values/value-parts.js';
import { handlingOf } from './validation.js';

/** Which part of what a function of the file is handed it asks about, and whether it throws where that is not what it should be. */
export interface OwnTest {
  path: readonly string[];
  throws: boolean;
}

/**
 * `const good = (value) => typeof value === 'string'`, `function need(value) { if (typeof value !== 'string') throw … }`: what a
 * function of the file, by whatever name, asks of a parameter by hand, and tells whoever calls it.
 */
export function ownTestsOf(parameter: TSESTree.Parameter, validators: ReadonlySet<string>, sourceCode: SourceCode): readonly OwnTest[] {
  const { parent: fn } = parameter;
  if (!isFunction(fn) || fn.generator) return [];
  const answers = returnedBy(fn, sourceCode);
  const answersOnly = !fn.async && answers.length > 0 && answers.every(isAnswer);
  if (!answersOnly && !hasThrow(fn, sourceCode)) return [];
  return flowOf([{ node: parameter }], sourceCode).uses.flatMap((use): OwnTest[] => {
    if (use.within.length > 0 || !asksShape(use, validators, sourceCode)) return [];
    const throws = throwsBehind(use.by, fn.body);
    return answersOnly || throws ? [{ path: use.path, throws }] : [];
  });
}

/** Nothing but yes or no: a comparison, a test, and what is made of them. */
function isAnswer(node: TSESTree.Node): boolean {
  const inner = unwrap(node);
  switch (inner.type) {
    case 'BinaryExpression':
      return /^(?:[!=]==?|[<>]=?|in|instanceof)$/.test(inner.operator);
    case 'CallExpression':
      return /^(?:every|has|includes|is[A-Z]\w*|some|test)$/.test(lastName(inner.callee));
    case 'Literal':
      return typeof inner.value === 'boolean';
    case 'LogicalExpression':
      return isAnswer(inner.left) && isAnswer(inner.right);
    case 'UnaryExpression':
      return inner.operator === '!';
    default:
      return false;
  }
}

const shapeless = new Set(['function', 'object', 'undefined']);

/** Does a question tell something of what the value is, and not only that there is one? */
function asksShape(use: Use, validators: ReadonlySet<string>, sourceCode: SourceCode): boolean {
  switch (use.kind) {
    case 'compare':
    case 'instanceof':
      return true;
    case 'typeof': {
      const { parent } = wrapped(use.by);
      const other = parent?.type === 'BinaryExpression' ? [parent.left, parent.right].find(({ type }) => type === 'Literal') : undefined;
      return other?.type === 'Literal' && !shapeless.has(String(other.value));
    }
    case 'argument': {
      const call = use.call === use.by ? use.call : undefined;
      const callee = call?.callee ?? use.by;
      if (shapelessTests.has(lastName(callee))) return false;
      const handling = handlingOf({ callee, call, argument: use.argument ?? 0 }, validators, sourceCode);
      return handling?.does === 'tests' || handling?.does === 'looksUp' || (handling?.does === 'validates' && handling.by === undefined);
    }
    default:
      return false;
  }
}

/** `if (typeof value !== 'string') throw …` as a statement of the function's own block. */
function throwsBehind(question: TSESTree.Node, body: TSESTree.Node): boolean {
  let inner = question;
  while (inner.parent && inner.parent.type !== 'IfStatement' && inner.parent !== body) inner = inner.parent;
  const { parent: test } = inner;
  return test?.type === 'IfStatement' && test.test === inner && test.parent === body && endsInThrow(test.consequent);
}
