import { expect, test } from 'vitest';
import { worded } from '../../../scripts/diagnostics/index.ts';
import { reportOverlooked } from '../../../scripts/pipeline/check/review/overlooked-speech.ts';
import { attributed } from '../../pipeline.ts';

const TEXT = `شهردار دلگشا پاسخ داد
آرش بردبار گفت: امسال دو پل تازه ساخته می‌شود و راه‌ها باز می‌ماند.
بودجهٔ پل‌ها از کجا می‌آید؟
پل نخست پارسال افتتاح شد.
`;
const overlooked = (text: string, decided: readonly string[] = []): string[] =>
  reportOverlooked('seeds/report.txt', attributed(text), new Set(decided))
    .map(worded)
    .map(({ line, message }) => `${line} ${message}`);

test('a question that nobody is said to ask, in a text in which somebody speaks, is told to the editor with its line', () => {
  expect(overlooked(TEXT)).toEqual([
    '3 s3 looks like speech, for a question, and is none: «بودجهٔ پل‌ها از کجا می‌آید؟»',
  ]);
});

test('a paragraph of which an editor has said what it is is not told again', () => {
  expect(overlooked(TEXT, ['s3'])).toEqual([]);
});

test('a text in which nobody speaks is told as a whole, not paragraph by paragraph', () => {
  expect(overlooked('بودجهٔ پل‌ها\nبودجهٔ پل‌ها از کجا می‌آید؟\nپل نخست پارسال افتتاح شد.\n')).toEqual([]);
});
