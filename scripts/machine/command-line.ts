/** Runs `parse`; where the command line is misused, says so with the usage and ends with exit code 2. */
export function misuse<T>(parse: () => T, usage: string): T {
  try {
    return parse();
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\nUsage: ${usage}`);
    process.exit(2);
  }
}

/** Runs one step of a command; a step of over a second says on stderr that it runs and how long it took. */
export async function step<T>(name: string, work: () => Promise<T> | T): Promise<T> {
  const start = performance.now();
  const notice = setTimeout(() => console.error(`${name} …`), 1000);
  try {
    const result = await work();
    const seconds = (performance.now() - start) / 1000;
    if (seconds > 1) console.error(`${name}: ${seconds.toFixed(1)} s`);
    return result;
  } finally {
    clearTimeout(notice);
  }
}
