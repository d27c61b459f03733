import type { TSESTree } from '@typescript-eslint/utils';

import { memberTests } from '../../catalog/validators.js';
import { outcomeAt } from '../containment/outcome.js';
import { unwrap, wrapped } from '../core/ast.js';
import { lastName } from '../core/last-name.js';
import type { SourceCode } from '../core/per-file.js';
import type { Use } from '../flow/flow.js';
import type { Appraisal } from './appraisal.js';
import { isGuarded } from './guards.js';

/** A test that says which of a few known values it is: `KINDS.has(kind)`, `kind === 'open'`. */
interface ValueTest {
  node: TSESTree.Node;
  path: readonly string[];
  /** What the test answers where the value is one of them. */
  whenKnown: boolean;
}

/** Of values that are compared more often the first tests are read. */
const mostTests = 40;

/**
 * `const kind = query.kind as string; if (!KINDS.has(kind)) return;`: does a test by value come behind a cast, and is the value one
 * of those that it lets pass wherever it is relied upon? Then the type was put on for the test only, and nothing of another shape
 * gets by.
 */
export function isKnownByValue(cast: Use, appraisals: readonly Appraisal[], sourceCode: SourceCode): boolean {
  const tests = appraisals.flatMap((each) => (isBehind(each.use, cast) ? testsOf(each, appraisals) : [])).slice(0, mostTests);
  if (tests.length === 0) return false;
  const relied = appraisals.filter((each) => each.use !== cast && isBehind(each.use, cast) && reliesOn(each));
  if (relied.length === 0) return tests.some(({ node }) => isDecision(node));
  return relied.every(({ use }) => tests.some((test) => isSettledBy(test, use, sourceCode)));
}

/** Is a use about the same part of the value, or one below it, and read after the type was put on it? */
function isBehind({ by, path }: Use, cast: Use): boolean {
  return by.range[1] > cast.by.range[1] && cast.path.every((key, level) => path[level] === key);
}

function testsOf({ checks, use }: Appraisal, appraisals: readonly Appraisal[]): ValueTest[] {
  if (!checks || checks.some(({ beside }) => beside)) return [];
  const whenKnown = answerWhenKnown(use);
  if (whenKnown === undefined) return [];
  const test = { node: use.by, path: use.path, whenKnown };
  // `kind && !KINDS.has(kind)`: what is not there is none of another shape.
  const negated = negationOf(use.by, whenKnown);
  const { parent } = negated ?? {};
  const isOptional = parent?.type === 'LogicalExpression' && parent.operator === '&&' && parent.right === negated &&
    appraisals.some(({ use: { by, kind } }) => (kind === 'test' || kind === 'nullCheck') && by === unwrap(parent.left));
  return isOptional ? [test, { ...test, node: parent, whenKnown: false }] : [test];
}

function answerWhenKnown({ by, kind }: Use): boolean | undefined {
  if (kind === 'argument' && by.type === 'CallExpression') return memberTests.has(lastName(by.callee)) ? true : undefined;
  if (kind !== 'compare') return undefined;
  // The cases of a `switch` are not followed: it is enough that it decides.
  if (by.type !== 'BinaryExpression') return true;
  return /^[!=]==?$/.test(by.operator) ? by.operator.startsWith('=') : undefined;
}

/** The expression that is true where the value is unknown. */
function negationOf(test: TSESTree.Node, whenKnown: boolean): TSESTree.Node | undefined {
  const outer = wrapped(test);
  if (!whenKnown) return outer;
  return outer.parent?.type === 'UnaryExpression' && outer.parent.operator === '!' ? wrapped(outer.parent) : undefined;
}

/** A single text that is handed on is no trust of its own: the type on it is. */
function reliesOn({ checks, trust, use }: Appraisal): boolean {
  return trust !== undefined || (use.form === 'string' && !use.derived && !checks && /^(?:argument|return|store|yield)$/.test(use.kind));
}

function isSettledBy({ node, path, whenKnown }: ValueTest, use: Use, sourceCode: SourceCode): boolean {
  return path.length === use.path.length && path.every((key, level) => use.path[level] === key) &&
    use.reads.some((read) => isGuarded(read, node, false, sourceCode) && outcomeAt(node, read, sourceCode) === whenKnown);
}

/** Does it depend on a test what happens next? What a search looks for (`list.filter((one) => one.id === id)`) is no such test. */
function isDecision(test: TSESTree.Node): boolean {
  let outer = wrapped(test);
  while (outer.parent?.type === 'LogicalExpression' || outer.parent?.type === 'UnaryExpression') outer = wrapped(outer.parent);
  const { parent } = outer;
  return ((parent?.type === 'IfStatement' || parent?.type === 'ConditionalExpression') && parent.test === outer) || parent?.type === 'SwitchStatement';
}
