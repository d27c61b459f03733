import { describe, expect, it } from 'vitest';

import { isSchemaCall } from '../../../src/analysis/boundaries/schema-calls.js';
import { analyse } from '../../support/analyse.js';

/** Is the call that stands around the name `value` one of a schema? */
function isSchema(code: string): boolean {
  const { node, sourceCode } = analyse(code);
  const call = node('value').parent;
  if (call?.type !== 'CallExpression') throw new Error('the value is handed to nothing');
  return isSchemaCall(call, sourceCode);
}

describe('asks a schema', () => {
  it.each([
    ['made in the file', 'import { z } from "zod"; const Order = z.object({}); Order.parse(value)'],
    ['made where it is asked', 'import { z } from "zod"; z.string().safeParse(value)'],
    ['of another file of the project', 'import { order } from "./schemas.js"; order.parse(value)'],
    ['of a namespace of the project', 'import * as schemas from "../schemas.js"; schemas.order.parse(value)'],
    ['behind an alias of the project', 'import { order } from "@/schemas"; order.parseAsync(value)'],
    ['of another package of the team, by its name', 'import { OrderSchema } from "@team/contracts"; OrderSchema.parse(value)'],
    ['that a class holds', 'class A { read() { return this.schema.parse(value); } }'],
    ['that nothing is known of', 'order.safeParse(value)'],
    ['under a name that other things share, called like one', 'OrderSchema.validate(value)'],
    ['by an optional call', 'schemas.order?.parse(value)'],
  ])('%s', (_, code) => {
    expect(isSchema(code)).toBe(true);
  });
});

describe('reads a text', () => {
  it.each([
    ['of an address', 'import url from "node:url"; url.parse(value)'],
    ['of an address, in CommonJS', 'const url = require("url"); url.parse(value)'],
    ['of a query', 'import * as qs from "qs"; qs.parse(value)'],
    ['of a configuration', 'import { parse } from "yaml"; const yaml = { parse }; yaml.parse(value)'],
    ['of the platform', 'JSON.parse(value)'],
    ['of an object of the platform', 'Date.parse(value)'],
    ['by a parser', 'new Parser().parse(value)'],
    ['by a parser that a class holds', 'class A { read() { return this.bodyParser.parse(value); } }'],
    ['by its own method', 'class A { read() { return this.parse(value); } parse(x) { return x; } }'],
    ['by the method of its parent', 'class A extends B { read() { return super.parse(value); } }'],
    ['by a function of the file', 'const order = { parse(text) { return text; } }; order.parse(value)'],
    ['by an export of an unknown package', 'import lexer from "lexer"; lexer.parse(value)'],
    ['under a name that other things share', 'db.validate(value)'],
    ['by a function without an object', 'parse(value)'],
    ['under a computed name', 'schema[method](value)'],
    ['by a method that no schema has', 'schema.run(value)'],
  ])('%s', (_, code) => {
    expect(isSchema(code)).toBe(false);
  });
});
