import { UnrecoverableError, Worker } from 'bullmq';
import { z } from 'zod';

import { config } from '../config.js';
import { findOrder, setStatus } from '../db.js';
import { logger } from '../logger.js';
import { OrderStatus } from '../schemas.js';
import { buyLabel } from '../shipping.js';
import { pause } from '../support/retry.js';

const FulfilmentJob = z.object({ orderId: z.uuid(), attempts: z.number().int().min(0).max(100) });

/** Takes paid orders from the queue and ships them. A job that fails is tried again by the queue. */
export function startFulfilment(stop: AbortSignal): Worker {
  const worker = new Worker(
    'fulfilment',
    async (job) => {
      const { orderId, attempts } = FulfilmentJob.parse(job.data);
      if (attempts > 3) throw new UnrecoverableError(`Gave up on order ${orderId}.`);

      await pause(attempts * 1_000, stop);
      const order = await findOrder(orderId);
      const label = await buyLabel(order, stop);
      await setStatus(orderId, OrderStatus.Shipped);
      return label.trackingId;
    },
    { connection: { url: config.redisUrl, maxRetriesPerRequest: null } },
  );
  worker.on('failed', (job, error) => logger.error({ err: error, job: job?.id }, 'order was not shipped'));
  return worker;
}

/** Empties the queue before the service stops. */
export async function drain(worker: Worker): Promise<void> {
  await worker.pause();
  await worker.close();
}
