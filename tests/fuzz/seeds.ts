import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { parse, simpleTraverse } from '@typescript-eslint/typescript-estree';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Programs to begin with: the code of all rule tests, and the files of the example service. */
export function seedPrograms(): string[] {
  const tests = filesBelow('tests/rules').flatMap((file) => casesOf(readFileSync(file, 'utf8')));
  const examples = filesBelow('examples').map((file) => readFileSync(file, 'utf8'));
  return [...new Set([...tests, ...examples])].filter((code) => code.length < 6000).toSorted();
}

function filesBelow(folder: string): string[] {
  return readdirSync(root + folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts')).map((file) => `${root}${folder}/${file}`);
}

/** The texts under `code` in a file of rule tests. */
function casesOf(test: string): string[] {
  const codes: string[] = [];
  simpleTraverse(parse(test, { range: true }), {
    visitors: {
      Property(node) {
        if (node.type !== 'Property' || node.key.type !== 'Identifier' || node.key.name !== 'code') return;
        const { value } = node;
        if (value.type === 'Literal' && typeof value.value === 'string') codes.push(value.value);
        else if (value.type === 'TemplateLiteral' && value.expressions.length === 0) codes.push(value.quasis[0]?.value.cooked ?? '');
      },
    },
  });
  return codes;
}
