import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import { type ClassNode, isFunction } from '../analysis/core/ast.js';
import { classMembers, parameterName } from '../analysis/identity/class-members.js';
import { errorHierarchy } from '../analysis/identity/error-classes.js';
import { isAmbient } from '../analysis/identity/scope.js';
import { lostCause, lostMessage, nameState } from '../analysis/errors/error-shape.js';
import { createRule } from '../create-rule.js';
import { insertArgument } from '../fix/insert-argument.js';

export interface RuleOptions {
  requireCode: boolean;
  requireReadonly: boolean;
  trustDeclarations: boolean;
}

type MessageId = 'addName' | 'lostCause' | 'lostMessage' | 'lostName' | 'mutableField' | 'noCode' | 'passCause' | 'passMessage';

/** Any of these tells errors of one class apart. */
const discriminators = ['code', 'status', 'statusCode', 'errorCode', 'kind', 'reason', 'type', 'tag', '_tag'];

/** Fields that every error has, and that the language itself leaves writable. */
const ownFields = new Set(['cause', 'message', 'name', 'stack']);

/** An error class whose message, cause or name is gone cannot be told apart in a log. */
export default createRule<[RuleOptions], MessageId>({
  name: 'error-class-shape',
  meta: {
    type: 'problem',
    docs: {
      description: 'Require error classes to keep their message, cause and name',
      recommended: 'recommended',
      standards: [22, 23],
      priority: 'P0',
      inTests: 'off',
      strictOptions: { requireCode: true, requireReadonly: true, trustDeclarations: false },
    },
    hasSuggestions: true,
    messages: {
      lostMessage:
        '`{{name}}` does not hand its message to `super`, so that its stack trace starts with an empty one. Pass it: `super(message)`.',
      lostCause:
        '`{{name}}` takes `{{cause}}` and drops it, so that the first error of the chain is lost. Pass it on: `super(message, { cause })`.',
      lostName:
        'The `name` of a `{{name}}` is still "{{inherited}}": logs and `error.name` tests cannot tell it apart. Set it: `name = \'{{name}}\'`, or `this.name = new.target.name` in its base.',
      noCode:
        '`{{name}}` has no `code` or `status`, so that callers must match its message. Give the hierarchy a field that tells its errors apart.',
      mutableField: '`{{field}}` of the error `{{name}}` can be changed by whoever catches it. Make it `readonly`.',
      addName: 'Add `name = \'{{name}}\'`.',
      passCause: 'Pass `{{cause}}` to `super`.',
      passMessage: 'Pass the message to `super`.',
    },
    schema: [{
      type: 'object',
      additionalProperties: false,
      properties: {
        requireCode: { type: 'boolean', description: 'Ask for a field that tells errors of one hierarchy apart, such as `code`.' },
        requireReadonly: { type: 'boolean', description: 'Ask that public fields of error classes are `readonly` (TypeScript).' },
        trustDeclarations: {
          type: 'boolean',
          description: 'Trust a `message` accessor, a `name: string` without a value and options of an unknown type.',
        },
      },
    }],
    defaultOptions: [{ requireCode: false, requireReadonly: false, trustDeclarations: true }],
  },
  create(context, [options]) {
    const { sourceCode } = context;
    const isTypeScript = /\.[cm]?tsx?$/.test(context.filename);

    function checkClass(node: ClassNode): void {
      const name = node.superClass && !isAmbient(node) ? (node.id?.name ?? assignedName(node)) : undefined;
      const hierarchy = name === undefined ? undefined : errorHierarchy(node, sourceCode);
      if (name === undefined || !hierarchy) return;
      const head = node.id ?? (node.superClass as TSESTree.Node);

      const named = node.abstract ? { state: 'own' as const } : nameState(node, hierarchy, sourceCode);
      if (named.state === 'inherited' || (named.state === 'declared' && !options.trustDeclarations)) {
        const inherited = named.state === 'inherited' ? named.name : hierarchy.builtIn;
        context.report({
          node: head, messageId: 'lostName', data: { name, inherited },
          // A name that a base has defined for good cannot be written over, and a class without a name has none to offer.
          suggest: named.state === 'inherited' && named.isLocked !== true && name !== unnamed ? [suggestName(node, name, isTypeScript)] : [],
        });
      }
      checkConstructor(node, name, hierarchy);
      if (options.requireCode && hierarchy.locals.length === 0 && !hasDiscriminator(node)) {
        context.report({ node: head, messageId: 'noCode', data: { name } });
      }
      if (options.requireReadonly && isTypeScript) checkFields(node, name);
    }

    function checkConstructor(node: ClassNode, name: string, hierarchy: { locals: ClassNode[]; builtIn: string }): void {
      const message = lostMessage(node, hierarchy, options.trustDeclarations, sourceCode);
      if (message) {
        context.report({
          node: message.superCall, messageId: 'lostMessage', data: { name },
          suggest: suggestMessage(message.superCall, message.parameter),
        });
      }
      const cause = lostCause(node, hierarchy, options.trustDeclarations, sourceCode);
      if (cause) {
        const data = { name, cause: cause.name };
        const edit = cause.argument === undefined ? undefined : insertArgument(cause.superCall, cause.argument, sourceCode);
        context.report({
          node: cause.parameter, messageId: 'lostCause', data,
          suggest: edit ? [{ messageId: 'passCause', data, fix: edit }] : [],
        });
      }
    }

    function checkFields(node: ClassNode, name: string): void {
      for (const [field, member] of classMembers(node, sourceCode).declared) {
        if (ownFields.has(field) || field.startsWith('#')) continue;
        const isField = member.type === 'PropertyDefinition' || member.type === 'TSParameterProperty';
        if (!isField || member.readonly) continue;
        if (member.accessibility === 'private' || member.accessibility === 'protected') continue;
        if (member.type === 'PropertyDefinition' && isFunction(member.value)) continue;
        const place = member.type === 'PropertyDefinition' ? member.key : member.parameter;
        context.report({ node: place, messageId: 'mutableField', data: { name, field } });
      }
    }

    function hasDiscriminator(node: ClassNode): boolean {
      const { assigned, declared, sharesThis } = classMembers(node, sourceCode);
      return sharesThis || discriminators.some((field) => declared.has(field) || assigned.has(field));
    }

    return { ClassDeclaration: checkClass, ClassExpression: checkClass };
  },
});

