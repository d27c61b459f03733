import rule from '../../../src/rules/no-unbounded-concurrency.js';
import { ruleTester } from '../../support/rule-tester.js';

ruleTester.run('no-unbounded-concurrency: sets and maps of a size', rule, {
  valid: [
    { name: 'a set that is filled to a size', code: `import { load } from './load.js'; const most = 5; async function f(ids) { const todo = new Set(); for (const id of ids) { if (todo.size >= most) break; todo.add(id); } await Promise.all([...todo].map((id) => load(id))); }`, options: [{ checkUnknownCalls: true }] },
    { name: 'a map that is filled to a size', code: `import { load } from './load.js'; async function f(ids) { const todo = new Map(); for (const id of ids) { todo.set(id, 1); if (todo.size === 5) break; } await Promise.all(Array.from(todo, ([id]) => load(id))); }`, options: [{ checkUnknownCalls: true }] },
  ],
  invalid: [
    {
      name: 'a set that is filled',
      code: `import { load } from './load.js'; async function f(ids) { const todo = new Set(); for (const id of ids) todo.add(id); if (todo.size > 0) await Promise.all([...todo].map((id) => load(id))); }`,
      options: [{ checkUnknownCalls: true }],
      errors: [
        { messageId: 'unknownAtOnce', line: 1, column: 144, endColumn: 155 },
      ],
    },
    {
      name: 'a set of a list, measured',
      code: `import { load } from './load.js'; async function f(ids) { const todo = new Set(ids); report(todo.size > 5); await Promise.all([...todo].map((id) => load(id))); }`,
      options: [{ checkUnknownCalls: true }],
      errors: [
        { messageId: 'unknownAtOnce', line: 1, column: 115, endColumn: 126 },
      ],
    },
  ],
});
