import rule from '../../../src/rules/no-path-traversal.js';
import { ruleTester, scriptRuleTester } from '../../support/rule-tester.js';

ruleTester.run(`${rule.name}: tables of what there is`, rule, {
  valid: [
    {
      name: 'key of an object',
      code: `import express from 'express'; import fs from 'node:fs'; import path from 'node:path';
const TYPES: Record<string, string> = { pdf: 'application/pdf', html: 'text/html' };
express().get('/:f', (req, res) => { const { f } = req.params; if (!(f in TYPES)) return res.sendStatus(404); fs.createReadStream(path.join(DIR, 'x.' + f)).pipe(res); });`,
    },
    {
      name: 'key of an enum',
      code: `import express from 'express'; import fs from 'node:fs'; import path from 'node:path';
enum Format { pdf = 'pdf', html = 'html' }
express().get('/:f', (req, res) => { if (req.params.f in Format) fs.createReadStream(path.join(DIR, req.params.f)).pipe(res); });`,
    },
    {
      name: 'own key',
      code: `import express from 'express'; import fs from 'node:fs'; import path from 'node:path';
const TYPES = { pdf: 'application/pdf' };
express().get('/:f', (req, res) => { const { f } = req.params; if (!Object.hasOwn(TYPES, f)) return res.sendStatus(404); fs.createReadStream(path.join(DIR, f)).pipe(res); });
express().get('/:f/old', (req, res) => { const { f } = req.params; if (!Object.prototype.hasOwnProperty.call(TYPES, f)) return res.sendStatus(404); fs.createReadStream(path.join(DIR, f)).pipe(res); });`,
    },
    {
      name: 'look-up that is asked for',
      code: `import express from 'express'; import fs from 'node:fs'; import path from 'node:path';
const TYPES: Record<string, string> = { pdf: 'application/pdf', html: 'text/html' };
express().get('/:f', (req, res) => {
  const type = TYPES[req.params.f];
  if (!type) return res.sendStatus(404);
  fs.createReadStream(path.join(DIR, \`latest.\${req.params.f}\`)).pipe(res.type(type));
});`,
    },
    {
      name: 'look-up that is compared with undefined',
      code: `import express from 'express'; import fs from 'node:fs'; import path from 'node:path';
const TYPES = Object.freeze({ pdf: { mime: 'application/pdf' } });
express().get('/:f', (req, res) => {
  const entry = TYPES[req.params.f as keyof typeof TYPES];
  if (entry === undefined) throw new NotFound();
  fs.createReadStream(path.join(DIR, req.params.f)).pipe(res.type(entry.mime));
});`,
    },
    {
      name: 'member of a look-up, and a table of a method',
      code: `import { Controller, Get, Param } from '@nestjs/common'; import fs from 'node:fs'; import path from 'node:path';
@Controller() class Files { @Get(':f') read(@Param('f') f: string) { const types = { pdf: { mime: 'a' } }; const mime = types[f]?.mime; if (!mime) throw new BadRequest(); return fs.readFileSync(path.join(DIR, f)); } }`,
    },
    {
      name: 'imported table, static field, member of a constant',
      code: `import express from 'express'; import fs from 'node:fs'; import path from 'node:path'; import { TYPES } from './types.js';
const config = { formats: { pdf: 1 } };
express().get('/:f', (req, res) => { if (TYPES[req.params.f]) fs.createReadStream(path.join(DIR, req.params.f)).pipe(res); });
express().get('/:f/b', (req, res) => { if (!(req.params.f in config.formats)) return; fs.createReadStream(path.join(DIR, req.params.f)).pipe(res); });`,
    },
    {
      name: 'Map that is written out',
      code: `import express from 'express'; import fs from 'node:fs'; import path from 'node:path';
const TYPES = new Map([['pdf', 'application/pdf']]);
express().get('/:f', (req, res) => { const type = TYPES.get(req.params.f); if (type === undefined) return res.sendStatus(404); fs.createReadStream(path.join(DIR, req.params.f)).pipe(res); });`,
    },
  ],
  invalid: [
    {
      name: 'the other branch of a key, and a table that is filled on the way',
      code: `import express from 'express'; import fs from 'node:fs'; import path from 'node:path';
const TYPES: Record<string, string> = { pdf: 'application/pdf' };
const seen: Record<string, number> = { a: 1 };
express().get('/:f', (req, res) => { if (req.params.f in TYPES) return; fs.createReadStream(path.join(DIR, req.params.f)).pipe(res); });
express().get('/:f/b', (req, res) => { seen[req.params.f] = 1; if (!(req.params.f in seen)) return; fs.createReadStream(path.join(DIR, req.params.f)).pipe(res); });`,
      errors: [
        { messageId: 'open', data: { call: 'fs.createReadStream', value: 'req.params.f' }, line: 4, column: 73, endColumn: 92 },
        { messageId: 'open', data: { call: 'fs.createReadStream', value: 'req.params.f' }, line: 5, column: 101, endColumn: 120 },
      ],
    },
    {
      name: 'look-up with a default, and one that nobody asks about',
      code: `import express from 'express'; import fs from 'node:fs'; import path from 'node:path';
const TYPES: Record<string, string> = { pdf: 'application/pdf' };
express().get('/:f', (req, res) => { const type = TYPES[req.params.f] ?? 'text/plain'; if (!type) return; fs.createReadStream(path.join(DIR, req.params.f)).pipe(res.type(type)); });
express().get('/:f/b', (req, res) => { res.type(TYPES[req.params.f]); fs.createReadStream(path.join(DIR, req.params.f)).pipe(res); });`,
      errors: [
        { messageId: 'open', data: { call: 'fs.createReadStream', value: 'req.params.f' }, line: 3, column: 107, endColumn: 126 },
        { messageId: 'open', data: { call: 'fs.createReadStream', value: 'req.params.f' }, line: 4, column: 71, endColumn: 90 },
      ],
    },
    {
      name: 'tables that remember',
      code: `import express from 'express'; import fs from 'node:fs'; import path from 'node:path'; import { fileCache } from './cache.js';
const files = {}; const pages = new Map();
express().get('/:f', (req, res) => { const known = fileCache[req.params.f]; if (!known) return; fs.createReadStream(path.join(DIR, req.params.f)).pipe(res); });
express().get('/:f/b', (req, res) => { if (!files[req.params.f]) return; fs.createReadStream(path.join(DIR, req.params.f)).pipe(res); });
express().get('/:f/c', (req, res) => { const page = pages.get(req.params.f); if (page) return res.send(page); fs.createReadStream(path.join(DIR, req.params.f)).pipe(res); });`,
      errors: [
        { messageId: 'open', data: { call: 'fs.createReadStream', value: 'req.params.f' }, line: 3, column: 97, endColumn: 116 },
        { messageId: 'open', data: { call: 'fs.createReadStream', value: 'req.params.f' }, line: 4, column: 74, endColumn: 93 },
        { messageId: 'open', data: { call: 'fs.createReadStream', value: 'req.params.f' }, line: 5, column: 111, endColumn: 130 },
      ],
    },
  ],
});

scriptRuleTester.run(`${rule.name}: tables of what there is, CommonJS`, rule, {
  valid: [
    {
      name: 'table of another file',
      code: `const fs = require('fs'); const app = require('express')(); const { TYPES } = require('./types'); const kinds = require('./kinds');
app.get('/:f', (req, res) => { if (!(req.params.f in TYPES)) return; fs.createReadStream('x/' + req.params.f).pipe(res); });
app.get('/:f/b', (req, res) => { var kind = kinds[req.params.f]; if (kind == null) return; fs.createReadStream('x/' + req.params.f).pipe(res); });`,
    },
  ],
  invalid: [
    {
      name: 'table that is filled by a function',
      code: `const fs = require('fs'); const app = require('express')(); const known = { a: 1 };
exports.add = (more) => { Object.assign(known, more); };
app.get('/:f', (req, res) => { if (!known[req.params.f]) return; fs.createReadStream('x/' + req.params.f).pipe(res); });`,
      errors: [{ messageId: 'open', data: { call: 'fs.createReadStream', value: 'req.params.f' }, line: 3, column: 66, endColumn: 85 }],
    },
  ],
});
