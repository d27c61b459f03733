import rule from '../../../src/rules/zod-at-boundary.js';
import { ruleTester } from '../../support/rule-tester.js';

ruleTester.run(rule.name, rule, {
  valid: [
    {
      name: 'a part in a text that is only logged',
      code: `
import express from 'express';
import { format } from 'node:util';
express().get('/', (req, res) => { logger.info(format('asked for %s', req.query.id)); res.end(); });
`,
    },
  ],
  invalid: [
    {
      name: 'a part in a text that is handed on',
      code: `
import express from 'express';
import { format } from 'node:util';
express().get('/', async (req, res) => { res.json(await db.query(format('SELECT * FROM orders WHERE id = %s', req.query.id))); });
`,
      errors: [
        { messageId: 'use', line: 4, column: 111, endColumn: 123 },
      ],
    },
  ],
});
