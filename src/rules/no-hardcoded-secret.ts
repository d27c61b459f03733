import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import type { SourceCode } from '../analysis/core/per-file.js';
import type { Finding, InspectOptions } from '../analysis/secrets/finding.js';
import { firstLook, mayBeToldBy } from '../analysis/secrets/first-look.js';
import { inspect } from '../analysis/secrets/inspect.js';
import {
  isPartOfText, isReadFurther, isStringRaw, type LiteralText, nodeAt, readText, rootOf, staticText,
} from '../analysis/secrets/literal-text.js';
import { hole } from '../analysis/secrets/placeholder.js';
import { standsForKey } from '../analysis/secrets/uses.js';
import { compileOptions, defaults, type Options, schema } from '../analysis/secrets/options.js';
import { createRule } from '../create-rule.js';
import { environmentName, readEnvironment } from '../fix/read-environment.js';

type MessageId = 'dropFallback' | 'highEntropy' | 'namedSecret' | 'providerToken' | 'readEnvironment' | 'urlCredential';

/** A credential in the source is in every clone, every build and every log of the diff. */
export default createRule<[Options], MessageId>({
  name: 'no-hardcoded-secret',
  meta: {
    type: 'problem',
    docs: {
      description: 'Disallow credentials and private keys in the source',
      recommended: 'recommended',
      standards: [69],
      priority: 'P0',
      strictOptions: { highEntropy: true, weakDefaults: true },
      inTests: { namedSecrets: false, highEntropy: false, weakDefaults: false },
      inPackedFiles: true,
    },
    hasSuggestions: true,
    messages: {
      providerToken: 'This {{token}} (`{{preview}}`) is known to everyone who has the source or a build of it. ' +
        'Revoke it, and read the new one from the environment or a secrets manager.',
      namedSecret: '`{{name}}` takes a secret that is written in the source (`{{preview}}`), where everyone who has ' +
        'the source or a build of it can read it. Change it, and read it from the environment or a secrets manager.',
      urlCredential: 'This {{what}} holds a password (`{{preview}}`) that everyone who has the source or a build of ' +
        'it can read. Change it, and read it from the environment or a secrets manager.',
      highEntropy: 'This text (`{{preview}}`) is too random for anything but a token. If it is one, revoke it and ' +
        'read the new one from the environment; if not, add it to the option `allow`.',
      readEnvironment: 'Read it from `process.env.{{env}}`.',
      dropFallback: 'Remove the fallback.',
    },
    schema: [schema],
    defaultOptions: [defaults],
  },
  create(context, [options]) {
    const { sourceCode } = context;
    const { inspectOptions, isLeftAlone } = compileOptions(options, context);
    if (!inspectOptions) return {};
    const reported = new Set<TSESTree.Node>();
    const read = new Set<TSESTree.Node>();

    const check = (
      node: TSESTree.BinaryExpression | TSESTree.StringLiteral | TSESTree.TemplateLiteral, asked: InspectOptions,
    ): void => {
      // The elements of one `[…].join('')` are read together.
      const root = rootOf(node);
      if (read.has(root)) return;
      read.add(root);
      const text = readText(node, sourceCode);
      const finding = text && inspect(text, asked, sourceCode);
      if (!finding || isLeftAlone(finding)) return;
      const place = placeOf(text, finding);
      if (reported.has(place)) return;
      reported.add(place);
      context.report({
        node: place,
        messageId: finding.kind,
        data: dataOf(finding),
        suggest: suggestionsFor(place, text, finding, sourceCode),
      });
    };

    return {
      Literal(node) {
        const { value } = node;
        if (typeof value !== 'string' || value.length < 3 || isNoValue(node) || isPartOfText(node)) return;
        const look = firstLook(value, inspectOptions);
        const isWhole = look === 'form' || isReadFurther(node);
        // Nearly every literal is done with here.
        if (!isWhole && look === undefined && !standsForKey(node, sourceCode)) return;
        if (isWhole || mayBeToldBy(node, value, inspectOptions, sourceCode)) check(node, inspectOptions);
      },
      TemplateLiteral(node) {
        if (node.parent.type === 'TSLiteralType' || isPartOfText(node)) return;
        const text = staticText(node);
        const shown = text.replaceAll(hole, '');
        const look = firstLook(shown, inspectOptions);
        const isWhole = look === 'form' || mayBeCompleted(text, shown, node) || isReadFurther(node);
        if (!isWhole && look === undefined && !standsForKey(node, sourceCode)) return;
        if (!isWhole && !mayBeToldBy(rootOf(node), text, inspectOptions, sourceCode)) return;
        const { parent } = node;
        const isText = parent.type !== 'TaggedTemplateExpression' || isStringRaw(parent, sourceCode);
        check(node, isText ? inspectOptions : { ...inspectOptions, namedSecrets: false, entropy: undefined });
      },
      BinaryExpression(node) {
        if (node.operator !== '+') return;
        if (!showsText(node.left) && !showsText(node.right)) {
          // `prefix + rest`: both may be constants.
          if (node.left.type === 'Identifier' && node.right.type === 'Identifier' && !isPartOfText(node)) check(node, inspectOptions);
          return;
        }
        if (isPartOfText(node)) return;
        const text = staticText(node);
        const shown = text.replaceAll(hole, '');
        const look = firstLook(shown, inspectOptions);
        const isWhole = look === 'form' || mayBeCompleted(text, shown, node) || (shown !== '' && isReadFurther(node));
        if (isWhole || (look !== undefined && mayBeToldBy(node, text, inspectOptions, sourceCode))) check(node, inspectOptions);
      },
    };
  },
});

