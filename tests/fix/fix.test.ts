import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { describe, expect, it } from 'vitest';

import { type ImportRequest, planImport } from '../../src/fix/add-import.js';
import { insertOption, type OptionEdit } from '../../src/fix/insert-option.js';
import { freeName, isFreeName, isVisibleAt } from '../../src/fix/names.js';
import { analyse } from '../support/analyse.js';

/** A fixer that only notes ranges, as ESLint's does. */
const fixer = {
  insertTextAfter: (node: TSESTree.Node, text: string) => ({ range: [node.range[1], node.range[1]], text }),
  insertTextBefore: (node: TSESTree.Node, text: string) => ({ range: [node.range[0], node.range[0]], text }),
  replaceText: (node: TSESTree.Node, text: string) => ({ range: node.range, text }),
} as unknown as TSESLint.RuleFixer;

function apply(code: string, fixes: TSESLint.RuleFix[]): string {
  return fixes.toSorted((a, b) => b.range[0] - a.range[0])
    .reduce((text, { range, text: inserted }) => text.slice(0, range[0]) + inserted + text.slice(range[1]), code);
}

describe('planImport', () => {
  const request: ImportRequest = { module: 'node:timers/promises', name: 'setTimeout', otherNames: ['delay', 'sleep'] };
  const cases: [name: string, code: string, output: string, local: string][] = [
    ['new import below the others', `import a from 'a';\nimport b from 'b';\nhere;`, `import a from 'a';\nimport b from 'b';\nimport { setTimeout } from 'node:timers/promises';\nhere;`, 'setTimeout'],
    ['no import yet', `export const x = here;`, `import { setTimeout } from 'node:timers/promises';\nexport const x = here;`, 'setTimeout'],
    ['behind a directive', `'use strict';\nhere;`, `'use strict';\nimport { setTimeout } from 'node:timers/promises';\nhere;`, 'setTimeout'],
    ['behind a hashbang', `#!/usr/bin/env node\nhere;`, `#!/usr/bin/env node\nimport { setTimeout } from 'node:timers/promises';\nhere;`, 'setTimeout'],
    ['global of that name in use', `import a from 'a';\nsetTimeout(f); here;`, `import a from 'a';\nimport { setTimeout as delay } from 'node:timers/promises';\nsetTimeout(f); here;`, 'delay'],
    ['all names taken', `import a from 'a';\nsetTimeout(f); const delay = 1; function g(sleep, sleep2) {} here;`, `import a from 'a';\nimport { setTimeout as sleep3 } from 'node:timers/promises';\nsetTimeout(f); const delay = 1; function g(sleep, sleep2) {} here;`, 'sleep3'],
    ['there already', `import { setTimeout as wait } from 'timers/promises';\nhere;`, `import { setTimeout as wait } from 'timers/promises';\nhere;`, 'wait'],
    ['there already, required', `const { setTimeout: wait } = require('timers/promises');\nhere;`, `const { setTimeout: wait } = require('timers/promises');\nhere;`, 'wait'],
    ['there, but shadowed', `import { setTimeout as wait } from 'timers/promises';\nfunction f(wait) { here; }`, `import { setTimeout as wait, setTimeout } from 'timers/promises';\nfunction f(wait) { here; }`, 'setTimeout'],
    ['another name of the module', `import { setInterval } from 'timers/promises';\nhere;`, `import { setInterval, setTimeout } from 'timers/promises';\nhere;`, 'setTimeout'],
    ['namespace of the module', `import * as timers from 'timers/promises';\nhere;`, `import * as timers from 'timers/promises';\nimport { setTimeout } from 'node:timers/promises';\nhere;`, 'setTimeout'],
    ['only a type of the module', `import type { TimerOptions } from 'timers';\nimport type { X } from 'timers/promises';\nhere;`, `import type { TimerOptions } from 'timers';\nimport type { X } from 'timers/promises';\nimport { setTimeout } from 'node:timers/promises';\nhere;`, 'setTimeout'],
    ['require', `const fs = require('fs');\nhere;`, `const fs = require('fs');\nconst { setTimeout } = require('node:timers/promises');\nhere;`, 'setTimeout'],
    ['require of a member, name taken', `const read = require('fs').readFile;\nsetTimeout(f); here;`, `const read = require('fs').readFile;\nconst { setTimeout: delay } = require('node:timers/promises');\nsetTimeout(f); here;`, 'delay'],
    ['module.exports without require', `module.exports = here;`, `const { setTimeout } = require('node:timers/promises');\nmodule.exports = here;`, 'setTimeout'],
  ];
  it.each(cases)('%s', (_name, code, output, local) => {
    const { node, sourceCode } = analyse(code);
    const plan = planImport(request, node('here'), sourceCode);
    expect(plan.local).toBe(local);
    expect(apply(code, plan.edits(fixer))).toBe(output);
  });

  it('goes below the requires of a script', () => {
    const code = `'use strict';\nconst a = require('a');\nlet b;\nhere;`;
    const { node, sourceCode } = analyse(code, { sourceType: 'commonjs' });
    const plan = planImport(request, node('here'), sourceCode);
    expect(apply(code, plan.edits(fixer))).toBe(
      `'use strict';\nconst a = require('a');\nconst { setTimeout } = require('node:timers/promises');\nlet b;\nhere;`,
    );
  });

  it('uses what a script requires already', () => {
    const code = `const { setTimeout: pause } = require('timers/promises');\nhere;`;
    const { node, sourceCode } = analyse(code, { sourceType: 'commonjs' });
    expect(planImport(request, node('here'), sourceCode).local).toBe('pause');
  });
});

