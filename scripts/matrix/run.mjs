// Tries cells and features, each with a line of its own.
import { installationOf } from './cells.mjs';
import { features, inspector } from './features.mjs';
import { installNode, installPlugin } from './install.mjs';
import { configText, differences, lint, ownReports, writeProject } from './project.mjs';

/** Where features are tried: the newest ESLint of each line, in the two layouts that differ most. */
export const featurePlaces = [
  { eslint: '10.15.0', typescript: '6.0.3', layout: 'npm', node: '24.21.0' },
  { eslint: '9.39.5', typescript: '5.9.3', layout: 'npm', node: '22.13.0' },
];

/** What is installed so far, each thing once. */
export function createInstaller(scratch, tarball) {
  const once = new Map();
  const keep = (name, install) => {
    if (!once.has(name)) once.set(name, install());
    return once.get(name);
  };
  return {
    node: (version) => keep(`node ${version}`, () => installNode(scratch, version)),
    plugin: (cell) => keep(installationOf(cell), () => (
      installPlugin(scratch, tarball, cell, withInspector(cell) ? [inspector] : []))),
  };
}

const withInspector = (cell) => featurePlaces.some((place) => installationOf(place) === installationOf(cell));

/** Lints the example service in a cell: what differs from the expected reports, one line each. */
export async function tryCell(installer, cell, expected) {
  const node = await installer.node(cell.node);
  const installation = await installer.plugin(cell);
  // What strict reports without types, recommended need not: both are seen, by turns.
  const preset = cell.typed ? 'recommended' : 'strict';
  const name = `node-${cell.node}-${cell.config}${cell.typed ? '-typed' : ''}`;
  const project = writeProject(installation, name, cell.config, configText(cell.config, preset, { typed: cell.typed }));
  const { results } = await lint(node, project, flagsFor(cell));
  return differences(ownReports(results, project), expected[`${preset}${cell.typed ? ' typed' : ''}`]);
}

/** Before 9.18 a configuration in TypeScript had to be asked for. */
function flagsFor({ eslint, config }) {
  return config.endsWith('ts') && !isAtLeast(eslint, '9.18.0') ? ['--flag', 'unstable_ts_config'] : [];
}

/** Tries one feature in one place; an error says what is wrong. */
export async function tryFeature(installer, place, name, expected) {
  const node = await installer.node(place.node);
  await features[name].check({ node, installation: await installer.plugin(place), expected });
}

/** The features that the ESLint of a place has. */
export const featuresOf = ({ eslint }) => Object.keys(features).filter((name) => isAtLeast(eslint, features[name].since));

function isAtLeast(version, since) {
  const [parts, others] = [version, since].map((text) => text.split('.').map(Number));
  const index = parts.findIndex((part, position) => part !== others[position]);
  return index === -1 || parts[index] > others[index];
}
