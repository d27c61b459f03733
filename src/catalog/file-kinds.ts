/**
 * What counts as test code: the places and names that the common test runners look at, and what stands beside them. Globs
 * without `!(…)`, which not every linter knows that reads a preset.
 */
export const testFiles: readonly string[] = [
  '**/*.{test,tests,spec,e2e,e2e-spec,bench,cy,stories,mock,mocks,steps}.{js,jsx,cjs,mjs,ts,tsx,cts,mts}',
  '**/{test,spec,e2e}.{js,jsx,cjs,mjs,ts,tsx,cts,mts}',
  '**/*{_,-}{test,spec,e2e}.{js,jsx,cjs,mjs,ts,tsx,cts,mts}',
  '**/{test,tests,spec,specs,__tests__,__mocks__,mocks,__fixtures__,fixtures,e2e,cypress,testing,test-utils,test-helpers,test-support,testkit}/**',
  '**/{step_definitions,load-test,load-tests,loadtest,loadtests,k6,.storybook}/**',
  // https://nx.dev/technologies/test-tools/cypress/introduction: `apps/shop-e2e` beside `apps/shop`.
  '**/*-e2e/**',
  '**/{acceptance,component,contract,e2e,functional,integration,performance,regression,smoke,system,unit}-{test,tests,testing}/**',
  // `packages/commons-test`, but not `packages/ab-testing`: experiments on users are server code.
  '**/{apps,libs,packages}/*[^b]-{test,tests,testing}/**',
  '**/{apps,libs,packages}/*[^a-]b-{test,tests,testing}/**',
  // Below the sources a folder of this name drives browsers for the users of a server.
  '{playwright,{apps,libs,packages}/*/playwright}/**',
  // https://create-react-app.dev/docs/running-tests, https://playwright.dev/docs/test-global-setup-teardown
  '**/{setupTests,test-setup,setup-tests,global-setup,global-teardown,globalSetup,globalTeardown}.{js,jsx,cjs,mjs,ts,tsx,cts,mts}',
  '**/{vitest,jest,playwright}{.,-}{setup,global-setup}.{js,jsx,cjs,mjs,ts,tsx,cts,mts}',
];

/** Where the sources of a project, or of one of its packages, begin. */
const sourceRoots = ['', 'src/', '{apps,libs,packages,services}/*/', '{apps,libs,packages,services}/*/src/', '{backend,client,frontend,server,web,www}/', '{backend,client,frontend,server,web,www}/src/'];

/** Files that a framework serves, or a program runs, by the place alone: one that is called `test` is the route or the command of that name. */
export const servedFiles: readonly string[] = sourceRoots.flatMap((root) => [
  // https://nextjs.org/docs/pages/building-your-application/routing/api-routes, https://nitro.build/guide/routing
  `${root}{pages/api,server/api,server/routes}/**/{test,spec,e2e}.{js,jsx,cjs,mjs,ts,tsx,cts,mts}`,
  // https://nextjs.org/docs/app/getting-started/route-handlers
  `${root}app/**/{test,tests,spec,specs,e2e,testing,fixtures,mocks}/**/route.{js,jsx,ts,tsx}`,
  // https://reactrouter.com/how-to/file-route-conventions
  `${root}app/routes/{test,spec,e2e}.{js,jsx,ts,tsx}`,
  // https://svelte.dev/docs/kit/routing
  `${root}routes/**/{test,tests,spec,specs,e2e,testing,fixtures,mocks}/**/+{server,page.server,layout.server}.{js,ts}`,
  `${root}{,cli/,lib/}commands/**/{test,spec,e2e}.{js,cjs,mjs,ts,cts,mts}`,
]);

/** Folders that hold programs which run once and end. */
export const oneShotFolders: ReadonlySet<string> = new Set([
  'benchmark', 'benchmarks', 'bin', 'examples', 'migration', 'migrations', 'script', 'scripts', 'seed', 'seeders', 'seeds', 'tools',
]);

/** Folders of the tools around a project, beside those of programs that run once. */
export const toolFolders: ReadonlySet<string> = new Set(['.github', 'actions', 'tooling', 'tools']);

/** Files that a tool runs once, by their names: `vite.config.ts`, `karma.conf.js`, `.eslintrc.cjs`, `gulpfile.mjs`. */
export const configurationFile =
  /(?:\.conf(?:ig)?\.[cm]?[jt]sx?|(?:^|\/)(?:\.[\w-]+rc|gruntfile|gulpfile|jakefile|knexfile)\.[cm]?[jt]s)$/i;

/** Files that fill a database: `prisma/seed.ts`, `users.seeder.ts`. https://www.prisma.io/docs/orm/prisma-migrate/workflows/seeding */
export const seedFile = /(?:^|[./])(?:seeds?|seeder)\.[cm]?[jt]s$/i;

/** What a wallet calls a seed is a secret, and fills no database. */
export const walletSeed = /mnemonic|bip-?39|key-?pair|private-?key|entropy/i;

/** Folders that hold a program itself, as it is written and as it is built. */
export const sourceFolders: ReadonlySet<string> = new Set(['app', 'build', 'dist', 'lib', 'server', 'src']);
