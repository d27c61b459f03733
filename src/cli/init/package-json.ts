import type { TSESTree } from '@typescript-eslint/utils';
import MagicString from 'magic-string';

import { staticKey } from '../../analysis/core/ast.js';
import { CliError } from '../cli-error.js';
import { eolOf, indentOf, indentUnit, insertItem } from './list-edit.js';
import type { Plan } from './plan.js';
import { type Manifest, parseManifest } from './project.js';
import { parse } from './syntax.js';

/** Sections of package.json in which a package can stand. */
const dependencySections = ['dependencies', 'devDependencies', 'peerDependencies', 'optionalDependencies'] as const;

/** Whether a package.json asks for a package, or is the package. */
export function declares(manifest: Readonly<Record<string, unknown>>, name: string): boolean {
  return manifest.name === name || rangeOf(manifest, name) !== undefined;
}

/** The versions of a package that a package.json asks for, as it says them. */
export function rangeOf(manifest: Readonly<Record<string, unknown>>, name: string): string | undefined {
  for (const section of dependencySections) {
    const packages = manifest[section];
    if (typeof packages === 'object' && packages !== null && Object.hasOwn(packages, name)) {
      return String((packages as Record<string, unknown>)[name]);
    }
  }
  return undefined;
}

/** A package.json with all edits so far; an empty one, where there is none. */
export function plannedManifest(path: string, plan: Plan): Manifest {
  return parseManifest(path, plan.read(path) ?? '{}');
}

/**
 * Sets one value in the text of a package.json and leaves every other byte alone: `['devDependencies', 'eslint']`.
 * A new package takes its place in the alphabet where the others have it; anything else comes last.
 */
export function setValue(path: string, text: string, keys: readonly [string, ...string[]], value: unknown): string {
  parseManifest(path, text);
  const mark = text.startsWith('\uFEFF') ? '\uFEFF' : '';
  // In parentheses JSON is an expression, which the parser of configurations reads with all its places.
  const code = `(${text.slice(mark.length)}\n)`;
  const sourceCode = parse('package.js', code);
  const edit = new MagicString(code);
  const unit = indentUnit(text);

  let object = (sourceCode.ast.body[0] as TSESTree.ExpressionStatement).expression as TSESTree.ObjectExpression;
  for (const [depth, key] of keys.entries()) {
    const known = object.properties.find((property) => property.type === 'Property' && staticKey(property) === key) as
      TSESTree.Property | undefined;
    const rest = keys.slice(depth + 1);
    if (known && rest.length > 0) {
      object = objectIn(known.value, key, path);
      continue;
    }
    const nested = rest.reduceRight((inner: unknown, name) => ({ [name]: inner }), value);
    const isOneLine = !code.slice(...object.range).includes('\n') && object.properties.length > 0;
    const indent = indentOf(object.properties.at(-1) ?? object, code) + (object.properties.length > 0 ? '' : unit);
    const eol = eolOf(code);
    const json = JSON.stringify(nested, null, isOneLine ? '' : unit).replaceAll('\n', eol + indent);
    const property = `${JSON.stringify(key)}: ${json}`;
    if (known) edit.overwrite(...known.value.range, json);
    else if (object.properties.length > 0) {
      const at = depth > 0 && isDependencies(keys[0]) ? positionOf(key, object) : object.properties.length;
      insertItem(object, at, property, sourceCode, edit);
    }
    else edit.overwrite(...object.range, `{${eol}${indent}${property}${eol}${indentOf(object, code)}}`);
    break;
  }
  return mark + edit.toString().slice(1, -2);
}

function objectIn(value: TSESTree.Node, key: string, path: string): TSESTree.ObjectExpression {
  if (value.type === 'ObjectExpression') return value;
  throw new CliError(`${path}: \`${key}\` is no object. Nothing was changed.`);
}

function isDependencies(section: string): boolean {
  return (dependencySections as readonly string[]).includes(section);
}

/** Where a name belongs among names in alphabetical order; the end, where they have none. */
function positionOf(key: string, object: TSESTree.ObjectExpression): number {
  const names = object.properties.map((property) => String(property.type === 'Property' && staticKey(property)));
  const isSorted = names.join('\n') === names.toSorted().join('\n');
  const next = names.findIndex((name) => name > key);
  return isSorted && next !== -1 ? next : names.length;
}
