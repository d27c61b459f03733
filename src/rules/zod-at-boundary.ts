import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import { type AdditionalSources, type BoundaryValue, boundaryValuesOf } from '../analysis/boundaries/boundary.js';
import { behindComma, unwrap, wrapped } from '../analysis/core/ast.js';
import { isToolFile } from '../analysis/core/program-kind.js';
import { isTestFile } from '../analysis/core/test-file.js';
import { isCheckedBefore } from '../analysis/boundaries/own-middleware.js';
import { isOwnFile, isOwnText } from '../analysis/boundaries/own-text.js';
import { isValidatedElsewhere, isValidatedRoute } from '../analysis/boundaries/route-validation.js';
import { schemaFor } from '../analysis/boundaries/schema-names.js';
import { statementOf } from '../analysis/core/statements.js';
import { type Trust, TrustFinder } from '../analysis/boundaries/trust.js';
import type { BoundaryKind } from '../catalog/boundaries.js';
import { createRule } from '../create-rule.js';
import { parseWithSchema } from '../fix/parse-with-schema.js';
import { settingsOf } from '../settings.js';
import { codeOf, shorten, shortText } from '../analysis/core/short-text.js';

/** A further call whose result came over a boundary; `parse` when its kind is left out. */
type AdditionalSource = string | { call: string; kind?: BoundaryKind };

export interface RuleOptions {
  sources?: BoundaryKind[];
  validators?: string[];
  additionalSources?: AdditionalSource[];
  allowPassThrough?: boolean;
}

type MessageId = 'cast' | 'escape' | 'parseWithSchema' | 'present' | 'use';

const recommendedSources: BoundaryKind[] = ['parse', 'response', 'request', 'message', 'storage', 'model'];
const allSources: BoundaryKind[] = [...recommendedSources, 'params', 'headers', 'cookies'];

const defaults = {
  sources: recommendedSources, validators: [], additionalSources: [], allowPassThrough: true,
} satisfies RuleOptions;

