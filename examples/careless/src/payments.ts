import axios from 'axios';

import { config } from './config.js';
import { PaymentError } from './errors.js';
import { logger } from './logger.js';

interface Charge {
  id: string;
  status: 'captured' | 'declined';
  amountCents: number;
}

interface Card {
  cardNumber: string;
  cvv: string;
}

const api = axios.create({
  baseURL: config.payments.url,
  auth: { username: config.payments.username, password: config.payments.password },
});

/** Charges the card. */
export async function charge(orderId: string, amountCents: number, card: Card): Promise<Charge | undefined> {
  try {
    logger.info(`charging ${card.cardNumber} for order ${orderId}`);
    const response = await api.post<Charge>('/charges', { orderId, amountCents, card });
    return response.data;
  } catch (error) {
    if (error instanceof Error) {
      logger.error(error.message);
    }
  }
}

export async function refund(chargeId: string): Promise<void> {
  try {
    await axios.post(
      `${config.payments.url}/charges/${chargeId}/refund`,
      { timeout: 5000 },
      { headers: { Authorization: 'Basic b3JkZXJzOm1UNXdaOXFMeDJWYg==' } },
    );
  } catch (error: any) {
    logger.error({ request: error.config }, 'refund failed');
    throw new PaymentError(`refund of ${chargeId} failed`, error);
  }
}

/** All charges of a day, one page after the other. */
export async function chargesOf(day: string): Promise<Charge[]> {
  const charges: Charge[] = [];
  for (let page = 1; ; page++) {
    const { data } = await axios.get(`${config.payments.url}/charges`, { params: { day, page }, timeout: 0 });
    charges.push(...data.charges);
    if (!data.more) return charges;
  }
}
