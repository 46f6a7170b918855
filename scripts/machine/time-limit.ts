import { createContext, Script } from 'node:vm';
import type { Within } from '../pipeline/index.ts';

/**
 * A text is worked on for so long at most: rules that look ahead can take hours for a line that nobody would write. The
 * longest texts that are taken need some six seconds. Milliseconds.
 */
const TEXT_TIME = 8_000;

const CALL = new Script('work()');
const context = createContext({ work: (): void => {} });

/** Does a piece of work that waits for nothing; null where it took longer than `TEXT_TIME`, and was ended. */
export const withinTime: Within = <T>(work: () => T): { value: T } | null => {
  context.work = work;
  try {
    return { value: CALL.runInContext(context, { timeout: TEXT_TIME }) as T };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return null;
    throw error;
  }
};
