import rule from '../../../src/rules/zod-require-bounds.js';
import { ruleTester } from '../../support/rule-tester.js';

ruleTester.run(rule.name, rule, {
  valid: [
    {
      name: 'a refinement that is a function of the file',
      code: `
import { z } from 'zod';
export const CreateThing = z.object({ name: z.string() }).superRefine(one);
function one(thing: { name: string }, ctx: z.RefinementCtx): void {
  if (thing.name.length > 10) ctx.addIssue({ code: 'custom', message: 'long' });
}
`,
    },
    {
      name: 'a refinement that hands the object to a function of the file',
      code: `
import { z } from 'zod';
export const CreateThing = z.object({ name: z.string() }).superRefine((thing, ctx) => { one(ctx, thing); });
const one = (ctx: z.RefinementCtx, { name }: { name: string }): void => {
  if (name.length > 10) ctx.addIssue({ code: 'custom', message: 'long' });
};
`,
    },
    {
      name: 'a refinement that hands the object to a function of another file',
      code: `
import { z } from 'zod';
import { one } from './checks.js';
export const CreateThing = z.object({ name: z.string() }).superRefine((thing, ctx) => one(thing, ctx));
`,
    },
    {
      name: 'a refinement of another file',
      code: `
import { z } from 'zod';
import { one, few } from './checks.js';
export const CreateThing = z.object({ name: z.string() }).superRefine(one);
export const CreateList = z.object({ names: z.array(z.string()) }).refine(few('names'));
`,
    },
    {
      name: 'the elements of a list are asked about as well',
      code: `
import { z } from 'zod';
const isShort = (name: string): boolean => name.length < 10;
export const CreateA = z.object({ names: z.array(z.string()) }).refine((d) => d.names.length <= 5 && d.names.every((name) => name.length < 10));
export const CreateB = z.object({ names: z.array(z.string()) }).refine((d) => d.names.length <= 5 && d.names.every(isShort));
export const CreateC = z.object({ names: z.array(z.string()) }).superRefine((d, ctx) => { if (d.names.length > 5) ctx.addIssue('many'); for (const name of d.names) if (name.length > 9) ctx.addIssue('long'); });
export const CreateD = z.object({ names: z.array(z.string()) }).refine((d) => d.names.join('').length <= 500);
export const CreateE = z.object({ names: z.array(z.string()) }).refine((d) => { const long = d.names.filter((name) => name.length > 9); return d.names.length <= 5 && long.length === 0; });
export const CreateF = z.object({ names: z.array(z.string()) }).refine(({ names }) => { for (let at = 0; at < names.length; at += 1) { const name = names[at]; if (name.length > 9) return false; } return names.length < 9; });
`,
    },
    {
      name: 'functions that hand an object on to each other',
      code: `
import { z } from 'zod';
export const CreateThing = z.object({ name: z.string() }).refine(one);
function one(thing: { name: string }): boolean { return two(thing); }
function two(thing: { name: string }): boolean { return thing.name.length < 10 || one(thing); }
`,
    },
    {
      name: 'a field with a name of its own',
      code: `
import { z } from 'zod';
export const CreateThing = z.object({ ids: z.array(z.uuid()) }).superRefine((thing, ctx) => { const list = thing.ids; if (list.length > 5) ctx.addIssue('many'); });
`,
    },
    {
      name: 'a list that may be left out',
      code: `
import { z } from 'zod';
export const CreateThing = z.object({ names: z.array(z.string().max(9)).optional(), tags: z.union([z.array(z.uuid()), z.null()]) }).refine((d) => (d.names ?? []).length <= 5 && (d.tags?.length ?? 0) <= 5);
`,
    },
  ],
  invalid: [
    {
      name: 'how many texts there are says nothing of the texts',
      code: `
import { z } from 'zod';
export const CreateThing = z.object({ names: z.array(z.string()) }).refine((d) => d.names.length <= 5);
`,
      errors: [
        { messageId: 'text', data: { form: 'z.string()', field: ' of `names`', bound: '.max(1000)' }, line: 3, column: 54, endColumn: 62, suggestions: [
          { messageId: 'addBound', data: { bound: '.max(1000)' }, output: `
import { z } from 'zod';
export const CreateThing = z.object({ names: z.array(z.string().max(1000)) }).refine((d) => d.names.length <= 5);
` },
        ] },
      ],
    },
    {
      name: 'how many texts there are, asked by a function of the file',
      code: `
import { z } from 'zod';
export const CreateThing = z.object({ names: z.string().array().optional() }).superRefine(few);
function few({ names }, ctx) { if (names && names.length > 5) ctx.addIssue('many'); }
`,
      errors: [
        { messageId: 'text', data: { form: 'z.string()', field: ' of `names`', bound: '.max(1000)' }, line: 3, column: 46, endColumn: 54, suggestions: [
          { messageId: 'addBound', data: { bound: '.max(1000)' }, output: `
import { z } from 'zod';
export const CreateThing = z.object({ names: z.string().max(1000).array().optional() }).superRefine(few);
function few({ names }, ctx) { if (names && names.length > 5) ctx.addIssue('many'); }
` },
        ] },
      ],
    },
    {
      name: 'a function of the file that asks for something else',
      code: `
import { z } from 'zod';
export const CreateThing = z.object({ name: z.string() }).superRefine((thing, ctx) => { one(thing, ctx); });
function one(thing, ctx) { if (thing.name.length === 0) ctx.addIssue('empty'); }
`,
      errors: [
        { messageId: 'text', data: { form: 'z.string()', field: ' of `name`', bound: '.max(1000)' }, line: 3, column: 45, endColumn: 53, suggestions: [
          { messageId: 'addBound', data: { bound: '.max(1000)' }, output: `
import { z } from 'zod';
export const CreateThing = z.object({ name: z.string().max(1000) }).superRefine((thing, ctx) => { one(thing, ctx); });
function one(thing, ctx) { if (thing.name.length === 0) ctx.addIssue('empty'); }
` },
        ] },
      ],
    },
    {
      name: 'what the platform offers asks for no field',
      code: `
import { z } from 'zod';
export const UpdateThing = z.object({ name: z.string() }).partial().refine((thing) => Object.keys(thing).length > 0);
`,
      errors: [
        { messageId: 'text', data: { form: 'z.string()', field: ' of `name`', bound: '.max(1000)' }, line: 3, column: 45, endColumn: 53, suggestions: [
          { messageId: 'addBound', data: { bound: '.max(1000)' }, output: `
import { z } from 'zod';
export const UpdateThing = z.object({ name: z.string().max(1000) }).partial().refine((thing) => Object.keys(thing).length > 0);
` },
        ] },
      ],
    },
    {
      name: 'one schema of two fields, of which the size of one is limited',
      code: `
import { z } from 'zod';
const names = z.array(z.uuid());
export const CreateThing = z.object({ first: names, second: names }).refine((d) => d.second.length <= 5);
`,
      errors: [
        { messageId: 'list', data: { form: 'z.array(…)', field: ' of `first`', bound: '.max(100)' }, line: 3, column: 15, endColumn: 22, suggestions: [
          { messageId: 'addBound', data: { bound: '.max(100)' }, output: `
import { z } from 'zod';
const names = z.array(z.uuid()).max(100);
export const CreateThing = z.object({ first: names, second: names }).refine((d) => d.second.length <= 5);
` },
        ] },
      ],
    },
  ],
});
