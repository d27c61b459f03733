import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';

import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';
import { createColors } from 'picocolors';

import { CliError } from '../cli-error.js';

/** One file as it is and as it will be; without `before` it is new. */
export interface Change {
  path: string;
  before: string | undefined;
  after: string;
  executable: boolean;
}

/**
 * All edits of one run. They are collected first and written together, so that an error on the way leaves nothing
 * half-done, and a dry run can show them instead.
 */
export class Plan {
  readonly #files = new Map<string, Change>();
  readonly #undo: (() => void)[] = [];

  /** The text of a file with all edits so far; `undefined` when there is none. */
  read(path: string): string | undefined {
    return this.#files.get(path)?.after ?? readText(path);
  }

  /** Sets the text a file is to have. */
  write(path: string, after: string, executable = false): void {
    const before = this.#files.get(path)?.before ?? readText(path);
    this.#files.set(path, { path, before, after, executable });
  }

  /** Changes the text of a file, which may be a new one. */
  edit(path: string, change: (text: string) => string, executable = false): void {
    this.write(path, change(this.read(path) ?? ''), executable);
  }

  /** The files that will be another than they are. */
  get changes(): readonly Change[] {
    return [...this.#files.values()].filter(({ before, after }) => before !== after);
  }

  /** Writes all files, or none. */
  apply(): void {
    for (const change of this.changes) {
      try {
        this.#apply(change);
      } catch (error) {
        this.undo();
        const { message } = error as Error;
        throw new CliError(`${change.path} could not be written, so nothing was changed: ${message}`, { cause: error });
      }
    }
  }

  #apply({ path, before, after, executable }: Change): void {
    const newFolder = mkdirSync(dirname(path), { recursive: true });
    const mode = before === undefined ? undefined : statSync(path).mode;
    this.#undo.push(() => {
      if (before === undefined) rmSync(newFolder ?? path, { recursive: true, force: true });
      else writeFileSync(path, before);
      if (mode !== undefined && executable) chmodSync(path, mode);
    });
    writeFileSync(path, after);
    if (executable) chmodSync(path, 0o755);
  }

  /** Takes back what `apply` wrote. */
  undo(): void {
    for (const restore of this.#undo.splice(0).toReversed()) restore();
  }

  /** What would change, as a patch that `git apply` reads, in colour for a terminal. */
  patch(folder: string, inColour: boolean): string {
    const { bold, cyan, green, red } = createColors(inColour);
    return this.changes.map(({ path, before, after }) => {
      const name = relative(folder, path).replaceAll('\\', '/');
      const old = before === undefined ? '/dev/null' : `a/${name}`;
      const headerOptions = FILE_HEADERS_ONLY;
      return createTwoFilesPatch(old, `b/${name}`, before ?? '', after, undefined, undefined, { headerOptions })
        .replaceAll(/^(?:---|\+\+\+) .*$/gm, bold)
        .replaceAll(/^@@ .*$/gm, cyan)
        .replaceAll(/^\+(?!\+\+ ).*$/gm, green)
        .replaceAll(/^-(?!-- ).*$/gm, red);
    }).join('');
  }
}

function readText(path: string): string | undefined {
  if (!existsSync(path)) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(path));
  } catch (error) {
    throw new CliError(`${path} cannot be read: ${(error as Error).message}`, { cause: error });
  }
}
