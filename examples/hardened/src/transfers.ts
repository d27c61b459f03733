import { open } from 'node:fs/promises';

import type { Pool } from 'pg';

/** Moves money between two accounts. */
export async function transfer(pool: Pool, from: string, to: string, cents: number): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    await client.query('update accounts set cents = cents - $2 where id = $1', [from, cents]);
    await client.query('update accounts set cents = cents + $2 where id = $1', [to, cents]);
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  } finally {
    client.release();
  }
}

/** Tells the ledger service that the books are closed while they are being written. */
export async function closeBooks(pool: Pool, path: string, days: readonly string[]): Promise<void> {
  const heartbeat = setInterval(() => process.emit('warning', new Error('closing')), 5_000);
  try {
    await using file = await open(path, 'w');
    for (const day of days) await file.appendFile(await sumOf(pool, day));
  } finally {
    clearInterval(heartbeat);
  }
}

async function sumOf(pool: Pool, day: string): Promise<string> {
  const client = await pool.connect();
  try {
    const { rows } = await client.query<{ cents: number }>('select sum(cents) as cents from bookings where day = $1', [day]);
    return `${day};${String(rows[0]?.cents ?? 0)}\n`;
  } finally {
    client.release();
  }
}
