import rule from '../../../src/rules/no-generic-catch.js';
import { ruleTester } from '../../support/rule-tester.js';

ruleTester.run('no-generic-catch: the failure stays visible', rule, {
  valid: [
    { name: 'the error for each key of a batch', code: `async function f(keys) { try { return await load(keys); } catch (e) { return keys.map(() => e); } }` },
    { name: 'the error for each key, made by `Array.from`', code: `function f(keys) { return load(keys).catch((e) => Array.from(keys, () => e)); }` },
    { name: 'a failure for each key', code: `async function f(keys) { try { return await load(keys); } catch { return keys.map((key) => ({ key, error: "Not loaded." })); } }` },
    {
      name: 'err of a result',
      code: 'async function f(res, c) { try { await load(); } catch (e) { return err("x"); } }',
    },
    {
      name: 'Result.err',
      code: 'async function f(res, c) { try { await load(); } catch (e) { return Result.err(e); } }',
    },
    {
      name: 'left',
      code: 'async function f(res, c) { try { await load(); } catch (e) { return left("x"); } }',
    },
    {
      name: 'Either.left',
      code: 'async function f(res, c) { try { await load(); } catch (e) { return Either.left(e); } }',
    },
    {
      name: 'ok: false',
      code: 'async function f(res, c) { try { await load(); } catch (e) { return { ok: false }; } }',
    },
    {
      name: 'success: false',
      code: 'async function f(res, c) { try { await load(); } catch (e) { return { success: false, message: e.message }; } }',
    },
    {
      name: 'error as a key',
      code: 'async function f(res, c) { try { await load(); } catch (e) { return { data: null, error: "x" }; } }',
    },
    {
      name: 'error and no result',
      code: 'async function f(res, c) { try { await load(); } catch (e) { return [e, null]; } }',
    },
    {
      name: 'no, in front of a list',
      code: 'async function test() { try { await load(); return [true]; } catch (e) { return [false]; } }',
    },
    {
      name: 'a failure as a list',
      code: 'async function f(res, c) { try { await load(); } catch (e) { return [null, new LoadError("x")]; } }',
    },
    {
      name: 'failed: true',
      code: 'async function f(res, c) { try { await load(); } catch (e) { return { failed: true }; } }',
    },
    {
      name: 'isError: true',
      code: 'async function f(res, c) { try { await load(); } catch (e) { return { content: [], isError: true }; } }',
    },
    {
      name: 'status: error',
      code: 'async function f(res, c) { try { await load(); } catch (e) { return { status: "error" }; } }',
    },
    {
      name: 'a failure through a constant',
      code: 'async function f(res, c) { try { await load(); } catch (e) { const result = { ok: false }; return result; } }',
    },
    {
      name: 'a constant named so',
      code: 'async function f(res, c) { try { await load(); } catch (e) { return LOAD_FAILED; } }',
    },
    {
      name: 'a member named so',
      code: 'async function f(res, c) { try { await load(); } catch (e) { return Status.Failed; } }',
    },
    {
      name: 'a member of errors',
      code: 'async function f(res, c) { try { await load(); } catch (e) { return ErrorCode.NotReady; } }',
    },
    {
      name: 'a text that says so',
      code: 'async function f(res, c) { try { await load(); } catch (e) { return "Could not load the file"; } }',
    },
    {
      name: 'a template that says so',
      code: 'async function f(res, c) { try { await load(); } catch (e) { return `failed to load ${file}`; } }',
    },
    {
      name: 'a sentinel',
      code: 'async function f(res, c) { try { await load(); } catch (e) { return -1; } }',
    },
    {
      name: 'not a number',
      code: 'async function f(res, c) { try { await load(); } catch (e) { return NaN; } }',
    },
    {
      name: 'the answer of a lambda',
      code: 'async function f(res, c) { try { await load(); } catch (e) { return { statusCode: 500, body: "" }; } }',
    },
    {
      name: 'the status of an answer',
      code: 'async function f(res, c) { try { await load(); } catch (e) { return { status: 404 }; } }',
    },
    {
      name: 'a named status in a value',
      code: 'async function f(res, c) { try { await load(); } catch (e) { return { status: HttpStatus.BAD_GATEWAY }; } }',
    },
    {
      name: 'a judgement that fails either way',
      code: 'async function f(res, c) { try { await load(); } catch (e) { resolve(x ? FAILED : INVALID); } }',
    },
    {
      name: 'the failure unless there is something',
      code: 'async function f(res, c) { try { await load(); } catch (e) { resolve(x || { ok: false }); } }',
    },
    {
      name: 'a text put together',
      code: 'async function f(res, c) { try { await load(); } catch (e) { return name + " failed"; } }',
    },
    {
      name: 'a setter of success',
      code: 'async function f(res, c) { try { await load(); } catch (e) { setOk(false); } }',
    },
    {
      name: 'a list of failures counted',
      code: 'async function f(res, c) { try { await load(); } catch (e) { failures[0]++; } }',
    },
    {
      name: 'a part of failures counted',
      code: 'async function f(res, c) { try { await load(); } catch (e) { stats.errors[kind]++; } }',
    },
    {
      name: 'resolved as a failure',
      code: 'async function f(res, c) { try { await load(); } catch (e) { resolve({ ok: false }); } }',
    },
    {
      name: 'a status of express',
      code: 'async function f(res, c) { try { await load(); } catch (e) { res.status(400).json({}); } }',
    },
    {
      name: 'status alone',
      code: 'async function f(res, c) { try { await load(); } catch (e) { res.status(502).end(); } }',
    },
    {
      name: 'sendStatus',
      code: 'async function f(res, c) { try { await load(); } catch (e) { res.sendStatus(500); } }',
    },
    {
      name: 'a status from a constant',
      code: 'async function f(res, c) { try { await load(); } catch (e) { res.status(HttpStatus.BAD_REQUEST).end(); } }',
    },
    {
      name: 'a status from somewhere',
      code: 'async function f(res, c) { try { await load(); } catch (e) { res.status(code).end(); } }',
    },
    {
      name: 'a status assigned',
      code: 'async function f(res, c) { try { await load(); } catch (e) { res.statusCode = 500; res.end(); } }',
    },
    {
      name: 'a status assigned to the context',
      code: 'async function f(res, c) { try { await load(); } catch (e) { ctx.status = 503; } }',
    },
    {
      name: 'writeHead',
      code: 'async function f(res, c) { try { await load(); } catch (e) { res.writeHead(500); res.end(); } }',
    },
    {
      name: 'a status of hono',
      code: 'async function f(res, c) { try { await load(); } catch (e) { return c.json({}, 500); } }',
    },
    {
      name: 'a status of fastify',
      code: 'async function f(res, c) { try { await load(); } catch (e) { return reply.code(400).send(); } }',
    },
    {
      name: 'a response',
      code: 'async function f(res, c) { try { await load(); } catch (e) { return new Response("", { status: 502 }); } }',
    },
    {
      name: 'Response.json',
      code: 'async function f(res, c) { try { await load(); } catch (e) { return Response.json({}, { status: 400 }); } }',
    },
    {
      name: 'an error in the body',
      code: 'async function f(res, c) { try { await load(); } catch (e) { res.json({ error: "x" }); } }',
    },
    {
      name: 'an answer named so',
      code: 'async function f(res, c) { try { await load(); } catch (e) { return res.badRequest(); } }',
    },
    {
      name: 'a redirect',
      code: 'async function f(res, c) { try { await load(); } catch (e) { return res.redirect("/login"); } }',
    },
    {
      name: 'a toast',
      code: 'async function f(res, c) { try { await load(); } catch (e) { toast.error("x"); } }',
    },
    {
      name: 'a toast with the message',
      code: 'async function f(res, c) { try { await load(); } catch (e) { toast.error(e.message); } }',
    },
    {
      name: 'an error state',
      code: 'async function f(res, c) { try { await load(); } catch (e) { setError("x"); } }',
    },
    {
      name: 'an error state that is a flag',
      code: 'async function f(res, c) { try { await load(); } catch (e) { setHasError(true); } }',
    },
    {
      name: 'a state with an error in it',
      code: 'async function f(res, c) { try { await load(); } catch (e) { this.setState({ error: "x" }); } }',
    },
    {
      name: 'a dialog',
      code: 'async function f(res, c) { try { await load(); } catch (e) { vscode.window.showErrorMessage("x"); } }',
    },
    {
      name: 'an information',
      code: 'async function f(res, c) { try { await load(); } catch (e) { vscode.window.showInformationMessage("x"); } }',
    },
    {
      name: 'an alert',
      code: 'async function f(res, c) { try { await load(); } catch (e) { alert("x"); } }',
    },
    {
      name: 'a spinner',
      code: 'async function f(res, c) { try { await load(); } catch (e) { spinner.fail(); } }',
    },
    {
      name: 'a notification',
      code: 'async function f(res, c) { try { await load(); } catch (e) { notification.open({ text: "x" }); } }',
    },
    {
      name: 'a chat',
      code: 'async function f(res, c) { try { await load(); } catch (e) { await ctx.reply("x"); } }',
    },
    {
      name: 'a message in a page',
      code: 'async function f(res, c) { try { await load(); } catch (e) { status.textContent = "Failed to load"; } }',
    },
    {
      name: 'an action named so',
      code: 'async function f(res, c) { try { await load(); } catch (e) { dispatch({ type: "LOAD_FAILED" }); } }',
    },
    {
      name: 'an event named so',
      code: 'async function f(res, c) { try { await load(); } catch (e) { this.emit("failed"); } }',
    },
    {
      name: 'a flag',
      code: 'async function f(res, c) { try { await load(); } catch (e) { failed = true; } }',
    },
    {
      name: 'a flag that falls',
      code: 'async function f(res, c) { try { await load(); } catch (e) { this.ok = false; } }',
    },
    {
      name: 'a state',
      code: 'async function f(res, c) { try { await load(); } catch (e) { job.state = "failed"; } }',
    },
    {
      name: 'counted',
      code: 'async function f(res, c) { try { await load(); } catch (e) { failures++; } }',
    },
    {
      name: 'counted in statistics',
      code: 'async function f(res, c) { try { await load(); } catch (e) { stats.errors += 1; } }',
    },
    {
      name: 'counted by a meter',
      code: 'async function f(res, c) { try { await load(); } catch (e) { metrics.increment("load.errors"); } }',
    },
    {
      name: 'a list of what is missing',
      code: 'async function f(res, c) { try { await load(); } catch (e) { missing.push(file); } }',
    },
    {
      name: 'a status word of a result kept outside',
      code: 'async function f(res, c) { try { await load(); } catch (e) { results.push({ id, status: "rejected" }); } }',
    },
    {
      name: 'an element',
      code: 'function View() { try { return <List items={load()} />; } catch (e) { return <LoadError />; } }',
      languageOptions: { parserOptions: { ecmaFeatures: { jsx: true } } },
    },
    {
      name: 'an element with the message',
      code: 'function View() { try { return <List items={load()} />; } catch (e) { return <p>{e.message}</p>; } }',
      languageOptions: { parserOptions: { ecmaFeatures: { jsx: true } } },
    },
    {
      name: 'an element that says so',
      code: 'function View() { try { return <List items={load()} />; } catch (e) { return <><p title="x">Could not load</p></>; } }',
      languageOptions: { parserOptions: { ecmaFeatures: { jsx: true } } },
    },
    {
      name: 'an element with a failure in it',
      code: 'function View() { try { return <List items={load()} />; } catch (e) { return <p>{LOAD_FAILED}</p>; } }',
      languageOptions: { parserOptions: { ecmaFeatures: { jsx: true } } },
    },
    {
      name: 'an element with the error spread',
      code: 'function View() { try { return <List items={load()} />; } catch (e) { return <Alert {...e} />; } }',
      languageOptions: { parserOptions: { ecmaFeatures: { jsx: true } } },
    },
    {
      name: 'an element with an error attribute',
      code: 'function View() { try { return <List items={load()} />; } catch (e) { return <List error />; } }',
      languageOptions: { parserOptions: { ecmaFeatures: { jsx: true } } },
    },
  ],
  invalid: [
    {
      name: 'nothing for each key',
      code: `async function f(keys) { try { return await load(keys); } catch (e) { return keys.map(() => null); } }`,
      errors: [{ messageId: 'fallback', line: 1, column: 59, endColumn: 68, suggestions: [{ messageId: 'rethrow', output: 'async function f(keys) { try { return await load(keys); } catch (e) { throw e; } }' }] }],
    },
    {
      name: 'a status that is no status of HTTP',
      code: 'async function f(res, c) { try { await load(); } catch (e) { return { status: Status.SYNCING }; } }',
      errors: [
        {
          messageId: 'fallback',
          line: 1, column: 50, endColumn: 59,
          suggestions: [
            {
              messageId: 'rethrow', data: { error: 'e' },
              output: 'async function f(res, c) { try { await load(); } catch (e) { throw e; } }',
            },
          ],
        },
      ],
    },
    {
      name: 'a judgement that says nothing',
      code: 'async function f(res, c) { try { await load(); } catch (e) { resolve(x ? FAILED : null); } }',
      errors: [
        {
          messageId: 'fallback',
          line: 1, column: 50, endColumn: 59,
          suggestions: [
            {
              messageId: 'rethrow', data: { error: 'e' },
              output: 'async function f(res, c) { try { await load(); } catch (e) { resolve(x ? FAILED : null); throw e; } }',
            },
          ],
        },
      ],
    },
    {
      name: 'an entry of a list',
      code: 'async function f(res, c) { try { await load(); } catch (e) { return codes[0]; } }',
      errors: [
        {
          messageId: 'fallback',
          line: 1, column: 50, endColumn: 59,
          suggestions: [
            {
              messageId: 'rethrow', data: { error: 'e' },
              output: 'async function f(res, c) { try { await load(); } catch (e) { throw e; } }',
            },
          ],
        },
      ],
    },
    {
      name: 'a status that is an object',
      code: 'async function f(res, c) { try { await load(); } catch (e) { res.status({}); } }',
      errors: [
        {
          messageId: 'fallback',
          line: 1, column: 50, endColumn: 59,
          suggestions: [
            {
              messageId: 'rethrow', data: { error: 'e' },
              output: 'async function f(res, c) { try { await load(); } catch (e) { res.status({}); throw e; } }',
            },
          ],
        },
      ],
    },
    {
      name: 'neither text says so',
      code: 'async function f(res, c) { try { await load(); } catch (e) { return "a" + "b"; } }',
      errors: [
        {
          messageId: 'fallback',
          line: 1, column: 50, endColumn: 59,
          suggestions: [
            {
              messageId: 'rethrow', data: { error: 'e' },
              output: 'async function f(res, c) { try { await load(); } catch (e) { throw e; } }',
            },
          ],
        },
      ],
    },
    {
      name: 'ok: true',
      code: 'async function f(res, c) { try { await load(); } catch (e) { return { ok: true }; } }',
      errors: [
        {
          messageId: 'fallback',
          line: 1, column: 50, endColumn: 59,
          suggestions: [
            {
              messageId: 'rethrow', data: { error: 'e' },
              output: 'async function f(res, c) { try { await load(); } catch (e) { throw e; } }',
            },
          ],
        },
      ],
    },
    {
      name: 'error: null',
      code: 'async function f(res, c) { try { await load(); } catch (e) { return { data: [], error: null }; } }',
      errors: [
        {
          messageId: 'fallback',
          line: 1, column: 50, endColumn: 59,
          suggestions: [
            {
              messageId: 'rethrow', data: { error: 'e' },
              output: 'async function f(res, c) { try { await load(); } catch (e) { throw e; } }',
            },
          ],
        },
      ],
    },
    {
      name: 'errors: none',
      code: 'async function f(res, c) { try { await load(); } catch (e) { return { data: [], errors: [] }; } }',
      errors: [
        {
          messageId: 'fallback',
          line: 1, column: 50, endColumn: 59,
          suggestions: [
            {
              messageId: 'rethrow', data: { error: 'e' },
              output: 'async function f(res, c) { try { await load(); } catch (e) { throw e; } }',
            },
          ],
        },
      ],
    },
    {
      name: 'an answer of success',
      code: 'async function f(res, c) { try { await load(); } catch (e) { res.status(200).json([]); } }',
      errors: [
        {
          messageId: 'fallback',
          line: 1, column: 50, endColumn: 59,
          suggestions: [
            {
              messageId: 'rethrow', data: { error: 'e' },
              output: 'async function f(res, c) { try { await load(); } catch (e) { res.status(200).json([]); throw e; } }',
            },
          ],
        },
      ],
    },
    {
      name: 'a status of success from a constant',
      code: 'async function f(res, c) { try { await load(); } catch (e) { res.status(HttpStatus.OK).end(); } }',
      errors: [
        {
          messageId: 'fallback',
          line: 1, column: 50, endColumn: 59,
          suggestions: [
            {
              messageId: 'rethrow', data: { error: 'e' },
              output: 'async function f(res, c) { try { await load(); } catch (e) { res.status(HttpStatus.OK).end(); throw e; } }',
            },
          ],
        },
      ],
    },
    {
      name: 'a response of success',
      code: 'async function f(res, c) { try { await load(); } catch (e) { return new Response("", { status: 204 }); } }',
      errors: [
        {
          messageId: 'fallback',
          line: 1, column: 50, endColumn: 59,
          suggestions: [
            {
              messageId: 'rethrow', data: { error: 'e' },
              output: 'async function f(res, c) { try { await load(); } catch (e) { throw e; } }',
            },
          ],
        },
      ],
    },
    {
      name: 'an answer without status',
      code: 'async function f(res, c) { try { await load(); } catch (e) { return c.json([]); } }',
      errors: [
        {
          messageId: 'fallback',
          line: 1, column: 50, endColumn: 59,
          suggestions: [
            {
              messageId: 'rethrow', data: { error: 'e' },
              output: 'async function f(res, c) { try { await load(); } catch (e) { throw e; } }',
            },
          ],
        },
      ],
    },
    {
      name: 'an error taken back',
      code: 'async function f(res, c) { try { await load(); } catch (e) { setError(null); } }',
      errors: [
        {
          messageId: 'fallback',
          line: 1, column: 50, endColumn: 59,
          suggestions: [
            {
              messageId: 'rethrow', data: { error: 'e' },
              output: 'async function f(res, c) { try { await load(); } catch (e) { setError(null); throw e; } }',
            },
          ],
        },
      ],
    },
    {
      name: 'an error taken back by name',
      code: 'async function f(res, c) { try { await load(); } catch (e) { clearErrors(); } }',
      errors: [
        {
          messageId: 'fallback',
          line: 1, column: 50, endColumn: 59,
          suggestions: [
            {
              messageId: 'rethrow', data: { error: 'e' },
              output: 'async function f(res, c) { try { await load(); } catch (e) { clearErrors(); throw e; } }',
            },
          ],
        },
      ],
    },
    {
      name: 'no longer loading',
      code: 'async function f(res, c) { try { await load(); } catch (e) { setLoading(false); } }',
      errors: [
        {
          messageId: 'fallback',
          line: 1, column: 50, endColumn: 59,
          suggestions: [
            {
              messageId: 'rethrow', data: { error: 'e' },
              output: 'async function f(res, c) { try { await load(); } catch (e) { setLoading(false); throw e; } }',
            },
          ],
        },
      ],
    },
    {
      name: 'a flag that says nothing',
      code: 'async function f(res, c) { try { await load(); } catch (e) { loaded = false; } }',
      errors: [
        {
          messageId: 'fallback',
          line: 1, column: 50, endColumn: 59,
          suggestions: [
            {
              messageId: 'rethrow', data: { error: 'e' },
              output: 'async function f(res, c) { try { await load(); } catch (e) { loaded = false; throw e; } }',
            },
          ],
        },
      ],
    },
    {
      name: 'counted attempts',
      code: 'async function f(res, c) { try { await load(); } catch (e) { attempts++; } }',
      errors: [
        {
          messageId: 'fallback',
          line: 1, column: 50, endColumn: 59,
          suggestions: [
            {
              messageId: 'rethrow', data: { error: 'e' },
              output: 'async function f(res, c) { try { await load(); } catch (e) { attempts++; throw e; } }',
            },
          ],
        },
      ],
    },
    {
      name: 'a zero',
      code: 'async function f(res, c) { try { await load(); } catch (e) { return 0; } }',
      errors: [
        {
          messageId: 'fallback',
          line: 1, column: 50, endColumn: 59,
          suggestions: [
            {
              messageId: 'rethrow', data: { error: 'e' },
              output: 'async function f(res, c) { try { await load(); } catch (e) { throw e; } }',
            },
          ],
        },
      ],
    },
    {
      name: 'a text that says nothing',
      code: 'async function f(res, c) { try { await load(); } catch (e) { return "unknown"; } }',
      errors: [
        {
          messageId: 'fallback',
          line: 1, column: 50, endColumn: 59,
          suggestions: [
            {
              messageId: 'rethrow', data: { error: 'e' },
              output: 'async function f(res, c) { try { await load(); } catch (e) { throw e; } }',
            },
          ],
        },
      ],
    },
    {
      name: 'kept in a variable of the handler',
      code: 'async function f(res, c) { try { await load(); } catch (e) { let failed = false; failed = true; } }',
      errors: [
        {
          messageId: 'fallback',
          line: 1, column: 50, endColumn: 59,
          suggestions: [
            {
              messageId: 'rethrow', data: { error: 'e' },
              output: 'async function f(res, c) { try { await load(); } catch (e) { let failed = false; failed = true; throw e; } }',
            },
          ],
        },
      ],
    },
    {
      name: 'an element that says nothing',
      code: 'function View() { try { return <List items={load()} />; } catch (e) { return <List items={[]} />; } }',
      languageOptions: { parserOptions: { ecmaFeatures: { jsx: true } } },
      errors: [
        {
          messageId: 'fallback',
          line: 1, column: 59, endColumn: 68,
          suggestions: [
            {
              messageId: 'rethrow', data: { error: 'e' },
              output: 'function View() { try { return <List items={load()} />; } catch (e) { throw e; } }',
            },
          ],
        },
      ],
    },
    {
      name: 'no element',
      code: 'function View() { try { return <List items={load()} />; } catch (e) { return null; } }',
      languageOptions: { parserOptions: { ecmaFeatures: { jsx: true } } },
      errors: [
        {
          messageId: 'fallback',
          line: 1, column: 59, endColumn: 68,
          suggestions: [
            {
              messageId: 'rethrow', data: { error: 'e' },
              output: 'function View() { try { return <List items={load()} />; } catch (e) { throw e; } }',
            },
          ],
        },
      ],
    },
  ],
});
