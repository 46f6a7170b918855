/** What something took at a number of documents. */
export type Point = readonly [documents: number, taken: number];

/**
 * The exponent k of the curve c · N^k that lies nearest to the points (least squares over the logarithms): 1 is linear, 2
 * is quadratic. Null where there are fewer than two numbers of documents, or nothing was taken.
 */
export function exponentOf(points: readonly Point[]): number | null {
  const logs = points
    .filter(([, taken]) => taken > 0)
    .map(([n, taken]) => [Math.log(n), Math.log(taken)] as const);
  if (new Set(logs.map(([n]) => n)).size < 2) return null;
  const mean = (at: 0 | 1): number => logs.reduce((sum, log) => sum + log[at], 0) / logs.length;
  const [meanN, meanTaken] = [mean(0), mean(1)];
  const above = logs.reduce((sum, [n, taken]) => sum + (n - meanN) * (taken - meanTaken), 0);
  const below = logs.reduce((sum, [n]) => sum + (n - meanN) ** 2, 0);
  return Number((above / below).toFixed(2));
}
