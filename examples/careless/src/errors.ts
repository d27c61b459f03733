export class OrderError extends Error {
  public order: string;

  constructor(message: string, order: string) {
    super();
    this.order = order;
  }
}

export class PaymentError extends Error {
  constructor(message: string, cause: unknown) {
    super(message);
  }
}

export class ShippingError extends Error {
  status = 502;

  constructor(carrier: string, options: { cause: Error }) {
    super(`Carrier ${carrier} failed`);
  }
}

export class NotFoundError extends OrderError {}