/** What comes from outside is trusted only after something has looked at it. */
export default createRule<[RuleOptions], MessageId>({
  name: 'zod-at-boundary',
  meta: {
    type: 'problem',
    docs: {
      description: 'Require data that crosses a boundary to be validated before it is trusted',
      recommended: 'recommended',
      standards: [38, 39, 41, 42, 43, 44],
      priority: 'P0',
      strictOptions: { sources: allSources, allowPassThrough: false },
      inTests: 'off',
    },
    hasSuggestions: true,
    messages: {
      cast: '`{{value}}` is believed to be `{{type}}`, but nothing has checked it: data of another shape passes here and ' +
        'fails far from its cause. Validate it first: `{{schema}}.parse(…)`.',
      present: '`{{value}}` is believed to be there, but nothing has checked it: where it is missing, `undefined` passes here and ' +
        'fails far from its cause. Validate it first: `{{schema}}.parse(…)`.',
      escape: '`{{value}}` is handed on before anything has checked it, so whoever gets it has to trust it. ' +
        'Validate it here, or hand it on as `unknown`.',
      parseWithSchema: 'Validate it with `{{schema}}.parse(…)`.',
      use: '`{{value}}` is used before anything has checked its shape: data of another shape throws here or spreads from here. ' +
        'Validate it first with a schema, or test what you read.',
    },
    schema: [{
      type: 'object',
      additionalProperties: false,
      properties: {
        sources: {
          type: 'array',
          uniqueItems: true,
          items: { type: 'string', enum: allSources },
          description: 'The kinds of boundaries to watch.',
        },
        validators: {
          type: 'array',
          uniqueItems: true,
          items: { type: 'string' },
          description: 'Names (`parseWith`, `guards.check`) or API ids (`my-lib#check`) of further functions that validate an argument.',
        },
        additionalSources: {
          type: 'array',
          items: {
            oneOf: [
              { type: 'string' },
              {
                type: 'object',
                additionalProperties: false,
                required: ['call'],
                properties: {
                  call: { type: 'string', description: 'Name or API id of the function.' },
                  kind: { type: 'string', enum: allSources, description: 'The kind of boundary; `parse` when left out.' },
                },
              },
            ],
          },
          description: 'Names or API ids (`my-lib#load`) of further functions whose result came over a boundary.',
        },
        allowPassThrough: {
          type: 'boolean',
          description: 'Let unchecked values be returned, stored and passed to functions as a whole.',
        },
      },
    }],
    defaultOptions: [defaults],
  },
  create(context, [options]) {
    const { sources, validators, additionalSources, allowPassThrough } = options as Required<RuleOptions>;
    const { sourceCode } = context;
    if (isTestFile(context)) return {};
    const settings = settingsOf(context);
    const pointed = new Set<TSESTree.Node>();
    const told = new Set<TSESTree.Node>();
    const read = new Set<TSESTree.Node>();

    return {
      'Program:exit'() {
        const further = settings.boundaries ? [...additionalSources, ...settings.boundaries] : additionalSources;
        const values = boundaryValuesOf(sourceCode, further.length > 0 ? kindsOf(further) : undefined);
        if (values.length === 0) return;
        const known = new Set([...validators, ...(settings.validators ?? [])]);
        const finder = new TrustFinder(sourceCode, known);
        for (const value of values) {
          if (!sources.includes(value.kind) || isChecked(value, known)) continue;
          const trust = finder.find(value);
          if (!trust || (trust.kind === 'escape' && allowPassThrough) || isToldAsText(value)) continue;
          for (const node of [trust.use.met, ...trust.use.reads]) if (node) read.add(node);
          report(value, trust);
        }
      },
    };

    /** The text is the project's own, or the route validates before the handler runs. */
    function isChecked({ parsed, handler, starts }: BoundaryValue, known: ReadonlySet<string>): boolean {
      if (parsed?.text && isOwnText(parsed.text, isToolFile(context), sourceCode)) return true;
      if (parsed?.path && isOwnFile(parsed.path, isToolFile(context), sourceCode)) return true;
      if (handler === undefined || starts.some(({ within }) => within === undefined)) return false;
      return isValidatedRoute(handler, sourceCode) || isValidatedElsewhere(handler, sourceCode) ||
        starts.every((start) => isCheckedBefore(handler, start, known, sourceCode));
    }

    /** `typeof req.body === 'string' ? JSON.parse(req.body) : req.body` is one value: what was parsed needs no report beside the other. */
    function isToldAsText({ origin, parsed }: BoundaryValue): boolean {
      const outer = wrapped(origin);
      const { parent } = outer;
      if (!parsed?.text || parent?.type !== 'ConditionalExpression') return false;
      const other = unwrap(parent.consequent === outer ? parent.alternate : parent.consequent);
      return read.has(other) && sourceCode.getText(other) === sourceCode.getText(unwrap(parsed.text));
    }

    /** A node that is pointed at already says enough; of two arguments of a call each is pointed at. */
    function pointAt(node: TSESTree.Node, argument: TSESTree.Node): TSESTree.Node {
      const target = pointed.has(node) ? argument : node;
      pointed.add(target);
      return target;
    }

    function report(value: BoundaryValue, trust: Trust): void {
      const boundary = value.isParameter ? (trust.use.met ?? value.origin) : value.origin;
      // A function of the file that several handlers hand their request to is told once.
      if (value.isParameter && trust.use.met) {
        if (told.has(trust.use.met)) return;
        told.add(trust.use.met);
      }
      const trusting = trust.use.taken ?? trust.use.by;
      const schema = trust.type && schemaFor(trust.type, trusting, sourceCode);
      const fix = schema === undefined ? undefined : parseWithSchema(trust.use, schema, mayBePromise(value), sourceCode);
      context.report({
        node: pointAt(isImported(boundary) || statementOf(trusting) === statementOf(boundary) ? trusting : boundary, trust.use.node),
        // `value!` believes in no type.
        messageId: trust.kind === 'cast' && !trust.type ? 'present' : trust.kind,
        data: {
          value: trust.kind === 'cast' && trust.use.path.length > 0 ? shortText(trust.use.node, sourceCode) : label(boundary, sourceCode),
          type: trust.type ? shortText(trust.type, sourceCode) : '',
          schema: schema ?? 'Schema',
        },
        suggest: schema === undefined || !fix ? [] : [{ messageId: 'parseWithSchema', data: { schema }, fix }],
      });
    }
  },
});

/** `import { workerData } from 'node:worker_threads'`: the value comes in where it is read, not where it gets its name. */
function isImported({ parent }: TSESTree.Node): boolean {
  return parent?.type === 'ImportSpecifier';
}

/** The kinds of further sources, by name. */
function kindsOf(sources: readonly AdditionalSource[]): AdditionalSources {
  return new Map(sources.map((source) => (typeof source === 'string' ? [source, 'parse'] : [source.call, source.kind ?? 'parse'])));
}

/** Bodies arrive later; what was parsed or came in a parameter is there. */
function mayBePromise({ isParameter, parsed, origin }: BoundaryValue): boolean {
  return !isParameter && (parsed ? parsed.isPromise : origin.type === 'CallExpression');
}

/** The boundary as the code spells it, without what is handed in. */
function label(node: TSESTree.Node, sourceCode: TSESLint.SourceCode): string {
  const parts: string[] = [];
  let current = node;
  while (current.type === 'CallExpression') {
    parts.unshift(`(${current.arguments.length > 0 ? '…' : ''})`);
    current = current.callee;
    if (current.type === 'MemberExpression' && current.object.type === 'CallExpression') {
      parts.unshift(codeOf(current, sourceCode, current.object.range[1]).trim());
      current = current.object;
    }
  }
  const root = behindComma(current);
  const shown = root.type === 'Property' ? root.key : root;
  // A parameter begins where its name or pattern does: Oxlint counts the decorators before it to a default as well.
  const start = shown.type === 'AssignmentPattern' ? shown.left.range[0] : shown.range[0];
  const name = root.type === 'Identifier' ? root.name : codeOf(shown, sourceCode, start);
  return shorten(name + parts.join(''));
}
