import { Command, InvalidArgumentError, Option } from 'commander';

import { processIo } from '../env.js';
import { presets } from './engine.js';
import { type AuditOptions, formats, runAudit } from './run.js';

/** `audit`: lints with a preset of this plugin, whatever ESLint configuration the project has. */
export function auditCommand(io = processIo): Command {
  return new Command('audit')
    .description('lint without any set-up, and sum up by engineering standard')
    .argument('[paths...]', 'files, folders and globs; `!glob` takes files out again (default: this folder)')
    .addOption(new Option('-c, --config <preset>', 'rules and options to lint with').choices(presets).default('recommended'))
    .addOption(new Option('-f, --format <format>', 'form of the report').choices(formats).default('stylish'))
    .option('-o, --output <file>', 'write the report into a file')
    .option('--max-warnings <number>', 'fail when there are more warnings than this', toMaximum)
    .addHelpText('after', '\nExit codes: 0 no problems, 1 problems, 2 it could not run.')
    .action(async (paths: string[], options: Omit<AuditOptions, 'paths'>) => {
      process.exitCode = await runAudit({ ...options, paths }, io());
    });
}

/** -1 stands for "any number", as in ESLint. */
function toMaximum(text: string): number {
  if (!/^(?:\d{1,9}|-1)$/.test(text)) throw new InvalidArgumentError('It takes a whole number.');
  return Number(text);
}
