import { describe, expect, it } from 'vitest';

import { releaseWords, resources } from '../../src/catalog/resources.js';

describe.each([...resources])('%s', (id, resource) => {
  it('is an API id', () => {
    expect(id).toMatch(/^[^#]+#[^#]+$/);
    expect(id).not.toMatch(/^node:/);
  });

  it('says how it is released', () => {
    expect(resource.release.length).toBeGreaterThan(0);
    for (const name of resource.release) expect(name).toMatch(/^[a-z]\w*$/);
    expect(resource.kind).toMatch(/^[a-z][a-z ]+$/);
  });

  it('is released by its receiver or by itself, not both', () => {
    expect(resource.given === 'receiver' && resource.byCall === true).toBe(false);
  });
});

it('knows the words of releasing', () => {
  expect(releaseWords).toContain('close');
  expect(releaseWords).not.toContain('open');
});
