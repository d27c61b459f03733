// The code of all rule tests as files: far more forms than any real code base has, right and wrong.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { parse, simpleTraverse } from '@typescript-eslint/typescript-estree';
import * as espree from 'espree';

import { writeFiles } from '../matrix/command.mjs';

/** Writes each case into `project/cases`, as TypeScript and, where it is that too, as JavaScript; the paths from `project`. */
export function writeCases(root, project) {
  const files = {};
  for (const test of readdirSync(join(root, 'tests/rules'), { recursive: true, encoding: 'utf8' })) {
    if (!test.endsWith('.ts')) continue;
    const folder = `cases/${test.replaceAll('\\', '/').replace(/(?:\.test)?\.ts$/, '')}`;
    for (const [index, { code, filename }] of casesOf(readFileSync(join(root, 'tests/rules', test), 'utf8')).entries()) {
      if (filename !== undefined) {
        files[`${folder}/${index}/${filename.replace(/^\W+/, '')}`] = code;
        continue;
      }
      files[`${folder}/${index}/src/typed.${hasJsx(code) ? 'tsx' : 'ts'}`] = code;
      if (isJavaScript(code)) files[`${folder}/${index}/src/plain.js`] = code;
    }
  }
  writeFiles(project, files);
  return Object.keys(files).filter((file) => isLintable(file, files[file])).sort();
}

/** The objects with a text under `code`, in a file of rule tests. */
function casesOf(test) {
  const cases = [];
  simpleTraverse(parse(test, { range: true }), {
    visitors: {
      ObjectExpression({ properties }) {
        const textOf = (name) => text(properties.find(({ key }) => key?.type === 'Identifier' && key.name === name)?.value);
        const code = textOf('code');
        if (code !== undefined) cases.push({ code, filename: textOf('filename') });
      },
    },
  });
  return cases;
}

function text(node) {
  if (node?.type === 'Literal' && typeof node.value === 'string') return node.value;
  if (node?.type === 'TemplateLiteral' && node.expressions.length === 0) return node.quasis[0].value.cooked ?? undefined;
  return undefined;
}

function isLintable(file, code) {
  if (/\.[cm]?tsx?$/.test(file)) return parses(() => parse(code, { jsx: file.endsWith('x') }));
  return isJavaScript(code);
}

const asModule = { ecmaVersion: 'latest', sourceType: 'module', ecmaFeatures: { jsx: true } };
const isJavaScript = (code) => parses(() => espree.parse(code, asModule));
const hasJsx = (code) => !parses(() => parse(code)) && parses(() => parse(code, { jsx: true }));

function parses(parseIt) {
  try {
    parseIt();
    return true;
  } catch (error) {
    if (error instanceof SyntaxError || error.name === 'TSError') return false;
    throw error;
  }
}
