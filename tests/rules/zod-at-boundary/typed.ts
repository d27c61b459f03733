import rule from '../../../src/rules/zod-at-boundary.js';
import { typedRuleTester } from '../../support/rule-tester.js';

typedRuleTester.run(rule.name, rule, {
  valid: [
    {
      name: 'parameter typed unknown in another module\'s declaration',
      code: `
import pino from 'pino';
const logger = pino();
logger.info(JSON.parse('' + Math.random()).name);
`,
    },
    {
      name: 'function value with an unknown parameter',
      code: `
declare const check: (value: unknown) => void;
declare const text: string;
check(JSON.parse(text));
`,
    },
    {
      name: 'type predicate known by type',
      code: `
declare const guards: { user(value: any): value is { name: string } };
declare const text: string;
const data = JSON.parse(text);
if (guards.user(data)) console.error(data.name.trim());
`,
    },
    {
      name: 'assertion known by type',
      code: `
declare const guards: { user: (value: any) => asserts value is { name: string } };
declare const text: string;
const check: typeof guards.user = guards.user;
const data = JSON.parse(text);
check(data);
String(data.name.trim());
`,
    },
    {
      name: 'body of a type that is no request',
      code: `
declare const request: { body: { name: string } };
request.body.name.trim();
`,
    },
    {
      name: 'json of a type that is no response',
      code: `
declare const rows: { json(): Promise<{ name: string }> };
const data = await rows.json();
data.name.trim();
`,
    },
  ],
  invalid: [
    {
      name: 'request known by type',
      code: `
import type { Request } from 'express';
declare const context: { request: Request };
const { request } = context;
String(request.body.name.trim());
`,
      errors: [{
        messageId: 'use', data: { value: 'request.body' },
        line: 5, column: 8, endColumn: 25,
      }],
    },
    {
      name: 'request known by type, as a member',
      code: `
import type { Request } from 'express';
declare const context: { request: Request };
context.request.body.name.trim();
`,
      errors: [{
        messageId: 'use', data: { value: 'context.request.body' },
        line: 4, column: 1, endColumn: 26,
      }],
    },
    {
      name: 'request of a class that extends the framework\'s',
      code: `
import type { Request } from 'express';
interface AuthRequest extends Request { user: string }
declare function current(): AuthRequest;
const { body } = current();
body.name.trim();
`,
      errors: [{
        messageId: 'use', data: { value: 'body' },
        line: 5, column: 9, endColumn: 13,
      }],
    },
    {
      name: 'response known by type',
      code: `
export declare function load(): Promise<Response>;
const data = await (await load()).json();
data.name.trim();
`,
      errors: [{
        messageId: 'use', data: { value: '(await load()).json()' },
        line: 3, column: 20, endColumn: 41,
      }],
    },
    {
      name: 'axios instance known by type',
      code: `
import type { AxiosInstance } from 'axios';
declare function client(): AxiosInstance;
const { data } = await client().get('/');
data.name.trim();
`,
      errors: [{
        messageId: 'use', data: { value: 'client().get(…)' },
        line: 4, column: 24, endColumn: 41,
      }],
    },
    {
      name: 'cast of a value known by type',
      code: `
export declare function load(): Promise<Response>;
interface User { name: string }
const user = (await (await load()).json()) as User;
`,
      errors: [{
        messageId: 'cast', data: { value: '(await load()).json()', type: 'User', schema: 'Schema' },
        line: 4, column: 14, endColumn: 51,
      }],
    },
    {
      name: 'response with a type argument is one report, wherever it is read',
      code: `
import axios from 'axios';
const api = axios.create();
interface Charge { id: string }
export async function load(): Promise<Charge | undefined> { const response = await api.post<Charge>('/'); return response.data; }
`,
      errors: [{
        messageId: 'cast', data: { value: 'api.post(…)', type: 'Charge', schema: 'Schema' },
        line: 5, column: 93, endColumn: 99,
      }],
    },
    {
      name: 'destructured response stands on the call',
      code: `
import axios from 'axios';
export async function load(all: unknown[]) { const { data } = await axios.get('/'); all.push(...data.charges); }
`,
      errors: [{
        messageId: 'use', data: { value: 'axios.get(…)' },
        line: 3, column: 69, endColumn: 83,
      }],
    },
  ],
});
