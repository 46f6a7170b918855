import { Worker, workerData } from 'node:worker_threads';
import type { Extraction } from '../../pipeline/read/index.ts';
import type { Question, WatchData } from './extraction-thread.ts';

/** The thread that watches over the one that reads files, see extraction-thread.ts. */
const { port, signal, limits, reader } = workerData as WatchData;

/** The reading thread; one that ended is made anew for the next file. */
let running: Worker | null = null;
/** Takes the answer to the file that is being read. */
let answer: (given: Extraction) => void = () => {};

function start(): Worker {
  const thread = new Worker(new URL(reader), { resourceLimits: { maxOldGenerationSizeMb: limits.memory } });
  thread.on('message', (given: Extraction) => answer(given));
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
async function answerOf(question: Question): Promise<Extraction> {
  running ??= start();
  const thread = running;
  const { promise, resolve } = Promise.withResolvers<Extraction>();
  // Only the first answer counts: an error is followed by the thread's exit.
  answer = resolve;
  const timer = setTimeout(() => resolve({ trouble: 'too slow' }), limits.time);
  thread.postMessage(question);
  const given = await promise;
  clearTimeout(timer);
  if ('trouble' in given && (given.trouble === 'too slow' || given.trouble === 'too large')) {
    running = null;
    await thread.terminate();
  }
  return given;
}

port.on('message', async (question: Question) => {
  port.postMessage(await answerOf(question));
  Atomics.store(signal, 0, 1);
  Atomics.notify(signal, 0);
});
