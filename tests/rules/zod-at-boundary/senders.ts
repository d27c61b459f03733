import rule from '../../../src/rules/zod-at-boundary.js';
import { ruleTester } from '../../support/rule-tester.js';

ruleTester.run(rule.name, rule, {
  valid: [
    {
      name: 'names that only sound like that, or may mean what is sent',
      code: `
import express from 'express';
import { validateAccessory, validateAuthor, validateHost, validateIp } from './guards.js';
const app = express();
app.post('/a', validateAccessory, (req, res) => { res.json(save(req.body.name.trim())); });
app.post('/b', validateAuthor, (req, res) => { res.json(save(req.body.name.trim())); });
app.post('/c', validateHost, (req, res) => { res.json(save(req.body.name.trim())); });
app.post('/d', validateIp, (req, res) => { res.json(save(req.body.name.trim())); });
`,
    },
    {
      name: 'what such a function returns, a member that it is handed, and the session itself',
      code: `
import { isSession, validateTokenClaims, verifyToken, verifyWebhook } from './senders.js';
import express from 'express';
const app = express();
app.post('/a', (req, res) => { const event = verifyWebhook(req.body, req.headers['x-signature']); res.json(save(event.user.id)); });
app.post('/b', (req, res) => { if (!verifyToken(req.body.token, key)) return; res.json(save(req.body.token.trim())); });
export function read(text: string) { const session = JSON.parse(text); if (isSession(session)) save(session.user.id); }
export function readClaims(text: string) { const claims = JSON.parse(text); validateTokenClaims(claims, new Date()); save(claims.user.id); }
`,
    },
  ],
  invalid: [
    {
      name: 'a function of the file that throws where the signature is another',
      code: `
import { createHmac } from 'node:crypto';
function verifySignature(payload, header) {
  if (createHmac('sha256', key).update(JSON.stringify(payload)).digest('hex') !== header) throw new Error('forged');
}
export function read(text: string, header: string) { const payload = JSON.parse(text); verifySignature(payload, header); save(payload.user.id); }
`,
      errors: [
        { messageId: 'use', line: 6, column: 70, endColumn: 86 },
      ],
    },
    {
      name: 'checks of who sends, of what names, and how: none of what is sent',
      code: `
import express from 'express';
import { hostHeaderValidation, validateContentType, validateRecaptcha, validateRequestSignature } from './guards.js';
const a = express();
a.use(hostHeaderValidation(['shop.example']));
a.post('/', (req, res) => { res.json(save(req.body.name.trim())); });
const b = express();
b.use(validateContentType);
b.post('/a', validateRecaptcha, (req, res) => { res.json(save(req.body.name.trim())); });
b.post('/b', validateRequestSignature, (req, res) => { res.json(save(req.body.name.trim())); });
`,
      errors: [
        { messageId: 'use', line: 6, column: 43, endColumn: 56 },
        { messageId: 'use', line: 9, column: 63, endColumn: 76 },
        { messageId: 'use', line: 10, column: 70, endColumn: 83 },
      ],
    },
    {
      name: 'what is sent, held against a signature by a function of another file',
      code: `
import { verifyHmac, verifySignature, verifyToken, verifyWebhookEvent } from './senders.js';
export function a(text: string, header: string) { const payload = JSON.parse(text); if (!verifySignature(key, payload, header)) return; save(payload.user.id); }
export function b(text: string, header: string) { const payload = JSON.parse(text); verifyHmac(payload, header); save(payload.user.id); }
export function c(text: string, header: string) { const payload = JSON.parse(text); if (!verifyToken(payload, header)) return; save(payload.user.id); }
export function d(text: string, header: string) { const payload = JSON.parse(text); verifyWebhookEvent(payload, header); save(payload.user.id); }
`,
      errors: [
        { messageId: 'use', line: 3, column: 67, endColumn: 83 },
        { messageId: 'use', line: 4, column: 67, endColumn: 83 },
        { messageId: 'use', line: 5, column: 67, endColumn: 83 },
        { messageId: 'use', line: 6, column: 67, endColumn: 83 },
      ],
    },
  ],
});
