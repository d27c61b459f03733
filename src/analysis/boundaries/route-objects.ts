import type { TSESTree } from '@typescript-eslint/utils';

import { azureModules, hapiModules } from '../../catalog/route-places.js';
import type { ApiId } from '../../catalog/types.js';
import { staticKey, unwrap, wrapped } from '../core/ast.js';
import { importsAny } from '../core/file-modules.js';
import type { SourceCode } from '../core/per-file.js';
import { resolveApi } from '../identity/references.js';

/**
 * What the first parameter of a function is that stands under `handler` in the object of a route: `server.route({ method, path, handler })`
 * of hapi where nothing validates, `app.http('name', { handler })` of Azure Functions. The imports of the file say whose route it is.
 */
export function requestOfRoute(handler: TSESTree.Property, sourceCode: SourceCode): ApiId | undefined {
  const isHapi = importsAny(hapiModules, sourceCode);
  if (!isHapi && !importsAny(azureModules, sourceCode)) return undefined;
  if (isHapi && isRouteByItself(handler)) return isValidated(routeOf(handler.parent)) ? undefined : 'place#HapiRequest()';
  const route = routeAround(handler.parent);
  const callee = route && unwrap(route.call.callee);
  if (!route || !callee) return undefined;
  if (resolveApi(callee, sourceCode)?.id.startsWith('@azure/functions#app.') === true) return '@azure/functions#HttpRequest()';
  const isRoute = isHapi && callee.type === 'MemberExpression' && staticKey(callee) === 'route';
  return isRoute && !isValidated(route.object) ? 'place#HapiRequest()' : undefined;
}

/** `{ method, path, handler }` in a list that is handed on, or to another file. */
function isRouteByItself({ parent }: TSESTree.Property): boolean {
  const route = routeOf(parent);
  const keys = new Set(route.type === 'ObjectExpression' ? route.properties.map((property) => (property.type === 'Property' ? staticKey(property) : undefined)) : []);
  return keys.has('method') && keys.has('path');
}

/** The route that an object describes, or whose `options` it is. */
function routeOf(node: TSESTree.Node): TSESTree.Node {
  const { parent: holder } = wrapped(node);
  return holder?.type === 'Property' && isOptionsKey(staticKey(holder)) ? holder.parent : node;
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

/** `validate` is hapi's own; tables of routes that a project goes through itself may say it in other words. */
const checkingKeys = new Set(['schema', 'validate', 'validation', 'validator']);

/** `options: { validate: { params: … } }`, or options that are out of sight. */
function isValidated(route: TSESTree.Node): boolean {
  return route.type === 'ObjectExpression' && route.properties.some((property) => {
    if (property.type === 'SpreadElement') return true;
    const key = staticKey(property);
    if (key !== undefined && checkingKeys.has(key)) return true;
    if (!isOptionsKey(key)) return false;
    return property.value.type === 'ObjectExpression' ? isValidated(property.value) : true;
  });
}
