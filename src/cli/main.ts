#!/usr/bin/env node
import { runCli } from './run-cli.js';

// `… | head`: the reader has seen enough.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

await runCli(process.argv.slice(2));
