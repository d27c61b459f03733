import rule from '../../../src/rules/no-generic-catch.js';
import { ruleTester } from '../../support/rule-tester.js';

ruleTester.run('no-generic-catch: comments', rule, {
  valid: [
    {
      name: 'ignore',
      code: 'try { await save(); } catch { /* ignore */ }',
    },
    {
      name: 'ignored, with a reason',
      code: `try {
  await save();
} catch {
  // Ignored: the cache is only a help.
}`,
    },
    {
      name: 'between the block and the word',
      code: `try { await save(); }
// Ignored: the cache is only a help.
catch {}`,
    },
    {
      name: 'between the block and the word, on one line',
      code: 'try { await save(); } /* expected when offline */ catch (e) { retry = true; }',
    },
    {
      name: 'best effort, in a branch',
      code: 'try { await save(); } catch (e) { if (verbose) { /* best effort */ print(1); } }',
    },
    {
      name: 'best effort',
      code: 'try { await save(); } catch { /* best effort */ }',
    },
    {
      name: 'best-effort',
      code: 'try { await save(); } catch { /* Best-effort clean-up. */ }',
    },
    {
      name: 'expected',
      code: `async function f() { try { await save(); } catch (e) {
  // Expected when the file is not there yet.
  return;
} }`,
    },
    {
      name: 'intentional',
      code: 'try { await save(); } catch {} // intentional',
    },
    {
      name: 'intentionally empty',
      code: `try { await save(); } catch {
  // intentionally empty
}`,
    },
    {
      name: 'besides a comment for a tool',
      code: `try { await save(); } catch {
  // istanbul ignore next
  // ignore
}`,
    },
    {
      name: 'above the handler of a promise',
      code: `load()
  // best effort
  .catch(() => {});`,
    },
    {
      name: 'above the statement',
      code: `// Ignore what fails here.
load().catch(() => {});`,
    },
    {
      name: 'in a block of comments above the statement',
      code: `// intentional: do not wait for this.
// If it fails, the next start writes it.
load().catch(() => {});`,
    },
    {
      name: 'one of two comments on a line',
      code: 'try { await save(); } catch {} /* a */ /* ignore */',
    },
    {
      name: 'behind the handler of a promise',
      code: 'load().catch(() => {}); // ignore',
    },
    {
      name: 'inside the handler of a promise',
      code: 'load().catch(() => { /* ignored */ });',
    },
    {
      name: 'inside a long handler of a promise',
      code: `load().catch(() => {
  // expected
  this.items = [];
});`,
    },
    {
      name: 'by option',
      code: 'try { await save(); } catch { /* fine */ }',
      options: [{ allowComment: '\\bfine\\b' }],
    },
  ],
  invalid: [
    {
      name: 'at the end of what is tried',
      code: `try {
  await save(); // expected to be quick
} catch {}`,
      errors: [{
        messageId: 'empty', line: 3, column: 3, endColumn: 8,
        suggestions: [{ messageId: 'rethrow', data: { error: 'error' }, output: `try {
  await save(); // expected to be quick
} catch (error) { throw error; }` }],
      }],
    },
    {
      name: 'a comment that speaks of a clause within',
      code: `try { await save(); } catch (e) {
  try { remove(); } catch { /* best effort */ }
}`,
      errors: [
        {
          messageId: 'fallback', line: 1, column: 23, endColumn: 32,
          suggestions: [{ messageId: 'rethrow', data: { error: 'e' }, output: `try { await save(); } catch (e) {
  try { remove(); } catch { /* best effort */ }
  throw e;
}` }],
        },
      ],
    },
    {
      name: 'a comment that speaks of a callback within',
      code: 'try { await save(); } catch (e) { tidy(() => { /* ignore */ }); }',
      errors: [
        {
          messageId: 'fallback', line: 1, column: 23, endColumn: 32,
          suggestions: [{ messageId: 'rethrow', data: { error: 'e' }, output: 'try { await save(); } catch (e) { tidy(() => { /* ignore */ }); throw e; }' }],
        },
      ],
    },
    {
      name: 'a comment that says nothing of it',
      code: 'try { await save(); } catch { /* oh well */ }',
      errors: [
        {
          messageId: 'empty',
          data: { head: 'catch', excuse: ', or say in a comment why it can be ignored' },
          line: 1, column: 23, endColumn: 28,
          suggestions: [
            {
              messageId: 'rethrow', data: { error: 'error' },
              output: 'try { await save(); } catch (error) { /* oh well */ throw error; }',
            },
          ],
        },
      ],
    },
    {
      name: 'no comment helps without a pattern for them, and the message does not ask for one',
      code: 'try { await save(); } catch { /* ignore */ }',
      options: [{ allowComment: null }],
      errors: [
        {
          messageId: 'empty',
          data: { head: 'catch', excuse: '' },
          line: 1, column: 23, endColumn: 28,
          suggestions: [
            {
              messageId: 'rethrow', data: { error: 'error' },
              output: 'try { await save(); } catch (error) { /* ignore */ throw error; }',
            },
          ],
        },
      ],
    },
    {
      name: 'a comment in the try',
      code: 'try { /* ignore */ await save(); } catch {}',
      errors: [
        {
          messageId: 'empty',
          line: 1, column: 36, endColumn: 41,
          suggestions: [
            {
              messageId: 'rethrow', data: { error: 'error' },
              output: 'try { /* ignore */ await save(); } catch (error) { throw error; }',
            },
          ],
        },
      ],
    },
    {
      name: 'a directive that contains the word',
      code: `try { await save(); } catch {
  // prettier-ignore
}`,
      errors: [
        {
          messageId: 'empty',
          line: 1, column: 23, endColumn: 28,
          suggestions: [
            {
              messageId: 'rethrow', data: { error: 'error' },
              output: `try { await save(); } catch (error) {
  // prettier-ignore
  throw error;
}`,
            },
          ],
        },
      ],
    },
    {
      name: 'two lines above the handler',
      code: `// ignore

load().catch(() => {});`,
      errors: [
        {
          messageId: 'ignoredRejection',
          line: 3, column: 8, endColumn: 23,
          suggestions: [
            {
              messageId: 'removeHandler',
              output: `// ignore

load();`,
            },
          ],
        },
      ],
    },
    {
      name: 'behind something else on the line above',
      code: `prepare(); // ignore
load().catch(() => {});`,
      errors: [
        {
          messageId: 'ignoredRejection',
          line: 2, column: 8, endColumn: 23,
          suggestions: [
            {
              messageId: 'removeHandler',
              output: `prepare(); // ignore
load();`,
            },
          ],
        },
      ],
    },
    {
      name: 'inside what is loaded',
      code: 'load({ /* ignore */ a }).catch(() => {});',
      errors: [
        {
          messageId: 'ignoredRejection',
          line: 1, column: 26, endColumn: 41,
          suggestions: [
            {
              messageId: 'removeHandler',
              output: 'load({ /* ignore */ a });',
            },
          ],
        },
      ],
    },
    {
      name: 'by option, the default no longer counts',
      code: 'try { await save(); } catch { /* ignore */ }',
      options: [{ allowComment: '\\bfine\\b' }],
      errors: [
        {
          messageId: 'empty',
          line: 1, column: 23, endColumn: 28,
          suggestions: [
            {
              messageId: 'rethrow', data: { error: 'error' },
              output: 'try { await save(); } catch (error) { /* ignore */ throw error; }',
            },
          ],
        },
      ],
    },
    {
      name: 'by option, none counts',
      code: 'try { await save(); } catch { /* ignore */ }',
      options: [{ allowComment: null }],
      errors: [
        {
          messageId: 'empty',
          line: 1, column: 23, endColumn: 28,
          suggestions: [
            {
              messageId: 'rethrow', data: { error: 'error' },
              output: 'try { await save(); } catch (error) { /* ignore */ throw error; }',
            },
          ],
        },
      ],
    },
    {
      name: 'by option, an empty pattern counts for none',
      code: 'load().catch(() => {}); // ignore',
      options: [{ allowComment: '' }],
      errors: [
        {
          messageId: 'ignoredRejection',
          line: 1, column: 8, endColumn: 23,
          suggestions: [
            {
              messageId: 'removeHandler',
              output: 'load(); // ignore',
            },
          ],
        },
      ],
    },
  ],
});

