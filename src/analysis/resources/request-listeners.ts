import type { TSESTree } from '@typescript-eslint/utils';

import { emitterTypes, requestTypes } from '../../catalog/emitters.js';
import type { ApiId } from '../../catalog/types.js';
import { type ClassNode, contains, enclosingClass, enclosingFunction, type FunctionNode, isClass, isFunction, staticKey, unwrap, walk } from '../core/ast.js';
import { perNode, type SourceCode } from '../core/per-file.js';
import { isRequestHandler } from '../event-loop/request-handlers.js';
import { fieldDefinition } from '../identity/class-fields.js';
import { classMember, localClassOf } from '../identity/class-methods.js';
import { localFunctionOf } from '../identity/local-functions.js';
import { parameterReference } from '../identity/parameters.js';
import { resolveApi } from '../identity/references.js';
import { singleDefinition, variableOf } from '../identity/scope.js';
import { declaredTypeReference, instanceOfType } from '../identity/type-annotations.js';
import { typeOriginsOf } from '../identity/types.js';
import { isConnectionHandler } from './connection-handlers.js';
import { isReturningHandler, isServerExport } from '../responses/returned-answers.js';

const adders: ReadonlySet<string> = new Set(['addListener', 'on', 'prependListener']);
/** What takes off any listener, also one that has no name to take it off by. */
const allRemovers: ReadonlySet<string> = new Set(['removeAllListeners']);
const removers: ReadonlySet<string> = new Set([...allRemovers, 'off', 'removeListener']);

/** An emitter that lives longer than what is served, and gets one more listener with each. */
export interface GrowingEmitter {
  emitter: TSESTree.Node;
  /** What each one more comes with. */
  per: 'connection' | 'request';
}

/** The emitter that lives longer than a request, or a connection, and gets one more listener with each one. */
export function listenerPerRequest(call: TSESTree.CallExpression, sourceCode: SourceCode): GrowingEmitter | undefined {
  const callee = unwrap(call.callee);
  if (callee.type !== 'MemberExpression' || !adders.has(staticKey(callee) ?? '') || call.arguments.length < 2) return undefined;
  const emitter = unwrap(callee.object);
  if (!enclosingFunction(call) || !isEmitter(emitter, sourceCode)) return undefined;
  const handler = handlerAround(call, sourceCode);
  if (!handler || !outlives(emitter, handler, sourceCode)) return undefined;
  if (isRemoved(sourceCode.getText(emitter), isNameless(call.arguments[1]) ? allRemovers : removers, handler, sourceCode)) return undefined;
  return { emitter, per: isConnectionHandler(handler, sourceCode) ? 'connection' : 'request' };
}

function isNameless(listener: TSESTree.Node | undefined): boolean {
  return isFunction(listener) && !listener.id;
}

/** The function around a node that runs for each request, or each connection. */
function handlerAround(node: TSESTree.Node, sourceCode: SourceCode): FunctionNode | undefined {
  for (let fn = enclosingFunction(node); fn; fn = enclosingFunction(fn)) if (isHandler(fn, sourceCode)) return fn;
  return undefined;
}

const isHandler = perNode<FunctionNode, boolean>((fn, sourceCode) => {
  const takesRequest = fn.params.slice(0, 2).some((param) => {
    const api = parameterReference(param, sourceCode);
    return (api !== undefined && requestTypes.has(api.id)) || hasRequestType(param, sourceCode);
  });
  return takesRequest || isConnectionHandler(fn, sourceCode) === true || isRequestHandler(fn, sourceCode) || isServerExport(fn, sourceCode) === true || isReturningHandler(fn, sourceCode) === true;
});

/** `const show: AsyncHandler = (request) => …`: a parameter that gets its type from where the function stands. */
function hasRequestType(param: TSESTree.Parameter, sourceCode: SourceCode): boolean {
  return param.type === 'Identifier' && !param.typeAnnotation &&
    typeOriginsOf(param, sourceCode).some((origin) => requestTypes.has(instanceOfType(origin).id));
}

/** Is it `process`, or an event emitter by what it is made of, by its type, or by what its class extends? */
function isEmitter(node: TSESTree.Node, sourceCode: SourceCode): boolean {
  if (node.type === 'ThisExpression') {
    const owner = enclosingClass(node);
    return owner !== undefined && isEmitterClass(owner, sourceCode);
  }
  if (node.type !== 'Identifier' && node.type !== 'MemberExpression') return false;
  const declared = typeOf(node, sourceCode);
  const ids = [resolveApi(node, sourceCode)?.id, declared && declaredTypeReference(declared, sourceCode)?.id];
  if (ids.some((id) => id === 'global#process' || (id?.endsWith('()') && emitterTypes.has(id.slice(0, -2) as ApiId)))) return true;
  const made = madeBy(node, sourceCode);
  if (made?.type === 'NewExpression' && isEmitterClass(made.callee, sourceCode)) return true;
  return typeOriginsOf(node, sourceCode).some(({ name, module }) => name === 'EventEmitter' && (module === 'events' || module === 'global'));
}

