import { hash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { Seals, sketch } from '../../../scripts/pipeline/identify/index.ts';
import { readText } from '../../../scripts/pipeline/index.ts';
import { fold } from '../../../src/text/fold.ts';
import { tokenise } from '../../../src/text/words/tokenise.ts';
import { gazetteer, lexicon, readSeed, seedOf } from '../../pipeline.ts';

const CLAUSE = 'پزشکیان گفت: ';
const SAID =
  'راه‌آهن میان دو کشور ساخته می‌شود و کار آن از امسال آغاز خواهد شد. بودجه آن هم فراهم شده است و کمبودی نداریم.';
const SHORT = 'لوکاشنکو گفت: بله، موافقم.';
const KEPT = 'پزشکیان افزود: دانشجویان دو کشور سال آینده بورس تحصیلی می‌گیرند.';
const FIRST = ['گزارش روز', CLAUSE + SAID, SHORT, KEPT].join('\n');
const withdrawn = (id: string): string =>
  `  - { id: ${id}, withdrawn: { date: 2026-01-02, reason: { fa: به درخواست او, en: At his request } } }\n`;

const json = (ledger: unknown) => ({ path: 'seeds/any.ids.json', text: JSON.stringify(ledger) });
const first = json(readSeed(seedOf(FIRST)).ledger);
const sidecar = { path: 'seeds/any.yaml', text: `ids:\n${withdrawn('s2')}${withdrawn('s3')}` };
/** The ledger after both were taken down, as an archive without content has it, and as one with its content has it. */
const published = new Map(
  [
    ['s2', CLAUSE + SAID, SAID],
    ['s3', SHORT, 'بله، موافقم.'],
  ].map(([id = '', source = '', spoken = '']) => [id, { source, spoken }]),
);
const text = ['گزارش روز', KEPT].join('\n');
const without = readSeed(seedOf(text, { ledger: first, sidecar })).ledger;
const settled = readText(seedOf(text, { ledger: first, sidecar }), {
  gazetteer,
  lexicon,
  today: null,
  archive: {
    openLedger: () => ({ value: readSeed(seedOf(FIRST)).ledger, diagnostics: [] }),
    lastWords: () => published,
    isNewer: () => false,
    shownWords: () => new Map(),
  } as never,
}).value?.ledger;
if (settled === undefined) throw new Error('the text cannot be read');

describe('a dictionary attack on the ledger of withdrawn words', () => {
  /** What somebody can try: every word of the withdrawn statements, alone and in pairs, and whole sentences. */
  const attack = (ledger: typeof settled): string[] => {
    // What an editor says of it, and readers are told, is no secret.
    const kept = JSON.stringify(['s2', 's3'].map((id) => ({ ...ledger.ids[id], reason: null })));
    const words = tokenise(FIRST).map(({ word }) => word);
    const pairs = words.flatMap((word, i) => (i === 0 ? [] : [`${words[i - 1]} ${word}`]));
    const texts = [...words, ...pairs, SAID, SHORT, CLAUSE + SAID, ...SAID.split('. ')];
    const hashes = texts
      .flatMap((one) => [one, fold(one)])
      .flatMap((one) => [
        hash('sha256', one),
        hash('sha256', one, 'base64url'),
        hash('sha256', one, 'base64'),
        hash('sha1', one),
        hash('md5', one),
      ]);
    const sketches = pairs.map(sketch);
    return [...hashes, ...sketches, ...texts.filter((one) => one.length > 2)].filter((one) =>
      kept.includes(one),
    );
  };

  test.each([
    ['with', settled],
    ['without', without],
  ])('gives nothing, %s the content of the last edition at hand', (_, ledger) => {
    expect(ledger.ids.s2).toMatchObject({ state: 'withdrawn' });
    expect(attack(ledger)).toEqual([]);
    for (const id of ['s2', 's3'])
      expect(
        Object.keys(ledger.ids[id] ?? {}).filter(
          (key) => !['state', 'to', 'date', 'reason', 'statement', 'seals'].includes(key),
        ),
      ).toEqual([]);
  });

  test('finds the words while they are live: so it would find them', () => {
    expect(attack(JSON.parse(first.text)).length).toBeGreaterThan(20);
  });

  test('has no hash to try of a sentence that is short enough to be guessed', () => {
    expect(settled.ids.s3?.seals).toBeUndefined();
    expect(settled.ids.s2?.seals?.length).toBe(3);
  });

  test('cannot use what was prepared for another archive: the salt is another one', () => {
    expect(settled.salt).toMatch(/^[\w-]{22}$/);
    const other = readSeed(seedOf(text, { id: 'other', ledger: first, sidecar })).ledger;
    expect(other.salt).not.toBe(without.salt);
  });
});

describe('withdrawn words are known again', () => {
  const seals = new Seals([['any', settled]]);
  const found = (source: string, spoken: string | null = null) => seals.find({ source, spoken });

  test.each([
    ['as they were', CLAUSE + SAID],
    ['with another clause', `لوکاشنکو اظهار داشت: ${SAID}`],
    ['one sentence of them', 'بودجه آن هم فراهم شده است و کمبودی نداریم.'],
    [
      'in another spelling and with other signs',
      `«${SAID.replaceAll('ی', 'ي').replaceAll('ک', 'ك').replaceAll('،', ',')}»`,
    ],
    ['within a longer paragraph', `هوا سرد بود. ${SAID} باران هم آمد.`],
  ])('%s', (_, source) => {
    expect(found(source)).toEqual({ document: 'any', id: 's2' });
  });

  test('and others are not', () => {
    expect(found(KEPT)).toBeNull();
    expect(found(SHORT)).toBeNull();
    expect(found('راه‌آهن میان سه کشور ساخته می‌شود و کار آن از امسال آغاز خواهد شد.')).toBeNull();
  });

  test('where only the ledger was left, the whole paragraph is known', () => {
    expect(new Seals([['any', without]]).find({ source: CLAUSE + SAID, spoken: null })).not.toBeNull();
  });
});

test('words that somebody else still says are not withdrawn with a statement', () => {
  const both = [CLAUSE + SAID, `لوکاشنکو گفت: ${SAID}`];
  const ledger = json(readSeed(seedOf(['گزارش روز', ...both].join('\n'))).ledger);
  const after = readSeed(
    seedOf(['گزارش روز', both[1]].join('\n'), {
      ledger,
      sidecar: { ...sidecar, text: `ids:\n${withdrawn('s2')}` },
    }),
  );
  expect(after.ledger.ids.s3).toMatchObject({ state: 'live' });
});
