import rule from '../../../src/rules/zod-at-boundary.js';
import { ruleTester } from '../../support/rule-tester.js';

ruleTester.run(rule.name, rule, {
  valid: [
    {
      name: 'one that asks about a member',
      code: `
export async function load(response: Response) { const order = parseOrder(await response.json()); await save(order); }
function parseOrder(body: any) { if (typeof body.id !== 'string') return undefined; return { id: body.id.trim() }; }
`,
    },
    {
      name: 'one that throws',
      code: `
export async function load(response: Response) { const order = parseOrder(await response.json()); await save(order); }
function parseOrder(body: any) { const id = Number(body.order.id); if (Number.isNaN(id)) throw new TypeError('no id'); return { id }; }
`,
    },
    {
      name: 'one that hands it to a schema, or to another validator',
      code: `
export async function load(response: Response) { const body = await response.json(); await save(parseOrder(body), checkOrder(body)); }
function parseOrder(body: any) { return Order.parse(body).id; }
function checkOrder(body: any) { return validateWith(rules, body); }
`,
    },
    {
      name: 'one that goes through the elements',
      code: `
export async function load(response: Response) { const body = await response.json(); if (validateUnits(body)) return; await save(body); }
function validateUnits(units) { for (const [name, unit] of Object.entries(units)) { if (unit.formula.length > 9) return name; } return null; }
`,
    },
    {
      name: 'one that compares what it reckons with',
      code: `
export async function load(response: Response) { const body = await response.json(); if (isExpired(body) || isStale(body)) return; await save(body); }
function isExpired(entry) { return Date.now() > entry.updatedAt + 1000; }
function isStale(entry) { return Date.now() - entry.updatedAt > 1000; }
`,
    },
    {
      name: 'one that hands the elements to a function',
      code: `
export async function load(response: Response) { const body = await response.json(); if (!checkUnits(body)) return; await save(body); }
function checkUnits(units) { return units.list.reduce((good, unit) => good && isUnit(unit), true); }
`,
    },
    {
      name: 'one with a type of its own',
      code: `
export async function load(response: Response) { const order = parseOrder(await response.json()); await save(order); }
function parseOrder(body: RawOrder) { return { id: body.order.id.trim() }; }
`,
    },
    {
      name: 'one of another file',
      code: `
import { parseOrder } from './orders.js';
export async function load(response: Response) { const order = parseOrder(await response.json()); await save(order); }
`,
    },
    {
      name: 'one that looks at the request',
      code: `
import fastify from 'fastify';
const isOrder = (request: FastifyRequest) => typeof request.body?.id === 'string';
fastify().post('/orders', async (request, reply) => { if (!isOrder(request)) return reply.code(400).send(); await save(request.body.id); });
`,
    },
  ],
  invalid: [
    {
      name: 'one that only asks whether there is something',
      code: `
const isValid = (data) => !!data?.hosts;
const isFilled = (data) => data?.hosts?.length > 0;
const isGiven = (data) => Boolean(data);
export function a(text: string) { const data = JSON.parse(text); if (!isValid(data)) throw new Error('bad'); return data.hosts[0].name; }
export function b(text: string) { const data = JSON.parse(text); if (!data?.hosts) throw new Error('bad'); return data.hosts[0].name; }
export function c(text: string) { const data = JSON.parse(text); if (!isFilled(data)) throw new Error('bad'); return data.hosts[0].name; }
export function d(text: string) { const data = JSON.parse(text); if (!isGiven(data)) throw new Error('bad'); return data.hosts[0].name; }
`,
      errors: [
        { messageId: 'use', line: 5, column: 48, endColumn: 64 },
        { messageId: 'use', line: 6, column: 48, endColumn: 64 },
        { messageId: 'use', line: 7, column: 48, endColumn: 64 },
        { messageId: 'use', line: 8, column: 48, endColumn: 64 },
      ],
    },
    {
      name: 'one that reads what it is handed and asks nothing',
      code: `
export async function load(response: Response) {
  const body = await response.json();
  const order = decodeOrder(body);
  await save(order);
}
function decodeOrder(body: any) {
  return body.message.data.slice(1);
}
`,
      errors: [{ messageId: 'use', line: 3, column: 22 }],
    },
    {
      name: 'one that makes a signature of what is in the request',
      code: `
import fastify from 'fastify';
const verify = (request: FastifyRequest) => request.headers.signature === sign(JSON.stringify(request.body));
fastify().post('/orders', async (request, reply) => {
  if (!verify(request)) return reply.code(403).send();
  await save(request.body.order.id);
});
`,
      errors: [{ messageId: 'use', line: 6, column: 14 }],
    },
  ],
});
