import rule from '../../../src/rules/zod-at-boundary.js';
import { ruleTester } from '../../support/rule-tester.js';

ruleTester.run(rule.name, rule, {
  valid: [
    {
      name: 'own function called fetch',
      code: `
import { fetch } from './database.js';
const rows = await (await fetch(query)).json();
save(rows.first);
`,
    },
    {
      name: 'shadowed fetch',
      code: `async function load(fetch) { const res = await fetch(url); const data = await res.json(); save(data.name); }`,
    },
    {
      name: 'result set of a database',
      code: `
const data = await db.query(sql).json();
save(data.name);
`,
    },
    {
      name: 'response of fetch or of something else',
      code: `
let response = await fetch(url);
if (response.status === 401) response = await ask(url);
const data = await response.json();
save(data.items);
`,
    },
    {
      name: 'response validated',
      code: `
const user = UserSchema.parse(await (await fetch(url)).json());
save(user.name);
`,
    },
    {
      name: 'response only returned',
      code: `async function load(url) { const res = await fetch(url); if (!res.ok) throw new Error('x'); return res.json(); }`,
    },
    {
      name: 'response members that are no body',
      code: `
import axios from 'axios';
const { status, headers } = await axios.get(url);
save(status, headers.etag);
`,
    },
    {
      name: 'type argument, result not read',
      code: `
import axios from 'axios';
const response = await axios.post<User>(url, user);
save(response.status);
`,
    },
    {
      name: 'type argument, validated',
      code: `
import axios from 'axios';
const { data } = await axios.get<User>(url);
const user = UserSchema.parse(data);
save(user.name);
`,
    },
    {
      name: 'type argument that claims nothing',
      code: `
import axios from 'axios';
const { data } = await axios.get<unknown>(url);
save(data);
`,
    },
    {
      name: 'type argument, only logged',
      code: `
import axios from 'axios';
const { data } = await axios.get<User>(url);
console.log(data);
`,
    },
    {
      name: 'stream instead of data',
      code: `
import axios from 'axios';
const { data } = await axios.get(url, { responseType: 'stream' });
data.pipe(out);
`,
    },
    {
      name: 'bytes instead of data, options by name',
      code: `
import axios from 'axios';
const options = { responseType: 'arraybuffer' } as const;
const { data } = await axios.get(url, options);
save(data.byteLength, data.slice(1));
`,
    },
    {
      name: 'client of another file',
      code: `
import { api } from './api.js';
const { data } = await api.get(url);
save(data.name);
`,
    },
    {
      name: 'generated client',
      code: `
import { UsersApi } from './generated/index.js';
const { data } = await new UsersApi().getUser(id);
save(data.name);
`,
    },
    {
      name: 'got text',
      code: `
import got from 'got';
const { body } = await got(url);
save(body.trim());
`,
    },
    {
      name: 'axios data validated in a chain',
      code: `
import axios from 'axios';
axios.get(url).then(({ data }) => UserSchema.parse(data)).then((user) => save(user.name));
`,
    },
    {
      name: 'typed annotation of the response, then validated',
      code: `
import axios, { type AxiosResponse } from 'axios';
const response: AxiosResponse<User> = await axios.get(url);
save(UserSchema.parse(response.data).name);
`,
    },
  ],
  invalid: [
    {
      name: 'fetch',
      code: `
const response = await fetch(url);
const data = await response.json();
save(data.items);
`,
      errors: [{
        messageId: 'use', data: { value: 'response.json()' },
        line: 3, column: 20, endColumn: 35,
      }],
    },
    {
      name: 'fetched again where the first answer is refused',
      code: `
let response = await fetch(url);
if (response.status === 401) response = await fetch(url, { headers: await renewed() });
const data = await response.json();
save(data.items);
`,
      errors: [{
        messageId: 'use', data: { value: 'response.json()' },
        line: 4, column: 20, endColumn: 35,
      }],
    },
    {
      name: 'the status asked by a function of the file that gives the response back',
      code: `
function checked(response) {
  if (!response.ok) throw new ServiceError(response.status);
  return response;
}
class Api { static checked(response) { if (response.ok) return response; throw new ServiceError(response.status); } }
fetch(url).then(checked).then((response) => response.json()).then((data) => save(data.items));
const data = await checked(await fetch(url)).json();
save(data.items);
const other = await fetch(url).then((response) => Api.checked(response)).then((response) => response.json());
save(other.items);
`,
      errors: [
        { messageId: 'use', data: { value: 'response.json()' }, line: 7, column: 82, endColumn: 92 },
        { messageId: 'use', data: { value: 'checked(…).json()' }, line: 8, column: 20, endColumn: 52 },
        { messageId: 'use', data: { value: 'response.json()' }, line: 10, column: 93, endColumn: 108 },
      ],
    },
    {
      name: 'fetch in one expression',
      code: `save((await (await fetch(url)).json()).name);`,
      errors: [{
        messageId: 'use', data: { value: '(await fetch(url)).json()' },
        line: 1, column: 6, endColumn: 44,
      }],
    },
    {
      name: 'fetch of globalThis',
      code: `
const response = await globalThis.fetch(url);
const { name } = await response.json();
save(name);
`,
      errors: [{
        messageId: 'use', data: { value: 'response.json()' },
        line: 3, column: 7, endColumn: 15,
      }],
    },
    {
      name: 'fetch in a chain',
      code: `fetch(url).then((response) => response.json()).then((data) => save(data.name));`,
      errors: [{
        messageId: 'use', data: { value: 'response.json()' },
        line: 1, column: 68, endColumn: 77,
      }],
    },
    {
      name: 'fetch in a chain with a block',
      code: `
fetch(url)
  .then((response) => { return response.json(); })
  .then(({ name }) => { save(name); })
  .catch(report);
`,
      errors: [{
        messageId: 'use', data: { value: 'response.json()' },
        line: 3, column: 32, endColumn: 47,
      }],
    },
    {
      name: 'fetch that is watched for failure',
      code: `
const response = await fetch(url).catch(() => fallback);
const data = await response.json().catch(() => ({}));
save(data.name);
`,
      errors: [{
        messageId: 'use', data: { value: 'response.json()' },
        line: 3, column: 20, endColumn: 35,
      }],
    },
    {
      name: 'error branch',
      code: `
const response = await fetch(url);
if (!response.ok) {
  const error = await response.json();
  throw new Error(error.message);
}
`,
      errors: [{
        messageId: 'use', data: { value: 'response.json()' },
        line: 4, column: 23, endColumn: 38,
      }],
    },
    {
      name: 'node-fetch',
      code: `
import fetch from 'node-fetch';
const data = await (await fetch(url)).json();
save(data.name);
`,
      errors: [{
        messageId: 'use', data: { value: '(await fetch(url)).json()' },
        line: 3, column: 20, endColumn: 45,
      }],
    },
    {
      name: 'undici',
      code: `
import { fetch, request } from 'undici';
const { body } = await request(url);
const data = await body.json();
save(data.name);
`,
      errors: [{
        messageId: 'use', data: { value: 'body.json()' },
        line: 4, column: 20, endColumn: 31,
      }],
    },
    {
      name: 'typed Response',
      code: `async function read(response: Response) { const data = await response.json(); save(data.name); }`,
      errors: [{
        messageId: 'use', data: { value: 'response.json()' },
        line: 1, column: 62, endColumn: 77,
      }],
    },
    {
      name: 'cloned response',
      code: `
const response = await fetch(url);
save((await response.clone().json()).name);
`,
      errors: [{
        messageId: 'use', data: { value: 'response.clone().json()' },
        line: 3, column: 6, endColumn: 42,
      }],
    },
    {
      name: 'fetch, cast',
      code: `const user = (await (await fetch(url)).json()) as User;`,
      errors: [{
        messageId: 'cast', data: { value: '(await fetch(url)).json()', type: 'User', schema: 'Schema' },
        line: 1, column: 14, endColumn: 55,
      }],
    },
    {
      name: 'fetch annotation',
      code: `
const response = await fetch(url);
const user: User = await response.json();
`,
      errors: [{
        messageId: 'cast', data: { value: 'response.json()', type: 'User', schema: 'Schema' },
        line: 3, column: 7, endColumn: 17,
      }],
    },
    {
      name: 'several responses at once',
      code: `
const [users, posts] = await Promise.all([fetch(a).then((r) => r.json()), fetch(b)]);
save(users.first);
`,
      errors: [{
        messageId: 'use', data: { value: 'r.json()' },
        line: 2, column: 64, endColumn: 72,
      }],
    },
    {
      name: 'axios',
      code: `
import axios from 'axios';
const response = await axios.get(url);
save(response.data.name);
`,
      errors: [{
        messageId: 'use', data: { value: 'axios.get(…)' },
        line: 3, column: 24, endColumn: 38,
      }],
    },
    {
      name: 'axios destructured',
      code: `
import axios from 'axios';
const { data } = await axios.post(url, body);
save(data.name);
`,
      errors: [{
        messageId: 'use', data: { value: 'axios.post(…)' },
        line: 3, column: 24, endColumn: 45,
      }],
    },
    {
      name: 'axios called directly',
      code: `
import axios from 'axios';
const { data: { name } } = await axios({ url });
save(name);
`,
      errors: [{
        messageId: 'use', data: { value: 'axios(…)' },
        line: 3, column: 15, endColumn: 23,
      }],
    },
    {
      name: 'axios instance',
      code: `
import axios from 'axios';
const api = axios.create({ baseURL });
api.get(url).then((response) => save(response.data.name));
`,
      errors: [{
        messageId: 'use', data: { value: 'api.get(…)' },
        line: 4, column: 38, endColumn: 56,
      }],
    },
    {
      name: 'axios, CommonJS',
      code: `
const axios = require('axios');
axios.get(url).then(({ data }) => save(data.name));
`,
      errors: [{
        messageId: 'use', data: { value: 'axios.get(…)' },
        line: 3, column: 40, endColumn: 49,
      }],
    },
    {
      name: 'axios instance in a field',
      code: `
import axios, { type AxiosInstance } from 'axios';
class Users { constructor(private readonly http: AxiosInstance) {} async load() { const { data } = await this.http.get(url); return data.name; } }
`,
      errors: [{
        messageId: 'use', data: { value: 'this.http.get(…)' },
        line: 3, column: 106, endColumn: 124,
      }],
    },
    {
      name: 'axios response in a parameter',
      code: `
import type { AxiosResponse } from 'axios';
function read(response: AxiosResponse) { save(response.data.name); }
`,
      errors: [{
        messageId: 'use', data: { value: 'response.data' },
        line: 3, column: 47, endColumn: 65,
      }],
    },
    {
      name: 'axios error',
      code: `
import type { AxiosError } from 'axios';
function read(error: AxiosError<any>) { save(error.response?.data.message); }
`,
      errors: [{
        messageId: 'use', data: { value: 'error.response?.data' },
        line: 3, column: 46, endColumn: 74,
      }],
    },
    {
      name: 'axios type argument',
      code: `
import axios from 'axios';
const { data } = await axios.get<User>(url);
save(data.name);
`,
      errors: [{
        messageId: 'cast', data: { value: 'axios.get(…)', type: 'User', schema: 'Schema' },
        line: 3, column: 34, endColumn: 38,
      }],
    },
    {
      name: 'axios type argument, returned whole',
      code: `
import axios from 'axios';
export async function load(id: string) { return axios.get<User>(\`/users/\${id}\`); }
`,
      errors: [{
        messageId: 'cast', data: { value: 'axios.get(…)', type: 'User', schema: 'Schema' },
        line: 3, column: 59, endColumn: 63,
      }],
    },
    {
      name: 'axios response annotation',
      code: `
import axios, { type AxiosResponse } from 'axios';
const response: AxiosResponse<User> = await axios.get(url);
save(response.data.name);
`,
      errors: [{
        messageId: 'cast', data: { value: 'axios.get(…)', type: 'User', schema: 'Schema' },
        line: 3, column: 7, endColumn: 36,
      }],
    },
    {
      name: 'axios typed return',
      code: `
import axios from 'axios';
async function load(url: string): Promise<User> { const { data } = await axios.get(url); return data; }
`,
      errors: [{
        messageId: 'cast', data: { value: 'axios.get(…)', type: 'User', schema: 'Schema' },
        line: 3, column: 74, endColumn: 88,
      }],
    },
    {
      name: 'nest http service',
      code: `
import { HttpService } from '@nestjs/axios';
class Users { constructor(private readonly http: HttpService) {} async load() { const { data } = await this.http.axiosRef.get(url); return data.name; } }
`,
      errors: [{
        messageId: 'use', data: { value: 'this.http.axiosRef.get(…)' },
        line: 3, column: 104, endColumn: 131,
      }],
    },
    {
      name: 'got json',
      code: `
import got from 'got';
const data = await got(url).json();
save(data.name);
`,
      errors: [{
        messageId: 'use', data: { value: 'got(…).json()' },
        line: 3, column: 20, endColumn: 35,
      }],
    },
    {
      name: 'got body',
      code: `
import got from 'got';
const { body } = await got.get(url, { responseType: 'json' });
save(body.name);
`,
      errors: [{
        messageId: 'use', data: { value: 'got.get(…)' },
        line: 3, column: 24, endColumn: 62,
      }],
    },
    {
      name: 'got text, parsed',
      code: `
import got from 'got';
const response = await got(url);
save(JSON.parse(response.body).name);
`,
      errors: [{
        messageId: 'use', data: { value: 'JSON.parse(…)' },
        line: 4, column: 6, endColumn: 36,
      }],
    },
    {
      name: 'got type argument',
      code: `
import got from 'got';
const user = await got.post(url, { json }).json<User>();
save(user);
`,
      errors: [{
        messageId: 'cast', data: { value: 'got.post(…).json()', type: 'User', schema: 'Schema' },
        line: 3, column: 49, endColumn: 53,
      }],
    },
    {
      name: 'ky',
      code: `
import ky from 'ky';
const data = await ky.get(url).json();
save(data.name);
`,
      errors: [{
        messageId: 'use', data: { value: 'ky.get(…).json()' },
        line: 3, column: 20, endColumn: 38,
      }],
    },
    {
      name: 'ky instance',
      code: `
import ky from 'ky';
const api = ky.create({ prefixUrl });
const { name } = await api.post(url).json();
save(name);
`,
      errors: [{
        messageId: 'use', data: { value: 'api.post(…).json()' },
        line: 4, column: 7, endColumn: 15,
      }],
    },
    {
      name: 'ofetch',
      code: `
import { ofetch } from 'ofetch';
const data = await ofetch(url);
save(data.name);
`,
      errors: [{
        messageId: 'use', data: { value: 'ofetch(…)' },
        line: 3, column: 20, endColumn: 31,
      }],
    },
    {
      name: 'superagent',
      code: `
import superagent from 'superagent';
const response = await superagent.get(url);
save(response.body.name);
`,
      errors: [{
        messageId: 'use', data: { value: 'superagent.get(…)' },
        line: 3, column: 24, endColumn: 43,
      }],
    },
  ],
});
