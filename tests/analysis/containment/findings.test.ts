import { describe, expect, it } from 'vitest';

import { findingsOf } from '../../../src/analysis/containment/findings.js';
import { analyse } from '../../support/analyse.js';

const head = `import express from 'express';
import fs from 'node:fs';
import path from 'node:path';
const app = express();
`;

/** What is wrong about the paths of a file. */
function kinds(code: string, guards: string[] = []): string[] {
  return findingsOf(analyse(code).sourceCode, new Set(guards), new Map()).map(({ verdict }) => verdict.kind);
}

/** The same for the body of a route, with `name` of the address and a `root`. */
function inRoute(body: string, guards?: string[]): string[] {
  return kinds(`${head}const root = path.resolve('files');
app.get('/:name', async (req, res, next) => { const { name } = req.params; ${body} });`, guards);
}

describe('nothing keeps the path inside', () => {
  it.each([
    ['a folder of options', 'fs.createReadStream(path.join(root, name), { encoding: x });'],
    ['an addition nobody reads', 'fs.readFile(name, cb); let file = root; file += name;'],
    ['a subtracted name', 'fs.readFile(name, cb); let file = 1; file -= name;'],
    ['an added member', 'fs.readFile(name, cb); options.file += name;'],
    ['parts of a list', 'fs.readFile(name, cb); const all = [...name.split("/")];'],
    ['parts handed on', 'fs.readFile(name, cb); log(...name.split("/"));'],
    ['a log of a name', 'console.log(name); fs.readFile(path.join(root, name), cb);'],
    ['a question for a kind', 'if (!mime.lookup(name)) return; fs.readFile(path.join(root, name), cb);'],
    ['a question of the platform', 'if (!Number.isNaN(name)) fs.readFile(path.join(root, name), cb);'],
    ['a filter of something else', 'allowed.filter((each) => each === name).length; fs.readFile(path.join(root, name), cb);'],
    ['a position that is handed on', 'show(name.indexOf("..")); fs.readFile(path.join(root, name), cb);'],
    ['the other side of a comparison', 'if (0 < allowed.indexOf(x)) return; fs.readFile(path.join(root, name), cb);'],
    ['a check in the body of a loop', 'for (const each of names) if (each === name) break; fs.readFile(path.join(root, name), cb);'],
    ['a template behind a root', 'fs.readFile(`${root}/${name}`, cb);'],
    ['a resolved path with an ending', 'fs.readFile(path.join(root, name) + ".json", cb);'],
    ['a resolved path in a template', 'fs.readFile(`${path.join(root, name)}.json`, cb);'],
    ['an assigned addition', 'let file = root; file += "/" + name; fs.readFile(file, cb);'],
    ['a part and the rest', 'fs.readFile(path.join(root, ...name.split("/")), cb);'],
    ['dots that are replaced by something else', 'fs.readFile(path.join(root, name.replace(/x/g, "/")), cb);'],
    ['one separator replaced', 'fs.readFile(path.join(root, name.replace("/", "_")), cb);'],
    ['something unknown replaced', 'fs.readFile(path.join(root, name.replace(x, "_")), cb);'],
    ['the other name of a comparison', 'if (name === other) fs.readFile(path.join(root, name), cb);'],
    ['a comparison by size', 'if (name > "a") fs.readFile(path.join(root, name), cb);'],
    ['a search for an extension', 'if (!name.includes(".png")) return; fs.readFile(path.join(root, name), cb);'],
    ['a search for something unknown', 'if (name.includes(x)) return; fs.readFile(path.join(root, name), cb);'],
    ['a test for existence', 'if (!fs.existsSync(path.join(root, name))) return; fs.readFile(path.join(root, name), cb);'],
    ['a check whose answer is dropped', 'allowed.includes(name); fs.readFile(path.join(root, name), cb);'],
    ['a beginning that is no folder', 'if (!name.startsWith(x)) return; fs.readFile(path.join(root, name), cb);'],
    ['the default of names', 'switch (name) { case "a": break; default: fs.readFile(path.join(root, name), cb); }'],
    ['a filter that is not used', 'allowed.filter((each) => each === name); fs.readFile(path.join(root, name), cb);'],
    ['another filter', '[name].filter((each) => each.length > 1).map((each) => fs.readFile(path.join(root, each), cb));'],
    ['a real path in a callback', 'fs.realpath(path.join(root, name), (error, real) => fs.readFile(real, cb));'],
    ['a send with a callback', 'res.sendFile(name, (error) => next(error));'],
    ['a send with a callback of the file', 'res.sendFile(name, next);'],
    ['a send with options that have no root', 'res.sendFile(name, { maxAge: 1 });'],
    ['an archive put together by hand', 'fs.writeFile(String(path.join(root, name).trim()), "", cb);'],
    ['an assignment that is no overwriting', 'let file = name; if (x) file = "a"; fs.readFile(path.join(root, file), cb);'],
    ['a folder that is deleted', 'await fs.promises.rm(path.join(root, name));'],
    ['a module', 'await import(name);'],
  ])('%s', (_, body) => {
    expect(inRoute(body)).toEqual(['open']);
  });
});

