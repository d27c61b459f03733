import rule from '../../../src/rules/zod-at-boundary.js';
import { ruleTester } from '../../support/rule-tester.js';

ruleTester.run(rule.name, rule, {
  valid: [
    {
      name: 'compared with a part that is known',
      code: `
import express from 'express';
const app = express();
app.post('/', (req, res) => { const { code, again } = req.body; if (typeof code !== 'string' || code !== again) throw new TypeError('code'); save(again.trim()); });
`,
    },
    {
      name: 'compared with a part that is asked about later',
      code: `
import express from 'express';
const app = express();
app.post('/', (req, res) => { const { ids, days } = req.body; if (Array.isArray(ids) !== Array.isArray(days)) throw new TypeError('x'); if (Array.isArray(ids)) days.map(save); });
`,
    },
    {
      name: 'compared with something else',
      code: `
import express from 'express';
const app = express();
app.post('/', (req, res) => { const { code } = req.body; if (code !== expected) throw new TypeError('code'); save(code.trim()); });
`,
    },
    {
      name: 'its type is compared with that of something else',
      code: `
import express from 'express';
const app = express();
app.post('/', (req, res) => { const { code } = req.body; if (typeof code !== typeof fallback) throw new TypeError('code'); save(code.trim()); });
`,
    },
    {
      name: 'a difference is compared',
      code: `
const saved = JSON.parse(text);
if (Date.now() - saved.at > 1000) forget();
`,
    },
    {
      name: 'a difference with a name is compared',
      code: `
const saved = JSON.parse(text);
const age = Date.now() - saved.at;
if (age >= longest || age < 0) forget();
`,
    },
    {
      name: 'a quotient of a difference is compared',
      code: `
const saved = JSON.parse(text);
if (Math.abs(now - saved.at) / 60_000 > 5) forget();
`,
    },
    {
      name: 'a product is compared',
      code: `
const saved = JSON.parse(text);
while (saved.size * 2 < wanted) grow();
`,
    },
  ],
  invalid: [
    {
      name: 'two parts are compared with each other',
      code: `
import express from 'express';
const app = express();
app.post('/', (req, res) => { const { a, b } = req.body; if (a !== b) throw new TypeError('x'); save(b.trim()); });
`,
      errors: [
        { messageId: 'use', data: { value: 'req.body' }, line: 4, column: 37, endColumn: 45 },
      ],
    },
    {
      name: 'their types are compared with each other',
      code: `
import express from 'express';
const app = express();
app.post('/', (req, res) => { const { a, b } = req.body; if (typeof a !== typeof b) throw new TypeError('x'); save(b.trim()); });
`,
      errors: [
        { messageId: 'use', data: { value: 'req.body' }, line: 4, column: 37, endColumn: 45 },
      ],
    },
    {
      name: 'both are lists or none is',
      code: `
import express from 'express';
const app = express();
app.post('/', (req, res) => { const { a, b } = req.body; if (Array.isArray(a) !== Array.isArray(b)) throw new TypeError('x'); save(b.trim()); });
`,
      errors: [
        { messageId: 'use', data: { value: 'req.body' }, line: 4, column: 37, endColumn: 45 },
      ],
    },
    {
      name: 'the order of two parts',
      code: `
import express from 'express';
const app = express();
app.post('/', (req, res) => { if (req.body.from > req.body.to) throw new TypeError('x'); save(req.body.to.trim()); });
`,
      errors: [
        { messageId: 'use', data: { value: 'req.body' }, line: 4, column: 95, endColumn: 106 },
      ],
    },
    {
      name: 'a part is believed to be of a type since it is the same as another',
      code: `
import express from 'express';
const app = express();
app.post('/', (req, res) => { const { a, b } = req.body; if (a !== b) throw new TypeError('x'); save(b as Code); });
`,
      errors: [
        { messageId: 'cast', data: { value: 'b', type: 'Code', schema: 'Schema' }, line: 4, column: 37, endColumn: 45 },
      ],
    },
    {
      name: 'a difference is compared and kept',
      code: `
const saved = JSON.parse(text);
const age = Date.now() - saved.at;
if (age > 1000) keep(age);
`,
      errors: [
        { messageId: 'use', data: { value: 'JSON.parse(…)' }, line: 2, column: 15, endColumn: 31 },
      ],
    },
    {
      name: 'a difference is handed on',
      code: `
const saved = JSON.parse(text);
keep(Date.now() - saved.at);
`,
      errors: [
        { messageId: 'use', data: { value: 'JSON.parse(…)' }, line: 2, column: 15, endColumn: 31 },
      ],
    },
    {
      name: 'a sum may be a text',
      code: `
const saved = JSON.parse(text);
const next = saved.at + 1000;
keep(next);
`,
      errors: [
        { messageId: 'use', data: { value: 'JSON.parse(…)' }, line: 2, column: 15, endColumn: 31 },
      ],
    },
  ],
});
