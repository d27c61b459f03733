// What processes of their own show: what it costs to load a plugin, the memory of a whole run, and shares of the sample.
import { execFile } from 'node:child_process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

import { createLanes, peerEntry } from './lanes.mjs';
import { collectGarbage, lintBatch, measure } from './measure.mjs';
import { median } from './numbers.mjs';
import { readSample } from './sample.mjs';

const run = promisify(execFile);
const script = fileURLToPath(new URL('../bench.mjs', import.meta.url));
const starts = 9;
const memoryFiles = 400;

/** CPU milliseconds to import each plugin, in fresh processes taking turns: medians, `[{ name, cpu }]`. */
export async function measureStartup(names, { entry, peersFolder }) {
  const plugins = [
    { name: 'eslint-plugin-hardened', url: pathToFileURL(entry) },
    ...names.map((name) => ({ name, url: peerEntry(name, peersFolder) })),
  ].map((plugin) => ({ ...plugin, times: [] }));
  // The first start reads files that the system does not hold yet: it does not count.
  for (let turn = 0; turn <= starts; turn += 1) {
    for (const { url, times } of plugins) {
      const cpu = await importTime(url);
      if (turn > 0) times.push(cpu);
    }
  }
  return plugins.map(({ name, times }) => ({ name, cpu: median(times) }));
}

async function importTime(url) {
  const code = `
    const start = process.cpuUsage();
    await import(${JSON.stringify(url)});
    const { user, system } = process.cpuUsage(start);
    console.log((user + system) / 1000);
  `;
  const { stdout } = await run(process.execPath, ['--input-type=module', '--eval', code]);
  return Number(stdout);
}

/** Megabytes of a process that lints part of the sample with one lane: `{ name, peak, held }`. */
export async function measureMemory(names, { home, entry }) {
  const results = [];
  for (const name of names) {
    const { stdout } = await run(process.execPath, [
      script, '--child', 'memory', '--lanes', name, '--files', String(memoryFiles), '--home', home, '--plugin', entry,
    ], { maxBuffer: 2 ** 24 });
    results.push({ name, ...JSON.parse(stdout.trim().split('\n').at(-1)) });
  }
  return results;
}

/** The part of `measureMemory` that runs in a process of its own. `held` is what stays when no file is at hand any more. */
export async function printMemory(options, context) {
  const [lane] = await createLanes(options.lanes, { ...options, ...context });
  lintBatch(lane, readSample(options), { cwd: context.cwd, round: 0, total: { cpu: 0, parse: 0, rules: new Map() } });
  collectGarbage();
  const megabytes = (bytes) => Math.round(bytes / 2 ** 20);
  console.log(JSON.stringify({
    peak: megabytes(process.resourceUsage().maxRSS * 1_024), held: megabytes(process.memoryUsage().heapUsed),
  }));
  return 0;
}

/**
 * What `measure` gives, by several processes at a time: each lints its share of the files, with all lanes and rounds, and
 * the shares of a round are added up.
 */
export async function measureInJobs(names, { entry, files, home, jobs, order, rounds }) {
  const shares = await Promise.all(Array.from({ length: jobs }, async (_, part) => {
    const { stdout } = await run(process.execPath, [
      script, '--child', 'measure', '--part', String(part), '--jobs', String(jobs), '--lanes', names.join(','), '--rounds', String(rounds),
      ...(Number.isFinite(files) ? ['--files', String(files)] : []), '--rule-order', order, '--home', home, '--plugin', entry,
    ], { maxBuffer: 2 ** 28 });
    return JSON.parse(stdout.trim().split('\n').at(-1));
  }));
  return names.map((_, lane) => Array.from({ length: rounds }, (__, round) => {
    const total = { cpu: 0, parse: 0, rules: new Map() };
    for (const { cpu, parse, rules } of shares.map((share) => share[lane][round])) {
      total.cpu += cpu;
      total.parse += parse;
      for (const [id, time] of rules) total.rules.set(id, (total.rules.get(id) ?? 0) + time);
    }
    return total;
  }));
}

/** The part of `measureInJobs` that runs in a process of its own. */
export function printMeasured(lanes, sample, { cwd, jobs, part, rounds }) {
  const results = measure(lanes, sample.filter((_, index) => index % jobs === part), { rounds, cwd });
  console.log(JSON.stringify(results.map((totals) => totals.map(({ cpu, parse, rules }) => ({ cpu, parse, rules: [...rules] })))));
  return 0;
}
