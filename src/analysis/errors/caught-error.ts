import type { TSESTree } from '@typescript-eslint/utils';

import { inspections, textFunctionWords, textModules } from '../../catalog/error-handling.js';
import { contains, type FunctionNode, isFunction, rootObject, staticKey, unwrap, walk, wrapped } from '../core/ast.js';
import { calleeName } from '../core/last-name.js';
import type { SourceCode } from '../core/per-file.js';
import { resolveApi } from '../identity/references.js';
import { type Variable, variableOf } from '../identity/scope.js';
import { lastWord, wordsOf } from '../core/words.js';
import { mappedValues } from './mapped-values.js';
import { operandsForErrors } from './real-errors.js';
import { partOf, Share, throughPattern } from './share.js';

/** Deeper expressions are taken to carry nothing. */
const deepest = 60;

/** A variable from outside that is used more often is not searched for what a handler puts into it. */
const mostReferences = 200;

/** An assignment, or a variable with a value: not `==`, `!=` or `=>`. */
const assignment = /[^=!]=(?![=>])/;

/** Follows one caught error through the names and expressions of the code that handles it. */
export class CaughtError {
  readonly #region: TSESTree.Node;
  readonly #sourceCode: SourceCode;
  readonly #binding: TSESTree.Node | null | undefined;
  readonly #isReal: boolean;
  readonly #expressions = new Map<TSESTree.Node, Share>();
  readonly #variables = new Map<Variable, Share>();
  readonly #readers = new Map<TSESTree.Node, boolean>();
  #depth = 0;
  #isRead = false;
  #assigns: boolean | undefined;
  #real: CaughtError | undefined;

  /**
   * @param region the code that handles the error.
   * @param binding what takes the error: an identifier or a pattern; left out when nothing does.
   * @param isReal is it taken for a real error, not for anything else that may be thrown?
   */
  constructor(region: TSESTree.Node, binding: TSESTree.Node | null | undefined, sourceCode: SourceCode, isReal = false) {
    this.#region = region;
    this.#sourceCode = sourceCode;
    this.#binding = binding;
    this.#isReal = isReal;
    if (binding) this.#bind(binding, Share.whole);
  }

