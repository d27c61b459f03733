import rule from '../../../src/rules/no-shell-interpolation.js';
import { ruleTester } from '../../support/rule-tester.js';

ruleTester.run(`${rule.name}: ways to a shell`, rule, {
  valid: [
    { name: 'Deno.Command without a shell', code: 'export const f = (ref) => new Deno.Command("git", { args: ["show", ref] }).output();' },
    { name: 'Deno.Command with a shell and constants', code: 'new Deno.Command("sh", { args: ["-c", "ls | wc -l"] }).spawn();' },
    { name: 'a class of the same name', code: 'import { Deno } from "./own"; export const f = (x) => new Deno.Command("sh", { args: ["-c", x] });' },
    { name: 'Deno.run without a shell', code: 'export const f = (ref) => Deno.run({ cmd: ["git", "show", ref] });' },
    { name: 'quoted words behind a program', code: 'import { $ } from "zx"; export const f = (x) => $`git show ${x}`;' },
    { name: 'a script that a shell reads from a file', code: 'import { $ } from "zx"; export const f = (x) => $`bash ${x}`;' },
    { name: 'a program that a branch chooses', code: 'import { spawn } from "child_process"; export function f(x) { let program = "npm"; if (isYarn) program = "yarn"; return spawn(program, ["-c", x]); }' },
    { name: 'a program that is handed in', code: 'import { spawn } from "child_process"; export function f(program, x) { if (!program) program = "sh"; return spawn(program, ["-c", x]); }' },
    { name: 'constant behind sh -c', code: 'import { $ } from "execa"; const line = "ls | wc -l"; await $`sh -c ${line}`;' },
    { name: 'a function of the file that names another program', code: 'import { spawn } from "child_process"; function program() { return "node"; } export const f = (x) => spawn(program(), ["-c", x]);' },
    { name: 'execa without a shell, synchronous', code: 'import { $ } from "execa"; export const f = (x) => $({ shell: false }).sync`git show ${x}`;' },
  ],
  invalid: [
    { name: 'Deno.Command with a shell', code: 'export const f = (x) => new Deno.Command("sh", { args: ["-c", `ls ${x}`] }).output();', errors: [{ messageId: 'interpolated', data: { call: 'Deno.Command', value: 'x' }, line: 1, column: 29, endColumn: 41 }] },
    { name: 'Deno.Command with its options before', code: 'export function f(x) { const args = ["-c"]; args.push("ls " + x); const options = { args }; return new Deno.Command("/bin/bash", options).spawn(); }', errors: [{ messageId: 'interpolated', line: 1, column: 104, endColumn: 116 }] },
    { name: 'Deno.run with a shell', code: 'export const f = (x) => Deno.run({ cmd: ["bash", "-c", x] });', errors: [{ messageId: 'interpolated', line: 1, column: 25, endColumn: 33 }] },
    { name: 'mz', code: 'import { exec } from "mz/child_process"; export const f = (x) => exec(`ls ${x} | wc -l`);', errors: [{ messageId: 'interpolated', line: 1, column: 66, endColumn: 70 }] },
    { name: 'execa before version 2', code: 'import execa from "execa"; export const f = (x) => execa.shell(`ls ${x}`);', errors: [{ messageId: 'interpolated', line: 1, column: 52, endColumn: 63 }] },
    { name: 'execa with a shell, synchronous', code: 'import { $ } from "execa"; export const f = (x) => $({ shell: true }).sync`ls ${x}`;', errors: [{ messageId: 'interpolated', line: 1, column: 81, endColumn: 82 }] },
    { name: 'es6-promisify of old', code: 'const promisify = require("es6-promisify"); const run = promisify(require("child_process").exec); export const f = (x) => run("ls " + x);', errors: [{ messageId: 'interpolated', line: 1, column: 123, endColumn: 126 }] },
    { name: 'a shell that a function of the file names', code: 'import { spawn } from "child_process"; function shell() { if (isWindows) return "cmd"; return "/bin/sh"; } export const f = (x) => spawn(shell(), ["-c", `ls ${x}`]);', errors: [{ messageId: 'interpolated', line: 1, column: 132, endColumn: 137 }] },
    { name: 'a shell that a branch chooses', code: 'import { spawn } from "child_process"; export function f(x) { let shell, flag; if (process.platform === "win32") { shell = "cmd.exe"; flag = "/c"; } else { shell = "/bin/sh"; flag = "-c"; } return spawn(shell, [flag, x]); }', errors: [{ messageId: 'interpolated', line: 1, column: 198, endColumn: 203 }] },
    { name: 'a word behind sh -c, quoted by zx', code: 'import { $ } from "zx"; export const f = (x) => $`bash -c ${x}`;', errors: [{ messageId: 'interpolated', data: { call: '$', value: 'x' }, line: 1, column: 61, endColumn: 62 }] },
    { name: 'a word behind sh -c in a container', code: 'import { $ } from "execa"; export const f = (box, x) => $`docker exec -i ${box} sh -lc ${`ls ${x}`}`;', errors: [{ messageId: 'interpolated', line: 1, column: 90, endColumn: 99 }] },
  ],
});
