// `npm run sbom`, and before each `npm pack`: writes sbom.cdx.json, which says what a user installs with this package.
import { readFileSync, writeFileSync } from 'node:fs';

import { billOfMaterials } from './sbom/bom.mjs';

const root = new URL('../', import.meta.url);
const read = (file) => JSON.parse(readFileSync(new URL(file, root), 'utf8'));

writeFileSync(new URL('sbom.cdx.json', root), `${JSON.stringify(billOfMaterials(read('package.json'), read('package-lock.json')), null, 2)}\n`);
