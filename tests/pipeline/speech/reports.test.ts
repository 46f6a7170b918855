import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { findReports, NOBODY, Scan, type Speakers } from '../../../scripts/pipeline/speech/index.ts';
import { fold } from '../../../src/text/fold.ts';

/** The contents of a text's reports, folded. */
function contentsOf(text: string, speakers: Speakers = NOBODY): string[] {
  const scan = new Scan(fold(text));
  return findReports(scan, speakers).flatMap(({ contents }) =>
    contents.map(({ start, end }) => scan.text.slice(start, end).trim()),
  );
}

/** Speakers of whom nothing is known but a name. */
const named = (name: string): Speakers => ({
  isNamedAt: (text, offset) => text.startsWith(fold(name), offset),
  mentionEnd: () => -1,
});

describe('the reports of a paragraph', () => {
  it('are as many as its clauses', () => {
    expect(contentsOf('وزیر گفت که راه باز است. او افزود که پل هم باز است.')).toEqual(
      ['راه باز است.', 'پل هم باز است.'].map(fold),
    );
  });
  it('are none where nobody says anything', () => {
    expect(contentsOf('راه باز شد. مردم آمدند و رفتند.')).toEqual([]);
  });
  it('go on with the same speaker in one sentence: «… و افزود که …»', () => {
    expect(contentsOf('وزیر گفت که راه باز است و افزود که پل بسته است.')).toEqual(
      ['راه باز است', 'پل بسته است.'].map(fold),
    );
  });
  it('leave out the furniture at the end', () => {
    expect(contentsOf('وزیر گفت: راه باز است. انتهای پیام/')).toEqual([fold('راه باز است.')]);
  });
  it('are not looked for within furniture', () => {
    expect(contentsOf('#خبر #آب')).toEqual([]);
  });
});

describe('direct speech that no mark closes', () => {
  const said = 'وزیر گفت: راه باز است. پل هم ساخته شد.';
  it('goes on over sentences', () => {
    expect(contentsOf(said)).toEqual([fold('راه باز است. پل هم ساخته شد.')]);
  });
  test.each([
    'وی افزود که عوارض نمی‌گیریم.',
    'نامبرده گفت: عوارض نمی‌گیریم.',
    'به گزارش نوید، راه شلوغ است.',
    'گفتنی است راه تازه صد کیلومتر است.',
    'او گفت: عوارض نمی‌گیریم.',
    'این مقام گفت: عوارض نمی‌گیریم.',
    'همچنین گفت: عوارض نمی‌گیریم.',
  ])('ends where the reporter is back: «%s»', (next) => {
    expect(contentsOf(`${said} ${next}`)[0]).toBe(fold('راه باز است. پل هم ساخته شد.'));
  });
  test.each(['او همکار من است.', 'دوستم گفت که صبر کنم.', 'این راه را ما ساختیم.'])(
    'has sentences like «%s» in it',
    (next) => {
      expect(contentsOf(`${said} ${next}`)).toEqual([fold(`راه باز است. پل هم ساخته شد. ${next}`)]);
    },
  );
  it('ends where somebody known is reported', () => {
    const text = `${said} مینا صفاری گفت: خوب است.`;
    expect(contentsOf(text)).toHaveLength(1);
    expect(contentsOf(text, named('مینا صفاری'))).toEqual(
      ['راه باز است. پل هم ساخته شد.', 'خوب است.'].map(fold),
    );
  });
  it('goes on where somebody known is only spoken of', () => {
    expect(contentsOf(`${said} مینا صفاری آن را ساخت.`, named('مینا صفاری'))).toHaveLength(1);
  });
});

describe('the spans of any text', () => {
  const piece = fc.constantFrom(
    'وزیر گفت: ',
    'راه باز است. ',
    '«ما امروز به خانه می‌رویم» ',
    'او افزود که ',
    'به گفته وی، ',
    'در پیام مدیر آمده است: ',
    'خواستار صلح شد. ',
    '"نه!" ',
    '؛ و گفت، ',
    'با بیان اینکه ',
    '« ',
    '@ShahrNews ',
    'انتهای پیام/ ',
  );
  it('lie inside it, in order; contents do not overlap, and no source lies inside one', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const scan = new Scan(fold(pieces.join('')));
        const reports = findReports(scan, NOBODY);
        const contents = reports.flatMap((report) => report.contents).sort((a, b) => a.start - b.start);
        let at = 0;
        for (const { start, end } of contents) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(at).toBeLessThanOrEqual(scan.text.length);
        for (const { source } of reports)
          for (const { start, end } of contents)
            expect(source.end <= start || source.start >= end || source.start === source.end).toBe(true);
      }),
    );
  });
});
