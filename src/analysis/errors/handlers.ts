import type { TSESTree } from '@typescript-eslint/utils';

import type { ApiId } from '../../catalog/types.js';
import { enclosingFunction, type FunctionNode, isFunction, isNullish, rootObject, staticKey, unwrap, walk, wrapped } from '../core/ast.js';
import { modulesOf } from '../core/file-modules.js';
import type { FilePlace } from '../core/file-path.js';
import { perFile, type SourceCode } from '../core/per-file.js';
import { isTestFile } from '../core/test-file.js';
import { resolveApi } from '../identity/references.js';
import { type Variable, variableOf } from '../identity/scope.js';

const noops: ReadonlySet<ApiId> = new Set<ApiId>([
  'global#Function.prototype',
  'lodash#noop', 'lodash-es#noop', 'lodash/noop#default', 'lodash-es/noop#default', 'rxjs#noop', 'underscore#noop',
]);

const noopNames = /^(?:_?no_?op|nop|empty(?:Fn|Func|Function)|do_?nothing|swallow|ignore)$/i;

/** Does a function do nothing at all: `() => {}`, `() => null`, `noop`? */
export function isNoop(handler: TSESTree.Node, body: FunctionNode | undefined, sourceCode: SourceCode): boolean {
  if (body) {
    if (body.body.type === 'BlockStatement') return body.body.body.length === 0;
    return isNullish(body.body);
  }
  const api = resolveApi(handler, sourceCode);
  if (api && noops.has(api.id)) return true;
  const name = handler.type === 'Identifier' ? handler.name : handler.type === 'MemberExpression' ? staticKey(handler) : undefined;
  return name !== undefined && noopNames.test(name);
}

/** Is the function only `() => value` or `() => { return value; }`, of a value that is written down? */
export function answersConstant({ body }: FunctionNode): boolean {
  const [only, ...others] = body.type === 'BlockStatement' ? body.body : [];
  const value = body.type === 'BlockStatement'
    ? others.length === 0 && only?.type === 'ReturnStatement' ? only.argument : undefined
    : body;
  return value !== undefined && (value === null || isWritten(value));
}

function isWritten(node: TSESTree.Expression): boolean {
  const inner = unwrap(node);
  switch (inner.type) {
    case 'ArrayExpression':
      return inner.elements.length === 0;
    case 'Identifier':
    case 'Literal':
    case 'UnaryExpression':
      return true;
    case 'ObjectExpression':
      return inner.properties.length === 0;
    default:
      return false;
  }
}

/**
 * Is it the outermost handler of a program: on a promise at module level (`main().catch(…)`), or around code at module
 * level of a file with a hashbang?
 */
export function isBoundary(node: TSESTree.CallExpression | TSESTree.CatchClause, sourceCode: SourceCode): boolean {
  if (enclosingFunction(node)) return false;
  return node.type === 'CallExpression' ? isDiscarded(node) : sourceCode.text.startsWith('#!');
}

/** Does code run in a `catch` clause, while another failure is dealt with? */
export function isInClause(node: TSESTree.Node): boolean {
  let up = node.parent;
  while (up && up.type !== 'CatchClause' && !isFunction(up)) up = up.parent;
  return up?.type === 'CatchClause';
}

/** Does nobody take the value of an expression? */
function isDiscarded(node: TSESTree.Node): boolean {
  const outer = wrapped(node);
  const { parent } = outer;
  if (parent?.type === 'AwaitExpression' || (parent?.type === 'UnaryExpression' && parent.operator === 'void')) return isDiscarded(parent);
  return parent?.type === 'ExpressionStatement';
}

/**
 * `const loading = load(); loading.catch(() => {});` marks the rejection as handled and leaves it to whoever awaits
 * the promise itself, which is kept. So do queues, `tail = run.catch(() => {}); return run;`, and who waits for the turn
 * of another, `this.tail.catch(() => {}).then(task)`.
 */
export function isKeptPromise(
  call: TSESTree.CallExpression, callee: TSESTree.MemberExpression, sourceCode: SourceCode,
): boolean {
  const isMark = isDiscarded(call);
  let promise = unwrap(callee.object);
  // `loading.finally(done).catch(() => {}); return loading;`
  if (isMark) while (isFinally(promise)) promise = unwrap(promise.callee.object);
  if (promise.type === 'MemberExpression') return isMemberOfThis(promise) && (isMark || continued(call) !== undefined);
  const variable = promise.type === 'Identifier' ? variableOf(promise, sourceCode) : undefined;
  if (!variable) return false;
  const isTold = variable.references.slice(0, mostReferences).some((reference) =>
    reference.isRead() && reference.identifier !== promise && (isMark || isToldBy(reference.identifier)));
  return isTold || (continued(call) !== undefined && isOfAnother(variable, call));
}

function isFinally(node: TSESTree.Node): node is TSESTree.CallExpression & { callee: TSESTree.MemberExpression } {
  return node.type === 'CallExpression' && node.callee.type === 'MemberExpression' && staticKey(node.callee) === 'finally';
}

/** A promise that is named more often is judged by the first of its names, so that cost stays linear. */
const mostReferences = 200;

/** `return promise`, `await promise`, `return promise.finally(…)`: the failure goes on there. */
function isToldBy(promise: TSESTree.Node): boolean {
  for (let node: TSESTree.Node | undefined = promise; node; node = continued(node)) {
    const { parent } = wrapped(node);
    if (parent?.type === 'ReturnStatement' || parent?.type === 'AwaitExpression') return true;
  }
  return false;
}

/** The call of `.then(…)` or `.finally(…)` on what a promise gives: `….catch(() => {}).then(task)` */
function continued(promise: TSESTree.Node): TSESTree.CallExpression | undefined {
  const outer = wrapped(promise);
  const { parent: member } = outer;
  const key = member?.type === 'MemberExpression' && member.object === outer ? staticKey(member) : undefined;
  const call = key === 'then' || key === 'finally' ? member?.parent : undefined;
  return call?.type === 'CallExpression' && call.callee === member ? call : undefined;
}

/** A promise that the function has not made: it lives longer, or was taken out of a map of them. */
function isOfAnother({ defs: [def] }: Variable, call: TSESTree.CallExpression): boolean {
  if (def?.type !== 'Variable') return false;
  if (enclosingFunction(def.node) !== enclosingFunction(call)) return true;
  let made = def.node.init ? unwrap(def.node.init) : undefined;
  if (made?.type === 'LogicalExpression') made = unwrap(made.left);
  return made?.type === 'CallExpression' && made.callee.type === 'MemberExpression' && staticKey(made.callee) === 'get';
}

function isMemberOfThis(node: TSESTree.MemberExpression): boolean {
  return rootObject(node).type === 'ThisExpression';
}

const testModules = /^(?:vitest|jest|@jest\/.+|mocha|chai|expect|ava|tape|tap|node:test|test|@playwright\/test|bun:test|cypress|@testing-library\/.+)$/;

/** Is it code of a test that expects something of what it tries? */
export function isTestOfThrowing(code: TSESTree.Node, place: FilePlace, sourceCode: SourceCode): boolean {
  return (isTestFile(place) || importsTests(sourceCode)) && !walk(code, sourceCode, (node) => (node.type === 'CallExpression' && isExpectation(node) ? 'stop' : undefined));
}

const importsTests = perFile((sourceCode) => [...modulesOf(sourceCode)].some((module) => testModules.test(module)));

function isExpectation(node: TSESTree.CallExpression): boolean {
  const callee = rootObject(node.callee);
  return callee.type === 'Identifier' && /^(?:expect|assert|should)$/.test(callee.name);
}
