import type { TSESTree } from '@typescript-eslint/utils';

import { azureModules, hapiModules } from '../../catalog/paths/outside-names.js';
import type { ApiId } from '../../catalog/types.js';
import { type FunctionNode, staticKey, unwrap, wrapped } from '../core/ast.js';
import { importsAny } from '../core/file-modules.js';
import type { SourceCode } from '../core/per-file.js';
import { functionPositions } from '../identity/function-positions.js';
import { resolveApi } from '../identity/references.js';

/**
 * What the first parameter of a function is that stands as `handler` in the object of a route: `server.route({ method, path, handler })`
 * of hapi, `app.http('name', { handler })` of Azure Functions. The imports of the file say whose route it is.
 */
export function routedRequest(fn: FunctionNode, sourceCode: SourceCode): ApiId | undefined {
  const isHapi = importsAny(hapiModules, sourceCode);
  if (!isHapi && !importsAny(azureModules, sourceCode)) return undefined;
  for (const { parent } of functionPositions(fn, sourceCode) ?? []) {
    const route = parent?.type === 'Property' && staticKey(parent) === 'handler' ? routeAround(parent.parent) : undefined;
    if (!route) continue;
    const callee = unwrap(route.call.callee);
    const id = resolveApi(callee, sourceCode)?.id;
    if (id?.startsWith('@azure/functions#app.') === true) return '@azure/functions#HttpRequest()';
    const isRoute = isHapi && callee.type === 'MemberExpression' && staticKey(callee) === 'route';
    if (isRoute && !isValidated(route.object)) return '@hapi/hapi#Request()';
  }
  return undefined;
}

interface Route {
  object: TSESTree.Node;
  call: TSESTree.CallExpression;
}

/** The route that an object describes, alone or in a list, or whose `options` it is. */
function routeAround(node: TSESTree.Node): Route | undefined {
  let object = wrapped(node);
  const { parent: holder } = object;
  if (holder?.type === 'Property' && isOptionsKey(staticKey(holder))) object = wrapped(holder.parent);
  const place = object.parent?.type === 'ArrayExpression' ? wrapped(object.parent) : object;
  const { parent: call } = place;
  return call?.type === 'CallExpression' && call.callee !== place ? { object: unwrap(object), call } : undefined;
}

function isOptionsKey(key: string | undefined): boolean {
  return key === 'options' || key === 'config';
}

/** `options: { validate: { params: … } }`, or options that are out of sight. */
function isValidated(route: TSESTree.Node): boolean {
  return route.type === 'ObjectExpression' && route.properties.some((property) => {
    if (property.type === 'SpreadElement') return true;
    const key = staticKey(property);
    if (key === 'validate') return true;
    if (!isOptionsKey(key)) return false;
    return property.value.type === 'ObjectExpression' ? isValidated(property.value) : true;
  });
}
