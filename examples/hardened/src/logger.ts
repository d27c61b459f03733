import { pino } from 'pino';

import { config } from './config.js';

export const logger = pino({ level: config.logLevel });

/** Writes down what the service was started with. */
export function logStart(): void {
  logger.info({ port: config.port, level: config.logLevel }, 'starting with configuration');
  logger.debug({ user: config.payments.username }, 'connecting to the payment provider');
}
