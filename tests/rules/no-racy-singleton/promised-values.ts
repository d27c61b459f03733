import rule from '../../../src/rules/no-racy-singleton.js';
import { ruleTester } from '../../support/rule-tester.js';

ruleTester.run('no-racy-singleton: values that a promise brings', rule, {
  valid: [
    { name: 'a value, where only what opens something counts', code: 'let rates; export function get() { if (rates) return Promise.resolve(rates); return loadRates().then((all) => { rates = all; return all; }); }', options: [{ checkValues: false, locks: [] }] },
    { name: 'the promise is kept', code: 'let rates; export function get() { rates ??= loadRates().then((all) => { count = all.length; return all; }); return rates; }', options: [{ checkValues: true, locks: [] }] },
    { name: 'asked again when it comes', code: 'let rates; export function get() { if (rates) return Promise.resolve(rates); return loadRates().then((all) => { if (!rates) rates = all; return rates; }); }', options: [{ checkValues: true, locks: [] }] },
    { name: 'a mark', code: 'let isDone = false; export function fill() { if (isDone) return; fillTable().then(() => { isDone = true; }); }', options: [{ checkValues: true, locks: [] }] },
  ],
  invalid: [
    {
      name: 'a value',
      code: 'let rates; export function get() { if (rates) return Promise.resolve(rates); return loadRates().then((all) => { rates = all; return all; }); }',
      options: [{ checkValues: true, locks: [] }],
      errors: [
        { messageId: 'racyValue', line: 1, column: 113, endColumn: 118 },
      ],
    },
    {
      name: 'a field, with an await in front',
      code: 'class Rates { async get() { if (!this.all) await this.load().then((all) => { this.all = all; }); return this.all; } }',
      options: [{ checkValues: true, locks: [] }],
      errors: [
        { messageId: 'racyValue', line: 1, column: 78, endColumn: 86 },
      ],
    },
    {
      name: 'what opens something',
      code: 'let client; export function get() { if (client) return Promise.resolve(client); return connect().then((made) => { client = made; return made; }); }',
      options: [{ checkValues: true, locks: [] }],
      errors: [
        { messageId: 'racyInit', line: 1, column: 115, endColumn: 121 },
      ],
    },
  ],
});
