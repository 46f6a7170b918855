import { describe, expect, test } from 'vitest';
import { rowOf } from '../../../../src/lib/display/rows.ts';
import { documentRecord, statementRecord } from '../../../../src/lib/exports/citation/csl-record.ts';
import { RLM } from '../../../../src/text/characters.ts';
import { addressOf, documentOf, occasion, person, statement } from '../../sample-document.ts';

const record = (edtf?: string, status: 'stated' | 'inferred' = 'stated') => {
  const held = occasion('o', 'نشست', edtf);
  const document = documentOf(
    {
      fa: statement(`گفت: <Speech mode="direct">${RLM}کار  ادامه دارد.</Speech>`, {
        speaker: 'a',
        occasion: 'o',
      }),
    },
    {
      people: [person('a', 'الف')],
      occasions: [{ ...held, date: held.date && { ...held.date, status } }],
      provenance: { publisher: 'خبرگزاری', author: 'نویسنده', url: null, received: null },
    },
  );
  return {
    statement: statementRecord('fa', document, rowOf(document, 's1'), addressOf),
    document: documentRecord('fa', document, addressOf),
  };
};

describe('the record of a statement', () => {
  test('is titled by its first words, in one line and without controls of direction', () => {
    expect(record().statement.title).toBe('کار ادامه دارد.');
  });

  test('leads to its permalink, and has an id of its own', () => {
    expect(record().statement).toMatchObject({
      id: 'visit-s1',
      URL: 'https://example.org/fa/documents/visit/#s1',
      author: [{ literal: 'الف' }],
      publisher: 'خبرگزاری',
      language: 'fa',
    });
  });

  test.each([
    ['2025-08-19', [[2025, 8, 19]]],
    ['2025-08', [[2025, 8]]],
    ['2025', [[2025]]],
  ])('is issued at %s as far as that is known', (edtf, parts) => {
    expect(record(edtf).statement.issued).toEqual({ 'date-parts': parts });
  });

  test.each([undefined, '2025-08-19/..', '2025-08-19?'])('has no date of issue for %s', (edtf) => {
    expect(record(edtf).statement.issued).toBeUndefined();
  });

  test('says in its note what is not known, or only inferred', () => {
    expect(record().statement.note).toContain('تاریخ نامعلوم');
    expect(record('2025-08-19').statement.note).toContain('۲۸ مرداد ۱۴۰۴');
    expect(record('2025-08-19', 'inferred').statement.note).toMatch(/\[[^\]]+\]/);
  });
});

test('the record of a document names its author, not its speakers', () => {
  expect(record().document).toEqual({
    id: 'visit',
    type: 'webpage',
    title: 'سفر به مینسک',
    author: [{ literal: 'نویسنده' }],
    publisher: 'خبرگزاری',
    URL: 'https://example.org/fa/documents/visit/',
    language: 'fa',
  });
});
