import type { ApiId, Catalog } from '../../catalog/types.js';
import { mayUse } from './file-modules.js';
import type { SourceCode } from './per-file.js';

interface Parts {
  /** What comes from modules: whether a file imports them is known. */
  imported: ReadonlySet<ApiId>;
  /** A word of each way from a global. */
  words: readonly string[];
}

const partsOf = new WeakMap<object, Parts>();

function split(catalog: Catalog<unknown>): Parts {
  let parts = partsOf.get(catalog);
  if (!parts) {
    const ids = [...catalog.keys()];
    const globals = ids.filter((id) => id.startsWith('global#'));
    // Long words are rare, and a search goes by the first letter, of which capitals are the rarest.
    const words = globals.map((id) => id.slice('global#'.length).split(/\W+/).reduce((a, b) => (b.length > a.length ? b : a)))
      .map((word) => word.slice(Math.max(word.search(/[A-Z]/), 0)));
    parts = { imported: new Set(ids.filter((id) => !id.startsWith('global#'))), words: [...new Set(words)] };
    partsOf.set(catalog, parts);
  }
  return parts;
}

/**
 * {@link mayUse} for a catalogue with few globals: they are looked for in the text, by the longest word of each, where
 * `mayUse` says "yes" to every file that uses `fetch` or imports `util`.
 */
export function mayMention(catalog: Catalog<unknown>, sourceCode: SourceCode): boolean {
  const { imported, words } = split(catalog);
  return words.some((word) => sourceCode.text.includes(word)) || mayUse(imported, sourceCode);
}
