import { contentChecks, formatOfName } from '../../catalog/zod/field-names.js';
import { stringFormats } from '../../catalog/zod/string-formats.js';
import type { SourceCode } from '../core/per-file.js';
import { constantOf } from '../values/values.js';
import { lastWord } from '../core/words.js';
import { linksOf, type ZodLink, type ZodSchema } from './chain.js';

/** The format that the name of a text field speaks of while its schema accepts any text: `email: z.string()`. */
export function missingFormat(key: string, schema: ZodSchema): string | undefined {
  const format = formatOfName.get(lastWord(key) ?? '');
  if (format === undefined || schema.factory !== 'string') return undefined;
  return linksOf(schema).some(({ name }) => stringFormats.has(name) || contentChecks.has(name)) ? undefined : format;
}

/** The minimum of a password field when it is stated and low: `password: z.string().min(6)`. At login there is none to state. */
export function lowPasswordMinimum(
  key: string, schema: ZodSchema, least: number, sourceCode: SourceCode,
): { link: ZodLink; minimum: number } | undefined {
  if (schema.made.kind !== 'string' || lastWord(key) !== 'password') return undefined;
  for (const link of linksOf(schema)) {
    const [argument] = link.name === 'min' ? (link.call?.arguments ?? []) : [];
    const minimum = argument && constantOf(argument, sourceCode)?.value;
    // `.min(1)` only says that there is one.
    if (typeof minimum === 'number' && minimum > 1 && minimum < least) return { link, minimum };
  }
  return undefined;
}