describe('insertOption', () => {
  const edit: OptionEdit = { argument: 1, path: ['timeout'], value: '10_000' };
  const cases: [name: string, code: string, output: string | undefined, edit?: Partial<OptionEdit>][] = [
    ['new argument', `f(a);`, `f(a, { timeout: 10_000 });`],
    ['new argument behind a parenthesis', `f((a));`, `f((a), { timeout: 10_000 });`],
    ['new argument before a trailing comma', `f(a,);`, `f(a, { timeout: 10_000 },);`],
    ['first argument', `f();`, `f({ timeout: 10_000 });`, { argument: 0 }],
    ['first argument behind type arguments', `f<T>();`, `f<T>({ timeout: 10_000 });`, { argument: 0 }],
    ['new without parentheses', `new F;`, `new F({ timeout: 10_000 });`, { argument: 0 }],
    ['arguments between', `f(a);`, `f(a, undefined, { timeout: 10_000 });`, { argument: 2 }],
    ['into an object', `f(a, { b: 1 });`, `f(a, { b: 1, timeout: 10_000 });`],
    ['into an object with a trailing comma', `f(a, { b: 1, /* c */ });`, `f(a, { b: 1, timeout: 10_000, /* c */ });`],
    ['into an empty object', `f(a, {});`, `f(a, { timeout: 10_000 });`],
    ['into an empty object with a comment', `f(a, { /* c */ });`, `f(a, { timeout: 10_000, /* c */ });`],
    ['behind a spread', `f(a, { ...b });`, `f(a, { ...b, timeout: 10_000 });`],
    ['another value', `f(a, { timeout: 0 });`, `f(a, { timeout: 10_000 });`],
    ['another value for a shorthand', `f(a, { timeout });`, `f(a, { timeout: 10_000 });`],
    ['a method of that name', `f(a, { timeout() {} });`, undefined],
    ['around a name', `f(a, b);`, `f(a, { ...b, timeout: 10_000 });`],
    ['around a cast', `f(a, b as B);`, `f(a, { ...b as B, timeout: 10_000 });`],
    ['instead of nothing', `f(a, undefined);`, `f(a, { timeout: 10_000 });`],
    ['instead of null', `f(a, null);`, `f(a, { timeout: 10_000 });`],
    ['spread argument', `f(...a);`, undefined],
    ['something else', `f(a, () => {});`, undefined],
    ['nested, new', `f(a);`, `f(a, { timeout: { request: 10_000 } });`, { path: ['timeout', 'request'] }],
    ['nested, into', `f(a, { timeout: { read: 1 } });`, `f(a, { timeout: { read: 1, request: 10_000 } });`, { path: ['timeout', 'request'] }],
    ['nested, in something else', `f(a, { timeout: b });`, undefined, { path: ['timeout', 'request'] }],
    ['nested, around a name', `f(a, b);`, undefined, { path: ['timeout', 'request'] }],
  ];
  it.each(cases)('%s', (_name, code, output, change) => {
    const { node, sourceCode } = analyse(code);
    const call = node(code.slice(0, -1), 0);
    if (call.type !== 'CallExpression' && call.type !== 'NewExpression') throw new Error('no call');
    const fix = insertOption(call, { ...edit, ...change }, sourceCode);
    expect(fix && apply(code, [fix(fixer)])).toBe(output);
  });
});

describe('names', () => {
  it('knows what is free and visible', () => {
    const { node, sourceCode } = analyse(`import a from 'a'; here; fetch(u); function f(b) { inner; } { const a = 1; block; }`);
    expect(['a', 'b', 'f', 'fetch', 'c'].map((name) => isFreeName(name, sourceCode))).toEqual([false, false, false, false, true]);
    expect(freeName(['a', 'c'], sourceCode)).toBe('c');
    expect(isVisibleAt('a', node('inner'), sourceCode)).toBe(true);
    expect(isVisibleAt('a', node('block'), sourceCode)).toBe(false);
    expect(isVisibleAt('a', node('here'), sourceCode)).toBe(true);
  });
});
