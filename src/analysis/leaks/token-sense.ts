import type { TSESTree } from '@typescript-eslint/utils';

import { enclosingClass, enclosingFunction, functionName, isFunction, staticKey, unwrap } from '../core/ast.js';
import { lastName } from '../core/last-name.js';
import { perFile, type SourceCode } from '../core/per-file.js';
import { wordsOf } from '../core/words.js';
import { singleDefinition, type Variable, variableOf } from '../identity/scope.js';
import { isCurrency } from './currency.js';

/** Keys that words of a text, symbols of a grammar, coins and keys of dependency injection have, and credentials have not. */
const lexemeKeys = new Set([
  'address', 'balance', 'chainId', 'column', 'decimals', 'end', 'kind', 'lexeme', 'line', 'loc', 'offset', 'pos', 'position', 'range', 'start', 'symbol',
  'tag', 'text', 'type', 'children', 'depth', 'logprob', 'content', 'nesting',
]);

const credentialKeys = /^(?:access|refresh|id)_?token$/i;

/** Methods that take the next of a row of things. */
const takingMethods = new Set(['advance', 'at', 'consume', 'eat', 'expect', 'match', 'next', 'nextToken', 'peek', 'peekToken', 'pop', 'shift', 'splice']);

const lexicalFile = /\b(?:SyntaxKind|peekToken|InjectionToken|ERC-?20|erc20|ACME|acme-challenge)\b/;

/** Words that one line of a file about something else may hold. */
const lexerFile = /\b(?:[Ll]exer|[Tt]okeni[sz]e[rd]?|tokeni[sz]ation)\b/;

/** Words that deal with credentials as well. */
const perhapsLexicalFile = /\b(?:TokenType|TokenKind|(?:prev|previous|current|parse)Token|[mM]oduleRef|useFactory|controllers and providers|[Mm]arkdown)\b/;

const modelFile = /\b(?:max_?tokens|total_?tokens|prompt_?tokens|completion_?tokens|input_?tokens|output_?tokens|num_?tokens|llm)\b/i;

const authFile = /authoriz|bearer|jwt|log_?in|oauth|password|api_?key|access_?token|session_?token/i;

/** What the text of the file tells about its tokens. */
const fileSense = perFile((sourceCode): 'both' | 'lexemes' | 'models' | undefined => {
  const { text } = sourceCode;
  if (lexicalFile.test(text)) return 'lexemes';
  const signsIn = authFile.test(text);
  if (lexerFile.test(text)) return signsIn ? 'both' : 'lexemes';
  if (perhapsLexicalFile.test(text) && !signsIn) return 'lexemes';
  return modelFile.test(text) ? 'models' : undefined;
});

/**
 * Is a plain `token` the credential of somebody? Not where the file takes texts apart, counts what a model reads, or
 * deals in coins. Several plain `tokens` must be shown to be credentials.
 */
export function isCredentialToken(node: TSESTree.Node, isPlural: boolean, sourceCode: SourceCode): boolean {
  const sense = fileSense(sourceCode);
  const inner = unwrap(node);
  const variable = inner.type === 'Identifier' ? variableOf(inner, sourceCode) : undefined;
  const keys = variable ? keysRead(variable) : [];
  if (keys.some((key) => credentialKeys.test(key))) return true;
  if (isPlural || isOfLock(inner) || (variable && isCurrency(variable, sourceCode))) return false;
  if (isOfSignIn(inner, variable)) return true;
  if (sense === 'lexemes') return false;
  if (keys.some((key) => lexemeKeys.has(key))) return false;
  if (variable && isOneOfRow(variable)) return isDealtWith(node);
  if (sense === 'both' && !(variable && isHandedIn(variable) && !isInLexer(node))) return false;
  return !(sense !== undefined && isStreamed(node));
}

/** Words of things that hold the token of somebody, and of functions that hand it out. */
const holders = new Set([
  'account', 'auth', 'body', 'config', 'cookies', 'credential', 'credentials', 'env', 'headers', 'oauth', 'req', 'request', 'session', 'user',
]);
const signingIn = /^(?:re)?auth(?:enticate|orize)|log_?in(?![a-z])|sign_?in(?![a-z])|^jwt|oauth/i;

/**
 * `session.token`, `const token = process.env.BOT_TOKEN`, `const { token } = await login(name)`: programs that take texts
 * apart sign in as well.
 */
function isOfSignIn(node: TSESTree.Node, variable: Variable | undefined): boolean {
  if (node.type === 'MemberExpression') return isHolder(node.object);
  const definition = variable && singleDefinition(variable);
  if (!definition) return false;
  const { value, pattern } = definition;
  const made = withoutFallback(value);
  if (made.type === 'MemberExpression' && pattern.type === 'Identifier') return isHolder(made.object);
  if (made.type === 'CallExpression') return signingIn.test(lastName(made.callee)) || isHolder(made.callee, 1);
  return pattern.type === 'ObjectPattern' && isHolder(made);
}

/** `await a`, `a ?? b`, `a!`: what is there when all goes well. */
function withoutFallback(value: TSESTree.Node): TSESTree.Node {
  const inner = unwrap(value);
  if (inner.type === 'AwaitExpression') return unwrap(inner.argument);
  return inner.type === 'LogicalExpression' && inner.operator !== '&&' ? unwrap(inner.left) : inner;
}

