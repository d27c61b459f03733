import { describe, expect, it } from 'vitest';

import { handlingOf, isSchema } from '../../../src/analysis/boundaries/validation.js';
import { analyse } from '../../support/analyse.js';

/** What the call or `.then` that gets `value` does with it. */
function handling(code: string, validators: string[] = []): string | undefined {
  const { node, sourceCode } = analyse(code);
  const call = node('value').parent;
  if (call?.type !== 'CallExpression' && call?.type !== 'NewExpression') throw new Error('no call');
  const argument = call.arguments.findIndex((each) => sourceCode.getText(each) === 'value');
  const found = handlingOf({ callee: call.callee, call, argument }, new Set(validators), sourceCode);
  return found && Object.values(found).filter((each) => each !== undefined).join(' ');
}

/** What a function does that is called later with a value: `.then(callee)`. */
function handlingLater(code: string): string | undefined {
  const { node, sourceCode } = analyse(code);
  const call = node('run').parent;
  if (call?.type !== 'CallExpression' || !call.arguments[0]) throw new Error('no call of run');
  const found = handlingOf({ callee: call.arguments[0], argument: 0 }, new Set(), sourceCode);
  return found && Object.values(found).filter((each) => each !== undefined).join(' ');
}

describe('what is done with a value', () => {
  it.each([
    ['a schema', 'import { z } from "zod"; z.object({}).parse(value)', 'validates throws'],
    ['a schema that answers', 'import { z } from "zod"; z.object({}).safeParse(value)', 'validates result'],
    ['a schema by its method', 'User.parse(value)', 'validates throws'],
    ['a schema of another file', 'import { user } from "./user.js"; user.parse(value)', 'validates throws'],
    ['a function of a schema package', 'import * as v from "valibot"; v.parse(UserSchema, value)', 'validates throws'],
    ['what a schema package makes', 'import Ajv from "ajv"; const check = new Ajv().compile(x); check(value)', 'validates asks'],
    ['what a schema package makes in another way', 'import Ajv from "ajv"; const check = new Ajv().other(x); check(value)', undefined],
    ['a schema package itself', 'import * as typia from "typia"; typia(value)', undefined],
    ['what a schema makes', 'Schema.decodeUnknownSync(User)(value)', 'validates throws'],
    ['what something else makes', 'make(User)(value)', undefined],
    ['what a member makes', 'lib.other(User)(value)', undefined],
    ['what is made by default', 'lib.default(User)(value)', undefined],
    ['a method of a type', 'User.is(value)', 'validates asks'],
    ['a method of a schema', 'userSchema.is(value)', 'validates asks'],
    ['a method of a member called like a type', 'types.User.is(value)', 'validates asks'],
    ['a method of another member', 'types.user.is(value)', undefined],
    ['a method of a member under a computed name', 'types[x].is(value)', undefined],
    ['a method of what a call gives', 'make().is(value)', undefined],
    ['called without its object', '(0, parser.parse)(value)', 'validates throws'],
    ['a test of the language', 'Array.isArray(value)', 'tests'],
    ['an assertion', 'import assert from "node:assert"; assert.ok(value)', 'tests'],
    ['a test of a library', 'import _ from "lodash"; _.isString(value)', 'tests'],
    ['another function of a library', 'import _ from "lodash"; _.merge(value)', undefined],
    ['all of a library', 'import * as net from "net"; net(value)', undefined],
    ['a question for a key', 'Object.hasOwn(value, "a")', 'asksFor a'],
    ['a question for an unknown key', 'Object.hasOwn(value, x)', 'asksFor'],
    ['written out', 'JSON.stringify(value)', 'writes'],
    ['logged', 'console.log(value)', 'logs'],
    ['logged by a function', 'debug(value)', 'logs'],
    ['logged by a method', 'this.print(value)', 'logs'],
    ['a method under a computed name', 'x[y](value)', undefined],
    ['looked up', 'list.includes(value)', 'looksUp'],
    ['sent', 'res.json(value)', 'sends'],
    ['sent behind something', 'res.json(x, value)', undefined],
    ['beside a schema', 'parseWith(UserSchema, value)', 'validates throws'],
    ['beside a schema of a member', 'run(schemas.UserSchema, value)', 'validates throws'],
    ['beside a validator of a type', 'run(value, User.decode)', 'validates throws'],
    ['beside a list', 'run(...UserSchema, value)', undefined],
    ['a function called like a validator', 'assertUser(value)', 'validates throws name'],
    ['a method called like a validator', 'this.validateUser(value)', 'validates throws name'],
    ['a function that parses', 'parse(value)', 'validates throws name'],
    ['a function of another file that parses', 'import { parse } from "./parse.js"; parse(value)', 'validates throws name'],
    ['a function of a package that parses', 'import { parse } from "x"; parse(value)', undefined],
    ['a function of the platform that parses', 'import { parse } from "node:path"; parse(value)', undefined],
    ['a parser of the language', 'JSON.parse(value)', undefined],
    ['a number', 'Number.parseInt(value)', undefined],
    ['what a call gives', 'make()(value)', undefined],
    ['a class', 'new User(value)', undefined],
    ['another function', 'run(value)', undefined],
  ])('%s', (_, code, expected) => {
    expect(handling(code)).toBe(expected);
  });

  it.each([
    ['an assertion of this file', 'function good(a): asserts a is string {} good(value)', 'validates throws'],
    ['a predicate of this file', 'function good(a): a is string { return true; } good(value)', 'validates asks'],
    ['a predicate on another argument', 'function good(b, a): b is string { return true; } good(x, value)', undefined],
    ['a predicate on the object', 'class A { good(a): this is B { return true; } f() { this.good(value) } }', undefined],
    ['a function of this file that takes anything', 'function good(a: unknown) { return 1; } good(value)', 'validates result'],
    ['a function of this file that takes anything by default', 'function good(a: unknown = 1) { return 1; } good(value)', 'validates result'],
    ['a function of this file that throws', 'function good(a: unknown) { if (a) throw x; } good(value)', 'validates throws'],
    ['a pattern of this file', 'function good({ a }: { a: string }) {} good(value)', undefined],
    ['a rest parameter of this file', 'function good(...a: unknown[]) {} good(value)', undefined],
    ['a method of the class', 'class A { good(a: unknown) {} f() { this.good(value) } }', 'validates result'],
    ['a field of the class', 'class A { x = 1; [y]() {} good = (a: unknown) => 1; f() { this.good(value) } }', 'validates result'],
    ['a field that is no function', 'class A { good = x; f() { this.good(value) } }', undefined],
    ['a method outside of a class', 'this.good(value)', undefined],
    ['a method of another object', 'a.good(value)', undefined],
    ['a function in place', '((a: unknown) => 1)(value)', 'validates result'],
  ])('%s', (_, code, expected) => {
    expect(handling(code)).toBe(expected);
  });
});

