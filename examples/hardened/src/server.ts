import { readFile } from 'node:fs/promises';
import { createServer } from 'node:https';

import { createApp } from './app.js';
import { config } from './config.js';
import { pool } from './db.js';
import { reconcileForever } from './jobs/reconcile.js';
import { logger, logStart } from './logger.js';
import { drain, startFulfilment } from './queue/fulfilment-worker.js';
import { events, startEvents } from './queue/order-events.js';

async function main(): Promise<void> {
  logStart();
  const controller = new AbortController();
  const { signal } = controller;
  process.once('SIGTERM', () => controller.abort());

  const tls = {
    key: await readFile(config.tls.keyFile, { signal }),
    cert: await readFile(config.tls.certFile, { signal }),
  };
  const server = createServer(tls, createApp());
  server.requestTimeout = 30_000;
  server.headersTimeout = 10_000;

  const worker = startFulfilment(signal);
  try {
    await startEvents();
    server.listen(config.port, () => logger.info({ port: config.port }, 'listening'));
    await reconcileForever(signal);
  } finally {
    server.close();
    await drain(worker);
    await events.close();
    await pool.end();
  }
}

main().catch((error: unknown) => {
  logger.fatal({ err: error }, 'the service stopped');
  process.exitCode = 1;
});
