import rule from '../../../src/rules/no-sync-sleep-in-async.js';
import { scriptRuleTester } from '../../support/rule-tester.js';

scriptRuleTester.run('no-sync-sleep-in-async: CommonJS', rule, {
  valid: [
    {
      name: 'plain function',
      code: `const { execSync } = require('child_process'); exports.pause = function () { execSync('sleep 2'); };`,
    },
    {
      name: 'worker thread',
      code: `const { parentPort } = require('worker_threads'); parentPort.on('message', (view) => { Atomics.wait(view, 0, 0); });`,
    },
  ],
  invalid: [
    {
      name: 'at most so many rounds, in a helper', code: `function pause(ms) { var start = new Date().getTime(); for (var i = 0; i < 1e7; i++) { if ((new Date().getTime() - start) > ms) { break; } } } exports.f = async () => { pause(5); };`,
      errors: [{ messageId: 'blockingHelper', line: 1, column: 170, endColumn: 175 }],
    },
    {
      name: 'route of express',
      code: `const app = require('express')(); const sleep = require('sleep'); app.get('/', function (req, res) { sleep.msleep(5); res.end(); });`,
      errors: [{
        messageId: 'blockingCall',
        data: { call: 'sleep.msleep', where: 'inside a callback of `app.get`' },
        line: 1,
        column: 102,
        endColumn: 114,
      }],
    },
    {
      name: 'export that calls another',
      code: 'function pause(ms) { var end = Date.now() + ms; while (Date.now() < end); } exports.load = async () => { pause(5); };',
      errors: [{
        messageId: 'blockingHelper',
        data: { helper: 'pause', what: 'a loop on the clock', where: 'inside async `load`' },
        line: 1,
        column: 106,
        endColumn: 111,
        suggestions: [{
          messageId: 'awaitTimer',
          data: { ms: '5' },
          output: `const { setTimeout } = require('node:timers/promises');
function pause(ms) { var end = Date.now() + ms; while (Date.now() < end); } exports.load = async () => { await setTimeout(5); };`,
        }],
      }],
    },
    {
      name: 'method of exports',
      code: 'exports.pause = function () { Atomics.wait(view, 0, 0, 5); }; setTimeout(function () { exports.pause(); }, 5);',
      errors: [{
        messageId: 'blockingHelper',
        data: { helper: 'exports.pause', what: '`Atomics.wait`', where: 'inside a callback of `setTimeout`' },
        line: 1,
        column: 88,
        endColumn: 101,
      }],
    },
    {
      name: 'several declarations of one name',
      code: 'var start = Date.now(); var end = start + 5; setInterval(function () { while (new Date().getTime() < end) {} }, 100);',
      errors: [{
        messageId: 'busyWait',
        data: { where: 'inside a callback of `setInterval`' },
        line: 1,
        column: 72,
        endColumn: 106,
      }],
    },
  ],
});
