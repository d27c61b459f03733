import { existsSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';

import { CliError } from '../cli-error.js';
import { eolOf } from './list-edit.js';
import { plannedManifest, setValue } from './package-json.js';
import type { Plan } from './plan.js';
import type { Project } from './project.js';

/** What is run for files about to be committed, as the README says. */
const pattern = '*.{js,mjs,cjs,jsx,ts,mts,cts,tsx}';
const command = 'eslint --max-warnings 0 --no-warn-ignored';

/** Names under which lint-staged looks for its configuration (lib/configFiles.js of lint-staged 16.4 and 17.6). */
const configNames = [
  'package.yaml', 'package.yml', '.lintstagedrc', '.lintstagedrc.json', '.lintstagedrc.yaml', '.lintstagedrc.yml',
  ...['.lintstagedrc', 'lint-staged.config']
    .flatMap((stem) => ['mjs', 'mts', 'js', 'ts', 'cjs', 'cts'].map((end) => `${stem}.${end}`)),
];

/** Packages that the set-up needs: lint-staged 17 does not run on older Node.js (`engines` of 17.6.1 and 16.4.0). */
export function hookPackages(node = process.versions.node): Readonly<Record<string, string>> {
  const [major = 0, minor = 0, patch = 0] = node.split('.').map(Number);
  const runsNewest = major > 22 || (major === 22 && (minor > 22 || (minor === 22 && patch >= 1)));
  return { husky: '^9.1.7', 'lint-staged': runsNewest ? '^17.6.1' : '^16.4.0' };
}

/**
 * Plans husky and lint-staged: the hook and its script at the root of the Git repository, where Git runs them, and what
 * to run beside the ESLint configuration, from where ESLint is to run.
 *
 * @returns what the user has to do by hand, a line each.
 * @throws CliError without a Git repository, or without a package.json to put scripts in.
 */
export function planLintStaged({ config, gitRoot, manifest, manager }: Project, plan: Plan): string[] {
  if (gitRoot === undefined) {
    throw new CliError('--lint-staged needs a Git repository: run `git init` first. Nothing was changed.');
  }
  const rootManifest = join(gitRoot, 'package.json');
  if (manifest === undefined || !existsSync(rootManifest)) {
    throw new CliError(
      `--lint-staged needs a package.json in ${gitRoot}: run \`${manager.name} init\` there first. ` +
      'Nothing was changed.',
    );
  }
  const notes: string[] = [];

  const { scripts = {} } = plannedManifest(rootManifest, plan);
  if (!/\bhusky\b/.test(scripts.prepare ?? '')) {
    const prepare = scripts.prepare === undefined ? 'husky' : `${scripts.prepare} && husky`;
    plan.edit(rootManifest, (text) => setValue(rootManifest, text, ['scripts', 'prepare'], prepare));
  }
  if (manager.name === 'yarn' && existsSync(join(gitRoot, '.yarnrc.yml'))) {
    notes.push('Yarn 2 and newer does not run `prepare` by itself: run `yarn husky` once in every clone.');
  }

  const folder = dirname(manifest);
  const known = plannedManifest(manifest, plan)['lint-staged'];
  const file = configNames.map((name) => join(folder, name))
    .find((path) => existsSync(path) && isAboutLintStaged(path, plan));
  if (known === undefined && file === undefined) {
    plan.edit(manifest, (text) => setValue(manifest, text, ['lint-staged'], { [pattern]: command }));
  } else if (!/\beslint\b/.test(JSON.stringify(known ?? (file && plan.read(file))))) {
    const place = basename(known === undefined && file !== undefined ? file : manifest);
    notes.push(`${place} configures lint-staged already. Add to it: "${pattern}": "${command}"`);
  }
  if (relative(folder, dirname(config)) !== '') {
    notes.push(`lint-staged runs ESLint in ${folder}, the folder of package.json, not in that of ${basename(config)}.`);
  }

  plan.edit(join(gitRoot, '.husky/pre-commit'), (text) => withCommand(text, `${manager.run} lint-staged`), true);
  return notes;
}

/** package.yaml is one package manager's package.json: it may say nothing of lint-staged. */
function isAboutLintStaged(path: string, plan: Plan): boolean {
  return !basename(path).startsWith('package.') || plan.read(path)?.search(/^lint-staged:/m) !== -1;
}

/** A hook with one more command at its end, unless it runs lint-staged already. */
function withCommand(hook: string, command: string): string {
  if (hook.split('\n').some((line) => /\blint-staged\b/.test(line.replace(/#.*/, '')))) return hook;
  const eol = eolOf(hook);
  return `${hook}${hook === '' || hook.endsWith('\n') ? '' : eol}${command}${eol}`;
}
