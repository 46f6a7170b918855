import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Search } from '../../../../src/browser/search/engine/api.ts';
import { ZWNJ } from '../../../../src/text/characters.ts';
import { openFixtureSearch } from './fixture-search.ts';

let persian: Search;
let close = (): void => {};

beforeAll(async () => {
  ({ persian, close } = await openFixtureSearch());
});
afterAll(() => close());

const ids = async (query: string): Promise<string[]> =>
  (await persian.search(query)).results.map(({ id }) => id);

describe('a phrase in quotation marks', () => {
  it.each([
    ['a space for the ZWNJ of the text', '"کارخانه های مینسک"'],
    ['nothing for it', '"کارخانههای مینسک"'],
    ['the ZWNJ itself', `"کارخانه${ZWNJ}های مینسک"`],
    ['a ZWNJ for the space of the text', `"کارخانه${ZWNJ}های${ZWNJ}مینسک"`],
    ['the letters of another keyboard', '"كارخانه هاي مينسک"'],
  ])('is found where it is written with %s', async (_, query) => {
    expect(await ids(query)).toEqual(['visit#s7']);
  });

  it('is found where it is written in one word, and the text has a space', async () => {
    expect(await ids('"خاچاطوریان تاکیدکرد"')).toEqual(['visit#s6']);
  });

  it('is not found in words that stand in another order', async () => {
    expect(await ids('"مینسک کارخانه های"')).toEqual([]);
  });

  it('that only the headline of a document has is found in the headline, and not in all that stands below it', async () => {
    expect(await ids('"سفر رئیس جمهور ایران"')).toEqual(['visit#s1']);
  });
});

describe('what is counted', () => {
  it('is what has all words, beside what has any of them', async () => {
    expect(await persian.search('تجارت کامیون')).toMatchObject({ total: 1, complete: 1 });
    const { total, complete } = await persian.search('کامیون تراکتورهای');
    expect([total, complete]).toEqual([2, 0]);
  });
});