/** `session`, `req.body`; of a method, what it is called on: `req.get`, `req.headers.get`. */
function isHolder(node: TSESTree.Node, members = 0): boolean {
  const inner = unwrap(node);
  if (members > 0) return inner.type === 'MemberExpression' && isHolder(inner.object, members - 1);
  return holders.has(wordsOf(lastName(inner)).at(-1) ?? '');
}

/** A parameter of a function that has a name: what takes a text apart makes its tokens. */
function isHandedIn(variable: Variable): boolean {
  const [def] = variable.defs;
  return def?.type === 'Parameter' && isFunction(def.node) && functionName(def.node) !== undefined;
}

/** `releaseLock(key, token)`: the token tells who holds the lock. */
function isOfLock(node: TSESTree.Node): boolean {
  const fn = enclosingFunction(node);
  return /^(?:lease|lock|mutex|semaphore)$/.test(wordsOf((fn && functionName(fn)) ?? '').at(-1) ?? '');
}

const lexerWords = new Set(['grammar', 'lex', 'lexer', 'parse', 'parser', 'scan', 'scanner', 'tokenise', 'tokeniser', 'tokenize', 'tokenizer', 'word']);

/** Is a function or class around it named after what takes texts apart? */
function isInLexer(node: TSESTree.Node): boolean {
  const isNamed = (name: string | undefined): boolean => wordsOf(name ?? '').some((word) => lexerWords.has(word));
  for (let fn = enclosingFunction(node); fn; fn = enclosingFunction(fn)) if (isNamed(functionName(fn))) return true;
  return isNamed(enclosingClass(node)?.id?.name);
}

/** Is it how a cookie is to be set, rather than one that was sent: `cookie.name` and `cookie.options` are read, its value never? */
export function isCookieSetup(node: TSESTree.Node, sourceCode: SourceCode): boolean {
  const variable = variableOf(node, sourceCode);
  const keys = variable ? keysRead(variable) : [];
  return keys.some((key) => key === 'name' || key === 'options') && !keys.includes('value');
}

/** `at += token.length`, `token.startsWith('--')`: a credential is measured and looked at too, but not so. */
function isLexersUse(key: string, { parent }: TSESTree.MemberExpression): boolean {
  if (key === 'length') return parent.type === 'AssignmentExpression' && /^[+-]=$/.test(parent.operator);
  if (key !== 'startsWith' && key !== 'endsWith') return false;
  const [mark] = parent.type === 'CallExpression' ? parent.arguments : [];
  return mark?.type === 'Literal' && typeof mark.value === 'string' && !/[a-z\d]/i.test(mark.value);
}

function keysRead(variable: Variable): string[] {
  const keys: string[] = [];
  for (const { identifier } of variable.references.slice(0, 200)) {
    const { parent } = identifier;
    if (parent.type === 'MemberExpression' && parent.object === identifier) {
      const key = staticKey(parent);
      if (key !== undefined) keys.push(isLexersUse(key, parent) ? 'lexeme' : key);
    } else if (parent.type === 'VariableDeclarator' && parent.id.type === 'ObjectPattern' && parent.init === identifier) {
      for (const property of parent.id.properties) if (property.type === 'Property') keys.push(staticKey(property) ?? '');
    }
  }
  return keys;
}

/** Loop variables, elements of lists and what a callback gets one after the other. */
function isOneOfRow(variable: Variable): boolean {
  const [def] = variable.defs;
  if (!def) return false;
  if (def.type === 'Parameter') return takesRow(def.node);
  if (def.type !== 'Variable') return false;
  const declaration = def.node.parent;
  if (declaration.parent.type === 'ForOfStatement' || declaration.parent.type === 'ForInStatement') return true;
  const value = singleDefinition(variable)?.value ?? def.node.init;
  const made = value && unwrap(value.type === 'AwaitExpression' ? value.argument : value);
  if (made?.type === 'MemberExpression') return made.computed && made.property.type !== 'Literal';
  return made?.type === 'CallExpression' && takingMethods.has(lastName(made.callee));
}

/** What is done with credentials, and with no words of a text. */
const credentialVerbs = new Set(['authenticate', 'blacklist', 'invalidate', 'refresh', 'revoke', 'rotate']);

/** `async revokeAll(tokens) { for (const token of tokens) … }` */
function isDealtWith(node: TSESTree.Node): boolean {
  for (let fn = enclosingFunction(node); fn; fn = enclosingFunction(fn)) {
    if (wordsOf(functionName(fn) ?? '').some((word) => credentialVerbs.has(word))) return true;
  }
  return false;
}

const rowMethods = new Set(['each', 'every', 'filter', 'find', 'findIndex', 'flatMap', 'forEach', 'map', 'reduce', 'some', 'sort']);

function takesRow(fn: TSESTree.Node): boolean {
  if (!isFunction(fn)) return false;
  const { parent } = fn;
  return parent.type === 'CallExpression' && rowMethods.has(lastName(parent.callee));
}

/** What is done with the tokens of a model, one after the other. */
const streamingVerbs = new Set(['append', 'emit', 'handle', 'new', 'next', 'on', 'print', 'process', 'push', 'receive', 'send', 'stream', 'write', 'yield']);

/** `onToken(token)`, `handleLLMNewToken(token)`, and what is not held by anything that knows users; not `tokenOf(id)`. */
function isStreamed(node: TSESTree.Node): boolean {
  const fn = enclosingFunction(node);
  const words = wordsOf((fn && functionName(fn)) ?? '');
  return words.includes('token') && words.some((word) => streamingVerbs.has(word));
}
