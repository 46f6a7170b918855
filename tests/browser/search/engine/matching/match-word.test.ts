import { describe, expect, it } from 'vitest';
import {
  joinAttested,
  matchWord,
  neededTokens,
} from '../../../../../src/browser/search/engine/matching/match-word.ts';
import { FIELD } from '../../../../../src/browser/search/engine/matching/record-fields.ts';
import { readParts } from '../../../../../src/browser/search/engine/query/operators.ts';
import { readSlots, type Slot } from '../../../../../src/browser/search/engine/query/query.ts';
import type { WordIndex } from '../../../../../src/browser/search/engine/word-index.ts';
import { ZWNJ } from '../../../../../src/text/characters.ts';
import { analyse } from '../../../../../src/text/words/analyse.ts';
import { exactToken } from '../../../../../src/text/words/index-token.ts';

const readQuery = (query: string): Slot[] => readSlots(readParts(query));

/** An index of records with one text each, that scores each word 1; a record's speaker is told after a `/`. */
function indexOf(...records: readonly string[]): WordIndex & { readonly prepared: Set<string> } {
  const entries = records.map((record) => {
    const [text = '', speaker = ''] = record.split('/');
    const spoken = analyse(text).map((term) => exactToken(term, 'text'));
    const words = [...spoken, ...analyse(speaker).map((term) => exactToken(term, 'speaker'))];
    return { words, lengths: [spoken.length, 0, 0, 9] as const };
  });
  const prepared = new Set<string>();
  return {
    prepared,
    async prepare(tokens) {
      for (const token of tokens) prepared.add(token);
    },
    lookup: async (token) =>
      entries.flatMap(({ words, lengths }, record) => {
        const places = words.flatMap((word, at) => (word.startsWith(token) ? [at] : []));
        return places.length === 0 ? [] : [{ record, score: 1, places, lengths }];
      }),
    holders: async (entry) => entries.flatMap(({ words }, record) => (words.includes(entry) ? [record] : [])),
  };
}

const slotOf = (query: string): Slot => {
  const [slot] = readQuery(query);
  if (slot === undefined) throw new Error('no word');
  return slot;
};
const found = async (query: string, ...records: string[]): Promise<number[]> =>
  [...(await matchWord(indexOf(...records), slotOf(query))).keys()].sort();

describe('one word of a query finds', () => {
  it('itself, and its other forms', async () => {
    expect(await found('tractor', 'a tractor', 'tractors', 'a factory')).toEqual([0, 1]);
  });
  it('what it is typed in pieces for, only where all of them are', async () => {
    expect(await found(`نوش${ZWNJ}دارو`, 'نوش و دارو', 'دارو', 'نوش')).toEqual([0]);
  });
  it('words that begin with it, only where nothing else is found', async () => {
    expect(await found('tract', 'a tractor', 'the traction')).toEqual([0, 1]);
    expect(await found('tractor', 'a tractor', 'tractorial')).toEqual([0]);
  });
  it('a compound with «و» in each of its spellings, and nothing that has only its pieces apart', async () => {
    const texts = ['رفت و آمد شد', `رفت${ZWNJ}وآمد`, 'رفتوآمد', 'آمد و رفت'];
    for (const query of [`رفت${ZWNJ}وآمد`, 'رفتوآمد'])
      expect(await found(query, ...texts)).toEqual([0, 1, 2]);
    expect(await found('رفتوآمد', 'رفت و آمد شد')).toEqual([0]);
  });
  it('what is written apart, where nothing has it joined', async () => {
    expect(await found('آنجا', 'در آن جا ماند', 'جا آن')).toEqual([0]);
  });
  it('nothing where nothing is', async () => {
    expect(await found('wheat', 'a tractor')).toEqual([]);
  });
});

it('a record is known to be of a speaker whom the word names', async () => {
  const matches = await matchWord(indexOf('said/Pezeshkian', 'Pezeshkian said'), slotOf('pezeshkian'));
  expect([...matches].map(([record, { fields }]) => [record, fields])).toEqual([
    [0, FIELD.name],
    [1, FIELD.text],
  ]);
});

it('the places of all forms of a word are told in order, each once', async () => {
  const matches = await matchWord(indexOf('tractors tractor tractors'), slotOf('tractor'));
  expect(matches.get(0)?.places).toEqual([0, 1, 2]);
});

describe('neighbours in a query are asked for as one word where the archive writes them so', () => {
  const typed = async (query: string, ...records: string[]): Promise<string[]> =>
    (await joinAttested(indexOf(...records), readQuery(query))).map((slot) => slot.typed);
  it('two, or three', async () => {
    expect(await typed('نوش دارو', 'نوشدارو')).toEqual(['نوش دارو']);
    expect(await typed('سی تی اسکن', 'سی‌تی‌اسکن')).toEqual(['سی تی اسکن']);
  });
  it('two around «و»', async () => {
    expect(await typed('رفت و آمد', `رفت${ZWNJ}وآمد`)).toEqual(['رفت و آمد']);
    expect(await typed('رفت و آمد', 'رفت و آمد')).toEqual(['رفت', 'آمد']);
  });
  it('a particle and its word', async () => {
    const [slot] = await joinAttested(indexOf('بهطور'), readQuery('به طور'));
    expect(slot?.term.exact).toBe('بهطور');
  });
  it('and as they stand where it does not', async () => {
    expect(await typed('نوش دارو', 'نوش', 'دارو')).toEqual(['نوش', 'دارو']);
  });
  it('with their place in the query from the first to the last', async () => {
    const query = 'خرید نوش  دارو';
    const slots = await joinAttested(indexOf('نوشدارو'), readQuery(query));
    expect(slots.map(({ term }) => query.slice(term.start, term.end))).toEqual(['خرید', 'نوش  دارو']);
  });
});

it('what must be loaded for a word is both ends of each stretch of the index that is asked for', () => {
  const tokens = neededTokens(slotOf('tractor'));
  expect(tokens).toHaveLength(2);
  expect((tokens[1] ?? '') > (tokens[0] ?? '')).toBe(true);
});
