import type { TSESTree } from '@typescript-eslint/utils';

import { type FileCall, moveMethod } from '../../catalog/paths/file-calls.js';
import { type CallLike, isFunction, staticKey, unwrap } from '../core/ast.js';
import type { SourceCode } from '../core/per-file.js';
import type { Use } from '../flow/flow.js';
import { localFunctionOf } from '../identity/local-functions.js';
import { objectView } from '../values/object-view.js';
import { constantOf } from '../values/values.js';
import { fileFacts } from './file-facts.js';
import type { Leg, LegOptions, Sink } from './legs.js';

/** Is the path handed to a file API that does not keep to a folder by itself? */
export function sinkOf(use: Use, call: CallLike, leg: Leg, options: LegOptions): Sink | undefined {
  const { sourceCode } = options;
  const argument = use.argument as number;
  const callee = unwrap(call.callee);
  if (callee.type === 'MemberExpression' && staticKey(callee) === moveMethod) {
    const owner = unwrap(callee.object);
    if (argument !== 0 || !options.flows.some((flow) => flow.reaches(owner))) return undefined;
    return { use, node: call, facts: { paths: [0], does: 'writes' } };
  }
  const facts = fileFacts(callee, sourceCode);
  if (!facts) return undefined;
  if (use.within.length > 0) {
    const { options: bag } = facts;
    // Whoever chooses the root chooses the folder: `response.sendFile(name, { root: request.query.folder })`.
    if (isRootOption(use, facts, argument)) return { use, facts, node: call };
    if (bag?.argument !== argument || use.within.length > 1 || !bag.keys.includes(use.within[0] ?? '')) return undefined;
    // `{ file: request.file.path }`: the server has given that name itself.
    return leg.names && !leg.names.has(use.path.at(-1) ?? '') ? undefined : { use, facts, node: call };
  }
  if (!facts.paths.includes(argument)) return undefined;
  if (facts.root !== undefined && mayHave(call, argument, facts.root, sourceCode)) return undefined;
  return { use, facts, node: call };
}

function isRootOption({ within }: Use, { paths: [path = 0], root }: FileCall, argument: number): boolean {
  return root !== undefined && argument > path && within.length === 1 && within[0] === root;
}

/** Has, or may have, one of the arguments behind the path an option? */
function mayHave(call: TSESTree.CallExpression | TSESTree.NewExpression, after: number, option: string, sourceCode: SourceCode): boolean {
  return call.arguments.slice(after + 1).some((argument) => {
    if (isFunction(argument) || constantOf(argument, sourceCode)) return false;
    const view = objectView(argument, sourceCode);
    if (view) return view.get(option).state !== 'absent';
    // A name that is no object of this file may be the callback.
    return !/^(?:next|cb|callback|done|err\w*|filename|name)$/.test(sourceCode.getText(argument)) && !localFunctionOf(argument, sourceCode);
  });
}
