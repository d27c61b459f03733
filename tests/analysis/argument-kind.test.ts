import { describe, expect, it } from 'vitest';

import { type ArgumentKind, argumentKind, isNamedLikeOptions } from '../../src/analysis/timeouts/argument-kind.js';
import { analyse } from '../support/analyse.js';

function argument(code: string) {
  const { node, sourceCode } = analyse(code);
  const call = node(/use\(.*\)/s.exec(code)?.[0] ?? '');
  if (call.type !== 'CallExpression' || !call.arguments[0]) throw new Error('no use(…)');
  return { node: call.arguments[0], sourceCode };
}

describe('argumentKind', () => {
  const cases: [name: string, kind: ArgumentKind, code: string][] = [
    ['undefined', 'nothing', `use(undefined)`],
    ['null', 'nothing', `use(null)`],
    ['void', 'nothing', `use(void 0)`],
    ['object', 'options', `use({})`],
    ['object in a constant', 'options', `const a = { b: 1 } as const; use(a)`],
    ['object under a misleading name', 'options', `const url = { host }; use(url)`],
    ['text', 'other', `use('a')`],
    ['number', 'other', `use(80)`],
    ['template', 'other', 'use(`${base}/a`)'],
    ['tagged template', 'other', 'use(sql`a`)'],
    ['concatenation', 'other', `use(base + '/a')`],
    ['list', 'other', `use(['a'])`],
    ['arrow function', 'other', `use(() => {})`],
    ['function', 'other', `use(function () {})`],
    ['function of the file', 'other', `function a() {} use(a)`],
    ['function in a constant', 'other', `const a = () => {}; use(a)`],
    ['new URL', 'other', `use(new URL(a))`],
    ['URL in a constant', 'other', `const a = new URL(b); use(a)`],
    ['parsed URL', 'other', `import { parse } from 'url'; use(parse(a))`],
    ['joined path', 'other', `import path from 'path'; use(path.join(a, b))`],
    ['list method', 'other', `use(a.map(b))`],
    ['bound function', 'other', `use(this.done.bind(this))`],
    ['variable of the environment', 'other', `use(process.env.A)`],
    ['command line', 'other', `use(process.argv[2])`],
    ['member named after an address', 'other', `use(config.baseURL)`],
    ['name of an address', 'other', `use(apiUrl)`],
    ['address written together', 'other', `use(baseurl)`],
    ['name of a callback', 'other', `use(onResponse)`],
    ['function named after what it makes', 'other', `use(makeUrl(a))`],
    ['default of an address', 'other', `use(a ?? 'http://localhost')`],
    ['default named after an address', 'other', `use(a || defaultUrl)`],
    ['template in a constant', 'other', 'const a = `${b}c`; use(a)'],
    ['parameter typed string', 'other', `(a: string) => use(a)`],
    ['parameter typed URL or string', 'other', `(a: URL | string | undefined) => use(a)`],
    ['parameter typed list', 'other', `(a: readonly string[]) => use(a)`],
    ['parameter typed function', 'other', `(a: () => void) => use(a)`],
    ['parameter typed Array', 'other', `(a: Array<string>) => use(a)`],
    ['parameter typed options', 'unknown', `(url: RequestOptions) => use(url)`],
    ['parameter typed by a namespace', 'unknown', `(url: http.RequestOptions) => use(url)`],
    ['parameter typed options or string', 'unknown', `(url: string | Options) => use(url)`],
    ['parameter typed in another way', 'other', `(url: any) => use(url)`],
    ['parameter', 'unknown', `(a) => use(a)`],
    ['name of options', 'unknown', `use(options)`],
    ['word that merely ends like one', 'unknown', `use(report)`],
    ['member out of sight', 'unknown', `use(a[b])`],
    ['member', 'unknown', `use(this.config)`],
    ['call', 'unknown', `use(make(a))`],
    ['under a condition', 'unknown', `use(a ? b : c)`],
    ['circular', 'unknown', `const a = b; const b = a; use(a)`],
    ['default out of sight', 'unknown', `use(a ?? b)`],
  ];
  it.each(cases)('%s', (_name, kind, code) => {
    const { node, sourceCode } = argument(code);
    expect(argumentKind(node, sourceCode)).toBe(kind);
  });
});

describe('isNamedLikeOptions', () => {
  const cases: [code: string, answer: boolean][] = [
    ['use(options)', true],
    ['use(requestInit)', true],
    ['use(this.config)', true],
    ['use(EXEC_OPTS)', true],
    ['use(args)', false],
    ['use(a[b])', false],
    ['use({})', false],
  ];
  it.each(cases)('%s: %s', (code, answer) => {
    expect(isNamedLikeOptions(argument(code).node)).toBe(answer);
  });
});
