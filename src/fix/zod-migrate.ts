import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import { isFunction, staticKey, unwrap, wrapped } from '../analysis/core/ast.js';
import type { SourceCode } from '../analysis/core/per-file.js';
import { variableOf } from '../analysis/identity/scope.js';
import { linksOf, schemaOf } from '../analysis/zod/chain.js';
import type { DeprecatedForm } from '../analysis/zod/deprecated-forms.js';
import { returnedExpression } from '../analysis/zod/objects.js';
import { stringFormats } from '../catalog/zod/string-formats.js';
import { namespaceOf, namespaceText, quoted, zodNamespaceAt } from './zod.js';

type Fix = (fixer: TSESLint.RuleFixer) => TSESLint.RuleFix | TSESLint.RuleFix[];

/** How a form is written in zod 4. */
export interface Migration {
  /** The new spelling, as the message of a suggestion shows it. */
  text: string;
  fix: Fix;
  /** It accepts the same, yields the same, and says the same when it refuses. */
  isSame?: true;
}

/** The edit that brings a form to zod 4; `undefined` where the text alone does not say how. */
export function migrate(form: DeprecatedForm, sourceCode: SourceCode): Migration | undefined {
  const made = edit(form, sourceCode);
  return made && !losesComment(form, sourceCode) ? made : undefined;
}

/** Edits of calls rewrite what is between their parts. */
function losesComment({ kind, node }: DeprecatedForm, sourceCode: SourceCode): boolean {
  if (kind !== 'error' && kind !== 'format' && kind !== 'member' && kind !== 'function') return false;
  const member = node.parent;
  if (member?.type !== 'MemberExpression' || member.property !== node) return false;
  const before = sourceCode.getTokenAfter(member.object);
  return sourceCode.commentsExistBetween(before ?? member.object, node) || sourceCode.commentsExistBetween(member.object, node);
}

function edit(form: DeprecatedForm, sourceCode: SourceCode): Migration | undefined {
  switch (form.kind) {
    case 'code':
      return replaceWith(form.node, quoted(staticKey(form.node as TSESTree.MemberExpression) ?? '', sourceCode));
    case 'create':
      return editMaker(form);
    case 'error':
      return form.rename === undefined ? editError(form, sourceCode) : renameMember(form.node, form.rename);
    case 'export':
      return editExport(form);
    case 'format':
      return editFormat(form, sourceCode);
    case 'function':
      return editFunction(form, sourceCode);
    case 'member':
      return form.rename === undefined ? editMember(form, sourceCode) : renameMember(form.node, form.rename);
    case 'merge':
      return editMerge(form, sourceCode);
    case 'param':
      return editParam(form, sourceCode);
    case 'record':
      return editRecord(form, sourceCode);
    case 'type': {
      const { rename, node } = form;
      return rename !== undefined && node.type === 'TSQualifiedName' ? { text: rename, fix: (fixer) => fixer.replaceText(node.right, rename) } : undefined;
    }
    default:
      return undefined;
  }
}

/** `z.ZodString.create` → `z.string` */
function editMaker({ node, rename }: DeprecatedForm): Migration | undefined {
  const owner = node.type === 'MemberExpression' ? node.object : undefined;
  if (rename === undefined || owner?.type !== 'MemberExpression' || owner.computed || owner.optional) return undefined;
  return { text: `z.${rename}`, fix: (fixer) => fixer.replaceTextRange([owner.property.range[0], node.range[1]], rename) };
}

function replaceWith(node: TSESTree.Node, text: string): Migration {
  return { text, fix: (fixer) => fixer.replaceText(node, text) };
}

/** `.errors` → `.issues`; `["errors"]` stays a text. */
function renameMember(property: TSESTree.Node, name: string): Migration | undefined {
  const { parent } = property;
  if (parent?.type === 'Property' && parent.shorthand) return { text: `${name}: …`, fix: (fixer) => fixer.insertTextBefore(property, `${name}: `) };
  if (property.type === 'Identifier') return { text: `.${name}`, fix: (fixer) => fixer.replaceText(property, name) };
  if (property.type !== 'Literal') return undefined;
  const quote = property.raw.charAt(0);
  return { text: `.${name}`, fix: (fixer) => fixer.replaceText(property, `${quote}${name}${quote}`) };
}

function callOf(property: TSESTree.Node): { call: TSESTree.CallExpression; member: TSESTree.MemberExpression } | undefined {
  const member = property.parent;
  const call = member?.parent;
  if (member?.type !== 'MemberExpression' || member.optional || call?.type !== 'CallExpression' || call.callee !== member) return undefined;
  return call.optional || call.parent.type === 'ChainExpression' ? undefined : { call, member };
}

