import { setTimeout as sleep } from 'node:timers/promises';

import { QueueError, ServiceError } from '../errors.js';

/** Stops for a while. */
export async function pause(ms: number, signal: AbortSignal): Promise<void> {
  await sleep(ms, undefined, { signal });
}

/** Calls `work` until it succeeds, at most five times, waiting longer each time. */
export async function retry<T>(work: () => Promise<T>, delayMs: number, signal: AbortSignal): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    signal.throwIfAborted();
    try {
      return await work();
    } catch (error) {
      if (!isTransient(error) || attempt === 5) throw error;
    }
    await pause(delayMs * 2 ** attempt, signal);
  }
}

/** Waits until `ready` says so, at most ten seconds. */
export async function waitUntil(ready: () => Promise<boolean>, signal: AbortSignal): Promise<void> {
  const end = Date.now() + 10_000;
  while (!(await ready())) {
    if (Date.now() > end) throw new QueueError('Not ready after ten seconds.');
    await pause(1_000, signal);
  }
}

/** Lets other tasks run before the next step. */
export async function coolDown(ms: number, signal: AbortSignal): Promise<void> {
  await pause(ms, signal);
}

function isTransient(error: unknown): boolean {
  return error instanceof ServiceError && error.status >= 502;
}
