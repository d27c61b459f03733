import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import { contains, enclosingFunction, unwrap, walk, wrapped } from '../analysis/core/ast.js';
import type { SourceCode } from '../analysis/core/per-file.js';
import { statementOf } from '../analysis/core/statements.js';
import type { Acquisition } from '../analysis/resources/acquisition.js';
import type { Holding } from '../analysis/resources/holding.js';

/** The edit, and what it writes into the `finally` block. */
export interface FinallyEdit {
  release: string;
  fix: (fixer: TSESLint.RuleFixer) => TSESLint.RuleFix;
}

/** The call that releases: `client.release()`, `fs.close(fd)`, `release()`. */
export function releaseText(
  { byCall, call, name, resource: { release: [method], releaseOptions, releasedBy } }: Acquisition, { releases }: Holding, sourceCode: SourceCode,
): string {
  if (byCall) return `${name}()`;
  if (!releasedBy) return `${name}.${method}()`;
  const [known] = releases;
  if (known?.type === 'CallExpression') return sourceCode.getText(known);
  const callee = unwrap(call.callee);
  const module = callee.type === 'MemberExpression' ? `${sourceCode.getText(callee.object)}.` : '';
  return `${module}${method}(${releaseOptions === undefined ? name : `${name}, ${releaseOptions}`})`;
}

/**
 * Puts what follows an acquisition in its block into `try { … } finally { release }`, and takes out the releases that
 * stand there now.
 *
 * @returns `undefined` where that is more than moving text: something declared behind the acquisition is used before it,
 *   a release is part of a larger expression or awaits more than itself, the acquisition is not a statement of its own.
 */
export function releaseInFinally(acquisition: Acquisition, holding: Holding, sourceCode: SourceCode): FinallyEdit | undefined {
  const { marks: [mark, ...otherMarks], owner, resource, variable } = { ...acquisition, marks: [...acquisition.marks] };
  const { chained, moved, releases } = holding;
  // What was moved to its place must not be removed there, nor looked for where it was.
  if (moved || acquisition.mayBeOther) return undefined;
  const statement = mark && otherMarks.length === 0 ? statementAround(mark) : undefined;
  if (statement?.parent.type !== 'BlockStatement' || resource.twoEnds || resource.consumed || chained.size > 0) return undefined;
  if (releases.length === 0 && !canBeNamed(acquisition)) return undefined;
  const block = statement.parent;
  const rest = block.body.slice(block.body.indexOf(statement) + 1);
  if (releases.some((release) => doesMore(release, sourceCode))) return undefined;
  const removed = releases.map(statementOfRelease);
  if (rest.every((each) => removed.includes(each as TSESTree.ExpressionStatement))) return undefined;
  if (removed.some((each) => !each || !isRemovable(each, statement, sourceCode))) return undefined;
  if (isUsedBefore(rest, sourceCode) || isUsedOutside(variable, block)) return undefined;
  const returned = returnedCalls(variable);
  if (returned.length > 0 && !owner.async) return undefined;

  const [first] = removed;
  const text = first && isBare(first, acquisition.name) ? sourceCode.getText(first).replace(/;?$/, ';')
    : `${resource.awaited && owner.async ? 'await ' : ''}${releaseText(acquisition, holding, sourceCode)};`;
  const range = restRange(statement, block, sourceCode);
  const plan: Plan = { range, cuts: removed as TSESTree.Statement[], awaits: returned.map((call) => call.range[0]) };
  return {
    release: text.slice(0, -1),
    fix: (fixer) => fixer.replaceTextRange(range, wrappedText(statement, plan, text, sourceCode)),
  };
}

/** `rm(dir, await options())`, `read(file).close(file)`: work that may fail before anything is released. `new Promise(…)` waits too. */
function doesMore(release: TSESTree.Node, sourceCode: SourceCode): boolean {
  if (release.type !== 'CallExpression') return release.type === 'NewExpression';
  const isWorking = (node: TSESTree.Node, works: (inner: TSESTree.Node) => boolean): boolean =>
    !walk(node, sourceCode, (inner) => (works(inner) ? 'stop' : undefined));
  return release.arguments.some((argument) => isWorking(argument, ({ type }) => type === 'AwaitExpression' || type === 'YieldExpression')) ||
    isWorking(release.callee, (inner) => inner.type === 'CallExpression' && inner.arguments.length > 0);
}

