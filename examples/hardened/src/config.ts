import { z } from 'zod';

const Environment = z.object({
  PORT: z.coerce.number().int().min(1).max(65_535),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error']).default('info'),
  DATABASE_URL: z.url().max(2_048),
  REDIS_URL: z.url().max(2_048),
  AMQP_URL: z.url().max(2_048),
  JWT_SECRET: z.string().min(32).max(512),
  STAFF_PASSWORD_HASH: z.string().regex(/^[0-9a-f]{64}$/),
  WEBHOOK_SECRET: z.string().min(32).max(512),
  UPLOAD_DIR: z.string().max(1_024).default('/var/lib/orders/uploads'),
  EXPORT_DIR: z.string().max(1_024).default('/var/lib/orders/exports'),
  STATE_FILE: z.string().max(1_024).default('/var/lib/orders/reconcile.json'),
  TLS_KEY: z.string().max(1_024),
  TLS_CERT: z.string().max(1_024),
  PAYMENTS_URL: z.url().max(2_048),
  PAYMENTS_PASSWORD: z.string().min(16).max(512),
  SHIPPING_URL: z.url().max(2_048),
  SHIPPING_KEY: z.string().min(16).max(512),
  LEDGER_URL: z.url().max(2_048),
});

const env = Environment.parse(process.env);

/** Where the service finds its neighbours, and how it talks to them. The only reader of the environment. */
export const config = {
  port: env.PORT,
  logLevel: env.LOG_LEVEL,
  databaseUrl: env.DATABASE_URL,
  redisUrl: env.REDIS_URL,
  amqpUrl: env.AMQP_URL,
  jwtSecret: env.JWT_SECRET,
  staffPasswordHash: env.STAFF_PASSWORD_HASH,
  webhookSecret: env.WEBHOOK_SECRET,
  uploadDir: env.UPLOAD_DIR,
  exportDir: env.EXPORT_DIR,
  stateFile: env.STATE_FILE,
  tls: { keyFile: env.TLS_KEY, certFile: env.TLS_CERT },
  payments: { url: env.PAYMENTS_URL, username: 'order-service', password: env.PAYMENTS_PASSWORD },
  shipping: { url: env.SHIPPING_URL, apiKey: env.SHIPPING_KEY },
  ledgerUrl: env.LEDGER_URL,
};
