import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { formatHtml } from '../../src/cli/audit/html/index.js';
import type { AuditReport, Finding } from '../../src/cli/audit/report.js';
import { auditExample } from '../support/audit-report.js';
import { canBrowse, launchChromium } from '../support/chromium.js';
import { scratchFolder } from '../support/packed.js';

/** A loaded machine may take long to draw a page. */
const patience = 180_000;

const scratch = scratchFolder('audit-html');
let browser: Browser;
let report: AuditReport;
let careless: string;

beforeAll(async () => {
  if (!canBrowse) return;
  report = await auditExample('careless', 'recommended');
  careless = fileOf('careless', report);
  browser = await launchChromium();
}, patience);

afterAll(async () => {
  if (canBrowse) await browser.close();
  rmSync(scratch, { recursive: true, force: true });
}, patience);

describe.skipIf(!canBrowse)('the audit page in a browser', { timeout: patience }, () => {
  it('asks for nothing, and has nothing to complain about', async () => {
    await visit(careless, {}, async (page, { complaints, requests }) => {
      await page.locator('#theme').click();
      await page.locator('#open').click();
      expect(complaints).toEqual([]);
      expect(requests.filter((url) => url !== careless && !url.startsWith('data:'))).toEqual([]);
    });
  });

  it('shows every report, with a link to the page of every rule', async () => {
    await visit(careless, {}, async (page) => {
      expect(await page.locator('.file li').count()).toBe(report.findings.length);
      const addresses: string[] = await page.evaluate("Array.from(document.querySelectorAll('.about a[href^=http]'), (link) => link.href)");
      expect(new Set(addresses)).toEqual(new Set(report.rules.map(({ url }) => url)));
    });
  });

  it('filters by rule, by priority, by suggestion and by words', async () => {
    await visit(careless, {}, async (page) => {
      const total = report.findings.length;
      const priorities = new Map(report.rules.map(({ ruleId, priority }) => [ruleId, priority]));
      const expectShown = async (fits: (finding: Finding) => boolean): Promise<void> => {
        const { length } = report.findings.filter(fits);
        expect(length).toBeGreaterThan(0);
        expect(length).toBeLessThan(total);
        await page.locator('#status', { hasText: `${length} of ${total} reports` }).waitFor();
        expect(await page.locator('.file li:not([hidden])').count()).toBe(length);
        expect(await page.locator('.file:not([hidden])').count()).toBe(new Set(report.findings.filter(fits).map(({ file }) => file)).size);
      };

      await page.locator('#rule').selectOption('hardened/require-timeout');
      await expectShown(({ ruleId }) => ruleId === 'hardened/require-timeout');
      await page.locator('#reset').click();
      await page.locator('#priority').selectOption('P1');
      await expectShown(({ ruleId }) => priorities.get(ruleId ?? '') === 'P1');
      await page.locator('#suggestion').check();
      await expectShown(({ ruleId, hasSuggestion }) => priorities.get(ruleId ?? '') === 'P1' && hasSuggestion);
      await page.locator('#reset').click();
      await page.locator('#status', { hasText: new RegExp(`^${total} reports$`) }).waitFor();
      await page.locator('#search').fill('SRC/routes secret');
      await expectShown((finding) => finding.file.startsWith('src/routes') && textOf(finding).includes('secret'));

      await page.locator('#search').fill('no such words');
      await page.locator('#no-match').waitFor();
      expect(await page.locator('.file:visible').count()).toBe(0);
    });
  });

  it('shows the reports of a rule from the chart and the scoreboard', async () => {
    await visit(careless, {}, async (page) => {
      for (const place of ['.chart', '.standards']) {
        await page.locator('#reset').click();
        await page.locator(`${place} [data-show="hardened/no-generic-catch"]`).first().click();
        expect(await page.locator('#rule').inputValue()).toBe('hardened/no-generic-catch');
        expect(await page.locator('.file li:not([hidden])').count())
          .toBe(report.findings.filter(({ ruleId }) => ruleId === 'hardened/no-generic-catch').length);
      }
    });
  });

  it('opens a report that a link points to, and all files at once', async () => {
    await visit(`${careless}#r${report.findings.length}`, {}, async (page) => {
      await page.locator(`#r${report.findings.length}`).waitFor();
      await page.locator('#open').click();
      await page.locator('#open', { hasText: 'Close all' }).waitFor();
      expect(await page.locator('.file:not([open])').count()).toBe(0);
      await page.locator('#open').click();
      await page.locator('#open', { hasText: 'Open all' }).waitFor();
      expect(await page.locator('.file[open]').count()).toBe(0);
    });
  });

  it('is used by keyboard', async () => {
    await visit(careless, {}, async (page) => {
      await page.keyboard.press('Tab');
      expect(await page.evaluate('document.activeElement.textContent')).toBe('Skip to the reports');
      await page.locator('#theme').press('Enter');
      expect(await page.locator('#theme').getAttribute('aria-pressed')).toBe('true');
      const closed = page.locator('.file:not([open]) > summary').first();
      const path = await closed.locator('.path').textContent();
      await closed.press('Enter');
      expect(await page.locator('.file[open] > summary .path').allTextContents()).toContain(path);
    });
  });

  it('follows the theme of the system until it is told otherwise', async () => {
    await visit(careless, { colorScheme: 'dark' }, async (page) => {
      const dark = await page.evaluate('getComputedStyle(document.body).backgroundColor');
      expect(await page.locator('#theme').getAttribute('aria-pressed')).toBe('true');
      await page.locator('#theme').click();
      expect(await page.locator('#theme').getAttribute('aria-pressed')).toBe('false');
      const light = await page.evaluate('getComputedStyle(document.body).backgroundColor');
      expect(light).not.toBe(dark);

      await page.emulateMedia({ colorScheme: 'light' });
      expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).toBe(light);
    });
  });

  it.each(['light', 'dark'] as const)('has enough contrast: %s', async (colorScheme) => {
    await visit(careless, { colorScheme }, async (page) => {
      await page.locator('#open').click();
      expect(await page.evaluate(lowContrasts)).toEqual([]);
    });
  });

  it.each([360, 390, 768, 1280])('scrolls in one direction only, %d pixels wide', async (width) => {
    await visit(careless, { viewport: { width, height: 740 } }, async (page) => {
      await page.locator('#open').click();
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
    });
  });

  it('is complete without its script', async () => {
    await visit(careless, { javaScriptEnabled: false }, async (page) => {
      expect(await page.locator('#filters').isVisible()).toBe(false);
      expect(await page.locator('#theme').isVisible()).toBe(false);
      expect(await page.locator('.file:visible').count()).toBe(new Set(report.findings.map(({ file }) => file)).size);
      await page.locator('.file:not([open]) > summary').first().click();
      expect(await page.locator('.file[open] li:visible').count()).toBeGreaterThan(0);
    });
  });

  it('prints on white, without the controls', async () => {
    await visit(careless, { colorScheme: 'dark' }, async (page) => {
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('#filters').isVisible()).toBe(false);
      expect(await page.evaluate('getComputedStyle(document.body).color')).toBe('rgb(23, 33, 31)');
    });
  });

  it('runs nothing that came in from outside', async () => {
    const hostile = '</script><script>window.ran = 1</script><img src=x onerror="window.ran = 1">';
    const page = fileOf('hostile', {
      ...report,
      root: `/x/${hostile.replaceAll('/', '')}`,
      findings: report.findings.map((finding) => ({ ...finding, file: hostile, message: hostile, source: { start: 1, lines: [hostile] } })),
    });
    await visit(page, {}, async (tab, { complaints }) => {
      expect(await tab.locator('.file .path').first().textContent()).toBe(hostile);
      expect(complaints).toEqual([]);
      // And if markup did come in one day, the policy of the page would stop it.
      await tab.evaluate("document.body.append(Object.assign(document.createElement('script'), { textContent: 'window.ran = 2' }))");
      expect(await tab.evaluate('window.ran')).toBeUndefined();
      expect(complaints.join()).toContain('Content Security Policy');
    });
  });

  it('bears thousands of reports', async () => {
    const copies = Math.ceil(5000 / report.findings.length);
    const findings = Array.from({ length: copies }, (_, copy) =>
      report.findings.map((finding) => ({ ...finding, file: `packages/p${copy}/${finding.file}` }))).flat();
    await visit(fileOf('big', { ...report, findings }), { viewport: { width: 360, height: 740 } }, async (page) => {
      const amount = findings.length.toLocaleString('en-US');
      await page.locator('#search').fill('packages/p7/ timeout');
      await page.locator('#status', { hasText: `of ${amount} reports` }).waitFor();
      await page.locator('#reset').click();
      await page.locator('#open').click();
      await page.locator('#open', { hasText: 'Close all' }).waitFor();
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
    });
  });
});

