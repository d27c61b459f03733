import type { ApiId } from './types.js';

/** Objects that hold the environment variables of a process, by the name a message uses. */
export const environments: ReadonlyMap<ApiId, string> = new Map([
  ['global#process.env', 'process.env'],
  ['global#Bun.env', 'Bun.env'],
  ['global#Deno.env', 'Deno.env'],
]);

/**
 * Variables that say what kind of run this is, not how the service is configured: set by npm, test runners, CI and
 * bundlers (Vite's own of `import.meta.env`).
 */
export const runVariables: ReadonlySet<string> = new Set([
  'NODE_ENV', 'CI', 'JEST_WORKER_ID', 'VITEST', 'VITEST_POOL_ID', 'VITEST_WORKER_ID', 'TZ', 'MODE', 'DEV', 'PROD', 'SSR', 'BASE_URL',
]);

/** Variables of the operating system, the network, the terminal and Node.js itself, which all programs read alike: whoever runs the service does not choose them for it. */
export const systemVariables: ReadonlySet<string> = new Set([
  'ALL_PROXY', 'APPDATA', 'COLORTERM', 'COLUMNS', 'COMSPEC', 'ComSpec', 'DISPLAY', 'EDITOR', 'FORCE_COLOR', 'HOME', 'HOMEDRIVE',
  'HOMEPATH', 'HTTPS_PROXY', 'HTTP_PROXY', 'LANG', 'LC_ALL', 'LOCALAPPDATA', 'LOGNAME', 'NODE_DEBUG', 'NODE_EXTRA_CA_CERTS', 'NODE_NO_WARNINGS',
  'NODE_OPTIONS', 'NODE_PATH', 'NODE_TLS_REJECT_UNAUTHORIZED', 'NO_PROXY', 'NODE_V8_COVERAGE', 'NO_COLOR', 'PATH', 'PATHEXT', 'PWD', 'ProgramData', 'ProgramFiles',
  'SHELL', 'SystemRoot', 'TEMP', 'TERM', 'TERM_PROGRAM', 'TMP', 'TMPDIR', 'USER', 'USERNAME', 'USERPROFILE', 'VISUAL',
  'WT_SESSION', 'XDG_CACHE_HOME', 'XDG_CONFIG_HOME', 'XDG_DATA_HOME', 'XDG_RUNTIME_DIR', 'XDG_STATE_HOME', 'all_proxy', 'https_proxy', 'http_proxy', 'no_proxy', 'windir',
]);

/** Functions and methods that check what they are given: schemas, and the libraries made for environments. */
export const environmentChecks: ReadonlySet<string> = new Set([
  'assert', 'cast', 'check', 'cleanEnv', 'convict', 'createEnv', 'decode', 'decodeUnknownSync', 'envsafe', 'load', 'parse', 'parseAsync',
  'parseEnv', 'safeParse', 'safeParseAsync', 'validate', 'validateSync', 'invariant',
]);
