import { describe, expect, it } from 'vitest';

import { html, trusted } from '../../../src/cli/audit/html/markup.js';
import { breakable, count, link, prose } from '../../../src/cli/audit/html/text.js';

describe('html', () => {
  it('escapes what stands in it, in text and in attributes', () => {
    expect(html`<p title="${'"><script>'}">${'</style> & \' `'}</p>`.text)
      .toBe('<p title="&quot;&gt;&lt;script&gt;">&lt;/style&gt; &amp; &#39; &#96;</p>');
  });

  it('keeps markup as it is, also in lists', () => {
    const items = ['<a>', 'b'].map((item) => html`<li>${item}</li>`);
    expect(html`<ul>${items}</ul>${trusted('<hr>')}`.text).toBe('<ul><li>&lt;a&gt;</li><li>b</li></ul><hr>');
  });

  it('writes numbers, also zero, and leaves nothing for what is not there', () => {
    expect(html`${0}|${12}|${false}|${null}|${undefined}|${''}|${[]}`.text).toBe('0|12|||||');
  });

  it('shows what would not show, or would turn the text around', () => {
    expect(html`${'a\u0000b\u202ec\u2028d\u200be\ufefff\u001b[0m'}`.text)
      .toBe('a\\u0000b\\u202ec\\u2028d\\u200be\\ufefff\\u001b[0m');
  });

  it('keeps tabs, line ends and characters outside of the basic plane', () => {
    expect(html`${'a\tb\n😀 ü'}`.text).toBe('a\tb\n😀 ü');
  });

  it('replaces half of a pair, which has no form in UTF-8', () => {
    expect(html`${'a\ud83db\ude00c'}`.text).toBe('a\ufffdb\ufffdc');
  });
});

describe('words', () => {
  it('counts', () => {
    expect([count(0, 'file'), count(1, 'file'), count(1234567, 'file'), count(2, 'entry', 'entries')])
      .toEqual(['0 files', '1 file', '1,234,567 files', '2 entries']);
  });

  it('shows code in a message as code', () => {
    expect(html`${prose('Call `a<b>()` or `c`, not ` alone.')}`.text)
      .toBe('Call <code>a&lt;b&gt;()</code> or <code>c</code>, not &#96; alone.');
  });

  it('links to the web alone', () => {
    expect(link('https://example.com/"x', 'page').text).toBe('<a href="https://example.com/&quot;x">page</a>');
    for (const url of ['javascript:alert(1)', ' https://example.com', 'file:///etc/passwd', '', undefined]) {
      expect(link(url, '<b>').text).toBe('&lt;b&gt;');
    }
  });

  it('lets a long name break after its separators', () => {
    expect(html`${breakable('src/a-b.ts')}`.text).toBe('src/<wbr>a-<wbr>b.<wbr>ts<wbr>');
  });
});
