import type { ApiId } from './types.js';

/** Objects that hold the environment variables of a process, by the name a message uses. */
export const environments: ReadonlyMap<ApiId, string> = new Map([
  ['global#process.env', 'process.env'],
  ['global#Bun.env', 'Bun.env'],
  ['bun#env', 'Bun.env'], // https://bun.sh/reference/bun/env
  ['global#Deno.env', 'Deno.env'],
]);

/**
 * Variables that say what kind of run this is, not how the service is configured: set by npm, test runners, CI and Next.js, which
 * leaves out the code behind `NEXT_RUNTIME`. https://github.com/watson/ci-info/blob/master/vendors.json,
 * https://nextjs.org/docs/app/guides/instrumentation#importing-runtime-specific-code
 */
export const runVariables: ReadonlySet<string> = new Set([
  'NODE_ENV', 'CI', 'APPVEYOR', 'BUILDKITE', 'CIRCLECI', 'DRONE', 'GITHUB_ACTIONS', 'GITLAB_CI', 'TF_BUILD', 'TRAVIS', 'JEST_WORKER_ID', 'VITEST', 'VITEST_POOL_ID', 'VITEST_WORKER_ID', 'TZ', 'NEXT_RUNTIME',
]);

/** What a bundler puts into `import.meta.env` itself; in `process.env` they are names like any other. https://vite.dev/guide/env-and-mode */
export const bundlerVariables: ReadonlySet<string> = new Set(['MODE', 'DEV', 'PROD', 'SSR', 'BASE_URL']);

/**
 * Variables of the operating system, the network, the terminal and Node.js itself, which all programs read alike: whoever runs the
 * service does not choose them for it. Windows takes its names in any case.
 * https://learn.microsoft.com/windows/deployment/usmt/usmt-recognized-environment-variables, https://learn.microsoft.com/windows/wsl/interop,
 * https://www.freedesktop.org/software/systemd/man/latest/systemd.exec.html#Environment_Variables_Set_or_Propagated_by_the_Service_Manager,
 * https://nodejs.org/api/cli.html#environment-variables
 */
export const systemVariables: ReadonlySet<string> = new Set([
  'ALLUSERSPROFILE', 'ALL_PROXY', 'APPDATA', 'COLORTERM', 'COLUMNS', 'COMSPEC', 'ComSpec', 'DISPLAY', 'EDITOR', 'FORCE_COLOR', 'HOME', 'HOMEDRIVE',
  'HOMEPATH', 'HOSTNAME', 'HTTPS_PROXY', 'HTTP_PROXY', 'INVOCATION_ID', 'JOURNAL_STREAM', 'LANG', 'LC_ALL', 'LISTEN_FDS', 'LISTEN_PID', 'LOCALAPPDATA', 'LOGNAME', 'MSYSTEM', 'NODE_DEBUG', 'NODE_EXTRA_CA_CERTS', 'NODE_NO_WARNINGS',
  'NODE_OPTIONS', 'NODE_PATH', 'NODE_TLS_REJECT_UNAUTHORIZED', 'NO_PROXY', 'NODE_V8_COVERAGE', 'NOTIFY_SOCKET', 'NO_COLOR', 'OSTYPE', 'PATH', 'PATHEXT', 'PROGRAMDATA', 'PROGRAMFILES', 'PROGRAMFILES(X86)', 'PROGRAMW6432', 'PSModulePath', 'PWD',
  'Path', 'ProgramData', 'ProgramFiles', 'ProgramFiles(x86)', 'ProgramW6432',
  'SHELL', 'SSH_CLIENT', 'SSH_CONNECTION', 'SSH_TTY', 'SUDO_GID', 'SUDO_UID', 'SUDO_USER', 'SYSTEMDRIVE', 'SYSTEMROOT', 'SystemDrive', 'SystemRoot', 'TEMP', 'TERM', 'TERM_PROGRAM', 'TMP', 'TMPDIR', 'USER', 'USERNAME', 'USERPROFILE', 'UV_THREADPOOL_SIZE', 'VISUAL',
  'WATCHDOG_PID', 'WATCHDOG_USEC', 'WINDIR', 'WSLENV', 'WSL_DISTRO_NAME', 'WSL_INTEROP', 'WT_SESSION', 'XDG_CACHE_HOME', 'XDG_CONFIG_HOME', 'XDG_DATA_HOME', 'XDG_RUNTIME_DIR', 'XDG_STATE_HOME', 'all_proxy', 'https_proxy', 'http_proxy', 'no_proxy', 'windir',
]);

/** Functions and methods that check what they are given: schemas, and the libraries made for environments. */
export const environmentChecks: ReadonlySet<string> = new Set([
  'assert', 'cast', 'check', 'cleanEnv', 'convict', 'createEnv', 'decode', 'decodeUnknownSync', 'envsafe', 'load', 'parse', 'parseAsync',
  'parseEnv', 'safeParse', 'safeParseAsync', 'validate', 'validateSync', 'invariant',
]);

/** Those of them that are given an object of variables by name, and make the configuration of it. */
export const configurationMakers: ReadonlySet<string> = new Set([
  'cleanEnv', 'createEnv', 'envsafe', 'parse', 'parseAsync', 'parseEnv', 'safeParse', 'safeParseAsync',
]);
