import { expect, test } from 'vitest';
import { englishUtterances } from '../../../scripts/pipeline/translate/index.ts';

const direct = [{ mode: 'direct' as const }];
const spoken = (text: string) =>
  englishUtterances(text, direct).map(({ start, end }) => text.slice(start, end));

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
  expect(englishUtterances('He said: “We begin.”', [{ mode: 'indirect' }])).toEqual([]);
});
