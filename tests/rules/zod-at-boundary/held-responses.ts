import rule from '../../../src/rules/zod-at-boundary.js';
import { ruleTester } from '../../support/rule-tester.js';

ruleTester.run(rule.name, rule, {
  valid: [
    {
      name: 'a response in an object is validated',
      code: `
async function f() { const answer = { response: await fetch(url) }; return User.parse(await answer.response.json()).name; }
`,
    },
    {
      name: 'something else in an object',
      code: `
async function f() { const answer = { response: await load(url) }; return (await answer.response.json()) as User; }
`,
    },
    {
      name: 'the member is given something else',
      code: `
async function f() { const answer = { response: await fetch(url) }; answer.response = await load(url); return (await answer.response.json()) as User; }
`,
    },
    {
      name: 'another member',
      code: `
async function f(answer: { response: Response; store: Store }) { return (await answer.store.json()) as User; }
`,
    },
    {
      name: 'the type of the object is of another file',
      code: `
import type { Answer } from './answer.js'; async function f(answer: Answer) { return (await answer.response.json()) as User; }
`,
    },
  ],
  invalid: [
    {
      name: 'a response in an object',
      code: `
async function f() { const answer = { response: await fetch(url) }; return (await answer.response.json()) as User; }
`,
      errors: [
        { messageId: 'cast', data: { value: 'answer.response.json()', type: 'User', schema: 'Schema' }, line: 2, column: 76, endColumn: 114 },
      ],
    },
    {
      name: 'a response in an object, taken out of it',
      code: `
async function f() { const answer = { response: await fetch(url) }; const { response } = answer; return (await response.json()) as User; }
`,
      errors: [
        { messageId: 'cast', data: { value: 'response.json()', type: 'User', schema: 'Schema' }, line: 2, column: 105, endColumn: 136 },
      ],
    },
    {
      name: 'a parameter holds a response',
      code: `
async function f(answer: { response: Response }) { return (await answer.response.json()) as User; }
`,
      errors: [
        { messageId: 'cast', data: { value: 'answer.response.json()', type: 'User', schema: 'Schema' }, line: 2, column: 59, endColumn: 97 },
      ],
    },
    {
      name: 'an interface of the file says what the parameter holds',
      code: `
interface Answer { response: Response } async function f(answer: Answer) { const { name } = await answer.response.json(); save(name); }
`,
      errors: [
        { messageId: 'use', data: { value: 'answer.response.json()' }, line: 2, column: 82, endColumn: 90 },
      ],
    },
    {
      name: 'a function of the file returns an object with a response',
      code: `
async function get() { try { return { response: await fetch(url) }; } catch (error) { return { error }; } }
async function f() { const answer = await get(); return (await answer.response.json()) as User; }
`,
      errors: [
        { messageId: 'cast', data: { value: 'answer.response.json()', type: 'User', schema: 'Schema' }, line: 3, column: 57, endColumn: 95 },
      ],
    },
    {
      name: 'a function of the file says that it returns one',
      code: `
async function get(): Promise<{ response: Response }> { return ask(url); }
async function f() { const { response } = await get(); return (await response.json()) as User; }
`,
      errors: [
        { messageId: 'cast', data: { value: 'response.json()', type: 'User', schema: 'Schema' }, line: 3, column: 63, endColumn: 94 },
      ],
    },
  ],
});
