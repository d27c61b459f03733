import { createHmac, timingSafeEqual } from 'node:crypto';

import express, { Router } from 'express';
import { z } from 'zod';

import { config } from '../config.js';
import { setStatus } from '../db.js';
import { UnauthorizedError } from '../errors.js';
import { logger } from '../logger.js';
import { OrderStatus, PaymentEventBody } from '../schemas.js';
import { buyLabel } from '../shipping.js';
import { cachedOrder } from '../cache.js';
import { signalOf } from '../support/http.js';

const WebhookBody = z.string().max(100_000);
const WebhookHeaders = z.object({ 'x-signature': z.string().regex(/^[0-9a-f]{64}$/) });

export const webhooks = Router();

webhooks.post('/payments', express.text({ type: '*/*' }), async (req, res) => {
  const body = WebhookBody.parse(req.body);
  const headers = WebhookHeaders.parse(req.headers);
  const signature = createHmac('sha256', config.webhookSecret).update(body).digest();
  if (!timingSafeEqual(signature, Buffer.from(headers['x-signature'], 'hex'))) {
    throw new UnauthorizedError('The signature does not fit the body.');
  }
  const event = PaymentEventBody.parse(JSON.parse(body));
  if (event.type === 'captured') {
    await setStatus(event.orderId, OrderStatus.Paid);
    const order = await cachedOrder(event.orderId);
    await buyLabel(order, signalOf(res));
  } else {
    await setStatus(event.orderId, OrderStatus.Cancelled);
  }
  logger.info({ order: event.orderId, type: event.type }, 'payment event');
  res.sendStatus(204);
});
