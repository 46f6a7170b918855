import { describe, expect, test } from 'vitest';
import { dataOf } from '../../../src/lib/content/document.ts';
import { documentData } from '../../../src/schemas/data.ts';
import { documentOf, occasion, statement } from '../sample-document.ts';

describe('a document', () => {
  test('joins the two languages by the ids of segments, not by their order', () => {
    const { segments } = documentOf({
      fa: statement('یک', { id: 's1' }) + statement('دو', { id: 's2' }),
      en: statement('two', { id: 's2' }),
    });
    expect(segments.map(({ data }) => data.text.en)).toEqual([null, 'two']);
  });

  test('knows the received text of an edited segment', () => {
    const { segments } = documentOf(
      { fa: statement('می\u200Cرود') },
      { interventions: { s1: [{ rule: 'zwnj-verb-prefix', start: 2, before: ' ', after: '\u200C' }] } },
    );
    expect(segments[0]?.data.text.fa).toEqual({ source: 'می رود', edited: 'می\u200Cرود' });
  });

  test('keeps the white space between the segments of the received file', () => {
    const { segments } = documentOf(
      { fa: statement('یک', { id: 's1' }) + statement('دو', { id: 's2' }) },
      { breaks: { before: '\n', after: ['\r\n\r\n'] } },
    );
    expect(segments.map(({ data }) => data.break)).toEqual(['\r\n\r\n', '']);
  });

  test('with a segment that has no id is an error', () => {
    expect(() => documentOf({ fa: '<Narrative line="1">\n\nx\n\n</Narrative>\n' })).toThrow();
  });
});

describe('the data of a document', () => {
  test('has the dates of its occasions, each with what it is of', () => {
    const document = documentOf(
      { fa: statement('یک') },
      { occasions: [occasion('a', 'نشست', '2025-08'), occasion('b', 'دیدار')] },
    );
    expect(dataOf(document).dates).toEqual([{ edtf: '2025-08', status: 'stated', reason: null, of: 'a' }]);
  });

  test('does not have the former ids of places, which are of their pages', () => {
    const document = documentOf(
      { fa: statement('یک') },
      { places: [{ id: 'minsk', name: { fa: 'مینسک', en: null }, formerly: ['mensk'] }] },
    );
    expect(dataOf(document).places).toEqual([{ id: 'minsk', name: { fa: 'مینسک', en: null } }]);
  });

  test('has what a statement said before its words were changed, and the editions of the publisher', () => {
    const edition = {
      date: '2026-01-01',
      source: { fa: 'سایت ناشر', en: 'The publisher’s site' },
      url: null,
      sha256: 'a'.repeat(64),
    };
    const earlier = [{ text: 'سه پل', until: '2025-12-31' }, { text: 'چهار پل' }];
    const document = documentOf(
      { fa: statement('پنج پل', { id: 's1' }) + statement('آب', { id: 's2' }) },
      { earlier: { s1: earlier }, editions: [edition] },
    );
    const { segments, editions } = documentData.parse(dataOf(document));
    expect(segments.map((segment) => segment.earlier)).toEqual([earlier, undefined]);
    expect(editions).toEqual([edition]);
    expect(dataOf(documentOf({ fa: statement('یک') }))).not.toHaveProperty('editions');
  });
});
