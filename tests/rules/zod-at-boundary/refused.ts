import rule from '../../../src/rules/zod-at-boundary.js';
import { ruleTester } from '../../support/rule-tester.js';

/** What is taken of a value that a schema has refused. */
ruleTester.run(`${rule.name}: refused by a schema`, rule, {
  valid: [
    { name: 'a default instead', code: `const ok = Order.safeParse(JSON.parse(text)); const order = ok.success ? ok.data : { id: '' }; ship(order.id);` },
    { name: 'thrown where it was refused', code: `const raw = JSON.parse(text); const ok = Order.safeParse(raw); if (!ok.success) throw ok.error; ship(raw.id.trim());` },
    { name: 'shown and left where it was refused', code: `function read(text) { const raw = JSON.parse(text); const ok = Order.safeParse(raw); if (!ok.success) { console.warn('refused', ok.error, raw); return; } ship(raw.id.trim()); }` },
    { name: 'read where it was let through', code: `function read(text) { const raw = JSON.parse(text); const ok = Order.safeParse(raw); if (ok.success) return raw.id.trim(); return ok.error; }` },
    { name: 'asked by hand where it was refused', code: `const raw = JSON.parse(text); const ok = Order.safeParse(raw); const id = ok.success ? ok.data.id : typeof raw === 'string' ? raw : 'none'; ship(id.trim());` },
    { name: 'given to another schema where it was refused', code: `function read(text) { const raw = JSON.parse(text); const ok = Order.safeParse(raw); if (ok.success) return ok.data; return OldOrder.parse(raw); }` },
  ],
  invalid: [
    {
      name: 'taken as it is',
      code: `const raw = JSON.parse(text); const ok = Order.safeParse(raw); const order = ok.success ? ok.data : raw; ship(order.id.trim());`,
      errors: [{ messageId: 'use', line: 1, column: 13 }],
    },
    {
      name: 'taken as it is, the other way round',
      code: `const raw = JSON.parse(text); const ok = await Order.safeParseAsync(raw); const order = !ok.success ? raw : ok.data; ship(order.id.trim());`,
      errors: [{ messageId: 'use', line: 1, column: 13 }],
    },
    {
      name: 'cast and returned',
      code: `async function read(text) { const raw = JSON.parse(text); const ok = Order.safeParse(raw); if (!ok.success) { console.warn('refused'); return raw as Order; } return ok.data; }`,
      errors: [{ messageId: 'cast', line: 1, column: 41 }],
    },
    {
      name: 'cast and returned behind what was let through',
      code: `async function read(text) { const raw = JSON.parse(text); const ok = await Order.safeParseAsync(raw); if (ok.success) return ok.data; return raw as Order; }`,
      errors: [{ messageId: 'cast', line: 1, column: 41 }],
    },
    {
      name: 'read in the other branch of the question itself',
      code: `const raw = JSON.parse(text); ship(Order.safeParse(raw).success ? raw.id : raw.order.id);`,
      errors: [{ messageId: 'use', line: 1, column: 13 }],
    },
  ],
});
