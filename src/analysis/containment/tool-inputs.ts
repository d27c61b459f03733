import type { TSESTree } from '@typescript-eslint/utils';

import { procedureMethods } from '../../catalog/route-places.js';
import { requestHandlerMethod, type ToolMaker, toolMakers, toolMethods } from '../../catalog/paths/tool-inputs.js';
import { procedureOf } from '../boundaries/procedures.js';
import { takesToolCalls } from '../boundaries/tool-calls.js';
import { type FunctionNode, isFunction, staticKey, unwrap } from '../core/ast.js';
import { nodesOfType } from '../core/nodes.js';
import { perFile, type SourceCode } from '../core/per-file.js';
import { localFunctionOf } from '../identity/local-functions.js';
import { findApi, membersOf } from '../identity/lookup.js';
import { objectView } from '../values/object-view.js';
import { constantString } from '../values/values.js';
import { schemaOf } from '../zod/chain.js';
import { fieldsIn } from '../zod/objects.js';
import { type LetThrough, letThroughIn, letThroughOf } from './schemas.js';

/** What a client of a procedure, or the model that calls a tool, chose. */
export interface ToolInput {
  /** The parameter that brings it. */
  parameter: TSESTree.Parameter;
  /** Member names down to it. */
  at: readonly string[];
  /** Only members of these names are free texts; left out: all that is in it. */
  names?: ReadonlySet<string>;
  /** A model works for the user of the machine: where no folder is meant, it may name any file. */
  isTool: boolean;
}

const taking = new RegExp(`\\b(?:${[...membersOf(toolMakers), ...toolMethods, requestHandlerMethod].join('|')})\\s*\\(`);

/** The cheap first look: does anything in the file make a tool or a procedure? */
export const mayTakeTools = perFile(({ text }): boolean =>
  taking.test(text) ||
  (/procedure/i.test(text) && /\.\s*input\s*\(/.test(text)));

/** The input of a procedure or tool that a call makes: only what its schema, in this file, lets through as free text. */
export function toolInputOf(call: TSESTree.CallExpression, sourceCode: SourceCode): ToolInput | undefined {
  const requested = fromRequestHandler(call, sourceCode);
  if (requested) return requested;
  for (const { at, isTool, parameter, schema } of takenBy(call, sourceCode)) {
    const open = openIn(schema, sourceCode);
    if (open) return { parameter, at, isTool, ...(open.names ? { names: open.names } : {}) };
  }
  return undefined;
}

/** What a function is handed by the schema of its tool or procedure. */
export interface TakenInput {
  parameter: TSESTree.Parameter;
  /** Member names down to the input. */
  at: readonly string[];
  /** The schema, or an object that lists fields. */
  schema: TSESTree.Node;
  isTool: boolean;
}

/** The inputs of all tools and procedures of a file, by the parameter that brings them. */
export const takenInputs = perFile((sourceCode): ReadonlyMap<TSESTree.Node, TakenInput> => {
  const inputs = new Map<TSESTree.Node, TakenInput>();
  if (!mayTakeTools(sourceCode)) return inputs;
  for (const call of nodesOfType(['CallExpression'], sourceCode)) {
    for (const input of takenBy(call, sourceCode)) if (!inputs.has(input.parameter)) inputs.set(input.parameter, input);
  }
  return inputs;
});

function takenBy(call: TSESTree.CallExpression, sourceCode: SourceCode): TakenInput[] {
  const made = findApi(call.callee, toolMakers, sourceCode)?.entry;
  if (made) return fromOptions(call.arguments[0], made, sourceCode);
  const callee = unwrap(call.callee);
  const method = callee.type === 'MemberExpression' ? staticKey(callee) : undefined;
  if (callee.type !== 'MemberExpression' || method === undefined) return [];
  if (procedureMethods.has(method)) return fromProcedure(call, callee.object, sourceCode);
  if (!toolMethods.has(method)) return [];
  const [first] = call.arguments;
  return first && constantString(first, sourceCode) === undefined ? fromOptions(first, fastServer, sourceCode) : fromList(call, sourceCode);
}

const fastServer: ToolMaker = { schemas: ['parameters'], run: ['execute'] };

/** `tool({ inputSchema, execute })` */
function fromOptions(node: TSESTree.Node | undefined, { at = [], run, schemas }: ToolMaker, sourceCode: SourceCode): TakenInput[] {
  const options = node && objectView(node, sourceCode);
  if (!options) return [];
  const valueOf = (keys: readonly string[]) => {
    for (const key of keys) {
      const found = options.get(key);
      if (found.state === 'present') return found.value;
    }
    return undefined;
  };
  return inputOf(valueOf(schemas), valueOf(run), at, true, sourceCode);
}

/** `server.tool(name, what, shape, handler)`, `server.registerTool(name, { inputSchema: shape }, handler)` */
function fromList(call: TSESTree.CallExpression, sourceCode: SourceCode): TakenInput[] {
  const handler = call.arguments.at(-1);
  return call.arguments.slice(1, -1).flatMap((argument) => {
    const option = objectView(argument, sourceCode)?.get('inputSchema');
    return inputOf(option?.state === 'present' ? option.value : argument, handler, [], true, sourceCode);
  });
}

/** `procedure.input(schema).query(({ input }) => …)` */
function fromProcedure(call: TSESTree.CallExpression, chain: TSESTree.Node, sourceCode: SourceCode): TakenInput[] {
  const input = procedureOf(chain, sourceCode)?.input;
  return input ? inputOf(input, call.arguments[0], ['input'], false, sourceCode) : [];
}

/** `server.setRequestHandler(CallToolRequestSchema, async (request) => …)`: the schema says nothing of the arguments. */
function fromRequestHandler(call: TSESTree.CallExpression, sourceCode: SourceCode): ToolInput | undefined {
  const parameter = takesToolCalls(call, sourceCode) ? functionIn(call.arguments[1], sourceCode)?.params[0] : undefined;
  return parameter && { parameter, at: ['params', 'arguments'], isTool: true };
}

function inputOf(
  schema: TSESTree.Node | undefined, run: TSESTree.Node | undefined, at: readonly string[], isTool: boolean, sourceCode: SourceCode,
): TakenInput[] {
  const parameter = functionIn(run, sourceCode)?.params[0];
  return parameter && schema && isSchemaLike(schema, sourceCode) ? [{ parameter, at, schema, isTool }] : [];
}

function isSchemaLike(node: TSESTree.Node, sourceCode: SourceCode): boolean {
  return schemaOf(node, sourceCode) !== undefined || fieldsIn(node, sourceCode).fields.size > 0;
}

/** What a schema, or an object that lists fields, lets through. */
function openIn(node: TSESTree.Node, sourceCode: SourceCode): LetThrough | undefined {
  const open = letThroughOf(node, sourceCode);
  if (open) return open;
  const shape = fieldsIn(node, sourceCode);
  return shape.fields.size > 0 ? letThroughIn(shape, sourceCode) : undefined;
}

function functionIn(node: TSESTree.Node | undefined, sourceCode: SourceCode): FunctionNode | undefined {
  const inner = node && unwrap(node);
  if (!inner) return undefined;
  return isFunction(inner) ? inner : localFunctionOf(inner, sourceCode);
}
