/** Words remembered at most: enough for a long text's usual words, a few MB. */
const CAPACITY = 4000;

/** `find`, which looks up each word once, until more than `CAPACITY` are remembered; then it starts anew. */
export function remembered<Found>(find: (word: string) => Found): (word: string) => Found {
  const memory = new Map<string, Found>();
  return (word) => {
    const known = memory.get(word);
    if (known !== undefined) return known;
    const found = find(word);
    if (memory.size >= CAPACITY) memory.clear();
    memory.set(word, found);
    return found;
  };
}
