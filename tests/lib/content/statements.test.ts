import { describe, expect, test } from 'vitest';
import {
  rankedSpeakers,
  type StatementRef,
  speakersOf,
  statementRefs,
} from '../../../src/lib/content/statements.ts';
import { documentOf, person, statement } from '../sample-document.ts';

/** A statement of somebody; `more` has what the test is about. */
const said = (speaker: string | null, more: Partial<StatementRef> = {}): StatementRef => ({
  document: 'd',
  segment: 's1',
  speaker,
  occasion: null,
  addressees: [],
  certain: true,
  opening: { fa: 'گفت', en: null },
  excerpt: { fa: 'گفت', en: null },
  others: [],
  ...more,
});
const a = person('a', 'الف');
const b = person('b', 'ب');

describe('statements', () => {
  test('of a document are its segments of that kind, with their first words', () => {
    const document = documentOf({
      fa: `<Heading id="s1" line="1">\n\nعنوان\n\n</Heading>\n\n${statement('گفت: <Speech mode="direct">آمد.</Speech>', { id: 's2', speaker: 'a', certain: false })}`,
    });
    expect(statementRefs(document)).toEqual([
      said('a', {
        document: 'visit',
        segment: 's2',
        certain: false,
        opening: { fa: 'آمد.', en: null },
        excerpt: { fa: 'آمد.', en: null },
      }),
    ]);
  });

  test('of several speakers are listed of each, with the words of that one', () => {
    const document = documentOf({
      fa: statement(
        'گفت: <Speech mode="direct">آمد.</Speech> ب افزود: <Speech mode="direct" speaker="b" basis="name" certain="true">رفت.</Speech>',
        { id: 's2', speaker: 'a' },
      ),
    });
    const people = new Map([a, b].map((one) => [one.id, one]));
    const refs = statementRefs(document);
    expect(refs).toHaveLength(1);
    expect(
      rankedSpeakers(refs, people).map(({ id, statements }) => [
        id,
        statements.map(({ excerpt }) => excerpt.fa),
      ]),
    ).toEqual([
      ['a', ['آمد.']],
      ['b', ['رفت.']],
    ]);
    expect(speakersOf([a, b], refs).map(({ id }) => id)).toEqual(['a', 'b']);
  });

  test('rank their speakers by how many they are, then by id; nobody unknown is among them', () => {
    const people = new Map([a, b].map((one) => [one.id, one]));
    const ranked = (...statements: StatementRef[]) => rankedSpeakers(statements, people).map(({ id }) => id);
    expect(ranked(said('a'), said('b'), said('b'), said(null), said('nobody'))).toEqual(['b', 'a']);
    expect(ranked(said('b'), said('a'))).toEqual(['a', 'b']);
  });

  test('are listed of everybody whom they are said to, whoever says them', () => {
    const people = new Map([a, b].map((one) => [one.id, one]));
    const toB = said('a', { addressees: ['b'] });
    const ranked = rankedSpeakers([toB, said('b')], people);
    expect(ranked.map(({ id, addressed }) => [id, addressed])).toEqual([
      ['a', []],
      ['b', [toB]],
    ]);
  });

  test('of somebody who is only probable in all of them do not make the speaker certain', () => {
    const certain = (...statements: StatementRef[]) =>
      speakersOf([a, b], statements).map((one) => one.certain);
    expect(certain(said('a', { certain: false }))).toEqual([false]);
    expect(certain(said('a', { certain: false }), said('a'))).toEqual([true]);
  });
});
