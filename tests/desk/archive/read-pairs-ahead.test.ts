import { expect, test } from 'vitest';
import { readPairsAhead } from '../../../scripts/desk/archive/catalogue-facts.ts';
import { RememberedFiles } from '../../../scripts/machine/seeds/remembered-files.ts';
import type { ArchiveInput } from '../../../scripts/pipeline/index.ts';
import { translatedPairs } from '../../../scripts/pipeline/translate/index.ts';

const seedOf = (id: string) => ({
  id,
  translation: { path: `seeds/${id}/en.po`, text: `msgctxt "s1"\nmsgid "متن ${id}"\nmsgstr "Text ${id}"\n` },
});

test('translations are read in the pauses of other work, and whoever asks for them then gets what was read', async () => {
  const seeds = [seedOf('a'), seedOf('b'), { id: 'c', translation: null }];
  const { once } = new RememberedFiles();
  const reading = readPairsAhead({ seeds } as unknown as ArchiveInput, once);
  let isBusy = false;
  setImmediate(() => {
    isBusy = true;
  });
  await reading;
  expect(isBusy).toBe(true);
  const read: string[] = [];
  const pairs = translatedPairs(seeds, (purpose, from, make) =>
    once(purpose, from, () => {
      read.push(purpose);
      return make();
    }),
  );
  expect(pairs.map(({ translation }) => translation)).toEqual(['Text a', 'Text b']);
  expect(read).toEqual([]);
});
