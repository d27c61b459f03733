#!/usr/bin/env node
import { createRequire } from 'node:module';

import { Command, CommanderError } from 'commander';

import { auditCommand } from './audit/command.js';
import { CliError } from './cli-error.js';
import { initCommand } from './init/command.js';

const { version } = createRequire(import.meta.url)('../../package.json') as { version: string };

const program = new Command('eslint-plugin-hardened')
  .description('Lint a backend against the hardening standards, without set-up or in your ESLint configuration.')
  .version(version)
  .addCommand(auditCommand())
  .addCommand(initCommand());

// Wrong usage is "could not run": 2, as in ESLint. 1 is for what was found.
for (const command of [program, ...program.commands]) command.exitOverride();

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2;
  else if (error instanceof CliError) {
    console.error(error.message);
    process.exitCode = 2;
  } else throw error;
}
