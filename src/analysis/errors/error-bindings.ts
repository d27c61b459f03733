import type { TSESTree } from '@typescript-eslint/utils';

import { causeKeys, messageKeys } from '../../catalog/error-audience.js';
import { type FunctionNode, isFunction, staticKey, wrapped } from '../core/ast.js';
import { errorPattern, errorReceiver, type Receiver } from './error-receivers.js';
import { madeValueOf } from './made-values.js';
import { localFunctionOf } from '../identity/local-functions.js';
import { parameterTarget } from '../identity/parameters.js';
import { perFile, type SourceCode } from '../core/per-file.js';
import type { Variable } from '../identity/scope.js';

/** What of an error something holds: all of it, or one of its parts. */
export type Detail = 'cause' | 'error' | 'message' | 'stack';

/** A name that receives a caught error, or a part of it. */
export interface ErrorBinding extends Receiver {
  detail: Detail;
  /** The clause that catches it. */
  clause?: TSESTree.CatchClause;
  /** Where a function of the file is handed the error: there it may have been looked at already. */
  handed?: TSESTree.Identifier[];
  /** It holds a result where nothing has failed: `await load().catch((error) => error)`. */
  orResult?: true;
}

/** More calls of one function are not looked at. */
const mostSites = 30;

/** What a member of an error is; `undefined` for what tells nothing of its insides, such as a code. */
export function detailOfKey(key: string | undefined): Detail | undefined {
  if (key === undefined) return undefined;
  if (messageKeys.has(key)) return 'message';
  if (causeKeys.has(key)) return 'cause';
  return key === 'stack' ? 'stack' : undefined;
}

/** What a variable receives of a caught error: by a `catch`, a handler, an error callback or middleware, or as a parameter. */
export function errorBindingOf(variable: Variable, sourceCode: SourceCode): ErrorBinding | undefined {
  return receptionsIn(sourceCode).bindings.get(variable);
}

/** The variables that receive a caught error, or take something out of it, be it only a code. */
export function receivingVariables(sourceCode: SourceCode): ReadonlySet<Variable> {
  return receptionsIn(sourceCode).variables;
}

interface Receptions {
  bindings: ReadonlyMap<Variable, ErrorBinding>;
  variables: ReadonlySet<Variable>;
}

/** Names that receive an error where it is caught, and how. */
interface Reception {
  received: readonly Variable[];
  pattern: TSESTree.Node;
  how: Omit<ErrorBinding, 'detail'>;
}

const caughtIn = perFile((sourceCode): readonly Reception[] => {
  const found: Reception[] = [];
  for (const { block, type, variables } of sourceCode.scopeManager?.scopes ?? []) {
    if (type === 'catch' && block.type === 'CatchClause' && block.param) {
      if (variables.some(isUsed)) found.push({ received: variables, pattern: block.param, how: { clause: block } });
    } else if (type === 'function' && isFunction(block) && block.params[0]) {
      const how = errorReceiver(block, sourceCode);
      const pattern = how ? errorPattern(block) : undefined;
      const received = pattern ? variablesOf(pattern, variables) : [];
      if (!how || !pattern || !received.some(isUsed)) continue;
      found.push({ received, pattern, how });
      const made = madeValueOf(block, sourceCode);
      if (made?.defs[0]) found.push({ received: [made], pattern: made.defs[0].name, how: { orResult: true } });
    }
  }
  return found;
});

/** Is anything done in the file with an error that is caught in it? The cheap first question. */
export function receivesErrors(sourceCode: SourceCode): boolean {
  return caughtIn(sourceCode).length > 0;
}

function isUsed({ references }: Variable): boolean {
  return references.length > 0;
}

const receptionsIn = perFile((sourceCode): Receptions => {
  const bindings = new Map<Variable, ErrorBinding>();
  const variables = new Set<Variable>();
  const errors: Variable[] = [];
  const bind = ({ received, pattern, how }: Reception): void => {
    for (const variable of received) {
      variables.add(variable);
      const detail = variable.defs[0] && detailIn(variable.defs[0].name, pattern);
      if (detail) bindings.set(variable, { ...how, detail });
      if (detail === 'error') errors.push(variable);
    }
  };
  for (const reception of caughtIn(sourceCode)) bind(reception);
  // The list grows while it is read: what is handed on may be handed on again.
  for (const { references } of errors) {
    for (const { identifier } of references) {
      const taken = takenBy(identifier as TSESTree.Identifier, sourceCode);
      if (!taken) continue;
      for (const variable of variablesOf(taken.param, sourceCode.getDeclaredVariables?.(taken.fn) ?? [])) {
        const known = bindings.get(variable);
        if (!known) bind({ received: [variable], pattern: parameterTarget(taken.param), how: { handed: [identifier as TSESTree.Identifier] } });
        else if (known.handed && known.handed.length < mostSites) known.handed.push(identifier as TSESTree.Identifier);
      }
    }
  }
  return { bindings, variables };
});

/** The variables that a parameter, or a part of its pattern, declares. */
function variablesOf(param: TSESTree.Node, variables: readonly Variable[]): Variable[] {
  return variables.filter(({ defs: [def] }) =>
    def?.type === 'Parameter' && param.range[0] <= def.name.range[0] && def.name.range[1] <= param.range[1]);
}

/** What a name in a pattern takes of the error that the pattern takes apart. */
function detailIn(name: TSESTree.Node, pattern: TSESTree.Node): Detail | undefined {
  if (name === pattern) return 'error';
  const holder = name.parent?.type === 'AssignmentPattern' ? name.parent.parent : name.parent;
  if (pattern.type !== 'ObjectPattern' || holder?.parent !== pattern) return undefined;
  if (holder.type === 'RestElement') return 'error';
  return holder.type === 'Property' ? detailOfKey(staticKey(holder)) : undefined;
}

/** The parameter of a function of the file that a name is handed to. */
function takenBy(
  name: TSESTree.Identifier, sourceCode: SourceCode,
): { fn: FunctionNode; param: TSESTree.Parameter } | undefined {
  const argument = wrapped(name);
  const call = argument.parent;
  if (call?.type !== 'CallExpression' || call.callee === argument) return undefined;
  const fn = localFunctionOf(call.callee, sourceCode);
  const param = fn?.params[call.arguments.indexOf(argument as TSESTree.Expression)];
  return fn && param && { fn, param };
}
