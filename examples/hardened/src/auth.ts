import { createHash, pbkdf2, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

import bcrypt from 'bcrypt';
import type { NextFunction, Request, Response } from 'express';
import jwt from 'jsonwebtoken';
import { z } from 'zod';

import { config } from './config.js';
import { pool } from './db.js';
import { UnauthorizedError } from './errors.js';
import { logger } from './logger.js';

const derive = promisify(pbkdf2);

const LoginBody = z.strictObject({ email: z.email().max(254), password: z.string().min(1).max(256) });
const Customer = z.object({ id: z.uuid(), password_hash: z.string().max(100) });
const CustomerHeaders = z.object({ authorization: z.string().max(4_096).startsWith('Bearer ') });
const StaffHeaders = z.object({ 'x-staff-password': z.string().max(256) });
const Claims = z.object({ sub: z.uuid() });

/** Logs a customer in and answers with a token. */
export async function login(req: Request, res: Response): Promise<void> {
  const { email, password } = LoginBody.parse(req.body);
  logger.info('login attempt');

  const { rows } = await pool.query('SELECT id, password_hash FROM customers WHERE email = $1', [email]);
  const customer = Customer.safeParse(rows[0]);
  if (!customer.success || !(await bcrypt.compare(password, customer.data.password_hash))) {
    throw new UnauthorizedError('Email address or password is wrong.');
  }
  const token = jwt.sign({ sub: customer.data.id }, config.jwtSecret, { algorithm: 'HS256', expiresIn: '1h' });
  logger.debug({ customer: customer.data.id }, 'logged in');
  res.json({ token });
}

/** Lets only requests with a valid token pass. */
export function requireCustomer(req: Request, res: Response, next: NextFunction): void {
  const headers = CustomerHeaders.parse(req.headers);
  const token = headers.authorization.slice('Bearer '.length);
  try {
    res.locals.customer = Claims.parse(jwt.verify(token, config.jwtSecret, { algorithms: ['HS256'] }));
  } catch (error) {
    next(new UnauthorizedError('The token is not valid.', { cause: error }));
    return;
  }
  next();
}

/** The back office signs in with one shared password. */
export function requireStaff(req: Request, res: Response, next: NextFunction): void {
  const headers = StaffHeaders.parse(req.headers);
  const given = createHash('sha256').update(headers['x-staff-password']).digest();
  if (timingSafeEqual(given, Buffer.from(config.staffPasswordHash, 'hex'))) {
    next();
    return;
  }
  next(new UnauthorizedError('Staff only.'));
}

export async function hashPassword(password: string, salt: string): Promise<string> {
  const key = await derive(password, salt, 600_000, 32, 'sha512');
  return key.toString('hex');
}