/** Is it more than a number or a variable: a text, a template or a sum? */
function showsText(node: TSESTree.Node): boolean {
  return node.type === 'BinaryExpression' || node.type === 'TemplateLiteral' || (node.type === 'Literal' && typeof node.value === 'string');
}

/** Types, module names, keys, directives and enum members: texts that are no values, or that name values. */
function isNoValue(node: TSESTree.StringLiteral): boolean {
  const { parent } = node;
  switch (parent.type) {
    case 'ExportAllDeclaration':
    case 'ExportNamedDeclaration':
    case 'ExportSpecifier':
    case 'ImportAttribute':
    case 'ImportDeclaration':
    case 'ImportExpression':
    case 'ImportSpecifier':
    case 'TSExternalModuleReference':
    case 'TSImportType':
    case 'TSLiteralType':
    case 'TSModuleDeclaration':
      return true;
    case 'ExpressionStatement':
      return parent.directive !== undefined;
    case 'CallExpression':
      return parent.callee.type === 'Identifier' && parent.callee.name === 'require' && node.value.length < 60;
    default:
      return false;
  }
}

/**
 * Can what a variable holds complete a token: `'ghp_' + rest`, `prefix + rest`? What is shown must be able to be half
 * of one: no words, no seams.
 */
function mayBeCompleted(text: string, shown: string, node: TSESTree.BinaryExpression | TSESTree.TemplateLiteral): boolean {
  if (text.length > 60 || !text.includes(hole)) return false;
  if (shown !== '') return /^[\w.+/=-]+$/.test(shown) && (/\d/.test(shown.slice(0, -8)) || /[A-Za-z]{2}[_-]$/.test(shown));
  return node.type === 'TemplateLiteral'
    ? node.expressions.length > 1 && node.expressions.every(({ type }) => type === 'Identifier')
    : node.left.type === 'Identifier' && node.right.type === 'Identifier';
}

/** The smallest node that holds the whole credential. */
function placeOf(text: LiteralText, { secret }: Finding): TSESTree.Node {
  const start = text.text.indexOf(secret);
  if (start === -1) return text.pieces.length === 1 ? (text.pieces[0] as { node: TSESTree.Node }).node : text.root;
  return nodeAt(text, start, start + secret.length);
}

function dataOf({ secret, label, kind }: Finding): Record<string, string> {
  const preview = `${secret.slice(0, Math.min(4, Math.floor(secret.length / 4)))}…`;
  if (kind === 'urlCredential') {
    return { preview, what: label === '' ? 'connection string' : `\`${label}\` URL` };
  }
  return kind === 'providerToken' ? { preview, token: label } : { preview, name: label };
}

function suggestionsFor(
  place: TSESTree.Node, text: LiteralText, finding: Finding, sourceCode: SourceCode,
): TSESLint.SuggestionReportDescriptor<MessageId>[] {
  const { use } = finding;
  const fallback = use?.instead?.parent;
  if (use?.instead && fallback?.type === 'LogicalExpression' && sourceCode.getCommentsInside(fallback).length === 0) {
    const kept = sourceCode.getText(use.instead);
    return [{ messageId: 'dropFallback', fix: (fixer) => fixer.replaceText(fallback, kept) }];
  }
  const piece = text.pieces.find(({ node }) => node === place);
  const written = piece ? text.text.slice(piece.start, piece.end) : text.text;
  const prefix = finding.prefix ?? '';
  const isWhole = finding.kind === 'urlCredential'
    ? !/\s/.test(written.trim())
    : written.trim() === `${prefix}${finding.secret}`;
  if (!isWhole) return [];
  const env = variableFor(finding);
  const fix = readEnvironment(place, env, prefix, sourceCode);
  return fix ? [{ messageId: 'readEnvironment', data: { env }, fix }] : [];
}

/** After what takes the credential; after the provider where that name says less. */
function variableFor({ use, env, kind, label }: Finding): string {
  const own = use && use.how !== 'credential' ? environmentName(use.name) : undefined;
  if (!env) return own ?? environmentName(label.replace('()', '_SECRET')) ?? 'SECRET';
  if (kind === 'namedSecret' || own === undefined) return env;
  const says = kind === 'urlCredential' ? /UR[LI]|DSN|CONNECTION/ : /SECRET|TOKEN|KEY|PASS|CREDENTIAL/;
  return says.test(own) && own.includes('_') ? own : env;
}
