import { numberConversions } from './numbers.js';
import type { ApiId, Catalog } from './types.js';

/** A function that can hand text to a shell. */
export interface ShellFacts {
  /** Which argument is the command. */
  command: number;
  /**
   * When a shell reads it: `always`; with the option `shell` on; or never, but the program may be a shell itself
   * (`spawn('sh', ['-c', …])`).
   */
  shell: 'always' | 'option';
  /** The function to call instead, which takes program and arguments apart. */
  instead?: string;
}

const core = (name: string, facts: ShellFacts): [ApiId, ShellFacts][] => [[`child_process#${name}`, facts]];

/**
 * Packages whose functions take what those of `child_process` take, and return promises: promisify-child-process 5.0 lib/index.d.ts,
 * https://github.com/patrick-steele-idem/child-process-promise#usage (2.2), https://github.com/normalize/mz#child_process (2.7)
 */
function* promising(): Iterable<[ApiId, ShellFacts]> {
  for (const module of ['promisify-child-process', 'child-process-promise', 'mz/child_process']) {
    yield [`${module}#exec`, { command: 0, shell: 'always' }];
    yield [`${module}#spawn`, { command: 0, shell: 'option' }];
    yield [`${module}#execFile`, { command: 0, shell: 'option' }];
  }
}

/**
 * Functions that run commands. Sources: @types/node 20.19 child_process.d.ts; execa 9.6 types/methods; shelljs 0.10
 * shell.d.ts; cross-spawn 7.0 index.js; ssh2 1.17 lib/client.js; node-ssh 13.2 lib/typings; dockerode 4.0 lib/container.js.
 */
export const shellCalls: Catalog<ShellFacts> = new Map<ApiId, ShellFacts>([
  ...core('exec', { command: 0, shell: 'always', instead: 'execFile' }),
  ...core('execSync', { command: 0, shell: 'always', instead: 'execFileSync' }),
  ...core('spawn', { command: 0, shell: 'option' }),
  ...core('spawnSync', { command: 0, shell: 'option' }),
  ...core('execFile', { command: 0, shell: 'option' }),
  ...core('execFileSync', { command: 0, shell: 'option' }),
  ...promising(),
  ['cross-spawn#default', { command: 0, shell: 'option' }],
  ['cross-spawn#spawn', { command: 0, shell: 'option' }],
  ['cross-spawn#sync', { command: 0, shell: 'option' }],
  ['execa#execaCommand', { command: 0, shell: 'always' }],
  ['execa#execaCommandSync', { command: 0, shell: 'always' }],
  ['execa#command', { command: 0, shell: 'always' }],
  ['execa#commandSync', { command: 0, shell: 'always' }],
  ['execa#execa', { command: 0, shell: 'option' }],
  ['execa#execaSync', { command: 0, shell: 'option' }],
  ['execa#default', { command: 0, shell: 'option' }],
  ['execa#sync', { command: 0, shell: 'option' }],
  // Before version 2: https://github.com/sindresorhus/execa/releases/tag/v2.0.0
  ['execa#shell', { command: 0, shell: 'always' }],
  ['execa#shellSync', { command: 0, shell: 'always' }],
  ['shelljs#exec', { command: 0, shell: 'always' }],
  ['ssh2#Client().exec', { command: 0, shell: 'always' }],
  ['node-ssh#NodeSSH().execCommand', { command: 0, shell: 'always' }],
]);

/**
 * Calls whose options hold a command line: `container.exec({ Cmd: ['sh', '-c', …] })`. Those of Bun take the line itself too:
 * https://bun.sh/reference/bun/spawn. `Deno.run` is that of Deno 1: https://docs.deno.com/runtime/reference/migration_guide/#denorun
 */
