import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import { wholeProperties } from '../catalog/error-handling.js';
import { contains, isFunction, staticKey, unwrap, walk } from '../analysis/core/ast.js';
import { calleeName } from '../analysis/core/last-name.js';
import type { OpenWay } from '../analysis/errors/handler-ways.js';
import { logCallOf } from '../analysis/identity/logger.js';
import type { NameSet } from '../analysis/core/name-set.js';
import { pathsThrough } from '../analysis/paths/paths.js';
import { plainWays, Way } from '../analysis/paths/plain-ways.js';
import type { SourceCode } from '../analysis/core/per-file.js';
import type { PromiseHandler } from '../analysis/event-loop/promise-handlers.js';

type MessageId = 'passError' | 'removeHandler' | 'rethrow';
type Suggestion = TSESLint.SuggestionReportDescriptor<MessageId>;

/** What is enough where a log line with the error itself in it settles it. */
interface Logging {
  /** Further loggers. */
  loggers: NameSet;
  /** Would the error be lost on no way any more if these calls logged it? */
  isEnough: (calls: ReadonlySet<TSESTree.Node>) => boolean;
}

/**
 * Ways to mend a `catch` clause: log the error itself, throw it at the end.
 *
 * @param open the ways on which its error ends
 * @param logging where a log line with the error itself in it is enough
 */
export function suggestForClause(
  node: TSESTree.CatchClause, messageId: string, open: readonly OpenWay[], logging: Logging | undefined, sourceCode: SourceCode,
): Suggestion[] {
  return [
    ...(messageId === 'onlyLogs' && logging ? suggestError(node.body, node.param, logging, sourceCode) : []),
    ...suggestThrow(node.body, node.param, open, sourceCode, (name, fixer) =>
      fixer.insertTextAfter(sourceCode.getFirstToken(node) as TSESTree.Token, ` (${name})`)),
  ];
}

/** Ways to mend the handler of a promise: leave it out, or what mends a clause. */
export function suggestForHandler(
  found: PromiseHandler, messageId: string, open: readonly OpenWay[], logging: Logging | undefined, sourceCode: SourceCode,
): Suggestion[] {
  const { handler } = found;
  if (messageId === 'ignoredRejection') {
    // `(load().catch)(ignore)` and `(load().catch as any)(ignore)` cannot be cut off at the dot.
    if (found.call.callee !== found.callee || sourceCode.getTokenAfter(found.callee)?.value === ')') return [];
    return [{ messageId: 'removeHandler', fix: (fixer) => removeHandler(found, fixer, sourceCode) }];
  }
  if (!isFunction(handler)) return [];
  const [param] = handler.params;
  const errors = messageId === 'onlyLogs' && logging ? suggestError(handler.body, param, logging, sourceCode) : [];
  if (handler.body.type !== 'BlockStatement') return errors;
  return [
    ...errors,
    ...suggestThrow(handler.body, param, open, sourceCode, (name, fixer) => {
      const open = sourceCode.getTokenBefore(handler.body, (token) => token.value === '(');
      return open && fixer.insertTextAfter(open, name);
    }),
  ];
}

/** `p.catch(f)` → `p`, `p.then(ok, f)` → `p.then(ok)`. */
function removeHandler({ call, callee, handler, method }: PromiseHandler, fixer: TSESLint.RuleFixer, sourceCode: SourceCode): TSESLint.RuleFix {
  if (method === 'catch') {
    const dot = sourceCode.getTokenBefore(callee.property) as TSESTree.Token;
    return fixer.removeRange([dot.range[0], call.range[1]]);
  }
  // From the comma: either argument may stand in parentheses.
  const comma = sourceCode.getTokenBefore(handler, ({ value }) => value === ',') as TSESTree.Token;
  const last = sourceCode.getLastToken(call) as TSESTree.Token;
  return fixer.removeRange([comma.range[0], last.range[0]]);
}

