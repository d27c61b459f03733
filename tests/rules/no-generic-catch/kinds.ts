import rule from '../../../src/rules/no-generic-catch.js';
import { ruleTester } from '../../support/rule-tester.js';

ruleTester.run('no-generic-catch: empty', rule, {
  valid: [
    {
      name: 'try with finally alone',
      code: 'try { await save(); } finally { close(); }',
    },
    {
      name: 'nothing in the try can fail',
      code: 'try {} catch {}',
    },
  ],
  invalid: [
    {
      name: 'nothing in it',
      code: 'try { await save(); } catch (e) {}',
      errors: [
        {
          messageId: 'empty', data: { head: 'catch (e)', excuse: ', or say in a comment why it can be ignored' },
          line: 1, column: 23, endColumn: 32,
          suggestions: [
            {
              messageId: 'rethrow', data: { error: 'e' },
              output: 'try { await save(); } catch (e) { throw e; }',
            },
          ],
        },
      ],
    },
    {
      name: 'no binding',
      code: 'try { await save(); } catch {}',
      errors: [
        {
          messageId: 'empty', data: { head: 'catch', excuse: ', or say in a comment why it can be ignored' },
          line: 1, column: 23, endColumn: 28,
          suggestions: [
            {
              messageId: 'rethrow', data: { error: 'error' },
              output: 'try { await save(); } catch (error) { throw error; }',
            },
          ],
        },
      ],
    },
    {
      name: 'only a comment that explains nothing',
      code: `try {
  await save();
} catch {
  // nothing to do
}`,
      errors: [
        {
          messageId: 'empty', data: { head: 'catch', excuse: ', or say in a comment why it can be ignored' },
          line: 3, column: 3, endColumn: 8,
          suggestions: [
            {
              messageId: 'rethrow', data: { error: 'error' },
              output: `try {
  await save();
} catch (error) {
  // nothing to do
  throw error;
}`,
            },
          ],
        },
      ],
    },
    {
      name: 'a comment for a tool',
      code: `try { await save(); } catch {
  /* istanbul ignore next */
}`,
      errors: [
        {
          messageId: 'empty', data: { head: 'catch', excuse: ', or say in a comment why it can be ignored' },
          line: 1, column: 23, endColumn: 28,
          suggestions: [
            {
              messageId: 'rethrow', data: { error: 'error' },
              output: `try { await save(); } catch (error) {
  /* istanbul ignore next */
  throw error;
}`,
            },
          ],
        },
      ],
    },
    {
      name: 'a type directive is no comment',
      code: `try { await save(); } catch {
  // @ts-ignore
}`,
      errors: [
        {
          messageId: 'empty', data: { head: 'catch', excuse: ', or say in a comment why it can be ignored' },
          line: 1, column: 23, endColumn: 28,
          suggestions: [
            {
              messageId: 'rethrow', data: { error: 'error' },
              output: `try { await save(); } catch (error) {
  // @ts-ignore
  throw error;
}`,
            },
          ],
        },
      ],
    },
    {
      name: 'a lonely semicolon',
      code: 'try { await save(); } catch (e) {;}',
      errors: [
        {
          messageId: 'empty', data: { head: 'catch (e)', excuse: ', or say in a comment why it can be ignored' },
          line: 1, column: 23, endColumn: 32,
          suggestions: [
            {
              messageId: 'rethrow', data: { error: 'e' },
              output: 'try { await save(); } catch (e) {; throw e; }',
            },
          ],
        },
      ],
    },
    {
      name: 'in an async arrow function',
      code: 'const f = async () => { try { return await load(); } catch (err) {} };',
      errors: [
        {
          messageId: 'empty', data: { head: 'catch (err)', excuse: ', or say in a comment why it can be ignored' },
          line: 1, column: 54, endColumn: 65,
          suggestions: [
            {
              messageId: 'rethrow', data: { error: 'err' },
              output: 'const f = async () => { try { return await load(); } catch (err) { throw err; } };',
            },
          ],
        },
      ],
    },
    {
      name: 'with a finally',
      code: 'try { await save(); } catch (e) {} finally { close(); }',
      errors: [
        {
          messageId: 'empty', data: { head: 'catch (e)', excuse: ', or say in a comment why it can be ignored' },
          line: 1, column: 23, endColumn: 32,
          suggestions: [
            {
              messageId: 'rethrow', data: { error: 'e' },
              output: 'try { await save(); } catch (e) { throw e; } finally { close(); }',
            },
          ],
        },
      ],
    },
    {
      name: 'in a loop',
      code: 'for (const file of files) { try { await read(file); } catch {} }',
      errors: [
        {
          messageId: 'empty', data: { head: 'catch', excuse: ', or say in a comment why it can be ignored' },
          line: 1, column: 55, endColumn: 60,
          suggestions: [
            {
              messageId: 'rethrow', data: { error: 'error' },
              output: 'for (const file of files) { try { await read(file); } catch (error) { throw error; } }',
            },
          ],
        },
      ],
    },
    {
      name: 'nested in a handler that carries on',
      code: 'try { await a(); } catch (e) { report(e); try { await b(); } catch {} }',
      errors: [
        {
          messageId: 'empty', data: { head: 'catch', excuse: ', or say in a comment why it can be ignored' },
          line: 1, column: 62, endColumn: 67,
          suggestions: [
            {
              messageId: 'rethrow', data: { error: 'error' },
              output: 'try { await a(); } catch (e) { report(e); try { await b(); } catch (error) { throw error; } }',
            },
          ],
        },
      ],
    },
    {
      name: 'typed binding',
      code: 'try { await save(); } catch (e: unknown) {}',
      errors: [
        {
          messageId: 'empty', data: { head: 'catch (e: unknown)', excuse: ', or say in a comment why it can be ignored' },
          line: 1, column: 23, endColumn: 41,
          suggestions: [
            {
              messageId: 'rethrow', data: { error: 'e' },
              output: 'try { await save(); } catch (e: unknown) { throw e; }',
            },
          ],
        },
      ],
    },
  ],
});

