/** Groups in the order in which their first items come. */
export function groupBy<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

/** Parts of a list, in order, each of at most `most` in all; a single item may be larger. `sizeOf` is asked once for each. */
export function partsOf<Item>(
  items: readonly Item[],
  most: number,
  sizeOf: (item: Item) => number,
): Item[][] {
  const parts: Item[][] = [[]];
  let size = 0;
  for (const item of items) {
    const own = sizeOf(item);
    if (size + own > most && size > 0) {
      parts.push([]);
      size = 0;
    }
    parts.at(-1)?.push(item);
    size += own;
  }
  return parts;
}
