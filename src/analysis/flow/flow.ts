import type { TSESTree } from '@typescript-eslint/utils';

import type { BoundaryForm } from '../../catalog/boundaries.js';
import type { FunctionNode } from '../core/ast.js';
import { stepIntoPattern } from './patterns.js';
import { stepOut } from './steps.js';
import type { SourceCode } from '../core/per-file.js';

/** Where a value enters the code: an expression that has it, or the name or pattern that receives it. */
export interface FlowStart {
  node: TSESTree.Node;
  /** Ways down to the value where the node is only its owner: `['body']` for a request. */
  within?: readonly string[];
  form?: BoundaryForm;
  /** It is a text made of the value. */
  isText?: boolean;
}

/**
 * What happens to a value. Wherever only a part of it is concerned, the path of the use says which.
 *
 * - types: `cast`, `annotation` (of a name), `typedReturn`, `nonNull`
 * - handing on: `argument`, `return`, `store` (into a member, a field, an export), `throw`, `yield`
 * - reading: `method` (one of its own is called), `call` (it is called), `iterate`, `spread` (into arguments), `operand`
 *   (arithmetic, text, markup), `key` (it names a member)
 * - asking: `typeof`, `instanceof`, `in`, `nullCheck`, `compare`, `test` (is it truthy?)
 * - `write`: from here on the place holds another value; `writeInto`: a member of it is set or deleted
 */
export type UseKind =
  | 'annotation' | 'argument' | 'call' | 'cast' | 'compare' | 'in' | 'instanceof' | 'iterate' | 'key' | 'method' | 'nonNull'
  | 'nullCheck' | 'operand' | 'return' | 'spread' | 'store' | 'test' | 'throw' | 'typedReturn' | 'typeof' | 'write' | 'writeInto' | 'yield';

/** How far a value has come. */
export interface FlowState {
  /** The expression that has the value now. */
  node: TSESTree.Node;
  /** Which part of the value it is: member names, `*` for any element. None: all of it. */
  path: readonly string[];
  /** Ways down from the expression to the value, where the expression only holds it. */
  within: readonly string[];
  form: BoundaryForm;
  /** The expression that holds it is an object or array literal made here, not the owner it came in. */
  contained: boolean;
  /** The expression whose members were copied into another object. */
  copied: TSESTree.Node | undefined;
  /** It is a text or number made from the value. */
  derived: boolean;
  /** The type it was last given on its way. */
  declared: TSESTree.TypeNode | undefined;
  /** The expression or binding in which it was met whole. */
  met: TSESTree.Node | undefined;
  /** The expression or binding that took a part of it. */
  taken: TSESTree.Node | undefined;
  /** Where it was read, from the first place to the last: names and calls, not the conditions and literals around them. */
  reads: readonly TSESTree.Node[];
}

/** One thing that happens to a value. */
export interface Use extends FlowState {
  kind: UseKind;
  /** The node that does it. */
  by: TSESTree.Node;
  /** `argument`: the call and the position; `method`: the call. */
  call?: TSESTree.CallExpression | TSESTree.NewExpression;
  argument?: number;
  /** `cast`, `annotation`, `typedReturn`, and `store` where declared. */
  type?: TSESTree.TypeNode;
  /** `in`: the key asked for. */
  key?: string;
  /** `return`: the function that is left. */
  fn?: FunctionNode;
  /** `write`: what the place holds from here on. */
  written?: TSESTree.Node;
}

/** What becomes of a value. */
export interface Flow {
  /** In source order. */
  uses: readonly Use[];
  /** Has an expression the value, or a part of it? */
  reaches(node: TSESTree.Node): boolean;
}

/** The walk a step belongs to. */
export interface FlowWalk {
  readonly sourceCode: SourceCode;
  /** A text made of the value ends the walk, as an `operand`. */
  readonly endsInText: boolean;
  /** Functions of the file that are handed the owner of the value are followed into. */
  readonly entersFunctions: boolean;
  /** Follows the value to another expression. */
  follow(state: FlowState): void;
  /** Follows it into a name or pattern. */
  bind(pattern: TSESTree.Node, state: FlowState): void;
  /** Notes a use. */
  use(state: FlowState, kind: UseKind, by: TSESTree.Node, more?: Partial<Use>): void;
  /** Marks a variable, for one part of the value, as followed; false when it was already. */
  enter(key: object, state: FlowState): boolean;
}

