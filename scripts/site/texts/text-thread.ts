import { parentPort, workerData } from 'node:worker_threads';
import { withinTime } from '../../machine/time-limit.ts';
import { readLexicon } from '../../machine/word-list.ts';
import { readingAhead } from '../../pipeline/index.ts';
import { countedDocument } from '../choose-layers.ts';
import { type AheadTask, DONE, FREE, TAKEN } from './read-ahead.ts';

/* A thread that reads texts for an ingest that goes on meanwhile: from the last one backwards, until it meets the others. */
const { input, seeds, noting, states, port } = workerData as AheadTask;

const read = readingAhead(
  { ...input, lexicon: readLexicon() },
  ({ id }, attributed) => (noting === 'counted' ? countedDocument(id, attributed) : { attributed }),
  withinTime,
);
for (const [i, seed] of [...seeds.entries()].reverse()) {
  if (Atomics.compareExchange(states, i, FREE, TAKEN) !== FREE) continue;
  port.postMessage({ id: seed.id, made: read(seed) });
  Atomics.store(states, i, DONE);
  Atomics.notify(states, i);
}
// What is in the port is there as long as the thread is: who has started it ends it.
parentPort?.on('message', () => {});
