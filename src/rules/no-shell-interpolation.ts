import type { TSESTree } from '@typescript-eslint/utils';

import { type CallLike, unwrap } from '../analysis/core/ast.js';
import { mayUse } from '../analysis/core/file-modules.js';
import { findApi } from '../analysis/identity/lookup.js';
import { beginsOutside } from '../analysis/commands/outside-texts.js';
import { programArguments } from '../analysis/commands/program-arguments.js';
import { shellCommandOf } from '../analysis/commands/shell-command.js';
import { isShellSafe } from '../analysis/commands/shell-safe.js';
import { unquotedHoles } from '../analysis/commands/unquoted-holes.js';
import { constantString } from '../analysis/values/values.js';
import { commandClasses, commandOptions, optionEnds, optionReaders, shellCalls, valueOptions } from '../catalog/shell.js';
import type { ApiId, Catalog } from '../catalog/types.js';
import { createRule } from '../create-rule.js';
import { splitCommand } from '../fix/split-command.js';
import { shortText, spelling } from '../analysis/core/short-text.js';

export interface RuleOptions {
  checkConditionalShell: boolean;
  checkOptionInjection: boolean;
}

type MessageId = 'interpolated' | 'optionInjection' | 'splitCommand' | 'unquotedHole';

/** A shell reads text as a program: whoever can put words into it can run commands. */
export default createRule<[RuleOptions], MessageId>({
  name: 'no-shell-interpolation',
  meta: {
    type: 'problem',
    docs: {
      description: 'Disallow shell commands that are put together from values',
      recommended: 'recommended',
      standards: [66],
      priority: 'P0',
      strictOptions: { checkConditionalShell: true, checkOptionInjection: true },
      inTests: 'off',
    },
    hasSuggestions: true,
    messages: {
      interpolated: '`{{call}}` hands `{{value}}` to a shell, which runs whatever commands are in it. Pass program and arguments ' +
        'apart, without a shell: `execFile(program, [argument])`. Removing characters is no defence.',
      unquotedHole: '`{{value}}` goes to the shell unquoted, which runs whatever commands are in it. Leave the quoting of `{{call}}` on.',
      optionInjection: '`{{value}}` comes from outside and may start with `-`: `{{program}}` then takes it for an option. ' +
        "Put `'--'` before it, or check it.",
      splitCommand: 'Pass program and arguments apart to `{{instead}}`.',
    },
    schema: [{
      type: 'object',
      additionalProperties: false,
      properties: {
        checkConditionalShell: { type: 'boolean', description: 'Report calls whose `shell` option is on only under a condition too.' },
        checkOptionInjection: {
          type: 'boolean',
          description: 'Report input from outside among the arguments of programs such as `git` when no `--` stands before it.',
        },
      },
    }],
    defaultOptions: [{ checkConditionalShell: false, checkOptionInjection: false }],
  },
  create(context, [options]) {
    const { sourceCode } = context;
    const startsPrograms = mayUse(commandCalls, sourceCode);
    const makesCommands = mayUse(commandClasses, sourceCode);

    function checkCall(node: CallLike): void {
      const command = shellCommandOf(node, sourceCode);
      if (!command || (command.maybe && !options.checkConditionalShell)) {
        if (options.checkOptionInjection && node.type === 'CallExpression') checkOptions(node);
        return;
      }
      const unsafe = command.parts.find((part) => !isShellSafe(part, sourceCode));
      if (!unsafe) return;
      const instead = command.facts?.instead;
      const edit = instead !== undefined && !command.promisified && node.type === 'CallExpression' ? splitCommand(node, instead, sourceCode) : undefined;
      context.report({
        node: node.callee,
        messageId: 'interpolated',
        data: { call: spelling(node.callee, sourceCode), value: valueText(unsafe) },
        suggest: edit ? [{ messageId: 'splitCommand', data: { instead: instead }, fix: edit }] : [],
      });
    }

    /** `execFile('git', ['checkout', req.query.ref])`. */
    function checkOptions(node: TSESTree.CallExpression): void {
      if (!findApi(node.callee, shellCalls, sourceCode)) return;
      const [program, list] = node.arguments;
      const name = program && constantString(program, sourceCode)?.replace(/^.*[/\\]/, '');
      if (name === undefined || !optionReaders.has(name) || !list) return;
      let before: string | undefined;
      for (const element of programArguments(list, sourceCode) ?? []) {
        const option = before;
        before = constantString(element, sourceCode);
        if (before !== undefined && optionEnds.has(before)) return;
        // The value of an option is no option: `['commit', '-m', message]`.
        if (option !== undefined && valueOptions.get(name)?.test(option)) continue;
        if (!beginsOutside(element, sourceCode)) continue;
        const value = element.type === 'SpreadElement' ? element.argument : element;
        context.report({ node: element, messageId: 'optionInjection', data: { value: shortText(value, sourceCode), program: name } });
      }
    }

    /** The part of a command that is not known, as the code spells it. */
    function valueText(node: TSESTree.Node): string {
      const inner = unwrap(node);
      const holes = inner.type === 'TemplateLiteral' ? inner.expressions.filter((each) => !isShellSafe(each, sourceCode)) : [];
      const hole = holes.length > 1 ? (holes.find((each) => beginsOutside(each, sourceCode)) ?? holes[0]) : holes[0];
      return shortText(hole ?? inner, sourceCode);
    }

    return {
      ...(startsPrograms && { CallExpression: checkCall }),
      ...(makesCommands && { NewExpression: checkCall }),
      TaggedTemplateExpression(node) {
        const { holes, quotes } = unquotedHoles(node, sourceCode);
        for (const hole of holes) {
          if (isShellSafe(hole, sourceCode)) continue;
          context.report({
            node: hole, messageId: quotes ? 'unquotedHole' : 'interpolated', data: { call: sourceCode.getText(node.tag), value: shortText(hole, sourceCode) },
          });
        }
      },
    };
  },
});

const commandCalls: Catalog<unknown> = new Map<ApiId, unknown>([...shellCalls, ...commandOptions]);
