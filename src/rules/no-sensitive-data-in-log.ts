import type { TSESTree } from '@typescript-eslint/utils';

import { contains } from '../analysis/core/ast.js';
import { byObject } from '../analysis/core/by-object.js';
import { isDevelopmentFile, isForDevelopment } from '../analysis/leaks/circumstances.js';
import { type Exposure, exposuresOf, type LeakPolicy } from '../analysis/leaks/exposures.js';
import { isMissingThere } from '../analysis/leaks/missing-values.js';
import { isOwnPrint } from '../analysis/leaks/own-print.js';
import { isBareLogger, isRedacted, redactedPaths, runsRedacted } from '../analysis/leaks/redaction.js';
import { SensitiveNames } from '../analysis/leaks/sensitive-name.js';
import { type Sink, sinkOf } from '../analysis/leaks/sinks.js';
import { isTerminalProgram } from '../analysis/leaks/terminal-program.js';
import { secretInUrl } from '../analysis/leaks/url-secrets.js';
import { createRule } from '../create-rule.js';
import { perFile } from '../analysis/core/per-file.js';
import { shortText } from '../analysis/core/short-text.js';

export interface RuleOptions {
  allow?: string[];
  checkAddresses?: boolean;
  checkLinks?: boolean;
  checkPersonalData?: boolean;
  checkRecords?: boolean;
  checkResponseHeaders?: boolean;
  checkThrown?: boolean;
  checkUrls?: boolean;
  loggers?: string[];
  names?: string[];
  redactors?: string[];
}

type MessageId = 'address' | 'carrier' | 'credential' | 'link' | 'personal' | 'thrown' | 'url';

/** Files without any of these words have nothing to report. Asked last: most files hold one, and to look for so many takes long. */
const sensitiveText =
  /pass|pwd|psw|secret|token|jwt|bearer|cred|key|auth|cookie|header|body|\benv\b|config|user|customer|patient|employee|subscriber|mail|phone|mobile|msisdn|ssn|card|cvv|cvc|otp|mnemonic|phrase|connection|conn_?string|\breq\b|request|payload|handshake|pem|iban|birth|dob|passport|licen[cs]e|security|_?pin|tax|national|account|\bip|ip\b|addr|ur[il]\b|link|dsn|code/i;

