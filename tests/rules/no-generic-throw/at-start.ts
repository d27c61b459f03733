import rule from '../../../src/rules/no-generic-throw.js';
import { ruleTester } from '../../support/rule-tester.js';

ruleTester.run('no-generic-throw: at start and outside of components', rule, {
  valid: [
    { name: 'the module itself, while it is loaded', code: `import { settings } from './settings.js'; if (!settings.key) throw new Error('No key is set'); export const key = settings.key;`, options: [{ baseError: [], checkExecutors: false, checkGeneric: true }] },
    { name: 'a component outside of what it needs', code: `export function useOrders() { const orders = useContext(OrdersContext); if (!orders) throw new Error('useOrders must be used within an OrdersProvider'); return orders; }`, options: [{ baseError: [], checkExecutors: false, checkGeneric: true }] },
  ],
  invalid: [
    {
      name: 'a text, while the module is loaded',
      code: `import { settings } from './settings.js'; if (!settings.key) throw 'No key is set';`,
      options: [{ baseError: [], checkExecutors: false, checkGeneric: true }],
      errors: [
        { messageId: 'noError', line: 1, column: 68, endColumn: 83 },
      ],
    },
    {
      name: 'a function that is called at start',
      code: `function keyOf(settings) { if (!settings.key) throw new Error('No key is set'); return settings.key; }`,
      options: [{ baseError: [], checkExecutors: false, checkGeneric: true }],
      errors: [
        { messageId: 'generic', line: 1, column: 53, endColumn: 79 },
      ],
    },
    {
      name: 'a time within which something must be used',
      code: `export function redeem(code) { if (isOld(code)) throw new Error('The code must be used within a day'); }`,
      options: [{ baseError: [], checkExecutors: false, checkGeneric: true }],
      errors: [
        { messageId: 'generic', line: 1, column: 55, endColumn: 102 },
      ],
    },
  ],
});
