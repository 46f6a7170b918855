import { setTimeout as after } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { takeTurn } from '../../../src/browser/search/engine/take-turns.ts';

/** Keeps the thread busy for so long. */
function work(milliseconds: number): void {
  const until = performance.now() + milliseconds;
  while (performance.now() < until);
}

describe('a search that takes turns with its page', () => {
  it('lets other work be done after it has been busy for a while', async () => {
    await takeTurn();
    let isDone = false;
    setTimeout(() => {
      isDone = true;
    });
    work(20);
    await takeTurn();
    expect(isDone).toBe(true);
  });
  it('goes on at once where it has not been busy', async () => {
    await after(20);
    await takeTurn();
    let isDone = false;
    setTimeout(() => {
      isDone = true;
    });
    await takeTurn();
    expect(isDone).toBe(false);
  });
});
