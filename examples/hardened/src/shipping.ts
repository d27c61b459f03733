import { setTimeout as sleep } from 'node:timers/promises';

import pLimit from 'p-limit';
import { z } from 'zod';

import { config } from './config.js';
import { ShippingError } from './errors.js';
import { logger } from './logger.js';
import type { Order } from './schemas.js';

const Label = z.object({ trackingId: z.string().max(64), url: z.url().max(2_048) });
type Label = z.infer<typeof Label>;

const Tracking = z.object({ status: z.string().max(32) });

const headers = { 'x-api-key': config.shipping.apiKey, 'content-type': 'application/json' };
const limit = pLimit(4);

/** Buys a shipping label for the order. */
export async function buyLabel(order: Order, signal: AbortSignal): Promise<Label> {
  const response = await fetch(`${config.shipping.url}/labels`, {
    method: 'POST',
    headers,
    body: JSON.stringify(order),
    signal: AbortSignal.any([signal, AbortSignal.timeout(10_000)]),
  });

  if (!response.ok) {
    logger.warn({ status: response.status }, 'carrier refused');
    throw new ShippingError(`The carrier answered ${response.status}.`);
  }
  const label = Label.safeParse(await response.json());
  if (!label.success) throw new ShippingError('The label is not readable.', { cause: label.error });
  return label.data;
}

/** Waits until the parcel has arrived. */
export async function waitForDelivery(trackingId: string, signal: AbortSignal): Promise<void> {
  while (true) {
    signal.throwIfAborted();
    const status = await trackingStatus(trackingId, signal);
    if (status === 'delivered') return;
    await sleep(60_000, undefined, { signal });
  }
}

async function trackingStatus(trackingId: string, signal: AbortSignal): Promise<string> {
  const url = `${config.shipping.url}/tracking/${encodeURIComponent(trackingId)}`;
  const response = await fetch(url, { headers, signal: AbortSignal.any([signal, AbortSignal.timeout(5_000)]) });
  const tracking = Tracking.safeParse(await response.json());
  if (!tracking.success) throw new ShippingError('The tracking status is not readable.', { cause: tracking.error });
  return tracking.data.status;
}

/** Buys the labels of all orders, four at a time. */
export async function buyLabels(orders: Order[], signal: AbortSignal): Promise<Label[]> {
  try {
    return await Promise.all(orders.map((order) => limit(() => buyLabel(order, signal))));
  } catch (error) {
    throw new ShippingError('Not every label could be bought.', { cause: error });
  }
}
