import type { TSESTree } from '@typescript-eslint/utils';

import { zodChecks, zodFactories } from '../../catalog/zod/factories.js';
import { methodParams } from '../../catalog/zod/methods.js';
import type { ZodModule } from '../../catalog/zod/modules.js';
import { stringFormats } from '../../catalog/zod/string-formats.js';
import { staticKey, unwrap } from '../core/ast.js';
import type { SourceCode } from '../core/per-file.js';
import { singleDefinition, variableOf } from '../identity/scope.js';
import { schemaOf } from './chain.js';
import { zodReference } from './identity.js';
import { isKeyless } from './inner.js';

/** The parameters of a call of zod, as an object literal. */
export interface ZodParams {
  zod: ZodModule;
  object: TSESTree.ObjectExpression;
  /** `z.string`, or `.min` of a chain. */
  isMethod: boolean;
  /** The name of what is called. */
  name: string;
}

/** The parameters (`{ error }`) that a call hands to zod; `undefined` when there are none, or they are out of sight. */
export function zodParamsOf(call: TSESTree.CallExpression, sourceCode: SourceCode): ZodParams | undefined {
  const callee = unwrap(call.callee);
  const reference = zodReference(callee, sourceCode);
  if (reference && !reference.path.includes('()')) {
    const name = reference.path.join('.');
    const position = positionInFactory(name, call);
    return position === undefined ? undefined : paramsAt(call, position, { zod: reference.zod, isMethod: false, name }, sourceCode);
  }
  if (callee.type !== 'MemberExpression') return undefined;
  const name = staticKey(callee) ?? '';
  const position = stringFormats.has(name) ? 0 : methodParams.get(name);
  const schema = position === undefined ? undefined : schemaOf(callee.object, sourceCode);
  return schema && position !== undefined ? paramsAt(call, position, { zod: schema.zod, isMethod: true, name }, sourceCode) : undefined;
}

function positionInFactory(name: string, call: TSESTree.CallExpression): number | undefined {
  if (name === 'record') return isKeyless(call) ? 1 : 2;
  // `z.tuple([a], rest, params)` and `z.tuple([a], params)`
  if (name === 'tuple') return call.arguments.length > 2 ? 2 : 1;
  return zodFactories.get(name)?.params ?? zodChecks.get(name);
}

function paramsAt(
  call: TSESTree.CallExpression, position: number, found: Omit<ZodParams, 'object'>, sourceCode: SourceCode,
): ZodParams | undefined {
  if (call.arguments.slice(0, position).some(({ type }) => type === 'SpreadElement')) return undefined;
  const argument = call.arguments[position];
  const object = argument && literalOf(argument, sourceCode);
  return object && { ...found, object };
}

function literalOf(node: TSESTree.Node, sourceCode: SourceCode): TSESTree.ObjectExpression | undefined {
  const inner = unwrap(node);
  if (inner.type === 'ObjectExpression') return inner;
  const variable = inner.type === 'Identifier' ? variableOf(inner, sourceCode) : undefined;
  const definition = variable && singleDefinition(variable);
  const value = definition?.pattern.type === 'Identifier' ? unwrap(definition.value) : undefined;
  return value?.type === 'ObjectExpression' ? value : undefined;
}
