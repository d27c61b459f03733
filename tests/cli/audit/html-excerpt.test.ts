import { describe, expect, it } from 'vitest';

import { excerpt } from '../../../src/cli/audit/html/excerpt.js';
import type { Finding } from '../../../src/cli/audit/report.js';

/** The excerpt of a report at a place in some lines. */
function show(lines: readonly string[], start: number, place: Pick<Finding, 'line' | 'column' | 'endLine' | 'endColumn'>): string {
  const rest = { file: 'a.ts', ruleId: null, severity: 'error', message: '', hasSuggestion: false } as const;
  return excerpt({ ...rest, ...place, source: { start, lines } })?.text ?? '';
}

describe('excerpt', () => {
  it('numbers the lines and marks what is reported', () => {
    expect(show(['before();', 'call(url);', 'after();'], 9, { line: 10, column: 6, endLine: 10, endColumn: 9 })).toBe(
      '<pre><code><span class="n">9</span>before();\n'
      + '<span class="hit"><span class="n">10</span>call(<mark>url</mark>);\n</span>'
      + '<span class="n">11</span>after();\n</code></pre>',
    );
  });

  it('marks every line of a longer range, without the indentation', () => {
    const text = show(['  try {', '    go();', '', '  } catch {}'], 1, { line: 1, column: 3, endLine: 4, endColumn: 4 });
    expect(marks(text)).toEqual(['try {', 'go();', '}']);
    expect(text.match(/class="hit"/g)).toHaveLength(4);
  });

  it('marks to the end of the line where no end is known', () => {
    expect(marks(show(['  bad code'], 7, { line: 7, column: 3 }))).toEqual(['bad code']);
  });

  it.each([
    { name: 'a range of no width', place: { line: 1, column: 3, endLine: 1, endColumn: 3 } },
    { name: 'a column after the line', place: { line: 1, column: 99, endLine: 1, endColumn: 120 } },
    { name: 'an end before the start', place: { line: 1, column: 4, endLine: 1, endColumn: 2 } },
  ])('marks nothing for $name', ({ place }) => {
    const text = show(['short'], 1, place);
    expect(marks(text)).toEqual([]);
    expect(text).toContain('short');
  });

  it('starts at the line for a column below 1', () => {
    expect(marks(show(['short'], 1, { line: 1, column: 0, endLine: 1, endColumn: 6 }))).toEqual(['short']);
  });

  it('leaves out the white space that all lines begin with', () => {
    const text = show(['    if (a) {', '      call(url);', '', '    }'], 1, { line: 2, column: 12, endLine: 2, endColumn: 15 });
    expect(text).toContain('<span class="n">1</span>if (a) {\n');
    expect(text).toContain('<span class="n">2</span>  call(<mark>url</mark>);\n');
    expect(text).toContain('<span class="n">3</span>\n<span class="n">4</span>}\n');
  });

  it('leaves mixed tabs and spaces as they are', () => {
    expect(show(['  a();', '\tb();'], 1, { line: 1, column: 3, endLine: 1, endColumn: 4 })).toContain('</span>  <mark>a</mark>();\n');
  });

  it('escapes code, also where the mark begins and ends', () => {
    const text = show(['a = "</code><script>" && \'&amp;\';'], 1, { line: 1, column: 5, endLine: 1, endColumn: 22 });
    expect(text).toContain('a = <mark>&quot;&lt;/code&gt;&lt;script&gt;&quot;</mark> &amp;&amp; &#39;&amp;amp;&#39;;');
  });

  it('survives a mark through the middle of a character', () => {
    expect(marks(show(['😀!'], 1, { line: 1, column: 2, endLine: 1, endColumn: 4 }))).toEqual(['\ufffd!']);
  });

  it('shows a part of a long line, around what is reported', () => {
    const line = `${'a'.repeat(5000)}here${'b'.repeat(5000)}`;
    const text = show([line], 1, { line: 1, column: 5001, endLine: 1, endColumn: 5005 });
    expect(marks(text)).toEqual(['here']);
    expect(text).toContain(`</span>… ${'a'.repeat(80)}<mark>`);
    expect(text).toContain(`${'b'.repeat(216)} … (4,784 more characters)`);
  });

  it('ends the mark where it ends a long line', () => {
    const text = show(['x'.repeat(1000), 'y'.repeat(1000)], 1, { line: 1, column: 1, endLine: 1, endColumn: 1001 });
    expect(marks(text)).toEqual(['x'.repeat(300)]);
    expect(text).toContain(`${'y'.repeat(300)} … (700 more characters)`);
  });

  it('lets code that scrolls be reached by keyboard', () => {
    expect(show(['x'.repeat(101)], 1, { line: 1, column: 1 })).toContain('<pre tabindex="0">');
    expect(show(['x'.repeat(100)], 1, { line: 1, column: 1 })).toContain('<pre>');
  });

  it('shows the beginning of a long range', () => {
    const lines = Array.from({ length: 200 }, (_, index) => `line ${index + 1}`);
    const text = show(lines, 1, { line: 2, column: 1, endLine: 199, endColumn: 2 });
    expect(text).toContain('line 14');
    expect(text).not.toContain('line 15');
    expect(text).toContain('<p class="note">186 more lines</p>');
  });

  it('is nothing without code', () => {
    expect(show([], 1, { line: 1, column: 1 })).toBe('');
  });
});

function marks(text: string): string[] {
  return [...text.matchAll(/<mark>(.*?)<\/mark>/g)].map(([, mark = '']) => mark);
}
