// `npm run screenshots`: the pictures of the audit page in the documentation, docs/images/audit-{light,dark}.png.
//
//   node scripts/screenshots.mjs [folder]
//
// They show a part of examples/careless, where some standards are met: its result in light, its reports in dark.
// Fonts differ from machine to machine, so no check compares the pictures.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

import { createJiti } from 'jiti';

const folder = process.argv[2] ?? fileURLToPath(new URL('../docs/images', import.meta.url));

const jiti = createJiti(import.meta.url, { fsCache: false });
const { formatHtml } = await jiti.import('../src/cli/audit/html/index.ts');
const { auditExample } = await jiti.import('../tests/support/audit-report.ts');
const { launchChromium } = await jiti.import('../tests/support/chromium.ts');

const scratch = mkdtempSync(join(tmpdir(), 'hardened-screenshots-'));
const file = join(scratch, 'audit.html');
writeFileSync(file, formatHtml(await auditExample('careless', 'recommended', ['src/jobs/watch.ts', 'src/queue', 'src/routes', 'src/support'])));
mkdirSync(folder, { recursive: true });

const browser = await launchChromium();
try {
  for (const [colorScheme, place] of [['light', ''], ['dark', '#charts']]) {
    const page = await browser.newPage({ colorScheme, reducedMotion: 'reduce', viewport: { width: 1200, height: 1350 } });
    await page.goto(`${pathToFileURL(file).href}${place}`);
    await page.screenshot({ path: join(folder, `audit-${colorScheme}.png`) });
    await page.close();
  }
} finally {
  await browser.close();
  rmSync(scratch, { recursive: true, force: true });
}
