/**
 * Names one export of one module, however the code reaches it: `module#path`.
 *
 * - The module is written without `node:`; globals belong to the module `global` (`global#fetch`).
 * - The path joins member names with dots; what a call or `new` yields is written `()`:
 *   `pg#Pool` is the class, `pg#Pool().query` a method of an instance, `axios#create().get` a verb of a made client.
 * - The default export on its own is `default` (`got#default`); a member reached through it drops the word
 *   (`import fs from 'fs'; fs.readFileSync` is `fs#readFileSync`).
 * - Awaiting changes nothing: `(await open(p)).read` is `fs/promises#open().read`.
 */
export type ApiId = `${string}#${string}`;

/** Facts about APIs. Plain data: no syntax tree, no ESLint. */
export type Catalog<Entry> = ReadonlyMap<ApiId, Entry>;
