import type { TSESTree } from '@typescript-eslint/utils';

import { readingMethods } from '../../catalog/zod/methods.js';
import { boundaryValuesOf } from '../boundaries/boundary.js';
import { outsideTextsOf } from '../containment/outside-values.js';
import { takenInputs } from '../containment/tool-inputs.js';
import { isFunction, staticKey, unwrap, wrapped } from '../core/ast.js';
import { perFile, type SourceCode } from '../core/per-file.js';
import { type Flow, flowOf, type Use } from '../flow/flow.js';
import { resolveApi } from '../identity/references.js';
import { variableOf } from '../identity/scope.js';
import { originOf } from '../values/origin.js';
import { schemaOf } from '../zod/chain.js';
import { hasDashPattern, isAskedForDash, mayBeginWithDash } from './leading-dash.js';
import { isShellSafe } from './shell-safe.js';

/** Texts of one file beyond this many are not followed. */
const mostFlows = 500;

/** Longer sums are not taken apart. */
const longestText = 200;

/** Values that are built on values deeper than this are not looked through. */
const deepest = 8;

/** Does a request choose what a text begins with, or one of the elements that a spread lists? */
export function beginsOutside(node: TSESTree.Node, sourceCode: SourceCode, depth = 0): boolean {
  if (node.type === 'SpreadElement' && isChecked(node.argument, sourceCode)) return false;
  const start = firstPart(node.type === 'SpreadElement' ? node.argument : node, sourceCode);
  if (!start || !isFreeText(start, sourceCode)) return false;
  const made = elementOf(start, sourceCode);
  return !made || (depth < deepest && beginsOutside(made, sourceCode, depth + 1));
}

/** Did a request choose a text, so that it may begin with a dash, and nobody has asked? */
function isFreeText(text: TSESTree.Node, sourceCode: SourceCode): boolean {
  const flows = requestTexts(sourceCode).filter(({ flow }) => flow.reaches(text));
  if (flows.length === 0 || isAskedForDash(text, sourceCode)) return false;
  // Quotes and spaces do not matter here, as they do to a shell, but a dash does.
  if (isShellSafe(text, sourceCode) && !hasDashPattern(textBehind(text), sourceCode)) return false;
  return flows.some(({ isParsed }) => !isParsed) || mayBeginWithDash(textBehind(text), sourceCode);
}

/** What `value.trim()` and `String(value)` were made of. */
function textBehind(node: TSESTree.Node): TSESTree.Node {
  let text = unwrap(node);
  for (let step = 0; step < deepest && text.type === 'CallExpression'; step += 1) {
    const callee = unwrap(text.callee);
    const [argument] = text.arguments;
    if (callee.type === 'MemberExpression' && textMethods.has(staticKey(callee) ?? '')) text = unwrap(callee.object);
    else if (callee.type === 'Identifier' && callee.name === 'String' && argument) text = unwrap(argument);
    else break;
  }
  return text;
}

const outside = new Set(['request', 'params', 'headers', 'cookies', 'message']);

interface OutsideText {
  flow: Flow;
  /** It went through a schema of the file: only what that lets through is a free text. */
  isParsed: boolean;
}

/** What requests, and clients of procedures and tools, bring, and the texts that are made of it. */
const requestTexts = perFile((sourceCode): readonly OutsideText[] => {
  const values = [...boundaryValuesOf(sourceCode).filter(({ kind }) => outside.has(kind)), ...outsideTextsOf(sourceCode)];
  const texts: OutsideText[] = values.map(({ starts }) => ({ flow: flowOf(starts, sourceCode), isParsed: false }));
  for (const { at, parameter } of takenInputs(sourceCode).values()) {
    texts.push({ flow: flowOf([{ node: parameter, within: at }], sourceCode), isParsed: true });
  }
  const seen = new Set<TSESTree.Node>();
  // The list grows while it is read.
  for (const { flow, isParsed } of texts) {
    for (const use of flow.uses) {
      const parsed = parsedBy(use, sourceCode);
      const made = parsed ?? textMadeBy(use, sourceCode);
      if (!made || seen.has(made) || texts.length >= mostFlows) continue;
      seen.add(made);
      texts.push({ flow: flowOf([{ node: made }], sourceCode), isParsed: isParsed || parsed !== undefined });
    }
  }
  return texts;
});

