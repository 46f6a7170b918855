import { availableParallelism } from 'node:os';
import { MessageChannel, type MessagePort, receiveMessageOnPort, Worker } from 'node:worker_threads';
import type { Ahead, ArchiveInput, Seed, TextAhead } from '../../pipeline/index.ts';

/*
 * Reading a text waits for nothing, and no text knows of another: on a machine with several processors, other threads read texts of a
 * large archive from its end, while this one reads from its beginning. What is made is the same, in the same order.
 */

/** What becomes of a text: nobody has taken it, somebody reads it, what was made of it is in the port. */
export const [FREE, TAKEN, DONE] = [0, 1, 2] as const;

/** What threads note of a text for whoever they read it for: what a build counts in it, or all of the text with its speakers. */
export type Noting = 'counted' | 'attributed';

/** What a thread that reads texts is given. */
export interface AheadTask {
  readonly input: Omit<ArchiveInput, 'lexicon'>;
  /** The texts that have to be read, in their order. */
  readonly seeds: readonly Seed[];
  readonly noting: Noting;
  /** The state of each. */
  readonly states: Int32Array;
  /** Where it posts `MadeAhead`. */
  readonly port: MessagePort;
}

/** What a thread has made of a text. */
interface MadeAhead {
  readonly id: string;
  readonly made: TextAhead | null;
}

/** For fewer texts no thread is started: it needs the time of some thirty texts to begin. */
const WORTH_ANOTHER = 80;
/** More threads than that are not much faster: each reads the files of the whole archive. */
const MOST_THREADS = 3;
/** A text takes seconds at most; a thread that has not answered for so long is given up. Milliseconds. */
const PATIENCE = 400_000;

/** Threads that read texts for an ingest. */
export interface ReadAhead {
  /** For `Keeping`. */
  readonly start: (input: ArchiveInput, seeds: readonly Seed[]) => Ahead;
  /** Ends them, when the ingest has all texts. */
  readonly end: () => Promise<void>;
}

export function readAhead(noting: Noting = 'counted'): ReadAhead {
  const threads: Worker[] = [];
  const start: ReadAhead['start'] = ({ lexicon: _, ...input }, seeds) => {
    const most = Math.min(MOST_THREADS, availableParallelism() - 1, Math.floor(seeds.length / WORTH_ANOTHER));
    if (most <= 0) return () => null;
    const states = new Int32Array(new SharedArrayBuffer(seeds.length * Int32Array.BYTES_PER_ELEMENT));
    const ports: MessagePort[] = [];
    for (let i = 0; i < most; i += 1) {
      const { port1, port2 } = new MessageChannel();
      const task: AheadTask = { input, seeds, noting, states, port: port2 };
      const thread = new Worker(new URL('./text-thread.ts', import.meta.url), {
        workerData: task,
        transferList: [port2],
      });
      // What it cannot do, this thread does.
      thread.once('error', () => {});
      thread.unref();
      port1.unref();
      threads.push(thread);
      ports.push(port1);
    }
    return answersOf(seeds, states, ports);
  };
  return { start, end: async () => void (await Promise.all(threads.map((thread) => thread.terminate()))) };
}

/** What the threads have made of a text; null where nobody has taken it: then it is the asker's. */
function answersOf(seeds: readonly Seed[], states: Int32Array, ports: readonly MessagePort[]): Ahead {
  const places = new Map(seeds.map(({ id }, i) => [id, i]));
  const answers = new Map<string, TextAhead | null>();
  const receive = (): void => {
    for (const port of ports) {
      for (let got = receiveMessageOnPort(port); got !== undefined; got = receiveMessageOnPort(port)) {
        const { id, made } = got.message as MadeAhead;
        answers.set(id, made);
      }
    }
  };
  return ({ id }) => {
    const at = places.get(id);
    if (at === undefined || Atomics.compareExchange(states, at, FREE, TAKEN) === FREE) return null;
    Atomics.wait(states, at, TAKEN, PATIENCE);
    receive();
    const made = answers.get(id) ?? null;
    answers.delete(id);
    return made;
  };
}
