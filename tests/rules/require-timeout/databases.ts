import rule from '../../../src/rules/require-timeout.js';
import { ruleTester } from '../../support/rule-tester.js';

ruleTester.run('require-timeout: databases and brokers', rule, {
  valid: [
    {
      name: 'pg: both bounds',
      code: `
        import { Pool } from 'pg';
        export const pool = new Pool({ connectionTimeoutMillis: 5_000, query_timeout: 5_000 });
      `,
    },
    {
      name: 'pg: statement_timeout',
      code: `
        import pg from 'pg';
        export const pool = new pg.Pool({ connectionTimeoutMillis: 5_000, statement_timeout: 5_000 });
      `,
    },
    {
      name: 'pg: query bound in the URL',
      code: `
        import { Pool } from 'pg';
        export const pool = new Pool({ connectionString: 'postgres://db/app?statement_timeout=5000', connectionTimeoutMillis: 5_000 });
      `,
    },
    {
      name: 'pg: options out of sight',
      code: `
        import { Pool } from 'pg';
        import { config } from './config.js';
        export const pool = new Pool(config);
        export const other = (options) => new Pool({ ...options, max: 5 });
      `,
    },
    {
      name: 'pg: made and not used',
      code: `
        import { Pool } from 'pg';
        const pool = new Pool();
      `,
    },
    {
      name: 'pg: listened to only',
      code: `
        import { Pool } from 'pg';
        const pool = new Pool();
        pool.on('error', log);
        pool.end();
      `,
    },
    {
      name: 'pg: every query with a bound of its own',
      code: `
        import { Pool } from 'pg';
        const pool = new Pool({ connectionTimeoutMillis: 5_000 });
        await pool.query({ text, query_timeout: 1_000 });
      `,
    },
    {
      name: 'pg: a pool from elsewhere',
      code: `
        import { pool } from './db.js';
        pool.query('SELECT 1');
        export const load = (pool) => pool.query('SELECT 1');
      `,
    },
    {
      name: 'mongodb: socketTimeoutMS',
      code: `
        import { MongoClient } from 'mongodb';
        export const client = new MongoClient(url, { socketTimeoutMS: 5_000 });
      `,
    },
    {
      name: 'mongodb: in a literal URL',
      code: `
        import { MongoClient } from 'mongodb';
        export const client = new MongoClient('mongodb://db/app?retryWrites=true&socketTimeoutMS=5000');
      `,
    },
    {
      name: 'mongodb: in the shown part of a URL',
      code: `
        import { MongoClient } from 'mongodb';
        const url = \`mongodb://\${host}/app?socketTimeoutMS=5000\`;
        export const client = new MongoClient(url);
      `,
    },
    {
      name: 'mongodb: bound of each operation',
      code: `
        import { MongoClient } from 'mongodb';
        const client = new MongoClient(url);
        await client.connect();
        await client.db('a').collection('b').find({}, { maxTimeMS: 1_000 }).toArray();
        await client.db('a').collection('b').find({}).maxTimeMS(1_000).toArray();
      `,
    },
    {
      name: 'mongoose: option',
      code: `
        import mongoose from 'mongoose';
        await mongoose.connect(url, { socketTimeoutMS: 5_000 });
      `,
    },
    {
      name: 'mongoose: options out of sight',
      code: `
        import mongoose from 'mongoose';
        import { options } from './config.js';
        await mongoose.connect(url, options);
      `,
    },
    {
      name: 'mongoose: in a literal URL',
      code: `
        const mongoose = require('mongoose');
        mongoose.connect('mongodb://db/app?socketTimeoutMS=5000');
      `,
    },
    {
      name: 'mongodb: timeoutMS where a setting says that the driver honours it',
      code: `
        import { MongoClient } from 'mongodb';
        export const client = new MongoClient(url, { timeoutMS: 5_000 });
      `,
      options: [{ clients: { mongodb: { bounds: ['timeoutMS', 'socketTimeoutMS'] } } }],
    },
    {
      name: 'ioredis: commandTimeout',
      code: `
        import Redis from 'ioredis';
        export const redis = new Redis(url, { commandTimeout: 1_000 });
      `,
    },
    {
      name: 'ioredis: socketTimeout of options alone',
      code: `
        import { Redis } from 'ioredis';
        export const redis = new Redis({ host, socketTimeout: 1_000 });
      `,
    },
    {
      name: 'ioredis: cluster',
      code: `
        import Redis from 'ioredis';
        export const redis = new Redis.Cluster(nodes, { redisOptions: { commandTimeout: 1_000 } });
      `,
    },
    {
      name: 'ioredis: handed to bullmq',
      code: `
        import Redis from 'ioredis';
        import { Worker } from 'bullmq';
        const connection = new Redis(url);
        new Worker('mail', send, { connection });
      `,
    },
    {
      name: 'ioredis: handed to bullmq in place',
      code: `
        import Redis from 'ioredis';
        import { Queue } from 'bullmq';
        export const queue = new Queue('mail', { connection: new Redis(url) });
      `,
    },
    {
      name: 'ioredis: made for a queue',
      code: `
        import Redis from 'ioredis';
        export const connection = new Redis(url, { maxRetriesPerRequest: null });
      `,
    },
    {
      name: 'ioredis: options out of sight',
      code: `
        import Redis from 'ioredis';
        export const redis = new Redis(config.redis);
        export const other = (options) => new Redis(options);
      `,
    },
    {
      name: 'amqplib: timeout',
      code: `
        import amqp from 'amqplib';
        await amqp.connect(url, { timeout: 5_000 });
      `,
    },
    {
      name: 'ldapts: timeout',
      code: `
        import { Client } from 'ldapts';
        export const client = new Client({ url, timeout: 5_000 });
      `,
    },
    {
      name: 'ssh2: bounded by default',
      code: `
        import { Client } from 'ssh2';
        const client = new Client();
        client.connect({ host });
      `,
    },
    {
      name: 'ws: handshakeTimeout',
      code: `
        import WebSocket from 'ws';
        new WebSocket(url, { handshakeTimeout: 5_000 });
        new WebSocket(url, ['v1'], { handshakeTimeout: 5_000 });
      `,
    },
    {
      name: 'ws: options out of sight',
      code: `
        import WebSocket from 'ws';
        export const open = (url, options) => new WebSocket(url, options);
      `,
    },
    {
      name: 'ws: server',
      code: `
        import WebSocket, { WebSocketServer } from 'ws';
        new WebSocket.Server({ port }); new WebSocketServer({ port });
      `,
    },
    {
      name: 'ws: a heartbeat begins at once',
      code: `
        import WebSocket from 'ws';
        const socket = new WebSocket(url);
        function heartbeat() { setTimeout(() => socket.terminate(), 31_000); }
        heartbeat();
        socket.on('ping', heartbeat);
      `,
    },
    {
      name: 'ws: a timer ends the handshake',
      code: `
        import WebSocket from 'ws';
        const socket = new WebSocket(url);
        const timer = setTimeout(() => socket.terminate(), 5_000);
      `,
    },
    {
      name: 'WebSocket of the browser',
      code: `const socket = new WebSocket(url);`,
    },
    {
      name: 'bullmq: time to wait',
      code: `
        import { Queue } from 'bullmq';
        const queue = new Queue('mail');
        const job = await queue.add('a', {});
        await job.waitUntilFinished(events, 5_000);
      `,
    },
    {
      name: 'mysql2, postgres, mssql: bounded by default',
      code: `
        import mysql from 'mysql2/promise';
        import postgres from 'postgres';
        import sql from 'mssql';
        export const pool = mysql.createPool({ host });
        export const db = postgres(url);
        await sql.connect({ server });
      `,
    },
    {
      name: 'kafkajs: bounded by default',
      code: `
        import { Kafka } from 'kafkajs';
        export const kafka = new Kafka({ brokers });
      `,
    },
    {
      name: 'mongodb: bound of an operation through assertions',
      code: `
        import { MongoClient } from 'mongodb';
        const client = new MongoClient(url);
        await client.db('a')!.collection('b')?.find({}, { maxTimeMS: 1_000 });
      `,
    },
    {
      name: 'bullmq: time out of sight',
      code: `
        import { Queue } from 'bullmq';
        const queue = new Queue('mail');
        const job = await queue.add('a', {});
        await job.waitUntilFinished(...args);
      `,
    },
    {
      name: 'ioredis: handed to bullmq in a constant',
      code: `
        import Redis from 'ioredis';
        import { Queue } from 'bullmq';
        const options = { connection: new Redis() };
        const queue = new Queue('mail', options);
      `,
    },
    {
      name: 'ioredis: handed to bullmq in a constant that is spread',
      code: `
        import Redis from 'ioredis';
        import { Worker } from 'bullmq';
        const shared = { connection: new Redis() } as const;
        new Worker('mail', work, { ...shared, concurrency: 2 });
      `,
    },
    {
      name: 'ioredis: handed to bullmq as a member of a constant',
      code: `
        import Redis from 'ioredis';
        import { Queue } from 'bullmq';
        const client = new Redis();
        const stores = { jobs: client };
        new Queue('mail', { connection: stores.jobs });
      `,
    },
    {
      name: 'ioredis: given back by a function whose result is handed to bull',
      code: `
        import Redis from 'ioredis';
        import Queue from 'bull';
        function connect() { return new Redis(address); }
        const queue = new Queue('mail', { createClient: () => connect() });
      `,
    },
    {
      name: 'ioredis: given back by a function in the options of bull',
      code: `
        import Redis from 'ioredis';
        import Queue from 'bull';
        const queue = new Queue('mail', { createClient(type) { return new Redis(address); } });
      `,
    },
    {
      name: 'ioredis: handed to the module of a framework that hands it to bullmq',
      code: `
        import Redis from 'ioredis';
        import { BullModule } from '@nestjs/bullmq';
        BullModule.forRoot({ connection: new Redis(address) });
      `,
    },
    {
      name: 'mysql2: queries with and without a bound',
      code: `
        import mysql from 'mysql2';
        const connection = mysql.createConnection(address);
        connection.query({ sql, timeout: 5_000 }, done);
        connection.promise().query(sql);
      `,
    },
  ],
  invalid: [
    {
      name: 'pg: exported without options',
      code: `
        import { Pool } from 'pg';
        export const pool = new Pool();
      `,
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'new Pool',
            why: 'has no upper bound in time: a peer that never answers holds it for ever',
            note: '',
            bounds: '`connectionTimeoutMillis` and `query_timeout` or `statement_timeout`',
          },
          line: 3,
          column: 33,
          endColumn: 37,
          suggestions: [
            {
              messageId: 'addBound',
              output: `
        import { Pool } from 'pg';
        export const pool = new Pool({ connectionTimeoutMillis: 10_000, query_timeout: 10_000 });
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'pg: without parentheses',
      code: `
        import { Pool } from 'pg';
        export default new Pool;
      `,
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'new Pool',
            why: 'has no upper bound in time: a peer that never answers holds it for ever',
            note: '',
            bounds: '`connectionTimeoutMillis` and `query_timeout` or `statement_timeout`',
          },
          line: 3,
          column: 28,
          endColumn: 32,
          suggestions: [
            {
              messageId: 'addBound',
              output: `
        import { Pool } from 'pg';
        export default new Pool({ connectionTimeoutMillis: 10_000, query_timeout: 10_000 });
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'pg: connection bound alone',
      code: `
        import pg from 'pg';
        export const pool = new pg.Pool({ connectionTimeoutMillis: 5_000 });
      `,
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'new pg.Pool',
            why: 'has no upper bound in time: a peer that never answers holds it for ever',
            note: '',
            bounds: '`query_timeout` or `statement_timeout`',
          },
          line: 3,
          column: 33,
          endColumn: 40,
          suggestions: [
            {
              messageId: 'addBound',
              output: `
        import pg from 'pg';
        export const pool = new pg.Pool({ connectionTimeoutMillis: 5_000, query_timeout: 10_000 });
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'pg: query bound alone',
      code: `
        import { Pool } from 'pg';
        export const pool = new Pool({ query_timeout: 5_000 });
      `,
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'new Pool',
            why: 'has no upper bound in time: a peer that never answers holds it for ever',
            note: '',
            bounds: '`connectionTimeoutMillis`',
          },
          line: 3,
          column: 33,
          endColumn: 37,
          suggestions: [
            {
              messageId: 'addBound',
              output: `
        import { Pool } from 'pg';
        export const pool = new Pool({ query_timeout: 5_000, connectionTimeoutMillis: 10_000 });
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'pg: other timeouts bound no query',
      code: `
        import { Pool } from 'pg';
        export const pool = new Pool({ idleTimeoutMillis: 1_000, lock_timeout: 1_000, connectionTimeoutMillis: 1_000 });
      `,
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'new Pool',
            why: 'has no upper bound in time: a peer that never answers holds it for ever',
            note: '`idleTimeoutMillis` bounds only a part of it. ',
            bounds: '`query_timeout` or `statement_timeout`',
          },
          line: 3,
          column: 33,
          endColumn: 37,
          suggestions: [
            {
              messageId: 'addBound',
              output: `
        import { Pool } from 'pg';
        export const pool = new Pool({ idleTimeoutMillis: 1_000, lock_timeout: 1_000, connectionTimeoutMillis: 1_000, query_timeout: 10_000 });
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'pg: the connection bound is not read from the URL',
      code: `
        import { Client } from 'pg';
        const client = new Client('postgres://db/app?connectionTimeoutMillis=5000&query_timeout=5000');
        await client.connect();
      `,
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'new Client',
            why: 'has no upper bound in time: a peer that never answers holds it for ever',
            note: '',
            bounds: '`connectionTimeoutMillis`',
          },
          line: 3,
          column: 28,
          endColumn: 34,
        },
      ],
    },
    {
      name: 'pg: URL out of sight',
      code: `
        import { Pool } from 'pg';
        export const pool = new Pool({ connectionString: process.env.DATABASE_URL, connectionTimeoutMillis: 5_000 });
      `,
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'new Pool',
            why: 'has no upper bound in time: a peer that never answers holds it for ever',
            note: '',
            bounds: '`query_timeout` or `statement_timeout`',
          },
          line: 3,
          column: 33,
          endColumn: 37,
          suggestions: [
            {
              messageId: 'addBound',
              output: `
        import { Pool } from 'pg';
        export const pool = new Pool({ connectionString: process.env.DATABASE_URL, connectionTimeoutMillis: 5_000, query_timeout: 10_000 });
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'pg: 0 is none',
      code: `
        import { Pool } from 'pg';
        export const pool = new Pool({ connectionTimeoutMillis: 0, query_timeout: 5_000 });
      `,
      errors: [
        {
          messageId: 'disabled',
          data: {
            option: 'connectionTimeoutMillis',
            call: 'new Pool',
          },
          line: 3,
          column: 40,
          endColumn: 66,
          suggestions: [
            {
              messageId: 'replaceBound',
              output: `
        import { Pool } from 'pg';
        export const pool = new Pool({ connectionTimeoutMillis: 10_000, query_timeout: 5_000 });
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'pg: false is none',
      code: `
        import { Pool } from 'pg';
        export const pool = new Pool({ connectionTimeoutMillis: 5_000, statement_timeout: false });
      `,
      errors: [
        {
          messageId: 'disabled',
          data: {
            option: 'statement_timeout',
            call: 'new Pool',
          },
          line: 3,
          column: 72,
          endColumn: 96,
          suggestions: [
            {
              messageId: 'replaceBound',
              output: `
        import { Pool } from 'pg';
        export const pool = new Pool({ connectionTimeoutMillis: 5_000, statement_timeout: 10_000 });
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'pg: used in the file',
      code: `
        const { Pool } = require('pg');
        const pool = new Pool({ max: 5 });
        module.exports.load = () => pool.query('SELECT 1');
      `,
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'new Pool',
            why: 'has no upper bound in time: a peer that never answers holds it for ever',
            note: '',
            bounds: '`connectionTimeoutMillis` and `query_timeout` or `statement_timeout`',
          },
          line: 3,
          column: 26,
          endColumn: 30,
          suggestions: [
            {
              messageId: 'addBound',
              output: `
        const { Pool } = require('pg');
        const pool = new Pool({ max: 5, connectionTimeoutMillis: 10_000, query_timeout: 10_000 });
        module.exports.load = () => pool.query('SELECT 1');
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'pg: handed to a library',
      code: `
        import { Pool } from 'pg';
        import { drizzle } from 'drizzle-orm/node-postgres';
        export const db = drizzle(new Pool({ max: 5 }));
      `,
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'new Pool',
            why: 'has no upper bound in time: a peer that never answers holds it for ever',
            note: '',
            bounds: '`connectionTimeoutMillis` and `query_timeout` or `statement_timeout`',
          },
          line: 4,
          column: 39,
          endColumn: 43,
          suggestions: [
            {
              messageId: 'addBound',
              output: `
        import { Pool } from 'pg';
        import { drizzle } from 'drizzle-orm/node-postgres';
        export const db = drizzle(new Pool({ max: 5, connectionTimeoutMillis: 10_000, query_timeout: 10_000 }));
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'pg: field of a class',
      code: `
        import { Pool } from 'pg';
        class Store {
          #pool = new Pool();
          load() { return this.#pool.query('SELECT 1'); }
        }
      `,
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'new Pool',
            why: 'has no upper bound in time: a peer that never answers holds it for ever',
            note: '',
            bounds: '`connectionTimeoutMillis` and `query_timeout` or `statement_timeout`',
          },
          line: 4,
          column: 23,
          endColumn: 27,
          suggestions: [
            {
              messageId: 'addBound',
              output: `
        import { Pool } from 'pg';
        class Store {
          #pool = new Pool({ connectionTimeoutMillis: 10_000, query_timeout: 10_000 });
          load() { return this.#pool.query('SELECT 1'); }
        }
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'pg: one query without a bound',
      code: `
        import { Pool } from 'pg';
        const pool = new Pool({ connectionTimeoutMillis: 5_000 });
        await pool.query({ text, query_timeout: 1_000 });
        await pool.query('SELECT 1');
      `,
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'new Pool',
            why: 'has no upper bound in time: a peer that never answers holds it for ever',
            note: '',
            bounds: '`query_timeout` or `statement_timeout`',
          },
          line: 3,
          column: 26,
          endColumn: 30,
          suggestions: [
            {
              messageId: 'addBound',
              output: `
        import { Pool } from 'pg';
        const pool = new Pool({ connectionTimeoutMillis: 5_000, query_timeout: 10_000 });
        await pool.query({ text, query_timeout: 1_000 });
        await pool.query('SELECT 1');
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'mongodb: exported',
      code: `
        import { MongoClient } from 'mongodb';
        export const client = new MongoClient(process.env.MONGO_URL);
      `,
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'new MongoClient',
            why: 'has no upper bound in time: a peer that never answers holds it for ever',
            note: '',
            bounds: '`socketTimeoutMS`',
          },
          line: 3,
          column: 35,
          endColumn: 46,
          suggestions: [
            {
              messageId: 'addBound',
              output: `
        import { MongoClient } from 'mongodb';
        export const client = new MongoClient(process.env.MONGO_URL, { socketTimeoutMS: 10_000 });
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'mongodb: other phases',
      code: `
        import { MongoClient } from 'mongodb';
        export const client = new MongoClient(url, { serverSelectionTimeoutMS: 5_000, connectTimeoutMS: 5_000 });
      `,
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'new MongoClient',
            why: 'has no upper bound in time: a peer that never answers holds it for ever',
            note: '`serverSelectionTimeoutMS` bounds only a part of it. ',
            bounds: '`socketTimeoutMS`',
          },
          line: 3,
          column: 35,
          endColumn: 46,
          suggestions: [
            {
              messageId: 'addBound',
              output: `
        import { MongoClient } from 'mongodb';
        export const client = new MongoClient(url, { serverSelectionTimeoutMS: 5_000, connectTimeoutMS: 5_000, socketTimeoutMS: 10_000 });
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'mongodb: timeoutMS has no effect',
      code: `
        import { MongoClient } from 'mongodb';
        export const client = new MongoClient(url, { timeoutMS: 5_000 });
      `,
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'new MongoClient',
            why: 'has no upper bound in time: a peer that never answers holds it for ever',
            note: 'It does not read `timeoutMS`. ',
            bounds: '`socketTimeoutMS`',
          },
          line: 3,
          column: 35,
          endColumn: 46,
          suggestions: [
            {
              messageId: 'addBound',
              output: `
        import { MongoClient } from 'mongodb';
        export const client = new MongoClient(url, { socketTimeoutMS: 5_000 });
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'mongodb: static connect',
      code: `
        const { MongoClient } = require('mongodb');
        MongoClient.connect(url, (error, client) => {});
      `,
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'MongoClient.connect',
            why: 'has no upper bound in time: a peer that never answers holds it for ever',
            note: '',
            bounds: '`socketTimeoutMS`',
          },
          line: 3,
          column: 9,
          endColumn: 28,
          suggestions: [
            {
              messageId: 'addBound',
              output: `
        const { MongoClient } = require('mongodb');
        MongoClient.connect(url, { socketTimeoutMS: 10_000 }, (error, client) => {});
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'mongodb: used',
      code: `
        import { MongoClient } from 'mongodb';
        const client = new MongoClient(url);
        const users = client.db('a').collection('users');
      `,
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'new MongoClient',
            why: 'has no upper bound in time: a peer that never answers holds it for ever',
            note: '',
            bounds: '`socketTimeoutMS`',
          },
          line: 3,
          column: 28,
          endColumn: 39,
          suggestions: [
            {
              messageId: 'addBound',
              output: `
        import { MongoClient } from 'mongodb';
        const client = new MongoClient(url, { socketTimeoutMS: 10_000 });
        const users = client.db('a').collection('users');
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'mongodb: 0 in the URL',
      code: `
        import { MongoClient } from 'mongodb';
        export const client = new MongoClient('mongodb://db/app?socketTimeoutMS=0');
      `,
      errors: [
        {
          messageId: 'disabled',
          data: {
            option: 'socketTimeoutMS',
            call: 'new MongoClient',
          },
          line: 3,
          column: 47,
          endColumn: 83,
        },
      ],
    },
    {
      name: 'mongoose: connect',
      code: `
        import mongoose from 'mongoose';
        await mongoose.connect(process.env.MONGO_URL);
      `,
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'mongoose.connect',
            why: 'has no upper bound in time: a peer that never answers holds it for ever',
            note: '',
            bounds: '`socketTimeoutMS`',
          },
          line: 3,
          column: 15,
          endColumn: 31,
          suggestions: [
            {
              messageId: 'addBound',
              output: `
        import mongoose from 'mongoose';
        await mongoose.connect(process.env.MONGO_URL, { socketTimeoutMS: 10_000 });
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'mongoose: connect, named import',
      code: `
        import { connect } from 'mongoose';
        await connect(url, { dbName });
      `,
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'connect',
            why: 'has no upper bound in time: a peer that never answers holds it for ever',
            note: '',
            bounds: '`socketTimeoutMS`',
          },
          line: 3,
          column: 15,
          endColumn: 22,
          suggestions: [
            {
              messageId: 'addBound',
              output: `
        import { connect } from 'mongoose';
        await connect(url, { dbName, socketTimeoutMS: 10_000 });
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'mongoose: createConnection',
      code: `
        const mongoose = require('mongoose');
        mongoose.createConnection(url);
      `,
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'mongoose.createConnection',
            why: 'has no upper bound in time: a peer that never answers holds it for ever',
            note: '',
            bounds: '`socketTimeoutMS`',
          },
          line: 3,
          column: 9,
          endColumn: 34,
          suggestions: [
            {
              messageId: 'addBound',
              output: `
        const mongoose = require('mongoose');
        mongoose.createConnection(url, { socketTimeoutMS: 10_000 });
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'ioredis: exported',
      code: `
        import Redis from 'ioredis';
        export const redis = new Redis(process.env.REDIS_URL);
      `,
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'new Redis',
            why: 'has no upper bound in time: a peer that never answers holds it for ever',
            note: '',
            bounds: '`commandTimeout` or `socketTimeout`',
          },
          line: 3,
          column: 34,
          endColumn: 39,
          suggestions: [
            {
              messageId: 'addBound',
              output: `
        import Redis from 'ioredis';
        export const redis = new Redis(process.env.REDIS_URL, { commandTimeout: 10_000 });
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'ioredis: no arguments',
      code: `
        import { Redis } from 'ioredis';
        export const redis = new Redis();
      `,
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'new Redis',
            why: 'has no upper bound in time: a peer that never answers holds it for ever',
            note: '',
            bounds: '`commandTimeout` or `socketTimeout`',
          },
          line: 3,
          column: 34,
          endColumn: 39,
          suggestions: [
            {
              messageId: 'addBound',
              output: `
        import { Redis } from 'ioredis';
        export const redis = new Redis({ commandTimeout: 10_000 });
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'ioredis: port and host',
      code: `
        import Redis from 'ioredis';
        const redis = new Redis(6379, 'localhost');
        await redis.get('a');
      `,
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'new Redis',
            why: 'has no upper bound in time: a peer that never answers holds it for ever',
            note: '',
            bounds: '`commandTimeout` or `socketTimeout`',
          },
          line: 3,
          column: 27,
          endColumn: 32,
          suggestions: [
            {
              messageId: 'addBound',
              output: `
        import Redis from 'ioredis';
        const redis = new Redis(6379, 'localhost', { commandTimeout: 10_000 });
        await redis.get('a');
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'ioredis: connectTimeout bounds TCP only',
      code: `
        import Redis from 'ioredis';
        export const redis = new Redis({ host, connectTimeout: 1_000 });
      `,
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'new Redis',
            why: 'has no upper bound in time: a peer that never answers holds it for ever',
            note: '`connectTimeout` bounds only a part of it. ',
            bounds: '`commandTimeout` or `socketTimeout`',
          },
          line: 3,
          column: 34,
          endColumn: 39,
          suggestions: [
            {
              messageId: 'addBound',
              output: `
        import Redis from 'ioredis';
        export const redis = new Redis({ host, connectTimeout: 1_000, commandTimeout: 10_000 });
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'ioredis: not read from the URL',
      code: `
        import Redis from 'ioredis';
        export const redis = new Redis('redis://localhost?commandTimeout=1000');
      `,
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'new Redis',
            why: 'has no upper bound in time: a peer that never answers holds it for ever',
            note: '',
            bounds: '`commandTimeout` or `socketTimeout`',
          },
          line: 3,
          column: 34,
          endColumn: 39,
          suggestions: [
            {
              messageId: 'addBound',
              output: `
        import Redis from 'ioredis';
        export const redis = new Redis('redis://localhost?commandTimeout=1000', { commandTimeout: 10_000 });
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'ioredis: cluster',
      code: `
        import { Cluster } from 'ioredis';
        export const redis = new Cluster(nodes);
      `,
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'new Cluster',
            why: 'has no upper bound in time: a peer that never answers holds it for ever',
            note: '',
            bounds: '`redisOptions.commandTimeout` or `redisOptions.socketTimeout`',
          },
          line: 3,
          column: 34,
          endColumn: 41,
          suggestions: [
            {
              messageId: 'addBound',
              output: `
        import { Cluster } from 'ioredis';
        export const redis = new Cluster(nodes, { redisOptions: { commandTimeout: 10_000 } });
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'amqplib: connect',
      code: `
        import amqp from 'amqplib';
        const connection = await amqp.connect('amqp://localhost');
      `,
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'amqp.connect',
            why: 'has no upper bound in time: a peer that never answers holds it for ever',
            note: '',
            bounds: '`timeout`',
          },
          line: 3,
          column: 34,
          endColumn: 46,
          suggestions: [
            {
              messageId: 'addBound',
              output: `
        import amqp from 'amqplib';
        const connection = await amqp.connect('amqp://localhost', { timeout: 10_000 });
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'amqplib: heartbeat in the URL does not bound the connection',
      code: `
        import { connect } from 'amqplib';
        await connect('amqp://localhost?heartbeat=10');
      `,
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'connect',
            why: 'has no upper bound in time: a peer that never answers holds it for ever',
            note: '',
            bounds: '`timeout`',
          },
          line: 3,
          column: 15,
          endColumn: 22,
          suggestions: [
            {
              messageId: 'addBound',
              output: `
        import { connect } from 'amqplib';
        await connect('amqp://localhost?heartbeat=10', { timeout: 10_000 });
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'amqplib: callback',
      code: `
        import amqp from 'amqplib/callback_api';
        amqp.connect(url, (error, connection) => {});
      `,
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'amqp.connect',
            why: 'has no upper bound in time: a peer that never answers holds it for ever',
            note: '',
            bounds: '`timeout`',
          },
          line: 3,
          column: 9,
          endColumn: 21,
          suggestions: [
            {
              messageId: 'addBound',
              output: `
        import amqp from 'amqplib/callback_api';
        amqp.connect(url, { timeout: 10_000 }, (error, connection) => {});
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'ldapts: connectTimeout alone',
      code: `
        import { Client } from 'ldapts';
        const client = new Client({ url, connectTimeout: 1_000 });
        await client.bind(dn, password);
      `,
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'new Client',
            why: 'has no upper bound in time: a peer that never answers holds it for ever',
            note: '`connectTimeout` bounds only a part of it. ',
            bounds: '`timeout`',
          },
          line: 3,
          column: 28,
          endColumn: 34,
          suggestions: [
            {
              messageId: 'addBound',
              output: `
        import { Client } from 'ldapts';
        const client = new Client({ url, connectTimeout: 1_000, timeout: 10_000 });
        await client.bind(dn, password);
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'ssh2: switched off',
      code: `
        import { Client } from 'ssh2';
        const client = new Client();
        client.connect({ host, readyTimeout: 0 });
      `,
      errors: [
        {
          messageId: 'disabled',
          data: {
            option: 'readyTimeout',
            call: 'client.connect',
          },
          line: 4,
          column: 32,
          endColumn: 47,
          suggestions: [
            {
              messageId: 'replaceBound',
              output: `
        import { Client } from 'ssh2';
        const client = new Client();
        client.connect({ host, readyTimeout: 10_000 });
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'ws: client',
      code: `
        import WebSocket from 'ws';
        const socket = new WebSocket(url);
      `,
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'new WebSocket',
            why: 'has no upper bound in time: a peer that never answers holds it for ever',
            note: '',
            bounds: '`handshakeTimeout`',
          },
          line: 3,
          column: 28,
          endColumn: 37,
          suggestions: [
            {
              messageId: 'addBound',
              output: `
        import WebSocket from 'ws';
        const socket = new WebSocket(url, { handshakeTimeout: 10_000 });
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'ws: a heartbeat begins when it is open',
      code: `
        import WebSocket from 'ws';
        const socket = new WebSocket(url);
        let timer;
        const heartbeat = () => { clearTimeout(timer); timer = setTimeout(() => socket.terminate(), 31_000); };
        socket.on('open', heartbeat);
        socket.on('ping', heartbeat);
        socket.on('pong', () => { setTimeout(() => socket.terminate(), 31_000); });
      `,
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'new WebSocket',
            why: 'has no upper bound in time: a peer that never answers holds it for ever',
            note: '',
            bounds: '`handshakeTimeout`',
          },
          line: 3,
          column: 28,
          endColumn: 37,
          suggestions: [{ messageId: 'addBound', output: `
        import WebSocket from 'ws';
        const socket = new WebSocket(url, { handshakeTimeout: 10_000 });
        let timer;
        const heartbeat = () => { clearTimeout(timer); timer = setTimeout(() => socket.terminate(), 31_000); };
        socket.on('open', heartbeat);
        socket.on('ping', heartbeat);
        socket.on('pong', () => { setTimeout(() => socket.terminate(), 31_000); });
      ` }],
        },
      ],
    },
    {
      name: 'ws: client with protocols',
      code: `
        import { WebSocket } from 'ws';
        const socket = new WebSocket(url, ['v1']);
      `,
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'new WebSocket',
            why: 'has no upper bound in time: a peer that never answers holds it for ever',
            note: '',
            bounds: '`handshakeTimeout`',
          },
          line: 3,
          column: 28,
          endColumn: 37,
          suggestions: [
            {
              messageId: 'addBound',
              output: `
        import { WebSocket } from 'ws';
        const socket = new WebSocket(url, ['v1'], { handshakeTimeout: 10_000 });
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'ws: client with options',
      code: `
        const WebSocket = require('ws');
        const socket = new WebSocket(url, { headers });
      `,
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'new WebSocket',
            why: 'has no upper bound in time: a peer that never answers holds it for ever',
            note: '',
            bounds: '`handshakeTimeout`',
          },
          line: 3,
          column: 28,
          endColumn: 37,
          suggestions: [
            {
              messageId: 'addBound',
              output: `
        const WebSocket = require('ws');
        const socket = new WebSocket(url, { headers, handshakeTimeout: 10_000 });
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'bullmq: waits without end',
      code: `
        import { Queue } from 'bullmq';
        const queue = new Queue('mail');
        const job = await queue.add('a', {});
        await job.waitUntilFinished(events);
      `,
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'job.waitUntilFinished',
            why: 'has no upper bound in time: a peer that never answers holds it for ever',
            note: '',
            bounds: 'a timeout as argument 2',
          },
          line: 5,
          column: 15,
          endColumn: 36,
          suggestions: [
            {
              messageId: 'addBound',
              output: `
        import { Queue } from 'bullmq';
        const queue = new Queue('mail');
        const job = await queue.add('a', {});
        await job.waitUntilFinished(events, 10_000);
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'mysql2: connect bound switched off',
      code: `
        import mysql from 'mysql2/promise';
        export const pool = mysql.createPool({ host, connectTimeout: 0 });
      `,
      errors: [
        {
          messageId: 'disabled',
          data: {
            option: 'connectTimeout',
            call: 'mysql.createPool',
          },
          line: 3,
          column: 54,
          endColumn: 71,
          suggestions: [
            {
              messageId: 'replaceBound',
              output: `
        import mysql from 'mysql2/promise';
        export const pool = mysql.createPool({ host, connectTimeout: 10_000 });
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'postgres: connect bound in seconds switched off',
      code: `
        import postgres from 'postgres';
        export const db = postgres(url, { connect_timeout: 0 });
      `,
      errors: [
        {
          messageId: 'disabled',
          data: {
            option: 'connect_timeout',
            call: 'postgres',
          },
          line: 3,
          column: 43,
          endColumn: 61,
          suggestions: [
            {
              messageId: 'replaceBound',
              output: `
        import postgres from 'postgres';
        export const db = postgres(url, { connect_timeout: 10 });
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'mssql: request bound switched off',
      code: `
        import sql from 'mssql';
        await sql.connect({ server, requestTimeout: 0 });
      `,
      errors: [
        {
          messageId: 'disabled',
          data: {
            option: 'requestTimeout',
            call: 'sql.connect',
          },
          line: 3,
          column: 37,
          endColumn: 54,
          suggestions: [
            {
              messageId: 'replaceBound',
              output: `
        import sql from 'mssql';
        await sql.connect({ server, requestTimeout: 10_000 });
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'kafkajs: enforcement switched off',
      code: `
        import { Kafka } from 'kafkajs';
        export const kafka = new Kafka({ brokers, enforceRequestTimeout: false });
      `,
      errors: [
        {
          messageId: 'disabled',
          data: {
            option: 'enforceRequestTimeout',
            call: 'new Kafka',
          },
          line: 3,
          column: 51,
          endColumn: 79,
        },
      ],
    },
    {
      name: 'mongodb: literal URL without the bound',
      code: `
        import { MongoClient } from 'mongodb';
        export const client = new MongoClient('mongodb://db/app?retryWrites=true');
      `,
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'new MongoClient',
            why: 'has no upper bound in time: a peer that never answers holds it for ever',
            note: '',
            bounds: '`socketTimeoutMS`',
          },
          line: 3,
          column: 35,
          endColumn: 46,
          suggestions: [
            {
              messageId: 'addBound',
              output: `
        import { MongoClient } from 'mongodb';
        export const client = new MongoClient('mongodb://db/app?retryWrites=true', { socketTimeoutMS: 10_000 });
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'mongodb: one operation without a bound',
      code: `
        import { MongoClient } from 'mongodb';
        const client = new MongoClient(url);
        await client.db('a').collection('b').find({}, { maxTimeMS: 1_000 }).toArray();
        await client.db('a').collection('b').insertOne({});
      `,
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'new MongoClient',
            why: 'has no upper bound in time: a peer that never answers holds it for ever',
            note: '',
            bounds: '`socketTimeoutMS`',
          },
          line: 3,
          column: 28,
          endColumn: 39,
          suggestions: [
            {
              messageId: 'addBound',
              output: `
        import { MongoClient } from 'mongodb';
        const client = new MongoClient(url, { socketTimeoutMS: 10_000 });
        await client.db('a').collection('b').find({}, { maxTimeMS: 1_000 }).toArray();
        await client.db('a').collection('b').insertOne({});
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'pg: statement_timeout of 0 in the URL',
      code: `
        import { Pool } from 'pg';
        export const pool = new Pool({ connectionString: 'postgres://db/app?statement_timeout=0', connectionTimeoutMillis: 5_000 });
      `,
      errors: [
        {
          messageId: 'disabled',
          data: {
            option: 'statement_timeout',
            call: 'new Pool',
          },
          line: 3,
          column: 40,
          endColumn: 97,
        },
      ],
    },
    {
      name: 'ioredis: handed to something else',
      code: `
        import Redis from 'ioredis';
        import { createStore } from './store.js';
        export const store = createStore({ client: new Redis(url) });
      `,
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'new Redis',
            why: 'has no upper bound in time: a peer that never answers holds it for ever',
            note: '',
            bounds: '`commandTimeout` or `socketTimeout`',
          },
          line: 4,
          column: 56,
          endColumn: 61,
          suggestions: [
            {
              messageId: 'addBound',
              output: `
        import Redis from 'ioredis';
        import { createStore } from './store.js';
        export const store = createStore({ client: new Redis(url, { commandTimeout: 10_000 }) });
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'ioredis: purpose out of sight counts as one, a number does not',
      code: `
        import Redis from 'ioredis';
        export const redis = new Redis(url, { maxRetriesPerRequest: 3 });
      `,
      errors: [
        {
          messageId: 'missing',
          data: {
            call: 'new Redis',
            why: 'has no upper bound in time: a peer that never answers holds it for ever',
            note: '',
            bounds: '`commandTimeout` or `socketTimeout`',
          },
          line: 3,
          column: 34,
          endColumn: 39,
          suggestions: [
            {
              messageId: 'addBound',
              output: `
        import Redis from 'ioredis';
        export const redis = new Redis(url, { maxRetriesPerRequest: 3, commandTimeout: 10_000 });
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'ioredis: only what a command brings goes to bullmq',
      code: `
        import Redis from 'ioredis';
        import { Queue } from 'bullmq';
        const queue = new Queue('mail');
        const client = new Redis();
        const next = await client.get('next');
        await queue.add('send', { next });
      `,
      errors: [
        {
          messageId: 'missing',
          line: 5,
          column: 28,
          endColumn: 33,
          suggestions: [
            {
              messageId: 'addBound',
              output: `
        import Redis from 'ioredis';
        import { Queue } from 'bullmq';
        const queue = new Queue('mail');
        const client = new Redis({ commandTimeout: 10_000 });
        const next = await client.get('next');
        await queue.add('send', { next });
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'ioredis: in a constant that goes elsewhere',
      code: `
        import Redis from 'ioredis';
        import { Queue } from 'bullmq';
        const options = { connection: new Redis() };
        serve(options);
      `,
      errors: [
        {
          messageId: 'missing',
          line: 4,
          column: 43,
          endColumn: 48,
          suggestions: [
            {
              messageId: 'addBound',
              output: `
        import Redis from 'ioredis';
        import { Queue } from 'bullmq';
        const options = { connection: new Redis({ commandTimeout: 10_000 }) };
        serve(options);
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'mysql2: a query whose bound is switched off',
      code: `
        import mysql from 'mysql2/promise';
        const pool = mysql.createPool({ host });
        await pool.query({ sql, timeout: 0 });
        const connection = await pool.getConnection();
        await connection.execute({ sql, timeout: 0 }, values);
      `,
      errors: [
        {
          messageId: 'disabled',
          line: 4,
          column: 33,
          endColumn: 43,
          suggestions: [
            {
              messageId: 'replaceBound',
              output: `
        import mysql from 'mysql2/promise';
        const pool = mysql.createPool({ host });
        await pool.query({ sql, timeout: 10_000 });
        const connection = await pool.getConnection();
        await connection.execute({ sql, timeout: 0 }, values);
      `,
            },
          ],
        },
        {
          messageId: 'disabled',
          line: 6,
          column: 41,
          endColumn: 51,
          suggestions: [
            {
              messageId: 'replaceBound',
              output: `
        import mysql from 'mysql2/promise';
        const pool = mysql.createPool({ host });
        await pool.query({ sql, timeout: 0 });
        const connection = await pool.getConnection();
        await connection.execute({ sql, timeout: 10_000 }, values);
      `,
            },
          ],
        },
      ],
    },
  ],
});
