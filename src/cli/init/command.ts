import { Command } from 'commander';

/** `init`: adds this plugin to the ESLint configuration of a project, or writes one. */
export function initCommand(): Command {
  return new Command('init').description('add this plugin to the ESLint configuration of a project');
}
