import rule from '../../../src/rules/zod-require-bounds.js';
import { ruleTester } from '../../support/rule-tester.js';

/** A program before the bound that is suggested, and after it. */
function inFull(rest: string): { code: string; output: string } {
  const code = `
import { z } from 'zod';
const Note = z.object({ text: z.string() });
${rest}`;
  return { code, output: code.replace('z.string()', 'z.string().max(1000)') };
}

function unbounded(name: string, rest: string) {
  const { code, output } = inFull(rest);
  return {
    name, code,
    errors: [{ messageId: 'text' as const, line: 3, column: 31, endColumn: 39, suggestions: [{ messageId: 'addBound' as const, data: { bound: '.max(1000)' }, output }] }],
  };
}

ruleTester.run(`${rule.name}: messages of sockets`, rule, {
  valid: [
    {
      name: 'a function that a listener of a socket of its own hands the answer to, in steps and in a class',
      code: inFull(`
import WebSocket from 'ws';
const socket = new WebSocket('wss://stream.example.com');
socket.on('message', (data) => handle(data));
function handle(data: unknown) { read(String(data)); }
function read(text: string) { Note.parse(JSON.parse(text)); }
export class Stream {
  open() { this.socket = new WebSocket('wss://stream.example.com'); this.socket.on('message', (data) => this.take(data)); }
  take(data: Buffer) { Note.parse(JSON.parse(data.toString())); }
}
`).code,
    },
    {
      name: 'a socket that is opened, and handed to what listens',
      code: inFull(`
import WebSocket from 'ws';
export function open(url: string) { const socket = new WebSocket(url); listen(socket); }
function listen(socket: WebSocket) { socket.on('message', (data) => { Note.parse(JSON.parse(data.toString())); }); }
`).code,
    },
    {
      name: 'a function that is handed other texts too, or that nobody calls',
      code: inFull(`
import { WebSocketServer } from 'ws';
import { readFileSync } from 'node:fs';
new WebSocketServer({ port: 1 }).on('connection', (socket) => { socket.on('message', (data) => read(data)); });
read(readFileSync('notes.json', 'utf8'));
function read(text: unknown) { Note.parse(JSON.parse(String(text))); }
export function readAgain(text: string) { Note.parse(JSON.parse(text)); }
`).code,
    },
    {
      name: 'functions that call each other',
      code: inFull(`
function even(text: string) { Note.parse(JSON.parse(text)); odd(text); }
function odd(text: string) { even(text); }
`).code,
    },
    {
      name: 'a part of a message beside the schema, in a function',
      code: inFull(`
import { WebSocketServer } from 'ws';
new WebSocketServer({ port: 1 }).on('connection', (socket) => { socket.on('message', (data) => { weigh(JSON.parse(String(data)).note); }); });
function weigh(note: unknown) { compare(note, Note); }
`).code,
    },
    {
      name: 'keys of other objects that are called like those of servers',
      code: inFull(`
import { Elysia, t } from 'elysia';
export const texts = { websocket: { message: (socket, text) => Note.parse(JSON.parse(text)) } };
open({ websocket: { message: (socket, text) => Note.parse(JSON.parse(text)) } });
Bun.serve({ fetch, sockets: { message: (socket, text) => Note.parse(JSON.parse(text)) } });
listen(() => ({ onMessage: (event) => Note.parse(JSON.parse(event.data)) }));
upgradeWebSocket({ onMessage: (event) => Note.parse(JSON.parse(event.data)) });
new Elysia().ws('/notes', { body: t.Object({ text: t.String({ maxLength: 80 }) }), message(socket, note) { Note.parse(note); } });
app.ws('/notes', { message(socket, note) { Note.parse(note); } });
app.get('/notes', { websocket: false }, (socket) => { socket.on('message', (text) => { Note.parse(JSON.parse(text)); }); });
`).code,
    },
  ],
  invalid: [
    unbounded('a function that the listener hands the message to', `
import { WebSocketServer } from 'ws';
new WebSocketServer({ port: 1 }).on('connection', (socket) => { socket.on('message', (data) => handle(data)); });
function handle(data: unknown) {
  const result = Note.safeParse(JSON.parse(String(data)));
  if (result.success) start(result.data);
}
`),
    unbounded('methods that hand it on', `
import { WebSocketServer } from 'ws';
export class Hub {
  server = new WebSocketServer({ port: 1 });
  start() { this.server.on('connection', (socket) => { socket.on('message', (data) => this.take(socket, data)); }); }
  take(socket, data) { const result = Note.safeParse(this.read(data)); if (result.success) start(result.data); }
  read(data) { return JSON.parse(data.toString()); }
}
`),
    unbounded('a function that is handed the parsed message', `
import { WebSocketServer } from 'ws';
new WebSocketServer({ port: 1 }).on('connection', (socket) => { socket.on('message', (data) => { handle(JSON.parse(data.toString())); }); });
function handle(message: unknown) { start(Note.parse(message)); }
`),
    unbounded('a function that is handed the body of a request', `
import express from 'express';
express().post('/notes', async (req, res) => { res.json(await create(req.body)); });
async function create(body: unknown) { return save(Note.parse(body)); }
`),
    unbounded('a socket of a route of fastify', `
import fastify from 'fastify';
fastify().get('/notes', { websocket: true }, (socket) => { socket.on('message', (data) => { start(Note.parse(JSON.parse(data.toString()))); }); });
`),
    unbounded('a socket of a route of fastify, as it was before, in options by name', `
const options = { websocket: true };
export default async function routes(app) {
  app.get('/notes', options, (connection, request) => { connection.socket.on('message', (data) => { start(Note.parse(JSON.parse(data))); }); });
}
`),
    unbounded('a socket of a route of fastify that answers requests too', `
app.route({
  method: 'GET', url: '/notes', handler: (request, reply) => reply.send('notes'),
  wsHandler: ({ socket }) => { socket.on('message', (data) => { start(Note.parse(JSON.parse(data))); }); },
});
`),
    unbounded('a socket of a route of fastify, by its type', `
import type { SocketStream } from '@fastify/websocket';
export function listen({ socket }: SocketStream) { socket.on('message', (data) => { start(Note.parse(JSON.parse(data.toString()))); }); }
`),
    unbounded('a socket of express-ws', `
import express from 'express';
import expressWs from 'express-ws';
const { app } = expressWs(express());
app.ws('/notes', (socket) => { socket.on('message', (data) => { start(Note.parse(JSON.parse(data))); }); });
`),
    unbounded('a socket of Bun', `
Bun.serve({ fetch: (request, server) => server.upgrade(request), websocket: { message(socket, text) { start(Note.parse(JSON.parse(text))); } } });
`),
    unbounded('a socket of Bun in a default export', `
export default { fetch: (request, server) => server.upgrade(request), websocket: { message: (socket, text) => handle(text) } };
function handle(text) { start(Note.parse(JSON.parse(String(text)))); }
`),
    unbounded('a socket of Hono', `
import { Hono } from 'hono';
import { upgradeWebSocket } from 'hono/bun';
new Hono().get('/notes', upgradeWebSocket(() => ({ onMessage(event, socket) { start(Note.parse(JSON.parse(event.data.toString()))); } })));
`),
    unbounded('a socket of Hono, in handlers that a block returns', `
import { createNodeWebSocket } from '@hono/node-ws';
const { upgradeWebSocket } = createNodeWebSocket({ app });
app.get('/notes', upgradeWebSocket((c) => { return { onMessage: (event) => { start(Note.parse(JSON.parse(event.data))); } }; }));
`),
    unbounded('a socket of socket.io', `
import { Server } from 'socket.io';
new Server().on('connection', (socket) => { socket.on('add', (note) => { start(Note.parse(note)); }); });
`),
    unbounded('a socket of Elysia', `
import { Elysia } from 'elysia';
new Elysia().ws('/notes', { message(socket, note) { start(Note.parse(note)); } });
`),
  ],
});
