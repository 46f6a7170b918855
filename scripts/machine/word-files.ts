import { MessageChannel, type MessagePort, receiveMessageOnPort, Worker } from 'node:worker_threads';

/** A Word file takes well under a second; one that takes this long is no text. Milliseconds. */
const LIMIT = 60_000;
/** Such a file unpacks to many times its size; beyond this it is refused. Megabytes. */
const MEMORY = 1024;

let running: { readonly port: MessagePort; readonly signal: Int32Array } | null = null;

function start(): { port: MessagePort; signal: Int32Array } {
  const signal = new Int32Array(new SharedArrayBuffer(4));
  const { port1, port2 } = new MessageChannel();
  const worker = new Worker(new URL('./word-worker.ts', import.meta.url), {
    workerData: { port: port2, signal },
    transferList: [port2],
    resourceLimits: { maxOldGenerationSizeMb: MEMORY },
  });
  worker.on('error', () => {
    running = null;
  });
  worker.unref();
  port1.unref();
  return { port: port1, signal };
}

/**
 * A Word file's text as HTML; null where it cannot be read. Waits for the answer: mammoth only works asynchronously,
 * reading an archive does not.
 */
export function docxHtml(bytes: Uint8Array): string | null {
  running ??= start();
  const { port, signal } = running;
  Atomics.store(signal, 0, 0);
  port.postMessage(bytes);
  const inTime = Atomics.wait(signal, 0, 0, LIMIT) !== 'timed-out';
  if (!inTime) running = null;
  return inTime ? ((receiveMessageOnPort(port)?.message as string | null | undefined) ?? null) : null;
}