/** `schema.parse(request.query)`, where the file shows the schema. */
function parsedBy({ argument, call, kind, within }: Use, sourceCode: SourceCode): TSESTree.Node | undefined {
  if (kind !== 'argument' || argument !== 0 || call?.type !== 'CallExpression' || within.length > 0) return undefined;
  const callee = unwrap(call.callee);
  if (callee.type !== 'MemberExpression' || !readingMethods.has(staticKey(callee) ?? '')) return undefined;
  return schemaOf(callee.object, sourceCode) ? call : undefined;
}

/** Methods whose result still begins as somebody outside chose. */
const textMethods = new Set([
  'normalize', 'replace', 'replaceAll', 'split', 'substr', 'substring', 'toLowerCase', 'toString', 'toUpperCase', 'trim', 'trimEnd', 'trimStart',
  'valueOf',
]);

const textCalls = new Set(['global#String', 'global#decodeURIComponent', 'global#decodeURI']);

/** `String(value)`, `value.trim()` */
function textMadeBy({ argument, call, key, kind, within }: Use, sourceCode: SourceCode): TSESTree.Node | undefined {
  if (!call || within.length > 0) return undefined;
  if (kind === 'method') return textMethods.has(key ?? '') ? call : undefined;
  return kind === 'argument' && argument === 0 && textCalls.has(resolveApi(call.callee, sourceCode)?.id ?? '') ? call : undefined;
}

/** What a text begins with; `undefined` when that is literal. */
function firstPart(node: TSESTree.Node, sourceCode: SourceCode): TSESTree.Node | undefined {
  let start = unwrap(node);
  for (let step = 0; step < longestText; step += 1) {
    const text = originOf(start, sourceCode);
    if (text.type === 'BinaryExpression') start = unwrap(text.left);
    else if (text.type === 'TemplateLiteral') {
      const [hole] = text.expressions;
      if (text.quasis[0]?.value.raw !== '' || !hole) return undefined;
      start = unwrap(hole);
    } else break;
  }
  return start.type === 'Literal' ? undefined : start;
}

/** `list.map((name) => …)`: what each element of the result is. */
function elementOf(node: TSESTree.Node, sourceCode: SourceCode): TSESTree.Node | undefined {
  const call = originOf(node, sourceCode);
  const callee = call.type === 'CallExpression' ? unwrap(call.callee) : undefined;
  if (call.type !== 'CallExpression' || callee?.type !== 'MemberExpression' || staticKey(callee) !== 'map') return undefined;
  const [callback] = call.arguments;
  const fn = callback && unwrap(callback);
  return isFunction(fn) && fn.body.type !== 'BlockStatement' ? fn.body : undefined;
}

/** Of a list that is read in more places the first ones are looked at. */
const mostReads = 200;

const picking = new Set(['every', 'filter', 'find', 'some']);

/** Was something asked of the elements of a list? What it was is out of sight. */
function isChecked(list: TSESTree.Node, sourceCode: SourceCode): boolean {
  const isAsked = (callee: TSESTree.Node | undefined): boolean => callee?.type === 'MemberExpression' && picking.has(staticKey(callee) ?? '');
  const made = originOf(list, sourceCode);
  if (made.type === 'CallExpression' && isAsked(unwrap(made.callee))) return true;
  const root = unwrap(list);
  const variable = root.type === 'Identifier' ? variableOf(root, sourceCode) : undefined;
  return variable?.references.slice(0, mostReads).some(({ identifier }) => identifier.range[0] < list.range[0] && isAsked(wrapped(identifier).parent)) === true;
}
