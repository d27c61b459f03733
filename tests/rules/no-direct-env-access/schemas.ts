import rule from '../../../src/rules/no-direct-env-access.js';
import { ruleTester } from '../../support/rule-tester.js';

ruleTester.run(`${rule.name}: what a schema is given`, rule, {
  valid: [
    { name: 'given by name to what makes a configuration', code: `import { createEnv } from '@t3-oss/env-core'; export const settings = createEnv({ server: shape, runtimeEnv: { KEY: process.env.KEY, PORT: Number(process.env.PORT) } });` },
    { name: 'given by name to a schema', code: `export const settings = schema.parse({ key: process.env.KEY, mail: { host: process.env.MAIL_HOST ?? 'localhost' } });` },
    { name: 'configuration: a variable of the schema that was asked', filename: 'src/config.ts', code: `import { z } from 'zod'; const schema = z.object({ KEY: z.string() }); schema.parse(process.env); export const key = process.env.KEY!;` },
    { name: 'configuration: a schema of another file that was asked', filename: 'src/config.ts', code: `import { schema } from './schema.js'; schema.parse(process.env); export const key = process.env.KEY!;` },
    { name: 'configuration: a schema that another one is part of', filename: 'src/config.ts', code: `import { z } from 'zod'; import { base } from './base.js'; z.object({ PORT: z.string() }).merge(base).parse(process.env); export const key = process.env.KEY!;` },
    { name: 'configuration: variables by a name that is not known', filename: 'src/config.ts', code: `import { z } from 'zod'; z.object({ PORT: z.string() }).parse(process.env); export const read = (name: string) => process.env[name]!;` },
  ],
  invalid: [
    {
      name: 'handed by name to a function that is none',
      code: `client.configure({ key: process.env.KEY }); JSON.parse({ key: process.env.KEY });`,
      errors: [
        { messageId: 'read', line: 1, column: 25, endColumn: 40 },
        { messageId: 'read', line: 1, column: 63, endColumn: 78 },
      ],
    },
    {
      name: 'parsed, but by no name',
      code: `export const port = z.coerce.number().parse(process.env.PORT);`,
      errors: [
        { messageId: 'read', line: 1, column: 45, endColumn: 61 },
      ],
    },
    {
      name: 'by name to a function within a schema',
      code: `schema.parse({ list: split({ text: process.env.LIST }) });`,
      errors: [
        { messageId: 'read', line: 1, column: 36, endColumn: 52 },
      ],
    },
    {
      name: 'configuration: a variable that the schema does not have', filename: 'src/config.ts',
      code: `import { z } from 'zod'; const schema = z.object({ PORT: z.string() }); schema.parse(process.env); export const key = process.env.SIGNING_KEY!; export const port = process.env.PORT!;`,
      errors: [
        { messageId: 'unchecked', line: 1, column: 119, endColumn: 142 },
      ],
    },
    {
      name: 'configuration: a variable that an extended schema does not have', filename: 'src/config.ts',
      code: `import { z } from 'zod'; const base = z.object({ PORT: z.string() }); base.extend({ HOST: z.string() }).parse(process.env); export const all = [process.env.HOST!, process.env.PORT!, process.env.KEY!];`,
      errors: [
        { messageId: 'unchecked', line: 1, column: 183, endColumn: 198 },
      ],
    },
  ],
});
