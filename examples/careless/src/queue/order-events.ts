import amqp, { type Channel, type ChannelModel } from 'amqplib';

import { config } from '../config.js';
import { forget } from '../cache.js';
import { logger } from '../logger.js';

interface OrderEvent {
  orderId: string;
  kind: string;
}

class EventBus {
  private connection?: ChannelModel;
  private channel?: Channel;

  async open(): Promise<Channel> {
    this.connection ??= await amqp.connect(config.amqpUrl);
    if (!this.channel) {
      this.channel = await this.connection.createChannel();
    }
    return this.channel;
  }

  /** Calls `handle` for every event of an order. */
  async listen(handle: (event: OrderEvent) => Promise<void>): Promise<void> {
    const channel = await this.open();
    await channel.assertQueue('order-events');
    await channel.consume('order-events', async (message) => {
      const event: OrderEvent = JSON.parse(message!.content.toString());
      try {
        await handle(event);
      } catch (error) {}
      channel.ack(message!);
    });
  }

  publish(event: OrderEvent): Promise<boolean> {
    return new Promise(async (resolve, reject) => {
      const channel = await this.open();
      if (!channel.sendToQueue('order-events', Buffer.from(JSON.stringify(event)))) reject('queue is full');
      resolve(true);
    });
  }
}

export const events = new EventBus();

export async function startEvents(): Promise<void> {
  await events.listen(async ({ orderId, kind }) => {
    logger.info(`event ${kind}`);
    await forget(orderId);
  });
}
