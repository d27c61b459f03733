import type { JSONSchema4 } from '@typescript-eslint/utils/json-schema';

import type { SecretKind } from '../../catalog/secrets/names.js';
import { byObject } from '../core/by-object.js';
import type { FilePlace } from '../core/file-path.js';
import { anywhere } from '../core/regexp.js';
import { isTestFile } from '../core/test-file.js';
import type { FoundToken } from './find-token.js';
import type { Finding, InspectOptions } from './finding.js';
import type { EntropyThresholds } from './judge.js';
import { endsInOneOf, secretKindOf, spelled } from './secret-name.js';

/** The options of the rule, all of them set. */
export interface AllOptions {
  additionalPatterns: { name: string; pattern: string; keywords?: string[] }[];
  additionalNames: string[];
  allow: string[];
  entropy: Partial<EntropyThresholds>;
  highEntropy: boolean;
  ignoreTestFiles: boolean | 'made-up';
  namedSecrets: boolean;
  weakDefaults: boolean;
}

/** The options of the rule. */
export type Options = Partial<AllOptions>;

export const defaults: AllOptions = {
  additionalPatterns: [],
  additionalNames: [],
  allow: [],
  entropy: { minLength: 24, bits: 4 },
  highEntropy: false,
  ignoreTestFiles: 'made-up',
  namedSecrets: true,
  weakDefaults: false,
};

export const schema: JSONSchema4 = {
  type: 'object',
  additionalProperties: false,
  properties: {
    additionalPatterns: {
      type: 'array',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['name', 'pattern'],
        properties: {
          name: { type: 'string', description: 'What the message calls the token.' },
          pattern: { type: 'string', description: 'Regular expression of the token, found anywhere in a text.' },
          keywords: {
            type: 'array',
            items: { type: 'string' },
            description: 'Texts of which one must be there before the pattern is tried.',
          },
        },
      },
      description: 'Formats of tokens beside those the rule knows.',
    },
    additionalNames: {
      type: 'array',
      items: { type: 'string' },
      description: 'Names, or last words of names, of things that hold secrets.',
    },
    allow: {
      type: 'array',
      items: { type: 'string' },
      description: 'Values to leave alone: exact ones, or patterns written `/…/`.',
    },
    entropy: {
      type: 'object',
      additionalProperties: false,
      properties: {
        minLength: { type: 'integer', minimum: 16, description: 'Shortest unlabelled text that can be a token.' },
        bits: { type: 'number', minimum: 3, maximum: 6, description: 'Least entropy of it, in bits per character.' },
      },
      description: 'What makes an unlabelled text a token, with `highEntropy`.',
    },
    highEntropy: { type: 'boolean', description: 'Report unlabelled texts that can hardly be anything but a token.' },
    ignoreTestFiles: {
      oneOf: [{ type: 'boolean' }, { type: 'string', enum: ['made-up'] }],
      description: 'Leave files of tests alone: all of them, none, or secrets in them that a person made up.',
    },
    namedSecrets: { type: 'boolean', description: 'Report what only a name or a known call shows to be a secret.' },
    weakDefaults: { type: 'boolean', description: 'Report the passwords that databases and servers come with.' },
  },
};

interface Compiled {
  /** `undefined`: nothing in this file is looked at. */
  inspectOptions: InspectOptions | undefined;
  isLeftAlone: (finding: Finding) => boolean;
}

/** @throws SyntaxError that names the option whose text is no regular expression. */
export function compileOptions(chosen: Options, place: FilePlace): Compiled {
  const { ignoreTestFiles = defaults.ignoreTestFiles } = chosen;
  const isTest = ignoreTestFiles !== false && isTestFile(place);
  return {
    inspectOptions: isTest && ignoreTestFiles === true ? undefined : inspectOptionsOf(chosen),
    isLeftAlone: ({ isMadeUp }) => isTest && isMadeUp === true,
  };
}

const inspectOptionsOf = byObject((chosen: Options): InspectOptions => {
  const options = { ...defaults, ...chosen };
  const patterns = options.additionalPatterns.map(({ name, pattern, keywords }, index) => ({
    name, keywords, pattern: compile(pattern, '', `additionalPatterns[${index}].pattern`),
  }));
  const allowed = options.allow.map((entry, index) => {
    const [, source, flags] = /^\/(.+)\/([a-z]*)$/s.exec(entry) ?? [];
    return source === undefined ? entry : compile(source, flags ?? '', `allow[${index}]`);
  });
  return {
    namedSecrets: options.namedSecrets,
    weakDefaults: options.weakDefaults,
    entropy: options.highEntropy ? { minLength: 24, bits: 4, ...options.entropy } : undefined,
    kindOf: kindsWith(options.additionalNames),
    findAdditional(text) {
      for (const { name, pattern, keywords } of patterns) {
        if (keywords && keywords.length > 0 && !keywords.some((keyword) => text.includes(keyword))) continue;
        const found = pattern.exec(text)?.[0];
        if (found) return { token: name, text: found, env: '' } satisfies FoundToken;
      }
      return undefined;
    },
    isAllowed: (secret) =>
      allowed.some((entry) => (typeof entry === 'string' ? entry === secret : entry.test(secret))),
  };
});

function compile(source: string, flags: string, option: string): RegExp {
  try {
    return anywhere({ flags, source });
  } catch (error) {
    throw new SyntaxError(`Option \`${option}\` is no regular expression: ${(error as Error).message}.`, { cause: error });
  }
}

function kindsWith(additionalNames: readonly string[]): (name: string) => SecretKind | undefined {
  if (additionalNames.length === 0) return secretKindOf;
  const added = additionalNames.map(spelled).filter((name) => name !== '');
  return (name) => secretKindOf(name) ?? (endsInOneOf(added, spelled(name)) ? 'secret' : undefined);
}
