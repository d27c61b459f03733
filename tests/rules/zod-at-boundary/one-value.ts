import rule from '../../../src/rules/zod-at-boundary.js';
import { ruleTester } from '../../support/rule-tester.js';

ruleTester.run(rule.name, rule, {
  valid: [
    {
      name: 'a type on one of two parts, tested before anything is read',
      code: `
export async function ask(response: Response) {
  const body = await response.json();
  const answer: Answer = body.result ?? body.answer;
  if (typeof answer?.text !== 'string') throw new TypeError('no text');
  return answer.text.trim();
}
`,
    },
    {
      name: 'a type on the whole or a part, by a cast',
      code: `
type Answer = { text: string };
export async function ask(response: Response) {
  const body = await response.json();
  const answer = (Array.isArray(body) ? body[0] : body) as Answer;
  if (typeof answer?.text !== 'string') throw new TypeError('no text');
  return answer.text.trim();
}
`,
    },
    {
      name: 'texts of a list that are parsed, and then validated',
      code: 'export const ids = (lines: string[]) => lines.map(JSON.parse).map((line) => Line.parse(line).id);',
    },
    {
      name: 'a member of the type unknown',
      code: `
interface State { raw: unknown; user: User }
const state: State = initial();
export function restore(text: string) { state.raw = JSON.parse(text); state[key] = JSON.parse(text); other.user = JSON.parse(text); }
`,
    },
  ],
  invalid: [
    {
      name: 'a type on one of two parts, of which another member is tested',
      code: `
export async function ask(response: Response) {
  const body = await response.json();
  const answer: { text: string } = body.result ?? body.answer;
  if (typeof answer?.id !== 'string') throw new TypeError('no id');
  return answer.text.trim();
}
`,
      errors: [{ messageId: 'cast', line: 3, column: 22 }],
    },
    {
      name: 'members in one object: the first is pointed at',
      code: `
import express from 'express';
express().get('/', async (req, res) => {
  const options = {
    url: req.query.url,
    width: req.query.width,
    height: req.query.height,
  };
  await draw(options);
  res.sendStatus(204);
});
`,
      errors: [{ messageId: 'use', line: 5, column: 10 }],
    },
    {
      name: 'a body that is parsed where it is a text is one value',
      code: `
import express from 'express';
express().post('/', async (req, res) => {
  const order = (typeof req.body === 'string' ? JSON.parse(req.body) : req.body) as Order;
  await save(order.id);
  res.sendStatus(204);
});
`,
      errors: [{ messageId: 'use', line: 4, column: 72 }],
    },
    {
      name: 'a body that is parsed where it is a text, by its name',
      code: `
import express from 'express';
express().post('/', async (req, res) => {
  const raw = req.body;
  const { id } = typeof raw === 'string' ? JSON.parse(raw) : raw;
  await save(id);
  res.sendStatus(204);
});
`,
      errors: [{ messageId: 'use', line: 4, column: 15 }],
    },
    {
      name: 'a text that nothing else is known of',
      code: `export function read(body) { return save((typeof body === 'string' ? JSON.parse(body) : body) as Order); }`,
      errors: [{ messageId: 'cast', line: 1, column: 42 }],
    },
    {
      name: 'another text beside the body',
      code: `
import express from 'express';
express().post('/', async (req, res) => {
  const order = (req.body ? JSON.parse(req.text) : req.body) as Order;
  await save(order.id);
  res.sendStatus(204);
});
`,
      errors: [{ messageId: 'cast', line: 4, column: 17 }, { messageId: 'cast', line: 4, column: 18 }],
    },
    {
      name: 'texts of a list that are parsed and read',
      code: 'export const ids = (lines: string[]) => lines.map(JSON.parse).map((line) => line.id);',
      errors: [{ messageId: 'use', line: 1, column: 77 }],
    },
    {
      name: 'a member of an object whose type the file declares',
      code: `
interface State { user: { id: string } }
const state: State = initial();
export function restore(text: string) { state.user = JSON.parse(text); }
`,
      errors: [{ messageId: 'cast', line: 4, column: 41 }],
    },
  ],
});
