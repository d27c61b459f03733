/** Where a text has a word, as offsets in order. */
export function placesOfWord(word: string, text: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + word.length)) places.push(at);
  return places;
}

/** The position in a sorted list of offsets of the first that is `start` or more; the length of the list if there is none. */
export function firstFrom(start: number, places: readonly number[]): number {
  let low = 0;
  for (let high = places.length; low < high;) {
    const middle = (low + high) >> 1;
    if ((places[middle] as number) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