describe('kept inside', () => {
  it.each([
    ['a full match that is kept', 'const ok = /^\\w+$/.test(name); if (!ok) return; fs.readFile(path.join(root, name), cb);'],
    ['a full match that is kept and denied', 'const bad = !/^\\w+$/.test(name); if (bad) return; fs.readFile(path.join(root, name), cb);'],
    ['a real path in a callback of the file', 'fs.realpath(path.join(root, name), done); fs.readFile("a", cb);'],
    ['a relative path by a comparison', 'const way = path.relative(root, path.resolve(root, name)); if (way === ".." || way.split(path.sep)[0] === "..") return; fs.readFile(path.resolve(root, name), cb);'],
    ['an address below a root', 'const file = new URL(name, "http://x").pathname; if (!file.startsWith("/public/")) return; fs.readFile(file, cb);'],
    ['dots that are removed until none is left', 'let file = name; while (file.includes("..")) file = file.replace("..", ""); fs.readFile(path.join(root, file), cb);'],
    ['an assertion by its name', 'assertSafe(name); fs.readFile(path.join(root, name), cb);'],
    ['a filter behind a filter', '[name].filter((each) => allowed.includes(each)).filter(Boolean).map((each) => fs.readFile(path.join(root, each), cb));'],
    ['cut from an address', 'fs.readFile(path.join(root, new URL(name, "http://x").pathname.substring(1)), cb);'],
    ['a list by position', 'if (allowed.indexOf(name) === -1) return; fs.readFile(path.join(root, name), cb);'],
    ['a list by position above', 'if (allowed.indexOf(name) >= 0) fs.readFile(path.join(root, name), cb);'],
    ['a list by a tilde', 'if (!~allowed.indexOf(name)) return; fs.readFile(path.join(root, name), cb);'],
    ['an object of names', 'if (!files.hasOwnProperty(name)) return; fs.readFile(path.join(root, name), cb);'],
    ['an assertion', 'assert(allowed.has(name)); fs.readFile(path.join(root, name), cb);'],
    ['a separator that is searched', 'if (name.includes(path.sep)) return; fs.readFile(path.join(root, name), cb);'],
    ['a separator by its sign', 'if (name.indexOf("/") !== -1) return; fs.readFile(path.join(root, name), cb);'],
    ['a separator by a search', 'if (name.search(/[\\\\/]/) >= 0) return; fs.readFile(path.join(root, name), cb);'],
    ['a match', 'if (!name.match(/^\\w+$/)) return; fs.readFile(path.join(root, name), cb);'],
    ['an expression from elsewhere', 'if (!name.match(namePattern)) return; fs.readFile(path.join(root, name), cb);'],
    ['its own base name', 'if (name !== path.basename(name)) return; fs.readFile(path.join(root, name), cb);'],
    ['a relative path by a pattern', 'const way = path.relative(root, path.resolve(root, name)); if (/^\\.\\.(?:\\/|$)/.test(way) || path.isAbsolute(way)) return; fs.readFile(path.resolve(root, name), cb);'],
    ['a relative path by its beginning', 'const way = path.relative(root, path.resolve(root, name)); if (way.startsWith("..")) return; fs.readFile(path.resolve(root, name), cb);'],
    ['parts compared', 'if (name.split("/").some((part) => part === "..")) return; fs.readFile(path.join(root, name), cb);'],
    ['parts asked by a function', 'if (!name.split("/").every(isGood)) return; fs.readFile(path.join(root, name), cb);'],
    ['a part', 'const [first] = name.split("/"); fs.readFile(path.join(root, "x" + first), cb);'],
    ['separators replaced', 'fs.readFile(path.join(root, name.replaceAll("/", "_")), cb);'],
    ['dots and separators replaced', 'fs.readFile(path.join(root, name.replace(/[^\\w.]/g, "_")), cb);'],
    ['dots between dots', 'fs.readFile(path.join(root, name.split(".")[0]), cb);'],
    ['a filter of known names', '[name].filter((each) => allowed.includes(each)).map((each) => fs.readFile(path.join(root, each), cb));'],
    ['a send with a root', 'res.sendFile(name, { root });'],
    ['a send with options from elsewhere', 'res.sendFile(name, options);'],
    ['a send with options that are spread', 'res.sendFile(name, { ...options });'],
    ['a tag', 'fs.readFile(hash`${name}`, cb);'],
    ['an unknown function', 'fs.readFile(locate(name), cb);'],
    ['a computed method', 'fs.readFile(path.join(root, name[key]()), cb);'],
    ['one name', 'if (name === "a") fs.readFile(path.join(root, name), cb);'],
    ['names of a switch', 'switch (name) { case "a": fs.readFile(path.join(root, name), cb); break; default: }'],
    ['overwritten', 'let file = name; file = path.basename(file); fs.readFile(path.join(root, file), cb);'],
    ['replaced when bad', 'let file = name; if (!/^\\w+$/.test(file)) file = "a"; fs.readFile(path.join(root, file), cb);'],
    ['an address that is resolved', 'fs.readFile(path.join(root, new URL(name, "http://x").pathname), cb);'],
    ['an address with an ending', 'fs.readFile(`${root}${new URL(name, "http://x").pathname}.json`, cb);'],
    ['no path at all', 'fs.readFile("a", name, cb);'],
    ['a moved file of nobody', 'upload.mv(name);'],
    ['an option that is no path', 'fs.readFile("a", { encoding: name }, cb);'],
  ])('%s', (_, body) => {
    expect(inRoute(body)).toEqual([]);
  });
});

