import type { TSESTree } from '@typescript-eslint/utils';

import type { BoundaryKind } from '../../catalog/boundaries.js';
import {
  actionMethods, formAdapters, innerMakers, inputMethods, inputProperties, namedValidators, requestParts, requestValidator, routeProperties,
  routeValidator, toolClasses, toolMakers, toolProperties, validatorClasses,
} from '../../catalog/zod/input-places.js';
import { readingMethods } from '../../catalog/zod/methods.js';
import { routeMethods } from '../../catalog/route-places.js';
import { isFunction, staticKey, unwrap, walk, wrapped } from '../core/ast.js';
import { lastName } from '../core/last-name.js';
import { boundaryValuesOf } from '../boundaries/boundary.js';
import { flowOf, type FlowStart, type Use } from '../flow/flow.js';
import { perFile, type SourceCode } from '../core/per-file.js';
import { localFunctionOf } from '../identity/local-functions.js';
import { resolveApi } from '../identity/references.js';
import { originOf } from '../values/origin.js';
import { schemaOf } from './chain.js';
import { type CheckedByCall, checkedByCall, schemaIn } from './checked-by-call.js';
import { zodReference } from './identity.js';
import { fieldsIn } from './objects.js';
import { isInputName } from './input-name.js';
import { isPartOfOther } from './parts.js';
import { isPeerAnswer } from './peer-answers.js';
import { isRequestLike, isWholeRequest } from './request-like.js';
import { toolLiteralOf } from './tool-literals.js';

/** Ways in that a stranger can use. */
const inputKinds: ReadonlySet<BoundaryKind> = new Set<BoundaryKind>(['cookies', 'headers', 'message', 'params', 'request']);

/** The expressions of this file that are schemas of input, or objects of fields that are. */
export const inputSchemasOf = perFile((sourceCode): ReadonlySet<TSESTree.Node> => {
  const inputs = new InputFinder(sourceCode);
  walk(sourceCode.ast, sourceCode, (node) => inputs.visit(node));
  inputs.addParsedRequests();
  return inputs.found;
});

class InputFinder {
  readonly found = new Set<TSESTree.Node>();
  readonly #sourceCode: SourceCode;
  /** Schemas that check an argument, by the call that is handed it. */
  readonly #checked = new Map<TSESTree.CallExpression, CheckedByCall>();
  /** Parameters of functions of the file that are handed a value from outside. */
  readonly #entered = new Set<TSESTree.Parameter>();
  /** What tools are handed that an object describes. */
  readonly #toolInputs: TSESTree.Parameter[] = [];

  constructor(sourceCode: SourceCode) {
    this.#sourceCode = sourceCode;
  }

