import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { isError } from '../../../scripts/diagnostics/index.ts';
import { ingest, type OutputFiles } from '../../../scripts/pipeline/index.ts';
import { type EntryDays, frontmatter } from '../../../src/schemas/content.ts';
import { ledger as ledgerSchema } from '../../../src/schemas/seed.ts';
import { lexicon, seedOf } from '../../pipeline.ts';

const PEOPLE = `rahimi:
  name: { fa: حسن رحیمی, en: Hassan Rahimi }
karimi:
  name: { fa: علی کریمی, en: Ali Karimi }
`;
const BRIDGE = 'حسن رحیمی گفت: کار ساختن پل تازهٔ شهر تا پایان سال به انجام می‌رسد و راه کوتاه‌تر می‌شود.';
const WALL = 'حسن رحیمی گفت: دیوار مدرسه در زمستان فرو ریخت و کسی آسیب ندید.';
const TREES = 'علی کریمی گفت: درختان خیابان بهار آینده دوباره کاشته خواهند شد.';
const TEXT = ['گزارش روز', BRIDGE, WALL];

interface Edition {
  readonly today: string;
  readonly text?: readonly string[];
  readonly english?: string;
  readonly sidecar?: string;
  /** What is done to the ledger before it is read. */
  readonly older?: (ledger: string) => string;
}

const LEDGER = 'seeds/any.ids.json';
const CONTENT = 'content/fa/any.mdx';

function ingestOver(
  files: OutputFiles,
  { today, text = TEXT, english, sidecar, older = (ledger) => ledger }: Edition,
): OutputFiles {
  const file = (path: string) => {
    const written = files.get(path);
    return written === undefined ? null : { path, text: path === LEDGER ? older(written) : written };
  };
  const content = file(CONTENT);
  const book = file('seeds/ids.json');
  const { value, diagnostics } = ingest({
    people: { path: 'seeds/people.yaml', text: PEOPLE },
    places: null,
    seeds: [
      seedOf(text.join('\n'), {
        ledger: file(LEDGER),
        ...(sidecar !== undefined && { sidecar: { path: 'seeds/any.yaml', text: sidecar } }),
        ...(english !== undefined && {
          translation: {
            path: 'seeds/any.en.po',
            text: `msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n\nmsgctxt "s2"\nmsgid "${BRIDGE}"\nmsgstr "${english}"\n`,
          },
        }),
      }),
    ],
    lexicon,
    last: { content: content === null ? [] : [content], books: book === null ? [] : [book] },
    today,
  });
  expect(diagnostics.filter(isError)).toEqual([]);
  return value;
}

const editions = (...all: readonly Edition[]): OutputFiles => all.reduce<OutputFiles>(ingestOver, new Map());

function daysIn(files: OutputFiles): EntryDays | undefined {
  const front = frontmatter.parse(parse(files.get(CONTENT)?.split('---\n')[1] ?? ''));
  return front.lang === 'fa' ? front.days : undefined;
}

/** A ledger as it was before days were kept. */
const withoutDays = (text: string): string => {
  const ledger = ledgerSchema.parse(JSON.parse(text));
  const ids = Object.entries(ledger.ids).map(([id, entry]) => {
    const { entered: _, changed: __, english: ___, ...kept } = entry;
    return [id, kept];
  });
  return JSON.stringify({ ...ledger, version: 3, ids: Object.fromEntries(ids) });
};

const FIRST: Edition = { today: '2026-01-01' };

describe('the archive remembers since when it has an entry', () => {
  test('a new text has the day of the ingest that first had it', () => {
    expect(daysIn(editions(FIRST))).toEqual({ entered: '2026-01-01' });
  });

  test('an ingest on another day that finds nothing new writes the same, byte for byte', () => {
    const files = editions(FIRST);
    expect([...ingestOver(files, { today: '2026-02-02' })]).toEqual([...files]);
  });

  test('a paragraph that is added has its own first day, and its document has changed', () => {
    const files = editions(FIRST, { today: '2026-02-02', text: [...TEXT, TREES] });
    expect(daysIn(files)).toEqual({
      entered: '2026-01-01',
      changed: '2026-02-02',
      segments: { s4: { entered: '2026-02-02' } },
    });
  });

  test('ids of a ledger that kept no days have none, and never get one', () => {
    const older = { ...FIRST, older: withoutDays };
    expect(daysIn(editions(FIRST, older))).toBeUndefined();
    expect(daysIn(editions(FIRST, older, { today: '2026-03-03', text: [...TEXT, TREES] }))).toEqual({
      changed: '2026-03-03',
      segments: { s4: { entered: '2026-03-03' } },
    });
  });
});

describe('the archive remembers when an entry last changed', () => {
  const CHANGED = { entered: '2026-01-01', changed: '2026-02-02' };
  const of = (...segments: string[]): EntryDays => ({
    ...CHANGED,
    segments: Object.fromEntries(segments.map((id) => [id, CHANGED])),
  });

  test('its words', () => {
    const text = ['گزارش روز', BRIDGE, `${WALL.slice(0, -1)} و مدرسه باز است.`];
    expect(daysIn(editions(FIRST, { today: '2026-02-02', text }))).toEqual(of('s3'));
  });

  test('its translation, when it comes and when it changes', () => {
    const translated = { ...FIRST, english: 'Hassan Rahimi said: “The bridge will be done.”' };
    const again = { english: 'Hassan Rahimi said: “The bridge will be finished.”', today: '2026-02-02' };
    expect(daysIn(editions(FIRST, { ...translated, today: '2026-02-02' }))).toEqual(of('s2'));
    expect(daysIn(editions(translated, again))).toEqual(of('s2'));
    expect(daysIn(editions(translated, { ...translated, today: '2026-02-02' }))).toEqual({
      entered: '2026-01-01',
    });
  });

  test('its speaker', () => {
    const sidecar = 'decisions:\n  - { segment: s3, speaker: karimi, reason: The tape says so. }\n';
    expect(daysIn(editions(FIRST, { today: '2026-02-02', sidecar }))).toEqual(of('s3'));
  });

  test('a translation that an older ledger could not know of is no change', () => {
    const english = 'Hassan Rahimi said: “The bridge will be done.”';
    const files = editions(FIRST, { today: '2026-02-02', english, older: withoutDays });
    expect(daysIn(files)).toBeUndefined();
    const again = ingestOver(files, { today: '2026-03-03', english: `${english.slice(0, -1)} Soon.”` });
    expect(daysIn(again)).toEqual({ changed: '2026-03-03', segments: { s2: { changed: '2026-03-03' } } });
  });

  test('nothing is kept of the translation of words that were withdrawn', () => {
    const english = 'Hassan Rahimi said: “The bridge will be done.”';
    const withdrawn =
      'ids:\n  - { id: s2, withdrawn: { date: 2026-02-02, reason: { fa: حکم, en: Order } } }\n';
    const files = editions(
      { ...FIRST, english },
      { today: '2026-02-02', text: ['گزارش روز', WALL], sidecar: withdrawn },
    );
    const again = ingestOver(files, {
      today: '2026-03-03',
      text: ['گزارش روز', WALL],
      sidecar: withdrawn,
    });
    expect(again.get(LEDGER)).toBe(files.get(LEDGER));
    expect(JSON.parse(files.get(LEDGER) ?? '').ids.s2).toEqual({
      state: 'withdrawn',
      statement: true,
      to: [],
      date: '2026-02-02',
      reason: { fa: 'حکم', en: 'Order' },
      entered: '2026-01-01',
      seals: [expect.any(String)],
    });
  });
});