/** Whoever reads the logs reads what is in them: what opens doors, and what is somebody's own, has no place there. */
export default createRule<[RuleOptions], MessageId>({
  name: 'no-sensitive-data-in-log',
  meta: {
    type: 'problem',
    docs: {
      description: 'Disallow secrets and personal data in logs, traces and breadcrumbs',
      recommended: 'recommended',
      standards: [73, 76],
      priority: 'P0',
      strictOptions: {
        checkAddresses: true, checkLinks: true, checkRecords: true, checkResponseHeaders: true, checkThrown: true, checkUrls: true,
      },
      inTests: 'off',
    },
    messages: {
      credential: '`{{code}}` puts a secret ({{what}}) into {{sink}}, where everybody who can read it can use it. ' +
        'Leave it out, or log what tells it apart without giving it away: an id, its length, its last characters.',
      personal: '`{{code}}` puts personal data ({{what}}) into {{sink}}, from where it cannot be deleted on request. Log an id, or mask it.',
      carrier: '`{{code}}` goes into {{sink}} as a whole, with {{what}} in it. Pick the fields that are needed.',
      address: '`{{code}}` puts the address of a person\'s device ({{what}}) into {{sink}}. Shorten or hash it.',
      link: '`{{code}}` puts a link ({{what}}) into {{sink}} that lets in whoever opens it. Log what it is for instead.',
      thrown: '`{{code}}` puts a secret ({{what}}) into the message of an error, which ends in logs and answers. Leave it out.',
      url: '`{{code}}` puts a secret ({{what}}) into the query of a URL, which proxies and servers log. Send it in a header or body.',
    },
    schema: [{
      type: 'object',
      additionalProperties: false,
      properties: {
        allow: { type: 'array', items: { type: 'string' }, description: 'Names that may be logged.' },
        checkAddresses: { type: 'boolean', description: 'Report network addresses of people.' },
        checkLinks: { type: 'boolean', description: 'Report links that let in whoever has them.' },
        checkPersonalData: { type: 'boolean', description: 'Report e-mail addresses, phone, card and identity numbers.' },
        checkRecords: { type: 'boolean', description: 'Report whole records of people of which the file does not show what they hold.' },
        checkResponseHeaders: { type: 'boolean', description: 'Report headers of responses.' },
        checkThrown: { type: 'boolean', description: 'Report secrets in the messages of thrown errors.' },
        checkUrls: { type: 'boolean', description: 'Report secrets in the query of URLs.' },
        loggers: { type: 'array', items: { type: 'string' }, description: 'Further loggers: names of objects and functions, modules, API ids.' },
        names: { type: 'array', items: { type: 'string' }, description: 'Further names of sensitive values.' },
        redactors: { type: 'array', items: { type: 'string' }, description: 'Further functions that mask what they get.' },
      },
    }],
    defaultOptions: [{
      allow: [], checkAddresses: false, checkLinks: false, checkPersonalData: true, checkRecords: false, checkResponseHeaders: false,
      checkThrown: false, checkUrls: false, loggers: [], names: [], redactors: [],
    }],
  },
  create(context, [options]) {
    if (isDevelopmentFile(context)) return {};
    const { sourceCode } = context;
    const { policy, loggers, messages } = setupFor(options);
    const reported = new Set<TSESTree.Node>();
    let isTerminal: boolean | undefined;
    let logCall: TSESTree.Node | undefined;

    function report(exposure: Exposure, messageId: MessageId, sink = ''): void {
      const { node, what } = exposure;
      if (reported.has(node)) return;
      reported.add(node);
      if (!options.names?.length && !isSensitive(sourceCode)) return;
      context.report({ node, messageId, data: { code: shortText(node, sourceCode), sink, what } });
    }

    function checkLogged(call: TSESTree.CallExpression, sink: Sink): void {
      const exposures: Exposure[] = [];
      for (const argument of sink.args) {
        for (const exposure of exposuresOf(argument, policy, sourceCode)) if (messages[exposure.kind]) exposures.push(exposure);
      }
      if (exposures.length === 0 || isForDevelopment(call, sourceCode) || runsRedacted(call, policy.masks)) return;
      const redacted = sink.logger ? redactedPaths(sink.logger, sourceCode) : [];
      for (const exposure of exposures) {
        const isWhole = exposure.kind !== 'credential' && exposure.kind !== 'personal';
        // Most loggers have serialisers for requests.
        if (exposure.kind === 'request' && sink.how !== 'terminal' && !(sink.logger && isBareLogger(sink.logger, sourceCode))) continue;
        if (isMissingThere(call, exposure, sourceCode)) continue;
        if (exposure.path && isRedacted(exposure.path, redacted, isWhole)) continue;
        isTerminal ??= isTerminalProgram(context);
        if (isTerminal && isOwnPrint(call, sink, exposure, sourceCode)) continue;
        report(exposure, messages[exposure.kind] as MessageId, sink.how === 'monitor' ? 'monitoring' : 'the log');
      }
    }

    function checkUrl(node: TSESTree.BinaryExpression | TSESTree.CallExpression | TSESTree.TemplateLiteral): void {
      for (const value of secretInUrl(node)) {
        // What is logged has been judged as such.
        if (logCall && contains(logCall, node)) return;
        for (const exposure of exposuresOf({ node: value.node, isText: true, name: value.name }, policy, sourceCode)) {
          if (exposure.kind === 'credential') report(exposure, 'url');
        }
      }
    }

    return {
      CallExpression(node) {
        const sink = sinkOf(node, loggers, sourceCode);
        if (sink) {
          logCall = node;
          checkLogged(node, sink);
        } else if (options.checkUrls && node.arguments.length > 0) checkUrl(node);
      },
      ...(options.checkThrown && {
        ThrowStatement(node) {
          const made = node.argument;
          if (made.type !== 'NewExpression' && made.type !== 'CallExpression') return;
          const [message] = made.arguments;
          if (!message || (message.type !== 'TemplateLiteral' && message.type !== 'BinaryExpression')) return;
          for (const exposure of exposuresOf({ node: message, isText: true }, policy, sourceCode)) {
            if (exposure.kind !== 'credential' || isForDevelopment(node, sourceCode)) continue;
            if (!isMissingThere(node, exposure, sourceCode)) report(exposure, 'thrown');
          }
        },
      }),
      ...(options.checkUrls && {
        BinaryExpression(node) {
          if (node.operator === '+') checkUrl(node);
        },
        TemplateLiteral(node) {
          if (node.expressions.length > 0) checkUrl(node);
        },
      }),
    };
  },
});

const isSensitive = perFile(({ text }) => sensitiveText.test(text));

/** What follows from the options alone. */
interface Setup {
  policy: LeakPolicy;
  loggers: ReadonlySet<string>;
  messages: Readonly<Record<Exposure['kind'], MessageId | undefined>>;
}

const setupFor = byObject((options: RuleOptions): Setup => {
  const { allow = [], names = [], loggers = [], redactors = [] } = options;
  return {
    policy: { names: new SensitiveNames({ allow, names }), masks: new Set(redactors) },
    loggers: new Set(loggers),
    messages: {
      address: options.checkAddresses ? 'address' : undefined,
      carrier: 'carrier',
      credential: 'credential',
      environment: 'carrier',
      part: 'carrier',
      link: options.checkLinks ? 'link' : undefined,
      person: options.checkRecords && options.checkPersonalData ? 'carrier' : undefined,
      record: options.checkPersonalData ? 'carrier' : undefined,
      personal: options.checkPersonalData ? 'personal' : undefined,
      request: 'carrier',
      response: options.checkResponseHeaders ? 'carrier' : undefined,
    },
  };
});
