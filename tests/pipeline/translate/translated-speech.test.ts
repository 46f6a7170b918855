import { expect, test } from 'vitest';
import { translatedUtterances } from '../../../scripts/pipeline/translate/index.ts';

const direct = [{ mode: 'direct' as const }];
const spoken = (text: string) =>
  translatedUtterances(text, direct, 'en').map(({ start, end }) => text.slice(start, end));

test.each([
  ['within quotation marks', 'He said: “We begin.”', ['We begin.']],
  ['within straight ones after a comma', 'He said, "We begin".', ['We begin']],
  ['before its clause', '“We begin,” he said.', ['We begin,']],
  [
    'before its clause and after it',
    '“We begin,” he said. “It is time: now.”',
    ['We begin,', 'It is time: now.'],
  ],
  ['not a name in quotation marks', '“Iran” said: “We begin.”', ['We begin.']],
  ['after the colon where there are none', 'He said: We begin.', ['We begin.']],
  ['nowhere that the English shows', 'He said that they begin.', []],
])('direct speech in English is %s', (_, text, words) => {
  expect(spoken(text)).toEqual(words);
});

test('speech that is indirect in Persian is not marked in English', () => {
  expect(translatedUtterances('He said: “We begin.”', [{ mode: 'indirect' }], 'en')).toEqual([]);
});

test.each([
  ['ar', 'قالت مريم: «نبدأ اليوم.»', 'نبدأ اليوم.'],
  ['ar', '«نبدأ اليوم»، قالت مريم.', 'نبدأ اليوم'],
  ['fr', 'Elle a dit : « Nous commençons. »', 'Nous commençons.'],
  ['fr', '« Nous commençons », a-t-elle dit.', 'Nous commençons'],
  ['de', 'Sie sagte: „Wir beginnen.“', 'Wir beginnen.'],
])('in %s, %s has the speech “%s”', (language, text, speech) => {
  const found = translatedUtterances(text, direct, language);
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual([speech]);
});
