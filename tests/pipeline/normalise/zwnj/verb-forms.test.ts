import { describe, expect, test } from 'vitest';
import { openLexicon } from '../../../../scripts/pipeline/normalise/lexicon.ts';
import { isProgressive, verbReadings } from '../../../../scripts/pipeline/normalise/zwnj/verb-forms.ts';

/** No word at all: what is found comes from the table of roots. */
const lexicon = openLexicon('0\n');
const spelled = (key: string): string | undefined => {
  const [best] = verbReadings(lexicon, key).sort((a, b) => a.cost - b.cost);
  return best?.breaks.reduceRight((text, { at }) => `${text.slice(0, at)}|${text.slice(at)}`, key);
};

describe('a verb form is', () => {
  test.each([
    ['می or نمی and a present or past', 'نمیگوید', 'نمی|گوید'],
    ['the same after a preverb', 'برمیگردد', 'برمی|گردد'],
    ['a perfect', 'گفتهاند', 'گفته|اند'],
    ['a perfect with «است»', 'گفتهاست', 'گفته|است'],
    ['a perfect with «نه»', 'نگفتهام', 'نگفته|ام'],
    ['a participle and an auxiliary', 'کشیدهشدند', 'کشیده|شدند'],
    ['a progressive perfect', 'میکردهاند', 'می|کرده|اند'],
    ['a form with an object', 'میبینمش', 'می|بینمش'],
  ])('%s', (_, key, result) => {
    expect(spelled(key)).toBe(result);
  });
});

test('no other word in می is one', () => {
  for (const key of ['میدان', 'میوزیک', 'میز', 'می', 'میانه']) expect(spelled(key)).toBeUndefined();
});

test('«میروند» is progressive, «روند» is not', () => {
  expect(isProgressive(lexicon, 'میروند')).toBe(true);
  expect(isProgressive(lexicon, 'روند')).toBe(false);
});

test('a noun that the word list has is no verb, though it has it with a ZWNJ, too', () => {
  const listed = openLexicon('2\nمیخانه/pasksg\nمی\u200Cخانه\n');
  expect(isProgressive(listed, 'میخانه')).toBe(false);
});
