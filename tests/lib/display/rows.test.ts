import { describe, expect, test } from 'vitest';
import { notesOf, rowOf, rowsOf, shownIn } from '../../../src/lib/display/rows.ts';
import { documentOf, occasion, person, statement } from '../sample-document.ts';

const front = {
  people: [person('a', 'الف'), person('b', 'ب')],
  occasions: [occasion('one', 'نشست نخست'), occasion('two', 'نشست دوم')],
};
const said = (id: string, speaker: string, held: string) =>
  statement('گفت.', { id, speaker, occasion: held });

describe('a row', () => {
  test('has its speaker and occasion, and null for those the document does not know', () => {
    const document = documentOf({ fa: said('s1', 'a', 'one') + said('s2', 'c', 'three') }, front);
    expect(rowsOf(document).map(({ speaker, occasion: held }) => [speaker?.id, held?.id])).toEqual([
      ['a', 'one'],
      [undefined, undefined],
    ]);
  });

  test('continues the one before only where speaker and occasion are the same', () => {
    const fa =
      said('s1', 'a', 'one') + said('s2', 'a', 'one') + said('s3', 'b', 'one') + said('s4', 'b', 'two');
    expect(rowsOf(documentOf({ fa }, front)).map(({ continues }) => continues)).toEqual([
      false,
      true,
      false,
      false,
    ]);
  });

  test('begins an occasion each time the document comes to it or back to it', () => {
    const fa =
      said('s1', 'a', 'one') + said('s2', 'a', 'two') + said('s3', 'a', 'one') + said('s4', 'a', 'one');
    expect(rowsOf(documentOf({ fa }, front)).map(({ beginsOccasion }) => beginsOccasion)).toEqual([
      true,
      true,
      true,
      false,
    ]);
  });

  test('of a segment that the document does not have is an error', () => {
    expect(() => rowOf(documentOf({ fa: said('s1', 'a', 'one') }), 's2')).toThrow('no segment s2');
  });
});

describe('what is shown', () => {
  const [translated, untranslated] = documentOf({
    fa: statement('گفت.', { id: 's1' }) + statement('گفت.', { id: 's2' }),
    en: statement('He said.', { id: 's1' }),
  }).segments;

  test('is the text in the page’s language', () => {
    expect(translated && shownIn('en', translated).lang).toBe('en');
    expect(translated && shownIn('fa', translated).lang).toBe('fa');
  });

  test('is the Persian text where there is no English', () => {
    expect(untranslated && shownIn('en', untranslated).lang).toBe('fa');
  });
});

test('notes are numbered in the order in which the page refers to them', () => {
  const document = documentOf({
    fa: `${statement('یک[^b] و دو[^a].')}[^a]: نخست\n\n[^b]: دوم\n`,
  });
  const shown = document.segments.map((segment) => shownIn('fa', segment));
  expect([...notesOf(document, shown).values()]).toEqual([
    { label: 'b', lang: 'fa', number: 1, text: 'دوم' },
    { label: 'a', lang: 'fa', number: 2, text: 'نخست' },
  ]);
});
