import rule from '../../../src/rules/no-path-traversal.js';
import { ruleTester, scriptRuleTester } from '../../support/rule-tester.js';

ruleTester.run(`${rule.name}: parts and their ways`, rule, {
  valid: [
    { name: 'search for .. between separators, then ctx.throw', code: `import fs from 'node:fs'; import path from 'node:path'; import Koa from 'koa'; import Router from '@koa/router'; const router = new Router();
router.get('/:f', (ctx) => {
  const wanted = String(ctx.query.path);
  if (wanted.split(/[\\\\/]/).includes('..') || path.isAbsolute(wanted)) ctx.throw(400, 'bad path');
  ctx.body = fs.createReadStream(path.join(root, wanted));
});` },
    { name: 'complete check in a function, then ctx.throw', code: `import fs from 'node:fs'; import path from 'node:path'; import Router from '@koa/router';
function inside(ctx, name) {
  const full = path.resolve(root, name);
  if (!full.startsWith(root + path.sep)) { ctx.throw(403); }
  return full;
}
new Router().get('/:f', (ctx) => { ctx.body = fs.createReadStream(inside(ctx, ctx.params.f)); });` },
    { name: 'temporary name of an upload in options', code: `import * as tar from 'tar'; import multer from 'multer'; import express from 'express';
express().post('/', multer({ dest: '/tmp' }).single('f'), async (req, res) => { await tar.x({ file: req.file.path, cwd: root }); });` },
    { name: 'folder of a resolved path compared', code: `import fs from 'node:fs'; import path from 'node:path'; import express from 'express';
express().get('/:f', (req, res) => {
  const folder = path.join(root, 'previews');
  const file = path.resolve(folder, req.params.f);
  if (path.dirname(file) !== folder) return res.sendStatus(400);
  res.send(fs.readFileSync(file));
});` },
    { name: 'last part of a parsed path', code: `import fs from 'node:fs'; import path from 'node:path'; import express from 'express';
express().get('/:f', (req, res) => {
  const { base, name, ext } = path.parse(req.params.f);
  res.send(fs.readFileSync(path.join(root, base)) + fs.readFileSync(path.join(root, name + ext)));
});` },
    { name: 'member of a parsed address that is no path', code: `import fs from 'node:fs'; import path from 'node:path'; import express from 'express';
import url from 'node:url';
express().get('/:f', (req, res) => { const { hostname, port } = url.parse(req.url); res.send(fs.readFileSync(path.join(root, hostname, port))); });` },
    { name: 'pathname of a parsed address, normalised from the root', code: `import fs from 'node:fs'; import http from 'node:http'; import path from 'node:path'; import url from 'node:url';
http.createServer((req, res) => { const { pathname } = url.parse(req.url); fs.createReadStream(path.join(root, path.normalize(pathname))).pipe(res); });` },
    { name: 'query of a parsed address, looked up', code: `import fs from 'node:fs'; import http from 'node:http'; import path from 'node:path'; import url from 'node:url'; const pages = { a: 'a.html' };
http.createServer((req, res) => {
  const parsed = url.parse(req.url, true);
  if (parsed.pathname === '/view') fs.createReadStream(path.join(root, pages[parsed.query.page])).pipe(res);
  if (names.includes(parsed.query.name)) fs.createReadStream(path.join(root, parsed.query.name)).pipe(res);
});` },
    { name: 'list that is joined after each part was asked', code: `import fs from 'node:fs'; import path from 'node:path'; import express from 'express';
express().get('/:f', (req, res) => {
  const { dir, file } = req.query;
  if (!/^\\w+$/.test(dir) || !/^\\w+$/.test(file)) return;
  res.send(fs.readFileSync([root, dir, file].join('/')));
});` },
    { name: 'list of the last parts, joined', code: `import fs from 'node:fs'; import path from 'node:path'; import express from 'express';
express().get('/:f', (req, res) => {
  res.send(fs.readFileSync([root, path.basename(req.params.f)].join(path.sep)));
});` },
    { name: 'method that is handed to no route', code: `import fs from 'node:fs';
class A { read = async (job, sink) => { sink.send(fs.readFileSync('x/' + job.params.f)); }; start() { this.jobs.run('/a', this.read); } }` },
  ],
  invalid: [
    {
      name: 'search for dots, then ctx.throw', code: `import fs from 'node:fs'; import path from 'node:path'; import Koa from 'koa'; import Router from '@koa/router'; const router = new Router();
router.get('/:f', (ctx) => {
  const wanted = ctx.query.path;
  if (wanted.includes('..')) ctx.throw(400);
  ctx.body = fs.createReadStream(path.join(root, wanted));
});`,
      errors: [
        { messageId: 'dots', data: { check: 'wanted.includes(\'..\')' }, line: 4, column: 7, endColumn: 28 },
      ],
    },
    {
      name: 'throw of something else leaves nothing', code: `import fs from 'node:fs'; import path from 'node:path'; import Koa from 'koa'; import Router from '@koa/router'; const router = new Router();
router.get('/:f', (ctx) => {
  const wanted = String(ctx.query.path);
  if (path.isAbsolute(wanted) || wanted.split('/').includes('..')) generator.throw(new RangeError(wanted));
  ctx.body = fs.createReadStream(path.join(root, wanted));
});`,
      errors: [
        { messageId: 'open', data: { call: 'fs.createReadStream', value: 'ctx.query.path' }, line: 5, column: 14, endColumn: 33 },
      ],
    },
    {
      name: 'name of an upload in options', code: `import * as tar from 'tar'; import multer from 'multer'; import express from 'express';
express().post('/', multer({ dest: '/tmp' }).single('f'), async (req, res) => { await tar.x({ file: req.file.originalname, cwd: root }); });`,
      errors: [
        { messageId: 'open', data: { call: 'tar.x', value: '{ file: req.file.originalname, cwd: root }' }, line: 2, column: 87, endColumn: 92 },
      ],
    },
    {
      name: 'folder of a path that is not resolved, compared', code: `import fs from 'node:fs'; import path from 'node:path'; import express from 'express';
express().get('/:f', (req, res) => {
  const file = root + '/' + req.params.f;
  if (path.dirname(file) === parent) res.send(fs.readFileSync(path.join(file, 'a')));
});`,
      errors: [
        { messageId: 'open', data: { call: 'fs.readFileSync', value: 'req.params.f' }, line: 4, column: 47, endColumn: 62 },
      ],
    },
    {
      name: 'folder of a parsed path', code: `import fs from 'node:fs'; import path from 'node:path'; import express from 'express';
express().get('/:f', (req, res) => {
  const { dir, base } = path.parse(req.params.f);
  res.send(fs.readFileSync(path.join(root, dir, base)));
});`,
      errors: [
        { messageId: 'open', data: { call: 'fs.readFileSync', value: 'req.params.f' }, line: 4, column: 12, endColumn: 27 },
      ],
    },
    {
      name: 'query of a parsed address, beside a look at its pathname', code: `import fs from 'node:fs'; import http from 'node:http'; import path from 'node:path'; import url from 'node:url';
http.createServer((req, res) => {
  const parsed = url.parse(req.url, true);
  if (parsed.pathname === '/view') fs.createReadStream(path.join(root, parsed.query.page)).pipe(res);
});`,
      errors: [
        { messageId: 'open', data: { call: 'fs.createReadStream', value: 'req.url' }, line: 4, column: 36, endColumn: 55 },
      ],
    },
    {
      name: 'query of a parsed address, through String()', code: `import fs from 'node:fs'; import path from 'node:path'; import url from 'node:url'; import type { RequestHandler } from 'express';
export const view: RequestHandler = (req, res) => {
  const { query } = url.parse(req.url, true);
  fs.createReadStream(path.join(root, String(query.image))).pipe(res);
};`,
      errors: [
        { messageId: 'open', data: { call: 'fs.createReadStream', value: 'req.url' }, line: 4, column: 3, endColumn: 22 },
      ],
    },
    {
      name: 'search parameters, beside a look at the pathname', code: `import fs from 'node:fs'; import http from 'node:http'; import path from 'node:path';
http.createServer((req, res) => {
  const address = new URL(req.url, 'http://a');
  if (address.pathname === '/view') fs.createReadStream(path.join(root, address.searchParams.get('page'))).pipe(res);
});`,
      errors: [
        { messageId: 'open', data: { call: 'fs.createReadStream', value: 'req.url' }, line: 4, column: 37, endColumn: 56 },
      ],
    },
    {
      name: 'search parameters of a text', code: `import fs from 'node:fs'; import http from 'node:http'; import path from 'node:path';
http.createServer((req, res) => { const query = new URLSearchParams(req.url.split('?')[1]); fs.createReadStream(path.join(root, query.get('page'))).pipe(res); });`,
      errors: [
        { messageId: 'open', data: { call: 'fs.createReadStream', value: 'req.url' }, line: 2, column: 93, endColumn: 112 },
      ],
    },
    {
      name: 'one member of a body that was parsed, beside a look at another', code: `import fs from 'node:fs'; import path from 'node:path'; import express from 'express';
express().post('/', (req, res) => { const body = JSON.parse(req.body); if (body.kind === 'page') res.send(fs.readFileSync(path.join(root, body.file))); });`,
      errors: [
        { messageId: 'open', data: { call: 'fs.readFileSync', value: 'req.body' }, line: 2, column: 107, endColumn: 122 },
      ],
    },
    {
      name: 'qs, yaml and querystring', code: `import fs from 'node:fs'; import path from 'node:path'; import express from 'express';
import qs from 'qs'; import * as yaml from 'yaml'; import querystring from 'querystring';
express().post('/', (req, res) => {
  fs.readFileSync(path.join(root, qs.parse(req.url).file));
  fs.readFileSync(path.join(root, yaml.parse(req.body).file));
  fs.readFileSync(path.join(root, querystring.parse(req.query.more).file));
});`,
      errors: [
        { messageId: 'open', data: { call: 'fs.readFileSync', value: 'qs.parse(req.url).file' }, line: 4, column: 3, endColumn: 18 },
        { messageId: 'open', data: { call: 'fs.readFileSync', value: 'req.body' }, line: 5, column: 3, endColumn: 18 },
        { messageId: 'open', data: { call: 'fs.readFileSync', value: 'req.query.more' }, line: 6, column: 3, endColumn: 18 },
      ],
    },
    {
      name: 'cookie', code: `import fs from 'node:fs'; import path from 'node:path'; import express from 'express';
import { parse } from 'cookie';
express().get('/', (req, res) => { const cookies = parse(req.headers.cookie ?? ''); res.send(fs.readFileSync(path.join(root, cookies.last))); });`,
      errors: [
        { messageId: 'open', data: { call: 'fs.readFileSync', value: 'req.headers.cookie ?? \'\'' }, line: 3, column: 94, endColumn: 109 },
      ],
    },
    {
      name: 'list joined with a separator', code: `import fs from 'node:fs'; import path from 'node:path'; import express from 'express';
express().get('/:f', (req, res) => {
  res.send(fs.readFileSync([root, req.params.f].join(path.sep)));
  const parts = [root, req.query.dir, 'a.txt'];
  res.send(fs.readFileSync(parts.filter(Boolean).join('/')));
});`,
      errors: [
        { messageId: 'open', data: { call: 'fs.readFileSync', value: 'req.params.f' }, line: 3, column: 12, endColumn: 27 },
        { messageId: 'open', data: { call: 'fs.readFileSync', value: 'req.query.dir' }, line: 5, column: 12, endColumn: 27 },
      ],
    },
    {
      name: 'field that is handed to a route', code: `import fs from 'node:fs'; import { Router } from 'express';
export class Files {
  router = Router();
  constructor() { this.router.get('/:f', this.read); }
  read = async (req, res) => { res.send(await fs.promises.readFile('x/' + req.params.f)); };
}`,
      errors: [
        { messageId: 'open', data: { call: 'fs.promises.readFile', value: 'req.params.f' }, line: 5, column: 47, endColumn: 67 },
      ],
    },
    {
      name: 'methods that are handed to a route', code: `import fs from 'node:fs';
export class Files {
  constructor(router) { router.get('/:f', this.read.bind(this)); router.get('/c/:f', this.context.bind(this)); }
  async read(req, res) { res.send(await fs.promises.readFile('x/' + req.params.f)); }
  async context(ctx) { ctx.body = await fs.promises.readFile('x/' + ctx.params.f); }
}`,
      errors: [
        { messageId: 'open', data: { call: 'fs.promises.readFile', value: 'req.params.f' }, line: 4, column: 41, endColumn: 61 },
        { messageId: 'open', data: { call: 'fs.promises.readFile', value: 'ctx.params.f' }, line: 5, column: 41, endColumn: 61 },
      ],
    },
  ],
});

