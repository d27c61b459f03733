import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import { staticKey, unwrap } from '../analysis/core/ast.js';
import { isGenerated } from '../analysis/core/generated.js';
import { arrayElements } from '../analysis/values/values.js';
import { schemaOf } from '../analysis/zod/chain.js';
import { type Discriminant, discriminantOf } from '../analysis/zod/discriminants.js';
import { importsZod } from '../analysis/zod/identity.js';
import { createRule } from '../create-rule.js';
import { namespaceOf, quoted as quotedText, zodNamespaceAt } from '../fix/zod.js';

type MessageId = 'discriminate' | 'union';

/** A union tries member after member; the key that tells them apart says at once which one is meant. */
export default createRule<[], MessageId>({
  name: 'zod-prefer-discriminated-union',
  meta: {
    type: 'suggestion',
    docs: {
      description: 'Enforce discriminated unions of object schemas that a literal key tells apart',
      recommended: 'recommended',
      standards: [56],
      priority: 'P3',
    },
    hasSuggestions: true,
    messages: {
      union: '`{{key}}` tells the members of this union apart ({{values}}), but `{{form}}` tries one after the other and reports what ' +
        'is wrong with each of them. Use `z.discriminatedUnion({{quoted}}, […])`.',
      discriminate: 'Use `z.discriminatedUnion({{quoted}}, […])`. Values stay the same; the issues of a failure name one member only.',
    },
    schema: [],
  },
  create(context) {
    const { sourceCode } = context;
    if (!importsZod(sourceCode) || isGenerated(sourceCode)) return {};

    function report(at: TSESTree.Node, form: string, { key, values }: Discriminant, fix: TSESLint.ReportFixFunction | undefined): void {
      const quoted = `'${key}'`;
      const shown = values.length > 4 ? [...values.slice(0, 4), '…'] : values;
      context.report({
        node: at,
        messageId: 'union',
        data: { key, quoted, form, values: shown.join(', ') },
        suggest: fix ? [{ messageId: 'discriminate', data: { quoted }, fix }] : [],
      });
    }

    /** `z.union([A, B])` */
    function checkUnion(call: TSESTree.CallExpression): void {
      const [list] = call.arguments;
      const members = list && arrayElements(list, sourceCode);
      const discriminant = members && discriminantOf(members, sourceCode);
      if (!discriminant) return;
      const callee = unwrap(call.callee);
      const name = callee.type === 'MemberExpression' && !callee.computed ? callee.property : undefined;
      report(callee, 'z.union', discriminant, name && list && ((fixer) => [
        fixer.replaceText(name, 'discriminatedUnion'),
        fixer.insertTextBefore(list, `${quotedText(discriminant.key, sourceCode)}, `),
      ]));
    }

    /** `A.or(B).or(C)`, from its outermost `.or` */
    function checkOr(call: TSESTree.CallExpression, member: TSESTree.MemberExpression): void {
      const outer = call.parent;
      if (outer.type === 'MemberExpression' && outer.object === call && staticKey(outer) === 'or') return;
      const members: TSESTree.Node[] = [];
      let first: TSESTree.Node = call;
      for (let or = orOf(first); or; or = orOf(first)) {
        members.unshift(or.other);
        first = or.object;
      }
      members.unshift(first);
      const discriminant = discriminantOf(members, sourceCode);
      if (!discriminant) return;
      const schema = schemaOf(first, sourceCode);
      const z = (schema && namespaceOf(schema, sourceCode)) ?? zodNamespaceAt(call, sourceCode);
      const isCommented = sourceCode.getCommentsInside(call).some((comment) => !members.some(({ range }) => range[0] <= comment.range[0] && comment.range[1] <= range[1]));
      const text = members.map((each) => sourceCode.getText(each)).join(', ');
      report(member.property, '.or', discriminant, z === undefined || isCommented ? undefined : (fixer) =>
        fixer.replaceText(call, `${z}.discriminatedUnion(${quotedText(discriminant.key, sourceCode)}, [${text}])`));
    }

    return {
      CallExpression(node) {
        const callee = unwrap(node.callee);
        if (callee.type === 'MemberExpression' && staticKey(callee) === 'or' && node.arguments.length === 1) {
          if (schemaOf(callee.object, sourceCode)) checkOr(node, callee);
          return;
        }
        const schema = schemaOf(node, sourceCode);
        if (schema?.root === node && schema.factory === 'union') checkUnion(node);
      },
    };
  },
});

function orOf(node: TSESTree.Node): { object: TSESTree.Node; other: TSESTree.Node } | undefined {
  if (node.type !== 'CallExpression' || node.callee.type !== 'MemberExpression' || staticKey(node.callee) !== 'or') return undefined;
  const [other] = node.arguments;
  return other && { object: node.callee.object, other };
}
