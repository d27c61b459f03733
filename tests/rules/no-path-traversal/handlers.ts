import rule from '../../../src/rules/no-path-traversal.js';
import { ruleTester, scriptRuleTester } from '../../support/rule-tester.js';

const file = (text: string): string => `import fs from 'node:fs';
import path from 'node:path';
${text}`;

ruleTester.run(`${rule.name}: handlers by their shape`, rule, {
  valid: [
    { name: 'a context that is given no body', code: file('export function prepare(ctx) { fs.mkdirSync(ctx.path); }') },
    { name: 'a context that is a folder', code: file('export function read(context) { return fs.readFileSync(path.resolve(context, "package.json")); }') },
    { name: 'a body of something else', code: file('export function read(ctx) { reply.body = fs.readFileSync(ctx.query.file); }') },
    { name: 'another name than that of a context', code: file('export function read(message) { message.body = fs.readFileSync(message.path); }') },
    { name: 'more parameters than koa hands over', code: file('export function read(ctx, folder) { ctx.body = fs.readFileSync(ctx.path); }') },
    { name: 'own members beside those of a request', code: file('export function read({ params, folder }, res, next) { fs.createReadStream(path.join(folder, params.name)).pipe(res); }') },
    { name: 'parts of something that nothing answers', code: file('export function read({ params }, out) { out.push(fs.readFileSync(params.name)); }') },
    { name: 'made safe where there is one', code: file('export function send(req, res, next) { let { name } = req.query; if (name) { name = path.basename(name); } fs.createReadStream("files/" + name).pipe(res); }') },
    { name: 'made safe where there is one, without braces', code: file('export function send(req, res, next) { let name = req.query.name; if (name) name = path.basename(name); fs.createReadStream("files/" + name).pipe(res); }') },
    { name: 'made safe where there is something', code: file('export function send(req, res, next) { let name = req.query.name; if (!name) { name = "index.html"; } else { name = path.basename(name); } fs.createReadStream("files/" + name).pipe(res); }') },
    { name: 'asked for a dot at its beginning, once resolved', code: file('export function send(req, res, next) { const name = path.normalize(req.query.name); if (path.isAbsolute(name) || name.startsWith(".")) return next(); fs.createReadStream(name).pipe(res); }') },
    { name: 'asked for dots and the separator of the system, once resolved', code: file('export function send(req, res, next) { const name = path.normalize(req.query.name); if (path.isAbsolute(name) || name.startsWith(".." + path.sep)) return next(); fs.createReadStream(name).pipe(res); }') },
  ],
  invalid: [
    { name: 'a context of koa that is read and given a body', code: file('export async function show(ctx) { ctx.body = fs.createReadStream(path.join("files", ctx.params.name)); }'), errors: [{ messageId: 'open', data: { call: 'fs.createReadStream', value: 'ctx.params.name' }, line: 3, column: 46, endColumn: 65 }] },
    { name: 'a context that is taken apart first', code: file('export const show = async (ctx, next) => { const { name } = ctx.query; ctx.body = fs.readFileSync("files/" + name); await next(); };'), errors: [{ messageId: 'open', line: 3, column: 83, endColumn: 98 }] },
    { name: 'a request that is taken apart', code: file('export const show = ({ params }, res) => { res.status(200).send(fs.readFileSync(path.join("files", params.name))); };'), errors: [{ messageId: 'open', data: { call: 'fs.readFileSync', value: 'params.name' }, line: 3, column: 65, endColumn: 80 }] },
    { name: 'a method of a controller that answers with a text', code: file('export class Files { async show(req, res) { res.send(await fs.promises.readFile(path.join("files", req.params.name), "utf8")); } }'), errors: [{ messageId: 'open', data: { call: 'fs.promises.readFile', value: 'req.params.name' }, line: 3, column: 60, endColumn: 80 }] },
    { name: 'a field of a controller with a type of the project', code: file('import type { Response } from "express"; import type { AuthRequest } from "./types.js"; export class Files { show = asyncHandler(async (req: AuthRequest, res: Response) => { res.json(JSON.parse(await fs.promises.readFile(path.join("files", req.query.name), "utf8"))); }); }'), errors: [{ messageId: 'open', line: 3, column: 201, endColumn: 221 }] },
    { name: 'an upload that is taken apart', code: file('export function keep({ file }, res, next) { fs.writeFile(path.join("files", file.originalname.toLowerCase()), file.buffer, next); }'), errors: [{ messageId: 'open', data: { call: 'fs.writeFile', value: 'file.originalname' }, line: 3, column: 45, endColumn: 57 }] },
    { name: 'an ending is no folder', code: file('import _ from "lodash"; export function keep({ file }, res, next) { if (!_.endsWith(file.originalname, ".zip")) return next(); fs.writeFile("files/" + file.originalname, file.buffer, next); }'), errors: [{ messageId: 'open', line: 3, column: 128, endColumn: 140 }] },
    { name: 'made safe under another condition', code: file('export function send(req, res, next) { let name = req.query.name; if (strict) { name = path.basename(name); } fs.createReadStream("files/" + name).pipe(res); }'), errors: [{ messageId: 'open', line: 3, column: 111, endColumn: 130 }] },
    { name: 'made safe where there is none', code: file('export function send(req, res, next) { let name = req.query.name; if (!name) { name = path.basename(other); } fs.createReadStream("files/" + name).pipe(res); }'), errors: [{ messageId: 'open', line: 3, column: 111, endColumn: 130 }] },
    { name: 'an upload that is moved to where the query says', code: file('import express from "express"; const app = express(); app.post("/", (req, res) => { req.files.photo.mv(req.query.to); });'), errors: [{ messageId: 'open', data: { call: 'req.files.photo.mv', value: 'req.query.to' }, line: 3, column: 85, endColumn: 103 }] },
    { name: 'entries of the old unzip', code: file('import unzip from "unzip"; fs.createReadStream("a.zip").pipe(unzip.Parse()).on("entry", (entry) => entry.pipe(fs.createWriteStream(path.join("out", entry.path))));'), errors: [{ messageId: 'open', data: { call: 'fs.createWriteStream', value: 'entry.path' }, line: 3, column: 111, endColumn: 131 }] },
  ],
});

scriptRuleTester.run(`${rule.name}: handlers by their shape, CommonJS`, rule, {
  valid: [],
  invalid: [
    { name: 'an exported handler of koa', code: 'const fs = require("fs"); exports.show = async (ctx) => { ctx.body = fs.readFileSync("files/" + ctx.query.name); };', errors: [{ messageId: 'open', line: 1, column: 70, endColumn: 85 }] },
  ],
});
