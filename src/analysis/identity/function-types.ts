import type { TSESTree } from '@typescript-eslint/utils';

import { enclosingFunction, type FunctionNode, wrapped } from '../core/ast.js';
import type { SourceCode } from '../core/per-file.js';
import { variableOf } from './scope.js';

/** Aliases of aliases are followed this far. */
const mostAliases = 6;

/** The type of the name or class field that holds what stands at a position, or of the function that returns it. */
export function holderType(position: TSESTree.Node): TSESTree.TypeNode | undefined {
  const { parent } = position;
  if (parent && returnsWhole(parent, position)) return returnedType(parent);
  if (parent?.type === 'PropertyDefinition') return parent.value === position ? parent.typeAnnotation?.typeAnnotation : undefined;
  const id = parent?.type === 'VariableDeclarator' && parent.init === position ? parent.id : undefined;
  return id?.type === 'Identifier' ? id.typeAnnotation?.typeAnnotation : undefined;
}

/** `(…) satisfies Handler`, `(…) as Handler` */
export function assertedType({ parent }: FunctionNode): TSESTree.TypeNode | undefined {
  return parent.type === 'TSSatisfiesExpression' || parent.type === 'TSAsExpression' ? parent.typeAnnotation : undefined;
}

/**
 * The type that says what a function gets and returns where its own parameters say nothing: `const f: (id: Id) => User`, that of a class
 * field, also by an alias of the file.
 */
export function functionTypeOf(fn: FunctionNode, sourceCode: SourceCode): TSESTree.TSFunctionType | undefined {
  let type = holderType(wrapped(fn)) ?? assertedType(fn);
  for (let step = 0; type?.type === 'TSTypeReference' && step < mostAliases; step += 1) {
    const alias = type.typeName.type === 'Identifier' ? variableOf(type.typeName, sourceCode)?.defs[0]?.node : undefined;
    type = alias?.type === 'TSTypeAliasDeclaration' ? alias.typeAnnotation : undefined;
  }
  return type?.type === 'TSFunctionType' ? type : undefined;
}

function returnsWhole(parent: TSESTree.Node, position: TSESTree.Node): parent is TSESTree.ArrowFunctionExpression | TSESTree.ReturnStatement {
  return parent.type === 'ReturnStatement' || (parent.type === 'ArrowFunctionExpression' && parent.body === position);
}

/** `(store: Store): RequestHandler => …` */
function returnedType(by: TSESTree.ArrowFunctionExpression | TSESTree.ReturnStatement): TSESTree.TypeNode | undefined {
  const maker = by.type === 'ReturnStatement' ? enclosingFunction(by) : by;
  return maker && !maker.async && !maker.generator ? maker.returnType?.typeAnnotation : undefined;
}
