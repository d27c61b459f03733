import { rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';

import { CliError } from '../cli-error.js';
import { reasonOf } from './fs-error.js';

/** A file that a report goes to. */
export interface OutputFile {
  write(text: string): Promise<void>;
}

/** Says no at once where a report could not be written, before anyone waits for it. */
export async function prepareOutput(file: string, cwd: string): Promise<OutputFile> {
  const path = resolve(cwd, file);
  const folder = await statOf(dirname(path));
  if (!folder?.isDirectory()) throw new CliError(`\`${file}\` cannot be written: there is no folder \`${dirname(file)}\`.`);
  const target = await statOf(path);
  if (target?.isDirectory()) throw new CliError(`\`${file}\` cannot be written: it is a folder.`);
  // What is no plain file (`/dev/stdout`, a pipe) must stay what it is.
  const isReplaced = target === undefined || target.isFile();

  return {
    async write(text) {
      const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
      try {
        await writeFile(isReplaced ? temporary : path, text);
        if (isReplaced) await rename(temporary, path);
      } catch (error) {
        if (isReplaced) await rm(temporary, { force: true });
        throw new CliError(`\`${file}\` cannot be written: ${reasonOf(error)}.`, { cause: error });
      }
    },
  };

  async function statOf(place: string): Promise<Awaited<ReturnType<typeof stat>> | undefined> {
    try {
      return await stat(place);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
      throw new CliError(`\`${file}\` cannot be written: ${reasonOf(error)}.`, { cause: error });
    }
  }
}
