/**
 * Does `work`, and then `undo`, whatever comes of it: an error, or the end of the process. `undo` has to be synchronous.
 */
export async function undoing<T>(undo: () => void, work: () => Promise<T>): Promise<T> {
  process.once('exit', undo);
  try {
    return await work();
  } finally {
    process.off('exit', undo);
    undo();
  }
}
