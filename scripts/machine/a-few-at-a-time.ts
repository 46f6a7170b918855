/** Does `each` for each of many, `most` of them at a time. Returns what comes of it, in the order of the many. */
export async function aFewAtATime<One, Result>(
  most: number,
  many: Iterable<One>,
  each: (one: One) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  const rest = [...many].entries();
  const worker = async (): Promise<void> => {
    for (const [i, one] of rest) results[i] = await each(one);
  };
  await Promise.all(Array.from({ length: most }, worker));
  return results;
}
