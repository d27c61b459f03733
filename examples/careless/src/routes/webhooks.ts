import { createHmac } from 'node:crypto';

import express, { Router } from 'express';

import { setStatus } from '../db.js';
import { logger } from '../logger.js';
import { buyLabel } from '../shipping.js';
import { cachedOrder } from '../cache.js';

interface PaymentEvent {
  type: 'captured' | 'refunded' | 'disputed';
  orderId: string;
}

export const webhooks = Router();

webhooks.post('/payments', express.text({ type: '*/*' }), async (req, res) => {
  const signature = createHmac('sha256', 'Wd3pYx8sLk5nVf2q').update(req.body).digest('hex');
  if (signature !== req.headers['x-signature']) {
    res.sendStatus(401);
    return;
  }
  const event = JSON.parse(req.body) as PaymentEvent;
  if (event.type === 'captured') {
    await setStatus(event.orderId, 'paid');
    const order = await cachedOrder(event.orderId);
    await buyLabel(order!).catch((error) => console.log('no label', error.message));
  } else {
    await setStatus(event.orderId, 'cancelled');
  }
  logger.info({ cookies: req.cookies, ip: req.ip }, 'payment event');
  res.sendStatus(204);
});
