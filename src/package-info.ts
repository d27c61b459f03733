import { createRequire } from 'node:module';

/** This package as its `package.json` names it. Read from here alone: the path holds for `src` and for the bundle. */
export const { name, version } =
  createRequire(import.meta.url)('../package.json') as { name: string; version: string };
