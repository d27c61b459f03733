import rule from '../../../src/rules/require-timeout.js';
import { ruleTester } from '../../support/rule-tester.js';

ruleTester.run('require-timeout: Node core', rule, {
  valid: [
    {
      name: 'http: timeout',
      code: `
        import http from 'node:http';
        http.get({ host, timeout: 5_000 }, done);
      `,
    },
    {
      name: 'http: signal beside a url',
      code: `
        import { request } from 'node:https';
        const req = request(url, { signal }, done);
      `,
    },
    {
      name: 'http: setTimeout on the result',
      code: `
        import http from 'node:http';
        const req = http.request(url, done);
        req.setTimeout(5_000, () => req.destroy());
      `,
    },
    {
      name: 'http: setTimeout in the chain',
      code: `
        import https from 'https';
        https.get(url, done).on('error', fail).setTimeout(5_000);
      `,
    },
    {
      name: 'http: setTimeout on a field',
      code: `
        import http from 'http';
        class Client {
          open() { this.req = http.request({ host }); this.arm(); }
          arm() { this.req.setTimeout(5_000); }
        }
      `,
    },
    {
      name: 'http: a timer of its own ends the request',
      code: `
        import http from 'http';
        const req = http.get(url, done);
        setTimeout(() => req.destroy(), 5_000);
      `,
    },
    {
      name: 'http: a timer that calls a helper that ends it',
      code: `
        import http from 'http';
        const req = http.get(url, done);
        function stop() { req.abort(); }
        setTimeout(stop, 5_000);
      `,
    },
    {
      name: 'http: an abort ends the request',
      code: `
        import http from 'http';
        export function get(url, signal) {
          const req = http.get(url, done);
          signal.addEventListener('abort', () => req.destroy());
        }
      `,
    },
    {
      name: 'http: timeout of the socket',
      code: `
        import http from 'http';
        const req = http.get(url, done);
        req.on('socket', (socket) => { socket.setTimeout(5_000); });
      `,
    },
    {
      name: 'http: timeout of an agent that this file makes',
      code: `
        import http from 'http';
        const agent = new http.Agent({ keepAlive: true, timeout: 5_000 });
        http.get({ host, agent }, done);
      `,
    },
    {
      name: 'http: handed to a helper that sets it',
      code: `
        import http from 'http';
        const req = http.request({ host });
        setRequestTimeout(req, 5_000);
      `,
    },
    {
      name: 'http: options out of sight',
      code: `
        import http from 'http';
        export const send = (options, done) => http.request(options, done);
      `,
    },
    {
      name: 'http: options set later',
      code: `
        import http from 'http';
        const options = { host };
        options.timeout = 5_000;
        http.request(options);
      `,
    },
    {
      name: 'http: a promise that a timer settles',
      code: `
        import http from 'http';
        new Promise((resolve, reject) => {
          http.get(url, resolve);
          setTimeout(() => reject(new Error('late')), 5_000);
        });
      `,
    },
    {
      name: 'http: own connection',
      code: `
        import http from 'http';
        http.request({ host, createConnection: () => socket });
      `,
    },
    {
      name: 'http: something else of that name',
      code: `
        import http from './http.js';
        http.get(url); app.http.get(url); this.http.request(url);
      `,
    },
    {
      name: 'net: timeout',
      code: `
        import net from 'node:net';
        net.connect({ port, timeout: 5_000 });
      `,
    },
    {
      name: 'net: setTimeout',
      code: `
        import net from 'net';
        const socket = net.createConnection(port, host);
        socket.setTimeout(5_000);
      `,
    },
    { name: 'net: one of many, returned', code: `import net from 'node:net'; export const all = (ports) => ports.map((port) => net.connect(port));` },
    {
      name: 'net: returned for the caller to set up',
      code: `
        import net from 'net';
        export function open(port) {
          const socket = net.connect(port);
          return socket;
        }
      `,
    },
    {
      name: 'net: an arrow function gives it to its caller',
      code: `
        import net from 'net';
        export const open = (port) => net.connect(port);
        export const later = (port) => () => net.connect(port);
      `,
    },
    {
      name: 'tls: signal',
      code: `
        import tls from 'tls';
        tls.connect(443, host, { signal });
      `,
    },
    {
      name: 'tls: over a socket that is there',
      code: `
        import tls from 'tls';
        const secure = tls.connect({ socket, servername });
      `,
    },
    {
      name: 'http2: setTimeout on the session',
      code: `
        import http2 from 'node:http2';
        const session = http2.connect(url);
        session.setTimeout(5_000, () => session.destroy());
      `,
    },
    {
      name: 'http2: signal',
      code: `
        import http2 from 'node:http2';
        const session = http2.connect(url, { signal });
      `,
    },
    {
      name: 'server: idle sockets have no bound by default',
      code: `
        import http from 'http';
        const server = http.createServer(handler);
        server.setTimeout(0); server.timeout = 0; server.keepAliveTimeout = 0;
      `,
    },
    {
      name: 'server: bounds with a value',
      code: `
        import http from 'http';
        const server = http.createServer({ requestTimeout: 30_000 }, handler);
        server.headersTimeout = 10_000;
      `,
    },
    {
      name: 'server: some other object',
      code: `
        const config = {};
        config.requestTimeout = 0;
      `,
    },
    {
      name: 'child: timeout',
      code: `
        import { exec, execFile, execSync } from 'node:child_process';
        exec('ls', { timeout: 5_000 }, done); execFile('git', ['status'], { timeout: 5_000 }); execSync('ls', { timeout: 5_000 });
      `,
    },
    {
      name: 'child: signal',
      code: `
        import { exec } from 'child_process';
        exec('ls', { signal }, done);
      `,
    },
    {
      name: 'child: promisified',
      code: `
        import { execFile } from 'child_process';
        import { promisify } from 'util';
        const run = promisify(execFile);
        await run('git', ['status'], { timeout: 5_000 });
      `,
    },
    {
      name: 'child: options out of sight',
      code: `
        import { execFile, spawnSync } from 'child_process';
        export const run = (args, options) => execFile('git', args, options);
        export const runSync = (args, options) => spawnSync('git', args, options);
      `,
    },
    {
      name: 'child: options out of sight without a list',
      code: `
        import { execFile } from 'child_process';
        export const run = (options) => execFile('git', options);
      `,
    },
    {
      name: 'child: a timer kills it',
      code: `
        import { exec } from 'child_process';
        const child = exec('ls', done);
        setTimeout(() => { child.kill('SIGKILL'); }, 5_000);
      `,
    },
    {
      name: 'child: a timer kills it by a bound method',
      code: `
        import { exec } from 'child_process';
        const child = exec('ls', done);
        setTimeout(child.kill.bind(child), 5_000);
      `,
    },
    {
      name: 'child: a timer kills its tree',
      code: `
        import { execFile } from 'child_process';
        const child = execFile('ls', done);
        const timer = setTimeout(() => killTree(child.pid), 5_000);
      `,
    },
    {
      name: 'child: spawn and fork live long by design',
      code: `
        import { spawn, fork } from 'child_process';
        spawn('server', []); fork('./worker.js');
      `,
    },
    {
      name: 'execa: timeout',
      code: `
        import { execa } from 'execa';
        await execa('git', ['status'], { timeout: 5_000 });
      `,
    },
    {
      name: 'execa: cancelSignal',
      code: `
        import { execa } from 'execa';
        await execa('git', ['status'], { cancelSignal });
      `,
    },
    {
      name: 'execa: signal of older versions',
      code: `
        const execa = require('execa');
        execa('git', { signal });
      `,
    },
    {
      name: 'execa: options bound first',
      code: `
        import { $, execa } from 'execa';
        await $({ timeout: 5_000 })\`git status\`;
        const run = execa({ timeout: 5_000 });
        await run('git', ['status']);
        await run\`git status\`;
      `,
    },
    {
      name: 'execa: methods of what a program has written',
      code: `
        import { execa } from 'execa';
        export async function branches(options) {
          const { stdout } = await execa('git', ['branch'], options);
          const tags = (await execa('git', ['tag'], options)).stdout.split('\\n').map((tag) => tag.trim());
          return stdout.split('\\n').filter((line) => tags.includes(line));
        }
      `,
    },
    {
      name: 'execa: binding starts nothing',
      code: `
        import { $, execa } from 'execa';
        export const $$ = $({ cwd }); export const run = execa({ cwd });
      `,
    },
    {
      name: 'Atomics.wait: timeout',
      code: `Atomics.wait(view, 0, 0, 5_000);`,
    },
    {
      name: 'Atomics: shadowed',
      code: `
        import Atomics from './atomics.js';
        Atomics.wait(view, 0, 0);
      `,
    },
    {
      name: 'Atomics.wait in async code: no-sync-sleep-in-async has it',
      code: `async function load(view) { Atomics.wait(view, 0, 0); }`,
    },
    {
      name: 'a program that waits and ends',
      code: `import { execSync } from 'node:child_process'; execSync('sleep 2');`,
    },
    {
      name: 'Atomics.waitAsync',
      code: `Atomics.waitAsync(view, 0, 0);`,
    },
    {
      name: 'once without a signal is for requireExplicit',
      code: `
        import { once } from 'node:events';
        await once(emitter, 'ready');
      `,
    },
    {
      name: 'http: assigned twice',
      code: `
        import http from 'http';
        let req = http.get(url);
        req = req.on('error', fail);
        req.setTimeout(5_000);
      `,
    },
    {
      name: 'http: ended by a helper in a constant',
      code: `
        import http from 'http';
        const req = http.get(url, done);
        const stop = () => req.destroy();
        const timer = setTimeout(stop, 5_000);
      `,
    },
    {
      name: 'http: ended by a helper of a helper',
      code: `
        import http from 'http';
        const req = http.get(url, done);
        const stop = () => req.destroy();
        const late = () => { log('late'); stop(); };
        setTimeout(late, 5_000);
      `,
    },
    {
      name: 'Atomics.wait: arguments out of sight',
      code: `Atomics.wait(...args);`,
    },
    {
      name: 'execa: options bound twice',
      code: `
        import { $ } from 'execa';
        const timed = $({ cwd })({ timeout: 5_000 });
        await timed\`git status\`;
      `,
    },
    {
      name: 'a property that is no function',
      code: `
        import http from 'http';
        http.createServer().requestTimeout();
      `,
    },
    {
      name: 'a property of a computed name',
      code: `
        import http from 'http';
        const server = http.createServer();
        server[name] = 0;
      `,
    },
    {
      name: 'http: something out of sight in the place of options',
      code: `
        import http from 'http';
        http.get(url, prepare(done));
      `,
    },
    {
      name: 'http: an interval that ends a silent request',
      code: `
        import http from 'node:http';
        const request = http.request(url);
        const started = Date.now();
        const watchdog = setInterval(() => { if (Date.now() - started > 10_000) request.destroy(); }, 1_000);
        request.on('close', () => clearInterval(watchdog));
      `,
    },
    {
      name: 'http2: a session given back without a word about time',
      code: `
        import http2 from 'node:http2';
        export function open(address) { return http2.connect(address, { settings }); }
      `,
    },
  ],
  invalid: [
    {
      name: 'net: a chain in the executor of a promise gives nothing',
      code: `import net from 'node:net'; export function f(port) { const s = net.connect(port); return new Promise((resolve) => s.on('data', resolve)); }`,
      errors: [{ messageId: 'missing', line: 1, column: 65, endColumn: 76 }],
    },
    {
      name: 'net: what its own callback gives is not looked at',
      code: `import net from 'node:net'; export function f(port, use) { const s = net.connect(port, () => s.resume()); s.once('end', () => s.on('close', use)); }`,
      errors: [{ messageId: 'missing', line: 1, column: 70, endColumn: 81 }],
    },
    {
      name: 'http: url and callback',
      code: `
        import http from 'node:http';
        http.get(url, (response) => {});
      `,
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'http.get',
            why: 'has no upper bound in time: a peer that never answers holds it for ever',
            note: '',
            bounds: '`timeout` or `signal`',
          },
          line: 3,
          column: 9,
          endColumn: 17,
          suggestions: [
            {
              messageId: 'addBound',
              output: `
        import http from 'node:http';
        http.get(url, { signal: AbortSignal.timeout(10_000) }, (response) => {});
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'http: url, options and callback',
      code: `
        import https from 'node:https';
        const req = https.request(url, { method: 'POST' }, done);
        req.end();
      `,
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'https.request',
            why: 'has no upper bound in time: a peer that never answers holds it for ever',
            note: '',
            bounds: '`timeout` or `signal`',
          },
          line: 3,
          column: 21,
          endColumn: 34,
          suggestions: [
            {
              messageId: 'addBound',
              output: `
        import https from 'node:https';
        const req = https.request(url, { method: 'POST', signal: AbortSignal.timeout(10_000) }, done);
        req.end();
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'http: options',
      code: `
        const { request } = require('http');
        request({ host, path });
      `,
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'request',
            why: 'has no upper bound in time: a peer that never answers holds it for ever',
            note: '',
            bounds: '`timeout` or `signal`',
          },
          line: 3,
          column: 9,
          endColumn: 16,
          suggestions: [
            {
              messageId: 'addBound',
              output: `
        const { request } = require('http');
        request({ host, path, signal: AbortSignal.timeout(10_000) });
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'http: options in a constant',
      code: `
        import http from 'http';
        const options = { host };
        http.get(options, done);
      `,
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'http.get',
            why: 'has no upper bound in time: a peer that never answers holds it for ever',
            note: '',
            bounds: '`timeout` or `signal`',
          },
          line: 4,
          column: 9,
          endColumn: 17,
          suggestions: [
            {
              messageId: 'addBound',
              output: `
        import http from 'http';
        const options = { host };
        http.get({ ...options, signal: AbortSignal.timeout(10_000) }, done);
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'http: 0',
      code: `
        import http from 'http';
        http.get({ host, timeout: 0 });
      `,
      errors: [
        {
          messageId: 'disabled',
          data: {
            option: 'timeout',
            call: 'http.get',
          },
          line: 3,
          column: 26,
          endColumn: 36,
          suggestions: [
            {
              messageId: 'replaceBound',
              output: `
        import http from 'http';
        http.get({ host, timeout: 10_000 });
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'http: setTimeout(0)',
      code: `
        import http from 'http';
        const req = http.get(url);
        req.setTimeout(0);
      `,
      errors: [
        {
          messageId: 'disabled',
          data: {
            option: 'setTimeout',
            call: 'http.get',
          },
          line: 4,
          column: 24,
          endColumn: 25,
          suggestions: [
            {
              messageId: 'replaceBound',
              output: `
        import http from 'http';
        const req = http.get(url);
        req.setTimeout(10_000);
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'http: module chosen by protocol',
      code: `
        import http from 'http';
        import https from 'https';
        const client = secure ? https : http;
        client.get(url, done);
      `,
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'client.get',
            why: 'has no upper bound in time: a peer that never answers holds it for ever',
            note: '',
            bounds: '`timeout` or `signal`',
          },
          line: 5,
          column: 9,
          endColumn: 19,
          suggestions: [
            {
              messageId: 'addBound',
              output: `
        import http from 'http';
        import https from 'https';
        const client = secure ? https : http;
        client.get(url, { signal: AbortSignal.timeout(10_000) }, done);
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'http: agent without a timeout',
      code: `
        import http from 'http';
        const agent = new http.Agent({ keepAlive: true });
        http.get({ host, agent }, done);
      `,
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'http.get',
            why: 'has no upper bound in time: a peer that never answers holds it for ever',
            note: '',
            bounds: '`timeout` or `signal`',
          },
          line: 4,
          column: 9,
          endColumn: 17,
          suggestions: [
            {
              messageId: 'addBound',
              output: `
        import http from 'http';
        const agent = new http.Agent({ keepAlive: true });
        http.get({ host, agent, signal: AbortSignal.timeout(10_000) }, done);
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'http: destroyed on an error only',
      code: `
        import http from 'http';
        const req = http.get(url);
        req.on('error', () => req.destroy());
      `,
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'http.get',
            why: 'has no upper bound in time: a peer that never answers holds it for ever',
            note: '',
            bounds: '`timeout` or `signal`',
          },
          line: 3,
          column: 21,
          endColumn: 29,
          suggestions: [
            {
              messageId: 'addBound',
              output: `
        import http from 'http';
        const req = http.get(url, { signal: AbortSignal.timeout(10_000) });
        req.on('error', () => req.destroy());
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'http: started by a timer',
      code: `
        import http from 'http';
        setTimeout(() => { const req = http.get(url); req.on('error', () => req.destroy()); }, 5_000);
      `,
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'http.get',
            why: 'has no upper bound in time: a peer that never answers holds it for ever',
            note: '',
            bounds: '`timeout` or `signal`',
          },
          line: 3,
          column: 40,
          endColumn: 48,
          suggestions: [
            {
              messageId: 'addBound',
              output: `
        import http from 'http';
        setTimeout(() => { const req = http.get(url, { signal: AbortSignal.timeout(10_000) }); req.on('error', () => req.destroy()); }, 5_000);
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'http: callback given by name',
      code: `
        import http from 'http';
        http.get(url, onResponse);
      `,
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'http.get',
            why: 'has no upper bound in time: a peer that never answers holds it for ever',
            note: '',
            bounds: '`timeout` or `signal`',
          },
          line: 3,
          column: 9,
          endColumn: 17,
          suggestions: [
            {
              messageId: 'addBound',
              output: `
        import http from 'http';
        http.get(url, { signal: AbortSignal.timeout(10_000) }, onResponse);
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'http: parsed url',
      code: `
        import http from 'http';
        import { parse } from 'url';
        http.get(parse(address), done);
      `,
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'http.get',
            why: 'has no upper bound in time: a peer that never answers holds it for ever',
            note: '',
            bounds: '`timeout` or `signal`',
          },
          line: 4,
          column: 9,
          endColumn: 17,
          suggestions: [
            {
              messageId: 'addBound',
              output: `
        import http from 'http';
        import { parse } from 'url';
        http.get(parse(address), { signal: AbortSignal.timeout(10_000) }, done);
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'net: what a callback ends gives back is handed to nobody',
      code: `
        import net from 'node:net';
        const socket = net.connect({ port, host }, () => socket.end('ping'));
        socket.on('error', () => { return socket.destroy(); });
      `,
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'net.connect',
            why: 'has no upper bound in time: a peer that never answers holds it for ever',
            note: '',
            bounds: '`timeout` or `signal`',
          },
          line: 3,
          column: 24,
          endColumn: 35,
          suggestions: [
            {
              messageId: 'addBound',
              output: `
        import net from 'node:net';
        const socket = net.connect({ port, host, timeout: 10_000 }, () => socket.end('ping'));
        socket.on('error', () => { return socket.destroy(); });
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'http2: closed by the end of a stream alone',
      code: `
        const http2 = require('http2');
        function push(url) {
          const session = http2.connect(url);
          session.request({ ':path': '/push' }).on('end', () => session.close()).end();
        }
      `,
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'http2.connect',
            why: 'has no upper bound in time: a peer that never answers holds it for ever',
            note: '',
            bounds: '`signal`',
          },
          line: 4,
          column: 27,
          endColumn: 40,
        },
      ],
    },
    {
      name: 'net: connect',
      code: `
        import net from 'node:net';
        const socket = net.connect({ port, host });
        socket.write('x');
      `,
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'net.connect',
            why: 'has no upper bound in time: a peer that never answers holds it for ever',
            note: '',
            bounds: '`timeout` or `signal`',
          },
          line: 3,
          column: 24,
          endColumn: 35,
          suggestions: [
            {
              messageId: 'addBound',
              output: `
        import net from 'node:net';
        const socket = net.connect({ port, host, timeout: 10_000 });
        socket.write('x');
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'net: createConnection',
      code: `
        const net = require('net');
        net.createConnection(8080, 'localhost', () => {});
      `,
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'net.createConnection',
            why: 'has no upper bound in time: a peer that never answers holds it for ever',
            note: '',
            bounds: '`timeout` or `signal`',
          },
          line: 3,
          column: 9,
          endColumn: 29,
        },
      ],
    },
    {
      name: 'net: path from the command line',
      code: `
        import net from 'net';
        const socket = net.connect(process.argv[2], () => {});
      `,
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'net.connect',
            why: 'has no upper bound in time: a peer that never answers holds it for ever',
            note: '',
            bounds: '`timeout` or `signal`',
          },
          line: 3,
          column: 24,
          endColumn: 35,
        },
      ],
    },
    {
      name: 'tls: connect',
      code: `
        import * as tls from 'tls';
        const socket = tls.connect(443, 'example.com', { servername });
      `,
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'tls.connect',
            why: 'has no upper bound in time: a peer that never answers holds it for ever',
            note: '',
            bounds: '`timeout` or `signal`',
          },
          line: 3,
          column: 24,
          endColumn: 35,
          suggestions: [
            {
              messageId: 'addBound',
              output: `
        import * as tls from 'tls';
        const socket = tls.connect(443, 'example.com', { servername, timeout: 10_000 });
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'http2: the timeout option has no effect',
      code: `
        import http2 from 'node:http2';
        const session = http2.connect(url, { timeout: 5_000 });
      `,
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'http2.connect',
            why: 'has no upper bound in time: a peer that never answers holds it for ever',
            note: 'It does not read `timeout`. ',
            bounds: '`signal`',
          },
          line: 3,
          column: 25,
          endColumn: 38,
        },
      ],
    },
    {
      name: 'server: option 0',
      code: `
        import { createServer } from 'node:http';
        createServer({ requestTimeout: 0 }, handler);
      `,
      errors: [
        {
          messageId: 'disabled',
          data: {
            option: 'requestTimeout',
            call: 'createServer',
          },
          line: 3,
          column: 24,
          endColumn: 41,
        },
      ],
    },
    {
      name: 'server: assignment of 0',
      code: `
        import https from 'https';
        const server = https.createServer(handler);
        server.requestTimeout = 0;
        server.headersTimeout = 0;
      `,
      errors: [
        {
          messageId: 'disabled',
          data: {
            option: 'requestTimeout',
            call: 'server',
          },
          line: 4,
          column: 9,
          endColumn: 34,
          suggestions: [
            {
              messageId: 'replaceBound',
              output: `
        import https from 'https';
        const server = https.createServer(handler);
        server.requestTimeout = 300_000;
        server.headersTimeout = 0;
      `,
            },
          ],
        },
        {
          messageId: 'disabled',
          data: {
            option: 'headersTimeout',
            call: 'server',
          },
          line: 5,
          column: 9,
          endColumn: 34,
          suggestions: [
            {
              messageId: 'replaceBound',
              output: `
        import https from 'https';
        const server = https.createServer(handler);
        server.requestTimeout = 0;
        server.headersTimeout = 60_000;
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'server: of express',
      code: `
        import express from 'express';
        const app = express();
        const server = app.listen(3000);
        server.requestTimeout = 0;
      `,
      errors: [
        {
          messageId: 'disabled',
          data: {
            option: 'requestTimeout',
            call: 'server',
          },
          line: 5,
          column: 9,
          endColumn: 34,
          suggestions: [
            {
              messageId: 'replaceBound',
              output: `
        import express from 'express';
        const app = express();
        const server = app.listen(3000);
        server.requestTimeout = 300_000;
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'server: parameter of its type',
      code: `
        import type { Server } from 'node:http';
        export function tune(server: Server) { server.headersTimeout = 0; }
      `,
      errors: [
        {
          messageId: 'disabled',
          data: {
            option: 'headersTimeout',
            call: 'server',
          },
          line: 3,
          column: 48,
          endColumn: 73,
          suggestions: [
            {
              messageId: 'replaceBound',
              output: `
        import type { Server } from 'node:http';
        export function tune(server: Server) { server.headersTimeout = 60_000; }
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'child: exec',
      code: `
        import { exec } from 'node:child_process';
        exec('ls', (error, stdout) => {});
      `,
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'exec',
            why: 'has no upper bound in time: a peer that never answers holds it for ever',
            note: '',
            bounds: '`timeout` or `signal`',
          },
          line: 3,
          column: 9,
          endColumn: 13,
          suggestions: [
            {
              messageId: 'addBound',
              output: `
        import { exec } from 'node:child_process';
        exec('ls', { timeout: 10_000 }, (error, stdout) => {});
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'child: exec with options',
      code: `
        import cp from 'child_process';
        cp.exec('ls', { cwd }, done);
      `,
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'cp.exec',
            why: 'has no upper bound in time: a peer that never answers holds it for ever',
            note: '',
            bounds: '`timeout` or `signal`',
          },
          line: 3,
          column: 9,
          endColumn: 16,
          suggestions: [
            {
              messageId: 'addBound',
              output: `
        import cp from 'child_process';
        cp.exec('ls', { cwd, timeout: 10_000 }, done);
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'child: exec promisified',
      code: `
        import { exec } from 'child_process';
        import util from 'util';
        const run = util.promisify(exec);
        const { stdout } = await run('ls');
      `,
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'run',
            why: 'has no upper bound in time: a peer that never answers holds it for ever',
            note: '',
            bounds: '`timeout` or `signal`',
          },
          line: 5,
          column: 34,
          endColumn: 37,
          suggestions: [
            {
              messageId: 'addBound',
              output: `
        import { exec } from 'child_process';
        import util from 'util';
        const run = util.promisify(exec);
        const { stdout } = await run('ls', { timeout: 10_000 });
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'child: promisified in place',
      code: `
        const { promisify } = require('util');
        await promisify(require('child_process').exec)('ls');
      `,
      errors: [
        {
          messageId: 'missing',
          data: {
            call: "promisify(require('child_process').exec)",
            why: 'has no upper bound in time: a peer that never answers holds it for ever',
            note: '',
            bounds: '`timeout` or `signal`',
          },
          line: 3,
          column: 15,
          endColumn: 55,
          suggestions: [
            {
              messageId: 'addBound',
              output: `
        const { promisify } = require('util');
        await promisify(require('child_process').exec)('ls', { timeout: 10_000 });
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'child: execFile with a list',
      code: `
        import { execFile } from 'child_process';
        execFile('git', ['status'], (error) => {});
      `,
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'execFile',
            why: 'has no upper bound in time: a peer that never answers holds it for ever',
            note: '',
            bounds: '`timeout` or `signal`',
          },
          line: 3,
          column: 9,
          endColumn: 17,
          suggestions: [
            {
              messageId: 'addBound',
              output: `
        import { execFile } from 'child_process';
        execFile('git', ['status'], { timeout: 10_000 }, (error) => {});
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'child: execFile with a named list',
      code: `
        import { execFile } from 'child_process';
        export const run = (args, callback) => execFile('git', args, callback);
      `,
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'execFile',
            why: 'has no upper bound in time: a peer that never answers holds it for ever',
            note: '',
            bounds: '`timeout` or `signal`',
          },
          line: 3,
          column: 48,
          endColumn: 56,
          suggestions: [
            {
              messageId: 'addBound',
              output: `
        import { execFile } from 'child_process';
        export const run = (args, callback) => execFile('git', args, { timeout: 10_000 }, callback);
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'child: execFile alone',
      code: `
        import { execFile } from 'child_process';
        execFile('git');
      `,
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'execFile',
            why: 'has no upper bound in time: a peer that never answers holds it for ever',
            note: '',
            bounds: '`timeout` or `signal`',
          },
          line: 3,
          column: 9,
          endColumn: 17,
          suggestions: [
            {
              messageId: 'addBound',
              output: `
        import { execFile } from 'child_process';
        execFile('git', { timeout: 10_000 });
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'child: execSync',
      code: `
        import { execSync } from 'child_process';
        const head = execSync('git rev-parse HEAD').toString();
      `,
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'execSync',
            why: 'has no upper bound in time: a peer that never answers holds it for ever',
            note: '',
            bounds: '`timeout`',
          },
          line: 3,
          column: 22,
          endColumn: 30,
          suggestions: [
            {
              messageId: 'addBound',
              output: `
        import { execSync } from 'child_process';
        const head = execSync('git rev-parse HEAD', { timeout: 10_000 }).toString();
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'child: execSync knows no signal',
      code: `
        import { execSync } from 'child_process';
        execSync('ls', { signal });
      `,
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'execSync',
            why: 'has no upper bound in time: a peer that never answers holds it for ever',
            note: 'It does not read `signal`. ',
            bounds: '`timeout`',
          },
          line: 3,
          column: 9,
          endColumn: 17,
          suggestions: [
            {
              messageId: 'addBound',
              output: `
        import { execSync } from 'child_process';
        execSync('ls', { signal, timeout: 10_000 });
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'child: execFileSync',
      code: `
        import * as cp from 'child_process';
        cp.execFileSync('git', ['status'], { encoding: 'utf8' });
      `,
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'cp.execFileSync',
            why: 'has no upper bound in time: a peer that never answers holds it for ever',
            note: '',
            bounds: '`timeout`',
          },
          line: 3,
          column: 9,
          endColumn: 24,
          suggestions: [
            {
              messageId: 'addBound',
              output: `
        import * as cp from 'child_process';
        cp.execFileSync('git', ['status'], { encoding: 'utf8', timeout: 10_000 });
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'child: spawnSync',
      code: `
        import { spawnSync } from 'node:child_process';
        spawnSync('git', ['status']);
      `,
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'spawnSync',
            why: 'has no upper bound in time: a peer that never answers holds it for ever',
            note: '',
            bounds: '`timeout`',
          },
          line: 3,
          column: 9,
          endColumn: 18,
          suggestions: [
            {
              messageId: 'addBound',
              output: `
        import { spawnSync } from 'node:child_process';
        spawnSync('git', ['status'], { timeout: 10_000 });
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'child: 0',
      code: `
        import { exec } from 'child_process';
        exec('ls', { timeout: 0 });
      `,
      errors: [
        {
          messageId: 'disabled',
          data: {
            option: 'timeout',
            call: 'exec',
          },
          line: 3,
          column: 22,
          endColumn: 32,
          suggestions: [
            {
              messageId: 'replaceBound',
              output: `
        import { exec } from 'child_process';
        exec('ls', { timeout: 10_000 });
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'child: killed on an error only',
      code: `
        import { exec } from 'child_process';
        const child = exec('ls');
        child.on('error', () => child.kill());
      `,
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'exec',
            why: 'has no upper bound in time: a peer that never answers holds it for ever',
            note: '',
            bounds: '`timeout` or `signal`',
          },
          line: 3,
          column: 23,
          endColumn: 27,
          suggestions: [
            {
              messageId: 'addBound',
              output: `
        import { exec } from 'child_process';
        const child = exec('ls', { timeout: 10_000 });
        child.on('error', () => child.kill());
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'child: sequence of compiled code',
      code: `
        const child_process_1 = require('child_process');
        (0, child_process_1.execSync)('ls');
      `,
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'child_process_1.execSync',
            why: 'has no upper bound in time: a peer that never answers holds it for ever',
            note: '',
            bounds: '`timeout`',
          },
          line: 3,
          column: 10,
          endColumn: 37,
          suggestions: [
            {
              messageId: 'addBound',
              output: `
        const child_process_1 = require('child_process');
        (0, child_process_1.execSync)('ls', { timeout: 10_000 });
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'execa: call',
      code: `
        import { execa } from 'execa';
        await execa('git', ['status']);
      `,
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'execa',
            why: 'has no upper bound in time: a peer that never answers holds it for ever',
            note: '',
            bounds: '`timeout` or `cancelSignal`',
          },
          line: 3,
          column: 15,
          endColumn: 20,
          suggestions: [
            {
              messageId: 'addBound',
              output: `
        import { execa } from 'execa';
        await execa('git', ['status'], { timeout: 10_000 });
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'execa: default export',
      code: `
        const execa = require('execa');
        execa('git');
      `,
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'execa',
            why: 'has no upper bound in time: a peer that never answers holds it for ever',
            note: '',
            bounds: '`timeout` or `cancelSignal`',
          },
          line: 3,
          column: 9,
          endColumn: 14,
          suggestions: [
            {
              messageId: 'addBound',
              output: `
        const execa = require('execa');
        execa('git', { timeout: 10_000 });
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'execa: template',
      code: `
        import { $ } from 'execa';
        await $\`git status\`;
      `,
      errors: [
        {
          messageId: 'missing',
          data: {
            call: '$',
            why: 'has no upper bound in time: a peer that never answers holds it for ever',
            note: '',
            bounds: '`timeout` or `cancelSignal`',
          },
          line: 3,
          column: 15,
          endColumn: 16,
        },
      ],
    },
    {
      name: 'execa: bound options without a bound',
      code: `
        import { $ } from 'execa';
        const $$ = $({ cwd });
        await $$\`git status\`;
      `,
      errors: [
        {
          messageId: 'missing',
          data: {
            call: '$$',
            why: 'has no upper bound in time: a peer that never answers holds it for ever',
            note: '',
            bounds: '`timeout` or `cancelSignal`',
          },
          line: 4,
          column: 15,
          endColumn: 17,
        },
      ],
    },
    {
      name: 'execa: sync',
      code: `
        import { execaSync } from 'execa';
        execaSync('git', ['status'], { cwd });
      `,
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'execaSync',
            why: 'has no upper bound in time: a peer that never answers holds it for ever',
            note: '',
            bounds: '`timeout`',
          },
          line: 3,
          column: 9,
          endColumn: 18,
          suggestions: [
            {
              messageId: 'addBound',
              output: `
        import { execaSync } from 'execa';
        execaSync('git', ['status'], { cwd, timeout: 10_000 });
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'execa: 0',
      code: `
        import { execa } from 'execa';
        execa('git', { timeout: 0 });
      `,
      errors: [
        {
          messageId: 'disabled',
          data: {
            option: 'timeout',
            call: 'execa',
          },
          line: 3,
          column: 24,
          endColumn: 34,
          suggestions: [
            {
              messageId: 'replaceBound',
              output: `
        import { execa } from 'execa';
        execa('git', { timeout: 10_000 });
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'Atomics.wait',
      code: `Atomics.wait(view, 0, 0);`,
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'Atomics.wait',
            why: 'has no upper bound in time: a peer that never answers holds it for ever',
            note: '',
            bounds: 'a timeout as argument 4',
          },
          line: 1,
          column: 1,
          endColumn: 13,
          suggestions: [
            {
              messageId: 'addBound',
              output: `Atomics.wait(view, 0, 0, 10_000);`,
            },
          ],
        },
      ],
    },
    {
      name: 'Atomics.wait with Infinity',
      code: `Atomics.wait(view, 0, 0, Infinity);`,
      errors: [
        {
          messageId: 'disabled',
          data: {
            option: 'timeout',
            call: 'Atomics.wait',
          },
          line: 1,
          column: 26,
          endColumn: 34,
          suggestions: [
            {
              messageId: 'replaceBound',
              output: `Atomics.wait(view, 0, 0, 10_000);`,
            },
          ],
        },
      ],
    },
    {
      name: 'http: agent out of sight hardly ever bounds',
      code: `
        import http from 'http';
        class Client { get(host) { return http.get({ host, agent: this.agent }, done); } }
      `,
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'http.get',
            why: 'has no upper bound in time: a peer that never answers holds it for ever',
            note: '',
            bounds: '`timeout` or `signal`',
          },
          line: 3,
          column: 43,
          endColumn: 51,
          suggestions: [
            {
              messageId: 'addBound',
              output: `
        import http from 'http';
        class Client { get(host) { return http.get({ host, agent: this.agent, signal: AbortSignal.timeout(10_000) }, done); } }
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'http: agent without options',
      code: `
        import http from 'http';
        http.get({ host, agent: new http.Agent() }, done);
      `,
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'http.get',
            why: 'has no upper bound in time: a peer that never answers holds it for ever',
            note: '',
            bounds: '`timeout` or `signal`',
          },
          line: 3,
          column: 9,
          endColumn: 17,
          suggestions: [
            {
              messageId: 'addBound',
              output: `
        import http from 'http';
        http.get({ host, agent: new http.Agent(), signal: AbortSignal.timeout(10_000) }, done);
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'http: agent of a proxy',
      code: `
        import https from 'https';
        import { HttpsProxyAgent } from 'https-proxy-agent';
        https.get({ host, agent: new HttpsProxyAgent(proxyUrl) }, done);
      `,
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'https.get',
            why: 'has no upper bound in time: a peer that never answers holds it for ever',
            note: '',
            bounds: '`timeout` or `signal`',
          },
          line: 4,
          column: 9,
          endColumn: 18,
          suggestions: [
            {
              messageId: 'addBound',
              output: `
        import https from 'https';
        import { HttpsProxyAgent } from 'https-proxy-agent';
        https.get({ host, agent: new HttpsProxyAgent(proxyUrl), signal: AbortSignal.timeout(10_000) }, done);
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'http: other methods of the request',
      code: `
        import http from 'http';
        const req = http.get(url);
        req[method](); req.on(...listener); req.on('close', done); req.end;
      `,
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'http.get',
            why: 'has no upper bound in time: a peer that never answers holds it for ever',
            note: '',
            bounds: '`timeout` or `signal`',
          },
          line: 3,
          column: 21,
          endColumn: 29,
          suggestions: [
            {
              messageId: 'addBound',
              output: `
        import http from 'http';
        const req = http.get(url, { signal: AbortSignal.timeout(10_000) });
        req[method](); req.on(...listener); req.on('close', done); req.end;
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'http: a helper that nobody calls',
      code: `
        import http from 'http';
        const req = http.get(url);
        function stop() { req.destroy(); }
      `,
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'http.get',
            why: 'has no upper bound in time: a peer that never answers holds it for ever',
            note: '',
            bounds: '`timeout` or `signal`',
          },
          line: 3,
          column: 21,
          endColumn: 29,
          suggestions: [
            {
              messageId: 'addBound',
              output: `
        import http from 'http';
        const req = http.get(url, { signal: AbortSignal.timeout(10_000) });
        function stop() { req.destroy(); }
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'http: a helper that calls itself',
      code: `
        import http from 'http';
        const req = http.get(url);
        function stop() { req.destroy(); stop(); }
        stop();
      `,
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'http.get',
            why: 'has no upper bound in time: a peer that never answers holds it for ever',
            note: '',
            bounds: '`timeout` or `signal`',
          },
          line: 3,
          column: 21,
          endColumn: 29,
          suggestions: [
            {
              messageId: 'addBound',
              output: `
        import http from 'http';
        const req = http.get(url, { signal: AbortSignal.timeout(10_000) });
        function stop() { req.destroy(); stop(); }
        stop();
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'http2: nothing',
      code: `
        import { connect } from 'http2';
        const session = connect(url);
        session.on('error', fail);
      `,
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'connect',
            why: 'has no upper bound in time: a peer that never answers holds it for ever',
            note: '',
            bounds: '`signal`',
          },
          line: 3,
          column: 25,
          endColumn: 32,
        },
      ],
    },
    {
      name: 'execa: in a constant',
      code: `
        import { execaCommand } from 'execa';
        const run = execaCommand('git status');
      `,
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'execaCommand',
            why: 'has no upper bound in time: a peer that never answers holds it for ever',
            note: '',
            bounds: '`timeout` or `cancelSignal`',
          },
          line: 3,
          column: 21,
          endColumn: 33,
          suggestions: [
            {
              messageId: 'addBound',
              output: `
        import { execaCommand } from 'execa';
        const run = execaCommand('git status', { timeout: 10_000 });
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'http: callback made by a function named after it',
      code: `
        import http from 'http';
        http.get(url, makeCallback(done));
      `,
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'http.get',
            why: 'has no upper bound in time: a peer that never answers holds it for ever',
            note: '',
            bounds: '`timeout` or `signal`',
          },
          line: 3,
          column: 9,
          endColumn: 17,
        },
      ],
    },
    {
      name: 'http: callback in parentheses: no suggestion',
      code: `
        import http from 'http';
        http.get(url, (done));
      `,
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'http.get',
            why: 'has no upper bound in time: a peer that never answers holds it for ever',
            note: '',
            bounds: '`timeout` or `signal`',
          },
          line: 3,
          column: 9,
          endColumn: 17,
        },
      ],
    },
    {
      name: 'Atomics.wait with a trailing comma',
      code: `Atomics.wait(view, 0, 0,);`,
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'Atomics.wait',
            why: 'has no upper bound in time: a peer that never answers holds it for ever',
            note: '',
            bounds: 'a timeout as argument 4',
          },
          line: 1,
          column: 1,
          endColumn: 13,
          suggestions: [
            {
              messageId: 'addBound',
              output: `Atomics.wait(view, 0, 0, 10_000);`,
            },
          ],
        },
      ],
    },
    {
      name: 'Atomics.wait with parentheses',
      code: `Atomics.wait(view, 0, (0));`,
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'Atomics.wait',
            why: 'has no upper bound in time: a peer that never answers holds it for ever',
            note: '',
            bounds: 'a timeout as argument 4',
          },
          line: 1,
          column: 1,
          endColumn: 13,
          suggestions: [
            {
              messageId: 'addBound',
              output: `Atomics.wait(view, 0, (0), 10_000);`,
            },
          ],
        },
      ],
    },
    {
      name: 'http: an interval that only looks',
      code: `
        import http from 'node:http';
        const request = http.request(url);
        const watchdog = setInterval(() => { report(request.reusedSocket); }, 1_000);
      `,
      errors: [
        {
          messageId: 'missing',
          line: 3,
          column: 25,
          endColumn: 37,
          suggestions: [
            {
              messageId: 'addBound',
              output: `
        import http from 'node:http';
        const request = http.request(url, { signal: AbortSignal.timeout(10_000) });
        const watchdog = setInterval(() => { report(request.reusedSocket); }, 1_000);
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'http2: an option that is not read, on a session that is given back',
      code: `
        import http2 from 'node:http2';
        export function open(address) { return http2.connect(address, { timeout: 5_000 }); }
      `,
      errors: [
        {
          messageId: 'missing',
          line: 3,
          column: 48,
          endColumn: 61,
        },
      ],
    },
  ],
});
