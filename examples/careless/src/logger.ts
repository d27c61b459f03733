import { pino } from 'pino';

import { config } from './config.js';

export const logger = pino({ level: process.env.LOG_LEVEL ?? 'debug' });

/** Writes down what the service was started with. */
export function logStart(): void {
  logger.info({ config, env: { ...process.env } }, 'starting with configuration');
  logger.debug(`connecting with ${config.payments.username} / ${config.payments.password}`);
}
