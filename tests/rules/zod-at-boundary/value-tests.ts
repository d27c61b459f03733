import rule from '../../../src/rules/zod-at-boundary.js';
import { ruleTester } from '../../support/rule-tester.js';

const app = `
import express from 'express';
const app = express();
const KINDS = new Set<string>(['open', 'done']);
const LIST = ['open', 'done'];
`;
const inRoute = (body: string): string => `${app}app.get('/jobs', async (req, res) => { ${body} });\n`;

ruleTester.run(rule.name, rule, {
  valid: [
    {
      name: 'looked up in a set right behind the cast',
      code: inRoute('const kind = req.query.kind as string; if (!KINDS.has(kind)) { res.status(400).end(); return; } res.json(await list(kind));'),
    },
    {
      name: 'looked up in a list right behind the cast',
      code: inRoute('const kind = req.query.kind as string; if (!LIST.includes(kind)) return res.status(400).end(); res.json(await list(kind));'),
    },
    {
      name: 'looked up where it is cast',
      code: inRoute('if (!LIST.includes(req.query.kind as string)) return res.status(400).end(); res.json(await list(req.query.kind as Kind));'),
    },
    {
      name: 'compared with the texts that are known',
      code: inRoute("const kind = req.query.kind as string; if (kind !== 'open' && kind !== 'done') return res.status(400).end(); res.json(await list(kind));"),
    },
    {
      name: 'used only where it is one of the texts that are known',
      code: inRoute("const kind = req.query.kind as string; if (kind === 'open' || kind === 'done') res.json(await list(kind)); else res.end();"),
    },
    {
      name: 'a declared variable',
      code: inRoute('const kind: string = req.query.kind; if (!KINDS.has(kind)) return res.status(400).end(); res.json(await list(kind));'),
    },
    {
      name: 'with a default',
      code: inRoute("const kind = (req.query.kind as string) ?? 'open'; if (!KINDS.has(kind)) return res.status(400).end(); res.json(await list(kind));"),
    },
    {
      name: 'asked about only where it is there',
      code: inRoute('const kind = req.query.kind as string | undefined; if (kind && !KINDS.has(kind)) return res.status(400).end(); res.json(await list(kind));'),
    },
    {
      name: 'the other value is chosen where it is none of those that are known',
      code: inRoute("const kind = req.query.kind as Kind; res.json(await list(KINDS.has(kind) ? kind : 'open'));"),
    },
    {
      name: 'other members are checked on their own',
      code: inRoute("const kind = req.query.kind as string; if (!KINDS.has(kind)) return; if (typeof req.query.to !== 'string') return; res.json(await list(kind, req.query.to.trim()));"),
    },
    {
      name: 'all that becomes of it is a decision',
      code: inRoute("const view = req.query.view as string; if (view === 'short') { res.json(await list()); return; } res.json(await all());"),
    },
  ],
  invalid: [
    {
      name: 'the test lets everything else pass',
      code: inRoute("const kind = req.query.kind as string; if (kind === 'open') { res.json(await all()); return; } res.json(await list(kind));"),
      errors: [{ messageId: 'cast', line: 6, column: 53 }],
    },
    {
      name: 'used before the test',
      code: inRoute('const kind = req.query.kind as string; const all = await list(kind); if (!KINDS.has(kind)) return; res.json(all);'),
      errors: [{ messageId: 'cast', line: 6, column: 53 }],
    },
    {
      name: 'those that are known are turned away, and all others go on',
      code: inRoute('const kind = req.query.kind as string; if (seen.has(kind)) return; res.json(await list(kind));'),
      errors: [{ messageId: 'cast', line: 6, column: 53 }],
    },
    {
      name: 'the test is only made sometimes',
      code: inRoute('const kind = req.query.kind as string; if (strict && !KINDS.has(kind)) return; res.json(await list(kind));'),
      errors: [{ messageId: 'cast', line: 6, column: 53 }],
    },
    {
      name: 'another member is tested',
      code: inRoute('const kind = req.query.kind as string; if (!KINDS.has(req.query.sort)) return; res.json(await list(kind));'),
      errors: [{ messageId: 'cast', line: 6, column: 53 }],
    },
    {
      name: 'searched for',
      code: inRoute('const kind = req.query.kind as string; const all = await list(); res.json(all.filter((one) => one.kind === kind));'),
      errors: [{ messageId: 'cast', line: 6, column: 53 }],
    },
    {
      name: 'compared with another member of the request',
      code: inRoute('const kind = req.query.kind as string; if (kind !== req.query.again) return; res.json(await list(kind));'),
      errors: [{ messageId: 'use', line: 6, column: 53 }],
    },
  ],
});
