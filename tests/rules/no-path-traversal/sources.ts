import rule from '../../../src/rules/no-path-traversal.js';
import { ruleTester, scriptRuleTester } from '../../support/rule-tester.js';

ruleTester.run(`${rule.name}: paths from outside`, rule, {
  valid: [],
  invalid: [
    {
      name: 'one of the names, or something else',
      code: `import express from 'express'; import fs from 'fs';
express().get('/:n', (req, res) => { const name = req.params.n; if (name === 'a' || any) res.send(fs.readFileSync('r/' + name)); });`,
      errors: [{ messageId: 'open', data: { call: 'fs.readFileSync', value: 'name' }, line: 2, column: 99, endColumn: 114 }],
    },
    {
      name: 'express param joined',
      code: `import express from 'express';
import fs from 'node:fs';
import path from 'node:path';
const app = express();
app.get('/files/:file', async (req, res) => {
  res.send(fs.readFileSync(path.join('uploads', req.params.file)));
});`,
      errors: [{
        messageId: 'open', data: { call: 'fs.readFileSync', value: 'req.params.file' },
        line: 6, column: 12, endColumn: 27,
      }],
    },
    {
      name: 'query sent',
      code: `import express from 'express';
import fs from 'node:fs';
import path from 'node:path';
const app = express();
app.get('/files/:file', async (req, res) => {
  res.sendFile(req.query.f);
});`,
      errors: [{
        messageId: 'open', data: { call: 'res.sendFile', value: 'req.query.f' },
        line: 6, column: 3, endColumn: 15,
      }],
    },
    {
      name: 'query sent, status first',
      code: `import express from 'express';
import fs from 'node:fs';
import path from 'node:path';
const app = express();
app.get('/files/:file', async (req, res) => {
  res.status(200).sendFile(path.join(__dirname, req.query.f));
});`,
      errors: [{
        messageId: 'open', data: { call: 'res.status(200).sendFile', value: 'req.query.f' },
        line: 6, column: 3, endColumn: 27,
      }],
    },
    {
      name: 'download',
      code: `import express from 'express';
import fs from 'node:fs';
import path from 'node:path';
const app = express();
app.get('/files/:file', async (req, res) => {
  res.download('files/' + req.query.f);
});`,
      errors: [{
        messageId: 'open', data: { call: 'res.download', value: 'req.query.f' },
        line: 6, column: 3, endColumn: 15,
      }],
    },
    {
      name: 'template',
      code: `import express from 'express';
import fs from 'node:fs';
import path from 'node:path';
const app = express();
app.get('/files/:file', async (req, res) => {
  fs.createReadStream(\`./files/\${req.params.file}\`).pipe(res);
});`,
      errors: [{
        messageId: 'open', data: { call: 'fs.createReadStream', value: 'req.params.file' },
        line: 6, column: 3, endColumn: 22,
      }],
    },
    {
      name: 'concat of variables',
      code: `import express from 'express';
import fs from 'node:fs';
import path from 'node:path';
const app = express();
app.get('/files/:file', async (req, res) => {
  const file = root + req.path;
  fs.createReadStream(file).pipe(res);
});`,
      errors: [{
        messageId: 'open', data: { call: 'fs.createReadStream', value: 'req.path' },
        line: 7, column: 3, endColumn: 22,
      }],
    },
    {
      name: 'destructured',
      code: `import express from 'express';
import fs from 'node:fs';
import path from 'node:path';
const app = express();
app.get('/files/:file', async (req, res) => {
  const { file } = req.params;
  const full = path.resolve(root, file);
  await fs.promises.unlink(full);
});`,
      errors: [{
        messageId: 'open', data: { call: 'fs.promises.unlink', value: 'file' },
        line: 8, column: 9, endColumn: 27,
      }],
    },
    {
      name: 'String',
      code: `import express from 'express';
import fs from 'node:fs';
import path from 'node:path';
const app = express();
app.get('/files/:file', async (req, res) => {
  const full = path.join(root, String(req.query.name));
  fs.readFile(full, cb);
});`,
      errors: [{
        messageId: 'open', data: { call: 'fs.readFile', value: 'req.query.name' },
        line: 7, column: 3, endColumn: 14,
      }],
    },
    {
      name: 'one report for one path',
      code: `import express from 'express';
import fs from 'node:fs';
import path from 'node:path';
const app = express();
app.get('/files/:file', async (req, res) => {
  const full = path.join(root, req.params.file);
  if (!fs.existsSync(full)) return res.sendStatus(404);
  const s = fs.statSync(full);
  fs.createReadStream(full).pipe(res);
  fs.unlinkSync(full);
});`,
      errors: [{
        messageId: 'open', data: { call: 'fs.createReadStream', value: 'req.params.file' },
        line: 9, column: 3, endColumn: 22,
      }],
    },
    {
      name: 'folder and file in it',
      code: `import express from 'express';
import fs from 'node:fs';
import path from 'node:path';
const app = express();
app.get('/files/:file', async (req, res) => {
  const dir = path.join(root, req.params.file);
  fs.mkdirSync(dir);
  fs.writeFileSync(path.join(dir, 'a.json'), '');
});`,
      errors: [{
        messageId: 'open', data: { call: 'fs.mkdirSync', value: 'req.params.file' },
        line: 7, column: 3, endColumn: 15,
      }],
    },
    {
      name: 'two paths',
      code: `import express from 'express';
import fs from 'node:fs';
import path from 'node:path';
const app = express();
app.get('/files/:file', async (req, res) => {
  fs.renameSync(path.join(root, req.body.from), path.join(root, req.body.to));
});`,
      errors: [{
        messageId: 'open', data: { call: 'fs.renameSync', value: 'req.body.from' },
        line: 6, column: 3, endColumn: 16,
      }],
    },
    {
      name: 'only asked',
      code: `import express from 'express';
import fs from 'node:fs';
import path from 'node:path';
const app = express();
app.get('/files/:file', async (req, res) => {
  res.json(fs.existsSync(path.join(root, req.params.file)));
});`,
      errors: [{
        messageId: 'open', data: { call: 'fs.existsSync', value: 'req.params.file' },
        line: 6, column: 12, endColumn: 25,
      }],
    },
    {
      name: 'import()',
      code: `import express from 'express';
import fs from 'node:fs';
import path from 'node:path';
const app = express();
app.get('/files/:file', async (req, res) => {
  const m = await import(\`./handlers/\${req.params.file}.js\`);
});`,
      errors: [{
        messageId: 'open', data: { call: 'import(`./handlers/${req.params.file}.js`)', value: 'req.params.file' },
        line: 6, column: 19, endColumn: 61,
      }],
    },
    {
      name: 'local function param',
      code: `import express from 'express';
import fs from 'node:fs';
import path from 'node:path';
const app = express();
function read(name) {
  return fs.promises.readFile(path.join(root, name));
}
app.get('/:f', async (req, res) => { res.send(await read(req.params.f)); });`,
      errors: [{
        messageId: 'open', data: { call: 'fs.promises.readFile', value: 'req.params.f' },
        line: 6, column: 10, endColumn: 30,
      }],
    },
    {
      name: 'local function return',
      code: `import express from 'express';
import fs from 'node:fs';
import path from 'node:path';
const app = express();
const full = (name) => path.join(root, name);
app.get('/:f', (req, res) => { fs.createReadStream(full(req.params.f)).pipe(res); });`,
      errors: [{
        messageId: 'open', data: { call: 'fs.createReadStream', value: 'req.params.f' },
        line: 6, column: 32, endColumn: 51,
      }],
    },
    {
      name: 'method of a class',
      code: `import express from 'express';
import fs from 'node:fs';
import path from 'node:path';
const app = express();
class Files {
  full(name) { return path.join(this.root, name); }
  handle(req: express.Request, res: express.Response) { res.sendFile(this.full(req.params.f)); }
}`,
      errors: [{
        messageId: 'open', data: { call: 'res.sendFile', value: 'req.params.f' },
        line: 7, column: 57, endColumn: 69,
      }],
    },
    {
      name: 'helper gets the request',
      code: `import express from 'express';
import fs from 'node:fs';
import path from 'node:path';
const app = express();
app.get('/:f', (req, res) => serve(req, res));
function serve(req, res) { fs.createReadStream(path.join(root, req.params.f)).pipe(res); }`,
      errors: [{
        messageId: 'open', data: { call: 'fs.createReadStream', value: 'req.params.f' },
        line: 6, column: 28, endColumn: 47,
      }],
    },
    {
      name: 'node http',
      code: `import http from 'node:http';
import fs from 'node:fs';
http.createServer((req, res) => {
  fs.createReadStream('./public' + req.url).pipe(res);
}).listen(80);`,
      errors: [{
        messageId: 'open', data: { call: 'fs.createReadStream', value: 'req.url' },
        line: 4, column: 3, endColumn: 22,
      }],
    },
    {
      name: 'node http query cut',
      code: `import http from 'node:http';
import fs from 'node:fs';
import path from 'node:path';
http.createServer((req, res) => {
  const [name] = req.url.split('?');
  if (req.url === '/favicon.ico') { res.end(); return; }
  fs.readFile(path.join(__dirname, name), cb);
});`,
      errors: [{
        messageId: 'open', data: { call: 'fs.readFile', value: 'req.url' },
        line: 7, column: 3, endColumn: 14,
      }],
    },
    {
      name: 'url.parse',
      code: `import http from 'node:http';
import fs from 'node:fs';
import url from 'node:url';
http.createServer((req, res) => {
  const { pathname } = url.parse(req.url);
  fs.readFile('.' + pathname, cb);
});`,
      errors: [{
        messageId: 'open', data: { call: 'fs.readFile', value: 'req.url' },
        line: 6, column: 3, endColumn: 14,
      }],
    },
    {
      name: 'new URL decoded',
      code: `import http from 'node:http';
import fs from 'node:fs';
import path from 'node:path';
http.createServer((req, res) => {
  const { pathname } = new URL(req.url, 'http://x');
  fs.readFile(path.join(root, decodeURIComponent(pathname)), cb);
});`,
      errors: [{
        messageId: 'open', data: { call: 'fs.readFile', value: 'req.url' },
        line: 6, column: 3, endColumn: 14,
      }],
    },
    {
      name: 'new URL searchParams',
      code: `import http from 'node:http';
import fs from 'node:fs';
import path from 'node:path';
http.createServer((req, res) => {
  const name = new URL(req.url, 'http://x').searchParams.get('name');
  fs.readFile(path.join(root, name), cb);
});`,
      errors: [{
        messageId: 'open', data: { call: 'fs.readFile', value: 'req.url' },
        line: 6, column: 3, endColumn: 14,
      }],
    },
    {
      name: 'IncomingMessage annotation',
      code: `import { IncomingMessage } from 'node:http';
import { readFile } from 'node:fs/promises';
export function serve(req: IncomingMessage) {
  return readFile('public' + req.url);
}`,
      errors: [{
        messageId: 'open', data: { call: 'readFile', value: 'req.url' },
        line: 4, column: 10, endColumn: 18,
      }],
    },
    {
      name: 'fastify',
      code: `import Fastify from 'fastify';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
const app = Fastify();
app.get('/:name', async (request, reply) => readFile(join('files', request.params.name)));`,
      errors: [{
        messageId: 'open', data: { call: 'readFile', value: 'request.params.name' },
        line: 5, column: 45, endColumn: 53,
      }],
    },
    {
      name: 'fastify multipart',
      code: `import Fastify from 'fastify';
import fs from 'node:fs';
import { join } from 'node:path';
const app = Fastify();
app.post('/', async (request, reply) => { const data = await request.file(); await pipeline(data.file, fs.createWriteStream(join('files', data.filename))); });`,
      errors: [{
        messageId: 'open', data: { call: 'fs.createWriteStream', value: 'data.filename' },
        line: 5, column: 104, endColumn: 124,
      }],
    },
    {
      name: 'koa',
      code: `import Koa from 'koa';
import Router from '@koa/router';
import fs from 'fs';
const router = new Router();
router.get('/f/:name', (ctx) => { ctx.body = fs.createReadStream('files/' + ctx.params.name); });`,
      errors: [{
        messageId: 'open', data: { call: 'fs.createReadStream', value: 'ctx.params.name' },
        line: 5, column: 46, endColumn: 65,
      }],
    },
    {
      name: 'koa path',
      code: `import Koa from 'koa';
import fs from 'fs';
import path from 'path';
const app = new Koa();
app.use(async (ctx, next) => { ctx.body = fs.createReadStream(path.join(root, ctx.path)); });`,
      errors: [{
        messageId: 'open', data: { call: 'fs.createReadStream', value: 'ctx.path' },
        line: 5, column: 43, endColumn: 62,
      }],
    },
    {
      name: 'hono',
      code: `import { Hono } from 'hono';
import { readFile } from 'fs/promises';
const app = new Hono();
app.get('/f/:name', async (c) => c.body(await readFile('files/' + c.req.param('name'))));`,
      errors: [{
        messageId: 'open', data: { call: 'readFile', value: "c.req.param('name')" },
        line: 4, column: 47, endColumn: 55,
      }],
    },
    {
      name: 'hono query',
      code: `import { Hono } from 'hono';
import { readFile } from 'fs/promises';
const app = new Hono();
app.get('/f', async (c) => { const name = c.req.query('name'); return c.body(await readFile(\`files/\${name}\`)); });`,
      errors: [{
        messageId: 'open', data: { call: 'readFile', value: 'name' },
        line: 4, column: 84, endColumn: 92,
      }],
    },
    {
      name: 'next params',
      code: `import { readFile } from 'node:fs/promises';
import path from 'node:path';
export async function GET(request: Request, { params }: { params: Promise<{ slug: string[] }> }) {
  const { slug } = await params;
  return new Response(await readFile(path.join(process.cwd(), 'docs', ...slug)));
}`,
      errors: [{
        messageId: 'open', data: { call: 'readFile', value: 'slug' },
        line: 5, column: 29, endColumn: 37,
      }],
    },
    {
      name: 'next params joined',
      code: `import { readFile } from 'node:fs/promises';
import path from 'node:path';
export async function GET(request: Request, context) {
  const { slug } = await context.params;
  return new Response(await readFile(path.join(process.cwd(), slug.join('/'))));
}`,
      errors: [{
        messageId: 'open', data: { call: 'readFile', value: 'slug' },
        line: 5, column: 29, endColumn: 37,
      }],
    },
    {
      name: 'web request search params',
      code: `import { readFile } from 'node:fs/promises';
export async function GET(request: Request) {
  const { searchParams } = new URL(request.url);
  return new Response(await readFile('docs/' + searchParams.get('name')));
}`,
      errors: [{
        messageId: 'open', data: { call: 'readFile', value: "searchParams.get('name')" },
        line: 4, column: 29, endColumn: 37,
      }],
    },
    {
      name: 'form data name',
      code: `import { writeFile } from 'node:fs/promises';
import path from 'node:path';
export async function POST(request: Request) {
  const form = await request.formData();
  const file = form.get('file') as File;
  await writeFile(path.join('uploads', file.name), Buffer.from(await file.arrayBuffer()));
}`,
      errors: [{
        messageId: 'open', data: { call: 'writeFile', value: 'file.name' },
        line: 6, column: 9, endColumn: 18,
      }],
    },
    {
      name: 'nest param',
      code: `import { Controller, Get, Param } from '@nestjs/common';
import { createReadStream } from 'fs';
import { join } from 'path';
@Controller() class Files {
  @Get(':name') get(@Param('name') name: string) { return createReadStream(join('uploads', name)); }
}`,
      errors: [{
        messageId: 'open', data: { call: 'createReadStream', value: 'name' },
        line: 5, column: 59, endColumn: 75,
      }],
    },
    {
      name: 'nest upload',
      code: `import { Controller, Post, UploadedFile } from '@nestjs/common';
import { writeFileSync } from 'fs';
@Controller() class Files {
  @Post() put(@UploadedFile() file: Express.Multer.File) { writeFileSync(\`uploads/\${file.originalname}\`, file.buffer); }
}`,
      errors: [{
        messageId: 'open', data: { call: 'writeFileSync', value: 'file.originalname' },
        line: 4, column: 60, endColumn: 73,
      }],
    },
    {
      name: 'nest query object',
      code: `import { Controller, Get, Query } from '@nestjs/common';
import { readFileSync } from 'fs';
@Controller() class Files {
  @Get() get(@Query() query: { name: string }) { return readFileSync('x/' + query.name); }
}`,
      errors: [{
        messageId: 'open', data: { call: 'readFileSync', value: 'query.name' },
        line: 4, column: 57, endColumn: 69,
      }],
    },
    {
      name: 'multer',
      code: `import multer from 'multer';
import express from 'express';
import fs from 'node:fs';
import path from 'node:path';
const app = express();
app.post('/', multer().single('f'), (req, res) => {
  fs.writeFileSync(path.join('uploads', req.file.originalname), req.file.buffer);
});`,
      errors: [{
        messageId: 'open', data: { call: 'fs.writeFileSync', value: 'req.file.originalname' },
        line: 7, column: 3, endColumn: 19,
      }],
    },
    {
      name: 'multer many',
      code: `import multer from 'multer';
import express from 'express';
import fs from 'node:fs';
import path from 'node:path';
const app = express();
app.post('/', multer().array('f'), (req, res) => {
  for (const file of req.files) fs.writeFileSync(path.join('uploads', file.originalname), file.buffer);
});`,
      errors: [{
        messageId: 'open', data: { call: 'fs.writeFileSync', value: 'file.originalname' },
        line: 7, column: 33, endColumn: 49,
      }],
    },
    {
      name: 'express-fileupload',
      code: `import express from 'express';
import fs from 'node:fs';
import path from 'node:path';
const app = express();
app.post('/', (req, res) => {
  const { avatar } = req.files;
  avatar.mv('./uploads/' + avatar.name, cb);
});`,
      errors: [{
        messageId: 'open', data: { call: 'avatar.mv', value: 'avatar.name' },
        line: 7, column: 3, endColumn: 12,
      }],
    },
    {
      name: 'busboy 1',
      code: `import busboy from 'busboy';
import express from 'express';
import fs from 'node:fs';
import path from 'node:path';
const app = express();
app.post('/', (req, res) => {
  const bb = busboy({ headers: req.headers });
  bb.on('file', (name, file, info) => {
    file.pipe(fs.createWriteStream(path.join('uploads', info.filename)));
  });
});`,
      errors: [{
        messageId: 'open', data: { call: 'fs.createWriteStream', value: 'info.filename' },
        line: 9, column: 15, endColumn: 35,
      }],
    },
    {
      name: 'busboy 1 destructured',
      code: `import busboy from 'busboy';
import express from 'express';
import fs from 'node:fs';
import path from 'node:path';
const app = express();
const bb = busboy({});
bb.on('file', (name, file, { filename }) => {
  file.pipe(fs.createWriteStream(path.join('uploads', filename)));
});`,
      errors: [{
        messageId: 'open', data: { call: 'fs.createWriteStream', value: 'filename' },
        line: 8, column: 13, endColumn: 33,
      }],
    },
    {
      name: 'busboy 0',
      code: `import Busboy from 'busboy';
import express from 'express';
import fs from 'node:fs';
import path from 'node:path';
const app = express();
const bb = new Busboy({});
bb.on('file', (name, file, filename) => {
  file.pipe(fs.createWriteStream(path.join('uploads', filename)));
});`,
      errors: [{
        messageId: 'open', data: { call: 'fs.createWriteStream', value: 'filename' },
        line: 8, column: 13, endColumn: 33,
      }],
    },
    {
      name: 'formidable',
      code: `import formidable from 'formidable';
import express from 'express';
import fs from 'node:fs';
import path from 'node:path';
const app = express();
app.post('/', (req, res) => {
  const form = formidable({});
  form.parse(req, (err, fields, files) => {
    fs.rename(files.f.filepath, path.join('uploads', files.f.originalFilename), cb);
  });
});`,
      errors: [{
        messageId: 'open', data: { call: 'fs.rename', value: 'files.f.originalFilename' },
        line: 9, column: 5, endColumn: 14,
      }],
    },
    {
      name: 'formidable awaited',
      code: `import formidable from 'formidable';
import express from 'express';
import fs from 'node:fs';
import path from 'node:path';
const app = express();
app.post('/', async (req, res) => {
  const [fields, files] = await formidable({}).parse(req);
  fs.renameSync(files.f[0].filepath, path.join('uploads', files.f[0].originalFilename));
});`,
      errors: [{
        messageId: 'open', data: { call: 'fs.renameSync', value: 'files.f[0].originalFilename' },
        line: 8, column: 3, endColumn: 16,
      }],
    },
    {
      name: 'adm-zip',
      code: `import AdmZip from 'adm-zip';
import fs from 'fs';
import path from 'path';
const zip = new AdmZip(buffer);
for (const entry of zip.getEntries()) {
  fs.writeFileSync(path.join(out, entry.entryName), entry.getData());
}`,
      errors: [{
        messageId: 'open', data: { call: 'fs.writeFileSync', value: 'entry.entryName' },
        line: 6, column: 3, endColumn: 19,
      }],
    },
    {
      name: 'unzipper',
      code: `import unzipper from 'unzipper';
import fs from 'fs';
fs.createReadStream('a.zip').pipe(unzipper.Parse()).on('entry', (entry) => {
  const fileName = entry.path;
  entry.pipe(fs.createWriteStream('out/' + fileName));
});`,
      errors: [{
        messageId: 'open', data: { call: 'fs.createWriteStream', value: 'fileName' },
        line: 5, column: 14, endColumn: 34,
      }],
    },
    {
      name: 'unzipper iterated',
      code: `import unzipper from 'unzipper';
import fs from 'fs';
const zip = fs.createReadStream('a.zip').pipe(unzipper.Parse({ forceStream: true }));
for await (const entry of zip) {
  entry.pipe(fs.createWriteStream('out/' + entry.path));
}`,
      errors: [{
        messageId: 'open', data: { call: 'fs.createWriteStream', value: 'entry.path' },
        line: 5, column: 14, endColumn: 34,
      }],
    },
    {
      name: 'unzipper directory',
      code: `import unzipper from 'unzipper';
import fs from 'fs';
import path from 'path';
const directory = await unzipper.Open.file('a.zip');
for (const file of directory.files) {
  file.stream().pipe(fs.createWriteStream(path.join('out', file.path)));
}`,
      errors: [{
        messageId: 'open', data: { call: 'fs.createWriteStream', value: 'file.path' },
        line: 6, column: 22, endColumn: 42,
      }],
    },
    {
      name: 'tar-stream',
      code: `import tar from 'tar-stream';
import fs from 'fs';
import path from 'path';
const extract = tar.extract();
extract.on('entry', (header, stream, next) => {
  stream.pipe(fs.createWriteStream(path.join('out', header.name)));
});`,
      errors: [{
        messageId: 'open', data: { call: 'fs.createWriteStream', value: 'header.name' },
        line: 6, column: 15, endColumn: 35,
      }],
    },
    {
      name: 'socket.io',
      code: `import { Server } from 'socket.io';
import fs from 'fs';
const io = new Server(3000);
io.on('connection', (socket) => {
  socket.on('read', ({ file }, cb) => cb(fs.readFileSync('data/' + file)));
});`,
      errors: [{
        messageId: 'open', data: { call: 'fs.readFileSync', value: 'file' },
        line: 5, column: 42, endColumn: 57,
      }],
    },
    {
      name: 'ws',
      code: `import { WebSocketServer } from 'ws';
import fs from 'fs';
const wss = new WebSocketServer({ port: 1 });
wss.on('connection', (ws) => {
  ws.on('message', (raw) => {
    const message = JSON.parse(raw.toString());
    ws.send(fs.readFileSync('data/' + message.file));
  });
});`,
      errors: [{
        messageId: 'open', data: { call: 'fs.readFileSync', value: 'message.file' },
        line: 7, column: 13, endColumn: 28,
      }],
    },
    {
      name: 'lambda path',
      code: `import { readFile } from 'fs/promises';
export const handler = async (event) => ({ body: await readFile('data/' + event.pathParameters.name, 'utf8') });`,
      errors: [{
        messageId: 'open', data: { call: 'readFile', value: 'event.pathParameters.name' },
        line: 2, column: 56, endColumn: 64,
      }],
    },
    {
      name: 'lambda body',
      code: `import { readFile } from 'fs/promises';
import type { APIGatewayProxyEvent } from 'aws-lambda';
export const run = async (event: APIGatewayProxyEvent) => {
  const { name } = JSON.parse(event.body ?? '');
  return readFile('data/' + name, 'utf8');
};`,
      errors: [{
        messageId: 'open', data: { call: 'readFile', value: "event.body ?? ''" },
        line: 5, column: 10, endColumn: 18,
      }],
    },
    {
      name: 'extract to',
      code: `import express from 'express';
import AdmZip from 'adm-zip';
import fs from 'node:fs';
import path from 'node:path';
const app = express();
app.get('/files/:file', async (req, res) => {
  const zip = new AdmZip('a.zip');
  zip.extractAllTo(path.join(root, req.body.dir));
});`,
      errors: [{
        messageId: 'open', data: { call: 'zip.extractAllTo', value: 'req.body.dir' },
        line: 8, column: 3, endColumn: 19,
      }],
    },
    {
      name: 'tar cwd',
      code: `import express from 'express';
import tar from 'tar';
import fs from 'node:fs';
import path from 'node:path';
const app = express();
app.get('/files/:file', async (req, res) => {
  await tar.x({ file: 'a.tgz', cwd: path.join(root, req.body.dir) });
});`,
      errors: [{
        messageId: 'open', data: { call: 'tar.x', value: 'req.body.dir' },
        line: 7, column: 9, endColumn: 14,
      }],
    },
    {
      name: 'block list is no allow-list',
      code: `import express from 'express';
import fs from 'node:fs';
import path from 'node:path';
const app = express();
app.get('/files/:file', async (req, res) => {
  if (blocked.includes(req.params.file)) return res.sendStatus(403);
  res.sendFile(path.join(root, req.params.file));
});`,
      errors: [{
        messageId: 'open', data: { call: 'res.sendFile', value: 'req.params.file' },
        line: 7, column: 3, endColumn: 15,
      }],
    },
    {
      name: 'another value checked',
      code: `import express from 'express';
import fs from 'node:fs';
import path from 'node:path';
const app = express();
app.get('/files/:file', async (req, res) => {
  if (!/^\\w+$/.test(req.params.id)) return res.sendStatus(400);
  res.sendFile(path.join(root, req.params.file));
});`,
      errors: [{
        messageId: 'open', data: { call: 'res.sendFile', value: 'req.params.file' },
        line: 7, column: 3, endColumn: 15,
      }],
    },
    {
      name: 'route prefix classifies',
      code: `import http from 'node:http';
import fs from 'node:fs';
http.createServer((req, res) => {
  if (req.url.startsWith('/static/')) fs.createReadStream('.' + req.url).pipe(res);
});`,
      errors: [{
        messageId: 'open', data: { call: 'fs.createReadStream', value: 'req.url' },
        line: 4, column: 39, endColumn: 58,
      }],
    },
    {
      name: 'extension test',
      code: `import express from 'express';
import fs from 'node:fs';
import path from 'node:path';
const app = express();
app.get('/files/:file', async (req, res) => {
  const f = req.query.f;
  if (!/\\.png$/.test(f)) throw new Error('no');
  fs.createReadStream(path.join(root, f)).pipe(res);
});`,
      errors: [{
        messageId: 'open', data: { call: 'fs.createReadStream', value: 'f' },
        line: 8, column: 3, endColumn: 22,
      }],
    },
    {
      name: 'root option without root',
      code: `import express from 'express';
import fs from 'node:fs';
import path from 'node:path';
const app = express();
app.get('/files/:file', async (req, res) => {
  res.sendFile(req.query.f, { maxAge: 1 });
});`,
      errors: [{
        messageId: 'open', data: { call: 'res.sendFile', value: 'req.query.f' },
        line: 6, column: 3, endColumn: 15,
      }],
    },
    {
      name: 'dirname',
      code: `import express from 'express';
import fs from 'node:fs';
import path from 'node:path';
const app = express();
app.get('/files/:file', async (req, res) => {
  fs.mkdirSync(path.dirname(path.join(root, req.body.f)), { recursive: true });
});`,
      errors: [{
        messageId: 'open', data: { call: 'fs.mkdirSync', value: 'req.body.f' },
        line: 6, column: 3, endColumn: 15,
      }],
    },
    {
      name: 'concat assign',
      code: `import express from 'express';
import fs from 'node:fs';
import path from 'node:path';
const app = express();
app.get('/files/:file', async (req, res) => {
  let file = './public';
  file += req.path;
  fs.readFile(file, cb);
});`,
      errors: [{
        messageId: 'open', data: { call: 'fs.readFile', value: 'req.path' },
        line: 8, column: 3, endColumn: 14,
      }],
    },
    {
      name: 'cut in place',
      code: `import express from 'express';
import fs from 'node:fs';
import path from 'node:path';
const app = express();
app.get('/files/:file', async (req, res) => {
  let parts = req.path.split('/');
  parts = parts.slice(1);
  fs.readFile(path.join(root, parts.join('/')), cb);
});`,
      errors: [{
        messageId: 'open', data: { call: 'fs.readFile', value: 'req.path' },
        line: 8, column: 3, endColumn: 14,
      }],
    },
    {
      name: 'made harmless on one way only',
      code: `import express from 'express';
import fs from 'node:fs';
import path from 'node:path';
const app = express();
app.get('/files/:file', async (req, res) => {
  let name = req.params.file;
  if (req.query.short) name = path.basename(name);
  res.sendFile(path.join(root, name));
});`,
      errors: [{
        messageId: 'open', data: { call: 'res.sendFile', value: 'name' },
        line: 8, column: 3, endColumn: 15,
      }],
    },
    {
      name: 'koa upload',
      code: `import Koa from 'koa';
import fs from 'fs';
import path from 'path';
const app = new Koa();
app.use(async (ctx) => { fs.renameSync(ctx.request.files.f.filepath, path.join('uploads', ctx.request.files.f.originalFilename)); });`,
      errors: [{
        messageId: 'open', data: { call: 'fs.renameSync', value: 'ctx.request.files.f.originalFilename' },
        line: 5, column: 26, endColumn: 39,
      }],
    },
    {
      name: 'server request event',
      code: `import { createServer } from 'http';
import fs from 'fs';
const server = createServer();
server.on('request', (req, res) => { fs.createReadStream('.' + req.url).pipe(res); });`,
      errors: [{
        messageId: 'open', data: { call: 'fs.createReadStream', value: 'req.url' },
        line: 4, column: 38, endColumn: 57,
      }],
    },
    {
      name: 'pages route',
      code: `import type { NextApiRequest, NextApiResponse } from 'next';
import fs from 'fs';
export default function handler(req: NextApiRequest, res: NextApiResponse) { res.send(fs.readFileSync('docs/' + req.query.name)); }`,
      errors: [{
        messageId: 'open', data: { call: 'fs.readFileSync', value: 'req.query.name' },
        line: 3, column: 87, endColumn: 102,
      }],
    },
    {
      name: 'svelte event',
      code: `import type { RequestHandler } from '@sveltejs/kit';
import { readFileSync } from 'fs';
export const GET: RequestHandler = ({ params }) => new Response(readFileSync('docs/' + params.name));`,
      errors: [{
        messageId: 'open', data: { call: 'readFileSync', value: 'params.name' },
        line: 3, column: 65, endColumn: 77,
      }],
    },
    {
      name: 'field of busboy',
      code: `import busboy from 'busboy';
import fs from 'fs';
const form = busboy({ headers });
form.on('field', (name, value) => fs.mkdirSync('out/' + value));`,
      errors: [{
        messageId: 'open', data: { call: 'fs.mkdirSync', value: 'value' },
        line: 4, column: 35, endColumn: 47,
      }],
    },
    {
      name: 'multiparty part',
      code: `import { Form } from 'multiparty';
import fs from 'fs';
const form = new Form();
form.on('part', (part) => part.pipe(fs.createWriteStream('out/' + part.filename)));`,
      errors: [{
        messageId: 'open', data: { call: 'fs.createWriteStream', value: 'part.filename' },
        line: 4, column: 37, endColumn: 57,
      }],
    },
    {
      name: 'nest uploads',
      code: `import { Post, UploadedFiles } from '@nestjs/common';
import { writeFileSync } from 'fs';
class Files { @Post() put(@UploadedFiles() files: any[]) { for (const file of files) writeFileSync('x/' + file.originalname, file.buffer); } }`,
      errors: [{
        messageId: 'open', data: { call: 'writeFileSync', value: 'file.originalname' },
        line: 3, column: 86, endColumn: 99,
      }],
    },
    {
      name: 'socket.io namespace',
      code: `import { Server } from 'socket.io';
import fs from 'fs';
const io = new Server();
io.of('/files').on('connection', (socket) => { socket.on('read', (name) => fs.readFileSync('data/' + name)); });`,
      errors: [{
        messageId: 'open', data: { call: 'fs.readFileSync', value: 'name' },
        line: 4, column: 76, endColumn: 91,
      }],
    },
    {
      name: 'boundary of the settings',
      code: `import { receive } from '@acme/queue';
import fs from 'fs';
const job = receive();
fs.readFileSync('data/' + job.file);`,
      settings: {'hardened':{'boundaries':['@acme/queue#receive']}},
      errors: [{
        messageId: 'open', data: { call: 'fs.readFileSync', value: 'job.file' },
        line: 4, column: 1, endColumn: 16,
      }],
    },
    {
      name: 'namespace import',
      code: `import * as fs from 'fs';
import * as path from 'path';
import express from 'express';
express.Router().get('/:f', (req, res) => { fs.readFile(path.join('x', req.params.f), (e, d) => res.send(d)); });`,
      errors: [{
        messageId: 'open', data: { call: 'fs.readFile', value: 'req.params.f' },
        line: 4, column: 45, endColumn: 56,
      }],
    },
    {
      name: 'renamed import',
      code: `import { readFile as load } from 'fs/promises';
import express from 'express';
express().get('/:f', async (req, res) => { res.send(await load('x/' + req.params.f)); });`,
      errors: [{
        messageId: 'open', data: { call: 'load', value: 'req.params.f' },
        line: 3, column: 59, endColumn: 63,
      }],
    },
    {
      name: 'promises of fs',
      code: `import { promises as fsp } from 'fs';
import express from 'express';
express().get('/:f', async (req, res) => { res.send(await fsp.readFile('x/' + req.params.f)); });`,
      errors: [{
        messageId: 'open', data: { call: 'fsp.readFile', value: 'req.params.f' },
        line: 3, column: 59, endColumn: 71,
      }],
    },
    {
      name: 'fs-extra',
      code: `import fs from 'fs-extra';
import express from 'express';
express().delete('/:f', async (req, res) => { await fs.remove('x/' + req.params.f); });`,
      errors: [{
        messageId: 'open', data: { call: 'fs.remove', value: 'req.params.f' },
        line: 3, column: 53, endColumn: 62,
      }],
    },
    {
      name: 'Bun.file',
      code: `export default { fetch(request: Request) { return new Response(Bun.file(decodeURIComponent(new URL(request.url).pathname))); } };`,
      errors: [{
        messageId: 'open', data: { call: 'Bun.file', value: 'request.url' },
        line: 1, column: 64, endColumn: 72,
      }],
    },
    {
      name: 'send without root',
      code: `import send from 'send';
import http from 'http';
http.createServer((req, res) => { send(req, './public' + req.url).pipe(res); });`,
      errors: [{
        messageId: 'open', data: { call: 'send', value: 'req.url' },
        line: 3, column: 35, endColumn: 39,
      }],
    },
    {
      name: 'name in base64',
      code: `import express from 'express';
import fs from 'node:fs';
import path from 'node:path';
const app = express();
app.get('/files/:file', async (req, res) => {
  const file = Buffer.from(req.params.file, 'base64').toString('utf8');
  fs.readFile(path.join(root, file), cb);
});`,
      errors: [{
        messageId: 'open', data: { call: 'fs.readFile', value: 'req.params.file' },
        line: 7, column: 3, endColumn: 14,
      }],
    },
    {
      name: 'address as an absolute path',
      code: `import http from 'node:http';
import fs from 'node:fs';
import path from 'node:path';
http.createServer((req, res) => {
  const { pathname } = new URL(req.url, 'http://x');
  fs.readFile(path.resolve(root, pathname), cb);
});`,
      errors: [{
        messageId: 'open', data: { call: 'fs.readFile', value: 'req.url' },
        line: 6, column: 3, endColumn: 14,
      }],
    },
    {
      name: 'parts put together again',
      code: `import express from 'express';
import fs from 'node:fs';
import path from 'node:path';
const app = express();
app.get('/files/:file', async (req, res) => {
  const parts = req.path.split('/');
  parts.shift();
  fs.readFile(path.join(root, parts.join('/')), cb);
});`,
      errors: [{
        messageId: 'open', data: { call: 'fs.readFile', value: 'req.path' },
        line: 8, column: 3, endColumn: 14,
      }],
    },
    {
      name: 'real path in a callback',
      code: `import express from 'express';
import fs from 'node:fs';
import path from 'node:path';
const app = express();
app.get('/files/:file', async (req, res) => {
  fs.realpath(path.join(root, req.params.file), (err, real) => {
    fs.readFile(real, cb);
  });
});`,
      errors: [{
        messageId: 'open', data: { call: 'fs.readFile', value: 'req.params.file' },
        line: 7, column: 5, endColumn: 16,
      }],
    },
    {
      name: 'class of a helper with the request',
      code: `import express from 'express';
import fs from 'node:fs';
import path from 'node:path';
const app = express();
class Files {
  send(req, res) { res.sendFile(this.full(req)); }
  full(req) { return path.join(this.root, req.params.file); }
  routes() { app.get('/:file', (req, res) => this.send(req, res)); }
}`,
      errors: [{
        messageId: 'open', data: { call: 'res.sendFile', value: 'req.params.file' },
        line: 6, column: 20, endColumn: 32,
      }],
    },
    {
      name: 'what is built on one path',
      code: `import express from 'express';
import fs from 'node:fs';
import path from 'node:path';
const app = express();
app.get('/files/:file', async (req, res) => {
  const dir = path.join(root, req.params.file);
  res.json(require(path.join(dir, 'a.json')));
  fs.readFileSync(path.join(dir, 'b.json'));
});`,
      errors: [{
        messageId: 'open', data: { call: 'require', value: 'req.params.file' },
        line: 7, column: 12, endColumn: 19,
      }],
    },
  ],
});

