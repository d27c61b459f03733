// `npm run oxlint`: the rules of this plugin in ESLint and in Oxlint, on the example service, all rule tests and
// published packages.
//
//   node scripts/oxlint.mjs [--count 400] [--packages a,b | --packages all] [--preset strict] [--offline] [--verbose]
//
// Exit code: 0 if both linters report the same, else 1.
import { cpSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

import { selectFiles } from './corpus/select.mjs';
import { temporaryFolder } from './corpus/temporary-folder.mjs';
import { npmInstall, packProject } from './matrix/command.mjs';
import { writeCases } from './oxlint/cases.mjs';
import { compare, lintWithBoth, table } from './oxlint/compare.mjs';
import { oxlintVersion } from './oxlint/config.mjs';
import { copySample, isModuleText } from './oxlint/sample.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '400' },
    packages: { type: 'string' },
    preset: { type: 'string', default: 'strict' },
    offline: { type: 'boolean', default: false },
    verbose: { type: 'boolean', default: false },
  },
});

for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(130));
const { folder, remove } = temporaryFolder(join(tmpdir(), 'hardened-oxlint-'));
const tarball = await packProject(root, folder);
const { typescript, zod } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).devDependencies;
const project = join(folder, 'project');
await npmInstall(project, [tarball, `oxlint@${oxlintVersion}`, `typescript@${typescript}`, `zod@${zod}`]);
const { default: plugin } = await import('../dist/index.js');

cpSync(join(root, 'examples/careless/src'), join(project, 'src'), { recursive: true });
const example = selectFiles(project, { source: ['src'] }).files;
const packages = values.packages === 'all' ? 'all' : values.packages?.split(',');
const sample = await copySample(root, project, { count: Number(values.count), packages, offline: values.offline });

let passed = 0;
let failed = 0;
const parts = [['The careless service', example], ['All rule tests', writeCases(root, project)], ['Published packages', sample]];
for (const [title, files] of parts) {
  console.log(`\n── ${title}: ${files.length} files, preset \`${values.preset}\`, Oxlint ${oxlintVersion} ──\n`);
  const isModule = (file) => file.startsWith('cases/') || isModuleText(readFileSync(join(project, file), 'utf8'));
  const { eslint, oxlint, problems } = await lintWithBoth(plugin, project, files, { preset: values.preset, isModule });
  const differences = compare(eslint, oxlint);
  console.log(table(Object.keys(plugin.rules).map((id) => `hardened/${id}`), eslint, oxlint, differences));

  const different = differences.onlyEslint.length + differences.onlyOxlint.length + differences.otherEnd.length;
  passed += eslint.length - differences.onlyEslint.length;
  failed += different;
  print('Only ESLint reports', differences.onlyEslint);
  print('Only Oxlint reports', differences.onlyOxlint);
  print('The report ends elsewhere', differences.otherEnd);
  if (problems.length > 0) console.log('\nNot compared, because one of the linters does not parse it:');
  for (const { linter, file, message } of problems) console.log(`  ${linter}, ${file ?? 'anywhere'}: ${message}`);
  // A file that ESLint parses and Oxlint does not is refused for its syntax; any other trouble is a rule that breaks.
  failed += problems.filter(({ message }) => /\b(?:plugin|rule)\b/i.test(message)).length;
}
remove();
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

function print(title, reports) {
  if (reports.length === 0) return;
  const shown = values.verbose ? reports : reports.slice(0, 20);
  console.log(`\n${title} (${reports.length}):`);
  for (const { file, line, column, rule, message } of shown) console.log(`  ${file}:${line}:${column} ${rule} ${message}`);
  if (shown.length < reports.length) console.log(`  … (all of them: --verbose)`);
}
