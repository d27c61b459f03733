import type { ApiId, Catalog } from '../types.js';

/** A function that opens, changes or looks at files by their path. */
export interface FileCall {
  /** Positions of the paths among the arguments. */
  paths: readonly number[];
  /** Options that are paths as well, with the position of the options object; `-1`: the last argument. */
  options?: { argument: number; keys: readonly string[] };
  /** With this option the call keeps to a folder by itself. */
  root?: string;
  /** It tells only whether a file is there. */
  asksOnly?: true;
  /** What it does, for a message. */
  does: 'asks for' | 'changes' | 'loads' | 'reads' | 'sends' | 'unpacks' | 'writes';
}

type Does = FileCall['does'];

/** Functions of `fs` that take one path, with their `Sync` twins. @types/node 20.19 fs.d.ts */
const onePath: Readonly<Record<string, Does>> = {
  appendFile: 'writes', chmod: 'changes', chown: 'changes', createReadStream: 'reads', createWriteStream: 'writes', lchown: 'changes',
  lutimes: 'changes', mkdir: 'changes', mkdtemp: 'changes', open: 'reads', openAsBlob: 'reads', opendir: 'reads', readFile: 'reads',
  readdir: 'reads', readlink: 'reads', rm: 'changes', rmdir: 'changes', truncate: 'changes', unlink: 'changes', utimes: 'changes',
  watch: 'reads', watchFile: 'reads', writeFile: 'writes',
};

const twoPaths: Readonly<Record<string, Does>> = {
  copyFile: 'writes', cp: 'writes', link: 'changes', rename: 'changes', symlink: 'changes',
};

const questions = ['access', 'exists', 'lstat', 'stat', 'statfs'];

/** What `fs-extra` 11 adds. https://github.com/jprichardson/node-fs-extra#methods */
const extraOnePath: Readonly<Record<string, Does>> = {
  createFile: 'writes', emptyDir: 'changes', emptydir: 'changes', ensureDir: 'changes', ensureFile: 'writes', mkdirp: 'changes', mkdirs: 'changes',
  outputFile: 'writes', outputJSON: 'writes', outputJson: 'writes', readJSON: 'reads', readJson: 'reads', remove: 'changes', writeJSON: 'writes',
  writeJson: 'writes',
};

const extraTwoPaths: Readonly<Record<string, Does>> = { copy: 'writes', createLink: 'changes', createSymlink: 'changes', move: 'changes' };

function* fileSystem(module: string, extra: boolean): Iterable<[ApiId, FileCall]> {
  const one = extra ? { ...onePath, ...extraOnePath } : onePath;
  const two = extra ? { ...twoPaths, ...extraTwoPaths } : twoPaths;
  for (const suffix of ['', 'Sync']) {
    for (const [name, does] of Object.entries(one)) yield [`${module}#${name}${suffix}`, { paths: [0], does }];
    for (const [name, does] of Object.entries(two)) yield [`${module}#${name}${suffix}`, { paths: [0, 1], does }];
    for (const name of extra ? [...questions, 'pathExists'] : questions) {
      yield [`${module}#${name}${suffix}`, { paths: [0], asksOnly: true, does: 'asks for' }];
    }
  }
}

const reads = (...paths: number[]): FileCall => ({ paths, does: 'reads' });
const writes = (...paths: number[]): FileCall => ({ paths, does: 'writes' });
const changes = (...paths: number[]): FileCall => ({ paths, does: 'changes' });
const unpacks = (...paths: number[]): FileCall => ({ paths, does: 'unpacks' });

