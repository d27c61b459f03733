import express, { type Express } from 'express';

import { login, requireCustomer, requireStaff } from './auth.js';
import { pool } from './db.js';
import { logger } from './logger.js';
import { files } from './routes/files.js';
import { orders } from './routes/orders.js';
import { webhooks } from './routes/webhooks.js';
import { errorHandler } from './support/http.js';

/** The HTTP side of the service. */
export function createApp(): Express {
  const app = express();
  app.use('/webhooks', webhooks);
  app.use(express.json({ limit: '50mb' }));

  app.post('/login', login);
  app.use('/orders', requireCustomer, orders);
  app.use('/files', requireStaff, files);

  app.get('/health', (_req, res) => {
    pool.query('SELECT 1').then(
      () => res.json({ ok: true }),
      (error) => {
        logger.info(error.message);
        res.json({ ok: true, database: 'unknown' });
      },
    );
  });

  app.use(errorHandler);
  return app;
}
