import { describe, expect, it } from 'vitest';

import { importsAny, mayImportAny, mayUse, modulesOf } from '../../../src/analysis/core/file-modules.js';
import { globalNamesOf } from '../../../src/analysis/identity/scope.js';
import type { ApiId } from '../../../src/catalog/types.js';
import { analyse } from '../../support/analyse.js';

describe('modulesOf', () => {
  it('finds every way to import', () => {
    const { sourceCode } = analyse(`
      import 'a'; import b from "node:fs"; import type { T } from 'c'; export * from 'd'; import e = require('e');
      const f = require( 'f' ); const g = await import('g'); const h = require(\`h\`); process.getBuiltinModule('i');
    `);
    expect([...modulesOf(sourceCode)].toSorted()).toEqual(['a', 'c', 'd', 'e', 'f', 'fs', 'g', 'h', 'i']);
  });
});

describe('importsAny', () => {
  const modules = new Set(['pg', 'fs/promises', '@scope/name']);
  it.each<[name: string, code: string, expected: boolean]>([
    ['nothing', '', false],
    ['another module', `import axios from 'axios';`, false],
    ['the module', `import { Pool } from 'pg';`, true],
    ['one of several', `import a from 'axios'; export * from '@scope/name';`, true],
    ['under its other name', `const { readFile } = require('node:fs/promises');`, true],
    ['loaded on the way', `const { Pool } = await import('pg');`, true],
    ['a part of it', `import part from 'pg/lib/client';`, false],
    ['what holds it', `import { promises } from 'fs';`, false],
    ['a name alone', `const text = 'pg';`, false],
    ['what makes a require', `import { createRequire } from 'module';`, false],
  ])('%s', (_name, code, expected) => {
    const { sourceCode } = analyse(code);
    expect(importsAny(modules, sourceCode)).toBe(expected);
    expect(importsAny(new Map([...modules].map((module) => [module, {}])), sourceCode)).toBe(expected);
  });

  it('is of none where none is named', () => {
    expect(importsAny(new Set(), analyse(`import 'pg';`).sourceCode)).toBe(false);
  });
});

describe('mayImportAny', () => {
  it.each<[name: string, code: string, expected: boolean]>([
    ['another module', `import axios from 'axios';`, false],
    ['the module', `import { Pool } from 'pg';`, true],
    ['what makes a require', `import { createRequire } from 'node:module';`, true],
    ['a module object', `module.exports = 1;`, false],
  ])('%s', (_name, code, expected) => expect(mayImportAny(new Set(['pg']), analyse(code).sourceCode)).toBe(expected));
});

describe('globalNamesOf', () => {
  it('knows undeclared names only', () => {
    const { sourceCode } = analyse(`const own = 1; own; fetch(u); function f(inner) { inner; }`);
    expect(globalNamesOf(sourceCode).has('fetch')).toBe(true);
    expect(globalNamesOf(sourceCode).has('own')).toBe(false);
    expect(globalNamesOf(sourceCode).has('inner')).toBe(false);
  });
});

describe('mayUse', () => {
  const modules = new Map<ApiId, true>([['fs/promises#readFile', true], ['pg#Pool', true]]);
  const globals = new Map<ApiId, true>([['global#fetch', true], ['global#Bun.sleepSync', true], ['global#setTimeout', true]]);
  const cases: [name: string, code: string, ofModules: boolean, ofGlobals: boolean][] = [
    ['nothing', `const a = 1;`, false, false],
    ['module', `import { Pool } from 'pg';`, true, false],
    ['module without the name', `import { Client } from 'pg';`, false, false],
    ['by way of another module', `import { promises } from 'node:fs'; promises.readFile(f);`, true, false],
    ['made require', `import { createRequire } from 'module';`, true, true],
    ['global', `fetch(u);`, false, true],
    ['member of a global', `Bun.sleepSync(1);`, false, true],
    ['global object', `globalThis[x](u);`, false, true],
    ['shadowed global', `function f(fetch) { fetch(u); }`, false, false],
    ['global as a module', `import t from 'timers'; t.setTimeout(f);`, false, true],
    ['module of another global', `import { URL } from 'url';`, false, false],
  ];
  it.each(cases)('%s', (_name, code, ofModules, ofGlobals) => {
    const { sourceCode } = analyse(code);
    expect(mayUse(modules, sourceCode)).toBe(ofModules);
    expect(mayUse(globals, sourceCode)).toBe(ofGlobals);
  });

  const mixed = new Map<ApiId, true>([['pg#Pool', true], ['global#setInterval', true], ['global#fetch().body.getReader', true]]);
  it.each<[name: string, code: string, expected: boolean]>([
    ['global under another name', `const { setInterval: every } = globalThis; every(f, 1);`, true],
    ['the way from a global, to its end', `const { body } = await fetch(u); body.getReader();`, true],
    ['the beginning of that way', `await fetch(u);`, false],
    ['module that holds other globals', `import util from 'util';`, false],
  ])('%s', (_name, code, expected) => {
    expect(mayUse(mixed, analyse(code).sourceCode)).toBe(expected);
  });

  it('is always possible with type information', () => {
    expect(mayUse(modules, analyse(`const a = 1;`, { typed: true }).sourceCode)).toBe(true);
  });
});
