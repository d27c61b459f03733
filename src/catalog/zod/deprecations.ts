import type { ZodKind } from './factories.js';

/**
 * What zod 4 makes of a form of zod 3. `gone`: not there, so that it is `undefined` or throws. `ignored`: without effect.
 * `deprecated`: still the same, and marked `@deprecated` in the declarations of both 4.0.5 and 4.6.7.
 */
export type Fate = 'deprecated' | 'gone' | 'ignored';

/** A form of zod 3, and what takes its place. */
export interface Deprecation {
  fate: Fate;
  /** The new form, as a message shows it. */
  instead: string;
  /** What comes of a form that is gone, where it is not simply `undefined`. */
  harm?: string;
  /** The new form is there in zod 3 as well. */
  inBoth?: true;
  /** Writing this name instead is all there is to do. */
  rename?: string;
}

const gone = (instead: string, more: Omit<Deprecation, 'fate' | 'instead'> = {}): Deprecation => ({ fate: 'gone', instead, ...more });

const deprecated = (instead: string, rename?: string): Deprecation =>
  ({ fate: 'deprecated', instead, ...(rename === undefined ? {} : { rename }) });

/**
 * Exports. Read by comparing those of zod 3.25.76 and 4.6.7, and in the declarations of 4.0.5 and 4.6.7.
 * https://zod.dev/v4/changelog
 */
export const deprecatedExports: ReadonlyMap<string, Deprecation> = new Map<string, Deprecation>([
  ['ostring', gone('`z.string().optional()`')],
  ['onumber', gone('`z.number().optional()`')],
  ['oboolean', gone('`z.boolean().optional()`')],
  ['effect', gone('`.refine()` or `.transform()`')],
  ['transformer', gone('`.transform()`')],
  ['pipeline', gone('`.pipe()`')],
  ['late', gone('a getter in `z.object()`')],
  ['quotelessJson', gone('`z.prettifyError()`')],
  ['datetimeRegex', gone('`z.regexes.datetime()`')],
  ['defaultErrorMap', gone('`z.locales.en()`')],
  ['getParsedType', gone('the `expected` and `input` of the issue')],
  ['ZodParsedType', gone('the `expected` of the issue')],
  ['addIssueToContext', gone('`ctx.addIssue()`')],
  ['makeIssue', gone('`ctx.addIssue()`')],
  ['ParseStatus', gone('`ctx.issues`')],
  ['objectUtil', gone('`.extend()`')],
  ['ZodEffects', gone('`z.ZodPipe` or `z.ZodTransform`')],
  ['ZodTransformer', gone('`z.ZodTransform`')],
  ['ZodNativeEnum', gone('`z.ZodEnum`', { rename: 'ZodEnum' })],
  ['ZodPipeline', gone('`z.ZodPipe`', { rename: 'ZodPipe' })],
  ['ZodBranded', gone('`z.core.$ZodBranded`')],
  ['AnyZodObject', gone('`z.ZodObject`', { rename: 'ZodObject' })],
  ['ZodFirstPartyTypeKind', gone('`schema.def.type`')],
  ['ZodTypeDef', gone('`z.ZodType<Output, Input>`')],
  ['ParseParams', gone('`z.core.ParseContext`')],
  ...renamedIssues().map(([old, name]): [string, Deprecation] => [old, gone(`\`z.core.${name}\``)]),
  ['SafeParseReturnType', gone('`z.ZodSafeParseResult`')],
  ['SafeParseSuccess', gone('`z.ZodSafeParseSuccess`', { rename: 'ZodSafeParseSuccess' })],
  ['SafeParseError', gone('`z.ZodSafeParseError`', { rename: 'ZodSafeParseError' })],
  ['nativeEnum', deprecated('`z.enum()`', 'enum')],
  ['promise', deprecated('`await` in front of the parse')],
  ['ZodIssueCode', deprecated('the code as a string')],
  ['setErrorMap', deprecated('`z.config({ customError })`')],
  ['getErrorMap', deprecated('`z.config().customError`')],
  ['TypeOf', deprecated('`z.output`', 'output')],
  ['Infer', deprecated('`z.output`', 'output')],
  ['ZodTypeAny', deprecated('`z.ZodType`', 'ZodType')],
  ['ZodSchema', deprecated('`z.ZodType`', 'ZodType')],
  ['Schema', deprecated('`z.ZodType`', 'ZodType')],
  ['ZodFirstPartySchemaTypes', deprecated('`z.core.$ZodTypes`')],
  ['inferFlattenedErrors', deprecated('`z.core.$ZodFlattenedError`')],
  ['inferFormattedError', deprecated('`z.core.$ZodFormattedError`')],
  ['ZodFlattenedError', deprecated('`z.core.$ZodFlattenedError`')],
  ['ZodFormattedError', deprecated('`z.core.$ZodFormattedError`')],
  ['ZodIssue', deprecated('`z.core.$ZodIssue`')],
  ['ZodErrorMap', deprecated('`z.core.$ZodErrorMap`')],
  ['IssueData', deprecated('`z.core.$ZodRawIssue`')],
]);

