/**
 * Reads what does not change within a build: `read` runs when it is first asked for, and its answer is kept.
 * In development it runs each time, since files change while the server runs.
 */
export function onceABuild<Value>(read: () => Promise<Value>): () => Promise<Value> {
  let kept: Promise<Value> | undefined;
  return () => {
    if (import.meta.env.DEV) return read();
    kept ??= read();
    return kept;
  };
}