describe('a check that does not', () => {
  it.each([
    ['dots by a search', 'if (name.search(/\\.\\./) !== -1) return; fs.readFile(path.join(root, name), cb);', 'dots'],
    ['dots by a match', 'if (name.match(/\\.\\./)) return; fs.readFile(path.join(root, name), cb);', 'dots'],
    ['dots at the beginning', 'if (name.startsWith("..")) return; fs.readFile(path.join(root, name), cb);', 'dots'],
    ['dots by the last position', 'if (name.lastIndexOf("..") > -1) return; fs.readFile(path.join(root, name), cb);', 'dots'],
    ['dots replaced once', 'fs.readFile(path.join(root, name.replace("..", "")), cb);', 'stripped'],
    ['dots replaced everywhere', 'fs.readFile(path.join(root, name.replaceAll("..", "")), cb);', 'stripped'],
    ['dots replaced by an expression', 'fs.readFile(path.join(root, name.replace(/\\.\\.\\//g, "")), cb);', 'stripped'],
    ['a root without a separator', 'const file = path.resolve(root, name); if (!file.startsWith(root)) return; fs.readFile(file, cb);', 'noSeparator'],
    ['a root before resolving', 'const file = `${root}/${name}`; if (!file.startsWith(`${root}/`)) return; fs.readFile(file, cb);', 'beforeResolve'],
  ])('%s', (_, body, kind) => {
    expect(inRoute(body)).toEqual([kind]);
  });
});

describe('together with a test for absolute paths', () => {
  it.each([
    ['dots', 'if (name.includes("..") || path.isAbsolute(name)) return; fs.readFile(path.join(root, name), cb);'],
    ['dots that are removed', 'if (path.isAbsolute(name)) return; fs.readFile(path.join(root, name.replace("..", "")), cb);'],
  ])('%s', (_, body) => {
    expect(inRoute(body)).toEqual([]);
  });
});

describe('functions named in settings', () => {
  it.each([
    ['by a name', 'fs.readFile(path.join(root, name), insideUploads(name));', 'insideUploads'],
    ['by a member', 'if (!paths.inside(name)) return; fs.readFile(path.join(root, name), cb);', 'paths.inside'],
    ['by the name of a method', 'if (!paths.inside(name)) return; fs.readFile(path.join(root, name), cb);', 'inside'],
  ])('%s', (_, body, guard) => {
    expect(inRoute(body.startsWith('fs') ? `insideUploads(name); ${body}` : body, [guard])).toEqual([]);
  });
});

