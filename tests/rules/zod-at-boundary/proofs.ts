import rule from '../../../src/rules/zod-at-boundary.js';
import { ruleTester } from '../../support/rule-tester.js';

ruleTester.run(rule.name, rule, {
  valid: [
    {
      name: 'each member of the type was tested',
      code: `
interface User { id: string; tags: string[]; note?: string }
function read(text: string): User {
  const value = JSON.parse(text);
  if (typeof value !== 'object' || value === null || typeof value.id !== 'string') throw new TypeError('id');
  if (!Array.isArray(value.tags) || !value.tags.every((tag) => typeof tag === 'string')) throw new TypeError('tags');
  return value;
}
`,
    },
    {
      name: 'a text that was tested to be one',
      code: `
const value: unknown = JSON.parse(text);
if (typeof value !== 'string') throw new TypeError('text');
save(value as string);
`,
    },
    {
      name: 'one of the values there are',
      code: `
const value: unknown = JSON.parse(text);
if (value !== 'dark' && value !== 'light') throw new TypeError('theme');
save(value as 'dark' | 'light');
`,
    },
    {
      name: 'the elements are tested by a function by name',
      code: `
const value = JSON.parse(text);
if (!Array.isArray(value) || !value.every(isUser)) throw new TypeError('users');
save(value as User[]);
`,
    },
    {
      name: 'the elements are tested in a loop',
      code: `
const value = JSON.parse(text);
if (!Array.isArray(value)) throw new TypeError('users');
for (const user of value) if (typeof user !== 'string') throw new TypeError('user');
save(value as string[]);
`,
    },
    {
      name: 'the values are tested by their keys',
      code: `
function read(text: string): Record<string, string> {
  const value = JSON.parse(text);
  if (typeof value !== 'object' || value === null) return {};
  for (const [key, each] of Object.entries(value)) if (typeof each !== 'string') throw new TypeError(key);
  return value;
}
`,
    },
    {
      name: 'a list of objects that claim nothing',
      code: `
const value = JSON.parse(text);
if (!Array.isArray(value)) throw new TypeError('list');
save(value as Record<string, unknown>[]);
`,
    },
    {
      name: 'an object that claims nothing',
      code: `
const value = JSON.parse(text);
if (typeof value !== 'object' || value === null) throw new TypeError('object');
const record = value as Record<string, unknown>;
if (typeof record.id === 'string') save(record.id);
`,
    },
    {
      name: 'a member of a type in another file was tested',
      code: `
import type { User } from './user.js';
const value = JSON.parse(text);
if (typeof value !== 'object' || value === null || typeof value.id !== 'string') throw new TypeError('user');
save(value as User);
`,
    },
    {
      name: 'an instance',
      code: `
const value = await response.json().catch((error) => error);
if (value instanceof Error) throw value;
`,
    },
  ],
  invalid: [
    {
      name: 'tested to be there, believed to be a user',
      code: `
const value = JSON.parse(text);
if (value === null) throw new TypeError('user');
save(value as User);
`,
      errors: [
        { messageId: 'cast', data: { value: 'JSON.parse(…)', type: 'User', schema: 'Schema' }, line: 2, column: 15, endColumn: 31 },
      ],
    },
    {
      name: 'tested to be defined, believed to be a user',
      code: `
const value = JSON.parse(text);
if (value === undefined) throw new TypeError('user');
save(value as User);
`,
      errors: [
        { messageId: 'cast', data: { value: 'JSON.parse(…)', type: 'User', schema: 'Schema' }, line: 2, column: 15, endColumn: 31 },
      ],
    },
    {
      name: 'tested to be an object, believed to be a user',
      code: `
const value: unknown = JSON.parse(text);
if (typeof value !== 'object' || value === null) throw new TypeError('user');
save(value as User);
`,
      errors: [
        { messageId: 'cast', data: { value: 'JSON.parse(…)', type: 'User', schema: 'Schema' }, line: 2, column: 24, endColumn: 40 },
      ],
    },
    {
      name: 'tested to be an object, returned as a user',
      code: `
async function read(): Promise<User> {
  const response = await fetch('/user');
  const value = await response.json();
  if (typeof value !== 'object' || value === null) throw new TypeError('user');
  return value;
}
`,
      errors: [
        { messageId: 'cast', data: { value: 'response.json()', type: 'User', schema: 'Schema' }, line: 4, column: 23, endColumn: 38 },
      ],
    },
    {
      name: 'tested to be an object, returned as a record of texts',
      code: `
function headers(text: string): Record<string, string> {
  const value = JSON.parse(text);
  if (typeof value !== 'object' || value === null) {
    console.warn('no object');
  } else if (Object.keys(value).length > 0) {
    return value;
  }
  return {};
}
`,
      errors: [
        { messageId: 'cast', data: { value: 'JSON.parse(…)', type: 'Record<string, string>', schema: 'Schema' }, line: 3, column: 17, endColumn: 33 },
      ],
    },
    {
      name: 'a list whose elements are believed',
      code: `
const value = JSON.parse(text);
if (!Array.isArray(value)) throw new TypeError('users');
save(value as User[]);
`,
      errors: [
        { messageId: 'cast', data: { value: 'JSON.parse(…)', type: 'User[]', schema: 'Schema' }, line: 2, column: 15, endColumn: 31 },
      ],
    },
    {
      name: 'a member of two was tested',
      code: `
interface User { id: string; name: string }
const value = JSON.parse(text);
if (typeof value !== 'object' || value === null || typeof value.id !== 'string') throw new TypeError('user');
save(value as User);
`,
      errors: [
        { messageId: 'cast', data: { value: 'JSON.parse(…)', type: 'User', schema: 'Schema' }, line: 3, column: 15, endColumn: 31 },
      ],
    },
    {
      name: 'the schema of what is believed after a mere test',
      code: `
const UserSchema = z.object({ id: z.string() });
const value: unknown = JSON.parse(text);
if (value === null) throw new TypeError('user');
save(value as User);
`,
      errors: [
        { messageId: 'cast', data: { value: 'JSON.parse(…)', type: 'User', schema: 'Schema' }, line: 3, column: 24, endColumn: 40 },
      ],
    },
    {
      name: 'a plain object that is believed to be a user',
      code: `
import { isPlainObject } from 'lodash';
const value = JSON.parse(text);
if (!isPlainObject(value)) throw new TypeError('user');
save(value as User);
`,
      errors: [
        { messageId: 'cast', data: { value: 'JSON.parse(…)', type: 'User', schema: 'Schema' }, line: 3, column: 15, endColumn: 31 },
      ],
    },
  ],
});
