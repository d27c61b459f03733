import rule from '../../../src/rules/zod-at-boundary.js';
import { ruleTester } from '../../support/rule-tester.js';

ruleTester.run(rule.name, rule, {
  valid: [
    {
      name: 'method that validates what it returns',
      code: `
class Api {
  async get(path) { const res = await fetch(this.base + path); return Answer.parse(await res.json()); }
  async name() { const answer = await this.get('/me'); return answer.name; }
}
`,
    },
    {
      name: 'validated where the method is called',
      code: `
class Api {
  async get(path) { const res = await fetch(this.base + path); return res.json(); }
  async name() { return Answer.parse(await this.get('/me')).name; }
}
`,
    },
    {
      name: 'method of the same name of something else',
      code: `
class Api {
  async get(path) { const res = await fetch(this.base + path); return res.json(); }
  async name() { const answer = await this.cache.get('/me'); return answer.name; }
}
`,
    },
    {
      name: 'only the status of a response that a method returns',
      code: `
class Api {
  async #send(path) { try { return await fetch(path); } finally { this.sent += 1; } }
  async isUp() { const res = await this.#send('/health'); return res.ok; }
}
`,
    },
    {
      name: 'race of own promises',
      code: `async function name() { const res = await Promise.race([own(), expired()]); const data = await res.json(); return data.name; }`,
    },
    {
      name: 'checked before it is handed to a function of the file',
      code: `
import express from 'express';
const app = express();
const rename = async (req, res) => { await store(req.body.name.trim()); };
app.post('/', async (req, res) => { UserSchema.parse(req.body); await rename(req, res); });
`,
    },
    {
      name: 'turned away before it is handed to a function of the file',
      code: `
import express from 'express';
const app = express();
const rename = async (req, res) => { await store(req.body.name.trim()); };
app.post('/', async (req, res) => {
  if (typeof req.body?.name !== 'string') return res.sendStatus(400);
  await rename(req, res);
});
`,
    },
    {
      name: 'checked in the function of the file',
      code: `
import express from 'express';
const app = express();
const rename = async (req, res) => { const { name } = UserSchema.parse(req.body); await store(name); };
app.post('/', (req, res) => rename(req, res));
`,
    },
    {
      name: 'behind a validator on the route',
      code: `
import express from 'express';
const app = express();
const rename = async (req, res) => { await store(req.body.name.trim()); };
app.post('/', validate(UserSchema), (req, res) => rename(req, res));
`,
    },
    {
      name: 'validated by a function that gets the request',
      code: `
import express from 'express';
const app = express();
const rename = async (req, res) => { await store(req.body.name.trim()); };
app.post('/', async (req, res) => { validateRequest(req); await rename(req, res); });
`,
    },
    {
      name: 'replaced by what a schema let through',
      code: `
import express from 'express';
const app = express();
const rename = async (req, res) => { await store(req.body.name.trim()); };
app.post('/', async (req, res) => { req.body = UserSchema.parse(req.body); await rename(req, res); });
`,
    },
    {
      name: 'a function that reads other parts alone',
      code: `
import express from 'express';
const app = express();
const userOf = (req) => users.get(req.get('x-user'));
app.post('/', async (req, res) => { res.json(await userOf(req)); });
`,
    },
    {
      name: 'a function of the file copies it, and a schema gets the copy',
      code: `
const complete = (value) => ({ ...value, seen: true });
save(UserSchema.parse(complete(JSON.parse(text))));
`,
    },
    {
      name: 'a method tests and copies it, and a schema gets the copy',
      code: `
class Reader {
  read(text) {
    const parsed = JSON.parse(text);
    const shortened = this.shorten(parsed);
    return SummarySchema.parse(shortened);
  }
  shorten(value) {
    const result = { ...value };
    for (const field of fields) {
      if (Array.isArray(result[field]) && result[field].length > 10) result[field] = result[field].slice(0, 10);
    }
    return result;
  }
}
`,
    },
  ],
  invalid: [
    {
      name: 'response that a method returns',
      code: `
class Api {
  async send(path) { const res = await fetch(this.base + path); return res; }
  async name() {
    const res = await this.send('/me');
    const answer = await res.json();
    return answer.user.name;
  }
}
`,
      errors: [{ messageId: 'use', line: 6, column: 26 }],
    },
    {
      name: 'response that a private method returns out of a try',
      code: `
class Api {
  async #send(path) { try { const res = await fetch(path); if (res.ok) return res; } catch (error) { throw new ApiError(error); } throw new ApiError(path); }
  async name() { const answer = await (await this.#send('/me')).json(); return answer.user.name; }
}
`,
      errors: [{ messageId: 'use', line: 4, column: 39 }],
    },
    {
      name: 'body that a method returns',
      code: `
class Api {
  async get(path) { const res = await fetch(this.base + path); return res.json(); }
  async name() { const answer = await this.get('/me'); return answer.user.name; }
}
`,
      errors: [{ messageId: 'use', line: 3, column: 71 }],
    },
    {
      name: 'parsed text that a static method returns',
      code: `
class Config {
  static read(text) { return JSON.parse(text); }
  static port(text) { return Config.read(text).server.port; }
}
`,
      errors: [{ messageId: 'use', line: 3, column: 30 }],
    },
    {
      name: 'body that a method of an object returns',
      code: `
const api = { get: async (path) => (await fetch(path)).json() };
async function name() { const answer = await api.get('/me'); return answer.user.name; }
`,
      errors: [{ messageId: 'use', line: 2, column: 36 }],
    },
    {
      name: 'CommonJS, method of a prototype',
      code: `
function Api() {}
Api.prototype.get = function (text) { return JSON.parse(text); };
Api.prototype.name = function (text) { return this.get(text).user.name; };
module.exports = Api;
`,
      errors: [{ messageId: 'use', line: 3, column: 46 }],
    },
    {
      name: 'members copied into the object itself, and into a part of it',
      code: `
class State {
  read(text) { const { state } = JSON.parse(text); Object.assign(this, state); }
  merge(text) { Object.assign(this.parts, JSON.parse(text)); }
}
`,
      errors: [{ messageId: 'use', line: 3, column: 22 }, { messageId: 'use', line: 4, column: 17 }],
    },
    {
      name: 'response of a race against time',
      code: `
async function name() {
  const res = await Promise.race([fetch(url), expired(1000)]);
  const answer = await res.json();
  return answer.user.name;
}
`,
      errors: [{ messageId: 'use', line: 4, column: 24 }],
    },
    {
      name: 'response of a retry',
      code: `
import pRetry from 'p-retry';
async function name() {
  const res = await pRetry(() => fetch(url));
  const answer = await res.json();
  return answer.user.name;
}
`,
      errors: [{ messageId: 'use', line: 5, column: 24 }],
    },
    {
      name: 'handed to a function of the file',
      code: `
import express from 'express';
const app = express();
const rename = async (endpoint, req, res) => { await store(endpoint, req.body.name.trim()); };
app.post('/a', (req, res) => rename('/a', req, res));
app.post('/b', (req, res) => rename('/b', req, res));
`,
      errors: [
        { messageId: 'use', data: { value: 'req.body' }, line: 4, column: 70, endColumn: 83 },
      ],
    },
    {
      name: 'handed on by a function of the file',
      code: `
import express from 'express';
const app = express();
function read(req) { return req.query.id.trim(); }
function answer(req, res) { res.send(read(req)); }
app.get('/', (req, res) => { answer(req, res); });
`,
      errors: [
        { messageId: 'use', data: { value: 'req.query' }, line: 4, column: 29, endColumn: 41 },
      ],
    },
    {
      name: 'handed to a method of the class',
      code: `
import express from 'express';
const app = express();
class Server {
  start() { app.post('/', (req, res) => this.rename(req, res)); }
  async rename(req, res) { await store(req.body.name.trim()); }
}
`,
      errors: [
        { messageId: 'use', data: { value: 'req.body' }, line: 6, column: 40, endColumn: 53 },
      ],
    },
    {
      name: 'checked behind the function of the file',
      code: `
import express from 'express';
const app = express();
const rename = async (req, res) => { await store(req.body.name.trim()); };
app.post('/', async (req, res) => { await rename(req, res); UserSchema.parse(req.body); });
`,
      errors: [
        { messageId: 'use', data: { value: 'req.body' }, line: 4, column: 50, endColumn: 63 },
      ],
    },
    {
      name: 'a function of the file copies it, and the copy is read',
      code: `
const complete = (value) => ({ ...value, seen: true });
const user = complete(JSON.parse(text));
save(user.name);
`,
      errors: [
        { messageId: 'use', data: { value: 'JSON.parse(…)' }, line: 3, column: 14, endColumn: 40 },
      ],
    },
    {
      name: 'a function of the file reads it before a schema does',
      code: `
const complete = (value) => ({ ...value, name: value.name.trim() });
save(UserSchema.parse(complete(JSON.parse(text))));
`,
      errors: [
        { messageId: 'use', data: { value: 'JSON.parse(…)' }, line: 3, column: 23, endColumn: 49 },
      ],
    },
    {
      name: 'a function of the file copies it, and the copy is handed on',
      code: `
const complete = (value) => ({ ...value, seen: true });
save(complete(JSON.parse(text)));
`,
      errors: [
        { messageId: 'use', data: { value: 'JSON.parse(…)' }, line: 3, column: 6, endColumn: 32 },
      ],
    },
  ],
});
