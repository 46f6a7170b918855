import { describe, expect, it, test } from 'vitest';
import { type SpeechCase, type SpeechFigures, scoreSpeech } from '../../scripts/benches/speech-score.ts';
import type { DocumentData, Utterance } from '../../src/schemas/data.ts';

/** One utterance, by its words in the paragraph, and who says it. */
interface Said {
  readonly words: string;
  readonly by: string | null;
  readonly certain?: boolean;
  readonly mode?: Utterance['mode'];
}
interface Line {
  readonly text: string;
  readonly kind?: DocumentData['segments'][number]['kind'];
  readonly said?: readonly Said[];
}

function segment({ text, kind, said = [] }: Line, i: number): DocumentData['segments'][number] {
  const utterances = said.map(({ words, by, certain = true, mode = 'direct' }): Utterance => {
    const start = text.indexOf(words);
    const basis = by === null ? 'none' : 'name';
    return {
      mode,
      start,
      end: start + words.length,
      speaker: by,
      basis,
      certain,
      addressee: null,
      source: null,
    };
  });
  const [first] = utterances;
  return {
    id: `s${i + 1}`,
    line: i + 1,
    kind: kind ?? (said.length > 0 ? 'statement' : 'narrative'),
    speaker: first?.speaker ?? null,
    attribution: { basis: first?.basis ?? 'none', certain: first?.certain ?? false },
    addressee: null,
    occasion: null,
    text: { fa: { source: text, edited: text }, en: null },
    utterances,
    interventions: [],
    break: '\n',
    permalink: { fa: 'fa/', en: 'en/' },
  };
}

const someone = (
  id: string,
  fa: string,
  kind: DocumentData['people'][number]['kind'] = 'person',
): DocumentData['people'][number] => ({
  id,
  kind,
  name: { fa, en: null },
  status: 'provisional',
  aliases: { fa: [], en: [] },
  roles: [],
});

function documentOf(lines: readonly Line[], more: Partial<DocumentData> = {}): DocumentData {
  return {
    id: 'case',
    genre: 'report',
    title: { fa: lines[0]?.text ?? '', en: null },
    source: { file: 'seeds/case.txt', sha256: '0'.repeat(64), bytes: 1, encoding: 'utf-8', before: '' },
    provenance: {},
    rights: { text: null, translation: null },
    dates: [],
    occasions: [],
    segments: lines.map(segment),
    people: [
      someone('mina', 'مینا صفاری'),
      someone('sara', 'سارا نوری'),
      someone('water', 'سازمان آب', 'organisation'),
      someone('official', 'یک مقام آگاه', 'unnamed'),
    ],
    places: [],
    corrections: [],
    past: [],
    formerly: [],
    ...more,
  };
}

/** The figures of one case, and what was said of it. */
function score(
  right: SpeechCase['right'],
  lines: readonly Line[],
  more: Partial<DocumentData> = {},
): { figures: SpeechFigures; faults: string[] } {
  const faults: string[] = [];
  const text = lines.map((line) => line.text).join('\n\n');
  const figures = scoreSpeech([{ text, right }], [documentOf(lines, more)], (_, fault) => faults.push(fault));
  return { figures, faults };
}

const TEXT = 'مینا صفاری گفت: باران می‌آید.';
const SPEECH = { text: TEXT, said: [{ words: 'باران می‌آید.', by: 'mina' }] };
const saidBy = (by: string | null, certain = true): Line[] => [
  { text: TEXT, said: [{ words: 'باران می‌آید.', by, certain }] },
];

