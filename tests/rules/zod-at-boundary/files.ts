import rule from '../../../src/rules/zod-at-boundary.js';
import { ruleTester } from '../../support/rule-tester.js';

ruleTester.run(rule.name, rule, {
  valid: [
    {
      name: 'file of the package, read as JSON',
      code: `
import { readJsonSync } from 'fs-extra';
import { join } from 'node:path';
const pkg = readJsonSync(join(__dirname, '../package.json'));
print(pkg.version.split('.'));
`,
    },
    {
      name: 'relative file in a script, read as JSON',
      filename: 'scripts/build.js',
      code: `
import fse from 'fs-extra';
const pkg = await fse.readJson('package.json');
print(pkg.version.split('.'));
`,
    },
    {
      name: 'file read as JSON and validated',
      code: `
import { loadJsonFile } from 'load-json-file';
const config = ConfigSchema.parse(await loadJsonFile(file));
start(config.port);
`,
    },
    {
      name: 'readers of the project',
      code: `
import { readJson } from './files.js';
start((await readJson(file)).port);
`,
    },
  ],
  invalid: [
    {
      name: 'file read as JSON',
      code: `
import { readJson } from 'fs-extra';
const config = await readJson(file);
start(config.port);
`,
      errors: [{ messageId: 'use', data: { value: 'readJson(…)' }, line: 3, column: 22 }],
    },
    {
      name: 'file read as JSON, compiled',
      code: `
const fs_extra_1 = __importDefault(require('fs-extra'));
const { port } = fs_extra_1.default.readJSONSync(file);
start(port);
`,
      errors: [{ messageId: 'use', line: 3, column: 7 }],
    },
    {
      name: 'file read as JSON: the schema waits for it',
      code: `
import * as jsonfile from 'jsonfile';
export async function load() {
  return (await jsonfile.readFile(file)) as Config;
}
const now = jsonfile.readFileSync(file) as Config;
`,
      errors: [
        { messageId: 'cast', data: { value: 'jsonfile.readFile(…)', type: 'Config', schema: 'Schema' }, line: 4, column: 10 },
        { messageId: 'cast', data: { value: 'jsonfile.readFileSync(…)', type: 'Config', schema: 'Schema' }, line: 6, column: 13 },
      ],
    },
    {
      name: 'file read as JSON, where a schema goes by the name of the type',
      code: `
import { readJsonSync } from 'fs-extra';
import { ConfigSchema } from './config.js';
const config = readJsonSync(file) as Config;
`,
      errors: [{
        messageId: 'cast', data: { value: 'readJsonSync(…)', type: 'Config', schema: 'ConfigSchema' }, line: 4, column: 16,
        suggestions: [{ messageId: 'parseWithSchema', data: { schema: 'ConfigSchema' }, output: `
import { readJsonSync } from 'fs-extra';
import { ConfigSchema } from './config.js';
const config = ConfigSchema.parse(readJsonSync(file));
` }],
      }],
    },
    {
      name: 'a relative file outside of scripts',
      code: `
import loadJsonFile from 'load-json-file';
save(loadJsonFile.sync(path).id);
save((await loadJsonFile('state.json')).id);
`,
      errors: [
        { messageId: 'use', line: 3, column: 6 },
        { messageId: 'use', line: 4, column: 6 },
      ],
    },
  ],
});
