import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { marksIn } from '../../../../../src/browser/search/engine/matching/marks.ts';
import { readSpelling } from '../../../../../src/browser/search/engine/matching/spelled-runs.ts';
import { readParts } from '../../../../../src/browser/search/engine/query/operators.ts';
import { readSlots } from '../../../../../src/browser/search/engine/query/query.ts';
import { ZWNJ } from '../../../../../src/text/characters.ts';

const marksOf = (text: string, query: string) => {
  const parts = readParts(query);
  const phrases = parts.flatMap((part) => (part.kind === 'phrase' ? (readSpelling(part.text) ?? []) : []));
  return marksIn(text, readSlots(parts), phrases);
};
const marked = (text: string, query: string): string[] =>
  marksOf(text, query).map(({ start, end }) => text.slice(start, end));

describe('what answers a query is marked', () => {
  it('in all forms of a word', () => {
    expect(marked('Tractors: a tractor.', 'tractor')).toEqual(['Tractors', 'tractor']);
  });
  it('joined in the text, and apart in the query', () => {
    expect(marked(`رئیس${ZWNJ}جمهور آمد`, 'رئیس جمهور')).toEqual([`رئیس${ZWNJ}جمهور`]);
  });
  it('apart in the text, and joined in the query', () => {
    expect(marked('پی وی آمد', 'پیوی')).toEqual(['پی', 'وی']);
  });
  it('in a compound, however it is written', () => {
    expect(marked('رفت و آمد شد', `رفت${ZWNJ}وآمد`)).toEqual(['رفت', 'و', 'آمد']);
    expect(marked(`علی${ZWNJ}اکبر آمد`, '"علی اکبر"')).toEqual([`علی${ZWNJ}اکبر`]);
  });
  it('by its beginning, for the last word from two letters on', () => {
    expect(marked('wheat', 'whe')).toEqual(['wheat']);
    expect(marked('wheat', 'w')).toEqual([]);
  });
  it('with the common words of a phrase, and only there', () => {
    expect(marked('fields of wheat of', '"fields of wheat"')).toEqual(['fields', 'of', 'wheat']);
  });
});

it('marks of any text and query are in order, inside the text, and none overlaps another', () => {
  const words = fc.array(fc.constantFrom('رئیس', 'جمهور', 'رئیس‌جمهور', 'wheat', 'of', '"', '  ', '،'), {
    maxLength: 12,
  });
  fc.assert(
    fc.property(words, words, (text, query) => {
      let until = 0;
      for (const { start, end } of marksOf(text.join(' '), query.join(' '))) {
        expect(start).toBeGreaterThanOrEqual(until);
        expect(end).toBeGreaterThan(start);
        until = end;
      }
      expect(until).toBeLessThanOrEqual(text.join(' ').length);
    }),
  );
});
