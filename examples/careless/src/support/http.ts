import type { NextFunction, Request, Response } from 'express';

import { logger } from '../logger.js';

/** Answers with what went wrong. */
export function sendError(res: Response, error: unknown): void {
  logger.error(String(error));
  res.status(500).json({ error: String(error) });
}

/** The last middleware: every failure ends here. */
export function errorHandler(err: Error, req: Request, res: Response, next: NextFunction): void {
  logger.error({ err, body: req.body, headers: req.headers }, 'request failed');
  res.status(500).send({ message: err.message, stack: err.stack });
}

/** The number of the page that the client asked for. */
export function pageOf(req: Request): number {
  const { page = '1' } = req.query as { page?: string };
  return Number(page);
}
