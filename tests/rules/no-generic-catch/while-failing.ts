import rule from '../../../src/rules/no-generic-catch.js';
import { ruleTester } from '../../support/rule-tester.js';

ruleTester.run('no-generic-catch: while another failure is dealt with', rule, {
  valid: [
    { name: 'a clean-up that fails while the error is on its way', code: 'async function f(path) { try { await load(path); } catch (e) { await unlink(path).catch(() => {}); throw e; } }', options: [{ mode: 'preserved', allowLogging: false, allowComment: null }] },
    { name: 'a clean-up that is tried while the error is on its way', code: `async function f(path) { try { await load(path); } catch (e) { try { await unlink(path); } catch {} throw new LoadError('x', { cause: e }); } }`, options: [{ mode: 'preserved', allowLogging: false, allowComment: null }] },
    { name: 'going back is only logged', code: 'async function f(db) { try { await db.save(); } catch (e) { try { await db.rollback(); } catch (failure) { logger.error(failure); } throw e; } }', options: [{ mode: 'preserved', allowLogging: false, allowComment: null }] },
    { name: 'the body of an answer that has failed', code: `async function f(answer) { if (!answer.ok) { const text = await answer.text().catch(() => ''); throw new HttpError(answer.status, text); } return answer.json(); }`, options: [{ mode: 'preserved', allowLogging: false, allowComment: null }] },
    { name: 'the body of an answer that has failed, tried', code: 'async function f(answer) { if (answer.status >= 400) { let body; try { body = await answer.json(); } catch { body = null; } throw new HttpError(answer.status, body); } }', options: [{ mode: 'preserved', allowLogging: false, allowComment: null }] },
  ],
  invalid: [
    {
      name: 'a clean-up where nothing has failed',
      code: 'async function f(path) { await load(path); await unlink(path).catch(() => {}); }',
      options: [{ mode: 'preserved', allowLogging: false, allowComment: null }],
      errors: [
        { messageId: 'ignoredRejection', line: 1, column: 63, endColumn: 78, suggestions: [{ messageId: 'removeHandler', output: 'async function f(path) { await load(path); await unlink(path); }' }] },
      ],
    },
    {
      name: 'a clean-up before the function goes on',
      code: `async function f(path) { try { await load(path); } catch (e) { if (e.code !== 'ENOENT') throw e; await unlink(path).catch(() => {}); } return read(path); }`,
      options: [{ mode: 'preserved', allowLogging: false, allowComment: null }],
      errors: [
        { messageId: 'ignoredRejection', line: 1, column: 117, endColumn: 132, suggestions: [{ messageId: 'removeHandler', output: `async function f(path) { try { await load(path); } catch (e) { if (e.code !== 'ENOENT') throw e; await unlink(path); } return read(path); }` }] },
      ],
    },
    {
      name: 'a failure ahead that knows nothing of this one',
      code: `async function f() { let hint = ''; try { hint = await explain(); } catch {} throw new LoadError(hint); }`,
      options: [{ mode: 'preserved', allowLogging: false, allowComment: null }],
      errors: [
        { messageId: 'empty', line: 1, column: 69, endColumn: 74, suggestions: [{ messageId: 'rethrow', output: `async function f() { let hint = ''; try { hint = await explain(); } catch (error) { throw error; } throw new LoadError(hint); }` }] },
      ],
    },
    {
      name: 'the body of an answer that is fine',
      code: 'async function f(answer) { return answer.json().catch(() => null); }',
      options: [{ mode: 'preserved', allowLogging: false, allowComment: null }],
      errors: [
        { messageId: 'ignoredRejection', line: 1, column: 49, endColumn: 66, suggestions: [{ messageId: 'removeHandler', output: 'async function f(answer) { return answer.json(); }' }] },
      ],
    },
  ],
});
