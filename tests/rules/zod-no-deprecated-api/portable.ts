import rule from '../../../src/rules/zod-no-deprecated-api.js';
import { ruleTester } from '../../support/rule-tester.js';

/** zod 3 is in use. */
const v3 = { hardened: { zod: 3 } };

ruleTester.run(rule.name, rule, {
  valid: [
    { name: 'an import that asks for zod 3', settings: { hardened: { zod: 4 } }, code: `import { z } from 'https://esm.sh/zod@3.23.8';
z.string().email();` },
    { name: 'an import that asks for zod 3, of npm', settings: { hardened: { zod: 4 } }, code: `import { z } from 'npm:zod@^3.22';
z.string().email();` },
  ],
  invalid: [
    {
      name: 'an import that asks for zod 4',
      code: `import { z } from 'npm:zod@4';
z.string({ required_error: 'x', error: 'y' });`,
      settings: v3,
      errors: [{ messageId: 'ignored', data: { form: 'required_error', instead: '`error: (issue) => (issue.input === undefined ? … : …)`' }, line: 2, column: 12, endColumn: 26 }],
    },
    {
      name: 'errors',
      code: `import { z, ZodError } from 'zod';
z.string().safeParse(1).error.errors;
if (error instanceof ZodError) error.errors;`,
      settings: v3,
      errors: [
      { messageId: 'portable', data: { form: '.errors', instead: '`.issues`', fate: 'gone' }, line: 2, column: 31, endColumn: 37,
        suggestions: [{ messageId: 'replace', data: { text: '.issues' }, output: `import { z, ZodError } from 'zod';
z.string().safeParse(1).error.issues;
if (error instanceof ZodError) error.errors;` }],
      },
      { messageId: 'portable', data: { form: '.errors', instead: '`.issues`', fate: 'gone' }, line: 3, column: 38, endColumn: 44,
        suggestions: [{ messageId: 'replace', data: { text: '.issues' }, output: `import { z, ZodError } from 'zod';
z.string().safeParse(1).error.errors;
if (error instanceof ZodError) error.issues;` }],
      },
      ],
    },
    {
      name: 'Enum and Values',
      code: `import { z } from 'zod';
z.enum(['a']).Enum; z.enum(['a']).Values;`,
      settings: v3,
      errors: [
      { messageId: 'portable', data: { form: '.Enum', instead: '`.enum`', fate: 'gone' }, line: 2, column: 15, endColumn: 19,
        suggestions: [{ messageId: 'replace', data: { text: '.enum' }, output: `import { z } from 'zod';
z.enum(['a']).enum; z.enum(['a']).Values;` }],
      },
      { messageId: 'portable', data: { form: '.Values', instead: '`.enum`', fate: 'gone' }, line: 2, column: 35, endColumn: 41,
        suggestions: [{ messageId: 'replace', data: { text: '.enum' }, output: `import { z } from 'zod';
z.enum(['a']).Enum; z.enum(['a']).enum;` }],
      },
      ],
    },
    {
      name: 'record with one argument',
      code: `import { z } from 'zod';
z.record(z.string());`,
      settings: v3,
      errors: [
      { messageId: 'portable', data: { form: 'z.record(value)', instead: '`z.record(z.string(), …)`', fate: 'gone' }, line: 2, column: 1, endColumn: 9,
        suggestions: [{ messageId: 'replace', data: { text: 'z.record(z.string(), …)' }, output: `import { z } from 'zod';
z.record(z.string(), z.string());` }],
      },
      ],
    },
    {
      name: 'merge of plain objects',
      code: `import { z } from 'zod';
const A = z.object({ a: z.string() });
const B = z.object({ b: z.string() });
A.merge(B); A.extend({ c: z.string() }).merge(z.object({ d: z.string() }));`,
      settings: v3,
      errors: [
      { messageId: 'portable', data: { form: '.merge()', instead: '`.extend(B.shape)`', fate: 'deprecated' }, line: 4, column: 3, endColumn: 8,
        suggestions: [{ messageId: 'replace', data: { text: '.extend(B.shape)' }, output: `import { z } from 'zod';
const A = z.object({ a: z.string() });
const B = z.object({ b: z.string() });
A.extend(B.shape); A.extend({ c: z.string() }).merge(z.object({ d: z.string() }));` }],
      },
      { messageId: 'portable', data: { form: '.merge()', instead: '`.extend(B.shape)`', fate: 'deprecated' }, line: 4, column: 41, endColumn: 46,
        suggestions: [{ messageId: 'replace', data: { text: '.extend({ d: z.string() })' }, output: `import { z } from 'zod';
const A = z.object({ a: z.string() });
const B = z.object({ b: z.string() });
A.merge(B); A.extend({ c: z.string() }).extend({ d: z.string() });` }],
      },
      ],
    },
    {
      name: 'a result of a schema of another file',
      code: `import { User } from './user';
User.safeParse(input).error.errors;`,
      settings: v3,
      errors: [
      { messageId: 'portable', data: { form: '.errors', instead: '`.issues`', fate: 'gone' }, line: 2, column: 29, endColumn: 35,
        suggestions: [{ messageId: 'replace', data: { text: '.issues' }, output: `import { User } from './user';
User.safeParse(input).error.issues;` }],
      },
      ],
    },
  ],
});