describe('a speaker counts', () => {
  const named = { paragraphs: [{ kind: 'statement', speaker: 'مینا صفاری' }] };
  const nobody = { paragraphs: [{ kind: 'statement', speaker: null }] };
  test.each([
    ['right_certain', named, saidBy('mina')],
    ['right_probable', named, saidBy('mina', false)],
    ['wrong_certain', named, saidBy('sara')],
    ['wrong_probable', named, saidBy('sara', false)],
    ['unknown', named, saidBy(null, false)],
    ['missed', named, [{ text: TEXT }]],
    ['unknown_right', nobody, saidBy(null, false)],
    ['unknown_right', nobody, saidBy('official')],
    ['unknown_right', nobody, saidBy('water')],
    ['wrong_certain', nobody, saidBy('mina')],
    ['wrong_probable', nobody, saidBy('mina', false)],
  ] as const)('as %s', (counted, right, lines) => {
    const { figures } = score(right, lines);
    const counts = [
      'right_certain',
      'right_probable',
      'wrong_certain',
      'wrong_probable',
      'unknown',
      'unknown_right',
      'missed',
    ] as const;
    expect(counts.filter((count) => figures[count] > 0)).toEqual([counted]);
    expect(figures.speech).toBe(1);
  });
  it('as right by a name that is part of the one the text has, whatever its spelling', () => {
    const right = { paragraphs: [{ kind: 'statement', speaker: 'مينا صفـاري' }] };
    expect(score(right, saidBy('mina')).figures.right_certain).toBe(1);
    expect(score({ paragraphs: [{ kind: 'statement', speaker: 'صفاری' }] }, saidBy('mina')).faults).toEqual(
      [],
    );
  });
});

describe('a paragraph without speech', () => {
  const right = { paragraphs: [{ kind: 'not-speech' }] };
  it('is right where it is no statement', () => {
    expect(score(right, [{ text: TEXT }]).figures).toMatchObject({ false_statement: 0, cases_right: 1 });
  });
  it('is a false statement where it is one', () => {
    expect(score(right, saidBy('mina')).figures).toMatchObject({ false_statement: 1, cases_right: 0 });
  });
  it('is not looked at where either is right', () => {
    const either = { paragraphs: [{ kind: 'either' }] };
    expect(score(either, saidBy('sara')).figures).toMatchObject({ paragraphs: 0, cases_right: 1 });
  });
});

describe('the extent of speech', () => {
  test.each([
    ['right by its beginning', { starts: 'باران' }, 1],
    ['wrong by its beginning', { starts: 'می‌آید' }, 0],
    ['right by its end', { ends: 'می‌آید.' }, 1],
    ['wrong by its end', { ends: 'برف' }, 0],
    ['right as a whole', { text: 'باران می‌آید' }, 1],
    ['wrong as a whole', { text: 'باران می‌آید و برف' }, 0],
  ])('is %s', (_, part, right) => {
    const { figures } = score({ paragraphs: [{ kind: 'statement', ...part }] }, [SPEECH]);
    expect([figures.extents, figures.extent_right, figures.extent]).toEqual([1, right, right]);
  });
  it('does not depend on ZWNJ, spaces and marks', () => {
    expect(score({ paragraphs: [{ kind: 'statement', text: '«باران می آید»' }] }, [SPEECH]).faults).toEqual(
      [],
    );
  });
  it('has its mode beside it', () => {
    const { figures } = score({ paragraphs: [{ kind: 'statement', mode: 'indirect' }] }, [SPEECH]);
    expect([figures.other, figures.other_right]).toEqual([1, 0]);
  });
});

describe('a paragraph with several utterances', () => {
  const text = 'مینا صفاری گفت: باران می‌آید. سارا نوری گفت: برف می‌آید.';
  const right = {
    paragraphs: [
      {
        kind: 'statement',
        utterances: [
          { speaker: 'مینا صفاری', text: 'باران می‌آید.' },
          { speaker: 'سارا نوری', text: 'برف می‌آید.' },
        ],
      },
    ],
  };
  it('is right where each has its speaker', () => {
    const said = [
      { words: 'باران می‌آید.', by: 'mina' },
      { words: 'برف می‌آید.', by: 'sara' },
    ];
    expect(score(right, [{ text, said }])).toMatchObject({
      faults: [],
      figures: { speech: 2, right_certain: 2, cases_right: 1 },
    });
  });
  it('misses the one that was taken into another', () => {
    const said = [{ words: 'باران می‌آید. سارا نوری گفت: برف می‌آید.', by: 'mina' }];
    expect(score(right, [{ text, said }]).figures).toMatchObject({
      speech: 2,
      right_certain: 1,
      missed: 1,
      extents: 1,
      extent_right: 0,
    });
  });
  it('misses all where it is no statement', () => {
    expect(score(right, [{ text }]).figures).toMatchObject({ speech: 2, missed: 2 });
  });
});

