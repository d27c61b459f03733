import rule from '../../../src/rules/zod-at-boundary.js';
import { ruleTester } from '../../support/rule-tester.js';

ruleTester.run(rule.name, rule, {
  valid: [
    {
      name: 'what the project calls a parser of requests',
      code: `
import express from 'express';
import { parseBody, parseInput, parseOrder, parseParams, parseRequest } from './validation.js';
const app = express();
app.post('/a', (req, res) => { const { order } = req.body; parseOrder(order); save(order.id); });
app.post('/b', (req, res) => { const body = parseBody(req.body); save(body.id); });
app.post('/c', (req, res) => { const { input } = req.body; parseInput(input); parseParams(input); parseRequest(input); save(input.id); });
`,
    },
    {
      name: 'what the project calls a parser of arguments or of a query',
      code: `
import express from 'express';
import { parseArgs } from '@/args';
import { parseQuery } from '../query.js';
const app = express();
app.post('/a', (req, res) => { const { args } = req.body; run(parseArgs(args)); });
app.post('/b', (req, res) => { const { query } = req.body; run(parseQuery(query)); });
`,
    },
  ],
  invalid: [
    {
      name: 'a package that reads a file',
      code: `
import express from 'express';
import { parseFile } from 'music-metadata';
const app = express();
app.get('/t', async (req, res) => {
  const { path } = req.query;
  const { common } = await parseFile(path);
  res.json({ artist: common.artist });
});
`,
      errors: [{ messageId: 'use', line: 6, column: 9 }],
    },
    {
      name: 'a file of the project that reads a format',
      code: `
import express from 'express';
import { parseCsv } from './csv.js';
const app = express();
app.post('/t', async (req, res) => {
  const { rows } = req.body;
  res.json(await insert(parseCsv(rows)));
});
`,
      errors: [{ messageId: 'use', line: 6, column: 9 }],
    },
    {
      name: 'a package that reads a query, and one that makes folders',
      code: `
import express from 'express';
import { ensureDir } from 'fs-extra';
import { parseQuery } from 'loader-utils';
const app = express();
app.post('/a', async (req, res) => { const { text } = req.body; run(parseQuery(text)); });
app.post('/b', async (req, res) => { const { folder } = req.body; await ensureDir(folder); });
`,
      errors: [
        { messageId: 'use', line: 6, column: 44 },
        { messageId: 'use', line: 7, column: 44 },
      ],
    },
  ],
});
