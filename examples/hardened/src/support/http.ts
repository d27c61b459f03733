import type { NextFunction, Request, Response } from 'express';
import { z, ZodError } from 'zod';

import { HttpError } from '../errors.js';
import { logger } from '../logger.js';
import { problemsOf } from '../schemas.js';

const PageQuery = z.object({ page: z.coerce.number().int().min(1).max(10_000).default(1) });

/** A signal that aborts when the client hangs up before it has its answer. */
export function signalOf(res: Response): AbortSignal {
  const controller = new AbortController();
  res.once('close', () => {
    if (!res.writableEnded) controller.abort();
  });
  return controller.signal;
}

/** The last middleware: every failure ends here. The client learns what it may know, the log learns all. */
export function errorHandler(err: unknown, _req: Request, res: Response, next: NextFunction): void {
  if (res.headersSent) {
    next(err);
  } else if (err instanceof ZodError) {
    res.status(400).json({ error: { code: 'INVALID_INPUT', problems: problemsOf(err) } });
  } else if (err instanceof HttpError) {
    res.status(err.status).json({ error: { code: err.code, message: err.message } });
  } else {
    logger.error({ err }, 'request failed');
    res.status(500).json({ error: { code: 'INTERNAL' } });
  }
}

/** The number of the page that the client asked for. */
export function pageOf(req: Request): number {
  return PageQuery.parse(req.query).page;
}
