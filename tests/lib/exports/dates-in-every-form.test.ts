import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { recordsOf } from '../../../scripts/search/site-records.ts';
import { type ArchiveDocument, dataOf } from '../../../src/lib/content/document.ts';
import { rowsOf } from '../../../src/lib/display/rows.ts';
import { dayOf, spanOf } from '../../../src/lib/display/timeline-layout.ts';
import { publicationDate, statementRecord } from '../../../src/lib/exports/citation/csl-record.ts';
import { bibtexOf, risOf } from '../../../src/lib/exports/citation/reference-formats.ts';
import { feedDates } from '../../../src/lib/exports/feed-dates.ts';
import { quotationOf } from '../../../src/lib/exports/linked-data.ts';
import { csvOf, statementFields } from '../../../src/lib/exports/statement-table.ts';
import { boundsOf } from '../../../src/lib/exports/tei/tei-date.ts';
import { dateInOneLine } from '../../../src/text/dates/calendar.ts';
import { dateOf } from '../../../src/text/dates/edtf.ts';
import { addressOf, documentOf, occasion, statement } from '../sample-document.ts';

/** The first and last day, null on the side where none is known. */
type Days = readonly [string | null, string | null];

/** A document of one statement, said on an occasion of that date. */
const documentOn = (edtf: string): ArchiveDocument =>
  documentOf(
    { fa: statement('خبر', { occasion: 'meeting' }) },
    { occasions: [occasion('meeting', 'نشست', edtf)] },
  );

/** Everything in which the date leaves the archive. */
function formsOf(edtf: string) {
  const document = documentOn(edtf);
  const [row] = rowsOf(document);
  if (row === undefined) throw new Error('no statement');
  const record = statementRecord('en', document, row, addressOf);
  const [cells = ''] = csvOf(document, addressOf).split('\r\n');
  const column = statementFields().findIndex(({ name }) => name === 'date');
  const [found] = recordsOf(dataOf(document));
  return {
    record,
    meta: publicationDate(record),
    linked: quotationOf('en', document, row, addressOf) as {
      dateCreated?: string;
      temporalCoverage?: string;
    },
    tei: boundsOf(edtf),
    csv: cells.split(',')[column],
    feed: feedDates(document).updated.slice(0, 10),
    /** The first and the last day by which it is found: one where they are the same. */
    days: found?.date?.split('/') ?? [],
    span: spanOf(edtf),
  };
}

/** The days of a year, month or day of ISO 8601, told without the archive's own module. */
function daysOfIso(date: string): readonly [string, string] {
  expect(date).toMatch(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/);
  const [year = 0, month, day] = date.split('-').map(Number);
  const iso = (time: number) => new Date(time).toISOString().slice(0, 10);
  const first = Date.UTC(year, (month ?? 1) - 1, day ?? 1);
  if (day !== undefined) return [iso(first), iso(first)];
  return [iso(first), iso(month === undefined ? Date.UTC(year, 12, 0) : Date.UTC(year, month, 0))];
}
const two = (number: number) => String(number).padStart(2, '0');

const year = fc
  .integer({ min: 1600, max: 2999 })
  .map((y) => ({ edtf: String(y), days: daysOfIso(String(y)) }));
const month = fc
  .tuple(fc.integer({ min: 1600, max: 2999 }), fc.integer({ min: 1, max: 12 }))
  .map(([y, m]) => `${y}-${two(m)}`)
  .map((edtf) => ({ edtf, days: daysOfIso(edtf) }));
