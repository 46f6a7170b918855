/** Milliseconds of processor time that `work` takes in this process: other programs do not count, however busy they are. */
function cost(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/**
 * How many times dearer `work` is for four times as much: 4 where its cost grows with the amount, 16 where it grows with
 * the square of it. `LINEAR` is the most that a test may take for growing with the amount. Choose an amount that takes
 * some tenths of a second, since a short time says little.
 */
export function growth(work: (amount: number) => void, amount: number): number {
  const quarter = Math.ceil(amount / 4);
  // Once before, so that the smaller amount is not the one that pays for compiling the code.
  work(Math.ceil(quarter / 4));
  const small = cost(() => work(quarter));
  return cost(() => work(amount)) / small;
}

export const LINEAR = 8;
