import rule, { type RuleOptions } from '../../../src/rules/no-blocking-call-in-async.js';
import { ruleTester, scriptRuleTester } from '../../support/rule-tester.js';

const strict: [RuleOptions] = [{ apis: [], checkCommands: true, checkDatabases: false, checkExists: false }];

ruleTester.run('no-blocking-call-in-async: programs and their start', rule, {
  valid: [
    { name: 'main before it awaits', code: `import { scryptSync } from 'crypto'; async function main() { const key = scryptSync(a, b, 64); await serve(key); } main();` },
    { name: 'main of an arrow function, watched', code: `import { scryptSync } from 'crypto'; const main = async () => { scryptSync(a, b, 64); await serve(); }; main().catch(report);` },
    { name: 'an async function run at once', code: `import { scryptSync } from 'crypto'; (async () => { scryptSync(a, b, 64); await serve(); })();` },
    { name: 'a step that main awaits first', code: `import { scryptSync } from 'crypto'; async function load() { return scryptSync(a, b, 64); } async function main() { const key = await load(); await serve(key); } void main();` },
    { name: 'a helper of main', code: `import { scryptSync } from 'crypto'; function load() { return scryptSync(a, b, 64); } async function main() { await serve(load()); } main();` },
    { name: 'a class that main makes', code: `import { scryptSync } from 'crypto'; class App { constructor() { this.key = scryptSync(a, b, 64); } } async function main() { const app = new App(); await app.start(); } main();` },
    { name: 'a list that main goes through', code: `import { scryptSync } from 'crypto'; async function main() { const keys = words.map((word) => scryptSync(word, b, 64)); for (const word of words) scryptSync(word, b, 64); await serve(keys); } main();` },
    { name: 'either of two at the top level', code: `import { scryptSync } from 'crypto'; async function run() { scryptSync(a, b, 64); await serve(); } if (c) { setUp(); } else { run(); }` },
    { name: 'once a server listens', code: `import { writeFileSync } from 'fs'; import http from 'http'; export function start(port) { const server = http.createServer(answer); server.listen(port, () => { writeFileSync(path, String(port)); }); }` },
    { name: 'once an application listens, in a method of the class', code: `import { writeFileSync } from 'fs'; import express from 'express'; const app = express(); class Board { #write(port) { writeFileSync(path, String(port)); } start(port) { app.listen(port, '::1', () => { this.#write(port); }); } }` },
    { name: 'once a server listens, in a function with a name', code: `import fs from 'fs'; import http from 'http'; http.createServer(answer).listen('/run/a.sock', show); async function show() { for (const file of files) fs.chmodSync(file, 0o600); }` },
    { name: 'before a server listens in a promise', code: `import { scryptSync } from 'crypto'; export async function run(server) { scryptSync(a, b, 64); await new Promise((resolve) => { server.listen(80, resolve); }); }` },
    { name: 'script that reads its command line', code: `import { scryptSync } from 'crypto'; const [, , word] = process.argv; queue.then(() => { scryptSync(word, b, 64); process.exit(0); });` },
    { name: 'script that asks its user', code: `const { writeFileSync } = require('fs'); const readline = require('node:readline'); const rl = readline.createInterface({ input: process.stdin }); const ask = (text) => new Promise((done) => rl.question(text, done)); async function main() { const name = await ask('Name? '); writeFileSync(path, name); process.exit(0); } main();` },
    { name: 'script that asks its user, by promises', code: `import { writeFileSync } from 'fs'; import { createInterface } from 'readline/promises'; const rl = createInterface(process.stdin, process.stdout); async function main() { const name = await rl.question('Name? '); writeFileSync(path, name); } main().then(() => process.exit());` },
    { name: 'script that asks its user by a package', code: `import { writeFileSync } from 'fs'; import { keyInYN } from 'readline-sync'; async function main() { await load(); if (keyInYN('Write?')) writeFileSync(path, text); } main();` },
    { name: 'hashbang of a command line, beside a package for servers', code: `#!/usr/bin/env node
import { Command } from 'commander'; import ws from 'ws'; import { scryptSync } from 'crypto'; export async function f() { await g(); scryptSync(a, b, 64); }` },
    { name: 'server in a folder of scripts', code: `#!/usr/bin/env node
import express from 'express'; import { scryptSync } from 'crypto'; export async function f() { await g(); scryptSync(a, b, 64); }`, filename: 'scripts/serve.ts' },
  ],
  invalid: [
    {
      name: 'main after it awaited', code: `import { scryptSync } from 'crypto'; async function main() { await serve(); scryptSync(a, b, 64); } main();`,
      errors: [{ messageId: 'blockingCall', line: 1, column: 77, endColumn: 87 }],
    },
    {
      name: 'main in the second round', code: `import { scryptSync } from 'crypto'; async function main() { for (const word of words) { scryptSync(word, b, 64); await serve(); } } main();`,
      errors: [{ messageId: 'blockingCall', line: 1, column: 90, endColumn: 100 }],
    },
    {
      name: 'main for each that comes', code: `import { scryptSync } from 'crypto'; async function main() { for await (const word of words) { scryptSync(word, b, 64); } } main();`,
      errors: [{ messageId: 'blockingCall', line: 1, column: 96, endColumn: 106 }],
    },
    {
      name: 'a step that main awaits later', code: `import { scryptSync } from 'crypto'; async function load() { return scryptSync(a, b, 64); } async function main() { await serve(); await load(); } main();`,
      errors: [{ messageId: 'blockingCall', line: 1, column: 69, endColumn: 79 }],
    },
    {
      name: 'a function that others may call', code: `import { scryptSync } from 'crypto'; export async function main() { scryptSync(a, b, 64); } main();`,
      errors: [{ messageId: 'blockingCall', line: 1, column: 69, endColumn: 79 }],
    },
    {
      name: 'a constant that others may call', code: `import { scryptSync } from 'crypto'; export const main = async () => { scryptSync(a, b, 64); }; main();`,
      errors: [{ messageId: 'blockingCall', line: 1, column: 72, endColumn: 82 }],
    },
    {
      name: 'a function that is exported by name', code: `import { scryptSync } from 'crypto'; async function main() { scryptSync(a, b, 64); } main(); export { main };`,
      errors: [{ messageId: 'blockingCall', line: 1, column: 62, endColumn: 72 }],
    },
    {
      name: 'a function that is handed on', code: `import { scryptSync } from 'crypto'; async function check() { scryptSync(a, b, 64); } check(); setInterval(check, 1000);`,
      errors: [{ messageId: 'blockingCall', line: 1, column: 63, endColumn: 73 }],
    },
    {
      name: 'a function that a handler calls as well', code: `import { scryptSync } from 'crypto'; async function load() { scryptSync(a, b, 64); } load(); app.get('/', async () => { await load(); });`,
      errors: [{ messageId: 'blockingCall', line: 1, column: 62, endColumn: 72 }],
    },
    {
      name: 'called behind a top-level await', code: `import { scryptSync } from 'crypto'; async function load() { scryptSync(a, b, 64); } await connect(); await load();`,
      errors: [{ messageId: 'blockingCall', line: 1, column: 62, endColumn: 72 }],
    },
    {
      name: 'two that call each other', code: `import { scryptSync } from 'crypto'; async function one() { scryptSync(a, b, 64); other(); } async function other() { one(); }`,
      errors: [{ messageId: 'blockingCall', line: 1, column: 61, endColumn: 71 }],
    },
    {
      name: 'a generator', code: `import { scryptSync } from 'crypto'; async function* words() { yield scryptSync(a, b, 64); } words();`,
      errors: [{ messageId: 'blockingCall', line: 1, column: 70, endColumn: 80 }],
    },
    {
      name: 'script that others import', code: `import { scryptSync } from 'crypto'; const [, , word] = process.argv; export const run = async () => { scryptSync(word, b, 64); process.exit(0); };`,
      errors: [{ messageId: 'blockingCall', line: 1, column: 104, endColumn: 114 }],
    },
    {
      name: 'program that answers the lines of another one',
      code: `
        import { writeFileSync } from 'fs';
        import readline from 'readline';
        const rl = readline.createInterface({ input: process.stdin });
        rl.on('line', async (line) => { await load(); writeFileSync(path, line); });
        rl.on('close', () => process.exit(0));
      `,
      errors: [
        {
          messageId: 'blockingCall',
          data: { call: 'writeFileSync', where: 'inside an async function', instead: '`await writeFile` from "node:fs/promises"' },
          line: 5,
          column: 55,
          endColumn: 68,
          suggestions: [
            {
              messageId: 'awaitCall',
              output: `
        import { writeFileSync } from 'fs';
        import readline from 'readline';
import { writeFile } from 'node:fs/promises';
        const rl = readline.createInterface({ input: process.stdin });
        rl.on('line', async (line) => { await load(); await writeFile(path, line); });
        rl.on('close', () => process.exit(0));
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'program that asks its user and serves others',
      code: `
        import { writeFileSync } from 'fs';
        import http from 'http';
        import readline from 'readline';
        const rl = readline.createInterface({ input: process.stdin });
        rl.question('Port? ', (port) => http.createServer(async () => { writeFileSync(path, port); }).listen(port));
        process.on('SIGINT', () => process.exit(0));
      `,
      errors: [
        {
          messageId: 'blockingCall',
          data: { call: 'writeFileSync', where: 'inside an async function', instead: '`await writeFile` from "node:fs/promises"' },
          line: 6,
          column: 73,
          endColumn: 86,
          suggestions: [
            {
              messageId: 'awaitCall',
              output: `
        import { writeFileSync } from 'fs';
        import http from 'http';
        import readline from 'readline';
import { writeFile } from 'node:fs/promises';
        const rl = readline.createInterface({ input: process.stdin });
        rl.question('Port? ', (port) => http.createServer(async () => { await writeFile(path, port); }).listen(port));
        process.on('SIGINT', () => process.exit(0));
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'again and again once a server listens', code: `import { scryptSync } from 'crypto'; import http from 'http'; http.createServer(answer).listen(80, async () => { await warm(); scryptSync(a, b, 64); setInterval(() => scryptSync(a, b, 64), 1000); });`,
      errors: [
        { messageId: 'blockingCall', line: 1, column: 128, endColumn: 138, suggestions: null },
        { messageId: 'blockingCall', line: 1, column: 168, endColumn: 178, suggestions: null },
      ],
    },
    {
      name: 'what listens to an event', code: `import { scryptSync } from 'crypto'; channel.listen('OrderShipped', async () => { scryptSync(a, b, 64); });`,
      errors: [{ messageId: 'blockingCall', line: 1, column: 83, endColumn: 93, suggestions: null }],
    },
    {
      name: 'function that a timer calls as well', code: `import fs from 'fs'; import http from 'http'; const show = () => { fs.readFileSync(path); }; setInterval(show, 1000); http.createServer(answer).listen(80, show);`,
      errors: [{ messageId: 'blockingCall', line: 1, column: 68, endColumn: 83, suggestions: null }],
    },
    {
      name: 'script that lives on', code: `import { scryptSync } from 'crypto'; const [, , port] = process.argv; http.createServer(async () => { scryptSync(a, b, 64); }).listen(port); process.on('x', () => process.exit(0));`,
      errors: [{ messageId: 'blockingCall', line: 1, column: 103, endColumn: 113 }],
    },
    {
      name: 'strict: script that reads its command line', code: `import { scryptSync } from 'crypto'; const [, , word] = process.argv; queue.then(() => { scryptSync(word, b, 64); process.exit(0); });`, options: strict,
      errors: [{ messageId: 'blockingCall', line: 1, column: 90, endColumn: 100 }],
    },
    {
      name: 'fs-extra without fs', code: `import { readJson, writeJsonSync } from 'fs-extra/esm'; export async function save(data) { writeJsonSync(path, data); }`,
      errors: [{ messageId: 'blockingCall', data: { call: 'writeJsonSync', where: 'inside async `save`', instead: '`await writeJson`' }, line: 1, column: 92, endColumn: 105 }],
    },
    {
      name: 'packages around files', code: `import { findUpSync } from 'find-up'; import tmp from 'tmp'; import { globSync } from 'tinyglobby'; import { lockSync } from 'proper-lockfile'; export async function f() { findUpSync('a'); tmp.dirSync(); globSync('*'); lockSync(p); }`,
      errors: [
        { messageId: 'blockingCall', line: 1, column: 173, endColumn: 183 }, { messageId: 'blockingCall', line: 1, column: 190, endColumn: 201 },
        { messageId: 'blockingCall', line: 1, column: 205, endColumn: 213 }, { messageId: 'blockingCall', line: 1, column: 220, endColumn: 228 },
      ],
    },
  ],
});

scriptRuleTester.run('no-blocking-call-in-async: programs and their start (CommonJS)', rule, {
  valid: [
    { name: 'main', code: `const { scryptSync } = require('crypto'); async function main() { scryptSync(a, b, 64); await serve(); } if (require.main === module) main();` },
  ],
  invalid: [
    {
      name: 'main that is exported', code: `const { scryptSync } = require('crypto'); async function main() { scryptSync(a, b, 64); } module.exports = main; main();`,
      errors: [{ messageId: 'blockingCall', line: 1, column: 67, endColumn: 77 }],
    },
    {
      name: 'older spellings', code: `const which = require('which'); const findUp = require('find-up'); exports.f = async () => { which.sync('git'); findUp.sync('a'); };`,
      errors: [{ messageId: 'blockingCall', line: 1, column: 94, endColumn: 104 }, { messageId: 'blockingCall', line: 1, column: 113, endColumn: 124 }],
    },
  ],
});
