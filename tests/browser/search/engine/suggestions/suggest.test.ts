import { describe, expect, it } from 'vitest';
import { readParts } from '../../../../../src/browser/search/engine/query/operators.ts';
import { readSlots } from '../../../../../src/browser/search/engine/query/query.ts';
import { suggester } from '../../../../../src/browser/search/engine/suggestions/suggest.ts';

/** An archive of these words, each of them known. */
function archive(...words: string[]) {
  const asked: string[] = [];
  const lengths = [...new Set(words.map(({ length }) => length))];
  const load = {
    root: 'https://example.org/',
    async bytes(path: string) {
      asked.push(path);
      const length = Number(/words-(\d+)\.json$/.exec(path)?.[1]);
      const list = words.filter((word) => word.length === length);
      return new TextEncoder().encode(JSON.stringify(list));
    },
    pagefind: () => Promise.reject(new Error('is not needed')),
  };
  const manifest = { segments: 1, group: 8, folder: 'f', engine: [], days: null, wordLengths: lengths };
  const missingOf = (query: string) =>
    readSlots(readParts(query)).filter(({ typed }) => !words.includes(typed));
  const suggest = suggester({ load, manifest });
  return { asked, suggest: (query: string) => suggest(query, missingOf(query)) };
}

describe('a query with a word that nothing has', () => {
  it('has that word replaced, not the same letters in another word', async () => {
    expect(await archive('regards', 'hard').suggest('regards gard')).toBe('regards hard');
  });
  it('has each such word replaced where it stands, though a longer or shorter one takes its place', async () => {
    expect(await archive('wheat', 'harvest').suggest('wheet, harvst; wheet')).toBe('wheat, harvest; wheat');
  });
  it('keeps signs that mean something to a replacement', async () => {
    expect(await archive('wheat').suggest('$& wheet')).toBe('$& wheat');
  });
  it('is read on the other keyboard layout where that is known, and suggested as the archive writes it', async () => {
    expect(await archive('سلام').suggest('sghl')).toBe('سلام');
    expect(await archive('آموزش').suggest('hl,ca')).toBe('آموزش');
    expect(await archive('آموزش').suggest('Hl,ca')).toBe('آموزش');
  });
  it('is not read there by a part of its words, nor where it is a single letter', async () => {
    expect(await archive('سلام').suggest('sghl xyz')).toBeNull();
    expect(await archive('ط').suggest('x')).toBeNull();
  });
  it('is left alone where nothing is near', async () => {
    expect(await archive('wheat').suggest('zzzzzz')).toBeNull();
  });
  it('loads only the lists of words of nearly its length', async () => {
    const { suggest, asked } = archive('wheat', 'harvest', 'no');
    await suggest('wheet');
    expect(asked).toEqual(['search/f/words-5.json']);
  });
});

it('a query of which every word is known loads nothing, and means what it says', async () => {
  const { suggest, asked } = archive('wheat');
  expect(await suggest('wheat')).toBeNull();
  expect(asked).toEqual([]);
});
