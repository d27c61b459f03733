import rule from '../../../src/rules/zod-no-deprecated-api.js';
import { scriptRuleTester } from '../../support/rule-tester.js';

/** zod 4 is in use. */
const v4 = { hardened: { zod: 4 } };

scriptRuleTester.run(rule.name, rule, {
  valid: [
    { name: 'another module', code: `const z = require('joi');
z.string().email(); result.errors;`, settings: v4 },
  ],
  invalid: [
    {
      name: 'required',
      code: `const { z } = require('zod');
z.string().email();
const result = z.object({}).passthrough().safeParse(input);
result.error.errors.map(show);`,
      settings: v4,
      output: `const { z } = require('zod');
z.email();
const result = z.object({}).passthrough().safeParse(input);
result.error.errors.map(show);`,
      errors: [
      { messageId: 'deprecated', data: { form: '.email()', instead: '`z.email()`' }, line: 2, column: 12, endColumn: 17 },
      { messageId: 'deprecated', data: { form: '.passthrough()', instead: '`.loose()`' }, line: 3, column: 29, endColumn: 40,
        suggestions: [{ messageId: 'replace', data: { text: '.loose' }, output: `const { z } = require('zod');
z.string().email();
const result = z.object({}).loose().safeParse(input);
result.error.errors.map(show);` }],
      },
      { messageId: 'gone', data: { form: '.errors', instead: '`.issues`', harm: 'it is `undefined`' }, line: 4, column: 14, endColumn: 20,
        suggestions: [{ messageId: 'replace', data: { text: '.issues' }, output: `const { z } = require('zod');
z.string().email();
const result = z.object({}).passthrough().safeParse(input);
result.error.issues.map(show);` }],
      },
      ],
    },
    {
      name: 'required as a whole',
      code: `const zod = require('zod');
zod.string({ required_error: 'x' });
class A { schema = zod.z.enum(['a']); m() { return this.schema.Enum; } }
try { a(); } catch (error) { if (error instanceof zod.ZodError) console.log(error.errors); }`,
      settings: v4,
      errors: [
      { messageId: 'ignored', data: { form: 'required_error', instead: '`error: (issue) => (issue.input === undefined ? … : …)`' }, line: 2, column: 14, endColumn: 28,
        suggestions: [{ messageId: 'replace', data: { text: `error: (issue) => (issue.input === undefined ? 'x' : undefined)` }, output: `const zod = require('zod');
zod.string({ error: (issue) => (issue.input === undefined ? 'x' : undefined) });
class A { schema = zod.z.enum(['a']); m() { return this.schema.Enum; } }
try { a(); } catch (error) { if (error instanceof zod.ZodError) console.log(error.errors); }` }],
      },
      { messageId: 'gone', data: { form: '.Enum', instead: '`.enum`', harm: 'it is `undefined`' }, line: 3, column: 64, endColumn: 68,
        suggestions: [{ messageId: 'replace', data: { text: '.enum' }, output: `const zod = require('zod');
zod.string({ required_error: 'x' });
class A { schema = zod.z.enum(['a']); m() { return this.schema.enum; } }
try { a(); } catch (error) { if (error instanceof zod.ZodError) console.log(error.errors); }` }],
      },
      { messageId: 'gone', data: { form: '.errors', instead: '`.issues`', harm: 'it is `undefined`' }, line: 4, column: 83, endColumn: 89,
        suggestions: [{ messageId: 'replace', data: { text: '.issues' }, output: `const zod = require('zod');
zod.string({ required_error: 'x' });
class A { schema = zod.z.enum(['a']); m() { return this.schema.Enum; } }
try { a(); } catch (error) { if (error instanceof zod.ZodError) console.log(error.issues); }` }],
      },
      ],
    },
    {
      name: 'compiled',
      code: `"use strict";
var __importDefault = function (mod) { return mod; };
const zod_1 = __importDefault(require("zod"));
const v4_1 = require("zod/v4");
exports.A = zod_1.default.object({}).passthrough();
exports.B = v4_1.z.nativeEnum(Role);
exports.C = (0, v4_1.nativeEnum)(Role);`,
      settings: v4,
      output: `"use strict";
var __importDefault = function (mod) { return mod; };
const zod_1 = __importDefault(require("zod"));
const v4_1 = require("zod/v4");
exports.A = zod_1.default.object({}).passthrough();
exports.B = v4_1.z.enum(Role);
exports.C = (0, v4_1.nativeEnum)(Role);`,
      errors: [
      { messageId: 'deprecated', data: { form: '.passthrough()', instead: '`.loose()`' }, line: 5, column: 38, endColumn: 49,
        suggestions: [{ messageId: 'replace', data: { text: '.loose' }, output: `"use strict";
var __importDefault = function (mod) { return mod; };
const zod_1 = __importDefault(require("zod"));
const v4_1 = require("zod/v4");
exports.A = zod_1.default.object({}).loose();
exports.B = v4_1.z.nativeEnum(Role);
exports.C = (0, v4_1.nativeEnum)(Role);` }],
      },
      { messageId: 'deprecated', data: { form: 'z.nativeEnum()', instead: '`z.enum()`' }, line: 6, column: 13, endColumn: 30 },
      { messageId: 'deprecated', data: { form: 'z.nativeEnum', instead: '`z.enum()`' }, line: 7, column: 17, endColumn: 32,
        suggestions: [{ messageId: 'replace', data: { text: 'z.enum' }, output: `"use strict";
var __importDefault = function (mod) { return mod; };
const zod_1 = __importDefault(require("zod"));
const v4_1 = require("zod/v4");
exports.A = zod_1.default.object({}).passthrough();
exports.B = v4_1.z.nativeEnum(Role);
exports.C = (0, v4_1.enum)(Role);` }],
      },
      ],
    },
  ],
});
