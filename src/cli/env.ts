import type { Io } from './io.js';

/** The surroundings of this process: the one place that reads its environment. */
export function processIo(): Io {
  const { env, stdout, stderr } = process;
  return { cwd: process.cwd(), env, stdout, stderr };
}
