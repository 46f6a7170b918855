import { describe, expect, it } from 'vitest';
import { type Parties, readInterview } from '../../../../scripts/pipeline/attribute/genres/interview.ts';
import { paragraphsOf } from '../read.ts';

const ASKED: Parties = {
  interviewee: { id: 'mina', certain: true },
  named: (_, { words }) => (words === 'صفاری' ? 'mina' : words === 'نوری' ? 'sara' : undefined),
};

/** What is found in each line: `kind speaker: words`, a question mark where the speaker is doubtful. */
function read(lines: readonly string[], parties = ASKED) {
  const paragraphs = paragraphsOf(...lines);
  return readInterview(paragraphs, parties).map((found, i) => {
    if (found === null) return null;
    const [told] = found.told;
    const [content] = told?.report.contents ?? [];
    if (told === undefined || content === undefined) return found.kind;
    const words = paragraphs[i]?.line.text.slice(content.start, content.end);
    return `${told.by?.speaker}${told.by?.certain ? '' : '?'}: ${words}`;
  });
}

describe('lines with the labels of who speaks', () => {
  it('are theirs, without the label; what the outlet asks is no statement', () => {
    expect(read(['باغ', 'نوید: گل چه؟', 'صفاری: شکفت.', 'نوید: برف چه؟', 'نوری: نبود.'])).toEqual([
      null,
      'narrative',
      'mina: شکفت.',
      'narrative',
      'sara: نبود.',
    ]);
  });
  it('go on, doubtfully, in the paragraphs after them', () => {
    expect(read(['باغ', 'نوید: گل چه؟', 'صفاری: شکفت.', 'برف نبود.', 'سرد بود.']).slice(2)).toEqual([
      'mina: شکفت.',
      'mina: برف نبود.',
      'mina?: سرد بود.',
    ]);
  });
});

describe('labels alone on their lines', () => {
  it('say whose the next lines are', () => {
    expect(read(['باغ', 'خبرنگار:', 'گل چه؟', 'صفاری:', 'شکفت.', 'سرد بود.'])).toEqual([
      null,
      'narrative',
      'narrative',
      'narrative',
      'mina: شکفت.',
      'mina?: سرد بود.',
    ]);
  });
});

describe('marked questions', () => {
  it('have the interviewee’s answers after them', () => {
    expect(
      read(['باغ', 'باران نبود.', '*گل چه؟', 'شکفت.', '*برف چه؟', 'نبود. دوستم گفت که سرد است.']),
    ).toEqual([null, null, 'narrative', 'mina: شکفت.', 'narrative', 'mina: نبود. دوستم گفت که سرد است.']);
  });
});

describe('unlabelled answers', () => {
  const lines = ['باغ', 'گل چه؟', 'شکفت.', 'برف چه؟', 'نبود.'];
  it('are the interviewee’s', () => {
    expect(read(lines)).toEqual([null, 'narrative', 'mina: شکفت.', 'narrative', 'mina: نبود.']);
  });
  it('are as certain as the interviewee is', () => {
    expect(read(lines, { ...ASKED, interviewee: { id: 'mina', certain: false } })[2]).toBe('mina?: شکفت.');
  });
  it('are nobody’s where the text introduces nobody', () => {
    expect(read(lines, { ...ASKED, interviewee: null })[2]).toBe('null?: شکفت.');
  });
});

describe('«پرسش» and «پاسخ»', () => {
  it('are somebody who asks and the interviewee', () => {
    expect(read(['باغ', 'پرسش: گل چه؟', 'پاسخ: شکفت.'])).toEqual([null, 'null?: گل چه؟', 'mina: شکفت.']);
  });
});

it('what stands before the first question is left to its own words', () => {
  expect(read(['باغ', 'مینا صفاری آمد.', 'گل چه؟', 'شکفت.'])[1]).toBeNull();
});

it('facts about the text are no turn of anybody', () => {
  expect(read(['باغ', 'عکس: آرش', 'گل چه؟', 'شکفت.'])[1]).toBe('narrative');
});
