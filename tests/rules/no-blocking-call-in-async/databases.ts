import rule from '../../../src/rules/no-blocking-call-in-async.js';
import { ruleTester } from '../../support/rule-tester.js';

ruleTester.run('no-blocking-call-in-async: databases by their types', rule, {
  valid: [
    { name: 'database that answers later', code: `import type { Database } from 'sqlite3'; async function f(db: Database) { db.prepare('select 1').all(done); }`, options: [{ apis: [], checkCommands: true, checkDatabases: true, checkExists: true }] },
  ],
  invalid: [
    {
      name: 'database by its type',
      code: `import Database from 'better-sqlite3'; async function f(db: Database.Database) { return db.prepare('select 1').get(); }`,
      options: [{ apis: [], checkCommands: true, checkDatabases: true, checkExists: true }],
      errors: [
        { messageId: 'blockingCall', line: 1, column: 89, endColumn: 115 },
      ],
    },
    {
      name: 'field of a class by its type',
      code: `import type Database from 'better-sqlite3'; class Orders { constructor(private readonly db: Database.Database) {} async all() { return this.db.prepare('select 1').all(); } }`,
      options: [{ apis: [], checkCommands: true, checkDatabases: true, checkExists: true }],
      errors: [
        { messageId: 'blockingCall', line: 1, column: 136, endColumn: 167 },
      ],
    },
    {
      name: 'statement by its type',
      code: `import type { StatementSync } from 'node:sqlite'; async function f(query: StatementSync) { return query.all(); }`,
      options: [{ apis: [], checkCommands: true, checkDatabases: true, checkExists: true }],
      errors: [
        { messageId: 'blockingCall', line: 1, column: 99, endColumn: 108 },
      ],
    },
    {
      name: 'row after row',
      code: `import Database from 'better-sqlite3'; const db = new Database('x'); async function f() { for (const row of db.prepare('select 1').iterate()) show(row); }`,
      options: [{ apis: [], checkCommands: true, checkDatabases: true, checkExists: true }],
      errors: [
        { messageId: 'blockingCall', line: 1, column: 109, endColumn: 139 },
      ],
    },
    {
      name: 'question of fs-extra',
      code: `import fse from 'fs-extra'; import { pathExistsSync } from 'fs-extra/esm'; async function f(path) { return fse.pathExistsSync(path) || pathExistsSync(path); }`,
      options: [{ apis: [], checkCommands: true, checkDatabases: true, checkExists: true }],
      errors: [
        { messageId: 'blockingCall', line: 1, column: 108, endColumn: 126 },
        { messageId: 'blockingCall', line: 1, column: 136, endColumn: 150 },
      ],
    },
  ],
});

ruleTester.run('no-blocking-call-in-async: functions that ask whether a file is there', rule, {
  valid: [],
  invalid: [
    {
      name: 'helper that asks first and then writes, for what is loaded',
      code: `import fs from 'node:fs'; const home = '/plugins'; function place(name) { if (!fs.existsSync(home)) fs.mkdirSync(home); return home + name; } export async function load(name) { const path = place(name); return import(path); }`,
      options: [{ apis: [], checkCommands: true, checkDatabases: true, checkExists: true }],
      errors: [
        { messageId: 'blockingHelper', line: 1, column: 191, endColumn: 196 },
      ],
    },
  ],
});
