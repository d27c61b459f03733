import type { TSESTree } from '@typescript-eslint/utils';

import { lookingCalls } from '../../catalog/event-loop.js';
import { contains, enclosingFunction, type FunctionNode, staticKey, unwrap, walk, wrapped } from '../core/ast.js';
import { lastName } from '../core/last-name.js';
import { nodesOfType } from '../core/nodes.js';
import { perFile, perNode, type SourceCode } from '../core/per-file.js';
import { constantOf } from '../values/values.js';

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
    call.range[1] > node.range[1] && contains(fn, call) && enclosingFunction(call) === fn);
}

/**
 * Does a call only look for the files that its function then loads as code: `for (const file of readdirSync(dir))
 * require(join(dir, file));`? That is done while a program starts, and loading blocks as well.
 */
export function isForLoading(node: TSESTree.Node, call: TSESTree.CallExpression, sourceCode: SourceCode): boolean {
  if (!lookingCalls.has(lastName(call.callee))) return false;
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
