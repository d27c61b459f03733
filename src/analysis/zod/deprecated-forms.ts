import type { TSESTree } from '@typescript-eslint/utils';

import {
  contextPath, type Deprecation, deprecatedExports, deprecatedInMini, errorMembers, issueCodes, keylessRecord, kindsOfTypes, merge,
  messageFunction, paramKeys, positionalFunction, renamedCodes, schemaMembers, staticMaker,
} from '../../catalog/zod/deprecations.js';
import { zodChecks, zodFactories, type ZodKind } from '../../catalog/zod/factories.js';
import { methodParams, parsingMethods } from '../../catalog/zod/methods.js';
import type { ZodModule } from '../../catalog/zod/modules.js';
import { stringFormats } from '../../catalog/zod/string-formats.js';
import { isFunction, staticKey, unwrap, wrapped } from '../core/ast.js';
import type { SourceCode } from '../core/per-file.js';
import { isOwnModule } from '../identity/api-id.js';
import { localFunction, resolveVariable } from '../identity/references.js';
import { variableOf } from '../identity/scope.js';
import { linksOf, schemaOf, type ZodSchema } from './chain.js';
import { zodErrorOf, zodResultOf } from './errors.js';
import { inZod, zodReference } from './identity.js';
import { isKeyless } from './inner.js';
import { isObjectOnly } from './objects.js';
import { zodParamsOf } from './params.js';
import { zodTypeOf } from './types.js';

/** What a form is, which says how it is rewritten. */
export type FormKind =
  | 'code' | 'context' | 'create' | 'error' | 'export' | 'format' | 'function' | 'member' | 'merge' | 'message' | 'param' | 'record' | 'type';

/** A form of zod 3 in the code. */
export interface DeprecatedForm extends Deprecation {
  kind: FormKind;
  zod: ZodModule;
  /** What to point at. */
  node: TSESTree.Node;
  /** The form as a message shows it: `.errors`, `z.nativeEnum()`. */
  form: string;
  /** The schema a method is called on. */
  schema?: ZodSchema | undefined;
  /** `merge`: are the two plain objects? `undefined` where one of them is out of sight. */
  isPlain?: boolean | undefined;
  /** `param`: the name of what the parameters are handed to. */
  owner?: string;
}

/** Methods that only the keys of errors and the kinds below ask for: the cheap first look at a member. */
const memberNames = new Set<string>([
  ...errorMembers.keys(), ...[...schemaMembers.values()].flatMap((members) => [...members.keys()]), ...stringFormats.keys(),
  ...deprecatedExports.keys(), 'create', 'merge', 'path',
]);

/** The form that a property of a pattern is: `const { errors } = result.error`, `(value, { path }) => …` */
export function deprecatedProperty(property: TSESTree.Property, sourceCode: SourceCode): DeprecatedForm | undefined {
  const pattern = property.parent;
  const key = staticKey(property);
  if (pattern.type !== 'ObjectPattern' || key === undefined) return undefined;
  const ofError = errorMembers.get(key);
  const zod = ofError && destructuredError(pattern, sourceCode);
  if (zod) return { ...ofError, kind: 'error', zod, node: property.key, form: `.${key}` };
  const ofContext = key === 'path' ? refinementOf(pattern, sourceCode) : undefined;
  return ofContext && { ...contextPath, kind: 'context', zod: ofContext, node: property.key, form: 'ctx.path' };
}

/** `const { … } = error`, `const { error: { … } } = schema.safeParse(input)` */
function destructuredError(pattern: TSESTree.ObjectPattern, sourceCode: SourceCode): ZodModule | undefined {
  const { parent } = pattern;
  if (parent.type === 'VariableDeclarator') return parent.init ? zodErrorOf(parent.init, sourceCode) : undefined;
  if (parent.type !== 'Property' || staticKey(parent) !== 'error') return undefined;
  const declarator = parent.parent.parent;
  return declarator?.type === 'VariableDeclarator' && declarator.init ? zodResultOf(declarator.init, sourceCode) : undefined;
}

