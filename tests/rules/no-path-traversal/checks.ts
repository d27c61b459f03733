import rule from '../../../src/rules/no-path-traversal.js';
import { ruleTester, scriptRuleTester } from '../../support/rule-tester.js';

ruleTester.run(`${rule.name}: checks that do not contain`, rule, {
  valid: [
    {
      name: 'a comparison that only tells where a file belongs',
      code: `import fs from 'node:fs'; import path from 'node:path';
export function load(root: string, name: string) {
  const full = path.resolve(root, name);
  if (!full.startsWith(root)) return undefined;
  return fs.readFileSync(full);
}`,
    },
  ],
  invalid: [
    {
      name: 'a list of what is kept back, compared in turn',
      code: `import express from 'express'; import fs from 'fs'; const hidden = ['x', 'y'];
express().get('/:n', (req, res) => {
  const name = req.params.n;
  if (hidden.some((each) => each === name)) return res.sendStatus(404);
  res.send(fs.readFileSync('r/' + name));
});`,
      errors: [{ messageId: 'open', line: 5, column: 12, endColumn: 27 }],
    },
    {
      name: 'some of a list is another',
      code: `import express from 'express'; import fs from 'fs'; const hidden = ['x', 'y'];
express().get('/:n', (req, res) => {
  const name = req.params.n;
  if (!hidden.some((each) => each !== name)) return res.sendStatus(404);
  res.send(fs.readFileSync('r/' + name));
});`,
      errors: [{ messageId: 'open', line: 5, column: 12, endColumn: 27 }],
    },
    {
      name: 'a list that is compared with something else',
      code: `import express from 'express'; import fs from 'fs'; const hidden = ['x', 'y'];
express().get('/:n', (req, res) => {
  const name = req.params.n;
  if (!hidden.some((each) => req.query.other === each)) return res.sendStatus(404);
  res.send(fs.readFileSync('r/' + name));
});`,
      errors: [{ messageId: 'open', line: 5, column: 12, endColumn: 27 }],
    },
    {
      name: 'field of a schema that is any text',
      code: `import express from 'express'; import { z } from 'zod'; import fs from 'fs'; import path from 'path';
const Query = z.object({ file: z.string().max(100), id: z.uuid() });
express().get('/', (req, res) => { const { file } = Query.parse(req.query); res.send(fs.readFileSync('x/' + file)); });`,
      errors: [{ messageId: 'open', line: 3, column: 86, endColumn: 101 }],
    },
    {
      name: 'field of a schema that asks for a text alone, tested',
      code: `import express from 'express'; import { z } from 'zod'; import fs from 'fs'; import path from 'path';
const Query = z.object({ file: z.string().min(1) });
express().get('/', (req, res) => { const query = Query.safeParse(req.query); if (!query.success) return res.end(); res.send(fs.readFileSync('x/' + query.data.file)); });`,
      errors: [{ messageId: 'open', line: 3, column: 125, endColumn: 140 }],
    },
    {
      name: 'text schema that asks for a text alone',
      code: `import express from 'express'; import { z } from 'zod'; import fs from 'fs'; import path from 'path';
express().get('/', (req, res) => { const file = z.string().parse(req.query.file); res.send(fs.readFileSync('x/' + file)); });`,
      errors: [{ messageId: 'open', line: 2, column: 92, endColumn: 107 }],
    },
    {
      name: 'noSeparator in a function whose callers read the file',
      code: `import fs from 'node:fs';
import path from 'node:path';
function inside(root: string, name: string) {
  const full = path.resolve(root, name);
  if (!full.startsWith(root)) throw new RangeError('outside');
  return full;
}
export const read = (name: string) => fs.readFileSync(inside('/data', name));`,
      errors: [{
        messageId: 'noSeparator', data: { check: 'full.startsWith(root)', root: 'root' }, line: 5, column: 8, endColumn: 29,
        suggestions: [{
          messageId: 'appendSeparator', data: { root: 'root + path.sep' },
          output: `import fs from 'node:fs';
import path from 'node:path';
function inside(root: string, name: string) {
  const full = path.resolve(root, name);
  if (!full.startsWith(root + path.sep)) throw new RangeError('outside');
  return full;
}
export const read = (name: string) => fs.readFileSync(inside('/data', name));`,
        }],
      }],
    },
    {
      name: 'noSeparator in a function that only asks whether the file is there',
      code: `import fs from 'node:fs';
import path from 'node:path';
export function has(root: string, name: string) {
  const full = path.join(root, name);
  if (!full.startsWith(path.resolve(root) + path.sep)) throw new RangeError('outside');
  return fs.existsSync(full);
}
export function hasToo(root: string, name: string) {
  const full = path.resolve(root, name);
  if (!full.startsWith(root)) throw new RangeError('outside');
  return fs.existsSync(full);
}`,
      errors: [{
        messageId: 'noSeparator', data: { check: 'full.startsWith(root)', root: 'root' }, line: 10, column: 8, endColumn: 29,
        suggestions: [{
          messageId: 'appendSeparator', data: { root: 'root + path.sep' },
          output: `import fs from 'node:fs';
import path from 'node:path';
export function has(root: string, name: string) {
  const full = path.join(root, name);
  if (!full.startsWith(path.resolve(root) + path.sep)) throw new RangeError('outside');
  return fs.existsSync(full);
}
export function hasToo(root: string, name: string) {
  const full = path.resolve(root, name);
  if (!full.startsWith(root + path.sep)) throw new RangeError('outside');
  return fs.existsSync(full);
}`,
        }],
      }],
    },
    {
      name: 'noSeparator',
      code: `import express from 'express';
import fs from 'node:fs';
import path from 'node:path';
const app = express();
app.get('/files/:file', async (req, res) => {
  const full = path.resolve(root, req.params.file);
  if (!full.startsWith(root)) return res.sendStatus(403);
  res.sendFile(full);
});`,
      errors: [{
        messageId: 'noSeparator', data: { check: 'full.startsWith(root)', root: 'root' },
        line: 7, column: 8, endColumn: 29,
        suggestions: [{
          messageId: 'appendSeparator', data: { root: 'root + path.sep' },
          output: `import express from 'express';
import fs from 'node:fs';
import path from 'node:path';
const app = express();
app.get('/files/:file', async (req, res) => {
  const full = path.resolve(root, req.params.file);
  if (!full.startsWith(root + path.sep)) return res.sendStatus(403);
  res.sendFile(full);
});`,
        }],
      }],
    },
    {
      name: 'noSeparator in place',
      code: `import express from 'express';
import fs from 'node:fs';
import path from 'node:path';
const app = express();
app.get('/files/:file', async (req, res) => {
  if (!path.resolve(root, req.params.file).startsWith(root)) throw new Error('no');
  res.sendFile(path.resolve(root, req.params.file));
});`,
      errors: [{
        messageId: 'noSeparator', data: { check: 'path.resolve(root, req.params.file).startsWith(root)', root: 'root' },
        line: 6, column: 8, endColumn: 60,
        suggestions: [{
          messageId: 'appendSeparator', data: { root: 'root + path.sep' },
          output: `import express from 'express';
import fs from 'node:fs';
import path from 'node:path';
const app = express();
app.get('/files/:file', async (req, res) => {
  if (!path.resolve(root, req.params.file).startsWith(root + path.sep)) throw new Error('no');
  res.sendFile(path.resolve(root, req.params.file));
});`,
        }],
      }],
    },
    {
      name: 'noSeparator indexOf',
      code: `import express from 'express';
import fs from 'node:fs';
import path from 'node:path';
const app = express();
app.get('/files/:file', async (req, res) => {
  const full = path.join(root, req.params.file);
  if (full.indexOf(root) !== 0) { res.status(403).end(); return; }
  fs.createReadStream(full).pipe(res);
});`,
      errors: [{
        messageId: 'noSeparator', data: { check: 'full.indexOf(root) !== 0', root: 'root' },
        line: 7, column: 7, endColumn: 31,
        suggestions: [{
          messageId: 'appendSeparator', data: { root: 'root + path.sep' },
          output: `import express from 'express';
import fs from 'node:fs';
import path from 'node:path';
const app = express();
app.get('/files/:file', async (req, res) => {
  const full = path.join(root, req.params.file);
  if (full.indexOf(root + path.sep) !== 0) { res.status(403).end(); return; }
  fs.createReadStream(full).pipe(res);
});`,
        }],
      }],
    },
    {
      name: 'noSeparator positive branch',
      code: `import express from 'express';
import fs from 'node:fs';
import path from 'node:path';
const app = express();
app.get('/files/:file', async (req, res) => {
  const full = path.join(root, req.params.file);
  if (full.startsWith(root)) {
    res.sendFile(full);
  } else res.sendStatus(403);
});`,
      errors: [{
        messageId: 'noSeparator', data: { check: 'full.startsWith(root)', root: 'root' },
        line: 7, column: 7, endColumn: 28,
        suggestions: [{
          messageId: 'appendSeparator', data: { root: 'root + path.sep' },
          output: `import express from 'express';
import fs from 'node:fs';
import path from 'node:path';
const app = express();
app.get('/files/:file', async (req, res) => {
  const full = path.join(root, req.params.file);
  if (full.startsWith(root + path.sep)) {
    res.sendFile(full);
  } else res.sendStatus(403);
});`,
        }],
      }],
    },
    {
      name: 'beforeResolve',
      code: `import express from 'express';
import fs from 'node:fs';
import path from 'node:path';
const app = express();
app.get('/files/:file', async (req, res) => {
  const file = root + '/' + req.params.file;
  if (!file.startsWith(root + '/')) throw new Error('no');
  fs.createReadStream(file).pipe(res);
});`,
      errors: [{
        messageId: 'beforeResolve', data: { call: 'fs.createReadStream', check: "file.startsWith(root + '/')", example: 'root/../../etc' },
        line: 7, column: 8, endColumn: 35,
      }],
    },
    {
      name: 'beforeResolve literal',
      code: `import express from 'express';
import fs from 'node:fs';
import path from 'node:path';
const app = express();
app.get('/files/:file', async (req, res) => {
  const { f } = req.query;
  if (!f.startsWith('/var/data/')) return res.sendStatus(403);
  res.sendFile(path.resolve(f));
});`,
      errors: [{
        messageId: 'beforeResolve', data: { call: 'res.sendFile', check: "f.startsWith('/var/data/')", example: 'root/../../etc' },
        line: 7, column: 8, endColumn: 34,
      }],
    },
    {
      name: 'dots',
      code: `import express from 'express';
import fs from 'node:fs';
import path from 'node:path';
const app = express();
app.get('/files/:file', async (req, res) => {
  if (req.params.file.includes('..')) return res.sendStatus(400);
  res.sendFile(path.join(root, req.params.file));
});`,
      errors: [{
        messageId: 'dots', data: { check: "req.params.file.includes('..')" },
        line: 6, column: 7, endColumn: 37,
      }],
    },
    {
      name: 'dots indexOf',
      code: `import express from 'express';
import fs from 'node:fs';
import path from 'node:path';
const app = express();
app.get('/files/:file', async (req, res) => {
  const f = req.query.f;
  if (f.indexOf('..') !== -1) throw new Error('no');
  fs.readFile(path.join(root, f), cb);
});`,
      errors: [{
        messageId: 'dots', data: { check: "f.indexOf('..') !== -1" },
        line: 7, column: 7, endColumn: 29,
      }],
    },
    {
      name: 'dots regex',
      code: `import express from 'express';
import fs from 'node:fs';
import path from 'node:path';
const app = express();
app.get('/files/:file', async (req, res) => {
  const f = req.query.f;
  if (/\\.\\./.test(f)) throw new Error('no');
  fs.readFile(path.join(root, f), cb);
});`,
      errors: [{
        messageId: 'dots', data: { check: '/\\.\\./.test(f)' },
        line: 7, column: 7, endColumn: 21,
      }],
    },
    {
      name: 'dots and slash',
      code: `import express from 'express';
import fs from 'node:fs';
import path from 'node:path';
const app = express();
app.get('/files/:file', async (req, res) => {
  const f = req.query.f;
  if (f.includes('..') || f.startsWith('/')) throw new Error('no');
  fs.readFile(path.join(root, f), cb);
});`,
      errors: [{
        messageId: 'dots', data: { check: "f.includes('..')" },
        line: 7, column: 7, endColumn: 23,
      }],
    },
    {
      name: 'stripped',
      code: `import express from 'express';
import fs from 'node:fs';
import path from 'node:path';
const app = express();
app.get('/files/:file', async (req, res) => {
  const f = req.query.f.replace('..', '');
  fs.readFile(path.join(root, f), cb);
});`,
      errors: [{
        messageId: 'stripped', data: { check: "req.query.f.replace('..', '')" },
        line: 6, column: 13, endColumn: 42,
      }],
    },
    {
      name: 'stripped regex',
      code: `import express from 'express';
import fs from 'node:fs';
import path from 'node:path';
const app = express();
app.get('/files/:file', async (req, res) => {
  const f = req.query.f.replace(/\\.\\.\\//g, '');
  fs.readFile(path.join(root, f), cb);
});`,
      errors: [{
        messageId: 'stripped', data: { check: "req.query.f.replace(/\\.\\.\\//g, '')" },
        line: 6, column: 13, endColumn: 47,
      }],
    },
    {
      name: 'helper without request',
      code: `import express from 'express';
import fs from 'node:fs';
import path from 'node:path';
const app = express();
export function load(root: string, name: string) {
  const full = path.resolve(root, name);
  if (!full.startsWith(root)) throw new RangeError(name);
  return fs.readFileSync(full, 'utf8');
}`,
      errors: [{
        messageId: 'noSeparator', data: { check: 'full.startsWith(root)', root: 'root' },
        line: 7, column: 8, endColumn: 29,
        suggestions: [{
          messageId: 'appendSeparator', data: { root: 'root + path.sep' },
          output: `import express from 'express';
import fs from 'node:fs';
import path from 'node:path';
const app = express();
export function load(root: string, name: string) {
  const full = path.resolve(root, name);
  if (!full.startsWith(root + path.sep)) throw new RangeError(name);
  return fs.readFileSync(full, 'utf8');
}`,
        }],
      }],
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
  if (!name.startsWith(root)) throw new Error('no');
  res.sendFile(name);
});`,
      errors: [{
        messageId: 'noSeparator', data: { check: 'name.startsWith(root)', root: 'root' },
        line: 8, column: 8, endColumn: 29,
        suggestions: [{
          messageId: 'appendSeparator', data: { root: 'root + path.sep' },
          output: `import express from 'express';
import fs from 'node:fs';
import path from 'node:path';
const app = express();
app.get('/files/:file', async (req, res) => {
  let name = req.params.file;
  name = path.resolve(root, name);
  if (!name.startsWith(root + path.sep)) throw new Error('no');
  res.sendFile(name);
});`,
        }],
      }],
    },
    {
      name: 'root of a class',
      code: `import express from 'express';
import fs from 'node:fs';
import path from 'node:path';
const app = express();
class Files {
  root = path.resolve('files');
  load(name: string) {
    const full = path.join(this.root, name);
    if (!full.startsWith(this.root)) throw new Error(name);
    return fs.promises.readFile(full);
  }
}`,
      errors: [{
        messageId: 'noSeparator', data: { check: 'full.startsWith(this.root)', root: 'this.root' },
        line: 9, column: 10, endColumn: 36,
        suggestions: [{
          messageId: 'appendSeparator', data: { root: 'this.root + path.sep' },
          output: `import express from 'express';
import fs from 'node:fs';
import path from 'node:path';
const app = express();
class Files {
  root = path.resolve('files');
  load(name: string) {
    const full = path.join(this.root, name);
    if (!full.startsWith(this.root + path.sep)) throw new Error(name);
    return fs.promises.readFile(full);
  }
}`,
        }],
      }],
    },
    {
      name: 'literal root',
      code: `import express from 'express';
import fs from 'node:fs';
import path from 'node:path';
const app = express();
app.get('/files/:file', async (req, res) => {
  const full = path.join('/srv/files', req.params.file);
  if (!full.startsWith('/srv/files')) return res.sendStatus(403);
  res.sendFile(full);
});`,
      errors: [{
        messageId: 'noSeparator', data: { check: "full.startsWith('/srv/files')", root: "'/srv/files'" },
        line: 7, column: 8, endColumn: 37,
        suggestions: [{
          messageId: 'appendSeparator', data: { root: "'/srv/files' + path.sep" },
          output: `import express from 'express';
import fs from 'node:fs';
import path from 'node:path';
const app = express();
app.get('/files/:file', async (req, res) => {
  const full = path.join('/srv/files', req.params.file);
  if (!full.startsWith('/srv/files' + path.sep)) return res.sendStatus(403);
  res.sendFile(full);
});`,
        }],
      }],
    },
    {
      name: 'check kept in a constant',
      code: `import express from 'express';
import fs from 'node:fs';
import path from 'node:path';
const app = express();
app.get('/files/:file', async (req, res) => {
  const full = path.join(root, req.params.file);
  const inside = full.startsWith(root);
  if (!inside) return res.sendStatus(403);
  res.sendFile(full);
});`,
      errors: [{
        messageId: 'noSeparator', data: { check: 'full.startsWith(root)', root: 'root' },
        line: 7, column: 18, endColumn: 39,
        suggestions: [{
          messageId: 'appendSeparator', data: { root: 'root + path.sep' },
          output: `import express from 'express';
import fs from 'node:fs';
import path from 'node:path';
const app = express();
app.get('/files/:file', async (req, res) => {
  const full = path.join(root, req.params.file);
  const inside = full.startsWith(root + path.sep);
  if (!inside) return res.sendStatus(403);
  res.sendFile(full);
});`,
        }],
      }],
    },
    {
      name: 'conditional root, parenthesised by the suggestion',
      code: `import express from 'express';
import fs from 'node:fs';
import path from 'node:path';
const app = express();
app.get('/files/:file', async (req, res) => {
  const full = path.join(root, req.params.file);
  if (!full.startsWith(alt ?? root)) return res.sendStatus(403);
  res.sendFile(full);
});`,
      errors: [{
        messageId: 'noSeparator', data: { check: 'full.startsWith(alt ?? root)', root: 'alt ?? root' },
        line: 7, column: 8, endColumn: 36,
        suggestions: [{
          messageId: 'appendSeparator', data: { root: '(alt ?? root) + path.sep' },
          output: `import express from 'express';
import fs from 'node:fs';
import path from 'node:path';
const app = express();
app.get('/files/:file', async (req, res) => {
  const full = path.join(root, req.params.file);
  if (!full.startsWith((alt ?? root) + path.sep)) return res.sendStatus(403);
  res.sendFile(full);
});`,
        }],
      }],
    },
    {
      name: 'import of sep, ESM',
      code: `import express from 'express';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
express().get('/:f', (req, res) => {
  const full = resolve(root, req.params.f);
  if (!full.startsWith(root)) throw new Error('no');
  res.send(readFileSync(full));
});`,
      errors: [{
        messageId: 'noSeparator', data: { check: 'full.startsWith(root)', root: 'root' },
        line: 6, column: 8, endColumn: 29,
        suggestions: [{
          messageId: 'appendSeparator', data: { root: 'root + sep' },
          output: `import express from 'express';
import { readFileSync } from 'node:fs';
import { resolve, sep } from 'node:path';
express().get('/:f', (req, res) => {
  const full = resolve(root, req.params.f);
  if (!full.startsWith(root + sep)) throw new Error('no');
  res.send(readFileSync(full));
});`,
        }],
      }],
    },
    {
      name: 'in a function of the file, asked',
      code: `import express from 'express';
import fs from 'node:fs';
import path from 'node:path';
const app = express();
const inside = (p) => path.resolve(root, p).startsWith(root);
app.get('/:f', (req, res) => { if (!inside(req.params.f)) return res.sendStatus(403); res.sendFile(path.join(root, req.params.f)); });`,
      errors: [{
        messageId: 'noSeparator', data: { check: 'path.resolve(root, p).startsWith(root)', root: 'root' },
        line: 5, column: 23, endColumn: 61,
        suggestions: [{
          messageId: 'appendSeparator', data: { root: 'root + path.sep' },
          output: `import express from 'express';
import fs from 'node:fs';
import path from 'node:path';
const app = express();
const inside = (p) => path.resolve(root, p).startsWith(root + path.sep);
app.get('/:f', (req, res) => { if (!inside(req.params.f)) return res.sendStatus(403); res.sendFile(path.join(root, req.params.f)); });`,
        }],
      }],
    },
    {
      name: 'in a function of the file, thrown',
      code: `import express from 'express';
import fs from 'node:fs';
import path from 'node:path';
const app = express();
function check(p) { if (!path.resolve(root, p).startsWith(root)) throw new Error('no'); }
app.get('/:f', (req, res) => { check(req.params.f); res.sendFile(path.join(root, req.params.f)); });`,
      errors: [{
        messageId: 'noSeparator', data: { check: 'path.resolve(root, p).startsWith(root)', root: 'root' },
        line: 5, column: 26, endColumn: 64,
        suggestions: [{
          messageId: 'appendSeparator', data: { root: 'root + path.sep' },
          output: `import express from 'express';
import fs from 'node:fs';
import path from 'node:path';
const app = express();
function check(p) { if (!path.resolve(root, p).startsWith(root + path.sep)) throw new Error('no'); }
app.get('/:f', (req, res) => { check(req.params.f); res.sendFile(path.join(root, req.params.f)); });`,
        }],
      }],
    },
    {
      name: 'in a function of the file that returns the path',
      code: `import express from 'express';
import fs from 'node:fs';
import path from 'node:path';
const app = express();
function inside(p) {
  const full = path.resolve(root, p);
  if (!full.startsWith(root)) throw new Error('no');
  return full;
}
app.get('/:f', (req, res) => { res.sendFile(inside(req.params.f)); });`,
      errors: [{
        messageId: 'noSeparator', data: { check: 'full.startsWith(root)', root: 'root' },
        line: 7, column: 8, endColumn: 29,
        suggestions: [{
          messageId: 'appendSeparator', data: { root: 'root + path.sep' },
          output: `import express from 'express';
import fs from 'node:fs';
import path from 'node:path';
const app = express();
function inside(p) {
  const full = path.resolve(root, p);
  if (!full.startsWith(root + path.sep)) throw new Error('no');
  return full;
}
app.get('/:f', (req, res) => { res.sendFile(inside(req.params.f)); });`,
        }],
      }],
    },
    {
      name: 'dots at the beginning',
      code: `import express from 'express';
import fs from 'node:fs';
import path from 'node:path';
const app = express();
app.get('/files/:file', async (req, res) => {
  const f = req.query.f;
  if (f.startsWith('../')) throw new Error('no');
  fs.readFile(path.join(root, f), cb);
});`,
      errors: [{
        messageId: 'dots', data: { check: "f.startsWith('../')" },
        line: 7, column: 7, endColumn: 26,
      }],
    },
    {
      name: 'dots, indexOf below zero',
      code: `import express from 'express';
import fs from 'node:fs';
import path from 'node:path';
const app = express();
app.get('/files/:file', async (req, res) => {
  const f = req.query.f;
  if (f.indexOf('..') < 0) {
    fs.readFile(path.join(root, f), cb);
  } else {
    throw new Error('no');
  }
});`,
      errors: [{
        messageId: 'dots', data: { check: "f.indexOf('..') < 0" },
        line: 7, column: 7, endColumn: 26,
      }],
    },
    {
      name: 'dots by a match',
      code: `import express from 'express';
import fs from 'node:fs';
import path from 'node:path';
const app = express();
app.get('/files/:file', async (req, res) => {
  const f = req.query.f;
  if (f.match(/\\.\\.\\//)) throw new Error('no');
  fs.readFile(path.join(root, f), cb);
});`,
      errors: [{
        messageId: 'dots', data: { check: 'f.match(/\\.\\.\\//)' },
        line: 7, column: 7, endColumn: 24,
      }],
    },
    {
      name: 'dots, tilde indexOf',
      code: `import express from 'express';
import fs from 'node:fs';
import path from 'node:path';
const app = express();
app.get('/files/:file', async (req, res) => {
  const f = req.query.f;
  if (~f.indexOf('../')) throw new Error('no');
  fs.readFile(path.join(root, f), cb);
});`,
      errors: [{
        messageId: 'dots', data: { check: "~f.indexOf('../')" },
        line: 7, column: 7, endColumn: 24,
      }],
    },
    {
      name: 'dots without a request',
      code: `import fs from 'fs';
import path from 'path';
export function template(name) {
  if (name.includes('..')) throw new RangeError(name);
  return fs.readFileSync(path.join(dir, name), 'utf8');
}`,
      errors: [{
        messageId: 'dots', data: { check: "name.includes('..')" },
        line: 4, column: 7, endColumn: 26,
      }],
    },
    {
      name: 'before resolve, without a request',
      code: `import fs from 'fs';
import path from 'path';
export function load(name) {
  const full = baseDir + '/' + name;
  if (!full.startsWith(baseDir)) throw new RangeError(name);
  return fs.readFileSync(path.resolve(full));
}`,
      errors: [{
        messageId: 'beforeResolve', data: { call: 'fs.readFileSync', check: 'full.startsWith(baseDir)', example: 'root/../../etc' },
        line: 5, column: 8, endColumn: 32,
      }],
    },
    {
      name: 'stripped everywhere',
      code: `import express from 'express';
import fs from 'node:fs';
import path from 'node:path';
const app = express();
app.get('/files/:file', async (req, res) => {
  const f = req.query.f.replaceAll('../', '');
  fs.readFile(path.join(root, f), cb);
});`,
      errors: [{
        messageId: 'stripped', data: { check: "req.query.f.replaceAll('../', '')" },
        line: 6, column: 13, endColumn: 46,
      }],
    },
    {
      name: 'a wrong one of two checks',
      code: `import express from 'express';
import fs from 'node:fs';
import path from 'node:path';
const app = express();
app.get('/files/:file', async (req, res) => {
  const f = req.query.f;
  if (f.includes('..')) throw new Error('no');
  const full = path.resolve(root, f);
  if (!full.startsWith(root)) throw new Error('no');
  fs.readFile(full, cb);
});`,
      errors: [{
        messageId: 'noSeparator', data: { check: 'full.startsWith(root)', root: 'root' },
        line: 9, column: 8, endColumn: 29,
        suggestions: [{
          messageId: 'appendSeparator', data: { root: 'root + path.sep' },
          output: `import express from 'express';
import fs from 'node:fs';
import path from 'node:path';
const app = express();
app.get('/files/:file', async (req, res) => {
  const f = req.query.f;
  if (f.includes('..')) throw new Error('no');
  const full = path.resolve(root, f);
  if (!full.startsWith(root + path.sep)) throw new Error('no');
  fs.readFile(full, cb);
});`,
        }],
      }],
    },
    {
      name: 'prefix in the middle',
      code: `import express from 'express';
import fs from 'node:fs';
import path from 'node:path';
const app = express();
app.get('/files/:file', async (req, res) => {
  const full = path.resolve(root, req.query.f);
  if (full.indexOf(root) === 0) res.sendFile(full);
  else res.sendStatus(403);
});`,
      errors: [{
        messageId: 'noSeparator', data: { check: 'full.indexOf(root) === 0', root: 'root' },
        line: 7, column: 7, endColumn: 31,
        suggestions: [{
          messageId: 'appendSeparator', data: { root: 'root + path.sep' },
          output: `import express from 'express';
import fs from 'node:fs';
import path from 'node:path';
const app = express();
app.get('/files/:file', async (req, res) => {
  const full = path.resolve(root, req.query.f);
  if (full.indexOf(root + path.sep) === 0) res.sendFile(full);
  else res.sendStatus(403);
});`,
        }],
      }],
    },
  ],
});

scriptRuleTester.run(`${rule.name}: checks in scripts`, rule, {
  valid: [],
  invalid: [
    {
      name: 'import of sep, CommonJS',
      code: `const app = require('express')();
const { readFileSync } = require('fs');
const { resolve } = require('path');
app.get('/:f', (req, res) => {
  const full = resolve(root, req.params.f);
  if (!full.startsWith(root)) throw new Error('no');
  res.send(readFileSync(full));
});`,
      errors: [{
        messageId: 'noSeparator', data: { check: 'full.startsWith(root)', root: 'root' },
        line: 6, column: 8, endColumn: 29,
        suggestions: [{
          messageId: 'appendSeparator', data: { root: 'root + sep' },
          output: `const app = require('express')();
const { readFileSync } = require('fs');
const { resolve } = require('path');
const { sep } = require('node:path');
app.get('/:f', (req, res) => {
  const full = resolve(root, req.params.f);
  if (!full.startsWith(root + sep)) throw new Error('no');
  res.send(readFileSync(full));
});`,
        }],
      }],
    },
  ],
});
