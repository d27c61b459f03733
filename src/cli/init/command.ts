import { Command, Option } from 'commander';

import { init, type InitOptions } from './init.js';

/** `init`: adds this plugin to the ESLint configuration of a project, or writes one. */
export function initCommand(): Command {
  return new Command('init')
    .description('add this plugin to the ESLint configuration of a project, or write one')
    .argument('[folder]', 'folder of the project', '.')
    .addOption(new Option('--config <preset>', 'preset to add')
      .choices(['recommended', 'strict']).default('recommended'))
    .option('--lint-staged', 'also lint what is about to be committed, with husky and lint-staged')
    .option('--suppress', 'also set aside what is reported today, with the suppressions of ESLint 9.24 and newer')
    .option('--dry-run', 'show what would change, and change nothing')
    .action((folder: string, options: InitOptions) => {
      init(folder, options, { cwd: process.cwd(), stdout: process.stdout });
    });
}
