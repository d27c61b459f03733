import rule from '../../../src/rules/require-timeout.js';
import { ruleTester } from '../../support/rule-tester.js';

const why = 'has no upper bound in time: a peer that never answers holds it for ever';

ruleTester.run('require-timeout: processes', rule, {
  valid: [
    {
      name: 'cross-spawn: timeout',
      code: `
        const spawn = require('cross-spawn');
        spawn.sync('pnpm', ['--version'], { timeout: 5_000 });
        spawn('pnpm', ['run', 'dev']);
      `,
    },
    {
      name: 'promisify-child-process: timeout',
      code: `
        import { exec, spawn } from 'promisify-child-process';
        await exec('ls', { timeout: 5_000 });
        await spawn('ls', []);
      `,
    },
  ],
  invalid: [
    {
      name: 'sync: the terminal is handed over',
      code: `
        import { execSync } from 'child_process';
        execSync('git fetch', { stdio: 'inherit' });
      `,
      errors: [{
        messageId: 'missing',
        data: { call: 'execSync', why, note: '', bounds: '`timeout`' },
        line: 3,
        column: 9,
        endColumn: 17,
        suggestions: [{
          messageId: 'addBound',
          output: `
        import { execSync } from 'child_process';
        execSync('git fetch', { stdio: 'inherit', timeout: 10_000 });
      `,
        }],
      }],
    },
    {
      name: 'exec: started and forgotten',
      code: `
        import { exec } from 'node:child_process';
        exec('make');
      `,
      errors: [{
        messageId: 'missing',
        data: { call: 'exec', why, note: '', bounds: '`timeout` or `signal`' },
        line: 3,
        column: 9,
        endColumn: 13,
        suggestions: [{
          messageId: 'addBound',
          output: `
        import { exec } from 'node:child_process';
        exec('make', { timeout: 10_000 });
      `,
        }],
      }],
    },
    {
      name: 'sync: what it writes is read',
      code: `
        import { execSync } from 'child_process';
        const out = execSync('git tag', { stdio: 'pipe' });
      `,
      errors: [{
        messageId: 'missing',
        data: { call: 'execSync', why, note: '', bounds: '`timeout`' },
        line: 3,
        column: 21,
        endColumn: 29,
        suggestions: [{
          messageId: 'addBound',
          output: `
        import { execSync } from 'child_process';
        const out = execSync('git tag', { stdio: 'pipe', timeout: 10_000 });
      `,
        }],
      }],
    },
    {
      name: 'exec: a function of the file waits for it',
      code: `
        import { exec } from 'child_process';
        function puts(error, stdout) { console.log(stdout); }
        exec('ls', puts);
      `,
      errors: [{
        messageId: 'missing',
        data: { call: 'exec', why, note: '', bounds: '`timeout` or `signal`' },
        line: 4,
        column: 9,
        endColumn: 13,
      }],
    },
    {
      name: 'exec: its end is listened to',
      code: `
        import { exec } from 'child_process';
        exec('ls').on('exit', done);
      `,
      errors: [{
        messageId: 'missing',
        data: { call: 'exec', why, note: '', bounds: '`timeout` or `signal`' },
        line: 3,
        column: 9,
        endColumn: 13,
        suggestions: [{
          messageId: 'addBound',
          output: `
        import { exec } from 'child_process';
        exec('ls', { timeout: 10_000 }).on('exit', done);
      `,
        }],
      }],
    },
    {
      name: 'cross-spawn: sync',
      code: `
        import { sync } from 'cross-spawn';
        const { stdout } = sync('pnpm', ['--version'], { encoding: 'utf8' });
      `,
      errors: [{
        messageId: 'missing',
        data: { call: 'sync', why, note: '', bounds: '`timeout`' },
        line: 3,
        column: 28,
        endColumn: 32,
        suggestions: [{
          messageId: 'addBound',
          output: `
        import { sync } from 'cross-spawn';
        const { stdout } = sync('pnpm', ['--version'], { encoding: 'utf8', timeout: 10_000 });
      `,
        }],
      }],
    },
    {
      name: 'promisify-child-process: exec',
      code: `
        const cp = require('promisify-child-process');
        export const stop = () => cp.exec('iobroker stop');
      `,
      errors: [{
        messageId: 'missing',
        data: { call: 'cp.exec', why, note: '', bounds: '`timeout` or `signal`' },
        line: 3,
        column: 35,
        endColumn: 42,
        suggestions: [{
          messageId: 'addBound',
          output: `
        const cp = require('promisify-child-process');
        export const stop = () => cp.exec('iobroker stop', { timeout: 10_000 });
      `,
        }],
      }],
    },
  ],
});
