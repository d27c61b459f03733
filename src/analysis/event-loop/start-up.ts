import type { TSESTree } from '@typescript-eslint/utils';

import { lookingCalls } from '../../catalog/event-loop.js';
import { awaitsIn } from '../concurrency/lazy-init.js';
import { contains, enclosingFunction, type FunctionNode, staticKey, unwrap, walk, wrapped } from '../core/ast.js';
import { lastName } from '../core/last-name.js';
import { nodesOfType } from '../core/nodes.js';
import { perFile, perNode, type SourceCode } from '../core/per-file.js';
import { onlyCallsOf, usesOf } from '../identity/function-uses.js';
import { isLoop } from '../paths/path-types.js';
import { constantOf } from '../values/values.js';
import { localCalls } from './local-calls.js';

/** Where the file tells a server to listen. */
const listenings = perFile((sourceCode): readonly TSESTree.CallExpression[] => {
  if (!/\.listen\s*\(/.test(sourceCode.text)) return [];
  return nodesOfType(['CallExpression'], sourceCode).filter(({ callee }) => {
    const member = unwrap(callee);
    return member.type === 'MemberExpression' && staticKey(member) === 'listen';
  });
});

/** Does the function itself tell a server to listen behind the node? Until then there is nobody to wait. */
export function isBeforeListening(node: TSESTree.Node, sourceCode: SourceCode): boolean {
  const fn = enclosingFunction(node);
  return fn !== undefined && listenings(sourceCode).some((call) =>
    call.range[1] > node.range[1] && contains(fn, call) && isPartOf(fn, call, sourceCode));
}

/**
 * Does a node run once, as soon as a server listens: in `server.listen(port, () => { writeFileSync(path, String(port)); })`,
 * before anything is awaited there?
 */
export function isOnListening(node: TSESTree.Node, sourceCode: SourceCode): boolean {
  if (listenings(sourceCode).length === 0) return false;
  let fn = enclosingFunction(node);
  while (fn && localCalls(sourceCode).runs.get(fn)?.kind === 'in-place') fn = enclosingFunction(fn);
  if (!fn || fn.generator) return false;
  const uses = usesOf(fn, sourceCode);
  return (uses.length === 0 ? [fn] : uses).every((use) => isGivenToListen(use, sourceCode)) && !isAfterAwait(node, fn, sourceCode);
}

function isGivenToListen(use: TSESTree.Node, sourceCode: SourceCode): boolean {
  const { parent } = wrapped(use);
  return parent?.type === 'CallExpression' && parent.callee !== wrapped(use) && listenings(sourceCode).includes(parent) &&
    isAddress(parent.arguments[0], sourceCode);
}

/** What listens to a name is told of an event each time: `channel.listen('OrderShipped', show)`. */
function isAddress(first: TSESTree.Node | undefined, sourceCode: SourceCode): boolean {
  const name = first && constantOf(first, sourceCode)?.value;
  return typeof name !== 'string' || /^(?:\d+$|[\\/])/.test(name);
}

/** Does a function run a call itself, if only inside a `new Promise((resolve) => server.listen(port, resolve))`? */
function isPartOf(fn: FunctionNode, call: TSESTree.CallExpression, sourceCode: SourceCode): boolean {
  let within = enclosingFunction(call);
  while (within && within !== fn && localCalls(sourceCode).runs.get(within)?.kind === 'promise-executor') within = enclosingFunction(within);
  return within === fn;
}

/** Calls are followed back this far to the top level of the module. */
const mostCalls = 8;

/**
 * Does a node run while the module loads, as its top level does: in a function that nobody but the top level calls, before
 * anything is awaited: `async function main() { const key = readFileSync(path); … } main();`?
 */
export function isWhileLoading(node: TSESTree.Node, sourceCode: SourceCode, calls = 0): boolean {
  const fn = enclosingFunction(node);
  if (!fn) return node.range[0] < localCalls(sourceCode).resumesAt;
  if (fn.generator || calls === mostCalls || isAfterAwait(node, fn, sourceCode)) return false;
  const callers = callersOf(fn, sourceCode);
  return callers.length > 0 && callers.every((call) => isWhileLoading(call, sourceCode, calls + 1));
}

function isAfterAwait(node: TSESTree.Node, fn: FunctionNode, sourceCode: SourceCode): boolean {
  let end = node.range[0];
  for (let up = node.parent; up && up !== fn; up = up.parent) {
    if (up.type === 'ForOfStatement' && up.await) return true;
    // What stands behind it in a loop comes before it from the second round on.
    if (isLoop(up)) end = up.range[1];
  }
  return awaitsIn(fn.range[0], end, fn, sourceCode).some((each) => !contains(each, node));
}

/** Where a function is called; none where it is handed on or exported, so that others may call it as well. */
function callersOf(fn: FunctionNode, sourceCode: SourceCode): TSESTree.Node[] {
  const run = localCalls(sourceCode).runs.get(fn);
  if (run) return run.kind === 'in-place' ? [run.at] : [];
  return onlyCallsOf(fn, sourceCode) ?? [];
}

/**
 * Does a call only look for the files that its function then loads as code: `for (const file of readdirSync(dir))
 * require(join(dir, file));`? That is done while a program starts, and loading blocks as well.
 */
export function isForLoading(node: TSESTree.Node, callee: TSESTree.Node, sourceCode: SourceCode): boolean {
  if (!lookingCalls.has(lastName(callee))) return false;
  for (let fn = enclosingFunction(node); fn; fn = isCallback(fn) ? enclosingFunction(fn) : undefined) {
    if (loadsCode(fn, sourceCode)) return true;
  }
  return false;
}

/** `readdirSync(dir).filter((name) => statSync(name).isFile())`: a part of the function around it. */
function isCallback(fn: FunctionNode): boolean {
  const { parent } = wrapped(fn);
  return parent?.type === 'CallExpression' && parent.callee !== wrapped(fn);
}

const loadsCode = perNode<FunctionNode, true>((fn, sourceCode) => {
  if (!mayLoadCode(sourceCode)) return undefined;
  return !walk(fn.body, sourceCode, (node) => (isUnknownModule(node, sourceCode) ? 'stop' : undefined)) || undefined;
});

const mayLoadCode = perFile(({ text }): boolean => /\b(?:import|require)\s*\(\s*(?!['"])/.test(text));

/** `require(file)`, `import(pathToFileURL(file).href)`: a module that the text does not name. */
function isUnknownModule(node: TSESTree.Node, sourceCode: SourceCode): boolean {
  const source = node.type === 'ImportExpression' ? node.source
    : node.type === 'CallExpression' && node.callee.type === 'Identifier' && node.callee.name === 'require' ? node.arguments[0] : undefined;
  return source !== undefined && constantOf(source, sourceCode) === undefined;
}
