import { describe, expect, it } from 'vitest';

import { settingsOf } from '../src/settings.js';

describe('settingsOf', () => {
  it('is empty without settings', () => {
    expect(settingsOf({ settings: {} })).toEqual({});
  });

  it('answers valid settings, checked once', () => {
    const hardened = { oneShotPrograms: ['jobs/**'] };
    expect(settingsOf({ settings: { hardened } })).toBe(hardened);
    expect(settingsOf({ settings: { hardened } })).toBe(hardened);
  });

  const wrong: [name: string, hardened: unknown, message: RegExp][] = [
    ['no object', 'x', /`settings\.hardened` should be object\./],
    ['null', null, /`settings\.hardened` should be object\./],
    ['unknown key', { oneShot: [] }, /`settings\.hardened` should NOT have additional properties \(`oneShot`\)\./],
    ['wrong type', { oneShotPrograms: 'x' }, /`settings\.hardened\.oneShotPrograms` should be array\./],
    ['wrong item', { oneShotPrograms: [1] }, /`settings\.hardened\.oneShotPrograms\[0\]` should be string\./],
  ];
  it.each(wrong)('%s is an error that names the setting', (_name, hardened, message) => {
    expect(() => settingsOf({ settings: { hardened } })).toThrow(message);
  });
});
