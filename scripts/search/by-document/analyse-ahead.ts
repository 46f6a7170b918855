import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';

/*
 * What the search takes of a document depends on no other: on a machine with several processors, other threads analyse the documents of a
 * large archive, while this one puts together what they have made.
 */

/** What a thread that analyses documents is given. */
export interface AnalysingTask {
  /** Their data files, in the order in which they are asked for. */
  readonly files: readonly string[];
  /** The number of the file that nobody has taken yet, and of the one that is asked for now; all threads share them. */
  readonly turns: Int32Array;
}

/** The places of the numbers in `AnalysingTask.turns`. */
export const [NEXT, ASKED] = [0, 1] as const;
/** So many documents are made before they are asked for: they wait in memory, which takes some 60 kB each. */
export const AHEAD = 200;

/** What a thread has made. */
export interface MadeAnalysis {
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** For fewer documents no thread is started: it needs the time of some thirty to begin. */
const WORTH_ANOTHER = 80;
/** What this thread has to do with a document takes about half as long as analysing it. */
const MOST_THREADS = 2;

/** Documents that other threads analyse. */
export interface AnalysesAhead {
  /** What the search takes of the document in a file; null where it is the asker's to make. Files are asked for in their order. */
  readonly take: (file: string) => Promise<Uint8Array | null>;
  readonly end: () => Promise<void>;
}

const NOBODY: AnalysesAhead = { take: async () => null, end: async () => {} };

/** Starts threads that analyse the documents in these files. What they cannot do is the asker's, who can say what is wrong. */
export function analyseAhead(files: readonly string[]): AnalysesAhead {
  const most = Math.min(MOST_THREADS, availableParallelism() - 1, Math.floor(files.length / WORTH_ANOTHER));
  if (most <= 0) return NOBODY;
  const turns = new Int32Array(new SharedArrayBuffer(2 * Int32Array.BYTES_PER_ELEMENT));
  const task: AnalysingTask = { files, turns };
  const answers = new Map(files.map((file) => [file, Promise.withResolvers<Uint8Array | null>()]));
  const threads = Array.from({ length: most }, () => {
    const thread = new Worker(new URL('./analysing-thread.ts', import.meta.url), { workerData: task });
    thread.on('message', ({ file, bytes }: MadeAnalysis) => answers.get(file)?.resolve(bytes));
    // What a thread has taken when it ended, and what nobody is there for any more, the asker makes.
    thread.once('error', giveUp);
    return thread;
  });
  function giveUp(): void {
    for (const { resolve } of answers.values()) resolve(null);
  }
  let asked = 0;
  const take: AnalysesAhead['take'] = async (file) => {
    const answer = answers.get(file);
    if (answer === undefined) return null;
    const bytes = await answer.promise;
    answers.delete(file);
    asked += 1;
    Atomics.store(turns, ASKED, asked);
    Atomics.notify(turns, ASKED);
    return bytes;
  };
  return { take, end: async () => void (await Promise.all(threads.map((thread) => thread.terminate()))) };
}
