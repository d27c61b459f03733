import type { TSESTree } from '@typescript-eslint/utils';

import { asyncModuleMethods, buildExports, pluginTarget, startHooks } from '../../catalog/event-loop.js';
import { enclosingFunction, type FunctionNode, staticKey, unwrap, wrapped } from '../core/ast.js';
import { lastName } from '../core/last-name.js';
import { perFile, perNode, type SourceCode } from '../core/per-file.js';
import { exportedName, functionPositions } from '../identity/function-positions.js';
import { parameterReference } from '../identity/parameters.js';
import { resolveApi } from '../identity/references.js';
import { localCalls } from './local-calls.js';

/**
 * Does a node run in what a framework runs once, before it serves anybody: a plugin of Fastify, `onModuleInit` of NestJS, the factory
 * of a provider, `getStaticProps` of Next.js? The handlers that are made there run later.
 */
export function isInStartHook(node: TSESTree.Node, sourceCode: SourceCode): boolean {
  if (!mayHaveHooks(sourceCode)) return false;
  let fn = enclosingFunction(node);
  while (fn && localCalls(sourceCode).runs.get(fn)?.kind === 'in-place') fn = enclosingFunction(fn);
  return fn !== undefined && isStartHook(fn, sourceCode) === true;
}

const mayHaveHooks = perFile(({ text }) => text.includes('astify') || text.includes('@nestjs/') || text.includes('useFactory') || /\b(?:generate|get)Static[PpA-Z]/.test(text));

const isStartHook = perNode<FunctionNode, boolean>((fn, sourceCode) => isPlugin(fn, sourceCode) || isModuleHook(fn) || isFactory(fn) || isForBuild(fn, sourceCode));

/** It is handed the application: by its type or its place, or by `app.register(async (instance) => …)`. */
function isPlugin(fn: FunctionNode, sourceCode: SourceCode): boolean {
  const [application] = fn.params;
  if (!application) return false;
  if (parameterReference(application, sourceCode)?.id === pluginTarget.instance) return true;
  const call = wrapped(fn).parent;
  if (call?.type !== 'CallExpression' || call.arguments[0] !== wrapped(fn)) return false;
  const callee = unwrap(call.callee);
  return callee.type === 'MemberExpression' && staticKey(callee) === 'register' && pluginTarget.made.has(resolveApi(callee.object, sourceCode)?.id ?? '');
}

function isModuleHook({ parent }: FunctionNode): boolean {
  return parent.type === 'MethodDefinition' && startHooks.has(staticKey(parent) ?? '');
}

/** `{ provide: 'DB', useFactory: async () => … }`, `ConfigModule.forRootAsync({ useFactory: … })`; not one that is asked for each request. */
function isFactory(fn: FunctionNode): boolean {
  const { parent } = wrapped(fn);
  if (parent?.type !== 'Property' || staticKey(parent) !== 'useFactory' || parent.parent.type !== 'ObjectExpression') return false;
  const keys = parent.parent.properties.map((each) => (each.type === 'Property' ? staticKey(each) : undefined));
  if (keys.includes('scope')) return false;
  const call = wrapped(parent.parent).parent;
  return keys.includes('provide') || (call?.type === 'CallExpression' && asyncModuleMethods.has(lastName(call.callee)));
}

/** `export async function getStaticProps() { … }`, `export const getStaticPaths = async () => …` */
function isForBuild(fn: FunctionNode, sourceCode: SourceCode): boolean {
  return (functionPositions(fn, sourceCode) ?? []).some((position) => buildExports.has(exportedName(position) ?? ''));
}