/** Throws at the end of the block, or instead of the jump that stands there. */
function suggestThrow(
  body: TSESTree.BlockStatement, param: TSESTree.Node | null | undefined, open: readonly OpenWay[], sourceCode: SourceCode,
  bind: (name: string, fixer: TSESLint.RuleFixer) => TSESLint.RuleFix | null,
): Suggestion[] {
  const name = param ? nameOf(param) : freeNameIn(body, sourceCode);
  if (name === undefined || isInFinally(body)) return [];
  const last = body.body.at(-1);
  const isJump = last?.type === 'ReturnStatement' || last?.type === 'ContinueStatement' || last?.type === 'BreakStatement';
  // A way that leaves the block before its end would stay open.
  if (open.some(({ node }) => node !== body && contains(body, node) && !(isJump && node === last))) return [];
  if (isJump ? sourceCode.getCommentsInside(last).length > 0 : !isEndReached(body, sourceCode)) return [];
  return [{
    messageId: 'rethrow',
    data: { error: name },
    fix(fixer) {
      const end = isJump ? fixer.replaceText(last, `throw ${name};`) : appendStatement(body, `throw ${name};`, fixer, sourceCode);
      const binding = param ? null : bind(name, fixer);
      return binding ? [binding, end] : end;
    },
  }];
}

/** What is thrown out of a `finally` takes the place of the result, or of the error that is on its way: `no-unsafe-finally`. */
function isInFinally(body: TSESTree.Node): boolean {
  for (let child = body, up = body.parent; up && !isFunction(child); child = up, up = up.parent) {
    if (up.type === 'TryStatement' && up.finalizer === child) return true;
  }
  return false;
}

function isEndReached(body: TSESTree.BlockStatement, sourceCode: SourceCode): boolean {
  const ways = plainWays(body.body);
  if (ways !== Way.unknown) return (ways & Way.end) !== 0;
  const paths = pathsThrough(body.body, 0, { effect: (_, facts) => facts }, sourceCode);
  return paths !== undefined && paths.end.size > 0;
}

function appendStatement(
  body: TSESTree.BlockStatement, text: string, fixer: TSESLint.RuleFixer, sourceCode: SourceCode,
): TSESLint.RuleFix {
  const close = body.range[1] - 1;
  // Without tokens, which are slow to look up: a token ends in its last character.
  const before = sourceCode.text.slice(0, close).trimEnd().length;
  const gap = sourceCode.text.slice(before, close);
  if (!lineBreak.test(gap)) {
    const end = isOpenEnded(body.body.at(-1), sourceCode) ? ';' : '';
    return fixer.replaceTextRange([before, close], `${end} ${text}${gap === '' ? ' ' : gap}`);
  }
  const lineAt = (line: number): string => sourceCode.lines[line - 1] as string;
  const first = body.body[0];
  const inner = first && first.loc.start.line > body.loc.start.line
    ? lineAt(first.loc.start.line).slice(0, first.loc.start.column)
    : `${/^\s*/.exec(lineAt(body.loc.end.line))?.[0] ?? ''}  `;
  // Spaces at the end of a line belong to a comment, and to nothing else.
  const end = gap.search(lineBreak) === 0
    ? before
    : (sourceCode.getTokenBefore(sourceCode.getLastToken(body) as TSESTree.Token, { includeComments: true }) as TSESTree.Token).range[1];
  return fixer.insertTextAfterRange([before, end], `\n${inner}${text}`);
}

const lineBreak = /[\n\r\u2028\u2029]/;

/** Does a statement go without the semicolon that it would need if anything followed it on its line? */
function isOpenEnded(last: TSESTree.Statement | undefined, sourceCode: SourceCode): boolean {
  let statement = last;
  for (let inner: TSESTree.Statement | undefined = last; inner; inner = lastInside(inner)) statement = inner;
  return statement !== undefined && /^(?:Expression|Debugger)Statement$|^VariableDeclaration$|^TSTypeAlias/.test(statement.type) &&
    sourceCode.getLastToken(statement)?.value !== ';';
}

/** The statement that a statement without a block of its own ends with. */
function lastInside(statement: TSESTree.Statement): TSESTree.Statement | undefined {
  switch (statement.type) {
    case 'IfStatement':
      return statement.alternate ?? statement.consequent;
    case 'ForInStatement':
    case 'ForOfStatement':
    case 'ForStatement':
    case 'LabeledStatement':
    case 'WhileStatement':
    case 'WithStatement':
      return statement.body;
    default:
      return undefined;
  }
}

