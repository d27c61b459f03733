import type { TSESTree } from '@typescript-eslint/utils';

import { quotingTags, shellQuotes, shellTags } from '../../catalog/shell.js';
import { enclosingFunction, staticKey, unwrap } from '../core/ast.js';
import { lastName } from '../core/last-name.js';
import { nodesOfType } from '../core/nodes.js';
import { perFile, type SourceCode } from '../core/per-file.js';
import { resolveApi } from '../identity/references.js';
import { objectView } from '../values/object-view.js';
import { originOf } from '../values/origin.js';
import { constantOf } from '../values/values.js';

/** Holes of a template that reach a shell as they are. */
export interface UnquotedHoles {
  holes: readonly TSESTree.Node[];
  /** The tag quotes as long as nobody switches that off; without it a shell is asked for. */
  quotes: boolean;
}

/** `sh -c ` and its relatives at the end of a text: what comes next is one word, which that shell reads as a program. */
const inlineShell = /(?:^|[\s;&|(/])(?:a|ba|da|k|z)?sh\s+(?:-\w+\s+){0,3}-\w{0,3}c\s+$/;

/**
 * The holes of a template that its tag does not quote: all of them when quoting is switched off (`$.quote = …`, `$({ quote: … })`)
 * or a shell is switched on (`$({ shell: true })` of execa), `${{ raw: text }}` of Bun, and what a shell is told to run: `sh -c ${text}`.
 */
export function unquotedHoles(node: TSESTree.TaggedTemplateExpression, sourceCode: SourceCode): UnquotedHoles {
  const named = unwrap(node.tag);
  // `const sh = $({ quote: … })`
  const made = named.type === 'Identifier' ? originOf(named, sourceCode) : named;
  const tag = made.type === 'CallExpression' ? made : named;
  const api = resolveApi(tag.type === 'CallExpression' ? tag.callee : tag, sourceCode);
  const holes = node.quasi.expressions;
  // `$({ shell: true }).sync`
  const owner = tag.type === 'MemberExpression' ? unwrap(tag.object) : tag;
  const options = owner.type === 'CallExpression' && owner.arguments[0] ? objectView(owner.arguments[0], sourceCode) : undefined;
  const isShellTag = api !== undefined && shellTags.has(api.id);
  if (!api || !(isShellTag || quotingTags.has(api.id))) return { holes: [], quotes: true };
  const inline = holes.filter((_, index) => inlineShell.test(node.quasi.quasis[index]?.value.raw ?? ''));
  if (inline.length > 0) return { holes: inline, quotes: false };
  if (isShellTag) {
    const shell = options?.get('shell');
    const isOn = shell?.state === 'present' && Boolean(constantOf(shell.value, sourceCode)?.value);
    return { holes: isOn ? holes : [], quotes: false };
  }
  if (/bun/i.test(api.module) || api.path[0] === 'Bun') {
    const raw = holes.flatMap((hole) => {
      const text = unwrap(hole).type === 'ObjectExpression' ? objectView(hole, sourceCode)?.get('raw') : undefined;
      return text?.state === 'present' ? [text.value] : [];
    });
    return { holes: raw, quotes: true };
  }
  const isOff = tag.type === 'CallExpression' ? options?.get('quote').state === 'present' : isQuoteReplaced(node, sourceCode);
  return { holes: isOff ? holes : [], quotes: true };
}

interface QuoteChange {
  assignment: TSESTree.AssignmentExpression;
  /** It puts quoting back: `$.quote = previous`, `$.quote = quote`. */
  isBack: boolean;
}

/** `$.quote = (text) => text`: for the whole file, or up to where the same function puts it back. */
function isQuoteReplaced(template: TSESTree.Node, sourceCode: SourceCode): boolean {
  const changes = quoteChanges(sourceCode);
  return changes.some(({ assignment, isBack }) => {
    if (isBack) return false;
    const fn = enclosingFunction(assignment);
    const back = fn && changes.find((other) => other.isBack && other.assignment.range[0] > assignment.range[0] && enclosingFunction(other.assignment) === fn);
    return !back || (template.range[0] > assignment.range[0] && template.range[0] < back.assignment.range[0]);
  });
}

const quoteChanges = perFile((sourceCode): readonly QuoteChange[] => {
  if (!/\$\.quote\s*=(?!=)/.test(sourceCode.text)) return [];
  const changes: QuoteChange[] = [];
  for (const assignment of nodesOfType(['AssignmentExpression'], sourceCode)) {
    const { left, right } = assignment;
    if (left.type !== 'MemberExpression' || staticKey(left) !== 'quote' || !lastName(left.object).endsWith('$')) continue;
    const before = unwrap(right).type === 'Identifier' ? originOf(right, sourceCode) : undefined;
    const isPrevious = before?.type === 'MemberExpression' && sourceCode.getText(before) === sourceCode.getText(left);
    changes.push({ assignment, isBack: isPrevious || shellQuotes.has(resolveApi(right, sourceCode)?.id ?? 'global#') });
  }
  return changes;
});