export const commandOptions: Catalog<string> = new Map<ApiId, string>([
  ['dockerode#default().getContainer().exec', 'Cmd'],
  ['dockerode#default().createContainer', 'Cmd'],
  ['dockerode#Container().exec', 'Cmd'],
  ['global#Bun.spawn', 'cmd'],
  ['global#Bun.spawnSync', 'cmd'],
  ['bun#spawn', 'cmd'],
  ['bun#spawnSync', 'cmd'],
  ['global#Deno.run', 'cmd'],
]);

/** Classes made with a program and options that hold its arguments. https://docs.deno.com/api/deno/~/Deno.Command */
export const commandClasses: Catalog<string> = new Map<ApiId, string>([['global#Deno.Command', 'args']]);

/** Programs that take a command as text, and the flags before it. */
export const shells: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ...['sh', 'bash', 'zsh', 'dash', 'ksh', 'ash', 'fish'].map((name): [string, ReadonlySet<string>] =>
    [name, new Set(['-c', '-lc', '-ic', '-ec', '-xc', '-euc', '-exc', '-lic'])]),
  ['cmd', new Set(['/c', '/C', '/k', '/K'])],
  ['powershell', new Set(['-Command', '-command', '-c', '-C'])],
  ['pwsh', new Set(['-Command', '-command', '-c', '-C'])],
]);

/**
 * Shells that read all that stands behind the flag as one text; of others only the word behind it is the text.
 * https://learn.microsoft.com/windows-server/administration/windows-commands/cmd,
 * https://learn.microsoft.com/powershell/module/microsoft.powershell.core/about/about_pwsh#-command---c
 */
export const joiningShells: ReadonlySet<string> = new Set(['cmd', 'powershell', 'pwsh']);

/** Template tags that quote what stands in their holes, unless told not to. */
export const quotingTags: ReadonlySet<ApiId> = new Set<ApiId>(['global#$', 'zx#$', 'global#Bun.$', 'bun#$']);

/**
 * Template tags that hand over their holes as arguments, unless their option `shell` is on: then all is put together, unquoted.
 * https://github.com/sindresorhus/execa/blob/main/docs/escaping.md#shells
 */
export const shellTags: ReadonlySet<ApiId> = new Set<ApiId>(['execa#$', 'execa#$.sync', 'execa#$().sync', 'execa#execa', 'execa#execaSync']);

/** Functions that quote an argument, or a list of them, for a shell. */
export const shellQuotes: ReadonlySet<ApiId> = new Set<ApiId>([
  'shell-quote#quote', 'shescape#quote', 'shescape#quoteAll', 'shescape#escape', 'shescape#escapeAll', 'shescape#Shescape().quote',
  'shescape#Shescape().quoteAll', 'shescape#Shescape().escape', 'shescape#Shescape().escapeAll', 'shell-escape#default',
  'shellescape#default', 'any-shell-escape#default', 'zx#quote', 'zx#quotePowerShell', 'puka#quoteForShell', 'puka#sh',
  'global#Bun.$.escape', 'bun#$.escape', 'shlex#quote', 'shlex#join', 'bash-quote#default', 'command-join#default',
]);

/** Values of the running program that nobody sends: where it lies, its number, the folder for temporary files. */
export const ownFacts: ReadonlySet<ApiId> = new Set<ApiId>([
  'global#__dirname', 'global#__filename', 'global#process.pid', 'global#process.ppid', 'global#process.execPath',
  'global#process.platform', 'global#process.arch', 'global#process.version', 'os#tmpdir()', 'os#platform()', 'os#arch()',
  'os#homedir()', 'os#EOL', 'os#devNull', 'path#sep', 'path#delimiter', 'global#Date.now()', 'global#process.uptime()',
  ...ownMarks(),
]);

/** Members that are numbers because of what they are read from. https://github.com/npm/node-semver#functions */
export const numberMembers: ReadonlySet<ApiId> = new Set<ApiId>(
  ['parse', 'coerce', 'minVersion'].flatMap((made) => ['major', 'minor', 'patch'].map((part): ApiId => `semver#${made}().${part}`)),
);

