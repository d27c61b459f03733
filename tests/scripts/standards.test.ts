import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { findContradictions, type Inventory, renderStandards, type Standard } from '../../scripts/standards/standards.mjs';
import { rules } from '../../src/rules/index.js';

const inventory = JSON.parse(
  readFileSync(new URL('../../scripts/standards/inventory.json', import.meta.url), 'utf8'),
) as Inventory;

const served: Standard = {
  id: 1, family: 'A', priority: 'P1', standard: 'Sleep lightly.', disposition: 'rule', rules: ['no-sleep'],
};
const rule = { id: 'no-sleep', standards: [1], priority: 'P1' };

function inventoryOf(...rows: Partial<Standard>[]): Inventory {
  return { families: [{ id: 'A', title: 'Async code' }], rows: rows.map((row) => ({ ...served, ...row })) };
}

describe('the inventory', () => {
  it('agrees with itself and with every rule', () => {
    const facts = Object.entries(rules as unknown as Record<string, { meta: { docs: Omit<typeof rule, 'id'> } }>)
      .map(([id, { meta: { docs } }]) => ({ id, standards: docs.standards, priority: docs.priority }));
    expect(findContradictions(inventory, facts)).toEqual([]);
  });

  it('is complete', () => {
    expect(inventory.rows).toHaveLength(220);
    expect(inventory.families.map((family) => family.id).join('')).toBe('ABCDEFGHIJKLMN');
  });
});

describe('findContradictions', () => {
  it('finds none where there are none', () => {
    expect(findContradictions(inventoryOf({}), [rule])).toEqual([]);
  });

  it('leaves planned rules alone', () => {
    expect(findContradictions(inventoryOf({}), [])).toEqual([]);
  });

  it.each([
    ['unknown number', { ...rule, standards: [1, 2] }, 'no-sleep serves standard 2, which is not in the inventory.'],
    ['priority too low', { ...rule, priority: 'P2' }, 'no-sleep says P2; the highest priority among its standards is P1.'],
    ['priority too high', { ...rule, priority: 'P0' }, 'no-sleep says P0; the highest priority among its standards is P1.'],
    ['not named by the row', { ...rule, id: 'no-nap' }, 'Standard 1 does not name no-nap, which serves it.'],
    ['named, but silent', { ...rule, standards: [] }, 'Standard 1 names no-sleep, which does not say that it serves it.'],
  ])('finds a rule that disagrees: %s', (_, facts, sentence) => {
    expect(findContradictions(inventoryOf({}), [facts])).toContain(sentence);
  });

  it('takes any priority where the roadmaps give none', () => {
    expect(findContradictions(inventoryOf({ priority: null }), [rule])).toEqual([]);
  });

  it.each<[string, Partial<Standard>, string]>([
    ['place', { id: 7 }, 'Standard 7 stands in place 1.'],
    ['family', { family: 'Z' }, 'Standard 1 belongs to the unknown family Z.'],
    ['priority', { priority: 'P9' }, 'Standard 1 has the unknown priority P9.'],
    ['disposition', { disposition: 'x', rules: [] }, 'Standard 1 has the unknown disposition x.'],
    ['sentence', { standard: 'no full stop' }, 'Standard 1 is not one short sentence.'],
    ['rule without name', { rules: [] }, 'Standard 1 names rules exactly when its disposition is "rule".'],
    ['core without name', { disposition: 'core', rules: [] }, 'Standard 1 names no rule or tool that serves it.'],
    ['project without file', { disposition: 'project', rules: [] }, 'Standard 1 names neither a file of the project nor a reason.'],
    ['none without reason', { disposition: 'none', rules: [] }, 'Standard 1 does not say why it has no rule.'],
  ])('finds a wrong row: %s', (_, row, sentence) => {
    expect(findContradictions(inventoryOf(row), [])).toEqual([sentence]);
  });
});

describe('renderStandards', () => {
  const rows: Partial<Standard>[] = [
    {},
    { id: 2, rules: ['no-nap', 'no-sleep'], community: ['x/no-nap'], why: 'half of it' },
    { id: 3, rules: ['no-nap'] },
    { id: 4, disposition: 'core', rules: [], community: ['no-empty', 'knip'] },
    { id: 5, disposition: 'project', rules: [], files: ['LICENSE', 'docs/adr'] },
    { id: 6, disposition: 'project', rules: [], why: 'this repository has none' },
    { id: 7, disposition: 'none', rules: [], why: 'a process', priority: null },
  ];
  const page = renderStandards(inventoryOf(...rows), [rule], (file) => file === 'LICENSE').split('\n');

  it.each([
    '| 1 | Sleep lightly. | P1 | [`no-sleep`](rules/no-sleep.md) |',
    '| 2 | Sleep lightly. | P1 | planned: `no-nap`, [`no-sleep`](rules/no-sleep.md); in part also `x/no-nap` (half of it) |',
    '| 3 | Sleep lightly. | P1 | planned: `no-nap` |',
    '| 4 | Sleep lightly. | P1 | `no-empty`, `knip` |',
    '| 5 | Sleep lightly. | P1 | [`LICENSE`](../LICENSE), planned: `docs/adr` |',
    '| 6 | Sleep lightly. | P1 | – this repository has none |',
    '| 7 | Sleep lightly. | – | – a process |',
  ])('writes the row %s', (line) => {
    expect(page).toContain(line);
  });

  it('counts', () => {
    const table = page.slice(page.indexOf('| --- | ---: |') + 1, page.indexOf('## A. Async code') - 1);
    expect(table.map((line) => /\d+/.exec(line)?.[0])).toEqual(['2', '1', '1', '0', '2', '1', '7']);
  });
});