/** How a value is followed. */
export interface FlowOptions {
  /** Note a text that is put together from the value, and `import(value)`, as an `operand` instead of following it as derived. */
  endsInText?: boolean;
  /** Follow the owner of the value, handed on whole, into functions of the file. */
  entersFunctions?: boolean;
  /** After so many steps what was seen by then decides. */
  mostSteps?: number;
}

/** More steps than this, and the value is everywhere: what was seen by then decides. */
const manySteps = 20_000;

/**
 * What becomes of a value in this file, in source order: followed through `const` and other variables, `await`, `.then`
 * chains, `??`, conditional and `satisfies` forms, destructuring, object and array literals, `Promise.all`, the results of
 * functions of the file and callbacks that get its elements.
 */
export function flowOf(
  starts: readonly FlowStart[], sourceCode: SourceCode, { endsInText = false, entersFunctions = false, mostSteps = manySteps }: FlowOptions = {},
): Flow {
  const uses: Use[] = [];
  const queue: FlowState[] = [];
  const seen = new Map<object, Set<string>>();
  const walk: FlowWalk = {
    sourceCode,
    endsInText,
    entersFunctions,
    follow: (state) => queue.push(state),
    bind: (pattern, state) => stepIntoPattern(pattern, state, walk),
    use: (state, kind, by, more) => uses.push({ ...state, ...more, kind, by }),
    enter(key, { path, within, form, derived }) {
      const signature = `${path.join('.')}|${within.join('.')}|${form}|${derived}`;
      const known = seen.get(key);
      if (known?.has(signature)) return false;
      if (known) known.add(signature);
      else seen.set(key, new Set([signature]));
      return true;
    },
  };
  for (const { node, within = [], form = 'data', isText = false } of starts) {
    const state: FlowState = {
      node, path: [], within, form, contained: false, copied: undefined, derived: isText,
      declared: undefined, met: within.length === 0 ? node : undefined, taken: undefined, reads: [node],
    };
    if (isBinding(node)) walk.bind(node, state);
    else walk.follow(state);
  }
  for (let steps = 0, state = queue.pop(); state && steps < mostSteps; steps += 1, state = queue.pop()) {
    if (walk.enter(state.node, state)) stepOut(state, walk);
  }
  // What is inside runs first: the cast before the call that gets its result. Of parts in one object the first that was read comes first.
  uses.sort((a, b) => a.node.range[1] - b.node.range[1] || b.node.range[0] - a.node.range[0] || readFrom(a) - readFrom(b));
  return { uses, reaches: (node) => seen.has(node) };
}

function readFrom({ met, node, taken }: Use): number {
  return (taken ?? met ?? node).range[0];
}

/** Is the node a name that receives a value: a parameter or the target of a declaration? */
function isBinding(node: TSESTree.Node): boolean {
  if (node.type === 'ObjectPattern' || node.type === 'ArrayPattern' || node.type === 'AssignmentPattern') return true;
  if (node.type === 'RestElement' || node.type === 'TSParameterProperty') return true;
  if (node.type !== 'Identifier') return false;
  const { parent } = node;
  switch (parent.type) {
    case 'ArrowFunctionExpression':
      return parent.body !== node;
    case 'FunctionDeclaration':
    case 'FunctionExpression':
    case 'ImportDefaultSpecifier':
    case 'ImportNamespaceSpecifier':
    case 'ImportSpecifier':
    case 'RestElement':
    case 'TSParameterProperty':
      return true;
    case 'AssignmentPattern':
      return parent.left === node;
    case 'VariableDeclarator':
      return parent.id === node;
    case 'Property':
      return parent.parent.type === 'ObjectPattern' && parent.value === node;
    case 'ArrayPattern':
      return true;
    default:
      return false;
  }
}
