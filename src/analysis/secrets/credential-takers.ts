import type { TSESTree } from '@typescript-eslint/utils';

import {
  chainedMakers, secretArguments, type SecretArgument, secretMembers, secretPlugins,
} from '../../catalog/secrets/calls.js';
import { keyOptions } from '../../catalog/secrets/names.js';
import type { ApiId } from '../../catalog/types.js';
import { type CallLike, staticKey, unwrap, wrapped } from '../core/ast.js';
import { importsAny } from '../core/file-modules.js';
import { perFile, type SourceCode } from '../core/per-file.js';
import { modulesIn } from '../identity/api-id.js';
import { findApi } from '../identity/lookup.js';
import { resolveApi } from '../identity/references.js';
import { type Variable, variableOf } from '../identity/scope.js';

/** A place that is known to take a credential: its name, and who makes what stands there. */
export interface Taker {
  name: string;
  made: SecretArgument['made'];
}

const catalogModules = new Set([...modulesIn(secretArguments), ...modulesIn(secretPlugins), ...modulesIn(secretMembers)]);

/** Does the file import a module whose calls take credentials? Otherwise no call is resolved. */
export const importsCredentialTakers = perFile((sourceCode) => importsAny(catalogModules, sourceCode));

const none: readonly Taker[] = [];

/** Variables are followed to their uses, but not for ever. */
export const mostReferences = 60;

/** Who makes what a call takes as its argument of that index, if it takes a credential there. */
export function takenAt(call: CallLike, index: number, sourceCode: SourceCode): SecretArgument['made'] | undefined {
  return takenBy(call, sourceCode)?.find((each) => each.argument === index && !each.properties)?.made;
}

/** What takes an option: `session({ secret })`, `basicAuth({ users: { me: '…' } })`. */
export function takersOfOption(object: TSESTree.ObjectExpression, key: string | undefined, sourceCode: SourceCode): readonly Taker[] {
  if (key !== undefined && keyOptions.has(key)) return [{ name: key, made: 'key' }];
  if (!importsCredentialTakers(sourceCode)) return none;
  let outer = wrapped(object);
  let option = key;
  if (outer.parent?.type === 'Property') {
    option = staticKey(outer.parent);
    outer = wrapped(outer.parent.parent);
    if (option !== 'users') return none;
  }
  const { parent } = outer;
  const variable = parent?.type === 'VariableDeclarator' ? variableOf(parent.id, sourceCode) : undefined;
  return takersOf([outer, ...readsOf(variable)], option, key, sourceCode);
}

/** What takes a member of an object that is filled step by step: `options.secretOrKey = '…'`, `app.keys = […]`. */
export function takersOfMember(member: TSESTree.MemberExpression, sourceCode: SourceCode): readonly Taker[] {
  const key = staticKey(member);
  if (key === undefined) return none;
  if (keyOptions.has(key)) return [{ name: key, made: 'key' }];
  if (!importsCredentialTakers(sourceCode)) return none;
  const found = findApi(member, secretMembers, sourceCode);
  if (found) return [{ name: key, made: found.entry }];
  const holder = unwrap(member.object);
  return takersOf(readsOf(holder.type === 'Identifier' ? variableOf(holder, sourceCode) : undefined), key, key, sourceCode);
}

/** The calls among them that take the option of an object that is handed to them. */
function takersOf(objects: readonly TSESTree.Node[], option: string | undefined, key: string | undefined, sourceCode: SourceCode): readonly Taker[] {
  if (option === undefined) return none;
  return objects.flatMap((node) => {
    const call = node.parent;
    if (call?.type !== 'CallExpression' && call?.type !== 'NewExpression') return [];
    const index = (call.arguments as TSESTree.Node[]).indexOf(node);
    const taken = index === -1 ? undefined : takenBy(call, sourceCode)
      ?.find((each) => each.argument === index && each.properties?.includes(option));
    return taken ? [{ name: key ?? '', made: taken.made }] : [];
  });
}

/** Where a variable is read: `const options = { secret }; session(options)`. */
function readsOf(variable: Variable | undefined): TSESTree.Node[] {
  if (!variable || variable.references.length > mostReferences) return [];
  return variable.references.filter((reference) => reference.isRead()).map(({ identifier }) => wrapped(identifier));
}

function takenBy(call: CallLike, sourceCode: SourceCode): readonly SecretArgument[] | undefined {
  if (!importsCredentialTakers(sourceCode)) return undefined;
  const callee = unwrap(call.callee);
  const [plugin] = call.arguments;
  if (callee.type === 'MemberExpression' && plugin && staticKey(callee) === 'register') {
    const found = findApi(plugin, secretPlugins, sourceCode);
    if (found) return found.entry;
  }
  return findApi(callee, secretArguments, sourceCode)?.entry ?? takenAtEnd(callee, sourceCode);
}

const longestChain = 20;

/** `new SignJWT(claims).setIssuedAt().setExpirationTime('2h').sign(key)`: what stands between changes nothing. */
function takenAtEnd(callee: TSESTree.Node, sourceCode: SourceCode): readonly SecretArgument[] | undefined {
  if (callee.type !== 'MemberExpression') return undefined;
  let made = unwrap(callee.object);
  for (let links = 0; links < longestChain && made.type === 'CallExpression' && made.callee.type === 'MemberExpression'; links += 1) {
    made = unwrap(made.callee.object);
  }
  const maker = made.type === 'NewExpression' ? resolveApi(made.callee, sourceCode)?.id : undefined;
  return maker !== undefined && chainedMakers.has(maker) ? secretArguments.get(`${maker}().${staticKey(callee) ?? ''}` as ApiId) : undefined;
}
