import { parentPort } from 'node:worker_threads';
import mammoth from 'mammoth';
import type { WordAnswer } from './word-files.ts';

/** Pictures are left out. */
const convertImage = mammoth.images.imgElement(async () => ({ src: '' }));

/** A thread that answers each Word file (its bytes) with its text as HTML. */
parentPort?.on('message', async (bytes: Uint8Array) => {
  const answer = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, { convertImage }).then(
    ({ value }): WordAnswer => ({ html: value }),
    (): WordAnswer => ({ trouble: 'unreadable' }),
  );
  parentPort?.postMessage(answer);
});
