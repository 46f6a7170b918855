import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { MODULES, type PageProgram } from './page-program.ts';
import type { ProgramRecord } from './program-record.ts';

/** What a thread that makes pages is given. */
export interface RenderingTask extends ProgramRecord {
  /** The folder of the new site. */
  readonly site: string;
  /** The number of the list of pages that nobody has taken yet, which all threads share. */
  readonly next: Int32Array;
}

/** What a thread says when it knows how many lists of pages there are. */
export interface ThreadCount {
  readonly works: number;
}

/** A second thread begins where there are so many lists of pages: reading the archive and the program takes it some seconds. */
const WORTH_ANOTHER = 60;
/** In an archive of so many documents there are always that many: all threads begin together, and read the program at one time. */
const MANY_DOCUMENTS = 200;
/** More threads than that wait for the disk more than they gain, and each holds what lists need of the whole archive. */
const MOST_THREADS = 4;
/** The new objects of a page are gone when it is written: with room for those of some pages, hardly any has to be moved. Megabytes. */
const YOUNG = 64;

/** Starts a thread. `count` is called when it knows the number of lists; the promise ends with the thread. */
function start(
  task: RenderingTask,
  env: NodeJS.ProcessEnv,
  count: (told: ThreadCount) => void,
): { readonly worker: Worker; readonly end: Promise<void> } {
  const worker = new Worker(new URL('./rendering-thread.ts', import.meta.url), {
    workerData: task,
    env,
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG },
  });
  const { promise: end, resolve, reject } = Promise.withResolvers<void>();
  worker.on('message', count);
  worker.once('error', reject);
  worker.once('exit', (code) =>
    code === 0 ? resolve() : reject(new Error(`A thread that makes pages ended with exit code ${code}.`)),
  );
  return { worker, end };
}

/** What pages are told of the build, in the variables of their threads, and how many documents there are. */
interface RenderingWay {
  /** The first thread alone tells of the pages, which all know, and reads the documents for all. */
  readonly first: NodeJS.ProcessEnv;
  readonly others: NodeJS.ProcessEnv;
  readonly documents: number;
}

/** Makes the pages and data files that have changed, in the folder `site`, in as many threads as are worth it. */
export async function renderPages(
  { folder, entry, styles }: PageProgram,
  site: string,
  { first, others, documents }: RenderingWay,
): Promise<void> {
  const next = new Int32Array(new SharedArrayBuffer(4));
  const task: RenderingTask = { entry: join(folder, MODULES, entry), styles, site, next };
  const running: ReturnType<typeof start>[] = [];
  const { promise: others$, resolve: startOthers } = Promise.withResolvers<void>();
  const most = Math.min(MOST_THREADS, availableParallelism());
  const startUpTo = (threads: number): void => {
    while (running.length < Math.min(threads, most)) running.push(start(task, others, () => {}));
  };
  const count = ({ works }: ThreadCount): void => {
    startUpTo(Math.floor(works / WORTH_ANOTHER) + 1);
    startOthers();
  };
  running.push(start(task, first, count));
  if (documents >= MANY_DOCUMENTS) startUpTo(most);
  try {
    await Promise.race([others$, ...running.map(({ end }) => end)]);
    await Promise.all(running.map(({ end }) => end));
  } finally {
    await Promise.all(running.map(({ worker }) => worker.terminate()));
  }
}