/** The form that a member expression is. */
export function deprecatedMember(node: TSESTree.MemberExpression, sourceCode: SourceCode): DeprecatedForm | undefined {
  const key = staticKey(node);
  if (key === undefined || !memberNames.has(key)) return undefined;
  const reference = zodReference(node, sourceCode);
  if (reference?.path.length === 1) return exportForm(node, key, reference.zod, sourceCode);
  if (key === 'create') return makerForm(node, sourceCode);
  const ofError = errorMembers.get(key);
  const zod = ofError && zodErrorOf(node.object, sourceCode);
  if (zod) return { ...ofError, kind: 'error', zod, node: node.property, form: isCalled(node) ? `.${key}()` : `.${key}` };
  if (key === 'path') return contextForm(node, sourceCode);
  return schemaMember(node, key, sourceCode);
}

function exportForm(node: TSESTree.Node, name: string, zod: ZodModule, sourceCode: SourceCode): DeprecatedForm | undefined {
  if (zod.flavour === 'mini') {
    if (!deprecatedInMini.has(name) || !isCalled(node)) return undefined;
    if (name === 'merge') return { ...merge, instead: '`z.extend(A, B.shape)`', kind: 'export', zod, node, form: 'z.merge()' };
  }
  const entry = deprecatedExports.get(name);
  if (!entry) return undefined;
  if (name === 'ZodIssueCode') return codeForm(node, entry, zod, sourceCode);
  return { ...entry, kind: 'export', zod, node, form: isCalled(node) ? `z.${name}()` : `z.${name}` };
}

/** `z.ZodString.create()` */
function makerForm(node: TSESTree.MemberExpression, sourceCode: SourceCode): DeprecatedForm | undefined {
  const reference = zodReference(node, sourceCode);
  const [className = '', ...rest] = reference?.path ?? [];
  // A class that is gone says so itself.
  const isThere = reference?.zod.flavour === 'classic' && rest.length === 1 && !deprecatedExports.has(className);
  const entry = isThere ? staticMaker(className) : undefined;
  return entry && reference && { ...entry, kind: 'create', zod: reference.zod, node, form: `${className}.create${isCalled(node) ? '()' : ''}` };
}

function isCalled(node: TSESTree.Node): boolean {
  const { parent } = node;
  return parent?.type === 'CallExpression' && parent.callee === node;
}

/** `z.ZodIssueCode.custom` is the text `'custom'`; some codes are there no more. */
function codeForm(node: TSESTree.Node, entry: Deprecation, zod: ZodModule, sourceCode: SourceCode): DeprecatedForm {
  const { parent } = wrapped(node);
  const code = parent?.type === 'MemberExpression' && parent.object === wrapped(node) ? staticKey(parent) : undefined;
  if (!parent || code === undefined) return { ...entry, kind: 'export', zod, node, form: 'z.ZodIssueCode' };
  const form = sourceCode.getText(parent).replace(/\s+/g, '');
  if (issueCodes.has(code)) return { ...entry, instead: `\`"${code}"\``, kind: 'code', zod, node: parent, form };
  const renamed = renamedCodes.get(code);
  return { fate: 'gone', instead: renamed === undefined ? 'a code of zod 4' : `\`"${renamed}"\``, kind: 'export', zod, node: parent, form };
}

/** What a method or property is read from: a schema of this file, or a value that is declared as one. */
function receiverOf(node: TSESTree.Node, sourceCode: SourceCode): { kind: ZodKind | 'schema'; zod: ZodModule; schema?: ZodSchema } | undefined {
  const schema = schemaOf(node, sourceCode);
  if (schema) return schema.kind && { kind: schema.kind, zod: schema.zod, schema };
  const reference = zodReference(node, sourceCode);
  const [name = '', call] = reference?.path ?? [];
  const declared = reference?.path.length === 2 && call === '()' ? kindsOfTypes.get(name) : undefined;
  if (reference) return declared && { kind: declared, zod: reference.zod };
  const typed = zodTypeOf(node, sourceCode);
  const kind = typed && kindsOfTypes.get(typed.name);
  return kind && typed && { kind, zod: typed.zod };
}

