import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import { type CallLike, staticKey, unwrap } from '../analysis/core/ast.js';
import { type Failure, failureOf } from '../analysis/errors/failures.js';
import { type GenericError, genericErrorsIn } from '../analysis/errors/generic-errors.js';
import { isDropped, isExhaustive, isInConstructor, isInvariant, isStub, isWhileLoading } from '../analysis/errors/invariants.js';
import { isOneShotProgram } from '../analysis/core/program-kind.js';
import { isDisabledAt } from '../analysis/core/disabled-at.js';
import { shortText } from '../analysis/core/short-text.js';
import { createRule } from '../create-rule.js';
import { fittingErrorClass, keepObject, replaceClass, wrapText } from '../fix/error-class.js';

export interface RuleOptions {
  baseError: string[];
  checkExecutors: boolean;
  checkGeneric: boolean;
}

type MessageId = 'generic' | 'noError' | 'noMessage' | 'noReason' | 'passItself' | 'useClass' | 'wrapText';

/** What fails should say by its class what it is: callers recognise classes, not texts. */
export default createRule<[RuleOptions], MessageId>({
  name: 'no-generic-throw',
  meta: {
    type: 'problem',
    docs: {
      description: 'Disallow failing with values that are no errors, or that say nothing of what failed',
      recommended: 'recommended',
      standards: [24],
      priority: 'P0',
      strictOptions: { checkGeneric: true },
      inTests: 'off',
    },
    hasSuggestions: true,
    messages: {
      noError:
        '`{{value}}` is {{what}}, not an error: {{failing}} like this, it has neither a stack trace nor a class that callers could recognise. Use an error class{{base}} that names the failure.',
      noMessage:
        'This `{{value}}` has no message, so that whoever reads the log learns nothing of what failed. Use an error class{{base}} that names the failure, with a message.',
      noReason:
        '`{{value}}` fails with `undefined`, so that whoever catches it learns nothing of what failed, nor where. Give it an error of a class{{base}} that names the failure.',
      generic:
        'This `{{value}}` is of no class in particular, so that callers can tell it from other failures by its text alone. Use an error class{{base}} that names the failure.',
      passItself: 'Fail with `{{name}}` itself.',
      useClass: 'Use `{{name}}`.',
      wrapText: 'Make it `new {{name}}(…)`.',
    },
    schema: [{
      type: 'object',
      additionalProperties: false,
      properties: {
        baseError: {
          type: 'array',
          items: { type: 'string', minLength: 1 },
          uniqueItems: true,
          description: 'Names of the bases of your error hierarchy, for messages and suggestions.',
        },
        checkExecutors: {
          type: 'boolean',
          description: 'Report what the core rule `prefer-promise-reject-errors` reports at the `reject` of an executor.',
        },
        checkGeneric: { type: 'boolean', description: 'Report every `Error` of no class in particular, also with a message.' },
      },
    }],
    defaultOptions: [{ baseError: [], checkExecutors: true, checkGeneric: false }],
  },
  create(context, [options]) {
    const { sourceCode } = context;
    const reported = new Set<TSESTree.Node>();
    const base = options.baseError.length > 0 ? ` of \`${options.baseError.join('`, `')}\`` : '';

    function check(node: TSESTree.CallExpression | TSESTree.ThrowStatement): void {
      const failure = failureOf(node, sourceCode);
      if (!failure || isLeftToCore(node, failure)) return;
      if (!failure.value) {
        if (failure.way === 'rejected') reportEmpty(node);
        return;
      }
      for (const error of genericErrorsIn(failure.value, sourceCode)) {
        if (!isWrong(error, failure) || reported.has(error.node)) continue;
        if ((error.kind === 'text' || error.kind === 'value') && isDisabledAt(error.node, sameRules, sourceCode)) continue;
        // Asked as late as this: most files have nothing to report.
        if (isDropped(node, sourceCode) || isOneShotProgram(context)) return;
        reported.add(error.node);
        report(error, failure);
      }
    }

    /** `Promise.reject('x')` is always left to the core rule, `reject('x')` of an executor where the core rule is on. */
    function isLeftToCore(node: TSESTree.Node, { isCoreReport }: Failure): boolean {
      if (!isCoreReport) return false;
      return !options.checkExecutors || (node.type === 'CallExpression' && node.callee.type !== 'Identifier');
    }

    function isWrong(error: GenericError, { way }: Failure): boolean {
      switch (error.kind) {
        case 'silent':
          return !isExhaustive(error.node, sourceCode);
        case 'generic':
          return options.checkGeneric && !isInvariant(error.node, sourceCode) && !isStub(error.node, sourceCode) &&
            !isInConstructor(error.node) && !isWhileLoading(error.node);
        default:
          // `callback(false)` and `callback(0)` say that there is no error; numbers are exit codes.
          if (way === 'named' || (way === 'passed' && isAnswer(error.node))) return false;
          return way !== 'passed' || error.kind === 'text' || isMade(error.node);
      }
    }

    /** `reject()` */
    function reportEmpty(node: TSESTree.Node): void {
      if (isDisabledAt(node, sameRules, sourceCode) || isOneShotProgram(context)) return;
      context.report({ node, messageId: 'noReason', data: { base, value: shortText(node, sourceCode) } });
    }

    function report(error: GenericError, { way }: Failure): void {
      const isError = error.kind === 'generic' || error.kind === 'silent';
      const failing = way === 'thrown' ? 'thrown' : way === 'rejected' ? 'rejected' : 'passed on';
      context.report({
        node: error.node,
        messageId: error.kind === 'generic' ? 'generic' : error.kind === 'silent' ? 'noMessage' : 'noError',
        data: isError
          ? { base, value: headOf(error.node, sourceCode) }
          : { base, value: shortText(error.node, sourceCode), what: error.what, failing },
        suggest: suggestFor(error),
      });
    }

    function suggestFor(error: GenericError): TSESLint.SuggestionReportDescriptor<MessageId>[] {
      if (error.kind === 'value' || error.kind === 'silent') return [];
      if (error.kind === 'text' && error.of) {
        return [{ messageId: 'passItself', data: { name: shortText(unwrap(error.of), sourceCode) }, fix: keepObject(error.node, error.of, sourceCode) }];
      }
      const message = error.kind === 'generic' ? error.node.arguments[0] : error.node;
      const name = message && fittingErrorClass(message, options.baseError, sourceCode);
      if (error.kind === 'generic') {
        return name === undefined ? [] : [{ messageId: 'useClass', data: { name }, fix: replaceClass(error.node, name) }];
      }
      if (name !== undefined) return [{ messageId: 'wrapText', data: { name }, fix: wrapText(error.node, name, sourceCode) }];
      if (options.checkGeneric || !isErrorVisible(error.node, sourceCode)) return [];
      return [{ messageId: 'wrapText', data: { name: 'Error' }, fix: wrapText(error.node, 'Error', sourceCode) }];
    }

    return { CallExpression: check, ThrowStatement: check };
  },
});

