import { describe, expect, it } from 'vitest';

import { zodErrorOf } from '../../../src/analysis/zod/errors.js';
import { analyse } from '../../support/analyse.js';

/** Is the last `x` of some code an error of zod? */
function isError(code: string, text = 'x'): boolean {
  const { sourceCode, node } = analyse(`import { z, ZodError } from 'zod';\n${code}`);
  return zodErrorOf(node(text), sourceCode) !== undefined;
}

describe('errors of zod', () => {
  it.each([
    'const x = new ZodError([]); use(x);', 'function f(y) { const x: z.ZodError = y; use(x); }', 'const x = y as ZodError; use(x);', 'const x = <z.ZodError>y; use(x);',
    'const x = z.string().safeParse(1).error; use(x);', 'const x = z.string().safeParse(1).error!; use(x);', 'const r = z.safeParse(S, 1); const x = r.error; use(x);',
    'const r = await z.safeParseAsync(S, 1); const { error: x } = r; use(x);', 'let x; x = new z.ZodError([]); use(x);',
    'const x = (y as ZodError)!; use(x);', 'function f(r: z.SafeParseReturnType<string, string>) { const x = r.error; use(x); }',
    'if (x instanceof ZodError) use(x);', 'x instanceof ZodError ? use(x) : 0;', '!(x instanceof ZodError) ? 0 : use(x);',
    'if (ok && (x instanceof ZodError && more)) { run(() => use(x)); }', 'if (!(x instanceof ZodError) || other) {} else use(x);',
    'function f(x) { if (!(x instanceof ZodError)) { log(); return; } use(x); }', 'switch (k) { case 1: if (!(x instanceof ZodError)) break; use(x); }',
  ])('%s', (code) => {
    expect(isError(code)).toBe(true);
  });

  it('in members', () => {
    expect(isError('if (event.cause instanceof ZodError) use(event.cause);', 'event.cause')).toBe(true);
    expect(isError('if (event.cause instanceof ZodError) use(event.reason);', 'event.reason')).toBe(false);
  });
});

describe('other errors', () => {
  it.each([
    'use(x);', 'const x = y; use(x);', 'const x: Error = y; use(x);', 'const x = y as Error; use(x);', 'const x = other.safeParse.error; use(x);',
    'const { data: x } = z.string().safeParse(1); use(x);', 'const [x] = z.string().safeParse(1); use(x);', 'const { error: { x } } = z.string().safeParse(1); use(x);',
    'if (x instanceof Error) use(x);', 'if (!(x instanceof ZodError)) use(x);', 'x instanceof ZodError || use(x);', '(x instanceof ZodError) ?? use(x);',
    'if (x instanceof ZodError || other) use(x);', 'use(x); if (!(x instanceof ZodError)) throw x;', 'if (!(x instanceof ZodError)) log(); use(x);',
    'if (!(x instanceof ZodError)) throw x; else log(); use(y); { const x = 1; use(x); }', 'if (y instanceof ZodError) use(x);',
    'const r = parse(); const x = r.error; use(x);', 'let r = z.string().safeParse(1); r = other(); const x = r.error; use(x);',
    'const x = z.string().parse(1).error; use(x);', 'const x = this.error; use(x);', 'for (const x of y) use(x);', 'while (x instanceof ZodError) {} use(x);',
  ])('%s', (code) => {
    expect(isError(code)).toBe(false);
  });

  it('of other libraries', () => {
    const { sourceCode, node } = analyse(`import * as v from 'valibot'; import { z } from 'zod/v4'; import { User } from '@acme/user'; import { Local } from './local';
      const a = v.safeParse(S, 1); use(a.error); const b = User.safeParse(1); use(b.error); const c = Local.safeParse(1); use(c.error);`);
    expect(zodErrorOf(node('a.error'), sourceCode)).toBeUndefined();
    expect(zodErrorOf(node('b.error'), sourceCode)).toBeUndefined();
    expect(zodErrorOf(node('c.error'), sourceCode)).toEqual({ flavour: 'classic', major: 4 });
  });
});
