const reasons: ReadonlyMap<string | undefined, string> = new Map([
  ['EACCES', 'permission denied'],
  ['EISDIR', 'it is a folder'],
  ['ELOOP', 'its symbolic links lead in a circle'],
  ['EMFILE', 'too many open files'],
  ['ENAMETOOLONG', 'its name is too long'],
  ['ENOENT', 'it does not exist'],
  ['ENOSPC', 'no space left on the device'],
  ['ENOTDIR', 'a part of its path is no folder'],
  ['EPERM', 'permission denied'],
  ['EROFS', 'the file system is read-only'],
]);

/** Why the file system refused, in words: `permission denied`. */
export function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return reasons.get(code) ?? message;
}
