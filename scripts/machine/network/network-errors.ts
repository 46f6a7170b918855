type Caused = NodeJS.ErrnoException & { cause?: unknown };

/** The error behind what `fetch` throws: that of the system or of the network. */
function behind(error: unknown): unknown {
  if (error instanceof AggregateError && error.errors.length > 0) return behind(error.errors[0]);
  const { cause } = error instanceof Error ? (error as Caused) : { cause: undefined };
  return cause === undefined ? error : behind(cause);
}

/** The code of the network's error, such as `ENOTFOUND`; empty where it has none. */
export function networkCode(error: unknown): string {
  const own = behind(error);
  return own instanceof Error ? ((own as Caused).code ?? '') : '';
}

/** Why nothing came from a host, in a few words. */
export function networkReason(error: unknown): string {
  if (error instanceof Error && error.name === 'TimeoutError') return 'no answer in time';
  const own = behind(error);
  if (!(own instanceof Error)) return String(own);
  return own.name === 'TimeoutError' ? 'no answer in time' : networkCode(own) || own.message;
}
