import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import { type CallLike, type ClassNode, isClass } from '../analysis/core/ast.js';
import { byName } from '../analysis/core/by-name.js';
import { classMembers, parameterName } from '../analysis/identity/class-members.js';
import { errorHierarchy, localClass } from '../analysis/identity/error-classes.js';
import { textOf } from '../analysis/errors/invariants.js';
import { perFile, perNode, type SourceCode } from '../analysis/core/per-file.js';
import { resolveVariable } from '../analysis/identity/references.js';
import type { Variable } from '../analysis/identity/scope.js';
import { wordsOf } from '../analysis/core/words.js';

type Fix = (fixer: TSESLint.RuleFixer) => TSESLint.RuleFix[];

/**
 * The error class in scope whose name fits a message best: each of its words is said there (`NotFoundError` for "user not
 * found"). Of imports only those called like errors count, of classes of this file those that take a message first.
 *
 * @param bases names of the hierarchy's bases; when given, classes of this file must descend from one of them.
 */
export function fittingErrorClass(
  message: TSESTree.Node, bases: readonly string[], sourceCode: SourceCode,
): string | undefined {
  if (!hasClasses(sourceCode)) return undefined;
  const candidates = candidatesIn(sourceCode.getScope(message), sourceCode) ?? [];
  const said = candidates.length > 0 ? wordsOf(textOf(message, sourceCode)) : [];
  if (said.length === 0) return undefined;
  let best: { name: string; fit: number } | undefined;
  for (const variable of candidates) {
    const fit = fitOf(variable.name, said);
    // Most names do not fit, so that few classes are asked what they extend.
    if (fit > (best?.fit ?? 0) && isErrorClass(variable, bases, sourceCode)) best = { name: variable.name, fit };
  }
  return best?.name;
}

type Scope = ReturnType<SourceCode['getScope']>;

/** A scope with more classes than this is a list of all errors there are: the first ones are looked at. */
const mostClasses = 100;

/**
 * Variables that may be error classes and can be read in a scope, under names that nothing nearer hides: the same for every
 * message, and asked once per scope, since a file may have thousands of variables and messages.
 */
const candidatesIn: (scope: Scope, sourceCode: SourceCode) => readonly Variable[] | undefined = perNode((scope, sourceCode) => {
  const own = scope.variables.filter((variable) => mayBeErrorClass(variable, sourceCode)).slice(0, mostClasses);
  const outer = scope.upper ? (candidatesIn(scope.upper, sourceCode) ?? []) : [];
  const visible = outer.some(({ name }) => scope.set.has(name)) ? outer.filter(({ name }) => !scope.set.has(name)) : outer;
  return own.length === 0 ? visible : [...own, ...visible];
});

/** May any variable of the file be an error class? Asked once per file: many have messages, and none. */
const hasClasses = perFile(({ scopeManager }) => scopeManager?.scopes.some(({ variables }) => variables.some(isNamedClass)) === true);

/** The cheap first look: by how a name is declared. */
function isNamedClass(variable: Variable): boolean {
  const def = variable.defs[0];
  switch (def?.type) {
    case 'ClassName':
      return true;
    case 'ImportBinding':
      return isCalledError(variable);
    case 'Variable':
      return !def.node.init || isClass(def.node.init) || isCalledError(variable);
    default:
      return false;
  }
}

function mayBeErrorClass(variable: Variable, sourceCode: SourceCode): boolean {
  if (!isNamedClass(variable)) return false;
  const [def] = variable.defs;
  if (def?.type === 'ImportBinding') {
    const { node, parent } = def;
    const isType = parent?.type === 'ImportDeclaration' && parent.importKind === 'type';
    if (isType || (node.type === 'ImportSpecifier' && node.importKind === 'type')) return false;
    return node.type !== 'ImportNamespaceSpecifier' && isCalledError(variable);
  }
  if (def?.type !== 'ClassName' && def?.type !== 'Variable') return false;
  if (isErrorOfModule(variable, sourceCode)) return true;
  const node = classOf(variable, sourceCode);
  return node !== undefined && !node.abstract && takesMessage(node, sourceCode);
}

/** Does a class of this file descend from one of the bases? What comes from elsewhere is not asked. */
function isErrorClass(variable: Variable, bases: readonly string[], sourceCode: SourceCode): boolean {
  if (variable.defs[0]?.type === 'ImportBinding' || isErrorOfModule(variable, sourceCode)) return true;
  const node = classOf(variable, sourceCode);
  return node !== undefined && descends(node, bases, sourceCode);
}

