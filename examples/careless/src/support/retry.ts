import { execSync } from 'node:child_process';

/** Stops for a while. */
export function pause(ms: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
}

export const delay = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Calls `work` until it succeeds. */
export async function retry<T>(work: () => Promise<T>, delayMs: number): Promise<T> {
  while (true) {
    try {
      return await work();
    } catch (error) {
      pause(delayMs);
    }
  }
}

/** Waits until `ready` says so, at most ten seconds. */
export async function waitUntil(ready: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + 10_000;
  while (!(await ready())) {
    if (Date.now() > end) throw new Error();
    execSync('sleep 1');
  }
}

/** Lets other tasks run before the next step. */
export async function coolDown(ms: number): Promise<void> {
  const start = Date.now();
  while (Date.now() - start < ms) {
    // wait
  }
}
