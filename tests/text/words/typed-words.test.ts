import { describe, expect, it } from 'vitest';
import { entryWords, typedWords } from '../../../src/text/words/typed-words.ts';

const fits = (typed: string, entry: string): boolean => typedWords(typed).fits(entryWords(entry));

describe('what is typed into a box above a list', () => {
  it('fits an entry that has a word with this beginning, in any spelling', () => {
    expect(fits('رحيمي', 'حسن رحیمی')).toBe(true);
    expect(fits('Per', 'The person (12)')).toBe(true);
    expect(fits('12', 'نشست «۱۲»')).toBe(true);
    expect(fits('erson', 'The person')).toBe(false);
  });
  it('fits where each of its words does, in any order', () => {
    expect(fits('رحیمی ح', 'حسن رحیمی')).toBe(true);
    expect(fits('رحیمی علی', 'حسن رحیمی')).toBe(false);
  });
  it('fits a joined name by its pieces and as a whole', () => {
    for (const typed of ['علی‌اکبر', 'علی اکبر', 'علیاکبر', 'اکبر'])
      expect(fits(typed, 'علی‌اکبر ولایتی')).toBe(true);
  });
  it('fits everything where it is empty, or has no word', () => {
    expect(fits(' «» ', 'حسن رحیمی')).toBe(true);
    expect(typedWords(' ').isEmpty).toBe(true);
  });
});
