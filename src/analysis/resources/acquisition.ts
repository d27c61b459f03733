import type { TSESTree } from '@typescript-eslint/utils';

import type { Resource } from '../../catalog/resources.js';
import type { Catalog } from '../../catalog/types.js';
import { type CallLike, enclosingFunction, type FunctionNode, isFunction, isNullish, staticKey, unwrap, wrapped } from '../core/ast.js';
import type { SourceCode } from '../core/per-file.js';
import { findApi } from '../identity/lookup.js';
import { resolveApi } from '../identity/references.js';
import { singleDefinition, type Variable, variableOf } from '../identity/scope.js';
import { isReleaseName } from './release-calls.js';

/** Something that was opened, in the function that has to see to its end. */
export interface Acquisition {
  call: CallLike;
  resource: Resource;
  /** What the code calls it: the variable, or the receiver of a lock. */
  name: string;
  /** The variable that holds it; none when the receiver of the call is what is released. */
  variable: Variable | undefined;
  /** The error that a callback gets in its place. */
  failure?: Variable | undefined;
  owner: FunctionNode;
  /** A `.catch(…)` may have put something else in its place. */
  mayBeOther?: boolean | undefined;
  /** The variable is a function, and calling it is the release. */
  byCall: boolean;
  /** It is held once one of these has run; from the start of `owner` where there are none. */
  marks: ReadonlySet<TSESTree.Node>;
}

/** Reads a call as one that opens something into a variable of the function around it. */
export function acquisitionOf(
  call: CallLike, resource: Resource, catalog: Catalog<Resource>, sourceCode: SourceCode,
): Acquisition | undefined {
  const owner = enclosingFunction(call);
  if (!owner || isChild(call, owner, catalog, sourceCode)) return undefined;
  const base = { call, resource, owner, byCall: resource.byCall === true };
  if (resource.given === 'receiver') return ofReceiver(base, sourceCode);
  const handler = handlerOf(call, resource);
  if (handler) return ofParameter(base, handler.fn, handler.index, sourceCode);

  const caught = resource.given === 'promise' ? caughtCall(call) : undefined;
  const outer = wrapped(caught ?? call);
  const { parent } = outer;
  const isAwaited = parent?.type === 'AwaitExpression';
  if (parent?.type === 'ArrayExpression') return ofElement(base, parent, outer, catalog, sourceCode);
  if (resource.given === 'promise' && !isAwaited) return undefined;
  const value = isAwaited ? wrapped(parent) : outer;
  if (resource.untaken && value.parent?.type === 'ExpressionStatement') return ofReceiver({ ...base, resource: resource.untaken, byCall: false }, sourceCode);
  const target = targetOf(value, resource);
  return target && ofVariable({ ...base, byCall: base.byCall || target.isPart, mayBeOther: caught !== undefined }, target, catalog, sourceCode);
}

/** `open(path).catch(() => undefined)`: where it is there, it is what was opened. */
function caughtCall(call: CallLike): TSESTree.CallExpression | undefined {
  const member = wrapped(call).parent;
  if (member?.type !== 'MemberExpression' || staticKey(member) !== 'catch') return undefined;
  const chained = wrapped(member).parent;
  return chained?.type === 'CallExpression' && chained.callee === wrapped(member) ? chained : undefined;
}

/** Is it made by something that the function opened or releases itself, and so released with that: the page of a browser? */
function isChild(call: CallLike, owner: FunctionNode, catalog: Catalog<Resource>, sourceCode: SourceCode): boolean {
  const parent = makerOf(call);
  const variable = parent?.type === 'Identifier' ? variableOf(parent, sourceCode) : undefined;
  const [def] = variable?.defs ?? [];
  // `launch().then(async (browser) => { …; await browser.close(); })`: what it closes was handed to it.
  if (!parent || !variable || (def?.type !== 'Variable' && def?.type !== 'Parameter') || enclosingFunction(def.name) !== owner) return false;
  // A module that was required here makes nothing its own.
  if (resolveApi(parent, sourceCode)?.path.includes('()') === false) return false;
  const value = singleDefinition(variable)?.value;
  if (value && openingIn(value, catalog, sourceCode)) return true;
  return variable.references.some(({ identifier }) => {
    const member = wrapped(identifier).parent;
    return member?.type === 'MemberExpression' && isReleaseName(staticKey(member) ?? '');
  });
}

