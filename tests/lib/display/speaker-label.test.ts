import { describe, expect, test } from 'vitest';
import { rowLabel, speakerLabel } from '../../../src/lib/display/speaker-label.ts';
import { citationOf } from '../../../src/lib/exports/citation/citation-in-words.ts';
import { statementRecord } from '../../../src/lib/exports/citation/csl-record.ts';
import { embedOf } from '../../../src/lib/exports/embed.ts';
import { quotationOf } from '../../../src/lib/exports/linked-data.ts';
import { statementPreview } from '../../../src/lib/exports/preview/statement-preview.ts';
import { addressOf, attributedStatements } from '../sample-document.ts';

const speaker = { name: { fa: 'الکساندر لوکاشنکو', en: 'Alexander Lukashenko' } };
const { certain, probable, unknown } = attributedStatements();

describe('a speaker is written', () => {
  test('by name where the attribution is certain', () => {
    expect(speakerLabel('fa', { speaker, certain: true })).toEqual({
      words: 'الکساندر لوکاشنکو',
      lang: 'fa',
      doubt: null,
      isProbable: false,
      isUnknown: false,
      full: 'الکساندر لوکاشنکو',
    });
  });

  test('with a sign of doubt where it is only probable', () => {
    expect(speakerLabel('fa', { speaker, certain: false })).toMatchObject({
      words: 'الکساندر لوکاشنکو',
      isProbable: true,
      full: 'احتمالاً الکساندر لوکاشنکو',
    });
    expect(speakerLabel('en', { speaker, certain: false }).full).toBe('Probably Alexander Lukashenko');
  });

  test('as unknown, and not as probably unknown, where nobody is known', () => {
    expect(speakerLabel('en', { speaker: null, certain: false })).toMatchObject({
      full: 'Speaker unknown',
      doubt: null,
      isProbable: false,
      isUnknown: true,
    });
  });

  test('by the Persian name, told as Persian, where there is no English one', () => {
    const persianOnly = { name: { fa: 'ناصر کنعانی', en: null } };
    expect(speakerLabel('en', { speaker: persianOnly, certain: true })).toMatchObject({
      words: 'ناصر کنعانی',
      lang: 'fa',
    });
  });

  test('as the row of the statement has it', () => {
    expect(rowLabel('fa', probable.row).full).toBe('احتمالاً الکساندر لوکاشنکو');
  });
});

describe('a probable speaker is never named without a sign of doubt, an unknown one never at all', () => {
  const inWords = {
    'the citation in words': ({ document, row }: typeof certain) =>
      citationOf('fa', document, row, addressOf),
    'the HTML to embed': ({ document, row }: typeof certain) => embedOf('fa', document, row, addressOf),
    'the preview image': ({ row }: typeof certain) => statementPreview('fa', row).heading,
  };

  test.each(Object.entries(inWords))('in %s', (_, write) => {
    const name = 'الکساندر لوکاشنکو';
    expect(write(certain)).toContain(name);
    expect(write(certain)).not.toContain('احتمالاً');
    expect(write(probable)).toContain(`احتمالاً ${name}`);
    expect(write(unknown)).toContain('گوینده نامعلوم');
    expect(write(unknown)).not.toContain(name);
  });

  test('in a record for reference managers, whose note says it', () => {
    const record = ({ document, row }: typeof certain) => statementRecord('fa', document, row, addressOf);
    expect(record(certain).note).not.toContain('محتمل');
    expect(record(probable)).toMatchObject({ author: [{ literal: 'الکساندر لوکاشنکو' }] });
    expect(record(probable).note).toContain('انتساب محتمل است');
    expect(record(unknown).author).toBeUndefined();
    expect(record(unknown).note).toContain('گوینده نامعلوم');
  });

  test('in linked data, which names only those who are certain', () => {
    const quotation = ({ document, row }: typeof certain) => quotationOf('fa', document, row, addressOf);
    expect(quotation(certain)).toHaveProperty('creator.name', 'الکساندر لوکاشنکو');
    expect(quotation(probable)).not.toHaveProperty('creator');
    expect(quotation(unknown)).not.toHaveProperty('creator');
  });
});
