import { readFileSync } from 'node:fs';
import { dirname, isAbsolute, join } from 'node:path';

import type { ZodModule } from '../../catalog/zod/modules.js';
import { settingsOf } from '../../settings.js';
import { perFile, type SourceCode } from '../core/per-file.js';
import { canonicalModule } from '../identity/api-id.js';
import { typeServices } from '../identity/types.js';

/** The rules are written for these two; anything else counts as unknown. */
export type ZodMajor = 3 | 4;

/** What a rule's context tells about the file. */
export interface FileContext {
  filename: string;
  settings: object;
  sourceCode: SourceCode;
}

/**
 * Which zod the file works with: as its import says (`zod/v4`), else the setting `hardened.zod`, else the `zod` package
 * that the file resolves. `undefined` where that is not known.
 */
export function zodMajorOf(zod: ZodModule, context: FileContext): ZodMajor | undefined {
  if (zod.major) return zod.major;
  // What other packages pass on is for them to choose.
  if (zod.isForeign) return undefined;
  const imported = majorByImport(context.sourceCode);
  if (imported) return imported;
  const { zod: setting = 'detect' } = settingsOf(context);
  return setting === 'detect' ? detect(context) : setting;
}

function detect({ filename, sourceCode }: FileContext): ZodMajor | undefined {
  const typed = majorByTypes(sourceCode);
  if (typed) return typed;
  // Text without a file has a name like `<input>` or `file.ts`.
  return isAbsolute(filename) ? majorAt(dirname(filename)) : undefined;
}

/** `npm:zod@3`, `https://esm.sh/zod@3.23.8`: the import itself asks for a version. */
const majorByImport = perFile(({ ast }): ZodMajor | undefined => {
  for (const statement of ast.body) {
    if (statement.type !== 'ImportDeclaration' || canonicalModule(statement.source.value) !== 'zod') continue;
    const version = /\bzod@[~^=v]*(\d+)/.exec(statement.source.value)?.[1];
    if (version !== undefined) return knownMajor(Number(version));
  }
  return undefined;
});

/** The package that the type checker found behind the import. */
const majorByTypes = perFile((sourceCode): ZodMajor | undefined => {
  const services = typeServices(sourceCode);
  if (!services) return undefined;
  for (const statement of sourceCode.ast.body) {
    if (statement.type !== 'ImportDeclaration' || statement.source.value !== 'zod') continue;
    const declared = services.getSymbolAtLocation(statement.source)?.declarations?.[0]?.getSourceFile().fileName;
    const folder = declared === undefined ? undefined : /^.*[\\/]node_modules[\\/]zod(?=[\\/])/.exec(declared)?.[0];
    return folder === undefined ? undefined : installedMajor(folder);
  }
  return undefined;
});

/** What a folder and those above it tell. */
interface Surroundings {
  /** Version of the nearest `node_modules/zod`. */
  installed: ZodMajor | undefined;
  /** Versions that the nearest package.json with a dependency on zod allows, in the order of the fields it is in. */
  declared: readonly (readonly number[])[] | undefined;
}

const nowhere: Surroundings = { installed: undefined, declared: undefined };
const surroundings = new Map<string, Surroundings>();

/**
 * The version that files of a folder get. When a project asks for another one than is found above it, it is not installed,
 * and the package belongs to somebody else.
 */
function majorAt(folder: string): ZodMajor | undefined {
  const { installed, declared } = surroundingsOf(folder);
  if (installed) return !declared || declared.some((majors) => majors.includes(installed)) ? installed : undefined;
  const [majors = []] = declared ?? [];
  return majors.length === 1 ? knownMajor(majors[0]) : undefined;
}

/** Read once per folder. */
function surroundingsOf(folder: string): Surroundings {
  const known = surroundings.get(folder);
  if (known) return known;
  const parent = dirname(folder);
  const above = parent === folder ? nowhere : surroundingsOf(parent);
  const found: Surroundings = {
    installed: installedMajor(join(folder, 'node_modules', 'zod')) ?? above.installed,
    declared: declaredMajors(folder) ?? above.declared,
  };
  surroundings.set(folder, found);
  return found;
}

function installedMajor(folder: string): ZodMajor | undefined {
  const version = readPackage(folder)?.version;
  return typeof version === 'string' ? knownMajor(Number.parseInt(version, 10)) : undefined;
}

function knownMajor(major: number | undefined): ZodMajor | undefined {
  return major === 3 || major === 4 ? major : undefined;
}

const dependencyFields = ['dependencies', 'devDependencies', 'peerDependencies', 'optionalDependencies'];

function declaredMajors(folder: string): (readonly number[])[] | undefined {
  const fields = readPackage(folder);
  const ranges = dependencyFields.map((field) => {
    const dependencies = fields?.[field];
    return isRecord(dependencies) ? dependencies.zod : undefined;
  });
  const majors = ranges.flatMap((range) => (typeof range === 'string' ? [majorsOf(range)] : []));
  // `workspace:*`, `latest`, `>=3`: every version may be meant.
  return majors.length === 0 || majors.includes(undefined) ? undefined : (majors as (readonly number[])[]);
}

/** `^3.25.0 || ^4.0.0` are 3 and 4; `undefined` when there is no end to them. */
function majorsOf(range: string): readonly number[] | undefined {
  const majors: number[] = [];
  for (const part of range.replace(/^npm:zod@/, '').split('||')) {
    const major = /^[~^=v\s]*(\d+)/.exec(part)?.[1];
    if (major === undefined) return undefined;
    majors.push(Number(major));
  }
  return majors;
}

function readPackage(folder: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const fields: unknown = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    return isRecord(fields) ? fields : undefined;
    // eslint-disable-next-line hardened/no-generic-catch -- whatever keeps the file from being read, the version is not known
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
