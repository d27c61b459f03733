import type { Finding } from '../report.js';
import { html, type Markup, type Part } from './markup.js';
import { count, grouped } from './text.js';

/** A function that is reported as a whole shows its beginning. */
const mostLines = 14;
/** A line of generated code can be as long as its file. */
const mostCharacters = 300;
/** What stays of a long line before the place that is reported. */
const lead = 80;

/** Code with longer lines may scroll sideways even on a desktop, and must be reached by keyboard for that. */
const widest = 100;

/** The code of a finding with the numbers of its lines and the reported part marked. */
export function excerpt({ source, line, column, endLine = line, endColumn }: Finding): Markup | undefined {
  if (source.lines.length === 0) return undefined;

  const lines = source.lines.slice(0, mostLines);
  const indent = sharedIndent(lines);
  const rows = lines.map((whole, position) => {
    const number = source.start + position;
    const text = whole.slice(indent);
    if (number < line || number > endLine) return html`<span class="n">${number}</span>${clip(text, 0, 0).text}
`;
    const from = number === line ? column - 1 - indent : text.search(/\S|$/);
    const to = number === endLine && endColumn !== undefined ? endColumn - 1 - indent : text.length;
    return html`<span class="hit"><span class="n">${number}</span>${marked(text, from, to)}
</span>`;
  });
  const left = source.lines.length - lines.length;
  const scrolls = lines.some(({ length }) => length - indent > widest);
  return html`<pre${scrolls && html` tabindex="0"`}><code>${rows}</code></pre>${left > 0 && html`<p class="note">${count(left, 'more line')}</p>`}`;
}

/** How much white space all lines begin with, so that deep code does not start at the right edge of a phone. */
function sharedIndent(lines: readonly string[]): number {
  const indents = lines.filter((text) => text.trim() !== '').map((text) => text.slice(0, text.search(/\S/)));
  const [shortest = ''] = indents.toSorted((left, right) => left.length - right.length);
  return indents.every((indent) => indent.startsWith(shortest)) ? shortest.length : 0;
}

/** The text with a range of it marked; a range of no width, or outside of the text, marks nothing. */
function marked(text: string, from: number, to: number): Part {
  const clipped = clip(text, from, to);
  const before = clipped.text.slice(0, clipped.from);
  const inside = clipped.text.slice(clipped.from, clipped.to);
  return [before, inside !== '' && html`<mark>${inside}</mark>`, clipped.text.slice(clipped.to)];
}

/** A long line around its range, with a sign where something is left out. */
function clip(text: string, from: number, to: number): { text: string; from: number; to: number } {
  const first = Math.max(0, Math.min(from, text.length));
  const last = Math.max(first, Math.min(to, text.length));
  if (text.length <= mostCharacters) return { text, from: first, to: last };

  const start = Math.max(0, first - lead);
  const end = Math.min(text.length, start + mostCharacters);
  const before = start > 0 ? '… ' : '';
  const after = end < text.length ? ` … (${grouped(text.length - end)} more characters)` : '';
  const shift = before.length - start;
  return { text: before + text.slice(start, end) + after, from: first + shift, to: Math.min(last, end) + shift };
}
