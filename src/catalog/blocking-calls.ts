import type { ApiId, Catalog } from './types.js';

/** A function that does its work on the calling thread and returns when it is done. */
export interface BlockingCall {
  /** What to write instead, to follow "use". */
  instead: string;
  /** The export of `node:fs/promises` that takes the same arguments. */
  promised?: string;
  /** Only a call with these facts blocks. */
  when?: 'no async option' | 'third argument false';
  /** Reported only where the user asks for it: cheap on a local disk, or a database in the process. */
  only?: 'databases' | 'exists';
}

type Entry = [ApiId, BlockingCall];

/** `node:fs` functions with a twin of the same arguments in `node:fs/promises` (@types/node 20.19 fs.d.ts, fs/promises.d.ts). */
const promisedFiles = [
  'access', 'appendFile', 'chmod', 'chown', 'copyFile', 'cp', 'lchown', 'link', 'lstat', 'lutimes', 'mkdir', 'mkdtemp', 'opendir', 'readFile',
  'readdir', 'readlink', 'realpath', 'rename', 'rm', 'rmdir', 'stat', 'statfs', 'symlink', 'truncate', 'unlink', 'utimes', 'writeFile',
];

/** The rest: of file descriptors, and those whose promise form is of another shape. */
const otherFiles = [
  'close', 'fchmod', 'fchown', 'fdatasync', 'fstat', 'fsync', 'ftruncate', 'futimes', 'glob', 'lchmod', 'open', 'read', 'readv', 'write', 'writev',
];

/** fs-extra 11.3 lib/: what it adds to fs. */
const extraFiles = [
  'copy', 'createFile', 'createLink', 'createSymlink', 'emptyDir', 'emptydir', 'ensureDir', 'ensureFile', 'ensureLink', 'ensureSymlink', 'mkdirp',
  'mkdirs', 'move', 'outputFile', 'outputJSON', 'outputJson', 'readJSON', 'readJson', 'remove', 'writeJSON', 'writeJson',
];

const exists: BlockingCall = { instead: '`await access` from "node:fs/promises", or the operation itself and its error', only: 'exists' };

const files = ['fs', 'fs-extra', 'graceful-fs'].flatMap((module): Entry[] => [
  ...promisedFiles.map((name): Entry =>
    [`${module}#${name}Sync`, { instead: `\`await ${name}\` from "node:fs/promises"`, promised: name }]),
  [`${module}#realpathSync.native`, { instead: '`await realpath` from "node:fs/promises"', promised: 'realpath' }],
  ...otherFiles.map((name): Entry => [`${module}#${name}Sync`, { instead: 'the promise form from "node:fs/promises"' }]),
  [`${module}#existsSync`, exists],
]);

const named = (module: string, names: readonly string[], instead: (name: string) => string): Entry[] =>
  names.map((name) => [`${module}#${name}Sync`, { instead: instead(name) }]);

const promisify = (name: string) => `\`await promisify(${name})\` with "node:util"`;

const single = (ids: readonly ApiId[], instead: string, more: Partial<BlockingCall> = {}): Entry[] =>
  ids.map((id) => [id, { instead, ...more }]);

/** `rimraf.sync`, `rimrafSync`, `nativeSync`, `native.sync`: what the module exports, its main function carries too. */
const waysOf = (module: string, variants: readonly string[]): ApiId[] => ['', `${module}.`].flatMap((owner) => [
  ...['sync', `${module}Sync`, ...variants.flatMap((name) => [`${name}Sync`, `${name}.sync`])].map((name): ApiId => `${module}#${owner}${name}`),
]);

/** Packages that look for files, read, make, lock or remove them, and what of them does so at once. */
const fileTools: [module: string, ...names: string[]][] = [
  ['del', 'sync', 'deleteSync'], ['find-up', 'sync', 'findUpSync', 'findUpMultipleSync', 'findDownSync'], ['load-json-file', 'sync', 'loadJsonFileSync'],
  ['locate-path', 'sync', 'locatePathSync'], ['make-dir', 'sync', 'makeDirectorySync'], ['node-machine-id', 'machineIdSync'],
  ['package-directory', 'packageDirectorySync'], ['pkg-dir', 'sync', 'packageDirectorySync'],
  ['proper-lockfile', 'checkSync', 'lockSync', 'unlockSync'], ['read-package-up', 'readPackageUpSync'], ['read-pkg', 'sync', 'readPackageSync'],
  ['read-pkg-up', 'sync', 'readPackageUpSync'], ['snappy', 'compressSync', 'uncompressSync'],
  ['tmp', 'dirSync', 'fileSync', 'tmpNameSync'], ['which', 'sync'], ['write-file-atomic', 'sync'],
];

/** Databases in the process, made and by their types (@types/better-sqlite3 7.6: `Database.Database`), and what they prepare. */
const sqlites = ['better-sqlite3#default()', 'better-sqlite3#default.Database()', 'better-sqlite3#Database()', 'sqlite#DatabaseSync()'];
const statements = ['better-sqlite3#default.Statement()', 'better-sqlite3#Statement()', 'sqlite#StatementSync()'];

