import rule from '../../../src/rules/no-blocking-call-in-async.js';
import { typedRuleTester } from '../../support/rule-tester.js';

typedRuleTester.run(`${rule.name}: what other files say`, rule, {
  valid: [
    {
      name: 'member of the same name',
      code: `export const f = async (disk: { readFileSync(path: string): string }) => disk.readFileSync('a');`,
    },
  ],
  invalid: [
    {
      name: 'module by a type of another file',
      code: `import type { Disk } from './own.js'; export async function f(disk: Disk) { return disk.readFileSync('a'); }`,
      errors: [
        {
          messageId: 'blockingCall', line: 1, column: 84, endColumn: 101,
          suggestions: [
            {
              messageId: 'awaitCall',
              output: `import type { Disk } from './own.js';
import { readFile } from 'node:fs/promises'; export async function f(disk: Disk) { return await readFile('a'); }`,
            },
          ],
        },
      ],
    },
    {
      name: 'module by an import type',
      code: `export async function f(disk: typeof import('node:fs')) { return disk.readFileSync('a'); }`,
      errors: [
        {
          messageId: 'blockingCall', line: 1, column: 66, endColumn: 83,
          suggestions: [
            {
              messageId: 'awaitCall',
              output: `import { readFile } from 'node:fs/promises';
export async function f(disk: typeof import('node:fs')) { return await readFile('a'); }`,
            },
          ],
        },
      ],
    },
    {
      name: 'module in an object',
      code: `import type { Disk } from './own.js'; export async function f(tools: { disk: Disk }) { return tools.disk.readFileSync('a'); }`,
      errors: [
        {
          messageId: 'blockingCall', line: 1, column: 95, endColumn: 118,
          suggestions: [
            {
              messageId: 'awaitCall',
              output: `import type { Disk } from './own.js';
import { readFile } from 'node:fs/promises'; export async function f(tools: { disk: Disk }) { return await readFile('a'); }`,
            },
          ],
        },
      ],
    },
    {
      name: 'module that is passed on',
      code: `import { disk } from './own.js'; export async function f() { return disk.readFileSync('a'); }`,
      errors: [
        {
          messageId: 'blockingCall', line: 1, column: 69, endColumn: 86,
          suggestions: [
            {
              messageId: 'awaitCall',
              output: `import { disk } from './own.js';
import { readFile } from 'node:fs/promises'; export async function f() { return await readFile('a'); }`,
            },
          ],
        },
      ],
    },
  ],
});
