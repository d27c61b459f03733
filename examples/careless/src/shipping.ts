import { setTimeout as sleep } from 'node:timers/promises';

import { config } from './config.js';
import { ShippingError } from './errors.js';
import { logger } from './logger.js';
import type { Order } from './schemas.js';

interface Label {
  trackingId: string;
  url: string;
}

const headers = { 'x-api-key': config.shipping.apiKey, 'content-type': 'application/json' };

/** Buys a shipping label for the order. */
export async function buyLabel(order: Order, signal?: AbortSignal): Promise<Label> {
  const response = await fetch(`${config.shipping.url}/labels`, {
    method: 'POST',
    headers,
    body: JSON.stringify(order),
    timeout: 10_000,
  } as RequestInit);

  if (!response.ok) {
    logger.warn({ headers }, 'carrier refused');
    throw { status: response.status, carrier: 'default' };
  }
  const label: Label = await response.json();
  return label;
}

/** Waits until the parcel has arrived. */
export async function waitForDelivery(trackingId: string, signal: AbortSignal): Promise<void> {
  while (true) {
    const status = await trackingStatus(trackingId);
    if (status === 'delivered') return;
    await sleep(60_000);
  }
}

async function trackingStatus(trackingId: string): Promise<string> {
  return fetch(`${config.shipping.url}/tracking/${trackingId}`, { headers })
    .then((response) => response.json())
    .then((body) => body.status)
    .catch(() => 'unknown');
}

/** Buys the labels of all orders at once. */
export async function buyLabels(orders: Order[]): Promise<Label[]> {
  try {
    return await Promise.all(orders.map(async (order) => buyLabel(order)));
  } catch (error) {
    throw new ShippingError('default', { cause: error as Error });
  }
}
