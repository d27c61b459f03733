import { describe, expect, it } from 'vitest';

import { isOneShotProgram, isToolFile, isWorkerFile } from '../../../src/analysis/core/program-kind.js';
import { analyse } from '../../support/analyse.js';

function isOneShot(filename: string, { code = '', settings = {} } = {}): boolean {
  const { sourceCode } = analyse(code);
  return isOneShotProgram({ cwd: '/home/tools/project', filename, settings, sourceCode });
}

describe('isOneShotProgram', () => {
  it.each([
    'bin/start.js', 'scripts/release.ts', 'script/release.ts', 'tools/check.mjs', 'packages/tools/src/check.ts', 'src/scripts/seed.ts', 'examples/basic/index.ts',
    'packages/api/migrations/0001.ts', 'src/db/seeds/users.ts', 'prisma/seed/index.ts', 'benchmark/run.js', 'src/Benchmarks/run.js',
    'prisma/seed.ts', 'src/db/seeds.ts', 'src/users.seed.ts', 'src/users.seeder.ts', 'db/seeders/users.ts', 'src/migration/0001.ts', 'knexfile.ts',
    'karma.conf.js', '.eslintrc.cjs', 'vitest.config.ts', 'packages/api/next.config.mjs', '/home/tools/project/scripts/release.ts',
  ])('%s is one', (filename) => {
    expect(isOneShot(filename)).toBe(true);
  });

  it.each([
    'src/index.ts', 'src/scripts.ts', 'src/scripting/run.ts', 'src/config.ts', 'src/app.config.json.ts',
    '/home/tools/project/src/index.ts', 'src/tools/read-file.ts', 'packages/mcp/dist/tools/run.js', '/home/tools/other/src/index.ts',
    'tasks/nightly.ts', 'build/server.js', 'ci/agent.ts', 'tool/read.ts', 'src/seeder.service.ts', 'src/reseed.ts',
  ])('%s is none', (filename) => {
    expect(isOneShot(filename)).toBe(false);
  });

  it('knows a program by its hashbang', () => {
    expect(isOneShot('src/index.js', { code: '#!/usr/bin/env node\nrun();' })).toBe(true);
  });

  it('knows the seed of a wallet from one of a database', () => {
    expect(isOneShot('src/seed.ts', { code: 'export const toSeed = (mnemonic: string) => mnemonicToSeedSync(mnemonic);' })).toBe(false);
  });

  it('asks the settings', () => {
    const settings = { hardened: { oneShotPrograms: ['jobs/*.ts', '**/*.job.ts'] } };
    expect(isOneShot('jobs/nightly.ts', { settings })).toBe(true);
    expect(isOneShot('src/nightly.job.ts', { settings })).toBe(true);
    expect(isOneShot('src/jobs/nightly.ts', { settings })).toBe(false);
  });
});

describe('isToolFile', () => {
  const isTool = (filename: string) => isToolFile({ cwd: '/home/tools/project', filename });

  it.each(['scripts/a.ts', 'src/tools/a.ts', 'tooling/a.ts', '.github/actions/a.js', 'prisma/seeds/index.ts', 'prisma/seed.ts', '.lintstagedrc.js', 'next.config.mjs'])(
    '%s is one', (filename) => expect(isTool(filename)).toBe(true),
  );

  it.each(['src/index.ts', 'src/tool/a.ts', 'src/seed-users/a.ts'])('%s is none', (filename) => expect(isTool(filename)).toBe(false));
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
