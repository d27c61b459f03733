/** What the command writes to: a stream of the process, or a stand-in. */
export interface Output {
  write(text: string): unknown;
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
}

/** The surroundings of a run, so that it can be run within another program. */
export interface Io {
  /** Absolute path of the folder that relative paths start from. */
  cwd: string;
  env: Readonly<Record<string, string | undefined>>;
  stdout: Output;
  stderr: Output;
}

/** Whether to colour a stream: https://no-color.org and https://force-color.org, else only on a terminal. */
export function hasColors({ isTTY }: Output, { NO_COLOR, FORCE_COLOR, TERM }: Io['env']): boolean {
  if (NO_COLOR !== undefined && NO_COLOR !== '') return false;
  if (FORCE_COLOR !== undefined && FORCE_COLOR !== '' && FORCE_COLOR !== '0') return true;
  return isTTY === true && TERM !== 'dumb' && FORCE_COLOR !== '0';
}
