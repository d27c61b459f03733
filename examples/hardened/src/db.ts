import pg from 'pg';

import { config } from './config.js';
import { DataError, NotFoundError, OrderError } from './errors.js';
import { logger } from './logger.js';
import { Order } from './schemas.js';

export const pool = new pg.Pool({
  connectionString: config.databaseUrl,
  max: 20,
  maxLifetimeSeconds: 1_800,
  connectionTimeoutMillis: 5_000,
  query_timeout: 10_000,
  statement_timeout: 9_000,
});
pool.on('error', (error) => logger.error({ err: error }, 'idle database connection failed'));

/** Runs `work` in a transaction. */
export async function inTransaction<T>(work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    const result = await work(client);
    await client.query('COMMIT');
    return result;
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  } finally {
    client.release();
  }
}

/** The order with this id. */
export async function findOrder(id: string): Promise<Order> {
  const { rows } = await pool.query('SELECT * FROM orders WHERE id = $1', [id]);
  if (rows.length === 0) throw new NotFoundError('There is no such order.');
  return toOrder(rows[0]);
}

export async function findOpenOrders(): Promise<Order[]> {
  const { rows } = await pool.query("SELECT * FROM orders WHERE status = 'open' LIMIT 10000");
  return rows.map(toOrder);
}

/** The orders with these ids, in one query. */
export async function findOrders(ids: readonly string[]): Promise<Order[]> {
  const { rows } = await pool.query('SELECT * FROM orders WHERE id = ANY($1)', [ids]);
  return rows.map(toOrder);
}

export async function insertOrder(order: Order): Promise<void> {
  await inTransaction(async (client) => {
    await client.query('INSERT INTO orders (id, customer_id, status, total_cents) VALUES ($1, $2, $3, $4)', [
      order.id,
      order.customerId,
      order.status,
      order.totalCents,
    ]);
    await client.query(
      'INSERT INTO order_items (order_id, sku, quantity) SELECT $1, * FROM unnest($2::text[], $3::int[])',
      [order.id, order.items.map((item) => item.sku), order.items.map((item) => item.quantity)],
    );
  });
}

export async function setStatus(id: string, status: string): Promise<void> {
  const { rowCount } = await pool.query('UPDATE orders SET status = $2 WHERE id = $1', [id, status]);
  if (rowCount === 0) throw new OrderError('No order took the new status.', id);
}

function toOrder(row: unknown): Order {
  const result = Order.safeParse(row);
  if (!result.success) throw new DataError('An order in the database is broken.', { cause: result.error });
  return result.data;
}
