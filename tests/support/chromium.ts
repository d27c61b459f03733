import { existsSync } from 'node:fs';

/** Debian's package; `scripts/ensure-chromium.sh` installs it where changes are checked. */
export const chromiumPath = '/usr/bin/chromium';

/** As root in a container, and without the calls home that a browser makes on its own. */
export const browserFlags = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
  '--disable-background-networking', '--disable-component-update', '--disable-sync',
];

/** A developer may have no Chromium; where changes are checked before they go in, that must not pass for a success. */
export const hasChromium = existsSync(chromiumPath) || process.env.CI !== undefined;
