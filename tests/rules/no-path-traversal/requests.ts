import rule from '../../../src/rules/no-path-traversal.js';
import { ruleTester, scriptRuleTester } from '../../support/rule-tester.js';

ruleTester.run(`${rule.name}: further ways to read a request`, rule, {
  valid: [
    {
      name: 'context of unknown make, whose get may read what the program set',
      code: `import fs from 'node:fs'; app.get('/x', (c) => { fs.readFileSync('x/' + c.get('folder')); });`,
    },
    {
      name: 'get of something else',
      code: `import express from 'express'; import fs from 'node:fs'; const settings = new Map();
express().get('/', (req, res) => { res.send(fs.readFileSync('x/' + settings.get('folder'))); });`,
    },
    {
      name: 'header, last part only',
      code: `import express from 'express'; import fs from 'node:fs'; import path from 'node:path';
express().get('/', (req, res) => { res.send(fs.readFileSync(path.join(root, path.basename(req.get('x-file'))))); });`,
    },
    {
      name: 'address of a page',
      code: `import express from 'express'; import fs from 'node:fs';
express().get('/', (req, res) => { const url = new URL(req.query.next, 'https://example.com'); fs.appendFileSync('log', String(url)); const other = new URL(req.query.next, \`https://\${host}\`); fs.createReadStream(other); });`,
    },
    {
      name: 'address of a file, its path compared with the folder',
      code: `import express from 'express'; import fs from 'node:fs';
express().get('/:name', (req, res) => { const url = new URL(req.params.name, root); if (!url.pathname.startsWith('/srv/files/')) return res.sendStatus(404); fs.createReadStream(url).pipe(res); });`,
    },
    {
      name: 'hapi: validated, number, other handler',
      code: `import Hapi from '@hapi/hapi'; import fs from 'node:fs'; const server = Hapi.server();
server.route({ method: 'GET', path: '/a/{name}', options: { validate: { params: schema } }, handler: (request) => fs.promises.readFile('x/' + request.params.name) });
server.route({ method: 'GET', path: '/b/{name}', options, handler: (request) => fs.promises.readFile('x/' + request.params.name) });
server.route({ method: 'GET', path: '/c/{id}', handler: (request) => fs.promises.readFile('x/' + Number(request.params.id)) });
jobs.add({ handler: (request) => fs.promises.readFile('x/' + request.params.name) });`,
    },
    {
      name: 'route of no known server',
      code: `import fs from 'node:fs'; server.route({ method: 'GET', path: '/a/{name}', handler: (request) => fs.promises.readFile('x/' + request.params.name) });`,
    },
  ],
  invalid: [
    {
      name: 'header of Express and of Koa',
      code: `import express from 'express'; import Koa from 'koa'; import Router from '@koa/router'; import fs from 'node:fs'; import path from 'node:path';
express().get('/', (req, res) => { fs.createReadStream(path.join(root, String(req.get('x-file')))).pipe(res); });
express().get('/b', (req, res) => { fs.createReadStream(path.join(root, req.header('x-file'))).pipe(res); });
new Router().get('/c', (ctx) => { ctx.body = fs.createReadStream(path.join(root, ctx.get('x-file'))); });
export function read(req: express.Request) { return fs.readFileSync('x/' + req.get('x-file')); }`,
      errors: [
        { messageId: 'open', data: { call: 'fs.createReadStream', value: "req.get('x-file')" }, line: 2, column: 36, endColumn: 55 },
        { messageId: 'open', data: { call: 'fs.createReadStream', value: "req.header('x-file')" }, line: 3, column: 37, endColumn: 56 },
        { messageId: 'open', data: { call: 'fs.createReadStream', value: "ctx.get('x-file')" }, line: 4, column: 46, endColumn: 65 },
        { messageId: 'open', data: { call: 'fs.readFileSync', value: "req.get('x-file')" }, line: 5, column: 53, endColumn: 68 },
      ],
    },
    {
      name: 'address of a file',
      code: `import express from 'express'; import fs from 'node:fs'; import { fileURLToPath, pathToFileURL } from 'node:url';
express().get('/:name', (req, res) => { fs.createReadStream(new URL(decodeURIComponent(req.params.name), pathToFileURL('/srv/files/'))).pipe(res); });
express().get('/b/:name', (req, res) => { const file = fileURLToPath(new URL(req.params.name, import.meta.url)); res.send(fs.readFileSync(file)); });`,
      errors: [
        { messageId: 'open', data: { call: 'fs.createReadStream', value: 'req.params.name' }, line: 2, column: 41, endColumn: 60 },
        { messageId: 'open', data: { call: 'fs.readFileSync', value: 'req.params.name' }, line: 3, column: 123, endColumn: 138 },
      ],
    },
    {
      name: 'path of an address that a file has as a base, decoded',
      code: `import express from 'express'; import fs from 'node:fs';
express().get('/:name', (req, res) => { const url = new URL(req.params.name, base); log(url); fs.createReadStream('x/' + decodeURIComponent(url.pathname)).pipe(res); });`,
      errors: [{ messageId: 'open', data: { call: 'fs.createReadStream', value: 'req.params.name' }, line: 2, column: 95, endColumn: 114 }],
    },
    {
      name: 'hapi',
      code: `import Hapi, { type Request } from '@hapi/hapi'; import fs from 'node:fs'; const server = Hapi.server();
server.route({ method: 'GET', path: '/raw/{path*}', handler: async (request) => fs.promises.readFile('x/' + request.params.path) });
server.route([{ method: 'GET', path: '/b', options: { handler: (request, h) => h.response(fs.createReadStream('x/' + request.query.file)) } }]);
export const read = (request: Request) => fs.readFileSync('x/' + request.payload.file);`,
      errors: [
        { messageId: 'open', data: { call: 'fs.promises.readFile', value: 'request.params.path' }, line: 2, column: 81, endColumn: 101 },
        { messageId: 'open', data: { call: 'fs.createReadStream', value: 'request.query.file' }, line: 3, column: 91, endColumn: 110 },
        { messageId: 'open', data: { call: 'fs.readFileSync', value: 'request.payload.file' }, line: 4, column: 43, endColumn: 58 },
      ],
    },
    {
      name: 'Azure Functions',
      code: `import { app, type HttpRequest } from '@azure/functions'; import { readFile } from 'node:fs/promises';
export async function read(request: HttpRequest) { return readFile('x/' + request.params.name); }
app.http('read', { handler: async (request) => ({ body: await readFile('x/' + request.query.get('name')) }) });
app.http('read2', { handler: async (request: HttpRequest) => ({ body: await readFile('x/' + request.query.name) }) });`,
      errors: [
        { messageId: 'open', data: { call: 'readFile', value: 'request.params.name' }, line: 2, column: 59, endColumn: 67 },
        { messageId: 'open', data: { call: 'readFile', value: "request.query.get('name')" }, line: 3, column: 63, endColumn: 71 },
        { messageId: 'open', data: { call: 'readFile', value: 'request.query.name' }, line: 4, column: 77, endColumn: 85 },
      ],
    },
  ],
});

