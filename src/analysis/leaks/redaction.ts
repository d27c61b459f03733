import type { TSESTree } from '@typescript-eslint/utils';

import { redactingWords } from '../../catalog/leaks/carriers.js';
import { isFunction, staticKey, unwrap, wrapped } from '../core/ast.js';
import { byName } from '../core/by-name.js';
import { lastName } from '../core/last-name.js';
import type { SourceCode } from '../core/per-file.js';
import { resolveApi } from '../identity/references.js';
import { wordsOf } from '../core/words.js';
import { arrayElements, constantString } from '../values/values.js';
import { objectView } from '../values/object-view.js';
import { originOf } from '../values/origin.js';

const longestFamily = 6;

/** The paths that a logger made in this file takes out of what it is given: `pino({ redact: ['*.password'] })`. */
export function redactedPaths(logger: TSESTree.Node, sourceCode: SourceCode): readonly (readonly string[])[] {
  return makerOf(logger, sourceCode)?.arguments.flatMap((options) => pathsIn(options, sourceCode)) ?? [];
}

/** Was the logger made in this file, without anything that takes secrets out of a request? */
export function isBareLogger(logger: TSESTree.Node, sourceCode: SourceCode): boolean {
  const [options] = makerOf(logger, sourceCode)?.arguments ?? [undefined];
  if (!options) return makerOf(logger, sourceCode) !== undefined;
  const view = objectView(options, sourceCode);
  return view !== undefined && ['redact', 'serializers'].every((key) => view.get(key).state === 'absent');
}

/** The `pino(…)` that made a logger. */
function makerOf(logger: TSESTree.Node, sourceCode: SourceCode): TSESTree.CallExpression | undefined {
  let made = originOf(logger, sourceCode);
  // `logger.child({ … })` redacts like its parent.
  for (let step = 0; step < longestFamily && made.type === 'CallExpression'; step += 1) {
    const callee = unwrap(made.callee);
    if (callee.type !== 'MemberExpression' || staticKey(callee) !== 'child') break;
    made = originOf(callee.object, sourceCode);
  }
  if (made.type !== 'CallExpression') return undefined;
  const module = resolveApi(made.callee, sourceCode)?.module;
  return module === 'pino' ? made : undefined;
}

function pathsIn(options: TSESTree.Node, sourceCode: SourceCode): string[][] {
  const redact = objectView(options, sourceCode)?.get('redact');
  if (redact?.state !== 'present') return [];
  const paths = objectView(redact.value, sourceCode)?.get('paths');
  const list = arrayElements(paths?.state === 'present' ? paths.value : redact.value, sourceCode) ?? [];
  return list.flatMap((element) => {
    const path = constantString(element, sourceCode);
    return path === undefined ? [] : [path.match(/[^.[\]"'`]+/g) ?? []];
  });
}

/** Do the redacted paths take out what lies at the path, or, of a whole object, some part of it? */
export function isRedacted(path: readonly string[], redacted: readonly (readonly string[])[], isWhole: boolean): boolean {
  return redacted.some((pattern) =>
    (isWhole || pattern.length <= path.length) &&
    pattern.every((step, index) => index >= path.length || step === '*' || step === path[index]),
  );
}

/** `censorLogs(() => logger.warn(error))`: is the code run by a function that takes secrets out of what is logged meanwhile? */
export function runsRedacted(node: TSESTree.Node, redactors: ReadonlySet<string>): boolean {
  for (let up = node.parent; up; up = up.parent) {
    const call = isFunction(up) ? wrapped(up).parent : undefined;
    if (call?.type !== 'CallExpression' || call.callee === wrapped(up)) continue;
    const name = lastName(call.callee);
    if (redactors.has(name) || saysRedacting(name)) return true;
  }
  return false;
}

const saysRedacting = byName((name) => wordsOf(name).some((word) => redactingWords.has(word)));
