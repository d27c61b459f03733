import rule from '../../../src/rules/no-unbounded-concurrency.js';
import { ruleTester } from '../../support/rule-tester.js';

ruleTester.run('no-unbounded-concurrency: clients known by the type of a parameter or field', rule, {
  valid: [
    { name: 'bounded list', code: `import type { RedisClientType } from 'redis'; export const f = (redis: RedisClientType, keys: string[]) => Promise.all(keys.slice(0, 10).map((key) => redis.del(key)));` },
    { name: 'type of the same name, of another module', code: `import type { SupabaseClient } from './own.js'; export const f = (db: SupabaseClient, ids: string[]) => Promise.all(ids.map((id) => db.from(id)));` },
    { name: 'no request', code: `import { Bucket } from '@google-cloud/storage'; export const f = (bucket: Bucket, names: string[]) => Promise.all(names.map((name) => bucket.file(name)));` },
    { name: 'a public link', code: `import { SupabaseClient } from '@supabase/supabase-js'; export const f = (db: SupabaseClient, names: string[]) => Promise.all(names.map((name) => db.storage.from('x').getPublicUrl(name)));` },
  ],
  invalid: [
    {
      name: 'Google API, in a method of the class',
      code: `import { drive_v3 } from 'googleapis'; class Bin { private trash(drive: drive_v3.Drive, fileId: string) { return drive.files.update({ fileId }); } empty(drive: drive_v3.Drive, ids: string[]) { return Promise.allSettled(ids.map((id) => this.trash(drive, id))); } }`,
      errors: [{ messageId: 'allAtOnce', data: { call: 'Promise.allSettled', kind: 'request', io: 'this.trash', list: 'ids' }, line: 1, column: 201, endColumn: 219 }],
    },
    {
      name: 'Google API, in a field',
      code: `import { sheets_v4 } from 'googleapis'; class Rows { private readonly sheets: sheets_v4.Sheets; all(ids: string[]) { return Promise.all(ids.map((id) => this.sheets.spreadsheets.values.get({ spreadsheetId: id }))); } }`,
      errors: [{ messageId: 'allAtOnce', data: { call: 'Promise.all', kind: 'request', io: 'this.sheets.spreadsheets.values.get', list: 'ids' }, line: 1, column: 125, endColumn: 136 }],
    },
    {
      name: 'Redis',
      code: `import type { RedisClientType } from 'redis'; export const f = (redis: RedisClientType, keys: string[]) => Promise.all(keys.map((key) => redis.del(key)));`,
      errors: [{ messageId: 'allAtOnce', data: { call: 'Promise.all', kind: 'database query', io: 'redis.del', list: 'keys' }, line: 1, column: 108, endColumn: 119 }],
    },
    {
      name: 'Supabase, in a constructor',
      code: `import { SupabaseClient } from '@supabase/supabase-js'; class Rows { constructor(private readonly db: SupabaseClient) {} all(ids: string[]) { return Promise.all(ids.map(async (id) => { const { data } = await this.db.from('x').select().eq('id', id); return data; })); } }`,
      errors: [{ messageId: 'allAtOnce', data: { call: 'Promise.all', kind: 'database query', io: 'this.db.from', list: 'ids' }, line: 1, column: 150, endColumn: 161 }],
    },
    {
      name: 'drizzle',
      code: `import type { NodePgDatabase } from 'drizzle-orm/node-postgres'; export const f = (db: NodePgDatabase<typeof schema>, ids: string[]) => Promise.all(ids.map((id) => db.delete(rows).where(eq(rows.id, id))));`,
      errors: [{ messageId: 'allAtOnce', line: 1, column: 137, endColumn: 148 }],
    },
    {
      name: 'storage of Google Cloud',
      code: `import { Bucket } from '@google-cloud/storage'; export const f = (bucket: Bucket, names: string[]) => Promise.all(names.map((name) => bucket.file(name).delete()));`,
      errors: [{ messageId: 'allAtOnce', line: 1, column: 103, endColumn: 114 }],
    },
    {
      name: 'got',
      code: `import type { Got } from 'got'; export const f = (client: Got, urls: string[]) => Promise.all(urls.map((url) => client.get(url)));`,
      errors: [{ messageId: 'allAtOnce', data: { call: 'Promise.all', kind: 'request', io: 'client.get', list: 'urls' }, line: 1, column: 83, endColumn: 94 }],
    },
    {
      name: 'ky',
      code: `import type { KyInstance } from 'ky'; export const f = (client: KyInstance, urls: string[]) => Promise.all(urls.map((url) => client.get(url).json()));`,
      errors: [{ messageId: 'allAtOnce', line: 1, column: 96, endColumn: 107 }],
    },
  ],
});