ruleTester.run('no-generic-catch: onlyLogs', rule, {
  valid: [
    {
      name: 'the error itself at error',
      code: 'try { await save(); } catch (e) { console.error(e); }',
    },
    {
      name: 'the error itself at warn',
      code: 'try { await save(); } catch (e) { logger.warn({ err: e }, "not saved"); }',
    },
    {
      name: 'the error itself, then a fallback',
      code: 'function f() { try { await save(); } catch (e) { logger.error("not saved", e); return null; } }',
    },
    {
      name: 'after the message, the error goes on',
      code: 'try { await save(); } catch (e) { console.log(e.message); throw e; }',
    },
    {
      name: 'message and stack together',
      code: 'try { await save(); } catch (e) { logger.error({ message: e.message, stack: e.stack }); }',
    },
    {
      name: 'stack in a template',
      code: 'try { await save(); } catch (e) { logger.error(`not saved: ${e.stack}`); }',
    },
    {
      name: 'inspected in a template',
      code: `import { inspect } from "util";
try { await save(); } catch (e) { logger.error(\`not saved: \${inspect(e)}\`); }`,
    },
    {
      name: 'wrapped by one call',
      code: 'try { await save(); } catch (e) { logger.error(serializeError(e)); }',
    },
    {
      name: 'alias of the error',
      code: 'try { await save(); } catch (e) { const error = e as Error; logger.error("not saved", error); }',
    },
    {
      name: 'made an error first',
      code: 'try { await save(); } catch (e) { const error = e instanceof Error ? e : new Error(String(e)); logger.error(error); }',
    },
  ],
  invalid: [
    {
      name: 'the message alone',
      code: 'try { await save(); } catch (e) { console.error(e.message); }',
      errors: [
        {
          messageId: 'onlyLogs', data: { head: 'catch (e)', outcome: 'carries on' },
          line: 1, column: 23, endColumn: 32,
          suggestions: [
            {
              messageId: 'passError', data: { error: 'e' },
              output: 'try { await save(); } catch (e) { console.error(e); }',
            },
            {
              messageId: 'rethrow', data: { error: 'e' },
              output: 'try { await save(); } catch (e) { console.error(e.message); throw e; }',
            },
          ],
        },
      ],
    },
    {
      name: 'the error as text',
      code: 'try { await save(); } catch (e) { logger.error(String(e)); }',
      errors: [
        {
          messageId: 'onlyLogs', data: { head: 'catch (e)', outcome: 'carries on' },
          line: 1, column: 23, endColumn: 32,
          suggestions: [
            {
              messageId: 'passError', data: { error: 'e' },
              output: 'try { await save(); } catch (e) { logger.error(e); }',
            },
            {
              messageId: 'rethrow', data: { error: 'e' },
              output: 'try { await save(); } catch (e) { logger.error(String(e)); throw e; }',
            },
          ],
        },
      ],
    },
    {
      name: 'a template',
      code: 'try { await save(); } catch (e) { logger.error(`not saved: ${e}`); }',
      errors: [
        {
          messageId: 'onlyLogs', data: { head: 'catch (e)', outcome: 'carries on' },
          line: 1, column: 23, endColumn: 32,
          suggestions: [
            {
              messageId: 'rethrow', data: { error: 'e' },
              output: 'try { await save(); } catch (e) { logger.error(`not saved: ${e}`); throw e; }',
            },
          ],
        },
      ],
    },
    {
      name: 'a template of the error alone',
      code: 'try { await save(); } catch (e) { logger.error(`${e}`); }',
      errors: [
        {
          messageId: 'onlyLogs', data: { head: 'catch (e)', outcome: 'carries on' },
          line: 1, column: 23, endColumn: 32,
          suggestions: [
            {
              messageId: 'passError', data: { error: 'e' },
              output: 'try { await save(); } catch (e) { logger.error(e); }',
            },
            {
              messageId: 'rethrow', data: { error: 'e' },
              output: 'try { await save(); } catch (e) { logger.error(`${e}`); throw e; }',
            },
          ],
        },
      ],
    },
    {
      name: 'concatenated',
      code: 'try { await save(); } catch (e) { logger.error("not saved: " + e); }',
      errors: [
        {
          messageId: 'onlyLogs', data: { head: 'catch (e)', outcome: 'carries on' },
          line: 1, column: 23, endColumn: 32,
          suggestions: [
            {
              messageId: 'rethrow', data: { error: 'e' },
              output: 'try { await save(); } catch (e) { logger.error("not saved: " + e); throw e; }',
            },
          ],
        },
      ],
    },
    {
      name: 'the message in an object',
      code: 'try { await save(); } catch (e) { logger.error({ error: e.message }, "not saved"); }',
      errors: [
        {
          messageId: 'onlyLogs', data: { head: 'catch (e)', outcome: 'carries on' },
          line: 1, column: 23, endColumn: 32,
          suggestions: [
            {
              messageId: 'passError', data: { error: 'e' },
              output: 'try { await save(); } catch (e) { logger.error({ error: e }, "not saved"); }',
            },
            {
              messageId: 'rethrow', data: { error: 'e' },
              output: 'try { await save(); } catch (e) { logger.error({ error: e.message }, "not saved"); throw e; }',
            },
          ],
        },
      ],
    },
    {
      name: 'a fixed text',
      code: 'try { await save(); } catch (e) { console.error("not saved"); }',
      errors: [
        {
          messageId: 'onlyLogs', data: { head: 'catch (e)', outcome: 'carries on' },
          line: 1, column: 23, endColumn: 32,
          suggestions: [
            {
              messageId: 'rethrow', data: { error: 'e' },
              output: 'try { await save(); } catch (e) { console.error("not saved"); throw e; }',
            },
          ],
        },
      ],
    },
    {
      name: 'a fixed text without binding',
      code: 'try { await save(); } catch { logger.warn("not saved"); }',
      errors: [
        {
          messageId: 'onlyLogs', data: { head: 'catch', outcome: 'carries on' },
          line: 1, column: 23, endColumn: 28,
          suggestions: [
            {
              messageId: 'rethrow', data: { error: 'error' },
              output: 'try { await save(); } catch (error) { logger.warn("not saved"); throw error; }',
            },
          ],
        },
      ],
    },
    {
      name: 'the error itself below warn',
      code: 'try { await save(); } catch (e) { console.log(e); }',
      errors: [
        {
          messageId: 'onlyLogs', data: { head: 'catch (e)', outcome: 'carries on' },
          line: 1, column: 23, endColumn: 32,
          suggestions: [
            {
              messageId: 'rethrow', data: { error: 'e' },
              output: 'try { await save(); } catch (e) { console.log(e); throw e; }',
            },
          ],
        },
      ],
    },
    {
      name: 'the error itself at debug',
      code: 'try { await save(); } catch (e) { logger.debug({ err: e }); }',
      errors: [
        {
          messageId: 'onlyLogs', data: { head: 'catch (e)', outcome: 'carries on' },
          line: 1, column: 23, endColumn: 32,
          suggestions: [
            {
              messageId: 'rethrow', data: { error: 'e' },
              output: 'try { await save(); } catch (e) { logger.debug({ err: e }); throw e; }',
            },
          ],
        },
      ],
    },
    {
      name: 'the error itself at info',
      code: 'try { await save(); } catch (e) { this.logger.info("not saved", e); }',
      errors: [
        {
          messageId: 'onlyLogs', data: { head: 'catch (e)', outcome: 'carries on' },
          line: 1, column: 23, endColumn: 32,
          suggestions: [
            {
              messageId: 'rethrow', data: { error: 'e' },
              output: 'try { await save(); } catch (e) { this.logger.info("not saved", e); throw e; }',
            },
          ],
        },
      ],
    },
    {
      name: 'spread: message and stack are not copied',
      code: 'try { await save(); } catch (e) { logger.error({ ...e }); }',
      errors: [
        {
          messageId: 'onlyLogs', data: { head: 'catch (e)', outcome: 'carries on' },
          line: 1, column: 23, endColumn: 32,
          suggestions: [
            {
              messageId: 'rethrow', data: { error: 'e' },
              output: 'try { await save(); } catch (e) { logger.error({ ...e }); throw e; }',
            },
          ],
        },
      ],
    },
    {
      name: 'as JSON',
      code: 'try { await save(); } catch (e) { logger.error(JSON.stringify(e)); }',
      errors: [
        {
          messageId: 'onlyLogs', data: { head: 'catch (e)', outcome: 'carries on' },
          line: 1, column: 23, endColumn: 32,
          suggestions: [
            {
              messageId: 'rethrow', data: { error: 'e' },
              output: 'try { await save(); } catch (e) { logger.error(JSON.stringify(e)); throw e; }',
            },
          ],
        },
      ],
    },
    {
      name: 'message through a variable',
      code: 'try { await save(); } catch (e) { const message = e instanceof Error ? e.message : String(e); logger.error(message); }',
      errors: [
        {
          messageId: 'onlyLogs', data: { head: 'catch (e)', outcome: 'carries on' },
          line: 1, column: 23, endColumn: 32,
          suggestions: [
            {
              messageId: 'rethrow', data: { error: 'e' },
              output: 'try { await save(); } catch (e) { const message = e instanceof Error ? e.message : String(e); logger.error(message); throw e; }',
            },
          ],
        },
      ],
    },
    {
      name: 'message destructured',
      code: 'try { await save(); } catch (e) { const { message } = e; console.warn(message); }',
      errors: [
        {
          messageId: 'onlyLogs', data: { head: 'catch (e)', outcome: 'carries on' },
          line: 1, column: 23, endColumn: 32,
          suggestions: [
            {
              messageId: 'rethrow', data: { error: 'e' },
              output: 'try { await save(); } catch (e) { const { message } = e; console.warn(message); throw e; }',
            },
          ],
        },
      ],
    },
    {
      name: 'message destructured in the head',
      code: 'try { await save(); } catch ({ message }) { console.warn(message); }',
      errors: [
        {
          messageId: 'onlyLogs', data: { head: 'catch ({ message })', outcome: 'carries on' },
          line: 1, column: 23, endColumn: 42,
        },
      ],
    },
    {
      name: 'message by a helper',
      code: 'try { await save(); } catch (e) { log.error(getErrorMessage(e)); }',
      errors: [
        {
          messageId: 'onlyLogs', data: { head: 'catch (e)', outcome: 'carries on' },
          line: 1, column: 23, endColumn: 32,
          suggestions: [
            {
              messageId: 'rethrow', data: { error: 'e' },
              output: 'try { await save(); } catch (e) { log.error(getErrorMessage(e)); throw e; }',
            },
          ],
        },
      ],
    },
    {
      name: 'then a fallback',
      code: 'async function f() { try { return await load(); } catch (e) { console.log(e.message); return null; } }',
      errors: [
        {
          messageId: 'onlyLogs', data: { head: 'catch (e)', outcome: 'returns `null`' },
          line: 1, column: 51, endColumn: 60,
          suggestions: [
            {
              messageId: 'rethrow', data: { error: 'e' },
              output: 'async function f() { try { return await load(); } catch (e) { console.log(e.message); throw e; } }',
            },
          ],
        },
      ],
    },
    {
      name: 'the debug package',
      code: `import createDebug from "debug";
const debug = createDebug("app");
try { await save(); } catch (e) { debug("not saved", e); }`,
      errors: [
        {
          messageId: 'onlyLogs', data: { head: 'catch (e)', outcome: 'carries on' },
          line: 3, column: 23, endColumn: 32,
          suggestions: [
            {
              messageId: 'rethrow', data: { error: 'e' },
              output: `import createDebug from "debug";
const debug = createDebug("app");
try { await save(); } catch (e) { debug("not saved", e); throw e; }`,
            },
          ],
        },
      ],
    },
    {
      name: 'debuglog of util',
      code: `import { debuglog } from "node:util";
const trail = debuglog("app");
try { await save(); } catch (e) { trail("%o", e); }`,
      errors: [
        {
          messageId: 'onlyLogs', data: { head: 'catch (e)', outcome: 'carries on' },
          line: 3, column: 23, endColumn: 32,
          suggestions: [
            {
              messageId: 'rethrow', data: { error: 'e' },
              output: `import { debuglog } from "node:util";
const trail = debuglog("app");
try { await save(); } catch (e) { trail("%o", e); throw e; }`,
            },
          ],
        },
      ],
    },
    {
      name: 'standard error',
      code: `try { await save(); } catch (e) { process.stderr.write(\`\${e.message}\\n\`); }`,
      errors: [
        {
          messageId: 'onlyLogs', data: { head: 'catch (e)', outcome: 'carries on' },
          line: 1, column: 23, endColumn: 32,
          suggestions: [
            {
              messageId: 'rethrow', data: { error: 'e' },
              output: `try { await save(); } catch (e) { process.stderr.write(\`\${e.message}\\n\`); throw e; }`,
            },
          ],
        },
      ],
    },
    {
      name: 'a loud line and a quiet one',
      code: 'try { await save(); } catch (e) { console.error("not saved"); console.debug(e); }',
      errors: [
        {
          messageId: 'onlyLogs', data: { head: 'catch (e)', outcome: 'carries on' },
          line: 1, column: 23, endColumn: 32,
          suggestions: [
            {
              messageId: 'rethrow', data: { error: 'e' },
              output: 'try { await save(); } catch (e) { console.error("not saved"); console.debug(e); throw e; }',
            },
          ],
        },
      ],
    },
    {
      name: 'only in development',
      code: 'try { await save(); } catch (e) { if (process.env.DEBUG) console.error(e.message); }',
      errors: [
        {
          messageId: 'onlyLogs', data: { head: 'catch (e)', outcome: 'carries on' },
          line: 1, column: 23, endColumn: 32,
          suggestions: [
            {
              messageId: 'rethrow', data: { error: 'e' },
              output: 'try { await save(); } catch (e) { if (process.env.DEBUG) console.error(e.message); throw e; }',
            },
          ],
        },
      ],
    },
    {
      name: 'another way logs without the error',
      code: 'try { await save(); } catch (e) { if (x) console.error(e.message); else console.error("y"); }',
      errors: [
        {
          messageId: 'onlyLogs', data: { head: 'catch (e)', outcome: 'carries on' },
          line: 1, column: 23, endColumn: 32,
          suggestions: [
            {
              messageId: 'rethrow', data: { error: 'e' },
              output: 'try { await save(); } catch (e) { if (x) console.error(e.message); else console.error("y"); throw e; }',
            },
          ],
        },
      ],
    },
    {
      name: 'another way logs below warn',
      code: 'try { await save(); } catch (e) { if (x) console.error(e.message); else console.debug(e); }',
      errors: [
        {
          messageId: 'onlyLogs', data: { head: 'catch (e)', outcome: 'carries on' },
          line: 1, column: 23, endColumn: 32,
          suggestions: [
            {
              messageId: 'rethrow', data: { error: 'e' },
              output: 'try { await save(); } catch (e) { if (x) console.error(e.message); else console.debug(e); throw e; }',
            },
          ],
        },
      ],
    },
    {
      name: 'each way logs the message',
      code: 'try { await save(); } catch (e) { if (x) console.error(e.message); else console.error("y", String(e)); }',
      errors: [
        {
          messageId: 'onlyLogs', data: { head: 'catch (e)', outcome: 'carries on' },
          line: 1, column: 23, endColumn: 32,
          suggestions: [
            {
              messageId: 'passError', data: { error: 'e' },
              output: 'try { await save(); } catch (e) { if (x) console.error(e); else console.error("y", e); }',
            },
            {
              messageId: 'rethrow', data: { error: 'e' },
              output: 'try { await save(); } catch (e) { if (x) console.error(e.message); else console.error("y", String(e)); throw e; }',
            },
          ],
        },
      ],
    },
    {
      name: 'another way throws',
      code: 'try { await save(); } catch (e) { if (x) throw e; console.error(e.message); }',
      errors: [
        {
          messageId: 'onlyLogs', data: { head: 'catch (e)', outcome: 'carries on' },
          line: 1, column: 23, endColumn: 32,
          suggestions: [
            {
              messageId: 'passError', data: { error: 'e' },
              output: 'try { await save(); } catch (e) { if (x) throw e; console.error(e); }',
            },
            {
              messageId: 'rethrow', data: { error: 'e' },
              output: 'try { await save(); } catch (e) { if (x) throw e; console.error(e.message); throw e; }',
            },
          ],
        },
      ],
    },
    {
      name: 'another line on the same way',
      code: 'try { await save(); } catch (e) { console.error(e.message); if (x) console.error("y"); }',
      errors: [
        {
          messageId: 'onlyLogs', data: { head: 'catch (e)', outcome: 'carries on' },
          line: 1, column: 23, endColumn: 32,
          suggestions: [
            {
              messageId: 'passError', data: { error: 'e' },
              output: 'try { await save(); } catch (e) { console.error(e); if (x) console.error("y"); }',
            },
            {
              messageId: 'rethrow', data: { error: 'e' },
              output: 'try { await save(); } catch (e) { console.error(e.message); if (x) console.error("y"); throw e; }',
            },
          ],
        },
      ],
    },
  ],
});

