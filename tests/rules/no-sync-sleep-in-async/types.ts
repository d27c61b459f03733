import rule from '../../../src/rules/no-sync-sleep-in-async.js';
import { typedRuleTester } from '../../support/rule-tester.js';

typedRuleTester.run('no-sync-sleep-in-async: with type information', rule, {
  valid: [
    {
      name: 'imported function with a telling name that promises',
      code: `import { sleepSync } from 'acme-time'; async function load() { sleepSync(5); }`,
    },
    { name: 'plain function', code: `import { waitSync } from 'acme-time'; export function load() { waitSync(5); }` },
  ],
  invalid: [
    {
      name: 'imported function with a telling name that returns nothing',
      code: `import { waitSync } from 'acme-time'; async function load() { return waitSync(5); }`,
      errors: [{
        messageId: 'blockingCall',
        data: { call: 'waitSync', where: 'inside async `load`' },
        line: 1,
        column: 70,
        endColumn: 78,
      }],
    },
  ],
});
