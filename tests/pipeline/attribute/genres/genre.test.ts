import { describe, expect, it, test } from 'vitest';
import {
  authorPlace,
  genreOf,
  isFirstPerson,
  isQuestion,
  isSalutation,
  outletLabels,
  questionSigns,
  saysWe,
  signOf,
} from '../../../../scripts/pipeline/attribute/genres/genre.ts';
import type { Paragraph } from '../../../../scripts/pipeline/attribute/paragraph.ts';
import { paragraphsOf } from '../read.ts';

const genre = (...lines: readonly string[]): string => genreOf(paragraphsOf(...lines));
/** What a check says of one line, in a text of three. */
const of = <T>(check: (paragraph: Paragraph) => T, text: string): T => {
  const [, paragraph] = paragraphsOf('باران در راه است', text, 'مردم آمدند و رفتند.');
  if (paragraph === undefined) throw new RangeError('Expected a second paragraph');
  return check(paragraph);
};

describe('a text is an interview', () => {
  test.each([
    ['by labels of question and answer', ['باغ', 'پرسش: آب دارید؟', 'پاسخ: داریم.']],
    [
      'by the outlet’s label on its questions',
      ['باغ', 'نوید: آب دارید؟', 'داریم.', 'نوید: گل چه؟', 'گل هم داریم.'],
    ],
    ['by a sign before its questions', ['باغ', '*آب دارید؟', 'داریم.', '*گل چه؟', 'گل هم داریم.']],
    [
      'by its head and unlabelled questions',
      ['گفت‌وگو با مینا صفاری', 'آب دارید؟', 'داریم.', 'گل چه؟', 'گل هم داریم.', 'درخت چه؟', 'درخت هم داریم.'],
    ],
  ])('%s', (_, lines) => {
    expect(genre(...lines)).toBe('interview');
  });
  it('not because it was told in one', () => {
    expect(genre('باغ', 'مینا صفاری در گفت‌وگو با نوید گفت: گل‌ها شکفت.', 'آیا باران می‌آید؟')).toBe('report');
  });
});

describe('a text is a message', () => {
  test.each([
    ['by its title and a salutation', ['پیام مدیر باغ', 'با سلام و احترام', 'گل‌ها شکفت.']],
    ['by its title and who says «ما»', ['نامهٔ باغبانان', 'ما آب می‌خواهیم.', 'ما نگران باغیم.']],
    ['by a line that announces it', ['باغ', 'متن پیام مدیر به این شرح است:', 'گل‌ها شکفت.']],
  ])('%s', (_, lines) => {
    expect(genre(...lines)).toBe('message');
  });
  it('not because its title speaks of one', () => {
    expect(genre('پیام مدیر باغ به شهردار رسید', 'نامه‌رسان دیروز آمد.', 'شهردار خانه نبود.')).toBe('report');
  });
});

describe('a text is a speech in full', () => {
  it('by its title', () => {
    expect(genre('سخنرانی مینا صفاری در باغ', 'گل‌ها شکفت.', 'آب هست.')).toBe('speech');
  });
  it('not where it says again and again who speaks', () => {
    expect(genre('سخنان مینا صفاری در باغ', 'مینا صفاری گفت: گل‌ها شکفت.', 'وی افزود: آب هست.')).toBe(
      'report',
    );
  });
});

describe('a text is a collection', () => {
  it('by three people’s labels or more', () => {
    expect(
      genre('گفته‌های روز', 'مینا صفاری: گل‌ها شکفت.', 'سارا نوری: آب هست.', 'آرش کریمی: باران آمد.'),
    ).toBe('collection');
  });
  it('not by one person’s', () => {
    expect(genre('گفته‌های روز', 'مینا صفاری: گل‌ها شکفت.', 'مینا صفاری: آب هست.', 'باران آمد.')).toBe(
      'report',
    );
  });
});

describe('a text is a post', () => {
  it('by a handle and the sign before its lines', () => {
    expect(genre('🔹 باران در راه است', '🔹 مردم آمدند.', '@ShahrNews')).toBe('post');
  });
  it('not by emoji alone', () => {
    expect(genre('باران در راه است', 'مردم آمدند. 🌧', 'و رفتند.')).toBe('report');
  });
});

it('a text is a report where nothing shows another kind', () => {
  expect(genre('باران در راه است', 'مینا صفاری گفت: باران می‌آید.')).toBe('report');
});

test.each([
  ['message', true],
  ['speech', true],
  ['report', false],
  ['interview', false],
] as const)('a %s is its author’s words from end to end: %s', (kind, isOwn) => {
  expect(isFirstPerson(kind)).toBe(isOwn);
});

