import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { analysedDocument } from '../../../../scripts/search/by-document/analysed-document.ts';
import type { SearchSegment } from '../../../../scripts/search/index-content.ts';
import { indexDocuments } from '../../../../scripts/search/index-site.ts';
import { openSearch } from '../../../../src/browser/search/engine/client.ts';
import { folderLoader } from '../../../../src/browser/search/engine/load.ts';
import { segment } from '../../../search/segments.ts';

/** Fills an index as a real one is: what a word is worth depends on how rare it is. */
const OTHERS = Array.from({ length: 12 }, (_, at) => segment({ text: `nothing of note number${at} here` }));

/** The names of `records` in the order in which `query` finds them; they are indexed in the order given. */
async function order(query: string, records: Readonly<Record<string, SearchSegment>>): Promise<string[]> {
  const dist = await mkdtemp(join(tmpdir(), 'goftar-weights-'));
  try {
    await indexDocuments([analysedDocument([...Object.values(records), ...OTHERS])], dist);
    const load = folderLoader(pathToFileURL(join(dist, '/')).href);
    const { results } = await openSearch({ load, lang: 'fa' }).search(query, { limit: 50 });
    const names = Object.entries(records);
    return results.flatMap(
      (result) => names.find(([, one]) => one.display.segment === result.segment)?.[0] ?? [],
    );
  } finally {
    await rm(dist, { recursive: true, force: true });
  }
}

const inField = (field: 'title' | 'occasion' | 'speaker', word: string): SearchSegment =>
  segment({ text: 'said at length today', fields: { fa: { [field]: [word] }, en: {} } });

describe('a word stands for more', () => {
  it('in the speaker’s name than in the text', async () => {
    const found = await order('minsk', {
      text: segment({ text: 'said at length minsk today' }),
      speaker: inField('speaker', 'minsk'),
    });
    expect(found).toEqual(['speaker', 'text']);
  });
  it('in the title than in the occasion', async () => {
    const found = await order('minsk', {
      occasion: inField('occasion', 'minsk'),
      title: inField('title', 'minsk'),
    });
    expect(found).toEqual(['title', 'occasion']);
  });
  it('where it comes twice', async () => {
    const found = await order('wheat', {
      once: segment({ text: 'wheat and barley and rye' }),
      twice: segment({ text: 'wheat and barley and wheat' }),
    });
    expect(found).toEqual(['twice', 'once']);
  });
  it('in a short record than in a long one', async () => {
    const found = await order('wheat', {
      long: segment({ text: `wheat ${'barley and rye '.repeat(20)}` }),
      short: segment({ text: 'wheat and rye' }),
    });
    expect(found).toEqual(['short', 'long']);
  });
  it('in the form that was typed than in another', async () => {
    const found = await order('tractors', {
      other: segment({ text: 'one tractor came here' }),
      typed: segment({ text: 'some tractors came here' }),
    });
    expect(found).toEqual(['typed', 'other']);
  });
  it('in its bare form than in a third one, where an inflected form was typed', async () => {
    const found = await order('کتاب‌ها', {
      third: segment({ text: 'یک کتابی خریدم آنجا' }),
      bare: segment({ text: 'یک کتاب خریدم آنجا' }),
    });
    expect(found).toEqual(['bare', 'third']);
  });
});

describe('of records with words of a query', () => {
  it('one with both stands before one that repeats one of them', async () => {
    const found = await order('wheat harvest', {
      one: segment({ text: 'wheat wheat wheat wheat wheat' }),
      both: segment({ text: 'wheat was sold before they saw that good harvest' }),
    });
    expect(found[0]).toBe('both');
  });
  it('one that has them side by side stands before one that has them apart', async () => {
    const found = await order('wheat harvest', {
      apart: segment({ text: 'harvest sold before they saw any good wheat' }),
      together: segment({ text: 'sold before they saw any good wheat harvest' }),
    });
    expect(found).toEqual(['together', 'apart']);
  });
  it('one that its speaker said stands before one that is about the speaker', async () => {
    const found = await order('masoud pezeshkian', {
      about: segment({ text: 'masoud pezeshkian masoud pezeshkian' }),
      by: inField('speaker', 'masoud pezeshkian'),
    });
    expect(found).toEqual(['by', 'about']);
  });
});
