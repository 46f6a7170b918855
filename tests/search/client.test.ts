import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { indexSite } from '../../scripts/search/index-site.ts';
import { nodeLoader } from '../../scripts/search/node-loader.ts';
import { openSearch, type Search } from '../../src/browser/search/client.ts';
import { ZWNJ } from '../../src/text/characters.ts';

let dist = '';
let persian: Search;
let english: Search;

beforeAll(async () => {
  dist = await mkdtemp(join(tmpdir(), 'goftar-search-'));
  await cp('tests/fixtures/search', dist, { recursive: true });
  await indexSite(dist);
  persian = openSearch({ load: nodeLoader(dist), lang: 'fa' });
  english = openSearch({ load: nodeLoader(dist), lang: 'en' });
});
afterAll(() => rm(dist, { recursive: true, force: true }));

const ids = async (query: string, search = persian): Promise<string[]> =>
  (await search.search(query)).results.map(({ id }) => id);

/** The marked stretches of the first result, in order. */
async function marked(query: string, search = persian): Promise<string[]> {
  const [first] = (await search.search(query)).results;
  return (first?.marks ?? []).map(({ start, end }) => first?.text.slice(start, end) ?? '');
}

describe('a role finds the statements of the person who holds it', () => {
  const spellings = [
    'رئیس جمهور ارمنستان',
    `رئیس${ZWNJ}جمهور ارمنستان`,
    'رییس جمهور ارمنستان',
    'رئیسجمهور ارمنستان',
  ];
  for (const query of spellings) {
    it(`first of all, though neither word is in the text: ${query}`, async () => {
      expect((await ids(query)).slice(0, 2).sort()).toEqual(['visit#s5', 'visit#s6']);
    });
  }
  it('in English as well', async () => {
    expect((await ids('president of armenia', english)).slice(0, 2).sort()).toEqual(['visit#s5', 'visit#s6']);
  });
  it('by a name written in the other script', async () => {
    expect((await ids('Lukashenka'))[0]).toBe('visit#s7');
  });
});

describe('spellings of one word find the same', () => {
  it('joined, with a ZWNJ, with a space, and without «و»', async () => {
    const [first, ...others] = await Promise.all(
      ['گفت‌وگو', 'گفتوگو', 'گفتگو', 'گفت و گو'].map((query) => ids(query)),
    );
    expect(first).toHaveLength(2);
    for (const other of others) expect(other).toEqual(first);
  });
  it('whatever digits the visitor has', async () => {
    for (const digits of ['1200', '۱۲۰۰', '١٢٠٠', '1,200', '۱٬۲۰۰'])
      expect(await ids(digits)).toEqual(['visit#s6']);
  });
  it('an Arabic keyboard and a Persian text, or the other way about', async () => {
    expect(await ids('آبیاری')).toEqual(['harvest#s2']);
    expect(await ids('مسيلة')).toEqual(['visit#s5']);
  });
});

describe('a question finds something', () => {
  it('though no statement has all of its words', async () => {
    expect((await ids('کشاورزان امسال در خراسان چقدر گندم برداشت کردند؟'))[0]).toBe('harvest#s2');
  });
  it('and the words that occur nowhere are named', async () => {
    expect((await persian.search('گندم قسطنطنیه')).missing).toEqual(['قسطنطنیه']);
  });
  it('and nothing is made up where no word occurs', async () => {
    expect(await persian.search('قسطنطنیه')).toEqual({ results: [], total: 0, missing: ['قسطنطنیه'] });
  });
  it('while its last word is being typed', async () => {
    expect(await ids('تراکتو')).toEqual(['visit#s7']);
  });
});

describe('a result', () => {
  it('shows the readable text, speaker and occasion in the language searched', async () => {
    const [result] = (await english.search('tractors')).results;
    expect(result).toMatchObject({
      doc: 'visit',
      segment: 's7',
      lang: 'en',
      kind: 'statement',
      text: 'Lukashenko stated: everybody knows our tractors; the factories of Minsk are ready.',
      speaker: { id: 'lukashenko', name: 'Alexander Lukashenko' },
      occasion: { id: 'minsk', title: 'Press conference in Minsk' },
      permalink: 'en/documents/visit/#s7',
    }); // prettier-ignore
  });
  it('has every hit marked, across ZWNJ and spelling', async () => {
    expect(await marked('كارخانه هاي مينسك')).toEqual(['کارخانه‌های', 'مینسک']);
    expect(await marked('رییس جمهور اوراسیا')).toEqual(['رئیس‌جمهور', 'اوراسیا']);
  });
  it('keeps markup as the text it is', async () => {
    const [result] = (await persian.search('بازار')).results;
    expect(result?.text).toBe('<b>بازار</b> & "نان" آرام است.');
    expect(result?.marks).toEqual([{ start: 3, end: 8 }]);
  });
  it('is left out of English where it is not translated', async () => {
    expect((await english.search('اوراسیا')).results).toEqual([]);
  });
});

describe('filters', () => {
  it('narrow by speaker, kind, occasion and document, all at once', async () => {
    const filters = {
      speaker: ['pezeshkian'],
      kind: ['statement'],
      occasion: ['minsk'],
      document: ['visit'],
    };
    expect((await persian.search('رئیس جمهور', { filters })).results.map(({ id }) => id)).toEqual([
      'visit#s8',
    ]);
  });
});

describe('any string at all', () => {
  const strings = [
    '',
    ' ',
    '"',
    '.*[',
    '\\',
    '<img onerror=alert(1)>',
    '__proto__',
    'constructor',
    '\uD800',
    '😀',
    '\u202E',
    'و',
    'ا'.repeat(10_000),
  ];
  for (const query of strings) {
    it(`gives an answer: ${JSON.stringify(query.slice(0, 20))}`, async () => {
      const { results, total } = await persian.search(query);
      expect(results.length).toBeLessThanOrEqual(total);
    });
  }
});
