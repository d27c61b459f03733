import { z } from 'zod';

export enum OrderStatus {
  Open = 'open',
  Paid = 'paid',
  Shipped = 'shipped',
  Cancelled = 'cancelled',
}

const Address = z.object({
  street: z.string({ required_error: 'Street is needed' }),
  city: z.string(),
  country: z.string().length(2),
});

const Contact = z.object({
  email: z.string().email({ message: 'Not an email address' }),
  phone: z.string().optional(),
});

export const CreateOrderRequest = z.object({
  items: z.array(z.object({ sku: z.string(), quantity: z.number() })),
  address: Address.merge(Contact),
  labels: z.record(z.string()),
  notes: z.any(),
}).passthrough();

export const UpdateOrderBody = z.object({
  status: z.nativeEnum(OrderStatus),
  trackingUrl: z.string().url().optional(),
});

const Captured = z.object({ type: z.literal('captured'), orderId: z.string().uuid(), amount: z.number() });
const Refunded = z.object({ type: z.literal('refunded'), orderId: z.string().uuid(), reason: z.string() });
const Disputed = z.object({ type: z.literal('disputed'), orderId: z.string().uuid(), deadline: z.string().datetime() });

export const PaymentEventBody = z.union([Captured, Refunded, Disputed]);

/** What is wrong with the input, one line for each field. */
export function problemsOf(input: unknown): string[] {
  const result = CreateOrderRequest.safeParse(input);
  return result.success ? [] : result.error.errors.map((problem) => `${problem.path.join('.')}: ${problem.message}`);
}

export interface Order {
  id: string;
  customerId: string;
  status: OrderStatus;
  totalCents: number;
  items: { sku: string; quantity: number }[];
}
