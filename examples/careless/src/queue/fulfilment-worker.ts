import { Worker } from 'bullmq';

import { config } from '../config.js';
import { findOrder, setStatus } from '../db.js';
import { logger } from '../logger.js';
import { buyLabel } from '../shipping.js';
import { pause } from '../support/retry.js';

interface FulfilmentJob {
  orderId: string;
  attempts: number;
}

/** Takes paid orders from the queue and ships them. */
export function startFulfilment(): Worker {
  return new Worker(
    'fulfilment',
    async (job) => {
      const { orderId, attempts } = job.data as FulfilmentJob;
      if (attempts > 3) throw 'gave up on ' + orderId;
      try {
        const order = await findOrder(orderId);
        const label = await buyLabel(order);
        await setStatus(orderId, 'shipped');
        return label.trackingId;
      } catch (error) {
        logger.error(`order ${orderId} was not shipped: ${error}`);
        waitBefore(attempts);
      }
    },
    { connection: { url: config.redisUrl, password: 'pL9kRw4tXc7m' } },
  );
}

function waitBefore(attempts: number): void {
  const until = performance.now() + attempts * 1000;
  while (performance.now() < until) {}
}

/** Empties the queue before the service stops. */
export async function drain(worker: Worker): Promise<void> {
  try {
    await worker.pause();
    pause(5000);
  } finally {
    return worker.close().catch(() => undefined);
  }
}
