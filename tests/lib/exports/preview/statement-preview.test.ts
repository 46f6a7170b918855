import { afterEach, describe, expect, test, vi } from 'vitest';
import { rowOf } from '../../../../src/lib/display/rows.ts';
import { previewAddress, statementPreview } from '../../../../src/lib/exports/preview/statement-preview.ts';
import { documentOf, occasion, person, statement } from '../../sample-document.ts';

afterEach(() => vi.unstubAllEnvs());

const preview = (text: string) => {
  const document = documentOf(
    { fa: statement(text, { speaker: 'a', occasion: 'o' }) },
    { people: [person('a', 'الف')], occasions: [occasion('o', 'نشست', '2025-08-19')] },
  );
  return statementPreview('fa', rowOf(document, 's1'));
};

describe('the preview of a statement', () => {
  test('says the speech alone where there is any', () => {
    const { text } = preview(
      'گفت: <Speech mode="direct">آمد.</Speech> و <Speech mode="direct">رفت.</Speech>',
    );
    expect(text).toBe('آمد. … رفت.');
  });

  test('says the whole text where it has no speech', () => {
    expect(preview('بر همکاری تأکید کرد.').text).toBe('بر همکاری تأکید کرد.');
  });

  test('says who spoke, on which occasion and when', () => {
    expect(preview('گفت.')).toMatchObject({ heading: 'الف', context: 'نشست · ۲۸ مرداد ۱۴۰۴' });
  });
});

test('without previews of statements, each page has the image of its language', () => {
  expect(previewAddress('fa', 'visit', 's1')).toBe('/fa/documents/visit/s1/preview.png');
  vi.stubEnv('PREVIEWS', 'none');
  expect(previewAddress('fa', 'visit', 's1')).toBe('/preview-fa.png');
});
