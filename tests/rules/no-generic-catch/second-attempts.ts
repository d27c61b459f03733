import rule from '../../../src/rules/no-generic-catch.js';
import { ruleTester } from '../../support/rule-tester.js';

ruleTester.run('no-generic-catch: another attempt, and what only looks like one', rule, {
  valid: [
    { name: 'the same with other arguments', code: 'async function f(a, b) { try { return await load(a); } catch (e) { return await load(b); } }' },
    { name: 'its result through variables', code: 'async function f(a, b) { try { const answer = await request(a); return Ref.parse(answer).sha; } catch (e) { const other = await request(b); if (!other) throw new RefError(); const data = Ref.parse(other); return data.sha; } }' },
    { name: 'a member of its result', code: 'async function f(a, b) { try { return (await load(a)).data; } catch { return (await load(b)).data; } }' },
    { name: 'what is waited for first, of a chain', code: 'async function f(a, b) { try { return await request(a).then(read); } catch (e) { return await request(b).then(read); } }' },
    { name: 'all of it', code: 'async function f(a, b) { try { const answer = await request(a); show(await answer.json()); } catch (e) { const answer = await request(b); show(await answer.json()); } }' },
    { name: 'done, not asked for a value', code: 'async function f(a, b) { try { await connect(a); return true; } catch (e) { await connect(b); return true; } }' },
    { name: 'assigned to what was declared outside', code: 'async function f(a, b) { let page; try { page = await load(a); } catch { page = (await load(b)).page; } return page; }' },
    { name: 'on a promise', code: 'function f(a, b) { return this.exec(a).catch(() => this.exec(b)); }' },
    { name: 'nothing is waited for', code: 'function f() { try { return pick("native"); } catch (e) { console.debug(e); return pick("plain"); } }' },
    { name: 'yielded', code: 'async function* f(a, b) { try { yield await load(a); } catch { yield await load(b); } }' },
    { name: 'the same for what could not be parsed', code: 'function f(text, old) { try { return build(JSON.parse(text)); } catch { return build(old); } }' },
    { name: 'a look before the work', code: 'import { access } from "node:fs/promises"; async function f(a, b) { try { await access(a); await scan(a); } catch { await scan(b); } }' },
    { name: 'the last attempt in the other branch of the loop', code: 'async function f(times) { while (times--) { if (times !== 0) { try { return await load(); } catch (e) { if (e instanceof URIError) { throw e; } else { debug(e); } } await sleep(100); } else { return await load(); } } }' },
    { name: 'the last attempt before the try', code: 'async function f(times) { while (times--) { if (times === 0) return await load(); try { return await load(); } catch (e) { debug(e); } } }' },
    { name: 'the last attempt in an endless loop', code: 'async function f(times) { for (;;) { if (--times === 0) return await load(); try { return await load(); } catch {} } }' },
    { name: 'of real errors, thrown at its limit', code: 'async function f() { for (let n = 0; ; n++) { try { return await load(); } catch (e) { if (!(e instanceof Error) || n >= 3) throw e; } } }' },
    { name: 'of some errors, thrown at its limit', code: 'async function f() { for (let n = 0; ; n++) { try { return await load(); } catch (e) { if (e.status < 500 || n >= 3) throw e; await sleep(100); } } }' },
    { name: 'an HTTP answer of an error status, made by a function of one\'s own', code: 'async function f() { try { return createResponse(200, await all()); } catch { return createResponse(500, null); } }' },
    { name: 'a look whether the one that can fail leads anywhere', code: 'import { existsSync } from "node:fs"; function f(name) { try { const file = require.resolve(name); if (existsSync(file)) return file; } catch {} return undefined; }' },
    { name: 'the same look, required and compiled', code: 'const node_fs_1 = require("node:fs"); function f(name) { try { const file = require.resolve(name); if ((0, node_fs_1.existsSync)(file)) return file; } catch {} return undefined; }' },
    { name: 'text that was encoded, a method borrowed', code: 'function f(text) { try { return decodeURIComponent(Array.prototype.map.call(atob(text), (s) => s).join("")); } catch { return text; } }' },
  ],
  invalid: [
    {
      name: 'its result is asked for, and something else returned',
      code: 'async function f(a, b) { try { return await load(a); } catch (e) { if (await load(b)) return 1; return {}; } }',
      errors: [
        {
          messageId: 'fallback', line: 1, column: 56, endColumn: 65,
          suggestions: [
          ],
        },
      ],
    },
    {
      name: 'its result, or nothing',
      code: 'async function f(a, b) { try { return await load(a); } catch (e) { const other = await load(b); if (other) return parse(other); return {}; } }',
      errors: [
        {
          messageId: 'fallback', line: 1, column: 56, endColumn: 65,
          suggestions: [
            { messageId: 'rethrow', data: { error: 'e' }, output: 'async function f(a, b) { try { return await load(a); } catch (e) { const other = await load(b); if (other) return parse(other); throw e; } }' },
          ],
        },
      ],
    },
    {
      name: 'what was asked for, where the attempt only checks',
      code: 'async function f(file) { try { const real = await realpath(file); if (!isInside(real)) throw new AccessError(); return real; } catch (e) { try { await realpath(dirname(file)); return file; } catch { throw new ParentError(); } } }',
      errors: [
        {
          messageId: 'fallback', line: 1, column: 128, endColumn: 137,
          suggestions: [
          ],
        },
      ],
    },
    {
      name: 'one of two that can fail',
      code: 'async function f(a, b) { try { const user = await load(a); await save(user); } catch (e) { return await load(b); } }',
      errors: [
        {
          messageId: 'fallback', line: 1, column: 80, endColumn: 89,
          suggestions: [
            { messageId: 'rethrow', data: { error: 'e' }, output: 'async function f(a, b) { try { const user = await load(a); await save(user); } catch (e) { throw e; } }' },
          ],
        },
      ],
    },
    {
      name: 'one of two ways',
      code: 'async function f(a, b) { try { if (isUrl(a)) return await download(a); return await readFile(a); } catch (e) { return await readFile(b); } }',
      errors: [
        {
          messageId: 'fallback', line: 1, column: 100, endColumn: 109,
          suggestions: [
            { messageId: 'rethrow', data: { error: 'e' }, output: 'async function f(a, b) { try { if (isUrl(a)) return await download(a); return await readFile(a); } catch (e) { throw e; } }' },
          ],
        },
      ],
    },
    {
      name: 'a wrapper of the result',
      code: 'async function f() { try { return ok(await load()); } catch { return ok("none"); } }',
      errors: [
        {
          messageId: 'fallback', line: 1, column: 55, endColumn: 60,
          suggestions: [
            { messageId: 'rethrow', data: { error: 'error' }, output: 'async function f() { try { return ok(await load()); } catch (error) { throw error; } }' },
          ],
        },
      ],
    },
    {
      name: 'a wrapper of the result, nothing awaited',
      code: 'function f() { try { return ok(load()); } catch { return ok("none"); } }',
      errors: [
        {
          messageId: 'fallback', line: 1, column: 43, endColumn: 48,
          suggestions: [
            { messageId: 'rethrow', data: { error: 'error' }, output: 'function f() { try { return ok(load()); } catch (error) { throw error; } }' },
          ],
        },
      ],
    },
    {
      name: 'a text instead of the result',
      code: 'async function f() { try { return t(await load()); } catch { return t("none"); } }',
      errors: [
        {
          messageId: 'fallback', line: 1, column: 54, endColumn: 59,
          suggestions: [
            { messageId: 'rethrow', data: { error: 'error' }, output: 'async function f() { try { return t(await load()); } catch (error) { throw error; } }' },
          ],
        },
      ],
    },
    {
      name: 'the value made without it',
      code: 'async function f(file) { try { const config = JSON.parse(await readFile(file)); return config.id || randomUUID(); } catch { return randomUUID(); } }',
      errors: [
        {
          messageId: 'fallback', line: 1, column: 117, endColumn: 122,
          suggestions: [
            { messageId: 'rethrow', data: { error: 'error' }, output: 'async function f(file) { try { const config = JSON.parse(await readFile(file)); return config.id || randomUUID(); } catch (error) { throw error; } }' },
          ],
        },
      ],
    },
    {
      name: 'a value of a call before the try',
      code: 'async function f(file, files) { const text = await read(file); let found; for (const each of files) { try { found = JSON.parse(await read(each)); break; } catch {} } return { text, found }; }',
      errors: [
        {
          messageId: 'empty', line: 1, column: 156, endColumn: 161,
          suggestions: [
            { messageId: 'rethrow', data: { error: 'error' }, output: 'async function f(file, files) { const text = await read(file); let found; for (const each of files) { try { found = JSON.parse(await read(each)); break; } catch (error) { throw error; } } return { text, found }; }' },
          ],
        },
      ],
    },
    {
      name: 'another text written',
      code: 'function f(note) { try { this.write.call(out, JSON.stringify(note)); } catch { this.write.call(out, JSON.stringify({ level: "info" })); } }',
      errors: [
        {
          messageId: 'fallback', line: 1, column: 72, endColumn: 77,
          suggestions: [
            { messageId: 'rethrow', data: { error: 'error' }, output: 'function f(note) { try { this.write.call(out, JSON.stringify(note)); } catch (error) { this.write.call(out, JSON.stringify({ level: "info" })); throw error; } }' },
          ],
        },
      ],
    },
    {
      name: 'a path',
      code: 'async function f(a) { try { return join(a, await find(a)); } catch { return join(a, "x"); } }',
      errors: [
        {
          messageId: 'fallback', line: 1, column: 62, endColumn: 67,
          suggestions: [
            { messageId: 'rethrow', data: { error: 'error' }, output: 'async function f(a) { try { return join(a, await find(a)); } catch (error) { throw error; } }' },
          ],
        },
      ],
    },
    {
      name: 'what was assigned before',
      code: 'async function f(files) { let found; for (const file of files) { try { found = await load(file); break; } catch {} } return found; }',
      errors: [
        {
          messageId: 'empty', line: 1, column: 107, endColumn: 112,
          suggestions: [
            { messageId: 'rethrow', data: { error: 'error' }, output: 'async function f(files) { let found; for (const file of files) { try { found = await load(file); break; } catch (error) { throw error; } } return found; }' },
          ],
        },
      ],
    },
    {
      name: 'a fixed argument instead of what was awaited',
      code: 'async function f() { try { return load(await primary()); } catch { return load("mirror"); } }',
      errors: [
        {
          messageId: 'fallback', line: 1, column: 60, endColumn: 65,
          suggestions: [
            { messageId: 'rethrow', data: { error: 'error' }, output: 'async function f() { try { return load(await primary()); } catch (error) { throw error; } }' },
          ],
        },
      ],
    },
    {
      name: 'no argument instead of what was awaited',
      code: 'async function f() { try { return connect(await readConfig()); } catch { return connect(); } }',
      errors: [
        {
          messageId: 'fallback', line: 1, column: 66, endColumn: 71,
          suggestions: [
            { messageId: 'rethrow', data: { error: 'error' }, output: 'async function f() { try { return connect(await readConfig()); } catch (error) { throw error; } }' },
          ],
        },
      ],
    },
    {
      name: 'awaited too, but what it got is missing',
      code: 'async function f() { try { return await fetchPage(await readToken()); } catch { return await fetchPage(null); } }',
      errors: [
        {
          messageId: 'fallback', line: 1, column: 73, endColumn: 78,
          suggestions: [
            { messageId: 'rethrow', data: { error: 'error' }, output: 'async function f() { try { return await fetchPage(await readToken()); } catch (error) { throw error; } }' },
          ],
        },
      ],
    },
    {
      name: 'what was awaited before instead',
      code: 'async function f(cached) { try { return parse(await read()); } catch { return parse(cached); } }',
      errors: [
        {
          messageId: 'fallback', line: 1, column: 64, endColumn: 69,
          suggestions: [
            { messageId: 'rethrow', data: { error: 'error' }, output: 'async function f(cached) { try { return parse(await read()); } catch (error) { throw error; } }' },
          ],
        },
      ],
    },
    {
      name: 'done again, and a value instead of the result',
      code: 'async function f(a, b) { try { return await load(a); } catch (e) { await load(b); return []; } }',
      errors: [
        {
          messageId: 'fallback', line: 1, column: 56, endColumn: 65,
          suggestions: [
            { messageId: 'rethrow', data: { error: 'e' }, output: 'async function f(a, b) { try { return await load(a); } catch (e) { await load(b); throw e; } }' },
          ],
        },
      ],
    },
    {
      name: 'something else in the other branch of the loop',
      code: 'async function f(times) { while (times--) { if (times === 0) return await cached(); try { return await load(); } catch (e) { debug(e); } } }',
      errors: [
        {
          messageId: 'onlyLogs', line: 1, column: 114, endColumn: 123,
          suggestions: [
            { messageId: 'rethrow', data: { error: 'e' }, output: 'async function f(times) { while (times--) { if (times === 0) return await cached(); try { return await load(); } catch (e) { debug(e); throw e; } } }' },
          ],
        },
      ],
    },
    {
      name: 'of some errors, the others without limit',
      code: 'async function f() { for (let n = 0; ; n++) { try { return await load(); } catch (e) { if (e.status < 500 && n >= 3) throw e; } } }',
      errors: [
        {
          messageId: 'unmatchedSwallowed', line: 1, column: 76, endColumn: 85,
          suggestions: [
            { messageId: 'rethrow', data: { error: 'e' }, output: 'async function f() { for (let n = 0; ; n++) { try { return await load(); } catch (e) { if (e.status < 500 && n >= 3) throw e; throw e; } } }' },
          ],
        },
      ],
    },
    {
      name: 'a function of one\'s own of that name',
      code: 'function f(name) { try { const file = require.resolve(name); if (existsSync(file)) return file; } catch {} return undefined; }',
      errors: [
        {
          messageId: 'empty', line: 1, column: 99, endColumn: 104,
          suggestions: [
            { messageId: 'rethrow', data: { error: 'error' }, output: 'function f(name) { try { const file = require.resolve(name); if (existsSync(file)) return file; } catch (error) { throw error; } return undefined; }' },
          ],
        },
      ],
    },
  ],
});