ruleTester.run('no-generic-catch: the outermost boundary of a program', rule, {
  valid: [
    {
      name: 'main().catch that sets the exit code',
      code: 'main().catch(() => { process.exitCode = 1; });',
    },
    {
      name: 'void main().catch',
      code: 'void main().catch((e) => { process.exitCode = 1; });',
    },
    {
      name: 'await main().catch',
      code: 'await main().catch(() => { process.exitCode = 1; });',
    },
    {
      name: 'only when it is the program',
      code: 'if (require.main === module) { main().catch(() => { process.exitCode = 1; }); }',
    },
    {
      name: 'main().catch with a line and the exit',
      code: 'main().catch((e) => { console.error(e.message); process.exit(1); });',
    },
    {
      name: 'a try at the top of a program',
      code: `#!/usr/bin/env node
try { await main(); } catch { process.exitCode = 1; }`,
    },
  ],
  invalid: [
    {
      name: 'main().catch that sets no exit code',
      code: 'main().catch(() => { cleanUp(); });',
      errors: [
        {
          messageId: 'fallback',
          line: 1, column: 8, endColumn: 19,
          suggestions: [
            {
              messageId: 'rethrow', data: { error: 'error' },
              output: 'main().catch((error) => { cleanUp(); throw error; });',
            },
          ],
        },
      ],
    },
    {
      name: 'the same in a function',
      code: 'function start() { main().catch(() => { process.exitCode = 1; }); }',
      errors: [
        {
          messageId: 'fallback',
          line: 1, column: 27, endColumn: 38,
          suggestions: [
            {
              messageId: 'rethrow', data: { error: 'error' },
              output: 'function start() { main().catch((error) => { process.exitCode = 1; throw error; }); }',
            },
          ],
        },
      ],
    },
    {
      name: 'a value that is used',
      code: 'export const done = main().catch(() => { process.exitCode = 1; });',
      errors: [
        {
          messageId: 'fallback',
          line: 1, column: 28, endColumn: 39,
          suggestions: [
            {
              messageId: 'rethrow', data: { error: 'error' },
              output: 'export const done = main().catch((error) => { process.exitCode = 1; throw error; });',
            },
          ],
        },
      ],
    },
    {
      name: 'a try at the top of a module',
      code: 'try { await main(); } catch { process.exitCode = 1; }',
      errors: [
        {
          messageId: 'fallback',
          line: 1, column: 23, endColumn: 28,
          suggestions: [
            {
              messageId: 'rethrow', data: { error: 'error' },
              output: 'try { await main(); } catch (error) { process.exitCode = 1; throw error; }',
            },
          ],
        },
      ],
    },
    {
      name: 'a try at the top of a program without exit code',
      code: `#!/usr/bin/env node
try { await main(); } catch {}`,
      errors: [
        {
          messageId: 'empty',
          line: 2, column: 23, endColumn: 28,
          suggestions: [
            {
              messageId: 'rethrow', data: { error: 'error' },
              output: `#!/usr/bin/env node
try { await main(); } catch (error) { throw error; }`,
            },
          ],
        },
      ],
    },
    {
      name: 'a try in a function of a program',
      code: `#!/usr/bin/env node
async function run() { try { await main(); } catch { process.exitCode = 1; } }`,
      errors: [
        {
          messageId: 'fallback',
          line: 2, column: 46, endColumn: 51,
          suggestions: [
            {
              messageId: 'rethrow', data: { error: 'error' },
              output: `#!/usr/bin/env node
async function run() { try { await main(); } catch (error) { process.exitCode = 1; throw error; } }`,
            },
          ],
        },
      ],
    },
  ],
});

