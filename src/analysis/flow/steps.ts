import type { TSESTree } from '@typescript-eslint/utils';

import { typeAt } from '../boundaries/type-claims.js';
import { isNullish, isWrittenText, staticKey, unwrap } from '../core/ast.js';
import type { SourceCode } from '../core/per-file.js';
import { fieldDefinition } from '../identity/class-fields.js';
import { variableOf } from '../identity/scope.js';
import type { FlowState, FlowWalk, UseKind } from './flow.js';
import { stepIntoCall, stepOutOfFunction } from './calls.js';
import { stepIntoMember } from './members.js';
import { copyOf, nestedIn, partOf, stateAt } from './patterns.js';

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
      stepIntoCast(parent, state, walk);
      return;
    case 'TSNonNullExpression':
      on('nonNull');
      onward();
      return;
    case 'AwaitExpression':
    case 'ChainExpression':
    case 'TSInstantiationExpression':
    case 'TSSatisfiesExpression':
      onward();
      return;
    case 'MemberExpression':
      if (parent.object === node) stepIntoMember(parent, state, walk);
      else on('key');
      return;
    case 'CallExpression':
    case 'NewExpression':
      stepIntoCall(parent, state, walk);
      return;
    case 'VariableDeclarator':
      if (parent.init === node) walk.bind(parent.id, state);
      return;
    case 'AssignmentExpression':
      stepIntoAssignment(parent, state, walk);
      return;
    case 'AssignmentPattern':
      if (parent.right === node) walk.bind(parent.left, state);
      return;
    case 'ReturnStatement':
      stepOutOfFunction(state, walk);
      return;
    case 'ArrowFunctionExpression':
      if (parent.body === node) stepOutOfFunction(state, walk);
      return;
    case 'LogicalExpression':
      if (parent.left === node) on('test', node);
      if (parent.left !== node) onward();
      // `headers.host || 'localhost'` is a text for certain.
      else if (parent.operator !== '&&') walk.follow({ ...state, node: parent, form: isTextThere(state) ? 'string' : state.form });
      return;
    case 'ConditionalExpression':
      if (parent.test === node) on('test', node);
      else onward();
      return;
    case 'SequenceExpression':
      if (parent.expressions.at(-1) === node) onward();
      return;
    case 'IfStatement':
    case 'DoWhileStatement':
    case 'ForStatement':
    case 'WhileStatement':
      on('test', node);
      return;
    case 'SwitchCase':
    case 'SwitchStatement':
      on('compare', node);
      return;
    case 'UnaryExpression':
      stepIntoUnary(parent, state, walk);
      return;
    case 'BinaryExpression':
      stepIntoBinary(parent, state, walk);
      return;
    case 'TemplateLiteral':
      if (walk.endsInText) on('operand');
      else walk.follow({ ...state, node: parent, derived: true });
      return;
    case 'ImportExpression':
      if (walk.endsInText) on('operand');
      return;
    case 'SpreadElement':
      stepIntoSpread(parent, state, walk);
      return;
    case 'Property':
      stepIntoProperty(parent, state, walk);
      return;
    case 'ArrayExpression': {
      const nested = nestedIn(parent, String(parent.elements.indexOf(node as TSESTree.Expression)), state);
      if (nested) walk.follow(nested);
      return;
    }
    case 'ForOfStatement':
      if (parent.right === node) stepIntoLoop(parent, state, walk);
      return;
    case 'ForInStatement':
      if (parent.right === node) on('iterate', node);
      return;
    case 'PropertyDefinition':
      if (parent.value === node) stepIntoField(parent, parent.typeAnnotation?.typeAnnotation, state, walk);
      return;
    case 'JSXExpressionContainer':
    case 'TaggedTemplateExpression':
    case 'UpdateExpression':
      on('operand');
      return;
    case 'JSXSpreadAttribute':
      on('spread');
      return;
    case 'ThrowStatement':
      on('throw');
      return;
    case 'YieldExpression':
      on(parent.delegate ? 'iterate' : 'yield');
      return;
    case 'ExportDefaultDeclaration':
      on('store');
      return;
    default:
  }
}

