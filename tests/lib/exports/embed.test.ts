import { parseFragment } from 'parse5';
import { describe, expect, test } from 'vitest';
import type { AddressOf } from '../../../src/lib/addresses/links.ts';
import { rowOf } from '../../../src/lib/display/rows.ts';
import { embedOf } from '../../../src/lib/exports/embed.ts';
import { addressOf, documentOf, occasion, person, statement } from '../sample-document.ts';

const embed = (text: string, en?: string, address: AddressOf = addressOf): string => {
  const document = documentOf(
    {
      fa: statement(text, { speaker: 'a', occasion: 'o' }),
      ...(en !== undefined && { en: statement(en) }),
    },
    { people: [person('a', 'الف & ب', 'A')], occasions: [occasion('o', 'نشست', '2025-08-19')] },
  );
  return embedOf(en === undefined ? 'fa' : 'en', document, rowOf(document, 's1'), address);
};

describe('a statement to embed', () => {
  test('is a quotation with its words, who said them when, and the link', () => {
    const html = embed('کار ادامه دارد.');
    expect(html).toContain('>کار ادامه دارد.</p>');
    expect(html).toContain('نشست، ۲۸ مرداد ۱۴۰۴');
    expect(html).toContain('cite="https://example.org/fa/documents/visit/#s1"');
  });

  test('has no link where the site has no public address', () => {
    const html = embed('کار ادامه دارد.', undefined, () => null);
    expect(html).toContain('>کار ادامه دارد.</p>');
    expect(html).not.toMatch(/<a |cite=/);
  });

  test('is one element, whatever signs its words and names have', () => {
    const html = embed('الف &lt;script&gt; &amp;amp; "ب" \'پ\'');
    const { childNodes } = parseFragment(html);
    expect(childNodes.map(({ nodeName }) => nodeName)).toEqual(['blockquote']);
    expect(html).not.toContain('<script');
    expect(html).toContain('&lt;script&gt; &amp;amp; "ب"');
    expect(html).toContain('الف &amp; ب');
  });

  test('says the language of its words only where it is not that of the quotation', () => {
    expect(embed('گفت.')).not.toContain('<p lang');
    expect(embed('گفت.', 'He said.')).toContain('<blockquote lang="en" dir="ltr"');
    const untranslated = embed('گفت.', '');
    expect(untranslated).toContain('<p lang="fa" dir="rtl"');
  });
});
