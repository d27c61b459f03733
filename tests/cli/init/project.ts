import { mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll } from 'vitest';

import { init, type InitOptions } from '../../../src/cli/init/init.js';
import { scratchFolder, writeFiles } from '../../support/packed.js';

const scratch = scratchFolder('init');
let made = 0;

afterAll(() => {
  rmSync(scratch, { recursive: true, force: true });
});

/** A new project of these files, in a folder with a space in its name. It is a Git repository unless it says otherwise. */
export function project(files: Readonly<Record<string, string>>, { git = true } = {}): string {
  made += 1;
  const folder = join(scratch, `project ${made}`);
  mkdirSync(folder);
  return writeFiles(folder, { ...files, ...(git && { '.git/HEAD': 'ref: refs/heads/main\n' }) });
}

/** Runs the command in a folder and gives what it prints. */
export function run(cwd: string, options: Partial<InitOptions> = {}, folder = '.', isTTY = false): string {
  let printed = '';
  const write = (text: string): void => {
    printed += text;
  };
  init(folder, { config: 'recommended', ...options }, { cwd, stdout: { write, isTTY } });
  return printed;
}

/** Every file of a project and its text, without what Git keeps and what is installed. */
export function filesOf(folder: string): Record<string, string> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => !/^(?:\.git|node_modules)(?:$|[\\/])/.test(path) && statSync(join(folder, path)).isFile());
  return Object.fromEntries(paths.map((path) => [path.replaceAll('\\', '/'), readFileSync(join(folder, path), 'utf8')]));
}