function schemaMember(node: TSESTree.MemberExpression, key: string, sourceCode: SourceCode): DeprecatedForm | undefined {
  if (key === 'merge') return mergeForm(node, sourceCode);
  const receiver = receiverOf(node.object, sourceCode);
  if (!receiver || receiver.zod.flavour === 'mini') return undefined;
  const { kind, zod, schema } = receiver;
  const entry = schemaMembers.get(kind)?.get(key) ?? schemaMembers.get('schema')?.get(key);
  const call = isCalled(node);
  if (entry) {
    // `.args(…).returns(…)` is one form.
    if (key === 'returns' && schema && linksOf(schema).some(({ name }) => name === 'args')) return undefined;
    return { ...entry, kind: 'member', zod, node: node.property, form: call ? `.${key}()` : `.${key}`, schema };
  }
  const format = kind === 'string' && call ? stringFormats.get(key)?.function : undefined;
  if (format === undefined) return undefined;
  return { fate: 'deprecated', instead: `\`z.${format}()\``, kind: 'format', zod, node: node.property, form: `.${key}()`, schema };
}

/** Steps that leave nothing behind but fields. */
const plainSteps = new Set(['augment', 'extend', 'merge', 'omit', 'pick', 'describe']);

function mergeForm(node: TSESTree.MemberExpression, sourceCode: SourceCode): DeprecatedForm | undefined {
  const call = node.parent;
  if (call.type !== 'CallExpression' || call.callee !== node || call.arguments.length !== 1) return undefined;
  const [other] = call.arguments;
  const receiver = receiverOf(node.object, sourceCode);
  const merged = other && receiverOf(other, sourceCode);
  const zod = receiver?.kind === 'object' ? receiver.zod
    // Nothing else is merged with a schema; what is known to be something else is not asked.
    : merged?.kind === 'object' && !receiver && !isOfPackage(node.object, sourceCode) ? merged.zod : undefined;
  if (!zod) return undefined;
  const isPlain = receiver?.schema && merged?.schema && isPlainObject(receiver.schema) && isPlainObject(merged.schema);
  return { ...merge, kind: 'merge', zod, node: node.property, form: '.merge()', isPlain };
}

function isPlainObject(schema: ZodSchema): boolean {
  return schema.factory === 'object' && isObjectOnly(schema, plainSteps);
}

function isOfPackage(node: TSESTree.Node, sourceCode: SourceCode): boolean {
  const inner = unwrap(node);
  const variable = inner.type === 'Identifier' ? variableOf(inner, sourceCode) : undefined;
  const api = variable && resolveVariable(variable, sourceCode);
  return api !== undefined && !isOwnModule(api.module);
}

/** Names that were imported on their own: `nativeEnum`, `ZodTypeAny`. Each use is a form. */
export function deprecatedNames(sourceCode: SourceCode): DeprecatedForm[] {
  const forms: DeprecatedForm[] = [];
  for (const scope of sourceCode.scopeManager?.scopes ?? []) {
    if (scope.block.type !== 'Program') break;
    for (const variable of scope.variables) {
      const reference = variable.defs.length > 0 ? resolveVariable(variable, sourceCode) : undefined;
      const found = reference && inZod(reference);
      const [name] = found?.path ?? [];
      if (!found || name === undefined || found.path.length !== 1 || reference?.viaType) continue;
      for (const { identifier, init } of variable.references) {
        if (init || identifier.parent.type === 'ExportSpecifier') continue;
        const form = exportForm(identifier, name, found.zod, sourceCode);
        if (form) forms.push({ ...form, form: form.kind === 'code' ? form.form : form.form.replace(/^z\./, '') });
      }
    }
  }
  return forms;
}

/** `z.ZodTypeAny` in a type. */
export function deprecatedType(node: TSESTree.TSQualifiedName, sourceCode: SourceCode): DeprecatedForm | undefined {
  const entry = deprecatedExports.get(node.right.name);
  const variable = entry && node.left.type === 'Identifier' ? variableOf(node.left, sourceCode) : undefined;
  const reference = variable && resolveVariable(variable, sourceCode);
  const found = reference && inZod(reference);
  if (!entry || found?.path.length !== 0 || found.zod.flavour === 'mini') return undefined;
  return { ...entry, kind: 'type', zod: found.zod, node, form: sourceCode.getText(node) };
}

/** `ctx.path` where `ctx` is what a refinement gets. */
function contextForm(node: TSESTree.MemberExpression, sourceCode: SourceCode): DeprecatedForm | undefined {
  const context = unwrap(node.object);
  const reference = zodReference(context, sourceCode);
  const isDeclared = reference?.path.join('') === 'RefinementCtx()';
  const variable = context.type === 'Identifier' ? variableOf(context, sourceCode) : undefined;
  const [definition] = variable?.defs ?? [];
  const zod = isDeclared ? reference?.zod
    : definition?.type === 'Parameter' ? refinementOf(definition.name, sourceCode) : undefined;
  return zod && { ...contextPath, kind: 'context', zod, node, form: sourceCode.getText(node) };
}