/** Does the code show how the release is written, and is what follows done with the thing when it ends? */
function canBeNamed({ call, resource }: Acquisition): boolean {
  if (resource.lasting && resource.given === 'value' && resource.openedBy === undefined) return false;
  return !resource.releasedBy || unwrap(call.callee).type === 'MemberExpression';
}

/** Is it used where the block that opened it has ended? */
function isUsedOutside(variable: Acquisition['variable'], block: TSESTree.Node): boolean {
  return variable?.references.some(({ identifier, init }) => !init && !contains(block, identifier)) ?? false;
}

/** Calls on it whose promise is returned: they have to be awaited, or it is released too early. */
function returnedCalls(variable: Acquisition['variable']): TSESTree.Node[] {
  const found = new Set<TSESTree.Node>();
  for (const { identifier } of variable?.references ?? []) {
    const statement = statementOf(identifier);
    const value = statement.type === 'ReturnStatement' && statement.argument ? unwrap(statement.argument) : undefined;
    if (value?.type === 'CallExpression' && enclosingFunction(value) === enclosingFunction(variable?.defs[0]?.name ?? value)) found.add(value);
  }
  return [...found];
}

/** The statement that is nothing but the acquisition: `const x = …;`, `await x.connect();`. */
function statementAround(mark: TSESTree.Node): TSESTree.Statement | undefined {
  const { parent } = mark;
  if (mark.type === 'VariableDeclarator') {
    return parent?.type === 'VariableDeclaration' && parent.declarations.length === 1 ? parent : undefined;
  }
  return parent?.type === 'ExpressionStatement' ? parent : undefined;
}

function statementOfRelease(release: TSESTree.Node): TSESTree.ExpressionStatement | undefined {
  let node = wrapped(release);
  if (node.parent?.type === 'AwaitExpression') node = wrapped(node.parent);
  return node.parent?.type === 'ExpressionStatement' ? node.parent : undefined;
}

function isRemovable(release: TSESTree.ExpressionStatement, acquisition: TSESTree.Statement, sourceCode: SourceCode): boolean {
  const { parent } = release;
  if (parent.type !== 'BlockStatement' || sourceCode.getCommentsInside(release).length > 0) return false;
  // An inner `finally` or `catch` with nothing in it would be left.
  if (parent.body.length === 1 && parent.parent.type !== 'IfStatement') return false;
  return release.range[0] > acquisition.range[1] && release.range[1] < (acquisition.parent as TSESTree.BlockStatement).range[1];
}

/** A call that depends on nothing but the resource. */
function isBare({ expression }: TSESTree.ExpressionStatement, name: string): boolean {
  const inner = unwrap(expression);
  const call = inner.type === 'AwaitExpression' ? unwrap(inner.argument) : inner;
  return call.type === 'CallExpression' && call.arguments.every((argument) =>
    argument.type === 'Literal' || (argument.type === 'Identifier' && argument.name === name) ||
    (argument.type === 'ObjectExpression' && argument.properties.every((each) => each.type === 'Property' && each.value.type === 'Literal')));
}

/** Is something that the statements declare used outside of them, by a function before them for example? */
function isUsedBefore(rest: readonly TSESTree.Statement[], sourceCode: SourceCode): boolean {
  const [start, end] = [rest[0]?.range[0] ?? 0, rest.at(-1)?.range[1] ?? 0];
  return rest.some((statement) => {
    const isDeclaration = statement.type === 'VariableDeclaration' || statement.type === 'FunctionDeclaration' || statement.type === 'ClassDeclaration';
    return isDeclaration && (sourceCode.getDeclaredVariables?.(statement) ?? []).some(({ references }) =>
      references.some(({ identifier }) => identifier.range[0] < start || identifier.range[1] > end));
  });
}

type Range = [start: number, end: number];

