/** A piece of HTML that is safe to send: text from outside becomes one only through {@link html}. */
export class Markup {
  constructor(readonly text: string) {}
}

/** What may stand in a template. `false`, `null` and `undefined` leave nothing. */
export type Part = Markup | string | number | false | null | undefined | readonly Part[];

/** Joins a template and its parts; every part that is not markup itself is escaped, in text and in attributes. */
export function html(template: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return new Markup(template.map((text, position) => text + render(parts[position])).join(''));
}

/** For the style sheet and the script of the page, which hold nothing from outside. */
export function trusted(text: string): Markup {
  return new Markup(text);
}

function render(part: Part): string {
  if (part instanceof Markup) return part.text;
  if (typeof part === 'string') return escape(part);
  if (typeof part === 'number') return String(part);
  return part ? part.map(render).join('') : '';
}

const entities = new Map([['&', '&amp;'], ['<', '&lt;'], ['>', '&gt;'], ['"', '&quot;'], ["'", '&#39;'], ['`', '&#96;']]);

/**
 * Characters that would not show, or that would show the text around them in another order than it has:
 * control characters, line separators, marks of direction, and what has no width.
 */
// eslint-disable-next-line no-control-regex -- They are what is looked for.
const invisible = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;

function escape(text: string): string {
  return text
    // Half of a pair has no form in UTF-8.
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(invisible, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .replace(/[&<>"'`]/g, (character) => entities.get(character) ?? '');
}
