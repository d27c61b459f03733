import type { TSESTree } from '@typescript-eslint/utils';

import { staticKey, wrapped } from './ast.js';
import { fieldDefinition } from './class-fields.js';
import type { FlowState, FlowWalk, UseKind } from './flow.js';
import { stepIntoCall, stepOutOfFunction } from './flow-calls.js';
import { stepIntoMember } from './flow-members.js';
import { copyOf, partOf, stateAt } from './flow-patterns.js';

/** Follows a value one step out of the expression that has it: into what surrounds that. */
export function stepOut(state: FlowState, walk: FlowWalk): void {
  const { node } = state;
  const { parent } = node;
  if (!parent) return;
  const on = (kind: UseKind, by: TSESTree.Node = parent): void => walk.use(state, kind, by);
  const onward = (): void => walk.follow({ ...state, node: parent });

  switch (parent.type) {
    case 'TSAsExpression':
    case 'TSTypeAssertion':
      return stepIntoCast(parent, state, walk);
    case 'TSNonNullExpression':
      on('nonNull');
      return onward();
    case 'AwaitExpression':
    case 'ChainExpression':
    case 'TSInstantiationExpression':
    case 'TSSatisfiesExpression':
      return onward();
    case 'MemberExpression':
      return parent.object === node ? stepIntoMember(parent, state, walk) : on('key');
    case 'CallExpression':
    case 'NewExpression':
      return stepIntoCall(parent, state, walk);
    case 'VariableDeclarator':
      return parent.init === node ? walk.bind(parent.id, state) : undefined;
    case 'AssignmentExpression':
      return stepIntoAssignment(parent, state, walk);
    case 'AssignmentPattern':
      return parent.right === node ? walk.bind(parent.left, state) : undefined;
    case 'ReturnStatement':
      return stepOutOfFunction(state, walk);
    case 'ArrowFunctionExpression':
      return parent.body === node ? stepOutOfFunction(state, walk) : undefined;
    case 'LogicalExpression':
      if (parent.left === node) on('test', node);
      return parent.operator === '&&' && parent.left === node ? undefined : onward();
    case 'ConditionalExpression':
      return parent.test === node ? on('test', node) : onward();
    case 'SequenceExpression':
      return parent.expressions.at(-1) === node ? onward() : undefined;
    case 'IfStatement':
    case 'DoWhileStatement':
    case 'ForStatement':
    case 'WhileStatement':
      return on('test', node);
    case 'SwitchCase':
    case 'SwitchStatement':
      return on('compare', node);
    case 'UnaryExpression':
      return stepIntoUnary(parent, state, walk);
    case 'BinaryExpression':
      return stepIntoBinary(parent, state, walk);
    case 'TemplateLiteral':
      return walk.follow({ ...state, node: parent, derived: true });
    case 'SpreadElement':
      return stepIntoSpread(parent, state, walk);
    case 'Property':
      return stepIntoProperty(parent, state, walk);
    case 'ArrayExpression': {
      const within = [String(parent.elements.indexOf(node as TSESTree.Expression)), ...state.within];
      return walk.follow({ ...state, node: parent, within, contained: true });
    }
    case 'ForOfStatement':
      return parent.right === node ? stepIntoLoop(parent, state, walk) : undefined;
    case 'ForInStatement':
      return parent.right === node ? on('iterate', node) : undefined;
    case 'PropertyDefinition':
      return parent.value === node ? stepIntoField(parent, parent.typeAnnotation?.typeAnnotation, state, walk) : undefined;
    case 'JSXExpressionContainer':
    case 'TaggedTemplateExpression':
    case 'UpdateExpression':
      return on('operand');
    case 'JSXSpreadAttribute':
      return on('spread');
    case 'ThrowStatement':
      return on('throw');
    case 'YieldExpression':
      return on(parent.delegate ? 'iterate' : 'yield');
    case 'ExportDefaultDeclaration':
      return on('store');
    default:
  }
}

function stepIntoCast(cast: TSESTree.TSAsExpression | TSESTree.TSTypeAssertion, state: FlowState, walk: FlowWalk): void {
  const type = cast.typeAnnotation;
  walk.use(state, 'cast', cast, { type });
  walk.follow({ ...state, node: cast, declared: type });
}

