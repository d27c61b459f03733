import { findToken, shortestToken } from '../../analysis/secrets/find-token.js';

/** Where a credential stands, as ESLint counts: lines and columns from 1, the end after the last character. */
export interface SecretPlace {
  line: number;
  column: number;
  endLine?: number | undefined;
  endColumn?: number | undefined;
}

/** One file without its credentials. */
export interface Redacted {
  /** A line of it, by its number from 1. */
  line(number: number): string;
  /** A text about it, such as a message that quotes the code. */
  text(text: string): string;
}

interface Interval {
  from: number;
  to: number;
  /** A credential of several lines shows its first characters on the first of them only. */
  isFirst: boolean;
}

/** The longest line that a report quotes: longer ones are code made for machines. */
const longestQuote = 400;

/**
 * Hides the credentials of a file: those at the given places, and whatever else its form gives away. Where a file did
 * not parse nobody knows the places, so every quoted text and every long word of it is hidden.
 */
export function redact(lines: readonly string[], places: readonly SecretPlace[], isParsed: boolean): Redacted {
  const intervals = intervalsOf(places);
  const known = new Set(knownTexts(lines, places));
  const holdsKey = lines.some((line) => line.includes('PRIVATE KEY'));

  const text = (given: string): string => {
    let shown = given;
    for (const secret of known) shown = shown.replaceAll(secret, previewOf(secret));
    shown = maskByForm(shown);
    return holdsKey ? shown.replace(/[A-Za-z0-9+/]{40,}={0,2}/g, previewOf) : shown;
  };

  return {
    text,
    line(number) {
      let line = maskIntervals(lines[number - 1] ?? '', intervals.get(number) ?? []).slice(0, 5 * longestQuote);
      if (!isParsed) line = maskWhateverIsQuoted(line);
      line = text(line);
      return line.length > longestQuote ? `${line.slice(0, longestQuote)}…` : line;
    },
  };
}

/** The first characters of a credential: enough to recognise it, too few to use it. */
function previewOf(secret: string): string {
  return `${secret.slice(0, Math.min(4, Math.floor(secret.length / 4)))}…`;
}

/** The same for a piece of code: a text keeps its quotes, of anything else nothing is shown. */
function previewOfCode(code: string): string {
  const [quote = ''] = code;
  if (!/["'`]/.test(quote)) return '…';
  const isClosed = code.length > 1 && code.endsWith(quote);
  return `${quote}${previewOf(code.slice(1, isClosed ? -1 : undefined))}${isClosed ? quote : ''}`;
}

function intervalsOf(places: readonly SecretPlace[]): ReadonlyMap<number, Interval[]> {
  const intervals = new Map<number, Interval[]>();
  for (const { line, column, endLine = line, endColumn = Infinity } of places) {
    for (let number = line; number <= endLine; number += 1) {
      const isFirst = number === line;
      const interval = { from: isFirst ? column - 1 : 0, to: number === endLine ? endColumn - 1 : Infinity, isFirst };
      intervals.set(number, [...(intervals.get(number) ?? []), interval]);
    }
  }
  return intervals;
}

function maskIntervals(line: string, intervals: readonly Interval[]): string {
  let masked = '';
  let end = 0;
  for (const { from, to, isFirst } of intervals.toSorted((a, b) => a.from - b.from || b.to - a.to)) {
    if (to <= end) continue;
    const start = Math.max(from, end);
    const isOwn = isFirst && start === from;
    masked += line.slice(end, start) + (isOwn ? previewOfCode(line.slice(start, to)) : '…');
    end = to;
  }
  return masked + line.slice(end);
}

/** The credentials themselves, as far as they stand on one line, and long words of them, for texts that quote code. */
function* knownTexts(lines: readonly string[], places: readonly SecretPlace[]): Generator<string> {
  for (const { line, column, endLine = line, endColumn } of places) {
    const end = endLine === line && endColumn !== undefined ? endColumn - 1 : undefined;
    const code = lines[line - 1]?.slice(column - 1, end) ?? '';
    for (const [quoted] of code.matchAll(/"[^"]{6,}"|'[^']{6,}'|`[^`]{6,}`/g)) {
      const text = quoted.slice(1, -1);
      yield text;
      for (const [word] of text.matchAll(/[^\s,;:=&?@/]{8,}/g)) if (/\d/.test(word)) yield word;
    }
  }
}

/** Tokens that providers hand out, and passwords within URLs, wherever they stand: in comments too. */
function maskByForm(text: string): string {
  let masked = text.replace(
    /(:\/\/[^\s/?#"'`\\:@]{0,100}:)([^\s/?#"'`\\@${<][^\s/?#"'`\\@]{2,200})@/g,
    (_, start: string, password: string) => `${start}${previewOf(password)}@`,
  );
  for (let found = findToken(masked); found && found.text.length >= shortestToken; found = findToken(masked)) {
    masked = masked.replaceAll(found.text, previewOf(found.text));
  }
  return masked;
}

function maskWhateverIsQuoted(line: string): string {
  return line
    .replace(/"[^"]*(?:"|$)|'[^']*(?:'|$)|`[^`]*(?:`|$)/g, (code) => (code.length < 8 ? code : previewOfCode(code)))
    .replace(/[\w+/=~.-]{20,}/g, (word) => (/\d/.test(word) ? previewOf(word) : word));
}
