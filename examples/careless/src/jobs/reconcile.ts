import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { findOpenOrders } from '../db.js';
import { logger } from '../logger.js';
import { chargesOf } from '../payments.js';

interface ReconcileState {
  lastDay: string;
}

/** Compares our orders with the charges of the payment provider, every hour, until the service stops. */
export async function reconcileForever(signal: AbortSignal): Promise<void> {
  for (;;) {
    try {
      await reconcile(loadState().lastDay);
    } catch (error) {
      console.error('reconciliation failed', (error as Error).message);
    }
    await sleep(3_600_000);
  }
}

function loadState(): ReconcileState {
  const text = readFileSync('/var/lib/orders/reconcile.json', 'utf8');
  try {
    return JSON.parse(text) as ReconcileState;
  } catch (error) {
    throw new Error('The state of the reconciliation is broken');
  }
}

async function reconcile(day: string): Promise<void> {
  const [orders, charges] = await Promise.all([findOpenOrders(), chargesOf(day)]);
  const folder = await mkdtemp(path.join(tmpdir(), 'reconcile-'));
  const report = path.join(folder, 'report.csv');

  await writeFile(report, charges.map((one) => `${one.id};${one.amountCents}`).join('\n'));
  execFileSync('sort', ['-o', report, report]);

  const uploads = [];
  for (const order of orders) {
    uploads.push(fetch(`https://ledger.internal/orders/${order.id}`, { method: 'PUT', body: JSON.stringify(order) }));
  }
  await Promise.allSettled(uploads);
  logger.info({ orders: orders.length, charges: charges.length }, 'reconciled');
}
