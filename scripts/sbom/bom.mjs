// What a user installs with this package, as a CycloneDX document. `npm sbom --omit dev` leaves out what the tools of
// this project need too (https://docs.npmjs.com/cli/commands/npm-sbom), so the lock file is read here instead.
const specVersion = '1.5';

/**
 * The bill of materials: this package, and every package that `dependencies` bring with them, with the version and the
 * hash of the lock file. Nothing in it changes from run to run. Peers are not in it: a user has them already.
 */
export function billOfMaterials(manifest, lock) {
  const packages = runtimePackages(lock);
  const own = reference(manifest.name, manifest.version);
  return {
    $schema: `http://cyclonedx.org/schema/bom-${specVersion}.schema.json`,
    bomFormat: 'CycloneDX',
    specVersion,
    version: 1,
    metadata: {
      lifecycles: [{ phase: 'build' }],
      component: {
        'bom-ref': own,
        type: 'library',
        name: manifest.name,
        version: manifest.version,
        description: manifest.description,
        licenses: licensesOf(manifest.license),
        purl: purl(manifest.name, manifest.version),
        externalReferences: [
          { type: 'vcs', url: manifest.repository.url },
          { type: 'website', url: manifest.homepage },
          { type: 'issue-tracker', url: manifest.bugs },
        ],
      },
    },
    components: packages.slice(1).map(({ name, version, entry }) => ({
      'bom-ref': reference(name, version),
      type: 'library',
      name,
      version,
      scope: 'required',
      licenses: licensesOf(entry.license),
      purl: purl(name, version),
      hashes: hashesOf(entry.integrity),
    })),
    dependencies: packages.map(({ name, version, needs }) => ({
      ref: reference(name, version),
      dependsOn: [...new Set(needs.map((path) => reference(nameAt(path), lock.packages[path].version)))].sort(),
    })),
  };
}

/**
 * This package and all that its dependencies lead to in a lock file: `{ name, version, entry, needs }`, with the paths
 * of what each one needs, sorted by name and version.
 */
function runtimePackages(lock) {
  const found = new Map();
  const open = [''];
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    if (found.has(path)) continue;
    const entry = lock.packages[path];
    const needs = Object.keys({ ...entry.dependencies, ...entry.optionalDependencies })
      .map((name) => pathFrom(path, name, lock))
      .filter((needed) => needed !== undefined);
    found.set(path, { name: path === '' ? lock.name : nameAt(path), version: entry.version, entry, needs });
    open.push(...needs);
  }
  const [own, ...others] = found.values();
  const byName = new Map(others.map((each) => [reference(each.name, each.version), each]));
  return [own, ...[...byName.keys()].sort().map((key) => byName.get(key))];
}

/** Where Node finds a package: in the folder of the one that asks for it, or in one above. */
function pathFrom(path, name, { packages }) {
  for (let folder = path; ; folder = folder.slice(0, Math.max(folder.lastIndexOf('/node_modules/'), 0))) {
    const candidate = `${folder === '' ? '' : `${folder}/`}node_modules/${name}`;
    if (packages[candidate]) return candidate;
    if (folder === '') break;
  }
  if (Object.hasOwn(packages[path].optionalDependencies ?? {}, name)) return undefined;
  throw new Error(`package-lock.json does not say where ${path || 'this package'} finds ${name}`);
}

function nameAt(path) {
  return path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
}

function reference(name, version) {
  return `${name}@${version}`;
}

function purl(name, version) {
  return `pkg:npm/${name.replace('@', '%40')}@${version}`;
}

/** An SPDX id, or an expression of several. */
function licensesOf(license) {
  return /[\s()]/.test(license) ? [{ expression: license }] : [{ license: { id: license } }];
}

/** `sha512-…` in base64 → the hexadecimal form of CycloneDX. */
function hashesOf(integrity) {
  return integrity.split(' ').map((each) => {
    const [algorithm, content] = each.split(/-(.*)/s);
    return { alg: algorithm.replace('sha', 'SHA-'), content: Buffer.from(content, 'base64').toString('hex') };
  });
}
