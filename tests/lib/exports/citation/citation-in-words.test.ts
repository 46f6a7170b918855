import { expect, test } from 'vitest';
import { rowOf } from '../../../../src/lib/display/rows.ts';
import { citationOf } from '../../../../src/lib/exports/citation/citation-in-words.ts';
import { addressOf, documentOf, occasion, person, statement } from '../../sample-document.ts';

test('a citation says who, in which document, on which occasion, when, and where to find it', () => {
  const document = documentOf(
    { fa: statement('گفت.', { id: 's6', speaker: 'a', occasion: 'o' }) },
    { people: [person('a', 'الف', 'A')], occasions: [occasion('o', 'نشست', '2025-08-19')] },
  );
  const citation = citationOf('fa', document, rowOf(document, 's6'), addressOf);
  for (const part of [
    'الف',
    '«سفر به مینسک»',
    'نشست',
    '۲۸ مرداد ۱۴۰۴',
    '۶',
    'https://example.org/fa/documents/visit/#s6',
  ]) {
    expect(citation).toContain(part);
  }
});

test('a citation says what is not known', () => {
  const document = documentOf({ fa: statement('گفت.') });
  const citation = citationOf('en', document, rowOf(document, 's1'), addressOf);
  for (const part of ['Speaker unknown', 'Occasion unknown', 'Date unknown']) {
    expect(citation.toLowerCase()).toContain(part.toLowerCase());
  }
});
