import rule from '../../../src/rules/no-path-traversal.js';
import { ruleTester } from '../../support/rule-tester.js';

const imports = `import { readFile } from 'node:fs/promises'; import path from 'node:path';`;

/** Paths that are held against several roots, whose answer has a name, and that go through helpers on their way. */
ruleTester.run(`${rule.name}: several roots`, rule, {
  valid: [
    {
      name: 'each root with a separator',
      code: `${imports} const roots = process.argv.slice(2).map((root) => path.resolve(root));
export async function read(name) {
  const file = path.resolve(name);
  const isAllowed = roots.some((root) => file === root || file.startsWith(root + path.sep));
  if (!isAllowed) throw new Error('outside');
  return readFile(file);
}`,
    },
    {
      name: 'roots that end in a separator',
      code: `${imports} const roots = process.argv.slice(2).map((root) => path.resolve(root) + path.sep); const others = ['/srv/a/', '/srv/b/']; const prefixes = load();
export async function read(name) {
  const file = path.resolve(name);
  if (!roots.some((root) => file.startsWith(root)) || !others.some((root) => file.startsWith(root)) || !prefixes.some((each) => file.startsWith(each))) throw new Error('outside');
  return readFile(file);
}`,
    },
    {
      name: 'folders that are kept back',
      code: `${imports} export async function read(name) {
  const file = path.resolve(name);
  if (hiddenFolders.some((folder) => file.startsWith(folder))) throw new Error('hidden');
  return readFile(file);
}`,
    },
    {
      name: 'named answer that only tells kinds apart',
      code: `${imports} export async function read(name) {
  const file = path.resolve(name);
  const isOwn = file.startsWith(root);
  if (isOwn) count += 1;
  return readFile(file);
}`,
    },
    {
      name: 'check that is too deep to be seen, and throws',
      code: `import express from 'express'; ${imports}
const assertPlain = (file) => { if (/[/\\\\]/.test(file)) throw new Error('path'); };
const plain = (file) => { assertPlain(file); return file; };
const below = (file) => path.join('/srv/uploads', plain(file));
const inUploads = (file) => below(file);
express().get('/:name', async (req, res) => { res.send(await readFile(inUploads(req.params.name))); });`,
    },
    {
      name: 'question about something else than roots',
      code: `${imports} export async function read(name) {
  const file = path.resolve(name);
  const known = list.map((root) => file.startsWith(root));
  if (!known) throw new Error('outside');
  return readFile(file);
}`,
    },
  ],
  invalid: [
    {
      name: 'roots without a separator, the answer named',
      code: `${imports} const roots = [path.resolve(process.argv[2])];
export async function read(name) {
  const file = path.resolve(name);
  const isAllowed = roots.some((root) => file.startsWith(root));
  if (!isAllowed) throw new Error('outside');
  return readFile(file);
}`,
      errors: [{
        messageId: 'noSeparator', data: { check: 'file.startsWith(root)', root: 'root' }, line: 4, column: 42, endColumn: 63,
        suggestions: [{
          messageId: 'appendSeparator', data: { root: 'root + path.sep' },
          output: `${imports} const roots = [path.resolve(process.argv[2])];
export async function read(name) {
  const file = path.resolve(name);
  const isAllowed = roots.some((root) => file.startsWith(root + path.sep));
  if (!isAllowed) throw new Error('outside');
  return readFile(file);
}`,
        }],
      }],
    },
    {
      name: 'one root, the answer named twice',
      code: `${imports} export async function read(name) {
  const file = path.resolve(name);
  const isInside = file.startsWith(root);
  const isAllowed = isInside;
  if (!isAllowed) throw new Error('outside');
  return readFile(file);
}`,
      errors: [{
        messageId: 'noSeparator', data: { check: 'file.startsWith(root)', root: 'root' }, line: 3, column: 20, endColumn: 41,
        suggestions: [{
          messageId: 'appendSeparator', data: { root: 'root + path.sep' },
          output: `${imports} export async function read(name) {
  const file = path.resolve(name);
  const isInside = file.startsWith(root + path.sep);
  const isAllowed = isInside;
  if (!isAllowed) throw new Error('outside');
  return readFile(file);
}`,
        }],
      }],
    },
    {
      name: 'tool whose path a function of the file checks, with the help of others',
      code: `import { CallToolRequestSchema } from '@modelcontextprotocol/sdk/types.js'; import os from 'node:os'; ${imports}
const roots = [normalize(path.resolve(process.argv[2]))];
function normalize(file) { return path.normalize(file).toLowerCase(); }
function expandHome(file) {
  if (file.startsWith('~/') || file === '~') return path.join(os.homedir(), file.slice(1));
  return file;
}
async function validatePath(name) {
  const absolute = path.resolve(expandHome(name));
  const normalized = normalize(absolute);
  const isAllowed = roots.some((root) => normalized.startsWith(root));
  if (!isAllowed) throw new Error('outside');
  return absolute;
}
server.setRequestHandler(CallToolRequestSchema, async ({ params }) => {
  const file = await validatePath(path.join(roots[0], params.arguments.path));
  return readFile(file, 'utf8');
});`,
      errors: [{
        messageId: 'noSeparator', data: { check: 'normalized.startsWith(root)', root: 'root' }, line: 11, column: 42, endColumn: 69,
        suggestions: [{
          messageId: 'appendSeparator', data: { root: 'root + path.sep' },
          output: `import { CallToolRequestSchema } from '@modelcontextprotocol/sdk/types.js'; import os from 'node:os'; ${imports}
const roots = [normalize(path.resolve(process.argv[2]))];
function normalize(file) { return path.normalize(file).toLowerCase(); }
function expandHome(file) {
  if (file.startsWith('~/') || file === '~') return path.join(os.homedir(), file.slice(1));
  return file;
}
async function validatePath(name) {
  const absolute = path.resolve(expandHome(name));
  const normalized = normalize(absolute);
  const isAllowed = roots.some((root) => normalized.startsWith(root + path.sep));
  if (!isAllowed) throw new Error('outside');
  return absolute;
}
server.setRequestHandler(CallToolRequestSchema, async ({ params }) => {
  const file = await validatePath(path.join(roots[0], params.arguments.path));
  return readFile(file, 'utf8');
});`,
        }],
      }],
    },
    {
      name: 'two calls deep, and given back where it is in no list',
      code: `import express from 'express'; ${imports}
const expand = (file) => { if (file === '~') return home; return file; };
const inUploads = (file) => path.join('/srv/uploads', expand(file));
express().get('/:name', async (req, res) => { res.send(await readFile(inUploads(req.params.name))); });`,
      errors: [{ messageId: 'open', line: 4, column: 62, endColumn: 70, suggestions: [] }],
    },
  ],
});
