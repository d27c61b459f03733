import { describe, expect, it } from 'vitest';

import * as errorHandling from '../../src/catalog/error-handling.js';
import { debugNames, logFunctions, loggerModules, loggerNames, logLevels } from '../../src/catalog/loggers.js';

const sets = Object.entries(errorHandling).filter((entry): entry is [string, ReadonlySet<string>] => entry[1] instanceof Set);

const apiIds = ['codedExits', 'exits', 'harmlessCalls', 'harmlessObjects', 'inspections', 'singleFailureCalls', 'singleFailureObjects'];

describe.each(sets)('%s', (name, entries) => {
  it('is not empty', () => expect(entries.size).toBeGreaterThan(0));

  it('holds what its readers look up', () => {
    const form = apiIds.includes(name) ? /^(?:[@\w./-]+#[\w.()$]+|path(?:\/\w+)?)$/
      : name.endsWith('Words') || name === 'dismissals' ? /^[a-z]+$/
      : /^[\w@./-]+$/;
    for (const entry of entries) expect(entry).toMatch(form);
  });
});

it('does not call the same word a failure and a success', () => {
  for (const word of errorHandling.failureWords) expect(errorHandling.successWords.has(word)).toBe(false);
});

it('does not take a condition for over and alive, or for waived and demanded', () => {
  for (const word of errorHandling.overWords) expect(errorHandling.aliveWords.has(word)).toBe(false);
  for (const word of errorHandling.waiverWords) expect(errorHandling.demandWords.has(word)).toBe(false);
});

it.each(['Could not load', "can't open", 'was not found', 'timed out', 'Sorry, try again'])('hears the failure in: %s', (text) => {
  expect(errorHandling.failurePhrases.test(text)).toBe(true);
});

it.each(['loaded', 'unknown', 'not yet', 'the knot'])('hears none in: %s', (text) => {
  expect(errorHandling.failurePhrases.test(text)).toBe(false);
});

describe('loggers', () => {
  it('are low where their name says that nobody reads them', () => {
    for (const name of debugNames) expect(logLevels.get(name) ?? 'low').toBe('low');
  });
  it('have levels and words in lower case', () => {
    for (const name of [...logLevels.keys(), ...loggerNames]) expect(name).toMatch(/^[a-z]+$/);
  });
  it('are modules and functions by their canonical names', () => {
    for (const module of loggerModules) expect(module).toMatch(/^(?!node:)[@\w/-]+$/);
    for (const id of logFunctions.keys()) expect(id).toMatch(/^(?!node:)[@\w./-]+#[\w.()]+$/);
  });
});
