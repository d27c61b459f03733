import rule from '../../../src/rules/no-sync-sleep-in-async.js';
import { ruleTester } from '../../support/rule-tester.js';

ruleTester.run('no-sync-sleep-in-async: functions handed over by name', rule, {
  valid: [
    {
      name: 'handed to an array method at the top level and in a function that nobody calls',
      code: `
        import { msleep } from 'sleep';
        [1, 2].forEach(msleep);
        export function rest(times) { times.forEach(msleep); }
      `,
    },
    {
      name: 'handed to a function that keeps it',
      code: `
        import { msleep } from 'sleep';
        async function serve() { register(msleep); }
      `,
    },
    {
      name: 'handed to a timer: a function of a telling name that the file shows to be none',
      code: `
        async function sleepSync() { await load(); }
        setTimeout(sleepSync, 5);
      `,
    },
  ],
  invalid: [
    {
      name: 'handed to an array method in an async function',
      code: `
        import { sleepSync } from './sleep.js';
        async function rest(times) { times.forEach(sleepSync); }
      `,
      errors: [
        {
          messageId: 'blockingCall',
          line: 3,
          column: 52,
          endColumn: 61,
        },
      ],
    },
    {
      name: 'handed to a timer',
      code: `
        import { msleep } from 'sleep';
        setInterval(msleep, 60_000, 250);
      `,
      errors: [
        {
          messageId: 'blockingCall',
          line: 3,
          column: 21,
          endColumn: 27,
        },
      ],
    },
    {
      name: 'handed to a promise',
      code: `
        import * as pauses from './pauses.js';
        load().then(pauses.sleepSync);
      `,
      errors: [
        {
          messageId: 'blockingCall',
          line: 3,
          column: 21,
          endColumn: 37,
        },
      ],
    },
    {
      name: 'handed to an array method in a helper',
      code: `
        import { msleep } from 'sleep';
        function rest(times) { times.forEach(msleep); }
        async function serve() { rest([1, 2]); }
      `,
      errors: [
        {
          messageId: 'blockingHelper',
          line: 4,
          column: 34,
          endColumn: 38,
        },
      ],
    },
  ],
});