describe('a question', () => {
  test.each(['آب دارید؟', '«آب دارید؟»', 'باران نیامد. آب دارید؟'])('is «%s»', (text) => {
    expect(of(isQuestion, text)).toBe(true);
  });
  test.each(['آب داریم.', 'پرسید آب دارید؟ و رفت.'])('is not «%s»', (text) => {
    expect(of(isQuestion, text)).toBe(false);
  });
});

describe('the sign before a line', () => {
  test.each([
    ['*آب دارید؟', '*'],
    ['■ آب دارید؟', '■'],
    ['آب دارید؟', ''],
    ['«آب دارید؟»', ''],
  ])('of «%s» is «%s»', (text, sign) => {
    expect(of(signOf, text)).toBe(sign);
  });
  it('marks questions where most lines that have it ask', () => {
    expect([...questionSigns(paragraphsOf('باغ', '*آب دارید؟', 'داریم.', '*گل چه؟', 'داریم.'))]).toEqual([
      '*',
    ]);
  });
  it('is one of several that mark questions', () => {
    const lines = ['*آب دارید؟', 'داریم.', '*گل چه؟', 'داریم.', '•نان چه؟', 'نداریم.', '•نمک چه؟', 'هست.'];
    expect([...questionSigns(paragraphsOf('باغ', ...lines))]).toEqual(['*', '•']);
  });
  it('marks none where it stands before the items of a list', () => {
    expect(questionSigns(paragraphsOf('باغ', '• آب', '• گل', '• درخت', 'پایان سخن این بود.')).size).toBe(0);
  });
});

describe('the outlet’s label', () => {
  it('stands before questions, more than once', () => {
    expect([
      ...outletLabels(paragraphsOf('باغ', 'نوید: آب دارید؟', 'داریم.', 'نوید: گل چه؟', 'داریم.')),
    ]).toEqual(['نوید']);
  });
  it('is none that stands before answers', () => {
    expect(outletLabels(paragraphsOf('باغ', 'صفاری: آب هست.', 'صفاری: گل هست.')).size).toBe(0);
  });
});

describe('a salutation', () => {
  test.each(['بسم الله الرحمن الرحیم', 'با سلام و احترام', 'جناب آقای وزیر', 'دوستان گرامی، سلام'])(
    'is «%s»',
    (text) => {
      expect(of(isSalutation, text)).toBe(true);
    },
  );
  test.each(['باران آمد.', 'وزیر سلام کرد.'])('is not «%s»', (text) => {
    expect(of(isSalutation, text)).toBe(false);
  });
});

describe('the voice of an author', () => {
  test.each(['ما آب می‌خواهیم.', 'من نگران باغم.', 'اینجانب سپاسگزارم.'])('is heard in «%s»', (text) => {
    expect(of(saysWe, text)).toBe(true);
  });
  test.each(['باران آمد.', 'او گفت «ما آب می‌خواهیم».', 'به گزارش نوید، ما عقب‌ایم.'])(
    'not in «%s»',
    (text) => {
      expect(of(saysWe, text)).toBe(false);
    },
  );
});

describe('the author’s place in a title', () => {
  test.each([
    ['پیام مینا صفاری به باغبانان', 'مینا'],
    ['پیام تسلیت مدیر باغ', 'مدیر'],
    ['سخنرانی مینا صفاری در باغ', 'مینا'],
  ])('of «%s» is before «%s»', (title, word) => {
    const [paragraph] = paragraphsOf(title, 'باران آمد.');
    expect(paragraph?.line.text.slice(paragraph === undefined ? 0 : authorPlace(paragraph))).toMatch(
      new RegExp(`^${word}`, 'u'),
    );
  });
  it('is none in another title', () => {
    expect(of(authorPlace, 'باران در راه است')).toBe(-1);
  });
});

it('a report whose paragraphs end in questions is no interview', () => {
  const asked = 'مینا صفاری گفت: آب را چه کسی می‌آورد؟';
  expect(of(isQuestion, asked)).toBe(false);
  expect(genre('باغ بی‌آب', 'مینا صفاری در گفت‌وگو با نوید گفت: آب کجاست؟', asked, asked)).toBe('report');
});

it('one line that asks among two with a sign makes no interview', () => {
  expect(genre('باغ', '*باغ بی‌آب چرا؟', 'آب را دیر آوردند.', '*راه باز است', 'مردم آمدند.')).toBe('report');
});
