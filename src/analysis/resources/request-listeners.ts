import type { TSESTree } from '@typescript-eslint/utils';

import { emitterTypes, requestTypes } from '../../catalog/resources.js';
import { enclosingFunction, type FunctionNode, isClass, staticKey, unwrap, walk } from '../core/ast.js';
import type { SourceCode } from '../core/per-file.js';
import { localClassOf } from '../identity/class-methods.js';
import { parameterReference } from '../identity/parameters.js';
import { resolveApi } from '../identity/references.js';
import { singleDefinition, variableOf } from '../identity/scope.js';
import { instanceOfType } from '../identity/type-annotations.js';
import { typeOriginsOf } from '../identity/types.js';

const adders: ReadonlySet<string> = new Set(['addListener', 'on', 'prependListener']);
const removers: ReadonlySet<string> = new Set(['off', 'removeAllListeners', 'removeListener']);

/** The emitter that lives longer than a request and gets one more listener with each one. */
export function listenerPerRequest(call: TSESTree.CallExpression, sourceCode: SourceCode): TSESTree.Node | undefined {
  const callee = unwrap(call.callee);
  if (callee.type !== 'MemberExpression' || !adders.has(staticKey(callee) ?? '') || call.arguments.length < 2) return undefined;
  const emitter = unwrap(callee.object);
  const handler = handlerAround(call, sourceCode);
  if (!handler || !outlivesRequests(emitter, sourceCode)) return undefined;
  return isRemoved(sourceCode.getText(emitter), handler, sourceCode) ? undefined : emitter;
}

/** The function around a node that runs for each request. */
function handlerAround(node: TSESTree.Node, sourceCode: SourceCode): FunctionNode | undefined {
  for (let fn = enclosingFunction(node); fn; fn = enclosingFunction(fn)) {
    const isHandler = fn.params.slice(0, 2).some((param) => {
      const api = parameterReference(param, sourceCode);
      return (api !== undefined && requestTypes.has(api.id)) || hasRequestType(param, sourceCode);
    });
    if (isHandler) return fn;
  }
  return undefined;
}

/** `const show: AsyncHandler = (request) => …`: a parameter that gets its type from where the function stands. */
function hasRequestType(param: TSESTree.Parameter, sourceCode: SourceCode): boolean {
  return param.type === 'Identifier' && !param.typeAnnotation &&
    typeOriginsOf(param, sourceCode).some((origin) => requestTypes.has(instanceOfType(origin).id));
}

/** Is it `process`, or an event emitter of the module? */
function outlivesRequests(emitter: TSESTree.Node, sourceCode: SourceCode): boolean {
  if (resolveApi(emitter, sourceCode)?.id === 'global#process') return true;
  const variable = emitter.type === 'Identifier' ? variableOf(emitter, sourceCode) : undefined;
  const [def] = variable?.defs ?? [];
  if (!variable || !def || def.type === 'Parameter' || enclosingFunction(def.name)) return false;
  const made = singleDefinition(variable)?.value;
  if (made && isEmitterMade(unwrap(made), sourceCode)) return true;
  return typeOriginsOf(emitter, sourceCode).some(({ name, module }) => name === 'EventEmitter' && (module === 'events' || module === 'global'));
}

function isEmitterMade(node: TSESTree.Node, sourceCode: SourceCode): boolean {
  if (node.type !== 'NewExpression') return false;
  let made: TSESTree.Node = node.callee;
  for (let depth = 0; depth < 5; depth += 1) {
    const api = resolveApi(made, sourceCode);
    if (api) return emitterTypes.has(api.id);
    const owner = localClassOf(made, sourceCode);
    if (!isClass(owner) || !owner.superClass) return false;
    made = owner.superClass;
  }
  return false;
}

/** Is a listener taken off the emitter again in the handler, when the response ends for example? */
function isRemoved(emitter: string, handler: FunctionNode, sourceCode: SourceCode): boolean {
  return !walk(handler.body, sourceCode, (node) => {
    if (node.type !== 'MemberExpression' || !removers.has(staticKey(node) ?? '')) return undefined;
    return sourceCode.getText(node.object) === emitter ? 'stop' : undefined;
  });
}
