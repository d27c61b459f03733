import rule from '../../../src/rules/no-generic-catch.js';
import { ruleTester } from '../../support/rule-tester.js';

ruleTester.run('no-generic-catch: the same call behind a loop of attempts', rule, {
  valid: [
    { name: 'behind the loop, where success returns', code: 'async function f(channel, text) { for (let i = 0; i < 3; i++) { try { await channel.publish("a", text); return; } catch {} } await channel.publish("b", text); }' },
    { name: 'behind the loop, where it was not done', code: 'async function f(channel, text) { let done = false; for (let i = 0; i < 3; i++) { try { await channel.publish("a", text); done = true; break; } catch {} } if (!done) await channel.publish("b", text); }' },
    { name: 'behind the loop, where a field says that it was not done', code: 'class A { async f(text) { for (let i = 0; i < 3; i++) { try { await this.publish("a", text); this.sent = true; break; } catch {} } if (!this.sent) await this.publish("b", text); } }' },
    { name: 'behind the loop, where nothing was had', code: 'async function f(a, b) { let page; for (let i = 0; i < 3; i++) { try { page = await load(a); break; } catch {} } if (page) return page; return await load(b); }' },
    { name: 'behind the loop, in the place of what was not had', code: 'async function f(a, b) { let page; for (let i = 0; i < 3; i++) { try { ({ page } = await load(a)); break; } catch {} } page ??= await load(b); return page; }' },
    { name: 'behind the loop that goes on with the next one', code: 'async function f(sources) { outer: for (const source of sources) { for (let i = 0; i < 3; i++) { try { await copy(source); continue outer; } catch {} } await copy(source, "slowly"); } }' },
  ],
  invalid: [
    {
      name: 'behind the loop, where success gets too',
      code: 'async function f(channel, text) { for (let i = 0; i < 3; i++) { try { await channel.publish("a", text); break; } catch {} } await channel.publish("b", text); }',
      errors: [
        {
          messageId: 'empty', line: 1, column: 114, endColumn: 119,
          suggestions: [
            { messageId: 'rethrow', data: { error: 'error' }, output: 'async function f(channel, text) { for (let i = 0; i < 3; i++) { try { await channel.publish("a", text); break; } catch (error) { throw error; } } await channel.publish("b", text); }' },
          ],
        },
      ],
    },
    {
      name: 'behind the loop, under a condition of its own',
      code: 'async function f(channel, text, isGlobal) { let attempt = 0; while (attempt < 3) { try { const line = toLine(text); await channel.publish("a", line); break; } catch (e) { attempt++; } } if (isGlobal) await channel.publish("b", text); }',
      errors: [
        {
          messageId: 'fallback', line: 1, column: 160, endColumn: 169,
          suggestions: [
            { messageId: 'rethrow', data: { error: 'e' }, output: 'async function f(channel, text, isGlobal) { let attempt = 0; while (attempt < 3) { try { const line = toLine(text); await channel.publish("a", line); break; } catch (e) { attempt++; throw e; } } if (isGlobal) await channel.publish("b", text); }' },
          ],
        },
      ],
    },
    {
      name: 'behind the loop, a result of something else',
      code: 'async function f(a, b) { let page; for (let i = 0; i < 3; i++) { try { page = await load(a); break; } catch {} } show(await load(b)); }',
      errors: [
        {
          messageId: 'empty', line: 1, column: 103, endColumn: 108,
          suggestions: [
            { messageId: 'rethrow', data: { error: 'error' }, output: 'async function f(a, b) { let page; for (let i = 0; i < 3; i++) { try { page = await load(a); break; } catch (error) { throw error; } } show(await load(b)); }' },
          ],
        },
      ],
    },
    {
      name: 'behind a labelled block that success leaves',
      code: 'async function f(a, b) { again: { try { await save(a); break again; } catch {} } await save(b); }',
      errors: [
        {
          messageId: 'empty', line: 1, column: 71, endColumn: 76,
          suggestions: [
            { messageId: 'rethrow', data: { error: 'error' }, output: 'async function f(a, b) { again: { try { await save(a); break again; } catch (error) { throw error; } } await save(b); }' },
          ],
        },
      ],
    },
  ],
});
