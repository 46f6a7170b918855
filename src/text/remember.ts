/**
 * `make`, with what it made for the last `most` different keys remembered. Beyond that many the one made
 * first is forgotten, so that a long run over a large archive does not fill the memory. `keyOf` says what
 * tells two arguments apart.
 *
 * @example
 * const lengthOf = remembering({ most: 2, keyOf: (word: string) => word }, (word) => word.length);
 */
export function remembering<Argument, Key, Value>(
  { most, keyOf }: { readonly most: number; readonly keyOf: (argument: Argument) => Key },
  make: (argument: Argument) => Value,
): (argument: Argument) => Value {
  const made = new Map<Key, Value>();
  // One iterator for all: a new one would walk over the places of all that was forgotten.
  const oldest = made.keys();
  return (argument) => {
    const key = keyOf(argument);
    const known = made.get(key);
    if (known !== undefined) return known;
    const value = make(argument);
    made.set(key, value);
    if (made.size > most) {
      const first = oldest.next();
      if (!first.done) made.delete(first.value);
    }
    return value;
  };
}
