import rule from '../../../src/rules/zod-at-boundary.js';
import { ruleTester } from '../../support/rule-tester.js';

ruleTester.run('zod-at-boundary: headers, and what is made of values at once', rule, {
  valid: [
    { name: 'asked for by its first method', code: `import express from 'express'; const app = express(); app.get('/', async (req, res) => { const token = req.headers.authorization?.split(' ')[1]; if (!token) return res.sendStatus(401); res.json(await find(token)); });`, options: [{ sources: ['parse', 'response', 'request', 'params', 'headers', 'cookies'], allowPassThrough: false }] },
    { name: 'asked for with another question', code: `import express from 'express'; const app = express(); app.get('/', async (req, res) => { const given = req.headers['authorization']; const token = given && given.split(' ')[1]; if (token == null) return res.sendStatus(401); res.json(await find(token)); });`, options: [{ sources: ['parse', 'response', 'request', 'params', 'headers', 'cookies'], allowPassThrough: false }] },
    { name: 'asked for by its beginning', code: `import express from 'express'; const app = express(); app.get('/', async (req, res) => { const given = req.headers.authorization; if (!given?.startsWith('Bearer ')) return res.sendStatus(401); res.json(await find(given.slice(7))); });`, options: [{ sources: ['parse', 'response', 'request', 'params', 'headers', 'cookies'], allowPassThrough: false }] },
    { name: 'refused where it is missing', code: `import express from 'express'; const app = express(); app.get('/', async (req, res) => { const tenant = req.headers['x-tenant']; if (!tenant) return res.sendStatus(400); res.json(await list(tenant)); });`, options: [{ sources: ['parse', 'response', 'request', 'params', 'headers', 'cookies'], allowPassThrough: false }] },
    { name: 'read where it is there', code: `import express from 'express'; const app = express(); app.get('/', async (req, res) => { if (req.headers.range) { const parts = req.headers.range.split('-'); res.json(parts); } });`, options: [{ sources: ['parse', 'response', 'request', 'params', 'headers', 'cookies'], allowPassThrough: false }] },
    { name: 'with a default', code: `import express from 'express'; const app = express(); app.get('/', async (req, res) => { const scheme = req.headers['x-forwarded-proto'] || 'http'; const host = req.headers.host ?? 'localhost'; res.json(await list(scheme, host)); });`, options: [{ sources: ['parse', 'response', 'request', 'params', 'headers', 'cookies'], allowPassThrough: false }] },
    { name: 'given a type and refused where it is missing', code: `import express from 'express'; const app = express(); app.get('/', async (req, res) => { const mark = req.headers['x-mark'] as string; if (!mark) return res.sendStatus(401); res.json(await find(mark)); });`, options: [{ sources: ['parse', 'response', 'request', 'params', 'headers', 'cookies'], allowPassThrough: false }] },
    { name: 'each of them, tested by hand', code: `import express from 'express'; const app = express(); app.get('/', async (req, res) => { const kept = new Headers(); for (const [name, value] of Object.entries(req.headers)) { if (value === undefined) continue; if (Array.isArray(value)) { for (const each of value) kept.append(name, each); continue; } kept.set(name, value); } res.json(kept.get('host')); });`, options: [{ sources: ['parse', 'response', 'request', 'params', 'headers', 'cookies'], allowPassThrough: false }] },
    { name: 'what is made of an answer goes into a schema at once', code: `import { unwrapList } from './lists.js'; export const load = async (url, signal) => { const answer = await fetch(url, { signal }); return Orders.parse(unwrapList(await answer.json())); };`, options: [{ sources: ['parse', 'response', 'request', 'params', 'headers', 'cookies'], allowPassThrough: false }] },
    { name: 'text that a function elsewhere parses for a schema', code: `import { readLines } from './lines.js'; import got from 'got'; export const load = async (url) => { const answer = await got(url); return Orders.safeParse(await readLines(answer.body)); };`, options: [{ sources: ['parse', 'response', 'request', 'params', 'headers', 'cookies'], allowPassThrough: false }] },
    { name: 'id of MongoDB', code: `import { ObjectId } from 'mongodb'; import express from 'express'; const app = express(); app.get('/', async (req, res) => { res.json(await orders.findOne({ _id: new ObjectId(req.params.id) })); });`, options: [{ sources: ['parse', 'response', 'request', 'params', 'headers', 'cookies'], allowPassThrough: false }] },
    { name: 'id of mongoose', code: `import mongoose from 'mongoose'; import express from 'express'; const app = express(); app.get('/', async (req, res) => { const id = new mongoose.Types.ObjectId(req.params.id); res.json(await Order.findById(id)); });`, options: [{ sources: ['parse', 'response', 'request', 'params', 'headers', 'cookies'], allowPassThrough: false }] },
    { name: 'bytes, by what the client asks for', code: `import axios from 'axios'; const files = axios.create({ responseType: 'arraybuffer' }); export const load = async (url) => { const answer = await files.get(url); return Buffer.from(answer.data); };`, options: [{ sources: ['parse', 'response', 'request', 'params', 'headers', 'cookies'], allowPassThrough: false }] },
  ],
  invalid: [
    {
      name: 'a header that nobody asks for',
      code: `import express from 'express'; const app = express(); app.get('/', async (req, res) => { const { tenant, since } = req.headers; res.json(await list(tenant, since)); });`,
      options: [{ sources: ['parse', 'response', 'request', 'params', 'headers', 'cookies'], allowPassThrough: false }],
      errors: [
        { messageId: 'use', line: 1, column: 96, endColumn: 113 },
      ],
    },
    {
      name: 'the method of a header that may be missing',
      code: `import express from 'express'; const app = express(); app.get('/', async (req, res) => { const token = req.headers.authorization.split(' ')[1]; res.json(await find(token)); });`,
      options: [{ sources: ['parse', 'response', 'request', 'params', 'headers', 'cookies'], allowPassThrough: false }],
      errors: [
        { messageId: 'use', line: 1, column: 104, endColumn: 129 },
      ],
    },
    {
      name: 'one header is there, another is read',
      code: `import express from 'express'; const app = express(); app.get('/', async (req, res) => { if (!req.headers.range) return res.sendStatus(400); res.json(await list(req.headers.host)); });`,
      options: [{ sources: ['parse', 'response', 'request', 'params', 'headers', 'cookies'], allowPassThrough: false }],
      errors: [
        { messageId: 'use', line: 1, column: 162, endColumn: 178 },
      ],
    },
    {
      name: 'a parameter of the route is always there',
      code: `import express from 'express'; const app = express(); app.get('/', async (req, res) => { if (!req.params.id) return res.sendStatus(400); res.json(await find(req.params.id)); });`,
      options: [{ sources: ['parse', 'response', 'request', 'params', 'headers', 'cookies'], allowPassThrough: false }],
      errors: [
        { messageId: 'use', line: 1, column: 158, endColumn: 171 },
      ],
    },
    {
      name: 'what is made of an answer goes on',
      code: `import { unwrapList } from './lists.js'; export const load = async (url, signal) => { const answer = await fetch(url, { signal }); return save(unwrapList(await answer.json())); };`,
      options: [{ sources: ['parse', 'response', 'request', 'params', 'headers', 'cookies'], allowPassThrough: false }],
      errors: [
        { messageId: 'escape', line: 1, column: 144, endColumn: 175 },
      ],
    },
    {
      name: 'client that asks for JSON',
      code: `import axios from 'axios'; const api = axios.create({ responseType: 'json' }); export const load = async (url) => { const answer = await api.get(url); return answer.data; };`,
      options: [{ sources: ['parse', 'response', 'request', 'params', 'headers', 'cookies'], allowPassThrough: false }],
      errors: [
        { messageId: 'escape', line: 1, column: 138, endColumn: 150 },
      ],
    },
  ],
});
