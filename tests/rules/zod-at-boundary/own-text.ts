import rule from '../../../src/rules/zod-at-boundary.js';
import { ruleTester } from '../../support/rule-tester.js';

ruleTester.run(rule.name, rule, {
  valid: [
    {
      name: 'a text of its own that is made of itself',
      code: `
export function read(name: string) {
  let text = JSON.stringify({ title: '{name}', rows: [] });
  text = text.replace('{name}', name);
  text = text.split('{town}').join(name);
  return JSON.parse(text).rows.concat(1);
}
export function readAny(value: unknown) {
  let text;
  try { text = JSON.stringify(value); } catch { text = '{}'; }
  return JSON.parse(text).rows.concat(1);
}
`,
    },
    { name: 'own file by a helper that is exported as well', code: `import { readFileSync } from 'node:fs'; export const readJson = (file: URL) => JSON.parse(readFileSync(file, 'utf8')); const own = readJson(new URL('../package.json', import.meta.url)); export const version = own.version.trim();` },
    {
      name: 'clone',
      code: `
const copy = JSON.parse(JSON.stringify(value)) as User;
save(copy.name);
`,
    },
    {
      name: 'clone in two steps',
      code: `
const text = JSON.stringify(value);
const copy = JSON.parse(text);
save(copy.name);
`,
    },
    {
      name: 'clone of another format',
      code: `
import superjson from 'superjson';
save(superjson.parse(superjson.stringify(value)).name);
`,
    },
    { name: 'literal', code: `save(JSON.parse('{"name":"a"}').name);` },
    { name: 'quoted text, which parses to a string', code: 'const text: string = JSON.parse(`"${escaped}"`);\nsave(text.length);' },
    {
      name: 'constant literal',
      code: `
const text = \`{ "name": "a" }\`;
save(JSON.parse(text).name);
`,
    },
    {
      name: 'file beside the module',
      code: `
import { readFileSync } from 'node:fs';
const pkg = JSON.parse(readFileSync(new URL('./package.json', import.meta.url), 'utf8'));
save(pkg.version);
`,
    },
    {
      name: 'file of the package, compiled',
      code: `
const node_fs_1 = require('node:fs');
const pkg = JSON.parse((0, node_fs_1.readFileSync)(\`\${__dirname}/../package.json\`).toString());
print(pkg.version.split('.'));
`,
    },
    {
      name: 'file below __dirname',
      code: `
const fs = require('fs');
const path = require('path');
const pkg = JSON.parse(fs.readFileSync(path.join(__dirname, '..', 'package.json'), 'utf8'));
save(pkg.version);
`,
    },
    {
      name: 'path through constants',
      code: `
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
const here = dirname(fileURLToPath(import.meta.url));
const file = join(here, 'data.json');
const text = readFileSync(file).toString();
const data: Data = JSON.parse(text);
`,
    },
    {
      name: 'file beside the module, promised',
      code: `
import { readFile } from 'node:fs/promises';
const data = JSON.parse(await readFile(\`\${import.meta.dirname}/data.json\`, 'utf8'));
save(data.name);
`,
    },
    {
      name: 'a file of the package, parsed by what then is given',
      code: `
import { readFile } from 'node:fs/promises';
const data = (await readFile(new URL('data.json', import.meta.url), 'utf8').then(JSON.parse)) as Data;
`,
    },
    {
      name: 'what then is given parses nothing',
      code: `
import { readFile } from 'node:fs/promises';
const data = (await readFile(path, 'utf8').then(parse)) as Data;
`,
    },
    {
      name: 'parsed by what then is given, and left open',
      code: `
import { readFile } from 'node:fs/promises';
const data: unknown = await readFile(path, 'utf8').then(JSON.parse);
`,
    },
    {
      name: 'file beside the module, in a chain',
      code: `
import { readFile } from 'node:fs/promises';
readFile(new URL('data.json', import.meta.url), 'utf8').then((text) => save(JSON.parse(text).name));
`,
    },
    {
      name: 'file beside the module, callback',
      code: `
const fs = require('fs');
fs.readFile(__dirname + '/data.json', (error, text) => { save(JSON.parse(text).name); });
`,
    },
    {
      name: 'resolved module',
      code: `
const fs = require('fs');
save(JSON.parse(fs.readFileSync(require.resolve('./data.json'))).name);
`,
    },
    {
      name: 'helper that gets files of the package only',
      code: `
import { readFileSync } from 'node:fs';
const load = (file) => JSON.parse(readFileSync(file, 'utf8'));
save(load(new URL('a.json', import.meta.url)).name, load(new URL('b.json', import.meta.url)).name);
`,
    },
    {
      name: 'yaml beside the module',
      code: `
import { readFileSync } from 'node:fs';
import yaml from 'js-yaml';
save(yaml.load(readFileSync(new URL('api.yaml', import.meta.url), 'utf8')).paths);
`,
    },
    {
      name: 'either of two files of the package',
      code: `
import { readFileSync } from 'node:fs';
const text = dev ? readFileSync(new URL('a.json', import.meta.url), 'utf8') : readFileSync(new URL('b.json', import.meta.url), 'utf8');
save(JSON.parse(text).name);
`,
    },
    {
      name: 'import of a JSON file',
      code: `
import data from './data.json' with { type: 'json' };
save(data.name);
`,
    },
    {
      name: 'working directory in a script',
      code: `
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
const pkg = JSON.parse(readFileSync(join(process.cwd(), 'package.json'), 'utf8'));
save(pkg.version);
`,
      filename: 'scripts/release.ts',
    },
    {
      name: 'relative path in a script',
      code: `
import { readFileSync } from 'node:fs';
const pkg = JSON.parse(readFileSync('./package.json', 'utf8'));
save(pkg.version);
`,
      filename: 'packages/app/scripts/release.mjs',
    },
    {
      name: 'relative path in a configuration file',
      code: `
import { readFileSync } from 'node:fs';
const file = 'package.json';
const { version } = JSON.parse(readFileSync(file, 'utf8'));
save(version);
`,
      filename: 'vite.config.ts',
    },
    {
      name: 'relative path in a workflow action',
      code: `
const { readFileSync } = require('fs');
save(JSON.parse(readFileSync('./package.json', 'utf8')).version);
`,
      filename: '.github/actions/label/index.js',
    },
    {
      name: 'test file',
      code: `
const body = JSON.parse(response.payload);
expect(body.name).toBe('a');
`,
      filename: 'src/user.test.ts',
    },
    {
      name: 'test folder',
      code: `
const body = JSON.parse(response.payload) as User;
expect(body.name).toBe('a');
`,
      filename: 'test/api/users.js',
    },
    {
      name: 'a text in brackets is a list',
      code: `for (const event of JSON.parse(\`[\${parts}]\`)) emit(event);`,
    },
    {
      name: 'a text in brackets, put together',
      code: `
const events = JSON.parse('[' + lines.join(',') + ']');
emit(events.map((event) => wrap(event)));
`,
    },
  ],
  invalid: [
    {
      name: 'a text of its own that may be another',
      code: `
export function read(name: string, other: string) {
  let text = JSON.stringify({ rows: [] });
  if (name) text = other;
  return JSON.parse(text).rows.concat(1);
}
export function readPart(name: string, parts: string[]) {
  let text = '[';
  for (const part of parts) text += part;
  return JSON.parse(text).rows.concat(1);
}
`,
      errors: [
        { messageId: 'use', line: 5, column: 10, endColumn: 31 },
        { messageId: 'use', line: 10, column: 10, endColumn: 31 },
      ],
    },
    {
      name: 'relative path elsewhere',
      code: `
import { readFileSync } from 'node:fs';
const pkg = JSON.parse(readFileSync('./package.json', 'utf8'));
save(pkg.version);
`,
      errors: [{
        messageId: 'use', data: { value: 'JSON.parse(…)' },
        line: 3, column: 13, endColumn: 63,
      }],
    },
    {
      name: 'working directory elsewhere',
      code: `
import { readFileSync } from 'node:fs';
const config = JSON.parse(readFileSync(\`\${process.cwd()}/config.json\`, 'utf8'));
save(config.port);
`,
      errors: [{
        messageId: 'use', data: { value: 'JSON.parse(…)' },
        line: 3, column: 16, endColumn: 80,
      }],
    },
    {
      name: 'file of the user',
      code: `
import { readFileSync } from 'node:fs';
const config = JSON.parse(readFileSync(options.config, 'utf8'));
save(config.port);
`,
      errors: [{
        messageId: 'use', data: { value: 'JSON.parse(…)' },
        line: 3, column: 16, endColumn: 64,
      }],
    },
    {
      name: 'absolute path in a script',
      code: `
import { readFileSync } from 'node:fs';
save(JSON.parse(readFileSync('/etc/app.json', 'utf8')).port);
`,
      filename: 'scripts/release.ts',
      errors: [{
        messageId: 'use', data: { value: 'JSON.parse(…)' },
        line: 3, column: 6, endColumn: 60,
      }],
    },
    {
      name: 'file of the user in a script',
      code: `
import { readFileSync } from 'node:fs';
save(JSON.parse(readFileSync(process.argv[2], 'utf8')).port);
`,
      filename: 'scripts/release.ts',
      errors: [{
        messageId: 'use', data: { value: 'JSON.parse(…)' },
        line: 3, column: 6, endColumn: 60,
      }],
    },
    {
      name: 'helper that gets other files too',
      code: `
import { readFileSync } from 'node:fs';
const load = (file) => JSON.parse(readFileSync(file, 'utf8'));
save(load(new URL('a.json', import.meta.url)).name, load(process.argv[2]).name);
`,
      errors: [{
        messageId: 'use', data: { value: 'JSON.parse(…)' },
        line: 3, column: 24, endColumn: 62,
      }],
    },
    {
      name: 'template with another text in it',
      code: `save(JSON.parse(\`{"a":\${text}}\`).a.b);`,
      errors: [{
        messageId: 'use', data: { value: 'JSON.parse(…)' },
        line: 1, column: 6, endColumn: 35,
      }],
    },
    {
      name: 'environment',
      code: `save(JSON.parse(process.env.CONFIG ?? '{}').port);`,
      errors: [{
        messageId: 'use', data: { value: 'JSON.parse(…)' },
        line: 1, column: 6, endColumn: 49,
      }],
    },
    {
      name: 'circular templates',
      code: `
const a = \`\${b}/x\`;
const b = \`\${a}/y\`;
save(JSON.parse(a).name);
`,
      errors: [{
        messageId: 'use', data: { value: 'JSON.parse(…)' },
        line: 4, column: 6, endColumn: 24,
      }],
    },
    {
      name: 'clone of something else',
      code: `
const text = JSON.stringify(value) + tail;
save(JSON.parse(text).name);
`,
      errors: [{
        messageId: 'use', data: { value: 'JSON.parse(…)' },
        line: 3, column: 6, endColumn: 27,
      }],
    },
    {
      name: 'an element of a text in brackets',
      code: `
const [event] = JSON.parse(\`[\${parts}]\`);
emit(event.name.trim());
`,
      errors: [
        { messageId: 'use', data: { value: 'JSON.parse(…)' }, line: 2, column: 7, endColumn: 14 },
      ],
    },
    {
      name: 'a text in brackets, believed to hold users',
      code: `save(JSON.parse(\`[\${parts}]\`) as User[]);`,
      errors: [
        { messageId: 'cast', data: { value: 'JSON.parse(…)', type: 'User[]', schema: 'Schema' }, line: 1, column: 6, endColumn: 40 },
      ],
    },
    {
      name: 'a text in braces',
      code: `for (const event of JSON.parse(\`{\${parts}}\`)) emit(event);`,
      errors: [
        { messageId: 'use', data: { value: 'JSON.parse(…)' }, line: 1, column: 21, endColumn: 45 },
      ],
    },
  ],
});
