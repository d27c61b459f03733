import { Redis } from 'ioredis';
import { LRUCache } from 'lru-cache';
import { z } from 'zod';

import { config } from './config.js';
import { findOrder } from './db.js';
import { ShippingError } from './errors.js';
import { logger } from './logger.js';
import { Order } from './schemas.js';

const Price = z.object({ cents: z.number().int().min(0).max(100_000_000) });

let client: Promise<Redis> | undefined;
const prices = new LRUCache<string, Promise<number>>({ max: 10_000, ttl: 60_000 });

async function connectRedis(): Promise<Redis> {
  const redis = new Redis(config.redisUrl, { lazyConnect: true, connectTimeout: 2_000, commandTimeout: 1_000 });
  await redis.connect();
  return redis;
}

/** The one connection to the cache: its promise is kept, so that two callers never open two. */
export function getCache(): Promise<Redis> {
  client ??= connectRedis().catch((error: unknown) => {
    client = undefined;
    throw error;
  });
  return client;
}

/** The order from the cache, else from the database. */
export async function cachedOrder(id: string): Promise<Order> {
  const cache = await getCache();
  const hit = await cache.get(`order:${id}`);
  if (hit !== null) {
    const cached = Order.safeParse(JSON.parse(hit));
    if (cached.success) return cached.data;
  }
  const order = await findOrder(id);
  await cache.set(`order:${id}`, JSON.stringify(order), 'EX', 300);
  return order;
}

/** The price of an article in cents. */
export function priceOf(sku: string): Promise<number> {
  const known = prices.get(sku);
  if (known) return known;

  const price = loadPrice(sku).catch((error: unknown) => {
    prices.delete(sku);
    throw error;
  });
  prices.set(sku, price);
  return price;
}

async function loadPrice(sku: string): Promise<number> {
  const url = `${config.shipping.url}/prices/${encodeURIComponent(sku)}`;
  const response = await fetch(url, { signal: AbortSignal.timeout(5_000) });
  const price = Price.safeParse(await response.json());
  if (!price.success) throw new ShippingError('The price is not readable.', { cause: price.error });
  return price.data.cents;
}

export async function forget(id: string): Promise<void> {
  const cache = await getCache();
  await cache.del(`order:${id}`);
  logger.debug({ order: id }, 'forgot order');
}
