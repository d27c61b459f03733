import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import { isGenerated } from '../analysis/core/generated.js';
import { isSizedInside, limitsMembers, type Unbounded, unboundedLevels, type UnboundedKind } from '../analysis/zod/bounds.js';
import { schemaOf, type ZodSchema } from '../analysis/zod/chain.js';
import { importsZod } from '../analysis/zod/identity.js';
import { innerSchemas } from '../analysis/zod/inner.js';
import { inputSchemasOf } from '../analysis/zod/inputs.js';
import { lowPasswordMinimum, missingFormat } from '../analysis/zod/named-fields.js';
import { fieldsIn } from '../analysis/zod/objects.js';
import { sizedFields } from '../analysis/zod/sized-fields.js';
import { createRule } from '../create-rule.js';
import { suggestBound } from '../fix/zod-bound.js';

export interface RuleOptions {
  scope: 'all' | 'input';
  checkNumbers: boolean;
  checkAny: boolean;
  checkFormats: boolean;
  checkNames: boolean;
  minPasswordLength: number;
}

/** A schema that is to be looked into. */
interface Pending {
  node: TSESTree.Node;
  key: string | undefined;
  /** How long it is was asked of the object that it is a field of. */
  isSized: boolean;
}

type MessageId = 'addBound' | 'any' | 'keys' | 'list' | 'noFormat' | 'number' | 'shortPassword' | 'text';

const messageOf: Record<UnboundedKind, MessageId> = {
  any: 'any', array: 'list', format: 'text', map: 'keys', number: 'number', record: 'keys', set: 'list', string: 'text',
};

