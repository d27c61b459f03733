import rule, { type RuleOptions } from '../../../src/rules/no-shell-interpolation.js';
import { ruleTester, scriptRuleTester } from '../../support/rule-tester.js';

const strict: [RuleOptions] = [{ checkConditionalShell: true, checkOptionInjection: true }];

ruleTester.run(`${rule.name}: arguments that are options`, rule, {
  valid: [
    {
      name: 'schema that keeps dashes out', options: strict,
      code: `import express from 'express'; import { execFile } from 'child_process'; import { z } from 'zod';
const Query = z.object({ ref: z.string().regex(/^[A-Za-z0-9][\\w./-]{0,100}$/), kind: z.enum(['a', 'b']), n: z.number(), id: z.uuid(), day: z.iso.date(), tag: z.string().startsWith('v').max(20), own: z.string().refine((x) => !x.startsWith('-')), short: z.string().transform(clean) });
express().get('/', (req, res) => { const { ref, kind, n, id, day, tag, own, short } = Query.parse(req.query); execFile('git', ['log', ref, kind, n, id, day, tag, own, short]); });`,
    },
    { name: 'schema of another file', options: strict, code: `import express from 'express'; import { execFile } from 'child_process'; import { Query } from './schemas.js'; express().get('/', (req, res) => { const { ref } = Query.parse(req.query); execFile('git', ['show', ref]); });` },
    { name: 'text of a schema behind the end of options', options: strict, code: `import express from 'express'; import { execFile } from 'child_process'; import { z } from 'zod'; const Query = z.object({ ref: z.string() }); express().get('/', (req, res) => { const { ref } = Query.parse(req.query); execFile('git', ['show', '--end-of-options', ref]); execFile('tar', ['-czf', 'a', '--', ref]); });` },
    { name: 'text of a schema that was asked for a dash, or listed', options: strict, code: `import express from 'express'; import { execFile } from 'child_process'; import { z } from 'zod'; const Query = z.object({ ref: z.string(), tag: z.string() }); const tags = ['a', 'b']; express().get('/', (req, res) => { const { ref, tag } = Query.parse(req.query); if (ref.startsWith('-')) throw new RangeError(ref); if (!tags.includes(tag)) return; execFile('git', ['show', ref, tag]); });` },
    { name: 'input that was asked for a dash', options: strict, code: `import express from 'express'; import { execFile } from 'child_process'; express().get('/', (req, res) => { if (/^-/.test(req.query.ref)) return; execFile('git', ['show', req.query.ref]); });` },
    { name: 'value of an option', options: strict, code: `import express from 'express'; import { execFile } from 'child_process'; express().post('/', (req, res) => { execFile('git', ['commit', '-m', req.body.message]); execFile('tar', ['-xzf', req.body.file]); execFile('curl', ['-sSo', req.body.file, '--url', req.body.url]); });` },
    { name: 'pattern of a procedure, and a number of a tool', options: strict, code: `import { execFile } from 'child_process'; import { z } from 'zod'; const r = publicProcedure.input(z.object({ ref: z.string().regex(/^[a-f0-9]{40}$/) })).query(({ input }) => execFile('git', ['show', input.ref])); server.tool('log', { n: z.number() }, ({ n }) => execFile('git', ['log', n]));` },
  ],
  invalid: [
    {
      name: 'text that the schema lets begin with a dash', options: strict,
      code: `import express from 'express'; import { execFile } from 'child_process'; import { z } from 'zod';
const Query = z.object({ name: z.string().min(1).max(60), word: z.string().regex(/^[\\w-]+$/) });
express().get('/a', (req, res) => { const { name, word } = Query.parse(req.query); execFile('tar', ['-czf', 'a.tgz', name]); execFile('git', ['show', word]); });
express().get('/b', (req, res) => { const query = Query.safeParse(req.query); if (!query.success) return; execFile('git', ['show', query.data.name.trim()]); });
express().get('/c', (req, res) => { execFile('git', ['show', String(z.string().max(9).parse(req.query.ref))]); });`,
      errors: [
        { messageId: 'optionInjection', data: { value: 'name', program: 'tar' }, line: 3, column: 118, endColumn: 122 },
        { messageId: 'optionInjection', data: { value: 'word', program: 'git' }, line: 3, column: 151, endColumn: 155 },
        { messageId: 'optionInjection', data: { value: 'query.data.name.trim()', program: 'git' }, line: 4, column: 132, endColumn: 154 },
        { messageId: 'optionInjection', data: { value: 'String(z.string().max(9).parse(req.query.ref))', program: 'git' }, line: 5, column: 62, endColumn: 108 },
      ],
    },
    {
      name: 'input of a procedure and of a tool', options: strict,
      code: `import { execFile } from 'child_process'; import { z } from 'zod';
const RefInput = z.object({ ref: z.string().min(1).max(100) });
const r = authed.procedure.input(RefInput).query(({ input }) => execFile('git', ['log', '--oneline', input.ref]));
server.registerTool('log', { inputSchema: { ref: z.string() } }, async ({ ref }) => { execFile('git', ['log', ref]); });`,
      errors: [
        { messageId: 'optionInjection', data: { value: 'input.ref', program: 'git' }, line: 3, column: 102, endColumn: 111 },
        { messageId: 'optionInjection', data: { value: 'ref', program: 'git' }, line: 4, column: 111, endColumn: 114 },
      ],
    },
    {
      name: 'header, and a parameter by its decorator', options: strict,
      code: `import express from 'express'; import { execFile } from 'child_process'; import { Param } from '@nestjs/common';
express().get('/', (req, res) => { execFile('git', ['show', req.get('x-ref')]); });
class Refs { show(@Param('ref') ref: string) { execFile('git', ['show', ref]); } }`,
      errors: [
        { messageId: 'optionInjection', data: { value: "req.get('x-ref')", program: 'git' }, line: 2, column: 61, endColumn: 77 },
        { messageId: 'optionInjection', data: { value: 'ref', program: 'git' }, line: 3, column: 73, endColumn: 76 },
      ],
    },
    {
      name: 'flag before the input, and another value that was asked', options: strict,
      code: `import express from 'express'; import { execFile } from 'child_process'; express().get('/', (req, res) => { if (req.query.tag.startsWith('-')) return; execFile('git', ['show', '--stat', req.query.ref]); });`,
      errors: [{ messageId: 'optionInjection', data: { value: 'req.query.ref', program: 'git' }, line: 1, column: 187, endColumn: 200 }],
    },
  ],
});

scriptRuleTester.run(`${rule.name}: arguments that are options, CommonJS`, rule, {
  valid: [
    { name: 'schema that lists words', options: strict, code: 'const { execFile } = require("child_process"); const { z } = require("zod"); const app = require("express")(); app.post("/", (req, res) => { const { ref } = z.object({ ref: z.enum(["a"]) }).parse(req.body); execFile("git", ["show", ref]); });' },
  ],
  invalid: [
    {
      name: 'schema of any text', options: strict,
      code: 'const { execFile } = require("child_process"); const { z } = require("zod"); const app = require("express")(); app.post("/", (req, res) => { const { ref } = z.object({ ref: z.string() }).parse(req.body); execFile("git", ["show", ref]); });',
      errors: [{ messageId: 'optionInjection', data: { value: 'ref', program: 'git' }, line: 1, column: 230, endColumn: 233 }],
    },
  ],
});
