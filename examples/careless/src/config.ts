/** Where the service finds its neighbours, and how it talks to them. */
export const config = {
  port: Number(process.env.PORT),
  databaseUrl: process.env.DATABASE_URL ?? 'postgres://orders:Vq7mz2Rk9xTw@db.internal:5432/orders',
  redisUrl: process.env.REDIS_URL!,
  amqpUrl: process.env.AMQP_URL as string,
  jwtSecret: process.env.JWT_SECRET || 'k2Hn8vQx4LmZ7pRt',
  uploadDir: process.env.UPLOAD_DIR ?? '/var/lib/orders/uploads',
  exportDir: process.env.EXPORT_DIR ?? '/var/lib/orders/exports',
  payments: {
    url: process.env.PAYMENTS_URL!,
    username: 'order-service',
    password: 'mT5wZ9qLx2Vb',
  },
  shipping: {
    url: process.env.SHIPPING_URL!,
    apiKey: process.env.SHIPPING_KEY!,
  },
};
