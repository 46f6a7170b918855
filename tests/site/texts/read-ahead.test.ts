import { availableParallelism } from 'node:os';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { reviewInput } from '../../../scripts/machine/editing/review-archive.ts';
import { NearTexts } from '../../../scripts/pipeline/check/index.ts';
import { type ArchiveInput, ingest, type KeptText, type Seed } from '../../../scripts/pipeline/index.ts';
import { readAhead } from '../../../scripts/site/texts/read-ahead.ts';
import { lexicon } from '../../pipeline.ts';

const seedOf = (number: number): Seed => {
  const id = `text-${number}`;
  const text = `خبر ${number}\nمریم نوری، وزیر راه، گفت: راه ${number} ساخته میشود.\nوی افزود: پل هم ساخته می‌شود.\n`;
  return {
    id,
    source: { path: `seeds/${id}.txt`, bytes: new TextEncoder().encode(text) },
    sidecar: null,
    ledger: null,
    ledgerPath: `seeds/${id}.ids.json`,
    translation: null,
    translationPath: `seeds/${id}.en.po`,
  };
};

const input: ArchiveInput = {
  people: null,
  places: null,
  seeds: Array.from({ length: 170 }, (_, i) => seedOf(i)),
  lexicon,
  today: '2026-03-01',
};
const texts = { find: () => undefined, keep: () => {} };

test('an ingest with several threads says and writes what one with a single thread does, and each text is read once', async () => {
  const threads = readAhead();
  const own: string[] = [];
  const others: string[] = [];
  const again = ({ id }: Seed): void => void others.push(id);
  const together = ingest(input, ({ id }) => own.push(id), undefined, {
    texts,
    again,
    readAhead: threads.start,
  });
  await threads.end();
  const alone = ingest(input);
  expect(together.diagnostics).toEqual(alone.diagnostics);
  expect([...together.value]).toEqual([...alone.value]);
  expect([...own, ...others].sort()).toEqual(input.seeds.map(({ id }) => id).sort());
});

test('an archive that is looked through with several threads is said the same of, also when it is looked through again', async () => {
  const kept = new Map<string, KeptText>();
  const remembered = {
    find: (id: string) => kept.get(id),
    keep: (id: string, text: KeptText) => void kept.set(id, text),
  };
  const alone = reviewInput(input, []);
  const near = new NearTexts();
  for (const _ of ['first', 'again']) {
    const threads = readAhead('attributed');
    const together = reviewInput(input, [], { texts: remembered, near, readAhead: threads.start });
    await threads.end();
    expect(together.review).toEqual(alone.review);
    expect(together.texts).toEqual(alone.texts);
    expect([...together.files]).toEqual([...alone.files]);
  }
  expect(kept.size).toBe(input.seeds.length);
});

test.runIf(availableParallelism() > 1)('threads read what is not yet asked for', async () => {
  const threads = readAhead();
  const ahead = threads.start(input, input.seeds);
  let read: unknown = null;
  // Whoever asks slowly is overtaken by a thread that begins at the other end.
  for (const seed of input.seeds) {
    read = ahead(seed);
    if (read !== null) break;
    await setTimeout(100);
  }
  expect(read).not.toBeNull();
  await threads.end();
});

test('for a few texts no thread is started', async () => {
  const few = { ...input, seeds: input.seeds.slice(0, 10) };
  const threads = readAhead();
  const ahead = threads.start(few, few.seeds);
  expect(few.seeds.map((seed) => ahead(seed))).toEqual(few.seeds.map(() => null));
  await threads.end();
});
