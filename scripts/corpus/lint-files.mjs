// Lints files of one package and says what was found, and what a rule could not bear.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { ESLint } from 'eslint';

import { presetConfig, projectConfig } from './config.mjs';

/**
 * A function that lints one file of a package with one preset:
 * `{ messages, crash?, unparsed?, milliseconds, times }`, `times` being the milliseconds of each rule.
 */
export function createLinter(plugin, { presets, rules }) {
  const configs = Object.fromEntries(presets.map((preset) => [preset, presetConfig(plugin, preset, rules)]));
  let folder;
  let engines;

  const engineFor = (packageFolder, preset, sourceType) => {
    if (packageFolder !== folder) [folder, engines] = [packageFolder, new Map()];
    const key = `${preset} ${sourceType}`;
    if (!engines.has(key)) {
      engines.set(key, new ESLint({
        cwd: packageFolder,
        overrideConfigFile: true,
        overrideConfig: [...projectConfig(sourceType), ...configs[preset]],
        ignore: false,
        stats: true,
      }));
    }
    return engines.get(key);
  };

  return async function lintFile(packageFolder, file, preset) {
    const text = readFileSync(join(packageFolder, file), 'utf8');
    const start = performance.now();
    let outcome;
    for (const sourceType of sourceTypes(file, text)) {
      outcome = await lintText(engineFor(packageFolder, preset, sourceType), text, join(packageFolder, file));
      if (!outcome.unparsed) break;
    }
    return { ...outcome, milliseconds: performance.now() - start };
  };
}

async function lintText(engine, text, filePath) {
  let result;
  try {
    [result] = await engine.lintText(text, { filePath });
  } catch (error) {
    return { messages: [], times: {}, crash: { rule: error.ruleId ?? ruleIn(error.message), error: error.stack } };
  }
  const fatal = result.messages.find((message) => message.fatal);
  return { messages: fatal ? [] : result.messages, unparsed: fatal?.message, times: timesOf(result), result };
}

const ruleIn = (message) => /Rule: "([^"]+)"/.exec(message)?.[1] ?? 'unknown';

function timesOf({ stats }) {
  const rules = stats?.times.passes[0]?.rules ?? {};
  return Object.fromEntries(Object.entries(rules).map(([rule, { total }]) => [rule, total]));
}

/** The likelier kind first: published JavaScript rarely says whether it is a module. */
function sourceTypes(file, text) {
  if (/\.[cm]?tsx?$/.test(file) || file.endsWith('.mjs')) return ['module'];
  if (file.endsWith('.cjs')) return ['commonjs'];
  return /^\s*(?:import|export)\b/m.test(text) ? ['module', 'commonjs'] : ['commonjs', 'module'];
}