const refinements = new Set(['refinement', 'superRefine', 'transform']);

/** The zod that hands its context to a parameter: the second of a refinement. */
function refinementOf(parameter: TSESTree.Node, sourceCode: SourceCode): ZodModule | undefined {
  const fn = parameter.parent;
  if (!isFunction(fn) || fn.params[1] !== parameter) return undefined;
  const call = wrapped(fn).parent;
  if (call?.type !== 'CallExpression' || call.arguments[0] !== wrapped(fn)) return undefined;
  const callee = unwrap(call.callee);
  const reference = zodReference(callee, sourceCode);
  if (reference?.path.join('.') === 'preprocess') return reference.zod;
  if (callee.type !== 'MemberExpression' || !refinements.has(staticKey(callee) ?? '')) return undefined;
  return receiverOf(callee.object, sourceCode)?.zod;
}

/** Names of functions and methods whose arguments may be a form: the cheap first look at a call. */
const callNames = new Set<string>([
  ...[...zodFactories.keys(), ...zodChecks.keys()].map((path) => path.slice(path.lastIndexOf('.') + 1)),
  ...stringFormats.keys(), ...methodParams.keys(), 'custom', 'function', 'record', 'refine',
]);

/** The forms that the arguments of a call are. */
export function deprecatedArguments(call: TSESTree.CallExpression, sourceCode: SourceCode): DeprecatedForm[] {
  const forms: DeprecatedForm[] = [];
  const callee = unwrap(call.callee);
  const key = callee.type === 'MemberExpression' ? staticKey(callee) : undefined;
  if (call.arguments.length === 0 || (key !== undefined && !callNames.has(key))) return forms;
  const exported = zodReference(callee, sourceCode);
  const reference = exported?.path.includes('()') ? undefined : exported;
  const name = reference ? reference.path.join('.') : key;
  if (name === undefined) return forms;
  const [first, second] = call.arguments;
  const isSchema = first && first.type !== 'SpreadElement' && unwrap(first).type !== 'ObjectExpression';
  if (reference && isSchema && name === 'record' && isKeyless(call)) {
    forms.push({ ...keylessRecord, kind: 'record', zod: reference.zod, node: callee, form: 'z.record(value)' });
  }
  if (reference?.zod.flavour === 'classic' && first && name === 'function' && schemaOf(first, sourceCode)) {
    forms.push({ ...positionalFunction, kind: 'function', zod: reference.zod, node: first, form: 'z.function(args, returns)' });
  }
  const refined = name === 'refine' && !reference && callee.type === 'MemberExpression'
    ? receiverOf(callee.object, sourceCode)?.zod
    : name === 'custom' ? reference?.zod : undefined;
  if (refined && second && isFunctionValue(second, sourceCode)) {
    forms.push({ ...messageFunction, kind: 'message', zod: refined, node: second, form: `${reference ? 'z.custom' : '.refine'}(check, (value) => …)` });
  }
  return [...forms, ...paramForms(call, sourceCode)];
}

function isFunctionValue(node: TSESTree.Node, sourceCode: SourceCode): boolean {
  const inner = unwrap(node);
  if (isFunction(inner)) return true;
  const variable = inner.type === 'Identifier' ? variableOf(inner, sourceCode) : undefined;
  return variable !== undefined && localFunction(variable) !== undefined;
}

function paramForms(call: TSESTree.CallExpression, sourceCode: SourceCode): DeprecatedForm[] {
  const params = zodParamsOf(call, sourceCode);
  if (!params) return [];
  return params.object.properties.flatMap((property): DeprecatedForm[] => {
    const key = property.type === 'Property' ? staticKey(property) : undefined;
    const entry = key === undefined ? undefined : paramKeys.get(key);
    if (!entry || property.type !== 'Property' || key === undefined) return [];
    if (parsingMethods.has(params.name) && key !== 'errorMap') return [];
    // Only functions that make schemas took those.
    if (params.isMethod && key !== 'errorMap' && key !== 'message') return [];
    return [{ ...entry, kind: 'param', zod: params.zod, node: property.key, form: key, owner: params.name }];
  });
}
