import rule from '../../../src/rules/propagate-abort-signal.js';
import { typedRuleTester } from '../../support/rule-tester.js';

typedRuleTester.run(`${rule.name}: what other files say`, rule, {
  valid: [
    {
      name: 'two signals, of which none is for everything',
      code: `import type { Two } from './own.js'; export const f = async (two: Two) => fetch('/a');`,
    },
    {
      name: 'object with a life of its own',
      code: `import type { Peer } from './own.js'; export const f = async (peer: Peer) => fetch(peer.id);`,
    },
    {
      name: 'member is used',
      code: `import type { Job } from './own.js'; export const f = async (job: Job) => fetch(job.id, { signal: job.stop });`,
    },
  ],
  invalid: [
    {
      name: 'member under any name',
      code: `import type { Job } from './own.js'; export const f = async (job: Job) => fetch(job.id);`,
      errors: [
        {
          messageId: 'notPassed', line: 1, column: 75, endColumn: 80,
          suggestions: [
            {
              messageId: 'passSignal',
              output: `import type { Job } from './own.js'; export const f = async (job: Job) => fetch(job.id, { signal: job.stop });`,
            },
          ],
        },
      ],
    },
    {
      name: 'loop',
      code: `import type { Job } from './own.js'; declare function step(id: string): Promise<void>; export async function f(job: Job) { while (true) await step(job.id); }`,
      errors: [
        {
          messageId: 'deafLoop', line: 1, column: 124, endColumn: 136,
        },
      ],
    },
    {
      name: 'dispatcher',
      code: `import type { Dispatcher } from 'undici'; export const f = async (line: Dispatcher, signal: AbortSignal) => line.request({ path: '/', method: 'GET' });`,
      errors: [
        {
          messageId: 'notPassed', line: 1, column: 109, endColumn: 121,
          suggestions: [
            {
              messageId: 'passSignal',
              output: `import type { Dispatcher } from 'undici'; export const f = async (line: Dispatcher, signal: AbortSignal) => line.request({ path: '/', method: 'GET', signal });`,
            },
          ],
        },
      ],
    },
  ],
});
