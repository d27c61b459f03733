import rule from '../../../src/rules/zod-at-boundary.js';
import { ruleTester } from '../../support/rule-tester.js';

ruleTester.run(rule.name, rule, {
  valid: [
    {
      name: 'a query parameter is told back',
      code: `
import express from 'express';
const app = express();
app.get('/file', (req, res) => { if (!req.query.path) return res.sendStatus(400); res.json({ path: req.query.path }); });
`,
    },
    {
      name: 'a query parameter is told back alone',
      code: `
import express from 'express';
const app = express();
app.get('/file', (req, res) => res.json(req.query.path));
`,
    },
    {
      name: 'query parameters by their names are told back',
      code: `
import express from 'express';
const app = express();
app.get('/file', (req, res) => { const { page, size } = req.query; res.json({ page, size }); });
`,
    },
    {
      name: 'the query by its name',
      code: `
import express from 'express';
const app = express();
app.get('/file', (req, res) => { const { query } = req; res.json({ page: query.page }); });
`,
    },
    {
      name: 'members of a body that may be missing are told back',
      code: `
import express from 'express';
const app = express();
app.post('/item', (req, res) => { const { id } = req.body ?? {}; res.json({ id }); });
`,
    },
    {
      name: 'member of a body with something instead',
      code: `
import express from 'express';
const app = express();
app.post('/item', (req, res) => res.json({ id: (req.body || {}).id }));
`,
    },
    {
      name: 'a compared query parameter is told back',
      code: `
import express from 'express';
const app = express();
app.get('/file', (req, res) => { if (req.query.kind !== 'plain') return res.sendStatus(400); res.json({ kind: req.query.kind }); });
`,
    },
    {
      name: 'an exported handler whose request another file calls typed',
      code: `
import type { Response } from 'express';
import type { TypedRequest, Login } from './types.js';
export const login = async (req: TypedRequest<Login>, res: Response) => { await signIn(req.body.name); res.json({ ok: true }); };
`,
    },
    {
      name: 'an exported handler whose request is called validated, in a wrapper',
      code: `
import type { Response } from 'express';
import { ValidatedBodyRequest } from './types.js';
import { catchAsync } from './errors.js';
export const login = catchAsync(async (req: ValidatedBodyRequest, res: Response) => { await signIn(req.body.name); res.json({ ok: true }); });
`,
    },
    {
      name: 'a helper of the file that looks at the body by its name',
      code: `
import express from 'express';
const app = express();
const ensureText = (req) => { const { body } = req; if (typeof body.text !== 'string') throw new TypeError('text'); };
app.post('/note', (req, res) => { ensureText(req); save(req.body.text); });
`,
    },
    {
      name: 'a helper of the file that hands the request on',
      code: `
import express from 'express';
const app = express();
const ensureText = (req) => check(req);
app.post('/note', (req, res) => { ensureText(req); save(req.body.text); });
`,
    },
    {
      name: 'a helper of another file',
      code: `
import express from 'express';
const app = express();
import { ensureMember } from './members.js';
app.post('/note', (req, res) => { if (!ensureMember(req)) return; save(req.body.text); });
`,
    },
  ],
  invalid: [
    {
      name: 'a member of a body that may be missing',
      code: `
import express from 'express';
const app = express();
app.post('/item', (req, res) => res.json({ id: req.body.id }));
`,
      errors: [
        { messageId: 'use', data: { value: 'req.body' }, line: 4, column: 48, endColumn: 59 },
      ],
    },
    {
      name: 'a query parameter in a text that is sent',
      code: `
import express from 'express';
const app = express();
app.get('/file', (req, res) => res.send(\`<p>\${req.query.name}</p>\`));
`,
      errors: [
        { messageId: 'use', data: { value: 'req.query' }, line: 4, column: 47, endColumn: 61 },
      ],
    },
    {
      name: 'what is deeper in a query is told back',
      code: `
import express from 'express';
const app = express();
app.get('/file', (req, res) => res.json({ name: req.query.filter.name }));
`,
      errors: [
        { messageId: 'use', data: { value: 'req.query' }, line: 4, column: 49, endColumn: 65 },
      ],
    },
    {
      name: 'members of a body that may be missing are handed on',
      code: `
import express from 'express';
const app = express();
app.post('/item', async (req, res) => { const { id } = req.body ?? {}; await store.create({ id }); res.json({ id }); });
`,
      errors: [
        { messageId: 'use', data: { value: 'req.body' }, line: 4, column: 47, endColumn: 53 },
      ],
    },
    {
      name: 'a request whose type says who sends it',
      code: `
import type { Response } from 'express';
import type { AuthenticatedRequest } from './types.js';
export const rename = async (req: AuthenticatedRequest, res: Response) => { await save(req.body.name); res.json({ ok: true }); };
`,
      errors: [
        { messageId: 'use', data: { value: 'req.body' }, line: 4, column: 88, endColumn: 101 },
      ],
    },
    {
      name: 'a typed request of a route in sight',
      code: `
import express from 'express';
const app = express();
import type { TypedRequest, Login } from './types.js';
app.post('/login', async (req: TypedRequest<Login>, res) => { await signIn(req.body.name); res.json({ ok: true }); });
`,
      errors: [
        { messageId: 'use', data: { value: 'req.body' }, line: 5, column: 76, endColumn: 89 },
      ],
    },
    {
      name: 'a typed request of this file',
      code: `
import type { Request, Response } from 'express';
type TypedRequest<T> = Request<{}, {}, T>;
export const login = async (req: TypedRequest<Login>, res: Response) => { await signIn(req.body.name); res.json({ ok: true }); };
`,
      errors: [
        { messageId: 'use', data: { value: 'req.body' }, line: 4, column: 88, endColumn: 101 },
      ],
    },
    {
      name: 'a helper of the file that looks at something else, and names its type',
      code: `
import express from 'express';
const app = express();
const ensureMember = (req: express.Request): boolean => !!(req.session as typeof req.session & { ids?: string[] }).ids;
app.post('/note', (req, res) => { if (!ensureMember(req)) return; save(req.body.text); });
`,
      errors: [
        { messageId: 'use', data: { value: 'req.body' }, line: 5, column: 72, endColumn: 85 },
      ],
    },
    {
      name: 'a helper of the file that looks at nothing',
      code: `
import express from 'express';
const app = express();
const validateMember = (req) => Date.now() > 0;
app.post('/note', (req, res) => { if (!validateMember(req)) return; save(req.body.text); });
`,
      errors: [
        { messageId: 'use', data: { value: 'req.body' }, line: 5, column: 74, endColumn: 87 },
      ],
    },
    {
      name: 'a helper of the file that takes other members',
      code: `
import express from 'express';
const app = express();
const ensureMember = ({ session }) => Boolean(session.id);
app.post('/note', (req, res) => { if (!ensureMember(req)) return; save(req.body.text); });
`,
      errors: [
        { messageId: 'use', data: { value: 'req.body' }, line: 5, column: 72, endColumn: 85 },
      ],
    },
    {
      name: 'a helper of the file that takes other members by name',
      code: `
import express from 'express';
const app = express();
function ensureMember(req) { const { session, headers } = req; if (!session.id) throw new Denied(headers); }
app.post('/note', (req, res) => { ensureMember(req); save(req.body.text); });
`,
      errors: [
        { messageId: 'use', data: { value: 'req.body' }, line: 5, column: 59, endColumn: 72 },
      ],
    },
  ],
});
