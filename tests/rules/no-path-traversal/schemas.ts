import rule from '../../../src/rules/no-path-traversal.js';
import { ruleTester } from '../../support/rule-tester.js';

ruleTester.run(`${rule.name}: patterns of schemas, and paths that are put together`, rule, {
  valid: [
    {
      name: 'pattern without separators',
      code: `import express from 'express'; import { readFile } from 'node:fs/promises'; import path from 'node:path'; import { z } from 'zod'; const app = express();
const Query = z.object({ file: z.string().regex(/^[\\w.-]+$/) });
app.get('/', async (req, res) => { const { file } = Query.parse(req.query); res.send(await readFile('/srv/' + file)); });`,
    },
    {
      name: 'pattern that keeps dots out',
      code: `import express from 'express'; import { readFile } from 'node:fs/promises'; import path from 'node:path'; import { z } from 'zod'; const app = express();
const Query = z.object({ file: z.string().regex(/^(?!.*\\.\\.)[\\w./-]+$/) });
app.get('/', async (req, res) => { const { file } = Query.parse(req.query); res.send(await readFile('/srv/' + file)); });`,
    },
    {
      name: 'pattern with separators, but no way out',
      code: `import express from 'express'; import { readFile } from 'node:fs/promises'; import path from 'node:path'; import { z } from 'zod'; const app = express();
const Query = z.object({ file: z.string().regex(/^[a-z]+\\/[a-z]+\\.md$/) });
app.get('/', async (req, res) => { const { file } = Query.parse(req.query); res.send(await readFile('/srv/' + file)); });`,
    },
    {
      name: 'one of two patterns is enough',
      code: `import express from 'express'; import { readFile } from 'node:fs/promises'; import path from 'node:path'; import { z } from 'zod'; const app = express();
const Query = z.object({ file: z.string().regex(/\\.md$/).regex(/^[\\w.]+$/) });
app.get('/', async (req, res) => { const { file } = Query.parse(req.query); res.send(await readFile('/srv/' + file)); });`,
    },
    {
      name: 'ending, and a question of its own',
      code: `import express from 'express'; import { readFile } from 'node:fs/promises'; import path from 'node:path'; import { z } from 'zod'; const app = express();
const Query = z.object({ file: z.string().endsWith('.html').refine(isPlain) });
app.get('/', async (req, res) => { const { file } = Query.parse(req.query); res.send(await readFile('/srv/' + file)); });`,
    },
    {
      name: 'lists that are joined, and a text that is joined to a part',
      code: `import express from 'express'; import { readFile } from 'node:fs/promises'; import path from 'node:path'; import { z } from 'zod'; const app = express();
app.get('/:f', async (req, res) => { const all = ['a'].concat(req.params.f); res.send(all); });
app.get('/b/:f', async (req, res) => { res.send(await readFile('/srv/'.concat(path.basename(req.params.f)))); });`,
    },
    {
      name: 'ending of a format',
      code: `import express from 'express'; import { readFile } from 'node:fs/promises'; import path from 'node:path'; import { z } from 'zod'; const app = express();
app.get('/:f', async (req, res) => { res.send(await readFile(path.format({ dir: '/srv', name: 'x', ext: req.params.f }))); });`,
    },
  ],
  invalid: [
    {
      name: 'pattern that lets dots and separators in',
      code: `import express from 'express'; import { readFile } from 'node:fs/promises'; import path from 'node:path'; import { z } from 'zod'; const app = express();
const Query = z.object({ file: z.string().regex(/^[\\w./-]+$/) });
app.get('/', async (req, res) => { const { file } = Query.parse(req.query); res.send(await readFile('/srv/' + file)); });`,
      errors: [{ messageId: 'open', data: { call: 'readFile', value: 'req.query' }, line: 3, column: 92, endColumn: 100 }],
    },
    {
      name: 'pattern of the ending only',
      code: `import express from 'express'; import { readFile } from 'node:fs/promises'; import path from 'node:path'; import { z } from 'zod'; const app = express();
const Query = z.object({ file: z.string().regex(/\\.md$/) });
app.get('/', async (req, res) => { const { file } = Query.parse(req.query); res.send(await readFile('/srv/' + file)); });`,
      errors: [{ messageId: 'open', data: { call: 'readFile', value: 'req.query' }, line: 3, column: 92, endColumn: 100 }],
    },
    {
      name: 'ending and length',
      code: `import express from 'express'; import { readFile } from 'node:fs/promises'; import path from 'node:path'; import { z } from 'zod'; const app = express();
const Query = z.object({ file: z.string().endsWith('.html').max(200) });
app.get('/', async (req, res) => { const { file } = Query.parse(req.query); res.send(await readFile('/srv/' + file)); });`,
      errors: [{ messageId: 'open', data: { call: 'readFile', value: 'req.query' }, line: 3, column: 92, endColumn: 100 }],
    },
    {
      name: 'text that a path is joined to',
      code: `import express from 'express'; import { readFile } from 'node:fs/promises'; import path from 'node:path'; import { z } from 'zod'; const app = express();
app.get('/:f', async (req, res) => { res.send(await readFile('/srv/'.concat(req.params.f))); });`,
      errors: [{ messageId: 'open', data: { call: 'readFile', value: 'req.params.f' }, line: 2, column: 53, endColumn: 61 }],
    },
    {
      name: 'put together by format',
      code: `import express from 'express'; import { readFile } from 'node:fs/promises'; import path from 'node:path'; import { z } from 'zod'; const app = express();
app.get('/:f', async (req, res) => { res.send(await readFile(path.format({ dir: '/srv', base: req.params.f }))); });`,
      errors: [{ messageId: 'open', data: { call: 'readFile', value: "path.format({ dir: '/srv', base: req.params.f })" }, line: 2, column: 53, endColumn: 61 }],
    },
  ],
});
