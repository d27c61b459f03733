import { describe, expect, it } from 'vitest';

import { isFolder, rootEnd } from '../../../src/analysis/containment/roots.js';
import { analyse } from '../../support/analyse.js';

const imports = 'import path, { sep } from "node:path"; import os from "node:os"; import fs from "node:fs"; import { realpath } from "node:fs/promises";\n';

/** What is handed to `run(…)`. */
function handed(code: string) {
  const { node, sourceCode } = analyse(imports + code);
  const call = node('run').parent;
  if (call?.type !== 'CallExpression' || !call.arguments[0]) throw new Error('no call of run');
  return { argument: call.arguments[0], sourceCode };
}

describe('the end of a root', () => {
  it.each([
    ['a literal without a separator', 'run("/srv/files")', 'no'],
    ['a literal with one', 'run("/srv/files/")', 'yes'],
    ['a literal with a backslash', 'run("C:\\\\files\\\\")', 'yes'],
    ['the separator added', 'run(root + path.sep)', 'yes'],
    ['the separator by its import', 'run(root + sep)', 'yes'],
    ['the separator of one platform', 'run(root + path.posix.sep)', 'yes'],
    ['the folder of the module', 'run(__dirname)', 'no'],
    ['a folder added', 'run(root + "/a")', 'no'],
    ['something else than an addition', 'run(a - b)', 'unknown'],
    ['a template that ends in a separator', 'run(`${root}/`)', 'yes'],
    ['a template that ends in a name', 'run(`${root}/a`)', 'no'],
    ['a template that ends in the separator', 'run(`${root}${path.sep}`)', 'yes'],
    ['a template that ends in something unknown', 'run(`${root}/${x}`)', 'unknown'],
    ['one way with a separator', 'run(x ? root : "/a/")', 'yes'],
    ['two ways without', 'run(x ? "/a" : "/b")', 'no'],
    ['one way unknown', 'run(x ? "/a" : y)', 'unknown'],
    ['a default', 'run(root || "/a/")', 'yes'],
    ['an awaited real path', 'run(await realpath(x))', 'no'],
    ['a resolved path', 'run(path.resolve(x, "a/"))', 'no'],
    ['a folder of a path', 'run(path.dirname(x))', 'no'],
    ['the folder for temporary files', 'run(os.tmpdir())', 'no'],
    ['the working folder', 'run(process.cwd())', 'no'],
    ['a real path', 'run(fs.realpathSync(x))', 'no'],
    ['joined with a separator at the end', 'run(path.join(x, "a/"))', 'yes'],
    ['joined with a name at the end', 'run(path.join(x, "a"))', 'no'],
    ['joined of nothing', 'run(path.join())', 'unknown'],
    ['normalised', 'run(path.normalize("/a/"))', 'yes'],
    ['made a text', 'run(String("/a/"))', 'yes'],
    ['backslashes turned', 'run(path.resolve("a").replace(/\\\\/g, "/"))', 'no'],
    ['backslashes turned everywhere', 'run(path.resolve("a").replaceAll("\\\\", "/"))', 'no'],
    ['something else replaced', 'run(root.replace(/a/, "b"))', 'unknown'],
    ['replaced by nothing', 'run(root.replace(/a/))', 'unknown'],
    ['a function that adds one by its name', 'run(withTrailingSlash(x))', 'yes'],
    ['a method that adds one by its name', 'run(paths.ensureSlash(x))', 'yes'],
    ['another function', 'run(find(x))', 'unknown'],
    ['another method', 'run(paths.find(x))', 'unknown'],
    ['a method under a computed name', 'run(paths[key](x))', 'unknown'],
    ['what a call returned, called', 'run(make()())', 'unknown'],
    ['a name that tells', 'run(rootPrefix)', 'yes'],
    ['a constant', 'const root = path.resolve("a"); run(root)', 'no'],
    ['a variable that changes', 'let root = path.resolve("a"); root = x; run(root)', 'unknown'],
    ['a part of something', 'const { root } = x; run(root)', 'unknown'],
    ['a name nobody declares', 'run(root)', 'unknown'],
    ['a member whose name tells', 'run(options.rootWithSep)', 'yes'],
    ['another member', 'run(options.root)', 'unknown'],
    ['a member under a computed name', 'run(options[key])', 'unknown'],
    ['a field', 'class A { root = path.resolve("a"); f() { run(this.root); } }', 'no'],
    ['a field with a separator', 'class A { root = path.resolve("a") + path.sep; f() { run(this.root); } }', 'yes'],
    ['a field that nothing is given', 'class A { root; f() { run(this.root); } }', 'unknown'],
    ['something else', 'run([])', 'unknown'],
    ['behind a type', 'run(("/a/" as string)!)', 'yes'],
  ])('%s', (_, code, end) => {
    const { argument, sourceCode } = handed(code);
    expect(rootEnd(argument, sourceCode)).toBe(end);
  });
});

describe('folders', () => {
  it.each([
    ['an absolute path', 'run("/srv")', true],
    ['a path on a drive', 'run("C:\\\\srv")', true],
    ['the root of everything', 'run("/")', false],
    ['a relative path', 'run("a")', false],
    ['a folder with something added', 'run(uploadDir + "/")', true],
    ['something with a folder added', 'run(x + uploadDir)', false],
    ['a template that begins with a folder', 'run(`${uploadDir}/`)', true],
    ['a template that begins with text', 'run(`a${uploadDir}`)', false],
    ['a template that begins with something else', 'run(`${x}/`)', false],
    ['a function of path', 'run(path.resolve(x))', true],
    ['the working folder', 'run(process.cwd())', true],
    ['another function', 'run(find(x))', false],
    ['a name', 'run(root)', true],
    ['the folder of the module', 'run(__dirname)', true],
    ['another name', 'run(x)', false],
    ['a member', 'run(options.baseDir)', true],
    ['another member', 'run(options.x)', false],
    ['a computed member', 'run(options[key])', false],
    ['something else', 'run([])', false],
  ])('%s', (_, code, is) => {
    const { argument, sourceCode } = handed(code);
    expect(isFolder(argument, sourceCode)).toBe(is);
  });
});
