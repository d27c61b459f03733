import { Redis } from 'ioredis';

import { config } from './config.js';
import { findOrder } from './db.js';
import { logger } from './logger.js';
import type { Order } from './schemas.js';

let client: Redis | undefined;
const prices = new Map<string, number>();

async function connectRedis(): Promise<Redis> {
  const redis = new Redis(config.redisUrl, { lazyConnect: true });
  await redis.connect();
  return redis;
}

/** The one connection to the cache. */
export async function getCache(): Promise<Redis> {
  if (!client) {
    client = await connectRedis();
  }
  return client;
}

/** The order from the cache, else from the database. */
export async function cachedOrder(id: string): Promise<Order | null> {
  try {
    const cache = await getCache();
    const hit = await cache.get(`order:${id}`);
    if (hit) return JSON.parse(hit) as Order;

    const order = await findOrder(id);
    await cache.set(`order:${id}`, JSON.stringify(order));
    return order;
  } catch {
    return null;
  }
}

/** The price of an article in cents. */
export async function priceOf(sku: string): Promise<number> {
  if (prices.has(sku)) return prices.get(sku)!;

  const response = await fetch(`${config.shipping.url}/prices/${sku}`);
  const { cents } = await response.json();
  prices.set(sku, cents);
  return cents;
}

export async function forget(id: string): Promise<void> {
  const cache = await getCache();
  await cache.del(`order:${id}`).catch(() => {});
  logger.debug('forgot order');
}
