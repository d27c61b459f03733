import { basename } from 'node:path';

import type { TSESTree } from '@typescript-eslint/utils';
import MagicString from 'magic-string';

import { staticKey, unwrap } from '../../analysis/core/ast.js';
import type { SourceCode } from '../../analysis/core/per-file.js';
import { resolveApi } from '../../analysis/identity/references.js';
import { CliError } from '../cli-error.js';
import { exportedConfig, type Target } from './exported-config.js';
import { insertImport, localName } from './insert-import.js';
import { insertItem, itemsOf } from './list-edit.js';
import { parse, SyntaxProblem } from './syntax.js';

/** The name of a preset. */
export type Preset = 'recommended' | 'strict';

const packageName = 'eslint-plugin-hardened';
const byteOrderMark = '\uFEFF';

/** Calls that only leave files out. https://eslint.org/docs/latest/use/configure/ignore */
const ignoreCalls: ReadonlySet<string> = new Set([
  'eslint/config#globalIgnores', 'eslint/config#includeIgnoreFile', '@eslint/compat#includeIgnoreFile',
]);
/** Keys of an entry that says which files are linted, not how. */
const scopeKeys = new Set(['name', 'files', 'ignores', 'linterOptions']);

/**
 * Adds a preset of this plugin to the text of a configuration, and nothing else: every other byte stays.
 *
 * The preset comes before the entries that set rules, parsers or options. Later entries win, so whatever the project
 * chose stays chosen: rules it turns off, the parser of its own presets, `eslint-config-prettier` at the end.
 * Entries that only say which files are linted stay at the top; their place has no effect.
 *
 * @returns `undefined` when the configuration has the plugin already.
 * @throws CliError when it is not clear where the preset belongs.
 */
export function addToConfig(path: string, original: string, preset: Preset): string | undefined {
  const mark = original.startsWith(byteOrderMark) ? byteOrderMark : '';
  const text = original.slice(mark.length);
  const sourceCode = parseOrRefuse(path, text);
  if (mentionsPlugin(sourceCode)) return undefined;

  const target = exportedConfig(sourceCode);
  if (target.kind === 'unclear') throw refusal(path, text, target.why, preset);
  const name = localName(sourceCode);
  const edit = new MagicString(text);
  insertSpread(target, `...${name}.configs.${preset}`, sourceCode, edit);
  insertImport(name, packageName, target.kind === 'list' ? target.list : target.entry, sourceCode, edit);

  const edited = edit.toString();
  if (!hasPreset(path, edited, `${name}.configs.${preset}`)) {
    throw refusal(path, text, 'the edited text would not be right', preset);
  }
  return mark + edited;
}

function insertSpread(
  target: Exclude<Target, { kind: 'unclear' }>, spread: string, sourceCode: SourceCode, edit: MagicString,
): void {
  if (target.kind === 'single') {
    const [start, end] = target.entry.range;
    edit.appendLeft(start, `[${spread}, `);
    edit.appendRight(end, ']');
    return;
  }
  const items = itemsOf(target.list);
  if (items.length < target.first) {
    // The function wants its options first.
    insertItem(target.list, 0, `{}, ${spread}`, sourceCode, edit);
    return;
  }
  let at = target.first;
  while (at < items.length && isScopeOnly(items[at], sourceCode)) at += 1;
  insertItem(target.list, at, spread, sourceCode, edit);
}

function isScopeOnly(item: TSESTree.Node | null | undefined, sourceCode: SourceCode): boolean {
  const node = item && unwrap(item);
  if (node?.type === 'CallExpression') {
    const api = resolveApi(node.callee, sourceCode);
    return api !== undefined && ignoreCalls.has(api.id);
  }
  return node?.type === 'ObjectExpression'
    && node.properties.every((property) => property.type === 'Property' && scopeKeys.has(staticKey(property) ?? ''));
}

function parseOrRefuse(path: string, text: string): SourceCode {
  try {
    return parse(path, text);
  } catch (error) {
    if (!(error instanceof SyntaxProblem)) throw error;
    throw new CliError(`${basename(path)} cannot be read: ${error.message}. Nothing was changed.`, { cause: error });
  }
}

/** Whether the module is named anywhere in the code; comments do not count. */
function mentionsPlugin(sourceCode: SourceCode): boolean {
  return sourceCode.ast.tokens.some(({ value }) => value.slice(1, -1) === packageName);
}

/** Reads the edited text again: the preset must stand where ESLint will find it. */
function hasPreset(path: string, text: string, preset: string): boolean {
  const sourceCode = parseOrRefuse(path, text);
  const target = exportedConfig(sourceCode);
  return mentionsPlugin(sourceCode) && target.kind === 'list' && itemsOf(target.list).some(
    (item) => item?.type === 'SpreadElement' && sourceCode.getText(item.argument) === preset);
}

function refusal(path: string, text: string, why: string, preset: Preset): CliError {
  const isScript = /\.c[jt]s$/.test(path) || /\bmodule\.exports\b/.test(text);
  const form = isScript
    ? `const { default: hardened } = require('${packageName}');`
    : `import hardened from '${packageName}';`;
  return new CliError(
    `${basename(path)} was left as it is, because ${why}. Add this by hand: \`${form}\` at the top, and ` +
    `\`...hardened.configs.${preset}\` in the list of configurations, before your own rules.`,
  );
}
