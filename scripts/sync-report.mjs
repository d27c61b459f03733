// Writes the sample report in the README from a real run: the strict preset over one file of the careless example.
// `--check` writes nothing and fails when the README shows something else.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { ESLint } from 'eslint';

const file = 'examples/careless/src/cache.ts';
const width = 110;
const root = new URL('../', import.meta.url);
const readme = new URL('README.md', root);

const { default: hardened } = await import(new URL('dist/index.js', root).href);
const eslint = new ESLint({
  cwd: fileURLToPath(root), overrideConfigFile: true, overrideConfig: hardened.configs.strict,
});
const [{ messages }] = await eslint.lintFiles([file]);
const report = [file, ...messages.flatMap(describe)].join('\n');

const before = readFileSync(readme, 'utf8');
const after = before.replace(
  /(<!-- begin report -->\n)[^]*?(<!-- end report -->)/,
  (_, begin, end) => `${begin}\`\`\`text\n${report}\n\`\`\`\n${end}`,
);
if (!process.argv.includes('--check')) {
  writeFileSync(readme, after);
} else if (before !== after) {
  console.error('The report in README.md is stale: run `npm run sync`.');
  process.exitCode = 1;
}

/** Place, rule, and below them the message, wrapped to the width of a page. */
function describe({ line, column, ruleId, message }) {
  const lines = [''];
  for (const word of message.split(' ')) {
    const longer = `${lines.at(-1)} ${word}`.trimStart();
    if (longer.length <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return [`  ${`${line}:${column}`.padEnd(7)}${ruleId}`, ...lines.map((text) => ' '.repeat(9) + text)];
}
