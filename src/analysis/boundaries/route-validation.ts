import type { TSESTree } from '@typescript-eslint/utils';

import { aboutContent, aboutSender, documentationKeys, schemaModules, validatedRequests, validatingMiddleware } from '../../catalog/validators.js';
import { assertingMiddleware } from '../../catalog/request-assertions.js';
import { routeMethods } from '../../catalog/route-places.js';
import { type FunctionNode, isFunction, staticKey, unwrap, wrapped } from '../core/ast.js';
import { isOneOf } from '../identity/lookup.js';
import { localFunctionOf } from '../identity/local-functions.js';
import { parameterTarget } from '../identity/parameters.js';
import { perNode, type SourceCode } from '../core/per-file.js';
import { resolveApi } from '../identity/references.js';
import { type Variable, variableOf } from '../identity/scope.js';
import { objectView } from '../values/object-view.js';
import { originOf } from '../values/origin.js';
import { returnedBy } from '../values/value-parts.js';
import { handlerPositions } from './handler-positions.js';
import { placesOf } from './places.js';
import { isToolCallSchema } from './tool-calls.js';
import { isSchema } from './validation.js';

/**
 * Is a handler behind a validator: a middleware or schema among the arguments of its route, in the options it is
 * registered with, around it (`withValidation(schema, handler)`), or on the whole router (`router.use(validate(schema))`)?
 */
export function isValidatedRoute(fn: FunctionNode, sourceCode: SourceCode): boolean {
  return guardsOf(fn, sourceCode)?.isValidated === true;
}

/** The middlewares of this file in front of a handler of whose names nothing can be told: what they do decides. */
export function ownMiddlewaresOf(fn: FunctionNode, sourceCode: SourceCode): readonly FunctionNode[] {
  return guardsOf(fn, sourceCode)?.own ?? [];
}

/**
 * `(req: TypedRequest<Login>, res: Response)` of another file's route: the type, which comes from elsewhere as well, says that a
 * validator stands there. A route of this file shows whether it does.
 */
export function isValidatedElsewhere(fn: FunctionNode, sourceCode: SourceCode): boolean {
  return fn.params.some((parameter) => isValidatedType(parameter, sourceCode)) &&
    !handlerPositions(fn, sourceCode).some(({ parent }) => parent?.type === 'CallExpression' && isRouteCall(parent));
}

function isValidatedType(parameter: TSESTree.Parameter, sourceCode: SourceCode): boolean {
  const target = parameterTarget(parameter);
  const type = 'typeAnnotation' in target ? target.typeAnnotation?.typeAnnotation : undefined;
  if (type?.type !== 'TSTypeReference' || type.typeName.type !== 'Identifier' || !validatedRequests.test(type.typeName.name)) return false;
  return variableOf(type.typeName, sourceCode)?.defs[0]?.type === 'ImportBinding';
}

function isRouteCall({ callee }: TSESTree.CallExpression): boolean {
  const method = unwrap(callee);
  return method.type === 'MemberExpression' && routeMethods.has(staticKey(method) ?? '');
}

/** What stands in front of a handler. */
interface Guards {
  isValidated: boolean;
  own: readonly FunctionNode[];
}

const guardsOf = perNode<FunctionNode, Guards>((fn, sourceCode) => {
  const finder = new GuardFinder(sourceCode);
  const isValidated = handlerPositions(fn, sourceCode).some((position) => {
    const { parent } = position;
    if (parent?.type === 'CallExpression' && parent.callee !== position) return finder.guards(parent, position) || hidesOptions(parent, position, fn, sourceCode);
    if (parent?.type === 'MemberExpression') return finder.isUsedOn(position);
    // `exports.create = [body('name').isString(), create]`
    if (parent?.type === 'ArrayExpression') return parent.elements.some((other) => other !== null && other !== position && finder.isValidator(other));
    return parent?.type === 'Property' && (finder.hasSchemaKey(parent.parent) || isHidden(parent.parent, fn, sourceCode));
  });
  return { isValidated, own: finder.own };
});

/** Lists of middlewares and options that hold each other end somewhere. */
const deepestList = 6;

