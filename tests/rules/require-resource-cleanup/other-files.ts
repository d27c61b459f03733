import rule from '../../../src/rules/require-resource-cleanup.js';
import { typedRuleTester } from '../../support/rule-tester.js';

typedRuleTester.run(`${rule.name}: what other files say`, rule, {
  valid: [
    {
      name: 'listener on something that is no emitter',
      code: `import type { Request } from 'express'; import { lane } from './own.js'; export const f = (request: Request, bus: { on(name: string, act: () => void): void }) => bus.on('x', () => lane);`,
    },
    {
      name: 'listener on an emitter outside of requests',
      code: `import { bus } from './own.js'; export const f = (name: string) => bus.on(name, () => undefined);`,
    },
  ],
  invalid: [
    {
      name: 'listener on what another file exports',
      code: `import type { Request } from 'express'; import { bus } from './own.js'; export const f = (request: Request) => bus.on('x', () => request.body);`,
      errors: [
        {
          messageId: 'listenerPerRequest', line: 1, column: 112, endColumn: 118,
        },
      ],
    },
    {
      name: 'handler by a type of another file',
      code: `import { bus, type Handler } from './own.js'; export const f: Handler = async (request) => { bus.on('x', () => request.body); };`,
      errors: [
        {
          messageId: 'listenerPerRequest', line: 1, column: 94, endColumn: 100,
        },
      ],
    },
  ],
});
