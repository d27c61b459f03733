import type { ESLint, Linter } from 'eslint';

import { servedFiles, testFiles } from '../catalog/file-kinds.js';
import type { HardenedDocs } from '../create-rule.js';
import { coreRules } from './core-rules.js';
import { lazyParser } from './parser.js';

/** Presets from the smallest to the largest: each holds all of those before it. */
const presets = ['recommended', 'strict'] as const;

type Preset = (typeof presets)[number];

interface RuleWithDocs {
  meta: { docs?: HardenedDocs };
}

/** Computes the presets from what each rule says about itself; no rule is named here. */
export function createConfigs(
  plugin: ESLint.Plugin, rules: Readonly<Record<string, RuleWithDocs>>,
): Record<Preset, Linter.Config[]> {
  return {
    recommended: createPreset('recommended', plugin, rules),
    strict: createPreset('strict', plugin, rules),
  };
}

function createPreset(
  preset: Preset, plugin: ESLint.Plugin, rules: Readonly<Record<string, RuleWithDocs>>,
): Linter.Config[] {
  const level = presets.indexOf(preset);
  const on: Linter.RulesRecord = { ...coreRules(preset) };
  const inTests: Linter.RulesRecord = {};
  for (const [id, { meta: { docs } }] of Object.entries(rules)) {
    if (!docs || docs.recommended === false || presets.indexOf(docs.recommended) > level) continue;
    const name = `hardened/${id}`;
    const options = preset === 'strict' ? (docs.strictOptions ?? docs.recommendedOptions) : docs.recommendedOptions;
    on[name] = options ? ['error', { ...options }] : 'error';
    if (docs.inTests === 'off') inTests[name] = 'off';
    else if (docs.inTests) inTests[name] = ['error', { ...options, ...docs.inTests }];
  }
  return [
    { name: `hardened/${preset}`, plugins: { hardened: plugin }, rules: on },
    {
      name: `hardened/${preset}/typescript`,
      files: ['**/*.{ts,tsx,mts,cts}'],
      languageOptions: { parser: lazyParser },
    },
    { name: `hardened/${preset}/tests`, files: [...testFiles], ignores: [...servedFiles], rules: inTests },
  ];
}
