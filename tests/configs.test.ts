import { Linter } from 'eslint';
import { describe, expect, it } from 'vitest';

import { coreRules } from '../src/configs/core-rules.js';
import { createConfigs } from '../src/configs/index.js';
import plugin from '../src/index.js';
import { pem } from './support/tokens.js';

const { recommended, strict } = plugin.configs;

describe('presets', () => {
  it('strict holds everything of recommended', () => {
    expect(Object.keys(strict[0]?.rules ?? {})).toEqual(expect.arrayContaining(Object.keys(recommended[0]?.rules ?? {})));
  });

  it('carry names, for the config inspector', () => {
    expect(recommended.map(({ name }) => name)).toEqual([
      'hardened/recommended', 'hardened/recommended/typescript', 'hardened/recommended/tests',
    ]);
  });

  it('parse TypeScript without asking for types, and JavaScript with the default parser', () => {
    const linter = new Linter();
    expect(linter.verify('const a: number = 1;', recommended, { filename: 'a.ts' })).toEqual([]);
    expect(linter.verify('const a = <b/>;', recommended, { filename: 'a.tsx' })).toEqual([]);
    expect(linter.verify('const a: number = 1;', recommended, { filename: 'a.js' })[0]?.fatal).toBe(true);
  });

  it('leave minified files to the rule on secrets', () => {
    const linter = new Linter();
    const code = `try{a()}catch(e){}const k="${pem().replaceAll('\n', '\\n')}";`;
    const rulesOn = (text: string) => linter.verify(text, recommended).map(({ ruleId }) => ruleId);
    expect(rulesOn(code)).toEqual(['hardened/no-generic-catch', 'hardened/no-hardcoded-secret']);
    expect(rulesOn(code + 'a.b(c);'.repeat(2_000))).toEqual(['hardened/no-hardcoded-secret']);
  });

  it('are computed from what rules say about themselves', () => {
    const rule = (docs: object) => ({ meta: { docs: { standards: [], priority: 'P0', ...docs } } });
    const made = createConfigs({}, {
      off: rule({ recommended: false }),
      plain: rule({ recommended: 'recommended' }),
      tests: rule({ recommended: 'recommended', inTests: 'off', strictOptions: { b: 2 }, recommendedOptions: { a: 1 } }),
      strict: rule({ recommended: 'strict', inTests: { c: 3 }, strictOptions: { b: 2 } }),
      none: { meta: {} },
    } as never);
    const own = (rules: object | undefined) =>
      Object.fromEntries(Object.entries(rules ?? {}).filter(([id]) => id.startsWith('hardened/')));
    expect(own(made.recommended[0]?.rules)).toEqual({ 'hardened/plain': 'error', 'hardened/tests': ['error', { a: 1 }] });
    expect(own(made.strict[0]?.rules)).toEqual({
      'hardened/plain': 'error', 'hardened/tests': ['error', { b: 2 }], 'hardened/strict': ['error', { b: 2 }],
    });
    expect(made.recommended[2]?.rules).toEqual({ 'hardened/tests': 'off' });
    expect(made.strict[2]?.rules).toEqual({ 'hardened/tests': 'off', 'hardened/strict': ['error', { b: 2, c: 3 }] });
  });
});

describe('test files', () => {
  const tests = recommended[2] ?? {};
  const linter = new Linter({ cwd: '/app' });
  const code = 'async function f() { await fetch(url); }';
  const reports = (filename: string) => linter.verify(code, [{ plugins: { hardened: plugin }, rules: { 'hardened/require-timeout': 'error' } }, tests], `/app/${filename}`).length;

  it.each([
    'apps/shop-e2e/src/a.js', 'packages/commons-test/src/a.js', 'integration-tests/a.js', 'playwright/a.js', 'libs/shop/playwright/a.js', '.storybook/a.js',
    'src/mocks/a.js', 'src/a.tests.js', 'src/setupTests.js', 'global-setup.js', 'vitest-global-setup.js', 'jest.setup.js', 'src/a_e2e.js', 'src/pages/test.js', 'app/__tests__/route.js',
  ])('%s is one', (filename) => expect(reports(filename)).toBe(0));

  it.each(['packages/ab-testing/src/a.js', 'src/playwright/a.js', 'mock-server/a.js', 'src/lab-tests/a.js', 'tests.js', 'src/pages/api/test.js', 'app/test/route.js', 'src/commands/test.js'])(
    '%s is none', (filename) => expect(reports(filename)).toBe(1),
  );
});

describe('core rules', () => {
  it('leave out what the installed ESLint does not have', () => {
    expect(coreRules('recommended', '9.34.0')).not.toHaveProperty('preserve-caught-error');
    expect(coreRules('recommended', '9.35.0')).toHaveProperty('preserve-caught-error');
    expect(coreRules('recommended', '10.0.0')).toHaveProperty('preserve-caught-error');
    expect(coreRules('recommended', '')).not.toHaveProperty('preserve-caught-error');
  });

  it('exist in the installed ESLint', () => {
    const linter = new Linter({ configType: 'flat' });
    expect(() => linter.verify('', [{ rules: coreRules('strict') }])).not.toThrow();
  });
});
