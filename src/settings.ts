import { createRequire } from 'node:module';

import type { Ajv, ErrorObject } from 'ajv';
import type { JSONSchema4 } from '@typescript-eslint/utils/json-schema';

import { type UserClient, userClientsSchema } from './catalog/timeouts/user-clients.js';

/**
 * `settings.hardened`: what all rules share about a code base. Every key is optional. Modules and functions that no
 * catalogue knows are welcome; an entry of the wrong shape is an error that names it.
 */
export interface HardenedSettings {
  /** Further functions whose result came over a boundary: names or API ids. */
  boundaries?: readonly string[];
  /** Exports of the workspace's own modules that are a known client: `{ '@acme/http#api': 'axios#create()' }`. */
  clientAliases?: Readonly<Record<string, string>>;
  /** More APIs that start I/O, with the options that bound their time. */
  clients?: Readonly<Record<string, UserClient>>;
  /** Extra path patterns (globs) of programs that run once and end: scripts, migrations, command lines. */
  oneShotPrograms?: readonly string[];
  /** Further functions that keep a path inside its folder, or throw: names or API ids. */
  pathGuards?: readonly string[];
  /** Further functions that validate what they are given: names or API ids. */
  validators?: readonly string[];
  /** Major version of zod; `detect` (the default) reads that of the `zod` package the linted file resolves. */
  zod?: 3 | 4 | 'detect';
}

const schema: JSONSchema4 = {
  type: 'object',
  additionalProperties: false,
  properties: {
    boundaries: {
      type: 'array',
      items: { type: 'string' },
      description: 'Names or API ids of further functions whose result came over a boundary.',
    },
    clientAliases: {
      type: 'object',
      additionalProperties: { type: 'string', pattern: '^[^#]+#.+$' },
      description: 'Exports of own modules that are a known client, as API ids.',
    },
    clients: userClientsSchema,
    oneShotPrograms: {
      type: 'array',
      items: { type: 'string' },
      description: 'Extra globs of programs that run once and end, such as scripts and migrations.',
    },
    pathGuards: {
      type: 'array',
      items: { type: 'string' },
      description: 'Names or API ids of further functions that keep a path inside its folder.',
    },
    validators: {
      type: 'array',
      items: { type: 'string' },
      description: 'Names or API ids of further functions that validate what they are given.',
    },
    zod: {
      type: ['number', 'string'],
      enum: [3, 4, 'detect'],
      description: 'Major version of zod; `detect` reads it from the zod package that the linted file resolves.',
    },
  },
};

/** `settings.hardened` has a wrong shape; the message names the setting and what was expected. */
class SettingsError extends Error {
  override name = 'SettingsError';
  readonly code = 'ERR_HARDENED_SETTINGS';
}

const noSettings: HardenedSettings = {};
const checked = new WeakMap<object, HardenedSettings>();

/**
 * The shared settings of the file being linted, checked once per settings object.
 *
 * @throws SettingsError when `settings.hardened` has a wrong shape.
 */
export function settingsOf(context: { settings: object }): HardenedSettings {
  const raw = (context.settings as { hardened?: unknown }).hardened;
  if (raw === undefined) return noSettings;
  if (typeof raw !== 'object' || raw === null) throw new SettingsError('`settings.hardened` should be object.');
  let settings = checked.get(raw);
  if (!settings) {
    settings = check(raw);
    checked.set(raw, settings);
  }
  return settings;
}

function check(raw: object): HardenedSettings {
  // Loaded only where there are settings to check: the validator costs more than the rest of the plugin to load.
  const AjvClass = createRequire(import.meta.url)('ajv') as new (options: object) => Ajv;
  const ajv = new AjvClass({ allErrors: true, jsonPointers: false });
  if (ajv.validate(schema, raw) === true) return raw;
  throw new SettingsError((ajv.errors ?? []).map(describe).join(' '));
}

function describe(error: ErrorObject): string {
  const { additionalProperty } = error.params as { additionalProperty?: string };
  const name = additionalProperty === undefined ? '' : ` (\`${additionalProperty}\`)`;
  return `\`settings.hardened${error.dataPath}\` ${error.message ?? 'is wrong'}${name}.`;
}
