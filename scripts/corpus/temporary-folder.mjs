// Folders that do not outlive the process, however it ends.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';

/** A new folder whose path begins with `prefix`. It is gone after `remove()`, and when the process exits. */
export function temporaryFolder(prefix) {
  mkdirSync(dirname(prefix), { recursive: true });
  const folder = mkdtempSync(prefix);
  const removeNow = () => rmSync(folder, { recursive: true, force: true });
  process.once('exit', removeNow);
  const remove = () => {
    process.off('exit', removeNow);
    removeNow();
  };
  return { folder, remove };
}
