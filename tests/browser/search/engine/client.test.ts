import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Search } from '../../../../src/browser/search/engine/api.ts';
import { openSearch } from '../../../../src/browser/search/engine/client.ts';
import { folderLoader } from '../../../../src/browser/search/engine/load.ts';
import { ZWNJ } from '../../../../src/text/characters.ts';
import { openFixtureSearch } from './fixture-search.ts';

let dist = '';
let persian: Search;
let english: Search;
let close = (): void => {};

beforeAll(async () => {
  ({ dist, persian, english, close } = await openFixtureSearch());
});
afterAll(() => close());

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
    const answer = await persian.search('قسطنطنیه');
    expect(answer).toMatchObject({ results: [], total: 0, missing: ['قسطنطنیه'], suggestion: null });
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
  it('that is not translated is shown in Persian to English readers, without another language beside it', async () => {
    const [result] = (await english.search('اوراسیا')).results;
    expect(result).toMatchObject({ id: 'visit#s8', lang: 'fa', other: null });
  });
});

describe('filters', () => {
  it('narrow by speaker, kind, occasion and document, all at once', async () => {
    const filters = {
      speaker: ['pezeshkian'],
      kind: ['statement'],
      occasion: ['visit/minsk'],
      document: ['visit'],
    };
    expect((await persian.search('رئیس جمهور', { filters })).results.map(({ id }) => id)).toEqual([
      'visit#s8',
    ]);
  });
});

describe('a statement is found in both languages', () => {
  it('once, in the language of the words, with the other one beside it', async () => {
    const { results } = await persian.search('tractors');
    expect(results).toHaveLength(1);
    expect(results[0]).toMatchObject({ id: 'visit#s7', lang: 'en', other: { lang: 'fa' } });
  });
  it('in the reader’s language where the words are in both', async () => {
    for (const [search, lang] of [
      [persian, 'fa'],
      [english, 'en'],
    ] as const) {
      const [result] = (await search.search('tractors تراکتورهای')).results;
      expect(result?.lang).toBe(lang);
      expect(result?.marks.length).toBeGreaterThan(0);
      expect(result?.other?.marks.length).toBeGreaterThan(0);
    }
  }); // prettier-ignore
  it('by a name in any of its spellings: the same statements', async () => {
    const [first, ...others] = await Promise.all(
      ['لوکاشنکو', 'Lukashenko', 'Lukashenka', 'لوكاشنكو'].map(async (name) => (await ids(name))[0]),
    );
    expect(first).toBe('visit#s7');
    for (const other of others) expect(other).toBe(first);
  });
});

describe('words in quotation marks', () => {
  it('have to stand next to one another, in this order', async () => {
    expect(await ids('رئیس جمهور ارمنستان در ایروان')).toContain('visit#s5');
    expect(await ids('"ارمنستان در ایروان"')).toEqual(['visit#s2']);
    expect(await ids('"ایروان در ارمنستان"')).toEqual([]);
  });
  it('may be any of the usual marks, and an unclosed one is none', async () => {
    for (const query of ['«ارمنستان در ایروان»', '“ارمنستان در ایروان”'])
      expect(await ids(query)).toEqual(['visit#s2']);
    expect((await ids('"ایروان در ارمنستان')).length).toBeGreaterThan(0);
  });
  it('count common words, which are marked there, too', async () => {
    expect(await ids('"ارمنستان به ایروان"')).toEqual([]);
    expect(await marked('"ارمنستان در ایروان"')).toEqual(['ارمنستان', 'در', 'ایروان']);
  });
  it('are found in English as well', async () => {
    expect(await ids('"president of armenia in yerevan"', english)).toEqual(['visit#s2']);
    expect(await ids('"armenia of president"', english)).toEqual([]);
  });
});

describe('a query whose words are all missing', () => {
  it('finds nothing, though its common words are everywhere', async () => {
    const answer = await persian.search('قسطنطنیه چیست در');
    expect(answer).toMatchObject({ total: 0, missing: ['قسطنطنیه'] });
  });
  it('but of common words alone, these are found', async () => {
    expect((await ids('در')).length).toBeGreaterThan(0);
  });
});