/** `browser` in `(await browser.newContext()).newPage()` */
function makerOf(call: CallLike): TSESTree.Node | undefined {
  const callee = unwrap(call.callee);
  const object = callee.type === 'MemberExpression' ? unwrap(callee.object) : undefined;
  const made = object?.type === 'AwaitExpression' ? unwrap(object.argument) : object;
  return made?.type === 'CallExpression' ? makerOf(made) : made;
}

/** Is a value just what a call of the catalogue opens? */
export function openingIn(value: TSESTree.Node, catalog: Catalog<Resource>, sourceCode: SourceCode): boolean {
  const made = unwrap(value);
  const call = made.type === 'AwaitExpression' ? unwrap(made.argument) : made;
  return (call.type === 'CallExpression' || call.type === 'NewExpression') && findApi(call.callee, catalog, sourceCode) !== undefined;
}

type Base = Pick<Acquisition, 'byCall' | 'call' | 'mayBeOther' | 'owner' | 'resource'>;

/** The function that gets it: a callback of the call, or what stands in `.then(…)` behind it. */
function handlerOf(call: CallLike, { callback, given, element }: Resource): { fn: FunctionNode; index: number } | undefined {
  const last = call.arguments.at(-1);
  const fn = last && unwrap(last);
  if (callback !== undefined && isFunction(fn)) return { fn, index: callback };
  if (given !== 'promise' || element !== undefined) return undefined;
  const member = wrapped(call).parent;
  if (member?.type !== 'MemberExpression' || staticKey(member) !== 'then') return undefined;
  const then = wrapped(member).parent;
  const first = then?.type === 'CallExpression' && then.callee === wrapped(member) ? then.arguments[0] : undefined;
  const body = first && unwrap(first);
  return isFunction(body) ? { fn: body, index: 0 } : undefined;
}

function ofParameter(base: Base, fn: FunctionNode, index: number, sourceCode: SourceCode): Acquisition | undefined {
  const param = fn.params[index];
  if (param?.type !== 'Identifier') return undefined;
  const releaser = base.resource.callbackRelease === undefined ? undefined : fn.params[base.resource.callbackRelease];
  // The function that gives it back came along: whoever uses it may release by it.
  if (releaser && (releaser.type !== 'Identifier' || variableOf(releaser, sourceCode)?.references.length !== 0)) return undefined;
  const variable = variableOf(param, sourceCode);
  if (!variable || variable.references.some((reference) => reference.isWrite())) return undefined;
  const [first] = fn.params;
  const failure = index > 0 && first?.type === 'Identifier' ? variableOf(first, sourceCode) : undefined;
  return { ...base, name: param.name, variable, failure, owner: fn, marks: new Set() };
}

/** `await lock.acquire()`: the lock itself is what is released. */
function ofReceiver(base: Base, sourceCode: SourceCode): Acquisition | undefined {
  const callee = unwrap(base.call.callee);
  const { parent } = wrapped(base.call);
  if (callee.type !== 'MemberExpression' || parent?.type !== 'AwaitExpression') return undefined;
  return { ...base, name: sourceCode.getText(callee.object), variable: undefined, marks: new Set([parent]) };
}

