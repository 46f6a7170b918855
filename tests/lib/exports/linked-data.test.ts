import { describe, expect, test } from 'vitest';
import type { Locale } from '../../../src/lib/display/locale.ts';
import { rowOf } from '../../../src/lib/display/rows.ts';
import { quotationOf } from '../../../src/lib/exports/linked-data.ts';
import { addressOf, documentOf, occasion, person, statement } from '../sample-document.ts';

const quotation = (edtf?: string, locale: Locale = 'fa') => {
  const document = documentOf(
    {
      fa: statement('گفت: <Speech mode="direct">آمد.</Speech>', { speaker: 'a', occasion: 'o' }),
      en: statement('He came.'),
    },
    {
      people: [{ ...person('a', 'الف', 'A'), wikidata: 'Q1' }],
      occasions: [{ ...occasion('o', 'نشست', edtf), place: 'minsk' }],
      places: [{ id: 'minsk', name: { fa: 'مینسک', en: 'Minsk' } }],
    },
  );
  return quotationOf(locale, document, rowOf(document, 's1'), addressOf);
};

describe('linked data of a statement', () => {
  test('is a Quotation of its words in a NewsArticle', () => {
    expect(quotation()).toMatchObject({
      '@type': 'Quotation',
      '@id': 'https://example.org/fa/documents/visit/#s1',
      url: 'https://example.org/fa/documents/visit/s1/',
      text: 'گفت: آمد.',
      inLanguage: 'fa',
      isPartOf: { '@type': 'NewsArticle', headline: 'سفر به مینسک' },
    });
  });

  test('names the speaker with what is known elsewhere, and the place', () => {
    expect(quotation()).toMatchObject({
      creator: { name: 'الف', sameAs: 'http://www.wikidata.org/entity/Q1' },
      locationCreated: { '@type': 'Place', name: 'مینسک' },
    });
  });

  test('leads from the translation to the original, and back', () => {
    expect(quotation(undefined, 'en')).toHaveProperty(
      'translationOfWork.@id',
      addressOf('/fa/documents/visit/#s1'),
    );
    expect(quotation()).toHaveProperty('workTranslation.@id', addressOf('/en/documents/visit/#s1'));
  });

  test('has a day where there is one, and no date where none is known', () => {
    expect(quotation('2025-08-19')).toHaveProperty('dateCreated', '2025-08-19');
    expect(Object.keys(quotation())).not.toContain('dateCreated');
    expect(Object.keys(quotation())).not.toContain('temporalCoverage');
  });
});