describe('a word that nothing has', () => {
  it('is answered with the nearest of the archive’s own, as it is written there', async () => {
    expect((await persian.search('تراکتورهاای')).suggestion).toBe('تراکتورهای');
    expect((await persian.search('رییسجمهوور ارمنستان')).suggestion).toBe(`رئیس${ZWNJ}جمهور ارمنستان`);
    expect((await english.search('armania')).suggestion).toBe('Armenia');
  });
  it('is read on the other keyboard layout', async () => {
    expect((await persian.search('hvlksjhk')).suggestion).toBe('ارمنستان');
    expect((await english.search('فقشزفخقس')).suggestion).toBe('tractors');
  });
});

describe('facets', () => {
  it('count what each value would leave, the other filters holding', async () => {
    const { facets, total } = await persian.search('ارمنستان', {
      facets: true,
      filters: { kind: ['statement'] },
    });
    const kinds = Object.fromEntries((facets?.kind ?? []).map(({ value, count }) => [value, count]));
    expect(kinds.statement).toBe(total);
    expect(Object.keys(kinds).length).toBeGreaterThan(1);
    const speakers = (facets?.speaker ?? []).map(({ count }) => count);
    expect(speakers.reduce((sum, count) => sum + count, 0)).toBe(total);
  });
  it('keep a chosen value that nothing found has', async () => {
    const { facets, total } = await persian.search('گندم', {
      facets: true,
      filters: { speaker: ['lukashenko'] },
    });
    expect(total).toBe(0);
    expect(facets?.speaker).toContainEqual({ value: 'lukashenko', label: 'الکساندر لوکاشنکو', count: 0 });
  });
  it('count a language for the versions that have the words, and leave the other one to be chosen', async () => {
    const languagesOf = async (chosen: readonly string[]) => {
      const { facets, total } = await persian.search('tractors OR ارمنستان', {
        facets: true,
        filters: { language: chosen },
      });
      return {
        total,
        counts: Object.fromEntries((facets?.language ?? []).map(({ value, count }) => [value, count])),
      };
    };
    const { counts } = await languagesOf([]);
    expect(counts.en).toBeGreaterThan(0);
    expect(counts.fa).toBeGreaterThan(counts.en ?? 0);
    for (const language of ['fa', 'en'])
      expect(await languagesOf([language])).toEqual({ total: counts[language], counts });
  });
  it('say of how many results they are', async () => {
    const { counted, complete } = await persian.search('رئیس جمهور', { facets: true });
    expect(counted).toBe(complete);
    expect((await persian.search('رئیس جمهور')).counted).toBe(0);
  });
  it('are not loaded unless they are asked for', async () => {
    expect((await persian.search('گندم')).facets).toBeNull();
  });
});

describe('a file that cannot be loaded', () => {
  for (const broken of [/\.pf_index$/, /\.pf_meta$/, /^search\/[^/]+\/\d+\.json$/, /manifest\.json$/]) {
    it(`is an error, not an empty answer, and the next search tries again: ${broken}`, async () => {
      let down = true;
      // A root of its own, since what Pagefind has loaded stays with the root.
      const folder = await mkdtemp(join(tmpdir(), 'goftar-broken-'));
      await cp(dist, folder, { recursive: true });
      const files = folderLoader(pathToFileURL(join(folder, '/')).href);
      const bytes = (path: string) => {
        if (down && broken.test(path)) return Promise.reject(new Error(`${path}: 404`));
        return files.bytes(path);
      };
      const { search } = openSearch({ load: { ...files, bytes }, lang: 'fa' });
      await expect(search('گندم')).rejects.toThrow('404');
      down = false;
      expect((await search('گندم')).total).toBeGreaterThan(0);
      await rm(folder, { recursive: true });
    });
  }
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
