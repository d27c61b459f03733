// The list of packages: `packages.json`, or one of the same form.
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';

import { CorpusError } from './error.mjs';

/**
 * @typedef {object} CorpusPackage
 * @property {string} name
 * @property {string} version
 * @property {string} integrity What `npm view <name>@<version> dist.integrity` says.
 * @property {string[]} source Folders and files that people wrote, rather than a build; `.` for all.
 * @property {string[]} [skip] Parts of those that are built, vendored or run in a browser.
 * @property {string} [spec] What to ask npm for, if it is not `name@version`.
 */

/** The packages of a list, or those of `names` (`name` or `name@version`). */
export function readList(file, names) {
  const list = parseList(file);
  if (!names) return list;

  return names.map((name) => {
    const found = list.find((entry) => entry.name === name || `${entry.name}@${entry.version}` === name);
    if (!found) throw new CorpusError(`"${name}" is not in ${basename(file)}`);
    return found;
  });
}

/** `@scope/name` 1.2.3 → `@scope__name-1.2.3`. */
export const folderOf = ({ name, version }) => `${name.replaceAll('/', '__')}-${version}`;

function parseList(file) {
  let list;
  try {
    list = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new CorpusError(`cannot read the list ${file}: ${error.message}`);
  }
  if (!Array.isArray(list)) throw new CorpusError(`${file} is not a list of packages`);

  for (const entry of list) {
    const isPackage = ['name', 'version', 'integrity'].every((key) => typeof entry?.[key] === 'string');
    if (!isPackage || !Array.isArray(entry.source) || !entry.integrity.startsWith('sha512-')) {
      throw new CorpusError(`a package of ${basename(file)} lacks a name, version, sha512 integrity or source: `
        + JSON.stringify(entry));
    }
  }
  return list;
}
