import { type Entry, groupBy } from './summary.js';

/** Reports below one folder. */
export interface Folder {
  /** Its path, with a `/` at the end; `./` for the project itself. */
  path: string;
  /** Whether only the files right in it count, since its folders are listed beside it. */
  direct: boolean;
  entries: readonly Entry[];
}

/** What a chart shows: some folders, and how many more there are. */
export interface Folders {
  shown: readonly Folder[];
  other: readonly Folder[];
}

/**
 * Sums the reports up by folder, as deep as a number of bars allows: the folder with most reports is split first.
 * One that holds more than half of all reports is split even if that makes more folders than can be shown.
 */
export function byFolder(entries: readonly Entry[], limit: number): Folders {
  let folders: Folder[] = [{ path: './', direct: false, entries }];
  for (;;) {
    const split = nextSplit(folders, entries.length, limit);
    if (!split) break;
    folders = [...folders.filter((folder) => folder !== split.folder), ...split.parts].toSorted(bySize);
  }
  const bars = folders.length > limit ? limit - 1 : limit;
  return { shown: folders.slice(0, bars), other: folders.slice(bars) };
}

function nextSplit(folders: readonly Folder[], total: number, limit: number): { folder: Folder; parts: Folder[] } | undefined {
  for (const folder of folders) {
    if (folder.direct) continue;
    const parts = partsOf(folder);
    if (parts.every(({ direct }) => direct)) continue;
    if (folders.length - 1 + parts.length <= limit || folder.entries.length * 2 > total) return { folder, parts };
  }
  return undefined;
}

/** The folders right in a folder, and the files right in it as one more. */
function partsOf({ path, entries }: Folder): Folder[] {
  const start = path === './' ? '' : path;
  const parts = groupBy(entries, ({ finding: { file } }) => {
    const slash = file.indexOf('/', start.length);
    return slash < 0 ? path : file.slice(0, slash + 1);
  });
  return [...parts].map(([part, inPart]) => ({ path: part, direct: part === path, entries: inPart }));
}

function bySize(left: Folder, right: Folder): number {
  return right.entries.length - left.entries.length || (left.path < right.path ? -1 : 1);
}
