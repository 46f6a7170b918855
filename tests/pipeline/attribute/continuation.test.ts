import { describe, expect, it, test } from 'vitest';
import { Continuations, continued, type Made } from '../../../scripts/pipeline/attribute/continuation.ts';
import type { Paragraph } from '../../../scripts/pipeline/attribute/paragraph.ts';
import { attributed } from '../../pipeline.ts';
import { paragraphsOf, said } from './read.ts';

/** How each line goes on with the one before it; the first is a statement. */
function goesOn(
  lines: readonly string[],
  { announces = false, isLabelled = false }: Partial<Pick<Made, 'announces' | 'isLabelled'>> = {},
): (string | null)[] {
  const paragraphs = paragraphsOf('باران در راه است', ...lines, 'پایان سخن همین بود و بس.').slice(1, -1);
  const continuations = new Continuations();
  let follows = false;
  return paragraphs.map((paragraph, i) => {
    const how = i === 0 ? null : continuations.goesOn(paragraph, follows, paragraphs.slice(i + 1));
    const isStatement = i === 0 ? !announces : how !== null;
    continuations.step(paragraph, {
      isStatement,
      isLabelled: i === 0 && isLabelled,
      last: i === 0 ? paragraph.reports.at(-1) : continued(paragraph, undefined).told[0]?.report,
      goesOn: how,
      announces: i === 0 && announces,
    });
    follows = isStatement;
    return how;
  });
}

describe('a paragraph goes on with the one before it', () => {
  it('within a quotation that was left open, until it is closed', () => {
    expect(goesOn(['او گفت: «آب هست.', 'گل هم هست.', 'نان هم هست.»', 'او رفت.'])).toEqual([
      null,
      'quotation',
      'quotation',
      null,
    ]);
  });
  it('as a quotation of its own', () => {
    expect(goesOn(['او گفت: آب هست.', '«گل هم هست و نان هم هست.»'])).toEqual([null, 'quotation']);
  });
  test.each([
    ['1. آب', '2. گل'],
    ['۱- آب', '۲- گل'],
    ['• آب', '• گل'],
    ['اول: آب', 'دوم: گل'],
  ])('as an item of a list: %s', (first, second) => {
    expect(goesOn(['او گفت: دو کار داریم:', first, second])).toEqual([null, 'item', 'item']);
  });
  it('as a line with a sign after one that a label opens', () => {
    const lines = ['👈 وزیر نیرو: آب هست.', '🔴 باران می‌آید.', '🔴 رود پر است.', 'او رفت.'];
    expect(goesOn(lines, { isLabelled: true })).toEqual([null, 'point', 'point', null]);
  });
  it('in the first person, after speech without quotation marks', () => {
    const lines = ['او گفت: آب هست.', 'ما نان هم می‌خواهیم.', 'من این را گفته بودم که می‌آیم.', 'او رفت.'];
    expect(goesOn(lines)).toEqual([null, 'voice', 'voice', null]);
  });
  it('in a letter whose author says «اینجانب» only further on', () => {
    const lines = [
      'مینا در یادداشتی نوشت: گل‌ها شکفت.',
      'بهار آمد و باغ را با خود برد و جز بوی خاک چیزی نماند.',
      'اینجانب از همه سپاسگزارم.',
    ];
    expect(goesOn(lines)).toEqual([null, 'voice', 'voice']);
    expect(goesOn(['مینا گفت: گل‌ها شکفت.', ...lines.slice(1, 2), 'اینجانب سپاسگزارم.'])[1]).toBeNull();
  });
  it('as the words that it announces', () => {
    expect(goesOn(['او در صفحهٔ خود نوشت:', 'گل‌ها شکفت.'], { announces: true })).toEqual([null, 'announced']);
  });
});

describe('a paragraph does not go on', () => {
  it('after speech that was closed', () => {
    expect(goesOn(['او گفت: «آب هست.»', 'باران آمد.'])).toEqual([null, null]);
  });
  it('as an item where no list was announced', () => {
    expect(goesOn(['او گفت: آب هست.', '1. گل'])).toEqual([null, null]);
  });
  it('as an item after the list has ended', () => {
    expect(goesOn(['او گفت: دو کار داریم:', '1. آب', 'باران آمد.', '2. گل'])).toEqual([
      null,
      'item',
      null,
      null,
    ]);
  });
  it('as an announced one twice', () => {
    expect(goesOn(['او در صفحهٔ خود نوشت:', 'گل‌ها شکفت.', 'باران آمد.'], { announces: true })).toEqual([
      null,
      'announced',
      null,
    ]);
  });
});

describe('the words of a paragraph that goes on', () => {
  const wordsOf = (text: string): string | undefined => {
    const [, paragraph] = paragraphsOf('باران در راه است', text, 'پایان سخن همین بود و بس.');
    const [content] = continued(paragraph as Paragraph, undefined).told[0]?.report.contents ?? [];
    return content === undefined ? undefined : paragraph?.line.text.slice(content.start, content.end);
  };
  it('are all of it', () => {
    expect(wordsOf('گل هم هست.')).toBe('گل هم هست.');
  });
  it('end at the closing mark where narrative follows', () => {
    expect(wordsOf('گل هم هست.» او سپس رفت.')).toBe('گل هم هست.»');
  });
  it('leave out the furniture at the end', () => {
    expect(wordsOf('گل هم هست. @ShahrNews')).toBe('گل هم هست.');
  });
});

describe('whose the words are', () => {
  const told = (...lines: readonly string[]): string[] =>
    said(attributed(`باران در راه است\n${lines.join('\n')}\nمردم به خانه رفتند و شب شد.\n`));
  it('is certain where the paragraph before announces them', () => {
    expect(told('مینا صفاری، مدیر باغ، نوشت:', '«گل‌ها شکفت.»')).toEqual(['مینا صفاری: «گل‌ها شکفت.»']);
  });
  it('is doubtful in a quotation of its own', () => {
    expect(told('مینا صفاری، مدیر باغ، گفت: گل‌ها شکفت.', '«آب هم هست و نان هم هست.»')[1]).toBe(
      'مینا صفاری?: «آب هم هست و نان هم هست.»',
    );
  });
});
