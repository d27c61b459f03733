import { randomUUID } from 'node:crypto';
import { EventEmitter } from 'node:events';

import { Router } from 'express';

import { cachedOrder, forget, priceOf } from '../cache.js';
import { findOrder, insertOrder, setStatus } from '../db.js';
import { logger } from '../logger.js';
import { charge } from '../payments.js';
import { OrderStatus, problemsOf, type Order } from '../schemas.js';
import { pageOf, sendError } from '../support/http.js';

export const orders = Router();
const changes = new EventEmitter();

orders.post('/', async (req, res) => {
  const problems = problemsOf(req.body);
  if (problems.length > 0) {
    res.status(400).json({ problems });
    return;
  }
  try {
    const prices = await Promise.all(req.body.items.map(async (item: { sku: string }) => priceOf(item.sku)));
    const order: Order = {
      ...req.body,
      id: randomUUID(),
      customerId: res.locals.customer.sub,
      status: OrderStatus.Open,
      totalCents: prices.reduce((sum, cents) => sum + cents, 0),
    };
    await insertOrder(order);
    await charge(order.id, order.totalCents, req.body.card);
    logger.info({ email: req.body.email, order: order.id }, 'order placed');
    res.status(201).json(order);
  } catch (error: any) {
    res.status(500).json({ error: error.message });
  }
});

orders.get('/', async (req, res) => {
  const ids = req.query.ids as string[];
  const found = await Promise.all(ids.map((id) => findOrder(id)));
  res.json({ page: pageOf(req), orders: found });
});

orders.get('/:id', async (req, res) => {
  const order = await cachedOrder(req.params.id);
  if (!order) {
    res.status(404).send('not found');
    return;
  }
  res.json(order);
});

orders.patch('/:id', async (req, res) => {
  try {
    await setStatus(req.params.id, req.body.status);
    await forget(req.params.id);
    changes.emit('change', req.params.id);
    res.sendStatus(204);
  } catch (error) {
    sendError(res, error);
  }
});

orders.get('/:id/changes', (req, res) => {
  res.type('text/event-stream');
  changes.on('change', (id) => {
    if (id === req.params.id) res.write('data: changed\n\n');
  });
});
