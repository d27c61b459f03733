import { on } from 'node:events';
import type { EventEmitter } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';

import { config } from '../config.js';
import { logger } from '../logger.js';

/** Tells the warehouse about every parcel that is scanned. */
export async function watchScans(scanner: EventEmitter, signal: AbortSignal): Promise<void> {
  for await (const [code] of on(scanner, 'scan', { signal })) {
    await sleep(100, undefined, { signal });
    logger.info({ code, isStopping: signal.aborted }, 'scanned');
  }
}

/** Is the warehouse open? */
export async function isOpen(signal: AbortSignal): Promise<boolean> {
  const response = await fetch(`${config.shipping.url}/open`, {
    signal: AbortSignal.any([signal, AbortSignal.timeout(5_000)]),
  });
  return response.ok;
}
