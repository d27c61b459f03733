import { createHash } from 'node:crypto';

import type { AuditReport } from '../report.js';
import { charts } from './charts.js';
import { findings } from './findings.js';
import { head } from './head.js';
import { icon } from './icon.js';
import { html, type Markup, trusted } from './markup.js';
import { scoreboard } from './scoreboard.js';
import { script } from './script.js';
import { style } from './style.js';
import { entriesOf, projectName } from './summary.js';

/**
 * An audit as one page that needs nothing else: no other file, no network, not even its script.
 * The same report gives the same text, so it holds no date and no path of the machine.
 */
export function formatHtml(report: AuditReport): string {
  const entries = entriesOf(report);
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>Hardening audit of ${projectName(report.root)}</title>
<link rel="icon" href="${icon}">
<style>${trusted(style)}</style>
<script>${trusted(script)}</script>
</head>
<body>
${entries.length > 0 && html`<a class="skip" href="#reports">Skip to the reports</a>`}
<main>
${head(report, entries)}${body(report)}</main>
<footer><p>Made by <a href="https://github.com/eslint-plugin-hardened/eslint-plugin-hardened">eslint-plugin-hardened</a> ${report.versions.plugin}.
In the reports, the name of a rule leads to its page: why it matters, good and bad examples, options.</p></footer>
</body>
</html>
`;
  return page.text;

  function body({ files }: AuditReport): (Markup | false)[] {
    return [
      files > 0 && scoreboard(report, entries),
      entries.length > 0 && charts(report, entries),
      entries.length > 0 && findings(report, entries),
    ];
  }
}

/** Lets the page's own style and script run, and nothing else: markup that came in from outside could do nothing. */
const policy = [
  "default-src 'none'", `style-src '${hash(style)}'`, `script-src '${hash(script)}'`, 'img-src data:', "base-uri 'none'", "form-action 'none'",
].join('; ');

function hash(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