  /** How much of the error the value of an expression carries. */
  shareOf(node: TSESTree.Node | null | undefined): Share {
    // An error that nothing reads is in nothing.
    if (!node || !this.#isRead) return Share.none;
    const inner = unwrap(node);
    const known = this.#expressions.get(inner);
    if (known !== undefined) return known;
    if (this.#depth >= deepest) return Share.none;
    this.#expressions.set(inner, Share.none);
    this.#depth += 1;
    const share = this.#work(inner);
    this.#depth -= 1;
    this.#expressions.set(inner, share);
    return share;
  }

  /** How much of it the value of an expression carries when it is a real error: `e.message || e` carries its text alone. */
  shareOfReal(node: TSESTree.Node): Share {
    // What is not even carried as a whole with everything that may be thrown needs no second look.
    const share = this.shareOf(node);
    if (share !== Share.whole) return share;
    this.#real ??= new CaughtError(this.#region, this.#binding, this.#sourceCode, true);
    return this.#real.shareOf(node);
  }

  /** Is the expression a name of the error itself, given in the handler? */
  isError(node: TSESTree.Node): boolean {
    const inner = unwrap(node);
    return inner.type === 'Identifier' && this.isOwn(inner) && this.shareOf(inner) === Share.whole;
  }

  /** Is the root of a chain of members declared in the handler? What is kept outside may hold an earlier error. */
  isOwn(node: TSESTree.Node): boolean {
    const root = rootObject(node);
    if (root.type !== 'Identifier') return root.type !== 'ThisExpression';
    const def = variableOf(root, this.#sourceCode)?.defs[0];
    return def !== undefined && this.covers(def.name);
  }

  /** Does a nested function read the error or something of it? */
  isReadIn(callback: TSESTree.Node): boolean {
    let known = this.#readers.get(callback);
    if (known === undefined) {
      known = !walk(callback, this.#sourceCode, (node) =>
        (node.type === 'Identifier' && this.shareOf(node) !== Share.none ? 'stop' : undefined));
      this.#readers.set(callback, known);
    }
    return known;
  }

  /** Does the code that handles the error hold the node? */
  covers(node: TSESTree.Node): boolean {
    return contains(this.#region, node);
  }

  /** The property of the error that an expression reads, also through a variable: `code` of `e.code` and `e && e.code`. */
  propertyOf(node: TSESTree.Node): string | undefined {
    const inner = unwrap(node);
    if (inner.type === 'MemberExpression') return this.shareOf(inner.object) === Share.none ? undefined : staticKey(inner);
    if (inner.type !== 'Identifier' || this.shareOf(inner) === Share.none) return undefined;
    const def = variableOf(inner, this.#sourceCode)?.defs[0];
    if (def?.name.parent.type === 'Property') return staticKey(def.name.parent);
    let init = def?.type === 'Variable' && def.node.id === def.name && def.node.init ? unwrap(def.node.init) : undefined;
    if (init?.type === 'LogicalExpression' && init.operator === '&&') init = unwrap(init.right);
    return init?.type === 'MemberExpression' ? this.propertyOf(init) : undefined;
  }

  #bind(pattern: TSESTree.Node, share: Share): void {
    switch (pattern.type) {
      case 'Identifier': {
        const variable = variableOf(pattern, this.#sourceCode);
        if (variable) this.#variables.set(variable, share);
        if (variable && variable.references.length > 0) this.#isRead = true;
        break;
      }
      case 'AssignmentPattern':
        this.#bind(pattern.left, share);
        break;
      case 'ObjectPattern':
        for (const property of pattern.properties) {
          if (property.type === 'RestElement') this.#bind(property.argument, Share.part);
          else this.#bind(property.value, partOf(share, staticKey(property)));
        }
        break;
      case 'ArrayPattern':
        for (const element of pattern.elements) if (element) this.#bind(element, share);
        break;
      default:
    }
  }

  #work(node: TSESTree.Node): Share {
    switch (node.type) {
      case 'ArrayExpression':
        return this.#most(node.elements);
      case 'AssignmentExpression':
        return this.#most(node.operator === '=' ? [node.right] : [node.left, node.right]);
      case 'AwaitExpression':
      case 'SpreadElement':
        return this.shareOf(node.argument);
      case 'BinaryExpression':
        return this.#binary(node);
      case 'CallExpression':
      case 'NewExpression':
        return this.#call(node);
      case 'ConditionalExpression':
        return this.#most(this.#isReal ? this.#operands(node) : [node.consequent, node.alternate]);
      case 'Identifier': {
        const variable = variableOf(node, this.#sourceCode);
        return variable ? this.#variable(variable) : Share.none;
      }
      case 'JSXElement':
        return this.#some([...node.openingElement.attributes, ...node.children]);
      case 'JSXAttribute':
        return this.shareOf(node.value);
      case 'JSXExpressionContainer':
        return this.shareOf(node.expression);
      case 'JSXFragment':
        return this.#some(node.children);
      case 'JSXSpreadAttribute':
        return this.#some([node.argument]);
      case 'LogicalExpression':
        // What is on the left of `&&` is the value only where there is nothing.
        return this.#most(this.#isReal || node.operator === '&&' ? this.#operands(node) : [node.left, node.right]);
      case 'MemberExpression':
        // `reasons[e.code]` is chosen by the error.
        if (node.computed && this.shareOf(node.property) !== Share.none) return Share.part;
        return partOf(this.shareOf(node.object), staticKey(node));
      case 'ObjectExpression':
        return this.#object(node);
      case 'SequenceExpression':
        return this.shareOf(node.expressions.at(-1));
      case 'TaggedTemplateExpression':
        return this.#some(node.quasi.expressions);
      case 'TemplateLiteral':
        return this.#some(node.expressions);
      default:
        return Share.none;
    }
  }

  #operands(node: TSESTree.ConditionalExpression | TSESTree.LogicalExpression): TSESTree.Expression[] {
    return operandsForErrors(node, { error: this, sourceCode: this.#sourceCode, isGuard: () => false });
  }

  #most(nodes: readonly (TSESTree.Node | null)[]): Share {
    let most: Share = Share.none;
    for (const node of nodes) {
      const share = this.shareOf(node);
      if (share > most) most = share;
    }
    return most;
  }

  /** Whatever of the error goes in comes out as text; the text of the stack is as good as the error. */
  #some(nodes: readonly TSESTree.Node[]): Share {
    let most: Share = Share.none;
    for (const node of nodes) {
      if (this.shareOf(node) === Share.none) continue;
      if (this.#isStack(node)) return Share.whole;
      most = Share.part;
    }
    return most;
  }

  /** `e.stack`, `e.stack || e`, `inspect(e)`. */
  #isStack(node: TSESTree.Node): boolean {
    const inner = unwrap(node);
    if (inner.type === 'LogicalExpression') return this.#isStack(inner.left);
    if (inner.type === 'CallExpression') {
      const id = resolveApi(inner.callee, this.#sourceCode)?.id;
      return this.shareOf(inner) === Share.whole && (id === 'util#inspect' || id === 'util#format');
    }
    return this.propertyOf(inner) === 'stack';
  }

  /** Concatenation makes text of the error; comparisons carry nothing. */
  #binary(node: TSESTree.BinaryExpression): Share {
    if (node.operator !== '+') return Share.none;
    const parts: TSESTree.Node[] = [];
    let left: TSESTree.Node = node;
    while (left.type === 'BinaryExpression' && left.operator === '+') {
      parts.push(left.right);
      left = unwrap(left.left);
    }
    return this.#some([...parts, left]);
  }

  #object(node: TSESTree.ObjectExpression): Share {
    let most: Share = Share.none;
    for (const property of node.properties) {
      const share = property.type === 'SpreadElement'
        ? this.#spread(property.argument)
        : this.shareOf(property.value);
      if (share > most) most = share;
    }
    return most;
  }

  /** Message and stack are not copied, as they cannot be enumerated; what a function makes of an error, `...serializeError(e)`, can be. */
  #spread(node: TSESTree.Node): Share {
    return unwrap(node).type === 'CallExpression' ? this.shareOf(node) : this.#some([node]);
  }

  #call(node: TSESTree.CallExpression | TSESTree.NewExpression): Share {
    const given = this.#most(node.arguments);
    const callee = unwrap(node.callee);
    if (callee.type === 'MemberExpression') {
      const receiver = this.shareOf(callee.object);
      if (receiver !== Share.none) {
        // `(e.stack || e).toString()` is the text of the stack.
        const isKept = unwrap(callee.object).type === 'ArrayExpression' || this.#isStack(callee.object);
        return isKept ? receiver : Share.part;
      }
    }
    if (given === Share.none) return node.type === 'CallExpression' ? this.#most(mappedValues(node, this.#sourceCode)) : given;
    const name = calleeName(node);
    if (name !== undefined && /^(?:is|has|should|can)(?![a-z])/.test(name)) return Share.none;
    if (node.type !== 'CallExpression' || !isTextFunction(callee, name, this.#sourceCode)) return given;
    return given === Share.whole && this.#isMadePlain(node.arguments[0]) ? given : Share.part;
  }

  /** `JSON.stringify(serializeError(e))`: a function has made of the error what can be written down. */
  #isMadePlain(node: TSESTree.Node | undefined): boolean {
    const made = node && unwrap(node);
    if (made?.type !== 'CallExpression') return false;
    const id = resolveApi(made.callee, this.#sourceCode)?.id;
    return (id === undefined || !inspections.has(id)) && this.shareOf(made) === Share.whole;
  }

  #variable(variable: Variable): Share {
    const known = this.#variables.get(variable);
    if (known !== undefined) return known;
    this.#variables.set(variable, Share.none);
    if (!this.#mayCarry(variable)) return Share.none;
    let most: Share = Share.none;
    const add = (share: Share) => { if (share > most) most = share; };
    for (const def of variable.defs) {
      if (def.type === 'Variable') add(this.#declared(def.node, def.name));
      else if (def.type === 'Parameter' && isFunction(def.node)) add(this.#parameter(def.node, def.name));
    }
    for (const reference of variable.references) {
      const { identifier, writeExpr } = reference;
      const { parent } = identifier;
      if (parent.type === 'AssignmentExpression' && parent.left === identifier && writeExpr) add(this.shareOf(writeExpr));
      else add(this.#addedTo(identifier));
    }
    this.#variables.set(variable, most);
    return most;
  }

  /** A variable from outside must be written to before it can carry this error. */
  #mayCarry({ defs, references }: Variable): boolean {
    const [def] = defs;
    if (!def) return false;
    if (this.covers(def.name)) return true;
    // The error can only be put into it where the error can be seen.
    this.#assigns ??= assignment.test(this.#sourceCode.text.slice(...this.#region.range));
    return this.#assigns && (def.type === 'Variable' || def.type === 'Parameter') && references.length <= mostReferences;
  }

  #declared(declarator: TSESTree.VariableDeclarator, name: TSESTree.Node): Share {
    const loop = declarator.parent.parent;
    const source = loop?.type === 'ForOfStatement' && loop.left === declarator.parent ? loop.right : declarator.init;
    const share = this.shareOf(source);
    return share === Share.none ? share : throughPattern(name, declarator.id, share);
  }

  /** `e.errors.forEach((inner) => …)`: what a method of the error hands to its callback is of the error. */
  #parameter(callback: FunctionNode, name: TSESTree.Node): Share {
    const call = wrapped(callback).parent;
    if (call?.type !== 'CallExpression') return Share.none;
    const callee = unwrap(call.callee);
    if (callee.type !== 'MemberExpression') return Share.none;
    const share = this.shareOf(callee.object);
    const position = callback.params.findIndex((param) => param === name);
    return position === 0 ? share : Share.none;
  }

  /** `details.error = e`: a variable carries what is put into it. */
  #addedTo(identifier: TSESTree.Node): Share {
    const member = wrapped(identifier).parent;
    if (member?.type !== 'MemberExpression' || unwrap(member.object) !== identifier) return Share.none;
    const { parent } = member;
    return parent.type === 'AssignmentExpression' && parent.left === member ? this.shareOf(parent.right) : Share.none;
  }
}

function isTextFunction(callee: TSESTree.Node, name: string | undefined, sourceCode: SourceCode): boolean {
  const api = resolveApi(callee, sourceCode);
  if (api?.id === 'util#inspect' || api?.id === 'util#format') return false;
  if (api && (inspections.has(api.id) || textModules.has(api.module))) return true;
  if (name === undefined) return false;
  const last = lastWord(name);
  // `sendMessage(e)` and `notifyByText(e)` act; `getMessage(e)`, `errorText(e)`, `toMessage(e)` only read.
  const [first] = wordsOf(name);
  return last !== undefined && textFunctionWords.has(last) &&
    (last === first || /^(?:as|build|create|describe|err|error|exception|extract|format|get|make|parse|read|safe|to)$/.test(first as string));
}
