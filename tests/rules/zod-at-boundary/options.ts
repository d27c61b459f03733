import rule from '../../../src/rules/zod-at-boundary.js';
import { ruleTester } from '../../support/rule-tester.js';

ruleTester.run(rule.name, rule, {
  valid: [
    {
      name: 'sources without parse',
      code: `save(JSON.parse(text).name);`,
      options: [{ sources: ['request'] }],
    },
    {
      name: 'sources without response',
      code: `save((await (await fetch(url)).json()).name);`,
      options: [{ sources: ['parse'] }],
    },
    {
      name: 'sources without request',
      code: `export async function POST(request) { save((await request.json()).name); }`,
      options: [{ sources: ['parse', 'response'] }],
    },
    {
      name: 'sources without message',
      code: `process.on('message', (message) => { save(message.id); });`,
      options: [{ sources: ['parse'] }],
    },
    {
      name: 'sources without storage, once parsed',
      code: `save(JSON.parse(localStorage.getItem('user')).name);`,
      options: [{ sources: ['parse'] }],
    },
    {
      name: 'sources without model, once parsed',
      code: `save(JSON.parse(call.function.arguments).city);`,
      options: [{ sources: ['parse'] }],
    },
    {
      name: 'no sources at all',
      code: `save(JSON.parse(text).name);`,
      options: [{ sources: [] }],
    },
    {
      name: 'validators by name',
      code: `
const data = JSON.parse(text);
inspectUser(data);
save(data.name);
`,
      options: [{ validators: ['inspectUser'] }],
    },
    {
      name: 'validators by the name of a method',
      code: `
const data = JSON.parse(text);
shapes.user.conforms(data);
save(data.name);
`,
      options: [{ validators: ['conforms'] }],
    },
    {
      name: 'validators by a path of names',
      code: `
const data = JSON.parse(text);
shapes.user(data);
save(data.name);
`,
      options: [{ validators: ['shapes.user'] }],
    },
    {
      name: 'validators by API id',
      code: `
import { inspect as look } from 'my-lib';
const data = JSON.parse(text);
look(data);
save(data.name);
`,
      options: [{ validators: ['my-lib#inspect'] }],
    },
    {
      name: 'validators of the settings',
      code: `
const data = JSON.parse(text);
inspectUser(data);
save(data.name);
`,
      settings: { hardened: {validators: ['inspectUser']} },
    },
    {
      name: 'additional source is validated',
      code: `
const row = RowSchema.parse(loadRow(id));
save(row.name);
`,
      options: [{ additionalSources: ['loadRow'] }],
    },
    {
      name: 'additional source whose kind is off',
      code: `save(loadRow(id).name);`,
      options: [{ sources: ['parse'], additionalSources: [{ call: 'loadRow', kind: 'storage' }] }],
    },
    {
      name: 'additional source of another module',
      code: `
import { load } from 'other-lib';
save(load(id).name);
`,
      options: [{ additionalSources: ['my-lib#load'] }],
    },
    {
      name: 'cookies are on, headers are off',
      code: `
import express from 'express';
const app = express();
app.get('/users', (req, res) => { save(req.headers.host); });
`,
      options: [{ sources: ['cookies'] }],
    },
  ],
  invalid: [
    {
      name: 'only parse',
      code: `save(JSON.parse(text).name);`,
      options: [{ sources: ['parse'] }],
      errors: [{
        messageId: 'use', data: { value: 'JSON.parse(…)' },
        line: 1, column: 6, endColumn: 27,
      }],
    },
    {
      name: 'only storage',
      code: `save(JSON.parse(localStorage.getItem('user')).name);`,
      options: [{ sources: ['storage'] }],
      errors: [{
        messageId: 'use', data: { value: 'JSON.parse(…)' },
        line: 1, column: 6, endColumn: 51,
      }],
    },
    {
      name: 'only message',
      code: `channel.consume('mail', (message) => { send(JSON.parse(message.content.toString()).to); });`,
      options: [{ sources: ['message'] }],
      errors: [{
        messageId: 'use', data: { value: 'JSON.parse(…)' },
        line: 1, column: 45, endColumn: 86,
      }],
    },
    {
      name: 'only model',
      code: `save(JSON.parse(call.function.arguments).city);`,
      options: [{ sources: ['model'] }],
      errors: [{
        messageId: 'use', data: { value: 'JSON.parse(…)' },
        line: 1, column: 6, endColumn: 46,
      }],
    },
    {
      name: 'params',
      code: `
import express from 'express';
const app = express();
app.get('/users/:id', (req, res) => { save(req.params.id); });
`,
      options: [{ sources: ['params'] }],
      errors: [{
        messageId: 'use', data: { value: 'req.params' },
        line: 4, column: 44, endColumn: 57,
      }],
    },
    {
      name: 'headers',
      code: `
import express from 'express';
const app = express();
app.get('/users', (req, res) => { save(req.headers['x-tenant'].trim()); });
`,
      options: [{ sources: ['headers'] }],
      errors: [{
        messageId: 'use', data: { value: 'req.headers' },
        line: 4, column: 40, endColumn: 63,
      }],
    },
    {
      name: 'cookies',
      code: `
import express from 'express';
const app = express();
app.get('/users', (req, res) => { const { session } = req.cookies; save(session); });
`,
      options: [{ sources: ['cookies'] }],
      errors: [{
        messageId: 'use', data: { value: 'req.cookies' },
        line: 4, column: 41, endColumn: 52,
      }],
    },
    {
      name: 'hono parameter',
      code: `
import { Hono } from 'hono';
const app = new Hono();
app.get('/users/:id', (c) => c.text(save(c.req.param('id') as UserId)));
`,
      options: [{ sources: ['params'] }],
      errors: [{
        messageId: 'cast', data: { value: 'c.req.param(…)', type: 'UserId', schema: 'Schema' },
        line: 4, column: 42, endColumn: 69,
      }],
    },
    {
      name: 'additional source by name',
      code: `save(loadRow(id).name);`,
      options: [{ additionalSources: ['loadRow'] }],
      errors: [{
        messageId: 'use', data: { value: 'loadRow(…)' },
        line: 1, column: 6, endColumn: 22,
      }],
    },
    {
      name: 'additional source by the name of a method',
      code: `
const row = await store.loadRow(id);
save(row.name);
`,
      options: [{ additionalSources: [{ call: 'loadRow', kind: 'storage' }] }],
      errors: [{
        messageId: 'use', data: { value: 'store.loadRow(…)' },
        line: 2, column: 19, endColumn: 36,
      }],
    },
    {
      name: 'additional source by API id',
      code: `
import * as lib from 'my-lib';
save(lib.load(id).name);
`,
      options: [{ additionalSources: ['my-lib#load'] }],
      errors: [{
        messageId: 'use', data: { value: 'lib.load(…)' },
        line: 3, column: 6, endColumn: 23,
      }],
    },
    {
      name: 'additional source with a type argument',
      code: `
const row = loadRow<User>(id);
save(row);
`,
      options: [{ additionalSources: ['loadRow'] }],
      errors: [{
        messageId: 'cast', data: { value: 'loadRow(…)', type: 'User', schema: 'Schema' },
        line: 2, column: 21, endColumn: 25,
      }],
    },
    {
      name: 'sources of the settings',
      code: `save(loadRow(id).name);`,
      settings: { hardened: {boundaries: ['loadRow']} },
      errors: [{
        messageId: 'use', data: { value: 'loadRow(…)' },
        line: 1, column: 6, endColumn: 22,
      }],
    },
    {
      name: 'validator that is not named',
      code: `
const data = JSON.parse(text);
lookAtUser(data);
save(data.name);
`,
      options: [{ validators: ['inspectUser'] }],
      errors: [{
        messageId: 'use', data: { value: 'JSON.parse(…)' },
        line: 2, column: 14, endColumn: 30,
      }],
    },
  ],
});
