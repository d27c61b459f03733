import type { JSONSchema4 } from '@typescript-eslint/utils/json-schema';

import type { ApiId, Catalog } from '../types.js';
import type { Bound, BoundOption, CallFacts, ClientFacts, Need, NeverValue, TimeoutFacts } from './types.js';

/** What a user says about one API that starts I/O, or makes a client. */
export interface UserClient {
  /** `call` starts I/O itself (the default), `client` makes an instance whose calls inherit its options. */
  kind?: 'call' | 'client';
  /** Positions of the options argument, from 0; the first that holds an object counts. */
  options?: readonly number[];
  /** Option names that bound the time; any one is enough. A list inside the list bounds only together. */
  bounds?: readonly (string | readonly string[])[];
  /** What the library does on its own. */
  default?: 'bounded' | 'none';
  /** Values that mean "wait for ever". */
  never?: readonly NeverValue[];
  unit?: 'ms' | 's' | 'signal';
  /** Options that look like a bound and are not read. */
  ignored?: readonly string[];
  /** For a client: methods with the positions of their options. */
  methods?: Readonly<Record<string, readonly number[]>>;
}

const positions: JSONSchema4 = { type: 'array', items: { type: 'integer', minimum: 0 } };
const texts: JSONSchema4 = { type: 'array', items: { type: 'string' } };

/** The shape of `clients`, in the rule's options and in `settings.hardened`. */
export const userClientsSchema: JSONSchema4 = {
  type: 'object',
  description: 'More APIs that start I/O, by `module#export` (or module, for all that is known of it), with their bounds.',
  additionalProperties: {
    type: 'object',
    additionalProperties: false,
    properties: {
      kind: { type: 'string', enum: ['call', 'client'], description: 'Does it start I/O itself, or make a client?' },
      options: { ...positions, description: 'Positions of the options argument, from 0.' },
      bounds: {
        type: 'array',
        minItems: 1,
        items: { anyOf: [{ type: 'string' }, { ...texts, minItems: 1 }] },
        description: 'Option names that bound the time; a list inside bounds only together.',
      },
      default: { type: 'string', enum: ['bounded', 'none'], description: 'What the library does when no bound is given.' },
      never: {
        type: 'array',
        items: { type: ['boolean', 'null', 'number'] },
        description: 'Values that mean "wait for ever".',
      },
      unit: { type: 'string', enum: ['ms', 's', 'signal'], description: 'What the bounds are given in.' },
      ignored: { ...texts, description: 'Options that look like a bound and are not read.' },
      methods: {
        type: 'object',
        additionalProperties: positions,
        description: 'Methods of a client with the positions of their options.',
      },
    },
  },
};

const offValues: readonly NeverValue[] = [0, null, false, Infinity];

/** The catalogue with the user's entries laid over it: what they leave out stays as it was. */
export function withUserClients(catalog: Catalog<TimeoutFacts>, ...layers: readonly (UserClients | undefined)[]): Catalog<TimeoutFacts> {
  let merged = catalog;
  for (const layer of layers) if (layer) merged = withLayer(merged, layer);
  return merged;
}

type UserClients = Readonly<Record<string, UserClient>>;

/** A configuration hands in the same objects for file after file. */
const catalogsWith = new WeakMap<UserClients, WeakMap<Catalog<TimeoutFacts>, Catalog<TimeoutFacts>>>();

function withLayer(catalog: Catalog<TimeoutFacts>, layer: UserClients): Catalog<TimeoutFacts> {
  let byCatalog = catalogsWith.get(layer);
  if (!byCatalog) catalogsWith.set(layer, (byCatalog = new WeakMap()));
  let merged = byCatalog.get(catalog);
  if (!merged) {
    const additions = Object.entries(layer);
    merged = additions.length === 0 ? catalog : new Map(catalog);
    for (const [name, client] of additions) {
      for (const id of idsOf(name, catalog)) (merged as Map<ApiId, TimeoutFacts>).set(id, mergedFacts(merged.get(id), client));
    }
    byCatalog.set(catalog, merged);
  }
  return merged;
}

function idsOf(name: string, catalog: Catalog<TimeoutFacts>): ApiId[] {
  if (name.includes('#')) return [name as ApiId];
  const known = [...catalog].filter(([id, { kind }]) => id.startsWith(`${name}#`) && (kind === 'call' || kind === 'client'));
  return known.length > 0 ? known.map(([id]) => id) : [`${name}#default`];
}

function mergedFacts(known: TimeoutFacts | undefined, client: UserClient): TimeoutFacts {
  const base = known?.kind === 'call' || known?.kind === 'client' ? known : undefined;
  const kind = client.kind ?? base?.kind ?? 'call';
  const shared = {
    ...base,
    options: client.options ?? base?.options ?? [kind === 'call' ? 1 : 0],
    needs: needsOf(base?.needs, client),
    ignored: client.ignored ?? base?.ignored ?? [],
    source: 'the user',
  };
  if (kind === 'call') return { ...(shared as Omit<CallFacts, 'kind'>), kind };
  const knownClient = base?.kind === 'client' ? base : undefined;
  const methods = Object.entries(client.methods ?? {}).map(([name, options]) => [name, { options }] as const);
  return {
    ...(shared as Omit<ClientFacts, 'idle' | 'kind' | 'methods'>),
    kind,
    idle: knownClient?.idle ?? [],
    methods: { ...knownClient?.methods, ...Object.fromEntries(methods) },
  };
}

function needsOf(known: readonly Need[] | undefined, client: UserClient): readonly Need[] {
  const missing = client.default === undefined ? (known?.[0]?.missing ?? 'always')
    : client.default === 'none' ? 'always' : 'explicit';
  if (!client.bounds) {
    const needs = known ?? [{ missing, anyOf: [[option('timeout', client)], [option('signal', client)]] }];
    return needs.map((need) => (client.default === undefined ? need : { ...need, missing }));
  }
  const bounds = client.bounds.map((keys): Bound =>
    (typeof keys === 'string' ? [keys] : keys).map((key) => option(key, client)));
  return [{ missing, anyOf: bounds as [Bound, ...Bound[]] }];
}

function option(key: string, { unit, never }: UserClient): BoundOption {
  const ownUnit = unit ?? (/signal/i.test(key) ? 'signal' : 'ms');
  return { key, unit: ownUnit, never: never ?? (ownUnit === 'signal' ? [null] : offValues) };
}