const query = (id: string): Entry[] => single([id as ApiId], 'a worker thread, or a driver that does not block', { only: 'databases' });

/**
 * What blocks, by module export. Sources: @types/node 20.19 (fs, child_process, zlib, crypto, sqlite), bcrypt 6.0, bcryptjs 3.0,
 * argon2 0.44, @node-rs/argon2 2.2, @node-rs/bcrypt 2.0, better-sqlite3 12.4, glob 7.2 to 11, globby 11 and 15, fast-glob 3.3,
 * resolve 1.22, execa 5 to 9, cross-spawn 7.0, shelljs 0.10, fs-extra 11.3, jsonfile 6.2, rimraf 3 to 6, mkdirp 1 to 3: their own declarations.
 * The same of del 6 and 8, find-up 5 and 8, load-json-file 6 and 7, locate-path 5 and 8, make-dir 3 and 5, node-machine-id 1.1,
 * package-directory 8, pkg-dir 5 and 8, proper-lockfile 4.1, read-package-up 12, read-pkg 5 and 10, read-pkg-up 7, snappy 7.4, tinyglobby 0.2, tmp 0.2, which 1 to 5, write-file-atomic 7.
 */
export const blockingCalls: Catalog<BlockingCall> = new Map<ApiId, BlockingCall>([
  ...files,
  // `fs-extra/esm` leaves out what is in `fs`: https://github.com/jprichardson/node-fs-extra#esm
  ...['fs-extra', 'fs-extra/esm'].flatMap((module) => named(module, extraFiles, (name) => `\`await ${name}\``)),
  ...['fs-extra', 'fs-extra/esm'].map((module): Entry => [`${module}#pathExistsSync`, { ...exists, instead: '`await pathExists`' }]),
  ...named('child_process', ['exec', 'execFile'], promisify),
  ...single(['child_process#spawnSync'], '`spawn`, and await its "close" event'),
  ...named('zlib', [
    'brotliCompress', 'brotliDecompress', 'deflate', 'deflateRaw', 'gunzip', 'gzip', 'inflate', 'inflateRaw', 'unzip', 'zstdCompress', 'zstdDecompress',
  ], promisify),
  ...named('crypto', ['pbkdf2', 'scrypt', 'hkdf', 'generateKeyPair', 'generatePrime', 'checkPrime'], promisify),
  ...['bcrypt', 'bcryptjs'].flatMap((module) => named(module, ['hash', 'compare'], (name) => `\`await ${name}\``)),
  ...['argon2', '@node-rs/bcrypt'].flatMap((module) => named(module, ['hash', 'verify'], (name) => `\`await ${name}\``)),
  ...named('@node-rs/argon2', ['hash', 'hashRaw', 'verify'], (name) => `\`await ${name}\``),
  ...single(['@node-rs/bcrypt#compareSync'], '`await verify`'),
  ...single(['glob#sync', 'glob#globSync', 'glob#default.sync', 'globby#sync', 'globby#globbySync', 'fast-glob#sync', 'fast-glob#globSync'],
    'the asynchronous form, `await glob(…)`'),
  ...fileTools.flatMap(([module, ...names]) => single(names.map((name): ApiId => `${module}#${name}`), 'its asynchronous form')),
  ...single(['tinyglobby#globSync'], '`await glob(…)`'),
  ...single(['resolve#sync'], 'the callback form of `resolve`'),
  ...single(['execa#sync', 'execa#execaSync', 'execa#commandSync', 'execa#execaCommandSync', 'execa#$.sync', 'execa#$().sync'], '`await execa(…)`'),
  ...single(['cross-spawn#sync'], '`spawn`, and await its "close" event'),
  ...single(['global#Bun.spawnSync', 'bun#spawnSync'], '`Bun.spawn`, and await its `exited`'),
  ...single(['shelljs#exec'], '`execFile` with `promisify`, or the option `async`', { when: 'no async option' }),
  ...named('jsonfile', ['readFile', 'writeFile'], (name) => `\`await ${name}\``),
  ...single(waysOf('rimraf', ['manual', 'moveRemove', 'native', 'posix', 'windows']), '`await rm(path, { recursive: true, force: true })` from "node:fs/promises"'),
  ...single(waysOf('mkdirp', ['manual', 'native']), '`await mkdir(path, { recursive: true })` from "node:fs/promises"'),
  ...single(['global#XMLHttpRequest().open'], '`fetch`', { when: 'third argument false' }),
  ...sqlites.flatMap((database) => query(`${database}.exec`)),
  ...[...sqlites.map((database) => `${database}.prepare()`), ...statements].flatMap((statement) =>
    ['all', 'get', 'iterate', 'run'].flatMap((method) => query(`${statement}.${method}`))),
]);
