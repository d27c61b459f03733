// What is measured against what: each lane is a flat configuration, all with the same parsers.
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { loadPlugin } from '../corpus/plugin.mjs';
import { projectConfig } from '../corpus/config.mjs';
import { BenchError, ownLanes } from './options.mjs';

const require = createRequire(import.meta.url);

/**
 * ESLint keeps the class of its computed configurations to itself; without it, `Linter` computes and checks the same
 * configuration anew for each file, which would be measured instead of the rules.
 */
const { FlatConfigArray } = require(join(dirname(require.resolve('eslint')), 'config/flat-config-array.js'));

/** Other plugins, and the configuration each recommends. Those without one have their rules turned on. */
const peers = {
  'eslint-plugin-sonarjs': ({ configs }) => [configs.recommended],
  'eslint-plugin-security': ({ configs }) => [configs.recommended],
  'eslint-plugin-n': ({ configs }) => [configs['flat/recommended']],
  'eslint-plugin-no-secrets': (plugin) => [{ plugins: { 'no-secrets': plugin }, rules: { 'no-secrets/no-secrets': 'error' } }],
  'eslint-plugin-unicorn': ({ configs }) => [configs.recommended],
};

export const peerNames = Object.keys(peers);

/** Reads nothing and reports nothing: its lane holds what parsing, scope analysis and the walk cost. */
const noop = {
  name: 'bench/noop',
  plugins: { bench: { rules: { noop: { create: () => ({ Program() { /* Does nothing, on purpose. */ } }) } } } },
  rules: { 'bench/noop': 'error' },
};

/** The lanes of these names: `{ name, rules, configFor(sourceType, round) }`. */
export async function createLanes(names, { entry, peersFolder, only = [], order = 'preset', rounds = 1, cwd }) {
  const plugin = await loadPlugin(entry);
  for (const id of only) {
    if (!plugin.rules[id] && !(id in plugin.configs.strict[0].rules)) throw new BenchError(`there is no rule "${id}"`);
  }
  const lanes = [];
  for (const name of names) {
    const isOwn = ownLanes.includes(name);
    if (!isOwn && !peers[name]) throw new BenchError(`there is no lane "${name}": ${[...ownLanes, ...peerNames].join(', ')}`);
    const config = isOwn ? ownConfig(plugin, name, only) : (await peerConfig(name, peersFolder));
    const rules = [...new Set(config.flatMap((part) => Object.keys(part.rules ?? {})))];
    lanes.push({ name, rules, configFor: memo((sourceType, round) => configArray(
      [...projectConfig(sourceType), ...(order === 'rotate' ? [rotated(rules, round / rounds)] : []), ...config], cwd,
    ), order === 'rotate') });
  }
  return lanes;
}

/** Where a peer's package is, for a process of its own. */
export function peerEntry(name, peersFolder) {
  return pathToFileURL(createRequire(join(peersFolder, 'package.json')).resolve(name));
}

function ownConfig(plugin, name, only) {
  if (name.startsWith('noop')) return [noop];
  const config = plugin.configs[name];
  if (only.length === 0) return config;
  const ids = new Set(only.flatMap((id) => [id, `hardened/${id}`]));
  return config.map((part) => part.rules
    ? { ...part, rules: Object.fromEntries(Object.entries(part.rules).filter(([id]) => ids.has(id))) }
    : part);
}

/** Only rules and their settings: parser, globals and files are those of every lane. */
async function peerConfig(name, peersFolder) {
  const { default: plugin } = await import(peerEntry(name, peersFolder));
  return [peers[name](plugin)].flat(Infinity)
    .map(({ plugins = {}, rules = {}, settings = {} }) => ({ plugins, rules, settings }));
}

/** Turns rules off in another order, so that they are on in this one: a configuration keeps the place of the first. */
function rotated(rules, turn) {
  const start = Math.floor(rules.length * turn) % Math.max(rules.length, 1);
  const inTurn = [...rules.slice(start), ...rules.slice(0, start)];
  return { name: 'bench/order', rules: Object.fromEntries(inTurn.map((id) => [id, 'off'])) };
}

function configArray(configs, cwd) {
  const array = new FlatConfigArray(configs, { basePath: cwd });
  array.normalizeSync();
  return array;
}

function memo(make, perRound) {
  const made = new Map();
  return (sourceType, round) => {
    const key = perRound ? `${sourceType} ${round}` : sourceType;
    if (!made.has(key)) made.set(key, make(sourceType, round));
    return made.get(key);
  };
}
