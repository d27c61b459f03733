import { readFileSync } from 'node:fs';
import { createServer } from 'node:https';

import { createApp } from './app.js';
import { reconcileForever } from './jobs/reconcile.js';
import { logger, logStart } from './logger.js';
import { startFulfilment } from './queue/fulfilment-worker.js';
import { startEvents } from './queue/order-events.js';

async function main(): Promise<void> {
  logStart();
  const controller = new AbortController();
  const worker = startFulfilment();
  await startEvents();
  reconcileForever(controller.signal);

  const tls = { key: readFileSync(process.env.TLS_KEY!), cert: readFileSync(process.env['TLS_CERT']!) };
  const server = createServer(tls, createApp());
  server.requestTimeout = 0;
  server.listen(process.env.PORT, () => logger.info('listening'));

  process.on('SIGTERM', async () => {
    try {
      await worker.close();
      controller.abort();
    } catch {
      // nothing to do
    }
    process.exit(0);
  });
}

main().catch(console.error);
