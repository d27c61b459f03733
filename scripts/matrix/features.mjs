// What ESLint's command line and its tools can do, tried with the packed plugin. Each feature throws where it fails.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { run } from './command.mjs';
import { configText, differences, eslintCommand, lint, linted, ownReports, writeProject } from './project.mjs';

/** The tool that shows a configuration in the browser; it is installed beside ESLint where the features are tried. */
export const inspector = '@eslint/config-inspector@3.5.0';

/**
 * @typedef {object} Place
 * @property {string} node Path of a Node.js.
 * @property {string} installation Folder whose `node_modules` has ESLint, the plugin and the inspector.
 * @property {Record<string, object[]>} expected Reports, preset by preset.
 */

/** Feature by feature, the first ESLint that has it, and a function that takes a `Place`. */
export const features = {
  '--cache': { since: '9.15.0', check: cache },
  '--concurrency': { since: '9.34.0', check: concurrency },
  '--fix': { since: '9.15.0', check: fix },
  '--suppress-all': { since: '9.24.0', check: suppress },
  'defineConfig and extends by name': { since: '9.22.0', check: extendsByName },
  '--print-config': { since: '9.15.0', check: printConfig },
  'config inspector': { since: '9.15.0', check: inspect },
};

const configFile = 'eslint.config.js';
const project = ({ installation }, name, preset = 'strict') => (
  writeProject(installation, name, configFile, configText(configFile, preset)));

/** The second run takes what it reports from the cache, fixes and suggestions included. */
async function cache(place) {
  const folder = project(place, 'cache');
  const flags = ['--cache', '--cache-location', '.eslintcache'];
  const first = await lint(place.node, folder, flags);
  assert.deepEqual(differences(ownReports(first.results, folder), place.expected.strict), []);
  const second = await lint(place.node, folder, flags, { DEBUG: 'eslint:lint-result-cache' });
  assert.deepEqual(differences(ownReports(second.results, folder), place.expected.strict), []);
  const fromCache = second.stderr.match(/cached result source/g) ?? [];
  assert.ok(fromCache.length > 0, `nothing came from the cache:\n${second.stderr.slice(0, 2_000)}`);
}

/** Worker threads load the configuration themselves, and get the reports of one thread together. */
async function concurrency(place) {
  const folder = project(place, 'concurrency');
  for (const workers of ['2', 'auto']) {
    const { results } = await lint(place.node, folder, ['--concurrency', workers]);
    assert.deepEqual(differences(ownReports(results, folder), place.expected.strict), [], `--concurrency ${workers}`);
  }
}

/** Fixing ends, leaves nothing to fix, nothing that does not parse, and no new report. */
async function fix(place) {
  const folder = project(place, 'fix');
  const fixable = place.expected.strict.filter((report) => report.fix);
  assert.ok(fixable.length > 0, 'the service has nothing to fix');
  const { results } = await lint(place.node, folder, ['--fix']);
  const left = ownReports(results, folder);
  assert.deepEqual(left.filter((report) => report.fix), []);
  assert.equal(left.length, place.expected.strict.length - fixable.length);
  const again = await lint(place.node, folder, ['--fix']);
  assert.deepEqual(again.results.filter(({ output }) => output !== undefined).map(({ filePath }) => filePath), []);
}

/** A project that begins with the plugin suppresses what there is, and is told of what comes from then on. */
async function suppress(place) {
  const folder = project(place, 'suppress');
  await eslintCommand(place.node, folder, ['--suppress-all', ...linted]);
  const { code, stdout } = await eslintCommand(place.node, folder, linted);
  assert.equal(code, 0, stdout);
  const suppressions = JSON.parse(readFileSync(join(folder, 'eslint-suppressions.json'), 'utf8'));
  const counts = (entries) => entries.reduce((all, [id, count]) => ({ ...all, [id]: (all[id] ?? 0) + count }), {});
  const suppressed = Object.values(suppressions)
    .flatMap((byRule) => Object.entries(byRule).map(([id, { count }]) => [id, count]));
  const expected = counts(place.expected.strict.map(({ ruleId }) => [ruleId, 1]));
  assert.deepEqual(counts(suppressed.filter(([id]) => id.startsWith('hardened/'))), expected);
}

