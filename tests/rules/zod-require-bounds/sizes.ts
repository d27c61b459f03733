import rule from '../../../src/rules/zod-require-bounds.js';
import { ruleTester } from '../../support/rule-tester.js';

ruleTester.run(rule.name, rule, {
  valid: [
    {
      name: 'a refinement with an upper limit, however it is put',
      code: `
import { z } from 'zod';
const CreateThing = z.object({ a: z.string().refine((value) => 50 >= value.length), b: z.string().refine((value) => !(value.length > 50)), c: z.string().refine((value) => { if (value.length > 50) return false; return value.length > 2; }), d: z.string().superRefine((value, ctx) => value.length > 50 && ctx.addIssue('too long')), e: z.string().refine((value) => value.length === 8) });
`,
    },
    {
      name: 'a size that is compared with that of something else',
      code: `
import { z } from 'zod';
const CreateThing = z.object({ a: z.array(z.string().max(9)).refine((list) => list.length <= COLORS.length) });
`,
    },
    {
      name: 'none of few comes twice',
      code: `
import { z } from 'zod';
import { Color } from './color.js';
const CreateThing = z.object({ a: z.array(z.enum(['x', 'y'])).refine((list) => new Set(list).size === list.length), b: z.enum(['x', 'y']).array().refine((list) => new Set(list).size === list.length), c: z.array(Color).refine((list) => new Set(list).size === list.length) });
`,
    },
    {
      name: 'a size with a name',
      code: `
import { z } from 'zod';
const CreateThing = z.object({ a: z.string().refine((value) => { const { length } = value; return length > 2 && length < 9; }), b: z.string().refine((value) => { const size = value.length; return size < 9; }) });
`,
    },
    {
      name: 'a refinement of all fields limits one of them',
      code: `
import { z } from 'zod';
const CreateThing = z.object({ tags: z.array(z.string().max(9)) }).refine((thing) => (thing.tags?.length ?? 0) <= 9);
`,
    },
    {
      name: 'a transformation that gives back what is short, or nothing',
      code: `
import { z } from 'zod';
import { isShort, strip } from './texts.js';
const CreateThing = z.object({ a: z.string().transform((value) => (value.length < 50 ? value : value.slice(0, 50))), b: z.string().transform((value) => (value ? strip(value) : value)), c: z.string().transform((value) => (isShort(value) ? value : strip(value))) });
`,
    },
  ],
  invalid: [
    {
      name: 'more than nothing',
      code: `
import { z } from 'zod';
const CreateThing = z.object({ a: z.string().refine((value) => value.length > 0) });
`,
      errors: [
        { messageId: 'text', data: { form: 'z.string()', field: ' of `a`', bound: '.max(1000)' }, line: 3, column: 35, endColumn: 43, suggestions: [
          { messageId: 'addBound', data: {"bound":".max(1000)"}, output: `
import { z } from 'zod';
const CreateThing = z.object({ a: z.string().max(1000).refine((value) => value.length > 0) });
` },
        ] },
      ],
    },
    {
      name: 'more than nothing, of what is trimmed, by its other name',
      code: `
import { z } from 'zod';
const CreateThing = z.object({ a: z.string().refine((value) => value.trim().length !== 0 && value.includes('@')) });
`,
      errors: [
        { messageId: 'text', data: { form: 'z.string()', field: ' of `a`', bound: '.max(1000)' }, line: 3, column: 35, endColumn: 43, suggestions: [
          { messageId: 'addBound', data: {"bound":".max(1000)"}, output: `
import { z } from 'zod';
const CreateThing = z.object({ a: z.string().max(1000).refine((value) => value.trim().length !== 0 && value.includes('@')) });
` },
        ] },
      ],
    },
    {
      name: 'not empty',
      code: `
import { z } from 'zod';
const CreateThing = z.object({ a: z.string().refine((value) => !!value.length) });
`,
      errors: [
        { messageId: 'text', data: { form: 'z.string()', field: ' of `a`', bound: '.max(1000)' }, line: 3, column: 35, endColumn: 43, suggestions: [
          { messageId: 'addBound', data: {"bound":".max(1000)"}, output: `
import { z } from 'zod';
const CreateThing = z.object({ a: z.string().max(1000).refine((value) => !!value.length) });
` },
        ] },
      ],
    },
    {
      name: 'empty or an address',
      code: `
import { z } from 'zod';
const CreateThing = z.object({ a: z.string().refine((value) => value.length === 0 || value.startsWith('https:')) });
`,
      errors: [
        { messageId: 'text', data: { form: 'z.string()', field: ' of `a`', bound: '.max(1000)' }, line: 3, column: 35, endColumn: 43, suggestions: [
          { messageId: 'addBound', data: {"bound":".max(1000)"}, output: `
import { z } from 'zod';
const CreateThing = z.object({ a: z.string().max(1000).refine((value) => value.length === 0 || value.startsWith('https:')) });
` },
        ] },
      ],
    },
    {
      name: 'a least length',
      code: `
import { z } from 'zod';
const CreateThing = z.object({ a: z.array(z.uuid()).refine((list) => list.length >= 2) });
`,
      errors: [
        { messageId: 'list', data: { form: 'z.array(…)', field: ' of `a`', bound: '.max(100)' }, line: 3, column: 35, endColumn: 42, suggestions: [
          { messageId: 'addBound', data: {"bound":".max(100)"}, output: `
import { z } from 'zod';
const CreateThing = z.object({ a: z.array(z.uuid()).max(100).refine((list) => list.length >= 2) });
` },
        ] },
      ],
    },
    {
      name: 'a least length in a statement',
      code: `
import { z } from 'zod';
const CreateThing = z.object({ a: z.string().refine((value) => { return 2 < value.length; }) });
`,
      errors: [
        { messageId: 'text', data: { form: 'z.string()', field: ' of `a`', bound: '.max(1000)' }, line: 3, column: 35, endColumn: 43, suggestions: [
          { messageId: 'addBound', data: {"bound":".max(1000)"}, output: `
import { z } from 'zod';
const CreateThing = z.object({ a: z.string().max(1000).refine((value) => { return 2 < value.length; }) });
` },
        ] },
      ],
    },
    {
      name: 'complains of what is empty',
      code: `
import { z } from 'zod';
const CreateThing = z.object({ a: z.string().superRefine((value, ctx) => { if (value.length < 1) ctx.addIssue('empty'); }) });
`,
      errors: [
        { messageId: 'text', data: { form: 'z.string()', field: ' of `a`', bound: '.max(1000)' }, line: 3, column: 35, endColumn: 43, suggestions: [
          { messageId: 'addBound', data: {"bound":".max(1000)"}, output: `
import { z } from 'zod';
const CreateThing = z.object({ a: z.string().max(1000).superRefine((value, ctx) => { if (value.length < 1) ctx.addIssue('empty'); }) });
` },
        ] },
      ],
    },
    {
      name: 'none comes twice',
      code: `
import { z } from 'zod';
const CreateThing = z.object({ a: z.array(z.string().max(9)).refine((list) => new Set(list).size === list.length) });
`,
      errors: [
        { messageId: 'list', data: { form: 'z.array(…)', field: ' of `a`', bound: '.max(100)' }, line: 3, column: 35, endColumn: 42, suggestions: [
          { messageId: 'addBound', data: {"bound":".max(100)"}, output: `
import { z } from 'zod';
const CreateThing = z.object({ a: z.array(z.string().max(9)).max(100).refine((list) => new Set(list).size === list.length) });
` },
        ] },
      ],
    },
    {
      name: 'none comes twice, by a name',
      code: `
import { z } from 'zod';
const CreateThing = z.object({ a: z.array(z.string().max(9)).refine((list) => { const found = new Set(list); return found.size === list.length; }) });
`,
      errors: [
        { messageId: 'list', data: { form: 'z.array(…)', field: ' of `a`', bound: '.max(100)' }, line: 3, column: 35, endColumn: 42, suggestions: [
          { messageId: 'addBound', data: {"bound":".max(100)"}, output: `
import { z } from 'zod';
const CreateThing = z.object({ a: z.array(z.string().max(9)).max(100).refine((list) => { const found = new Set(list); return found.size === list.length; }) });
` },
        ] },
      ],
    },
    {
      name: 'no name comes twice',
      code: `
import { z } from 'zod';
const CreateThing = z.object({ a: z.array(z.object({ name: z.string().max(9) })).refine((list) => new Set(list.map(({ name }) => name)).size === list.length) });
`,
      errors: [
        { messageId: 'list', data: { form: 'z.array(…)', field: ' of `a`', bound: '.max(100)' }, line: 3, column: 35, endColumn: 42, suggestions: [
          { messageId: 'addBound', data: {"bound":".max(100)"}, output: `
import { z } from 'zod';
const CreateThing = z.object({ a: z.array(z.object({ name: z.string().max(9) })).max(100).refine((list) => new Set(list.map(({ name }) => name)).size === list.length) });
` },
        ] },
      ],
    },
    {
      name: 'a refinement of all fields that limits none',
      code: `
import { z } from 'zod';
const CreateThing = z.object({ tags: z.array(z.string().max(9)) }).refine((thing) => thing.tags.length > 0);
`,
      errors: [
        { messageId: 'list', data: { form: 'z.array(…)', field: ' of `tags`', bound: '.max(100)' }, line: 3, column: 38, endColumn: 45, suggestions: [
          { messageId: 'addBound', data: {"bound":".max(100)"}, output: `
import { z } from 'zod';
const CreateThing = z.object({ tags: z.array(z.string().max(9)).max(100) }).refine((thing) => thing.tags.length > 0);
` },
        ] },
      ],
    },
    {
      name: 'a transformation of what is empty',
      code: `
import { z } from 'zod';
const CreateThing = z.object({ a: z.string().transform((value) => value || strip(value)) });
`,
      errors: [
        { messageId: 'text', data: { form: 'z.string()', field: ' of `a`', bound: '.max(1000)' }, line: 3, column: 35, endColumn: 43, suggestions: [
          { messageId: 'addBound', data: {"bound":".max(1000)"}, output: `
import { z } from 'zod';
const CreateThing = z.object({ a: z.string().max(1000).transform((value) => value || strip(value)) });
` },
        ] },
      ],
    },
    {
      name: 'a transformation of what begins with something',
      code: `
import { z } from 'zod';
const CreateThing = z.object({ a: z.string().transform((value) => (value.startsWith('/') ? value.slice(1) : value)) });
`,
      errors: [
        { messageId: 'text', data: { form: 'z.string()', field: ' of `a`', bound: '.max(1000)' }, line: 3, column: 35, endColumn: 43, suggestions: [
          { messageId: 'addBound', data: {"bound":".max(1000)"}, output: `
import { z } from 'zod';
const CreateThing = z.object({ a: z.string().max(1000).transform((value) => (value.startsWith('/') ? value.slice(1) : value)) });
` },
        ] },
      ],
    },
    {
      name: 'a transformation that gives back what it knows no better for',
      code: `
import { z } from 'zod';
const CreateThing = z.object({ a: z.string().transform((value) => { return aliases.get(value) ?? value; }) });
`,
      errors: [
        { messageId: 'text', data: { form: 'z.string()', field: ' of `a`', bound: '.max(1000)' }, line: 3, column: 35, endColumn: 43, suggestions: [
          { messageId: 'addBound', data: {"bound":".max(1000)"}, output: `
import { z } from 'zod';
const CreateThing = z.object({ a: z.string().max(1000).transform((value) => { return aliases.get(value) ?? value; }) });
` },
        ] },
      ],
    },
  ],
});
