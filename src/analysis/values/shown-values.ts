import type { TSESTree } from '@typescript-eslint/utils';

import { isFunction, staticKey, unwrap, wrapped } from '../core/ast.js';
import type { SourceCode } from '../core/per-file.js';
import { fieldDefinition } from '../identity/class-fields.js';
import { onlyCallsOf } from '../identity/function-uses.js';
import { localFunctionOf } from '../identity/local-functions.js';
import { resolveApi } from '../identity/references.js';
import { isRewritten, singleDefinition, type Variable, variableOf } from '../identity/scope.js';
import { type Step, typesAt } from '../identity/written-types.js';
import { addedElements } from './added-elements.js';
import { constantField } from './constant-field.js';
import { isFilled } from './constant-table.js';
import { objectView } from './object-view.js';
import { originOf } from './origin.js';
import { returnedBy } from './value-parts.js';

/** What is asked of all that a value may be. Keys of tables that are written out are always fine. */
export interface Judge {
  type: (type: TSESTree.TypeNode) => boolean;
  value: (node: TSESTree.Node) => boolean;
}

/** Methods that hand on elements of their list: as a list, or one of them. */
const keepingMethods = new Set(['filter', 'reverse', 'slice', 'sort', 'toReversed', 'toSorted']);
const pickingMethods = new Set(['at', 'find', 'findLast', 'pop', 'shift']);
const elementMethods = new Set(['every', 'filter', 'find', 'findIndex', 'flatMap', 'forEach', 'map', 'some']);
/** Those of lists alone: a `forEach` may be that of a `Map`, whose second argument is a key. */
const countingMethods = new Set(['every', 'filter', 'flatMap', 'map', 'some']);

/** Expressions that are looked at for one answer: nobody writes larger tables beside a command. */
const mostSteps = 3_000;
const longestWay = 12;
/** `const a = a.b`: circles come to an end. */
const deepest = 60;

/**
 * What is a value, by the types and literals of the file? True where the file shows all that it may be (through names, patterns,
 * members, loops, callbacks, tables and functions of the file) and each of these passes.
 */
export function isShownAs(node: TSESTree.Node, judge: Judge, sourceCode: SourceCode, way: readonly Step[] = []): boolean {
  const walk = new Walk(judge, sourceCode);
  return walk.follow(unwrap(node), way) === true;
}

/** Are all keys of an object or enum written in the file? */
export function hasShownKeys(node: TSESTree.Node, sourceCode: SourceCode): boolean {
  const view = objectView(node, sourceCode);
  return view ? view.complete && view.entries.size > 0 : variableOf(unwrap(node), sourceCode)?.defs[0]?.type === 'TSEnumName';
}

class Walk {
  readonly #judge: Judge;
  readonly #sourceCode: SourceCode;
  #left = mostSteps;
  #depth = 0;

  constructor(judge: Judge, sourceCode: SourceCode) {
    this.#judge = judge;
    this.#sourceCode = sourceCode;
  }

