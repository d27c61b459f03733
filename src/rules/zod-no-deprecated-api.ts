import type { TSESTree } from '@typescript-eslint/utils';

import { hasNameLike } from '../analysis/core/nodes.js';
import type { SourceCode } from '../analysis/core/per-file.js';
import { typeServices } from '../analysis/identity/types.js';
import {
  deprecatedArguments, type DeprecatedForm, deprecatedMember, deprecatedNames, deprecatedProperty, deprecatedType,
} from '../analysis/zod/deprecated-forms.js';
import { importsZod } from '../analysis/zod/identity.js';
import { type ZodMajor, zodMajorOf } from '../analysis/zod/version.js';
import { createRule } from '../create-rule.js';
import { migrate } from '../fix/zod-migrate.js';

export interface RuleOptions {
  checkDeprecated: boolean;
}

type MessageId = 'deprecated' | 'gone' | 'ignored' | 'portable' | 'replace';

/** Forms of zod 3 that zod 4 drops without a word, breaks, or will drop. */
export default createRule<[RuleOptions], MessageId>({
  name: 'zod-no-deprecated-api',
  meta: {
    type: 'problem',
    docs: {
      description: 'Disallow forms of zod 3 that zod 4 ignores, lacks or deprecates',
      recommended: 'recommended',
      standards: [58, 62],
      priority: 'P0',
    },
    fixable: 'code',
    hasSuggestions: true,
    messages: {
      gone: '`{{form}}` is gone in zod 4: {{harm}}. Use {{instead}}.',
      ignored: 'Zod 4 ignores `{{form}}`, so that it has no effect. Use {{instead}}.',
      deprecated: '`{{form}}` is deprecated in zod 4. Use {{instead}}.',
      portable: '`{{form}}` is {{fate}} in zod 4. Use {{instead}}, which zod 3 has as well.',
      replace: 'Replace it with `{{text}}`.',
    },
    schema: [{
      type: 'object',
      additionalProperties: false,
      properties: {
        checkDeprecated: {
          type: 'boolean',
          description: 'Report forms that still work but are marked as deprecated, besides those that zod 4 ignores or lacks.',
        },
      },
    }],
    defaultOptions: [{ checkDeprecated: true }],
  },
  create(context, [{ checkDeprecated }]) {
    const { sourceCode } = context;
    // Results of `safeParse` bring errors of zod into files that do not import it.
    if (!importsZod(sourceCode) && !mayHoldResult(sourceCode) && !typeServices(sourceCode)) return {};
    const reported = new Set<TSESTree.Node>();

    function check(form: DeprecatedForm | undefined): void {
      if (!form || form.zod.isForeign || form.zod.major === 3 || reported.has(form.node)) return;
      if (form.fate === 'deprecated' && !checkDeprecated) return;
      const major = zodMajorOf(form.zod, context);
      if (major !== 4 && (!form.inBoth || (form.kind === 'merge' && !form.isPlain))) return;
      reported.add(form.node);
      report(form, major);
    }

    function report(form: DeprecatedForm, major: ZodMajor | undefined): void {
      const migration = migrate(form, sourceCode);
      const isFix = major === 4 && migration?.isSame === true;
      context.report({
        node: form.node,
        messageId: major === 4 ? form.fate : 'portable',
        data: { form: form.form, instead: form.instead, fate: form.fate, harm: form.harm ?? harmOf(form) },
        ...(migration && isFix && { fix: migration.fix }),
        suggest: migration && !isFix ? [{ messageId: 'replace', data: { text: migration.text }, fix: migration.fix }] : [],
      });
    }

    return {
      Program() {
        for (const form of deprecatedNames(sourceCode)) check(form);
      },
      CallExpression(node) {
        for (const form of deprecatedArguments(node, sourceCode)) check(form);
      },
      MemberExpression(node) {
        check(deprecatedMember(node, sourceCode));
      },
      Property(node) {
        check(deprecatedProperty(node, sourceCode));
      },
      TSQualifiedName(node) {
        check(deprecatedType(node, sourceCode));
      },
    };
  },
});

function mayHoldResult(sourceCode: SourceCode): boolean {
  return hasNameLike(/^(?:spa$|safe(?:Parse|Decode|Encode))/, sourceCode);
}

function harmOf({ kind, form }: DeprecatedForm): string {
  if (kind === 'type') return 'the type is not there';
  return form.endsWith('()') ? 'the call throws' : 'it is `undefined`';
}
