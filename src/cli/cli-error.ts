/** The command could not run for a reason that the user can mend: one line on standard error, exit code 2. */
export class CliError extends Error {
  override name = 'CliError';
  readonly code = 'ERR_HARDENED_CLI';
}