scriptRuleTester.run(`${rule.name}: further ways to read a request, CommonJS`, rule, {
  valid: [
    {
      name: 'other names, and nothing that is read of a request',
      code: `const fs = require('fs');
exports.copy = function (source, target, next) { fs.rename('x/' + source.files.file.name, target, next); };
exports.ask = function (req, res, next) { fs.readFile('x/' + req.name, next); };
exports.walk = function (req, visitor) { fs.readFile('x/' + req.path, visitor.end()); };`,
    },
  ],
  invalid: [
    {
      name: 'handler by the names of its parameters',
      code: `const fs = require('fs'); const path = require('path'); const self = module.exports;
self.upload = function (req, res, next) { const dest = path.join(ROOT, req.files.file.name); fs.rename(req.files.file.path, dest, next); };
exports.read = (request, response) => { fs.readFile('x/' + request.query.file, (err, text) => response.end(text)); };`,
      errors: [
        { messageId: 'open', data: { call: 'fs.rename', value: 'req.files.file.name' }, line: 2, column: 94, endColumn: 103 },
        { messageId: 'open', data: { call: 'fs.readFile', value: 'request.query.file' }, line: 3, column: 41, endColumn: 52 },
      ],
    },
    {
      name: 'param of a request',
      code: `const fs = require('fs'); const path = require('path');
exports.read = function (req, res) { var file = path.join(ROOT, req.param('name')); var stream = fs.createReadStream(file); stream.pipe(res); };`,
      errors: [{ messageId: 'open', data: { call: 'fs.createReadStream', value: "req.param('name')" }, line: 2, column: 98, endColumn: 117 }],
    },
  ],
});