interface Heard {
  complaints: string[];
  requests: string[];
}

/** Opens a page in a profile of its own, hears what it says and asks for, and closes it. */
async function visit(
  address: string, options: BrowserContextOptions, act: (page: Page, heard: Heard) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext(options);
  context.setDefaultTimeout(patience / 2);
  const heard: Heard = { complaints: [], requests: [] };
  const page = await context.newPage();
  page.on('console', (message) => heard.complaints.push(message.text()));
  page.on('pageerror', (error) => heard.complaints.push(error.message));
  page.on('request', (request) => heard.requests.push(request.url()));
  try {
    await page.goto(address);
    await act(page, heard);
  } finally {
    await context.close();
  }
}

/** Writes a page and gives its address. */
function fileOf(name: string, ofReport: AuditReport): string {
  const file = join(scratch, `${name}.html`);
  writeFileSync(file, formatHtml(ofReport));
  return pathToFileURL(file).href;
}

/** What a search looks into. */
function textOf({ message, ruleId, source }: Finding): string {
  return [message.replaceAll('`', ''), ruleId, ...source.lines].join('\n').toLowerCase();
}

/** Runs in the page: texts that stand out from what is behind them by less than WCAG's AA asks for. */
const lowContrasts = `(() => {
  const parse = (color) => { const [r, g, b, a = 1] = color.match(/[\\d.]+/g).map(Number); return { r, g, b, a }; };
  const over = (top, bottom) => {
    const mix = (key) => top[key] * top.a + bottom[key] * (1 - top.a);
    return { r: mix('r'), g: mix('g'), b: mix('b'), a: 1 };
  };
  const behind = (element) => {
    if (!element) return { r: 255, g: 255, b: 255, a: 1 };
    const color = parse(getComputedStyle(element).backgroundColor);
    return color.a === 1 ? color : over(color, behind(element.parentElement));
  };
  const light = ({ r, g, b }) => [r, g, b]
    .map((value) => value / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4))
    .reduce((sum, value, index) => sum + value * [0.2126, 0.7152, 0.0722][index], 0);
  const low = new Set();
  let read = 0;
  for (const element of document.body.querySelectorAll('*')) {
    const says = [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim());
    if (!says || !element.checkVisibility()) continue;
    read += 1;
    const { color, fontSize, fontWeight } = getComputedStyle(element);
    const back = behind(element);
    const [high, deep] = [light(over(parse(color), back)), light(back)].sort((left, right) => right - left);
    const ratio = (high + 0.05) / (deep + 0.05);
    const isLarge = parseFloat(fontSize) >= 24 || (parseFloat(fontSize) >= 18.66 && Number(fontWeight) >= 700);
    if (ratio < (isLarge ? 3 : 4.5)) low.add(element.tagName + '.' + element.className + ' ' + color + ' ' + ratio.toFixed(2));
  }
  return read > 500 ? [...low] : ['too little text was looked at: ' + read];
})()`;
