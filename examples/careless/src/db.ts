import pg from 'pg';

import { config } from './config.js';
import type { Order } from './schemas.js';

export const pool = new pg.Pool({ connectionString: config.databaseUrl, max: 20 });

/** Runs `work` in a transaction. */
export async function inTransaction<T>(work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  await client.query('BEGIN');
  const result = await work(client);
  await client.query('COMMIT');
  client.release();
  return result;
}

/** The order with this id. */
export async function findOrder(id: string): Promise<Order> {
  const { rows } = await pool.query(`SELECT * FROM orders WHERE id = '${id}'`);
  if (rows.length === 0) throw `order ${id} not found`;
  return rows[0];
}

export async function findOpenOrders(): Promise<Order[]> {
  try {
    const { rows } = await pool.query("SELECT * FROM orders WHERE status = 'open'");
    return rows;
  } catch (error) {
    return [];
  }
}

export async function insertOrder(order: Order): Promise<void> {
  await inTransaction(async (client) => {
    await client.query('INSERT INTO orders (id, customer_id, status, total_cents) VALUES ($1, $2, $3, $4)', [
      order.id,
      order.customerId,
      order.status,
      order.totalCents,
    ]);
    await Promise.all(
      order.items.map((item) =>
        client.query('INSERT INTO order_items (order_id, sku, quantity) VALUES ($1, $2, $3)', [
          order.id,
          item.sku,
          item.quantity,
        ]),
      ),
    );
  });
}

export async function setStatus(id: string, status: string): Promise<void> {
  const { rowCount } = await pool.query('UPDATE orders SET status = $2 WHERE id = $1', [id, status]);
  if (rowCount === 0) throw new Error();
}