describe('what is done with a value later', () => {
  it.each([
    ['logged', 'run(console.log)', 'logs'],
    ['written', 'run(JSON.stringify)', 'writes'],
    ['validated', 'run(User.parse)', 'validates throws'],
    ['asked for a key', 'run(Object.hasOwn)', 'asksFor'],
    ['an assertion of this file', 'const good = (a: unknown) => 1; run(good)', 'validates result'],
    ['another function', 'run(other)', undefined],
  ])('%s', (_, code, expected) => {
    expect(handlingLater(code)).toBe(expected);
  });
});

describe('validators of the settings', () => {
  it.each([
    ['a name', 'run(value)', 'run'],
    ['a method', 'guards.run(value)', 'run'],
    ['a chain', 'guards.run(value)', 'guards.run'],
    ['an id', 'import { go } from "my-lib"; go(value)', 'my-lib#go'],
    ['a renamed import', 'import { go as run } from "my-lib"; run(value)', 'go'],
  ])('%s', (_, code, validator) => {
    expect(handling(code, [validator])).toBe('validates throws');
  });

  it.each([
    ['another name', 'run(value)'],
    ['a method under a computed name', 'guards[x](value)'],
    ['what a call gives', 'make()(value)'],
  ])('not %s', (_, code) => {
    expect(handling(code, ['other'])).toBeUndefined();
  });
});

describe('schemas', () => {
  it.each([
    ['of a package', 'import { z } from "zod"; run(z.string())', true],
    ['by a name', 'run(UserSchema)', true],
    ['by a member', 'run(schemas.UserSchema)', true],
    ['by a validating method', 'run(User.decode)', true],
    ['not by `validate`', 'run(User.validate)', false],
    ['made of one', 'run(UserSchema.compile())', true],
    ['made of something else', 'run(user.compile())', false],
    ['made in another way', 'run(UserSchema.other())', false],
    ['made under a computed name', 'run(UserSchema[x]())', false],
    ['made by a function', 'run(make())', false],
    ['under a computed name', 'run(schemas[x])', false],
    ['of another name', 'run(user)', false],
    ['something else', 'run(1)', false],
    ['not what one let through', 'import { z } from "zod"; const order = z.object({}); run(order.parse(x))', false],
    ['not a part of what one let through', 'import { z } from "zod"; const { a } = z.object({}).parse(x); run(a)', false],
    ['not what one answered', 'import { z } from "zod"; const r = z.object({}).safeParse(x); run(r.data)', false],
    ['not what a promise of one gives', 'import * as yup from "yup"; async function f() { const v = await yup.object().validate(x); run(v) }', false],
    ['not what one of yup let through', 'import * as yup from "yup"; run(yup.object().validateSync(x))', false],
    ['not what a function of a package let through', 'import * as v from "valibot"; run(v.parse(v.string(), x))', false],
    ['a validator that a function of a package made', 'import { Schema } from "effect"; run(Schema.decodeUnknownSync(User))', true],
    ['not what that validator let through', 'import { Schema } from "effect"; run(Schema.decodeUnknownSync(User)(x))', false],
    ['a parser of valibot', 'import * as v from "valibot"; run(v.parser(v.string()))', true],
    ['not a name with the type that one gives', 'import { z } from "zod"; function f(order: z.infer<typeof x>) { run(order) }', false],
    ['a name with the type of one', 'import { z } from "zod"; function f(order: z.ZodType) { run(order) }', true],
  ])('%s', (_, code, expected) => {
    const { node, sourceCode } = analyse(code);
    const call = node('run').parent;
    if (call?.type !== 'CallExpression' || !call.arguments[0]) throw new Error('no call of run');
    expect(isSchema(call.arguments[0], sourceCode)).toBe(expected);
  });
});
