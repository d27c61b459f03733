import { describe, expect, it } from 'vitest';

import { placeOfParameter } from '../../../src/analysis/boundaries/places.js';
import { isFunction, walk } from '../../../src/analysis/core/ast.js';
import { analyse } from '../../support/analyse.js';

/** What the first parameter of the last function of a file that has `a` as one is, by its place. */
function place(code: string): string | undefined {
  const { sourceCode } = analyse(code);
  let found: string | undefined;
  walk(sourceCode.ast, sourceCode, (node) => {
    if (!isFunction(node)) return;
    const index = node.params.findIndex((parameter) => sourceCode.getText(parameter) === 'a');
    if (index !== -1) found = placeOfParameter(node, index, sourceCode)?.id;
  });
  return found;
}

describe('what a parameter is by its place', () => {
  it.each([
    ['a route of express', 'import express from "express"; const app = express(); app.get("/", (a, b) => {})', 'express#Request()'],
    ['a route with a wider path', 'import express from "express"; express().route("/").get((a, b) => {})', 'express#Request()'],
    ['a handler of errors', 'import express from "express"; express().use((e, a, b, next) => {})', 'express#Request()'],
    ['a route of something', 'import { app } from "./app.js"; app.get("/x", (a) => {})', 'place#RouteContext()'],
    ['a route of something that answers', 'import { app } from "./app.js"; app.get("/x", (a, b) => { b.status(400) })', 'express#Request()'],
    ['a route of something that does not', 'import { app } from "./app.js"; app.get("/x", (a, b) => { b(1) })', undefined],
    ['a route of something that answers nothing', 'import { app } from "./app.js"; app.get("/x", (a, b) => { b.status() })', undefined],
    ['a route of something that answers under a computed name', 'import { app } from "./app.js"; app.get("/x", (a, b) => { b[x](1) })', undefined],
    ['a route of something with a pattern', 'import { app } from "./app.js"; app.get("/x", (a, { b }) => {})', undefined],
    ['a route by an expression', 'import { app } from "./app.js"; app.get(/x/, (a) => {})', 'place#RouteContext()'],
    ['a route by a template', 'import { app } from "./app.js"; app.get(`${x}/y`, (a) => {})', 'place#RouteContext()'],
    ['a route by a list', 'import { app } from "./app.js"; app.get(["/x", "/y"], (a) => {})', 'place#RouteContext()'],
    ['a route by an empty list', 'import { app } from "./app.js"; app.get([], (a) => {})', undefined],
    ['a key', 'map.get("x", (a) => {})', undefined],
    ['a method of the platform', 'caches.get("/x", (a) => {})', undefined],
    ['a function of a package', 'import x from "x"; x.get("/x", (a) => {})', undefined],
    ['a server', 'import http from "node:http"; http.createServer((a, b) => {})', 'http#IncomingMessage()'],
    ['a job', 'import { Worker } from "bullmq"; new Worker("x", (a) => {})', 'place#Job()'],
    ['a message of a broker', 'channel.consume("x", (a) => {})', 'place#TextMessage()'],
    ['a message of Kafka', 'consumer.run({ eachMessage: (a) => {} })', 'place#TextMessage()'],
    ['an exported method', 'export function POST(a) {}', 'place#FetchEvent()'],
    ['an exported handler', 'export const handler = (a) => {}', 'place#Handler()'],
    ['another exported function', 'export function make(a) {}', undefined],
    ['an exported function that answers', 'export function make(a, b) { b.status(400) }', 'express#Request()'],
    ['a worker', 'export default { fetch(a) {} }', 'place#FetchEvent()'],
    ['actions', 'export const actions = { default: (a) => {} }', 'place#FetchEvent()'],
    ['a server of Bun', 'Bun.serve({ fetch: (a) => {} })', 'place#FetchEvent()'],
    ['options of another function', 'run({ fetch: (a) => {} })', undefined],
    ['a handler of a route', 'import fastify from "fastify"; fastify().get("/", { handler: (a, b) => {} })', 'fastify#FastifyRequest()'],
    ['a handler under a computed name', 'app[x]("/", { handler: (a, b) => {} })', undefined],
    ['a handler of a function', 'run("/", { handler: (a, b) => {} })', undefined],
    ['an object that is called', '({ fetch: (a) => {} })()', undefined],
    ['an object', 'x = { fetch: (a) => {} }', undefined],
    ['a declared type', 'import type { RequestHandler } from "express"; const f: RequestHandler = (a, b) => {}', 'express#Request()'],
    ['another declared type', 'import type { Other } from "express"; const f: Other = (a, b) => {}', undefined],
    ['a satisfied type', 'import type { RequestHandler } from "express"; const f = ((a, b) => {}) satisfies RequestHandler', 'express#Request()'],
    ['a pattern', 'const { f = (a) => {} } = x', undefined],
    ['a method of a class', 'class A { f(a) {} }', undefined],
    ['a function that is called', '((a) => {})(x)', undefined],
    ['a returned function', 'function f() { return (a) => {}; }', undefined],
    ['an argument of what a call gives', 'make()((a) => {})', undefined],
    ['an argument of a method under a computed name', 'x[y]((a) => {})', undefined],
  ])('%s', (_, code, id) => {
    expect(place(code)).toBe(id);
  });

  it.each([
    ['of the window', 'onmessage = (a) => {}', 'place#MessageEvent()'],
    ['of a name of the file', 'let onmessage; onmessage = (a) => {}', undefined],
    ['of another name', 'onclick = (a) => {}', undefined],
    ['of a worker', 'const w = new Worker("x"); w.onmessage = (a) => {}', 'place#MessageEvent()'],
    ['of a socket', 'const s = new WebSocket("x"); s.onmessage = (a) => {}', 'place#TextMessageEvent()'],
    ['of something unknown', 'function f(x) { x.onmessage = (a) => {} }', undefined],
    ['of something else', 'document.onmessage = (a) => {}', undefined],
    ['of another event', 'window.onclick = (a) => {}', undefined],
    ['of what a call gives', '[x.y] = (a) => {}', undefined],
    ['added to the window', 'addEventListener("message", (a) => {})', 'place#MessageEvent()'],
    ['added to a worker', 'self.addEventListener("message", (a) => {})', 'place#MessageEvent()'],
    ['added for another event', 'self.addEventListener("click", (a) => {})', undefined],
    ['added for an unknown event', 'self.addEventListener(x, (a) => {})', undefined],
    ['added by a function of the file', 'function addEventListener() {} addEventListener("message", (a) => {})', undefined],
    ['of the process', 'process.on("message", (a) => {})', 'place#Message()'],
    ['of a web socket', 'import { WebSocket } from "ws"; new WebSocket("x").on("message", (a) => {})', 'place#TextMessage()'],
    ['of an emitter', 'emitter.on("message", (a) => {})', undefined],
    ['of the process for another event', 'process.on("exit", (a) => {})', undefined],
    ['of the platform', 'document.on("message", (a) => {})', undefined],
    ['of a server of sockets', 'import { WebSocketServer } from "ws"; new WebSocketServer({}).on("connection", (a) => {})', 'ws#WebSocket()'],
    ['of another connection', 'server.on("connection", (a) => {})', undefined],
  ])('a listener %s', (_, code, id) => {
    expect(place(code)).toBe(id);
  });
});
