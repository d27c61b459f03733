import rule from '../../../src/rules/zod-at-boundary.js';
import { ruleTester } from '../../support/rule-tester.js';

ruleTester.run(rule.name, rule, {
  valid: [
    {
      name: 'a function of the file, by whatever name, that answers what the value is',
      code: `
import express from 'express';
const good = (value) => typeof value === 'string' && value.length < 20;
function fits(value) {
  if (!Array.isArray(value)) return false;
  return value.every(good);
}
const app = express();
app.post('/a', (req, res) => {
  const { name } = req.body;
  if (!good(name)) return res.sendStatus(400);
  save(name.trim());
});
app.post('/b', (req, res) => {
  if (fits(req.body.names) === false) throw new Error('No names');
  save(req.body.names.length);
});
`,
    },
    {
      name: 'a function of the file that matches the text of a query',
      code: `
import express from 'express';
const known = (version) => /^v\\d+$/.test(version);
express().get('/', (req, res) => {
  const { version } = req.query;
  if (version && known(version) === false) throw new Error('No such version');
  res.json(find(\`version = \${version}\`));
});
`,
    },
    {
      name: 'a function of the file that throws, and one that asks about a member',
      code: `
import express from 'express';
function need(value) {
  if (typeof value !== 'string') { throw new TypeError('No text'); }
}
const named = (body) => typeof body.name === 'string';
const app = express();
app.post('/a', (req, res) => { need(req.body.name); save(req.body.name.trim()); });
app.post('/b', (req, res) => { if (named(req.body)) save(req.body.name.trim()); });
`,
    },
    {
      name: 'a member that is parsed, and then checked',
      code: `
import express from 'express';
express().get('/', (req, res) => {
  const filter = Filter.parse(JSON.parse(req.query.filter));
  res.json(find(filter.text, JSON.parse(req.query.sort as string) === 'up'));
});
`,
    },
  ],
  invalid: [
    {
      name: 'a function of the file that only asks whether there is a value, or what it is called',
      code: `
import express from 'express';
const isThere = (value) => Boolean(value);
const there = (value) => value !== undefined && typeof value === 'object';
const app = express();
app.post('/', (req, res) => {
  if (!there(req.body.name)) return;
  save(req.body.name.trim());
});
`,
      errors: [{ messageId: 'use', line: 8, column: 8, endColumn: 21 }],
    },
    {
      name: 'a function of the file that only says so in the log, and one whose answer nobody hears',
      code: `
import express from 'express';
function tell(value) { if (typeof value !== 'string') console.log('No text'); }
const good = (value) => typeof value === 'string';
const app = express();
app.post('/a', (req, res) => { tell(req.body.name); save(req.body.name.trim()); });
app.post('/b', (req, res) => { good(req.body.name); save(req.body.name.trim()); });
`,
      errors: [
        { messageId: 'use', line: 6, column: 58, endColumn: 71 },
        { messageId: 'use', line: 7, column: 58, endColumn: 71 },
      ],
    },
    {
      name: 'a function of the file that asks about another member, or another argument',
      code: `
import express from 'express';
const named = (body) => typeof body.name === 'string';
const same = (text, value) => text === 'all' || text === 'none';
const app = express();
app.post('/a', (req, res) => { if (named(req.body)) save(req.body.id.trim()); });
app.post('/b', (req, res) => { if (same(mode, req.body.id)) save(req.body.id.trim()); });
`,
      errors: [
        { messageId: 'use', line: 6, column: 58, endColumn: 69 },
        { messageId: 'use', line: 7, column: 66, endColumn: 77 },
      ],
    },
    {
      name: 'a member that is parsed, and then trusted',
      code: `
import express from 'express';
express().get('/', (req, res) => {
  const filter = JSON.parse(req.query.filter);
  res.json(find(filter.text.trim()));
});
`,
      errors: [{ messageId: 'use', line: 4, column: 18, endColumn: 46 }],
    },
  ],
});