/** Nobody puts more in front of one handler. */
const longestChain = 30;

/** Looks for what validates in front of a handler, and collects the functions of the file that stand there. */
class GuardFinder {
  readonly own: FunctionNode[] = [];
  readonly #sourceCode: SourceCode;

  constructor(sourceCode: SourceCode) {
    this.#sourceCode = sourceCode;
  }

  /** Does something validate among the arguments of a call beside the handler, or around it? */
  guards(call: TSESTree.CallExpression, handler: TSESTree.Node): boolean {
    if (call.arguments.some((other) => other !== handler && this.isValidator(other))) return true;
    const callee = unwrap(call.callee);
    if (callee.type === 'CallExpression') return this.isValidator(callee);
    if (callee.type === 'Identifier') return validatingMiddleware.test(callee.name);
    if (callee.type !== 'MemberExpression') return false;
    return validatingMiddleware.test(staticKey(callee) ?? '') || isValidatingRouter(callee.object, call, this.#sourceCode) ||
      this.#isInChain(callee.object);
  }

  /** `middy().use(validator(…)).handler(read)` */
  #isInChain(chain: TSESTree.Node): boolean {
    let call = unwrap(chain);
    for (let links = 0; links < longestChain && call.type === 'CallExpression'; links += 1) {
      const callee = unwrap(call.callee);
      if (callee.type !== 'MemberExpression') return false;
      if (staticKey(callee) === 'use' && call.arguments.some((argument) => this.isValidator(argument))) return true;
      call = unwrap(callee.object);
    }
    return false;
  }

  /** `middy(read).use(validator(…))` */
  isUsedOn(position: TSESTree.Node): boolean {
    for (let outer = wrapped(position); outer.parent?.type === 'MemberExpression' && outer.parent.object === outer;) {
      const call = wrapped(outer.parent).parent;
      if (call?.type !== 'CallExpression') return false;
      if (staticKey(outer.parent) === 'use' && call.arguments.some((argument) => this.isValidator(argument))) return true;
      outer = wrapped(call);
    }
    return false;
  }

