import { z } from 'zod';

export enum OrderStatus {
  Open = 'open',
  Paid = 'paid',
  Shipped = 'shipped',
  Cancelled = 'cancelled',
}

const Item = z.strictObject({
  sku: z.string().regex(/^[A-Z0-9-]{3,32}$/),
  quantity: z.number().int().min(1).max(1_000),
});

const Address = z.strictObject({
  street: z.string({ error: 'Street is needed' }).min(1).max(200),
  city: z.string().min(1).max(100),
  country: z.string().length(2),
});

const Contact = z.strictObject({
  email: z.email({ error: 'Not an email address' }).max(254),
  phone: z.e164().optional(),
});

export const CreateOrderRequest = z.strictObject({
  items: z.array(Item).min(1).max(100),
  address: Address.extend(Contact.shape),
  card: z.strictObject({ number: z.string().regex(/^\d{12,19}$/), cvv: z.string().regex(/^\d{3,4}$/) }),
  labels: z
    .record(z.string().max(40), z.string().max(200))
    .refine((labels) => Object.keys(labels).length <= 20, { error: 'At most 20 labels' }),
  notes: z.string().max(2_000).optional(),
});

export const UpdateOrderBody = z.strictObject({
  status: z.enum(OrderStatus),
  trackingUrl: z.url().max(2_048).optional(),
});

export const OrderParams = z.object({ id: z.uuid() });

const Cents = z.number().int().min(0).max(100_000_000);
const Captured = z.object({ type: z.literal('captured'), orderId: z.uuid(), amount: Cents });
const Refunded = z.object({ type: z.literal('refunded'), orderId: z.uuid(), reason: z.string().max(500) });
const Disputed = z.object({ type: z.literal('disputed'), orderId: z.uuid(), deadline: z.iso.datetime().max(40) });

export const PaymentEventBody = z.discriminatedUnion('type', [Captured, Refunded, Disputed]);

export const Order = z.object({
  id: z.uuid(),
  customerId: z.uuid(),
  status: z.enum(OrderStatus),
  totalCents: Cents,
  items: z.array(Item).max(100),
});
export type Order = z.infer<typeof Order>;

/** What is wrong with the input, one line for each field. */
export function problemsOf(error: z.ZodError): string[] {
  return error.issues.map((problem) => `${problem.path.join('.')}: ${problem.message}`);
}