/** Types of issues. https://zod.dev/v4/changelog?id=updates-issue-formats */
function renamedIssues(): [string, string][] {
  const same = ['InvalidType', 'TooBig', 'TooSmall', 'NotMultipleOf', 'UnrecognizedKeys', 'InvalidUnion', 'Custom'];
  return [
    ...same.map((name): [string, string] => [`Zod${name}Issue`, `$ZodIssue${name}`]),
    ['ZodIssueBase', '$ZodIssueBase'],
    ['ZodInvalidStringIssue', '$ZodIssueInvalidStringFormat'],
    ['ZodInvalidEnumValueIssue', '$ZodIssueInvalidValue'],
    ['ZodInvalidLiteralIssue', '$ZodIssueInvalidValue'],
    ['ZodInvalidUnionDiscriminatorIssue', '$ZodIssueInvalidUnion'],
    ['ZodInvalidDateIssue', '$ZodIssueInvalidType'],
    ['ZodNotFiniteIssue', '$ZodIssueInvalidType'],
  ];
}

/** Functions that zod 3 and zod 4 have, and whose arguments are those of the maker of the class in zod 3. */
const makers: readonly string[] = [
  'any', 'array', 'bigint', 'boolean', 'date', 'discriminatedUnion', 'enum', 'intersection', 'lazy', 'literal', 'map', 'nan', 'never', 'null',
  'nullable', 'number', 'object', 'optional', 'promise', 'record', 'set', 'string', 'symbol', 'tuple', 'undefined', 'union', 'unknown', 'void',
];

/** `BigInt` of `ZodBigInt` → `bigint` */
const makerOf: ReadonlyMap<string, string> = new Map(makers.map((name) => [name.toLowerCase(), name]));

/** `z.ZodString.create()`: the makers of the classes. https://zod.dev/v4/changelog?id=static-create-factories-dropped */
export function staticMaker(className: string): Deprecation | undefined {
  const [, name] = /^Zod([A-Z]\w*)$/.exec(className) ?? [];
  if (name === undefined) return undefined;
  if (name === 'Error') return gone('`new ZodError()`', { inBoth: true });
  const maker = makerOf.get(name.toLowerCase());
  return maker === undefined ? gone('the function or method of that name') : gone(`\`z.${maker}()\``, { inBoth: true, rename: maker });
}

/** The same for zod/mini, which never had what zod 3 had. https://zod.dev/packages/mini */
export const deprecatedInMini: ReadonlySet<string> = new Set(['nativeEnum', 'merge']);

/** Codes of issues that zod 4 has. The others of zod 3 are `undefined` there. */
export const issueCodes: ReadonlySet<string> = new Set([
  'invalid_type', 'too_big', 'too_small', 'invalid_format', 'not_multiple_of', 'unrecognized_keys', 'invalid_union', 'invalid_key',
  'invalid_element', 'invalid_value', 'custom',
]);

/** What became of the other codes. https://zod.dev/v4/changelog?id=updates-issue-formats */
export const renamedCodes: ReadonlyMap<string, string> = new Map([
  ['invalid_string', 'invalid_format'], ['invalid_enum_value', 'invalid_value'], ['invalid_literal', 'invalid_value'],
  ['invalid_union_discriminator', 'invalid_union'], ['not_finite', 'invalid_type'], ['invalid_date', 'invalid_type'],
]);

/** Members of `ZodError`. */
export const errorMembers: ReadonlyMap<string, Deprecation> = new Map<string, Deprecation>([
  ['errors', gone('`.issues`', { inBoth: true, rename: 'issues' })],
  ['formErrors', gone('`z.flattenError(error)`')],
  ['format', deprecated('`z.treeifyError(error)`')],
  ['flatten', deprecated('`z.flattenError(error)`, or `z.treeifyError(error)` for nested data')],
  ['addIssue', deprecated('`error.issues.push()`')],
  ['addIssues', deprecated('`error.issues.push()`')],
  ['isEmpty', deprecated('`error.issues.length === 0`')],
]);

/** Members that every schema has. */
const anyMembers: readonly [string, Deprecation][] = [
  ['refinement', gone('`.refine()`')],
  ['innerType', gone('the schema itself, or `.in` of a pipe')],
  ['sourceType', gone('the schema itself, or `.in` of a pipe')],
  ['promise', gone('`z.promise()`')],
  ['isOptional', deprecated('`.safeParse(undefined).success`')],
  ['isNullable', deprecated('`.safeParse(null).success`')],
];

