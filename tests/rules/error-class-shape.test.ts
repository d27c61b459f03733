import rule from '../../src/rules/error-class-shape.js';
import { ruleTester, scriptRuleTester } from '../support/rule-tester.js';

const strict = [{ requireCode: true, requireReadonly: true, trustDeclarations: false }] as const;

ruleTester.run(rule.name, rule, {
  valid: [
    { name: 'strict: options without a type, of which some are kept', code: `class DbError extends Error { constructor(message, options = {}) { super(message); this.name = 'DbError'; this.original = options.original; } }`, options: [{ requireCode: false, requireReadonly: false, trustDeclarations: false }] },
    { name: 'a method of its own is given the cause', code: `class DbError extends Error { name = 'DbError'; constructor(message: string, cause: unknown) { super(message); this.log(cause); } private log(cause: unknown) { report(cause); } }` },
    { name: 'a function is handed the error', code: `class DbError extends Error { name = 'DbError'; constructor(message: string, cause: unknown) { super(message); describe(this, { cause }); } }` },
    { name: 'given by name, the cause among them', code: `class DbError extends Error { name = 'DbError'; constructor(message: string, options: { cause?: Error }) { super(message); Object.assign(this, { cause: options.cause, reason: options.cause?.message }); } }` },
    { name: 'given by name, the name among them', code: `class DbError extends Error { constructor(message: string) { super(message); Object.assign(this, { name: 'DbError' }); } }` },
    { name: 'given what is not written there', code: `class DbError extends Error { constructor(message: string, options: { cause?: Error }) { super(message); Object.assign(this, options); } }` },
    { name: 'first error kept under another name', code: `class DbError extends Error { name = 'DbError'; original; constructor(message: string, options: { cause?: Error }) { super(message); this.original = options.cause; } }` },
    { name: 'declared, and defined elsewhere', code: `declare class Gone extends Error { constructor(message: string); }` },
    { name: 'declared in a module and in the global scope', code: `declare module 'x' { class Gone extends Error {} namespace y { class Lost extends Error {} } } declare global { class Late extends Error {} }` },
    { name: 'the default of the module, with a name', code: `export default class extends Error { name = 'LoadError'; }` },
    { name: 'a default that is no error', code: `export default class extends Base {}` },
    { name: 'a name defined by the base that follows the class', code: `class Base extends Error { constructor(message: string) { super(message); Object.defineProperty(this, 'name', { value: new.target.name }); } } class Gone extends Base {}` },
    { name: 'a name defined by the base with a getter', code: `class Base extends Error { constructor(message: string) { super(message); Object.defineProperty(this, 'name', { get: () => this.constructor.name }); } } class Gone extends Base {}` },
    { name: 'a cause that is logged and kept', code: `class DbError extends Error { name = 'DbError'; constructor(message: string, cause: unknown) { super(message, { cause }); console.error(cause); } }` },
    { name: 'a cause that is handed to what is no logger', code: `class DbError extends Error { name = 'DbError'; constructor(message: string, cause: unknown) { super(message); attach(this, cause); } }` },
    { name: 'no error class', code: `class A extends B { constructor() { super(); } }` },
    { name: 'no base', code: `class A {}` },
    { name: 'base of another file', code: `import { AppError } from './errors.js'; class A extends AppError {}` },
    { name: 'base of another file, no message', code: `import { AppError } from './errors.js'; class A extends AppError { constructor() { super(); } }` },
    { name: 'base is a member', code: `class A extends errors.Base {}` },
    { name: 'base is a call', code: `class A extends mixin(Error) {}` },
    { name: 'shadowed Error', code: `import { Error } from './own.js'; class A extends Error {}` },
    { name: 'each way of the constructor has a super of its own', code: `class A extends Error { name = 'A'; constructor(message, cause) { if (message instanceof Error) super(undefined, { cause: message }); else super(message, { cause }); } }` },
    { name: 'name as a field', code: `class A extends Error { name = 'A'; }` },
    { name: 'name as an overridden field', code: `class A extends Error { override readonly name = 'A' as const; }` },
    { name: 'name as an accessor', code: `class A extends Error { get name() { return 'A'; } }` },
    { name: 'name assigned', code: `class A extends Error { constructor(message) { super(message); this.name = 'A'; } }` },
    { name: 'name follows the class', code: `class A extends Error { constructor(message) { super(message); this.name = new.target.name; } }` },
    { name: 'name by defineProperty', code: `class A extends Error { constructor(message) { super(message); Object.defineProperty(this, 'name', { value: 'A' }); } }` },
    { name: 'name on the prototype', code: `class A extends Error {} A.prototype.name = 'A';` },
    { name: 'name on the prototype of a class expression', code: `const A = class extends Error {}; Object.defineProperty(A.prototype, 'name', { value: 'A' });` },
    { name: 'name from a base that follows the class', code: `class Base extends Error { constructor(message) { super(message); this.name = this.constructor.name; } } class A extends Base {}` },
    { name: 'name from a base that takes it', code: `class Base extends Error { constructor(message, name) { super(message); this.name = name; } } class A extends Base { constructor(message) { super(message, 'A'); } }` },
    { name: 'name on the prototype, in a static block', code: `class A extends Error { static { this.prototype.name = 'A'; } }` },
    { name: 'name on the prototype of each class of a list', code: `[class A extends Error {}, class B extends Error {}].forEach((each) => { each.prototype.name = each.name; });` },
    { name: 'name on the prototype of each name of a list', code: `class A extends Error {} for (const each of [A]) each.prototype.name = each.name;` },
    { name: 'error behind the message, kept in a field', code: `class A extends Error { name = 'A'; constructor(message, error) { super(message); this.error = error; } }` },
    { name: 'error behind the message, asked for what only it knows', code: `class A extends Error { name = 'A'; constructor(message, error) { super(message); this.details = error.details; } }` },
    { name: 'first parameter called error, of no type', code: `class A extends Error { name = 'A'; constructor(error) { super(error); } }` },
    { name: 'error that is a text', code: `class A extends Error { name = 'A'; constructor(message: string, error: string) { super(message); this.label = label(message); } }` },
    { name: 'original error kept in a field', code: `class A extends Error { name = 'A'; constructor(message, originalError) { super(message); this.originalError = originalError; } }` },
    { name: 'name set by a helper that gets this', code: `class A extends Error { constructor(message) { super(message); setUp(this); } }` },
    { name: 'name set by an own method', code: `class A extends Error { constructor(message) { super(message); this.setUp(); } }` },
    { name: 'name set by a decorator', code: `@named('A') class A extends Error {}` },
    { name: 'name set by a decorator, as a compiler writes it', code: `let A = class A extends Error {}; A = decorate([named('A')], A);` },
    { name: 'name set by a decorator, in an export', code: `let A = class A extends Error {}; exports.A = A; exports.A = A = decorate([named('A')], A);` },
    { name: 'name declared without a value', code: `class A extends Error { declare name: string; }` },
    { name: 'name declared in a base', code: `class Base extends Error { name: string; } class A extends Base {}` },
    { name: 'abstract base without a name', code: `abstract class Base extends Error {} class A extends Base { name = 'A'; }` },
    { name: 'anonymous class expression', code: `export const make = () => class extends Error {};` },
    { name: 'message with a default', code: `class A extends Error { name = 'A'; constructor(message = 'failed') { super(message); } }` },
    { name: 'message is made', code: `class A extends Error { name = 'A'; constructor(id) { super(\`no \${id}\`); } }` },
    { name: 'message in a spread', code: `class A extends Error { name = 'A'; constructor(...args) { super(...args); } }` },
    { name: 'message is an accessor', code: `class A extends Error { name = 'A'; constructor() { super(); } get message() { return 'x'; } }` },
    { name: 'message is a field', code: `class A extends Error { name = 'A'; message = 'x'; constructor() { super(); } }` },
    { name: 'message is made by the base', code: `class Base extends Error { constructor(id) { super(\`no \${id}\`); this.name = new.target.name; } } class A extends Base { constructor() { super(); } }` },
    { name: 'message has a default in the base', code: `class Base extends Error { constructor(message = 'x') { super(message); this.name = new.target.name; } } class A extends Base { constructor() { super(); } }` },
    { name: 'message comes second in the base', code: `class Base extends Error { constructor(code, message) { super(message); this.name = new.target.name; } } class A extends Base { constructor() { super('E', 'x'); } }` },
    { name: 'options of the base', code: `class Base extends Error { constructor({ message }) { super(message); this.name = new.target.name; } } class A extends Base { constructor() { super({}); } }` },
    { name: 'message of an AggregateError comes second', code: `class A extends AggregateError { name = 'A'; constructor(errors, message) { super(errors, message); } }` },
    { name: 'message used beside super', code: `class A extends Error { name = 'A'; constructor(message) { super('failed'); this.detail = message; } }` },
    { name: 'cause passed', code: `class A extends Error { name = 'A'; constructor(message, cause) { super(message, { cause }); } }` },
    { name: 'cause in options', code: `class A extends Error { name = 'A'; constructor(message: string, options?: ErrorOptions) { super(message, options); } }` },
    { name: 'cause assigned', code: `class A extends Error { name = 'A'; constructor(message, cause) { super(message); this.cause = cause; } }` },
    { name: 'cause as a parameter property', code: `class A extends Error { name = 'A'; constructor(message: string, readonly cause: Error) { super(message); } }` },
    { name: 'cause kept under another name', code: `class A extends Error { name = 'A'; constructor(message, cause) { super(message); this.reason = cause; } }` },
    { name: 'cause handed to a base of the file', code: `class Base extends Error { constructor(message, cause) { super(message, { cause }); this.name = new.target.name; } } class A extends Base { constructor(cause) { super('x', cause); } }` },
    { name: 'cause handed to a function', code: `class A extends Error { name = 'A'; constructor(message, cause) { super(message); attach(cause); } }` },
    { name: 'options of an unknown type', code: `class A extends Error { name = 'A'; constructor(message, options) { super(message); } }` },
    { name: 'circular bases', code: `class A extends B {} class B extends A {}` },
    { name: 'several classes of one name', code: `var A = class extends Error { name = 'A'; }; var A = 1; class B extends A {}` },
    { name: 'strict: everything there', code: `class A extends Error { override name = 'A'; readonly code = 'A'; constructor(message: string, options: ErrorOptions) { super(message, options); } }`, options: strict },
    { name: 'strict: code in the base', code: `class Base extends Error { readonly code: string; constructor(message: string, code: string) { super(message); this.code = code; this.name = new.target.name; } } class A extends Base {}`, options: strict },
    { name: 'strict: status as a parameter property', code: `class A extends Error { name = 'A'; constructor(message: string, public readonly status: number) { super(message); } }`, options: strict },
    { name: 'strict: private, protected and method fields', code: `class A extends Error { name = 'A'; readonly code = 'A'; #a = 1; private b = 1; protected c = 1; d = () => 1; static e = 1; m() {} }`, options: strict },
    { name: 'strict: plain JavaScript has no readonly', code: `class A extends Error { name = 'A'; code = 'A'; }`, filename: 'errors.js', options: strict },
  ],
  invalid: [
    {
      name: 'in a variable that nothing is written to later',
      code: `let A = class A extends Error {}; exports.A = A; register(A);`,
      errors: [{
        messageId: 'lostName', data: { name: 'A', inherited: 'Error' }, line: 1, column: 15, endColumn: 16,
        suggestions: [{
          messageId: 'addName', data: { name: 'A' },
          output: `let A = class A extends Error { override name = 'A'; }; exports.A = A; register(A);`,
        }],
      }],
    },
    {
      name: 'error behind the message, of which only the code is kept',
      code: `class FetchError extends Error { name = 'FetchError'; constructor(message, error) { super(message); this.code = error?.code; } }`,
      errors: [{
        messageId: 'lostCause', line: 1, column: 76, endColumn: 81,
        suggestions: [{
          messageId: 'passCause', data: { name: 'FetchError', cause: 'error' },
          output: `class FetchError extends Error { name = 'FetchError'; constructor(message, error) { super(message, { cause: error }); this.code = error?.code; } }`,
        }],
      }],
    },
    {
      name: 'error by its type, of which only the text is kept',
      code: `class LoadError extends Error { name = 'LoadError'; constructor(err: AxiosError | undefined) { super(err?.message); } }`,
      errors: [{
        messageId: 'lostCause', line: 1, column: 65, endColumn: 92,
        suggestions: [{
          messageId: 'passCause', data: { name: 'LoadError', cause: 'err' },
          output: `class LoadError extends Error { name = 'LoadError'; constructor(err: AxiosError | undefined) { super(err?.message, { cause: err }); } }`,
        }],
      }],
    },
    {
      name: 'cause that is only logged',
      code: `class DbError extends Error { name = 'DbError'; constructor(message: string, cause: unknown) { super(message); console.debug(cause); } }`,
      errors: [{
        messageId: 'lostCause', line: 1, column: 78, endColumn: 92,
        suggestions: [{
          messageId: 'passCause', data: { name: 'DbError', cause: 'cause' },
          output: `class DbError extends Error { name = 'DbError'; constructor(message: string, cause: unknown) { super(message, { cause }); console.debug(cause); } }`,
        }],
      }],
    },
    {
      name: 'options with a cause that are only logged',
      code: `class DbError extends Error { name = 'DbError'; constructor(message: string, options?: { cause?: unknown }) { super(message); console.debug(options); } }`,
      errors: [{
        messageId: 'lostCause', line: 1, column: 78, endColumn: 107,
        suggestions: [{
          messageId: 'passCause', data: { name: 'DbError', cause: 'options' },
          output: `class DbError extends Error { name = 'DbError'; constructor(message: string, options?: { cause?: unknown }) { super(message, options); console.debug(options); } }`,
        }],
      }],
    },
    {
      name: 'cause taken out of options, and only logged',
      code: `class DbError extends Error { name = 'DbError'; constructor(message: string, { cause }: { cause?: unknown }) { super(message); logger.error({ cause }); } }`,
      errors: [{
        messageId: 'lostCause', line: 1, column: 80, endColumn: 85,
        suggestions: [{
          messageId: 'passCause', data: { name: 'DbError', cause: 'cause' },
          output: `class DbError extends Error { name = 'DbError'; constructor(message: string, { cause }: { cause?: unknown }) { super(message, { cause }); logger.error({ cause }); } }`,
        }],
      }],
    },
    {
      name: 'the default of the module, without a name: none is suggested',
      code: `export default class extends Error { readonly where = 'x'; }`,
      errors: [{ messageId: 'lostName', data: { name: 'default', inherited: 'Error' }, line: 1, column: 30, endColumn: 35 }],
    },
    {
      name: 'a name that the base defines for itself: no field can take its place',
      code: `class QueueError extends Error { constructor(message: string) { super(message); Object.defineProperty(this, 'name', { value: 'QueueError' }); } } class QueueFull extends QueueError {}`,
      errors: [{ messageId: 'lostName', data: { name: 'QueueFull', inherited: 'QueueError' }, line: 1, column: 153, endColumn: 162 }],
    },
    {
      name: 'cause dropped beside a call of an own method',
      code: `class DbError extends Error { name = 'DbError'; constructor(message: string, cause: unknown) { super(message); this.log(); } private log() { report(this.message); } }`,
      errors: [{ messageId: 'lostCause', line: 1, column: 78, endColumn: 92, suggestions: [{ messageId: 'passCause', data: { name: 'DbError', cause: 'cause' }, output: `class DbError extends Error { name = 'DbError'; constructor(message: string, cause: unknown) { super(message, { cause }); this.log(); } private log() { report(this.message); } }` }] }],
    },
    {
      name: 'of the options only other fields and the text of the cause are kept',
      code: `class DbError extends Error { name = 'DbError'; feature; reason; constructor(message: string, options: { feature: string; cause?: Error }) { super(message); this.feature = options.feature; this.reason = options.cause?.message; } }`,
      errors: [{ messageId: 'lostCause', line: 1, column: 95, endColumn: 138, suggestions: [{ messageId: 'passCause', data: { name: 'DbError', cause: 'options' }, output: `class DbError extends Error { name = 'DbError'; feature; reason; constructor(message: string, options: { feature: string; cause?: Error }) { super(message, options); this.feature = options.feature; this.reason = options.cause?.message; } }` }] }],
    },
    {
      name: 'text of the cause, given by name',
      code: `class DbError extends Error { name = 'DbError'; constructor(message: string, cause: Error) { super(message); Object.assign(this, { reason: cause.message }); } }`,
      errors: [{ messageId: 'lostCause', line: 1, column: 78, endColumn: 90, suggestions: [{ messageId: 'passCause', data: { name: 'DbError', cause: 'cause' }, output: `class DbError extends Error { name = 'DbError'; constructor(message: string, cause: Error) { super(message, { cause }); Object.assign(this, { reason: cause.message }); } }` }] }],
    },
    {
      name: 'given by name, without a name',
      code: `class DbError extends Error { constructor(message: string) { super(message); Object.assign(this, { status: 500 }); } }`,
      errors: [{ messageId: 'lostName', line: 1, column: 7, endColumn: 14, suggestions: [{ messageId: 'addName', output: `class DbError extends Error { override name = 'DbError';
                              constructor(message: string) { super(message); Object.assign(this, { status: 500 }); } }` }] }],
    },
    {
      name: 'no name, in a list, with a prototype for another reason', code: `class A extends Error { constructor(message) { super(message); Object.setPrototypeOf(this, new.target.prototype); } } const all = [A];`,
      errors: [{ messageId: 'lostName', line: 1, column: 7, endColumn: 8, suggestions: [{ messageId: 'addName', output: `class A extends Error { override name = 'A';\n                        constructor(message) { super(message); Object.setPrototypeOf(this, new.target.prototype); } } const all = [A];` }] }],
    },
    {
      name: 'no name, built-in under another name', code: `const Base = Error; class A extends Base {}`,
      errors: [{
        messageId: 'lostName', data: { name: 'A', inherited: 'Error' }, line: 1, column: 27, endColumn: 28,
        suggestions: [{ messageId: 'addName', output: `const Base = Error; class A extends Base { override name = 'A'; }` }],
      }],
    },
    {
      name: 'no name, built-in of the global object', code: `class A extends globalThis.Error {}`,
      errors: [{ messageId: 'lostName', line: 1, column: 7, endColumn: 8, suggestions: [{ messageId: 'addName', output: `class A extends globalThis.Error { override name = 'A'; }` }] }],
    },
    {
      name: 'original error dropped', code: `class A extends Error { name = 'A'; constructor(message: string, originalError: Error) { super(message); } }`,
      errors: [{
        messageId: 'lostCause', data: { name: 'A', cause: 'originalError' }, line: 1, column: 66, endColumn: 86,
        suggestions: [{ messageId: 'passCause', output: `class A extends Error { name = 'A'; constructor(message: string, originalError: Error) { super(message, { cause: originalError }); } }` }],
      }],
    },
    {
      name: 'no name', code: `class NotFoundError extends Error {}`,
      errors: [{
        messageId: 'lostName', data: { name: 'NotFoundError', inherited: 'Error' }, line: 1, column: 7, endColumn: 20,
        suggestions: [{ messageId: 'addName', data: { name: 'NotFoundError' }, output: `class NotFoundError extends Error { override name = 'NotFoundError'; }` }],
      }],
    },
    {
      name: 'no name, plain JavaScript', code: `class A extends Error {}`, filename: 'errors.js',
      errors: [{ messageId: 'lostName', line: 1, column: 7, endColumn: 8, suggestions: [{ messageId: 'addName', output: `class A extends Error { name = 'A'; }` }] }],
    },
    {
      name: 'no name, with members',
      code: `class A extends TypeError {\n  /** Found by. */\n  readonly code = 1;\n}`,
      errors: [{
        messageId: 'lostName', data: { name: 'A', inherited: 'TypeError' }, line: 1, column: 7, endColumn: 8,
        suggestions: [{ messageId: 'addName', output: `class A extends TypeError {\n  /** Found by. */\n  override name = 'A';\n  readonly code = 1;\n}` }],
      }],
    },
    {
      name: 'no name, exported', code: `export class A extends RangeError {}`,
      errors: [{ messageId: 'lostName', line: 1, column: 14, endColumn: 15, suggestions: [{ messageId: 'addName', output: `export class A extends RangeError { override name = 'A'; }` }] }],
    },
    {
      name: 'no name, class expression', code: `const A = class extends Error {};`,
      errors: [{ messageId: 'lostName', line: 1, column: 25, endColumn: 30, suggestions: [{ messageId: 'addName', output: `const A = class extends Error { override name = 'A'; };` }] }],
    },
    {
      name: 'no name, static name only', code: `class A extends Error { static name = 'A'; }`,
      errors: [{ messageId: 'lostName', line: 1, column: 7, endColumn: 8, suggestions: [{ messageId: 'addName', output: `class A extends Error { override name = 'A';\n                        static name = 'A'; }` }] }],
    },
    {
      name: 'name of the base, not its own',
      code: `class Base extends Error { constructor(message) { super(message); this.name = 'Base'; } } class A extends Base {}`,
      errors: [{
        messageId: 'lostName', data: { name: 'A', inherited: 'Base' }, line: 1, column: 97, endColumn: 98,
        suggestions: [{ messageId: 'addName', output: `class Base extends Error { constructor(message) { super(message); this.name = 'Base'; } } class A extends Base { override name = 'A'; }` }],
      }],
    },
    {
      name: 'name of the base, through a class between',
      code: `class Base extends Error { name = 'Base'; } class Mid extends Base { name = 'Mid'; } class A extends Mid {}`,
      errors: [{ messageId: 'lostName', data: { name: 'A', inherited: 'Mid' }, line: 1, column: 92, endColumn: 93, suggestions: [{ messageId: 'addName', output: `class Base extends Error { name = 'Base'; } class Mid extends Base { name = 'Mid'; } class A extends Mid { override name = 'A'; }` }] }],
    },
    {
      name: 'abstract base without a name leaves the class without one',
      code: `abstract class Base extends Error {} class A extends Base {}`,
      errors: [{ messageId: 'lostName', data: { name: 'A', inherited: 'Error' }, line: 1, column: 44, endColumn: 45, suggestions: [{ messageId: 'addName', output: `abstract class Base extends Error {} class A extends Base { override name = 'A'; }` }] }],
    },
    {
      name: 'this handed to captureStackTrace adds no name',
      code: `class A extends Error { constructor(m) { super(m); Error.captureStackTrace(this, A); Object.setPrototypeOf(this, A.x); } }`,
      errors: [{ messageId: 'lostName', line: 1, column: 7, endColumn: 8, suggestions: [{ messageId: 'addName', output: `class A extends Error { override name = 'A';\n                        constructor(m) { super(m); Error.captureStackTrace(this, A); Object.setPrototypeOf(this, A.x); } }` }] }],
    },
    {
      name: 'name of another object', code: `class A extends Error { constructor(m) { super(m); other.name = 'A'; } }`,
      errors: [{ messageId: 'lostName', line: 1, column: 7, endColumn: 8, suggestions: [{ messageId: 'addName', output: `class A extends Error { override name = 'A';\n                        constructor(m) { super(m); other.name = 'A'; } }` }] }],
    },
    {
      name: 'name set in a nested function of another this',
      code: `class A extends Error { constructor(m) { super(m); function f() { this.name = 'A'; } } }`,
      errors: [{ messageId: 'lostName', line: 1, column: 7, endColumn: 8, suggestions: [{ messageId: 'addName', output: `class A extends Error { override name = 'A';\n                        constructor(m) { super(m); function f() { this.name = 'A'; } } }` }] }],
    },
    {
      name: 'no message', code: `class A extends Error { name = 'A'; constructor() { super(); } }`,
      errors: [{ messageId: 'lostMessage', data: { name: 'A' }, line: 1, column: 53, endColumn: 60, suggestions: null }],
    },
    {
      name: 'message set after super', code: `class A extends Error { name = 'A'; constructor(message) { super(); this.message = message; } }`,
      errors: [{
        messageId: 'lostMessage', line: 1, column: 60, endColumn: 67,
        suggestions: [{ messageId: 'passMessage', output: `class A extends Error { name = 'A'; constructor(message) { super(message); this.message = message; } }` }],
      }],
    },
    {
      name: 'message as a parameter property', code: `class A extends Error { name = 'A'; constructor(public id: string) { super(); } }`,
      errors: [{ messageId: 'lostMessage', line: 1, column: 70, endColumn: 77, suggestions: null }],
    },
    {
      name: 'message taken and dropped', code: `class A extends Error { name = 'A'; constructor(message) { super('failed'); } }`,
      errors: [{ messageId: 'lostMessage', line: 1, column: 60, endColumn: 75, suggestions: null }],
    },
    {
      name: 'message with a default taken and dropped', code: `class A extends Error { name = 'A'; constructor(message = 'x') { super('failed'); } }`,
      errors: [{ messageId: 'lostMessage', line: 1, column: 66, endColumn: 81, suggestions: null }],
    },
    {
      name: 'empty message', code: `class A extends Error { name = 'A'; constructor() { super(''); } }`,
      errors: [{ messageId: 'lostMessage', line: 1, column: 53, endColumn: 62, suggestions: null }],
    },
    {
      name: 'undefined message', code: `class A extends Error { name = 'A'; constructor(options: ErrorOptions) { super(undefined, options); } }`,
      errors: [{ messageId: 'lostMessage', line: 1, column: 74, endColumn: 99, suggestions: null }],
    },
    {
      name: 'no message for a base of the file',
      code: `class Base extends Error { constructor(code, message) { super(message); this.name = new.target.name; } } class A extends Base { constructor() { super('E'); } }`,
      errors: [{ messageId: 'lostMessage', data: { name: 'A' }, line: 1, column: 145, endColumn: 155, suggestions: null }],
    },
    {
      name: 'no message for a base without a constructor',
      code: `class Base extends Error { name = 'Base'; } class A extends Base { name = 'A'; constructor() { super(); } }`,
      errors: [{ messageId: 'lostMessage', line: 1, column: 96, endColumn: 103, suggestions: null }],
    },
    {
      name: 'no message of an AggregateError',
      code: `class A extends AggregateError { name = 'A'; constructor(errors) { super(errors); } }`,
      errors: [{ messageId: 'lostMessage', line: 1, column: 68, endColumn: 81, suggestions: null }],
    },
    {
      name: 'cause dropped', code: `class A extends Error { name = 'A'; constructor(message, cause) { super(message); } }`,
      errors: [{
        messageId: 'lostCause', data: { name: 'A', cause: 'cause' }, line: 1, column: 58, endColumn: 63,
        suggestions: [{ messageId: 'passCause', data: { cause: 'cause' }, output: `class A extends Error { name = 'A'; constructor(message, cause) { super(message, { cause }); } }` }],
      }],
    },
    {
      name: 'cause only in the text', code: 'class A extends Error { name = "A"; constructor(cause?: Error) { super(`failed: ${cause?.message}`); } }',
      errors: [{
        messageId: 'lostCause', line: 1, column: 49, endColumn: 62,
        suggestions: [{ messageId: 'passCause', output: 'class A extends Error { name = "A"; constructor(cause?: Error) { super(`failed: ${cause?.message}`, { cause }); } }' }],
      }],
    },
    {
      name: 'cause dropped, trailing comma', code: `class A extends Error { name = 'A'; constructor(message, cause) { super(message,); } }`,
      errors: [{ messageId: 'lostCause', line: 1, column: 58, endColumn: 63, suggestions: [{ messageId: 'passCause', output: `class A extends Error { name = 'A'; constructor(message, cause) { super(message, { cause }); } }` }] }],
    },
    {
      name: 'cause with a default dropped', code: `class A extends Error { name = 'A'; constructor(message, cause = null) { super(message); } }`,
      errors: [{ messageId: 'lostCause', line: 1, column: 58, endColumn: 63, suggestions: [{ messageId: 'passCause', output: `class A extends Error { name = 'A'; constructor(message, cause = null) { super(message, { cause }); } }` }] }],
    },
    {
      name: 'cause taken out of options', code: `class A extends Error { name = 'A'; constructor(message, { cause: reason = null, ...rest }) { super(message); } }`,
      errors: [{ messageId: 'lostCause', data: { name: 'A', cause: 'reason' }, line: 1, column: 67, endColumn: 73, suggestions: [{ messageId: 'passCause', output: `class A extends Error { name = 'A'; constructor(message, { cause: reason = null, ...rest }) { super(message, { cause: reason }); } }` }] }],
    },
    {
      name: 'ErrorOptions dropped', code: `class A extends Error { name = 'A'; constructor(message: string, options?: ErrorOptions) { super(message); } }`,
      errors: [{ messageId: 'lostCause', data: { name: 'A', cause: 'options' }, line: 1, column: 66, endColumn: 88, suggestions: [{ messageId: 'passCause', output: `class A extends Error { name = 'A'; constructor(message: string, options?: ErrorOptions) { super(message, options); } }` }] }],
    },
    {
      name: 'options with a cause dropped', code: `class A extends Error { name = 'A'; constructor(message: string, opts: { cause?: unknown }) { super(message); } }`,
      errors: [{ messageId: 'lostCause', line: 1, column: 66, endColumn: 91, suggestions: [{ messageId: 'passCause', output: `class A extends Error { name = 'A'; constructor(message: string, opts: { cause?: unknown }) { super(message, opts); } }` }] }],
    },
    {
      name: 'cause not handed to a base of the file',
      code: `class Base extends Error { constructor(message, cause) { super(message, { cause }); this.name = new.target.name; } } class A extends Base { constructor(cause) { super('x'); } }`,
      errors: [{ messageId: 'lostCause', line: 1, column: 153, endColumn: 158, suggestions: null }],
    },
    {
      name: 'message and cause', code: `class A extends Error { name = 'A'; constructor(cause: Error) { super(); } }`,
      errors: [
        { messageId: 'lostCause', line: 1, column: 49, endColumn: 61, suggestions: null },
        { messageId: 'lostMessage', line: 1, column: 65, endColumn: 72, suggestions: null },
      ],
    },
    {
      name: 'strict: no code', code: `class A extends Error { name = 'A'; }`, options: strict,
      errors: [{ messageId: 'noCode', data: { name: 'A' }, line: 1, column: 7, endColumn: 8 }],
    },
    {
      name: 'strict: field can be changed', code: `class A extends Error { name = 'A'; code = 'A'; }`, options: strict,
      errors: [{ messageId: 'mutableField', data: { name: 'A', field: 'code' }, line: 1, column: 37, endColumn: 41 }],
    },
    {
      name: 'strict: parameter property can be changed', code: `class A extends Error { name = 'A'; constructor(m: string, public status: number) { super(m); } }`, options: strict,
      errors: [{ messageId: 'mutableField', data: { name: 'A', field: 'status' }, line: 1, column: 67, endColumn: 81 }],
    },
    {
      name: 'strict: name without a value', code: `class A extends Error { name: string; readonly code = 1; }`, options: strict,
      errors: [{ messageId: 'lostName', data: { name: 'A', inherited: 'Error' }, line: 1, column: 7, endColumn: 8, suggestions: null }],
    },
    {
      name: 'strict: accessor does not excuse the message', code: `class A extends Error { name = 'A'; readonly code = 1; constructor() { super(); } get message() { return 'x'; } }`, options: strict,
      errors: [{ messageId: 'lostMessage', line: 1, column: 72, endColumn: 79, suggestions: null }],
    },
    {
      name: 'strict: options of an unknown type dropped', code: `class A extends Error { name = 'A'; readonly code = 1; constructor(message, options) { super(message); } }`, options: strict,
      errors: [{ messageId: 'lostCause', line: 1, column: 77, endColumn: 84, suggestions: [{ messageId: 'passCause', output: `class A extends Error { name = 'A'; readonly code = 1; constructor(message, options) { super(message, options); } }` }] }],
    },
  ],
});

scriptRuleTester.run(`${rule.name} (CommonJS)`, rule, {
  valid: [{ name: 'named', code: `class A extends Error { constructor(m) { super(m); this.name = 'A'; } } module.exports = A;` }],
  invalid: [{
    name: 'no name', code: `class A extends Error {}\nmodule.exports = { A };`, filename: 'errors.cjs',
    errors: [{ messageId: 'lostName', line: 1, column: 7, endColumn: 8, suggestions: [{ messageId: 'addName', output: `class A extends Error { name = 'A'; }\nmodule.exports = { A };` }] }],
  }],
});