ruleTester.run('no-generic-catch: fallback', rule, {
  valid: [
    {
      name: 'the error is recognised first',
      code: 'async function f() { try { return await load(); } catch (e) { if (e.code === "ENOENT") return null; throw e; } }',
    },
    {
      name: 'the fallback is on the way that succeeds',
      code: 'async function f() { try { return (await load()) ?? null; } catch (e) { throw new LoadError("x", { cause: e }); } }',
    },
  ],
  invalid: [
    {
      name: 'null',
      code: 'async function f() { try { return await load(); } catch { return null; } }',
      errors: [
        {
          messageId: 'fallback', data: { head: 'catch', outcome: 'returns `null`', harm: 'nobody learns of the failure', instead: ', or log the error itself' },
          line: 1, column: 51, endColumn: 56,
          suggestions: [
            {
              messageId: 'rethrow', data: { error: 'error' },
              output: 'async function f() { try { return await load(); } catch (error) { throw error; } }',
            },
          ],
        },
      ],
    },
    {
      name: 'undefined',
      code: 'async function f() { try { return await load(); } catch (e) { return undefined; } }',
      errors: [
        {
          messageId: 'fallback', data: { head: 'catch (e)', outcome: 'returns `undefined`', harm: 'nobody learns of the failure', instead: ', or log the error itself' },
          line: 1, column: 51, endColumn: 60,
          suggestions: [
            {
              messageId: 'rethrow', data: { error: 'e' },
              output: 'async function f() { try { return await load(); } catch (e) { throw e; } }',
            },
          ],
        },
      ],
    },
    {
      name: 'bare return',
      code: 'async function f() { try { await load(); } catch (e) { return; } }',
      errors: [
        {
          messageId: 'fallback', data: { head: 'catch (e)', outcome: 'returns', harm: 'nobody learns of the failure', instead: ', or log the error itself' },
          line: 1, column: 44, endColumn: 53,
          suggestions: [
            {
              messageId: 'rethrow', data: { error: 'e' },
              output: 'async function f() { try { await load(); } catch (e) { throw e; } }',
            },
          ],
        },
      ],
    },
    {
      name: 'false',
      code: 'async function f() { try { await check(); return true; } catch { return false; } }',
      errors: [
        {
          messageId: 'fallback', data: { head: 'catch', outcome: 'returns `false`', harm: 'nobody learns of the failure', instead: ', or log the error itself' },
          line: 1, column: 58, endColumn: 63,
          suggestions: [
            {
              messageId: 'rethrow', data: { error: 'error' },
              output: 'async function f() { try { await check(); return true; } catch (error) { throw error; } }',
            },
          ],
        },
      ],
    },
    {
      name: 'an empty list',
      code: 'async function f() { try { return await load(); } catch { return []; } }',
      errors: [
        {
          messageId: 'fallback', data: { head: 'catch', outcome: 'returns `[]`', harm: 'nobody learns of the failure', instead: ', or log the error itself' },
          line: 1, column: 51, endColumn: 56,
          suggestions: [
            {
              messageId: 'rethrow', data: { error: 'error' },
              output: 'async function f() { try { return await load(); } catch (error) { throw error; } }',
            },
          ],
        },
      ],
    },
    {
      name: 'a default',
      code: 'async function f() { try { return await load(); } catch { return DEFAULTS; } }',
      errors: [
        {
          messageId: 'fallback', data: { head: 'catch', outcome: 'returns `DEFAULTS`', harm: 'nobody learns of the failure', instead: ', or log the error itself' },
          line: 1, column: 51, endColumn: 56,
          suggestions: [
            {
              messageId: 'rethrow', data: { error: 'error' },
              output: 'async function f() { try { return await load(); } catch (error) { throw error; } }',
            },
          ],
        },
      ],
    },
    {
      name: 'a default from a call',
      code: 'async function f() { try { return await load(); } catch { return defaultConfig(); } }',
      errors: [
        {
          messageId: 'fallback', data: { head: 'catch', outcome: 'returns `defaultConfig()`', harm: 'nobody learns of the failure', instead: ', or log the error itself' },
          line: 1, column: 51, endColumn: 56,
          suggestions: [
            {
              messageId: 'rethrow', data: { error: 'error' },
              output: 'async function f() { try { return await load(); } catch (error) { throw error; } }',
            },
          ],
        },
      ],
    },
    {
      name: 'assigned',
      code: 'let list; try { list = await load(); } catch { list = []; }',
      errors: [
        {
          messageId: 'fallback', data: { head: 'catch', outcome: 'sets `list` to `[]`', harm: 'nobody learns of the failure', instead: ', or log the error itself' },
          line: 1, column: 40, endColumn: 45,
          suggestions: [
            {
              messageId: 'rethrow', data: { error: 'error' },
              output: 'let list; try { list = await load(); } catch (error) { list = []; throw error; }',
            },
          ],
        },
      ],
    },
    {
      name: 'assigned to a field',
      code: 'try { this.user = await load(); } catch (e) { this.user = null; }',
      errors: [
        {
          messageId: 'fallback', data: { head: 'catch (e)', outcome: 'sets `this.user` to `null`', harm: 'nobody learns of the failure', instead: ', or log the error itself' },
          line: 1, column: 35, endColumn: 44,
          suggestions: [
            {
              messageId: 'rethrow', data: { error: 'e' },
              output: 'try { this.user = await load(); } catch (e) { this.user = null; throw e; }',
            },
          ],
        },
      ],
    },
    {
      name: 'yielded',
      code: 'function* f() { try { yield load(); } catch { yield null; } }',
      errors: [
        {
          messageId: 'fallback', data: { head: 'catch', outcome: 'carries on', harm: 'nobody learns of the failure', instead: ', or log the error itself' },
          line: 1, column: 39, endColumn: 44,
          suggestions: [
            {
              messageId: 'rethrow', data: { error: 'error' },
              output: 'function* f() { try { yield load(); } catch (error) { yield null; throw error; } }',
            },
          ],
        },
      ],
    },
    {
      name: 'the next round of a loop',
      code: 'for (const file of files) { try { await read(file); } catch { continue; } }',
      errors: [
        {
          messageId: 'fallback', data: { head: 'catch', outcome: 'goes on with the next round', harm: 'nobody learns of the failure', instead: ', or log the error itself' },
          line: 1, column: 55, endColumn: 60,
          suggestions: [
            {
              messageId: 'rethrow', data: { error: 'error' },
              output: 'for (const file of files) { try { await read(file); } catch (error) { throw error; } }',
            },
          ],
        },
      ],
    },
    {
      name: 'out of a loop',
      code: 'for (const file of files) { try { await read(file); } catch { break; } }',
      errors: [
        {
          messageId: 'fallback', data: { head: 'catch', outcome: 'leaves the loop', harm: 'nobody learns of the failure', instead: ', or log the error itself' },
          line: 1, column: 55, endColumn: 60,
          suggestions: [
            {
              messageId: 'rethrow', data: { error: 'error' },
              output: 'for (const file of files) { try { await read(file); } catch (error) { throw error; } }',
            },
          ],
        },
      ],
    },
    {
      name: 'clean-up, then on',
      code: 'try { await run(); } catch (e) { await cleanUp(); }',
      errors: [
        {
          messageId: 'fallback', data: { head: 'catch (e)', outcome: 'carries on', harm: 'nobody learns of the failure', instead: ', or log the error itself' },
          line: 1, column: 22, endColumn: 31,
          suggestions: [
            {
              messageId: 'rethrow', data: { error: 'e' },
              output: 'try { await run(); } catch (e) { await cleanUp(); throw e; }',
            },
          ],
        },
      ],
    },
    {
      name: 'the executor resolves',
      code: 'new Promise((resolve, reject) => { try { start(resolve); } catch (e) { resolve(null); } });',
      errors: [
        {
          messageId: 'fallback', data: { head: 'catch (e)', outcome: 'carries on', harm: 'nobody learns of the failure', instead: ', or log the error itself' },
          line: 1, column: 60, endColumn: 69,
          suggestions: [
            {
              messageId: 'rethrow', data: { error: 'e' },
              output: 'new Promise((resolve, reject) => { try { start(resolve); } catch (e) { resolve(null); throw e; } });',
            },
          ],
        },
      ],
    },
    {
      name: 'the callback is told that all went well',
      code: 'function f(callback) { try { start(); } catch (e) { callback(null, []); } }',
      errors: [
        {
          messageId: 'fallback', data: { head: 'catch (e)', outcome: 'carries on', harm: 'nobody learns of the failure', instead: ', or log the error itself' },
          line: 1, column: 41, endColumn: 50,
          suggestions: [
            {
              messageId: 'rethrow', data: { error: 'e' },
              output: 'function f(callback) { try { start(); } catch (e) { callback(null, []); throw e; } }',
            },
          ],
        },
      ],
    },
    {
      name: 'the next middleware runs as if nothing happened',
      code: 'function f(req, res, next) { try { authenticate(req); } catch (e) { next(); } }',
      errors: [
        {
          messageId: 'fallback', data: { head: 'catch (e)', outcome: 'carries on', harm: 'nobody learns of the failure', instead: ', or log the error itself' },
          line: 1, column: 57, endColumn: 66,
          suggestions: [
            {
              messageId: 'rethrow', data: { error: 'e' },
              output: 'function f(req, res, next) { try { authenticate(req); } catch (e) { next(); throw e; } }',
            },
          ],
        },
      ],
    },
    {
      name: 'an answer that says all went well',
      code: 'function f(req, res) { try { load(req); } catch (e) { res.json([]); } }',
      errors: [
        {
          messageId: 'fallback', data: { head: 'catch (e)', outcome: 'carries on', harm: 'nobody learns of the failure', instead: ', or log the error itself' },
          line: 1, column: 43, endColumn: 52,
          suggestions: [
            {
              messageId: 'rethrow', data: { error: 'e' },
              output: 'function f(req, res) { try { load(req); } catch (e) { res.json([]); throw e; } }',
            },
          ],
        },
      ],
    },
    {
      name: 'an error that is only voided',
      code: 'try { await save(); } catch (e) { void e; }',
      errors: [
        {
          messageId: 'fallback', data: { head: 'catch (e)', outcome: 'carries on', harm: 'nobody learns of the failure', instead: ', or log the error itself' },
          line: 1, column: 23, endColumn: 32,
          suggestions: [
            {
              messageId: 'rethrow', data: { error: 'e' },
              output: 'try { await save(); } catch (e) { void e; throw e; }',
            },
          ],
        },
      ],
    },
    {
      name: 'only some way goes on',
      code: 'async function f(x) { try { return await load(); } catch (e) { if (x > 1) throw e; return null; } }',
      errors: [
        {
          messageId: 'fallback', data: { head: 'catch (e)', outcome: 'returns `null`', harm: 'nobody learns of the failure', instead: ', or log the error itself' },
          line: 1, column: 52, endColumn: 61,
          suggestions: [
            {
              messageId: 'rethrow', data: { error: 'e' },
              output: 'async function f(x) { try { return await load(); } catch (e) { if (x > 1) throw e; throw e; } }',
            },
          ],
        },
      ],
    },
    {
      name: 'the error is looked at by nobody',
      code: 'async function f() { try { return await load(); } catch (e) { const code = e.code; return null; } }',
      errors: [
        {
          messageId: 'fallback', data: { head: 'catch (e)', outcome: 'returns `null`', harm: 'nobody learns of the failure', instead: ', or log the error itself' },
          line: 1, column: 51, endColumn: 60,
          suggestions: [
            {
              messageId: 'rethrow', data: { error: 'e' },
              output: 'async function f() { try { return await load(); } catch (e) { const code = e.code; throw e; } }',
            },
          ],
        },
      ],
    },
  ],
});