/** What the language calls a class without a name that is exported as the default. */
const unnamed = 'default';

/** The variable that a class expression is put in, or `default`. */
function assignedName({ parent }: ClassNode): string | undefined {
  if (parent.type === 'ExportDefaultDeclaration') return unnamed;
  return parent.type === 'VariableDeclarator' && parent.id.type === 'Identifier' ? parent.id.name : undefined;
}

function suggestName(
  node: ClassNode, name: string, isTypeScript: boolean,
): TSESLint.SuggestionReportDescriptor<MessageId> {
  const field = `${isTypeScript ? 'override ' : ''}name = '${name}';`;
  const [first] = node.body.body;
  return {
    messageId: 'addName',
    data: { name },
    fix: (fixer) =>
      first ? fixer.insertTextBefore(first, `${field}\n${' '.repeat(first.loc.start.column)}`)
        : fixer.insertTextAfterRange([node.body.range[0], node.body.range[0] + 1], ` ${field} `),
  };
}

/** Only where the constructor has a parameter for it and `super` gets nothing yet. */
function suggestMessage(
  superCall: TSESTree.CallExpression, parameter: TSESTree.Parameter | undefined,
): TSESLint.SuggestionReportDescriptor<MessageId>[] {
  const name = parameter && parameterName(parameter);
  if (name === undefined || superCall.arguments.length > 0) return [];
  return [{ messageId: 'passMessage', fix: (fixer) => fixer.replaceText(superCall, `super(${name})`) }];
}
