/** What a schema accepts, as far as the rules tell schemas apart. */
export type ZodKind =
  | 'any' | 'array' | 'bigint' | 'enum' | 'function' | 'lazy' | 'literal' | 'map' | 'number' | 'object' | 'other'
  | 'record' | 'set' | 'string' | 'tuple' | 'union' | 'wrapper';

/** How an argument holds inner schemas: one, a list, an object of fields, or a function that returns one. */
export type InnerSchema = 'field' | 'getter' | 'list' | 'schema' | 'shape';

/** A function that makes a schema. */
export interface ZodFactory {
  kind: ZodKind;
  /** Position of the parameters (`{ error }`), from 0. */
  params?: number;
  /** What the arguments hold, by position. */
  inner?: readonly (InnerSchema | undefined)[];
}

const plain = (kind: ZodKind, params = 0): ZodFactory => ({ kind, params });

const wrapper = (...inner: readonly (InnerSchema | undefined)[]): ZodFactory => ({ kind: 'wrapper', inner });

/** String formats that are functions of zod 4 on their own; see `string-formats.ts`. */
const stringFactories = [
  'base64', 'base64url', 'cidrv4', 'cidrv6', 'creditCard', 'cuid', 'cuid2', 'currencyCode', 'e164', 'email', 'emoji', 'guid', 'hex',
  'hostname', 'httpUrl', 'iban', 'ipv4', 'ipv6', 'iso.date', 'iso.datetime', 'iso.duration', 'iso.time', 'jwt', 'ksuid', 'mac', 'nanoid',
  'ulid', 'url', 'uuid', 'uuidv4', 'uuidv6', 'uuidv7', 'xid',
];

/** Functions of zod that make schemas. Read in the declarations of zod 3.25.76 and 4.6.7. */
export const zodFactories: ReadonlyMap<string, ZodFactory> = new Map<string, ZodFactory>([
  ['string', plain('string')],
  ['coerce.string', plain('string')],
  ...stringFactories.map((name) => [name, plain('string')] as const),
  ['hash', plain('string', 1)],
  ['stringFormat', plain('string', 2)],
  ['templateLiteral', plain('other', 1)],
  ['ostring', plain('wrapper')],
  ...['number', 'coerce.number', 'int', 'float32', 'float64', 'int32', 'uint32'].map((name) => [name, plain('number')] as const),
  ...['bigint', 'coerce.bigint', 'int64', 'uint64'].map((name) => [name, plain('bigint')] as const),
  ...['boolean', 'coerce.boolean', 'date', 'coerce.date', 'symbol', 'undefined', 'null', 'never', 'void', 'nan', 'stringbool', 'file']
    .map((name) => [name, plain('other')] as const),
  ...['any', 'unknown', 'json'].map((name) => [name, plain('any')] as const),
  ['literal', plain('literal', 1)],
  ['enum', plain('enum', 1)],
  ['nativeEnum', plain('enum', 1)],
  ['keyof', plain('enum', 1)],
  ['object', { kind: 'object', params: 1, inner: ['shape'] }],
  ['strictObject', { kind: 'object', params: 1, inner: ['shape'] }],
  ['looseObject', { kind: 'object', params: 1, inner: ['shape'] }],
  ['interface', { kind: 'object', params: 1, inner: ['shape'] }],
  ['array', { kind: 'array', params: 1, inner: ['schema'] }],
  ['set', { kind: 'set', params: 1, inner: ['schema'] }],
  ['map', { kind: 'map', params: 2, inner: ['schema', 'schema'] }],
  ['record', { kind: 'record', params: 2, inner: ['schema', 'schema'] }],
  ['partialRecord', { kind: 'record', params: 2, inner: ['schema', 'schema'] }],
  ['looseRecord', { kind: 'record', params: 2, inner: ['schema', 'schema'] }],
  ['tuple', { kind: 'tuple', params: 1, inner: ['list', 'schema'] }],
  ['union', { kind: 'union', params: 1, inner: ['list'] }],
  ['xor', { kind: 'union', params: 1, inner: ['list'] }],
  ['discriminatedUnion', { kind: 'union', params: 2, inner: [undefined, 'list'] }],
  ['intersection', { kind: 'wrapper', params: 2, inner: ['schema', 'schema'] }],
  ['lazy', { kind: 'lazy', params: 1, inner: ['getter'] }],
  ['preprocess', { kind: 'wrapper', params: 2, inner: [undefined, 'schema'] }],
  ['promise', { kind: 'other', params: 1 }],
  ['function', { kind: 'function' }],
  ['custom', plain('other', 1)],
  ['instanceof', plain('other', 1)],
  ['pipe', wrapper('schema', 'schema')],
  ['optional', wrapper('schema')],
  ['exactOptional', wrapper('schema')],
  ['nonoptional', { kind: 'wrapper', params: 1, inner: ['schema'] }],
  ['nullable', wrapper('schema')],
  ['nullish', wrapper('schema')],
  ['readonly', wrapper('schema')],
  ['_default', wrapper('schema')],
  ['prefault', wrapper('schema')],
  ['catch', wrapper('schema')],
  // Functions of zod/mini that make one object schema of another.
  ['extend', { kind: 'object', inner: ['schema', 'shape'] }],
  ['safeExtend', { kind: 'object', inner: ['schema', 'shape'] }],
  ['merge', { kind: 'object', inner: ['schema', 'schema'] }],
  ['pick', { kind: 'object', inner: ['schema'] }],
  ['omit', { kind: 'object', inner: ['schema'] }],
  ['partial', { kind: 'object', inner: ['schema'] }],
  ['required', { kind: 'object', inner: ['schema'] }],
  ['catchall', { kind: 'object', inner: ['schema', 'schema'] }],
]);

/** Checks of zod 4 that are functions, with the position of their parameters: `z.maxLength(5, { error })`. */
export const zodChecks: ReadonlyMap<string, number> = new Map([
  ['lt', 1], ['lte', 1], ['gt', 1], ['gte', 1], ['minimum', 1], ['maximum', 1], ['positive', 0], ['negative', 0], ['nonpositive', 0],
  ['nonnegative', 0], ['multipleOf', 1], ['maxSize', 1], ['minSize', 1], ['size', 1], ['maxLength', 1], ['minLength', 1], ['length', 1],
  ['regex', 1], ['lowercase', 0], ['uppercase', 0], ['includes', 1], ['startsWith', 1], ['endsWith', 1], ['mime', 1], ['refine', 1],
]);
