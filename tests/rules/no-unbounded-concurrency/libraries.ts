import rule from '../../../src/rules/no-unbounded-concurrency.js';
import { ruleTester, scriptRuleTester } from '../../support/rule-tester.js';

ruleTester.run('no-unbounded-concurrency: functions of libraries', rule, {
  valid: [
    { name: 'lodash over a literal list', code: `import _ from 'lodash'; const f = () => Promise.all(_.map(['a', 'b'], (u) => fetch(u)));` },
    { name: 'lodash over some of a literal list', code: `import _ from 'lodash'; const f = () => Promise.all(_.map(_.filter(_.uniq(['a', 'b']), isGood), (u) => fetch(u)));` },
    { name: 'lodash over the keys of a literal', code: `import _ from 'lodash'; const f = () => Promise.all(_.map(_.keys({ a: 1 }), (u) => fetch(u)));` },
    { name: 'lodash over a chunk', code: `import _ from 'lodash'; async function f(urls) { for (const some of _.chunk(urls, 10)) await Promise.all(_.map(some, (u) => fetch(u))); }` },
    { name: 'lodash over the first ten', code: `import _ from 'lodash'; const f = (urls) => Promise.all(_.map(_.take(urls, 10), (u) => fetch(u)));` },
    { name: 'lodash over a slice', code: `import _ from 'lodash'; const f = (urls) => Promise.all(_.map(_.slice(urls, 0, 10), (u) => fetch(u)));` },
    { name: 'lodash with a limiter', code: `import _ from 'lodash'; const f = (urls) => Promise.all(_.map(urls, (u) => limit(() => fetch(u))));` },
    { name: 'lodash without work', code: `import _ from 'lodash'; const f = (urls) => Promise.all(_.map(urls, (u) => u.trim()));` },
    { name: 'lodash with nothing to do', code: `import _ from 'lodash'; const f = (urls) => Promise.all(_.map(urls));` },
    { name: 'lodash without a list', code: `import _ from 'lodash'; const f = () => Promise.all(_.map());` },
    { name: 'a function of ramda that waits for its list', code: `import * as R from 'ramda'; const f = () => Promise.all(R.map((u) => fetch(u)));` },
    { name: 'own map of another file', code: `import { map } from './lists.js'; const f = (urls) => Promise.all(map(urls, (u) => fetch(u)));` },
    { name: 'each of a few, pushed', code: `import _ from 'lodash'; const f = () => { const all = []; _.forEach(['a', 'b'], (u) => all.push(fetch(u))); return Promise.all(all); };` },
    { name: 'each of a few, collected first', code: `import _ from 'lodash'; const f = () => { const urls = []; _.each(['a', 'b'], (u) => { urls.push(u); }); return Promise.all(_.map(urls, (u) => fetch(u))); };` },
    { name: 'bluebird with concurrency', code: `import Promise from 'bluebird'; const f = (urls) => Promise.map(urls, (u) => fetch(u), { concurrency: 4 });` },
    { name: 'bluebird without work', code: `import Promise from 'bluebird'; const f = (urls) => Promise.map(urls, (u) => u.trim());` },
    { name: 'bluebird without a callback', code: `import Promise from 'bluebird'; const f = (urls) => Promise.map(urls);` },
    { name: 'bluebird over a literal list', code: `import Promise from 'bluebird'; const f = () => Promise.map(['a', 'b'], (u) => fetch(u));` },
    { name: 'bluebird one after the other', code: `import Promise from 'bluebird'; const f = (urls) => Promise.mapSeries(urls, (u) => fetch(u));` },
    { name: 'bluebird with options out of sight', code: `import Promise from 'bluebird'; const f = (urls, options) => Promise.map(urls, (u) => fetch(u), options);` },
  ],
  invalid: [
    {
      name: 'one of two clients of a module, by the type of a parameter', code: `import { Redis, Cluster } from 'ioredis'; const f = (db: Cluster | Redis | null, keys: string[]) => Promise.all(keys.map((key) => db.get(key)));`,
      errors: [{ messageId: 'allAtOnce', data: { call: 'Promise.all', kind: 'database query', io: 'db.get', list: 'keys' }, line: 1, column: 101, endColumn: 112 }],
    },
    {
      name: 'client or transaction, by the type of a field', code: `import { Prisma, PrismaClient } from '@prisma/client'; class Users { constructor(private readonly db: PrismaClient | Prisma.TransactionClient) {} load(ids: string[]) { return Promise.all(ids.map((id) => this.db.user.delete({ where: { id } }))); } }`,
      errors: [{ messageId: 'allAtOnce', data: { call: 'Promise.all', kind: 'database query', io: 'this.db.user.delete', list: 'ids' }, line: 1, column: 176, endColumn: 187 }],
    },
    {
      name: 'lodash', code: `import _ from 'lodash'; const f = (urls) => Promise.all(_.map(urls, (u) => fetch(u)));`,
      errors: [{ messageId: 'allAtOnce', data: { call: 'Promise.all', kind: 'request', io: 'fetch', list: 'urls' }, line: 1, column: 45, endColumn: 56 }],
    },
    {
      name: 'lodash by a name', code: `import { map as each } from 'lodash-es'; async function f(urls) { const all = each(urls, (u) => fetch(u)); await Promise.all(all); }`,
      errors: [{ messageId: 'allAtOnce', data: { call: 'Promise.all', kind: 'request', io: 'fetch', list: 'urls' }, line: 1, column: 114, endColumn: 125 }],
    },
    {
      name: 'a single function of lodash', code: `import map from 'lodash/map.js'; const f = (urls) => Promise.all(map(urls, (u) => fetch(u)));`,
      errors: [{ messageId: 'allAtOnce', data: { call: 'Promise.all', kind: 'request', io: 'fetch', list: 'urls' }, line: 1, column: 54, endColumn: 65 }],
    },
    {
      name: 'lodash over some of a list', code: `import _ from 'lodash'; const f = (urls) => Promise.all(_.map(_.filter(urls, isGood), (u) => fetch(u)));`,
      errors: [{ messageId: 'allAtOnce', data: { call: 'Promise.all', kind: 'request', io: 'fetch', list: '_.filter(urls, isGood)' }, line: 1, column: 45, endColumn: 56 }],
    },
    {
      name: 'lodash, of which some are kept', code: `import _ from 'lodash'; const f = (urls) => Promise.all(_.compact(_.map(urls, (u) => fetch(u))));`,
      errors: [{ messageId: 'allAtOnce', data: { call: 'Promise.all', kind: 'request', io: 'fetch', list: 'urls' }, line: 1, column: 45, endColumn: 56 }],
    },
    {
      name: 'lodash with a named function', code: `import _ from 'lodash'; const load = (u) => fetch(u); const f = (urls) => Promise.all(_.map(urls, load));`,
      errors: [{ messageId: 'allAtOnce', data: { call: 'Promise.all', kind: 'request', io: 'fetch', list: 'urls' }, line: 1, column: 75, endColumn: 86 }],
    },
    {
      name: 'lodash with a helper that is called for another', code: `import _ from 'lodash'; async function load(u) { return fetch(u); } function f(urls) { return Promise.all(_.map(urls, (u) => load.call(this, u))); }`,
      errors: [{ messageId: 'allAtOnce', data: { call: 'Promise.all', kind: 'request', io: 'load.call', list: 'urls' }, line: 1, column: 95, endColumn: 106 }],
    },
    {
      name: 'a helper that is called for another', code: `function load(u) { return fetch(u); } async function f(urls) { const all = []; for (const u of urls) all.push(load.apply(this, [u])); await Promise.all(all); }`,
      errors: [{ messageId: 'allAtOnce', data: { call: 'Promise.all', kind: 'request', io: 'fetch', list: 'urls' }, line: 1, column: 141, endColumn: 152 }],
    },
    {
      name: 'a helper that lodash calls for each', code: `import _ from 'lodash'; const load = (u) => fetch(u); const f = (groups) => Promise.all(_.map(groups, async (group) => { _.forEach(group, load); }));`,
      errors: [{ messageId: 'allAtOnce', data: { call: 'Promise.all', kind: 'request', io: '_.forEach', list: 'groups' }, line: 1, column: 77, endColumn: 88 }],
    },
    {
      name: 'each of lodash, pushed', code: `import _ from 'lodash'; const f = (urls) => { const all = []; _.forEach(urls, (u) => { all.push(fetch(u)); }); return Promise.all(all); };`,
      errors: [{ messageId: 'allAtOnce', data: { call: 'Promise.all', kind: 'request', io: 'fetch', list: 'urls' }, line: 1, column: 119, endColumn: 130 }],
    },
    {
      name: 'each of underscore, pushed', code: `import { each } from 'underscore'; const f = (urls) => { const all = []; each(urls, (u) => all.push(fetch(u))); return Promise.all(all); };`,
      errors: [{ messageId: 'allAtOnce', data: { call: 'Promise.all', kind: 'request', io: 'fetch', list: 'urls' }, line: 1, column: 120, endColumn: 131 }],
    },
    {
      name: 'ramda', code: `import * as R from 'ramda'; const f = (urls) => Promise.all(R.map((u) => fetch(u), urls));`,
      errors: [{ messageId: 'allAtOnce', data: { call: 'Promise.all', kind: 'request', io: 'fetch', list: 'urls' }, line: 1, column: 49, endColumn: 60 }],
    },
    {
      name: 'lodash with the list behind', code: `import fp from 'lodash/fp'; const f = (urls) => Promise.all(fp.flatMap((u) => fetch(u), urls));`,
      errors: [{ messageId: 'allAtOnce', data: { call: 'Promise.all', kind: 'request', io: 'fetch', list: 'urls' }, line: 1, column: 49, endColumn: 60 }],
    },
    {
      name: 'bluebird', code: `import Promise from 'bluebird'; const f = (urls) => Promise.map(urls, (u) => fetch(u));`,
      errors: [{ messageId: 'noConcurrency', data: { call: 'Promise.map' }, line: 1, column: 53, endColumn: 64 }],
    },
    {
      name: 'bluebird by its name', code: `import Bluebird from 'bluebird'; const f = (urls) => Bluebird.map(urls, (u) => fetch(u), { concurrency: Infinity });`,
      errors: [{ messageId: 'noConcurrency', data: { call: 'Bluebird.map' }, line: 1, column: 54, endColumn: 66 }],
    },
    {
      name: 'the map of bluebird', code: `import { map } from 'bluebird'; const load = (u) => fetch(u); const f = (urls) => map(urls, load);`,
      errors: [{ messageId: 'noConcurrency', data: { call: 'map' }, line: 1, column: 83, endColumn: 86 }],
    },
    {
      name: 'all of bluebird', code: `import Promise from 'bluebird'; const f = (urls) => Promise.all(urls.map((u) => fetch(u)));`,
      errors: [{ messageId: 'allAtOnce', data: { call: 'Promise.all', kind: 'request', io: 'fetch', list: 'urls' }, line: 1, column: 53, endColumn: 64 }],
    },
    {
      name: 'strict: lodash', code: `import _ from 'lodash'; import { load } from './load.js'; const f = (ids) => Promise.all(_.map(ids, async (id) => { await load(id); }));`, options: [{ checkUnknownCalls: true }],
      errors: [{ messageId: 'unknownAtOnce', data: { call: 'Promise.all', list: 'ids' }, line: 1, column: 78, endColumn: 89 }],
    },
  ],
});