/** The type that a variable or a field of `this` is declared with, whatever value it gets. */
function typeOf(node: TSESTree.Identifier | TSESTree.MemberExpression, sourceCode: SourceCode): TSESTree.TypeNode | undefined {
  if (node.type === 'MemberExpression') return node.object.type === 'ThisExpression' ? fieldDefinition(node, sourceCode)?.type : undefined;
  const name = variableOf(node, sourceCode)?.defs[0]?.name;
  return name?.type === 'Identifier' ? name.typeAnnotation?.typeAnnotation : undefined;
}

/** The value of a variable, a field of `this` or a static field. */
function madeBy(node: TSESTree.Identifier | TSESTree.MemberExpression, sourceCode: SourceCode): TSESTree.Node | undefined {
  if (node.type === 'Identifier') {
    const variable = variableOf(node, sourceCode);
    const value = variable && singleDefinition(variable)?.value;
    return value && unwrap(value);
  }
  const owner = node.object.type === 'Identifier' ? localClassOf(node.object, sourceCode) : undefined;
  const key = staticKey(node);
  const value = owner && key !== undefined ? classMember(owner, key, true, sourceCode)
    : node.object.type === 'ThisExpression' ? fieldDefinition(node, sourceCode)?.value : undefined;
  return value && unwrap(value);
}

/** Does a class stand for an emitter: an own one extends it? */
function isEmitterClass(node: TSESTree.Node, sourceCode: SourceCode): boolean {
  let made = node;
  for (let depth = 0; depth < 5; depth += 1) {
    const api = isClass(made) ? undefined : resolveApi(made, sourceCode);
    if (api) return emitterTypes.has(api.id);
    const owner: ClassNode | undefined = localClassOf(made, sourceCode);
    if (!owner?.superClass) return false;
    made = owner.superClass;
  }
  return false;
}

/** Is the emitter there before the request, and the same for the next one? */
function outlives(emitter: TSESTree.Node, handler: FunctionNode, sourceCode: SourceCode): boolean {
  const member = emitter.type === 'MemberExpression' ? emitter : undefined;
  const root = member ? unwrap(member.object) : emitter;
  // A field of a class whose method it is; not one that each request sets anew.
  if (root.type === 'ThisExpression') {
    const owner = enclosingClass(emitter);
    return owner !== undefined && contains(owner, handler) && (!member || !isSet(sourceCode.getText(member), handler, sourceCode));
  }
  if (resolveApi(emitter, sourceCode)?.id === 'global#process') return true;
  const variable = root.type === 'Identifier' ? variableOf(root, sourceCode) : undefined;
  const [def] = variable?.defs ?? [];
  if (!variable || !def) return false;
  if (member) return localClassOf(root, sourceCode) !== undefined && !isSet(sourceCode.getText(member), handler, sourceCode);
  if (!enclosingFunction(def.name)) return true;
  return !contains(handler, def.name) && handlerAround(def.name, sourceCode) === undefined && !isSet(variable.name, handler, sourceCode);
}

/** Does a function give a name or member a value of its own? */
function isSet(text: string, fn: FunctionNode, sourceCode: SourceCode): boolean {
  return !walk(fn.body, sourceCode, (node) =>
    (node.type === 'AssignmentExpression' && sourceCode.getText(node.left) === text ? 'stop' : undefined));
}

/** Is a listener taken off the emitter again, when the response ends for example: in the handler, or in a function that it uses? */
function isRemoved(emitter: string, by: ReadonlySet<string>, handler: FunctionNode, sourceCode: SourceCode): boolean {
  const seen = new Set<FunctionNode>([handler]);
  for (const fn of seen) {
    const isKept = walk(fn.body, sourceCode, (node) => {
      if (node.type === 'MemberExpression' && by.has(staticKey(node) ?? '') && sourceCode.getText(node.object) === emitter) return 'stop';
      if (node.type !== 'CallExpression' || fn !== handler) return undefined;
      for (const used of [node.callee, ...node.arguments]) {
        const local = used.type === 'Identifier' || used.type === 'MemberExpression' ? localFunctionOf(used, sourceCode) : undefined;
        if (local) seen.add(local);
      }
      return undefined;
    });
    if (!isKept) return true;
  }
  return false;
}
