import { describe, expect, test } from 'vitest';
import { correctionsOf } from '../../../src/lib/content/corrections.ts';
import { addressIds } from '../../../src/lib/content/document-entry.ts';
import { listDocuments, listPlaces, occasionsAt } from '../../../src/lib/content/documents.ts';
import { groupBy } from '../../../src/lib/content/group-by.ts';
import { listOccasions } from '../../../src/lib/content/occasions.ts';
import {
  rankedSpeakers,
  type StatementRef,
  speakersOf,
  statementRefs,
} from '../../../src/lib/content/statements.ts';
import { documentOf, entryOf, occasion, person, statement } from '../sample-document.ts';

const said = (speaker: string | null, more: Partial<StatementRef> = {}): StatementRef => ({
  document: 'd',
  segment: 's1',
  speaker,
  occasion: null,
  certain: true,
  opening: { fa: 'گفت', en: null },
  ...more,
});
const [a, b] = [person('a', 'الف'), person('b', 'ب')];

test('groups come in the order of their first items', () => {
  expect([...groupBy(['ب۱', 'الف۱', 'ب۲'], (text) => text.slice(0, -1))]).toEqual([
    ['ب', ['ب۱', 'ب۲']],
    ['الف', ['الف۱']],
  ]);
});

test('a document is found by its id and by those it had before', () => {
  expect(addressIds(entryOf({ id: 'new', formerly: ['old'] }))).toEqual(['new', 'old']);
});

describe('statements', () => {
  test('of a document are its segments of that kind, with their first words', () => {
    const document = documentOf({
      fa: `<Heading id="s1" line="1">\n\nعنوان\n\n</Heading>\n\n${statement('گفت: <Speech mode="direct">آمد.</Speech>', { id: 's2', speaker: 'a', certain: false })}`,
    });
    expect(statementRefs(document)).toEqual([
      said('a', { document: 'visit', segment: 's2', certain: false, opening: { fa: 'آمد.', en: null } }),
    ]);
  });

  test('rank their speakers by how many they are, then by id; nobody unknown is among them', () => {
    const people = new Map([a, b].map((one) => [one.id, one]));
    const ranked = (...statements: StatementRef[]) => rankedSpeakers(statements, people).map(({ id }) => id);
    expect(ranked(said('a'), said('b'), said('b'), said(null), said('nobody'))).toEqual(['b', 'a']);
    expect(ranked(said('b'), said('a'))).toEqual(['a', 'b']);
  });

  test('of somebody who is only probable in all of them do not make the speaker certain', () => {
    const certain = (...statements: StatementRef[]) =>
      speakersOf([a, b], statements).map((one) => one.certain);
    expect(certain(said('a', { certain: false }))).toEqual([false]);
    expect(certain(said('a', { certain: false }), said('a'))).toEqual([true]);
  });
});

describe('documents', () => {
  const documents = listDocuments(
    [
      entryOf({ id: 'undated', places: [{ id: 'minsk', name: { fa: 'مینسک', en: null } }] }),
      entryOf({ id: 'early', occasions: [occasion('x', 'نشست', '2024-05-01')] }),
      entryOf({
        id: 'late',
        occasions: [{ ...occasion('y', 'نشست', '2025-08-19'), place: 'minsk' }],
        places: [{ id: 'minsk', name: { fa: 'مینسک', en: null } }],
      }),
    ],
    new Map([['late', [said('a')]]]),
  );

  test('have the latest first, undated ones last', () => {
    expect(documents.map(({ entry }) => entry.id)).toEqual(['late', 'early', 'undated']);
  });

  test('count their statements', () => {
    expect(documents.map(({ statements }) => statements)).toEqual([1, 0, 0]);
  });

  test('are listed at each place that they name', () => {
    const [minsk] = listPlaces(documents);
    expect(minsk?.documents.map(({ entry }) => entry.id)).toEqual(['late', 'undated']);
    expect(
      minsk?.documents.flatMap((document) => occasionsAt(document, 'minsk')).map(({ id }) => id),
    ).toEqual(['y']);
  });
});

test('occasions have the latest first, undated ones last, each with what was said there', () => {
  const entry = entryOf({
    id: 'd',
    people: [a],
    occasions: [
      occasion('none', 'دیدار'),
      occasion('early', 'نشست', '2024'),
      occasion('late', 'سفر', '2025-08-19'),
    ],
  });
  const occasions = listOccasions([entry], new Map([['d', [said('a', { occasion: 'early' })]]]));
  expect(occasions.map((one) => [one.occasion.id, one.statements.length, one.speakers.length])).toEqual([
    ['late', 0, 0],
    ['early', 1, 1],
    ['none', 0, 0],
  ]);
});

describe('corrections', () => {
  const correction = (date: string, segment: string | null = null) => ({
    segment,
    date,
    what: { fa: 'چه', en: 'what' },
    why: { fa: 'چرا', en: 'why' },
  });

  test('of all documents have the latest first', () => {
    const entries = [
      entryOf({ id: 'a', corrections: [correction('2025-01-02', 's3')] }),
      entryOf({ id: 'b', corrections: [correction('2025-03-04')] }),
    ];
    expect(correctionsOf(entries).map(({ anchor }) => anchor)).toEqual([
      'b-document-2025-03-04',
      'a-s3-2025-01-02',
    ]);
  });

  test('of one day are numbered from the earliest on, so that a later one changes no address', () => {
    const corrections = [correction('2025-01-02'), correction('2025-01-02')];
    expect(correctionsOf([entryOf({ id: 'a', corrections })]).map(({ anchor }) => anchor)).toEqual([
      'a-document-2025-01-02-2',
      'a-document-2025-01-02',
    ]);
  });
});
