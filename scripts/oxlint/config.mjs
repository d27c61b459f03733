// A preset of this plugin as a configuration of Oxlint, which loads the same rules as a JavaScript plugin.

/** The version the comparison is made with: JavaScript plugins are young there, and each release may differ. */
export const oxlintVersion = '1.94.0';

/** What `.oxlintrc.json` holds for a preset: its rules, their options, and what it does in test files. */
export function oxlintConfig(plugin, preset, { onlyOurs = false } = {}) {
  const [{ rules }, , tests] = plugin.configs[preset];
  return {
    categories: { correctness: 'off' },
    jsPlugins: ['eslint-plugin-hardened'],
    rules: onlyOurs ? pickOurs(rules) : rules,
    overrides: [{ files: tests.files, rules: tests.rules }],
  };
}

/** Without the rules of ESLint's own, which Oxlint has written anew, with messages of its own. */
export function pickOurs(rules) {
  return Object.fromEntries(Object.entries(rules).filter(([id]) => id.startsWith('hardened/')));
}
