import { expect, test } from 'vitest';
import { countWords, datesOf, sharesOf, yearOf } from '../../../../src/lib/display/document/document-head.ts';
import { documentOf, entryOf, occasion, person, statement } from '../../sample-document.ts';

test('who spoke how much is counted by the words said, whoever the paragraph is attributed to', () => {
  const direct = (words: string, by = '') => `<Speech mode="direct"${by}>${words}</Speech>`;
  const document = documentOf(
    {
      fa: [
        statement(
          `الف گفت: ${direct('یک دو سه')} و ب گفت: ${direct('یک', ' speaker="b" basis="name" certain="false"')}`,
          {
            id: 's1',
            speaker: 'a',
          },
        ),
        statement(`گوینده گفت: ${direct('یک دو سه چهار')}`, { id: 's2' }),
      ].join(''),
    },
    { people: [person('a', 'الف'), person('b', 'ب')] },
  );
  expect(
    sharesOf(document).map(({ speaker, ...rest }) => ({ speaker: speaker?.id ?? null, ...rest })),
  ).toEqual([
    { speaker: null, certain: false, statements: 1, share: 0.5 },
    { speaker: 'a', certain: true, statements: 1, share: 0.375 },
    { speaker: 'b', certain: false, statements: 1, share: 0.125 },
  ]);
});

test('a document in which nobody speaks has no shares', () => {
  expect(sharesOf(documentOf({ fa: '<Narrative id="s1" line="1">\n\nروایت\n\n</Narrative>' }))).toEqual([]);
});

test('words stand between white space, and an empty text has none', () => {
  expect(countWords(' یک  دو\nسه ')).toBe(3);
  expect(countWords('')).toBe(0);
});

test('open intervals are named only where there is no closed date', () => {
  const datesFor = (...edtf: string[]) =>
    datesOf(entryOf({ id: 'x', occasions: edtf.map((date, i) => occasion(`o${i}`, 'نشست', date)) })).map(
      (date) => date.edtf,
    );
  expect(datesFor('2025-08-19', '2025-08-19/..', '2025-08-19')).toEqual(['2025-08-19']);
  expect(datesFor('2025-08-19/..', '../2025-08-19')).toEqual(['2025-08-19/..', '../2025-08-19']);
  expect(datesFor()).toEqual([]);
});

test('the year of a document is that in which its last occasion begins, in the calendar of the language', () => {
  const dated = entryOf({
    id: 'x',
    occasions: [occasion('a', 'نشست', '2024-01-02'), occasion('b', 'نشست', '2025-08-19/..')],
  });
  expect([yearOf(dated, 'fa'), yearOf(dated, 'en')]).toEqual(['۱۴۰۴', '2025']);
  expect(yearOf(entryOf({ id: 'x', occasions: [occasion('a', 'نشست')] }), 'fa')).toBeNull();
});
