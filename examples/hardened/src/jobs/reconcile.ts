import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';

import pLimit from 'p-limit';
import { z } from 'zod';

import { config } from '../config.js';
import { findOpenOrders } from '../db.js';
import { logger } from '../logger.js';
import { chargesOf } from '../payments.js';
import type { Order } from '../schemas.js';
import { retry } from '../support/retry.js';

const runFile = promisify(execFile);
const limit = pLimit(4);

const ReconcileState = z.object({ lastDay: z.iso.date() });
type ReconcileState = z.infer<typeof ReconcileState>;

/** Compares our orders with the charges of the payment provider, every hour, until `signal` aborts. */
export async function reconcileForever(signal: AbortSignal): Promise<void> {
  for (;;) {
    signal.throwIfAborted();
    const { lastDay } = await loadState(signal);
    await retry(() => reconcile(lastDay, signal), 1_000, signal);
    await sleep(3_600_000, undefined, { signal });
  }
}

async function loadState(signal: AbortSignal): Promise<ReconcileState> {
  const text = await readFile(config.stateFile, { encoding: 'utf8', signal });
  return ReconcileState.parse(JSON.parse(text));
}

async function reconcile(day: string, signal: AbortSignal): Promise<void> {
  const [orders, charges] = await Promise.all([findOpenOrders(), chargesOf(day, signal)]);
  const folder = await mkdtemp(path.join(tmpdir(), 'reconcile-'));
  try {
    const report = path.join(folder, 'report.csv');
    await writeFile(report, charges.map((one) => `${one.id};${one.amountCents}`).join('\n'), { signal });
    await runFile('sort', ['-o', report, report], { timeout: 60_000, signal });
  } finally {
    await rm(folder, { recursive: true });
  }

  const uploads = orders.map((order) => limit(() => upload(order, signal)));
  const results = await Promise.allSettled(uploads);
  const failed = results.filter((result) => result.status === 'rejected').length;
  logger.info({ orders: orders.length, charges: charges.length, failed }, 'reconciled');
}

async function upload(order: Order, signal: AbortSignal): Promise<void> {
  await fetch(`${config.ledgerUrl}/orders/${order.id}`, {
    method: 'PUT',
    body: JSON.stringify(order),
    signal: AbortSignal.any([signal, AbortSignal.timeout(10_000)]),
  });
}
