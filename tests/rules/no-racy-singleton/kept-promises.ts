import rule from '../../../src/rules/no-racy-singleton.js';
import { ruleTester } from '../../support/rule-tester.js';

ruleTester.run(rule.name, rule, {
  valid: [
    { name: 'the promise is kept beside the value', code: `let link, opening; export async function get() { if (link) return link; if (!opening) opening = connect(); link = await opening; return link; }` },
    { name: 'the promise is kept beside the value, in one object', code: `const kept = { link: null, opening: null }; export async function get() { if (kept.link) return kept.link; if (!kept.opening) { kept.opening = connect().then((made) => made); } kept.link = await kept.opening; return kept.link; }` },
    { name: 'the promise is forgotten after a failure', code: `let link, opening; async function get() { if (link) return link; opening ??= connect(); try { link = await opening; } catch (error) { opening = undefined; throw error; } return link; }` },
    { name: 'the promise is kept in a field', code: `class Bus { async get() { if (this.link) return this.link; this.opening ??= openQueue(); this.link = await this.opening; return this.link; } }` },
    { name: 'the promise is kept where it is awaited', code: `class Bus { async get() { this.link ??= await (this.opening ??= openQueue()); return this.link; } }` },
    { name: 'the promise is kept behind ??', code: `let client, opening; async function get() { if (!client) client = await (opening ?? (opening = connect())); return client; }` },
    { name: 'the promise is kept in a map', code: `const links = new Map(), openings = new Map(); async function get(k) { if (links.has(k)) return links.get(k); if (!openings.has(k)) openings.set(k, connect(k)); links.set(k, await openings.get(k)); return links.get(k); }` },
    { name: 'something else is awaited before', code: `class Bus { async get() { if (this.client) return this.client; const url = await lookUp(); if (!this.opening) this.opening = openQueue(url); this.client = await this.opening; return this.client; } }` },
    { name: 'a method gives the kept promise', code: `class Bus { async get() { if (!this.link) this.link = await this.open(); return this.link; } open() { return (this.opening ??= openQueue()); } }` },
    { name: 'a function gives the kept promise, started if need be', code: `let link, opening; async function get() { if (!link) link = await open(); return link; } function open() { if (opening) return opening; opening = (async () => connect())(); return opening; }` },
    { name: 'a method that NestJS calls once', code: `class Bus { async onModuleInit() { if (!this.client) { this.client = await createClient(); } } }` },
    { name: 'a method waits for the kept promise and gives what came of it', code: `class Bus { async get() { if (!this.client) this.client = await this.open(); return this.client; } async open() { this.opening ??= openQueue(); return await this.opening; } }` },
    { name: 'a function of Lambda serves one event at a time', code: `let server; export const handler = async (event, context) => { server = server ?? (await bootstrap()); return server(event, context); };` },
    { name: 'a function of Lambda, by its type', code: `import type { Handler } from 'aws-lambda'; let link; export const consume: Handler = async (event) => { if (!link) { link = await connect(); } return link; };` },
  ],
  invalid: [
    {
      name: 'two places that one client fills', code: `let client, db; export async function get() { if (client && db) return { client, db }; const made = await connect(); client = made; db = made.db('x'); return { client, db }; }`,
      errors: [{ messageId: 'racyInit', data: { place: 'client', made: 'connect()' }, line: 1, column: 118, endColumn: 124, suggestions: null }],
    },
    {
      name: 'two places, each with its own', code: `let client, pool; export async function get() { if (client && pool) return use(client, pool); client = await connect(); pool = await openPool(); return use(client, pool); }`,
      errors: [
        { messageId: 'racyInit', data: { place: 'client', made: 'connect()' }, line: 1, column: 95, endColumn: 101, suggestions: null },
        { messageId: 'racyInit', data: { place: 'pool', made: 'openPool()' }, line: 1, column: 121, endColumn: 125, suggestions: null },
      ],
    },
    {
      name: 'a helper of a function of Lambda may run twice at once', code: `let link; async function get() { if (!link) link = await connect(); return use(link); } export const handler = async (event) => Promise.all(event.Records.map(get));`,
      errors: [{ messageId: 'racyInit', line: 1, column: 45, endColumn: 49, suggestions: null }],
    },
    {
      name: 'the promise beside the value is made in any case', code: `let link, opening; async function get() { if (link) return link; opening = connect(); link = await opening; return link; }`,
      errors: [{
        messageId: 'racyInit', line: 1, column: 87, endColumn: 91,
        suggestions: [{
          messageId: 'cachePromise',
          output: `let link, opening; async function get() { if (link) return link; opening = connect(); link = opening; return link; }`,
        }],
      }],
    },
    {
      name: 'the promise is made after something else was awaited', code: `class Bus { async get() { if (this.client) return this.client; if (!this.opening) { const url = await lookUp(); this.opening = openQueue(url); } this.client = await this.opening; return this.client; } }`,
      errors: [{ messageId: 'racyInit', line: 1, column: 146, endColumn: 157, suggestions: null }],
    },
    {
      name: 'what is kept where it is awaited is no promise', code: `let client, other; async function get() { client ??= await (other = connect()); return use(client); }`,
      errors: [{ messageId: 'racyInit', line: 1, column: 43, endColumn: 49, suggestions: null }],
    },
    {
      name: 'a method has another one open it, and gives it back', code: `class Bus { async get() { if (!this.client) this.client = await this.ready(); return this.client; } async ready() { await openQueue(this); return this.client; } }`,
      errors: [{ messageId: 'racyInit', line: 1, column: 45, endColumn: 56, suggestions: null }],
    },
    {
      name: 'a method starts a new one each time', code: `class Bus { async get() { if (!this.link) this.link = await this.open(); return this.link; } open() { this.opening = openQueue(); return this.opening; } }`,
      errors: [{ messageId: 'racyInit', line: 1, column: 43, endColumn: 52, suggestions: null }],
    },
  ],
});
