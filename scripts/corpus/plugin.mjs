// The plugin to lint with: a build at some path, this project's build, or its source as it stands.
import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

import { CorpusError } from './error.mjs';
import { temporaryFolder } from './temporary-folder.mjs';

const run = promisify(execFile);

/** The entry file of the plugin, built first where the options ask for it; `remove()` when it is no longer needed. */
export async function preparePlugin({ plugin, source, build, projectFolder }) {
  if (source) return transpileSource(projectFolder);

  const entry = plugin ?? join(projectFolder, 'dist', 'index.js');
  if (!plugin && build && isStale(entry, join(projectFolder, 'src'))) await buildPlugin(projectFolder);
  if (!existsSync(entry)) throw new CorpusError(`there is no plugin at ${entry}`);
  return { entry, remove: () => undefined };
}

/** What the plugin exports by default. */
export async function loadPlugin(entry) {
  let plugin;
  try {
    ({ default: plugin } = await import(pathToFileURL(entry)));
  } catch (error) {
    throw new CorpusError(`${entry} does not load: ${error.message.split('\n')[0]}`);
  }
  if (!plugin?.rules || !plugin.configs) throw new CorpusError(`${entry} is not a plugin with rules and configs`);
  return plugin;
}

function isStale(entry, sourceFolder) {
  const built = statSync(entry, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return filesIn(sourceFolder).some((file) => statSync(file).mtimeMs > built);
}

async function buildPlugin(projectFolder) {
  console.error('corpus: building the plugin');
  try {
    await run('npm', ['run', 'build'], { cwd: projectFolder, shell: process.platform === 'win32' });
  } catch (error) {
    const reason = error.stdout?.split('\n').find((line) => line.includes('error')) ?? error.message.split('\n')[0];
    throw new CorpusError(`the build failed (${reason}); --source lints without one`);
  }
}

/** Each file on its own, without type checks: half-finished work elsewhere does not stop a rule that is done. */
async function transpileSource(projectFolder) {
  const { default: ts } = await import('typescript');
  const options = { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, verbatimModuleSyntax: true };
  // Inside the project, where the modules that the plugin imports are found.
  const { folder, remove } = temporaryFolder(join(projectFolder, '.corpus', 'plugin-'));
  const sourceFolder = join(projectFolder, 'src');
  for (const file of filesIn(sourceFolder).filter((path) => path.endsWith('.ts'))) {
    const target = join(folder, 'dist', file.slice(sourceFolder.length).replace(/\.ts$/, '.js'));
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, ts.transpileModule(readFileSync(file, 'utf8'), { compilerOptions: options }).outputText);
  }
  cpSync(join(projectFolder, 'package.json'), join(folder, 'package.json'));
  const entry = join(folder, 'dist', 'corpus-entry.js');
  writeFileSync(entry, await entryOfLoadableRules(join(folder, 'dist')));
  return { entry, remove };
}

/** A plugin of the rules that load; the others are named. */
async function entryOfLoadableRules(folder) {
  const ids = [];
  for (const file of readdirSync(join(folder, 'rules')).filter((name) => name !== 'index.js').sort()) {
    const id = file.replace(/\.js$/, '');
    try {
      const { default: rule } = await import(pathToFileURL(join(folder, 'rules', file)));
      if (rule?.create) ids.push(id);
    } catch (error) {
      console.error(`corpus: ${id} does not load: ${error.message.split('\n')[0]}`);
    }
  }
  return [
    `import { createConfigs } from './configs/index.js';`,
    ...ids.map((id, index) => `import rule${index} from './rules/${id}.js';`),
    `const rules = { ${ids.map((id, index) => `'${id}': rule${index}`).join(', ')} };`,
    `const plugin = { meta: { name: 'eslint-plugin-hardened', version: 'source' }, rules };`,
    `export default { ...plugin, configs: createConfigs(plugin, rules) };`,
    '',
  ].join('\n');
}

function filesIn(folder) {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name));
}
