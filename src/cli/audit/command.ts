import { Command } from 'commander';

/** `audit`: lints with a preset of this plugin, whatever ESLint configuration the project has. */
export function auditCommand(): Command {
  return new Command('audit').description('lint without any set-up, and sum up by engineering standard');
}
