import { describe, expect, it } from 'vitest';

import { isTestFile } from '../../../src/analysis/core/test-file.js';

const isTest = (filename: string) => isTestFile({ cwd: '/home/me/tests/project', filename: `/home/me/tests/project/${filename}` });

describe('isTestFile', () => {
  it.each([
    'src/login.test.ts', 'src/login-spec.js', 'src/login_e2e.tsx', 'src/__tests__/jwt.ts', 'Test/url.js', 'fixtures/a.ts', 'drivers/test.js', 'spec.mts',
  ])('%s holds tests', (filename) => expect(isTest(filename)).toBe(true));

  it.each(['src/login.ts', 'src/contest.ts', 'src/latest/a.ts', 'src/test.json.ts', 'src/testing.ts'])(
    '%s holds none, wherever the project lies', (filename) => expect(isTest(filename)).toBe(false),
  );
});
