/** @type {import('eslint-doc-generator').GenerateOptions} */
const options = {
  configEmoji: [
    ['recommended', '✅'],
    ['strict', '🔒'],
  ],
  initRuleDocs: false,
  pathRuleDoc: 'docs/rules/{name}.md',
  pathRuleList: ['README.md'],
  ruleDocNotices: ['description', 'deprecated', 'configs', 'fixableAndHasSuggestions'],
  ruleDocSectionInclude: ['Examples', 'Limits', 'When not to use it', 'Measured'],
  ruleListColumns: ['name', 'description', 'configsError', 'configsWarn', 'fixable', 'hasSuggestions', 'deprecated'],
  urlConfigs: 'https://github.com/eslint-plugin-hardened/eslint-plugin-hardened#presets',
};

export default options;
