import type { Catalog } from '../types.js';
import type { Boundary } from './types.js';

const parsed: Boundary = { kind: 'parse' };
const file: Boundary = { kind: 'parse', readsFile: true };

/** Functions that turn text into values of any shape. */
export const parsers: Catalog<Boundary> = new Map<`${string}#${string}`, Boundary>([
  // https://tc39.es/ecma262/#sec-json.parse
  ['global#JSON.parse', parsed],
  // https://eemeli.org/yaml/#yaml-parse
  ['yaml#parse', parsed],
  ['yaml#parseDocument().toJS', parsed],
  ['yaml#parseDocument().toJSON', parsed],
  // https://github.com/nodeca/js-yaml#api
  ['js-yaml#load', parsed],
  ['js-yaml#loadAll', parsed],
  ['js-yaml#safeLoad', parsed],
  ['yamljs#parse', parsed],
  ['yamljs#load', parsed],
  // https://github.com/BinaryMuse/toml-node, https://github.com/iarna/iarna-toml, https://github.com/squirrelchat/smol-toml
  ['toml#parse', parsed],
  ['@iarna/toml#parse', parsed],
  ['@ltd/j-toml#parse', parsed],
  ['smol-toml#parse', parsed],
  // https://github.com/npm/ini#iniparseinistring-options
  ['ini#parse', parsed],
  ['ini#decode', parsed],
  // https://csv.js.org/parse/api/sync/
  ['csv-parse/sync#parse', parsed],
  ['csv-parse/lib/sync#default', parsed],
  // https://www.papaparse.com/docs#results
  ['papaparse#parse', { kind: 'parse', at: ['data'] }],
  // https://github.com/ljharb/qs, https://nodejs.org/api/querystring.html
  ['qs#parse', parsed],
  ['querystring#parse', parsed],
  ['querystring#decode', parsed],
  ['query-string#parse', parsed],
  // https://github.com/flightcontrolhq/superjson#parse, https://github.com/sveltejs/devalue
  ['superjson#parse', parsed],
  ['superjson#deserialize', parsed],
  ['devalue#parse', parsed],
  ['devalue#unflatten', parsed],
  // https://json5.org, https://github.com/microsoft/node-jsonc-parser, https://github.com/fastify/secure-json-parse
  ['json5#parse', parsed],
  ['jsonc-parser#parse', parsed],
  ['comment-json#parse', parsed],
  ['secure-json-parse#parse', parsed],
  ['secure-json-parse#default', parsed],
  ['@hapi/bourne#parse', parsed],
  ['destr#destr', parsed],
  ['destr#default', parsed],
  // https://github.com/NaturalIntelligence/fast-xml-parser, https://github.com/Leonidas-from-XIV/node-xml2js
  ['fast-xml-parser#XMLParser().parse', parsed],
  ['xml2js#parseStringPromise', parsed],
  ['xml2js#Parser().parseStringPromise', parsed],
  // https://github.com/jprichardson/node-fs-extra/blob/master/docs/readJson.md
  ...(['fs-extra', 'fs-extra/esm'] as const).flatMap((module) =>
    (['readJson', 'readJSON', 'readJsonSync', 'readJSONSync'] as const).map((read) => [`${module}#${read}`, file] as const)),
  // https://github.com/jprichardson/node-jsonfile#readfilefilename-options-callback, https://github.com/sindresorhus/load-json-file
  ['jsonfile#readFile', file],
  ['jsonfile#readFileSync', file],
  ['load-json-file#loadJsonFile', file],
  ['load-json-file#loadJsonFileSync', file],
  ['load-json-file#default', file],
  ['load-json-file#sync', file],
  // https://msgpack.org/
  ['msgpackr#unpack', parsed],
  ['@msgpack/msgpack#decode', parsed],
]);

/** The writer whose output, parsed again, is only a copy: `JSON.parse(JSON.stringify(x))`. */
export const writers: ReadonlySet<string> = new Set([
  'global#JSON.stringify', 'yaml#stringify', 'js-yaml#dump', 'superjson#stringify', 'superjson#serialize',
  'devalue#stringify', 'json5#stringify', 'qs#stringify', 'querystring#stringify', 'ini#stringify', 'toml#stringify',
  'msgpackr#pack', '@msgpack/msgpack#encode', 'v8#serialize', 'safe-stable-stringify#default', 'fast-safe-stringify#default',
  'fast-json-stable-stringify#default', 'json-stable-stringify#default',
]);
