import { pathToFileURL } from 'node:url';

import { describe, expect, it } from 'vitest';

class Mistake extends Error {}

/** The scripts are plain JavaScript without types. */
const { commandLine } = await import(pathToFileURL('scripts/shared/command-line.mjs').href);
const { valuesOf, wholeNumber } = commandLine(Mistake);

describe('valuesOf', () => {
  const options = { jobs: { type: 'string', default: '1' }, quick: { type: 'boolean', default: false } };

  it('reads options, with their defaults', () => {
    expect({ ...valuesOf(['--quick'], options) }).toEqual({ jobs: '1', quick: true });
    expect({ ...valuesOf(['--jobs=2'], options) }).toEqual({ jobs: '2', quick: false });
  });

  it.each([
    ['an unknown option', ['--fast'], `Unknown option '--fast'; see --help`],
    ['anything but options', ['fast'], `Unexpected argument 'fast'; see --help`],
    ['an option without its value', ['--jobs'], `Option '--jobs <value>' argument missing; see --help`],
  ])('tells of %s in one line', (_name, args, message) => {
    expect(() => valuesOf(args, options)).toThrow(new Mistake(message));
    expect(() => valuesOf(args, options)).toThrow(Mistake);
  });

  it('leaves a mistake of the script itself as it is', () => {
    expect(() => valuesOf([], { jobs: { type: 'number' } })).not.toThrow(Mistake);
    expect(() => valuesOf([], { jobs: { type: 'number' } })).toThrow(TypeError);
  });
});

describe('wholeNumber', () => {
  it('reads a number', () => {
    expect(wholeNumber('jobs', '12')).toBe(12);
    expect(wholeNumber('seed', '0', { least: 0 })).toBe(0);
  });

  it('takes another where there is none', () => {
    expect(wholeNumber('files', undefined, { otherwise: Infinity })).toBe(Infinity);
    expect(wholeNumber('files', '3', { otherwise: Infinity })).toBe(3);
  });

  it.each(['', ' ', 'x', '0', '-1', '1.5', '9007199254740993', 'Infinity'])('does not take "%s"', (text) => {
    expect(() => wholeNumber('jobs', text)).toThrow(new Mistake(`--jobs takes a whole number from 1, not "${text}"`));
    expect(() => wholeNumber('jobs', text)).toThrow(Mistake);
  });

  it('does not take nothing for 0', () => expect(() => wholeNumber('seed', '', { least: 0 })).toThrow(Mistake));
});
