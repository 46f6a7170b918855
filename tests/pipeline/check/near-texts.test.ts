import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NearTexts, reportNearTexts } from '../../../scripts/pipeline/check/index.ts';

type Held = Parameters<typeof reportNearTexts>[0][number];

/** A text of paragraphs, as far as it is compared. */
const textOf = (id: string, words: string): Held =>
  ({
    id,
    file: `seeds/${id}.txt`,
    attributed: { segments: [{ kind: 'narrative', edited: words }] },
  }) as unknown as Held;

const LONG = Array.from({ length: 30 }, (_, i) => `واژه${i}`).join(' ');

test('a text that is the beginning of another one is named, and the share that stands there', () => {
  const half = LONG.split(' ').slice(0, 20).join(' ');
  expect(reportNearTexts([textOf('a', half), textOf('b', LONG), textOf('c', 'چیزی دیگر')])).toMatchObject([
    { file: 'seeds/a.txt', parts: { percent: 100, other: 'b' } },
  ]);
});

test('whoever looks again is told the same as whoever looks for the first time, whatever has come, gone or changed', () => {
  const words = fc.array(fc.constantFrom('آب', 'سد', 'شهر', 'باران', 'برف', 'رود'), { maxLength: 40 });
  const archive = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd', 'e'), words);
  fc.assert(
    fc.property(fc.array(archive, { minLength: 2, maxLength: 5 }), (editions) => {
      const known = new NearTexts();
      const held = new Map<string, Held>();
      for (const edition of editions) {
        const texts = Object.entries(edition).map(([id, own]) => {
          const key = `${id} ${own.join(' ')}`;
          const text = held.get(key) ?? textOf(id, own.join(' '));
          held.set(key, text);
          return text;
        });
        expect(reportNearTexts(texts, known)).toEqual(reportNearTexts(texts));
      }
    }),
  );
});