describe('handlers that another file registers', () => {
  it.each([
    ['a response that is sent', 'export function show(req, res) { res.setHeader("a", "b"); fs.readFile(req.query.name, cb); }', ['open']],
    ['a file that is piped', 'export function show(req, res) { fs.createReadStream(req.query.name).pipe(res); }', ['open']],
    ['a response that is only read', 'export function show(req, res) { if (res.status) fs.readFile(req.query.name, cb); }', []],
    ['a response that is handed on', 'export function show(req, res) { send(res); fs.readFile(req.query.name, cb); }', ['open']],
    ['a second argument', 'export function show(req, res) { send(1, res); fs.readFile(req.query.name, cb); }', ['open']],
    ['a response by its whole name that is handed on', 'export function show(request, response) { send(response); fs.readFile(request.query.name, cb); }', []],
    ['another name that is handed on', 'export function show(req, out) { send(out); fs.readFile(req.query.name, cb); }', []],
    ['a computed answer', 'export function show(req, res) { res[key](1); fs.readFile(req.query.name, cb); }', []],
    ['more parameters', 'export function show(a, b, c, d) { b.status(1); fs.readFile(a.query.name, cb); }', []],
    ['a pattern', 'export function show({ query }, res) { res.status(1); fs.readFile(query.name, cb); }', ['open']],
  ])('%s', (_, code, expected) => {
    expect(kinds(head + code)).toEqual(expected);
  });
});

describe('patterns of routes', () => {
  it.each([
    ['a parameter that admits everything', 'app.get("/:name(.*)", (req, res) => res.sendFile(req.params.name));', ['open']],
    ['a parameter that admits words', 'app.get("/:name(\\\\w+)", (req, res) => res.sendFile(req.params.name));', []],
    ['an expression with an open group', 'app.get(/^\\/(.*)$/, (req, res) => res.sendFile(req.params[0]));', ['open']],
    ['a parameter that is checked', 'app.param("name", check); app.get("/:name", (req, res) => res.sendFile(req.params.name));', []],
    ['a parameter that is read', 'app.param("name"); app.get("/:name", (req, res) => res.sendFile(req.params.name));', ['open']],
    ['parameters from elsewhere', 'app.param(names, check); app.get("/:name", (req, res) => res.sendFile(req.params.name));', ['open']],
  ])('%s', (_, code, expected) => {
    expect(kinds(head + code)).toEqual(expected);
  });
});

describe('through functions of the file', () => {
  it.each([
    ['a function that reads', 'function read(name) { fs.readFile(path.join("files", name), cb); } app.get("/", (req, res) => read(req.query.name));', ['open']],
    ['a rest parameter', 'function read(...names) { fs.readFile(names[0], cb); } app.get("/", (req, res) => read(req.query.name));', []],
    ['a function that asks and leaves', 'function ok(name) { return /^\\w+$/.test(name); } app.get("/", (req, res) => { if (!ok(req.query.name)) return; fs.readFile(req.query.name, cb); });', []],
    ['a function that throws', 'function check(name) { const f = () => 1; if (!/^\\w+$/.test(name)) throw new Error(); } app.get("/", (req, res) => { check(req.query.name); fs.readFile(req.query.name, cb); });', []],
  ])('%s', (_, code, expected) => {
    expect(kinds(head + code)).toEqual(expected);
  });
});

describe('listeners', () => {
  it.each([
    ['of a form', 'import busboy from "busboy"; const form = busboy({}); form.on("file", (field, stream, info) => fs.createWriteStream(info.filename));', ['open']],
    ['of a form, chained', 'import busboy from "busboy"; busboy({}).on("close", done).on("file", (field, stream, info) => fs.createWriteStream(info.filename));', ['open']],
    ['of a form, kept from a chain', 'import busboy from "busboy"; const form = busboy({}).on("close", done); form.on("file", (field, stream, info) => fs.createWriteStream(info.filename));', ['open']],
    ['of a form that gets a request', 'import busboy from "busboy"; req.pipe(busboy({})).on("file", (field, stream, info) => fs.createWriteStream(info.filename));', ['open']],
    ['of an event nobody knows', 'import busboy from "busboy"; const form = busboy({}); form.on(event, (field, stream, info) => fs.createWriteStream(info.filename));', []],
    ['under a computed name', 'import busboy from "busboy"; const form = busboy({}); form[on]("file", (field, stream, info) => fs.createWriteStream(info.filename));', []],
    ['of something unknown', 'form[make]().on("file", (field, stream, info) => fs.createWriteStream(info.filename));', []],
    ['of a connection of something unknown', 'server.on("connection", (socket) => socket.on("read", (name) => fs.readFile(name, cb)));', []],
  ])('%s', (_, code, expected) => {
    expect(kinds(`import fs from "node:fs"; ${code}`)).toEqual(expected);
  });
});
