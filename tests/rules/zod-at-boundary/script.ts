import rule from '../../../src/rules/zod-at-boundary.js';
import { scriptRuleTester } from '../../support/rule-tester.js';

scriptRuleTester.run(rule.name, rule, {
  valid: [
    {
      name: 'plain script, validated',
      code: `
const { z } = require('zod');
const User = z.object({ name: z.string() });
const user = User.parse(JSON.parse(text));
module.exports = user.name;
`,
    },
    {
      name: 'plain script, narrowed',
      code: `
const data = JSON.parse(text);
if (typeof data.name === 'string') exports.name = data.name;
`,
    },
    {
      name: 'file beside the script',
      code: `
const fs = require('fs');
const pkg = JSON.parse(fs.readFileSync(__dirname + '/package.json'));
exports.version = pkg.version;
`,
    },
  ],
  invalid: [
    {
      name: 'plain script',
      code: `
const data = JSON.parse(text);
exports.name = data.name;
`,
      errors: [{
        messageId: 'use', data: { value: 'JSON.parse(…)' },
        line: 2, column: 14, endColumn: 30,
      }],
    },
    {
      name: 'decorators and types are not needed',
      code: `class A { constructor(text) { const { name } = JSON.parse(text); this.name = name; } }`,
      errors: [{
        messageId: 'use', data: { value: 'JSON.parse(…)' },
        line: 1, column: 37, endColumn: 45,
      }],
    },
    {
      name: 'express in CommonJS',
      code: `
const express = require('express');
const app = express();
app.post('/users', function (req, res) { store(req.body.name); });
`,
      errors: [{
        messageId: 'use', data: { value: 'req.body' },
        line: 4, column: 48, endColumn: 61,
      }],
    },
    {
      name: 'compiled call',
      code: `
const module_1 = require('js-yaml');
const data = (0, module_1.load)(text);
exports.port = data.port;
`,
      errors: [{
        messageId: 'use', data: { value: 'module_1.load(…)' },
        line: 3, column: 14, endColumn: 38,
      }],
    },
  ],
});