  /** Does all pass that may lie at the end of the way into the value of an expression? */
  #every(node: TSESTree.Node, way: readonly Step[]): boolean {
    this.#left -= 1;
    if (this.#left < 0 || way.length > longestWay || this.#depth === deepest) return false;
    const inner = unwrap(node);
    this.#depth += 1;
    const answer = this.follow(inner, way);
    this.#depth -= 1;
    return answer ?? (way.length === 0 && this.#judge.value(inner));
  }

  /** The same; `undefined` where there is nothing to look through, so that the expression itself counts. */
  follow(node: TSESTree.Node, way: readonly Step[]): boolean | undefined {
    switch (node.type) {
      case 'ArrayExpression':
        return way.length > 0 ? this.#ofElements(node.elements, way) : undefined;
      case 'AwaitExpression':
        return this.#every(node.argument, way);
      case 'CallExpression':
        return this.#ofCall(node, way);
      case 'ConditionalExpression':
        return this.#every(node.consequent, way) && this.#every(node.alternate, way);
      case 'Identifier':
        return this.#ofName(node, way);
      case 'LogicalExpression':
        if (node.operator === '&&') return this.#every(node.right, way);
        return this.#every(node.left, way) && ((way.length > 0 && isEmptyList(node.right)) || this.#every(node.right, way));
      case 'MemberExpression':
        return this.#ofMember(node, way);
      case 'NewExpression':
        return way.length > 0 ? isCollection(node, this.#sourceCode) && node.arguments[0] !== undefined && this.#every(node.arguments[0], way) : undefined;
      case 'ObjectExpression':
        return way.length > 0 ? this.#ofObject(node, way) : undefined;
      default:
        return undefined;
    }
  }

  #ofElements(elements: readonly (TSESTree.Node | null)[], [step, ...rest]: readonly Step[]): boolean {
    if (step !== undefined && !/^\d+$/.test(step)) return false;
    const place = step !== undefined && !elements.some((element) => element?.type === 'SpreadElement') ? Number(step) : undefined;
    const asked = place === undefined ? elements : elements.slice(place, place + 1);
    return asked.length > 0 && asked.every((element) => {
      if (element === null) return true;
      return element.type === 'SpreadElement' ? this.#every(element.argument, [undefined, ...rest]) : this.#every(element, rest);
    });
  }

  #ofObject(node: TSESTree.Node, [step, ...rest]: readonly Step[]): boolean {
    const view = objectView(node, this.#sourceCode);
    if (!view?.complete) return false;
    const found = step === undefined ? undefined : view.get(step);
    if (found) return found.state === 'present' && this.#every(found.value, rest);
    return view.entries.size > 0 && [...view.entries.values()].every((value) => this.#every(value, rest));
  }

  #ofMember(node: TSESTree.MemberExpression, way: readonly Step[]): boolean | undefined {
    const field = constantField(node, this.#sourceCode);
    if (field && this.#every(field, way)) return true;
    if (node.object.type === 'ThisExpression') {
      const type = fieldDefinition(node, this.#sourceCode)?.type;
      return type ? this.#isTyped(type, way) : undefined;
    }
    return this.#every(node.object, [staticKey(node), ...way]) ? true : undefined;
  }

  #isTyped(type: TSESTree.TypeNode | undefined, way: readonly Step[]): boolean {
    return (type && typesAt(type, way, this.#sourceCode)?.every((each) => this.#judge.type(each))) ?? false;
  }

  #ofCall(node: TSESTree.CallExpression, way: readonly Step[]): boolean | undefined {
    if (way.length > 0 && objectView(node, this.#sourceCode)) return this.#ofObject(node, way);
    const { arguments: [argument], callee: called } = node;
    const callee = unwrap(called);
    const key = callee.type === 'MemberExpression' ? (staticKey(callee) ?? '') : '';
    const [step, ...rest] = way;
    const api = resolveApi(callee, this.#sourceCode)?.id ?? '';
    if (argument && /^global#(?:Object|Array)\./.test(api)) {
      switch (api) {
        case 'global#Array.from':
        case 'global#Object.freeze':
        case 'global#Object.values':
          return this.#every(argument, way);
        case 'global#Object.entries':
          return rest[0] === '0' ? hasShownKeys(argument, this.#sourceCode) : this.#every(argument, [step, ...rest.slice(1)]);
        case 'global#Object.keys':
          return hasShownKeys(argument, this.#sourceCode);
        default:
      }
    }
    if (callee.type === 'MemberExpression') {
      const { object } = callee;
      if (keepingMethods.has(key)) return this.#every(object, way) ? true : undefined;
      if (pickingMethods.has(key)) return this.#every(object, [undefined, ...way]) ? true : undefined;
      if (key === 'get') return this.#every(object, [undefined, '1', ...way]) ? true : undefined;
      if (key === 'entries' && isMap(object, this.#sourceCode)) return this.#every(object, way);
      if (key === 'entries') return rest[0] === '0' || this.#every(object, [step, ...rest.slice(1)]);
      if (key === 'keys' || key === 'values') return this.#every(object, isMap(object, this.#sourceCode) ? [step, key === 'keys' ? '0' : '1', ...rest] : way);
    }
    const helper = localFunctionOf(callee, this.#sourceCode);
    if (!helper || helper.generator) return undefined;
    if (this.#isTyped(helper.returnType?.typeAnnotation, way)) return true;
    const returned = way.length > 0 ? returnedBy(helper, this.#sourceCode) : [];
    return returned.length > 0 && returned.every((value) => this.#every(value, way)) ? true : undefined;
  }

  #ofName(node: TSESTree.Identifier, way: readonly Step[]): boolean | undefined {
    const variable = variableOf(node, this.#sourceCode);
    const [def, ...others] = variable?.defs ?? [];
    if (!variable || !def || others.length > 0) return undefined;
    if (def.type === 'TSEnumName') return way.length === 1;
    if (def.type !== 'Variable' && def.type !== 'Parameter') return undefined;
    const taken = wayTo(def.name);
    if (!taken) return undefined;
    const whole = [...taken.way, ...way];
    if (this.#isTyped(annotationOf(def.name), way) || this.#isTyped(annotationOf(taken.root), whole)) return true;
    if (!taken.defaults.every((value) => this.#every(value, way))) return undefined;
    if (def.type === 'Parameter') return this.#ofParameter(variable, taken.root, whole) ? true : undefined;
    const loop = def.node.parent.parent;
    if (loop.type === 'ForOfStatement' && loop.left === def.node.parent) return this.#every(loop.right, [undefined, ...whole]) ? true : undefined;
    if (loop.type === 'ForInStatement' && loop.left === def.node.parent) return way.length === 0 && hasShownKeys(loop.right, this.#sourceCode) ? true : undefined;
    return this.#ofDefinition(variable, node, way) ? true : undefined;
  }

  #ofDefinition(variable: Variable, name: TSESTree.Identifier, way: readonly Step[]): boolean {
    const definition = singleDefinition(variable);
    if (!definition) return false;
    if (definition.pattern.type !== 'Identifier') {
      const taken = wayTo(definition.name, definition.pattern);
      return taken !== undefined && this.#every(definition.value, [...taken.way, ...way]);
    }
    const [, ...rest] = way;
    if (way.length === 0) return addedElements(variable, this.#sourceCode).length === 0 && this.#every(definition.value, way);
    // What is written to the object later counts too.
    if (objectView(name, this.#sourceCode)) return this.#ofObject(name, way);
    const made = unwrap(definition.value);
    if (made.type === 'NewExpression' && isFilled(name, this.#sourceCode)) return false;
    const added = addedElements(variable, this.#sourceCode);
    const isBuilt = added.length > 0 && isEmptyList(made);
    return (isBuilt || this.#every(made, way)) && added.every((element) => element.type === 'SpreadElement'
      ? this.#every(element.argument, [undefined, ...rest])
      : this.#every(element, rest));
  }

  /** An element that a list hands to its callback, or what the only calls of a function hand over. */
  #ofParameter(variable: Variable, root: TSESTree.Node, way: readonly Step[]): boolean {
    const fn = parameterAround(root).parent;
    if (!fn || !isFunction(fn) || root.type === 'RestElement' || isRewritten(variable, this.#sourceCode)) return false;
    const index = fn.params.indexOf(parameterAround(root) as TSESTree.Parameter);
    const call = wrapped(fn).parent;
    const callee = call?.type === 'CallExpression' && call.arguments[0] === wrapped(fn) ? unwrap(call.callee) : undefined;
    if (callee?.type === 'MemberExpression') {
      const key = staticKey(callee) ?? '';
      if (index === 1 && way.length === 0 && countingMethods.has(key)) return true;
      return index === 0 && elementMethods.has(key) && this.#every(callee.object, [undefined, ...way]);
    }
    const parameter = fn.params[index];
    return onlyCallsOf(fn, this.#sourceCode)?.every(({ arguments: given }) => {
      if (given.slice(0, index + 1).some(({ type }) => type === 'SpreadElement')) return false;
      const argument = given[index];
      if (argument) return this.#every(argument, way);
      return parameter?.type === 'AssignmentPattern' && this.#every(parameter.right, way);
    }) ?? false;
  }
}

/** The pattern that takes a value apart, the way from that value to a name in it, and what the name is where there is nothing. */
function wayTo(name: TSESTree.Node, end?: TSESTree.Node): { root: TSESTree.Node; way: Step[]; defaults: TSESTree.Node[] } | undefined {
  const way: Step[] = [];
  const defaults: TSESTree.Node[] = [];
  let root = name;
  for (let { parent } = root; parent && root !== end; { parent } = root) {
    if (parent.type === 'Property' && parent.parent.type === 'ObjectPattern') {
      if (parent.computed && staticKey(parent) === undefined) return undefined;
      way.unshift(staticKey(parent));
      root = parent.parent;
    } else if (parent.type === 'ArrayPattern') {
      way.unshift(String(parent.elements.indexOf(root as TSESTree.DestructuringPattern)));
      root = parent;
    } else if (parent.type === 'AssignmentPattern' && parent.left === root && !isFunction(parent.parent) && parent.parent.type !== 'TSParameterProperty') {
      defaults.push(parent.right);
      root = parent;
    } else if (parent.type === 'RestElement' && isFunction(parent.parent)) root = parent;
    else break;
  }
  return root.parent?.type === 'RestElement' ? undefined : { root, way, defaults };
}

/** The parameter of a function whose name or pattern a node is. */
function parameterAround(root: TSESTree.Node): TSESTree.Node {
  let parameter = root;
  while (parameter.parent?.type === 'AssignmentPattern' || parameter.parent?.type === 'TSParameterProperty') parameter = parameter.parent;
  return parameter;
}

function annotationOf(pattern: TSESTree.Node): TSESTree.TypeNode | undefined {
  return 'typeAnnotation' in pattern && pattern.typeAnnotation?.type === 'TSTypeAnnotation' ? pattern.typeAnnotation.typeAnnotation : undefined;
}

function isEmptyList(node: TSESTree.Node): boolean {
  const list = unwrap(node);
  return list.type === 'ArrayExpression' && list.elements.length === 0;
}

function isCollection(node: TSESTree.NewExpression, sourceCode: SourceCode): boolean {
  return /^global#(?:Map|Set)$/.test(resolveApi(node.callee, sourceCode)?.id ?? '');
}

function isMap(node: TSESTree.Node, sourceCode: SourceCode): boolean {
  const made = originOf(node, sourceCode);
  return made.type === 'NewExpression' && resolveApi(made.callee, sourceCode)?.id === 'global#Map';
}