async function extendsByName(place) {
  for (const preset of ['recommended', 'strict']) {
    const text = configText(configFile, preset, { form: 'extends' });
    const folder = writeProject(place.installation, `extends-${preset}`, configFile, text);
    const { results } = await lint(place.node, folder);
    assert.deepEqual(differences(ownReports(results, folder), place.expected[preset]), [], preset);
  }
}

/** The configuration of a file can be printed: it holds nothing that is no data. */
async function printConfig(place) {
  const folder = project(place, 'print');
  const printed = async (file) => {
    const { code, stdout, stderr } = await eslintCommand(place.node, folder, ['--print-config', file]);
    assert.equal(code, 0, stderr);
    return JSON.parse(stdout);
  };
  const [typescript, javascript, test] = await Promise.all(['src/app.ts', 'plain/app.mjs', 'src/app.test.ts'].map(printed));
  const rules = new Set(place.expected.strict.map(({ ruleId }) => ruleId));
  for (const id of rules) assert.equal(typescript.rules[id]?.[0], 2, id);
  assert.match(typescript.languageOptions.parser, /^typescript-eslint\/parser@/);
  assert.doesNotMatch(String(javascript.languageOptions.parser ?? 'espree'), /typescript/);
  assert.equal(test.rules['hardened/require-timeout'][0], 0);
  const plugins = String(typescript.plugins);
  assert.match(plugins, /\bhardened\b/);
}

/** The inspector shows the parts of a preset by name, with the files that each is for. */
async function inspect(place) {
  const folder = project(place, 'inspect', 'recommended');
  const bin = join(place.installation, 'node_modules/@eslint/config-inspector/bin.mjs');
  const { code, stdout, stderr } = await run(place.node, [bin, 'build', '--outDir', 'inspected'], {
    cwd: folder, env: { NODE_OPTIONS: '' },
  });
  assert.equal(code, 0, `${stdout}\n${stderr}`);
  const payloads = readdirSync(join(folder, 'inspected'), { recursive: true, encoding: 'utf8' })
    .filter((file) => /get-payload\.[^/\\]*json$/.test(file));
  assert.ok(payloads.length > 0, stdout);
  const { output } = revive(JSON.parse(readFileSync(join(folder, 'inspected', payloads[0]), 'utf8')));
  const ours = output.configs.filter(({ name }) => name?.startsWith('hardened/'));
  const names = ['hardened/recommended', 'hardened/recommended/typescript', 'hardened/recommended/tests'];
  assert.deepEqual(ours.map(({ name }) => name), names);
  const [all, typescript, tests] = ours;
  assert.equal(all.files, undefined);
  assert.deepEqual(typescript.files, ['**/*.{ts,tsx,mts,cts}']);
  assert.ok(tests.files.some((glob) => glob.includes('__tests__')), String(tests.files));
  for (const id of new Set(place.expected.recommended.map(({ ruleId }) => ruleId))) {
    assert.ok(id in all.rules && id in output.rules, `${id} is not shown`);
  }
}

/** Reads the flat form of structured clones: a list of `[kind, value]`, where values name their parts by index. */
function revive(entries) {
  const revived = new Map();
  const at = (index) => {
    if (index < 0) return undefined;
    if (revived.has(index)) return revived.get(index);
    const [kind, value] = entries[index];
    if (kind === 1) return keep(index, []).concat(value.map(at));
    if (kind === 2) {
      return Object.assign(keep(index, {}), Object.fromEntries(value.map(([key, part]) => [at(key), at(part)])));
    }
    return value;
  };
  const keep = (index, container) => {
    revived.set(index, container);
    return container;
  };
  return at(0);
}