/** Rules that say the same of what is no error: whoever switched one of them off has thought of it. */
const sameRules = ['no-throw-literal', 'only-throw-error', 'prefer-promise-reject-errors'];

/** Is the value an object or array that is written down here? */
function isMade({ type }: TSESTree.Node): boolean {
  return type === 'ObjectExpression' || type === 'ArrayExpression';
}

/** Keys that a failure is told by. */
const failureKey = /^(?:code|details?|errno|err(?:or)?s?|fail(?:ed|ure)?|message|msg|name|reason|stack|status(?:_?code)?|success|title|type)$/i;

/** `next({ ok: 'package created' })`, `next({ username })`: an answer that goes the way of errors, but reports none. */
function isAnswer(node: TSESTree.Node): boolean {
  if (node.type !== 'ObjectExpression') return false;
  let tellsFailure = false;
  for (const property of node.properties) {
    const key = property.type === 'Property' ? staticKey(property) : undefined;
    if (property.type !== 'Property' || key === undefined) return false;
    const isFalse = property.value.type === 'Literal' && !property.value.value;
    if (/^(?:ok|success)$/.test(key) && !isFalse) return true;
    if (failureKey.test(key) || key === 'ok') tellsFailure = true;
  }
  return !tellsFailure;
}

/** Is `Error` at a node the built-in one? */
function isErrorVisible(node: TSESTree.Node, sourceCode: Readonly<TSESLint.SourceCode>): boolean {
  for (let scope = sourceCode.getScope(node) as ReturnType<typeof sourceCode.getScope> | null; scope; scope = scope.upper) {
    const variable = scope.set.get('Error');
    if (variable) return variable.defs.length === 0;
  }
  return true;
}

/** `new Error(…)`, without its arguments. */
function headOf({ type, callee, arguments: { length } }: CallLike, sourceCode: Readonly<TSESLint.SourceCode>): string {
  return `${type === 'NewExpression' ? 'new ' : ''}${shortText(callee, sourceCode)}(${length > 0 ? '…' : ''})`;
}