/** `error.flatten()` → `z.flattenError(error)`, which yields the same. */
function editError({ node }: DeprecatedForm, sourceCode: SourceCode): Migration | undefined {
  const z = zodNamespaceAt(node, sourceCode);
  const member = node.parent;
  if (z === undefined || member?.type !== 'MemberExpression' || member.optional) return undefined;
  const key = staticKey(member);
  const error = sourceCode.getText(member.object);
  if (key === 'formErrors' && member.parent.type !== 'ChainExpression') return replaceWith(member, `${z}.flattenError(${error})`);
  const called = key === 'flatten' || key === 'format' ? callOf(node) : undefined;
  if (!called || hasOptionalPart(member.object)) return undefined;
  const args = [error, ...called.call.arguments.map((argument) => sourceCode.getText(argument))].join(', ');
  return replaceWith(called.call, `${z}.${key === 'flatten' ? 'flattenError' : 'formatError'}(${args})`);
}

function hasOptionalPart(node: TSESTree.Node): boolean {
  for (let inner = node; inner.type === 'MemberExpression' || inner.type === 'CallExpression';) {
    if (inner.optional) return true;
    inner = inner.type === 'MemberExpression' ? inner.object : inner.callee;
  }
  return false;
}

/** `z.nativeEnum(E)` → `z.enum(E)`, `z.ostring()` → `z.string().optional()`. */
function editExport({ node, rename }: DeprecatedForm): Migration | undefined {
  if (node.type !== 'MemberExpression' || node.computed) return undefined;
  const { parent, property } = node;
  const name = staticKey(node) ?? '';
  const call = parent.type === 'CallExpression' && parent.callee === node ? parent : undefined;
  const primitive = /^o(string|number|boolean)$/.exec(name)?.[1];
  if (call && primitive !== undefined) {
    return {
      text: `z.${primitive}().optional()`,
      fix: (fixer) => [fixer.replaceText(property, primitive), fixer.insertTextAfter(call, '.optional()')],
    };
  }
  if (call && name === 'merge') {
    const [, other] = call.arguments;
    if (other?.type !== 'Identifier') return undefined;
    return { text: 'z.extend()', fix: (fixer) => [fixer.replaceText(property, 'extend'), fixer.insertTextAfter(other, '.shape')] };
  }
  if (rename === undefined) return undefined;
  const isSame = call && name === 'nativeEnum' ? { isSame: true as const } : {};
  return { text: `z.${rename}`, fix: (fixer) => fixer.replaceText(property, rename), ...isSame };
}

/** Keys of a format's parameters that have nothing to do with its message. */
const formatOptions = new Set(['alg', 'hostname', 'local', 'normalize', 'offset', 'precision', 'protocol', 'version']);

/** `z.string().email()` → `z.email()`. The same when nothing stands between the two, and neither has a message of its own. */
function editFormat(form: DeprecatedForm, sourceCode: SourceCode): Migration | undefined {
  const { schema, node } = form;
  const called = callOf(node);
  if (!schema || !called) return undefined;
  const { call, member } = called;
  const format = stringFormats.get(staticKey(member) ?? '')?.function;
  const z = namespaceOf(schema, sourceCode);
  if (format === undefined || z === undefined || restOfChain(call).some((name) => stringFormats.has(name))) return undefined;
  const params = call.arguments.map((argument) => sourceCode.getText(argument)).join(', ');
  const text = `${z}.${format}(${params})`;
  if (schema.factory !== 'string' || linksOf(schema).length > 0 || schema.root.arguments.length > 0 || member.object !== schema.root) {
    // What stands before it has to stay there.
    return schema.factory === 'coerce.string' ? undefined : {
      text: `.pipe(${text})`,
      fix: (fixer) => fixer.replaceTextRange([node.range[0], call.range[1]], `pipe(${text})`),
    };
  }
  if (usedAsMethods(call, sourceCode)) return undefined;
  const isSame = call.arguments.every((argument) => isPlainOptions(argument)) && !isDeclaredBeside(call) &&
    sourceCode.getCommentsInside(call).length === 0;
  return { ...replaceWith(call, text), ...(isSame ? { isSame } : {}) };
}

function isPlainOptions(argument: TSESTree.Node): boolean {
  const options = unwrap(argument);
  return options.type === 'ObjectExpression' && options.properties.every((property) =>
    property.type === 'Property' && formatOptions.has(staticKey(property) ?? ''));
}

