// Writes docs/standards.md from scripts/standards/inventory.json and from what the built rules say about themselves.
// `--check` writes nothing and fails when the page is stale. Both fail when inventory and rules disagree.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

import { findContradictions, renderStandards } from './standards/standards.mjs';

const root = new URL('../', import.meta.url);
const page = new URL('docs/standards.md', root);

const inventory = JSON.parse(readFileSync(new URL('scripts/standards/inventory.json', root), 'utf8'));
const { default: plugin } = await import(new URL('dist/index.js', root).href);
const rules = Object.entries(plugin.rules).map(([id, { meta }]) => ({
  id, standards: meta.docs.standards, priority: meta.docs.priority,
}));

const contradictions = findContradictions(inventory, rules);
for (const contradiction of contradictions) console.error(contradiction);

const text = renderStandards(inventory, rules, (file) => existsSync(new URL(file, root)));
const stale = !existsSync(page) || readFileSync(page, 'utf8') !== text;
if (!process.argv.includes('--check')) writeFileSync(page, text);
else if (stale) console.error('docs/standards.md is stale: run `npm run sync`.');

if (contradictions.length > 0 || (stale && process.argv.includes('--check'))) process.exitCode = 1;