/** `const [a, b] = await Promise.all([open(x), open(y)])`. */
function ofElement(
  base: Base, list: TSESTree.ArrayExpression, element: TSESTree.Node, catalog: Catalog<Resource>, sourceCode: SourceCode,
): Acquisition | undefined {
  const all = list.parent;
  if (all.type !== 'CallExpression' || resolveApi(all.callee, sourceCode)?.id !== 'global#Promise.all') return undefined;
  const declarator = all.parent.type === 'AwaitExpression' ? wrapped(all.parent).parent : undefined;
  if (declarator?.type !== 'VariableDeclarator' || declarator.id.type !== 'ArrayPattern') return undefined;
  const name = declarator.id.elements[list.elements.indexOf(element as TSESTree.Expression)];
  return name?.type === 'Identifier' ? ofVariable(base, { name, mark: declarator }, catalog, sourceCode) : undefined;
}

interface Target {
  name: TSESTree.Identifier;
  mark: TSESTree.Node;
  /** It was taken out of what the call gave. */
  isPart: boolean;
}

/** The name that a value is given in a declaration or an assignment. */
function targetOf(value: TSESTree.Node, { element, release }: Resource): Target | undefined {
  const { parent } = value;
  if (parent?.type === 'AssignmentExpression' && parent.operator === '=' && parent.right === value) {
    const isAlone = parent.parent.type === 'ExpressionStatement' && parent.left.type === 'Identifier' && element === undefined;
    return isAlone ? { name: parent.left as TSESTree.Identifier, mark: parent, isPart: false } : undefined;
  }
  if (parent?.type !== 'VariableDeclarator' || parent.init !== value || parent.parent.kind.endsWith('using')) return undefined;
  const { id } = parent;
  let name: TSESTree.Node | null | undefined = id;
  if (element !== undefined) name = id.type === 'ArrayPattern' ? id.elements[element] : undefined;
  // `const { path, cleanup } = await dir()`: what is taken out of it is what releases it.
  else if (id.type === 'ObjectPattern') {
    const property = id.properties.find((each) => each.type === 'Property' && release.includes(staticKey(each) ?? ''));
    name = property?.value;
  }
  return name?.type === 'Identifier' ? { name, mark: parent, isPart: id.type === 'ObjectPattern' } : undefined;
}

function ofVariable(
  base: Base, { name, mark }: Pick<Target, 'mark' | 'name'>, catalog: Catalog<Resource>, sourceCode: SourceCode,
): Acquisition | undefined {
  const variable = variableOf(name, sourceCode);
  const [def, ...others] = variable?.defs ?? [];
  if (!variable || def?.type !== 'Variable' || others.length > 0 || enclosingFunction(def.name) !== base.owner) return undefined;
  const marks = new Set([mark]);
  for (const reference of variable.references) {
    if (!reference.isWrite()) continue;
    const by = reference.init ? def.node : reference.identifier.parent;
    if (by === mark || (reference.writeExpr && isNullish(reference.writeExpr))) continue;
    // The same name for something else: who has to release what cannot be told. Two ways to open it are one thing.
    if (!reference.writeExpr || !openingIn(reference.writeExpr, catalog, sourceCode)) return undefined;
    if (by.range[0] < mark.range[0]) return undefined;
    marks.add(by);
  }
  if (base.resource.openedBy === undefined) return { ...base, name: name.name, variable, marks };
  const opened = openings(variable, base.resource.openedBy);
  return opened.size > 0 ? { ...base, name: name.name, variable, marks: opened } : undefined;
}

/** The `await client.connect()`s of a client. */
function openings(variable: Variable, method: string): Set<TSESTree.Node> {
  const found = new Set<TSESTree.Node>();
  for (const { identifier } of variable.references) {
    const { parent: member } = wrapped(identifier);
    if (member?.type !== 'MemberExpression' || staticKey(member) !== method) continue;
    const call = wrapped(member).parent;
    const awaited = call && wrapped(call).parent;
    if (call?.type === 'CallExpression' && awaited?.type === 'AwaitExpression') found.add(awaited);
  }
  return found;
}
