import type { TSESTree } from '@typescript-eslint/utils';

import { assertionVerdicts, requestAssertions } from '../../catalog/request-assertions.js';
import { isFunction, staticKey, unwrap, wrapped } from '../core/ast.js';
import { hasNameOf } from '../core/nodes.js';
import { perFile, type SourceCode } from '../core/per-file.js';
import type { FlowStart } from '../flow/flow.js';
import { partOf } from '../flow/patterns.js';
import { variableOf } from '../identity/scope.js';
import { objectView } from '../values/object-view.js';
import { constantString } from '../values/values.js';
import type { Check } from './checks.js';

/** A handler asks once or twice what came of its checks. */
const mostVerdicts = 20;

const mayAssert = perFile((sourceCode) => hasNameOf(assertionVerdicts.keys(), sourceCode));

/**
 * `req.checkBody('email').isEmail(); const errors = req.validationErrors(); if (errors) return …`: the members of a part of a request
 * that the request itself is told to check, and where it is asked what came of it. Where it is only asked, somebody else has told it what
 * to check.
 */
export function requestAssertionsOf({ node, within = [] }: FlowStart, sourceCode: SourceCode): readonly Check[] {
  const [part, ...below] = within;
  if (part === undefined || below.length > 0 || node.type !== 'Identifier' || !mayAssert(sourceCode)) return [];
  const asked: { by: TSESTree.Node; path: readonly string[] }[] = [];
  const verdicts: { node: TSESTree.Node; throws: boolean }[] = [];
  let isTold = false;
  // In the order of the text.
  for (const { identifier } of variableOf(node, sourceCode)?.references ?? []) {
    const member = identifier.parent;
    if (member?.type !== 'MemberExpression' || member.object !== identifier) continue;
    const call = wrapped(member).parent;
    const name = staticKey(member) ?? '';
    if (call?.type !== 'CallExpression' || unwrap(call.callee) !== member) continue;
    const verdict = assertionVerdicts.get(name);
    if (requestAssertions.has(name)) isTold = true;
    if (assertsPart(name, part)) asked.push(...pathsIn(call.arguments[0], sourceCode).map((path) => ({ by: call, path })));
    else if (verdict && verdicts.length < mostVerdicts) verdicts.push({ node: verdict.rejects ? call : answerOf(call, sourceCode), throws: verdict.rejects });
  }
  return verdicts.flatMap(({ node: answer, throws }) => {
    const before = asked.filter(({ by }) => by.range[1] <= answer.range[0]).map(({ path }) => path);
    return (isTold ? before : [[]]).map((path): Check => ({ node: answer, path, does: 'validates', covers: 'all', throws }));
  });
}

/** Is a name, called on a request, a check of one of its parts? */
export function assertsPart(name: string, part: string): boolean {
  return requestAssertions.get(name)?.includes(part) === true;
}

/** `'email'`, `'user.name'`, `['user', 'name']`, `{ email: { isEmail: true } }`; of what the file does not show, all is asked for. */
function pathsIn(names: TSESTree.Node | undefined, sourceCode: SourceCode): (readonly string[])[] {
  const inner = names && unwrap(names);
  if (!inner) return [];
  const text = constantString(inner, sourceCode);
  if (text !== undefined) return [pathOf(text)];
  if (inner.type === 'ArrayExpression') {
    const paths = inner.elements.map((element) => pathOf((element && constantString(element, sourceCode)) ?? ''));
    // Of several names, or of one that lies within the other: it depends on the version.
    return [...paths, paths.flat()];
  }
  const view = objectView(inner, sourceCode);
  return view?.complete === true ? [...view.entries.keys()].map(pathOf) : [[]];
}

/** `items[0].id` */
function pathOf(name: string): readonly string[] {
  return name.split(/[.[\]]+/).filter((key) => key !== '').reduce<readonly string[]>(partOf, []);
}

/** `req.getValidationResult().then((result) => { if (!result.isEmpty()) return …; … })`: the first time the answer is looked at. */
function answerOf(call: TSESTree.CallExpression, sourceCode: SourceCode): TSESTree.Node {
  const member = wrapped(call).parent;
  const then = member?.type === 'MemberExpression' && staticKey(member) === 'then' ? wrapped(member).parent : undefined;
  const callback = then?.type === 'CallExpression' && then.arguments[0] ? unwrap(then.arguments[0]) : undefined;
  const [parameter] = callback && isFunction(callback) ? callback.params : [];
  return (parameter && variableOf(parameter, sourceCode)?.references[0]?.identifier) ?? call;
}
