import { fileURLToPath } from 'node:url';

import * as parser from '@typescript-eslint/parser';
import { Linter } from 'eslint';
import ts from 'typescript';
import { expect, it } from 'vitest';

import plugin from '../../src/index.js';

const folder = fileURLToPath(new URL('../fixtures/typed/', import.meta.url));

/** What the editor makes of the first suggestion of the rule. */
function suggested(code: string): string {
  const [message] = new Linter().verify(code, [
    { files: ['**/*.ts'], plugins: { hardened: plugin }, rules: { 'hardened/require-resource-cleanup': 'error' }, languageOptions: { parser } },
  ], { filename: 'file.ts' });
  const fix = message?.suggestions?.[0]?.fix;
  if (!fix) throw new TypeError(`no suggestion: ${message?.message ?? 'no report'}`);
  return code.slice(0, fix.range[0]) + fix.text + code.slice(fix.range[1]);
}

/** What TypeScript, as strict as it gets, has to say about a file. */
function complaints(code: string): string[] {
  const options: ts.CompilerOptions = {
    strict: true, noEmit: true, noImplicitReturns: true, noUnusedLocals: true, target: ts.ScriptTarget.ES2022, types: ['node'],
    module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext, skipLibCheck: true,
  };
  const host = ts.createCompilerHost(options);
  const name = `${folder}suggested.ts`;
  const read = host.getSourceFile.bind(host);
  host.getSourceFile = (file, version) => (file === name ? ts.createSourceFile(file, code, version) : read(file, version));
  host.fileExists = ((exists) => (file: string) => file === name || exists(file))(host.fileExists.bind(host));
  const program = ts.createProgram([name, `${folder}modules.d.ts`], options, host);
  return ts.getPreEmitDiagnostics(program, program.getSourceFile(name))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

const code = `import { Pool } from 'pg';

const pool = new Pool();

export async function namesOf(ids: readonly string[]): Promise<string[]> {
  const client = await pool.connect();
  const names: string[] = [];
  let last: string | undefined;
  for (const id of ids) {
    const { rows } = await client.query(id);
    if (rows.length === 0) {
      client.release();
      throw new RangeError(id);
    }
    last = String(rows[0].name);
    names.push(last);
  }
  // All of them are there.
  client.release();
  return last === undefined ? [] : names;
}
`;

it('moves declarations with what uses them, and what comes out type-checks', () => {
  const output = suggested(code);
  expect(output).toBe(`import { Pool } from 'pg';

const pool = new Pool();

export async function namesOf(ids: readonly string[]): Promise<string[]> {
  const client = await pool.connect();
  try {
    const names: string[] = [];
    let last: string | undefined;
    for (const id of ids) {
      const { rows } = await client.query(id);
      if (rows.length === 0) {
        throw new RangeError(id);
      }
      last = String(rows[0].name);
      names.push(last);
    }
    // All of them are there.
    return last === undefined ? [] : names;
  } finally {
    client.release();
  }
}
`);
  expect([complaints(code), complaints(output)]).toEqual([[], []]);
});

it('awaits a promise that would outlive the resource', () => {
  const output = suggested(`import { Pool } from 'pg';
const pool = new Pool();
export async function all() {
  const client = await pool.connect();
  return client.query('select 1');
}
`);
  expect(output).toContain('return await client.query(');
  expect(complaints(output)).toEqual([]);
});

it('reports nothing more once it is applied', () => {
  expect(() => suggested(suggested(code))).toThrow('no report');
});
