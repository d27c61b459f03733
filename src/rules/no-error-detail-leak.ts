import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import { developerFile } from '../catalog/error-audience.js';
import { unwrap, walk } from '../analysis/core/ast.js';
import { makesAnswer, makesResponse } from '../analysis/errors/answer-makers.js';
import { errorBindingOf, receivesErrors } from '../analysis/errors/error-bindings.js';
import { statusGivenTo } from '../analysis/errors/detail-places.js';
import { type ErrorDetail, ErrorDetails } from '../analysis/errors/error-details.js';
import { holdersOfErrors, mentionsError } from '../analysis/errors/error-mentions.js';
import { oncePerText } from '../analysis/errors/once-per-text.js';
import { localFunctionOf } from '../analysis/identity/local-functions.js';
import { variableOf } from '../analysis/identity/scope.js';
import { isOneShotProgram } from '../analysis/core/program-kind.js';
import { mayAnswer } from '../analysis/responses/may-answer.js';
import { isReturnedAnswer, isReturnedByExport } from '../analysis/responses/returned-answers.js';
import { handedToAnswer, type ResponseCarrier, responseParts } from '../analysis/responses/responses.js';
import { shortText } from '../analysis/core/short-text.js';
import { createRule } from '../create-rule.js';

export interface RuleOptions {
  publicErrors: string[];
  sanitisers: string[];
}

type MessageId = 'leaksCause' | 'leaksError' | 'leaksMessage' | 'leaksStack';

const messageIds = { cause: 'leaksCause', error: 'leaksError', message: 'leaksMessage', stack: 'leaksStack' } as const;

/** What a caught error says of files, queries and servers is for the log; the client needs another text. */
export default createRule<[RuleOptions], MessageId>({
  name: 'no-error-detail-leak',
  meta: {
    type: 'problem',
    docs: {
      description: 'Disallow answering a request with the text, stack or cause of an error that was caught',
      recommended: 'recommended',
      standards: [34],
      priority: 'P0',
      inTests: 'off',
    },
    messages: {
      leaksCause:
        'The HTTP response holds the cause of a caught error: `{{value}}`. It may name files, queries and hosts. Log the error and answer with a text of your own.',
      leaksError:
        'The HTTP response holds a caught error: `{{value}}`. Its text may name files, queries and hosts. Log the error and answer with a text of your own.',
      leaksMessage:
        'The HTTP response holds the message of a caught error: `{{value}}`. It may name files, queries and hosts. Log the error and answer with a text of your own, or test first for an error class that is meant for users.',
      leaksStack:
        'The HTTP response holds the stack trace of a caught error: `{{value}}`. It shows attackers how the server is built. Log the error and answer with a text of your own.',
    },
    schema: [{
      type: 'object',
      additionalProperties: false,
      properties: {
        publicErrors: {
          type: 'array',
          items: { type: 'string', minLength: 1 },
          uniqueItems: true,
          description: 'More error classes and guards (by name or API id) whose errors are meant for users.',
        },
        sanitisers: {
          type: 'array',
          items: { type: 'string', minLength: 1 },
          uniqueItems: true,
          description: 'Functions (`name`, `object.name` or API id) whose result may be shown, whatever they are given.',
        },
      },
    }],
    defaultOptions: [{ publicErrors: [], sanitisers: [] }],
  },
  create(context, [options]) {
    const { sourceCode } = context;
    // The cheapest question first: most files answer nobody.
    if (!mayAnswer(sourceCode) || !receivesErrors(sourceCode) || isOneShotProgram(context) || developerFile.test(context.filename)) return {};
    const holders = [...holdersOfErrors(sourceCode)].filter(isCarrier);
    if (holders.length === 0) return {};
    const details = new ErrorDetails(
      { publicErrors: new Set(options.publicErrors), sanitisers: new Set(options.sanitisers) }, sourceCode,
    );
    const reported = new Set<TSESTree.Node>();

    function check(node: ResponseCarrier): void {
      const parts = responseParts(node, sourceCode);
      if (parts) {
        for (const value of parts.values) report(details.in(value, parts.status));
        report(details.textsIn(parts.texts ?? [], parts.status));
      } else if (isMade(node) && isReturnedAnswer(node, sourceCode)) report(details.in(node, undefined));
      else if (isMade(node) && makesResponse(node) && isReturnedByExport(node, sourceCode)) report(details.in(node, statusGivenTo(node)));
      else if (node.type === 'CallExpression') checkHelper(node);
    }

    /** A function that is handed the response, or sends it: by its own text when this file has it, else by its name. */
    function checkHelper(node: TSESTree.CallExpression): void {
      const helper = node.arguments.some((argument) => mayHold(argument, sourceCode)) && localFunctionOf(node.callee, sourceCode);
      if (helper) report(details.sentBy(node, helper, sends));
      else if (node.arguments.some((argument) => mayBeText(argument, sourceCode))) report(details.textsIn(handedToAnswer(node, sourceCode)));
    }

    /** Does a function of the file send what is traced, itself or by the next one that it calls? */
    function sends(helper: TSESTree.Node, traced: ErrorDetails, isNext = false): boolean {
      return !walk(helper, sourceCode, (node) => {
        if (!isCarrier(node)) return undefined;
        const parts = responseParts(node, sourceCode);
        if (parts?.values.some((value) => traced.in(value, parts.status).length > 0) || traced.textsIn(parts?.texts ?? [], parts?.status).length > 0) return 'stop';
        if (parts || isNext || node.type !== 'CallExpression') return undefined;
        const next = localFunctionOf(node.callee, sourceCode);
        return next && next !== helper && traced.sentBy(node, next, (fn, given) => sends(fn, given, true)).length > 0 ? 'stop' : undefined;
      });
    }

    function report(found: ErrorDetail[]): void {
      for (const { node, detail } of oncePerText(found)) {
        if (reported.has(node)) continue;
        reported.add(node);
        context.report({ node, messageId: messageIds[detail], data: { value: shortText(node, sourceCode) } });
      }
    }

    return {
      Program() {
        for (const node of holders) check(node);
      },
    };
  },
});