/** Members of schemas, by the kind of schema. `wrapper` stands for what `.default()`, `.transform()` and the like return. */
export const schemaMembers: ReadonlyMap<ZodKind | 'schema', ReadonlyMap<string, Deprecation>> = new Map([
  ['schema', new Map(anyMembers)],
  ['string', new Map([
    ['ip', gone('`z.ipv4()` or `z.ipv6()`')],
    ['cidr', gone('`z.cidrv4()` or `z.cidrv6()`')],
  ])],
  ['number', new Map([
    ['safe', deprecated('`.int()`', 'int')],
    ['finite', deprecated('`z.number()` alone, which accepts finite numbers only')],
    ['step', deprecated('`.multipleOf()`', 'multipleOf')],
  ])],
  ['object', new Map([
    ['passthrough', deprecated('`.loose()`', 'loose')],
    ['nonstrict', gone('`.loose()`', { rename: 'loose' })],
    ['deepPartial', gone('`.partial()` on each level')],
    ['augment', gone('`.extend()`', { rename: 'extend' })],
    ['setKey', gone('`.extend()`')],
  ])],
  ['enum', new Map([
    ['Enum', gone('`.enum`', { inBoth: true, rename: 'enum' })],
    ['Values', gone('`.enum`', { inBoth: true, rename: 'enum' })],
  ])],
  ['function', new Map([
    ['args', gone('`z.function({ input: […], output: … })`')],
    ['returns', gone('`z.function({ input: […], output: … })`')],
    ['strictImplement', gone('`.implement()`', { rename: 'implement' })],
    ['parameters', gone('`schema.def.input`')],
    ['returnType', gone('`schema.def.output`')],
  ])],
  ['record', new Map([
    ['keySchema', gone('`.keyType`', { rename: 'keyType' })],
    ['valueSchema', gone('`.valueType`', { rename: 'valueType' })],
    ['element', gone('`.valueType`', { rename: 'valueType' })],
  ])],
  ['map', new Map([
    ['keySchema', gone('`.keyType`', { rename: 'keyType' })],
    ['valueSchema', gone('`.valueType`', { rename: 'valueType' })],
  ])],
  ['tuple', new Map([['items', gone('`.def.items`')]])],
  ['wrapper', new Map([
    ['removeDefault', deprecated('`.unwrap()`', 'unwrap')],
    ['removeCatch', deprecated('`.unwrap()`', 'unwrap')],
  ])],
] satisfies [ZodKind | 'schema', ReadonlyMap<string, Deprecation>][]);

/** Keys of parameters. */
export const paramKeys: ReadonlyMap<string, Deprecation> = new Map<string, Deprecation>([
  ['required_error', { fate: 'ignored', instead: '`error: (issue) => (issue.input === undefined ? … : …)`' }],
  ['invalid_type_error', { fate: 'ignored', instead: '`error: (issue) => (issue.input === undefined ? … : …)`' }],
  ['errorMap', { fate: 'ignored', instead: '`error: (issue) => …`' }],
  ['description', { fate: 'ignored', instead: '`.describe()` or `.meta()`' }],
  ['message', deprecated('`error`', 'error')],
]);

/** `z.record(value)`. Measured with 4.0.5, 4.1.13, 4.3.6 (throw) and 4.4.1, 4.5.0, 4.6.7 (do not); the types of all of them refuse it. */
export const keylessRecord: Deprecation = gone('`z.record(z.string(), …)`', {
  inBoth: true,
  harm: 'the types refuse it, and up to zod 4.3 the first parse throws',
});

/** `A.merge(B)`, and in zod/mini `z.merge(A, B)`. */
export const merge: Deprecation = { fate: 'deprecated', instead: '`.extend(B.shape)`', inBoth: true };

/** `z.function(z.tuple([…]), …)`: nothing is checked. */
export const positionalFunction: Deprecation = { fate: 'ignored', instead: '`z.function({ input: […], output: … })`' };

/** `.refine(check, (value) => ({ message }))` */
export const messageFunction: Deprecation = { fate: 'ignored', instead: '`{ error: (issue) => … }`' };

/** `ctx.path` in a refinement. */
export const contextPath: Deprecation = gone('the `path` option of `ctx.addIssue()`, which starts at the value', { harm: 'it is `undefined`' });

/** Types of schemas and what they are, for values that are known by their declared type only. */
export const kindsOfTypes: ReadonlyMap<string, ZodKind | 'schema'> = new Map<string, ZodKind | 'schema'>([
  ['AnyZodObject', 'object'], ['ZodObject', 'object'], ['ZodString', 'string'], ['ZodNumber', 'number'], ['ZodEnum', 'enum'],
  ['ZodNativeEnum', 'enum'], ['ZodFunction', 'function'], ['ZodRecord', 'record'], ['ZodMap', 'map'], ['ZodTuple', 'tuple'],
  ['ZodDefault', 'wrapper'], ['ZodCatch', 'wrapper'], ['ZodEffects', 'wrapper'], ['Schema', 'schema'], ['ZodSchema', 'schema'],
  ['ZodType', 'schema'], ['ZodTypeAny', 'schema'], ['ZodArray', 'schema'], ['ZodOptional', 'schema'], ['ZodNullable', 'schema'],
  ['ZodUnion', 'schema'],
]);
