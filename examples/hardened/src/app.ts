import express, { type Express } from 'express';
import { rateLimit } from 'express-rate-limit';
import helmet from 'helmet';

import { login, requireCustomer, requireStaff } from './auth.js';
import { pool } from './db.js';
import { files } from './routes/files.js';
import { orders } from './routes/orders.js';
import { webhooks } from './routes/webhooks.js';
import { errorHandler } from './support/http.js';

/** The HTTP side of the service. */
export function createApp(): Express {
  const app = express();
  app.use(helmet());
  app.use(rateLimit({ windowMs: 60_000, limit: 300 }));
  app.use('/webhooks', webhooks);
  app.use(express.json({ limit: '100kb' }));

  app.post('/login', rateLimit({ windowMs: 60_000, limit: 5 }), login);
  app.use('/orders', requireCustomer, orders);
  app.use('/files', requireStaff, files);

  app.get('/health', async (_req, res) => {
    await pool.query('SELECT 1');
    res.json({ ok: true });
  });

  app.use(errorHandler);
  return app;
}
