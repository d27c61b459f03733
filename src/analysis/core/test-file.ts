import { servedFiles, testFiles } from '../../catalog/file-kinds.js';
import { byName } from './by-name.js';
import { type FilePlace, matcherOf, relativePath } from './file-path.js';

let saysTest: ((path: string) => boolean) | undefined;

/** Does the path below the project, by a folder or by its last part, say that the file holds tests, whatever the configuration says? */
export function isTestFile(place: FilePlace): boolean {
  saysTest ??= byName(matcherOf(testFiles, { nocase: true, ignore: [...servedFiles] }));
  return saysTest(relativePath(place));
}
