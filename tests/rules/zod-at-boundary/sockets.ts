import rule from '../../../src/rules/zod-at-boundary.js';
import { ruleTester } from '../../support/rule-tester.js';

ruleTester.run(`${rule.name}: routes of sockets`, rule, {
  valid: [
    {
      name: 'fastify: a schema, hidden options, no socket',
      code: `
import fastify from 'fastify';
import { shared } from './options.js';
const app = fastify();
app.get('/a', { websocket: true, schema: { querystring: Ticket } }, (socket, request) => { open(request.query.ticket.id); });
app.get('/b', { ...shared, websocket: true }, (socket, request) => { open(request.query.ticket.id); });
app.get('/c', { websocket: false }, (request, reply) => { open(reply.query.ticket.id); });
`,
    },
    {
      name: 'fastify: a message that is validated',
      code: `
export default async function routes(app) {
  app.get('/live', { websocket: true }, (connection) => {
    connection.socket.on('message', (data) => { const note = Note.parse(JSON.parse(data.toString())); save(note.text); });
  });
}
`,
    },
    {
      name: 'elysia: a message whose shape is told, and one that is sent on',
      code: `
import { Elysia, t } from 'elysia';
new Elysia()
  .ws('/notes', { body: t.Object({ text: t.String() }), message(socket, { text }) { save(text.trim()); } })
  .ws('/echo', { message(socket, message) { socket.send(message); } });
`,
    },
    {
      name: 'socket.io: messages that are sent on, joined or tested, ways to answer, own events, sockets of a client',
      code: `
import { Server } from 'socket.io';
import { io } from 'socket.io-client';
new Server().on('connection', (socket) => {
  socket.on('say', (text) => { socket.broadcast.emit('say', text); });
  socket.on('join', (room) => { socket.join(room); });
  socket.on('leave', (room: string) => { socket.leave(room.trim()); });
  socket.on('add', (note, answer) => { if (typeof note?.text !== 'string') return answer('no'); save(note.text); });
  socket.on('ping', (answer) => { answer('pong'); });
  socket.on('disconnect', (reason) => { count(reason.trim()); });
});
const client = io('https://example.com');
client.on('say', (note) => { show(note.text.trim()); });
`,
    },
    {
      name: 'nest: a class of messages, a pipe, a decorated socket, another decorator',
      code: `
import { ConnectedSocket, MessageBody, SubscribeMessage, WebSocketGateway } from '@nestjs/websockets';
import { AddNote } from './add-note.js';
@WebSocketGateway()
export class Notes {
  @SubscribeMessage('add') add(client: Socket, note: AddNote) { save(note.text.trim()); }
  @UsePipes(NotePipe) @SubscribeMessage('edit') edit(client: Socket, note: { text: string }) { save(note.text.trim()); }
  @SubscribeMessage('open') open(@MessageBody() note: AddNote, @ConnectedSocket() client: Socket) { show(client.data.name.trim()); }
  @SubscribeMessage('close') close(client: Socket) { leave(client.data.name.trim()); }
  @Listen('drop') drop(client: Socket, note: any) { save(note.text.trim()); }
}
`,
    },
    { name: 'another method of that name', code: `lines.ws('and more', (line, request) => { save(request.query.filter.text); });` },
  ],
  invalid: [
    {
      name: 'fastify: the request comes second',
      code: `
import type { FastifyInstance } from 'fastify';
export default async function routes(app: FastifyInstance) {
  app.get('/live', { websocket: true }, (socket, request) => { open((request.query as Record<string, string>).ticket); });
}
`,
      errors: [{ messageId: 'cast', data: { value: 'request.query', type: 'Record<string, string>', schema: 'Schema' }, line: 4, column: 70, endColumn: 109 }],
    },
    {
      name: 'fastify: also of an application that nobody declared, and in the object of a route',
      code: `
export default async function routes(app) {
  app.get('/live', { websocket: true }, (socket, request) => { open(request.query.ticket.id); });
  app.route({ method: 'GET', url: '/notes', handler, wsHandler: (socket, request) => { open(request.query.ticket.id); } });
  app.route({ method: 'GET', url: '/more', websocket: true, handler: (socket, request) => { open(request.query.ticket.id); } });
}
`,
      errors: [{ messageId: 'use', line: 3, column: 69 }, { messageId: 'use', line: 4, column: 93 }, { messageId: 'use', line: 5, column: 98 }],
    },
    {
      name: 'express-ws: the request comes second',
      code: `
import express from 'express';
import expressWs from 'express-ws';
const { app } = expressWs(express());
app.ws('/live', (socket, request) => { open(request.query.ticket.id); });
`,
      errors: [{ messageId: 'use', data: { value: 'request.query' }, line: 5, column: 45, endColumn: 65 }],
    },
    {
      name: 'elysia: a message that nothing tells of',
      code: `
import { Elysia } from 'elysia';
new Elysia().ws('/notes', { message(socket, { text }) { save(text.trim()); } });
`,
      errors: [{ messageId: 'use', line: 3, column: 45 }],
    },
    {
      name: 'socket.io: members of a message, in a namespace, in a method, by type, of an older version',
      code: `
import { Server, type Socket } from 'socket.io';
const io = new Server();
io.on('connection', (socket) => { socket.on('join', ({ room }) => { socket.join(room); }); });
io.of('/notes').on('connection', (socket) => socket.on('add', (note) => { save(note.text.trim()); }));
export function register(socket: Socket) { socket.on('remove', (note: Note) => { remove(note); }); }
const older = require('socket.io')(server);
older.sockets.on('connection', (socket) => { socket.on('remove', (note) => { remove(note.id); }); });
older.on('connection', (socket) => { socket.on('remove', (note) => { remove(note.id); }); });
`,
      errors: [
        { messageId: 'use', data: { value: '{ room }' }, line: 4, column: 54, endColumn: 62 }, { messageId: 'use', line: 5, column: 64 },
        { messageId: 'cast', line: 6, column: 65 }, { messageId: 'use', line: 8, column: 67 }, { messageId: 'use', line: 9, column: 59 },
      ],
    },
    {
      name: 'nest: the message comes after the socket',
      code: `
import { SubscribeMessage, WebSocketGateway } from '@nestjs/websockets';
@WebSocketGateway()
export class Notes {
  @SubscribeMessage('add') add(client: Socket, note: any) { save(note.text.trim()); }
  @SubscribeMessage('edit') edit(client: Socket, note: { text: string }) { save(note.text.trim()); }
}
`,
      errors: [{ messageId: 'use', data: { value: 'note' }, line: 5, column: 48, endColumn: 57 }, { messageId: 'cast', line: 6, column: 50 }],
    },
    {
      name: 'h3: a member of a form that is given a type',
      code: `
import { defineEventHandler, readFormData } from 'h3';
export default defineEventHandler(async (event) => { await save((await readFormData(event)).get('name') as string); });
`,
      errors: [{ messageId: 'cast', line: 3, column: 65 }],
    },
  ],
});
