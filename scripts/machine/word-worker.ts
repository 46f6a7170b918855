import { type MessagePort, workerData } from 'node:worker_threads';
import mammoth from 'mammoth';

/** Answers each Word file (its bytes) with its text as HTML, or null where it cannot be read; pictures are left out. */
const { port, signal } = workerData as { port: MessagePort; signal: Int32Array };
const convertImage = mammoth.images.imgElement(async () => ({ src: '' }));

port.on('message', async (bytes: Uint8Array) => {
  const answer = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, { convertImage }).then(
    ({ value }) => value,
    () => null,
  );
  port.postMessage(answer);
  Atomics.store(signal, 0, 1);
  Atomics.notify(signal, 0);
});
