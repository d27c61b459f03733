import { rmSync } from 'node:fs';

import { onTestFinished } from 'vitest';

import { runCli } from '../../src/cli/run-cli.js';
import { scratchFolder, writeFiles } from './packed.js';

/** What a run of the command said, and how it ended. */
export interface Outcome {
  code: number;
  stdout: string;
  stderr: string;
}

export interface Surroundings {
  env?: Record<string, string>;
  /** Width of the terminal that both streams are; no terminal without. */
  columns?: number;
}

/** Runs the command within this process, in a folder. */
export async function cli(cwd: string, args: readonly string[], { env = {}, columns }: Surroundings = {}): Promise<Outcome> {
  const output = { stdout: '', stderr: '' };
  const stream = (name: keyof typeof output) => ({
    isTTY: columns !== undefined,
    columns,
    write: (text: string) => (output[name] += text),
  });
  const before = process.exitCode;
  process.exitCode = 0;
  try {
    await runCli(args, { cwd, env, stdout: stream('stdout'), stderr: stream('stderr') });
    return { code: process.exitCode, ...output };
  } finally {
    process.exitCode = before;
  }
}

/** A folder of these files that goes away with the test. */
export function project(files: Readonly<Record<string, string>>): string {
  const folder = scratchFolder('cli');
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return writeFiles(folder, files);
}
