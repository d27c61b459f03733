// Choosing at random, but the same each time and not all from one place.
import { createHash } from 'node:crypto';

/**
 * `count` of the items, taken in turn from each group. The order within a group, and of the groups, is random but
 * follows from the seed and each item's own name: an item that goes or comes does not reshuffle the others.
 */
export function spread(items, { nameOf, groupOf, count, seed }) {
  const rank = (name) => createHash('sha256').update(`${seed} ${name}`).digest('hex');
  const groups = sortBy([...groupBy(items, groupOf)], ([name]) => rank(name))
    .map(([, group]) => sortBy(group, (item) => rank(nameOf(item))));

  const chosen = [];
  for (let round = 0; chosen.length < Math.min(count, items.length); round += 1) {
    const turn = groups.flatMap((group) => group.slice(round, round + 1));
    chosen.push(...turn.slice(0, count - chosen.length));
  }
  return chosen;
}

/** `Map.groupBy`, for the oldest Node.js this project runs on. */
export function groupBy(items, keyOf) {
  const groups = new Map();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** A sorted copy; each key is computed once. */
export function sortBy(items, keyOf) {
  return items
    .map((item) => ({ item, key: keyOf(item) }))
    .sort((a, b) => (a.key < b.key ? -1 : Number(a.key > b.key)))
    .map(({ item }) => item);
}
