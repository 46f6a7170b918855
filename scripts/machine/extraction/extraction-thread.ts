import { MessageChannel, type MessagePort, receiveMessageOnPort, Worker } from 'node:worker_threads';
import type { Extraction } from '../../pipeline/read/index.ts';

/** A file whose text is to be taken out. */
export interface Question {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** What a file may take before it is given up. */
interface ExtractionLimits {
  /** Milliseconds of the processor's time. Taking a text out takes well under a second; what takes much longer is no text. */
  readonly time: number;
  /** Megabytes. A Word file unpacks to many times its size. */
  readonly memory: number;
}

const LIMITS: ExtractionLimits = { time: 7_000, memory: 1024 };

/** On a busy machine the clock on the wall goes on while others have the processor: so much later a file is given up. Milliseconds. */
export const BUSY_TIME = 50_000;
/** The watching thread answers within this time after that; else it is broken. Milliseconds. */
const MORE_TIME = 10_000;

/** What the thread that watches over the reading one is given. */
export interface WatchData {
  readonly port: MessagePort;
  /** Becomes 1 when an answer is in the port. */
  readonly signal: Int32Array;
  readonly limits: ExtractionLimits;
  /** The address of the program that reads. */
  readonly reader: string;
}

/**
 * Makes a function that takes the text out of files. It waits for each answer, since reading an archive is synchronous,
 * and so it cannot hear of what happens to a thread: a second one, which nothing blocks, watches over the reading one,
 * tells at once when that ends for want of memory, and ends it when its time is over.
 */
export function extractor(
  limits: ExtractionLimits = LIMITS,
  reader = new URL('./extraction-reader.ts', import.meta.url),
): (question: Question) => Extraction {
  const signal = new Int32Array(new SharedArrayBuffer(4));
  let port: MessagePort | null = null;
  const start = (): MessagePort => {
    const { port1, port2 } = new MessageChannel();
    const workerData: WatchData = { port: port2, signal, limits, reader: reader.href };
    const watch = new Worker(new URL('./extraction-watch.ts', import.meta.url), {
      workerData,
      transferList: [port2],
    });
    watch.unref();
    port1.unref();
    return port1;
  };
  return (question) => {
    port ??= start();
    Atomics.store(signal, 0, 0);
    port.postMessage(question);
    if (Atomics.wait(signal, 0, 0, limits.time + BUSY_TIME + MORE_TIME) === 'timed-out')
      throw new Error('The thread that watches over the reading of files does not answer');
    return receiveMessageOnPort(port)?.message as Extraction;
  };
}

let ask: ReturnType<typeof extractor> | null = null;

/** The text of a file of another format than plain text, or the reason why there is none: it takes seconds at most. */
export function extraction(question: Question): Extraction {
  ask ??= extractor();
  return ask(question);
}