/** Functions that take paths of files. */
export const fileCalls: Catalog<FileCall> = new Map<ApiId, FileCall>([
  ...fileSystem('fs', false),
  ...fileSystem('fs/promises', false),
  ...fileSystem('graceful-fs', false),
  ...fileSystem('mz/fs', false),
  ...fileSystem('fs-extra', true),
  ...fileSystem('fs-extra/esm', true),
  // https://bun.com/reference/bun/file, https://docs.deno.com/api/deno/file-system (both 2025)
  ['global#Bun.file', reads(0)],
  ['global#Bun.write', writes(0)],
  ['bun#file', reads(0)],
  ['bun#write', writes(0)],
  ['global#Deno.open', reads(0)],
  ['global#Deno.openSync', reads(0)],
  ['global#Deno.readFile', reads(0)],
  ['global#Deno.readFileSync', reads(0)],
  ['global#Deno.readTextFile', reads(0)],
  ['global#Deno.readTextFileSync', reads(0)],
  ['global#Deno.readDir', reads(0)],
  ['global#Deno.writeFile', writes(0)],
  ['global#Deno.writeTextFile', writes(0)],
  ['global#Deno.writeTextFileSync', writes(0)],
  ['global#Deno.remove', changes(0)],
  ['global#Deno.removeSync', changes(0)],
  ['global#Deno.rename', changes(0, 1)],
  ['global#Deno.mkdir', changes(0)],
  // https://expressjs.com/en/5x/api.html#res.sendFile: refuses to leave `root`, where that is set. `download` resolves the path first.
  ['express#Response().sendFile', { paths: [0], root: 'root', does: 'sends' }],
  ['express#Response().sendfile', { paths: [0], root: 'root', does: 'sends' }],
  ['express#Response().download', { paths: [0], root: 'root', does: 'sends' }],
  // https://github.com/pillarjs/send/blob/1.2.0/index.js#L411: the same.
  ['send#default', { paths: [1], root: 'root', does: 'sends' }],
  // Packages that read, write or remove one file or folder: jsonfile 6, write-file-atomic 7, load-json-file 7, rimraf 6, mkdirp 3, make-dir 5.
  ['jsonfile#readFile', reads(0)],
  ['jsonfile#readFileSync', reads(0)],
  ['jsonfile#writeFile', writes(0)],
  ['jsonfile#writeFileSync', writes(0)],
  ['write-file-atomic#default', writes(0)],
  ['load-json-file#loadJsonFile', reads(0)],
  ['load-json-file#default', reads(0)],
  ['rimraf#default', changes(0)],
  ['rimraf#rimraf', changes(0)],
  ['rimraf#sync', changes(0)],
  ['mkdirp#default', changes(0)],
  ['mkdirp#mkdirp', changes(0)],
  ['mkdirp#sync', changes(0)],
  ['make-dir#default', changes(0)],
  ['make-dir#makeDirectory', changes(0)],
  ['shelljs#cat', reads(0)],
  ['shelljs#rm', changes(0, 1)],
  ['shelljs#cp', writes(0, 1, 2)],
  ['shelljs#mv', changes(0, 1)],
  ['better-sqlite3#default', reads(0)],
  // https://github.com/cthackers/adm-zip/wiki/ADM-ZIP (0.6)
  ['adm-zip#default', reads(0)],
  ['adm-zip#default().extractAllTo', unpacks(0)],
  ['adm-zip#default().extractAllToAsync', unpacks(0)],
  ['adm-zip#default().extractEntryTo', unpacks(1)],
  ['adm-zip#default().writeZip', writes(0)],
  ['adm-zip#default().addLocalFile', reads(0)],
  ['adm-zip#default().addLocalFolder', reads(0)],
  // https://github.com/ZJONSSON/node-unzipper (0.12), https://github.com/max-mapper/extract-zip (2.0), https://github.com/isaacs/node-tar (7.5)
  ['unzipper#Extract', { paths: [], options: { argument: 0, keys: ['path'] }, does: 'unpacks' }],
  ['unzip-stream#Extract', { paths: [], options: { argument: 0, keys: ['path'] }, does: 'unpacks' }],
  ['extract-zip#default', { paths: [0], options: { argument: 1, keys: ['dir'] }, does: 'unpacks' }],
  ['decompress#default', unpacks(0, 1)],
  ...(['x', 'extract', 'c', 'create', 't', 'list'] as const).map((name): [ApiId, FileCall] =>
    [`tar#${name}`, { paths: [], options: { argument: 0, keys: ['C', 'cwd', 'f', 'file'] }, does: 'unpacks' }]),
  ['tar-fs#extract', unpacks(0)],
  ['tar-fs#pack', reads(0)],
  ['yauzl#open', reads(0)],
  // https://www.archiverjs.com/docs/archiver (7.0)
  ['archiver#default().file', reads(0)],
  ['archiver#default().directory', reads(0)],
]);

/** Loads code by its path; every CommonJS file has it, so it says nothing about a file. */
export const requireCalls: Catalog<FileCall> = new Map<ApiId, FileCall>([
  ['global#require', { paths: [0], does: 'loads' }],
  ['module#createRequire()', { paths: [0], does: 'loads' }],
]);

/** `import(path)` */
export const importCall: FileCall = { paths: [0], does: 'loads' };

/** Methods of responses that are called like nothing else, wherever the response came from. */
export const sendMethods: ReadonlySet<string> = new Set(['sendFile', 'sendfile']);

/** https://github.com/richardgirges/express-fileupload#using-usetempfiles-options: where an uploaded file is moved to. */
export const moveMethod = 'mv';