/** Whoever may send a text or a list of any length decides how much memory, disk and time it takes. */
export default createRule<[RuleOptions], MessageId>({
  name: 'zod-require-bounds',
  meta: {
    type: 'problem',
    docs: {
      description: 'Require schemas of input to limit the size of what they accept',
      recommended: 'recommended',
      standards: [46, 47, 48, 49, 50],
      priority: 'P0',
      inTests: 'off',
      strictOptions: { checkNumbers: true, checkAny: true, checkFormats: true, checkNames: true, minPasswordLength: 12 },
    },
    hasSuggestions: true,
    messages: {
      text: '`{{form}}`{{field}} accepts text of any length, so that one request can fill memory, a column or a log. ' +
        'Limit it: `{{bound}}`.',
      list: '`{{form}}`{{field}} accepts any number of items, so that one request can keep the process busy. ' +
        'Limit it: `{{bound}}`.',
      keys: '`{{form}}`{{field}} accepts any number of keys, so that one request can fill memory. ' +
        'List the keys with an enum, or limit them: `{{bound}}`.',
      number: '`{{form}}`{{field}} has no {{missing}}, so that a request may ask for any amount. Limit it: `{{bound}}`.',
      any: '`{{form}}`{{field}} accepts data of any shape and size. Say what is allowed there, or limit it.',
      noFormat: '`{{key}}` is called after a format, but accepts any text. Check it: `{{format}}`.',
      shortPassword: '`{{key}}` may be {{minimum}} characters long, which is guessed quickly. Ask for {{least}} or more.',
      addBound: 'Add `{{bound}}`.',
    },
    schema: [{
      type: 'object',
      additionalProperties: false,
      properties: {
        scope: {
          type: 'string',
          enum: ['all', 'input'],
          description: 'Which schemas to check: those of input, or all.',
        },
        checkNumbers: { type: 'boolean', description: 'Ask for a lower and an upper limit of numbers.' },
        checkAny: { type: 'boolean', description: 'Report `z.any()`, `z.unknown()` and `z.json()`.' },
        checkFormats: {
          type: 'boolean',
          description: 'Ask for a limit where a format allows any length: e-mail addresses, URLs, times with fractions.',
        },
        checkNames: { type: 'boolean', description: 'Ask for a format where the name of a field speaks of one: `email`, `url`, `uuid`.' },
        minPasswordLength: {
          type: 'integer',
          minimum: 0,
          description: 'The least a stated minimum length of a password may be; 0 for any.',
        },
      },
    }],
    defaultOptions: [{
      scope: 'input', checkNumbers: false, checkAny: false, checkFormats: false, checkNames: false, minPasswordLength: 0,
    }],
  },
  create(context, [options]) {
    const { sourceCode } = context;
    if (!importsZod(sourceCode) || isGenerated(sourceCode)) return {};
    const visited = new Set<TSESTree.Node>();
    const visitedSized = new Set<TSESTree.Node>();
    const reported = new Set<TSESTree.Node>();

    /** Looks into a schema and those inside it. */
    function check(start: TSESTree.Node, key?: string): void {
      const pending: Pending[] = [{ node: start, key, isSized: false }];
      for (let next = pending.pop(); next; next = pending.pop()) {
        const { isSized } = next;
        const schema = schemaOf(next.node, sourceCode);
        const seen = isSized ? visitedSized : visited;
        if (schema?.kind === undefined || seen.has(next.node)) continue;
        seen.add(next.node);
        if (limitsMembers(schema, sourceCode) || (isSized && schema.kind === 'object')) continue;
        if (next.key === undefined || !checkName(next.key, schema)) {
          for (const part of unboundedLevels(schema, options, sourceCode, isSized)) report(part, next.key);
        }
        pending.push(...insideOf(schema, next));
      }
    }

    /** The schemas inside one, without the fields whose size was asked of the whole. */
    function insideOf(schema: ZodSchema, { key, isSized }: Pending): Pending[] {
      const sized = sizedFields(schema, sourceCode);
      const handsOn = isSized && isSizedInside(schema);
      return innerSchemas(schema, sourceCode).flatMap((inner): Pending[] => {
        const part = inner.key === undefined ? undefined : sized.any ? 'all' : sized.parts.get(inner.key);
        return part === 'all' ? [] : [{ node: inner.node, key: inner.key ?? key, isSized: handsOn || part === 'count' }];
      });
    }

    /** Tells whether a report of its own was made of what a field is called. */
    function checkName(key: string, schema: ZodSchema): boolean {
      const low = options.minPasswordLength > 0 ? lowPasswordMinimum(key, schema, options.minPasswordLength, sourceCode) : undefined;
      if (low) {
        const data = { key, minimum: low.minimum, least: options.minPasswordLength };
        context.report({ node: low.link.call ?? low.link.member, messageId: 'shortPassword', data });
      }
      const format = options.checkNames ? missingFormat(key, schema) : undefined;
      if (format === undefined) return false;
      context.report({ node: schema.root.callee, messageId: 'noFormat', data: { key, format: `z.${format}()` } });
      return true;
    }

    function report(part: Unbounded, key: string | undefined): void {
      if (reported.has(part.at)) return;
      reported.add(part.at);
      const { bound, fix } = suggestBound(part, sourceCode);
      const data = {
        form: formOf(part, sourceCode),
        field: key === undefined ? '' : ` of \`${key}\``,
        bound,
        missing: part.missing === 'both' ? 'limits' : `${part.missing ?? ''} limit`,
      };
      context.report({
        node: part.at,
        messageId: messageOf[part.kind],
        data,
        suggest: fix ? [{ messageId: 'addBound', data: { bound }, fix }] : [],
      });
    }

    return {
      'Program:exit'() {
        for (const input of inputSchemasOf(sourceCode)) {
          if (schemaOf(input, sourceCode)) check(input);
          else for (const [key, field] of fieldsIn(input, sourceCode).fields) check(field, key);
        }
      },
      ...(options.scope === 'all' && {
        CallExpression(node: TSESTree.CallExpression) {
          const schema = schemaOf(node, sourceCode);
          // The outermost call of a chain stands for all of it.
          if (schema?.kind !== undefined && !isChained(node)) check(node);
        },
      }),
    };
  },
});

function isChained(node: TSESTree.CallExpression): boolean {
  const { parent } = node;
  return parent.type === 'MemberExpression' && parent.object === node && parent.parent.type === 'CallExpression';
}

/** `z.string()`, `z.record(…)`, `.array()` */
function formOf({ at, schema }: Unbounded, sourceCode: Readonly<TSESLint.SourceCode>): string {
  const name = sourceCode.getText(at).replace(/\s+/g, '').replace(/^\(0,([^)]+)\)$/, '$1');
  if (at !== schema.root.callee) return `.${name}()`;
  return `${name}(${hasArguments(schema) ? '…' : ''})`;
}

function hasArguments({ root }: ZodSchema): boolean {
  return root.arguments.length > 0;
}
