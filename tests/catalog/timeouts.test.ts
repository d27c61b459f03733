import { describe, expect, it } from 'vitest';

import { families, timeouts } from '../../src/catalog/timeouts/index.js';
import type { BoundOption, Need, TimeoutFacts } from '../../src/catalog/timeouts/index.js';
import { isWrapperName } from '../../src/catalog/timeouts/wrappers.js';

const entries: [id: string, facts: TimeoutFacts][] = [
  ...timeouts, ...families.map(({ module, facts }): [string, TimeoutFacts] => [String(module), facts]),
];

const optionsOf = ({ anyOf, suggest }: Need): BoundOption[] => [...anyOf.flat(), ...(suggest ? [suggest] : [])];

describe.each(entries)('%s', (id, facts) => {
  it('names its source', () => {
    expect(facts.source).toMatch(/\d|language/);
  });

  it('is written as module#export', () => {
    expect(id).toMatch(/^[^#\s]+#[^#\s]+$|^\//);
  });

  it('says where the bound goes', () => {
    if (facts.kind === 'setter') {
      expect(facts.never).toContain(0);
      return;
    }
    expect(facts.needs).not.toHaveLength(0);
    for (const need of facts.needs) {
      for (const option of optionsOf(need)) {
        const isNamed = option.key !== undefined || option.argument !== undefined;
        expect(isNamed || ('result' in facts && facts.result.bounds !== undefined)).toBe(true);
        // A key is of no use where no options are taken.
        if (option.key !== undefined) expect(facts.options).not.toHaveLength(0);
        if (option.unit === 'signal') expect(option.never).toEqual([null]);
      }
      expect(need.inUrl?.every((name) => optionsOf(need).some(({ key }) => key === name)) ?? true).toBe(true);
    }
  });

  it('never suggests a signal for a client', () => {
    if (facts.kind !== 'client') return;
    for (const { suggest, anyOf } of facts.needs) {
      expect(suggest === false || (suggest ?? anyOf[0][0])?.unit !== 'signal').toBe(true);
    }
  });
});

it('finds an entry for the defaults that calls inherit', () => {
  const settable = entries.flatMap(([, facts]) =>
    (facts.kind === 'defaults' || facts.kind === 'setter') && facts.fileDefault !== undefined ? [facts.fileDefault] : []);
  for (const [, facts] of entries) {
    if ((facts.kind === 'call' || facts.kind === 'client') && facts.fileDefault !== undefined) {
      expect(settable).toContain(facts.fileDefault);
    }
  }
});

describe('isWrapperName', () => {
  it.each([
    'pTimeout', 'withTimeout', 'timeout', 'promiseTimeout', 'callWithTimeout', 'raceTimeout', 'timeoutAfter', 'timeoutFail',
    'withDeadline', 'time_limit', 'runWithTimeLimit',
  ])('%s bounds', (name) => {
    expect(isWrapperName(name)).toBe(true);
  });

  it.each([
    'setTimeout', '_setTimeout', 'clearTimeout', 'getTimeout', 'onTimeout', 'isTimeout', 'handleTimeout', 'noTimeout',
    'TimeoutError', 'TimeoutException', 'throwTimeout', 'fetch', 'time',
  ])('%s does not', (name) => {
    expect(isWrapperName(name)).toBe(false);
  });
});