/** The names of the methods that follow a call in its chain. */
function restOfChain(call: TSESTree.CallExpression): string[] {
  const names: string[] = [];
  for (let outer: TSESTree.Node = call.parent, inner: TSESTree.Node = call; outer.type === 'MemberExpression' && outer.object === inner;) {
    names.push(staticKey(outer) ?? '');
    inner = outer.parent;
    if (inner.type !== 'CallExpression' || !inner.parent) break;
    outer = inner.parent;
  }
  return names;
}

function outermost(call: TSESTree.CallExpression): TSESTree.Node {
  let outer: TSESTree.Node = call;
  while (outer.parent?.type === 'MemberExpression' && outer.parent.object === outer && outer.parent.parent.type === 'CallExpression') outer = outer.parent.parent;
  return outer;
}

/** A declared type (`const Email: z.ZodString = …`) may name the class that the new form is not. */
function isDeclaredBeside(call: TSESTree.CallExpression): boolean {
  const value = outermost(call);
  const { parent } = value;
  if (wrapped(value) !== value) return true;
  if (parent?.type === 'VariableDeclarator') return parent.id.typeAnnotation !== undefined;
  if (parent?.type === 'PropertyDefinition') return parent.typeAnnotation !== undefined;
  return isFunction(parent) && parent.returnType !== undefined;
}

/** `const Email = z.string().email(); … Email.url()`: formats have no methods for formats. */
function usedAsMethods(call: TSESTree.CallExpression, sourceCode: SourceCode): boolean {
  const declarator = outermost(call).parent;
  const variable = declarator?.type === 'VariableDeclarator' && declarator.id.type === 'Identifier' ? variableOf(declarator.id, sourceCode) : undefined;
  return (variable?.references ?? []).some(({ identifier: { parent } }) =>
    parent.type === 'MemberExpression' && stringFormats.has(staticKey(parent) ?? ''));
}

/** `z.function(z.tuple([a]), b)` → `z.function({ input: z.tuple([a]), output: b })` */
function editFunction({ node }: DeprecatedForm, sourceCode: SourceCode): Migration | undefined {
  const call = node.parent;
  if (call?.type !== 'CallExpression') return undefined;
  const [input, output, ...others] = call.arguments;
  if (!input || others.length > 0) return undefined;
  const last = output ?? input;
  const text = `{ input: ${sourceCode.getText(input)}${output ? `, output: ${sourceCode.getText(output)}` : ''} }`;
  return { text: 'z.function({ input, output })', fix: (fixer) => fixer.replaceTextRange([input.range[0], last.range[1]], text) };
}

function editMember(form: DeprecatedForm, sourceCode: SourceCode): Migration | undefined {
  const { node, schema } = form;
  const called = callOf(node);
  if (!called) return undefined;
  const { call, member } = called;
  switch (staticKey(member)) {
    case 'isNullable':
    case 'isOptional': {
      const value = staticKey(member) === 'isOptional' ? 'undefined' : 'null';
      return { text: `.safeParse(${value}).success`, fix: (fixer) => fixer.replaceTextRange([node.range[0], call.range[1]], `safeParse(${value}).success`) };
    }
    case 'finite':
      return { text: 'nothing', fix: (fixer) => fixer.removeRange([member.object.range[1], call.range[1]]) };
    case 'cidr':
    case 'ip': {
      const z = schema && namespaceOf(schema, sourceCode);
      if (!z || member.object !== schema.root || schema.root.arguments.length > 0 || call.arguments.length > 0) return undefined;
      const name = staticKey(member) === 'ip' ? 'ip' : 'cidr';
      return restOfChain(call).length > 0 ? undefined : replaceWith(call, `${z}.union([${z}.${name}v4(), ${z}.${name}v6()])`);
    }
    case 'args':
      return editFunctionChain(call, sourceCode);
    default:
      return undefined;
  }
}

/** `z.function().args(a, b).returns(c)` → `z.function({ input: [a, b], output: c })` */
function editFunctionChain(args: TSESTree.CallExpression, sourceCode: SourceCode): Migration | undefined {
  const schema = schemaOf(args, sourceCode);
  if (!schema || schema.root.arguments.length > 0 || linksOf(schema).length !== 1) return undefined;
  const next = args.parent;
  const returns = next.type === 'MemberExpression' && staticKey(next) === 'returns' && next.parent.type === 'CallExpression' ? next.parent : undefined;
  const [output] = returns?.arguments ?? [];
  const input = args.arguments.map((argument) => sourceCode.getText(argument)).join(', ');
  const callee = sourceCode.getText(schema.root.callee);
  const text = `${callee}({ input: [${input}]${output ? `, output: ${sourceCode.getText(output)}` : ''} })`;
  return replaceWith(returns ?? args, text);
}

