import type { TSESTree } from '@typescript-eslint/utils';

import { functionOfCallee } from '../concurrency/call-signature.js';
import { staticKey, wrapped } from '../core/ast.js';
import type { SourceCode } from '../core/per-file.js';
import { parameterTarget } from '../identity/parameters.js';
import { variableOf } from '../identity/scope.js';
import { assertsPart } from './request-assertions.js';

/**
 * Does a function of the file leave alone the part of an argument under a key: it reads other members, as one does that compares
 * a signature, or none at all? Its body decides then, and not its name.
 */
export function passesBy(callee: TSESTree.Node, argument: number, key: string | undefined, sourceCode: SourceCode): boolean {
  const parameter = functionOfCallee(callee, sourceCode)?.params[argument];
  if (key === undefined || !parameter) return false;
  const target = parameterTarget(parameter);
  if (target.type === 'ObjectPattern') return takesOthers(target, key);
  const variable = target.type === 'Identifier' ? variableOf(target, sourceCode) : undefined;
  return variable?.references.every(({ identifier }) => {
    const { parent } = wrapped(identifier);
    switch (parent?.type) {
      case 'MemberExpression':
        return isOther(staticKey(parent), key);
      case 'TSQualifiedName':
      case 'TSTypeQuery':
        // `typeof req.session` in a type reads nothing.
        return true;
      case 'VariableDeclarator':
        return parent.id.type === 'ObjectPattern' && takesOthers(parent.id, key);
      default:
        return false;
    }
  }) === true;
}

function takesOthers({ properties }: TSESTree.ObjectPattern, key: string): boolean {
  return properties.every((property) => property.type === 'Property' && isOther(staticKey(property), key));
}

function isOther(name: string | undefined, key: string): boolean {
  return name !== undefined && name !== key && !assertsPart(name, key);
}
