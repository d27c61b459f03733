import { html, type Markup, type Part } from './markup.js';

/** `1 report`, `1,204 reports`. */
export function count(number: number, singular: string, plural = `${singular}s`): string {
  return `${grouped(number)} ${number === 1 ? singular : plural}`;
}

/** A number as people read it, the same on every machine. */
export function grouped(number: number): string {
  return number.toLocaleString('en-US');
}

/** A message with what stands between backticks as code. */
export function prose(message: string): Part[] {
  return message.split(/`([^`\n]+)`/).map((part, position): Part => (position % 2 === 1 ? html`<code>${part}</code>` : part));
}

/** A link, where the address is one of the web; else the label alone. */
export function link(url: string | undefined, label: Part): Markup {
  return url !== undefined && /^https?:\/\//i.test(url) ? html`<a href="${url}">${label}</a>` : html`${label}`;
}

/** Long names may break after their separators, so that they fit on a phone. */
export function breakable(name: string): Part[] {
  return name.split(/(?<=[/.-])/).flatMap((part): Part[] => [part, html`<wbr>`]);
}
