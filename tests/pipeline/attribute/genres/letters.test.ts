import { describe, expect, it } from 'vitest';
import { readLetters } from '../../../../scripts/pipeline/attribute/genres/letters.ts';
import type { Genre } from '../../../../src/schemas/seed.ts';
import { paragraphsOf } from '../read.ts';

const MINA = { speaker: 'mina', basis: 'name', certain: true } as const;
const SARA = { speaker: 'sara', basis: 'name', certain: true } as const;
const UNKNOWN = { speaker: null, basis: 'none', certain: false } as const;

/** What is found in each line: `kind by speaker`, a question mark where that is doubtful; null where nothing is told. */
function read(genre: Genre, lines: readonly string[], author: typeof MINA | typeof UNKNOWN = MINA) {
  const found = readLetters(paragraphsOf(...lines), genre, {
    author,
    announcedBy: () => SARA,
    addressee: () => null,
    isReporter: ({ line }) => line.text.startsWith('به گزارش'),
  });
  return found.map((one) => {
    const by = one?.told[0]?.by;
    return one === null
      ? null
      : `${one.kind} ${by === undefined ? '' : `${by.speaker}${by.certain ? '' : '?'}`}`.trim();
  });
}

describe('a message', () => {
  it('is its author’s from the salutation on', () => {
    expect(read('message', ['پیام مدیر', 'باران آمد.', 'با سلام و احترام', 'گل‌ها شکفت.', 'آب هست.'])).toEqual(
      [null, null, 'statement mina', 'statement mina', 'statement mina'],
    );
  });
  it('is, doubtfully, its author’s from the first «ما» on', () => {
    expect(read('message', ['پیام مدیر', 'باران آمد.', 'ما آب می‌خواهیم.', 'گل‌ها شکفت.', 'آب هست.'])).toEqual([
      null,
      null,
      'statement mina?',
      'statement mina?',
      'statement mina?',
    ]);
  });
  it('ends where the reporter is back', () => {
    expect(
      read('message', [
        'پیام مدیر',
        'با سلام و احترام',
        'گل‌ها شکفت.',
        'به گزارش نوید، باران آمد.',
        'سرد شد.',
      ]),
    ).toEqual([null, 'statement mina', 'statement mina', null, null]);
  });
  it('does not have its signature among its words', () => {
    expect(
      read('message', ['پیام مدیر', 'با سلام و احترام', 'گل‌ها شکفت.', 'مینا صفاری', 'مدیر باغ']),
    ).toEqual([null, 'statement mina', 'statement mina', 'narrative', 'narrative']);
  });
});

describe('an announced writing', () => {
  it('begins after its line, whatever kind of text it stands in', () => {
    expect(
      read('report', [
        'باران در راه است',
        'متن پیام مدیر به این شرح است:',
        'گل‌ها شکفت.',
        'آب هست.',
        'باز هم باران آمد.',
      ]),
    ).toEqual([null, null, 'statement sara', 'statement sara', 'statement sara']);
  });
  it('leaves a heading that announces it a heading', () => {
    expect(read('report', ['باران در راه است', 'متن کامل بیانیه', 'گل‌ها شکفت.', 'آب هست.'])[1]).toBe(
      'heading',
    );
  });
});

describe('a speech in full', () => {
  it('begins after its title', () => {
    expect(read('speech', ['سخنرانی مینا', 'گل‌ها شکفت.', 'او گفت که آب هست.'])).toEqual([
      null,
      'statement mina',
      'statement mina',
    ]);
  });
  it('by nobody known is no statement without a salutation', () => {
    expect(read('speech', ['سخنرانی در باغ', 'گل‌ها شکفت.', 'آب هست.'], UNKNOWN)).toEqual([
      null,
      'narrative',
      'narrative',
    ]);
  });
  it('by nobody known is a statement of nobody after one', () => {
    expect(read('speech', ['سخنرانی در باغ', 'با سلام و احترام', 'گل‌ها شکفت.', 'آب هست.'], UNKNOWN)[1]).toBe(
      'statement null?',
    );
  });
});

it('a report with nothing announced tells nothing by its form', () => {
  expect(read('report', ['باران در راه است', 'با سلام و احترام', 'ما آب می‌خواهیم.'])).toEqual([
    null,
    null,
    null,
  ]);
});

it('furniture is passed over', () => {
  expect(
    read('message', ['پیام مدیر', 'با سلام و احترام', '@ShahrNews', 'گل‌ها شکفت.', 'آب هست.'])[2],
  ).toBeNull();
});

it('the words of a letter end with the mark that closes them', () => {
  const lines = [
    'حکم باغبان',
    'در متن حکم آمده است:',
    '«باغ را به شما می‌سپارم.',
    'پیروز باشید.»',
    'او پیشتر گل می‌کاشت.',
  ];
  expect(read('report', lines, UNKNOWN).slice(2)).toEqual(['statement sara', 'statement sara', null]);
});
