import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  extraction,
  extractor,
  type Question,
} from '../../../scripts/machine/extraction/extraction-thread.ts';
import { FIXTURES } from '../../pipeline.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'goftar-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A reading thread that does what `body` says for each file. */
function reader(body: string): URL {
  const file = join(folder, `${Math.random()}.mjs`);
  writeFileSync(
    file,
    `import { appendFileSync } from 'node:fs';
     import { parentPort } from 'node:worker_threads';
     parentPort.on('message', ({ bytes }) => { ${body} });`,
  );
  return pathToFileURL(file);
}

/** Milliseconds; a test that waits for it does not end. */
const FOREVER = 1_000_000_000;
const file = (byte: number): Question => ({ path: 'a.docx', bytes: new Uint8Array([byte]) });
const TEXT = { encoding: 'utf-8', text: 'read', remarks: [] };

test('a Word file is read, and what is none is unreadable', () => {
  const docx = { path: 'a.docx', bytes: readFileSync(join(FIXTURES, 'read/word/in.docx')) };
  expect(extraction(docx)).toMatchObject({ text: expect.stringContaining('بلاروس') });
  expect(extraction(file(0))).toEqual({ trouble: 'unreadable' });
  expect(extraction(docx)).toMatchObject({ text: expect.stringContaining('بلاروس') });
});

test('a file that takes too long is given up, and its thread is ended; the next file is read', async () => {
  const beats = join(folder, 'beats');
  const read = extractor(
    // Long enough for the second thread to start on a busy machine.
    { time: 4_000, memory: 64 },
    reader(`
      if (bytes[0] === 1) for (;;) appendFileSync(${JSON.stringify(beats)}, '.');
      else parentPort.postMessage(${JSON.stringify(TEXT)});`),
  );
  expect(read(file(1))).toEqual({ trouble: 'too slow' });
  expect(read(file(2))).toEqual(TEXT);
  const size = () => (existsSync(beats) ? statSync(beats).size : 0);
  const ended = size();
  await setTimeout(100);
  expect(size()).toBe(ended);
});

test('a thread that runs out of memory is told of at once, not when the time is over', () => {
  const read = extractor(
    { time: FOREVER, memory: 32 },
    reader(`
      if (bytes[0] === 2) parentPort.postMessage(${JSON.stringify(TEXT)});
      const all = [];
      while (bytes[0] === 1) all.push({ at: all.length });`),
  );
  expect(read(file(1))).toEqual({ trouble: 'too large' });
  expect(read(file(2))).toEqual(TEXT);
});

test('a thread that ends by itself is told of, too', () => {
  const read = extractor({ time: FOREVER, memory: 64 }, reader('process.exit();'));
  expect(read(file(1))).toEqual({ trouble: 'unreadable' });
});
