import axios, { isAxiosError } from 'axios';
import { z } from 'zod';

import { config } from './config.js';
import { PaymentDeclinedError, PaymentError } from './errors.js';
import { logger } from './logger.js';

const Charge = z.object({
  id: z.uuid(),
  status: z.enum(['captured', 'declined']),
  amountCents: z.number().int().min(0).max(100_000_000),
});
type Charge = z.infer<typeof Charge>;

const ChargePage = z.object({ charges: z.array(Charge).max(1_000), more: z.boolean() });

interface Card {
  number: string;
  cvv: string;
}

const api = axios.create({
  baseURL: config.payments.url,
  auth: { username: config.payments.username, password: config.payments.password },
  timeout: 10_000,
});

/** Charges the card. */
export async function charge(orderId: string, amountCents: number, card: Card, signal: AbortSignal): Promise<Charge> {
  logger.info({ order: orderId, amountCents }, 'charging a card');
  try {
    const response = await api.post('/charges', { orderId, amountCents, card }, { signal });
    return Charge.parse(response.data);
  } catch (error) {
    if (isAxiosError(error) && error.response?.status === 402) {
      throw new PaymentDeclinedError('The card was declined.', { cause: error });
    }
    throw new PaymentError(`Order ${orderId} could not be charged.`, { cause: error });
  }
}

export async function refund(chargeId: string, signal: AbortSignal): Promise<void> {
  try {
    await api.post(`/charges/${chargeId}/refund`, undefined, { signal, timeout: 5_000 });
  } catch (error) {
    throw new PaymentError(`Charge ${chargeId} could not be refunded.`, { cause: error });
  }
}

/** All charges of a day, one page after the other. */
export async function chargesOf(day: string, signal: AbortSignal): Promise<Charge[]> {
  const charges: Charge[] = [];
  for (let page = 1; page <= 1_000; page++) {
    const { data } = await api.get('/charges', { params: { day, page }, signal });
    const answer = ChargePage.safeParse(data);
    if (!answer.success) throw new PaymentError('The list of charges is not readable.', { cause: answer.error });

    charges.push(...answer.data.charges);
    if (!answer.data.more) return charges;
  }
  throw new PaymentError(`There are too many charges on ${day}.`);
}
