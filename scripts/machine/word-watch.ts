import { Worker, workerData } from 'node:worker_threads';
import type { WatchData, WordAnswer } from './word-files.ts';

/** The thread that watches over the one that reads Word files, see word-files.ts. */
const { port, signal, limits, reader } = workerData as WatchData;

/** The reading thread; one that ended is made anew for the next file. */
let running: Worker | null = null;
/** Takes the answer to the file that is being read. */
let answer: (given: WordAnswer) => void = () => {};

function start(): Worker {
  const thread = new Worker(new URL(reader), { resourceLimits: { maxOldGenerationSizeMb: limits.memory } });
  thread.on('message', (given: WordAnswer) => answer(given));
  thread.on('error', (error: NodeJS.ErrnoException) =>
    answer({ trouble: error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'too large' : 'unreadable' }),
  );
  thread.on('exit', () => {
    if (running === thread) running = null;
    answer({ trouble: 'unreadable' });
  });
  return thread;
}

/** Has the reading thread answer one file, and ends the thread when the time for it is over. */
async function answerOf(bytes: Uint8Array): Promise<WordAnswer> {
  running ??= start();
  const thread = running;
  const { promise, resolve } = Promise.withResolvers<WordAnswer>();
  // Only the first answer counts: an error is followed by the thread's exit.
  answer = resolve;
  const timer = setTimeout(() => resolve({ trouble: 'too slow' }), limits.time);
  thread.postMessage(bytes);
  const given = await promise;
  clearTimeout(timer);
  if ('trouble' in given && given.trouble !== 'unreadable') {
    running = null;
    await thread.terminate();
  }
  return given;
}

port.on('message', async (bytes: Uint8Array) => {
  port.postMessage(await answerOf(bytes));
  Atomics.store(signal, 0, 1);
  Atomics.notify(signal, 0);
});
