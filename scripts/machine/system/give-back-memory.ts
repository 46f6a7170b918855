import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** A smaller heap is not worth the time of looking through it. Bytes. */
const WORTH_IT = 256 * 2 ** 20;

/** V8's own collector, as `--expose-gc` gives it. */
type Collect = (how: {
  readonly type: 'major';
  readonly execution: 'sync';
  readonly flavor: 'last-resort';
}) => void;

/**
 * Gives the memory that is free now back to the system. V8 keeps it by itself for objects to come: after a stage that needed much, other
 * threads would need as much again beside it.
 */
export function giveBackMemory(): void {
  if (process.memoryUsage().heapTotal < WORTH_IT) return;
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as Collect;
  collect({ type: 'major', execution: 'sync', flavor: 'last-resort' });
}
