import { randomUUID } from 'node:crypto';
import { EventEmitter } from 'node:events';

import { Router } from 'express';
import pLimit from 'p-limit';
import { z } from 'zod';

import { cachedOrder, forget, priceOf } from '../cache.js';
import { findOrders, insertOrder, setStatus } from '../db.js';
import { logger } from '../logger.js';
import { charge } from '../payments.js';
import { CreateOrderRequest, OrderParams, OrderStatus, UpdateOrderBody, type Order } from '../schemas.js';
import { pageOf, signalOf } from '../support/http.js';

const ListQuery = z.object({ ids: z.array(z.uuid()).max(100) });

export const orders = Router();
const changes = new EventEmitter();
const limit = pLimit(8);

orders.post('/', async (req, res) => {
  const input = CreateOrderRequest.parse(req.body);
  const prices = await Promise.all(input.items.map((item) => limit(() => priceOf(item.sku))));
  const order: Order = {
    id: randomUUID(),
    customerId: res.locals.customer.sub,
    status: OrderStatus.Open,
    totalCents: input.items.reduce((sum, item, index) => sum + item.quantity * (prices[index] ?? 0), 0),
    items: input.items,
  };
  await insertOrder(order);
  await charge(order.id, order.totalCents, input.card, signalOf(res));
  logger.info({ order: order.id }, 'order placed');
  res.status(201).json(order);
});

orders.get('/', async (req, res) => {
  const { ids } = ListQuery.parse(req.query);
  const found = await findOrders(ids);
  res.json({ page: pageOf(req), orders: found });
});

orders.get('/:id', async (req, res) => {
  const { id } = OrderParams.parse(req.params);
  res.json(await cachedOrder(id));
});

orders.patch('/:id', async (req, res) => {
  const { id } = OrderParams.parse(req.params);
  const { status } = UpdateOrderBody.parse(req.body);
  await setStatus(id, status);
  await forget(id);
  changes.emit('change', id);
  res.sendStatus(204);
});

orders.get('/:id/changes', (req, res) => {
  const { id } = OrderParams.parse(req.params);
  const tell = (changed: string): void => {
    if (changed === id) res.write('data: changed\n\n');
  };
  res.type('text/event-stream');
  changes.on('change', tell);
  res.once('close', () => changes.off('change', tell));
});