describe('what else is told of a text', () => {
  const lines: Line[] = [
    { text: 'باران در راه است', kind: 'headline' },
    { text: '@ShahrNews', kind: 'furniture' },
    { text: 'گل‌ها شکفت', kind: 'heading' },
  ];
  const occasions = [
    { id: 'at-s1', title: { fa: 'نشست باغ', en: null }, place: null, participants: [], date: null },
  ];
  test.each([
    ['its title', { title: 'باران در راه است' }, true],
    ['another title', { title: 'گل‌ها شکفت' }, false],
    ['furniture that is no paragraph', { no_paragraph: ['@ShahrNews'] }, true],
    ['a paragraph that should be none', { no_paragraph: ['گل‌ها شکفت'] }, false],
    ['what is no heading', { no_heading: ['@ShahrNews'] }, true],
    ['a heading that should be none', { no_heading: ['گل‌ها شکفت'] }, false],
    ['its occasion', { occasion: 'نشست باغ' }, true],
    ['another occasion', { occasion: 'نشست' }, false],
    ['words that no occasion has', { occasions_without: ['مینا'] }, true],
    ['words that an occasion should not have', { occasions_without: ['باغ'] }, false],
    ['its edited text', { edited: 'باران در راه است\n@ShahrNews\nگل‌ها شکفت' }, true],
    ['another text', { edited: 'باران در راه است' }, false],
  ])('counts: %s', (_, right, holds) => {
    const { figures } = score(right, lines, { occasions });
    expect([figures.other, figures.other_right, figures.cases_right]).toEqual([
      1,
      Number(holds),
      Number(holds),
    ]);
  });
});

describe('the shares', () => {
  const cases = [
    { text: TEXT, right: { paragraphs: [{ kind: 'statement', speaker: 'مینا صفاری' }] } },
    { text: TEXT, right: { paragraphs: [{ kind: 'statement', speaker: 'مینا صفاری' }] } },
    { text: TEXT, right: { paragraphs: [{ kind: 'statement', speaker: 'مینا صفاری' }] } },
    { text: TEXT, right: { paragraphs: [{ kind: 'statement', speaker: null }] } },
  ];
  const all = [saidBy('mina'), saidBy('mina', false), saidBy('sara'), saidBy(null, false)];
  it('are of what is certain, and of all speech by somebody who is named', () => {
    expect(
      scoreSpeech(
        cases,
        all.map((lines) => documentOf(lines)),
      ),
    ).toMatchObject({
      speech: 4,
      precision_certain: 0.5,
      recall_certain: 0.333,
      recall_all: 0.667,
      cases: 4,
      cases_right: 3,
    });
  });
  it('are null where there is nothing to share', () => {
    expect(scoreSpeech([], [])).toMatchObject({ precision_certain: null, recall_all: null, extent: null });
  });
  it('leave out a case without a document, and say so', () => {
    const faults: string[] = [];
    const one = [{ text: TEXT, right: {} }];
    const figures = scoreSpeech(one, [undefined], (n, fault) => faults.push(`${n} ${fault}`));
    expect(faults).toEqual(['1 no document']);
    expect(figures).toMatchObject({ cases: 1, cases_right: 0 });
  });
});

it('paragraphs are told by their words, not only by their number: furniture between them moves none', () => {
  const text = `باران در راه است\n${TEXT}`;
  const lines: Line[] = [
    { text: 'باران در راه است', kind: 'headline' },
    { text: '@ShahrNews', kind: 'furniture' },
    SPEECH,
  ];
  const right = { paragraphs: [{ kind: 'headline' }, { kind: 'statement', speaker: 'مینا صفاری' }] };
  expect(scoreSpeech([{ text, right }], [documentOf(lines)])).toMatchObject({
    right_certain: 1,
    cases_right: 1,
  });
});
