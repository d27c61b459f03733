// `npm run screenshots`: the pictures of the audit page in the documentation, docs/images/audit-{light,dark}.png.
//
//   node scripts/screenshots.mjs [folder]
//
// They show examples/careless. The browser is the Chromium of the system; fonts differ from machine to machine, so no check
// compares the pictures.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

import { createJiti } from 'jiti';
import { chromium } from 'playwright-core';

const root = fileURLToPath(new URL('..', import.meta.url));
const target = process.argv[2] ?? join(root, 'docs/images');

const jiti = createJiti(import.meta.url, { fsCache: false });
const { formatHtml } = await jiti.import('../src/cli/audit/html/index.ts');
const { auditExample } = await jiti.import('../tests/support/audit-report.ts');
const { browserFlags, chromiumPath } = await jiti.import('../tests/support/chromium.ts');

const scratch = mkdtempSync(join(tmpdir(), 'hardened-screenshots-'));
const page = join(scratch, 'audit.html');
writeFileSync(page, formatHtml(await auditExample('careless', 'recommended')));
mkdirSync(target, { recursive: true });

const context = await chromium.launchPersistentContext(join(scratch, 'profile'), {
  executablePath: chromiumPath, args: browserFlags, headless: true, viewport: { width: 1200, height: 1350 },
});
try {
  for (const colorScheme of ['light', 'dark']) {
    const tab = await context.newPage();
    await tab.emulateMedia({ colorScheme });
    await tab.goto(pathToFileURL(page).href);
    await tab.screenshot({ path: join(target, `audit-${colorScheme}.png`) });
    await tab.close();
  }
} finally {
  await context.close();
  rmSync(scratch, { recursive: true, force: true });
}
