import './no-shell-interpolation/asked.js';
import './no-shell-interpolation/other-files.js';
import './no-shell-interpolation/constants.js';
import './no-shell-interpolation/options.js';
import './no-shell-interpolation/programs.js';
import './no-shell-interpolation/shown.js';
import './no-shell-interpolation/values.js';

import rule, { type RuleOptions } from '../../src/rules/no-shell-interpolation.js';
import { ruleTester, scriptRuleTester, typedRuleTester } from '../support/rule-tester.js';

const strict: [RuleOptions] = [{ checkConditionalShell: true, checkOptionInjection: true }];

ruleTester.run(rule.name, rule, {
  valid: [
    { name: 'literal', code: `import { exec } from 'child_process'; exec('ls -l');` },
    { name: 'template without holes', code: 'import { exec } from "child_process"; exec(`ls -l`);' },
    { name: 'constant of the file', code: 'import { exec } from "child_process"; const dir = "src"; exec(`ls ${dir}`);' },
    { name: 'constant of constants', code: `import { exec } from 'child_process'; const base = 'git'; const cmd = base + ' status'; exec(cmd);` },
    { name: 'member of a constant object', code: 'import { exec } from "child_process"; const dirs = { a: "x", b: "y" } as const; exec(`ls ${dirs.a}`);' },
    { name: 'elements of one of two constant lists', code: 'import { execSync } from "child_process"; const names = windows ? ["py", "python"] : ["python3"]; for (const x of names) execSync(`${x} --version`);' },
    { name: 'schema: number, literals and pattern', code: 'import { exec } from "child_process"; import { z } from "zod"; const s = z.object({ n: z.number(), k: z.enum(["a", "b"]), id: z.string().regex(/^\\w+$/), free: z.string() }); function f(x) { const { n, k, id } = s.parse(x); exec(`run ${n} ${k} ${id}`); }' },
    { name: 'field that holds something else', code: 'import { exec } from "child_process"; class A { run = other; f(x) { this.run(`ls ${x}`); } }' },
    { name: 'look-up in a constant object', code: 'import { exec } from "child_process"; const dirs = { a: "x", b: "y" }; const f = (k) => exec(`ls ${dirs[k]}`);' },
    { name: 'number', code: 'import { exec } from "child_process"; function f(pid: number) { exec(`kill ${pid}`); }' },
    { name: 'made a number', code: 'import { exec } from "child_process"; function f(pid) { exec(`kill ${Number(pid)}`); }' },
    { name: 'made a number in place', code: `import { exec } from 'child_process'; function f(pid) { pid = parseInt(pid, 10); exec('kill ' + pid); }` },
    { name: 'arithmetic and length', code: 'import { exec } from "child_process"; function f(a, list) { exec(`head -n ${a * 2} x; tail -n ${list.length} x; echo ${-a}`); }' },
    { name: 'union of literals', code: 'import { exec } from "child_process"; function f(m: "patch" | "minor") { exec(`npm version ${m}`); }' },
    { name: 'alias of a union of literals', code: 'import { exec } from "child_process"; type Mode = "a" | "b"; function f(m: Mode) { exec(`run ${m}`); }' },
    { name: 'enum', code: 'import { exec } from "child_process"; enum Mode { A = "a" } function f(m: Mode) { exec(`run ${m}`); }' },
    { name: 'boolean and condition', code: 'import { exec } from "child_process"; function f(v: boolean) { exec(`run ${v ? "-v" : ""} ${v}`); }' },
    { name: 'validated by a schema', code: 'import { exec } from "child_process"; import { z } from "zod"; const s = z.object({ ref: z.string().regex(/^\\w+$/) }); function f(x) { const { ref } = s.parse(x); exec(`git show ${ref}`); }' },
    { name: 'member of what a schema returned', code: 'import { exec } from "child_process"; function f(x) { const input = schema.parse(x); exec(`git show ${input.ref}`); }' },
    { name: 'quoted by shell-quote', code: 'import { exec } from "child_process"; import { quote } from "shell-quote"; function f(x) { exec(`git show ${quote([x])}`); }' },
    { name: 'quoted by shescape', code: 'import { exec } from "child_process"; import { Shescape } from "shescape"; const s = new Shescape({ shell: true }); function f(x) { exec(`git show ${s.quote(x)}`); }' },
    { name: 'every element quoted', code: 'import { exec } from "child_process"; import { quote } from "shescape"; function f(xs) { exec(`rm ${xs.map(quote).join(" ")}`); }' },
    { name: 'allow-list', code: 'import { exec } from "child_process"; const known = ["a", "b"]; function f(x) { if (!known.includes(x)) throw new RangeError(x); exec(`run ${x}`); }' },
    { name: 'allow-list in a set', code: 'import { exec } from "child_process"; const known = new Set(["a", "b"]); function f(x) { if (known.has(x)) exec(`run ${x}`); }' },
    { name: 'full match', code: 'import { exec } from "child_process"; function f(x) { if (!/^[\\w.-]+$/.test(x)) return; exec(`run ${x}`); }' },
    { name: 'loop over constants', code: 'import { execSync } from "child_process"; for (const name of ["a", "b"]) execSync(`npm run ${name}`);' },
    { name: 'callback over constants', code: 'import { execSync } from "child_process"; ["a", "b"].forEach((name) => execSync(`npm run ${name}`));' },
    { name: 'counter', code: 'import { execSync } from "child_process"; let n = 0; n = 1; execSync(`run ${n}`);' },
    { name: 'place of the program', code: 'import { execSync } from "child_process"; import path from "path"; execSync(`${process.execPath} ${path.join(__dirname, "x.js")}`);' },
    { name: 'helper that only gets literals', code: `import { execSync } from 'child_process'; function run(cmd) { execSync(cmd); } run('npm ci'); run('npm test');` },
    { name: 'function that gives back what it has tested', code: 'import { execSync } from "child_process"; function quoteRef(ref) { if (!/^[\\w.+/-]+$/.test(ref)) throw new RangeError(ref); return `"${ref}"`; } export function f(x) { execSync(`git fetch origin ${quoteRef(x)}`); }' },
    { name: 'function that gives back constants', code: 'import { execSync } from "child_process"; const manager = () => (isYarn ? "yarn" : "npm"); execSync(`${manager()} install`);' },
    { name: 'helper with a default', code: `import { execSync } from 'child_process'; const run = (cmd = 'npm ci') => execSync(cmd); run(); run('npm test');` },
    { name: 'no shell', code: `import { execFile, spawn } from 'child_process'; function f(x) { execFile('git', ['show', x]); spawn('git', [x]); }` },
    { name: 'shell off', code: `import { spawn } from 'child_process'; function f(x) { spawn('git', [x], { shell: false }); }` },
    { name: 'shell with constant words', code: `import { spawn } from 'child_process'; spawn('npm', ['run', 'build'], { shell: true });` },
    { name: 'shell under a condition, recommended', code: `import { spawn } from 'child_process'; function f(x) { spawn('npm', [x], { shell: process.platform === 'win32' }); }` },
    { name: 'shell that a spread may switch off, recommended', code: `import { spawn } from 'child_process'; export const f = (x, options) => spawn('npm', [x], { shell: true, ...options });` },
    { name: 'shell that a spread may switch on, recommended', code: `import { spawn } from 'child_process'; export const f = (x) => spawn('npm', [x], { ...(isWindows && { shell: true }) });` },
    { name: 'strict: shell off after the spread', code: `import { spawn } from 'child_process'; export const f = (x, options) => spawn('npm', [x], { ...options, shell: false });`, options: strict },
    { name: 'strict: a spread of who knows what', code: `import { spawn } from 'child_process'; export const f = (x, options) => spawn('npm', [x], { ...options });`, options: strict },
    { name: 'strict: shell off, and the spread may say otherwise', code: `import { spawn } from 'child_process'; export const f = (x, options) => spawn('npm', [x], { shell: false, ...options });`, options: strict },
    {
      name: 'shell switched on in a branch, recommended',
      code: `import { spawn } from 'child_process'; function f(x) { const options = {}; if (process.platform === 'win32') { options['shell'] = true; } spawn('npm', [x], options); }`,
    },
    {
      name: 'shell switched on behind a condition, recommended',
      code: `import { spawn } from 'child_process'; function f(x) { const options = {}; isWindows && (options.shell = true); spawn('npm', [x], options); }`,
    },
    { name: 'name of a shell among the arguments', code: `import { spawn } from 'child_process'; function f(x) { spawn('apt', ['install', 'bash', x]); }` },
    { name: 'program in a container', code: `import { spawn } from 'child_process'; function f(x) { spawn('docker', ['exec', 'web', 'ls', x]); }` },
    { name: 'host of ssh', code: 'import { spawn } from "child_process"; function f(user, host) { spawn("ssh", ["-p", "22", `${user}@${host}`, "ls -l"]); }' },
    { name: 'shell with a script file', code: `import { spawn } from 'child_process'; function f(x) { spawn('sh', ['deploy.sh', x]); }` },
    { name: 'shell with a constant script', code: `import { spawn } from 'child_process'; spawn('sh', ['-c', 'ls | wc -l']);` },
    { name: 'tag of zx', code: 'import { $ } from "zx"; async function f(x) { await $`git show ${x}`; }' },
    { name: 'tag of Bun', code: 'async function f(x) { await Bun.$`git show ${x}`; }' },
    { name: 'tag of execa', code: 'import { $ } from "execa"; async function f(x) { await $`git show ${x}`; }' },
    { name: 'exec of a regular expression', code: `function f(x) { /a/.exec(x); pattern.exec(\`a\${x}\`); }` },
    { name: 'exec of a database', code: 'import Database from "better-sqlite3"; const db = new Database("x"); function f(t) { db.exec(`drop table ${t}`); }' },
    { name: 'exec of redis', code: `function f(client, x) { client.multi().set('a', x).exec(); }` },
    { name: 'own function called exec', code: 'function exec(c) {} function f(x) { exec(`ls ${x}`); }' },
    { name: 'own runCommand', code: 'function f(x) { runCommand("git", [x]); runCommand(`git ${x}`); }' },
    { name: 'no arguments', code: `import { exec } from 'child_process'; exec(); exec(...args);` },
    { name: 'circular values', code: 'import { exec } from "child_process"; const a = 1; let b = a; b = a; exec(`run ${b}`);' },
    { name: 'strict: -- before the input', code: `import express from 'express'; import { execFile } from 'child_process'; const app = express(); app.get('/', (req, res) => { execFile('git', ['show', '--', req.query.ref]); });`, options: strict },
    { name: 'strict: program without options', code: `import express from 'express'; import { execFile } from 'child_process'; const app = express(); app.get('/', (req, res) => { execFile('render', [req.query.ref]); });`, options: strict },
    { name: 'strict: the input is not what the argument begins with', code: "import express from 'express'; import { execFile } from 'child_process'; const app = express(); app.get('/', (req, res) => { execFile('tar', ['-czf', `${folder}/${req.query.day}.tgz`, 'x' + req.query.day, `./${req.query.day}`]); });", options: strict },
    { name: 'strict: not from outside', code: `import { execFile } from 'child_process'; function f(x) { execFile('git', ['show', x]); }`, options: strict },
  ],
  invalid: [
    {
      name: 'a schema that asks for a text only',
      code: 'import { exec } from "child_process"; import { z } from "zod"; const s = z.object({ ref: z.string(), n: z.number() }); function f(x) { const { ref, n } = s.parse(x); exec(`git show ${n} ${ref} | cat`); }',
      errors: [{ messageId: 'interpolated', data: { call: 'exec', value: 'ref' }, line: 1, column: 167, endColumn: 171, suggestions: [] }],
    },
    {
      name: 'member of what such a schema returned',
      code: 'import { exec } from "child_process"; import { z } from "zod"; const s = z.object({ ref: z.string() }); function f(x) { const r = s.safeParse(x); if (r.success) exec(`git show ${r.data.ref} | cat`); }',
      errors: [{ messageId: 'interpolated', data: { call: 'exec', value: 'r.data.ref' }, line: 1, column: 162, endColumn: 166, suggestions: [] }],
    },
    {
      name: 'a text that a schema let through',
      code: `import { exec } from 'child_process'; import { z } from 'zod'; function f(x) { exec('git show ' + z.string().min(1).parse(x) + ' | cat'); }`,
      errors: [{ messageId: 'interpolated', data: { call: 'exec', value: "'git show ' + z.string().min(1).parse(x) + ' | cat'" }, line: 1, column: 80, endColumn: 84, suggestions: [] }],
    },
    {
      name: 'input of a tool', code: 'import { exec } from "child_process"; import { z } from "zod"; server.tool("logs", { path: z.string() }, async ({ path }) => { exec(`cat ${path} | head`); });',
      errors: [{ messageId: 'interpolated', data: { call: 'exec', value: 'path' }, line: 1, column: 128, endColumn: 132, suggestions: [] }],
    },
    {
      name: 'field of another name', code: 'import * as cp from "child_process"; class A { run = cp.exec; f(x) { this.run(`ls ${x} | cat`); } }',
      errors: [{ messageId: 'interpolated', data: { call: 'this.run', value: 'x' }, line: 1, column: 70, endColumn: 78, suggestions: [] }],
    },
    {
      name: 'one of two lists is not known', code: 'import { execSync } from "child_process"; function f(list) { for (const x of a ? ["py"] : list) execSync(`${x} --version | cat`); }',
      errors: [{ messageId: 'interpolated', data: { call: 'execSync', value: 'x' }, line: 1, column: 97, endColumn: 105, suggestions: [] }],
    },
    {
      name: 'template', code: 'import { exec } from "child_process"; function f(x) { exec(`git show ${x}`); }',
      errors: [{
        messageId: 'interpolated', data: { call: 'exec', value: 'x' }, line: 1, column: 55, endColumn: 59,
        suggestions: [{ messageId: 'splitCommand', data: { instead: 'execFile' }, output: 'import { exec, execFile } from "child_process"; function f(x) { execFile(\'git\', [\'show\', x]); }' }],
      }],
    },
    {
      name: 'template, namespace, options and callback stay', code: 'import * as cp from "node:child_process"; function f(x) { cp.execSync(`git show --stat=${x} ${x}:src  -p`, { cwd: "a" }); }',
      errors: [{
        messageId: 'interpolated', data: { call: 'cp.execSync', value: 'x' }, line: 1, column: 59, endColumn: 70,
        suggestions: [{ messageId: 'splitCommand', output: 'import * as cp from "node:child_process"; function f(x) { cp.execFileSync(\'git\', [\'show\', `--stat=${x}`, `${x}:src`, \'-p\'], { cwd: "a" }); }' }],
      }],
    },
    {
      name: 'concatenation', code: `import { exec } from 'child_process'; function f(x) { exec('git show ' + x); }`,
      errors: [{ messageId: 'interpolated', data: { call: 'exec', value: `'git show ' + x` }, line: 1, column: 55, endColumn: 59, suggestions: null }],
    },
    {
      name: 'quotes are no defence', code: 'import { exec } from "child_process"; function f(x) { exec(`git show "${x}"`); }',
      errors: [{ messageId: 'interpolated', line: 1, column: 55, endColumn: 59, suggestions: null }],
    },
    {
      name: 'a blacklist is no defence', code: 'import { exec } from "child_process"; function f(x) { exec(`git show ${x.replace(/[;&|]/g, "")}`); }',
      errors: [{ messageId: 'interpolated', line: 1, column: 55, endColumn: 59, suggestions: [{ messageId: 'splitCommand', output: 'import { exec, execFile } from "child_process"; function f(x) { execFile(\'git\', [\'show\', x.replace(/[;&|]/g, "")]); }' }] }],
    },
    {
      name: 'JSON is no quoting', code: 'import { exec } from "child_process"; function f(x) { exec("git show " + JSON.stringify(x)); }',
      errors: [{ messageId: 'interpolated', line: 1, column: 55, endColumn: 59, suggestions: null }],
    },
    {
      name: 'parsed JSON is not validated', code: 'import { exec } from "child_process"; function f(t) { const x = JSON.parse(t); exec("git show " + x.ref); }',
      errors: [{ messageId: 'interpolated', line: 1, column: 80, endColumn: 84, suggestions: null }],
    },
    {
      name: 'part of a match is no full match', code: 'import { exec } from "child_process"; function f(x) { if (/[a-z]+/.test(x)) exec("run " + x); }',
      errors: [{ messageId: 'interpolated', line: 1, column: 77, endColumn: 81, suggestions: null }],
    },
    {
      name: 'a full match of anything', code: 'import { exec } from "child_process"; function f(x) { if (/^.*$/.test(x)) exec("run " + x); }',
      errors: [{ messageId: 'interpolated', line: 1, column: 75, endColumn: 79, suggestions: null }],
    },
    {
      name: 'parameter handed whole', code: `import { execSync } from 'child_process'; export function run(cmd) { return execSync(cmd, { stdio: 'inherit' }); }`,
      errors: [{ messageId: 'interpolated', data: { call: 'execSync', value: 'cmd' }, line: 1, column: 77, endColumn: 85, suggestions: null }],
    },
    {
      name: 'function that strikes characters out', code: 'import { execSync } from "child_process"; function clean(x) { return x.replace(/[;&|]/g, ""); } export function f(x) { execSync(`ls ${clean(x)} | cat`); }',
      errors: [{ messageId: 'interpolated', line: 1, column: 120, endColumn: 128, suggestions: null }],
    },
    {
      name: 'function that puts quotation marks around it', code: 'import { execSync } from "child_process"; function quote(x) { return `"${x}"`; } export function f(x) { execSync(`ls ${quote(x)} | cat`); }',
      errors: [{ messageId: 'interpolated', line: 1, column: 105, endColumn: 113, suggestions: null }],
    },
    {
      name: 'function that gives back what it got on one way', code: 'import { execSync } from "child_process"; function pick(x) { if (x) return x; return "npm"; } export function f(x) { execSync(`${pick(x)} install`); }',
      errors: [{ messageId: 'interpolated', line: 1, column: 118, endColumn: 126 }],
    },
    {
      name: 'helper that gets a value', code: 'import { execSync } from "child_process"; function run(cmd) { execSync(cmd); } run("npm ci"); export function f(x) { run(`npm i ${x}`); }',
      errors: [{ messageId: 'interpolated', line: 1, column: 63, endColumn: 71, suggestions: null }],
    },
    {
      name: 'command in a variable', code: 'import { exec } from "child_process"; function f(x) { const cmd = `git show ${x}`; exec(cmd); }',
      errors: [{ messageId: 'interpolated', data: { call: 'exec', value: 'cmd' }, line: 1, column: 84, endColumn: 88, suggestions: null }],
    },
    {
      name: 'command put together in steps', code: `import { exec } from 'child_process'; function f(x) { let cmd = 'git show'; cmd += ' ' + x; exec(cmd); }`,
      errors: [{ messageId: 'interpolated', line: 1, column: 93, endColumn: 97, suggestions: null }],
    },
    {
      name: 'list joined', code: `import { exec } from 'child_process'; function f(xs) { exec(['rm', ...xs].join(' ')); }`,
      errors: [{ messageId: 'interpolated', line: 1, column: 56, endColumn: 60, suggestions: null }],
    },
    {
      name: 'environment variable', code: 'import { exec } from "child_process"; exec(`${process.env.EDITOR} x`);',
      errors: [{ messageId: 'interpolated', line: 1, column: 39, endColumn: 43, suggestions: null }],
    },
    {
      name: 'promisified', code: 'import { exec } from "child_process"; import { promisify } from "util"; const run = promisify(exec); async function f(x) { await run(`git show ${x}`); }',
      errors: [{ messageId: 'interpolated', data: { call: 'run', value: 'x' }, line: 1, column: 130, endColumn: 133, suggestions: null }],
    },
    {
      name: 'alias', code: 'import cp from "child_process"; const run = cp.execSync; function f(x) { run("ls " + x); }',
      errors: [{ messageId: 'interpolated', line: 1, column: 74, endColumn: 77, suggestions: null }],
    },
    {
      name: 'dynamic import', code: 'async function f(x) { const { exec } = await import("child_process"); exec("ls " + x); }',
      errors: [{ messageId: 'interpolated', line: 1, column: 71, endColumn: 75, suggestions: null }],
    },
    {
      name: 'spawn with a shell', code: `import { spawn } from 'child_process'; function f(x) { spawn('git', ['show', x], { shell: true }); }`,
      errors: [{ messageId: 'interpolated', data: { call: 'spawn', value: 'x' }, line: 1, column: 56, endColumn: 61, suggestions: null }],
    },
    {
      name: 'spawn with a named shell', code: 'import { spawnSync } from "child_process"; function f(x) { spawnSync(`git show ${x}`, { shell: "/bin/bash" }); }',
      errors: [{ messageId: 'interpolated', line: 1, column: 60, endColumn: 69, suggestions: null }],
    },
    {
      name: 'execFile with a shell and unknown arguments', code: `import { execFile } from 'child_process'; function f(args) { execFile('git', args, { shell: true }); }`,
      errors: [{ messageId: 'interpolated', data: { call: 'execFile', value: 'args' }, line: 1, column: 62, endColumn: 70, suggestions: null }],
    },
    {
      name: 'shell option in a constant', code: `import { spawn } from 'child_process'; const options = { shell: true }; function f(x) { spawn('git', [x], options); }`,
      errors: [{ messageId: 'interpolated', line: 1, column: 89, endColumn: 94, suggestions: null }],
    },
    {
      name: 'sh -c', code: 'import { spawn } from "child_process"; function f(x) { spawn("sh", ["-c", `ls ${x}`]); }',
      errors: [{ messageId: 'interpolated', data: { call: 'spawn', value: 'x' }, line: 1, column: 56, endColumn: 61, suggestions: null }],
    },
    {
      name: 'path of bash -lc', code: 'import { execFileSync } from "child_process"; function f(x) { execFileSync("/bin/bash", ["-lc", "ls " + x]); }',
      errors: [{ messageId: 'interpolated', line: 1, column: 63, endColumn: 75, suggestions: null }],
    },
    {
      name: 'cmd /c', code: 'import { spawn } from "child_process"; function f(x) { spawn("cmd.exe", ["/c", x]); }',
      errors: [{ messageId: 'interpolated', line: 1, column: 56, endColumn: 61, suggestions: null }],
    },
    {
      name: 'cmd and powershell read all that stands behind the flag', code: 'import { execFileSync, spawn } from "child_process"; function f(url) { spawn("cmd", ["/c", "start", "", url], { shell: false }); execFileSync("powershell", ["-Command", "Remove-Item", url]); }',
      errors: [
        { messageId: 'interpolated', data: { call: 'spawn', value: 'url' }, line: 1, column: 72, endColumn: 77, suggestions: [] },
        { messageId: 'interpolated', data: { call: 'execFileSync', value: 'url' }, line: 1, column: 130, endColumn: 142, suggestions: [] },
      ],
    },
    {
      name: 'packages that promise what child_process calls back', code: 'import { exec } from "promisify-child-process"; import { spawn } from "child-process-promise"; function f(x) { exec(`git show ${x}`); spawn(`git show ${x}`, { shell: true }); }',
      errors: [
        { messageId: 'interpolated', data: { call: 'exec', value: 'x' }, line: 1, column: 112, endColumn: 116, suggestions: [] },
        { messageId: 'interpolated', data: { call: 'spawn', value: 'x' }, line: 1, column: 135, endColumn: 140, suggestions: [] },
      ],
    },
    {
      name: 'powershell -Command', code: 'import { spawn } from "child_process"; function f(x) { spawn("powershell", ["-NoProfile", "-Command", `Get-Item ${x}`]); }',
      errors: [{ messageId: 'interpolated', line: 1, column: 56, endColumn: 61, suggestions: null }],
    },
    {
      name: 'execa command', code: 'import { execaCommand } from "execa"; function f(x) { execaCommand(`git show ${x}`); }',
      errors: [{ messageId: 'interpolated', line: 1, column: 55, endColumn: 67, suggestions: null }],
    },
    {
      name: 'execa with a shell', code: 'import { execa } from "execa"; function f(x) { execa(`git show ${x}`, { shell: true }); }',
      errors: [{ messageId: 'interpolated', line: 1, column: 48, endColumn: 53, suggestions: null }],
    },
    {
      name: 'cross-spawn with a shell', code: 'import spawn from "cross-spawn"; function f(x) { spawn("git", [x], { shell: true }); }',
      errors: [{ messageId: 'interpolated', line: 1, column: 50, endColumn: 55, suggestions: null }],
    },
    {
      name: 'shelljs', code: 'import shell from "shelljs"; function f(x) { shell.exec(`git show ${x}`); }',
      errors: [{ messageId: 'interpolated', line: 1, column: 46, endColumn: 56, suggestions: null }],
    },
    {
      name: 'ssh2', code: 'import { Client } from "ssh2"; const conn = new Client(); function f(x) { conn.exec(`ls ${x}`, done); }',
      errors: [{ messageId: 'interpolated', line: 1, column: 75, endColumn: 84, suggestions: null }],
    },
    {
      name: 'dockerode', code: 'import Docker from "dockerode"; const docker = new Docker(); function f(x) { docker.getContainer("a").exec({ Cmd: ["sh", "-c", `ls ${x}`] }); }',
      errors: [{ messageId: 'interpolated', line: 1, column: 78, endColumn: 107, suggestions: null }],
    },
    {
      name: 'zx without quoting', code: 'import { $ } from "zx"; $.quote = (text) => text; async function f(x) { await $`git show ${x}`; }',
      errors: [{ messageId: 'unquotedHole', data: { call: '$', value: 'x' }, line: 1, column: 92, endColumn: 93 }],
    },
    {
      name: 'zx without quoting, one call', code: 'import { $ } from "zx"; async function f(x) { await $({ quote: (text) => text })`git show ${x}`; }',
      errors: [{ messageId: 'unquotedHole', line: 1, column: 93, endColumn: 94 }],
    },
    {
      name: 'raw text of Bun', code: 'async function f(x) { await Bun.$`git show ${{ raw: x }} ${x}`; }',
      errors: [{ messageId: 'unquotedHole', data: { call: 'Bun.$', value: 'x' }, line: 1, column: 53, endColumn: 54 }],
    },
    {
      name: 'long values are shortened', code: 'import { exec } from "child_process"; exec("run " + someFunctionWithALongName(anotherArgument, andAnotherOne, andOneMore));',
      errors: [{ messageId: 'interpolated', data: { call: 'exec', value: '"run " + someFunctionWithALongName(anotherArgument, andAn…' }, line: 1, column: 39, endColumn: 43, suggestions: null }],
    },
    {
      name: 'the hole that comes from outside is named', code: 'import express from "express"; import { exec } from "child_process"; const app = express(); app.get("/", (req, res) => { exec(`pg_dump ${config.url} > "${req.query.name}"`); });',
      errors: [{ messageId: 'interpolated', data: { call: 'exec', value: 'req.query.name' }, line: 1, column: 122, endColumn: 126, suggestions: null }],
    },
    {
      name: 'strict: shell switched on in a branch',
      code: `import { spawn } from 'child_process'; function f(x) { const options = {}; if (process.platform === 'win32') options.shell = true; spawn('npm', [x], options); }`, options: strict,
      errors: [{ messageId: 'interpolated', line: 1, column: 132, endColumn: 137, suggestions: null }],
    },
    {
      name: 'shell switched on for good', code: `import { spawn } from 'child_process'; function f(x) { const options = {}; options.shell = true; spawn('npm', [x], options); }`,
      errors: [{ messageId: 'interpolated', line: 1, column: 98, endColumn: 103, suggestions: null }],
    },
    {
      name: 'shell switched on in the branch of the call', code: `import { spawn } from 'child_process'; function f(x) { const options = {}; if (x) { options.shell = true; spawn('npm', [x], options); } }`,
      errors: [{ messageId: 'interpolated', line: 1, column: 107, endColumn: 112, suggestions: null }],
    },
    {
      name: 'shell in a container', code: 'import { spawn } from "child_process"; function f(x) { spawn("docker", ["exec", "web", "sh", "-c", `ls ${x}`]); }',
      errors: [{ messageId: 'interpolated', data: { call: 'spawn', value: 'x' }, line: 1, column: 56, endColumn: 61, suggestions: null }],
    },
    {
      name: 'shell of another user', code: `import { execFile } from 'child_process'; function f(x) { execFile('sudo', ['/bin/bash', '-c', 'ls ' + x]); }`,
      errors: [{ messageId: 'interpolated', data: { call: 'execFile', value: `'ls ' + x` }, line: 1, column: 59, endColumn: 67, suggestions: null }],
    },
    {
      name: 'command line for ssh', code: 'import { spawn } from "child_process"; function f(host, x) { spawn("ssh", [host, `ls ${x}`]); }',
      errors: [{ messageId: 'interpolated', data: { call: 'spawn', value: 'x' }, line: 1, column: 62, endColumn: 67, suggestions: null }],
    },
    {
      name: 'strict: shell under a condition', code: `import { spawn } from 'child_process'; function f(x) { spawn('npm', [x], { shell: process.platform === 'win32' }); }`, options: strict,
      errors: [{ messageId: 'interpolated', line: 1, column: 56, endColumn: 61, suggestions: null }],
    },
    {
      name: 'strict: shell that a spread may switch off', code: `import { spawn } from 'child_process'; export const f = (x, options) => spawn('npm', [x], { shell: true, ...options });`, options: strict,
      errors: [{ messageId: 'interpolated', data: { call: 'spawn', value: 'x' }, line: 1, column: 73, endColumn: 78, suggestions: null }],
    },
    {
      name: 'strict: shell that a spread may switch on', code: `import { spawn } from 'child_process'; export const f = (x) => spawn('npm', [x], { ...(isWindows && { shell: true }) });`, options: strict,
      errors: [{ messageId: 'interpolated', data: { call: 'spawn', value: 'x' }, line: 1, column: 64, endColumn: 69, suggestions: null }],
    },
    {
      name: 'called as compilers write it', code: `const cp = require('child_process'); function f(x) { (0, cp.execSync)('ls ' + x); }`,
      errors: [{ messageId: 'interpolated', data: { call: 'cp.execSync', value: "'ls ' + x" }, line: 1, column: 55, endColumn: 69 }],
    },
    {
      name: 'strict: option injection', code: `import express from 'express'; import { execFile } from 'child_process'; const app = express(); app.get('/', (req, res) => { execFile('git', ['show', req.query.ref]); });`, options: strict,
      errors: [{ messageId: 'optionInjection', data: { value: 'req.query.ref', program: 'git' }, line: 1, column: 151, endColumn: 164 }],
    },
  ],
});

scriptRuleTester.run(`${rule.name} (CommonJS)`, rule, {
  valid: [{ name: 'literal', code: `const { exec } = require('child_process'); exec('ls');` }],
  invalid: [{
    name: 'required in place', code: `exports.f = (x) => require('child_process').execSync('ls ' + x);`,
    errors: [{ messageId: 'interpolated', line: 1, column: 20, endColumn: 53, suggestions: null }],
  }],
});

typedRuleTester.run(`${rule.name} (typed)`, rule, {
  valid: [
    { name: 'number by its type', code: 'import { exec } from "node:child_process"; declare function port(): number; exec(`serve ${port()}`);' },
    { name: 'literals by their type', code: 'import { exec } from "node:child_process"; declare const o: { mode: "a" | "b" }; exec(`run ${o.mode}`);' },
  ],
  invalid: [{
    name: 'text by its type', code: 'import { exec } from "node:child_process"; declare const o: { mode: string }; exec("run " + o.mode);',
    errors: [{ messageId: 'interpolated', line: 1, column: 79, endColumn: 83, suggestions: null }],
  }],
});
