// Generated worst cases: each makes a program of `n` parts of one kind, as one function, list or chain.
const many = (n, part) => Array.from({ length: n }, (_, index) => part(index)).join('\n');

const app = "import express from 'express';\nconst app = express();\n";
const zod = "import { z } from 'zod';\n";
const every = [];

/**
 * `{ name, rules, make, largest }`: what it is, the rules it is made for (all others read it too; none: it is hard for
 * everyone), `(n) => text`, and the largest n where it is not the usual one. It should take time in proportion to n.
 */
export const growthCases = [
  // What stands for every rule.
  ['thousands of calls', every, (n) => `export async function f(a) {\n${many(n, (i) => `await g${i % 50}(a, ${i});`)}\n}`, 8_000],
  ['one literal of 5 MB', every, (n) => `export const text = '${'ab1 '.repeat(n / 4)}';`, 5_000_000],
  ['one literal without spaces', every, (n) => `export const text = '${'aB3/xZ9+'.repeat(n / 8)}';`, 1_000_000],
  ['imports', every, (n) => `${many(n, (i) => `import m${i} from 'm${i}';`)}\n${many(n, (i) => `m${i}.get('x');`)}`, 10_000],
  ['one client, many references', ['require-timeout'], (n) => `import axios from 'axios';\nconst c = axios.create();\n${many(n, (i) => `export const f${i} = () => c.get('/${i}');`)}`, 20_000],
  ['one variable, many references', every, (n) => `let total = 0;\nexport function f(a) {\n${many(n, (i) => `total += a[${i}];`)}\nreturn total; }`, 20_000],
  ['one parameter, many references', ['propagate-abort-signal'], (n) => `export async function f(signal) {\n${many(n, (i) => `g(signal, ${i});`)}\nawait fetch('x', { signal }); }`, 10_000],
  ['chain of constants', ['no-hardcoded-secret', 'require-timeout'], (n) => `const c0 = 'a';\n${many(n, (i) => `const c${i + 1} = c${i} + 'b';`)}\nfetch(c${n});`],
  ['chain of names', ['no-generic-catch', 'zod-at-boundary'], (n) => `async function f() {\nconst c0 = await (await fetch('x')).json();\n${many(n, (i) => `const c${i + 1} = c${i};`)}\nreturn c${n}.id; }`],
  ['template chain', ['no-hardcoded-secret', 'no-shell-interpolation'], (n) => `export const t = ${Array.from({ length: n }, (_, i) => `\`a\${x${i}}\``).join(' +\n')};`, 1_000],
  ['deep nesting', every, (n) => `${'function f() { if (a) {\n'.repeat(n)}g();\n${'} }\n'.repeat(n)}`, 160],
  ['deep nesting of catches', ['no-generic-catch', 'no-generic-throw'], (n) => `${'async function f() { try { await g();\n'.repeat(n)}h();\n${'} catch (e) { console.log(e.message); } }\n'.repeat(n)}`, 160],
  ['large object literal', ['no-hardcoded-secret'], (n) => `export const o = {\n${many(n, (i) => `k${i}: { password: 'x${i}', url: 'https://a/${i}' },`)}\n};`],

  // Errors.
  ['many catches', ['no-generic-catch', 'zod-at-boundary', 'no-generic-throw'], (n) => many(n, (i) => `function f${i}(a) { try { return g(a); } catch (error) { console.error(error); return null; } }`)],
  ['catches in one function', ['no-generic-catch', 'no-generic-throw'], (n) => `async function f(a) {\n${many(n, (i) => `try { await g${i}(a); } catch (error) { console.log(error.message); }`)}\n}`],
  ['long if/else chain', ['no-generic-catch'], (n) => `function f(a) {\ntry { ${many(n, (i) => `if (a === ${i}) { g(${i}); } else`)} { g(); } } catch (error) { h(error); throw error; }\n}`, 480],
  ['ifs in a catch', ['no-generic-catch'], (n) => `function f(a) {\ntry { g(a); } catch (error) {\n${many(n, (i) => `if (error.code === ${i}) { h(${i}); }`)}\n} }`],
  ['huge switch', ['no-generic-catch'], (n) => `function f(a) {\ntry { switch (a) {\n${many(n, (i) => `case ${i}: g(${i}); break;`)}\n} } catch (error) { h(error); }\n}`],
  ['promise chain', ['no-generic-catch'], (n) => `export const p = fetch('x')\n${many(n, (i) => `.then((r) => g${i}(r))`)}\n.catch((error) => { console.error(error); });`, 480],
  ['generic throws', ['no-generic-throw', 'error-class-shape'], (n) => `export function f(a) {\n${many(n, (i) => `if (a === ${i}) throw new Error('no ${i}');`)}\n}`],
  ['rethrows', ['no-generic-throw', 'no-generic-catch'], (n) => many(n, (i) => `export function f${i}(a) { try { g(a); } catch (e) { throw new Error('no ' + e.message); } }`)],
  ['many error classes', ['error-class-shape'], (n) => many(n, (i) => `class E${i} extends Error { constructor(m) { super(m); this.a = m; } }`)],
  ['classes in a chain', ['error-class-shape', 'no-generic-throw'], (n) => `class E0 extends Error {}\n${many(n, (i) => `class E${i + 1} extends E${i} {}`)}\nthrow new E${n}();`],
  ['error details in one handler', ['no-error-detail-leak'], (n) => `${app}app.get('/', (req, res) => {\n${many(n, (i) => `try { f(${i}); } catch (e) { res.status(500).json({ message: e.message }); }`)}\n});`],
  ['error details in many handlers', ['no-error-detail-leak'], (n) => `${app}${many(n, (i) => `app.get('/${i}', async (req, res) => { try { await f(); } catch (e) { res.status(500).send(e.stack); } });`)}`],

  // Time.
  ['many requests', ['require-timeout', 'zod-at-boundary'], (n) => `export async function f() {\n${many(n, (i) => `await fetch('https://example.com/${i}');`)}\n}`],
  ['one options object, many requests', ['require-timeout'], (n) => `const options = {\n${many(n, (i) => `k${i}: ${i},`)}\n};\n${many(n, (i) => `export const f${i} = () => fetch('x', options);`)}`],
  ['many clients', ['require-timeout'], (n) => `import { Pool } from 'pg';\n${many(n, (i) => `export const p${i} = new Pool({ max: ${i} });`)}`],
  ['signals', ['propagate-abort-signal'], (n) => `export async function f(signal) {\n${many(n, (i) => `await fetch('x${i}');`)}\n}`],
  ['calls between functions with signals', ['propagate-abort-signal'], (n) => many(n, (i) => `export async function f${i}(a, signal) { await f${(i + 1) % n}(a); await f${(i * 7) % n}(a); }`)],
  ['sleeps', ['no-sync-sleep-in-async'], (n) => `export async function f() {\n${many(n, (i) => `Atomics.wait(a, 0, 0, ${i});`)}\n}`],
  ['functions that call each other', ['no-sync-sleep-in-async', 'no-blocking-call-in-async'], (n) => `import fs from 'node:fs';\nfunction f0() { fs.readFileSync('a'); Atomics.wait(a, 0, 0, 1); }\n${many(n, (i) => `function f${i + 1}() { f${i}(); f${(i * 7) % (i + 1)}(); }`)}\nexport async function g() { f${n}(); }`],
  ['blocking calls', ['no-blocking-call-in-async'], (n) => `import fs from 'node:fs';\nexport async function f(a) {\n${many(n, (i) => `fs.readFileSync(a + ${i});`)}\n}`],
  ['blocking calls in helpers', ['no-blocking-call-in-async'], (n) => `import fs from 'node:fs';\n${many(n, (i) => `function h${i}(a) { return fs.readFileSync(a); }\nexport async function f${i}(a) { return h${i}(a); }`)}`],
  ['parallel calls', ['no-unbounded-concurrency'], (n) => `export async function f(list) {\n${many(n, (i) => `await Promise.all(list.map((x) => fetch(x + ${i})));`)}\n}`],
  ['lists in a chain', ['no-unbounded-concurrency'], (n) => `export async function f(l0) {\n${many(n, (i) => `const l${i + 1} = l${i}.filter(Boolean);`)}\nawait Promise.all(l${n}.map((x) => fetch(x))); }`],
  ['promises pushed', ['no-unbounded-concurrency'], (n) => `export async function f(list) {\nconst p = [];\n${many(n, (i) => `for (const x of list) p.push(fetch(x + ${i}));`)}\nawait Promise.all(p); }`],
  ['many methods', ['no-racy-singleton'], (n) => `class A { #c;\n${many(n, (i) => `async m${i}() { if (!this.#c) { this.#c = await make(); } return this.#c; }`)}\n}`],
  ['many singletons', ['no-racy-singleton'], (n) => many(n, (i) => `let c${i};\nexport async function get${i}() { c${i} ??= await make(); return c${i}; }`)],
  ['one singleton, many places', ['no-racy-singleton'], (n) => `let c;\n${many(n, (i) => `export async function get${i}() { if (!c) c = await make(${i}); return c; }`)}`],
  ['resources', ['require-resource-cleanup'], (n) => `import fs from 'node:fs/promises';\nexport async function f() {\n${many(n, (i) => `const h${i} = await fs.open('a${i}'); await h${i}.read(); await h${i}.close();`)}\n}`],
  ['resources in many functions', ['require-resource-cleanup'], (n) => `import fs from 'node:fs/promises';\n${many(n, (i) => `export async function f${i}() { const h = await fs.open('a${i}'); if (x) return; await h.close(); }`)}`],
  ['one resource, many uses', ['require-resource-cleanup'], (n) => `import fs from 'node:fs/promises';\nexport async function f() {\nconst h = await fs.open('a');\n${many(n, (i) => `await h.write('${i}');`)}\nawait h.close(); }`],

  // What comes in, and what goes out.
  ['handlers of one request', ['zod-at-boundary'], (n) => `${app}${many(n, (i) => `app.get('/${i}', async (req, res) => { const { id } = req.body; await db.query(id); res.json({ id }); });`)}`],
  ['one request, many uses', ['zod-at-boundary'], (n) => `${app}app.post('/', async (req, res) => {\n${many(n, (i) => `await save${i}(req.body.a${i});`)}\nres.end(); });`],
  ['environment reads', ['no-direct-env-access', 'zod-at-boundary'], (n) => many(n, (i) => `const v${i} = process.env.NAME_${i};`)],
  ['one environment, many names', ['no-direct-env-access'], (n) => `const { env } = process;\nexport function f() {\n${many(n, (i) => `g(env.NAME_${i}, env['B_${i}']);`)}\n}`],
  ['log calls', ['no-sensitive-data-in-log'], (n) => `import pino from 'pino';\nconst logger = pino();\nexport function f(user) {\n${many(n, (i) => `logger.info({ user: user.name${i}, password: user.password }, 'm');`)}\n}`],
  ['one object, logged often', ['no-sensitive-data-in-log'], (n) => `export function f(password) {\nconst o = {\n${many(n, (i) => `k${i}: ${i},`)}\npassword };\n${many(n, () => 'console.log(o);')}\n}`],
  ['shell commands', ['no-shell-interpolation'], (n) => `import { exec } from 'node:child_process';\nexport function f(a) {\n${many(n, (i) => `exec(\`ls \${a} ${i}\`);`)}\n}`],
  ['one command, many parts', ['no-shell-interpolation'], (n) => `import { exec } from 'node:child_process';\nexport function f(a) {\nlet c = 'ls';\n${many(n, (i) => `c += ' ' + a[${i}];`)}\nexec(c); }`],
  ['paths of requests', ['no-path-traversal'], (n) => `import fs from 'node:fs/promises';\nimport path from 'node:path';\n${app}app.get('/', async (req, res) => {\n${many(n, (i) => `await fs.readFile(path.join('a${i}', req.query.p${i}));`)}\n});`],
  ['one path, many steps', ['no-path-traversal'], (n) => `import fs from 'node:fs/promises';\nimport path from 'node:path';\n${app}app.get('/', async (req, res) => {\nconst p0 = req.query.p;\n${many(n, (i) => `const p${i + 1} = path.join('a', p${i});`)}\nawait fs.readFile(p${n}); });`],
  ['many secrets', ['no-hardcoded-secret'], (n) => many(n, (i) => `const apiKey${i} = 'q8${(i * 7919).toString(36)}Zt4${(i * 104_729).toString(36)}kW';\nuse(apiKey${i});`)],

  // Schemas.
  ['zod schemas in one union', ['zod-prefer-discriminated-union'], (n) => `${zod}export const s = z.union([\n${many(n, (i) => `z.object({ type: z.literal('t${i}'), v: z.string() }),`)}\n]);`],
  ['unions in unions', ['zod-prefer-discriminated-union'], (n) => `${zod}const S0 = z.object({ type: z.literal('t') });\n${many(n, (i) => `const S${i + 1} = z.union([S${i}, z.object({ type: z.literal('t${i}') })]);`)}`],
  ['zod calls in a chain', ['zod-require-bounds', 'zod-no-deprecated-api'], (n) => `${zod}export const s = z.string()\n${many(n, (i) => `.refine((v) => v !== '${i}')`)};`, 480],
  ['zod object', ['zod-require-bounds', 'zod-no-deprecated-api'], (n) => `${zod}export const s = z.object({\n${many(n, (i) => `a${i}: z.string().email(), b${i}: z.array(z.number()),`)}\n});`],
  ['many zod schemas, parsed', ['zod-require-bounds', 'zod-no-deprecated-api'], (n) => `${zod}${app}${many(n, (i) => `const B${i} = z.object({ a: z.string(), b: z.array(z.string()) });\napp.post('/${i}', (req, res) => { res.json(B${i}.parse(req.body)); });`)}`],
  ['zod schemas in layers', ['zod-require-bounds'], (n) => `${zod}${many(n, (i) => `const S${i}Input = z.object({ a: z.string()${i < 10 ? '' : Array.from({ length: 10 }, (_, j) => `, f${j}: S${i - (i % 10) - 10 + j}Input`).join('')} });`)}\nexport const Lock = z.object({ ${Array.from({ length: 10 }, (_, j) => `f${j}: S${n - 10 + j}Input`).join(', ')} });`],
].map(([name, rules, make, largest = 2_000]) => ({ name, rules, make, largest }));
