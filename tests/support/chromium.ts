import { existsSync } from 'node:fs';

import { type Browser, chromium } from 'playwright-core';

/** Debian's package, which `scripts/ensure-chromium.sh` installs, and what the machines of GitHub have. */
const paths = ['/usr/bin/chromium', '/usr/bin/google-chrome'];

/** Works as root in a container, and makes none of the calls home that a browser makes on its own. */
const flags = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update',
  '--disable-sync',
];

/** A developer may have no Chromium; where changes are checked before they go in, that must not pass for a success. */
export const canBrowse = process.env.CI !== undefined || paths.some(existsSync);

/** A browser without a window and with a new profile, to be closed by the caller. */
export async function launchChromium(): Promise<Browser> {
  const executablePath = paths.find(existsSync);
  if (executablePath === undefined) throw new Error(`There is no Chromium at ${paths.join(' or ')}: run scripts/ensure-chromium.sh.`);
  return chromium.launch({ executablePath, args: flags, headless: true, timeout: 120_000 });
}
