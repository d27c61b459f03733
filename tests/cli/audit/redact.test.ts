import { describe, expect, it } from 'vitest';

import { redact } from '../../../src/cli/audit/redact.js';
import { cli, project } from '../../support/cli.js';
import { jwt, pem, random, withChecksum } from '../../support/tokens.js';

const github = withChecksum('ghp', 'audit');
const password = `${random(14, 'alnum', 'password')}!7`;

describe('redact', () => {
  it('keeps the quotes and the first characters of a text', () => {
    const lines = [`call('${github}', "short");`];
    const { line } = redact(lines, [{ line: 1, column: 6, endLine: 1, endColumn: 6 + github.length + 2 }], true);
    expect(line(1)).toBe(`call('ghp_…', "short");`);
  });

  it('shows nothing of an expression', () => {
    const lines = [`const key = prefix + '${password}' + rest;`];
    const { line } = redact(lines, [{ line: 1, column: 13, endLine: 1, endColumn: lines[0]?.length }], true);
    expect(line(1)).toBe('const key = …;');
  });

  it('hides every line of a text of several, and nothing around it', () => {
    const lines = ['sign(`first', 'second', 'third`, x);', 'after();'];
    const { line } = redact(lines, [{ line: 1, column: 6, endLine: 3, endColumn: 7 }], true);
    expect([1, 2, 3, 4, 5].map(line)).toEqual(['sign(`f…', '…', '…, x);', 'after();', '']);
  });

  it('hides to the end of the line where no end is known', () => {
    expect(redact(['sign("abcdefgh");'], [{ line: 1, column: 6 }], true).line(1)).toBe('sign("ab…');
  });

  it('hides places that overlap once', () => {
    const place = { line: 1, column: 6, endLine: 1, endColumn: 24 };
    const inner = { line: 1, column: 10, endLine: 1, endColumn: 20 };
    const beyond = { line: 1, column: 20, endLine: 1, endColumn: 28 };
    expect(redact([`call('abcdefghijklmnop', 'xy');`], [inner, place, place, beyond], true).line(1)).toBe(`call('abcd…'…y');`);
  });

  it('hides what shows by its form wherever it stands', () => {
    const token = jwt();
    const lines = [`// was ${github} and ${github}, then ${token}`, `// postgres://app:${password}@db.acme.io/app`, '// postgres://${user}:${password}@db/x'];
    const { line } = redact(lines, [], true);
    expect([1, 2, 3].map(line)).toEqual([
      '// was ghp_… and ghp_…, then eyJh…', `// postgres://app:${password.slice(0, 4)}…@db.acme.io/app`, '// postgres://${user}:${password}@db/x',
    ]);
  });

  it('hides the body of a private key in a comment', () => {
    const lines = ['/*', ...pem().split('\n'), '*/'];
    const { line } = redact(lines, [], true);
    const shown = lines.map((_, index) => line(index + 1));
    expect(shown[2]).toMatch(/^.{4}…$/);
    for (const text of lines.slice(2, 6)) expect(shown.join('\n')).not.toContain(text);
  });

  it('hides credentials that a text about the file quotes', () => {
    const lines = [`call('user ${password}');`];
    const { text } = redact(lines, [{ line: 1, column: 6, endLine: 1, endColumn: lines[0]?.length }], true);
    expect(text(`\`call('user ${password}')\` says ${password}, ${github}.`)).toBe(
      `\`call('user…')\` says ${password.slice(0, 4)}…, ghp_….`,
    );
  });

  it('hides every text of a file that does not parse', () => {
    const lines = [`const a = "${password}", b = 'x', c = \`open ${password}`, `${random(30, 'alnum', 'body')} ordinary words`];
    const { line } = redact(lines, [], false);
    expect(line(1)).toBe(`const a = "${password.slice(0, 4)}…", b = 'x', c = \`open…`);
    expect(line(2)).toMatch(/^.{4}… ordinary words$/);
  });

  it('cuts long lines', () => {
    expect(redact(['x'.repeat(10_000)], [], true).line(1)).toBe(`${'x'.repeat(400)}…`);
  });
});

describe('a report', () => {
  const secrets = {
    github, password,
    key: pem('PRIVATE KEY').split('\n')[2] ?? '',
    url: random(18, 'alnum', 'url'),
    comment: withChecksum('ghp', 'comment'),
    disabled: withChecksum('ghp', 'disabled'),
    test: random(20, 'alnum', 'test'),
    broken: random(24, 'alnum', 'broken'),
  };
  const files = {
    'src/a.js': [
      'import { Client } from "pg";',
      `const options = { password: '${secrets.password}' };`,
      `fetch('https://api.acme.io', { headers: { authorization: 'token ${secrets.github}' } });`,
      `fetch(url); // ${secrets.comment}`,
      `new Client('postgres://app:${secrets.url}@db.acme.io/app');`,
      `const key = \`${pem('PRIVATE KEY')}\`;`,
      `try { f(key, options); } catch { g('${secrets.github}'); }`,
      `exec(\`curl -H 'x: ${secrets.github}' \${url}\`);`,
      '',
    ].join('\n'),
    'src/b.js': [
      '/* eslint-disable hardened/no-hardcoded-secret */',
      `const token = '${secrets.disabled}'; fetch(url);`,
      '// eslint-disable-next-line',
      `const again = '${secrets.disabled}'; fetch(url);`,
      `const dbPassword = '${secrets.password}'; fetch(url);`,
      '',
    ].join('\n'),
    // In tests the rule is silent about what only has the name of a secret.
    'test/c.test.js': `const apiSecret = '${secrets.test}'; try { f(apiSecret); } catch {}\nnew Promise(async () => {});\n`,
    'src/d.js': `const dbPassword = '${secrets.broken}';;; const const;\n`,
  };

  it.each(['stylish', 'json', 'sarif', 'html'])('holds no secret in full: %s', async (format) => {
    for (const config of ['recommended', 'strict']) {
      const { code, stdout, stderr } = await cli(project(files), ['audit', '--format', format, '--config', config]);
      expect([code, stderr]).toEqual([1, '']);
      for (const [name, secret] of Object.entries(secrets)) {
        expect(secret.length).toBeGreaterThan(12);
        expect([name, stdout.includes(secret), stdout.includes(secret.slice(0, 10))]).toEqual([name, false, false]);
      }
    }
  });

  it('still shows the code around them', async () => {
    const { stdout } = await cli(project(files), ['audit', '--format', 'json']);
    expect(stdout).toContain(`const options = { password: '${password.slice(0, 4)}…' };`);
    expect(stdout).toContain(`const token = 'ghp_…'; fetch(url);`);
    expect(JSON.parse(stdout).findings.map(({ file }: { file: string }) => file)).toEqual(
      expect.arrayContaining(['src/a.js', 'src/b.js', 'src/d.js', 'test/c.test.js']),
    );
  });
});
