import { Worker, workerData } from 'node:worker_threads';
import type { Extraction } from '../../pipeline/read/index.ts';
import { BUSY_TIME, type Question, type WatchData } from './extraction-thread.ts';

/** The thread that watches over the one that reads files, see extraction-thread.ts. */
const { port, signal, limits, reader } = workerData as WatchData;

/** How often it is looked whether the time is over. Milliseconds. */
const SHORTEST = 50;

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

/** How long this process has worked since `start`; the thread that asks for a file sleeps meanwhile. Milliseconds. */
function workedSince(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/**
 * Calls `late` once the process has worked for so many milliseconds. On a busy machine the clock on the wall goes on while
 * others have the processor: what is left of the time is waited for anew. Returns what ends the waiting.
 */
function afterWork(most: number, late: () => void): () => void {
  const [start, began] = [process.cpuUsage(), performance.now()];
  const look = (): void => {
    const left = most - workedSince(start);
    const isWaitedFor = performance.now() - began < most + BUSY_TIME;
    if (left > 0 && isWaitedFor) timer = setTimeout(look, Math.max(left, SHORTEST));
    else late();
  };
  let timer = setTimeout(look, most);
  return () => clearTimeout(timer);
}

/** Has the reading thread answer one file, and ends the thread when the time for it is over. */
async function answerOf(question: Question): Promise<Extraction> {
  running ??= start();
  const thread = running;
  const { promise, resolve } = Promise.withResolvers<Extraction>();
  // Only the first answer counts: an error is followed by the thread's exit.
  answer = resolve;
  const stopWaiting = afterWork(limits.time, () => resolve({ trouble: 'too slow' }));
  thread.postMessage(question);
  const given = await promise;
  stopWaiting();
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
