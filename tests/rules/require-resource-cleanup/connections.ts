import rule from '../../../src/rules/require-resource-cleanup.js';
import { ruleTester, scriptRuleTester } from '../../support/rule-tester.js';

ruleTester.run('require-resource-cleanup: listeners per connection', rule, {
  valid: [
    { name: 'listeners of the connection itself', code: `import { WebSocketServer } from 'ws'; const wss = new WebSocketServer({ port: 80 }); wss.on('connection', (ws) => { ws.on('message', (text) => ws.send(text)); });` },
    { name: 'taken off when the connection closes', code: `import { EventEmitter } from 'node:events'; import { WebSocketServer } from 'ws'; const news = new EventEmitter(); const wss = new WebSocketServer({ port: 80 }); wss.on('connection', (ws) => { const send = (item) => ws.send(item); news.on('item', send); ws.on('close', () => news.off('item', send)); });` },
    { name: 'the first connection only', code: `import { EventEmitter } from 'node:events'; import { WebSocketServer } from 'ws'; const news = new EventEmitter(); const wss = new WebSocketServer({ port: 80 }); wss.once('connection', (ws) => { news.on('item', (item) => ws.send(item)); });` },
    { name: 'another event of the server', code: `import { EventEmitter } from 'node:events'; import { WebSocketServer } from 'ws'; const news = new EventEmitter(); const wss = new WebSocketServer({ port: 80 }); wss.on('listening', () => { news.on('item', report); });` },
    { name: 'connections of a database', code: `import { EventEmitter } from 'node:events'; import { Pool } from 'own-pool'; const news = new EventEmitter(); const pool = new Pool(); pool.on('connection', (link) => { news.on('item', (item) => link.send(item)); });` },
    { name: 'an emitter of the connection', code: `import { EventEmitter } from 'node:events'; import { createServer } from 'node:net'; createServer((socket) => { const lines = new EventEmitter(); lines.on('line', (line) => socket.write(line)); }).listen(80);` },
    { name: 'a worker of the request', code: `import express from 'express'; import { Worker } from 'node:worker_threads'; const app = express(); app.get('/', (req, res) => { const worker = new Worker('./sum.js'); worker.on('message', (sum) => res.json(sum)); });` },
    { name: 'a connection that is kept in order to be told', code: `import { Pool } from 'pg'; const pool = new Pool(); export async function subscribe(show) { const client = await pool.connect(); client.on('notification', show); await client.query('LISTEN news'); }` },
    { name: 'a client that is kept in order to be told', code: `import { Client } from 'pg'; export async function subscribe(show) { const client = new Client(); await client.connect(); client.on('notification', show); await client.query('LISTEN news'); }` },
  ],
  invalid: [
    {
      name: 'a connection whose failures alone are told', code: `import { Pool } from 'pg'; const pool = new Pool(); export async function load(show) { const client = await pool.connect(); client.on('error', show); return client.query('select 1'); }`,
      errors: [{
        messageId: 'neverReleased', line: 1, column: 109, endColumn: 121,
        suggestions: [{
          messageId: 'wrapInFinally',
          output: `import { Pool } from 'pg'; const pool = new Pool(); export async function load(show) { const client = await pool.connect(); try { client.on('error', show); return await client.query('select 1'); } finally { client.release(); } }`,
        }],
      }],
    },
    {
      name: 'server of web sockets', code: `import { EventEmitter } from 'node:events'; import { WebSocketServer } from 'ws'; const news = new EventEmitter(); const wss = new WebSocketServer({ port: 80 }); wss.on('connection', (ws) => { news.on('item', (item) => ws.send(item)); });`,
      errors: [{ messageId: 'listenerPerConnection', data: { event: "'item'", emitter: 'news' }, line: 1, column: 194, endColumn: 201 }],
    },
    {
      name: 'server of sockets, deeper', code: `import { EventEmitter } from 'node:events'; import net from 'node:net'; const news = new EventEmitter(); net.createServer((socket) => { socket.on('data', () => { news.addListener('item', (item) => socket.write(item)); }); }).listen(80);`,
      errors: [{ messageId: 'listenerPerConnection', line: 1, column: 163, endColumn: 179 }],
    },
    {
      name: 'socket.io, in a room', code: `import { EventEmitter } from 'node:events'; import { Server } from 'socket.io'; const news = new EventEmitter(); const io = new Server(80); io.of('/news').on('connection', (socket) => { news.on('item', (item) => socket.emit('item', item)); });`,
      errors: [{ messageId: 'listenerPerConnection', line: 1, column: 187, endColumn: 194 }],
    },
    {
      name: 'function with a name', code: `import { EventEmitter } from 'node:events'; import { Server } from 'socket.io'; const news = new EventEmitter(); const io = new Server(80); function join(socket) { news.on('item', (item) => socket.emit('item', item)); } io.on('connection', join);`,
      errors: [{ messageId: 'listenerPerConnection', line: 1, column: 165, endColumn: 172 }],
    },
    {
      name: 'client of redis that all requests share', code: `import Redis from 'ioredis'; import express from 'express'; const updates = new Redis(); const app = express(); app.get('/updates', (req, res) => { updates.on('message', (channel, text) => res.write(text)); });`,
      errors: [{ messageId: 'listenerPerRequest', line: 1, column: 149, endColumn: 159 }],
    },
    {
      name: 'worker that all requests share', code: `import express from 'express'; import { Worker } from 'node:worker_threads'; const worker = new Worker('./sum.js'); const app = express(); app.get('/', (req, res) => { worker.postMessage(1); worker.on('message', (sum) => res.json(sum)); });`,
      errors: [{ messageId: 'listenerPerRequest', line: 1, column: 192, endColumn: 201 }],
    },
  ],
});

scriptRuleTester.run('require-resource-cleanup: listeners per connection (CommonJS)', rule, {
  valid: [{ name: 'taken off', code: `const { fork } = require('node:child_process'); const express = require('express'); const child = fork('./sum.js'); const app = express(); app.get('/', (req, res) => { const answer = (sum) => { child.off('message', answer); res.json(sum); }; child.on('message', answer); });` }],
  invalid: [{
    name: 'made by the module', code: `const EventEmitter = require('events'); const io = require('socket.io')(80); const news = new EventEmitter(); io.on('connection', (socket) => { news.on('item', (item) => socket.emit('item', item)); });`,
    errors: [{ messageId: 'listenerPerConnection', line: 1, column: 145, endColumn: 152 }],
  }],
});
