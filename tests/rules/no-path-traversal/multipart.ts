import rule from '../../../src/rules/no-path-traversal.js';
import { ruleTester } from '../../support/rule-tester.js';

ruleTester.run(`${rule.name}: fields of forms that come in parts`, rule, {
  valid: [
    {
      name: 'h3: the bytes of a part are written, unpacked and weighed, not opened',
      code: `
import AdmZip from 'adm-zip';
import decompress from 'decompress';
import { defineEventHandler, readMultipartFormData } from 'h3';
import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
export default defineEventHandler(async (event) => {
  const parts = (await readMultipartFormData(event)) ?? [];
  const [{ data }] = parts;
  const name = createHash('sha256').update(data).digest('hex');
  await writeFile('uploads/' + name, data);
  new AdmZip(parts.find((part) => part.name === 'archive').data);
  new AdmZip(Buffer.from(data));
  await unpack(data);
});
async function unpack(bytes: Buffer) { await decompress(bytes, 'uploads'); }
`,
    },
    {
      name: 'h3: a field that is only the last part of a path',
      code: `
import { defineEventHandler, readMultipartFormData } from 'h3';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
export default defineEventHandler(async (event) => {
  for (const part of (await readMultipartFormData(event)) ?? []) await writeFile(path.join('uploads', path.basename(part.data.toString())), 'x');
});
`,
    },
    {
      name: 'fastify: the kind of a file, and what is in it',
      code: `
import fastify from 'fastify';
import { writeFile } from 'node:fs/promises';
fastify().post('/', async (request) => {
  for await (const part of request.parts()) await writeFile('uploads/' + part.type, part.type === 'file' ? await part.toBuffer() : String(part.value));
});
`,
    },
    {
      name: 'nest: the name of a message that a pipe has checked',
      code: `
import { MessageBody, SubscribeMessage, WebSocketGateway } from '@nestjs/websockets';
import { readFile } from 'node:fs/promises';
@WebSocketGateway()
export class Notes { @SubscribeMessage('open') open(@MessageBody('name', NamePipe) name: string) { return readFile('notes/' + name); } }
`,
    },
  ],
  invalid: [
    {
      name: 'h3: a field of text',
      code: `
import { defineEventHandler, readMultipartFormData } from 'h3';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
export default defineEventHandler(async (event) => {
  const parts = await readMultipartFormData(event);
  const folder = parts?.find((part) => part.name === 'folder')?.data.toString('utf8') ?? 'new';
  await writeFile(join('uploads', folder, 'note.txt'), 'x');
});
`,
      errors: [{ messageId: 'open', data: { call: 'writeFile', value: `parts?.find((part) => part.name === 'folder')?.data` }, line: 8, column: 9, endColumn: 18 }],
    },
    {
      name: 'h3: read by a decoder, in a template, by a function',
      code: `
import { defineEventHandler, readMultipartFormData } from 'h3';
import { rm, unlink, writeFile } from 'node:fs/promises';
export default defineEventHandler(async (event) => {
  for (const { data } of (await readMultipartFormData(event)) ?? []) {
    await writeFile('a/' + new TextDecoder().decode(data), data);
    await rm(\`b/\${data}\`);
    await remove(data);
  }
});
async function remove(bytes: Buffer) { await unlink('c/' + bytes.toString()); }
`,
      errors: [{ messageId: 'open', line: 6, column: 11 }, { messageId: 'open', line: 7, column: 11 }, { messageId: 'open', line: 11, column: 46 }],
    },
    {
      name: 'h3: a form that is read whole',
      code: `
import { defineEventHandler, readFormData } from 'h3';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
export default defineEventHandler(async (event) => {
  const form = await readFormData(event);
  await writeFile(join('uploads', String(form.get('name'))), 'x');
});
`,
      errors: [{ messageId: 'open', line: 7, column: 9 }],
    },
    {
      name: 'fastify: a part that is no file, and a field beside the file',
      code: `
import fastify from 'fastify';
import multipart from '@fastify/multipart';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
const app = fastify();
app.register(multipart);
app.post('/parts', async (request) => {
  for await (const part of request.parts()) if (part.type === 'field') await writeFile(join('uploads', part.value as string), 'x');
});
app.post('/file', async (request) => {
  const file = await request.file();
  await writeFile(join('uploads', file.fields.folder.value), await file.toBuffer());
});
`,
      errors: [
        { messageId: 'open', data: { call: 'writeFile', value: 'part.value as string' }, line: 9, column: 78, endColumn: 87 },
        { messageId: 'open', data: { call: 'writeFile', value: 'file.fields.folder.value' }, line: 13, column: 9, endColumn: 18 },
      ],
    },
    {
      name: 'nest: a member of the message of a socket',
      code: `
import { MessageBody, SubscribeMessage, WebSocketGateway } from '@nestjs/websockets';
import { readFile } from 'node:fs/promises';
@WebSocketGateway()
export class Notes { @SubscribeMessage('open') open(@MessageBody('name') name: string) { return readFile('notes/' + name); } }
`,
      errors: [{ messageId: 'open', data: { call: 'readFile', value: 'name' }, line: 5, column: 97, endColumn: 105 }],
    },
  ],
});
