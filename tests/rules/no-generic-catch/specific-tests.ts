import rule from '../../../src/rules/no-generic-catch.js';
import { ruleTester } from '../../support/rule-tester.js';

ruleTester.run('no-generic-catch: tests for something specific', rule, {
  valid: [
    {
      name: 'a class',
      code: 'async function f() { try { return await load(); } catch (e) { if (e instanceof NotFoundError) return null; throw e; } }',
    },
    {
      name: 'a class of a namespace',
      code: 'async function f() { try { return await load(); } catch (e) { if (e instanceof errors.NotFound) return null; throw e; } }',
    },
    {
      name: 'a built-in class',
      code: 'async function f() { try { return await load(); } catch (e) { if (e instanceof SyntaxError) return null; throw e; } }',
    },
    {
      name: 'a code',
      code: 'async function f() { try { return await load(); } catch (e) { if (e.code === "ENOENT") return null; throw e; } }',
    },
    {
      name: 'a code, optional',
      code: 'async function f() { try { return await load(); } catch (e) { if (e?.code === "ENOENT") return null; throw e; } }',
    },
    {
      name: 'a code, cast',
      code: 'async function f() { try { return await load(); } catch (e) { if ((e as NodeJS.ErrnoException).code === "ENOENT") return null; throw e; } }',
    },
    {
      name: 'a code on the right',
      code: 'async function f() { try { return await load(); } catch (e) { if ("ENOENT" === e.code) return null; throw e; } }',
    },
    {
      name: 'a code exists',
      code: 'async function f() { try { return await load(); } catch (e) { if (e.code) return null; throw e; } }',
    },
    {
      name: 'a code is there',
      code: 'async function f() { try { return await load(); } catch (e) { if (e.code !== undefined) return null; throw e; } }',
    },
    {
      name: 'a code is a string',
      code: 'async function f() { try { return await load(); } catch (e) { if (typeof e.code === "string") return null; throw e; } }',
    },
    {
      name: 'a name',
      code: 'async function f() { try { return await load(); } catch (e) { if (e.name === "AbortError") return null; throw e; } }',
    },
    {
      name: 'a status',
      code: 'async function f() { try { return await load(); } catch (e) { if (e.status === 404) return null; throw e; } }',
    },
    {
      name: 'a status deep down',
      code: 'async function f() { try { return await load(); } catch (e) { if (e.response?.status === 404) return null; throw e; } }',
    },
    {
      name: 'a range of statuses',
      code: 'async function f() { try { return await load(); } catch (e) { if (e.status >= 400 && e.status < 500) return null; throw e; } }',
    },
    {
      name: 'a flag of the error',
      code: 'async function f() { try { return await load(); } catch (e) { if (e.expected === true) return null; throw e; } }',
    },
    {
      name: 'a part of the text',
      code: 'async function f() { try { return await load(); } catch (e) { if (e.message.includes("not found")) return null; throw e; } }',
    },
    {
      name: 'the whole text',
      code: 'async function f() { try { return await load(); } catch (e) { if (e.message === "not found") return null; throw e; } }',
    },
    {
      name: 'the start of the text',
      code: 'async function f() { try { return await load(); } catch (e) { if (e.message.startsWith("not")) return null; throw e; } }',
    },
    {
      name: 'the place in the text',
      code: 'async function f() { try { return await load(); } catch (e) { if (e.message.indexOf("not found") !== -1) return null; throw e; } }',
    },
    {
      name: 'the place in the text, from zero',
      code: 'async function f() { try { return await load(); } catch (e) { if (e.message.indexOf("not found") >= 0) return null; throw e; } }',
    },
    {
      name: 'a pattern',
      code: 'async function f() { try { return await load(); } catch (e) { if (/not found/.test(e.message)) return null; throw e; } }',
    },
    {
      name: 'a match',
      code: 'async function f() { try { return await load(); } catch (e) { if (e.message.match(/not found/)) return null; throw e; } }',
    },
    {
      name: 'one of many codes',
      code: 'async function f() { try { return await load(); } catch (e) { if (codes.includes(e.code)) return null; throw e; } }',
    },
    {
      name: 'one of a set',
      code: 'async function f() { try { return await load(); } catch (e) { if (CODES.has(e.code)) return null; throw e; } }',
    },
    {
      name: 'a table of codes',
      code: 'async function f() { try { return await load(); } catch (e) { if (CODES[e.code]) return null; throw e; } }',
    },
    {
      name: 'any of many texts',
      code: 'async function f() { try { return await load(); } catch (e) { if (texts.some((text) => e.message.includes(text))) return null; throw e; } }',
    },
    {
      name: 'a guard',
      code: 'async function f() { try { return await load(); } catch (e) { if (isNotFound(e)) return null; throw e; } }',
    },
    {
      name: 'a guard of a namespace',
      code: 'async function f() { try { return await load(); } catch (e) { if (axios.isAxiosError(e)) return null; throw e; } }',
    },
    {
      name: 'a guard of a class',
      code: 'async function f() { try { return await load(); } catch (e) { if (ZodError.isZodError(e)) return null; throw e; } }',
    },
    {
      name: 'a guard of a property',
      code: 'async function f() { try { return await load(); } catch (e) { if (isMissing(e.code)) return null; throw e; } }',
    },
    {
      name: 'a guard that waits',
      code: 'async function f() { try { return await load(); } catch (e) { if (await isGone(e)) return null; throw e; } }',
    },
    {
      name: 'a matcher',
      code: 'async function f() { try { return await load(); } catch (e) { if (match(e)) return null; throw e; } }',
    },
    {
      name: 'a method of the error',
      code: 'async function f() { try { return await load(); } catch (e) { if (e.is("NotFound")) return null; throw e; } }',
    },
    {
      name: 'a key',
      code: 'async function f() { try { return await load(); } catch (e) { if ("code" in e) return null; throw e; } }',
    },
    {
      name: 'the constructor',
      code: 'async function f() { try { return await load(); } catch (e) { if (e.constructor === NotFound) return null; throw e; } }',
    },
    {
      name: 'a sentinel',
      code: 'async function f() { try { return await load(); } catch (e) { if (e === STOP) return null; throw e; } }',
    },
    {
      name: 'a sentinel on the left',
      code: 'async function f() { try { return await load(); } catch (e) { if (STOP == e) return null; throw e; } }',
    },
    {
      name: 'one or the other',
      code: 'async function f() { try { return await load(); } catch (e) { if (isA(e) || isB(e)) return null; throw e; } }',
    },
    {
      name: 'the code through a variable',
      code: 'async function f() { try { return await load(); } catch (e) { const code = e.code; if (code === "ENOENT") return null; throw e; } }',
    },
    {
      name: 'the code destructured',
      code: 'async function f() { try { return await load(); } catch (e) { const { code } = e; if (code === "ENOENT") return null; throw e; } }',
    },
    {
      name: 'the code destructured in the head',
      code: 'async function f() { try { return await load(); } catch ({ code }) { if (code === "ENOENT") return null; throw new LoadError(code); } }',
    },
    {
      name: 'the code with a default',
      code: 'async function f() { try { return await load(); } catch ({ code = "" }) { if (code) return null; throw new LoadError(code); } }',
    },
    {
      name: 'the answer through a variable',
      code: 'async function f() { try { return await load(); } catch (e) { const isMissing = e.code === "ENOENT"; if (!isMissing) throw e; return null; } }',
    },
    {
      name: 'the recognised error through a variable',
      code: 'async function f() { try { return await load(); } catch (e) { const missing = e instanceof Missing ? e : undefined; if (missing) return null; throw e; } }',
    },
    {
      name: 'a match kept in the condition',
      code: 'async function f() { try { return await load(); } catch (e) { if (match = e.message.match(/not found/)) return null; throw e; } }',
    },
    {
      name: 'the answer of a call is there',
      code: 'async function f() { try { return await load(); } catch (e) { if (lookUp(e) !== undefined) return null; throw e; } }',
    },
    {
      name: 'the answer of a call is waited for',
      code: 'async function f() { try { return await load(); } catch (e) { const known = await lookUp(e); if (known) return null; throw e; } }',
    },
    {
      name: 'the answer of a method',
      code: 'async function f() { try { return await load(); } catch (e) { if (e.code.startsWith("E")) return null; throw e; } }',
    },
    {
      name: 'a status on the right',
      code: 'async function f() { try { return await load(); } catch (e) { if (499 < e.status) return null; throw e; } }',
    },
    {
      name: 'a switch',
      code: 'async function f() { try { return await load(); } catch (e) { switch (e.code) { case "A": case "B": return null; default: throw e; } } }',
    },
    {
      name: 'a switch over conditions',
      code: 'async function f() { try { return await load(); } catch (e) { switch (true) { case e instanceof A: return 1; case isB(e): return 2; default: throw e; } } }',
    },
    {
      name: 'a conditional value',
      code: 'async function f() { try { return await load(); } catch (e) { return isNotFound(e) ? null : Promise.reject(e); } }',
    },
    {
      name: 'a conditional effect',
      code: 'async function f() { try { await load(); } catch (e) { isNotFound(e) || report(e); } }',
    },
    {
      name: 'the judgement is the answer',
      code: 'async function f() { try { await load(); return true; } catch (e) { return e.code === "EPERM"; } }',
    },
    {
      name: 'the judgement of a guard is the answer',
      code: 'async function f() { try { await load(); return true; } catch (e) { return !isFatal(e); } }',
    },
    {
      name: 'what must not be swallowed, by name',
      code: 'async function f() { try { return await load(); } catch (e) { if (isUnexpected(e)) throw e; return null; } }',
    },
    {
      name: 'what should be reported, by name',
      code: 'async function f() { try { return await load(); } catch (e) { if (shouldReport(e)) report(e); return null; } }',
    },
    {
      name: 'each test of its own',
      code: 'async function f() { try { return await load(); } catch (e) { if (isA(e)) return 1; if (isB(e)) return 2; throw e; } }',
    },
    {
      name: 'a guard compared with false',
      code: 'async function f() { try { return await load(); } catch (e) { if (isNotFound(e) === false) throw e; return null; } }',
    },
    {
      name: 'not in the text',
      code: 'async function f() { try { return await load(); } catch (e) { if (e.message.indexOf("x") === -1) throw e; return null; } }',
    },
    {
      name: 'no code',
      code: 'async function f() { try { return await load(); } catch (e) { if (e.code == null) throw e; return null; } }',
    },
    {
      name: 'before the start of the text',
      code: 'async function f() { try { return await load(); } catch (e) { if (e.message.indexOf("x") < 0) throw e; return null; } }',
    },
    {
      name: 'an abort, or a signal that says so',
      code: 'async function f(signal) { try { return await load(); } catch (e) { if (signal.aborted || e.name === "AbortError") return null; throw e; } }',
    },
    {
      name: 'while it has a cause',
      code: 'async function f() { try { return await load(); } catch (e) { for (let at = e; at; at = at.cause) { if (at.code === "X") return null; } throw e; } }',
    },
    { name: 'a specific test that a constant holds, behind the error itself', code: 'export async function f() { try { await send(); } catch (error) { const isMissing = error && error.name === "NotFound"; if (!isMissing) throw error; await make(); } }' },
    { name: 'a code that a constant holds, behind the error itself', code: 'export async function f() { try { return await load(); } catch (error) { const code = error && error.code; if (code === "ENOENT") return null; throw error; } }' },
  ],
  invalid: [
    {
      name: 'a class, and the rest ends',
      code: 'async function f() { try { await load(); } catch (e) { if (e instanceof NotFoundError) return null; } }',
      errors: [
        {
          messageId: 'unmatchedSwallowed',
          line: 1, column: 44, endColumn: 53,
          suggestions: [
            {
              messageId: 'rethrow', data: { error: 'e' },
              output: 'async function f() { try { await load(); } catch (e) { if (e instanceof NotFoundError) return null; throw e; } }',
            },
          ],
        },
      ],
    },
    {
      name: 'a test of something else',
      code: 'async function f() { try { return await load(); } catch (e) { if (attempts > 3) return null; throw e; } }',
      errors: [
        {
          messageId: 'fallback',
          line: 1, column: 51, endColumn: 60,
        },
      ],
    },
    {
      name: 'a test of another error',
      code: 'async function f() { try { return await load(); } catch (e) { if (other.code === "ENOENT") return null; throw e; } }',
      errors: [
        {
          messageId: 'fallback',
          line: 1, column: 51, endColumn: 60,
        },
      ],
    },
    {
      name: 'a test of the same name outside',
      code: 'async function f(code) { try { return await load(); } catch (e) { if (code === "x") return null; throw e; } }',
      errors: [
        {
          messageId: 'fallback',
          line: 1, column: 55, endColumn: 64,
        },
      ],
    },
    {
      name: 'an instance of something that is no error',
      code: 'async function f() { try { return await load(); } catch (e) { if (other instanceof NotFound) return null; throw e; } }',
      errors: [
        {
          messageId: 'fallback',
          line: 1, column: 51, endColumn: 60,
        },
      ],
    },
    {
      name: 'a key of something that is no error',
      code: 'async function f() { try { return await load(); } catch (e) { if ("code" in other) return null; throw e; } }',
      errors: [
        {
          messageId: 'fallback',
          line: 1, column: 51, endColumn: 60,
        },
      ],
    },
    {
      name: 'something else kept in the condition',
      code: 'async function f() { try { return await load(); } catch (e) { if ((match = other.match(/x/))) return null; throw e; } }',
      errors: [
        {
          messageId: 'fallback',
          line: 1, column: 51, endColumn: 60,
        },
      ],
    },
    {
      name: 'a sum',
      code: 'async function f() { try { return await load(); } catch (e) { if (a + b) return null; throw e; } }',
      errors: [
        {
          messageId: 'fallback',
          line: 1, column: 51, endColumn: 60,
        },
      ],
    },
    {
      name: 'numbers',
      code: 'async function f() { try { return await load(); } catch (e) { if (a < b) return null; throw e; } }',
      errors: [
        {
          messageId: 'fallback',
          line: 1, column: 51, endColumn: 60,
        },
      ],
    },
    {
      name: 'a variable of the handler that is no condition',
      code: 'async function f() { try { return await load(); } catch (e) { const a = 1; if (a) return null; throw e; } }',
      errors: [
        {
          messageId: 'fallback',
          line: 1, column: 51, endColumn: 60,
        },
      ],
    },
    {
      name: 'the error in another dress',
      code: 'async function f() { try { return await load(); } catch (e) { const error = toError(e); if (error) return null; throw e; } }',
      errors: [
        {
          messageId: 'genericTest',
          line: 1, column: 51, endColumn: 60,
        },
      ],
    },
    {
      name: 'the error or another',
      code: 'async function f() { try { return await load(); } catch (e) { const error = e instanceof Error ? e : new Error(String(e)); if (error) return null; throw e; } }',
      errors: [
        {
          messageId: 'genericTest',
          line: 1, column: 51, endColumn: 60,
        },
      ],
    },
    {
      name: 'the error by another name',
      code: 'async function f() { try { return await load(); } catch (e) { const error = e as Error; if (error) return null; throw e; } }',
      errors: [
        {
          messageId: 'genericTest',
          line: 1, column: 51, endColumn: 60,
        },
      ],
    },
    {
      name: 'specific or generic',
      code: 'async function f() { try { return await load(); } catch (e) { if (isNotFound(e) || e instanceof Error) return null; throw e; } }',
      errors: [
        {
          messageId: 'unmatchedSwallowed',
          line: 1, column: 51, endColumn: 60,
        },
      ],
    },
    {
      name: 'either code or nothing',
      code: 'async function f() { try { return await load(); } catch (e) { if (e.code !== "EFATAL") return null; throw e; } }',
      errors: [
        {
          messageId: 'unmatchedSwallowed',
          line: 1, column: 51, endColumn: 60,
        },
      ],
    },
    {
      name: 'the rest of a judgement',
      code: 'async function f() { try { return await load(); } catch (e) { if (isA(e)) return 1; return 2; } }',
      errors: [
        {
          messageId: 'unmatchedSwallowed',
          line: 1, column: 51, endColumn: 60,
          suggestions: [
            {
              messageId: 'rethrow', data: { error: 'e' },
              output: 'async function f() { try { return await load(); } catch (e) { if (isA(e)) return 1; throw e; } }',
            },
          ],
        },
      ],
    },
    {
      name: 'a class that only stands for a value',
      code: 'async function f() { try { return await load(); } catch (e) { const status = e instanceof HttpError ? e.status : 0; return null; } }',
      errors: [
        {
          messageId: 'fallback',
          line: 1, column: 51, endColumn: 60,
          suggestions: [
            {
              messageId: 'rethrow', data: { error: 'e' },
              output: 'async function f() { try { return await load(); } catch (e) { const status = e instanceof HttpError ? e.status : 0; throw e; } }',
            },
          ],
        },
      ],
    },
    {
      name: 'a conditional value with a fallback on both sides',
      code: 'async function f() { try { return await load(); } catch (e) { return isNotFound(e) ? null : []; } }',
      errors: [
        {
          messageId: 'unmatchedSwallowed',
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
      name: 'a conditional effect without rest',
      code: 'async function f() { try { await load(); } catch (e) { isNotFound(e) && create(); } }',
      errors: [
        {
          messageId: 'unmatchedSwallowed',
          line: 1, column: 44, endColumn: 53,
          suggestions: [
            {
              messageId: 'rethrow', data: { error: 'e' },
              output: 'async function f() { try { await load(); } catch (e) { isNotFound(e) && create(); throw e; } }',
            },
          ],
        },
      ],
    },
    {
      name: 'a message that a constant holds, behind a test of the error',
      code: 'export async function f() { try { return await load(); } catch (error) { const text = error instanceof Error && error.message; if (text) return null; throw error; } }',
      errors: [
        {
          messageId: 'genericTest', line: 1, column: 58, endColumn: 71,
        },
      ],
    },
  ],
});
