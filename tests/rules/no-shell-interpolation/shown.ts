import rule from '../../../src/rules/no-shell-interpolation.js';
import { ruleTester } from '../../support/rule-tester.js';

ruleTester.run(`${rule.name}: types and literals of the file`, rule, {
  valid: [
    { name: 'members of a type of the file', code: 'import { exec } from "child_process"; type Mode = "fast" | "slow"; interface Base { level: number } interface Job extends Base { mode?: Mode; on: boolean; run(): void } enum Kind { A = "a" } export function f(job: Job, o: { n: number; kind: Kind; key: keyof typeof Kind }) { exec(`a ${job.mode} ${job.level} ${job.on}`); exec(`b ${o.n} ${o.kind} ${o.key}`); }' },
    { name: 'taken apart', code: 'import { exec } from "child_process"; type Mode = "fast" | "slow"; interface Job { mode: Mode; at: { line: number } } export const f = ({ mode = "fast", at: { line } }: Job) => exec(`a ${mode} ${line}`); export function g(job: Readonly<Job>) { const { mode, at } = job; exec(`b ${mode} ${at.line}`); }' },
    { name: 'elements of a typed list', code: 'import { exec } from "child_process"; interface Job { n: number } export function f(ids: readonly number[], kinds: Array<"a" | "b">, jobs: Job[], pair: [number, "x"]) { exec(`a ${ids.join(" ")} ${ids[0]} ${kinds[1]}`); for (const kind of kinds) exec(`b ${kind}`); for (const { n } of jobs) exec(`c ${n}`); jobs.forEach((job) => exec(`d ${job.n}`)); exec(`e ${jobs.map((job) => job.n).join(" ")} ${ids.map((id) => `-p ${id}`).join(" ")}`); const [first, second] = pair; exec(`f ${first} ${second} ${ids}`); }' },
    { name: 'values of a typed record and map', code: 'import { exec } from "child_process"; export function f(ports: Record<string, number>, levels: Map<string, 1 | 2>, key: string) { exec(`a ${ports[key]} ${levels.get(key)}`); for (const [, port] of Object.entries(ports)) exec(`b ${port}`); }' },
    { name: 'fields and parameter properties', code: 'import { exec } from "child_process"; type Mode = "a" | "b"; export class A { level = input(); #size: number; constructor(private readonly mode: Mode, size: number) { this.#size = size; } private kind: Mode = "a"; set(kind: Mode) { this.kind = kind; } f() { exec(`a ${this.mode} ${this.kind} ${this.#size}`); } }' },
    { name: 'type parameter with a bound, and types of constants', code: 'import { exec } from "child_process"; const modes = ["a", "b"] as const; type Mode = (typeof modes)[number]; const table = { x: "y" } as const; export function f<T extends "on" | "off">(state: T, mode: Mode, { key }: { key: keyof typeof table }, value: (typeof table)[keyof typeof table], at: `v${number}`) { exec(`a ${state} ${mode} ${key} ${value} ${at}`); }' },
    { name: 'what a function of the file promises', code: 'import { exec } from "child_process"; type Mode = "a" | "b"; declare const read: (key: string) => unknown; function mode(): Mode { return read("mode") as Mode; } async function job(): Promise<{ n: number }> { return { n: Number(read("n")) }; } export async function f() { const { n } = await job(); exec(`a ${mode()} ${n}`); }' },
    { name: 'constant tables', code: 'import { exec } from "child_process"; const settings = { "core.autocrlf": "false" } as const; const steps = [{ name: "build", args: ["-x"] }, { name: "test", args: ["-y"] }]; export function f() { for (const [key, value] of Object.entries(settings)) exec(`a ${key} ${value}`); for (const value of Object.values(settings)) exec(`b ${value}`); for (const key of Object.keys(settings)) exec(`c ${key}`); for (const key in settings) exec(`d ${key} ${settings[key]}`); for (const { name, args } of steps) exec(`e ${name} ${args.join(" ")}`); for (const [at, step] of steps.entries()) exec(`f ${at} ${step.name}`); steps.forEach(({ name }) => exec(`g ${name}`)); steps.map((step, at) => exec(`h ${step.name} ${at}`)); }' },
    { name: 'look-ups in constant tables', code: 'import { exec } from "child_process"; const commands = { a: { cmd: "ls" }, b: { cmd: "pwd" } }; const names = new Map([["list", "ls -l"], ["where", "pwd"]]); const kinds = ["x", "y"]; enum Level { Low = "low" } export function f(key) { exec(`${commands[key].cmd} a`); const command = names.get(key); if (command) exec(command); const kind = kinds.find((each) => each === key); exec(`a ${kind}`); exec(`b ${kinds.filter((each) => key.includes(each)).join(" ")}`); for (const level of Object.values(Level)) exec(`c ${level}`); for (const [name, line] of names) exec(`d ${name} ${line}`); for (const name of names.keys()) exec(`e ${name}`); }' },
    { name: 'what the only calls of a function hand over', code: 'import { exec } from "child_process"; function run({ cmd, args = [] }) { exec(`${cmd} a`); } run({ cmd: "ls" }); run({ cmd: "pwd" });' },
    { name: 'tested to be a number', code: 'import { exec } from "child_process"; export function f(lines: unknown, o: any, x, y) { if (typeof lines !== "number") return; exec(`a ${lines}`); if (typeof o.lines === "number") exec(`b ${o.lines}`); if (!Number.isInteger(x)) throw new RangeError("x"); exec(`c ${x}`); if (isNaN(y)) return; exec(`d ${y}`); }' },
    { name: 'compared with constants', code: 'import { exec } from "child_process"; export function f(x: string, y: string, o) { if (x !== "a" && x !== "b") return; exec(`a ${x}`); if (y === "a" || y === "b") exec(`b ${y}`); exec(o.kind === "x" ? `c ${o.kind}` : "d"); }' },
    { name: 'cases of a switch', code: 'import { exec } from "child_process"; export function f(x: string) { switch (x) { case "a": case "b": exec(`a ${x}`); break; default: throw new RangeError(x); } exec(`b ${x}`); }' },
    { name: 'predicate of the file, and members in a list', code: 'import { exec } from "child_process"; type Mode = "a" | "b"; const isMode = (x: string): x is Mode => x === "a" || x === "b"; const modes = ["a"]; export function f(x: string, o) { if (!isMode(x)) throw new RangeError(x); exec(`a ${x}`); if (!modes.includes(o.mode)) return; exec(`b ${o.mode}`); }' },
    { name: 'digits of a number', code: 'import { exec } from "child_process"; export const f = (x) => exec(`a ${x.toFixed(2)}`);' },
    { name: 'programs without a shell', code: 'import { spawn } from "child_process"; import { $ } from "execa"; import { $ as zx } from "zx"; const windows = process.platform === "win32"; const sh = zx({ timeout: "3s" }); export function f(x) { spawn(windows ? "npm.cmd" : "npm", ["run", x]); Bun.spawn(["ls", x]); Bun.spawn({ cmd: ["ls", x] }); $({ timeout: 3 })`ls ${x}`; $({ shell: false })`ls ${x}`; sh`ls ${x}`; spawn(windows ? "cmd" : "sh", [windows ? "/c" : "-c", "npm test"]); }' },
  ],
  invalid: [
    {
      name: 'texts in a type of the file, and types that may be any text', code: 'import { exec } from "child_process"; interface Job { name: string } type Text = string; export function f(job: Job, { name }: Job, list: Text[]) { exec(`"${job.name}" a`); exec(`"${name}" a`); for (const each of list) exec(`"${each}" a`); }',
      errors: [
        { messageId: 'interpolated', data: { call: 'exec', value: 'job.name' }, line: 1, column: 149, endColumn: 153, suggestions: [] },
        { messageId: 'interpolated', data: { call: 'exec', value: 'name' }, line: 1, column: 174, endColumn: 178, suggestions: [] },
        { messageId: 'interpolated', data: { call: 'exec', value: 'each' }, line: 1, column: 220, endColumn: 224, suggestions: [] },
      ],
    },
    {
      name: 'type parameter that may be any text, and the type of a list that is not constant', code: 'import { exec } from "child_process"; const kinds = ["a"]; export function f<T extends string>(one: T, two: (typeof kinds)[number]) { exec(`"${one}" a`); exec(`"${two}" a`); }',
      errors: [
        { messageId: 'interpolated', data: { call: 'exec', value: 'one' }, line: 1, column: 135, endColumn: 139, suggestions: [] },
        { messageId: 'interpolated', data: { call: 'exec', value: 'two' }, line: 1, column: 155, endColumn: 159, suggestions: [] },
      ],
    },
    {
      name: 'a type says nothing of what a request brings', code: 'import { exec } from "child_process"; import express from "express"; interface Body { pid: number; list: number[] } express().post("/", (req, res) => { const body: Body = req.body; exec(`kill "${body.list[0]}"`); });',
      errors: [
        { messageId: 'interpolated', data: { call: 'exec', value: 'body.list[0]' }, line: 1, column: 182, endColumn: 186, suggestions: [] },
      ],
    },
    {
      name: 'tables with one unknown command, and ones that are filled', code: 'import { exec } from "child_process"; const kinds = { a: { cmd: "ls" }, b: { cmd: read() } }; const names = new Map([["a", "ls"]]); const steps = [{ name: "a" }]; export function add(key, value) { names.set(key, value); steps.push({ name: value }); } export function f(key) { exec(`"${kinds[key].cmd}"`); exec(`"${names.get(key)}"`); for (const { name } of steps) exec(`"${name}"`); }',
      errors: [
        { messageId: 'interpolated', data: { call: 'exec', value: 'kinds[key].cmd' }, line: 1, column: 277, endColumn: 281, suggestions: [] },
        { messageId: 'interpolated', data: { call: 'exec', value: 'names.get(key)' }, line: 1, column: 306, endColumn: 310, suggestions: [] },
        { messageId: 'interpolated', data: { call: 'exec', value: 'name' }, line: 1, column: 365, endColumn: 369, suggestions: [] },
      ],
    },
    {
      name: 'fallback in a pattern', code: 'import { exec } from "child_process"; const settings = { b: "x" }; export function f({ n = read() }: { n?: string }) { const { b = read(), c = read() } = settings; exec(`"${n}" ${b}`); exec(`"${c}"`); }',
      errors: [
        { messageId: 'interpolated', data: { call: 'exec', value: 'n' }, line: 1, column: 165, endColumn: 169, suggestions: [] },
        { messageId: 'interpolated', data: { call: 'exec', value: 'c' }, line: 1, column: 186, endColumn: 190, suggestions: [] },
      ],
    },
    {
      name: 'the other side of a test', code: 'import { exec } from "child_process"; export function f(one: unknown, two, three) { if (typeof one === "number") return; exec(`"${one}"`); if (!Number.isInteger(two)) warn(two); exec(`"${two}"`); if (three === "a" && ready()) return; exec(`"${three}"`); }',
      errors: [
        { messageId: 'interpolated', data: { call: 'exec', value: 'one' }, line: 1, column: 122, endColumn: 126, suggestions: [] },
        { messageId: 'interpolated', data: { call: 'exec', value: 'two' }, line: 1, column: 179, endColumn: 183, suggestions: [] },
        { messageId: 'interpolated', data: { call: 'exec', value: 'three' }, line: 1, column: 235, endColumn: 239, suggestions: [] },
      ],
    },
    {
      name: 'written again after the test', code: 'import { exec } from "child_process"; export function f(lines: unknown) { if (typeof lines !== "number") return; lines = read(); exec(`"${lines}"`); }',
      errors: [
        { messageId: 'interpolated', data: { call: 'exec', value: 'lines' }, line: 1, column: 130, endColumn: 134, suggestions: [] },
      ],
    },
    {
      name: 'switch that lets the rest through', code: 'import { exec } from "child_process"; export function f(x: string) { switch (x) { case "a": default: exec(`"${x}"`); } switch (x) { case read(): exec(`"${x}" b`); break; case "c": warn(); } exec(`"${x}" d`); }',
      errors: [
        { messageId: 'interpolated', data: { call: 'exec', value: 'x' }, line: 1, column: 102, endColumn: 106, suggestions: [] },
        { messageId: 'interpolated', data: { call: 'exec', value: 'x' }, line: 1, column: 146, endColumn: 150, suggestions: [] },
        { messageId: 'interpolated', data: { call: 'exec', value: 'x' }, line: 1, column: 191, endColumn: 195, suggestions: [] },
      ],
    },
    {
      name: 'shell chosen by the platform, or by the environment', code: 'import { spawn } from "child_process"; const windows = process.platform === "win32"; const shell = windows ? "cmd" : "/bin/sh"; const flag = windows ? "/c" : "-c"; export const run = (x) => spawn(shell, [flag, `npm run ${x}`]); export const login = (x) => spawn(process.env.SHELL ?? "/bin/sh", ["-c", `su - ${x}`]);',
      errors: [
        { messageId: 'interpolated', data: { call: 'spawn', value: 'x' }, line: 1, column: 191, endColumn: 196, suggestions: [] },
        { messageId: 'interpolated', data: { call: 'spawn', value: 'x' }, line: 1, column: 257, endColumn: 262, suggestions: [] },
      ],
    },
    {
      name: 'command line of Bun', code: 'import { spawn } from "bun"; export const list = (x) => Bun.spawn(["sh", "-c", `ls ${x}`]); export const count = (x) => spawn({ cmd: ["bash", "-lc", `ls ${x} | wc`] });',
      errors: [
        { messageId: 'interpolated', data: { call: 'Bun.spawn', value: 'x' }, line: 1, column: 57, endColumn: 66, suggestions: [] },
        { messageId: 'interpolated', data: { call: 'spawn', value: 'x' }, line: 1, column: 121, endColumn: 126, suggestions: [] },
      ],
    },
    {
      name: 'shell of an execa template', code: 'import { $, execa } from "execa"; const sh = $({ shell: "/bin/bash" }); export const pack = (x) => $({ shell: true })`tar ${x} | wc`; export const list = (x) => sh`ls ${x}`; export const show = (x) => execa({ shell: true })`cat ${x}`;',
      errors: [
        { messageId: 'interpolated', data: { call: '$({ shell: true })', value: 'x' }, line: 1, column: 125, endColumn: 126, suggestions: [] },
        { messageId: 'interpolated', data: { call: 'sh', value: 'x' }, line: 1, column: 170, endColumn: 171, suggestions: [] },
        { messageId: 'interpolated', data: { call: 'execa({ shell: true })', value: 'x' }, line: 1, column: 231, endColumn: 232, suggestions: [] },
      ],
    },
    {
      name: 'quoting switched off in a constant', code: 'import { $ } from "zx"; const sh = $({ quote: (text) => text }); export const list = (x) => sh`ls ${x}`;',
      errors: [
        { messageId: 'unquotedHole', data: { value: 'x', call: 'sh' }, line: 1, column: 101, endColumn: 102 },
      ],
    },
  ],
});
