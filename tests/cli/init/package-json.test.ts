import { describe, expect, it } from 'vitest';

import { CliError } from '../../../src/cli/cli-error.js';
import { declares, setValue } from '../../../src/cli/init/package-json.js';

const path = '/project/package.json';

describe('setValue', () => {
  it('puts a package in its place in the alphabet', () => {
    const before = '{\n  "name": "app",\n  "devDependencies": {\n    "axios": "1.0.0",\n    "zod": "4.0.0"\n  },\n  "files": ["a", "b"]\n}\n';
    expect(setValue(path, before, ['devDependencies', 'eslint'], '^10.0.0')).toBe(
      '{\n  "name": "app",\n  "devDependencies": {\n    "axios": "1.0.0",\n    "eslint": "^10.0.0",\n    "zod": "4.0.0"\n  },\n  "files": ["a", "b"]\n}\n');
  });

  it('puts a package first or last', () => {
    const before = '{\n  "devDependencies": {\n    "m": "1"\n  }\n}';
    expect(setValue(path, before, ['devDependencies', 'a'], '1')).toBe('{\n  "devDependencies": {\n    "a": "1",\n    "m": "1"\n  }\n}');
    expect(setValue(path, before, ['devDependencies', 'z'], '1')).toBe('{\n  "devDependencies": {\n    "m": "1",\n    "z": "1"\n  }\n}');
  });

  it('puts a package last where the others have no order', () => {
    expect(setValue(path, '{\n  "devDependencies": {\n    "z": "1",\n    "m": "1"\n  }\n}', ['devDependencies', 'a'], '1')).toBe(
      '{\n  "devDependencies": {\n    "z": "1",\n    "m": "1",\n    "a": "1"\n  }\n}');
  });

  it('puts a script last, whatever the alphabet says', () => {
    expect(setValue(path, '{\n  "scripts": {\n    "test": "vitest"\n  }\n}\n', ['scripts', 'prepare'], 'husky')).toBe(
      '{\n  "scripts": {\n    "test": "vitest",\n    "prepare": "husky"\n  }\n}\n');
  });

  it('makes a section, with the indentation and line ends of the file', () => {
    expect(setValue(path, '{\r\n\t"name": "app"\r\n}\r\n', ['devDependencies', 'eslint'], '1')).toBe(
      '{\r\n\t"name": "app",\r\n\t"devDependencies": {\r\n\t\t"eslint": "1"\r\n\t}\r\n}\r\n');
    expect(setValue(path, '{\n    "name": "app"\n}', ['devDependencies', 'eslint'], '1')).toBe(
      '{\n    "name": "app",\n    "devDependencies": {\n        "eslint": "1"\n    }\n}');
  });

  it('fills what is empty', () => {
    expect(setValue(path, '{}', ['a'], 1)).toBe('{\n  "a": 1\n}');
    expect(setValue(path, '{\n  "devDependencies": {}\n}', ['devDependencies', 'a'], '1')).toBe(
      '{\n  "devDependencies": {\n    "a": "1"\n  }\n}');
  });

  it('stays on one line', () => {
    expect(setValue(path, '{ "private": true }', ['lint-staged'], { '*.js': 'eslint' })).toBe(
      '{ "private": true, "lint-staged": {"*.js":"eslint"} }');
  });

  it('replaces a value', () => {
    expect(setValue(path, '{ "scripts": { "prepare": "build" } }', ['scripts', 'prepare'], 'build && husky')).toBe(
      '{ "scripts": { "prepare": "build && husky" } }');
  });

  it('keeps a byte order mark', () => {
    expect(setValue(path, '\uFEFF{ "a": 1 }', ['b'], 2)).toBe('\uFEFF{ "a": 1, "b": 2 }');
  });

  it.each([
    ['no JSON', '{', /is no valid JSON/],
    ['an array', '[]', /is no package\.json/],
    ['null', 'null', /is no package\.json/],
    ['scripts that are none', '{ "scripts": { "test": 1 } }', /is no package\.json/],
    ['a type that is none', '{ "type": true }', /is no package\.json/],
    ['a section that is none', '{ "devDependencies": [] }', /`devDependencies` is no object/],
  ])('refuses %s', (_, text, why) => {
    const attempt = () => setValue(path, text, ['devDependencies', 'eslint'], '1');
    expect(attempt).toThrow(CliError);
    expect(attempt).toThrow(why);
  });
});

it('knows which packages are asked for', () => {
  expect(declares({ name: 'eslint' }, 'eslint')).toBe(true);
  expect(declares({ dependencies: { eslint: '1' } }, 'eslint')).toBe(true);
  expect(declares({ peerDependencies: { eslint: '1' } }, 'eslint')).toBe(true);
  expect(declares({ devDependencies: { eslint: '1' } }, 'zod')).toBe(false);
  expect(declares({ devDependencies: null }, 'toString')).toBe(false);
  expect(declares({ devDependencies: {} }, 'toString')).toBe(false);
});
