import rule from '../../../src/rules/no-path-traversal.js';
import { typedRuleTester } from '../../support/rule-tester.js';

typedRuleTester.run(`${rule.name} (typed)`, rule, {
  valid: [
    {
      name: 'no file API in a file with types',
      code: `import express from 'express';\nexpress().get('/:f', (req, res) => { res.send(req.params.f); });`,
    },
    {
      name: 'number by its annotation',
      code: `import { readFileSync } from 'fs';\nexport const load = (id: number) => readFileSync('data/' + id);`,
    },
  ],
  invalid: [
    {
      name: 'request by its type, in a class',
      code: `import { IncomingMessage } from 'http';
import { readFileSync } from 'fs';
export class Site {
  constructor(private readonly request: IncomingMessage) {}
  page() { return readFileSync('public' + this.request.url); }
}`,
      errors: [{
        messageId: 'open', data: { call: 'readFileSync', value: 'this.request.url' },
        line: 5, column: 19, endColumn: 31,
      }],
    },
  ],
});
