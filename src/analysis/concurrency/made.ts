import type { TSESTree } from '@typescript-eslint/utils';

import { answerWords, awsClient, clientClasses, createdData, ofWords, openedThings, openerNames, openerVerbs, outputMembers, presentWords, readerVerbs } from '../../catalog/openers.js';
import { contains, isFunction, staticKey, unwrap, walk, wrapped } from '../core/ast.js';
import { lastName } from '../core/last-name.js';
import type { SourceCode } from '../core/per-file.js';
import { lastWord, wordsOf } from '../core/words.js';
import { resolveApi } from '../identity/references.js';
import { type Variable, variableOf } from '../identity/scope.js';
import { originOf } from '../values/origin.js';
import type { RacyInit } from './lazy-init.js';
import { isSharedPromise } from './shared-promise.js';
import { type SharedPlace, sharedPlace } from './shared-state.js';

/** The name of the function a call ends in: `pool.connect()` is `connect`, `new Client().connect()` too. */
export function calledName(node: TSESTree.Node): string | undefined {
  const inner = unwrap(node);
  return inner.type === 'CallExpression' ? lastName(inner.callee) : undefined;
}

/** Would each caller make one of its own? Not when all that is awaited is modules, or a promise that all of them wait for. */
export function isMadeAnew({ awaits, within }: RacyInit, value: TSESTree.Node, sourceCode: SourceCode): boolean {
  const stored = unwrap(value);
  const isThere = (node: TSESTree.Node) => isModuleLoad(node) || isSharedPromise(node, within, sourceCode);
  if (isStoredTask(within, sourceCode) || (stored.type === 'AwaitExpression' && isThere(stored.argument))) return false;
  return !awaits.every(({ argument }) => isThere(argument));
}

/**
 * What opens something: by the name of what is awaited, where what is stored comes of it, by what is stored, or by the name of
 * the place that holds it.
 */
export function openerOf({ awaits, place }: RacyInit, value: TSESTree.Node, sourceCode: SourceCode): string | undefined {
  if (isAnswer(place, value)) return undefined;
  const nameOf = ({ argument }: TSESTree.AwaitExpression): string | undefined =>
    // `const opening = connect(); client = await opening;`
    openingName(argument.type === 'Identifier' ? originOf(argument, sourceCode) : argument, sourceCode);
  const inner = unwrap(value);
  // `const parts = await createParts(); text = await render(parts);`: what was made on the way is not what is kept.
  const isOther = inner.type === 'AwaitExpression' && nameOf(inner) === undefined;
  for (const each of awaits) {
    const name = nameOf(each);
    if (name !== undefined && (isOther ? contains(inner, each) : comesOf(value, each, sourceCode))) return name;
  }
  const stored = originOf(value, sourceCode);
  const made = openedBy(stored, sourceCode);
  if (made !== undefined) return made;
  const word = lastWord(place.text);
  const [last] = awaits.slice(-1);
  if (word === undefined || !openedThings.has(word) || !last || isData(stored)) return undefined;
  return givesWhatThereIs(calledName(last.argument) ?? '') ? undefined : sourceCode.getText(last.argument).split('(')[0];
}

/** `this.response = { status: 201, body }`: the object serves one request, and what is put there was not opened. */
export function isAnswer({ text }: SharedPlace, value: TSESTree.Node): boolean {
  return unwrap(value).type === 'ObjectExpression' && answerWords.has(lastWord(text) ?? '');
}

/** What a call opens something with, by its name. */
export function openingName(call: TSESTree.Node, sourceCode: SourceCode): string | undefined {
  const name = calledName(call);
  return name !== undefined && (isOpener(name) || isOpener(exportedName(call, sourceCode))) ? `${name}()` : undefined;
}

