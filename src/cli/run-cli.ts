import { Command, CommanderError } from 'commander';

import { version } from '../package-info.js';
import { auditCommand } from './audit/command.js';
import { CliError } from './cli-error.js';
import { initCommand } from './init/command.js';
import { processIo } from './env.js';
import type { Io } from './io.js';

/**
 * Runs the command with the arguments of the user and sets the exit code of the process. Whatever kept it from running
 * is 2, as in ESLint: 1 is for what was found.
 */
export async function runCli(args: readonly string[], io: Io = processIo()): Promise<void> {
  const program = new Command('eslint-plugin-hardened')
    .description('Lint a backend against the hardening standards, without set-up or in your ESLint configuration.')
    .version(version)
    .addCommand(auditCommand(() => io))
    .addCommand(initCommand());
  for (const command of [program, ...program.commands]) {
    command
      .exitOverride()
      .configureOutput({ writeOut: (text) => io.stdout.write(text), writeErr: (text) => io.stderr.write(text) });
  }

  try {
    await program.parseAsync(args, { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) {
      // Commander has said what is wrong, or has shown the help.
      process.exitCode = error.exitCode === 0 ? 0 : 2;
      return;
    }
    process.exitCode = 2;
    if (error instanceof CliError) io.stderr.write(`${error.message}\n`);
    // What nobody foresaw keeps its stack, for the report of it.
    else console.error(error);
  }
}
