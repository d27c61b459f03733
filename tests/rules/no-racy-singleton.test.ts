import './no-racy-singleton/promised-values.js';
import './no-racy-singleton/kept-promises.js';
import './no-racy-singleton/ways-to-ask.js';
import rule, { type RuleOptions } from '../../src/rules/no-racy-singleton.js';
import { ruleTester, scriptRuleTester } from '../support/rule-tester.js';

const strict: [RuleOptions] = [{ checkValues: true, locks: [] }];

ruleTester.run(rule.name, rule, {
  valid: [
    { name: 'the method that is called asks again', code: `class A { async send() { if (!this.link) await this.connect(); } async connect() { if (this.link) return; const link = await openQueue(); this.link ??= link; } }` },
    { name: 'the promise of the method is kept', code: `class A { async send() { if (!this.link) await (this.opening ??= this.connect()); } async connect() { this.link = await openQueue(); } }` },
    { name: 'a start-up method calls it', code: `class A { async start() { if (!this.link) await this.connect(); } async connect() { this.link = await openQueue(); } }` },
    { name: 'the method keeps the promise', code: `class A { async send() { if (!this.link) await this.connect(); } async connect() { this.link = openQueue(); await this.link; } }` },
    { name: 'the method sets a flag first', code: `class A { async send() { if (!this.link) await this.connect(); } async connect() { this.busy = true; this.link = await openQueue(); } }` },
    { name: 'what is under way is waited for first', code: `class A { async send() { if (this.opening) await this.opening; if (!this.link) await this.connect(); } async connect() { this.link = await openQueue(); } }` },
    { name: 'the method loads data', code: `class A { async send() { if (!this.rows) await this.load(); } async load() { this.rows = await readRows(); } }` },
    { name: 'the method sets a mark', code: `class A { async send() { if (!this.isOpen) await this.connect(); } async connect() { await openQueue(); this.isOpen = true; } }` },
    { name: 'the method fills another place', code: `class A { async send() { if (!this.other) await this.connect(); } async connect() { this.link = await openQueue(); } }` },
    { name: 'the method of another object', code: `const other = { async connect() { this.link = await openQueue(); } }; class A { async send() { if (!this.link) await other.connect(); } }` },
    { name: 'the method is called under a lock', code: `class A { async sendLocked() { if (!this.link) await this.connect(); } async connect() { this.link = await openQueue(); } }` },
    { name: 'the method runs under a lock', code: `class A { async send() { if (!this.link) await this.connect(); } async connect() { await this.mutex.acquire(); this.link = await openQueue(); } }` },
    { name: 'each round opens anew', code: `class A { async send() { while (true) { if (!this.link) await this.connect(); } } async connect() { this.link = await openQueue(); } }` },
    { name: 'the answer of one request, in then', code: `class Write { run() { if (!this.response) return createSession(this.user).then((made) => { this.response = { status: 201, location: made.location }; }); } }` },
    { name: 'the answer of one request', code: `class Write { async run() { if (!this.response) { const made = await createSession(this.user); this.response = { status: 201, location: made.location }; } } }` },
    { name: 'a command for a client, not the client', code: `import { PutItemCommand } from '@aws-sdk/client-dynamodb'; let put; export async function get() { if (!put) { await refresh(); put = new PutItemCommand({}); } return put; }` },
    { name: 'credentials, not a client', code: `import AWS from 'aws-sdk'; let own; export async function get() { if (!own) { await refresh(); own = new AWS.Credentials(id, key); } return own; }` },
    { name: 'a client of a module that is loaded first', code: `let s3; export async function get() { if (!s3) { const { S3Client } = await import('@aws-sdk/client-s3'); s3 = new S3Client({}); } return s3; }` },
    { name: 'a class of the same name', code: `import { S3Client } from './own.js'; let s3; export async function get() { if (!s3) { await refresh(); s3 = new S3Client({}); } return s3; }` },
    { name: 'a promise that is kept, in then', code: `let link, opening; function get() { if (!link) opening = openQueue().then((made) => { link = made; }); return opening; }` },
    { name: 'asked again in then', code: `let link; function get() { if (!link) return openQueue().then((made) => { if (!link) link = made; }); }` },
    { name: 'a flag before then', code: `let link, busy; function get() { if (link || busy) return; busy = true; openQueue().then((made) => { link = made; }); }` },
    { name: 'nothing is asked before then', code: `let link; function start() { return openQueue().then((made) => { link = made; }); }` },
    { name: 'data in then', code: `let rows; function get() { if (!rows) return readRows().then((made) => { rows = made; }); }` },
    { name: 'a mark in then', code: `let isOpen; function get() { if (!isOpen) return openQueue().then(() => { isOpen = true; }); }` },
    { name: 'a pattern of the call', code: `async function get() { let one, other; if (!one) [one, other] = await createClientPair(); return [one, other]; }` },
    { name: 'a promise that was there before the call', code: `const opening = connect(); let client; async function get() { if (!client) client = await opening; return client; }` },
    { name: 'a class that holds settings', code: `let oidc; async function get() { if (oidc) return oidc; const issuer = await discover(); oidc = new issuer.Client({ id }); return oidc; }` },
    { name: 'a client of one\'s own, under the name of a client', code: `class Hub { async get() { if (this.hubClient) return this.hubClient; const id = await this.projectId(); this.hubClient = new HubClient(id); return this.hubClient; } }` },
    { name: 'what another function answered, given what was created', code: `class Page { #text; async text() { if (this.#text) return this.#text; const parts = await this.createParts(); this.#text = await render(parts); return this.#text; } }` },
    { name: 'a hash of what was awaited', code: `let sum; async function get() { if (sum) return sum; const text = await load(); sum = createHash(text); return sum; }` },
    { name: 'a file under the name of a lock', code: `let lock; async function get() { if (!lock) lock = await readFile('package-lock.json', 'utf8'); return lock; }` },
    { name: 'one of a list under the name of a server', code: `let server; async function get() { if (!server) server = (await fetchServers())[0]; return server; }` },
    { name: 'an address under the name of a connection', code: `let connection; async function get() { if (!connection) { const { host, port } = await load(); connection = { host, port }; } return connection; }` },
    { name: 'the promise is cached', code: `let client; async function get() { client ??= create(); return client; }` },
    { name: 'the promise is cached under a test', code: `let client; async function get() { if (!client) { client = create(); } return await client; }` },
    { name: 'synchronous initialisation', code: `let client; function get() { client ??= create(); return client; }` },
    { name: 'no test', code: `let client; async function start() { client = await connect(); }` },
    { name: 'tested again after the await', code: `let client; async function get() { if (!client) { const made = await connect(); if (!client) client = made; } return client; }` },
    { name: 'kept only if still empty', code: `let client; async function get() { if (!client) { const made = await connect(); client ??= made; } return client; }` },
    { name: 'variable of the call', code: `async function get() { let client; if (!client) client = await connect(); return client; }` },
    { name: 'parameter', code: `async function get(client) { client ??= await connect(); return client; }` },
    { name: 'member of a parameter', code: `async function get(req) { if (!req.client) req.client = await connect(); }` },
    { name: 'member of a local object', code: `async function get() { const state = {}; state.client ??= await connect(); return state; }` },
    { name: 'parameter of the function around', code: `function make(client) { return async () => { client ??= await connect(); }; }` },
    { name: 'module import', code: `let sharp; async function get() { sharp ??= await import('sharp'); return sharp; }` },
    { name: 'module import under a test', code: `let sharp; async function get() { if (!sharp) { sharp = await import('sharp'); } return sharp; }` },
    { name: 'under runExclusive', code: `let client; const get = () => mutex.runExclusive(async () => { if (!client) client = await connect(); return client; });` },
    { name: 'under navigator.locks', code: `let client; const get = () => navigator.locks.request('a', async () => { client ??= await connect(); });` },
    { name: 'after acquiring a lock', code: `let client; async function get() { const release = await mutex.acquire(); if (!client) client = await connect(); release(); }` },
    { name: 'after acquiring a lock, statement', code: `let client; async function get() { await sem.acquire(); client ??= await connect(); sem.release(); }` },
    { name: 'one at a time by p-limit', code: `import pLimit from 'p-limit'; const single = pLimit(1); let client; const get = () => single(async () => { client ??= await connect(); });` },
    { name: 'one at a time by a queue', code: `import PQueue from 'p-queue'; const turns = new PQueue({ concurrency: 1 }); let client; const get = () => turns.add(async () => { client ??= await connect(); });` },
    { name: 'member of what is there, not equal', code: `let client; async function get() { if (client?.state !== 'open') return; client = await connect(); }` },
    { name: 'in a function that says it is locked', code: `let client; async function connectLocked() { client ??= await connect(); }` },
    { name: 'own lock', code: `let client; const get = () => single(async () => { client ??= await connect(); });`, options: [{ checkValues: false, locks: ['single'] }] },
    { name: 'flag set before the await', code: `let client, busy; async function get() { if (client || busy) return; busy = true; client = await connect(); }` },
    { name: 'flag tested in an earlier statement', code: `class A { async start() { if (this.starting) return; this.starting = true; if (!this.server) this.server = await listen(); } }` },
    { name: 'state set before the await', code: `class A { async get() { if (this.sync) return this.sync; if (this.state === 'started') { return this.wait(); } else { this.state = 'started'; this.sync = await this.initSync(); return this.sync; } } }` },
    { name: 'state set before the await, literal first', code: `let state, client; async function get() { if (client) return; if ('busy' === state || typeof state === 'number') return; state = 'busy'; client = await connect(); }` },
    { name: 'local called global', code: `async function get(global) { global.db ??= await connect(); }` },
    { name: 'flag taken back', code: `class A { async start() { if (this.flushing) return; try { await this.openAll(); } finally { this.flushing = false; } } }`, options: [{ checkValues: true, locks: [] }] },
    { name: 'place emptied', code: `let client; async function stop() { if (!client) return; await open(); client = undefined; } async function end() { if (client) return; await connect(); client = null; }`, options: [{ checkValues: true, locks: [] }] },
    { name: 'await leaves the function', code: `let client; async function get() { if (!client) { if (x) { await report(); return; } client = create(); } }` },
    { name: 'await before the test', code: `let client; async function get() { await ready(); if (!client) client = create(); }` },
    { name: 'await behind the assignment', code: `class A { async start() { if (!this.server) { this.server = create(); await this.server.listen(); } } }` },
    { name: 'await in a nested function', code: `let client; async function get() { if (!client) { client = create(async () => { await connect(); }); } }` },
    { name: 'another place is tested', code: `let client, other; async function get() { if (!other) client = await connect(); }` },
    { name: 'another key is tested', code: `const clients = new Map(); async function get(k, j) { if (!clients.has(j)) clients.set(k, await connect(k)); }` },
    { name: 'set while filled, not while empty', code: `let client; async function swap() { if (client) { client = await reconnect(); } }` },
    { name: 'set with one argument', code: `const seen = new Map(); async function add(k) { if (!seen.has(k)) seen.set(await connect(k)); }` },
    { name: 'set of an import', code: `import { store } from './store.js'; async function get(k) { if (!store.has(k)) store.set(k, await connect(k)); }` },
    { name: 'remote cache', code: `class A { async get(k) { const hit = await this.cache.get(k); if (hit) return hit; const client = await connect(k); await this.cache.set(k, client); } }` },
    { name: 'comparison with something else', code: `let state; async function get() { if (state === 'idle') state = await connect(); }` },
    { name: 'less than', code: `let count = 0; async function get() { if (count < 3) count = await connect(); }` },
    { name: 'value cache in recommended', code: `const users = new Map(); async function get(k) { if (users.has(k)) return users.get(k); const user = await load(k); users.set(k, user); return user; }` },
    { name: 'value in recommended', code: `let config; async function get() { config ??= await load(); return config; }` },
    { name: 'very deep member', code: `async function get() { this.a.b.c.d.client ??= await connect(); }` },
    { name: 'member of a call', code: `async function get() { state().client ??= await connect(); }` },
    { name: 'module import by a helper', code: `let Smee; async function get() { Smee ??= (await npxImport('smee-client')).client; }` },
    { name: 'module import by a helper, the call alone', code: `let client; async function get() { client ??= await requireClient('x'); }` },
    { name: 'a second call is forbidden', code: `let client; async function start() { if (client) throw new Error('started'); client = await connect(); }` },
    { name: 'in a loop', code: `const clients = {}; async function start(ids) { for (const id of ids) { if (!clients[id]) clients[id] = await connect(id); } }` },
    { name: 'in an endless loop', code: `let client; async function run() { while (true) { if (client) { await client.closed; continue; } client = await connect(); } }` },
    { name: 'await in the other branch', code: `class A { async connect() { if (this.open) return; if (this.slow) { await this.connectSlow(); } else { this.open = true; } } }` },
    { name: 'a setting that is no cache', code: `const config = new Map(); async function on() { if (config.get('on')) return; await openSettings(); config.set('on', true); }` },
    { name: 'waits for the first caller', code: `class A { async get() { if (this.starting) await this.starting; if (!this.client) this.client = await connect(); return this.client; } }` },
    { name: 'variable of one async task', code: `async function task() { let client; const get = async () => { client ??= await connect(); return client; }; await get(); }` },
    { name: 'module import, compiled', code: `class A { async init() { if (this.saml) return; this.saml = await Promise.resolve().then(() => __importStar(require('samlify'))); } }`, options: strict },
    { name: 'module import after something else', code: `let sharp; async function get() { if (!sharp) { await prepare(); sharp = await import('sharp'); } return sharp; }`, options: strict },
    { name: 'module imports at once', code: `class A { async load() { if (!this.client) { const [{ Client }] = await Promise.all([import('a'), import('b')]); this.client = new Client(); } return this.client; } }`, options: strict },
    { name: 'a promise that was there before', code: `class A { async get() { if (this.client) return this.client; this.client = await this.clientPromise; return this.client; } }`, options: strict },
    { name: 'the task itself is kept', code: `class A { start() { if (this.starting) return this.starting; this.starting = (async () => { if (this.client) return; this.client = await connect(); })(); return this.starting; } }`, options: strict },
    { name: 'strict: a mark that something was done', code: `let warned = false; async function warn() { if (warned) return; await log('old'); warned = true; }`, options: strict },
    { name: 'strict: how far it is', code: `class A { async move(to) { if (this.cursor && this.cursor >= to) return; const moved = await store(to); this.cursor = moved; } }`, options: strict },
    { name: 'what is kept is not what was opened', code: `class A { async tools() { if (this.known) return this.known; const { client } = await this.connect(); const list = await client.listTools(); const names = list.map(({ name }) => name); this.known = { names }; return this.known; } }` },
    { name: 'asked what is there, under the name of what is opened', code: `class A { async start() { this.database ??= await runner.getCurrentDatabase(); } }` },
    { name: 'a function that gives out one that there is', code: `class A { async get() { if (!this.client) this.client = await getOrCreateClient(config); return this.client; } }` },
    { name: 'read from the output of what was started', code: `let known; async function list() { if (known) return known; const result = await spawn('ls'); check(result); known = parse(result.stdout); return known; }` },
    { name: 'read from the output of what was started, destructured', code: `let known; async function list() { if (known) return known; const { stdout } = await spawn('ls'); known = parse(stdout); return known; }` },
    { name: 'what is created is plain data', code: `const seen = new Map(); async function get(k) { if (seen.has(k)) return seen.get(k); const { projects } = await createProjectConfigurationsWithPlugins(k); seen.set(k, projects); return projects; }` },
    { name: 'top level', code: `let client; client ??= await connect();` },
    { name: 'plain set call', code: `async function f() { set(k, await connect()); a.set(k, v); }` },
    { name: 'awaits only where there is one', code: `class A { async connect(url) { if (this.pool && this.url === url) return; if (this.pool) await this.disconnect(); this.url = url; this.pool = new Pool(url); } }` },
    { name: 'awaits only where there is one, else', code: `let pool; async function connect(url) { if (pool && pool.url === url) return; if (!pool) { prepare(); } else { await pool.end(); } pool = createPool(url); }` },
    { name: 'flag of which the other way leaves', code: `let client, busy; async function get() { if (client) return client; if (!busy) { busy = true; } else { return; } client = await connect(); return client; }` },
  ],
  invalid: [
    {
      name: 'client of the second edition for AWS, whatever it is called', code: `import AWS from 'aws-sdk'; let s3: AWS.S3 | undefined; export async function get() { if (!s3) { await refresh(); s3 = new AWS.S3({ region }); } return s3; }`,
      errors: [{ messageId: 'racyInit', data: { place: 's3', made: 'new S3()' }, line: 1, column: 114, endColumn: 116, suggestions: null }],
    },
    {
      name: 'client of the third edition for AWS, in a field', code: `import { S3Client } from '@aws-sdk/client-s3'; class Files { async get() { if (this.#s3) return this.#s3; const credentials = await refresh(); this.#s3 = new S3Client({ credentials }); return this.#s3; } #s3; }`,
      errors: [{ messageId: 'racyInit', data: { place: 'this.#s3', made: 'new S3Client()' }, line: 1, column: 144, endColumn: 152, suggestions: null }],
    },
    {
      name: 'client of a database by another name', code: `const { PrismaClient: Store } = require('@prisma/client'); let store; exports.get = async () => { if (!store) { const url = await secret(); store = new Store({ url }); } return store; };`,
      errors: [{ messageId: 'racyInit', data: { place: 'store', made: 'new Store()' }, line: 1, column: 141, endColumn: 146, suggestions: null }],
    },
    {
      name: 'session of many requests', code: `class Chat { async run() { if (!this.session) { const made = await createSession(this.user); this.session = { id: made.id }; } } }`,
      errors: [{ messageId: 'racyInit', data: { place: 'this.session', made: 'createSession()' }, line: 1, column: 94, endColumn: 106, suggestions: null }],
    },
    {
      name: 'a place that is emptied first', code: `let browser; async function get() { if (browser && !browser.connected) { browser = null; } if (!browser) { browser = await launch(); } return browser.page; }`,
      errors: [{ messageId: 'racyInit', data: { place: 'browser', made: 'launch()' }, line: 1, column: 108, endColumn: 115, suggestions: null }],
    },
    {
      name: 'what is set only in some cases is no flag', code: `let kind, browser; async function get(want) { if (kind !== want) { kind = want; } if (!browser) { browser = await launch(want); } return browser.page; }`,
      errors: [{ messageId: 'racyInit', data: { place: 'browser', made: 'launch()' }, line: 1, column: 99, endColumn: 106, suggestions: null }],
    },
    {
      name: 'server that is started like a command', code: `#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js'; let client; async function get() { client ??= await connect(); return client; }`,
      errors: [{
        messageId: 'racyInit', line: 2, column: 105, endColumn: 111,
        suggestions: [{
          messageId: 'cachePromise', output: `#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js'; let client; async function get() { client ??= connect(); return client; }`,
        }],
      }],
    },
    {
      name: 'a method that fills the place late', code: `class A { async send() { if (!this.link) { await this.connect(); } return this.link; } async again() { if (!this.link) await this.connect(); } async connect() { this.link = await openQueue(); } }`,
      errors: [{ messageId: 'racyCall', data: { call: 'this.connect', place: 'this.link', made: 'openQueue()' }, line: 1, column: 50, endColumn: 62 }],
    },
    {
      name: 'a method that fills the place late, after another one', code: `class Bus { async publish(text) { if (!this.channel) await this.connect(); this.channel.send(text); } async connect() { this.connection = await openConnection(); this.channel = await this.connection.createChannel(); } }`,
      errors: [{ messageId: 'racyCall', data: { call: 'this.connect', place: 'this.channel', made: 'createChannel()' }, line: 1, column: 60, endColumn: 72 }],
    },
    {
      name: 'opened by what was opened before', code: `let page; async function get() { if (!page) { const browser = await launch(); page = await browser.newPage(); } return page; }`,
      errors: [{ messageId: 'racyInit', data: { place: 'page', made: 'launch()' }, line: 1, column: 79, endColumn: 83 }],
    },
    {
      name: 'a function that fills two places late', code: `let link; let channel; export async function send(text) { if (!channel) await dial(); channel.send(text); } async function dial() { link = await openLink(); channel = await link.createChannel(); }`,
      errors: [{ messageId: 'racyCall', data: { call: 'dial', place: 'channel', made: 'openLink()' }, line: 1, column: 79, endColumn: 83 }],
    },
    {
      name: 'a method that fills the place late, given back', code: `class A { #link; async send() { if (this.#link) return this.#link; return this.#dial(); } async #dial() { const link = await openQueue(); this.#link = link; return link; } }`,
      errors: [{ messageId: 'racyCall', line: 1, column: 75, endColumn: 85 }],
    },
    {
      name: 'a function that fills the place late', code: `let store; async function fill() { store = await connectStore(); } async function get() { if (!store) await fill(); return store; }`,
      errors: [{ messageId: 'racyCall', data: { call: 'fill', place: 'store', made: 'connectStore()' }, line: 1, column: 109, endColumn: 113 }],
    },
    {
      name: 'filled in then', code: `let link; async function get() { if (link) return link; return openQueue().then((made) => { link = made; return made; }); }`,
      errors: [{ messageId: 'racyInit', data: { place: 'link', made: 'openQueue()' }, line: 1, column: 93, endColumn: 97 }],
    },
    {
      name: 'a pattern of two', code: `let reader, writer; async function get() { if (!writer) { [reader, writer] = await createClientPair(); } return writer; }`,
      errors: [{ messageId: 'racyInit', data: { place: 'writer', made: 'createClientPair()' }, line: 1, column: 59, endColumn: 75 }],
    },
    {
      name: 'a pattern with names', code: `let writer; async function get() { if (!writer) ({ writer } = await createClientPair()); return writer; }`,
      errors: [{ messageId: 'racyInit', line: 1, column: 50, endColumn: 60 }],
    },
    {
      name: 'a promise with a name', code: `let store; async function get() { if (!store) { const opening = connectStore(); store = await opening; } return store; }`,
      errors: [{
        messageId: 'racyInit', data: { place: 'store', made: 'connectStore()' }, line: 1, column: 81, endColumn: 86,
        suggestions: [{
          messageId: 'cachePromise', data: { place: 'store' },
          output: `let store; async function get() { if (!store) { const opening = connectStore(); store = opening; } return store; }`,
        }],
      }],
    },
    {
      name: 'a type that says nothing of it', code: `let client: undefined; async function get() { client ??= await createClient(); return client; }`,
      errors: [{
        messageId: 'racyInit', line: 1, column: 47, endColumn: 53,
        suggestions: [{ messageId: 'cachePromise', output: `let client: Promise<unknown> | undefined; async function get() { client ??= createClient(); return client; }` }],
      }],
    },
    {
      name: 'a pool made of settings that were awaited', code: `let pg; async function get() { if (!pg) { const settings = await loadSettings(); pg = new Pool(settings.audit); } return pg; }`,
      errors: [{ messageId: 'racyInit', data: { place: 'pg', made: 'new Pool()' }, line: 1, column: 82, endColumn: 84, suggestions: null }],
    },
    {
      name: 'a client made of settings that were awaited', code: `let redis; async function get() { if (redis) return redis; const { url } = await loadSettings(); redis = createClient({ url }); return redis; }`,
      errors: [{ messageId: 'racyInit', data: { place: 'redis', made: 'createClient()' }, line: 1, column: 98, endColumn: 103, suggestions: null }],
    },
    {
      name: 'a server that was awaited on its own', code: `class A { async listen() { if (this.http) return; const server = createServer(); await once(server, 'listening'); this.http = server; } }`,
      errors: [{ messageId: 'racyInit', data: { place: 'this.http', made: 'createServer()' }, line: 1, column: 115, endColumn: 124, suggestions: null }],
    },
    {
      name: 'imported under another name', code: `import { connect as dial } from 'nats'; let bus; async function get() { if (bus) return bus; bus = await dial({ servers }); use(bus); }`,
      errors: [{ messageId: 'racyInit', data: { place: 'bus', made: 'dial()' }, line: 1, column: 94, endColumn: 97, suggestions: null }],
    },
    {
      name: 'required under another name', code: `const { connect: dial } = require('nats'); let bus; async function get() { if (bus) return bus; bus = await dial({ servers }); use(bus); }`,
      errors: [{ messageId: 'racyInit', data: { place: 'bus', made: 'dial()' }, line: 1, column: 97, endColumn: 100, suggestions: null }],
    },
    {
      name: 'in a function that is called acquire', code: `let current; async function acquire() { if (current) return current; current = await connect(); use(current); }`,
      errors: [{ messageId: 'racyInit', data: { place: 'current', made: 'connect()' }, line: 1, column: 70, endColumn: 77, suggestions: null }],
    },
    {
      name: 'opened in one of two ways', code: `class A { async start() { if (this.browser) return; if (this.url) { this.browser = await connect(this.url); } else { this.browser = await launch(); } } }`,
      errors: [
        { messageId: 'racyInit', data: { place: 'this.browser', made: 'connect()' }, line: 1, column: 69, endColumn: 81, suggestions: null },
        { messageId: 'racyInit', data: { place: 'this.browser', made: 'launch()' }, line: 1, column: 118, endColumn: 130, suggestions: null },
      ],
    },
    {
      name: 'a getter that may open, under the name of what is opened', code: `class A { async start() { this.connection ??= await pool.getConnection(); } }`,
      errors: [{ messageId: 'racyInit', data: { place: 'this.connection', made: 'pool.getConnection' }, line: 1, column: 27, endColumn: 42, suggestions: null }],
    },
    {
      name: 'what was started is kept beside its output', code: `let child; async function run() { if (child) return child; const result = await spawn('serve'); child = wrap(result, result.stdout); return child; }`,
      errors: [{ messageId: 'racyInit', data: { place: 'child', made: 'spawn()' }, line: 1, column: 97, endColumn: 102, suggestions: null }],
    },
    {
      name: 'a client made with a configuration', code: `let known; async function get() { if (known) return known; known = await createClientWithConfig(); use(known); }`,
      errors: [{ messageId: 'racyInit', data: { place: 'known', made: 'createClientWithConfig()' }, line: 1, column: 60, endColumn: 65, suggestions: null }],
    },
    {
      name: 'made from a configuration', code: `let known; async function get() { if (known) return known; known = await createFromConfig(); use(known); }`,
      errors: [{ messageId: 'racyInit', data: { place: 'known', made: 'createFromConfig()' }, line: 1, column: 60, endColumn: 65, suggestions: null }],
    },
    {
      name: 'strict: a second look for what is there', code: `class A { async start() { this.database ??= await runner.getCurrentDatabase(); } }`, options: strict,
      errors: [{ messageId: 'racyValue', line: 1, column: 27, endColumn: 40, suggestions: null }],
    },
    {
      name: '??= await', code: `let client; async function get() { client ??= await createClient(); return client; }`,
      errors: [{
        messageId: 'racyInit', data: { place: 'client', made: 'createClient()' }, line: 1, column: 36, endColumn: 42,
        suggestions: [{ messageId: 'cachePromise', data: { place: 'client' }, output: `let client; async function get() { client ??= createClient(); return client; }` }],
      }],
    },
    {
      name: '||= await', code: `let client; async function get() { client ||= await connect(); return client; }`,
      errors: [{ messageId: 'racyInit', line: 1, column: 36, endColumn: 42, suggestions: [{ messageId: 'cachePromise', output: `let client; async function get() { client ||= connect(); return client; }` }] }],
    },
    {
      name: 'x = x ?? await', code: `let client; async function get() { client = client ?? (await connect()); return client; }`,
      errors: [{ messageId: 'racyInit', line: 1, column: 36, endColumn: 42, suggestions: null }],
    },
    {
      name: 'x = x ? x : await', code: `let client; async function get() { client = client ? client : await connect(); return client; }`,
      errors: [{ messageId: 'racyInit', line: 1, column: 36, endColumn: 42, suggestions: null }],
    },
    {
      name: 'if not, typed: the declared type follows',
      code: `let client: Client | undefined; export async function get(): Promise<Client> { if (!client) { client = await createClient(); } return client; }`,
      errors: [{
        messageId: 'racyInit', line: 1, column: 95, endColumn: 101,
        suggestions: [{ messageId: 'cachePromise', output: `let client: Promise<Client> | undefined; export async function get(): Promise<Client> { if (!client) { client = createClient(); } return client; }` }],
      }],
    },
    {
      name: 'if not, plain type', code: `let client: Client; export const get = async () => { if (!client) client = await createClient(); return client; };`,
      errors: [{ messageId: 'racyInit', line: 1, column: 67, endColumn: 73, suggestions: [{ messageId: 'cachePromise', output: `let client: Promise<Client>; export const get = async () => { if (!client) client = createClient(); return client; };` }] }],
    },
    {
      name: 'value used otherwise: no suggestion', code: `let client; async function get() { if (!client) client = await createClient(); return client.query(); }`,
      errors: [{ messageId: 'racyInit', line: 1, column: 49, endColumn: 55, suggestions: null }],
    },
    {
      name: 'another writer: no suggestion', code: `let client; async function get() { if (!client) client = await createClient(); return client; } function stop() { client = null; }`,
      errors: [{ messageId: 'racyInit', line: 1, column: 49, endColumn: 55, suggestions: null }],
    },
    {
      name: 'assignment whose value is used: no suggestion', code: `let client; async function get() { return use(client ??= await createClient()); }`,
      errors: [{ messageId: 'racyInit', line: 1, column: 47, endColumn: 53, suggestions: null }],
    },
    {
      name: 'comparison with null', code: `let client = null; async function get() { if (client == null) { client = await connect(); } return client; }`,
      errors: [{ messageId: 'racyInit', line: 1, column: 65, endColumn: 71, suggestions: [{ messageId: 'cachePromise', output: `let client = null; async function get() { if (client == null) { client = connect(); } return client; }` }] }],
    },
    {
      name: 'comparison with undefined', code: `let client; async function get() { if (client === undefined) { client = await connect(); } }`,
      errors: [{ messageId: 'racyInit', line: 1, column: 64, endColumn: 70, suggestions: [{ messageId: 'cachePromise', output: `let client; async function get() { if (client === undefined) { client = connect(); } }` }] }],
    },
    {
      name: 'typeof undefined', code: `let client; async function get() { if (typeof client === 'undefined') { client = await connect(); } log(client); }`,
      errors: [{ messageId: 'racyInit', line: 1, column: 73, endColumn: 79, suggestions: null }],
    },
    {
      name: 'in the else', code: `let client; async function get() { if (client) { use(client); } else { client = await connect(); } }`,
      errors: [{ messageId: 'racyInit', line: 1, column: 72, endColumn: 78, suggestions: null }],
    },
    {
      name: 'after an early return', code: `let client; async function get() { if (client) return client; client = await connect(); return client; }`,
      errors: [{ messageId: 'racyInit', line: 1, column: 63, endColumn: 69, suggestions: [{ messageId: 'cachePromise', output: `let client; async function get() { if (client) return client; client = connect(); return client; }` }] }],
    },
    {
      name: 'after an early return in a block', code: `let client; async function get() { if (client !== null) { log(); return client; } const made = await connect(); client = made; return client; }`,
      errors: [{ messageId: 'racyInit', line: 1, column: 113, endColumn: 119, suggestions: null }],
    },
    {
      name: 'logical expression', code: `let client; async function get() { return client || (client = await connect()); }`,
      errors: [{ messageId: 'racyInit', line: 1, column: 54, endColumn: 60, suggestions: [{ messageId: 'cachePromise', output: `let client; async function get() { return client || (client = connect()); }` }] }],
    },
    {
      name: 'negated and', code: `let client; async function get() { !client && (client = await connect()); return client; }`,
      errors: [{ messageId: 'racyInit', line: 1, column: 48, endColumn: 54, suggestions: [{ messageId: 'cachePromise', output: `let client; async function get() { !client && (client = connect()); return client; }` }] }],
    },
    {
      name: 'conditional expression', code: `let client; async function get() { return client ? client : (client = await connect()); }`,
      errors: [{ messageId: 'racyInit', line: 1, column: 62, endColumn: 68, suggestions: null }],
    },
    {
      name: 'await before the assignment', code: `let client; async function get() { if (!client) { const options = await openSecrets(); client = make(options); } return client; }`,
      errors: [{ messageId: 'racyInit', data: { place: 'client', made: 'openSecrets()' }, line: 1, column: 88, endColumn: 94, suggestions: null }],
    },
    {
      name: 'new with an awaited init', code: `let app; async function get() { if (!app) { const made = new App(); await made.init(); app = made; } return app; }`,
      errors: [{ messageId: 'racyInit', data: { place: 'app', made: 'init()' }, line: 1, column: 88, endColumn: 91, suggestions: null }],
    },
    {
      name: 'field', code: `class A { async get() { if (!this.pool) { this.pool = await this.make(); } return this.pool; } }`,
      errors: [{ messageId: 'racyInit', data: { place: 'this.pool', made: 'this.make' }, line: 1, column: 43, endColumn: 52, suggestions: null }],
    },
    {
      name: 'private field', code: `class A { #db; async get() { this.#db ??= await open(); return this.#db; } }`,
      errors: [{ messageId: 'racyInit', line: 1, column: 30, endColumn: 38, suggestions: null }],
    },
    {
      name: 'static field', code: `class A { static client; static async get() { if (!A.client) A.client = await connect(); return A.client; } }`,
      errors: [{ messageId: 'racyInit', data: { place: 'A.client', made: 'connect()' }, line: 1, column: 62, endColumn: 70, suggestions: null }],
    },
    {
      name: 'local copy of the field', code: `class A { async get() { const known = this.client; if (known) return known; this.client = await connect(); } }`,
      errors: [{ messageId: 'racyInit', line: 1, column: 77, endColumn: 88, suggestions: null }],
    },
    {
      name: 'flag of a start', code: `class A { async start() { if (!this.started) { await this.startServer(); this.started = true; } } }`,
      errors: [{ messageId: 'racyInit', data: { place: 'this.started', made: 'startServer()' }, line: 1, column: 74, endColumn: 86, suggestions: null }],
    },
    {
      name: 'property of the global object', code: `async function get() { if (!globalThis.db) { globalThis.db = await connect(); } return globalThis.db; }`,
      errors: [{ messageId: 'racyInit', data: { place: 'globalThis.db', made: 'connect()' }, line: 1, column: 46, endColumn: 59, suggestions: null }],
    },
    {
      name: 'early return where it is open', code: `class A { async get() { if (this.db?.isOpen) return this.db; this.db = await openDb(); return this.db; } }`,
      errors: [{ messageId: 'racyInit', data: { place: 'this.db', made: 'openDb()' }, line: 1, column: 62, endColumn: 69, suggestions: null }],
    },
    {
      name: 'early return where its state is right', code: `let db; async function get() { if (db?.readyState === 1) return db; db = await connect(); return db; }`,
      errors: [{ messageId: 'racyInit', data: { place: 'db', made: 'connect()' }, line: 1, column: 69, endColumn: 71, suggestions: null }],
    },
    {
      name: 'compiled call', code: `const db_1 = require('./db'); let client; async function get() { if (!client) client = await (0, db_1.createClient)(); return client; }`,
      errors: [{ messageId: 'racyInit', data: { place: 'client', made: 'createClient()' }, line: 1, column: 79, endColumn: 85, suggestions: [{ messageId: 'cachePromise', output: `const db_1 = require('./db'); let client; async function get() { if (!client) client = (0, db_1.createClient)(); return client; }` }] }],
    },
    {
      name: 'variable of the function around', code: `function make() { let client; return async () => { client ??= await connect(); return client; }; }`,
      errors: [{ messageId: 'racyInit', line: 1, column: 52, endColumn: 58, suggestions: [{ messageId: 'cachePromise', output: `function make() { let client; return async () => { client ??= connect(); return client; }; }` }] }],
    },
    {
      name: 'Map, early return', code: `const clients = new Map(); async function get(k) { if (clients.has(k)) return clients.get(k); const client = await connect(k); clients.set(k, client); return client; }`,
      errors: [{ messageId: 'racyInit', data: { place: 'clients', made: 'connect()' }, line: 1, column: 128, endColumn: 139 }],
    },
    {
      name: 'Map, not there', code: `const clients = new Map(); async function get(k) { if (!clients.has(k)) { clients.set(k, await connect(k)); } return clients.get(k); }`,
      errors: [{ messageId: 'racyInit', line: 1, column: 75, endColumn: 86 }],
    },
    {
      name: 'Map, local copy', code: `const clients = new Map(); async function get(k) { let client = clients.get(k); if (!client) { client = await connect(k); clients.set(k, client); } return client; }`,
      errors: [{ messageId: 'racyInit', line: 1, column: 123, endColumn: 134 }],
    },
    {
      name: 'Map in a field', code: `class A { clients = new Map(); async get(k) { if (!this.clients.has(k)) this.clients.set(k, await connect(k)); } }`,
      errors: [{ messageId: 'racyInit', data: { place: 'this.clients', made: 'connect()' }, line: 1, column: 73, endColumn: 89 }],
    },
    {
      name: 'entry of an object', code: `const pools = {}; async function get(k) { if (!pools[k]) { pools[k] = await connectPool(k); } return pools[k]; }`,
      errors: [{ messageId: 'racyInit', line: 1, column: 60, endColumn: 68, suggestions: null }],
    },
    {
      name: 'strict: value', code: `let config; async function get() { config ??= await load(); return config; }`, options: strict,
      errors: [{ messageId: 'racyValue', data: { place: 'config' }, line: 1, column: 36, endColumn: 42, suggestions: [{ messageId: 'cachePromise', output: `let config; async function get() { config ??= load(); return config; }` }] }],
    },
    {
      name: 'strict: value cache', code: `const users = new Map(); async function get(k) { if (users.has(k)) return users.get(k); const user = await load(k); users.set(k, user); return user; }`, options: strict,
      errors: [{ messageId: 'racyValue', data: { place: 'users' }, line: 1, column: 117, endColumn: 126 }],
    },
    {
      name: 'made of what was opened', code: `let store; async function get() { if (store) return store; const raw = await open(); const wrapped = wrap(raw); store = { wrapped }; return store; }`,
      errors: [{ messageId: 'racyInit', data: { place: 'store', made: 'open()' }, line: 1, column: 113, endColumn: 118, suggestions: null }],
    },
    {
      name: 'a promise that the function itself starts', code: `class A { async get() { if (this.client) return this.client; this.pending = connect(); this.client = await this.pending; return this.client; } }`,
      errors: [{ messageId: 'racyInit', data: { place: 'this.client', made: 'this.pending' }, line: 1, column: 88, endColumn: 99, suggestions: null }],
    },
    {
      name: 'strict: awaited value that is no call', code: `let config; async function get() { config ??= await pending; return config; }`, options: strict,
      errors: [{ messageId: 'racyValue', line: 1, column: 36, endColumn: 42, suggestions: [{ messageId: 'cachePromise', output: `let config; async function get() { config ??= pending; return config; }` }] }],
    },
    {
      name: 'an await in a catch is not on the way', code: `let client; async function get() { if (!client) { try { prepare(); } catch { await report(); } client = await connect(); } return client.x; }`,
      errors: [{ messageId: 'racyInit', data: { place: 'client', made: 'connect()' }, line: 1, column: 96, endColumn: 102, suggestions: null }],
    },
  ],
});

scriptRuleTester.run(`${rule.name} (CommonJS)`, rule, {
  valid: [{ name: 'promise', code: `let p; exports.get = async () => { p = p || connect(); return p; };` }],
  invalid: [{
    name: 'value', code: `let db; exports.get = async () => { if (!db) db = await connect(); return db; };`,
    errors: [{ messageId: 'racyInit', line: 1, column: 46, endColumn: 48, suggestions: [{ messageId: 'cachePromise', output: `let db; exports.get = async () => { if (!db) db = connect(); return db; };` }] }],
  }],
});