/** From the first token behind the acquisition to the last of the block; a comment in its line stays with the acquisition. */
function restRange(statement: TSESTree.Statement, block: TSESTree.BlockStatement, sourceCode: SourceCode): Range {
  let first = sourceCode.getTokenAfter(statement, { includeComments: true }) as TSESTree.Token;
  const next = sourceCode.getTokenAfter(statement) as TSESTree.Token;
  while (first !== next && first.loc.start.line === statement.loc.end.line && next.loc.start.line > first.loc.end.line) {
    first = sourceCode.getTokenAfter(first, { includeComments: true }) as TSESTree.Token;
  }
  const close = sourceCode.getLastToken(block) as TSESTree.Token;
  const last = sourceCode.getTokenBefore(close, { includeComments: true }) as TSESTree.Token;
  return [first.range[0], last.range[1]];
}

/** How the text behind the acquisition changes: what is cut out, and before what an `await` is written. */
interface Plan {
  range: Range;
  cuts: readonly TSESTree.Statement[];
  awaits: readonly number[];
}

function wrappedText(statement: TSESTree.Statement, plan: Plan, release: string, sourceCode: SourceCode): string {
  const { text } = sourceCode;
  const { range } = plan;
  const body = bodyText(plan, sourceCode);
  if (!text.slice(statement.range[1], range[0]).includes('\n')) {
    const isOpen = sourceCode.getAllComments().some((comment) => comment.type === 'Line' && comment.range[1] === range[1]);
    return `try { ${body(new Set())}${isOpen ? '\n' : ' '}} finally { ${release} }`;
  }
  const lineStart = text.lastIndexOf('\n', statement.range[0]) + 1;
  const indent = /^[\t ]*/.exec(text.slice(lineStart))?.[0] ?? '';
  const unit = indent.includes('\t') ? '\t' : '  ';
  const lines = body(lineStarts(range, sourceCode), unit);
  return `try {\n${indent}${unit}${lines}\n${indent}} finally {\n${indent}${unit}${release}\n${indent}}`;
}

/** The text of the range without the releases, and with more room before each of the given line starts. */
function bodyText({ range: [start, end], cuts: removed, awaits }: Plan, sourceCode: SourceCode) {
  const { text } = sourceCode;
  const cuts = removed.map(({ range }) => lineOf(range, text)).toSorted((a, b) => a[0] - b[0]);
  return (starts: ReadonlySet<number>, unit = ''): string => {
    const insertions = [...starts].map((at) => ({ at, text: unit })).concat(awaits.map((at) => ({ at, text: 'await ' })))
      .toSorted((a, b) => a.at - b.at);
    let result = '';
    let at = start;
    let next = 0;
    const copyTo = (to: number): void => {
      for (let insertion = insertions[next]; insertion && insertion.at < to; insertion = insertions[next]) {
        next += 1;
        if (insertion.at < at) continue;
        result += text.slice(at, insertion.at) + insertion.text;
        at = insertion.at;
      }
      result += text.slice(at, Math.max(at, to));
      at = Math.max(at, to);
    };
    for (const [from, to] of cuts) {
      copyTo(Math.min(from, end));
      at = Math.max(at, to);
    }
    copyTo(end);
    return result.trim();
  };
}

/** A statement with the whole of its line, when nothing else stands in it. */
function lineOf([start, end]: Readonly<Range>, text: string): Range {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const lineEnd = text.indexOf('\n', end);
  const isAlone = text.slice(lineStart, start).trim() === '' && lineEnd !== -1 && text.slice(end, lineEnd).trim() === '';
  if (isAlone) return [lineStart, lineEnd + 1];
  return [start, text[end] === ' ' ? end + 1 : end];
}

/** Where lines start that may be moved to the right: not inside a template, and not empty ones. */
function lineStarts([start, end]: Range, sourceCode: SourceCode): Set<number> {
  const { text } = sourceCode;
  const found = new Set<number>();
  const mayBeTemplate = text.slice(start, end).includes('`');
  for (let at = text.indexOf('\n', start) + 1; at > 0 && at < end; at = text.indexOf('\n', at) + 1) {
    const isInTemplate = mayBeTemplate && sourceCode.getNodeByRangeIndex(at)?.type === 'TemplateElement';
    if (text[at] !== '\n' && text[at] !== '\r' && !isInTemplate) found.add(at);
  }
  return found;
}
