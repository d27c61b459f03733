import { createHash } from 'node:crypto';

import type { AuditReport } from '../report.js';
import { charts } from './charts.js';
import { findings } from './findings.js';
import { head } from './head.js';
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

/** A shield. Without one, browsers ask the server for an icon. */
const icon = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><path fill="#0f766e" d="M8 0 1.5 2.5v5c0 4.1 2.8 7.3 6.5 8.5 3.7-1.2 6.5-4.4 6.5-8.5v-5z"/><path fill="none" stroke="#fff" stroke-width="1.8" d="m4.8 8 2.3 2.3 4.2-4.6"/></svg>',
)}`;

function hash(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
