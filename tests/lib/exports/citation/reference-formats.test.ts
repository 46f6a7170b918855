import { Cite } from '@citation-js/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CslItem } from '../../../../src/lib/exports/citation/csl-record.ts';
import { bibtexOf, cslOf, risOf } from '../../../../src/lib/exports/citation/reference-formats.ts';

const item: CslItem = {
  id: 'report-s6',
  type: 'webpage',
  title: 'روابط در «عالی‌ترین» سطح است {؟} 50% & #1 a_b ~ ^ \\',
  author: [{ literal: 'مسعود پزشکیان' }],
  issued: { 'date-parts': [[2025, 8, 19]] },
  publisher: 'خبرگزاری & پسران',
  URL: encodeURI('https://example.org/archive/fa/documents/گزارش/#s6'),
  language: 'fa',
  note: 'گفتهٔ ۶؛ نشست مشترک',
};

const [fromBibtex] = new Cite(bibtexOf([item])).data;
const [fromRis] = new Cite(risOf([item])).data;
/** The whole name, whatever parts a format keeps it in. */
const nameIn = (read: CslItem | undefined): string =>
  (read?.author ?? []).map((author) => Object.values(author).join('')).join();

describe('a record comes back from each format as it went in', () => {
  test('BibTeX', () => {
    expect(fromBibtex).toMatchObject({ id: item.id, URL: item.URL, issued: item.issued });
    expect(fromBibtex?.title).toBe(item.title);
    expect(nameIn(fromBibtex)).toBe('مسعود پزشکیان');
    expect(fromBibtex?.note).toBe(item.note);
  });

  test('RIS', () => {
    const { author, issued, type, ...same } = item;
    expect(fromRis).toMatchObject({ ...same, type });
    expect(nameIn(fromRis)).toBe('مسعود پزشکیان');
    expect(fromRis?.issued?.['date-parts']).toEqual(issued?.['date-parts']);
  });

  test('CSL-JSON', () => {
    expect(JSON.parse(cslOf([item]))).toEqual([item]);
  });
});

test('what is not known is in no format', () => {
  const { author, issued, publisher, note, ...known } = item;
  const bare: CslItem = known;
  expect(bibtexOf([bare])).not.toMatch(/author|year|publisher|note/);
  expect(risOf([bare])).not.toMatch(/^(?:AU|PY|DA|PB|N1) /m);
});

test('any title comes back from BibTeX and RIS alike', () => {
  // BibTeX and RIS are formats of lines: citations have none within them, and no white space at their ends.
  const title = fc
    .string({ unit: fc.constantFrom(...'گفتار‌abib{}<>/\\%&#_~^$"«»،.؟ '), minLength: 1, maxLength: 200 })
    .map((text) => `گ${text.replace(/\s+/g, ' ')}گ`);
  fc.assert(
    fc.property(title, (text) => {
      const one = { ...item, title: text };
      expect(new Cite(bibtexOf([one])).data[0]?.title).toBe(text);
      expect(new Cite(risOf([one])).data[0]?.title).toBe(text);
    }),
  );
});

test('no line of RIS is broken', () => {
  const long = { ...item, title: 'بسیار بلند '.repeat(40).trim() };
  expect(risOf([long])).toContain(`TI  - ${long.title}\n`);
});
