import { createContext, Script } from 'node:vm';
import type { Within } from '../pipeline/index.ts';

/**
 * A text is worked on for so long at most: rules that look ahead can take hours for a line that nobody would write. The
 * longest texts that are taken need some six seconds. Milliseconds of the processor's time.
 */
const TEXT_TIME = 8_000;
/** On a busy machine the clock on the wall runs faster than the work; so many times as fast is waited for. */
const BUSIEST = 40;
/** Work that had this much of its time has had it: no process has the whole of a processor, and measures differ a little. */
const ENOUGH = 0.9;

const CALL = new Script('work()');
const context = createContext({ work: (): void => {} });

/** How long this thread has worked, whatever others of the process do. Milliseconds. */
function threadTime(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

/**
 * Does a piece of work that waits for nothing and may be begun anew; null where it took longer than `most` (milliseconds of
 * the processor's time), and was ended. A clock on the wall is all that can end it: where that ended it before its time, since others
 * had the processor, it is begun again with as much more as they had.
 */
export function within<T>(work: () => T, most: number, worked = threadTime): { value: T } | null {
  context.work = work;
  for (let wall = most; ; ) {
    const [began, start] = [performance.now(), worked()];
    try {
      return { value: CALL.runInContext(context, { timeout: Math.ceil(wall) }) as T };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error;
      const had = worked() - start;
      if (had >= ENOUGH * most || wall >= most * BUSIEST) return null;
      const pace = (performance.now() - began) / Math.max(1, had);
      wall = Math.min(most * BUSIEST, 1.5 * pace * most);
    }
  }
}

/** Works on one text for as long as a text may take at most. */
export const withinTime: Within = (work) => within(work, TEXT_TIME);