ruleTester.run('no-generic-catch: tests', rule, {
  valid: [
    {
      name: 'expect in a test file',
      code: 'try { await save(); expect(1).toBe(2); } catch (e) {}',
      filename: 'save.test.ts',
    },
    {
      name: 'expect in a folder of tests',
      code: 'try { await save(); expect.fail(); } catch (e) { console.log(e.message); }',
      filename: 'tests/save.ts',
    },
    {
      name: 'expect by import',
      code: `import { it, expect } from "vitest";
it("saves", async () => { try { await save(); expect(true).toBe(false); } catch {} });`,
    },
    {
      name: 'expect in a handler',
      code: `import { expect } from "chai";
save().then(() => expect(1).to.equal(2)).catch(() => {});`,
    },
  ],
  invalid: [
    {
      name: 'nothing expected',
      code: 'try { await save(); } catch (e) {}',
      filename: 'save.test.ts',
      errors: [
        {
          messageId: 'empty',
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
      name: 'no test file',
      code: 'try { await save(); expect(1).toBe(2); } catch (e) {}',
      errors: [
        {
          messageId: 'empty',
          line: 1, column: 42, endColumn: 51,
          suggestions: [
            {
              messageId: 'rethrow', data: { error: 'e' },
              output: 'try { await save(); expect(1).toBe(2); } catch (e) { throw e; }',
            },
          ],
        },
      ],
    },
  ],
});
