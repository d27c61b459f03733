import rule from '../../../src/rules/no-generic-catch.js';
import { ruleTester } from '../../support/rule-tester.js';

ruleTester.run('no-generic-catch: answers behind the handler, errors in them, and console.trace', rule, {
  valid: [
    { name: 'an error in the answer that the handler sets', code: 'async function f(dir) { let files = []; let error; try { files = await list(dir); } catch (e) { error = e; } return { files, error }; }' },
    { name: 'an error in the answer that somebody hands in', code: 'async function f(dir, error) { const files = []; try { files.push(...(await list(dir))); } catch {} return { files, error }; }' },
    { name: 'an error in the answer that was asked for', code: 'async function f(dir) { let error; try { await run(dir); } catch (e) { error = e.message; } if (error) { try { await remove(dir); } catch {} return { error }; } return {}; }' },
    { name: 'a list in the answer that the handler puts something into', code: 'async function f(dirs) { const errors = []; const files = []; for (const dir of dirs) { try { files.push(await list(dir)); } catch (e) { errors.push(e.message); } } return { files, errors }; }' },
    { name: 'clean-up before an answer with an error status', code: 'async function f(req, res) { await unlink(req.file.path).catch(() => {}); return res.sendStatus(404); }' },
    { name: 'clean-up before an answer and its return', code: 'async function f(req, res) { if (!isKnown(req)) { await unlink(req.file.path).catch(() => {}); res.status(400).json({ text: "no" }); return; } res.end(); }' },
    { name: 'clean-up in a try before an answer at the end', code: 'async function f(req, res) { try { await unlink(req.file.path); } catch {} res.writeHead(500); res.end(); }' },
    { name: 'clean-up before a status that is set', code: 'async function f(ctx) { if (!isKnown(ctx)) { await unlink(ctx.file).catch(() => {}); ctx.status = 400; ctx.body = "no"; return; } ctx.body = "yes"; }' },
    { name: 'clean-up before an error for the next handler', code: 'async function f(req, res, next) { if (!isKnown(req)) { await unlink(req.file.path).catch(() => {}); next(new RequestError("no")); return; } next(); }' },
    { name: 'the trace of the console is written to stderr', code: 'async function f() { try { return await open(); } catch (e) { console.trace("not open", e); } }' },
    { name: 'the trace of the console as the handler', code: 'open().catch(console.trace);' },
  ],
  invalid: [
    {
      name: 'an error in the answer that nobody sets',
      code: 'async function f(dir) { const files = []; let error; try { files.push(...(await list(dir))); } catch {} return { files, error }; }',
      errors: [
        {
          messageId: 'empty', line: 1, column: 96, endColumn: 101,
          suggestions: [
            { messageId: 'rethrow', data: { error: 'error' }, output: 'async function f(dir) { const files = []; let error; try { files.push(...(await list(dir))); } catch (error) { throw error; } return { files, error }; }' },
          ],
        },
      ],
    },
    {
      name: 'an error in the answer that is set to nothing',
      code: 'async function f(dir) { let error = null; try { return await list(dir); } catch { error = null; return { files: [], error }; } }',
      errors: [
        {
          messageId: 'fallback', line: 1, column: 75, endColumn: 80,
          suggestions: [
            { messageId: 'rethrow', data: { error: 'caught' }, output: 'async function f(dir) { let error = null; try { return await list(dir); } catch (caught) { error = null; throw caught; } }' },
          ],
        },
      ],
    },
    {
      name: 'a list of errors that nobody touches',
      code: 'async function f(dir) { const files = []; const errors = []; try { files.push(...(await list(dir))); } catch {} return { files, errors }; }',
      errors: [
        {
          messageId: 'empty', line: 1, column: 104, endColumn: 109,
          suggestions: [
            { messageId: 'rethrow', data: { error: 'error' }, output: 'async function f(dir) { const files = []; const errors = []; try { files.push(...(await list(dir))); } catch (error) { throw error; } return { files, errors }; }' },
          ],
        },
      ],
    },
    {
      name: 'an error in the answer that is of something else',
      code: 'async function f(dir) { let error; let text = ""; try { text = await run(dir); } catch (e) { error = e.message; } const files = []; try { files.push(...(await list(dir))); } catch {} return { text, files, error }; }',
      errors: [
        {
          messageId: 'empty', line: 1, column: 175, endColumn: 180,
          suggestions: [
            { messageId: 'rethrow', data: { error: 'error' }, output: 'async function f(dir) { let error; let text = ""; try { text = await run(dir); } catch (e) { error = e.message; } const files = []; try { files.push(...(await list(dir))); } catch (error) { throw error; } return { text, files, error }; }' },
          ],
        },
      ],
    },
    {
      name: 'clean-up before an answer that all is well',
      code: 'async function f(req, res) { await unlink(req.file.path).catch(() => {}); return res.sendStatus(204); }',
      errors: [
        {
          messageId: 'ignoredRejection', line: 1, column: 58, endColumn: 73,
          suggestions: [
            { messageId: 'removeHandler', output: 'async function f(req, res) { await unlink(req.file.path); return res.sendStatus(204); }' },
          ],
        },
      ],
    },
    {
      name: 'clean-up before an answer whose status is chosen',
      code: 'async function f(req, res) { const file = await load(req.id).catch(() => null); res.status(file ? 200 : 404).json(file); }',
      errors: [
        {
          messageId: 'ignoredRejection', line: 1, column: 62, endColumn: 79,
          suggestions: [
            { messageId: 'removeHandler', output: 'async function f(req, res) { const file = await load(req.id); res.status(file ? 200 : 404).json(file); }' },
          ],
        },
      ],
    },
    {
      name: 'clean-up before an error that may be none',
      code: 'async function f(req, res, next, error) { await unlink(req.file.path).catch(() => {}); next(error); }',
      errors: [
        {
          messageId: 'ignoredRejection', line: 1, column: 71, endColumn: 86,
          suggestions: [
            { messageId: 'removeHandler', output: 'async function f(req, res, next, error) { await unlink(req.file.path); next(error); }' },
          ],
        },
      ],
    },
    {
      name: 'what could not be had is answered as if it were not there',
      code: 'async function f(req, res) { const file = await load(req.id).catch(() => null); if (!file) { res.status(404).end(); return; } res.json(file); }',
      errors: [
        {
          messageId: 'ignoredRejection', line: 1, column: 62, endColumn: 79,
          suggestions: [
            { messageId: 'removeHandler', output: 'async function f(req, res) { const file = await load(req.id); if (!file) { res.status(404).end(); return; } res.json(file); }' },
          ],
        },
      ],
    },
    {
      name: 'the message alone in the trace of the console',
      code: 'async function f() { try { return await open(); } catch (e) { console.trace(e.message); } }',
      errors: [
        {
          messageId: 'onlyLogs', line: 1, column: 51, endColumn: 60,
          suggestions: [
            { messageId: 'passError', data: { error: 'e' }, output: 'async function f() { try { return await open(); } catch (e) { console.trace(e); } }' },
            { messageId: 'rethrow', data: { error: 'e' }, output: 'async function f() { try { return await open(); } catch (e) { console.trace(e.message); throw e; } }' },
          ],
        },
      ],
    },
    {
      name: 'the trace of a logger',
      code: 'async function f() { try { return await open(); } catch (e) { logger.trace(e); } }',
      errors: [
        {
          messageId: 'onlyLogs', line: 1, column: 51, endColumn: 60,
          suggestions: [
            { messageId: 'rethrow', data: { error: 'e' }, output: 'async function f() { try { return await open(); } catch (e) { logger.trace(e); throw e; } }' },
          ],
        },
      ],
    },
    {
      name: 'a line that is returned',
      code: 'async function f() { try { return await open(); } catch (e) { return console.log(e); } }',
      errors: [
        {
          messageId: 'onlyLogs', line: 1, column: 51, endColumn: 60,
          suggestions: [
            { messageId: 'rethrow', data: { error: 'e' }, output: 'async function f() { try { return await open(); } catch (e) { throw e; } }' },
          ],
        },
      ],
    },
  ],
});