/** One of several texts: all that can be wrong with it is that it is missing. */
export function isTextThere({ form, path, within }: FlowState): boolean {
  return form === 'texts' && path.length === 1 && within.length === 0;
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
    const type = left.object.type === 'ThisExpression' ? fieldDefinition(left, walk.sourceCode)?.type : memberType(left, walk.sourceCode);
    stepIntoField(left, type, state, walk);
  } else walk.bind(left, state);
}

/** `state.user` of `const state: State = …`, where the file shows what a `State` is. */
function memberType(member: TSESTree.MemberExpression, sourceCode: SourceCode): TSESTree.TypeNode | undefined {
  const keys: string[] = [];
  let object: TSESTree.Node = member;
  for (; object.type === 'MemberExpression'; object = unwrap(object.object)) {
    const key = staticKey(object);
    if (key === undefined) return undefined;
    keys.unshift(key);
  }
  const [name] = (object.type === 'Identifier' ? variableOf(object, sourceCode)?.identifiers : undefined) ?? [];
  return name?.typeAnnotation && typeAt(name.typeAnnotation.typeAnnotation, keys, sourceCode);
}

function stepIntoField(by: TSESTree.Node, type: TSESTree.TypeNode | undefined, state: FlowState, walk: FlowWalk): void {
  walk.use(state, 'store', by, type ? { type } : {});
}

function stepIntoUnary(unary: TSESTree.UnaryExpression, state: FlowState, walk: FlowWalk): void {
  switch (unary.operator) {
    case '!':
      walk.use(state, 'test', state.node);
      return;
    case 'typeof':
      walk.use(state, 'typeof', unary);
      return;
    case 'delete':
    case 'void':
      return;
    default:
      walk.use(state, 'operand', unary);
      return;
  }
}

const comparisons = new Set(['===', '!==', '==', '!=', '<', '>', '<=', '>=']);

function stepIntoBinary(binary: TSESTree.BinaryExpression, state: FlowState, walk: FlowWalk): void {
  const { left, operator, right } = binary;
  if (comparisons.has(operator)) {
    const other = left === state.node ? right : left;
    walk.use(state, isNullish(other) ? 'nullCheck' : 'compare', binary);
    return;
  }
  if (operator === 'instanceof') {
    if (left === state.node) walk.use(state, 'instanceof', binary);
    return;
  }
  if (operator === 'in') {
    if (right !== state.node) {
      walk.use(state, 'compare', binary);
      return;
    }
    const key = left.type === 'Literal' ? String(left.value) : undefined;
    walk.use(state, 'in', binary, key === undefined ? {} : { key });
    return;
  }
  if (operator === '+' && !walk.endsInText && (isText(left) || isText(right))) {
    walk.follow({ ...state, node: binary, derived: true });
    return;
  }
  walk.use(state, 'operand', binary);
}

function isText(node: TSESTree.Node): boolean {
  if (node.type === 'BinaryExpression') return node.operator === '+' && (isText(node.right) || node.right.type === 'Literal');
  return isWrittenText(node);
}

function stepIntoSpread(spread: TSESTree.SpreadElement, state: FlowState, walk: FlowWalk): void {
  const holder = spread.parent as TSESTree.Node;
  if (holder.type === 'ObjectExpression') {
    walk.follow(copyOf(state, holder));
    return;
  }
  if (holder.type !== 'ArrayExpression') {
    walk.use(state, 'spread', spread);
    return;
  }
  // A list of the elements: of what is inside it nothing else is known.
  walk.follow(copyOf(state, holder));
}

function stepIntoProperty(property: TSESTree.Property, state: FlowState, walk: FlowWalk): void {
  if (property.parent.type !== 'ObjectExpression') return;
  if (property.value !== state.node) {
    if (property.computed) walk.use(state, 'key', property);
    return;
  }
  const key = staticKey(property) ?? '*';
  const nested = nestedIn(property.parent, key, state);
  if (nested) walk.follow(nested);
}

function stepIntoLoop(loop: TSESTree.ForOfStatement, state: FlowState, walk: FlowWalk): void {
  if (state.within.length === 0) walk.use(state, 'iterate', state.node);
  const element = state.within.length === 0
    ? { ...state, path: partOf(state.path, '*'), taken: state.taken ?? state.node }
    : stateAt(undefined, state, state.node);
  const target = loop.left.type === 'VariableDeclaration' ? loop.left.declarations[0]?.id : loop.left;
  if (element && target) walk.bind(target, element);
}
