import rule, { type RuleOptions } from '../../../src/rules/no-shell-interpolation.js';
import { ruleTester, scriptRuleTester } from '../../support/rule-tester.js';

const strict: [RuleOptions] = [{ checkConditionalShell: true, checkOptionInjection: true }];

ruleTester.run(`${rule.name}: where values come from`, rule, {
  valid: [
    { name: 'numbers of the program itself', code: 'import { exec } from "node:child_process"; app.post("/", (req, res) => { exec(`kill ${child.pid} ${process.pid} ${list.length} ${server.address().port}`); });' },
    { name: 'what a schema made a number', code: 'import { exec } from "node:child_process"; import { z } from "zod"; const Body = z.object({ pid: z.number() }); app.post("/", (req, res) => { const body = Body.parse(req.body); exec(`kill ${body.pid}`); });' },
    { name: 'schema of another file', code: 'import { exec, execSync, spawn, execFile } from "node:child_process"; import { OrderSchema } from "./schemas"; function f(x) { const order = OrderSchema.parse(x); exec(`print ${order.id}`); }' },
    { name: 'schema of another file, by default', code: 'import { exec, execSync, spawn, execFile } from "node:child_process"; import order from "./order"; async function f(x) { const { id } = await order.parseAsync(x); exec(`print ${id}`); }' },
    { name: 'schema of another package, called like one', code: 'import { exec, execSync, spawn, execFile } from "node:child_process"; import { OrderSchema } from "@acme/contracts"; function f(x) { exec(`print ${OrderSchema.parse(x).id}`); }' },
    { name: 'schema that is handed in', code: 'import { exec, execSync, spawn, execFile } from "node:child_process"; function f(schema, x) { exec(`print ${schema.parse(x).id}`); }' },
    { name: 'schema in a field', code: 'import { exec, execSync, spawn, execFile } from "node:child_process"; class A { constructor(orderSchema) { this.orderSchema = orderSchema; } async f(x) { const { id } = await this.orderSchema.validate(x); exec(`print ${id}`); } }' },
    { name: 'validate of joi', code: 'import { exec, execSync, spawn, execFile } from "node:child_process"; import Joi from "joi"; const order = Joi.object({ id: Joi.number() }); function f(x) { const { value } = order.validate(x); exec(`print ${value.id}`); }' },
    { name: 'constants pushed', code: 'import { exec, execSync, spawn, execFile } from "node:child_process"; function f(verbose) { const parts = ["ls"]; if (verbose) parts.push("-l", "-a"); parts.unshift("nice"); execSync(parts.join(" ")); }' },
    { name: 'numbers pushed', code: 'import { exec, execSync, spawn, execFile } from "node:child_process"; function f(pids: number[], n: number) { const parts = []; parts.push("kill", n, Number(pids[0])); parts[0] = "stop"; execSync(parts.join(" ")); }' },
    { name: 'constants pushed, looped over', code: 'import { exec, execSync, spawn, execFile } from "node:child_process"; const names = []; names.push("a", "b"); for (const name of names) execSync(`npm run ${name}`);' },
    { name: 'list that is only read', code: 'import { exec, execSync, spawn, execFile } from "node:child_process"; const parts = ["ls", "-l"]; function f(x) { console.log(parts.length, parts.indexOf(x)); exec(parts.join(" ")); }' },
    { name: 'number of a procedure', code: 'import { exec, execSync, spawn, execFile } from "node:child_process"; import { z } from "zod"; export const print = t.procedure.input(z.object({ copies: z.number().int().max(9) })).mutation(({ input }) => { execSync(`lp -n ${input.copies} a.pdf`); });' },
    { name: 'words, uuid and pattern of a procedure, taken apart', code: 'import { exec, execSync, spawn, execFile } from "node:child_process"; import { z } from "zod"; const input = z.object({ kind: z.enum(["a", "b"]), id: z.uuid(), tag: z.string().regex(/^[\\w-]+$/), old: z.string().uuid(), on: z.boolean(), one: z.literal("x") }); export const run = publicProcedure.input(input).query(({ input: { kind, id, tag, old, on, one } }) => execSync(`run ${kind} ${id} ${tag} ${old} ${on} ${one}`));' },
    { name: 'number deep in the input of a procedure', code: 'import { exec, execSync, spawn, execFile } from "node:child_process"; import { z } from "zod"; export const run = publicProcedure.input(z.object({ page: z.object({ size: z.number() }) })).query((options) => { const { page } = options.input; execSync(`head -n ${page.size}`); });' },
    { name: 'number of a tool', code: 'import { exec, execSync, spawn, execFile } from "node:child_process"; import { z } from "zod"; server.tool("head", { lines: z.number(), path: z.string() }, async ({ lines }) => { exec(`head -n ${lines} app.log`); });' },
    { name: 'number of an ai tool', code: 'import { exec, execSync, spawn, execFile } from "node:child_process"; import { tool } from "ai"; import { z } from "zod"; export const head = tool({ inputSchema: z.object({ lines: z.number() }), execute: async ({ lines }) => execSync(`head -n ${lines} app.log`) });' },
    { name: 'type that a schema gives', code: 'import { exec, execSync, spawn, execFile } from "node:child_process"; import { z } from "zod"; const row = z.object({ id: z.uuid(), stage: z.enum(["first", "final"]) }); type Row = z.infer<typeof row>; function f(r: Row, stage: Row["stage"], { id }: z.output<typeof row>) { exec(`run ${r.stage} ${r.id} ${stage} ${id}`); }' },
    { name: 'time of the run', code: 'import { exec, execSync, spawn, execFile } from "node:child_process"; exec(`tar -czf x-${new Date().toISOString().slice(0, 10)}-${new Date().getFullYear()}-${Date.now()}-${process.pid}.tgz`);' },
    { name: 'time of the run, cleaned and split', code: 'import { exec, execSync, spawn, execFile } from "node:child_process"; const now = new Date(); const stamp = now.toISOString().replace(/[:.]/g, "-"); const [day] = now.toISOString().split("T"); exec(`tar -czf x-${stamp}-${day}-${now.toISOString().split("T")[1]}.tgz`);' },
    { name: 'number of the run', code: 'import { exec, execSync, spawn, execFile } from "node:child_process"; import { randomUUID, randomBytes } from "node:crypto"; import { v4 } from "uuid"; exec(`mkdir /tmp/${randomUUID()} /tmp/${crypto.randomUUID()} /tmp/${v4()} /tmp/${randomBytes(8).toString("hex")}`);' },
    { name: 'formatted time of the run', code: 'import { exec, execSync, spawn, execFile } from "node:child_process"; import dayjs from "dayjs"; exec(`mkdir /tmp/${dayjs().format("YYYY-MM-DD")}`);' },
    { name: 'in single quotes, with those in it escaped', code: String.raw`import { exec } from "node:child_process"; function quote(text) { return "'" + text.replace(/'/g, "'\\''") + "'"; } export function f(x) { exec("ls " + quote(x) + " | cat"); }` },
    { name: 'in single quotes by a template', code: 'import { exec } from "node:child_process"; const quote = (text) => `\'${String(text).replaceAll("\'", `\'"\'"\'`)}\'`; export function f(x, y) { exec(`ls ${quote(x)} > ${quote(y)}`); }' },
    { name: 'in single quotes in place', code: 'import { exec } from "node:child_process"; const escape = (text) => text.replace(/\'/g, "\'\\\\\'\'"); export function f(x, y) { exec(`ls \'${escape(x)}\' -n \'${escape(y)}\'`); }' },
    { name: 'every element in single quotes', code: 'import { execSync } from "node:child_process"; function quote(text) { return `\'${text.replace(/\'/g, "\'\\\\\'\'")}\'`; } export function f(args) { execSync(["ls", ...args.map(quote)].join(" ")); execSync(`rm ${args.map((each) => quote(each)).join(" ")}`); }' },
    { name: 'only harmless characters are kept', code: 'import { exec, execSync, spawn, execFile } from "node:child_process"; function f(name) { const kept = name.replace(/[^a-zA-Z0-9]/g, ""); exec(`ls ${kept} ${String(name).replace(/[^\\w.-]+/gi, "_")} ${name.replaceAll(/\\W/g, "-")} ${name.replace(/\\D/g, "")}`); }' },
    { name: 'strict: -- before the spread', code: 'import express from "express"; import { execFile } from "node:child_process"; const app = express(); app.post("/", (req, res) => { execFile("tar", ["-czf", "a.tgz", "--", ...req.body.names]); });', options: strict },
    { name: 'strict: elements that begin with a literal', code: 'import express from "express"; import { execFile } from "node:child_process"; const app = express(); app.post("/", (req, res) => { const names = req.body.names; execFile("tar", ["-czf", "a.tgz", ...names.map((name) => `./${name}`)]); });', options: strict },
    { name: 'strict: elements that were asked', code: 'import express from "express"; import { execFile } from "node:child_process"; const app = express(); app.post("/", (req, res) => { const names = req.body.names; if (!names.every((name) => known(name))) throw new RangeError(); const some = req.body.some.filter(known); execFile("tar", ["-czf", "a.tgz", ...names, ...some]); });', options: strict },
    { name: 'strict: text with a beginning of its own', code: 'import express from "express"; import { execFile } from "node:child_process"; const app = express(); app.post("/", (req, res) => { const tag = "v" + String(req.query.tag); const ref = `refs/${String(req.query.ref).trim()}`; execFile("git", ["tag", tag, ref]); });', options: strict },
    { name: 'strict: made a number', code: 'import express from "express"; import { execFile } from "node:child_process"; const app = express(); app.post("/", (req, res) => { const n = Number(String(req.query.n)); execFile("git", ["log", n]); });', options: strict },
    { name: 'strict: spread of own arguments', code: 'import express from "express"; import { execFile } from "node:child_process"; const app = express(); const own = ["-l"]; app.post("/", (req, res) => { execFile("git", ["log", ...own, ...process.argv]); });', options: strict },
  ],
  invalid: [
    {
      name: 'quotes escaped, but not in single quotes',
      code: 'import { exec } from "node:child_process"; export function f(x) { exec(`ls ${x.replace(/\'/g, "\'\\\\\'\'")} | cat`); }',
      errors: [{ messageId: 'interpolated', line: 1, column: 67 }],
    },
    {
      name: 'quotes escaped within double quotes',
      code: 'import { exec } from "node:child_process"; export function f(x) { exec(`sh -c "ls \'${x.replace(/\'/g, "\'\\\\\'\'")}\'"`); }',
      errors: [{ messageId: 'interpolated', line: 1, column: 67 }],
    },
    {
      name: 'only the first quote is escaped',
      code: 'import { exec } from "node:child_process"; export function f(x) { exec(`ls \'${x.replace("\'", "\'\\\\\'\'")}\'`); }',
      errors: [{ messageId: 'interpolated', line: 1, column: 67 }],
    },
    {
      name: 'quotes escaped as no shell reads them',
      code: 'import { exec } from "node:child_process"; export function f(x) { exec("ls \'" + x.replace(/\'/g, "\\\\\'") + "\'"); }',
      errors: [{ messageId: 'interpolated', line: 1, column: 67 }],
    },
    {
      name: 'what a request calls a number',
      code: `import { exec } from 'node:child_process';
import express from 'express';
express().post('/', (req, res) => {
  exec(\`kill \${req.body.pid}\`);
  exec('nc -z localhost ' + req.query.port);
});`,
      errors: [
        {
          messageId: 'interpolated', line: 4, column: 3, endColumn: 7,
          suggestions: [{
            messageId: 'splitCommand',
            output: `import { exec, execFile } from 'node:child_process';
import express from 'express';
express().post('/', (req, res) => {
  execFile('kill', [req.body.pid]);
  exec('nc -z localhost ' + req.query.port);
});`,
          }],
        },
        { messageId: 'interpolated', line: 5, column: 3, endColumn: 7 },
      ],
    },
    {
      name: 'what a parsed text calls a number',
      code: 'import { exec } from "node:child_process"; const settings = JSON.parse(text); exec(`nc -z localhost ${settings.port} &`);',
      errors: [{ messageId: 'interpolated', line: 1, column: 79, endColumn: 83 }],
    },
    {
      name: 'url.parse', code: `import { exec, execSync, spawn, execFile } from "node:child_process"; import url from "node:url"; import http from "node:http"; http.createServer((req) => { const parsed = url.parse(req.url, true); exec("find . -name '" + parsed.query.name + "'"); });`,
      errors: [
        { messageId: 'interpolated', data: { call: 'exec', value: `"find . -name '" + parsed.query.name + "'"` }, line: 1, column: 199, endColumn: 203, suggestions: [] },
      ],
    },
    {
      name: 'url.parse in place', code: 'import { exec, execSync, spawn, execFile } from "node:child_process"; import url from "node:url"; function f(name) { exec(`ping ${url.parse(name).hostname} | cat`); }',
      errors: [
        { messageId: 'interpolated', data: { call: 'exec', value: 'url.parse(name).hostname' }, line: 1, column: 118, endColumn: 122, suggestions: [] },
      ],
    },
    {
      name: 'qs.parse', code: 'import { exec, execSync, spawn, execFile } from "node:child_process"; import qs from "qs"; function f(request) { const filter = qs.parse(request.url); execSync("export " + filter.customer + " | cat"); }',
      errors: [
        { messageId: 'interpolated', data: { call: 'execSync', value: '"export " + filter.customer + " | cat"' }, line: 1, column: 152, endColumn: 160, suggestions: [] },
      ],
    },
    {
      name: 'querystring.parse, named', code: 'import { exec, execSync, spawn, execFile } from "node:child_process"; import * as querystring from "querystring"; function f(text) { const { customer } = querystring.parse(text); execSync("export " + customer + " | cat"); }',
      errors: [
        { messageId: 'interpolated', data: { call: 'execSync', value: '"export " + customer + " | cat"' }, line: 1, column: 180, endColumn: 188, suggestions: [] },
      ],
    },
    {
      name: 'cookie.parse', code: 'import { exec, execSync, spawn, execFile } from "node:child_process"; import * as cookie from "cookie"; function f(text) { execSync(`open ${cookie.parse(text).last} | cat`); }',
      errors: [
        { messageId: 'interpolated', data: { call: 'execSync', value: 'cookie.parse(text).last' }, line: 1, column: 124, endColumn: 132, suggestions: [] },
      ],
    },
    {
      name: 'yaml.parse', code: 'import { exec, execSync, spawn, execFile } from "node:child_process"; import * as yaml from "yaml"; async function f(text) { const parsed = yaml.parse(text) as { command: string }; exec(`run ${parsed.command} | cat`); }',
      errors: [
        { messageId: 'interpolated', data: { call: 'exec', value: 'parsed.command' }, line: 1, column: 182, endColumn: 186, suggestions: [] },
      ],
    },
    {
      name: 'yargs', code: 'import { exec, execSync, spawn, execFile } from "node:child_process"; import yargs from "yargs"; const options = yargs(process.argv.slice(2)).option("ref", {}).parse(); execSync(`git show ${options.ref} | cat`);',
      errors: [
        { messageId: 'interpolated', data: { call: 'execSync', value: 'options.ref' }, line: 1, column: 170, endColumn: 178, suggestions: [] },
      ],
    },
    {
      name: 'path.parse', code: 'import { exec, execSync, spawn, execFile } from "node:child_process"; import path from "node:path"; function f(file) { const { name } = path.parse(file); execSync(`unzip ${name} | cat`); }',
      errors: [
        { messageId: 'interpolated', data: { call: 'execSync', value: 'name' }, line: 1, column: 155, endColumn: 163, suggestions: [] },
      ],
    },
    {
      name: 'URL.parse', code: 'import { exec, execSync, spawn, execFile } from "node:child_process"; function f(text) { const address = URL.parse(text); execSync(`ping ${address.hostname} | cat`); }',
      errors: [
        { messageId: 'interpolated', data: { call: 'execSync', value: 'address.hostname' }, line: 1, column: 123, endColumn: 131, suggestions: [] },
      ],
    },
    {
      name: 'parser in a field', code: 'import { exec, execSync, spawn, execFile } from "node:child_process"; class A { f(text) { const { ref } = this.parser.parse(text); execSync(`git show ${ref} | cat`); } }',
      errors: [
        { messageId: 'interpolated', data: { call: 'execSync', value: 'ref' }, line: 1, column: 132, endColumn: 140, suggestions: [] },
      ],
    },
    {
      name: 'parse of its own', code: 'import { exec, execSync, spawn, execFile } from "node:child_process"; class A { parse(text) { return text.split(":"); } f(text) { const [ref] = this.parse(text); execSync(`git show ${ref} | cat`); } }',
      errors: [
        { messageId: 'interpolated', data: { call: 'execSync', value: 'ref' }, line: 1, column: 163, endColumn: 171, suggestions: [] },
      ],
    },
    {
      name: 'parser of another file', code: 'import { exec, execSync, spawn, execFile } from "node:child_process"; import { lineParser } from "./lines"; function f(text) { const { ref } = lineParser.parse(text); execSync(`git show ${ref} | cat`); }',
      errors: [
        { messageId: 'interpolated', data: { call: 'execSync', value: 'ref' }, line: 1, column: 168, endColumn: 176, suggestions: [] },
      ],
    },
    {
      name: 'validate of what is no schema', code: 'import { exec, execSync, spawn, execFile } from "node:child_process"; async function f(db, x) { const { ref } = await db.validate(x); exec(`git show ${ref} | cat`); }',
      errors: [
        { messageId: 'interpolated', data: { call: 'exec', value: 'ref' }, line: 1, column: 135, endColumn: 139, suggestions: [] },
      ],
    },
    {
      name: 'function of a package', code: 'import { exec, execSync, spawn, execFile } from "node:child_process"; import schemes from "colour-schemes"; function f(x) { execSync(`paint ${schemes.parse(x).name} | cat`); }',
      errors: [
        { messageId: 'interpolated', data: { call: 'execSync', value: 'schemes.parse(x).name' }, line: 1, column: 125, endColumn: 133, suggestions: [] },
      ],
    },
    {
      name: 'pushed into an empty list', code: 'import { exec, execSync, spawn, execFile } from "node:child_process"; function f(input) { const parts = []; parts.push("ffmpeg", "-i", input); execSync(parts.join(" ")); }',
      errors: [
        { messageId: 'interpolated', data: { call: 'execSync', value: 'parts.join(" ")' }, line: 1, column: 144, endColumn: 152, suggestions: [] },
      ],
    },
    {
      name: 'pushed into a list of constants', code: 'import { exec, execSync, spawn, execFile } from "node:child_process"; function f(input) { const parts = ["ls"]; parts.push(`-l ${input}`); execSync(parts.join(" ")); }',
      errors: [
        { messageId: 'interpolated', data: { call: 'execSync', value: 'parts.join(" ")' }, line: 1, column: 140, endColumn: 148, suggestions: [] },
      ],
    },
    {
      name: 'put into a list', code: 'import { exec, execSync, spawn, execFile } from "node:child_process"; function f(input) { const parts = ["ls", ""]; parts[1] = input; execSync(parts.join(" ")); }',
      errors: [
        { messageId: 'interpolated', data: { call: 'execSync', value: 'parts.join(" ")' }, line: 1, column: 135, endColumn: 143, suggestions: [] },
      ],
    },
    {
      name: 'pushed, and looped over', code: 'import { exec, execSync, spawn, execFile } from "node:child_process"; function f(input) { const names = ["a"]; names.push(input); for (const name of names) execSync(`npm run ${name} | cat`); }',
      errors: [
        { messageId: 'interpolated', data: { call: 'execSync', value: 'name' }, line: 1, column: 157, endColumn: 165, suggestions: [] },
      ],
    },
    {
      name: 'pushed into the arguments of a shell', code: 'import { exec, execSync, spawn, execFile } from "node:child_process"; function f(input) { const args = ["-c"]; args.push(`ls ${input}`); spawn("sh", args); }',
      errors: [
        { messageId: 'interpolated', data: { call: 'spawn', value: 'input' }, line: 1, column: 138, endColumn: 143, suggestions: [] },
      ],
    },
    {
      name: 'pushed into arguments that a shell reads', code: 'import { exec, execSync, spawn, execFile } from "node:child_process"; function f(input) { const args = ["run"]; args.push(input); spawn("npm", args, { shell: true }); }',
      errors: [
        { messageId: 'interpolated', data: { call: 'spawn', value: 'input' }, line: 1, column: 131, endColumn: 136, suggestions: [] },
      ],
    },
    {
      name: 'text of a procedure', code: 'import { exec, execSync, spawn, execFile } from "node:child_process"; import { z } from "zod"; export const print = t.procedure.input(z.object({ copies: z.number(), file: z.string() })).mutation(({ input }) => { execSync(`lp -n ${input.copies} ${input.file} | cat`); });',
      errors: [
        { messageId: 'interpolated', data: { call: 'execSync', value: 'input.file' }, line: 1, column: 213, endColumn: 221, suggestions: [] },
      ],
    },
    {
      name: 'address of a procedure, which may hold quotes', code: 'import { exec, execSync, spawn, execFile } from "node:child_process"; import { z } from "zod"; export const mail = t.procedure.input(z.object({ to: z.email() })).mutation(({ input }) => { execSync(`mail ${input.to} | cat`); });',
      errors: [
        { messageId: 'interpolated', data: { call: 'execSync', value: 'input.to' }, line: 1, column: 189, endColumn: 197, suggestions: [] },
      ],
    },
    {
      name: 'number that became a text', code: 'import { exec, execSync, spawn, execFile } from "node:child_process"; import { z } from "zod"; export const print = t.procedure.input(z.object({ copies: z.number() })).mutation(({ input }) => { input = next(); execSync(`lp -n ${input.copies} | cat`); });',
      errors: [
        { messageId: 'interpolated', data: { call: 'execSync', value: 'input.copies' }, line: 1, column: 211, endColumn: 219, suggestions: [] },
      ],
    },
    {
      name: 'schema of a procedure in another file', code: 'import { exec, execSync, spawn, execFile } from "node:child_process"; import { Order } from "./order"; export const print = t.procedure.input(Order).mutation(({ input }) => { execSync(`lp ${input.file} | cat`); });',
      errors: [
        { messageId: 'interpolated', data: { call: 'execSync', value: 'input.file' }, line: 1, column: 176, endColumn: 184, suggestions: [] },
      ],
    },
    {
      name: 'text in a type that a schema gives', code: 'import { exec, execSync, spawn, execFile } from "node:child_process"; import { z } from "zod"; const row = z.object({ id: z.uuid(), email: z.email() }); type Row = z.infer<typeof row>; function f(r: Row, to: Row["email"]) { exec(`mail ${r.id} ${r.email} | cat`); exec(`mail ${to} | cat`); }',
      errors: [
        { messageId: 'interpolated', data: { call: 'exec', value: 'r.email' }, line: 1, column: 225, endColumn: 229, suggestions: [] },
        { messageId: 'interpolated', data: { call: 'exec', value: 'to' }, line: 1, column: 264, endColumn: 268, suggestions: [] },
      ],
    },
    {
      name: 'time that somebody else writes', code: 'import { exec, execSync, spawn, execFile } from "node:child_process"; function f(now) { exec(`tar -czf x-${now.toISOString().slice(0, 10)}.tgz | cat`); }',
      errors: [
        { messageId: 'interpolated', data: { call: 'exec', value: 'now.toISOString().slice(0, 10)' }, line: 1, column: 89, endColumn: 93, suggestions: [] },
      ],
    },
    {
      name: 'bad characters removed', code: 'import { exec, execSync, spawn, execFile } from "node:child_process"; function f(name) { exec(`ls ${name.replace(/[;&|]/g, "")} | cat`); }',
      errors: [
        { messageId: 'interpolated', data: { call: 'exec', value: 'name.replace(/[;&|]/g, "")' }, line: 1, column: 90, endColumn: 94, suggestions: [] },
      ],
    },
    {
      name: 'only the first bad character removed', code: 'import { exec, execSync, spawn, execFile } from "node:child_process"; function f(name) { exec(`ls ${name.replace(/[^a-z]/, "")} | cat`); }',
      errors: [
        { messageId: 'interpolated', data: { call: 'exec', value: 'name.replace(/[^a-z]/, "")' }, line: 1, column: 90, endColumn: 94, suggestions: [] },
      ],
    },
    {
      name: 'a quote is kept, or put in', code: 'import { exec, execSync, spawn, execFile } from "node:child_process"; function f(name) { exec(`ls ${name.replace(/[^a-z;]/g, "")} | cat`); exec(`ls ${name.replace(/[^a-z]/g, "$(id)")} | cat`); exec(`ls ${name.replace(/[^a-z]/g, fill)} | cat`); exec(`ls ${name.replace(/[^!-~]/g, "")} | cat`); }',
      errors: [
        { messageId: 'interpolated', data: { call: 'exec', value: 'name.replace(/[^a-z;]/g, "")' }, line: 1, column: 90, endColumn: 94, suggestions: [] },
        { messageId: 'interpolated', data: { call: 'exec', value: 'name.replace(/[^a-z]/g, "$(id)")' }, line: 1, column: 140, endColumn: 144, suggestions: [] },
        { messageId: 'interpolated', data: { call: 'exec', value: 'name.replace(/[^a-z]/g, fill)' }, line: 1, column: 194, endColumn: 198, suggestions: [] },
        { messageId: 'interpolated', data: { call: 'exec', value: 'name.replace(/[^!-~]/g, "")' }, line: 1, column: 245, endColumn: 249, suggestions: [] },
      ],
    },
    {
      name: 'strict: through String()', code: 'import express from "express"; import { execFile } from "node:child_process"; const app = express(); app.get("/", (req, res) => { const host = String(req.query.host); execFile("ssh", [host, "true"]); });', options: strict,
      errors: [
        { messageId: 'optionInjection', data: { value: 'host', program: 'ssh' }, line: 1, column: 185, endColumn: 189 },
      ],
    },
    {
      name: 'strict: through toString and trim', code: 'import express from "express"; import { execFile } from "node:child_process"; const app = express(); app.get("/", (req, res) => { const host = req.query.host.toString().trim(); execFile("ssh", [`${host}`, "true"]); });', options: strict,
      errors: [
        { messageId: 'optionInjection', data: { value: '`${host}`', program: 'ssh' }, line: 1, column: 195, endColumn: 204 },
      ],
    },
    {
      name: 'strict: spread of a name', code: 'import express from "express"; import { execFile } from "node:child_process"; const app = express(); app.post("/", (req, res) => { const names: string[] = req.body.names; execFile("tar", ["-czf", "a.tgz", ...names]); });', options: strict,
      errors: [
        { messageId: 'optionInjection', data: { value: 'names', program: 'tar' }, line: 1, column: 206, endColumn: 214 },
      ],
    },
    {
      name: 'strict: spread in place', code: 'import express from "express"; import { execFile } from "node:child_process"; const app = express(); app.post("/", (req, res) => { execFile("tar", ["-czf", "a.tgz", ...req.body.names]); });', options: strict,
      errors: [
        { messageId: 'optionInjection', data: { value: 'req.body.names', program: 'tar' }, line: 1, column: 166, endColumn: 183 },
      ],
    },
    {
      name: 'strict: pushed and concatenated', code: 'import express from "express"; import { execFile } from "node:child_process"; const app = express(); app.post("/", (req, res) => { const args = ["show"]; args.push(req.body.ref); execFile("git", args); execFile("git", ["log"].concat(req.body.names)); });', options: strict,
      errors: [
        { messageId: 'optionInjection', data: { value: 'req.body.ref', program: 'git' }, line: 1, column: 165, endColumn: 177 },
        { messageId: 'optionInjection', data: { value: 'req.body.names', program: 'git' }, line: 1, column: 234, endColumn: 248 },
      ],
    },
  ],
});

