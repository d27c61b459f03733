// Where the time of a lane goes, function by function, as V8's profiler sees it.
import { writeFileSync } from 'node:fs';
import { Session } from 'node:inspector/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { createLanes } from './lanes.mjs';
import { lintBatch } from './measure.mjs';
import { percent, textTable } from './numbers.mjs';
import { readSample } from './sample.mjs';

const shown = 40;

/** Profiles one lane, warmed up, and prints the functions of the plugin that cost most. */
export async function profile(options, { entry, cwd }) {
  const name = options.lanes?.findLast((lane) => !lane.startsWith('noop')) ?? 'strict';
  const [lane] = await createLanes([name], { ...options, entry, cwd });
  const sample = readSample(options);
  const lint = () => lintBatch(lane, sample, { cwd, round: 0, total: { cpu: 0, parse: 0, rules: new Map() } });

  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.setSamplingInterval', { interval: 200 });
  // Started before the warm-up: of code that was optimised earlier V8 does not know which function an inlined line is of.
  await session.post('Profiler.start');
  const started = performance.now();
  lint();
  const warmUp = performance.now() - started;
  for (let round = 0; round < options.rounds; round += 1) lint();
  const found = without((await session.post('Profiler.stop')).profile, warmUp);
  session.disconnect();

  print(name, found, dirname(entry));
  const file = join(tmpdir(), `hardened-${name}.cpuprofile`);
  writeFileSync(file, JSON.stringify(found));
  console.log(`\nThe profile itself, for the developer tools of a browser: ${file}`);
  return 0;
}

/** A profile without its first milliseconds. */
function without(found, milliseconds) {
  let time = 0;
  const from = found.timeDeltas.findIndex((delta) => (time += delta / 1_000) > milliseconds);
  return { ...found, samples: found.samples.slice(from), timeDeltas: found.timeDeltas.slice(from) };
}

/**
 * `self`: time in the function itself. `own`: that, and in what it calls outside of the plugin (natives, expressions,
 * ESLint). `total`: with everything it calls. All in milliseconds.
 */
function print(lane, { nodes, samples, timeDeltas }, folder) {
  const time = new Map();
  samples.forEach((id, index) => time.set(id, (time.get(id) ?? 0) + timeDeltas[index] / 1_000));
  const base = `${pathToFileURL(folder).href}/`;
  const functions = new Map();
  const all = { parse: 0, total: 0, plugin: 0 };
  const children = new Map(nodes.map((node) => [node.id, node]));

  const visit = (node, stack, inParse) => {
    const { functionName, url, lineNumber } = node.callFrame;
    const self = time.get(node.id) ?? 0;
    const isOurs = url.startsWith(base);
    const parsing = inParse || functionName === 'parseSync';
    let inside = stack;
    if (isOurs) {
      const place = `${url.slice(base.length)}:${lineNumber + 1}`;
      const key = `${functionName} ${place}`;
      if (!functions.has(key)) functions.set(key, { name: functionName || '(anonymous)', place, self: 0, own: 0, total: 0 });
      functions.get(key).self += self;
      inside = [...stack, key];
    }
    all.total += self;
    if (parsing) all.parse += self;
    else if (inside.length > 0) {
      all.plugin += self;
      functions.get(inside.at(-1)).own += self;
      for (const key of new Set(inside)) functions.get(key).total += self;
    }
    for (const id of node.children ?? []) visit(children.get(id), inside, parsing);
  };
  visit(nodes[0], [], false);

  const rows = [...functions.values()].sort((a, b) => b.own - a.own);
  const table = (title, sorted) => {
    console.log(`\n${title}`);
    console.log(textTable(['function', 'self ms', 'own ms', 'total ms', 'own ÷ parse', 'where'], sorted.slice(0, shown).map((row) => [
      row.name, row.self.toFixed(1), row.own.toFixed(1), row.total.toFixed(1), percent(row.own / all.parse, 2), row.place,
    ])).join('\n'));
  };
  console.log(`${lane}: ${Math.round(all.total)} ms in all, ${Math.round(all.parse)} ms parsing, ${Math.round(all.plugin)} ms in the plugin `
    + `(${percent(all.plugin / all.parse)} of parsing, without ESLint's stopwatch between)`);
  table('by own time (self, and in what it calls outside of the plugin)', rows);
  table('by total time (with all it calls)', rows.toSorted((a, b) => b.total - a.total));
}