  visit(node: TSESTree.Node): undefined {
    switch (node.type) {
      case 'AssignmentExpression':
        if (node.left.type === 'MemberExpression') this.#addNamed(staticKey(node.left), node.right);
        break;
      case 'CallExpression':
        this.#visitCall(node);
        break;
      case 'ClassDeclaration':
        if (node.superClass?.type === 'CallExpression' && node.id) {
          for (const argument of node.superClass.arguments) this.#addNamed(node.id.name, argument, true);
        }
        break;
      case 'NewExpression':
        if (validatorClasses.test(lastName(node.callee))) this.#addRequestParts(node.arguments);
        break;
      case 'ExportSpecifier':
        if (node.exported.type === 'Identifier') this.#addNamed(node.exported.name, node.local);
        break;
      case 'ObjectExpression':
        this.#visitObject(node);
        break;
      case 'Property':
        this.#visitProperty(node);
        break;
      case 'PropertyDefinition':
        if (node.value) this.#visitField(staticKey(node), node.value, node.parent.parent);
        break;
      case 'VariableDeclarator':
        if (node.id.type === 'Identifier' && node.init && !(isInputName(node.id.name) && isPartOfOther(node, this.#sourceCode))) {
          this.#addNamed(node.id.name, node.init);
        }
        break;
      default:
    }
    return undefined;
  }

  /** `const body = Body.parse(req.body)`: what a request brings flows into the schema's method. */
  addParsedRequests(): void {
    if (this.#checked.size === 0) return;
    for (const value of boundaryValuesOf(this.#sourceCode)) {
      // What a model wrote is an answer; what comes in a parameter is the call of a tool.
      const isInput = inputKinds.has(value.kind) ? !isPeerAnswer(value, this.#sourceCode) : value.kind === 'model' && value.isParameter;
      if (isInput) this.#addCheckedBy(value.starts);
    }
    this.#addCheckedBy(this.#toolInputs.map((node) => ({ node })));
    for (const [call, { argument: position, isBeside, schema }] of this.#checked) {
      const argument = call.arguments[position];
      // `handle(req, User)` says nothing of what it does with which part.
      if (!argument || (isBeside === true && argument.type === 'Identifier' && isWholeRequest(argument))) continue;
      if (isRequestLike(argument, this.#sourceCode)) this.#add(schema);
    }
  }

  #addCheckedBy(starts: readonly FlowStart[]): void {
    for (let pending = starts; pending.length > 0;) {
      pending = flowOf(pending, this.#sourceCode).uses.flatMap((use) => this.#checkedBy(use) ?? []);
    }
  }

  /** Adds the schema that a call checks a value with; where it checks none, the parameter of a function of the file that gets the whole. */
  #checkedBy({ argument, call, derived, form, kind, path, within }: Use): FlowStart | undefined {
    if (kind !== 'argument' || call?.type !== 'CallExpression' || argument === undefined) return undefined;
    const isWhole = path.length === 0 && within.length === 0 && !derived;
    const checked = this.#checked.get(call);
    if (checked?.argument === argument) {
      if (checked.isBeside !== true || isWhole) this.#add(checked.schema);
      return undefined;
    }
    const parameter = isWhole ? localFunctionOf(call.callee, this.#sourceCode)?.params[argument] : undefined;
    if (!parameter || this.#entered.has(parameter)) return undefined;
    this.#entered.add(parameter);
    return { node: parameter, form };
  }

  #visitCall(call: TSESTree.CallExpression): void {
    const callee = unwrap(call.callee);
    const name = lastName(call.callee);
    const checked = checkedByCall(call, this.#sourceCode);
    if (checked) this.#checked.set(call, checked);
    if (name === '' || zodReference(callee, this.#sourceCode) || (callee.type === 'MemberExpression' && schemaOf(callee.object, this.#sourceCode))) return;
    if (callee.type === 'MemberExpression' && (inputMethods.has(name) || (name === 'schema' && isBeforeAction(call)))) {
      this.#addAll(call.arguments.slice(0, 1));
    } else if (formAdapters.has(resolveApi(callee, this.#sourceCode)?.module ?? '')) this.#addAll(call.arguments);
    else if (toolMakers.has(name)) this.#visitTool(call);
    else if (isRequestValidator(name, call)) this.#addRequestParts(call.arguments);
  }

  #visitObject(object: TSESTree.ObjectExpression): void {
    const tool = toolLiteralOf(object, this.#sourceCode);
    if (!tool) return;
    this.#addInput(tool.schema);
    if (tool.input) this.#toolInputs.push(tool.input);
  }

  #visitTool(call: TSESTree.CallExpression): void {
    for (const argument of call.arguments) {
      const object = originOf(argument, this.#sourceCode);
      // `server.tool('name', Input.shape, handler)`
      if (object.type === 'MemberExpression' && staticKey(object) === 'shape') this.#add(object.object);
      if (object.type !== 'ObjectExpression') continue;
      // `server.tool('name', 'what it does', { city: z.string() }, handler)`
      this.#addShape(object);
      for (const property of object.properties) {
        if (property.type === 'Property' && toolProperties.has(staticKey(property) ?? '')) this.#addInput(property.value);
      }
    }
  }

  #visitProperty(property: TSESTree.Property): void {
    const key = staticKey(property);
    if (key === undefined || property.parent.type !== 'ObjectExpression' || this.#isShape(property.parent)) return;
    if (inputProperties.has(key) && isStep(property.parent)) return;
    if (inputProperties.has(key)) this.#addInput(property.value);
    else if (routeProperties.has(key)) this.#addParts(property.value);
    // `{ query: z.string() }` may be a list of fields; `{ query: z.object({ … }) }` is a schema by that name.
    else if (schemaOf(property.value, this.#sourceCode)?.made.kind === 'object') this.#addNamed(key, property.value);
  }

  /** `inputSchema = S`, and `schema = S` in a class of tools. */
  #visitField(key: string | undefined, value: TSESTree.Node, { superClass }: TSESTree.ClassDeclaration | TSESTree.ClassExpression): void {
    if (key === 'schema' && superClass && toolClasses.has(lastName(superClass))) this.#add(value);
    else this.#addNamed(key, value, inputProperties.has(key ?? ''));
  }

  /** The parts of `{ body: S, querystring: S }`, and `{ body: { content: { 'application/json': { schema: S } } } }`. */
  #addParts(node: TSESTree.Node): void {
    const parts = unwrap(node);
    for (const property of parts.type === 'ObjectExpression' ? parts.properties : []) {
      const key = property.type === 'Property' ? staticKey(property) : undefined;
      if (property.type !== 'Property' || !(requestParts.has(key ?? '') || key === 'schema')) continue;
      const part = unwrap(property.value);
      this.#addAll([part]);
      if (part.type !== 'ObjectExpression') continue;
      walk(part, this.#sourceCode, (inner) => {
        if (inner.type === 'Property' && staticKey(inner) === 'schema') this.#addAll([inner.value]);
        return schemaOf(inner, this.#sourceCode) ? 'skip' : undefined;
      });
    }
  }

  #addRequestParts(args: readonly TSESTree.Node[]): void {
    for (const argument of args) {
      const inner = unwrap(argument);
      // `readValidatedBody(event, Body.parse)` hands over the method.
      const methods = inner.type === 'MemberExpression' ? [inner] : parsesOfParameter(inner, this.#sourceCode);
      for (const method of methods) if (readingMethods.has(staticKey(method) ?? '')) this.#addAll([method.object]);
      this.#addAll([inner]);
      this.#addParts(inner);
    }
  }

  #addAll(nodes: readonly TSESTree.Node[]): void {
    for (const node of nodes) this.#add(node);
  }

  #add(node: TSESTree.Node): void {
    const schema = schemaIn(node, this.#sourceCode);
    if (schema) this.found.add(schema);
    else this.#addShape(node);
  }

  /** `inputSchema: { city: z.string(), page: Page }`: whatever the file does not show of it is a schema, too. */
  #addInput(node: TSESTree.Node): void {
    const list = originOf(node, this.#sourceCode);
    if (this.#isRawShape(list, true)) this.found.add(list);
    else this.#add(node);
  }

  /** `{ city: z.string() }`, also by the name of a constant */
  #addShape(node: TSESTree.Node): void {
    const list = originOf(node, this.#sourceCode);
    if (this.#isRawShape(list)) this.found.add(list);
  }

  #addNamed(name: string | undefined, value: TSESTree.Node, isCertain = false): void {
    if (name === undefined || (!isInputName(name) && !(isCertain && inputProperties.has(name)))) return;
    const schema = schemaIn(value, this.#sourceCode);
    if (schema && schemaOf(schema, this.#sourceCode)?.kind !== undefined) this.found.add(schema);
    else if (isCertain) this.#addShape(value);
  }

  /** An object whose values are all schemas, as far as the file shows: the fields of an object schema that a library makes of it. */
  #isRawShape(node: TSESTree.Node, mayHideSome = false): boolean {
    if (node.type !== 'ObjectExpression' || node.properties.length === 0) return false;
    const fields = [...fieldsIn(node, this.#sourceCode).fields.values()];
    const others = fields.filter((field) => schemaOf(field, this.#sourceCode) === undefined);
    return others.length < fields.length && others.every((field) => mayHideSome && hidden.has(originOf(field, this.#sourceCode).type));
  }

  /** Is the object a list of fields handed to `z.object` and the like? Its keys are no names of schemas. */
  #isShape(object: TSESTree.ObjectExpression): boolean {
    const { parent } = wrapped(object);
    if (parent?.type !== 'CallExpression') return this.#isRawShape(object) && parent?.type === 'SpreadElement';
    if (zodReference(parent.callee, this.#sourceCode)) return true;
    const callee = unwrap(parent.callee);
    return callee.type === 'MemberExpression' && schemaOf(callee.object, this.#sourceCode) !== undefined;
  }
}

/** Expressions for what another file makes. */
const hidden: ReadonlySet<string> = new Set(['CallExpression', 'Identifier', 'MemberExpression']);

/** `createStep({ inputSchema })`: what one step of a program hands to the next. */
function isStep(options: TSESTree.ObjectExpression): boolean {
  const { parent } = wrapped(options);
  return (parent?.type === 'CallExpression' || parent?.type === 'NewExpression') && innerMakers.test(lastName(parent.callee));
}

function isRequestValidator(name: string, call: TSESTree.CallExpression): boolean {
  if (namedValidators.has(name)) return true;
  if (/response|result|output|env|config|file/i.test(name)) return false;
  if (requestValidator.test(name)) return true;
  if (!routeValidator.test(name)) return false;
  const { parent } = wrapped(call);
  const callee = parent?.type === 'CallExpression' ? unwrap(parent.callee) : undefined;
  return callee?.type === 'MemberExpression' && routeMethods.has(staticKey(callee) ?? '');
}

/** The methods that a function hands its first parameter to: `(body) => Body.parse(body)`. */
function parsesOfParameter(fn: TSESTree.Node, sourceCode: SourceCode): TSESTree.MemberExpression[] {
  const [parameter] = isFunction(fn) ? fn.params : [];
  const found: TSESTree.MemberExpression[] = [];
  if (!isFunction(fn) || parameter?.type !== 'Identifier') return found;
  walk(fn.body, sourceCode, (node) => {
    if (node.type !== 'CallExpression') return;
    const callee = unwrap(node.callee);
    const [argument] = node.arguments;
    if (callee.type === 'MemberExpression' && argument?.type === 'Identifier' && argument.name === parameter.name) found.push(callee);
  });
  return found;
}

/** `client.schema(S).action(run)` */
function isBeforeAction(call: TSESTree.CallExpression): boolean {
  for (let inner: TSESTree.Node = call; inner.parent?.type === 'MemberExpression' && inner.parent.object === inner;) {
    if (actionMethods.has(staticKey(inner.parent) ?? '')) return true;
    if (inner.parent.parent.type !== 'CallExpression') return false;
    inner = inner.parent.parent;
  }
  return false;
}
