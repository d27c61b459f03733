import { EventEmitter } from 'node:events';

import amqp, { type Channel, type ChannelModel, type ConsumeMessage } from 'amqplib';
import { z } from 'zod';

import { config } from '../config.js';
import { forget } from '../cache.js';
import { QueueError } from '../errors.js';
import { logger } from '../logger.js';

const OrderEvent = z.object({ orderId: z.uuid(), kind: z.enum(['paid', 'shipped', 'cancelled']) });
type OrderEvent = z.infer<typeof OrderEvent>;

/** Tells listeners of `error` which events could not be handled. */
class EventBus extends EventEmitter {
  #connection?: Promise<ChannelModel>;
  #channel?: Promise<Channel>;

  open(): Promise<Channel> {
    this.#connection ??= amqp.connect(config.amqpUrl, { timeout: 10_000 });
    this.#channel ??= this.#connection.then((connection) => connection.createChannel());
    return this.#channel;
  }

  /** Calls `handle` for every event of an order. */
  async listen(handle: (event: OrderEvent) => Promise<void>): Promise<void> {
    const channel = await this.open();
    await channel.assertQueue('order-events');
    await channel.consume('order-events', async (message) => {
      if (message) await this.#deliver(message, channel, handle);
    });
  }

  async #deliver(message: ConsumeMessage, channel: Channel, handle: (event: OrderEvent) => Promise<void>): Promise<void> {
    try {
      await handle(OrderEvent.parse(JSON.parse(message.content.toString())));
      channel.ack(message);
    } catch (error) {
      channel.nack(message, false, false);
      this.emit('error', error);
    }
  }

  async publish(event: OrderEvent): Promise<void> {
    const channel = await this.open();
    if (!channel.sendToQueue('order-events', Buffer.from(JSON.stringify(event)))) {
      throw new QueueError('The queue is full.');
    }
  }

  async close(): Promise<void> {
    const connection = await this.#connection;
    await connection?.close();
  }
}

export const events = new EventBus();

export async function startEvents(): Promise<void> {
  events.on('error', (error) => logger.error({ err: error }, 'an event was not handled'));
  await events.listen(async ({ orderId, kind }) => {
    logger.info({ kind }, 'event');
    await forget(orderId);
  });
}
