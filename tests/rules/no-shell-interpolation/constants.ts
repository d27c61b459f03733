import rule from '../../../src/rules/no-shell-interpolation.js';
import { ruleTester, scriptRuleTester } from '../../support/rule-tester.js';

ruleTester.run(`${rule.name}: constant fields and tables`, rule, {
  valid: [
    { name: 'field that nothing writes to', code: 'import { exec } from "child_process"; class A { private readonly bin = "ffmpeg"; static readonly PROBE = "ffprobe"; #own = "x"; open = `${this.bin} -i`; f() { exec(`${this.bin} -version`); exec(`${A.PROBE} -version`); exec(`${this.#own} ${this.open}`); } static g() { exec(`${this.PROBE} -version`); } }' },
    { name: 'field of a class expression', code: 'import { exec } from "child_process"; export const A = class { bin = "ffmpeg"; f() { const run = () => exec(`${this.bin} -version`); run(); } };' },
    { name: 'field that the constructor alone gives', code: 'import { exec } from "child_process"; class A { bin; constructor() { this.bin = "ffmpeg"; } f() { exec(`${this.bin} -version`); } }' },
    { name: 'other members are written to', code: 'import { exec } from "child_process"; class A { bin = "ffmpeg"; constructor(o) { this.name = o.name; Object.assign(this, { age: 1 }); this.options.bins = o; } f() { exec(`${this.bin} -version`); } }' },
    { name: 'key of a constant table', code: 'import { exec } from "child_process"; const kinds = { a: 1, b: 2 }; function f(x) { if (!(x in kinds)) throw new RangeError(x); exec(`run ${x}`); } function g(x) { if (!Object.hasOwn(kinds, x)) return; exec(`run ${x}`); } function h(x) { if (kinds.hasOwnProperty(x)) exec(`run ${x}`); }' },
    { name: 'look-up in a constant table', code: 'import { exec } from "child_process"; import { KINDS } from "./kinds.js"; const names = new Map([["a", 1]]); function f(x) { const kind = KINDS[x]; if (!kind) throw new RangeError(x); exec(`run ${x}`); } function g(x) { if (names.get(x) === undefined) return; exec(`run ${x}`); }' },
    { name: 'numbers of a version', code: 'import { execSync } from "child_process"; import { major, parse } from "semver"; function f(x) { const version = parse(x).major; execSync(`install node_${version}.x`); execSync(`install ${parse(x).minor}`); execSync(`install ${major(x)}`); }' },
    { name: 'lists of a constant table', code: 'import { execSync } from "child_process"; function find(wanted) { const programs = { chrome: ["google-chrome", "chromium"], edge: ["microsoft-edge"] }; for (const name of wanted) { const commands = programs[name] || []; for (const program of commands) execSync(`which ${program}`); for (const other of programs[name] ?? ["sh"]) execSync(`which ${other}`); } }' },
    { name: 'words behind the text of sh -c, and fixed ones behind cmd /c', code: 'import { execFileSync } from "child_process"; function f(x) { execFileSync("sh", ["-c", "ls -- \\"$1\\"", "sh", x]); execFileSync("cmd", ["/c", "start", "http://localhost:3000"]); }' },
    { name: 'number of a tool with a description', code: 'import { exec } from "child_process"; import { z } from "zod"; server.tool("lines", "Shows lines", { n: z.number() }, async ({ n }) => { exec(`tail -n ${n} x`); });' },
    { name: 'word of a registered tool', code: 'import { exec } from "child_process"; import { z } from "zod"; server.registerTool("run", { description: "d", inputSchema: { suite: z.enum(["unit", "e2e"]) } }, async ({ suite }) => { exec(`npm run test:${suite}`); });' },
    { name: 'quoting that is off in another function, or put in', code: 'import { $, quote } from "zx"; $.quote = quote; async function f(x) { const previous = $.quote; $.quote = (text) => text; await $`ls`; $.quote = previous; await $`ls ${x}`; } async function g(x) { await $`ls ${x}`; }' },
  ],
  invalid: [
    {
      name: 'quoting that is off in between', code: 'import { $ } from "zx"; async function f(x) { const previous = $.quote; $.quote = (text) => text; await $`ls ${x}`; $.quote = previous; }',
      errors: [{ messageId: 'unquotedHole', data: { call: '$', value: 'x' }, line: 1, column: 112, endColumn: 113 }],
    },
    {
      name: 'quoting that a function switches off for good', code: 'import { $ } from "zx"; function raw() { $.quote = (text) => text; } async function f(x) { await $`ls ${x}`; }',
      errors: [{ messageId: 'unquotedHole', data: { call: '$', value: 'x' }, line: 1, column: 105, endColumn: 106 }],
    },
    {
      name: 'fields that something writes to', code: 'import { exec } from "child_process"; class A { bin = "a"; cmd = "b"; #own = "c"; constructor(o) { this.bin = o.bin; } set(x) { [this.#own] = x; } f() { exec(`${this.bin} -v`); exec(`${this.cmd} -v`); exec(`${this.#own} -v`); } } export function use(a, x) { a.cmd = x; }',
      errors: [
        { messageId: 'interpolated', data: { call: 'exec', value: 'this.bin' }, line: 1, column: 154, endColumn: 158, suggestions: [] },
        { messageId: 'interpolated', data: { call: 'exec', value: 'this.cmd' }, line: 1, column: 178, endColumn: 182, suggestions: [] },
        { messageId: 'interpolated', data: { call: 'exec', value: 'this.#own' }, line: 1, column: 202, endColumn: 206, suggestions: [] },
      ],
    },
    {
      name: 'fields that a decorator, an assignment of all or a computed one may change', code: 'import { exec } from "child_process"; class A { @Input() bin = "a"; f() { exec(`"${this.bin}" -v`); } } class B { cmd = "b"; constructor(o) { Object.assign(this, o); } f() { exec(`"${this.cmd}" -v`); } }',
      errors: [
        { messageId: 'interpolated', data: { call: 'exec', value: 'this.bin' }, line: 1, column: 75, endColumn: 79, suggestions: [] },
        { messageId: 'interpolated', data: { call: 'exec', value: 'this.cmd' }, line: 1, column: 175, endColumn: 179, suggestions: [] },
      ],
    },
    {
      name: 'field without a value, and one that is given', code: 'import { exec } from "child_process"; class A { bin: string; constructor(private cmd = "x") {} f() { exec(`"${this.bin}" -v`); exec(`"${this.cmd}" -v`); } }',
      errors: [
        { messageId: 'interpolated', data: { call: 'exec', value: 'this.bin' }, line: 1, column: 102, endColumn: 106, suggestions: [] },
        { messageId: 'interpolated', data: { call: 'exec', value: 'this.cmd' }, line: 1, column: 128, endColumn: 132, suggestions: [] },
      ],
    },
    {
      name: 'the other branch of a table, and a table that is filled', code: 'import { exec } from "child_process"; const kinds = { a: 1 }; const seen = { a: 1 }; function f(x) { if (x in kinds) return; exec(`"${x}" -v`); } function g(x) { seen[x] = 1; if (seen[x]) exec(`"${x}" -v`); }',
      errors: [
        { messageId: 'interpolated', data: { call: 'exec', value: 'x' }, line: 1, column: 126, endColumn: 130, suggestions: [] },
        { messageId: 'interpolated', data: { call: 'exec', value: 'x' }, line: 1, column: 189, endColumn: 193, suggestions: [] },
      ],
    },
    {
      name: 'lists of a table that is filled, and another fallback', code: 'import { execSync } from "child_process"; const programs = { a: ["x"] }; const other = { a: ["x"] }; export function find(name, list) { other[name] = list; for (const one of other[name] || []) execSync(`"${one}" -v`); for (const two of programs[name] || list) execSync(`"${two}" -v`); }',
      errors: [
        { messageId: 'interpolated', data: { call: 'execSync', value: 'one' }, line: 1, column: 194, endColumn: 202, suggestions: [] },
        { messageId: 'interpolated', data: { call: 'execSync', value: 'two' }, line: 1, column: 261, endColumn: 269, suggestions: [] },
      ],
    },
    {
      name: 'text of a tool with a description', code: 'import { exec } from "child_process"; import { z } from "zod"; server.tool("lines", "Shows lines", { n: z.string() }, async ({ n }) => { exec(`"${n}" x`); });',
      errors: [{ messageId: 'interpolated', data: { call: 'exec', value: 'n' }, line: 1, column: 138, endColumn: 142, suggestions: [] }],
    },
  ],
});

scriptRuleTester.run(`${rule.name}: constant fields and tables, CommonJS`, rule, {
  valid: [
    { name: 'field and table', code: 'const { exec } = require("child_process"); const KINDS = require("./kinds"); module.exports = class A { constructor() { this.bin = "ffmpeg"; } f(x) { if (!KINDS[x]) return; exec(this.bin + " -v " + x); } };' },
  ],
  invalid: [
    {
      name: 'field of an argument', code: 'const { exec } = require("child_process"); module.exports = class A { constructor(bin) { this.bin = bin; } f() { exec(this.bin + " | wc"); } };',
      errors: [{ messageId: 'interpolated', data: { call: 'exec', value: 'this.bin + " | wc"' }, line: 1, column: 114, endColumn: 118, suggestions: [] }],
    },
  ],
});
