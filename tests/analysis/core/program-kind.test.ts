import { describe, expect, it } from 'vitest';

import { isOneShotProgram, isWorkerFile } from '../../../src/analysis/core/program-kind.js';
import { analyse } from '../../support/analyse.js';

function isOneShot(filename: string, { code = '', settings = {} } = {}): boolean {
  const { sourceCode } = analyse(code);
  return isOneShotProgram({ cwd: '/home/tools/project', filename, settings, sourceCode });
}

describe('isOneShotProgram', () => {
  it.each([
    'bin/start.js', 'scripts/release.ts', 'script/release.ts', 'tools/check.mjs', 'packages/tools/src/check.ts', 'src/scripts/seed.ts', 'examples/basic/index.ts',
    'packages/api/migrations/0001.ts', 'src/db/seeds/users.ts', 'prisma/seed/index.ts', 'benchmark/run.js', 'src/Benchmarks/run.js',
    'vitest.config.ts', 'packages/api/next.config.mjs', '/home/tools/project/scripts/release.ts',
  ])('%s is one', (filename) => {
    expect(isOneShot(filename)).toBe(true);
  });

  it.each([
    'src/index.ts', 'src/scripts.ts', 'src/scripting/run.ts', 'src/config.ts', 'src/app.config.json.ts',
    '/home/tools/project/src/index.ts', 'src/tools/read-file.ts', 'packages/mcp/dist/tools/run.js', '/home/tools/other/src/index.ts',
  ])('%s is none', (filename) => {
    expect(isOneShot(filename)).toBe(false);
  });

  it('knows a program by its hashbang', () => {
    expect(isOneShot('src/index.js', { code: '#!/usr/bin/env node\nrun();' })).toBe(true);
  });

  it('asks the settings', () => {
    const settings = { hardened: { oneShotPrograms: ['jobs/*.ts', '**/*.job.ts'] } };
    expect(isOneShot('jobs/nightly.ts', { settings })).toBe(true);
    expect(isOneShot('src/nightly.job.ts', { settings })).toBe(true);
    expect(isOneShot('src/jobs/nightly.ts', { settings })).toBe(false);
  });
});

describe('isWorkerFile', () => {
  const cases: [name: string, code: string, isWorker: boolean][] = [
    ['parentPort', 'import { parentPort } from "node:worker_threads"; parentPort.postMessage(1);', true],
    ['workerData of a namespace', 'const threads = require("worker_threads"); use(threads.workerData);', true],
    ['self.onmessage', 'self.onmessage = () => {};', true],
    ['onmessage', 'onmessage = () => {};', true],
    ['listener of self', 'self.addEventListener("message", () => {});', true],
    ['worker of a pool', 'import { worker } from "workerpool"; worker({});', true],
    ['starting a worker', 'import { Worker } from "node:worker_threads"; new Worker(file, { workerData: { a } });', false],
    ['parentPort of another module', 'import { parentPort } from "./port.js"; parentPort.postMessage(1);', false],
    ['listener of the window', 'window.addEventListener("message", () => {});', false],
    ['another listener of self', 'self.addEventListener("fetch", () => {});', false],
    ['local self', 'const self = this; self.onmessage = () => {};', false],
    ['local onmessage', 'let onmessage; onmessage = () => {};', false],
    ['nothing of the kind', 'run();', false],
  ];
  it.each(cases)('%s', (_name, code, isWorker) => {
    expect(isWorkerFile(analyse(code).sourceCode)).toBe(isWorker);
  });
});