  /** A middleware, schema or options object that checks requests; a name stands for what the file gives it. */
  isValidator(node: TSESTree.Node, depth = 0): boolean {
    const inner = unwrap(node);
    if (depth > deepestList || isToolCallSchema(inner, this.#sourceCode)) return false;
    if (inner.type === 'CallExpression' && isOneOf(assertingMiddleware, inner.callee, this.#sourceCode)) return false;
    if (isSchema(inner, this.#sourceCode)) return true;
    switch (inner.type) {
      case 'ArrayExpression':
        return inner.elements.some((element) => element !== null && this.isValidator(element, depth + 1));
      case 'SpreadElement':
        return this.isValidator(inner.argument, depth);
      case 'CallExpression': {
        const api = resolveApi(inner, this.#sourceCode);
        if (api && (schemaModules.has(api.module) || api.module.includes('valid'))) return true;
        const callee = unwrap(inner.callee);
        if (isNamedLikeOne(callee)) return true;
        this.#addMade(callee);
        return inner.arguments.some((argument) => isSchema(argument, this.#sourceCode));
      }
      case 'Identifier':
      case 'MemberExpression':
        return isNamedLikeOne(inner) || this.#isNameOfOne(inner, depth);
      case 'ObjectExpression':
        return this.hasSchemaKey(inner, depth);
      default:
        return false;
    }
  }

  hasSchemaKey(object: TSESTree.Node, depth = 0): boolean {
    if (object.type !== 'ObjectExpression') return false;
    return object.properties.some((property) => {
      if (property.type === 'SpreadElement') return this.isValidator(property.argument, depth + 1);
      return this.#isSchemaKey(staticKey(property) ?? '', property.value, depth);
    });
  }

  #isSchemaKey(key: string, value: TSESTree.Node, depth: number): boolean {
    if (validatingMiddleware.test(key)) return !(isFunction(value) && key === 'validate') && !this.#isDocumentation(value);
    if (key === 'preHandler' || key === 'preValidation' || key === 'handlers') return this.isValidator(value, depth + 1);
    return isSchema(value, this.#sourceCode);
  }

  /** `schema: { description: …, tags: [] }`, `schema: {}` */
  #isDocumentation(schema: TSESTree.Node): boolean {
    const view = objectView(schema, this.#sourceCode);
    return view?.complete === true && [...view.entries.keys()].every((key) => documentationKeys.has(key));
  }

  /** `const guards = [auth, validate(S)]`, `const options = { schema: … }`, `function check(req, res, next) { … }` */
  #isNameOfOne(name: TSESTree.Node, depth: number): boolean {
    const fn = localFunctionOf(name, this.#sourceCode);
    if (fn) {
      this.own.push(fn);
      return false;
    }
    const origin = originOf(name, this.#sourceCode);
    if (origin.type === 'ArrayExpression' || origin.type === 'CallExpression') return this.isValidator(origin, depth + 1);
    const entries = objectView(name, this.#sourceCode)?.entries;
    return entries !== undefined && [...entries].some(([key, value]) => this.#isSchemaKey(key, value, depth + 1));
  }

  /** `check(User)` of a function of the file that makes a middleware. */
  #addMade(callee: TSESTree.Node): void {
    const maker = localFunctionOf(callee, this.#sourceCode);
    for (const made of maker ? returnedBy(maker, this.#sourceCode) : []) {
      const fn = localFunctionOf(made, this.#sourceCode);
      if (fn) this.own.push(fn);
    }
  }
}

/** `app.post('/orders', options, handler)` of Fastify, where the options, which most often hold a schema, come from another file. */
function hidesOptions(call: TSESTree.CallExpression, handler: TSESTree.Node, fn: FunctionNode, sourceCode: SourceCode): boolean {
  const [, options, last] = call.arguments;
  return last !== undefined && wrapped(last) === handler && options !== undefined && isHidden(options, fn, sourceCode);
}

/** Is something of the options of a route of Fastify out of sight? */
function isHidden(options: TSESTree.Node, fn: FunctionNode, sourceCode: SourceCode): boolean {
  return objectView(options, sourceCode)?.complete !== true && placesOf(fn, sourceCode)?.some((place) => place?.id === 'fastify#FastifyRequest()') === true;
}

/** Does a name say that a function checks what is in a request? */
function saysValidates(name: string): boolean {
  return validatingMiddleware.test(name) && !asksForSender(name);
}

/** `validateSession`, `checkToken`: they ask who sends, not what. */
export function asksForSender(name: string): boolean {
  return aboutSender.test(name) && !aboutContent.test(name);
}

function isNamedLikeOne(node: TSESTree.Node): boolean {
  if (node.type === 'Identifier') return saysValidates(node.name);
  if (node.type === 'CallExpression') return isNamedLikeOne(unwrap(node.callee));
  if (node.type !== 'MemberExpression') return false;
  return saysValidates(staticKey(node) ?? '') || isNamedLikeOne(unwrap(node.object));
}

/** `router.use(validate(schema))` before the route, or `fastify.withTypeProvider<…>()`. */
function isValidatingRouter(router: TSESTree.Node, route: TSESTree.Node, sourceCode: SourceCode): boolean {
  const receiver = unwrap(router);
  if (resolveApi(receiver, sourceCode)?.path.includes('withTypeProvider')) return true;
  const variable = receiver.type === 'Identifier' ? variableOf(receiver, sourceCode) : undefined;
  return variable !== undefined && (validatesFrom(variable, sourceCode) ?? Infinity) < route.range[0];
}

/** Where a router is first told to validate: asked once, since a router has many routes. */
const validatesFrom = perNode<Variable, number>(({ references }, sourceCode) => {
  const starts = references.flatMap(({ identifier }) => {
    const member = identifier.parent;
    if (member?.type !== 'MemberExpression' || member.object !== identifier || staticKey(member) !== 'use') return [];
    const call = wrapped(member).parent;
    const finder = new GuardFinder(sourceCode);
    return call?.type === 'CallExpression' && call.arguments.some((other) => finder.isValidator(other)) ? [call.range[0]] : [];
  });
  return starts.length > 0 ? starts.reduce((first, start) => Math.min(first, start)) : undefined;
});
