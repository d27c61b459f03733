import rule from '../../../src/rules/no-blocking-call-in-async.js';
import { ruleTester } from '../../support/rule-tester.js';

ruleTester.run('no-blocking-call-in-async: functions handed over by name, and more forms', rule, {
  valid: [
    {
      name: 'handed to an array method in a function that nobody calls',
      code: `
        import { unlinkSync } from 'node:fs';
        export function clean(files) { files.forEach(unlinkSync); }
      `,
    },
    {
      name: 'handed to a listener of the exit of the process',
      code: `
        import { unlinkSync } from 'node:fs';
        process.on('exit', unlinkSync);
      `,
    },
    {
      name: 'handed to a function that keeps it',
      code: `
        import { readFileSync } from 'node:fs';
        export async function load(path) { return cached(path, readFileSync); }
      `,
    },
    {
      name: 'whether files are there',
      code: `
        import { existsSync } from 'node:fs';
        export async function present(files) { return files.filter(existsSync); }
      `,
    },
    {
      name: 'shelljs: handed over, and told by a variable',
      code: `
        import shell from 'shelljs';
        export async function run(commands, async) { shell.exec('make', { async }); return commands.map(shell.exec); }
      `,
    },
  ],
  invalid: [
    {
      name: 'handed to an array method in an async function',
      code: `
        import { unlinkSync } from 'node:fs';
        async function clean(files) { files.forEach(unlinkSync); }
      `,
      errors: [
        {
          messageId: 'blockingCall',
          line: 3,
          column: 53,
          endColumn: 63,
        },
      ],
    },
    {
      name: 'handed to a promise',
      code: `
        import fs from 'node:fs';
        find().then(fs.readFileSync);
      `,
      errors: [
        {
          messageId: 'blockingCall',
          line: 3,
          column: 21,
          endColumn: 36,
        },
      ],
    },
    {
      name: 'handed to a listener',
      code: `
        import { unlinkSync as remove } from 'fs';
        bus.on('stale', remove);
      `,
      errors: [
        {
          messageId: 'blockingCall',
          line: 3,
          column: 25,
          endColumn: 31,
        },
      ],
    },
    {
      name: 'handed to a timer',
      code: `
        import * as fs from 'node:fs';
        export const expire = (path) => setTimeout(fs.unlinkSync, 5_000, path);
      `,
      errors: [
        {
          messageId: 'blockingCall',
          line: 3,
          column: 52,
          endColumn: 65,
        },
      ],
    },
    {
      name: 'handed to an array method in a helper',
      code: `
        import { statSync } from 'node:fs';
        const sizes = (files) => files.map(statSync);
        export async function show(files) { return sizes(files); }
      `,
      errors: [
        {
          messageId: 'blockingHelper',
          line: 4,
          column: 52,
          endColumn: 57,
        },
      ],
    },
    {
      name: 'shelljs: a program that is not told to run beside',
      code: `
        import shell from 'shelljs';
        export async function run() { return shell.exec('make', { async: false }); }
      `,
      errors: [
        {
          messageId: 'blockingCall',
          line: 3,
          column: 46,
          endColumn: 56,
        },
      ],
    },
    {
      name: 'Bun by its module',
      code: `
        import { spawnSync } from 'bun';
        import * as bun from 'bun';
        import other from 'bun';
        export async function run() { spawnSync(['make']); bun.spawnSync(['make']); other.spawnSync(['make']); }
      `,
      errors: [
        {
          messageId: 'blockingCall',
          line: 5,
          column: 39,
          endColumn: 48,
        },
        {
          messageId: 'blockingCall',
          line: 5,
          column: 60,
          endColumn: 73,
        },
        {
          messageId: 'blockingCall',
          line: 5,
          column: 85,
          endColumn: 100,
        },
      ],
    },
  ],
});
