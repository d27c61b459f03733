import { createWriteStream } from 'node:fs';

import type { Pool } from 'pg';

/** Moves money between two accounts. */
export async function transfer(pool: Pool, from: string, to: string, cents: number): Promise<void> {
  const client = await pool.connect();
  await client.query('BEGIN');
  await client.query('update accounts set cents = cents - $2 where id = $1', [from, cents]);
  await client.query('update accounts set cents = cents + $2 where id = $1', [to, cents]);
  await client.query('COMMIT');
  client.release();
}

/** Tells the ledger service that the books are closed while they are being written. */
export async function closeBooks(pool: Pool, path: string, days: readonly string[]): Promise<void> {
  const heartbeat = setInterval(() => process.emit('warning', new Error('closing')), 5_000);
  const out = createWriteStream(path);
  for (const day of days) out.write(await sumOf(pool, day));
  out.end();
  clearInterval(heartbeat);
}

async function sumOf(pool: Pool, day: string): Promise<string> {
  const client = await pool.connect();
  const { rows } = await client.query<{ cents: number }>('select sum(cents) as cents from bookings where day = $1', [day]);
  client.release();
  return `${day};${String(rows[0]?.cents ?? 0)}\n`;
}