scriptRuleTester.run(`${rule.name}: parts and their ways, CommonJS`, rule, {
  valid: [
    { name: 'folder of a resolved path compared, required', code: `const fs = require('fs'); const path = require('path');
require('express')().get('/:f', (req, res) => {
  const file = path.join(root, req.params.f);
  const folder = path.dirname(file);
  if (folder === root) res.send(fs.readFileSync(file));
});` },
    { name: 'export that is no router', code: `const fs = require('fs');
exports.cache = new Map();
exports.cache.get('/:f', async (req, res) => { fs.readFileSync('x/' + req.params.f); });` },
  ],
  invalid: [
    {
      name: 'query of a parsed address, required', code: `const fs = require('fs'); const http = require('http'); const path = require('path'); const url = require('url');
http.createServer(function (req, res) {
  const parsed = url.parse(req.url, true);
  if (parsed.pathname !== '/view') return;
  fs.readFile(path.normalize(path.join(root, parsed.query.page)), done);
});`,
      errors: [
        { messageId: 'open', data: { call: 'fs.readFile', value: 'req.url' }, line: 5, column: 3, endColumn: 14 },
      ],
    },
    {
      name: 'list joined with a separator, required', code: `const fs = require('fs'); const { sep } = require('path');
require('express')().get('/:f', (req, res) => { const { f } = req.params; const full = ['/srv', f].join(sep); fs.createReadStream(full).pipe(res); });`,
      errors: [
        { messageId: 'open', data: { call: 'fs.createReadStream', value: 'f' }, line: 2, column: 111, endColumn: 130 },
      ],
    },
    {
      name: 'router that is an export', code: `const express_1 = require('express'); const promises_1 = require('node:fs/promises'); const path_1 = __importDefault(require('path'));
exports.reports = void 0;
exports.reports = (0, express_1.Router)();
exports.reports.get('/:name', async (req, res) => {
  res.send(await (0, promises_1.readFile)(path_1.default.join(root, req.params.name)));
});`,
      errors: [
        { messageId: 'open', data: { call: 'promises_1.readFile', value: 'req.params.name' }, line: 5, column: 19, endColumn: 41 },
      ],
    },
    {
      name: 'router that is an export of the module', code: `const fs = require('fs');
module.exports.files = require('express').Router();
module.exports.files.get('/:f', async (req, res) => { res.send(fs.readFileSync('x/' + req.params.f)); });`,
      errors: [
        { messageId: 'open', data: { call: 'fs.readFileSync', value: 'req.params.f' }, line: 3, column: 64, endColumn: 79 },
      ],
    },
    {
      name: 'value that compiled code has made', code: `const fs_1 = require('fs'); const path_1 = require('path');
require('express')().get('/:f', (req, res) => { (0, fs_1.createReadStream)((0, path_1.join)(root, (0, own.decode)(req.params.f), req.params.f)).pipe(res); });`,
      errors: [
        { messageId: 'open', data: { call: 'fs_1.createReadStream', value: 'req.params.f' }, line: 2, column: 50, endColumn: 74 },
      ],
    },
  ],
});