/** Points in time, and what tells one run from another. https://tc39.es/ecma262/#sec-properties-of-the-date-prototype-object */
function* ownMarks(): Iterable<ApiId> {
  for (const part of ['Date', 'Day', 'FullYear', 'Hours', 'Milliseconds', 'Minutes', 'Month', 'Seconds']) {
    yield `global#Date().get${part}()`;
    yield `global#Date().getUTC${part}()`;
  }
  for (const method of ['getTime', 'toISOString', 'toJSON', 'toDateString', 'toLocaleDateString', 'valueOf']) yield `global#Date().${method}()`;
  yield* ['global#performance.now()', 'global#crypto.randomUUID()', 'crypto#randomUUID()', 'crypto#randomInt()', 'crypto#randomBytes().toString()'];
  yield* ['uuid#v1()', 'uuid#v4()', 'uuid#v7()', 'nanoid#nanoid()'];
}

/** Functions whose result is safe when all of their arguments are. */
export const joiners: ReadonlySet<ApiId> = new Set<ApiId>([
  'path#join', 'path#resolve', 'path#normalize', 'path#dirname', 'path#posix.join', 'path#win32.join', 'url#fileURLToPath',
  'global#require.resolve', 'global#String', 'dayjs#default().format', 'moment#default().format',
]);

/** Functions that return numbers. */
export const numberMakers: ReadonlySet<ApiId> = new Set<ApiId>([
  ...numberConversions, 'global#Math.floor', 'global#Math.ceil', 'global#Math.round', 'global#Math.trunc', 'global#Math.min', 'global#Math.max',
  'global#Math.abs', 'global#Math.random', 'semver#major', 'semver#minor', 'semver#patch',
]);

/** Programs that take options from anywhere among their arguments: one that starts with `-` is an option to them. */
export const optionReaders: ReadonlySet<string> = new Set([
  'curl', 'docker', 'ffmpeg', 'find', 'git', 'hg', 'mysqldump', 'npm', 'pg_dump', 'rsync', 'scp', 'ssh', 'svn', 'tar', 'wget', 'zip',
]);

/** What ends the options of a program. `--end-of-options`: https://git-scm.com/docs/gitcli */
export const optionEnds: ReadonlySet<string> = new Set(['--', '--end-of-options']);

/**
 * Options that take what stands behind them for their value, whatever it begins with. Sources: the manuals of git 2.50, curl 8.15,
 * GNU tar 1.35, OpenSSH 10, ffmpeg 7.1, docker 28, GNU wget 1.25, rsync 3.4, npm 11.
 */
export const valueOptions: ReadonlyMap<string, RegExp> = new Map([
  ['curl', /^(?:-[sSfLkgi]*[AbcdeFHmoTuwXx]|--(?:cookie|data(?:-[a-z]+)?|form|header|max-time|output|proxy|request|upload-file|url|user|user-agent))$/],
  ['docker', /^(?:-[efhlnptuvw]|--(?:build-arg|env|file|label|name|network|publish|tag|user|volume|workdir))$/],
  ['ffmpeg', /^-(?:[bcfirst]|ss|to|vf|af|[abcfqr]:[av]|vcodec|acodec|filter_complex|frames:v|vframes|loglevel|map|metadata|preset|crf)$/],
  ['git', /^(?:-[bBcCFm]|--(?:author|date|message|origin))$/],
  ['npm', /^(?:-w|--(?:prefix|workspace))$/],
  ['rsync', /^(?:-e|--(?:exclude|include|rsh))$/],
  ['scp', /^-[FiJloPS]$/],
  ['ssh', /^-[bcDeEFiIJlLmoOpQRSwW]$/],
  ['tar', /^(?:-[a-zA-Z]*f|-C|--(?:directory|file))$/],
  ['wget', /^(?:-[oOPU]|--(?:directory-prefix|header|output-document|user-agent))$/],
]);