ruleTester.run('no-generic-catch: genericTest', rule, {
  valid: [
    {
      name: 'the generic test leads on',
      code: 'try { await save(); } catch (e) { if (e instanceof Error) throw e; throw new Error(String(e)); }',
    },
    {
      name: 'the other side of a generic test is empty',
      code: 'try { await save(); } catch (e) { if (e instanceof Error) { logger.error(e); } }',
    },
    {
      name: 'what is no error returns',
      code: 'async function f() { try { await save(); } catch (e) { if (!(e instanceof Error)) return; throw e; } }',
    },
    {
      name: 'a local class named Error is specific',
      code: `class Error {}
async function f() { try { return await load(); } catch (e) { if (e instanceof Error) return null; throw e; } }`,
    },
    {
      name: 'generic and specific together',
      code: 'async function f() { try { return await load(); } catch (e) { if (e instanceof Error && e.message.includes("not found")) return null; throw e; } }',
    },
    {
      name: 'typeof string never holds for an error',
      code: 'async function f() { try { return await load(); } catch (e) { if (typeof e === "string") return e; throw e; } }',
    },
  ],
  invalid: [
    {
      name: 'instanceof Error',
      code: 'async function f() { try { return await load(); } catch (e) { if (e instanceof Error) return null; throw e; } }',
      errors: [
        {
          messageId: 'genericTest', data: { head: 'catch (e)', outcome: 'returns `null`' },
          line: 1, column: 51, endColumn: 60,
        },
      ],
    },
    {
      name: 'instanceof Object',
      code: 'async function f() { try { return await load(); } catch (e) { if (e instanceof Object) return null; throw e; } }',
      errors: [
        {
          messageId: 'genericTest', data: { head: 'catch (e)', outcome: 'returns `null`' },
          line: 1, column: 51, endColumn: 60,
        },
      ],
    },
    {
      name: 'instanceof globalThis.Error',
      code: 'async function f() { try { return await load(); } catch (e) { if (e instanceof globalThis.Error) return null; throw e; } }',
      errors: [
        {
          messageId: 'genericTest', data: { head: 'catch (e)', outcome: 'returns `null`' },
          line: 1, column: 51, endColumn: 60,
        },
      ],
    },
    {
      name: 'isError',
      code: 'async function f() { try { return await load(); } catch (e) { if (isError(e)) return null; throw e; } }',
      errors: [
        {
          messageId: 'genericTest', data: { head: 'catch (e)', outcome: 'returns `null`' },
          line: 1, column: 51, endColumn: 60,
        },
      ],
    },
    {
      name: 'isNativeError',
      code: `import { types } from "util";
async function f() { try { return await load(); } catch (e) { if (types.isNativeError(e)) return null; throw e; } }`,
      errors: [
        {
          messageId: 'genericTest', data: { head: 'catch (e)', outcome: 'returns `null`' },
          line: 2, column: 51, endColumn: 60,
        },
      ],
    },
    {
      name: 'typeof object',
      code: 'async function f() { try { return await load(); } catch (e) { if (typeof e === "object") return null; throw e; } }',
      errors: [
        {
          messageId: 'genericTest', data: { head: 'catch (e)', outcome: 'returns `null`' },
          line: 1, column: 51, endColumn: 60,
        },
      ],
    },
    {
      name: 'the message exists',
      code: 'async function f() { try { return await load(); } catch (e) { if (e?.message) return null; throw e; } }',
      errors: [
        {
          messageId: 'genericTest', data: { head: 'catch (e)', outcome: 'returns `null`' },
          line: 1, column: 51, endColumn: 60,
        },
      ],
    },
    {
      name: 'the error exists',
      code: 'async function f() { try { return await load(); } catch (e) { if (e) return null; throw e; } }',
      errors: [
        {
          messageId: 'genericTest', data: { head: 'catch (e)', outcome: 'returns `null`' },
          line: 1, column: 51, endColumn: 60,
        },
      ],
    },
    {
      name: 'the error is not null',
      code: 'async function f() { try { return await load(); } catch (e) { if (e !== null) return null; throw e; } }',
      errors: [
        {
          messageId: 'genericTest', data: { head: 'catch (e)', outcome: 'returns `null`' },
          line: 1, column: 51, endColumn: 60,
        },
      ],
    },
    {
      name: 'the message is a string',
      code: 'async function f() { try { return await load(); } catch (e) { if (typeof e.message === "string") return null; throw e; } }',
      errors: [
        {
          messageId: 'genericTest', data: { head: 'catch (e)', outcome: 'returns `null`' },
          line: 1, column: 51, endColumn: 60,
        },
      ],
    },
    {
      name: 'message in error',
      code: 'async function f() { try { return await load(); } catch (e) { if (typeof e === "object" && e && "message" in e) return null; throw e; } }',
      errors: [
        {
          messageId: 'genericTest', data: { head: 'catch (e)', outcome: 'returns `null`' },
          line: 1, column: 51, endColumn: 60,
        },
      ],
    },
    {
      name: 'by its tag',
      code: 'async function f() { try { return await load(); } catch (e) { if (Object.prototype.toString.call(e) === "[object Error]") return null; throw e; } }',
      errors: [
        {
          messageId: 'genericTest', data: { head: 'catch (e)', outcome: 'returns `null`' },
          line: 1, column: 51, endColumn: 60,
        },
      ],
    },
    {
      name: 'negated',
      code: 'async function f() { try { return await load(); } catch (e) { if (!(e instanceof Error)) throw e; return null; } }',
      errors: [
        {
          messageId: 'genericTest', data: { head: 'catch (e)', outcome: 'returns `null`' },
          line: 1, column: 51, endColumn: 60,
          suggestions: [
            {
              messageId: 'rethrow', data: { error: 'e' },
              output: 'async function f() { try { return await load(); } catch (e) { if (!(e instanceof Error)) throw e; throw e; } }',
            },
          ],
        },
      ],
    },
    {
      name: 'kept in a constant',
      code: 'async function f() { try { return await load(); } catch (e) { const known = e instanceof Error; if (known) return null; throw e; } }',
      errors: [
        {
          messageId: 'genericTest', data: { head: 'catch (e)', outcome: 'returns `null`' },
          line: 1, column: 51, endColumn: 60,
        },
      ],
    },
    {
      name: 'the message logged behind a generic test',
      code: 'try { await load(); } catch (e) { if (e instanceof Error) { logger.error(e.message); } }',
      errors: [
        {
          messageId: 'genericTest', data: { head: 'catch (e)', outcome: 'carries on' },
          line: 1, column: 23, endColumn: 32,
          suggestions: [
            {
              messageId: 'rethrow', data: { error: 'e' },
              output: 'try { await load(); } catch (e) { if (e instanceof Error) { logger.error(e.message); } throw e; }',
            },
          ],
        },
      ],
    },
    {
      name: 'two generic tests',
      code: 'async function f() { try { return await load(); } catch (e) { if (e instanceof Error && e.message) { return []; } throw e; } }',
      errors: [
        {
          messageId: 'genericTest', data: { head: 'catch (e)', outcome: 'returns `[]`' },
          line: 1, column: 51, endColumn: 60,
        },
      ],
    },
  ],
});

