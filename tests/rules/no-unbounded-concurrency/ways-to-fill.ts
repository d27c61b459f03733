import rule from '../../../src/rules/no-unbounded-concurrency.js';
import { ruleTester } from '../../support/rule-tester.js';

ruleTester.run(rule.name, rule, {
  valid: [
    { name: 'a loop that waits for each', code: `export async function load(queue: string[]) { const all = []; while (queue.length > 0) all.push(await fetch(queue.pop()!)); return Promise.all(all); }` },
    { name: 'a loop over a list that waits for each', code: `export async function load(urls: string[]) { const all = []; for (const url of urls) { const answer = await fetch(url); all.push(answer); } return Promise.all(all); }` },
    { name: 'a loop until few are running', code: `export async function load(queue: string[]) { const all: Promise<Response>[] = []; while (all.length < 4) all.push(fetch(queue.pop()!)); return Promise.all(all); }` },
    { name: 'a loop that stops to wait', code: `export async function load(queue: string[]) { const all: Promise<Response>[] = []; while (queue.length > 0) { if (all.length >= 8) await Promise.race(all); all.push(fetch(queue.pop()!)); } return Promise.all(all); }` },
    { name: 'a loop over a list of the file', code: `const queue = ['a', 'b']; export async function load() { const all = []; while (queue.length > 0) all.push(fetch(queue.pop()!)); return Promise.all(all); }` },
    { name: 'a loop whose end is out of sight', code: `export async function load(more: () => string | undefined) { const all = []; while (more()) all.push(fetch('/a')); return Promise.all(all); }` },
    { name: 'set at one place', code: `export async function load(urls: string[]) { const all = []; for (const url of urls) all[0] = fetch(url); return Promise.all(all); }` },
    { name: 'set to what was waited for', code: `export async function load(urls: string[]) { const all = []; for (let i = 0; i < urls.length; i++) all[i] = await fetch(urls[i]); return Promise.all(all); }` },
    { name: 'set for few', code: `export async function load() { const all = []; for (let i = 0; i < 3; i++) all[i] = fetch('/a/' + i); return Promise.all(all); }` },
    { name: 'begun anew in each round', code: `export async function load(urls: string[]) { let all: Promise<Response>[] = []; for (const url of urls) { all = [...all, fetch(url)]; if (isFull(all)) { await Promise.all(all); all = []; } } return Promise.all(all); }` },
    { name: 'one limiter for all', code: `import pLimit from 'p-limit'; export async function load(urls: string[]) { const limit = pLimit(2); return Promise.all(urls.map((url) => limit(() => fetch(url)))); }` },
    { name: 'one limiter for all in a loop', code: `import pLimit from 'p-limit'; export async function load(urls: string[]) { const limit = pLimit(2); const all = []; for (const url of urls) all.push(limit(() => fetch(url))); return Promise.all(all); }` },
    { name: 'one limiter for each group', code: `import pLimit from 'p-limit'; export const load = (groups: string[][]) => Promise.all(groups.map(async (group) => { const limit = pLimit(2); await Promise.all(group.map((url) => limit(() => fetch(url)))); }));` },
    { name: 'a limiter that a function gives', code: `import { limiterOf } from './limits.js'; export const load = (urls: string[]) => Promise.all(urls.map((url) => { const limit = limiterOf(url); return limit(() => fetch(url)); }));` },
    { name: 'a list that a schema limits', code: `import { z } from 'zod'; const Body = z.object({ hosts: z.array(z.string()).max(20) }); export const load = (body: unknown) => { const { hosts } = Body.parse(body); return Promise.all(hosts.map((host) => fetch(host))); };` },
    { name: 'a member of what a schema limits', code: `import { z } from 'zod'; const Body = z.object({ to: z.object({ hosts: z.string().array().max(20).optional() }) }); export const load = async (body: unknown) => { const checked = await Body.parseAsync(body); return Promise.all(checked.to.hosts.map((host) => fetch(host))); };` },
    { name: 'a list that safeParse limits', code: `import { z } from 'zod'; const Hosts = z.array(z.string()).length(3); export const load = (body: unknown) => { const result = Hosts.safeParse(body); return result.success ? Promise.all(result.data.map((host) => fetch(host))) : []; };` },
    { name: 'a file of another Bun', code: `const Bun = make(); export const save = (paths: string[]) => Promise.all(paths.map((path) => Bun.write(path, 'x')));` },
    { name: 'while an iterator of few goes on', code: `export async function load() { const steps = ['a', 'b'].values(); const all = []; let next = steps.next(); while (!next.done) { all.push(fetch(next.value)); next = steps.next(); } await Promise.all(all); }` },
  ],
  invalid: [
    {
      name: 'while there are some', code: `export async function load(queue: string[]) { const all = []; while (queue.length > 0) all.push(fetch(queue.pop()!)); return Promise.all(all); }`,
      errors: [{ messageId: 'allAtOnce', line: 1, column: 126, endColumn: 137 }],
    },
    {
      name: 'do while there are some', code: `export async function load(queue: Set<string>) { const all = []; do { all.push(fetch(take(queue))); } while (queue.size); return Promise.all(all); }`,
      errors: [{ messageId: 'allAtOnce', line: 1, column: 130, endColumn: 141 }],
    },
    {
      name: 'while one is taken', code: `export async function load(queue: string[]) { const all = []; let url; while ((url = queue.shift()) !== undefined) all.push(fetch(url)); await Promise.allSettled(all); }`,
      errors: [{ messageId: 'allAtOnce', line: 1, column: 144, endColumn: 162 }],
    },
    {
      name: 'while the index is in the list', code: `export async function load(urls: string[]) { const all = []; let i = 0; while (i < urls.length) { all.push(fetch(urls[i])); i += 1; } await Promise.all(all); }`,
      errors: [{ messageId: 'allAtOnce', line: 1, column: 141, endColumn: 152 }],
    },
    {
      name: 'set by index', code: `export async function load(urls: string[]) { const all: Promise<Response>[] = []; for (let i = 0; i < urls.length; i++) all[i] = fetch(urls[i]); return Promise.all(all); }`,
      errors: [{ messageId: 'allAtOnce', line: 1, column: 153, endColumn: 164 }],
    },
    {
      name: 'set by index in an array of that length', code: `export async function load(urls: string[]) { const all = new Array(urls.length); urls.forEach((url, index) => { all[index] = fetch(url); }); return Promise.all(all); }`,
      errors: [{ messageId: 'allAtOnce', line: 1, column: 149, endColumn: 160 }],
    },
    {
      name: 'spread into a longer one', code: `export async function load(urls: string[]) { let all: Promise<Response>[] = []; for (const url of urls) all = [...all, fetch(url)]; return Promise.all(all); }`,
      errors: [{ messageId: 'allAtOnce', line: 1, column: 140, endColumn: 151 }],
    },
    {
      name: 'put behind by concat', code: `export async function load(urls: string[]) { let all: Promise<Response>[] = []; for (const url of urls) { all = all.concat(fetch(url)); } return Promise.all(all); }`,
      errors: [{ messageId: 'allAtOnce', line: 1, column: 146, endColumn: 157 }],
    },
    {
      name: 'a limiter for each element', code: `import pLimit from 'p-limit'; import { readFile } from 'node:fs/promises'; export const load = (paths: string[]) => Promise.all(paths.map((path) => pLimit(2)(() => readFile(path))));`,
      errors: [{ messageId: 'allAtOnce', line: 1, column: 117, endColumn: 128 }],
    },
    {
      name: 'a limiter for each element, by name', code: `import pLimit from 'p-limit'; export const load = (urls: string[]) => Promise.all(urls.map(async (url) => { const limit = pLimit(2); return limit(() => fetch(url)); }));`,
      errors: [{ messageId: 'allAtOnce', line: 1, column: 71, endColumn: 82 }],
    },
    {
      name: 'a queue for each round', code: `import PQueue from 'p-queue'; export async function load(urls: string[]) { const all = []; for (const url of urls) all.push(new PQueue({ concurrency: 1 }).add(() => fetch(url))); return Promise.all(all); }`,
      errors: [{ messageId: 'allAtOnce', line: 1, column: 187, endColumn: 198 }],
    },
    {
      name: 'a list that a schema does not limit', code: `import { z } from 'zod'; const Body = z.object({ hosts: z.array(z.string().max(20)).min(1) }); export const load = (body: unknown) => { const { hosts } = Body.parse(body); return Promise.all(hosts.map((host) => fetch(host))); };`,
      errors: [{ messageId: 'allAtOnce', line: 1, column: 180, endColumn: 191 }],
    },
    {
      name: 'writing by Bun', code: `export const save = (paths: string[]) => Promise.all(paths.map((path) => Bun.write(path, 'x')));`,
      errors: [{ messageId: 'allAtOnce', line: 1, column: 42, endColumn: 53 }],
    },
    {
      name: 'while an iterator goes on', code: `export async function load(urls: Set<string>) { const each = urls.values(); const all = []; let next = each.next(); while (!next.done) { all.push(fetch(next.value)); next = each.next(); } await Promise.all(all); }`,
      errors: [{ messageId: 'allAtOnce', line: 1, column: 195, endColumn: 206 }],
    },
    {
      name: 'while an iterator that waits goes on', code: `export async function load(urls: AsyncIterator<string>) { const all = []; let next = await urls.next(); while (!next.done) { all.push(fetch(next.value)); next = await urls.next(); } await Promise.all(all); }`,
      errors: [{ messageId: 'allAtOnce', line: 1, column: 189, endColumn: 200 }],
    },
  ],
});
