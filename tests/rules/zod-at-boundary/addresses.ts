import rule from '../../../src/rules/zod-at-boundary.js';
import { ruleTester } from '../../support/rule-tester.js';

ruleTester.run(rule.name, rule, {
  valid: [
    {
      name: 'an address that is asked where it leads',
      code: `
import express from 'express';
const app = express();
app.get('/a', (req, res) => {
  const next = req.query.next;
  try {
    const url = new URL(next, own);
    if (url.host !== ownHost) return res.redirect('/');
    res.redirect(url.pathname);
  } catch { res.redirect('/'); }
});
app.get('/b', async (req, res) => {
  const { url } = req.query;
  if (!hosts.has(new URL(url).hostname)) return res.sendStatus(400);
  res.json(await load(url));
});
app.post('/c', (req, res) => {
  try { new URL(req.body.link); } catch { return res.sendStatus(400); }
  res.json(save(req.body.link));
});
app.get('/d', (req, res) => {
  const url = new URL(req.query.next);
  if (!url.hostname.endsWith('.example.org')) return res.sendStatus(400);
  res.redirect(url.href);
});
`,
    },
  ],
  invalid: [
    {
      name: 'an address of which nothing is asked, or only what is in it',
      code: `
import express from 'express';
const app = express();
app.get('/a', async (req, res) => { res.json(await load(new URL(req.query.next))); });
app.get('/b', async (req, res) => { const url = new URL(req.query.next, own); if (url.pathname === '/') return; res.json(await load(url)); });
app.get('/c', async (req, res) => {
  const url = new URL('/', req.query.own);
  if (url.host !== ownHost) return;
  res.json(await load(url));
});
app.get('/d', async (req, res) => {
  try { new URL(req.query.next); } catch { tell(); } res.json(await load(req.query.next));
});
`,
      errors: [
        { messageId: 'use', line: 4, column: 65, endColumn: 79 },
        { messageId: 'use', line: 5, column: 57, endColumn: 71 },
        { messageId: 'use', line: 7, column: 28, endColumn: 41 },
        { messageId: 'use', line: 12, column: 74, endColumn: 88 },
      ],
    },
  ],
});
