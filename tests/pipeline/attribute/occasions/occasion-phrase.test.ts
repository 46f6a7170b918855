import { describe, expect, it, test } from 'vitest';
import {
  occasionPhrase,
  refersToOccasion,
} from '../../../../scripts/pipeline/attribute/occasions/occasion-phrase.ts';
import { fold } from '../../../../src/text/fold.ts';

const NOBODY = { start: 0, end: 0 };
/** The phrase of a clause; `speaker` are the words in it that name who speaks. */
function phraseOf(clause: string, speaker = ''): string | null {
  const text = fold(clause);
  const at = speaker === '' ? -1 : text.indexOf(fold(speaker));
  const source = at < 0 ? NOBODY : { start: at, end: at + fold(speaker).length };
  const phrase = occasionPhrase(text, source);
  return phrase === null ? null : text.slice(phrase.start, phrase.end);
}

describe('an occasion', () => {
  test.each([
    ['مینا در نشست شورای شهر', 'نشست شورای شهر'],
    ['مینا در حاشیه نشست شورای شهر', 'نشست شورای شهر'],
    ['مینا در پایان دیدار با سارا', 'دیدار با سارا'],
    ['مینا در مراسم گل‌ریزان در تهران', 'مراسم گل‌ریزان'],
    ['مینا در نشست شورا با اشاره به آب', 'نشست شورا'],
    ['مینا در نشست شورا، با خنده', 'نشست شورا'],
    ['مینا در دیدار با سارا که دیروز آمد', 'دیدار با سارا'],
    ['مینا در آیین رونمایی کتاب «باغ» درباره آب', 'آیین رونمایی کتاب «باغ»'],
  ])('of «%s» is «%s»', (clause, phrase) => {
    expect(phraseOf(clause)).toBe(fold(phrase));
  });
  it('ends before the name of the one who speaks', () => {
    expect(phraseOf('در ادامه نشست شورا مینا صفاری', 'مینا صفاری')).toBe(fold('نشست شورا'));
  });
});

describe('no occasion is opened', () => {
  test.each([
    ['مینا در تهران', 'by a place'],
    ['مینا در دیدار', 'by a noun alone'],
    ['مینا با اشاره به اینکه در نشست شورا نبود', 'in a clause of «اینکه»'],
    ['مینا درباره عدم حضور در جلسه شورا', 'where somebody did not come'],
    ['مینا درباره غیبتش در جلسه شورا', 'where somebody was away'],
    ['مینا', 'by nothing'],
  ])('in «%s», %s', (clause) => {
    expect(phraseOf(clause)).toBeNull();
  });
  it('by a noun after which nobody but the speaker is named', () => {
    expect(phraseOf('در ادامه جلسه مینا صفاری', 'مینا صفاری')).toBeNull();
  });
});

describe('a clause refers to the occasion that is open', () => {
  test.each(['وی در این دیدار', 'مینا در همین نشست', 'وی در ادامه این جلسه'])('with «%s»', (clause) => {
    expect(refersToOccasion(fold(clause))).toBe(true);
  });
  test.each(['وی در دیدار دیگری', 'وی در این باره', 'وی'])('not with «%s»', (clause) => {
    expect(refersToOccasion(fold(clause))).toBe(false);
  });
});