/** The name that a called function has in its module: `connect` of `import { connect as dial }`. */
function exportedName(node: TSESTree.Node, sourceCode: SourceCode): string {
  const inner = unwrap(node);
  const id = inner.type === 'CallExpression' && inner.callee.type === 'Identifier' ? resolveApi(inner.callee, sourceCode)?.id : undefined;
  return /(?<=[#.])[\w$]+$/.exec(id ?? '')?.[0] ?? '';
}

/** `new Pool(…)`, `createClient(…)`: a thing that is opened, made of something that was awaited before. */
function openedBy(stored: TSESTree.Node, sourceCode: SourceCode): string | undefined {
  const isNew = stored.type === 'NewExpression';
  if (!isNew && stored.type !== 'CallExpression') return undefined;
  const name = lastName(stored.callee);
  if (isNew && isClientClass(stored.callee, sourceCode)) return `new ${name}()`;
  const [verb = '', ...rest] = wordsOf(name);
  const thing = rest.at(-1) ?? (isNew ? verb : '');
  if (isNew ? isOwnClient(stored) : !openerVerbs.has(verb)) return undefined;
  return openedThings.has(thing) ? `${isNew ? 'new ' : ''}${name}()` : undefined;
}

/** Classes called `Client` that are not known are mostly a few settings. */
function isOwnClient({ callee }: TSESTree.NewExpression): boolean {
  return lastWord(lastName(callee)) === 'client';
}

function isClientClass(callee: TSESTree.Node, sourceCode: SourceCode): boolean {
  const id = resolveApi(callee, sourceCode)?.id;
  return id !== undefined && (clientClasses.has(id) || awsClient.test(id));
}

/** `{ host, port }`, `(await list())[0]`, `await readFile(path)`, `new HubClient(id)`: whatever the place is called, nothing stays open. */
function isData(stored: TSESTree.Node): boolean {
  switch (stored.type) {
    case 'ArrayExpression':
    case 'Literal':
    case 'ObjectExpression':
    case 'TemplateLiteral':
      return true;
    case 'NewExpression':
      return isOwnClient(stored);
    case 'CallExpression':
      return readerVerbs.has(wordsOf(lastName(stored.callee))[0] ?? '');
    case 'MemberExpression':
      return stored.computed && unwrap(stored.object).type === 'AwaitExpression';
    default:
      return false;
  }
}

/** `connectTo`, `createClientWithConfig`; not `createConfigFrom`. */
function isOpener(name: string): boolean {
  const [verb = '', ...rest] = wordsOf(name);
  if (!openerVerbs.has(verb)) return openerNames.has(name);
  const end = rest.findIndex((word) => ofWords.has(word));
  return !createdData.has((end === -1 ? rest : rest.slice(0, end)).at(-1) ?? '');
}

/** `getCurrentDatabase`, `getOrCreateClient`: such a function sees to it itself that there is one. */
function givesWhatThereIs(name: string): boolean {
  const words = wordsOf(name);
  return words[1] === 'or' || words.some((word) => presentWords.has(word));
}

/** Is it a mark that something was done, and not what was made? */
export function isMark(value: TSESTree.Node): boolean {
  return unwrap(value).type === 'Literal';
}

/** The loader caches modules: a second `import()` costs nothing. Compilers write `Promise.resolve().then(() => require('x'))`. */
function isModuleLoad(node: TSESTree.Node): boolean {
  const inner = unwrap(node);
  if (inner.type === 'ImportExpression') return true;
  if (inner.type !== 'CallExpression') return false;
  const name = calledName(inner);
  const [argument] = inner.arguments;
  if (name === 'all' && argument?.type === 'ArrayExpression') return argument.elements.every((each) => each !== null && isModuleLoad(each));
  if (name === 'then' && isFunction(argument) && isRequired(argument.body)) return true;
  return wordsOf(name ?? '').some((word) => word === 'import' || word === 'require');
}

/** `require('x')`, also inside the helper of a compiler: `__importStar(require('x'))`. */
function isRequired(node: TSESTree.Node): boolean {
  if (node.type !== 'CallExpression') return false;
  const [argument] = node.arguments;
  return (node.callee.type === 'Identifier' && node.callee.name === 'require') || (argument !== undefined && isRequired(argument));
}

/** `this.starting = (async () => { … })()`: the task itself is what callers share. */
function isStoredTask(within: RacyInit['within'], sourceCode: SourceCode): boolean {
  const call = wrapped(within).parent;
  if (call?.type !== 'CallExpression' || call.callee !== wrapped(within)) return false;
  const assignment = wrapped(call).parent;
  return assignment?.type === 'AssignmentExpression' && assignment.right === wrapped(call) &&
    sharedPlace(assignment.left, within, sourceCode) !== undefined;
}

/** Does what is stored come of what was awaited: the same value, something made with it, a mark that it was done? */
function comesOf(value: TSESTree.Node, each: TSESTree.AwaitExpression, sourceCode: SourceCode): boolean {
  const inner = unwrap(value);
  if (inner.type === 'NewExpression' || isMark(inner)) return true;
  if (contains(inner, each)) return true;
  const touched = namesIn(statementAround(each), sourceCode);
  const names = [...namesIn(inner, sourceCode)];
  // `const raw = await open(); const db = wrap(raw); shared = db;`
  for (let index = 0; index < Math.min(names.length, mostNames); index += 1) {
    const name = names[index] as Variable;
    if (touched.has(name)) return true;
    const def = name.defs[0];
    const init = def?.type === 'Variable' && each.range[1] <= def.node.range[0] ? def.node.init : undefined;
    // What is asked of a thing that was opened is only what it answered.
    if (init && !isAwaited(init)) names.push(...namesIn(init, sourceCode));
  }
  return false;
}

function isAwaited(node: TSESTree.Node): boolean {
  return unwrap(node).type === 'AwaitExpression';
}

/** What is stored is made of few things. */
const mostNames = 30;

/** The variables that a statement reads or declares, but for what a program that was run has only written. */
function namesIn(statement: TSESTree.Node, sourceCode: SourceCode): ReadonlySet<Variable> {
  const names = new Set<Variable>();
  walk(statement, sourceCode, (node) => {
    if ((node.type === 'MemberExpression' || node.type === 'Property') && outputMembers.has(staticKey(node) ?? '')) return 'skip';
    const variable = node.type === 'Identifier' ? variableOf(node, sourceCode) : undefined;
    if (variable) names.add(variable);
    return undefined;
  });
  return names;
}

/** The simple statement that an expression stands in. */
function statementAround(node: TSESTree.Node): TSESTree.Node {
  let up = node;
  while (up.parent && up.type !== 'ExpressionStatement' && up.type !== 'VariableDeclaration' && up.type !== 'ReturnStatement' &&
    !up.parent.type.endsWith('Statement') && !isFunction(up.parent)) up = up.parent;
  return up;
}
