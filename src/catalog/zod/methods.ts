import type { InnerSchema, ZodKind } from './factories.js';

/** Methods that make a schema of another kind. */
export const kindChanges: ReadonlyMap<string, ZodKind> = new Map<string, ZodKind>([
  ['array', 'array'], ['or', 'union'], ['and', 'wrapper'], ['optional', 'wrapper'], ['exactOptional', 'wrapper'], ['nullable', 'wrapper'],
  ['nullish', 'wrapper'], ['default', 'wrapper'], ['prefault', 'wrapper'], ['catch', 'wrapper'], ['readonly', 'wrapper'],
  ['nonoptional', 'wrapper'], ['transform', 'wrapper'], ['pipe', 'wrapper'], ['promise', 'other'], ['keyof', 'enum'],
]);

/** Methods that add a check or a note: the schema stays what it is. */
export const sameKind: ReadonlySet<string> = new Set([
  'brand', 'check', 'clone', 'describe', 'meta', 'overwrite', 'refine', 'refinement', 'register', 'superRefine', 'with', 'openapi',
  // Strings.
  'min', 'max', 'length', 'nonempty', 'regex', 'includes', 'startsWith', 'endsWith', 'trim', 'normalize', 'toLowerCase', 'toUpperCase',
  'lowercase', 'uppercase', 'slugify',
  // Numbers.
  'gt', 'gte', 'lt', 'lte', 'int', 'safe', 'finite', 'step', 'multipleOf', 'positive', 'negative', 'nonnegative', 'nonpositive',
  // Objects.
  'extend', 'safeExtend', 'merge', 'augment', 'setKey', 'pick', 'omit', 'partial', 'exactPartial', 'deepPartial', 'required', 'strict', 'strip',
  'loose', 'passthrough', 'nonstrict', 'catchall',
  // Enumerations, sets and maps, tuples, functions.
  'extract', 'exclude', 'size', 'mime', 'rest', 'args', 'returns', 'input', 'output',
]);

/** Methods after which an object schema is still one, without checks of its own. */
export const objectMethods: ReadonlySet<string> = new Set([
  'augment', 'catchall', 'describe', 'extend', 'loose', 'merge', 'meta', 'nonstrict', 'omit', 'openapi', 'passthrough', 'pick', 'safeExtend',
  'setKey', 'strict', 'strip',
]);

/** Methods whose first argument is, or holds, a schema that becomes part of theirs. */
export const methodInner: ReadonlyMap<string, InnerSchema> = new Map<string, InnerSchema>([
  ['and', 'schema'], ['augment', 'shape'], ['catchall', 'schema'], ['extend', 'shape'], ['merge', 'schema'], ['or', 'schema'], ['pipe', 'schema'],
  ['safeExtend', 'shape'],
]);

/** Methods that check a value against a schema. */
export const parsingMethods: ReadonlySet<string> = new Set(['parse', 'parseAsync', 'safeParse', 'safeParseAsync', 'spa']);

/** Methods that take in a value from outside: zod 4 decodes too. */
export const readingMethods: ReadonlySet<string> = new Set([
  ...parsingMethods, 'decode', 'decodeAsync', 'safeDecode', 'safeDecodeAsync',
]);

/** Position of the parameters (`{ error }`, or a message) in a method's arguments. */
export const methodParams: ReadonlyMap<string, number> = new Map([
  ...['min', 'max', 'length', 'regex', 'includes', 'startsWith', 'endsWith', 'gt', 'gte', 'lt', 'lte', 'multipleOf', 'step', 'refine', 'size',
    'mime', 'extract', 'exclude'].map((name) => [name, 1] as const),
  ...['nonempty', 'lowercase', 'uppercase', 'int', 'safe', 'finite', 'positive', 'negative', 'nonnegative', 'nonpositive', 'nonoptional']
    .map((name) => [name, 0] as const),
  ...[...parsingMethods].map((name) => [name, 1] as const),
]);