ruleTester.run('no-generic-catch: unmatchedSwallowed', rule, {
  valid: [
    {
      name: 'the rest goes on',
      code: 'async function f() { try { return await load(); } catch (e) { if (isNotFound(e)) return null; throw e; } }',
    },
    {
      name: 'negated',
      code: 'async function f() { try { return await load(); } catch (e) { if (!isNotFound(e)) throw e; return null; } }',
    },
    {
      name: 'the rest is logged',
      code: 'async function f() { try { return await load(); } catch (e) { if (!isNotFound(e)) logger.error(e); return null; } }',
    },
    {
      name: 'else if',
      code: 'async function f() { try { return await load(); } catch (e) { if (e.code === "A") return 1; else if (e.code === "B") return 2; else throw e; } }',
    },
  ],
  invalid: [
    {
      name: 'nothing for the rest',
      code: 'try { await save(); } catch (e) { if (e.code === "EEXIST") { retry(); } }',
      errors: [
        {
          messageId: 'unmatchedSwallowed', data: { head: 'catch (e)', outcome: 'carries on' },
          line: 1, column: 23, endColumn: 32,
          suggestions: [
            {
              messageId: 'rethrow', data: { error: 'e' },
              output: 'try { await save(); } catch (e) { if (e.code === "EEXIST") { retry(); } throw e; }',
            },
          ],
        },
      ],
    },
    {
      name: 'the recognised goes on, the rest ends',
      code: 'async function f() { try { return await load(); } catch (e) { if (e instanceof FatalError) throw e; return null; } }',
      errors: [
        {
          messageId: 'unmatchedSwallowed', data: { head: 'catch (e)', outcome: 'returns `null`' },
          line: 1, column: 51, endColumn: 60,
          suggestions: [
            {
              messageId: 'rethrow', data: { error: 'e' },
              output: 'async function f() { try { return await load(); } catch (e) { if (e instanceof FatalError) throw e; throw e; } }',
            },
          ],
        },
      ],
    },
    {
      name: 'switch without default',
      code: 'try { await save(); } catch (e) { switch (e.code) { case "A": fix(); break; case "B": throw e; } }',
      errors: [
        {
          messageId: 'unmatchedSwallowed', data: { head: 'catch (e)', outcome: 'carries on' },
          line: 1, column: 23, endColumn: 32,
          suggestions: [
            {
              messageId: 'rethrow', data: { error: 'e' },
              output: 'try { await save(); } catch (e) { switch (e.code) { case "A": fix(); break; case "B": throw e; } throw e; }',
            },
          ],
        },
      ],
    },
    {
      name: 'default carries on',
      code: 'async function f() { try { await save(); } catch (e) { switch (e.name) { case "NotFound": return 1; default: return 0; } } }',
      errors: [
        {
          messageId: 'unmatchedSwallowed', data: { head: 'catch (e)', outcome: 'returns `0`' },
          line: 1, column: 44, endColumn: 53,
        },
      ],
    },
    {
      name: 'a status of some kind',
      code: 'async function f() { try { return await load(); } catch (e) { if (e.status >= 500) throw e; return null; } }',
      errors: [
        {
          messageId: 'unmatchedSwallowed', data: { head: 'catch (e)', outcome: 'returns `null`' },
          line: 1, column: 51, endColumn: 60,
          suggestions: [
            {
              messageId: 'rethrow', data: { error: 'e' },
              output: 'async function f() { try { return await load(); } catch (e) { if (e.status >= 500) throw e; throw e; } }',
            },
          ],
        },
      ],
    },
    {
      name: 'by a part of the text',
      code: 'try { await save(); } catch (e) { if (e.message.includes("duplicate")) { throw new Duplicate("x", { cause: e }); } }',
      errors: [
        {
          messageId: 'unmatchedSwallowed', data: { head: 'catch (e)', outcome: 'carries on' },
          line: 1, column: 23, endColumn: 32,
          suggestions: [
            {
              messageId: 'rethrow', data: { error: 'e' },
              output: 'try { await save(); } catch (e) { if (e.message.includes("duplicate")) { throw new Duplicate("x", { cause: e }); } throw e; }',
            },
          ],
        },
      ],
    },
    {
      name: 'recognised or not, together with something else',
      code: 'async function f(x) { try { return await load(); } catch (e) { if (isNotFound(e) && x > 1) return null; } }',
      errors: [
        {
          messageId: 'unmatchedSwallowed', data: { head: 'catch (e)', outcome: 'carries on' },
          line: 1, column: 52, endColumn: 61,
          suggestions: [
            {
              messageId: 'rethrow', data: { error: 'e' },
              output: 'async function f(x) { try { return await load(); } catch (e) { if (isNotFound(e) && x > 1) return null; throw e; } }',
            },
          ],
        },
      ],
    },
    {
      name: 'else if chain without end',
      code: 'try { await save(); } catch (e) { if (e instanceof A) { a(); } else if (e instanceof B) { b(); } }',
      errors: [
        {
          messageId: 'unmatchedSwallowed', data: { head: 'catch (e)', outcome: 'carries on' },
          line: 1, column: 23, endColumn: 32,
          suggestions: [
            {
              messageId: 'rethrow', data: { error: 'e' },
              output: 'try { await save(); } catch (e) { if (e instanceof A) { a(); } else if (e instanceof B) { b(); } throw e; }',
            },
          ],
        },
      ],
    },
    {
      name: 'kept in a constant',
      code: 'async function f() { try { return await load(); } catch (e) { const missing = e.code === "ENOENT"; if (missing) throw new Missing("x", { cause: e }); return []; } }',
      errors: [
        {
          messageId: 'unmatchedSwallowed', data: { head: 'catch (e)', outcome: 'returns `[]`' },
          line: 1, column: 51, endColumn: 60,
          suggestions: [
            {
              messageId: 'rethrow', data: { error: 'e' },
              output: 'async function f() { try { return await load(); } catch (e) { const missing = e.code === "ENOENT"; if (missing) throw new Missing("x", { cause: e }); throw e; } }',
            },
          ],
        },
      ],
    },
  ],
});
