import rule from '../../../src/rules/no-error-detail-leak.js';
import { ruleTester } from '../../support/rule-tester.js';

ruleTester.run('no-error-detail-leak: errors that a function is given to answer with', rule, {
  valid: [
    {
      name: "an error of one's own",
      code: `import { Response } from 'express'; export function fail(res: Response, error: AppError) { res.status(500).json({ text: error.message }); }`,
    },
    {
      name: "an own class that is called like the language's",
      code: `import { Response } from 'express'; import { Error } from './errors.js'; export function fail(res: Response, error: Error) { res.status(500).json({ text: error.message }); }`,
    },
    {
      name: 'an answer below 500, for which the error may have been made',
      code: `import { Response } from 'express'; export function reject(res: Response, error: Error) { res.status(400).json({ text: error.message }); }`,
    },
    {
      name: 'called in the file, with errors that were made for it',
      code: `import { Response } from 'express'; export function fail(res: Response, error: Error) { res.status(500).json({ text: error.message }); } export const show = (req, res: Response) => fail(res, new RangeError('No such page'));`,
    },
    {
      name: 'only what was recognised',
      code: `import { Response } from 'express'; export function fail(error: unknown, res: Response) { if (error instanceof AppError) res.status(error.status).json({ text: error.message }); else res.status(500).json({ text: 'Failed' }); }`,
    },
    {
      name: 'anything that is no error by its name',
      code: `import { Response } from 'express'; export function show(res: Response, order: unknown) { res.status(500).json(order); }`,
    },
    {
      name: 'no type',
      code: `exports.fail = function (res, error) { res.status(500).json({ text: error.message }); };`,
    },
    {
      name: 'nothing that answers',
      code: `export function fail(page: Page, error: Error) { page.status(500).json({ text: error.message }); }`,
    },
  ],
  invalid: [
    {
      name: 'method of a base class',
      code: `import { Response } from 'express'; export class Base { protected fail(res: Response, error: Error) { return res.status(500).json({ text: error.message }); } }`,
      errors: [{ messageId: 'leaksMessage', line: 1, column: 139, endColumn: 152 }],
    },
    {
      name: 'a text as well',
      code: `import { Response } from 'express'; export const fail = (res: Response, status: number, error: Error | string) => { res.status(status).send(error.toString()); };`,
      errors: [{ messageId: 'leaksError', line: 1, column: 141, endColumn: 146 }],
    },
    {
      name: 'anything, recognised as an error of no class in particular',
      code: `import { FastifyReply } from 'fastify'; export function fail(error: unknown, reply: FastifyReply) { const text = error instanceof Error ? error.message : 'Failed'; reply.code(500).send({ text }); }`,
      errors: [{ messageId: 'leaksMessage', line: 1, column: 188, endColumn: 192 }],
    },
  ],
});
