import { describe, expect, it } from 'vitest';

import {
  chunksOf, entropyOf, isByteSequence, isInterleavedSequence, isRepetition, isWordLike, withoutRuns,
} from '../../../src/analysis/secrets/text-measures.js';

describe('entropyOf', () => {
  it('is nothing for one character said over and over', () => expect(entropyOf('aaaa')).toBe(0));
  it('is two bits for four characters', () => expect(entropyOf('abcdabcd')).toBe(2));
});

describe('withoutRuns', () => {
  it.each([
    ['aaaab', 'b', 4], ['abcx', 'x', 3], ['cbax', 'x', 3], ['7890', '', 4], ['qwerty', '', 6], ['ab1', 'ab1', 0], ['', '', 0],
    ['x123y', 'xy', 3], ['abxyz', 'ab', 3], ['aabbcc', 'aabbcc', 0],
  ])('%s', (text, rest, removed) => expect(withoutRuns(text)).toEqual({ rest, removed }));
});

describe('isRepetition', () => {
  it.each(['aaaa', 'abcabcabc', 'deadbeefdeadbeef', 'ababa'])('%s', (text) => expect(isRepetition(text)).toBe(true));
  it.each(['abcab1', 'a', ''])('not %s', (text) => expect(isRepetition(text)).toBe(false));
});

describe('isInterleavedSequence', () => {
  it.each(['1a2b3c4d', 'a1b2c3', 'abc123def456'])('%s', (text) => expect(isInterleavedSequence(text)).toBe(true));
  it.each(['a1b2', 'hunter2', 'x9k2m5'])('not %s', (text) => expect(isInterleavedSequence(text)).toBe(false));
});

describe('isByteSequence', () => {
  it.each(['000102030405', '00112233445566', 'fffefdfcfbfa'])('%s', (text) => expect(isByteSequence(text)).toBe(true));
  it.each(['0001020304', '000102030406', '00010203040', 'zz0102030405'])(
    'not %s', (text) => expect(isByteSequence(text)).toBe(false),
  );
});

describe('chunksOf', () => {
  it.each([
    ['userPassword2', ['user', 'Password', '2']], ['API_KEY', ['API', 'KEY']], ['HTTPServer', ['HTTP', 'Server']],
    ['my-key', ['my', 'key']], ['***', []],
  ])('%s', (text, chunks) => expect(chunksOf(text)).toEqual(chunks));
});

describe('isWordLike', () => {
  it.each(['hunter', 'Password', 'string', 'sync', 'queue'.slice(0, 3)])('%s', (text) => expect(isWordLike(text)).toBe(true));
  it.each(['zxkq', 'ab', 'a1b', 'bcdfgh', 'aaaaio', 'abcdefghijklmnopqrstu'])(
    'not %s', (text) => expect(isWordLike(text)).toBe(false),
  );
});
