import { MessageChannel, type MessagePort, receiveMessageOnPort, Worker } from 'node:worker_threads';

/** What became of a Word file: its text as HTML, or the reason why there is none. */
export type WordAnswer =
  | { readonly html: string }
  | { readonly trouble: 'unreadable' | 'too slow' | 'too large' };

/** What a Word file may take before it is given up. */
export interface WordLimits {
  /** Milliseconds. A Word file takes well under a second; one that takes a minute is no text. */
  readonly time: number;
  /** Megabytes. Such a file unpacks to many times its size. */
  readonly memory: number;
}

const LIMITS: WordLimits = { time: 60_000, memory: 1024 };

/** The watching thread answers within this time after a file's own; else it is broken. Milliseconds. */
const MORE_TIME = 60_000;

/** What the thread that watches over the reading one is given. */
export interface WatchData {
  readonly port: MessagePort;
  /** Becomes 1 when an answer is in the port. */
  readonly signal: Int32Array;
  readonly limits: WordLimits;
  /** The address of the program that reads. */
  readonly reader: string;
}

/**
 * Makes a function that reads Word files. It waits for each answer, since reading an archive is synchronous, and so it
 * cannot hear of what happens to a thread: a second one, which nothing blocks, watches over the reading one, tells at
 * once when that ends for want of memory, and ends it when its time is over.
 */
export function wordReader(
  limits: WordLimits = LIMITS,
  reader = new URL('./word-reader.ts', import.meta.url),
): (bytes: Uint8Array) => WordAnswer {
  const signal = new Int32Array(new SharedArrayBuffer(4));
  let port: MessagePort | null = null;
  const start = (): MessagePort => {
    const { port1, port2 } = new MessageChannel();
    const workerData: WatchData = { port: port2, signal, limits, reader: reader.href };
    const watch = new Worker(new URL('./word-watch.ts', import.meta.url), {
      workerData,
      transferList: [port2],
    });
    watch.unref();
    port1.unref();
    return port1;
  };
  return (bytes) => {
    port ??= start();
    Atomics.store(signal, 0, 0);
    port.postMessage(bytes);
    if (Atomics.wait(signal, 0, 0, limits.time + MORE_TIME) === 'timed-out')
      throw new Error('The thread that watches over the reading of Word files does not answer');
    return receiveMessageOnPort(port)?.message as WordAnswer;
  };
}

let read: ReturnType<typeof wordReader> | null = null;

/** A Word file's text as HTML; null where it cannot be read. */
export function docxHtml(bytes: Uint8Array): string | null {
  read ??= wordReader();
  const answer = read(bytes);
  return 'html' in answer ? answer.html : null;
}