scriptRuleTester.run(`${rule.name}: where values come from, CommonJS`, rule, {
  valid: [
    { name: 'schema of another file, required', code: 'const { exec } = require("child_process"); const { OrderSchema } = require("./schemas"); exports.f = (x) => exec(`print ${OrderSchema.parse(x).id}`);' },
  ],
  invalid: [
    {
      name: 'url.parse, required', code: 'const url = require("url"); const { exec } = require("child_process"); exports.find = (address) => { const parsed = url.parse(address, true); exec("find . " + parsed.query.name + " | wc -l"); };',
      errors: [
        { messageId: 'interpolated', data: { call: 'exec', value: '"find . " + parsed.query.name + " | wc -l"' }, line: 1, column: 143, endColumn: 147, suggestions: [] },
      ],
    },
    {
      name: 'pushed as a spread, required', code: 'const cp = require("child_process"); module.exports = (names) => { const parts = ["rm"]; parts.push(...names); cp.execSync(parts.join(" ")); };',
      errors: [
        { messageId: 'interpolated', data: { call: 'cp.execSync', value: 'parts.join(" ")' }, line: 1, column: 112, endColumn: 123, suggestions: [] },
      ],
    },
    {
      name: 'strict: spread of a split text, required', code: 'const { execFile } = require("child_process"); const app = require("express")(); app.post("/", (req, res) => { execFile("tar", ["-czf", "a.tgz", ...req.body.names.split(",")]); });', options: strict,
      errors: [
        { messageId: 'optionInjection', data: { value: 'req.body.names.split(",")', program: 'tar' }, line: 1, column: 146, endColumn: 174 },
      ],
    },
  ],
});