function nameOf(param: TSESTree.Node): string | undefined {
  // Parsers let these declare a name, and take what reads it for an operator.
  return param.type === 'Identifier' && param.name !== 'await' && param.name !== 'yield' ? param.name : undefined;
}

/** A name for the error that nothing in the block reads. */
function freeNameIn(body: TSESTree.Node, sourceCode: SourceCode): string | undefined {
  const used = new Set<string>();
  walk(body, sourceCode, (node) => { if (node.type === 'Identifier') used.add(node.name); });
  return ['error', 'caught', 'reason'].find((name) => !used.has(name));
}

/**
 * `log.error("x", e.message)` → `log.error("x", e)`, in every log line: one of several may be the only one on its way. Where
 * the error would still be lost on another way, nothing is gained.
 */
function suggestError(
  body: TSESTree.Node, param: TSESTree.Node | null | undefined, { loggers, isEnough }: Logging, sourceCode: SourceCode,
): Suggestion[] {
  const name = param ? nameOf(param) : undefined;
  if (name === undefined) return [];
  const messages = new Map<TSESTree.Node, TSESTree.Node>();
  walk(body, sourceCode, (node) => {
    if (isFunction(node)) return 'skip';
    if (node.type !== 'CallExpression') return undefined;
    const log = logCallOf(node, sourceCode, loggers);
    const message = log && log.level !== 'low' ? messageAmong(log.args, name) : undefined;
    if (message) messages.set(node, message);
    return undefined;
  });
  if (messages.size === 0 || !isEnough(new Set(messages.keys()))) return [];
  return [{
    messageId: 'passError',
    data: { error: name },
    fix: (fixer) => [...messages.values()].map((message) => fixer.replaceText(message, name)),
  }];
}

/** The argument that is the message of the error, or the value in an object among them: `{ error: e.message }`. */
function messageAmong(args: readonly TSESTree.Node[], name: string): TSESTree.Node | undefined {
  for (const argument of args) {
    if (isMessageOf(argument, name)) return argument;
    const object = unwrap(argument);
    const held = object.type === 'ObjectExpression'
      ? object.properties.find((each): each is TSESTree.Property => each.type === 'Property' && wholeProperties.has(staticKey(each) ?? '') && isMessageOf(each.value, name))
      : undefined;
    if (held) return held.value;
  }
  return undefined;
}

/**
 * `e.message`, `e?.message`, `String(e)`, `e.toString()`, `` `${e}` ``, `(e as Error).message`, and one of these or else the
 * error: `e.message || e`, `e instanceof Error ? e.message : e`.
 */
function isMessageOf(node: TSESTree.Node, name: string): boolean {
  const inner = unwrap(node);
  const isName = (candidate: TSESTree.Node | undefined): boolean => {
    const plain = candidate && unwrap(candidate);
    return plain?.type === 'Identifier' && plain.name === name;
  };
  const choices = inner.type === 'ConditionalExpression' ? [inner.consequent, inner.alternate]
    : inner.type === 'LogicalExpression' && inner.operator !== '&&' ? [inner.left, inner.right] : undefined;
  if (choices) {
    return choices.every((choice) => isName(choice) || isMessageOf(choice, name)) && !choices.every(isName);
  }
  if (inner.type === 'MemberExpression') {
    return !inner.computed && inner.property.type === 'Identifier' && inner.property.name === 'message' && isName(inner.object);
  }
  if (inner.type === 'TemplateLiteral') {
    return inner.expressions.length === 1 && isName(inner.expressions[0]) && inner.quasis.every(({ value }) => value.raw === '');
  }
  if (inner.type !== 'CallExpression') return false;
  const callee = unwrap(inner.callee);
  if (callee.type === 'Identifier') return callee.name === 'String' && isName(inner.arguments[0]);
  return calleeName(inner) === 'toString' && callee.type === 'MemberExpression' && isName(callee.object);
}
