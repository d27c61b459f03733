import { describe, expect, it } from 'vitest';

import { isTestFile } from '../../../src/analysis/core/test-file.js';

const isTest = (filename: string) => isTestFile({ cwd: '/home/me/tests/project', filename: `/home/me/tests/project/${filename}` });

describe('isTestFile', () => {
  it.each([
    'src/login.test.ts', 'src/login-spec.js', 'src/login_e2e.tsx', 'src/__tests__/jwt.ts', 'Test/url.js', 'fixtures/a.ts', 'drivers/test.js', 'spec.mts',
    'src/login.tests.ts', 'src/clock.mock.ts', 'src/clock.mocks.ts', 'src/login.steps.ts', 'src/setupTests.ts', 'test-setup.ts', 'global-setup.ts',
    'vitest-global-setup.ts', 'jest.setup.js', 'playwright.global-setup.ts', 'src/mocks/handlers.ts', 'apps/shop-e2e/src/support/commands.ts',
    'integration-tests/login.ts', 'src/integration-test/login.ts', 'packages/commons-test/src/tables.ts', 'libs/web-testing/src/index.ts',
    'src/test-helpers/db.ts', 'test-support/db.ts', 'src/testkit/db.ts', 'features/step_definitions/login.ts', 'load-tests/a.js', 'loadtest/a.js', 'k6/a.js',
    'pages/api/login.test.ts', 'app/api/__tests__/route.ts', 'test/next/pages/api/test.ts', 'e2e/shop/app/test/route.ts', 'src/pages/home/test.tsx',
    'cypress/support/commands/test.ts', '.storybook/main.ts', 'playwright/login.ts', 'apps/shop/playwright/pages/login.page.ts',
  ])('%s holds tests', (filename) => expect(isTest(filename)).toBe(true));

  it.each(['src/login.ts', 'src/contest.ts', 'src/latest/a.ts', 'src/test.json.ts', 'src/testing.ts',
    'packages/ab-testing/src/pick.ts', 'packages/a-b-testing/src/pick.ts', 'src/ab-test/pick.ts', 'src/modules/lab-tests/results.ts', 'mock-server/index.ts',
    'pages/api/test.ts', 'apps/studio/pages/api/edge/test.ts', 'src/pages/api/e2e.ts', 'app/api/test/route.ts', 'web/src/app/tests/[id]/route.ts',
    'app/routes/test.tsx', 'src/routes/test/+server.ts', 'server/api/test.ts', 'src/commands/test.ts', 'lib/commands/make/test.js',
    'packages/cli/src/commands/test.ts', 'src/playwright/browser.ts', 'src/features/login.ts', 'src/home.page.ts', 'src/steps.ts', 'src/setup.ts', 'src/mocks.ts',
  ])(
    '%s holds none, wherever the project lies', (filename) => expect(isTest(filename)).toBe(false),
  );
});
