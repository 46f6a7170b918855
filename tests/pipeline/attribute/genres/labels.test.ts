import { describe, expect, it, test } from 'vitest';
import {
  COLON_OR_DASH,
  type Label,
  labelled,
  labelOf,
} from '../../../../scripts/pipeline/attribute/genres/labels.ts';
import type { Paragraph } from '../../../../scripts/pipeline/attribute/paragraph.ts';
import { fold } from '../../../../src/text/fold.ts';
import { PLAIN, paragraphsOf } from '../read.ts';

function paragraph(text: string): Paragraph {
  const [, found] = paragraphsOf('باران در راه است', text, 'مردم آمدند و رفتند.');
  if (found === undefined) throw new RangeError('Expected a second paragraph');
  return found;
}
const label = (text: string, separators?: RegExp): Label | null => labelOf(paragraph(text), separators);

describe('a label opens a line', () => {
  test.each([
    ['صفاری: آب هست.', 'صفاری', 'name'],
    ['مینا صفاری، مدیر باغ: آب هست.', 'مینا صفاری، مدیر باغ', 'name'],
    ['صفاری (با خنده): آب هست.', 'صفاری', 'name'],
    ['■ صفاری: آب هست.', 'صفاری', 'name'],
    ['پرسش: آب دارید؟', 'پرسش', 'question'],
    ['خبرنگار: آب دارید؟', 'خبرنگار', 'question'],
    ['پاسخ: داریم.', 'پاسخ', 'answer'],
    ['عکس: مینا صفاری', 'عکس', 'metadata'],
    ['منبع: نوید', 'منبع', 'metadata'],
  ])('%s: «%s», a %s', (text, words, kind) => {
    expect(label(text)).toMatchObject({ words: fold(words), kind });
  });
  test.each(['باران آمد.', 'مینا صفاری گفت: آب هست.', 'https://example.org/fa'])('not: %s', (text) => {
    expect(label(text)).toBeNull();
  });
  it('and may stand alone on it', () => {
    const alone = label('صفاری:');
    expect(alone?.after).toBe(fold('صفاری:').length);
  });
  it('with a dash only where dashes count', () => {
    expect(label('صفاری- آب هست.')).toBeNull();
    expect(label('صفاری- آب هست.', COLON_OR_DASH)?.words).toBe('صفاری');
  });
});

describe('a label names', () => {
  const sourceOf = (text: string): string | null => {
    const own = paragraph(text);
    const found = labelOf(own);
    return found === null ? null : (labelled(own.line, found, PLAIN)?.type ?? null);
  };
  test.each([
    ['پزشکیان: آب هست.', 'person'],
    ['مینا صفاری: آب هست.', 'new-name'],
    ['مینا صفاری، مدیر باغ: آب هست.', 'new-name'],
    ['مدیر باغ: آب هست.', 'office'],
  ])('somebody: %s (%s)', (text, type) => {
    expect(sourceOf(text)).toBe(type);
  });
  test.each(['مدیر: آب هست.', 'باران تند: آب هست.', 'سه راه: آب هست.'])('nobody: %s', (text) => {
    expect(sourceOf(text)).toBeNull();
  });
});