const day = fc
  .date({ min: new Date('1600-01-01'), max: new Date('2999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
  .map((edtf) => ({ edtf, days: daysOfIso(edtf) }));
const season = fc
  .tuple(fc.integer({ min: 1600, max: 2999 }), fc.integer({ min: 21, max: 24 }))
  .map(([y, s]) => ({ edtf: `${y}-${s}`, days: daysOfIso(String(y)) }));
/** Quarters, thirds and halves: EDTF's number of the first of them, and their months. */
const part = fc
  .tuple(
    fc.integer({ min: 1600, max: 2999 }),
    fc.constantFrom([33, 3] as const, [37, 4] as const, [40, 6] as const),
    fc.nat(),
  )
  .map(([y, [first, months], n]) => {
    const which = n % (12 / months);
    const ends = [months * which + 1, months * which + months].map((m) => daysOfIso(`${y}-${two(m)}`));
    return { edtf: `${y}-${first + which}`, days: [ends[0]?.[0] ?? '', ends[1]?.[1] ?? ''] as const };
  });
const plain = fc.oneof(day, month, year);
const signed = fc
  .tuple(plain, fc.constantFrom('', '', '?', '~', '%'))
  .map(([{ edtf, days }, sign]) => ({ edtf: edtf + sign, days }));
const open = fc
  .tuple(signed, fc.constantFrom('..', ''), fc.boolean())
  .map(([{ edtf, days }, sign, isStart]): { edtf: string; days: Days } =>
    isStart
      ? { edtf: `${edtf}/${sign}`, days: [days[0], null] }
      : { edtf: `${sign}/${edtf}`, days: [null, days[1]] },
  );
const closed = fc
  .tuple(signed, signed)
  .map(([a, b]) => (a.days[0] <= b.days[0] ? [a, b] : [b, a]))
  .map(([a, b]): { edtf: string; days: Days } => ({
    edtf: `${a?.edtf}/${b?.edtf}`,
    days: [a?.days[0] ?? null, b?.days[1] ?? null],
  }));
const dated: fc.Arbitrary<{ edtf: string; days: Days }> = fc.oneof(signed, season, part, open, closed);

/** The days that the CSL item says, or null. */
function daysOfCsl({ issued }: ReturnType<typeof formsOf>['record']): Days | null {
  if (issued === undefined) return null;
  expect(issued['date-parts']).toHaveLength(1);
  const [parts = []] = issued['date-parts'];
  if (issued.season !== undefined) expect([1, 2, 3, 4]).toContain(issued.season);
  return daysOfIso(parts.map(two).join('-'));
}

function daysOfLinked({
  dateCreated,
  temporalCoverage,
}: {
  dateCreated?: string;
  temporalCoverage?: string;
}) {
  if (dateCreated !== undefined) return daysOfIso(dateCreated);
  expect(temporalCoverage).not.toBeUndefined();
  // Words begin with a letter, as does no ISO 8601.
  const [from = '', to = ''] = temporalCoverage?.match(/^[\d.][^/]*\/[^/]+$/)
    ? temporalCoverage.split('/')
    : [];
  if (from === '') return null;
  return [from === '..' ? null : daysOfIso(from)[0], to === '..' ? null : daysOfIso(to)[1]] as const;
}

function daysOfTei(bounds: Readonly<Record<string, string>>): Days | null {
  if (Object.keys(bounds).length === 0) return null;
  if (bounds.when !== undefined) return daysOfIso(bounds.when);
  const [from, to] = [bounds.from ?? bounds.notBefore, bounds.to ?? bounds.notAfter];
  return [from === undefined ? null : daysOfIso(from)[0], to === undefined ? null : daysOfIso(to)[1]];
}

const SETTING = { numRuns: 400 };

describe('whatever a date says, every form in which it leaves the archive says the same days', () => {
  test('or says nothing', () => {
    fc.assert(
      fc.property(dated, ({ edtf, days }) => {
        const forms = formsOf(edtf);
        expect([dateOf(edtf)?.first, dateOf(edtf)?.last], edtf).toEqual(days);
        for (const said of [daysOfCsl(forms.record), daysOfLinked(forms.linked), daysOfTei(forms.tei)])
          if (said !== null) expect(said, edtf).toEqual(days);
        if (forms.meta !== undefined) expect(daysOfIso(forms.meta.replaceAll('/', '-')), edtf).toEqual(days);
        const { from = null, to = null } = forms.span ?? {};
        expect([from, to].map((number) => (number === null ? null : dayOf(number)))).toEqual(days);
        expect(forms.csv).toBe(edtf);
      }),
      SETTING,
    );
  });

  test('feeds and the days of search lie within them', () => {
    fc.assert(
      fc.property(dated, ({ edtf, days: [first, last] }) => {
        const { feed, days: found } = formsOf(edtf);
        expect(found.length).toBeGreaterThan(0);
        for (const one of [feed, ...found]) {
          expect(one).toMatch(/^\d{4}-\d\d-\d\d$/);
          expect(one >= (first ?? '0000') && one <= (last ?? '9999'), `${edtf}: ${one}`).toBe(true);
        }
      }),
      SETTING,
    );
  });

  test('and it has words in both languages, with the years of its days in them', () => {
    fc.assert(
      fc.property(dated, ({ edtf, days }) => {
        const words = dateInOneLine(edtf, 'en') ?? '';
        expect(dateInOneLine(edtf, 'fa')).not.toBeNull();
        for (const one of days) if (one !== null) expect(words).toContain(one.slice(0, 4));
      }),
      SETTING,
    );
  });

  test('any text at all is read or refused, and no form throws', () => {
    const text = fc.string({ unit: fc.constantFrom(...'0123456789-/.?~%XYSET[]{}:۱۴۰ ,'), maxLength: 24 });
    fc.assert(
      fc.property(text, (edtf) => {
        const date = dateOf(edtf);
        if (date?.first != null && date.last !== null) expect(date.first <= date.last).toBe(true);
        boundsOf(edtf);
        spanOf(edtf);
        dateInOneLine(edtf, 'fa');
      }),
      { numRuns: 1000 },
    );
  });
});

describe('a season or quarter is never published as a month', () => {
  test.each(['2025-21', '2025-24', '2025-33', '2025-36', '2025-41'])('%s', (edtf) => {
    const { record, meta, linked, tei, days: found } = formsOf(edtf);
    const published = [
      record.issued?.['date-parts'],
      meta,
      linked,
      tei,
      found,
      bibtexOf([record]),
      risOf([record]),
    ];
    expect(JSON.stringify(published)).not.toMatch(new RegExp(`2025(?:,|-|/|, )${edtf.slice(5)}`));
    expect(bibtexOf([record])).not.toMatch(/^\s*month/m);
    expect(new Set(found.map((day) => day.slice(0, 4)))).toEqual(new Set(['2025']));
    expect(record.note).toContain(dateInOneLine(edtf, 'en'));
  });

  test('CSL has a season by its number from 1, in its year', () => {
    expect(formsOf('2025-22').record.issued).toEqual({ 'date-parts': [[2025]], season: 2 });
    expect(formsOf('2025-34').record.issued).toBeUndefined();
  });

  test('RIS has a season by its name, and BibTeX its year alone', () => {
    expect(risOf([formsOf('2025-22').record])).toMatch(/^DA {2}- 2025\/\/\/summer$/m);
    expect(bibtexOf([formsOf('2025-22').record])).toMatch(/^\s*year = \{2025\}/m);
  });

  test('linked data has the days of a quarter, and a season in words', () => {
    expect(formsOf('2025-34').linked.temporalCoverage).toBe('2025-04-01/2025-06-30');
    expect(formsOf('2025-22').linked.temporalCoverage).toBe('summer 2025');
    expect(formsOf('2025-22').linked.dateCreated).toBeUndefined();
  });
});

test('linked data says an open end, and not an unknown one, as open', () => {
  expect(formsOf('2025-08-19/..').linked.temporalCoverage).toBe('2025-08-19/..');
  expect(formsOf('2025-08-19/').linked.temporalCoverage).toBe('from 19 August 2025 to an unknown date');
});
