import { html, type Markup } from './markup.js';
import type { Level } from './summary.js';

/** One colour of a bar. */
export interface Segment {
  level: Level | 'met';
  value: number;
}

/**
 * A bar of one or more colours, `total` wide. It is drawn, not styled: the content policy of the page allows no `style`.
 * The number stands beside it as text, so that nobody needs to see it.
 */
export function bar(segments: readonly Segment[], total: number): Markup {
  let start = 0;
  const parts = segments.map(({ level, value }) => {
    const width = (value / Math.max(total, 1)) * 100;
    const part = html`<rect class="fill-${level}" x="${rounded(start)}" width="${rounded(width)}" height="1"/>`;
    start += width;
    return part;
  });
  return html`<svg class="bar" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true" focusable="false">${parts}</svg>`;
}

/** The name of a level on its colour. */
export function badge(level: Level): Markup {
  return level === 'none' ? html`<span class="badge none">–</span>` : html`<span class="badge ${level}">${level}</span>`;
}

function rounded(number: number): number {
  return Math.round(number * 100) / 100;
}
