import { byName } from './by-name.js';
import { type FilePlace, relativePath } from './file-path.js';

const testPath = new RegExp([
  '(?:^|[\\\\/])(?:tests?|specs?|__tests__|__mocks__|__fixtures__|fixtures|e2e|cypress)[\\\\/]',
  '(?:^|[._/\\\\-])(?:test|spec|e2e)\\.[cm]?[jt]sx?$',
].join('|'), 'i');

const saysTest = byName((path) => testPath.test(path));

/** Does the path below the project, by a folder or by its last part, say that the file holds tests, whatever the configuration says? */
export function isTestFile(place: FilePlace): boolean {
  return saysTest(relativePath(place));
}
