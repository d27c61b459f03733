/** Which zod a module specifier stands for. */
export interface ZodModule {
  /** `classic` has methods (`z.string().max(5)`), `mini` has functions (`z.string().check(z.maxLength(5))`). */
  flavour: 'classic' | 'mini';
  /** Left out where the installed package decides. */
  major?: 3 | 4;
  /** Another package that passes zod on, in the version it depends on. */
  isForeign?: true;
  /** Only its export `z` is zod; the others are its own. */
  isUnderZ?: true;
}

/** https://zod.dev/library-authors, and `exports` in the package.json of zod 3.25.76 and 4.6.7. */
export const zodModules: ReadonlyMap<string, ZodModule> = new Map<string, ZodModule>([
  ['zod', { flavour: 'classic' }],
  ['zod/v3', { flavour: 'classic', major: 3 }],
  ['zod/v4', { flavour: 'classic', major: 4 }],
  ['zod/v4-mini', { flavour: 'mini', major: 4 }],
  ['zod/v4/mini', { flavour: 'mini', major: 4 }],
  ['zod/mini', { flavour: 'mini', major: 4 }],
  // https://www.npmjs.com/package/@zod/mini
  ['@zod/mini', { flavour: 'mini', major: 4 }],
  // https://jsr.io/@zod/zod
  ['@zod/zod', { flavour: 'classic', major: 4 }],
  // https://github.com/honojs/middleware/tree/main/packages/zod-openapi
  ['@hono/zod-openapi', { flavour: 'classic', isForeign: true, isUnderZ: true }],
  // https://docs.medusajs.com/learn/fundamentals/api-routes/validation
  ['@medusajs/framework/zod', { flavour: 'classic', isForeign: true }],
  ['@medusajs/deps/zod', { flavour: 'classic', isForeign: true }],
  // https://docs.astro.build/en/reference/modules/astro-zod/
  ['astro/zod', { flavour: 'classic', isForeign: true }],
  ['astro:content', { flavour: 'classic', isForeign: true, isUnderZ: true }],
  ['astro:schema', { flavour: 'classic', isForeign: true }],
]);