scriptRuleTester.run('no-unbounded-concurrency: functions of libraries (CommonJS)', rule, {
  valid: [
    { name: 'lodash over a literal list', code: `const fs = require('fs'); const { promisify } = require('util'); const _ = require('lodash'); const read = promisify(fs.readFile); exports.f = () => Promise.all(_.map(['a', 'b'], (path) => read(path)));` },
  ],
  invalid: [
    {
      name: 'lodash with promisified file access', code: `const fs = require('fs'); const { promisify } = require('util'); const _ = require('lodash'); const read = promisify(fs.readFile); const stat = promisify(fs.stat); async function load(folder, path) { const [data, info] = await Promise.all([read(path), stat(path)]); return { data, info }; } exports.f = function (folder, paths) { return Promise.all(_.map(paths, (path) => load.call(this, folder, path))); };`,
      errors: [{ messageId: 'allAtOnce', data: { call: 'Promise.all', kind: 'file access', io: 'load.call', list: 'paths' }, line: 1, column: 338, endColumn: 349 }],
    },
    {
      name: 'bluebird', code: `const Promise = require('bluebird'); const { readFile } = require('fs').promises; exports.f = function (paths) { return Promise.map(paths, function (path) { return readFile(path); }); };`,
      errors: [{ messageId: 'noConcurrency', data: { call: 'Promise.map' }, line: 1, column: 121, endColumn: 132 }],
    },
  ],
});