function stepIntoAssignment(assignment: TSESTree.AssignmentExpression, state: FlowState, walk: FlowWalk): void {
  const { left, node } = { left: assignment.left, node: state.node };
  if (left === node) {
    // The place the value came in is given another value: `req.body = schema.parse(req.body)`.
    walk.use(state, 'write', assignment, { written: assignment.right });
    return;
  }
  if (!['=', '??=', '||=', '&&='].includes(assignment.operator)) {
    walk.use(state, 'operand', assignment);
    return;
  }
  walk.follow({ ...state, node: assignment });
  if (left.type === 'MemberExpression') {
    const field = left.object.type === 'ThisExpression' ? fieldDefinition(left, walk.sourceCode) : undefined;
    stepIntoField(left, field?.type, state, walk);
  } else walk.bind(left, state);
}

function stepIntoField(by: TSESTree.Node, type: TSESTree.TypeNode | undefined, state: FlowState, walk: FlowWalk): void {
  walk.use(state, 'store', by, type ? { type } : {});
}

function stepIntoUnary(unary: TSESTree.UnaryExpression, state: FlowState, walk: FlowWalk): void {
  switch (unary.operator) {
    case '!':
      return walk.use(state, 'test', state.node);
    case 'typeof':
      return walk.use(state, 'typeof', unary);
    case 'delete':
    case 'void':
      return;
    default:
      return walk.use(state, 'operand', unary);
  }
}

const comparisons = new Set(['===', '!==', '==', '!=', '<', '>', '<=', '>=']);

function stepIntoBinary(binary: TSESTree.BinaryExpression, state: FlowState, walk: FlowWalk): void {
  const { left, operator, right } = binary;
  if (comparisons.has(operator)) {
    const other = left === state.node ? right : left;
    return walk.use(state, isNothing(other) ? 'nullCheck' : 'compare', binary);
  }
  if (operator === 'instanceof') return left === state.node ? walk.use(state, 'instanceof', binary) : undefined;
  if (operator === 'in') {
    if (right !== state.node) return walk.use(state, 'compare', binary);
    const key = left.type === 'Literal' ? String(left.value) : undefined;
    return walk.use(state, 'in', binary, key === undefined ? {} : { key });
  }
  if (operator === '+' && (isText(left) || isText(right))) return walk.follow({ ...state, node: binary, derived: true });
  walk.use(state, 'operand', binary);
}

function isNothing(node: TSESTree.Node): boolean {
  return (node.type === 'Literal' && node.value === null && node.raw === 'null') ||
    (node.type === 'Identifier' && node.name === 'undefined') || (node.type === 'UnaryExpression' && node.operator === 'void');
}

function isText(node: TSESTree.Node): boolean {
  if (node.type === 'BinaryExpression') return node.operator === '+' && (isText(node.right) || node.right.type === 'Literal');
  return node.type === 'TemplateLiteral' || (node.type === 'Literal' && typeof node.value === 'string');
}

function stepIntoSpread(spread: TSESTree.SpreadElement, state: FlowState, walk: FlowWalk): void {
  const holder = spread.parent as TSESTree.Node;
  if (holder.type === 'ObjectExpression') return walk.follow(copyOf(state, holder));
  if (holder.type !== 'ArrayExpression') return walk.use(state, 'spread', spread);
  // A list of the elements: of what is inside it nothing else is known.
  walk.follow(copyOf(state, holder));
}

function stepIntoProperty(property: TSESTree.Property, state: FlowState, walk: FlowWalk): void {
  if (property.parent.type !== 'ObjectExpression') return;
  if (property.value !== state.node) return property.computed ? walk.use(state, 'key', property) : undefined;
  const key = staticKey(property) ?? '*';
  walk.follow({ ...state, node: property.parent, within: [key, ...state.within], contained: true });
}

function stepIntoLoop(loop: TSESTree.ForOfStatement, state: FlowState, walk: FlowWalk): void {
  if (state.within.length === 0) walk.use(state, 'iterate', state.node);
  const element = state.within.length === 0
    ? { ...state, path: partOf(state.path, '*'), taken: state.taken ?? state.node }
    : stateAt(undefined, state, state.node);
  const target = loop.left.type === 'VariableDeclaration' ? loop.left.declarations[0]?.id : loop.left;
  if (element && target) walk.bind(target, element);
}

/** Where a wrapped expression stands as the callee of a call. */
export function callOf(node: TSESTree.Node): TSESTree.CallExpression | undefined {
  const outer = wrapped(node);
  return outer.parent?.type === 'CallExpression' && outer.parent.callee === outer ? outer.parent : undefined;
}
