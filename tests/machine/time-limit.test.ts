import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { within } from '../../scripts/machine/time-limit.ts';

/** Works on nothing for so many milliseconds of the processor's time. */
function work(most: number): number {
  const start = process.cpuUsage();
  let rounds = 0;
  for (;;) {
    const { user, system } = process.cpuUsage(start);
    if ((user + system) / 1000 >= most) return rounds;
    rounds += 1;
  }
}

test('work that ends in its time gives its value', () => {
  expect(within(() => 'done', 1000)).toEqual({ value: 'done' });
});

test('work that takes longer than its time is ended', () => {
  expect(within(() => work(60_000), 100)).toBeNull();
});

test('work that had nearly all of its time is not begun again', () => {
  let begun = 0;
  const clock = [0, 95];
  const done = within(
    () => {
      begun += 1;
      return work(60_000);
    },
    100,
    () => clock.shift() ?? 0,
  );
  expect([done, begun]).toEqual([null, 1]);
});

test('work is not ended for the time that others had the processor: it is begun again', () => {
  let begun = 0;
  const done = within(() => {
    begun += 1;
    // The clock on the wall goes on while this process sleeps; the first round is over before it has worked.
    if (begun === 1) execFileSync('sleep', ['0.5']);
    return work(begun === 1 ? 100 : 10);
  }, 200);
  expect(done).not.toBeNull();
  expect(begun).toBe(2);
});

test('what the work throws is thrown', () => {
  expect(() =>
    within(() => {
      throw new RangeError('of the work');
    }, 1000),
  ).toThrow('of the work');
});