scriptRuleTester.run(`${rule.name}: paths from outside in scripts`, rule, {
  valid: [],
  invalid: [
    {
      name: 'adm-zip forEach',
      code: `const AdmZip = require('adm-zip');
const fs = require('fs');
const path = require('path');
new AdmZip(buffer).getEntries().forEach((entry) => {
  fs.writeFileSync(path.join(out, entry.entryName), entry.getData());
});`,
      errors: [{
        messageId: 'open', data: { call: 'fs.writeFileSync', value: 'entry.entryName' },
        line: 5, column: 3, endColumn: 19,
      }],
    },
    {
      name: 'cjs',
      code: `const express = require('express');
const { readFile } = require('fs');
const { join } = require('path');
const router = express.Router();
router.get('/:f', function (req, res) {
  readFile(join(__dirname, req.params.f), function (e, data) { res.send(data); });
});`,
      errors: [{
        messageId: 'open', data: { call: 'readFile', value: 'req.params.f' },
        line: 6, column: 3, endColumn: 11,
      }],
    },
    {
      name: 'handler by its shape',
      code: `const fs = require('fs');
module.exports = class { serve(req, res) { fs.createReadStream('./public' + req.url).pipe(res); } };`,
      errors: [{
        messageId: 'open', data: { call: 'fs.createReadStream', value: 'req.url' },
        line: 2, column: 44, endColumn: 63,
      }],
    },
    {
      name: 'promisified',
      code: `const { promisify } = require('util');
const fs = require('fs');
const read = promisify(fs.readFile);
const app = require('express')();
app.get('/:f', async (req, res) => { res.send(await read('x/' + req.params.f)); });`,
      errors: [{
        messageId: 'open', data: { call: 'read', value: 'req.params.f' },
        line: 5, column: 53, endColumn: 57,
      }],
    },
    {
      name: 'require of a path',
      code: `const app = require('express')();
app.get('/:f', (req, res) => { res.json(require('./plugins/' + req.params.f)); });`,
      errors: [{
        messageId: 'open', data: { call: 'require', value: 'req.params.f' },
        line: 2, column: 41, endColumn: 48,
      }],
    },
  ],
});
