import rule from '../../../src/rules/no-path-traversal.js';
import { ruleTester } from '../../support/rule-tester.js';

ruleTester.run(`${rule.name}: contained paths`, rule, {
  valid: [
    {
      name: 'cleaned until nothing changes, do while',
      code: `import fs from 'node:fs'; import path from 'node:path'; import express from 'express';
express().get('/:f', (req, res) => {
  let name = req.params.f;
  let before;
  do { before = name; name = name.replace('../', ''); } while (name !== before);
  res.send(fs.readFileSync(path.join(root, name)));
});`,
    },
    {
      name: 'cleaned until nothing changes, recursion',
      code: `import fs from 'node:fs'; import path from 'node:path'; import express from 'express';
function clean(name) {
  const next = name.replace(/\\.\\.\\//g, '');
  return next === name ? name : clean(next);
}
express().get('/:f', (req, res) => res.send(fs.readFileSync(path.join(root, clean(req.params.f)))));`,
    },
    {
      name: 'field of a schema with a format',
      code: `import express from 'express'; import { z } from 'zod'; import fs from 'fs'; import path from 'path';
const Query = z.object({ id: z.uuid(), note: z.string() });
express().get('/', (req, res) => { const { id } = Query.parse(req.query); res.send(fs.readFileSync('x/' + id)); });`,
    },
    {
      name: 'field of a schema with a pattern',
      code: `import express from 'express'; import { z } from 'zod'; import fs from 'fs'; import path from 'path';
const Query = z.object({ file: z.string().regex(/^[a-z]+$/) });
express().get('/', (req, res) => { const { file } = Query.parse(req.query); res.send(fs.readFileSync('x/' + file)); });`,
    },
    {
      name: 'object that is refined',
      code: `import express from 'express'; import { z } from 'zod'; import fs from 'fs'; import path from 'path';
const Query = z.object({ file: z.string() }).refine((query) => isPlain(query.file));
express().get('/', (req, res) => { const { file } = Query.parse(req.query); res.send(fs.readFileSync('x/' + file)); });`,
    },
    {
      name: 'field of a schema, its last part alone',
      code: `import express from 'express'; import { z } from 'zod'; import fs from 'fs'; import path from 'path';
const Query = z.object({ file: z.string() });
express().get('/', (req, res) => { const { file } = Query.parse(req.query); res.send(fs.readFileSync(path.join('x', path.basename(file)))); });`,
    },
    {
      name: 'schema of another file',
      code: `import { Query } from './schemas.js';
import express from 'express'; import { z } from 'zod'; import fs from 'fs'; import path from 'path';
express().get('/', (req, res) => { const { file } = Query.parse(req.query); res.send(fs.readFileSync('x/' + file)); });`,
    },
    {
      name: 'complete check in a function whose callers read the file',
      code: `import fs from 'node:fs';
import path from 'node:path';
function inside(root: string, name: string) {
  const full = path.resolve(root, name);
  if (!full.startsWith(root + path.sep)) throw new RangeError('outside');
  return full;
}
export const read = (name: string) => fs.readFileSync(inside('/data', name));`,
    },
    {
      name: 'one of two names, compared',
      code: `import express from 'express'; import fs from 'fs'; const allowed = ['x', 'y'];
express().get('/:n', (req, res) => { const name = req.params.n; if (name === 'a' || name === 'b') res.send(fs.readFileSync('r/' + name)); });`,
    },
    {
      name: 'none of three names, which leaves',
      code: `import express from 'express'; import fs from 'fs'; const allowed = ['x', 'y'];
express().get('/:n', (req, res) => { const name = req.params.n; if (name !== 'a' && name !== 'b' && name !== 'c') return; res.send(fs.readFileSync('r/' + name)); });`,
    },
    {
      name: 'the answer kept under the contrary name',
      code: `import express from 'express'; import fs from 'fs'; const allowed = ['x', 'y'];
express().get('/:n', (req, res) => { const name = req.params.n; const bad = !allowed.includes(name); if (bad) return; res.send(fs.readFileSync('r/' + name)); });`,
    },
    {
      name: 'half of the answer kept',
      code: `import express from 'express'; import fs from 'fs'; const allowed = ['x', 'y'];
express().get('/:n', (req, res) => { const name = req.params.n; const good = typeof name === 'string' && allowed.includes(name); if (!good) return; res.send(fs.readFileSync('r/' + name)); });`,
    },
    {
      name: 'one of a list, compared in turn',
      code: `import express from 'express'; import fs from 'fs'; const allowed = ['x', 'y'];
express().get('/:n', (req, res) => { const name = req.params.n; if (!allowed.some((each) => each === name)) return res.sendStatus(404); res.send(fs.readFileSync('r/' + name)); });`,
    },
    {
      name: 'one of a list of records, in a block body',
      code: `import express from 'express'; import fs from 'fs'; const allowed = ['x', 'y'];
express().get('/:n', (req, res) => { const name = req.params.n; const known = allowed.find((each) => { return each.file === name; }); if (!known) return; res.send(fs.readFileSync('r/' + name)); });`,
    },
    {
      name: 'not none of a list',
      code: `import express from 'express'; import fs from 'fs'; const allowed = ['x', 'y'];
express().get('/:n', (req, res) => { const name = req.params.n; if (allowed.every((each) => name !== each)) return res.sendStatus(404); res.send(fs.readFileSync('r/' + name)); });`,
    },
    {
      name: 'constant',
      code: `import express from 'express';
import fs from 'node:fs';
import path from 'node:path';
const app = express();
app.get('/files/:file', async (req, res) => {
  res.sendFile(path.join(__dirname, 'a.html'));
});`,
    },
    {
      name: 'cli',
      code: `import fs from 'fs'; fs.readFileSync(process.argv[2]);`,
    },
    {
      name: 'own listing',
      code: `import fs from 'fs'; import path from 'path'; for (const f of fs.readdirSync(dir)) fs.readFileSync(path.join(dir, f));`,
    },
    {
      name: 'parameter',
      code: `import fs from 'fs'; export function load(name) { return fs.readFileSync(name); }`,
    },
    {
      name: 'sep',
      code: `import express from 'express';
import fs from 'node:fs';
import path from 'node:path';
const app = express();
app.get('/files/:file', async (req, res) => {
  const full = path.resolve(root, req.params.file);
  if (!full.startsWith(root + path.sep)) return res.sendStatus(403);
  res.sendFile(full);
});`,
    },
    {
      name: 'sep template',
      code: `import express from 'express';
import fs from 'node:fs';
import path from 'node:path';
const app = express();
app.get('/files/:file', async (req, res) => {
  const full = path.resolve(root, req.params.file);
  if (!full.startsWith(\`\${root}/\`)) throw new Error('no');
  res.sendFile(full);
});`,
    },
    {
      name: 'root equals or inside',
      code: `import express from 'express';
import fs from 'node:fs';
import path from 'node:path';
const app = express();
app.get('/files/:file', async (req, res) => {
  const full = path.resolve(root, req.params.file);
  if (full !== root && !full.startsWith(root + path.sep)) return res.sendStatus(403);
  res.sendFile(full);
});`,
    },
    {
      name: 'root with sep',
      code: `import express from 'express';
import fs from 'node:fs';
import path from 'node:path';
const app = express();
const root = path.resolve('x') + path.sep;
app.get('/files/:file', async (req, res) => {
  const full = path.resolve(root, req.params.file);
  if (!full.startsWith(root)) return res.sendStatus(403);
  res.sendFile(full);
});`,
    },
    {
      name: 'relative',
      code: `import express from 'express';
import fs from 'node:fs';
import path from 'node:path';
const app = express();
app.get('/files/:file', async (req, res) => {
  const full = path.resolve(root, req.params.file);
  const rel = path.relative(root, full);
  if (rel.startsWith('..') || path.isAbsolute(rel)) return res.sendStatus(403);
  res.sendFile(full);
});`,
    },
    {
      name: 'basename',
      code: `import express from 'express';
import fs from 'node:fs';
import path from 'node:path';
const app = express();
app.get('/files/:file', async (req, res) => {
  res.sendFile(path.join(root, path.basename(req.params.file)));
});`,
    },
    {
      name: 'basename test',
      code: `import express from 'express';
import fs from 'node:fs';
import path from 'node:path';
const app = express();
app.get('/files/:file', async (req, res) => {
  if (path.basename(req.params.file) !== req.params.file) throw new Error('no');
  res.sendFile(path.join(root, req.params.file));
});`,
    },
    {
      name: 'allow-list',
      code: `import express from 'express';
import fs from 'node:fs';
import path from 'node:path';
const app = express();
app.get('/files/:file', async (req, res) => {
  if (!known.includes(req.params.file)) return res.sendStatus(404);
  res.sendFile(path.join(root, req.params.file));
});`,
    },
    {
      name: 'set',
      code: `import express from 'express';
import fs from 'node:fs';
import path from 'node:path';
const app = express();
app.get('/files/:file', async (req, res) => {
  if (known.has(req.params.file)) res.sendFile(path.join(root, req.params.file));
});`,
    },
    {
      name: 'map lookup',
      code: `import express from 'express';
import fs from 'node:fs';
import path from 'node:path';
const app = express();
app.get('/files/:file', async (req, res) => {
  const file = files[req.params.file];
  res.sendFile(path.join(root, file));
});`,
    },
    {
      name: 'map get',
      code: `import express from 'express';
import fs from 'node:fs';
import path from 'node:path';
const app = express();
app.get('/files/:file', async (req, res) => {
  const file = files.get(req.params.file);
  res.sendFile(path.join(root, file));
});`,
    },
    {
      name: 'full match',
      code: `import express from 'express';
import fs from 'node:fs';
import path from 'node:path';
const app = express();
app.get('/files/:file', async (req, res) => {
  if (!/^[\\w-]+$/.test(req.params.file)) return res.sendStatus(400);
  res.sendFile(path.join(root, req.params.file));
});`,
    },
    {
      name: 'full match const',
      code: `import express from 'express';
import fs from 'node:fs';
import path from 'node:path';
const app = express();
app.get('/files/:file', async (req, res) => {
  const name = /^[\\w-]+\\.png$/;
  if (!name.test(req.params.file)) throw new Error('no');
  res.sendFile(path.join(root, req.params.file));
});`,
    },
    {
      name: 'segments',
      code: `import express from 'express';
import fs from 'node:fs';
import path from 'node:path';
const app = express();
app.get('/files/:file', async (req, res) => {
  const p = req.query.p;
  if (p.split(/[\\\\/]/).includes('..')) return res.sendStatus(400);
  res.sendFile(path.join(root, p));
});`,
    },
    {
      name: 'segments some',
      code: `import express from 'express';
import fs from 'node:fs';
import path from 'node:path';
const app = express();
app.get('/files/:file', async (req, res) => {
  const p = req.query.p;
  if (p.split('/').some((part) => part === '..')) return res.sendStatus(400);
  res.sendFile(path.join(root, p));
});`,
    },
    {
      name: 'sanitize-filename',
      code: `import sanitize from 'sanitize-filename';
import express from 'express';
import fs from 'node:fs';
import path from 'node:path';
const app = express();
app.get('/files/:file', async (req, res) => {
  res.sendFile(path.join(root, sanitize(req.params.file)));
});`,
    },
    {
      name: 'root option',
      code: `import express from 'express';
import fs from 'node:fs';
import path from 'node:path';
const app = express();
app.get('/files/:file', async (req, res) => {
  res.sendFile(req.params.file, { root });
});`,
    },
    {
      name: 'root option constant',
      code: `import express from 'express';
import fs from 'node:fs';
import path from 'node:path';
const app = express();
const opts = { root: __dirname };
app.get('/:f', (req, res) => { res.sendFile(req.params.f, opts); res.download(req.params.f, 'x', opts); });`,
    },
    {
      name: 'separator test',
      code: `import express from 'express';
import fs from 'node:fs';
import path from 'node:path';
const app = express();
app.get('/files/:file', async (req, res) => {
  const f = req.query.f;
  if (f.includes('/') || f.includes('..')) throw new Error('no');
  fs.readFile(path.join(root, f), cb);
});`,
    },
    {
      name: 'dots and absolute',
      code: `import express from 'express';
import fs from 'node:fs';
import path from 'node:path';
const app = express();
app.get('/files/:file', async (req, res) => {
  const f = req.query.f;
  if (f.includes('..') || path.isAbsolute(f)) throw new Error('no');
  fs.readFile(path.join(root, f), cb);
});`,
    },
    {
      name: 'unknown function',
      code: `import express from 'express';
import fs from 'node:fs';
import path from 'node:path';
const app = express();
app.get('/files/:file', async (req, res) => {
  res.sendFile(safeJoin(root, req.params.file));
});`,
    },
    {
      name: 'unknown check',
      code: `import express from 'express';
import fs from 'node:fs';
import path from 'node:path';
const app = express();
app.get('/files/:file', async (req, res) => {
  if (!isSafe(req.params.file)) return res.sendStatus(400);
  res.sendFile(path.join(root, req.params.file));
});`,
    },
    {
      name: 'unknown assertion',
      code: `import express from 'express';
import fs from 'node:fs';
import path from 'node:path';
const app = express();
app.get('/files/:file', async (req, res) => {
  assertInside(root, req.params.file);
  res.sendFile(path.join(root, req.params.file));
});`,
    },
    {
      name: 'local check',
      code: `import express from 'express';
import fs from 'node:fs';
import path from 'node:path';
const app = express();
function isInside(root, p) { return path.resolve(root, p).startsWith(root + path.sep); }
app.get('/:f', (req, res) => { if (!isInside(root, req.params.f)) return res.sendStatus(403); res.sendFile(path.join(root, req.params.f)); });`,
    },
    {
      name: 'local resolver',
      code: `import express from 'express';
import fs from 'node:fs';
import path from 'node:path';
const app = express();
function inside(root, p) { const full = path.resolve(root, p); if (!full.startsWith(root + path.sep)) throw new Error('no'); return full; }
app.get('/:f', (req, res) => { res.sendFile(inside(root, req.params.f)); });`,
    },
    {
      name: 'number',
      code: `import express from 'express';
import fs from 'node:fs';
import path from 'node:path';
const app = express();
app.get('/files/:file', async (req, res) => {
  res.sendFile(path.join(root, Number(req.params.file) + '.txt'));
});`,
    },
    {
      name: 'hash',
      code: `import { createHash } from 'crypto';
import express from 'express';
import fs from 'node:fs';
import path from 'node:path';
const app = express();
app.get('/files/:file', async (req, res) => {
  res.sendFile(path.join(root, createHash('sha1').update(req.params.file).digest('hex')));
});`,
    },
    {
      name: 'encoded',
      code: `import express from 'express';
import fs from 'node:fs';
import path from 'node:path';
const app = express();
app.get('/files/:file', async (req, res) => {
  res.sendFile(path.join(root, encodeURIComponent(req.params.file)));
});`,
    },
    {
      name: 'normalise and cut',
      code: `import express from 'express';
import fs from 'node:fs';
import path from 'node:path';
const app = express();
app.get('/files/:file', async (req, res) => {
  const safe = path.normalize(req.params.file).replace(/^(\\.\\.(\\/|\\\\|$))+/, '');
  res.sendFile(path.join(root, safe));
});`,
    },
    {
      name: 'replace everything else',
      code: `import express from 'express';
import fs from 'node:fs';
import path from 'node:path';
const app = express();
app.get('/files/:file', async (req, res) => {
  const safe = req.params.file.replace(/[^\\w.-]/g, '_');
  res.sendFile(path.join(root, safe));
});`,
    },
    {
      name: 'replace separators',
      code: `import express from 'express';
import fs from 'node:fs';
import path from 'node:path';
const app = express();
app.get('/files/:file', async (req, res) => {
  const safe = req.params.file.replace(/[\\\\/]/g, '-');
  res.sendFile(path.join(root, safe));
});`,
    },
    {
      name: 'prefix classifies',
      code: `import fs from 'fs'; import path from 'path'; export function read(root, file) { const full = path.resolve(root, file); const name = full.startsWith(root) ? full.slice(root.length) : full; return fs.readFileSync(full, name); }`,
    },
    {
      name: 'prefix classifies and returns',
      code: `import fs from 'fs'; import path from 'path'; export function load(id) { const full = path.resolve(id); if (!full.startsWith(src)) return null; return fs.readFileSync(full); }`,
    },
    {
      name: 'new URL pathname',
      code: `import http from 'node:http';
import fs from 'node:fs';
import path from 'node:path';
http.createServer((req, res) => {
  const { pathname } = new URL(req.url, 'http://x');
  fs.readFile(path.join(root, pathname), cb);
});`,
    },
    {
      name: 'schema',
      code: `import { z } from 'zod';
import express from 'express';
import fs from 'node:fs';
import path from 'node:path';
const app = express();
app.get('/files/:file', async (req, res) => {
  const { file } = schema.parse(req.params);
  res.sendFile(path.join(root, file));
});`,
    },
    {
      name: 'nest pipe',
      code: `import { Controller, Get, Param, ParseUUIDPipe } from '@nestjs/common';
import { createReadStream } from 'fs';
import { join } from 'path';
@Controller() class Files {
  @Get(':id') get(@Param('id', ParseUUIDPipe) id: string) { return createReadStream(join('uploads', id)); }
}`,
    },
    {
      name: 'nest number',
      code: `import { Controller, Get, Param } from '@nestjs/common';
import { createReadStream } from 'fs';
import { join } from 'path';
@Controller() class Files {
  @Get(':id') get(@Param('id') id: number) { return createReadStream(join('uploads', String(id))); }
}`,
    },
    {
      name: 'multer stored path',
      code: `import express from 'express';
import fs from 'node:fs';
import path from 'node:path';
const app = express();
app.post('/', (req, res) => { fs.readFileSync(req.file.path); fs.unlinkSync(req.file.path); fs.readFileSync(path.join('uploads', req.file.filename)); });`,
    },
    {
      name: 'extension',
      code: `import express from 'express';
import fs from 'node:fs';
import path from 'node:path';
const app = express();
app.get('/files/:file', async (req, res) => {
  const ext = path.extname(req.query.f);
  fs.writeFileSync(path.join(root, 'a' + ext), '');
});`,
    },
    {
      name: 'split dot',
      code: `import express from 'express';
import fs from 'node:fs';
import path from 'node:path';
const app = express();
app.get('/files/:file', async (req, res) => {
  const ext = req.query.f.split('.').pop();
  fs.writeFileSync(path.join(root, 'a.' + ext), '');
});`,
    },
    {
      name: 'last segment',
      code: `import express from 'express';
import fs from 'node:fs';
import path from 'node:path';
const app = express();
app.get('/files/:file', async (req, res) => {
  const name = req.query.f.split('/').pop();
  fs.writeFileSync(path.join(root, name), '');
});`,
    },
    {
      name: 'content',
      code: `import express from 'express';
import fs from 'node:fs';
import path from 'node:path';
const app = express();
app.get('/files/:file', async (req, res) => {
  fs.writeFileSync(path.join(root, 'a.txt'), req.body.text);
});`,
    },
    {
      name: 'helper elsewhere called with a constant',
      code: `import express from 'express';
import fs from 'node:fs';
import path from 'node:path';
const app = express();
const full = (name) => path.join(root, name);
app.get('/:f', (req, res) => { res.send(full(req.params.f)); fs.readFileSync(full('a.txt')); });`,
    },
    {
      name: 'response json',
      code: `import fs from 'fs'; const r = await fetch('https://x'); const { name } = await r.json(); fs.writeFileSync('x/' + name, '');`,
    },
    {
      name: 'local fs',
      code: `import express from 'express'; const app = express(); const fs = make(); app.get('/', (req, res) => { fs.readFile(req.query.f); });`,
    },
    {
      name: 'settings guard',
      code: `import express from 'express';
import fs from 'node:fs';
import path from 'node:path';
const app = express();
app.get('/files/:file', async (req, res) => {
  const f = clean(req.query.f);
  res.sendFile(path.join(root, f));
  function clean(x) { return x.trim(); }
});`,
      settings: {'hardened':{'pathGuards':['clean']}},
    },
    {
      name: 'option guard',
      code: `import express from 'express';
import fs from 'node:fs';
import path from 'node:path';
const app = express();
app.get('/files/:file', async (req, res) => {
  if (!looksFine(req.query.f)) throw new Error('x');
  function looksFine(x) { return x.trim() !== ''; }
  res.sendFile(path.join(root, req.query.f));
});`,
      options: [{'guards':['looksFine']}],
    },
    {
      name: 'compare',
      code: `import express from 'express';
import fs from 'node:fs';
import path from 'node:path';
const app = express();
app.get('/files/:file', async (req, res) => {
  if (req.params.file !== 'a.txt' && req.params.file !== 'b.txt') return res.sendStatus(404);
  res.sendFile(path.join(root, 'a.txt'));
});`,
    },
    {
      name: 'switch',
      code: `import express from 'express';
import fs from 'node:fs';
import path from 'node:path';
const app = express();
app.get('/files/:file', async (req, res) => {
  switch (req.params.file) {
    case 'a.txt': res.sendFile(path.join(root, req.params.file)); break;
    default: res.sendStatus(404);
  }
});`,
    },
    {
      name: 'realpath',
      code: `import express from 'express';
import fs from 'node:fs';
import path from 'node:path';
const app = express();
app.get('/files/:file', async (req, res) => {
  const real = fs.realpathSync(path.join(root, req.params.file));
  if (!real.startsWith(root + path.sep)) throw new Error('no');
  fs.readFileSync(real);
});`,
    },
    {
      name: 'celebrate route',
      code: `import { celebrate } from 'celebrate';
import express from 'express';
import fs from 'node:fs';
import path from 'node:path';
const app = express();
app.get('/:f', celebrate(schema), (req, res) => { res.sendFile(path.join(root, req.params.f)); });`,
    },
    {
      name: 'response sendFile of fastify with root',
      code: `import Fastify from 'fastify';
import fs from 'fs';
const app = Fastify();
app.get('/:f', (request, reply) => reply.sendFile(request.params.f));`,
    },
    {
      name: 'made harmless in place',
      code: `import express from 'express';
import fs from 'node:fs';
import path from 'node:path';
const app = express();
app.get('/files/:file', async (req, res) => {
  let name = req.params.file;
  name = path.basename(name);
  res.sendFile(path.join(root, name));
});`,
    },
    {
      name: 'resolved in place',
      code: `import express from 'express';
import fs from 'node:fs';
import path from 'node:path';
const app = express();
app.get('/files/:file', async (req, res) => {
  let name = req.params.file;
  name = path.resolve(root, name);
  if (!name.startsWith(root + path.sep)) throw new Error('no');
  res.sendFile(name);
});`,
    },
    {
      name: 'address below a root',
      code: `import express from 'express';
import fs from 'node:fs';
import path from 'node:path';
const app = express();
app.get('/files/:file', async (req, res) => {
  const name = path.normalize(req.path.replace('/a/', '/srv/'));
  if (name.startsWith('/srv/')) res.sendFile(name);
  else res.sendStatus(404);
});`,
    },
    {
      name: 'normalised from the root',
      code: `import express from 'express';
import fs from 'node:fs';
import path from 'node:path';
const app = express();
app.get('/files/:file', async (req, res) => {
  const name = path.normalize('/' + req.query.f);
  res.sendFile(path.join(root, name));
});`,
    },
    {
      name: 'joined to the root',
      code: `import express from 'express';
import fs from 'node:fs';
import path from 'node:path';
const app = express();
app.get('/files/:file', async (req, res) => {
  const name = path.join('/', req.query.f);
  res.sendFile(path.join(root, name));
});`,
    },
    {
      name: 'request path normalised',
      code: `import express from 'express';
import fs from 'node:fs';
import path from 'node:path';
const app = express();
app.get('/files/:file', async (req, res) => {
  const name = path.normalize(decodeURIComponent(req.path));
  res.sendFile(path.join(root, name));
});`,
    },
    {
      name: 'dots removed in a loop',
      code: `import express from 'express';
import fs from 'node:fs';
import path from 'node:path';
const app = express();
app.get('/files/:file', async (req, res) => {
  let f = req.query.f;
  while (f.includes('..')) f = f.replace('..', '');
  res.sendFile(path.join(root, f));
});`,
    },
    {
      name: 'separators and dots removed',
      code: `import express from 'express';
import fs from 'node:fs';
import path from 'node:path';
const app = express();
app.get('/files/:file', async (req, res) => {
  const f = req.query.f.replace(/\\.\\.|\\//g, '');
  res.sendFile(path.join(root, f));
});`,
    },
    {
      name: 'separators replaced everywhere',
      code: `import express from 'express';
import fs from 'node:fs';
import path from 'node:path';
const app = express();
app.get('/files/:file', async (req, res) => {
  const f = req.query.f.replaceAll('/', '_');
  res.sendFile(path.join(root, f));
});`,
    },
    {
      name: 'bad names replaced',
      code: `import express from 'express';
import fs from 'node:fs';
import path from 'node:path';
const app = express();
app.get('/files/:file', async (req, res) => {
  let f = req.query.f;
  if (!/^\\w+$/.test(f)) f = 'index';
  res.sendFile(path.join(root, f));
});`,
    },
    {
      name: 'pattern of the route',
      code: `import express from 'express';
import fs from 'node:fs';
import path from 'node:path';
const app = express();
app.get('/files/:name(\\\\w+)', (req, res) => res.sendFile(path.join(root, req.params.name)));`,
    },
    {
      name: 'expression as the route',
      code: `import express from 'express';
import fs from 'node:fs';
import path from 'node:path';
const app = express();
app.get(/^\\/theme\\/(\\w+\\.\\w+)$/, (req, res) => res.sendFile(path.join(root, req.params[0])));`,
    },
    {
      name: 'parameter checked by the router',
      code: `import express from 'express';
import fs from 'node:fs';
import path from 'node:path';
const app = express();
app.param('name', checkName);
app.get('/:name', (req, res) => res.sendFile(path.join(root, req.params.name)));`,
    },
    {
      name: 'filter of known names',
      code: `import express from 'express';
import fs from 'node:fs';
import path from 'node:path';
const app = express();
app.get('/files/:file', async (req, res) => {
  const names = req.query.names.filter((name) => known.includes(name));
  for (const name of names) fs.unlinkSync(path.join(root, name));
});`,
    },
    {
      name: 'filter by comparison',
      code: `import express from 'express';
import fs from 'node:fs';
import path from 'node:path';
const app = express();
app.get('/files/:file', async (req, res) => {
  req.query.names.filter((name) => name === 'a').map((name) => fs.unlinkSync(path.join(root, name)));
});`,
    },
    {
      name: 'every part known',
      code: `import express from 'express';
import fs from 'node:fs';
import path from 'node:path';
const app = express();
app.get('/files/:file', async (req, res) => {
  const parts = req.query.f.split('/');
  if (!parts.every((part) => /^\\w+$/.test(part))) throw new Error('no');
  res.sendFile(path.join(root, parts.join('/')));
});`,
    },
    {
      name: 'every part checked elsewhere',
      code: `import express from 'express';
import fs from 'node:fs';
import path from 'node:path';
const app = express();
app.get('/files/:file', async (req, res) => {
  const parts = req.query.f.split(path.sep);
  if (!parts.every(isPart)) throw new Error('no');
  res.sendFile(path.join(root, ...parts));
});`,
    },
    {
      name: 'characters that may not be',
      code: `import express from 'express';
import fs from 'node:fs';
import path from 'node:path';
const app = express();
app.get('/files/:file', async (req, res) => {
  if (/[^\\w.-]/.test(req.query.f)) throw new Error('no');
  res.sendFile(path.join(root, req.query.f));
});`,
    },
    {
      name: 'segments by an expression',
      code: `import express from 'express';
import fs from 'node:fs';
import path from 'node:path';
const app = express();
app.get('/files/:file', async (req, res) => {
  if (/(?:^|[\\\\/])\\.\\.(?:[\\\\/]|$)/.test(req.query.f)) throw new Error('no');
  res.sendFile(path.join(root, req.query.f));
});`,
    },
    {
      name: 'expression from elsewhere',
      code: `import express from 'express';
import fs from 'node:fs';
import path from 'node:path';
const app = express();
app.get('/files/:file', async (req, res) => {
  if (!names.test(req.query.f)) throw new Error('no');
  res.sendFile(path.join(root, req.query.f));
});`,
    },
    {
      name: 'relative in parts',
      code: `import express from 'express';
import fs from 'node:fs';
import path from 'node:path';
const app = express();
app.get('/files/:file', async (req, res) => {
  const full = path.resolve(root, req.query.f);
  if (path.relative(root, full).split(path.sep)[0] === '..') throw new Error('no');
  res.sendFile(full);
});`,
    },
    {
      name: 'relative by includes',
      code: `import express from 'express';
import fs from 'node:fs';
import path from 'node:path';
const app = express();
app.get('/files/:file', async (req, res) => {
  const rel = path.relative(root, path.resolve(root, req.query.f));
  if (rel.includes('..')) throw new Error('no');
  res.sendFile(path.resolve(root, rel));
});`,
    },
    {
      name: 'normalised and asked for dots',
      code: `import express from 'express';
import fs from 'node:fs';
import path from 'node:path';
const app = express();
app.get('/files/:file', async (req, res) => {
  const name = path.normalize(req.query.f);
  if (name.startsWith('..')) throw new Error('no');
  res.sendFile(path.join(root, name));
});`,
    },
    {
      name: 'root made with a separator in a class',
      code: `import express from 'express';
import fs from 'node:fs';
import path from 'node:path';
const app = express();
class Files {
  root = path.join(__dirname, 'files/');
  load(name: string) {
    const full = path.join(this.root, name);
    if (!full.startsWith(this.root)) throw new Error(name);
    return fs.promises.readFile(full);
  }
}`,
    },
    {
      name: 'root of backslashes turned',
      code: `import express from 'express';
import fs from 'node:fs';
import path from 'node:path';
const app = express();
const root = path.normalize(__dirname + '/files/').replace(/\\\\/g, '/');
app.get('/:f', (req, res) => { const full = path.join(root, req.params.f); if (!full.startsWith(root)) return res.sendStatus(403); res.sendFile(full); });`,
    },
    {
      name: 'root with or without a separator',
      code: `import express from 'express';
import fs from 'node:fs';
import path from 'node:path';
const app = express();
app.get('/files/:file', async (req, res) => {
  const full = path.resolve(root, req.params.file);
  if (!full.startsWith(root.endsWith('/') ? root : root + '/')) throw new Error('no');
  res.sendFile(full);
});`,
    },
    {
      name: 'a prefix by its name',
      code: `import express from 'express';
import fs from 'node:fs';
import path from 'node:path';
const app = express();
app.get('/files/:file', async (req, res) => {
  const full = path.resolve(root, req.params.file);
  if (!full.startsWith(rootPrefix)) throw new Error('no');
  res.sendFile(full);
});`,
    },
    {
      name: 'separator searched by its name',
      code: `import express from 'express';
import fs from 'node:fs';
import path from 'node:path';
const app = express();
app.get('/files/:file', async (req, res) => {
  if (req.query.f.includes(path.sep)) throw new Error('no');
  res.sendFile(path.join(root, req.query.f));
});`,
    },
    {
      name: 'asserted',
      code: `import assert from 'assert';
import express from 'express';
import fs from 'node:fs';
import path from 'node:path';
const app = express();
app.get('/files/:file', async (req, res) => {
  const full = path.resolve(root, req.query.f);
  assert(full.startsWith(root + path.sep));
  res.sendFile(full);
});`,
    },
    {
      name: 'in a conditional expression',
      code: `import express from 'express';
import fs from 'node:fs';
import path from 'node:path';
const app = express();
app.get('/files/:file', async (req, res) => {
  const full = path.resolve(root, req.query.f);
  return full.startsWith(root + '/') ? res.sendFile(full) : res.sendStatus(403);
});`,
    },
    {
      name: 'compared with true',
      code: `import express from 'express';
import fs from 'node:fs';
import path from 'node:path';
const app = express();
app.get('/files/:file', async (req, res) => {
  const full = path.resolve(root, req.query.f);
  if (full.startsWith(root + '/') === false) return res.sendStatus(403);
  res.sendFile(full);
});`,
    },
    {
      name: 'text or file',
      code: `import express from 'express';
import fs from 'node:fs';
import path from 'node:path';
const app = express();
function page(file, text) { return text || fs.readFileSync(file, 'utf8'); }
app.get('/:f', (req, res) => { res.send(page(req.params.f, 'x')); });`,
    },
    {
      name: 'decompress that unpacks itself',
      code: `import decompress from 'decompress';
import fs from 'fs';
import path from 'path';
for (const file of await decompress('a.zip', 'out')) fs.chmodSync(path.join('out', file.path), 0o644);`,
    },
    {
      name: 'yauzl',
      code: `import yauzl from 'yauzl';
import fs from 'fs';
yauzl.open('a.zip', (err, zip) => { zip.on('entry', (entry) => { zip.openReadStream(entry, (e, stream) => stream.pipe(fs.createWriteStream('out/' + entry.fileName))); }); });`,
    },
    {
      name: 'messages between own processes',
      code: `import fs from 'fs';
process.on('message', (message) => { fs.readFileSync('data/' + message.file); });`,
    },
    {
      name: 'own events of a socket',
      code: `import { Server } from 'socket.io';
import fs from 'fs';
new Server().on('connection', (socket) => { socket.on('disconnect', (reason) => fs.writeFileSync('log/' + reason, '')); });`,
    },
    {
      name: 'handed to another file',
      code: `import express from 'express';
import fs from 'node:fs';
import path from 'node:path';
const app = express();
app.get('/files/:file', async (req, res) => {
  await store(req.params.file);
  this.file = req.params.file;
});`,
    },
    {
      name: 'a second parameter that is no response',
      code: `import fs from 'fs';
export class Loader { load(entry, options) { options.status('x'); return fs.readFileSync(entry.name + options.path); } }`,
    },
    {
      name: 'block list and nothing known',
      code: `import fs from 'fs'; import path from 'path'; export function load(id) { const full = path.resolve(id); if (full.startsWith(src)) { return fs.readFileSync(full.slice(src.length)); } return null; }`,
    },
    {
      name: 'switch over names',
      code: `import express from 'express';
import fs from 'node:fs';
import path from 'node:path';
const app = express();
app.get('/files/:file', async (req, res) => {
  switch (req.query.f) {
    case 'a': case 'b': fs.readFile(req.query.f, cb);
  }
});`,
    },
    {
      name: 'own sendFile',
      code: `import { sendFile } from './send.js';
import express from 'express';
express().get('/:f', (req, res) => { sendFile(req.params.f); });`,
    },
    {
      name: 'uploads of other members',
      code: `import { Post, UploadedFile } from '@nestjs/common';
import { readFileSync } from 'fs';
class Files { @Post() put(@UploadedFile() file: Express.Multer.File) { return readFileSync(file.path); } }`,
    },
    {
      name: 'circular and empty',
      code: `import fs from 'fs'; import express from 'express'; const app = express(); let a = b; let b = a; app.get('/', (req, res) => { fs.readFile(); fs.readFile(...a); new fs.ReadStream(); res.sendFile(); req.params.f.startsWith(); req.params.f.split(); req.query.f.replace(); });`,
    },
  ],
  invalid: [],
});