function isCalledError({ name }: Variable): boolean {
  return name.endsWith('Error') || name.endsWith('Exception');
}

/** `const { NotFoundError } = require('./errors')` */
function isErrorOfModule(variable: Variable, sourceCode: SourceCode): boolean {
  const type = variable.defs[0]?.type;
  return (type === 'ClassName' || type === 'Variable') && isCalledError(variable) &&
    resolveVariable(variable, sourceCode)?.path.length === 1;
}

function classOf({ defs: [def] }: Variable, sourceCode: SourceCode): ClassNode | undefined {
  if (def?.type !== 'ClassName' && def?.type !== 'Variable') return undefined;
  return def.name.type === 'Identifier' ? localClass(def.name, sourceCode) : undefined;
}

/** Is the class an error, and below one of the bases when there are some? */
function descends(node: ClassNode, bases: readonly string[], sourceCode: SourceCode): boolean {
  const hierarchy = errorHierarchy(node, sourceCode);
  if (bases.length === 0) return hierarchy !== undefined;
  let current: ClassNode | undefined = node;
  for (let step = 0; current && step < 20; step += 1) {
    const base: TSESTree.Node | null = current.superClass;
    if (current.id && bases.includes(current.id.name)) return true;
    if (base?.type !== 'Identifier') return false;
    if (bases.includes(base.name)) return true;
    current = localClass(base, sourceCode);
  }
  return false;
}

/** Does `new` of a class take the message first? A constructor out of sight is not asked. */
function takesMessage(node: ClassNode, sourceCode: SourceCode): boolean {
  let current: ClassNode | undefined = node;
  for (let step = 0; current && step < 20; step += 1) {
    const { init } = classMembers(current, sourceCode);
    if (init) {
      const [first] = init.params;
      return first !== undefined && /^(?:message|msg|text|reason|description|detail)$/i.test(parameterName(first) ?? '');
    }
    const base: TSESTree.Node | null = current.superClass;
    current = base?.type === 'Identifier' ? localClass(base, sourceCode) : undefined;
  }
  return true;
}

const tellingWords = byName((name) => wordsOf(name).filter((word) => word !== 'error' && word !== 'exception'));

/** How many words of the class name the message says; none when it leaves one out. */
function fitOf(name: string, said: readonly string[]): number {
  const words = tellingWords(name);
  if (words.length === 0) return 0;
  if (words.every((word) => said.some((other) => isAlike(word, other)))) return words.length;
  // `TimeoutError` for "request timed out", `RateLimitError` for "ratelimit reached".
  return said.join('').includes(words.join('')) ? words.length : 0;
}

/** `validation` and `validate`, `invalid`; `conflict` and `conflicts`. */
function isAlike(left: string, right: string): boolean {
  if (left === right) return true;
  const one = left.startsWith('invalid') ? left.slice(2) : left;
  const other = right.startsWith('invalid') ? right.slice(2) : right;
  if (one.length < 5 || other.length < 5) return false;
  const stem = Math.max(5, Math.ceil(Math.min(one.length, other.length) * 0.7));
  return one.length >= stem && one.slice(0, stem) === other.slice(0, stem);
}

/** Puts another class in the place of `Error`, with `new` before it. */
export function replaceClass(error: CallLike, name: string): Fix {
  return (fixer) => [fixer.replaceText(error.callee, error.type === 'CallExpression' ? `new ${name}` : name)];
}

/** Makes an error of a text: `'x'` becomes `new Name('x')`. */
export function wrapText(node: TSESTree.Expression, name: string, sourceCode: SourceCode): Fix {
  const before = sourceCode.getTokenBefore(node);
  const gap = before?.range[1] === node.range[0] && /\w$/.test(before.value) ? ' ' : '';
  return (fixer) => [fixer.replaceText(node, `${gap}new ${name}(${sourceCode.getText(node)})`)];
}

/** Leaves of a member what it is read from: `(error as Error).message` becomes `(error as Error)`. */
export function keepObject(member: TSESTree.Node, object: TSESTree.Node, sourceCode: SourceCode): Fix {
  const dot = sourceCode.getTokenAfter(object, ({ value }) => value !== ')');
  return (fixer) => (dot ? [fixer.removeRange([dot.range[0], member.range[1]])] : []);
}
