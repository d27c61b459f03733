import rule from '../../../src/rules/require-timeout.js';
import { ruleTester } from '../../support/rule-tester.js';

const why = 'has no upper bound in time: a peer that never answers holds it for ever';

ruleTester.run('require-timeout: sockets of one\'s own', rule, {
  valid: [
    {
      name: 'setTimeout before it connects',
      code: `
        import net from 'node:net';
        export const isOpen = (port) => new Promise((resolve, reject) => {
          const socket = new net.Socket();
          socket.setTimeout(1_000, () => { socket.destroy(); reject(new Error('late')); });
          socket.on('connect', resolve);
          socket.connect(port, 'localhost');
        });
      `,
    },
    {
      name: 'a timer ends it',
      code: `
        import { Socket } from 'node:net';
        export function probe(port, done) {
          const socket = new Socket();
          socket.connect(port, done);
          setTimeout(() => socket.destroy(), 1_000);
        }
      `,
    },
    {
      name: 'a timer ends the wait',
      code: `
        import { Socket } from 'node:net';
        export const probe = (port) => new Promise((resolve, reject) => {
          setTimeout(reject, 1_000);
          const socket = new Socket();
          socket.connect(port, resolve);
        });
      `,
    },
    {
      name: 'a helper that tries again within the time',
      code: `
        import net from 'node:net';
        export const waitForPort = (port, host, timeout) => new Promise((resolve, reject) => {
          setTimeout(() => reject(new Error('late')), timeout);
          function ping() {
            const socket = net.connect(port, host);
            function retry() { setTimeout(ping, 100); }
            socket.on('error', retry);
            socket.on('close', resolve);
          }
          ping();
        });
      `,
    },
    {
      name: 'made with options, handed on, returned, or in a field',
      code: `
        import net from 'node:net';
        export function connect(port, signal) {
          const bounded = new net.Socket({ signal });
          bounded.connect(port);
          const watched = new net.Socket();
          watch(watched);
          watched.connect(port);
          const raw = new net.Socket();
          raw.connect(port);
          return raw;
        }
        export class Client {
          constructor() { this.socket = new net.Socket(); }
          connect(port) { this.socket.connect(port); }
        }
        export const join = (socket) => socket.connect(1);
      `,
    },
  ],
  invalid: [
    {
      name: 'a probe that waits for ever',
      code: `
        import net from 'node:net';
        export const isOpen = (port) => new Promise((resolve) => {
          const socket = new net.Socket();
          socket.connect(port, 'localhost', () => { socket.destroy(); resolve(true); });
          socket.on('error', () => resolve(false));
        });
      `,
      errors: [{
        messageId: 'missing',
        data: { call: 'socket.connect', why, note: '', bounds: '`.setTimeout(ms)`' },
        line: 5,
        column: 11,
        endColumn: 25,
      }],
    },
    {
      name: 'an option that a method does not read',
      code: `
        const { Socket } = require('net');
        export function probe(port, done) {
          const socket = new Socket();
          socket.connect({ port, timeout: 1_000 }, done);
        }
      `,
      errors: [{
        messageId: 'missing',
        data: { call: 'socket.connect', why, note: '', bounds: '`.setTimeout(ms)`' },
        line: 5,
        column: 11,
        endColumn: 25,
      }],
    },
    {
      name: 'off',
      code: `
        import { Socket } from 'net';
        export function probe(port, done) {
          const socket = new Socket();
          socket.setTimeout(0);
          socket.connect(port, done);
        }
      `,
      errors: [{
        messageId: 'disabled',
        data: { option: 'setTimeout', call: 'socket.connect' },
        line: 5,
        column: 29,
        endColumn: 30,
      }],
    },
    {
      name: 'a helper that is called without a time too',
      code: `
        import net from 'node:net';
        function ping(port) {
          const socket = net.connect(port);
          socket.on('error', () => setTimeout(ping, 100));
        }
        export const wait = (port) => new Promise((resolve, reject) => { setTimeout(reject, 5_000); ping(port); });
        export const watch = (port) => ping(port);
      `,
      errors: [{
        messageId: 'missing',
        data: { call: 'net.connect', why, note: '', bounds: '`timeout` or `signal`' },
        line: 4,
        column: 26,
        endColumn: 37,
      }],
    },
  ],
});
