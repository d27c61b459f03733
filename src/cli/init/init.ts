import { dirname, join, relative, resolve } from 'node:path';

import { name as ownName, version } from '../../package-info.js';
import { addToConfig, type Preset } from './edit-config.js';
import { hookPackages, planLintStaged } from './lint-staged.js';
import { newConfig } from './new-config.js';
import { declares, plannedManifest, rangeOf, setValue } from './package-json.js';
import { Plan } from './plan.js';
import { lookAround, type Manifest, placesFrom, type Project } from './project.js';
import { planSuppression, suppress } from './suppress.js';
import { lacksApi, sideBySide } from './typescript.js';

/** What the user asked for. */
export interface InitOptions {
  config: Preset;
  lintStaged?: boolean;
  suppress?: boolean;
  dryRun?: boolean;
}

/** Where the command runs and what it prints to. */
export interface Surroundings {
  cwd: string;
  stdout: { write(text: string): unknown; isTTY?: boolean };
}

/**
 * Sets a project up: plans every edit, then shows them (dry run) or writes them all.
 *
 * @throws CliError when something is missing or not understood; then nothing has been written.
 */
export function init(folder: string, options: InitOptions, { cwd, stdout }: Surroundings): void {
  const project = lookAround(resolve(cwd, folder));
  const show = (path: string): string => relative(cwd, path).replaceAll('\\', '/');
  const say = (line: string): unknown => stdout.write(`${line}\n`);
  const plan = new Plan();
  const notes: string[] = [];

  const known = plan.read(project.config);
  const config = known === undefined
    ? newConfig(project.config, options.config)
    : addToConfig(project.config, known, options.config);
  if (config === undefined) notes.push(`${show(project.config)} has ${ownName} already, and stays as it is.`);
  else plan.write(project.config, config);
  const loader = /\.[cm]?ts$/.test(project.config) ? { jiti: '^2.7.0' } : {};
  planPackages(project, { [ownName]: `^${version}`, eslint: '^10.0.0', ...loader }, plan);
  if (manifestsOf(project, plan).some((manifest) => lacksApi(rangeOf(manifest, 'typescript') ?? ''))) {
    notes.push(`TypeScript 7 has no API to lint with yet. Put it beside TypeScript 6 first: ${project.manager.add} ${sideBySide}`);
  }
  if (options.lintStaged) {
    notes.push(...planLintStaged(project, plan));
    const { gitRoot } = project;
    planPackages({ ...project, manifest: gitRoot && join(gitRoot, 'package.json') }, hookPackages(), plan);
  }
  const suppression = options.suppress ? planSuppression(project, options.config) : undefined;
  const install = installCommand(project, plan);

  if (options.dryRun) {
    stdout.write(plan.patch(cwd, stdout.isTTY === true));
    for (const note of notes) say(note);
    if (suppression) say(`Would run in ${suppression.folder}: eslint ${suppression.arguments.join(' ')}`);
    if (install !== undefined) say(`To be run then: ${install}`);
    return;
  }
  plan.apply();
  for (const { path, before } of plan.changes) say(`${show(path)}: ${before === undefined ? 'written' : 'edited'}`);
  if (suppression) {
    try {
      say(suppress(suppression));
    } catch (error) {
      plan.undo();
      throw error;
    }
  }
  for (const note of notes) say(note);
  if (install !== undefined) say(`Now run: ${install}`);
  const offers = [
    ...(options.lintStaged ? [] : ['--lint-staged also lints what is about to be committed']),
    ...(options.suppress ? [] : ['--suppress sets aside what is reported today']),
  ];
  if (offers.length > 0 && config !== undefined) say(`Run it again to do more: ${offers.join('; ')}.`);
}

/** Adds packages that no package.json from here to the root of the repository asks for. */
function planPackages(project: Project, packages: Readonly<Record<string, string>>, plan: Plan): void {
  const { manifest } = project;
  if (manifest === undefined) return;
  const all = manifestsOf(project, plan);
  for (const [name, range] of Object.entries(packages)) {
    if (all.some((each) => declares(each, name))) continue;
    plan.edit(manifest, (text) => setValue(manifest, text, ['devDependencies', name], range));
  }
}

/** Each package.json from that of a project to the root of the repository. */
function manifestsOf({ manifest, gitRoot }: Project, plan: Plan): Manifest[] {
  if (manifest === undefined) return [];
  return placesFrom(dirname(manifest), gitRoot).map((folder) => plannedManifest(join(folder, 'package.json'), plan));
}

/** What to run so that all that the edited files ask for is there. */
function installCommand({ config, manifest, manager }: Project, plan: Plan): string | undefined {
  if (manifest === undefined) return `${manager.add} eslint ${ownName}${/\.[cm]?ts$/.test(config) ? ' jiti' : ''}`;
  return plan.changes.some(({ path }) => path.endsWith('package.json')) ? manager.install : undefined;
}