function editMerge({ node, isPlain, zod }: DeprecatedForm, sourceCode: SourceCode): Migration | undefined {
  const called = callOf(node);
  const [other] = called?.call.arguments ?? [];
  // `.merge()` takes over what the other does with unknown keys, `.extend()` does not.
  if (!other || zod.flavour === 'mini' || isPlain === false) return undefined;
  const shape = shapeText(other, sourceCode);
  if (shape === undefined) return undefined;
  return {
    text: `.extend(${shape.length > 40 ? '{ … }' : shape})`,
    fix: (fixer) => [fixer.replaceText(node, 'extend'), fixer.replaceText(other, shape)],
    ...(isPlain ? { isSame: true as const } : {}),
  };
}

/** `B.shape`, and for `z.object({ … })` the fields themselves. */
function shapeText(other: TSESTree.Node, sourceCode: SourceCode): string | undefined {
  if (other.type === 'Identifier' || other.type === 'MemberExpression') return `${sourceCode.getText(other)}.shape`;
  const schema = schemaOf(other, sourceCode);
  const [fields, ...others] = schema?.root === other && schema.factory === 'object' ? schema.root.arguments : [];
  return fields && others.length === 0 ? sourceCode.getText(fields) : undefined;
}

function editRecord({ node }: DeprecatedForm, sourceCode: SourceCode): Migration | undefined {
  const call = node.parent;
  const [value] = call?.type === 'CallExpression' ? call.arguments : [];
  const z = node.type === 'MemberExpression' ? namespaceText(node.object, sourceCode) : undefined;
  if (call?.type !== 'CallExpression' || !value || z === undefined) return undefined;
  // Behind the parenthesis of the call: the schema may have some of its own.
  const open = sourceCode.getTokenAfter(call.typeArguments ?? call.callee, ({ value: text }) => text === '(') as TSESTree.Token;
  return { text: `${z}.record(${z}.string(), …)`, fix: (fixer) => fixer.insertTextAfter(open, `${z}.string(), `) };
}

function editParam({ node, form }: DeprecatedForm, sourceCode: SourceCode): Migration | undefined {
  const property = node.parent;
  if (property?.type !== 'Property' || property.parent.type !== 'ObjectExpression' || property.computed) return undefined;
  const object = property.parent;
  const has = (key: string): boolean => object.properties.some((each) => each.type === 'Property' && staticKey(each) === key);
  if (has('error')) return undefined;
  const renamed = property.shorthand ? `error: ${sourceCode.getText(property.value)}` : undefined;
  switch (form) {
    case 'message':
      return { text: 'error', fix: (fixer) => (renamed === undefined ? fixer.replaceText(node, 'error') : fixer.replaceText(property, renamed)) };
    case 'errorMap': {
      const map = unwrap(property.value);
      // What zod 3 handed over second, its own message, is not there.
      const isSimple = isFunction(map) && map.params.length <= 1 && returnedExpression(map) !== undefined && !property.method;
      return isSimple ? { text: 'error', fix: (fixer) => fixer.replaceText(node, 'error') } : undefined;
    }
    case 'invalid_type_error':
    case 'required_error':
      return editTypeErrors(object, property, sourceCode);
    default:
      return undefined;
  }
}

/** `{ required_error: a, invalid_type_error: b }` → `{ error: (issue) => issue.input === undefined ? a : b }` */
function editTypeErrors(object: TSESTree.ObjectExpression, property: TSESTree.Property, sourceCode: SourceCode): Migration | undefined {
  const textOf = (key: string): string | undefined => {
    const found = object.properties.find((each) => each.type === 'Property' && staticKey(each) === key);
    return found?.type === 'Property' ? sourceCode.getText(found.value) : undefined;
  };
  const required = textOf('required_error');
  const invalid = textOf('invalid_type_error');
  const text = `error: (issue) => (issue.input === undefined ? ${required ?? 'undefined'} : ${invalid ?? 'undefined'})`;
  if (required === undefined || invalid === undefined) return { text, fix: (fixer) => fixer.replaceText(property, text) };
  // Both go at once, from the first of them.
  const [first, second] = object.properties.filter((each) => each.type === 'Property' && /^(?:required|invalid_type)_error$/.test(staticKey(each) ?? ''));
  const isNext = first && second && object.properties.indexOf(second) === object.properties.indexOf(first) + 1;
  if (first !== property || !isNext || sourceCode.commentsExistBetween(first, second)) return undefined;
  return { text, fix: (fixer) => fixer.replaceTextRange([first.range[0], second.range[1]], text) };
}
