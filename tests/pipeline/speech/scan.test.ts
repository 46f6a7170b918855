import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { Scan } from '../../../scripts/pipeline/speech/index.ts';
import { fold } from '../../../src/text/fold.ts';

const scanOf = (text: string): Scan => new Scan(fold(text));
const words = (scan: Scan, spans: Scan['quotes']): string[] =>
  spans.map(({ start, end }) => scan.text.slice(start, end));
const quotesOf = (text: string): string[] => {
  const scan = scanOf(text);
  return words(scan, scan.quotes);
};
const sentencesOf = (text: string): string[] => {
  const scan = scanOf(text);
  return words(scan, scan.sentences);
};

describe('quotations', () => {
  test.each([
    ['«باران بارید»', 'guillemets'],
    ['"باران بارید"', 'straight marks'],
    ['“باران بارید”', 'curly marks'],
    ['„باران بارید“', 'low marks'],
  ])('%s is one, with %s', (quotation) => {
    expect(quotesOf(`او گفت ${quotation} و رفت`)).toEqual([quotation]);
  });
  it('that stand inside another belong to it', () => {
    expect(quotesOf('گفت: «او نوشت «باران بارید» و رفت» بعد خندید')).toEqual([
      '«او نوشت «باران بارید» و رفت»',
    ]);
  });
  it('with other marks inside belong to the outer one', () => {
    expect(quotesOf('گفت: «کتاب "باغ" را خواندم»')).toEqual(['«کتاب "باغ" را خواندم»']);
  });
  it('that nothing closes reach to the end', () => {
    expect(quotesOf('او گفت «باران بارید. برف هم بارید')).toEqual(['«باران بارید. برف هم بارید']);
  });
  it('do not begin at a closing mark', () => {
    expect(quotesOf('باران» آمد')).toEqual([]);
  });
  it('are found in order', () => {
    expect(quotesOf('«یک» و «دو»')).toEqual(['«یک»', '«دو»']);
  });
});

describe('a quotation is somebody’s words', () => {
  test.each(['«ما امروز به خانه می‌رویم»', '«نه!»', '«برمی‌گردم.»'])('in %s', (text) => {
    const scan = scanOf(text);
    expect(scan.quotes.map((quote) => scan.isSpeech(quote))).toEqual([true]);
  });
  test.each(['«باغ»', '«شب یلدا»', '«دریا و کوه»'])('not in %s, which is a name', (text) => {
    const scan = scanOf(text);
    expect(scan.quotes.map((quote) => scan.isSpeech(quote))).toEqual([false]);
  });
});

describe('sentences', () => {
  it('end at a full stop, a question mark and an exclamation mark', () => {
    expect(sentencesOf('باران بارید. برف هم بارید؟ بله! خوب شد')).toEqual([
      'باران بارید.',
      'برف هم بارید؟',
      'بله!',
      'خوب شد',
    ]);
  });
  test.each([
    ['a decimal number', 'قیمت 2.5 میلیون است'],
    ['an abbreviation', 'دکتر ا. کریمی آمد'],
    ['a mark inside a quotation', 'او گفت «باران بارید. برف بارید.» و رفت'],
    ['a question within the clause that answers it', 'در پاسخ به این پرسش که آیا می‌آید؟ گفت: نمی‌آیم'],
  ])('do not end at %s', (_, text) => {
    expect(sentencesOf(text)).toHaveLength(1);
  });
  it('end at a full stop with no space after it, between words', () => {
    expect(sentencesOf('باران بارید.برف هم بارید')).toEqual(['باران بارید.', 'برف هم بارید']);
  });
  it('cover any text but for the white space between them, and do not overlap', () => {
    const text = fc.string({ unit: fc.constantFrom('ا', 'ب', ' ', '.', '؟', '«', '»', '"', '،', '3') });
    fc.assert(
      fc.property(text, (given) => {
        const scan = new Scan(given);
        let at = 0;
        for (const { start, end } of scan.sentences) {
          expect(scan.text.slice(at, start).trim()).toBe('');
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(scan.text.slice(at).trim()).toBe('');
      }),
    );
  });
  it('of any text are found again by the offsets in them', () => {
    const text = fc.string({ unit: fc.constantFrom('ا', 'ب', ' ', '.', '«', '»') });
    fc.assert(
      fc.property(text, (given) => {
        const scan = new Scan(given);
        for (const sentence of scan.sentences) expect(scan.sentenceAt(sentence.start)).toEqual(sentence);
      }),
    );
  });
});

describe('looking around in a text', () => {
  const scan = scanOf('او گفت «باران بارید» و رفت');
  it('tells the quotation that an offset lies inside', () => {
    expect(scan.quoteAround(scan.text.indexOf('بارید'))).toEqual(scan.quotes[0]);
  });
  it('tells none for the offset of its first mark, nor after it', () => {
    expect(scan.quoteAround(scan.text.indexOf('«'))).toBeNull();
    expect(scan.quoteAround(scan.text.indexOf('رفت'))).toBeNull();
  });
  it('tells the quotation that begins at an offset, and no other', () => {
    expect(scan.quoteAt(scan.text.indexOf('«'))).toEqual(scan.quotes[0]);
    expect(scan.quoteAt(scan.text.indexOf('باران'))).toBeNull();
  });
  it('finds the first match of a pattern from an offset on, however often it is asked', () => {
    const two = scanOf('آب، آب');
    const water = /اب/gu;
    expect([0, 0, 1, 5].map((from) => two.next(water, from)?.index)).toEqual([0, 0, 4, undefined]);
    expect(two.next(water, 0)?.index).toBe(0);
  });
  it('goes past the quotations of speech that open a clause, but not past a name in marks', () => {
    const restOf = (text: string): string => {
      const opened = scanOf(text);
      return opened.text.slice(opened.afterQuotes(0, opened.text.length));
    };
    expect(restOf('«ما امروز به خانه می‌رویم»، او گفت')).toBe('او گفت');
    expect(restOf('«باغ» برنده شد')).toBe('«باغ» برنده شد');
  });
});

it('a sentence ends at a stop with a space before it and none after', () => {
  expect(sentencesOf('باران بارید .برف هم بارید')).toEqual(['باران بارید .', 'برف هم بارید']);
});
