import type { TSESTree } from '@typescript-eslint/utils';

import { unwrap } from '../core/ast.js';
import type { SourceCode } from '../core/per-file.js';
import { type Place, placeOf } from './async-context.js';
import { passedFunctions } from './event-loop-callbacks.js';

/** A function that is not called but handed over by its name, and where it runs. */
export interface HandedOver {
  node: TSESTree.Node;
  place: Place;
}

/** The names among the arguments of a call that stand for a wanted function which the call runs: `files.forEach(unlinkSync)`. */
export function handedOver(
  call: TSESTree.CallExpression, isWanted: (node: TSESTree.Node) => boolean, sourceCode: SourceCode,
): HandedOver[] {
  const names = call.arguments.map((argument) => unwrap(argument)).filter((node) => isName(node) && isWanted(node));
  if (names.length === 0) return [];
  return passedFunctions(call, sourceCode).filter(({ node }) => names.includes(node)).map(({ node, kind, by }) => ({
    node,
    place: kind === 'in-place' ? placeOf(node, sourceCode) : { context: { kind, name: by } },
  }));
}

function isName({ type }: TSESTree.Node): boolean {
  return type === 'Identifier' || type === 'MemberExpression';
}
