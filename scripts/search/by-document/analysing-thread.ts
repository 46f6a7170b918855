import { parentPort, workerData } from 'node:worker_threads';
import { AHEAD, type AnalysingTask, ASKED, type MadeAnalysis, NEXT } from './analyse-ahead.ts';
import { analysedFile } from './analyse-documents.ts';

/* A thread that analyses documents for the search, a little ahead of the one that asks for them. */
const { files, turns } = workerData as AnalysingTask;

for (let at = Atomics.add(turns, NEXT, 1); at < files.length; at = Atomics.add(turns, NEXT, 1)) {
  const file = files[at];
  if (file === undefined) break;
  for (let asked = Atomics.load(turns, ASKED); at >= asked + AHEAD; asked = Atomics.load(turns, ASKED))
    Atomics.wait(turns, ASKED, asked);
  const bytes = analysedFile(file);
  const made: MadeAnalysis = { file, bytes };
  parentPort?.postMessage(made, [bytes.buffer as ArrayBuffer]);
}
