import { describe, expect, it } from 'vitest';

import { admitsSeparator, groupsKeepOut, patternKind } from '../../../src/analysis/containment/patterns.js';

describe('what a pattern says about a path', () => {
  it.each([
    ['a full match of word characters', /^\w+$/, 'allows'],
    ['a full match of a class', /^[\w.-]+$/, 'allows'],
    ['a full match of alternatives', /^(?:a|b)$/, 'allows'],
    ['a full match of everything but separators', /^[^/\\]+$/, 'allows'],
    ['a full match of a class of separators', /^[\w/]+$/, 'other'],
    ['a full match of everything', /^.*$/, 'other'],
    ['a full match of each line', /^\w+$/m, 'other'],
    ['no full match', /^\w+/, 'other'],
    ['a segment of dots', /(?:^|[\\/])\.\.(?:[\\/]|$)/, 'finds'],
    ['a segment of two dots', /(^|\/)\.{2}(\/|$)/, 'finds'],
    ['a segment of dots in classes', /(^|\\)[.]{2}(\\|$)/, 'finds'],
    ['dots', /\.\./, 'findsDots'],
    ['two dots', /\.{2}/, 'findsDots'],
    ['dots in a class', /[.][.]/, 'findsDots'],
    ['two dots in a class', /[.]{2}/, 'findsDots'],
    ['dots behind something', /a\.\./, 'findsDots'],
    ['a separator', /\//, 'finds'],
    ['a group of a separator', /(\/)/, 'finds'],
    ['a class of separators', /[/\\]/, 'finds'],
    ['characters outside of a list', /[^\w.-]/, 'finds'],
    ['characters outside of a list that has a separator', /[^\w/]/, 'other'],
    ['dots or a separator', /\.\.|\//, 'finds'],
    ['several dots', /^\.+\//, 'findsDots'],
    ['one of several finds', /\0|[/\\]/, 'finds'],
    ['a class without separators', /[abc]/, 'other'],
    ['an extension', /\.png$/, 'other'],
  ])('%s', (_, pattern, kind) => {
    expect(patternKind(pattern)).toBe(kind);
  });
});

describe('a text with a separator can match', () => {
  it.each([
    ['anything', '.*', true],
    ['an escaped dot', '\\.', false],
    ['whatever is no space', '\\S+', true],
    ['a separator', 'a\\/b', true],
    ['a group that is not closed', '(a', false],
    ['a range over the separator', '[!-~]', true],
    ['a range from a dot', '[.-z]', true],
    ['a class that excludes separators', '[^/]', false],
    ['a class of word characters', '[\\w-]', false],
    ['a class that excludes word characters only', '[^\\w]', true],
    ['a class that leaves word characters only', '[^\\W]', false],
    ['a group without a name', '(?:a|b)', false],
    ['a group with a name', '(?<name>\\w+)', false],
    ['a look-behind', '(?<!x)y', false],
  ])('%s', (_, source, admits) => {
    expect(admitsSeparator({ source, flags: '' })).toBe(admits);
  });
});

describe('all groups keep separators out', () => {
  it.each([
    ['one that does', /^\/a\/(\w+)$/, true],
    ['one of two', /^\/(\w+)\/(.*)$/, false],
    ['none at all', /^\/a$/, false],
    ['a class', /^\/([^/]+)$/, true],
    ['a group that is not kept', /^\/(?:.*)$/, false],
    ['an escaped parenthesis', /\(.*\)/, false],
  ])('%s', (_, pattern, all) => {
    expect(groupsKeepOut(pattern)).toBe(all);
  });
});
