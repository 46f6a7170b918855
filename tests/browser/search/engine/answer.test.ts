import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Search } from '../../../../src/browser/search/engine/api.ts';
import { openFixtureSearch } from './fixture-search.ts';

let persian: Search;
let english: Search;
let close = (): void => {};

beforeAll(async () => {
  ({ persian, english, close } = await openFixtureSearch());
});
afterAll(() => close());

const ids = async (query: string, search = persian): Promise<string[]> =>
  (await search.search(query)).results.map(({ id }) => id);

describe('a question without words', () => {
  it('is answered with all statements that the filters leave, by date, none of them marked', async () => {
    const { results, total, complete } = await english.search('', { filters: { speaker: ['lukashenko'] } });
    expect(results.length).toBeGreaterThan(0);
    expect(results.every(({ kind, speaker }) => kind === 'statement' && speaker?.id === 'lukashenko')).toBe(
      true,
    );
    expect(results.flatMap(({ context }) => context.speaker?.marks ?? [])).toEqual([]);
    expect([total, complete]).toEqual([results.length, results.length]);
  });
  it('counts what there is to choose, and finds nothing, where nothing is chosen', async () => {
    const { results, facets } = await english.search('', { facets: true });
    expect(results).toEqual([]);
    expect(facets?.speaker.length).toBeGreaterThan(1);
  });
  it('tells values that the archive does not know', async () => {
    const { unknown, total } = await english.search('', { filters: { speaker: ['nobody'] } });
    expect(unknown).toEqual([{ name: 'speaker', value: 'nobody' }]);
    expect(total).toBe(0);
  });
});

describe('what a query names', () => {
  const named = async (query: string): Promise<string[]> =>
    (await english.search(query, { subjects: true })).subjects.map(({ type, id }) => `${type} ${id}`);
  it('is told: a speaker by any name, by an office as a whole, and not by a word of one', async () => {
    expect(await named('Lukashenka')).toContain('speaker lukashenko');
    expect(await named('president of armenia')).toContain('speaker khachaturyan');
    expect(await named('president')).not.toContain('speaker khachaturyan');
  });
  it('is not looked for where nobody asks', async () => {
    expect((await english.search('Lukashenka')).subjects).toEqual([]);
  });
});

describe('a result tells', () => {
  it('its context in the reader’s language, whichever language the words are in', async () => {
    const [result] = (await persian.search('tractors')).results;
    expect(result?.lang).toBe('en');
    expect(result?.context.speaker?.text).toBe('الکساندر لوکاشنکو');
  });
  it('which words it lacks, and how many have all is counted', async () => {
    const { results, complete, total } = await persian.search('گندم تراکتورهای');
    expect([complete, total]).toEqual([0, results.length]);
    expect(results.map(({ lacks }) => lacks.length)).toEqual(results.map(() => 1));
  });
});

describe('operators', () => {
  it('leave out, choose, and name a speaker', async () => {
    expect(await ids('ارمنستان -ایروان')).not.toContain('visit#s2');
    expect((await ids('گندم OR تراکتورهای')).sort()).toEqual(
      [...new Set([...(await ids('گندم')), ...(await ids('تراکتورهای'))])].sort(),
    );
    expect(await ids('speaker:lukashenko')).toContain('visit#s7');
    expect(await ids('گوینده:لوکاشنکو -speaker:lukashenko')).toEqual([]);
  });
});
