// `npm run new-rule no-x`: writes a rule, its test and its page, ready to be filled, and registers the rule.
//
//   node scripts/new-rule.mjs <name> [--root <folder of the project>]
//
// Overwrites nothing. The new test fails until the rule reports something.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const { positionals, values } = parseArgs({ allowPositionals: true, options: { root: { type: 'string' } } });
const root = resolve(values.root ?? fileURLToPath(new URL('..', import.meta.url)));
const [name, ...rest] = positionals;

const problem = findProblem();
if (problem) {
  console.error(problem);
  process.exit(2);
}

const files = {
  [`src/rules/${name}.ts`]: ruleText(),
  [`tests/rules/${name}.test.ts`]: testText(),
  [`docs/rules/${name}.md`]: pageText(),
};
const taken = Object.keys(files).filter((file) => existsSync(join(root, file)));
if (taken.length > 0) {
  console.error(`${name} exists already: ${taken.join(', ')}. Nothing was written.`);
  process.exit(2);
}

for (const [file, text] of Object.entries(files)) {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
  console.log(file);
}
const { status } = spawnSync(process.execPath, [join(root, 'scripts/sync-index.mjs')], { stdio: 'inherit' });
if (status !== 0) process.exit(1);
console.log(`
Next: fill the three files and name ${name} in scripts/standards/inventory.json, then
  npx vitest run tests/rules/${name}
  npm run sync`);

function findProblem() {
  if (name === undefined || rest.length > 0) return 'Usage: npm run new-rule <name>, for example no-sync-sleep-in-async.';
  if (/^[a-z][a-z\d]*(?:-[a-z\d]+)+$/.test(name)) return undefined;
  return `"${name}" is no rule name: write two or more lower-case words joined by hyphens, best after no-, require- or prefer-.`;
}

function ruleText() {
  const verb = name.startsWith('no-') ? 'Disallow' : name.startsWith('require-') ? 'Require' : 'Enforce';
  const words = name.replace(/^(?:no|require|prefer)-/, '').replaceAll('-', ' ');
  return `import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import { createRule } from '../create-rule.js';

type Options = [];
type MessageId = 'problem';

/** What goes wrong at run time, in one line. */
export default createRule<Options, MessageId>({
  name: '${name}',
  meta: {
    type: 'problem',
    docs: {
      description: '${verb} ${words}',
      recommended: false,
      // Rows of docs/standards.md, and the highest priority among them.
      standards: [],
      priority: 'P3',
    },
    messages: {
      problem: '\`{{call}}\` does harm. Write the cure instead.',
    },
    schema: [],
    defaultOptions: [],
  },
  create(context) {
    const { sourceCode } = context;

    return {
      CallExpression(node) {
        if (!isProblem(node, sourceCode)) return;
        context.report({ node: node.callee, messageId: 'problem', data: { call: sourceCode.getText(node.callee) } });
      },
    };
  },
});

/** Ask src/analysis here, the cheapest question first. In doubt the answer is no. */
function isProblem(node: TSESTree.CallExpression, sourceCode: Readonly<TSESLint.SourceCode>): boolean {
  return sourceCode.getText(node) === '';
}
`;
}

function testText() {
  return `import rule from '../../src/rules/${name}.js';
import { ruleTester } from '../support/rule-tester.js';

ruleTester.run(rule.name, rule, {
  valid: [
    { name: 'near miss', code: 'harmless();' },
  ],
  invalid: [
    {
      name: 'plain',
      code: 'harmful();',
      errors: [{ messageId: 'problem', data: { call: 'harmful' }, line: 1, column: 1, endColumn: 8 }],
    },
  ],
});
`;
}

function pageText() {
  const fence = '```';
  return `# hardened/${name}
<!-- end auto-generated rule header -->

What breaks in production, and for whom: two or three sentences.

## Examples

${fence}ts bad
harmful();
${fence}

${fence}ts good
harmless();
${fence}

## Limits

What the rule does not see, each with a \`valid\` case in its test.

## When not to use it

The code base for which the rule is wrong.

## Measured

Which real code it ran over, how many reports were read, how many were right.
`;
}
