/** What every failure of this service has in common: a code for machines, a status, and its cause. */
export abstract class ServiceError extends Error {
  abstract readonly code: string;
  abstract readonly status: number;

  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = new.target.name;
  }
}

/** A failure whose message is written for the client. */
export abstract class HttpError extends ServiceError {}

export class UnauthorizedError extends HttpError {
  readonly code = 'UNAUTHORIZED';
  readonly status = 401;
}

export class NotFoundError extends HttpError {
  readonly code = 'NOT_FOUND';
  readonly status = 404;
}

export class PaymentDeclinedError extends HttpError {
  readonly code = 'PAYMENT_DECLINED';
  readonly status = 402;
}

export class OrderError extends ServiceError {
  readonly code = 'ORDER_FAILED';
  readonly status = 500;

  constructor(message: string, readonly order: string, options?: ErrorOptions) {
    super(message, options);
  }
}

export class PaymentError extends ServiceError {
  readonly code = 'PAYMENT_FAILED';
  readonly status = 502;
}

export class ShippingError extends ServiceError {
  readonly code = 'SHIPPING_FAILED';
  readonly status = 502;
}

export class QueueError extends ServiceError {
  readonly code = 'QUEUE_FAILED';
  readonly status = 503;
}

/** Data of our own that is not what we thought it was. */
export class DataError extends ServiceError {
  readonly code = 'BROKEN_DATA';
  readonly status = 500;
}
