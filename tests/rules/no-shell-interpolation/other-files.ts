import rule from '../../../src/rules/no-shell-interpolation.js';
import { typedRuleTester } from '../../support/rule-tester.js';

typedRuleTester.run(`${rule.name}: what other files say`, rule, {
  valid: [
    {
      name: 'union of literals',
      code: 'import { exec } from \'node:child_process\'; import type { Kind } from \'./own.js\'; export const f = (kind: Kind | undefined) => exec(`make ${kind}`);',
    },
    {
      name: 'enum and a member of it',
      code: 'import { exec } from \'node:child_process\'; import { Region } from \'./own.js\'; export const f = (region: Region) => exec(`make ${region} ${Region.north}`);',
    },
    {
      name: 'branded number',
      code: 'import { exec } from \'node:child_process\'; import type { Port } from \'./own.js\'; export const f = (port: Port) => exec(`serve ${port}`);',
    },
    {
      name: 'members of an interface',
      code: 'import { exec } from \'node:child_process\'; import type { Options } from \'./own.js\'; export const f = ({ kind }: Options, more: Options) => exec(`make ${kind} ${more.port}`);',
    },
    {
      name: 'element of a list of literals',
      code: 'import { exec } from \'node:child_process\'; import type { Kind } from \'./own.js\'; export function f(kinds: Kind[]) { for (const kind of kinds) exec(`make ${kind}`); }',
    },
    {
      name: 'type parameter with a bound',
      code: 'import { exec } from \'node:child_process\'; import type { Kind } from \'./own.js\'; export const f = <K extends Kind>(kind: K) => exec(`make ${kind}`);',
    },
    {
      name: 'tool of the same name that is no process',
      code: 'export const f = (tools: { exec(text: string): void }, name: string) => tools.exec(`lpq ${name}`);',
    },
  ],
  invalid: [
    {
      name: 'text of an interface',
      code: 'import { exec } from \'node:child_process\'; import type { Options } from \'./own.js\'; export const f = (options: Options) => exec(`make ${options.name}`);',
      errors: [
        {
          messageId: 'interpolated', line: 1, column: 124, endColumn: 128,
          suggestions: [
            {
              messageId: 'splitCommand',
              output: `import { exec, execFile } from 'node:child_process'; import type { Options } from './own.js'; export const f = (options: Options) => execFile('make', [options.name]);`,
            },
          ],
        },
      ],
    },
    {
      name: 'union of a literal and a text',
      code: 'import { exec } from \'node:child_process\'; import type { Kind } from \'./own.js\'; export const f = (kind: Kind | (string & {})) => exec(`make ${kind}`);',
      errors: [
        {
          messageId: 'interpolated', line: 1, column: 131, endColumn: 135,
          suggestions: [
            {
              messageId: 'splitCommand',
              output: `import { exec, execFile } from 'node:child_process'; import type { Kind } from './own.js'; export const f = (kind: Kind | (string & {})) => execFile('make', [kind]);`,
            },
          ],
        },
      ],
    },
    {
      name: 'member typed as the function',
      code: 'import type { exec } from \'node:child_process\'; export const f = (tools: { exec: typeof exec }, name: string) => tools.exec(`lpq ${name}`);',
      errors: [
        {
          messageId: 'interpolated', line: 1, column: 114, endColumn: 124,
          suggestions: [
            {
              messageId: 'splitCommand',
              output: `import type { exec } from 'node:child_process'; export const f = (tools: { exec: typeof exec }, name: string) => tools.execFile('lpq', [name]);`,
            },
          ],
        },
      ],
    },
    {
      name: 'field typed by an import type',
      code: 'export class A { constructor(private readonly exec: typeof import(\'node:child_process\').exec) {} f(name: string) { this.exec(`lpq ${name}`); } }',
      errors: [
        {
          messageId: 'interpolated', line: 1, column: 116, endColumn: 125,
          suggestions: [
            {
              messageId: 'splitCommand',
              output: `export class A { constructor(private readonly exec: typeof import('node:child_process').exec) {} f(name: string) { this.execFile('lpq', [name]); } }`,
            },
          ],
        },
      ],
    },
    {
      name: 'passed on under another name',
      code: 'import { shellNow } from \'./own.js\'; export const f = (name: string) => shellNow(`lpq ${name}`);',
      errors: [
        {
          messageId: 'interpolated', line: 1, column: 73, endColumn: 81,
          suggestions: [
            {
              messageId: 'splitCommand',
              output: `import { shellNow } from './own.js';
import { execFileSync } from 'node:child_process'; export const f = (name: string) => execFileSync('lpq', [name]);`,
            },
          ],
        },
      ],
    },
  ],
});
