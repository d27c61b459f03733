// The project that every cell lints: the careless example service, as TypeScript and as the JavaScript it becomes.
import { cpSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { ESLint } from 'eslint';
import ts from 'typescript';

import { run, writeFiles } from './command.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Lets the rules ask the compiler: what a project does that has type information. */
const typedConfig = (cwd) => (
  { files: ['**/*.ts'], languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: cwd } } });

/** A report that only types bring: nothing in the second file says what `ask` is. */
const onlyWithTypes = {
  'src/clients.ts': `import axios from 'axios';\nexport const clients = { http: axios.create({ timeout: 1_000 }) };\n`,
  'src/answers.ts': [
    `import { clients } from './clients.js';`,
    'export async function nameAt(ask: typeof clients.http, url: string): Promise<string> {',
    '  const answer = await ask.get(url);',
    '  return answer.data.name;',
    '}',
    '',
  ].join('\n'),
};

/** Writes the service into `folder`, with declarations of what it imports, and gives the folder. */
export function writeService(folder) {
  const from = join(root, 'examples/careless/src');
  writeFiles(folder, onlyWithTypes);
  cpSync(from, join(folder, 'src'), { recursive: true });
  cpSync(join(root, 'tests/fixtures/typed/modules.d.ts'), join(folder, 'types/modules.d.ts'));
  const compilerOptions = {
    target: 'es2022', module: 'esnext', moduleResolution: 'bundler', strict: true, noEmit: true, types: [],
  };
  writeFiles(folder, { 'tsconfig.json': JSON.stringify({ compilerOptions, include: ['src', 'types'] }) });
  for (const path of readdirSync(from, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'))) {
    const { outputText } = ts.transpileModule(readFileSync(join(from, path), 'utf8'), {
      compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
    });
    writeFiles(folder, { [join('plain', path.replace(/ts$/, 'mjs'))]: outputText });
  }
  return folder;
}

/** What is linted, of a project that `writeService` wrote. */
export const linted = ['src', 'plain'];

/**
 * The text of a configuration file: a preset, spread or, as `form` says, extended by name through `defineConfig`.
 * The name of the file says how it imports and exports.
 */
export function configText(file, preset, { typed = false, form = 'spread' } = {}) {
  const isCommonJs = /\.c[jt]s$/.test(file);
  const load = (name, from) => (
    isCommonJs ? `const ${name} = require('${from}');` : `import ${name} from '${from}';`);
  const types = file.endsWith('ts') ? ': object[]' : '';
  const directory = isCommonJs ? '__dirname' : 'import.meta.dirname';
  const extra = typed ? `, ${JSON.stringify(typedConfig('…')).replace('"…"', directory)}` : '';
  const config = form === 'spread'
    ? `[...hardened.configs.${preset}${extra}]`
    : `defineConfig({ plugins: { hardened }, extends: ['hardened/${preset}'] }${extra})`;
  return [
    load(isCommonJs ? '{ default: hardened }' : 'hardened', 'eslint-plugin-hardened'),
    ...(form === 'spread' ? [] : [load('{ defineConfig }', 'eslint/config')]),
    `const config${types} = ${config};`,
    isCommonJs ? 'module.exports = config;' : 'export default config;',
    '',
  ].join('\n');
}

/** Writes a project below an installation, whose `node_modules` it thereby uses. */
export function writeProject(installation, name, configFile, text) {
  const folder = writeService(join(installation, name));
  // Without an extension of its own, the file is an ES module here.
  writeFiles(folder, { 'package.json': '{ "private": true, "type": "module" }', [configFile]: text });
  return folder;
}

/** Runs the command line of an installed ESLint in a project: `{ code, stdout, stderr }`. */
export function eslintCommand(node, project, args, env = {}) {
  const bin = join(project, '..', 'node_modules/eslint/bin/eslint.js');
  return run(node, [bin, ...args], { cwd: project, timeout: 300_000, env: { NODE_OPTIONS: '', ...env } });
}

/** What ESLint reports as JSON, or an error with all it printed. */
export async function lint(node, project, args = [], env = {}) {
  const { code, stdout, stderr } = await eslintCommand(node, project, [...args, '--format', 'json', ...linted], env);
  if (code > 1) throw new Error(`ESLint ended with ${code}:\n${stdout}\n${stderr}`);
  return { results: JSON.parse(stdout), stderr };
}

/** The reports of this plugin in a comparable form. A file that cannot be parsed is an error. */
export function ownReports(results, project) {
  return results.flatMap(({ filePath, messages }) => messages.filter(({ fatal, ruleId, message }) => {
    if (fatal) throw new Error(`${filePath}: ${message}`);
    return ruleId?.startsWith('hardened/');
  }).map(({ ruleId, messageId, message, severity, line, column, endLine, endColumn, fix, suggestions }) => ({
    file: filePath.slice(project.length + 1).replaceAll('\\', '/'),
    ruleId, messageId, message, severity, line, column, endLine, endColumn, fix: fix ?? null, suggestions: suggestions ?? [],
  })));
}

/** What all cells must report: this project's own ESLint with the plugin at hand, preset by preset. */
export async function baseline(plugin, folder) {
  const project = writeService(join(folder, 'baseline'));
  symlinkSync(join(root, 'node_modules'), join(project, 'node_modules'), 'junction');
  const reports = {};
  for (const preset of ['recommended', 'strict']) {
    for (const typed of [false, true]) {
      const overrideConfig = [...plugin.configs[preset], ...(typed ? [typedConfig(project)] : [])];
      const results = await new ESLint({ cwd: project, overrideConfigFile: true, overrideConfig }).lintFiles(linted);
      reports[`${preset}${typed ? ' typed' : ''}`] = ownReports(results, project);
    }
  }
  if (reports.recommended.length === reports['recommended typed'].length) throw new Error('Types bring no report.');
  return reports;
}

/** What differs between two lists of reports, one line each, at most a handful; nothing for equal lists. */
export function differences(actual, expected) {
  const known = new Set(expected.map((report) => JSON.stringify(report)));
  const got = new Set(actual.map((report) => JSON.stringify(report)));
  const lines = [
    ...[...known].filter((report) => !got.has(report)).map((report) => `missing: ${report}`),
    ...[...got].filter((report) => !known.has(report)).map((report) => `unexpected: ${report}`),
  ];
  if (lines.length === 0 && actual.length !== expected.length) lines.push(`${actual.length} reports, not ${expected.length}`);
  return lines.slice(0, 6);
}
