import type { TSESTree } from '@typescript-eslint/utils';

import { bagReads, elementCallbacks, oneElement, sameElements } from '../../catalog/pass-through.js';
import { isFunction, staticKey, unwrap, wrapped } from '../core/ast.js';
import type { FlowState, FlowWalk } from './flow.js';
import { isThenLike, stepIntoThen } from './calls.js';
import { stepIntoObservable } from './observables.js';
import { isPosition, partOf, stateAt } from './patterns.js';

/** Follows a value whose member is read, written or called. */
export function stepIntoMember(member: TSESTree.MemberExpression, state: FlowState, walk: FlowWalk): void {
  const key = staticKey(member);
  const outer = wrapped(member);
  const { parent } = outer;
  const call = parent?.type === 'CallExpression' && parent.callee === outer ? parent : undefined;
  if (call && isThenLike(key, call)) {
    stepIntoThen(call, key, state, walk);
    return;
  }
  if (call && stepIntoObservable(call, key, state, walk)) return;
  if (state.derived) {
    if (call) walk.follow({ ...state, node: call });
    return;
  }
  if (state.within.length > 0) {
    if (call && key !== undefined && isPosition(state.within[0]) && stepIntoList(call, key, state, walk)) return;
    const inner = stateAt(key, state, member);
    if (inner) walk.follow({ ...inner, node: member });
    return;
  }
  if (state.form === 'bag') {
    if (call) stepIntoBag(call, key, state, walk);
    return;
  }
  if (call) {
    stepIntoMethod(member, call, key, state, walk);
    return;
  }
  // How long something is tells nothing about what it is.
  if (key === 'length') return;

  if (isWritten(outer)) walk.use(state, 'writeInto', member);
  const part: FlowState = { ...state, node: member, path: partOf(state.path, key), taken: state.taken ?? member };
  if (parent?.type === 'AssignmentExpression' && parent.left === outer) {
    walk.use(part, 'write', parent, { written: parent.right });
    return;
  }
  walk.follow(part);
}

/** `value.key = 1`, `value.key++`, `delete value.key` */
function isWritten(member: TSESTree.Node): boolean {
  const { parent } = member;
  if (parent?.type === 'AssignmentExpression') return parent.left === member;
  return parent?.type === 'UpdateExpression' || (parent?.type === 'UnaryExpression' && parent.operator === 'delete');
}

/** A method of a list made here that holds the value; false when it is none that hands its elements on. */
function stepIntoList(call: TSESTree.CallExpression, key: string, state: FlowState, walk: FlowWalk): boolean {
  const element = stateAt(undefined, state, call);
  if (!element) return false;
  if (key === 'join' && walk.endsInText && state.within.length === 1) {
    // The text is made of the value itself, not of the list that holds it.
    const taken = state.taken ?? state.met ?? state.node;
    const value = taken.type === 'ObjectPattern' || taken.type === 'ArrayPattern' ? (state.reads.at(-1) ?? state.node) : taken;
    walk.use({ ...state, node: value, within: [] }, 'method', call.callee, { call, key });
    return true;
  }
  bindElement(call, key, element, walk);
  if (sameElements.has(key)) walk.follow({ ...state, node: call });
  else if (oneElement.has(key)) walk.follow({ ...element, node: call });
  return elementCallbacks.has(key) || sameElements.has(key) || oneElement.has(key);
}

/** Follows an element into the callback of `map`, `filter`, `reduce`, …. */
function bindElement(call: TSESTree.CallExpression, key: string, element: FlowState, walk: FlowWalk): void {
  const position = elementCallbacks.get(key);
  const [callback] = call.arguments;
  const fn = position !== undefined && callback ? unwrap(callback) : undefined;
  const parameter = isFunction(fn) ? fn.params[position as number] : undefined;
  if (parameter) walk.bind(parameter, element);
}

/** `formData.get('name')`: a string or nothing. Iterating yields strings too. */
function stepIntoBag(call: TSESTree.CallExpression, key: string | undefined, state: FlowState, walk: FlowWalk): void {
  if (key === undefined) return;
  const [name] = call.arguments;
  const named = name?.type === 'Literal' ? String(name.value) : undefined;
  const part: FlowState = { ...state, node: call, taken: state.taken ?? call };
  if (bagReads.has(key)) walk.follow({ ...part, form: 'string', path: partOf(state.path, named) });
  else if (key === 'has') walk.use(state, 'in', call, named === undefined ? {} : { key: named });
  else if (key === 'entries') walk.follow({ ...state, node: call });
}

function stepIntoMethod(
  member: TSESTree.MemberExpression, call: TSESTree.CallExpression, key: string | undefined, state: FlowState, walk: FlowWalk,
): void {
  if (key === 'hasOwnProperty') {
    const [name] = call.arguments;
    walk.use(state, 'in', call, name?.type === 'Literal' ? { key: String(name.value) } : {});
    return;
  }
  walk.use(state, 'method', member, { call, ...(key === undefined ? {} : { key }) });
  if (key === undefined) return;
  const element = { ...state, path: partOf(state.path, '*'), taken: state.taken ?? member };
  bindElement(call, key, element, walk);
  if (sameElements.has(key)) walk.follow({ ...state, node: call });
  else if (oneElement.has(key)) walk.follow({ ...element, node: call });
}
