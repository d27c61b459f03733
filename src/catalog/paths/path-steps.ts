import { parsers } from '../boundaries/parsers.js';
import type { ApiId, Catalog } from '../types.js';

/**
 * What a text is on its way to the file system.
 *
 * - `raw`: as it came, or put together by hand: `..` may be anywhere in it
 * - `resolved`: the dots in it are resolved (`join`, `resolve`, `normalize`, `realpath`)
 * - `address`: a path as `URL` spells it: dots are resolved, escaped ones are not yet decoded
 * - `relative`: the way from a root to it
 * - `segments`: a list of its parts
 */
export type PathForm = 'address' | 'raw' | 'relative' | 'resolved' | 'segments';

/** What a function makes of a path it is given. `same`: a text of the same form. */
export interface PathStep {
  form: PathForm | 'same';
  /** Position of the path; any argument when left out. */
  argument?: number;
  /** The result is made of these members of the argument. */
  keys?: ReadonlySet<string>;
  /** The result is bytes where the argument is. */
  keepsBytes?: true;
  /** The result arrives in a callback. */
  callback?: true;
  /** Only what is under these members of the result is made of the path. */
  members?: ReadonlySet<string>;
}

/** Modules with the functions of `path`. `upath` 2, `pathe` 2, `path-browserify` 1. */
const pathModules = ['path', 'path/posix', 'path/win32', 'upath', 'pathe', 'path-browserify'];

/** What `path.format` puts together as it is. https://nodejs.org/api/path.html#pathformatpathobject */
const formatted: ReadonlySet<string> = new Set(['base', 'dir', 'name', 'root']);

function* pathFunctions(): Iterable<[ApiId, PathStep]> {
  for (const module of pathModules) {
    for (const prefix of ['', 'posix.', 'win32.']) {
      yield [`${module}#${prefix}join`, { form: 'resolved' }];
      yield [`${module}#${prefix}resolve`, { form: 'resolved' }];
      yield [`${module}#${prefix}normalize`, { form: 'resolved', argument: 0 }];
      yield [`${module}#${prefix}dirname`, { form: 'same', argument: 0 }];
      yield [`${module}#${prefix}toNamespacedPath`, { form: 'same', argument: 0 }];
      yield [`${module}#${prefix}format`, { form: 'raw', argument: 0, keys: formatted }];
      yield [`${module}#${prefix}relative`, { form: 'relative', argument: 1 }];
    }
  }
}

function* realPaths(): Iterable<[ApiId, PathStep]> {
  for (const module of ['fs', 'fs-extra', 'graceful-fs']) {
    yield [`${module}#realpathSync`, { form: 'resolved', argument: 0 }];
    yield [`${module}#realpathSync.native`, { form: 'resolved', argument: 0 }];
    yield [`${module}#realpath`, { form: 'resolved', argument: 0, callback: true }];
    yield [`${module}#realpath.native`, { form: 'resolved', argument: 0, callback: true }];
  }
  yield ['fs/promises#realpath', { form: 'resolved', argument: 0 }];
}

/** What reads a text hands on what is in it. https://github.com/jshttp/cookie#api, https://github.com/sindresorhus/query-string#parseurlstring-options */
function* readers(): Iterable<[ApiId, PathStep]> {
  for (const id of [...parsers.keys(), ...(['cookie#parse', 'cookie#parseCookie', 'query-string#parseUrl'] as const)]) {
    yield [id, { form: 'raw', argument: 0 }];
  }
}

/** Functions whose result is still the path that was handed in. Whatever is not here is not followed. */
export const pathSteps: Catalog<PathStep> = new Map<ApiId, PathStep>([
  ...pathFunctions(),
  ...realPaths(),
  ['global#decodeURIComponent', { form: 'raw', argument: 0 }],
  ['global#decodeURI', { form: 'raw', argument: 0 }],
  ['global#unescape', { form: 'raw', argument: 0 }],
  ['querystring#unescape', { form: 'raw', argument: 0 }],
  ['global#String', { form: 'same', argument: 0 }],
  ['global#Buffer.from', { form: 'raw', argument: 0, keepsBytes: true }],
  ['global#TextDecoder().decode', { form: 'raw', argument: 0 }],
  ['global#atob', { form: 'raw', argument: 0 }],
  ['global#JSON.parse', { form: 'raw', argument: 0 }],
  ['url#fileURLToPath', { form: 'raw', argument: 0 }],
  // The old parser resolves no dots. https://nodejs.org/api/url.html#urlparseurlstring-parsequerystring-slashesdenotehost
  ['url#parse', { form: 'raw', argument: 0, members: new Set(['pathname', 'path', 'query', 'href']) }],
  ...readers(),
  // Only the last part leads nowhere.
  ['path#parse', { form: 'same', argument: 0, members: new Set(['dir', 'root']) }],
  ['parseurl#default', { form: 'raw', argument: 0, members: new Set(['pathname', 'path', 'query', 'href']) }],
  ['fast-decode-uri-component#default', { form: 'raw', argument: 0 }],
]);

/** Methods of texts whose result is the same path, or a part of it. `slice` and `concat` are followed with lists. */
export const textSteps: ReadonlySet<string> = new Set([
  'normalize', 'padEnd', 'padStart', 'replace', 'replaceAll', 'substr', 'substring', 'toLowerCase', 'toLocaleLowerCase', 'toString',
  'toUpperCase', 'toLocaleUpperCase', 'trim', 'trimEnd', 'trimLeft', 'trimRight', 'trimStart', 'valueOf',
]);

/** Functions that say whether a file is there, or what kind it is, by their name: no check of the path. */
export const existenceName = /exist|access|isfile|isdir|stat|mime|ext(?:name|ension)?$|^ends_?with$|lookup/i;

/** Functions whose name says that they look at a path before it is used. */
export const checkingName =
  /^_*(?:assert|valid|verify|check|ensure|guard|secure|safe|sanit|restrict|authori[sz]e|must|deny|reject|forbid|prevent|require)|(?:safe|inside|within|allowed|valid|travers|contain)/i;
