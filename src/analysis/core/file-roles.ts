import { relativePath } from './file-path.js';

/** Is the file test code, by its name or the folder it is in? What stands in `fixtures` is not asked to be either. */
export function isTestFile(filename: string, cwd: string): boolean {
  const path = relativePath({ cwd, filename });
  if (/(?:^|\/)fixtures\//.test(path)) return false;
  return /[.\-_](?:test|spec|e2e|bench|cy|stories)\.[cm]?[jt]sx?$/.test(path) || /(?:^|\/)(?:__tests__|__mocks__|tests?|specs?|e2e)\//.test(path);
}

/** Is the file part of the tooling around a program: a script, a configuration file, an action of a workflow? */
export function isToolFile(filename: string, cwd: string): boolean {
  const path = relativePath({ cwd, filename });
  if (/(?:^|\/)(?:scripts?|tools|tooling|\.github|actions|bin)\//.test(path)) return true;
  return /(?:^|\/)(?:[\w.-]+\.(?:config|conf)\.[cm]?[jt]s|\.[\w-]+rc\.[cm]?[jt]s|(?:Gruntfile|gulpfile|Jakefile|karma\.conf)\.[cm]?[jt]s)$/i.test(path);
}
