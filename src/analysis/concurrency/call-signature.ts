import type { TSESTree } from '@typescript-eslint/utils';

import { type CallLike, enclosingClass, type FunctionNode, isFunction, staticKey, unwrap } from '../core/ast.js';
import type { SourceCode } from '../core/per-file.js';
import { localFunction } from '../identity/references.js';
import { variableOf } from '../identity/scope.js';
import { typeServices } from '../identity/types.js';

/** What a function promises about an argument: it is a type predicate, an assertion, or takes `unknown`. */
export type ArgumentPromise = 'asserts' | 'predicate' | 'unknown';

/** The function of this file that a callee stands for: a declaration, a `const`, or a method of the same class. */
export function functionOfCallee(node: TSESTree.Node, sourceCode: SourceCode): FunctionNode | undefined {
  const callee = unwrap(node);
  if (isFunction(callee)) return callee;
  if (callee.type === 'Identifier') {
    const variable = variableOf(callee, sourceCode);
    return variable && localFunction(variable);
  }
  if (callee.type !== 'MemberExpression' || callee.object.type !== 'ThisExpression') return undefined;
  const key = staticKey(callee);
  for (const member of enclosingClass(callee)?.body.body ?? []) {
    if ((member.type !== 'MethodDefinition' && member.type !== 'PropertyDefinition') || staticKey(member) !== key) continue;
    if (isFunction(member.value)) return member.value;
  }
  return undefined;
}

/** What the declaration of a function of this file, or its type, promises about the n-th argument. */
export function promiseOf(callee: TSESTree.Node, argument: number, sourceCode: SourceCode): ArgumentPromise | undefined {
  const fn = functionOfCallee(callee, sourceCode);
  return fn ? declaredPromise(fn, argument) : typedPromise(callee, argument, sourceCode);
}

function declaredPromise(fn: FunctionNode, argument: number): ArgumentPromise | undefined {
  const parameter = fn.params[argument];
  const returned = fn.returnType?.typeAnnotation;
  if (returned?.type === 'TSTypePredicate') {
    const name = returned.parameterName.type === 'Identifier' ? returned.parameterName.name : undefined;
    if (parameter?.type === 'Identifier' && parameter.name === name) return returned.asserts ? 'asserts' : 'predicate';
  }
  const target = parameter?.type === 'AssignmentPattern' ? parameter.left : parameter;
  const type = target && 'typeAnnotation' in target ? target.typeAnnotation?.typeAnnotation : undefined;
  return type?.type === 'TSUnknownKeyword' ? 'unknown' : undefined;
}

function typedPromise(callee: TSESTree.Node, argument: number, sourceCode: SourceCode): ArgumentPromise | undefined {
  const services = typeServices(sourceCode);
  if (!services) return undefined;
  const checker = services.program.getTypeChecker();
  const { parent } = callee;
  const call = parent && isCallLike(parent) && parent.callee === callee ? parent : undefined;
  const node = call && services.esTreeNodeToTSNodeMap.get(call);
  const signature = node
    ? checker.getResolvedSignature(node)
    : services.getTypeAtLocation(callee).getCallSignatures()[0];
  if (!signature) return undefined;
  const predicate = checker.getTypePredicateOfSignature(signature);
  if (predicate?.parameterIndex === argument) {
    // 2 and 3 are `asserts this` and `asserts x` of `ts.TypePredicateKind`.
    return predicate.kind >= 2 ? 'asserts' : 'predicate';
  }
  const declared = signature.declaration?.parameters[argument];
  const parameter = declared && 'type' in declared ? declared.type : undefined;
  return parameter && (checker.getTypeFromTypeNode(parameter).flags & typeFlagUnknown) !== 0 ? 'unknown' : undefined;
}

/** `ts.TypeFlags.Unknown`; the compiler itself is not loaded for one number. */
const typeFlagUnknown = 2;

function isCallLike(node: TSESTree.Node): node is CallLike {
  return node.type === 'CallExpression' || node.type === 'NewExpression';
}
