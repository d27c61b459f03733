import { describe, expect, it } from 'vitest';

import { findApi, membersOf } from '../../../src/analysis/identity/lookup.js';
import { isNeverCall, typeOriginOf, typeOriginsOf, typeText } from '../../../src/analysis/identity/types.js';
import type { ApiId } from '../../../src/catalog/types.js';
import { analyse } from '../../support/analyse.js';

const clientModule = `import { Pool } from 'pg'; import axios from 'axios'; import type { Request } from 'express';
  import { z } from 'zod';
  interface AppRequest extends Request { user: string }
  declare function client(): Pool;
  declare function later(): Promise<Pool | undefined>;
  declare const either: Pool | string;
  declare const request: AppRequest;
  declare const both: Pool & { extra: string };
  declare const plain: { query(): void };
  class Own { run() {} }
  declare function fail(): never;
`;

describe('typeOriginsOf', () => {
  const cases: [name: string, expression: string, origin: { module: string; name: string } | undefined][] = [
    ['class of a package', 'client()', { module: 'pg', name: 'Pool' }],
    ['promise of an optional class', 'later()', { module: 'pg', name: 'Pool' }],
    ['interface of a package', 'axios.create()', { module: 'axios', name: 'AxiosInstance' }],
    ['type of an installed package', 'z.string()', { module: 'zod', name: 'ZodString' }],
    ['own interface', 'request', { module: '.', name: 'AppRequest' }],
    ['own class', 'new Own()', { module: '.', name: 'Own' }],
    ['global of the language', 'new Map()', { module: 'global', name: 'Map' }],
    ['type of a core module', 'Buffer.from([])', { module: 'buffer', name: 'Buffer' }],
    ['union', 'either', undefined],
    ['anonymous', 'plain', undefined],
  ];
  it.each(cases)('%s', (_name, expression, origin) => {
    const { node, sourceCode } = analyse(`${clientModule}; void [${expression}];`, { typed: true });
    expect(typeOriginOf(node(expression), sourceCode)).toEqual(origin);
  });

  it('goes up to what an interface extends, and into intersections', () => {
    const { node, sourceCode } = analyse(`${clientModule}; void [request, both];`, { typed: true });
    expect(typeOriginsOf(node('request'), sourceCode)).toContainEqual({ module: 'express', name: 'Request' });
    expect(typeOriginsOf(node('both'), sourceCode)).toContainEqual({ module: 'pg', name: 'Pool' });
  });

  it('core modules of Node', () => {
    const { node, sourceCode } = analyse(`import { createServer } from 'node:http'; void [createServer()];`, { typed: true });
    expect(typeOriginOf(node('createServer()'), sourceCode)).toEqual({ module: 'http', name: 'Server' });
  });

  it.each([
    ['a module', 'fs', { module: 'fs', name: '', is: 'module' }],
    ['a module behind the prefix', 'tools.fs', { module: 'fs', name: '', is: 'module' }],
    ['a module that another file passes on', 'disk', { module: 'fs', name: '', is: 'module' }],
    ['a module of the project', 'own', { module: '.', name: '', is: 'module' }],
    ['a function', 'tools.exec', { module: 'child_process', name: 'exec', is: 'function' }],
  ])('tells %s from an instance', (_name, expression, origin) => {
    const { node, sourceCode } = analyse(`import * as fs from 'fs'; import * as own from './own.js'; import { disk } from './own.js';
      declare const tools: { fs: typeof import('node:fs'); exec: typeof import('child_process').exec };
      void [fs, own, disk, tools.fs, tools.exec];`, { typed: true });
    expect(typeOriginOf(node(expression), sourceCode)).toEqual(origin);
  });

  it('knows nothing without type information', () => {
    const { node, sourceCode } = analyse(`${clientModule}; void [client()];`);
    expect(typeOriginsOf(node('client()'), sourceCode)).toEqual([]);
    expect(typeText(node('client()'), sourceCode)).toBeUndefined();
  });
});

describe('isNeverCall', () => {
  it('knows a function that never returns', () => {
    const { node, sourceCode } = analyse(`${clientModule}; fail(); void client();`, { typed: true });
    const call = node('fail()');
    const other = node('client()');
    expect(call.type === 'CallExpression' && isNeverCall(call, sourceCode)).toBe(true);
    expect(other.type === 'CallExpression' && isNeverCall(other, sourceCode)).toBe(false);
    expect(typeText(other, sourceCode)).toBe('Pool');
  });

  it.each([['await late()', true], ['return late()', true], ['void late()', false], ['await soon()', false]])('looks through a promise: %s', (statement, answer) => {
    const code = `declare function late(): Promise<never>; declare function soon(): Promise<void>; async function f() { ${statement}; }`;
    const { node, sourceCode } = analyse(code, { typed: true });
    const call = node(statement.slice(statement.indexOf(' ') + 1));
    expect(call.type === 'CallExpression' && isNeverCall(call, sourceCode)).toBe(answer);
  });

  it('is false without type information', () => {
    const { node, sourceCode } = analyse(`${clientModule}; fail();`);
    const call = node('fail()');
    expect(call.type === 'CallExpression' && isNeverCall(call, sourceCode)).toBe(false);
  });
});

describe('findApi with types', () => {
  const catalog = new Map<ApiId, string>([['pg#Pool().query', 'query'], ['axios#AxiosInstance().get', 'get']]);

  it.each([
    ['the result of a call', 'client().query', 'pg#Pool().query'],
    ['an awaited result', '(await later())!.query', 'pg#Pool().query'],
    ['a subtype', 'both.query', 'pg#Pool().query'],
    ['a made client', 'axios.create().get', 'axios#AxiosInstance().get'],
  ])('recognises %s', (_name, expression, id) => {
    const { node, sourceCode } = analyse(`${clientModule}; void [${expression}];`, { typed: true });
    expect(findApi(node(expression), catalog, sourceCode)?.api).toMatchObject({ id, viaType: true });
  });

  it('does not take another type for it', () => {
    const { node, sourceCode } = analyse(`${clientModule}; void [plain.query, client().connect, client()['q' + 1]];`, { typed: true });
    expect(findApi(node('plain.query'), catalog, sourceCode)).toBeUndefined();
    expect(findApi(node('client().connect'), catalog, sourceCode)).toBeUndefined();
    expect(findApi(node(`client()['q' + 1]`), catalog, sourceCode)).toBeUndefined();
  });

  it('sees through a module of the project that passes an export on', () => {
    const functions = new Map<ApiId, string>([['fs#statSync', 'stat']]);
    const { node, sourceCode } = analyse(`import { statSync, lstatSync } from './reexports.js'; void [statSync, lstatSync, functions];`, { typed: true });
    expect(findApi(node('statSync'), functions, sourceCode)?.api.id).toBe('fs#statSync');
    expect(findApi(node('lstatSync'), functions, sourceCode)).toBeUndefined();
    expect(findApi(node('functions'), functions, sourceCode)).toBeUndefined();
  });

  it('asks types only for member names of the catalogue', () => {
    expect([...membersOf(catalog)]).toEqual(['query', 'get']);
    expect(membersOf(catalog)).toBe(membersOf(catalog));
  });
});
