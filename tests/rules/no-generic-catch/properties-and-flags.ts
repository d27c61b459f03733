import rule from '../../../src/rules/no-generic-catch.js';
import { ruleTester } from '../../support/rule-tester.js';

ruleTester.run('no-generic-catch: what is left of the error, and who asks', rule, {
  valid: [
    { name: 'message of what answers with nothing', code: 'function f(text) { try { compile(text); return null; } catch (e) { return e.message; } }' },
    { name: 'message in a failure value', code: 'async function f() { try { return { ok: true, page: await load() }; } catch (e) { return { ok: false, reason: e.message }; } }' },
    { name: 'the answer that a client got', code: 'async function f() { try { return await axios.get(url); } catch (e) { return e.response; } }' },
    { name: 'the body of that answer, taken apart', code: 'async function f() { try { return await axios.get(url); } catch ({ response }) { return response.data; } }' },
    { name: 'the status', code: 'function f() { try { return run(); } catch (e) { return e.status; } }' },
    { name: 'the stack, the cause', code: 'async function f(x) { try { return await load(); } catch (e) { return x ? e.stack : e.cause; } }' },
    { name: 'a property that is named after failures', code: 'async function f() { try { return await load(); } catch (e) { return e.errors; } }' },
    { name: 'flag that leads to a throw', code: 'async function f() { let failed = false; try { await load(); } catch { failed = true; } if (failed) throw new LoadError(); }' },
    { name: 'flag that leads to a line at warn', code: 'async function f() { let failed = false; try { await load(); } catch { failed = true; } if (failed) { logger.warn("not loaded"); return null; } }' },
    { name: 'flag that leads to a failure value', code: 'async function f() { let failed; try { await load(); } catch { failed = true; } if (failed || x) return { ok: false }; return { ok: true }; }' },
    { name: 'flag behind which it throws', code: 'async function f() { let ok = true; try { await load(); } catch { ok = false; } if (ok) return 1; throw new LoadError(); }' },
    { name: 'flag that is returned', code: 'async function f() { let failed = false; for (const x of xs) { try { await load(x); } catch { failed = true; } } return !failed; }' },
    { name: 'flag that is shown', code: 'async function f() { let failed = false; try { await load(); } catch { failed = true; } render({ failed }); }' },
    { name: 'flag that ends the loop', code: 'async function f() { let failed = false; while (!failed) { try { await load(); } catch { failed = true; } } }' },
    { name: 'flag that leads to the exit code', code: 'async function f() { let failed = false; try { await load(); } catch { failed = true; } if (failed) process.exit(1); }' },
    { name: 'flag that is counted', code: 'async function f(stats) { let failed = false; try { await load(); } catch { failed = true; } if (failed) stats.failures++; }' },
    { name: 'flag that is kept in a member', code: 'async function f(job) { let failed = false; try { await load(); } catch { failed = true; } if (failed) job.status = "failed"; }' },
    { name: 'flag that is exported', code: 'export let failed = false; async function f() { try { await load(); } catch { failed = true; } }' },
    { name: 'flag that is exported by its name', code: 'let failed = false; export { failed }; async function f() { try { await load(); } catch { failed = true; } }' },
    { name: 'counter that is returned', code: 'async function f() { let failures = 0; try { await load(); } catch { failures++; } return { failures }; }' },
  ],
  invalid: [
    {
      name: 'what the process wrote',
      code: 'async function f() { try { return (await spawn("npm", ["-v"])).stdout; } catch (err) { return err.stdout; } }',
      errors: [
        {
          messageId: 'fallback', line: 1, column: 74, endColumn: 85,
          suggestions: [
            { messageId: 'rethrow', data: { error: 'err' }, output: 'async function f() { try { return (await spawn("npm", ["-v"])).stdout; } catch (err) { throw err; } }' },
          ],
        },
      ],
    },
    {
      name: 'the same, destructured',
      code: 'async function f() { try { return (await spawn("npm", ["-v"])).stdout; } catch (err) { const { stdout } = err; return stdout; } }',
      errors: [
        {
          messageId: 'fallback', line: 1, column: 74, endColumn: 85,
          suggestions: [
            { messageId: 'rethrow', data: { error: 'err' }, output: 'async function f() { try { return (await spawn("npm", ["-v"])).stdout; } catch (err) { const { stdout } = err; throw err; } }' },
          ],
        },
      ],
    },
    {
      name: 'the message in the place of a result',
      code: 'async function f() { try { return await load(); } catch (e) { return e.message; } }',
      errors: [
        {
          messageId: 'fallback', line: 1, column: 51, endColumn: 60,
          suggestions: [
            { messageId: 'rethrow', data: { error: 'e' }, output: 'async function f() { try { return await load(); } catch (e) { throw e; } }' },
          ],
        },
      ],
    },
    {
      name: 'the message in the place of a result, of a promise',
      code: 'function f() { return load().catch((e) => e.message); }',
      errors: [
        {
          messageId: 'fallback', line: 1, column: 30, endColumn: 53,
          suggestions: [
          ],
        },
      ],
    },
    {
      name: 'a member of a member',
      code: 'async function f() { try { return await load(); } catch (e) { return e.details.rows; } }',
      errors: [
        {
          messageId: 'fallback', line: 1, column: 51, endColumn: 60,
          suggestions: [
            { messageId: 'rethrow', data: { error: 'e' }, output: 'async function f() { try { return await load(); } catch (e) { throw e; } }' },
          ],
        },
      ],
    },
    {
      name: 'yielded',
      code: 'async function* f() { try { yield await load(); } catch (e) { yield e.data; } }',
      errors: [
        {
          messageId: 'fallback', line: 1, column: 51, endColumn: 60,
          suggestions: [
            { messageId: 'rethrow', data: { error: 'e' }, output: 'async function* f() { try { yield await load(); } catch (e) { yield e.data; throw e; } }' },
          ],
        },
      ],
    },
    {
      name: 'flag that nobody reads',
      code: 'async function f() { let errorOccurred; try { await load(); } catch (e) { errorOccurred = true; } return 1; }',
      errors: [
        {
          messageId: 'fallback', line: 1, column: 63, endColumn: 72,
          suggestions: [
            { messageId: 'rethrow', data: { error: 'e' }, output: 'async function f() { let errorOccurred; try { await load(); } catch (e) { errorOccurred = true; throw e; } return 1; }' },
          ],
        },
      ],
    },
    {
      name: 'flag that leads to nothing',
      code: 'function f(options) { let errorOccurred; let found; try { found = read(options); } catch (e) { errorOccurred = true; } if (errorOccurred || !found) { tracer.debug("not found"); return null; } return found; }',
      errors: [
        {
          messageId: 'fallback', line: 1, column: 84, endColumn: 93,
          suggestions: [
            { messageId: 'rethrow', data: { error: 'e' }, output: 'function f(options) { let errorOccurred; let found; try { found = read(options); } catch (e) { errorOccurred = true; throw e; } if (errorOccurred || !found) { tracer.debug("not found"); return null; } return found; }' },
          ],
        },
      ],
    },
    {
      name: 'flag of success that leads to nothing',
      code: 'async function f() { let ok = true; try { await load(); } catch { ok = false; } if (!ok) return []; return list(); }',
      errors: [
        {
          messageId: 'fallback', line: 1, column: 59, endColumn: 64,
          suggestions: [
            { messageId: 'rethrow', data: { error: 'error' }, output: 'async function f() { let ok = true; try { await load(); } catch (error) { ok = false; throw error; } if (!ok) return []; return list(); }' },
          ],
        },
      ],
    },
    {
      name: 'counter that nobody reads',
      code: 'async function f() { let failures = 0; try { await load(); } catch { failures++; } }',
      errors: [
        {
          messageId: 'fallback', line: 1, column: 62, endColumn: 67,
          suggestions: [
            { messageId: 'rethrow', data: { error: 'error' }, output: 'async function f() { let failures = 0; try { await load(); } catch (error) { failures++; throw error; } }' },
          ],
        },
      ],
    },
    {
      name: 'counter that nobody reads, added to',
      code: 'async function f() { let failures = 0; try { await load(); } catch { failures += 1; } }',
      errors: [
        {
          messageId: 'fallback', line: 1, column: 62, endColumn: 67,
          suggestions: [
            { messageId: 'rethrow', data: { error: 'error' }, output: 'async function f() { let failures = 0; try { await load(); } catch (error) { failures += 1; throw error; } }' },
          ],
        },
      ],
    },
  ],
});
