import type { TSESTree } from '@typescript-eslint/utils';

import type { CallLike } from '../analysis/core/ast.js';
import { importsAny, mayUse } from '../analysis/core/file-modules.js';
import { hasNameLike, hasNameOf, nodesOfType } from '../analysis/core/nodes.js';
import type { SourceCode } from '../analysis/core/per-file.js';
import { takesPath } from '../analysis/containment/file-facts.js';
import { type Finding, findingsOf, placeOf } from '../analysis/containment/findings.js';
import { membersOf } from '../analysis/identity/lookup.js';
import { fileCalls, moveMethod, sendMethods } from '../catalog/paths/file-calls.js';
import type { BoundaryKind } from '../catalog/boundaries.js';
import { createRule } from '../create-rule.js';
import { appendSeparator } from '../fix/append-separator.js';
import { settingsOf } from '../settings.js';
import { shortText } from '../analysis/core/short-text.js';

export interface RuleOptions {
  guards?: string[];
}

type MessageId = 'appendSeparator' | 'beforeResolve' | 'dots' | 'noSeparator' | 'open' | 'stripped';

/** A path that somebody else chose leads wherever they want, until its resolved form was compared with the folder. */
export default createRule<[RuleOptions], MessageId>({
  name: 'no-path-traversal',
  meta: {
    type: 'problem',
    docs: {
      description: 'Disallow paths from requests, uploads and archives in file APIs unless they are kept inside a folder',
      recommended: 'recommended',
      standards: [64, 65],
      priority: 'P0',
      inTests: 'off',
    },
    hasSuggestions: true,
    messages: {
      appendSeparator: 'Compare with `{{root}}`.',
      beforeResolve: '`{{check}}` looks at the path before its `..` are resolved, so `{{example}}` passes and `{{call}}` leaves the folder. ' +
        'Resolve it first: `path.resolve(root, name).startsWith(root + path.sep)`.',
      dots: '`{{check}}` searches a text for dots, which tells nothing about where the path ends up. ' +
        'Resolve it and compare: `path.resolve(root, name).startsWith(root + path.sep)`.',
      noSeparator: '`{{check}}` is also true for a folder beside the root whose name begins alike, such as `{{root}}-private`. ' +
        'Compare with the root and a separator: `{{root}} + path.sep`.',
      open: '`{{value}}` was chosen outside, and `..` in it leads `{{call}}` out of the folder that is meant. ' +
        'Resolve it and compare (`path.resolve(root, name).startsWith(root + path.sep)`), or keep only its `path.basename`.',
      stripped: '`{{check}}` leaves ways out: what is removed from `....//` is `../` again, and an absolute path needs no dots. ' +
        'Resolve the path and compare: `path.resolve(root, name).startsWith(root + path.sep)`.',
    },
    schema: [{
      type: 'object',
      additionalProperties: false,
      properties: {
        guards: {
          type: 'array',
          uniqueItems: true,
          items: { type: 'string' },
          description: 'Names (`insideUploads`) or API ids (`my-lib#safeJoin`) of further functions that keep a path inside its folder.',
        },
      },
    }],
    defaultOptions: [{ guards: [] }],
  },
  create(context, [{ guards = [] }]) {
    const { sourceCode } = context;
    if (!touchesFiles(sourceCode)) return {};
    const settings = settingsOf(context);
    let hasPaths = false;
    const look = (node: CallLike | TSESTree.ImportExpression): void => {
      hasPaths ||= takesPath(node, sourceCode);
    };

    return {
      CallExpression: look,
      ImportExpression: look,
      NewExpression: look,
      'Program:exit'() {
        if (!hasPaths) return;
        const known = new Set([...guards, ...(settings.pathGuards ?? [])]);
        const additional = new Map((settings.boundaries ?? []).map((name): [string, BoundaryKind] => [name, 'request']));
        for (const finding of findingsOf(sourceCode, known, additional)) report(finding);
      },
    };

    function report(finding: Finding): void {
      const { verdict, sink, value } = finding;
      const node = placeOf(finding);
      const data = {
        call: shortText('callee' in sink.node ? sink.node.callee : sink.node, sourceCode),
        check: shortText(node, sourceCode),
        value: shortText(value, sourceCode),
      };
      const root = 'check' in verdict && verdict.kind === 'noSeparator' ? verdict.check.root : undefined;
      const append = root && appendSeparator(root, sourceCode);
      context.report({
        node,
        messageId: verdict.kind,
        data: { ...data, root: root ? shortText(root, sourceCode) : '', example: 'root/../../etc' },
        suggest: append ? [{ messageId: 'appendSeparator', data: { root: append.text }, fix: append.fix }] : [],
      });
    }
  },
});

const fileNames = [...membersOf(fileCalls)].filter((name) => name !== 'default');

/** Modules whose default export goes by any name. */
const nameless = new Set([...fileCalls.keys()].filter((id) => id.endsWith('#default')).map((id) => id.slice(0, id.indexOf('#'))));

/** Methods that are called like nothing else, wherever their object came from. */
const methodNames = [...sendMethods, 'download', moveMethod];

/** Code that is loaded by anything but a plain text. */
const loading = /require\s*\(\s*(?!\s|(?:'[^'\n]*'|"[^"\n]*"|`[^`$]*`)\s*\))/;

/** Can the file hand a path to a file API? The cheap first look. */
function touchesFiles(sourceCode: SourceCode): boolean {
  return (mayUse(fileCalls, sourceCode) && (hasNameOf(fileNames, sourceCode) || importsAny(nameless, sourceCode))) ||
    hasNameOf(methodNames, sourceCode) ||
    nodesOfType(['ImportExpression'], sourceCode).some(({ source }) => source.type !== 'Literal') ||
    (hasNameLike(/require$/, sourceCode) && loading.test(sourceCode.text));
}
