import rule from '../../../src/rules/no-blocking-call-in-async.js';
import { ruleTester } from '../../support/rule-tester.js';

ruleTester.run(rule.name, rule, {
  valid: [
    { name: 'a mark of the module', code: `import fs from 'node:fs'; let loaded = false; export async function load() { if (loaded) return; loaded = true; use(fs.readFileSync('a')); }` },
    { name: 'a mark of a function that is run once where it is written', code: `import fs from 'node:fs'; export const load = (() => { let loaded = false; return async () => { if (loaded) return; loaded = true; use(fs.readFileSync('a')); }; })();` },
    { name: 'a mark of a function that is called once', code: `import fs from 'node:fs'; function make() { let loaded = false; return async () => { if (loaded) return; loaded = true; use(fs.readFileSync('a')); }; } export const load = make();` },
  ],
  invalid: [
    {
      name: 'a mark of what a function makes', code: `import fs from 'node:fs'; export const makeStream = (path: string) => { let closed = false; return { close: async () => { if (closed) return; closed = true; use(fs.statSync(path).size); } }; };`,
      errors: [{ messageId: 'blockingCall', line: 1, column: 162, endColumn: 173, suggestions: [{ messageId: 'awaitCall', output: `import fs from 'node:fs';
import { stat } from 'node:fs/promises'; export const makeStream = (path: string) => { let closed = false; return { close: async () => { if (closed) return; closed = true; use((await stat(path)).size); } }; };` }] }],
    },
    {
      name: 'a mark of what a function makes twice', code: `import fs from 'node:fs'; function make(path: string) { let loaded = false; return async () => { if (!loaded) { use(fs.readFileSync(path)); loaded = true; } }; } export const first = make('a'); export const second = make('b');`,
      errors: [{ messageId: 'blockingCall', line: 1, column: 117, endColumn: 132, suggestions: [{ messageId: 'awaitCall', output: `import fs from 'node:fs';
import { readFile } from 'node:fs/promises'; function make(path: string) { let loaded = false; return async () => { if (!loaded) { use(await readFile(path)); loaded = true; } }; } export const first = make('a'); export const second = make('b');` }] }],
    },
    {
      name: 'a mark of what each request makes', code: `import fs from 'node:fs'; import express from 'express'; const app = express(); function make(path: string) { let loaded = false; return async () => { if (loaded) return; loaded = true; use(fs.readFileSync(path)); }; } app.get('/', async (req, res) => { await make('a')(); res.end(); });`,
      errors: [{ messageId: 'blockingCall', line: 1, column: 191, endColumn: 206, suggestions: [{ messageId: 'awaitCall', output: `import fs from 'node:fs'; import express from 'express';
import { readFile } from 'node:fs/promises'; const app = express(); function make(path: string) { let loaded = false; return async () => { if (loaded) return; loaded = true; use(await readFile(path)); }; } app.get('/', async (req, res) => { await make('a')(); res.end(); });` }] }],
    },
  ],
});
