import type { TSESTree } from '@typescript-eslint/utils';

import { listingCalls, passThroughCalls } from '../../catalog/pass-through.js';
import { enclosingFunction, isFunction, staticKey, unwrap, wrapped } from '../core/ast.js';
import type { FlowState, FlowWalk } from './flow.js';
import { stepOutOfOperator } from './observables.js';
import { copyOf, nestedIn, readAt } from './patterns.js';
import { callsOf } from '../identity/function-uses.js';
import { functionTypeOf } from '../identity/function-types.js';
import { localFunctionOf } from '../identity/local-functions.js';
import { resolveApi } from '../identity/references.js';

type Call = TSESTree.CallExpression | TSESTree.NewExpression;

/** Follows a value into a call: as what is called, or as an argument. */
export function stepIntoCall(call: Call, state: FlowState, walk: FlowWalk): void {
  if (call.callee === state.node) {
    if (state.within.length === 0) walk.use(state, 'call', call);
    return;
  }
  const argument = (call.arguments as TSESTree.Node[]).indexOf(state.node);
  if (argument === -1) return;
  const callee = unwrap(call.callee);
  if (isFunction(callee)) {
    const parameter = callee.params[argument];
    if (parameter) walk.bind(parameter, state);
    return;
  }
  const id = resolveApi(callee, walk.sourceCode)?.id;
  if (id !== undefined && !state.derived && stepThrough(call, id, argument, state, walk)) return;
  walk.use(state, 'argument', call, { call, argument });
  if (walk.entersFunctions && state.within.length > 0 && !state.contained && !state.derived) stepIntoFunction(callee, argument, state, walk);
}

/** `app.post(path, (req, res) => answer(req, res))`: a parameter with a type of its own is known by that. */
function stepIntoFunction(callee: TSESTree.Node, argument: number, state: FlowState, walk: FlowWalk): void {
  const parameter = localFunctionOf(callee, walk.sourceCode)?.params[argument];
  if ((parameter?.type === 'Identifier' || parameter?.type === 'ObjectPattern') && !parameter.typeAnnotation) walk.bind(parameter, state);
}

/** Calls that hand the value on; false when the call is not one of them. */
function stepThrough(call: Call, id: `${string}#${string}`, argument: number, state: FlowState, walk: FlowWalk): boolean {
  if (listingCalls.has(id)) {
    if (state.within.length === 0 && !isMeasured(call)) walk.use(state, 'iterate', call);
    return true;
  }
  const through = passThroughCalls.get(id);
  if (!through || (through.argument !== undefined && through.argument !== argument)) return false;
  if (through.inText) {
    if (walk.endsInText) return false;
    walk.follow({ ...state, node: call, derived: true });
    return true;
  }
  if (through.copies) {
    walk.follow(copyOf(state, call));
    // `Object.assign(target, value)`: the target has the members now.
    const [target] = call.arguments;
    if (argument > 0 && isPlace(target)) walk.use(copyOf(state, state.node), 'store', call);
    return true;
  }
  walk.follow({ ...state, node: call, form: state.form === 'bag' ? 'data' : state.form });
  return true;
}

/** `Object.assign(this, value)`, `Object.assign(this.state, value)`: what has the members outlives the call. */
function isPlace(target: TSESTree.Node | undefined): boolean {
  return target?.type === 'Identifier' || target?.type === 'MemberExpression' || target?.type === 'ThisExpression';
}

/** Only the number of things is asked for: `Object.keys(value).length`. */
function isMeasured(call: Call): boolean {
  const { parent } = wrapped(call);
  return parent?.type === 'MemberExpression' && staticKey(parent) === 'length';
}

/** Is the call `.then`, `.catch` or `.finally` of a promise? */
export function isThenLike(key: string | undefined, call: TSESTree.CallExpression): boolean {
  return (key === 'then' || key === 'catch' || key === 'finally') && call.arguments.length > 0;
}

/** Follows a promised value into the callback of `.then`, and what that returns out of it. */
export function stepIntoThen(call: TSESTree.CallExpression, key: string | undefined, state: FlowState, walk: FlowWalk): void {
  const [callback] = call.arguments;
  if (key !== 'then' || !callback) {
    walk.follow({ ...state, node: call });
    return;
  }
  const fn = unwrap(callback);
  if (isFunction(fn)) {
    const [parameter] = fn.params;
    if (parameter) walk.bind(parameter, state);
    return;
  }
  if (fn.type === 'Literal' || (fn.type === 'Identifier' && fn.name === 'undefined')) {
    walk.follow({ ...state, node: call });
    return;
  }
  // A function by name: `.then(parse)` calls it with the value.
  walk.use({ ...state, node: callback }, 'argument', callback, { call, argument: 0 });
}

/** Follows a value out of the function that returns it: into a promise chain, or to the calls in this file. */
export function stepOutOfFunction(state: FlowState, walk: FlowWalk): void {
  const fn = enclosingFunction(state.node);
  if (!fn || fn.generator) return;
  const by = state.node;
  const type = (fn.returnType ?? functionTypeOf(fn, walk.sourceCode)?.returnType)?.typeAnnotation;
  if (type) walk.use(state, 'typedReturn', by, { type, fn });
  const returned: FlowState = type ? { ...state, declared: type } : state;
  const outer = wrapped(fn);
  const { parent } = outer;
  if (parent?.type === 'CallExpression') {
    if (parent.callee === outer) {
      walk.follow({ ...returned, node: parent });
      return;
    }
    const callee = unwrap(parent.callee);
    const method = callee.type === 'MemberExpression' ? staticKey(callee) : undefined;
    if (isThenLike(method, parent)) {
      walk.follow({ ...returned, node: parent });
      return;
    }
    if (stepOutOfOperator(parent, returned, walk)) return;
    // What a callback of `map` returns is in the list that `map` returns.
    if (method === 'map' || method === 'flatMap') {
      const nested = nestedIn(parent, '*', returned);
      if (nested) walk.follow(nested);
    }
  }
  // A part has been read before the result was given its type.
  walk.use(state.path.length > 0 ? state : returned, 'return', by, { fn });
  for (const call of callsOf(fn, walk.sourceCode)) {
    walk.follow({ ...returned, node: call, reads: readAt(call, returned) });
  }
}
