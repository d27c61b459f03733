import rule from '../../../src/rules/zod-no-deprecated-api.js';
import { typedRuleTester } from '../../support/rule-tester.js';

/** zod 4 is in use. */
const v4 = { hardened: { zod: 4 } };

typedRuleTester.run(rule.name, rule, {
  valid: [
    { name: 'a receiver that is no schema', code: `const value = { merge: (other: object) => other, Enum: 1, errors: [] };
value.merge({}); value.Enum; value.errors;`, settings: v4 },
    { name: 'zod 3 by its types', code: `import type { ZodTypeAny } from 'zod/v3';
declare const make: () => ZodTypeAny;
make().isOptional();`, settings: v4 },
  ],
  invalid: [
    {
      name: 'a schema known by its inferred type',
      code: `import { z } from 'zod';
declare function make(): z.ZodObject<{ a: z.ZodString }>;
make().passthrough();`,
      settings: v4,
      errors: [
      { messageId: 'deprecated', data: { form: '.passthrough()', instead: '`.loose()`' }, line: 3, column: 8, endColumn: 19,
        suggestions: [{ messageId: 'replace', data: { text: '.loose' }, output: `import { z } from 'zod';
declare function make(): z.ZodObject<{ a: z.ZodString }>;
make().loose();` }],
      },
      ],
    },
    {
      name: 'an error known by its inferred type',
      code: `import { z } from 'zod';
declare function problem(): z.ZodError;
problem().flatten();`,
      settings: v4,
      errors: [
      { messageId: 'deprecated', data: { form: '.flatten()', instead: '`z.flattenError(error)`, or `z.treeifyError(error)` for nested data' }, line: 3, column: 11, endColumn: 18,
        suggestions: [{ messageId: 'replace', data: { text: 'z.flattenError(problem())' }, output: `import { z } from 'zod';
declare function problem(): z.ZodError;
z.flattenError(problem());` }],
      },
      ],
    },
    {
      name: 'zod through a file of the project',
      code: `import { z } from './reexports.js';
z.string().email();
z.ostring();`,
      settings: v4,
      output: `import { z } from './reexports.js';
z.email();
z.ostring();`,
      errors: [
      { messageId: 'deprecated', data: { form: '.email()', instead: '`z.email()`' }, line: 2, column: 12, endColumn: 17 },
      { messageId: 'gone', data: { form: 'z.ostring()', instead: '`z.string().optional()`', harm: 'the call throws' }, line: 3, column: 1, endColumn: 10,
        suggestions: [{ messageId: 'replace', data: { text: 'z.string().optional()' }, output: `import { z } from './reexports.js';
z.string().email();
z.string().optional();` }],
      },
      ],
    },
    {
      name: 'results of the safeParse of anything',
      code: `import type { ZodType } from 'zod';
declare const schemas: { user: ZodType };
const result = schemas.user.safeParse(1);
if (!result.success) result.error.format();`,
      settings: v4,
      errors: [
      { messageId: 'deprecated', data: { form: '.format()', instead: '`z.treeifyError(error)`' }, line: 4, column: 35, endColumn: 41 },
      ],
    },
  ],
});
