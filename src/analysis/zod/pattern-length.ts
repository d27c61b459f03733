/** Patterns nested deeper than this are not judged. */
const deepestGroup = 50;

/** What a part of a pattern matches at most, and whether it is tied to the ends of the text. */
interface Part {
  longest: number;
  fromStart: boolean;
  toEnd: boolean;
  /** A look-ahead at its start measures all that follows. */
  measured: boolean;
}

/**
 * Does a pattern accept only texts up to some length? It has to match the whole text (`^…$`, without the flag `m`) and
 * may repeat nothing without end. `undefined` for patterns that are not understood.
 */
export function isBoundedPattern(source: string, flags: string): boolean | undefined {
  if (flags.includes('m')) return false;
  try {
    const part = new PatternReader(source, flags.includes('v')).pattern();
    return part && part.fromStart && (part.measured || (part.toEnd && part.longest < Infinity));
  } catch (error) {
    if (error instanceof NotUnderstood) return undefined;
    throw error;
  }
}

class NotUnderstood extends Error {
  override readonly name = 'NotUnderstood';
  readonly code = 'NOT_UNDERSTOOD';
}

class PatternReader {
  readonly #source: string;
  readonly #nestedClasses: boolean;
  #at = 0;
  #depth = 0;

  constructor(source: string, nestedClasses: boolean) {
    this.#source = source;
    this.#nestedClasses = nestedClasses;
  }

  pattern(): Part {
    const part = this.#alternatives();
    if (this.#at < this.#source.length) throw new NotUnderstood();
    return part;
  }

  #alternatives(): Part {
    const parts = [this.#sequence()];
    while (this.#take('|')) parts.push(this.#sequence());
    return {
      longest: parts.reduce((most, { longest }) => Math.max(most, longest), 0),
      fromStart: parts.every(({ fromStart }) => fromStart),
      toEnd: parts.every(({ toEnd }) => toEnd),
      measured: parts.every(({ measured }) => measured),
    };
  }

  #sequence(): Part {
    const whole: Part = { longest: 0, fromStart: false, toEnd: false, measured: false };
    while (this.#at < this.#source.length && !this.#sees('|') && !this.#sees(')')) {
      const isFirst = whole.longest === 0;
      const term = this.#term();
      const [least, most] = this.#quantifier();
      whole.longest += term.longest === 0 ? 0 : term.longest * most;
      if (isFirst && least > 0) {
        whole.fromStart ||= term.fromStart;
        whole.measured ||= term.measured;
      }
      // An assertion of no length does not move away from the end.
      if (term.toEnd && least > 0) whole.toEnd = true;
      else if (term.longest > 0) whole.toEnd = false;
    }
    return whole;
  }

  #term(): Part {
    const nothing: Part = { longest: 0, fromStart: false, toEnd: false, measured: false };
    const character = this.#next();
    switch (character) {
      case '^':
        return { ...nothing, fromStart: true };
      case '$':
        return { ...nothing, toEnd: true };
      case '(':
        return this.#group();
      case '[':
        this.#class();
        return { ...nothing, longest: 1 };
      case '\\':
        return { ...nothing, longest: this.#escape() };
      default:
        return { ...nothing, longest: 1 };
    }
  }

  #group(): Part {
    this.#depth += 1;
    if (this.#depth > deepestGroup) throw new NotUnderstood();
    const kind = /^\?(?:[:=!]|<[=!]|<[^>]*>|[a-z-]+:)?/.exec(this.#source.slice(this.#at, this.#at + 200))?.[0] ?? '';
    this.#at += kind.length;
    const start = this.#at;
    const inner = this.#alternatives();
    const text = this.#source.slice(start, this.#at);
    if (!this.#take(')')) throw new NotUnderstood();
    this.#depth -= 1;
    const nothing: Part = { longest: 0, fromStart: false, toEnd: false, measured: false };
    if (kind === '?=') return { ...nothing, measured: inner.measured || (inner.toEnd && inner.longest < Infinity) };
    // `(?!.{51})`: no more than 50 characters follow.
    if (kind === '?!') return { ...nothing, measured: /^(?:\.|\[\\s\\S\]|\[\^\])\{\d+,?\}$/.test(text) };
    return kind === '?<=' || kind === '?<!' ? nothing : inner;
  }

  #class(): void {
    for (let open = 1; open > 0;) {
      const character = this.#next();
      if (character === '\\') this.#at += 1;
      else if (character === ']') open -= 1;
      else if (character === '[' && this.#nestedClasses) open += 1;
    }
  }

  /** Reads what follows a backslash, and answers how many characters it stands for. */
  #escape(): number {
    const rest = this.#source.slice(this.#at, this.#at + 40);
    const long = /^(?:u\{[^}]*\}|u[\dA-Fa-f]{4}|x[\dA-Fa-f]{2}|c[A-Za-z]|[pP]\{[^}]*\})/.exec(rest)?.[0];
    if (long !== undefined) {
      this.#at += long.length;
      return 1;
    }
    const character = this.#next();
    // A reference back may be as long as its group.
    if (character === 'k' || /[1-9]/.test(character)) throw new NotUnderstood();
    return character === 'b' || character === 'B' ? 0 : 1;
  }

  /** How often the quantifier at this place lets a term repeat: at least and at most. */
  #quantifier(): [least: number, most: number] {
    const found = /^(?:([*+?])|\{(\d+)(?:,(\d*))?\})\??/.exec(this.#source.slice(this.#at, this.#at + 40));
    if (!found) return [1, 1];
    const [text, sign, least, most] = found;
    this.#at += text.length;
    if (sign !== undefined) return [sign === '+' ? 1 : 0, sign === '?' ? 1 : Infinity];
    return [Number(least), most === undefined ? Number(least) : most === '' ? Infinity : Number(most)];
  }

  #sees(character: string): boolean {
    return this.#source[this.#at] === character;
  }

  #take(character: string): boolean {
    if (!this.#sees(character)) return false;
    this.#at += 1;
    return true;
  }

  #next(): string {
    const character = this.#source[this.#at];
    if (character === undefined) throw new NotUnderstood();
    this.#at += 1;
    return character;
  }
}