/** What may have something of an error, a thing that one was put into among it. An error itself is seen where it is sent. */
function mayHold(node: TSESTree.Node, sourceCode: Readonly<TSESLint.SourceCode>): boolean {
  const inner = unwrap(node);
  if (/^(?:ArrowFunction|Function)Expression$/.test(inner.type) || !holdersOfErrors(sourceCode).has(inner)) return false;
  const variable = inner.type === 'Identifier' ? variableOf(inner, sourceCode) : undefined;
  return !variable || errorBindingOf(variable, sourceCode)?.detail !== 'error';
}

/** Only names and texts are followed into functions elsewhere; what becomes of an error itself is seen there. */
function mayBeText(node: TSESTree.Node, sourceCode: Readonly<TSESLint.SourceCode>): boolean {
  const inner = unwrap(node);
  if (/^(?:Object|Array|ArrowFunction|Function)Expression$/.test(inner.type) || !mentionsError(inner, sourceCode)) return false;
  const variable = inner.type === 'Identifier' ? variableOf(inner, sourceCode) : undefined;
  return !variable || errorBindingOf(variable, sourceCode)?.detail !== 'error';
}

/** Is it the call of a function or class whose name says that it makes an answer: `ApiResponse.error(e.message)`? */
function isMade(node: ResponseCarrier): node is TSESTree.CallExpression | TSESTree.NewExpression {
  return (node.type === 'CallExpression' || node.type === 'NewExpression') && makesAnswer(node);
}

function isCarrier(node: TSESTree.Node): node is ResponseCarrier {
  return node.type === 'CallExpression' || node.type === 'AssignmentExpression' || node.type === 'NewExpression' || node.type === 'ObjectExpression';
}
