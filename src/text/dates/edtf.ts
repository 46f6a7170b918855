import edtf, { type DateNode, type DateObject, type IntervalNode, parse } from 'edtf';
import { remembering } from '../remember.ts';
import { type MeantDate, meantDate } from './meant-date.ts';

/** A calendar day of the Gregorian calendar, `YYYY-MM-DD`. Days in this form sort as text does. */
export type Day = string;

/**
 * How exactly a date is given. A season has no days of its own: when it begins depends on the hemisphere and on custom.
 * Quarters (3 months), thirds (4 months) and halves are parts of the Gregorian year and have days.
 */
export type Precision = 'day' | 'month' | 'year' | 'season' | 'quarter' | 'third' | 'half';

export type Qualifier = 'uncertain' | 'approximate' | 'both';

/** One day, month, year or part of a year. */
export interface DatePoint {
  /** As it is written in EDTF. */
  readonly edtf: string;
  /** The days in which it lies. Those of a season are its whole year: nothing narrower is known. */
  readonly first: Day;
  readonly last: Day;
  readonly precision: Precision;
  /** Which part of the year it is, by EDTF's number (21 to 41); null where it is a day, month or year. */
  readonly part: number | null;
  readonly qualifier: Qualifier | null;
}

/** The end of an interval: `..` says that it is open, nothing at all that it is not known. */
export type DateEnd = DatePoint | 'open' | 'unknown';

/** What an EDTF date says. `first` and `last` are null on the side where an interval has no day. */
export type EdtfDate =
  | { readonly form: 'single'; readonly point: DatePoint; readonly first: Day; readonly last: Day }
  | {
      readonly form: 'interval';
      readonly start: DateEnd;
      readonly end: DateEnd;
      readonly first: Day | null;
      readonly last: Day | null;
    };

/** A date that was read, or why it is refused: a message that begins with `expected`. */
export type EdtfReading = { readonly date: EdtfDate } | { readonly refusal: string };

/**
 * The earliest year of a date. The first printed newspaper is of 1605 (the Relation of Strasbourg); what is older than
 * newspapers is nothing that a news text reports as said now. Jalali years of today (1200 to 1500) lie below it, too.
 */
export const EARLIEST_YEAR = 1600;

/** The refusal of what is no EDTF at all. */
export const NO_DATE = 'expected an EDTF date such as 2025-08-19, 2025-08, 2025 or 2025-08-19/..';

/** The marks of the library for a sign that belongs to the whole of a year, a month, a day: `2025?`, `2025-08?` … */
const WHOLE: readonly number[] = [0, 0b1111, 0b111111, 0b11111111];
const BY_PRECISION: readonly (Precision | undefined)[] = [undefined, 'year', 'month', 'day'];

const dayOfTime = (time: number): Day => new Date(time).toISOString().slice(0, 10);

/** What is refused, thrown while a date is read. */
class Refusal extends Error {}
const refuse = (message: string): never => {
  throw new Refusal(message);
};

/** The way to write a span as whole years, one month or days, such as `2020/2029` for the 2020s. */
function spanInstead({ min, max }: DateObject): string {
  if (!Number.isFinite(min) || !Number.isFinite(max)) return 'write the days that are known as an interval';
  const [first, last] = [dayOfTime(min), dayOfTime(max)];
  const isMonth = first.slice(0, 7) === last.slice(0, 7) && first.endsWith('-01');
  const isYears = first.endsWith('-01-01') && last.endsWith('-12-31');
  const length = isMonth ? 7 : isYears ? 4 : 10;
  const [from, to] = [first.slice(0, length), last.slice(0, length)];
  return `write its whole span, "${from === to ? from : `${from}/${to}`}"`;
}

/** What EDTF's number from 21 on stands for, and the months that it has of its year, the first from 0. */
function partOfYear(number: number): { precision: Precision; from: number; months: number } {
  if (number <= 32) return { precision: 'season', from: 0, months: 12 };
  if (number <= 36) return { precision: 'quarter', from: 3 * (number - 33), months: 3 };
  if (number <= 39) return { precision: 'third', from: 4 * (number - 37), months: 4 };
  return { precision: 'half', from: 6 * (number - 40), months: 6 };
}

/** A part of a year. Its days are not the library's, which begins seasons in January, and has May in two thirds. */
function partPoint(object: DateObject): DatePoint {
  const [year = 0, part = 0] = object.values;
  const { precision, from, months } = partOfYear(part);
  return {
    edtf: object.edtf,
    first: dayOfTime(Date.UTC(year, from)),
    last: dayOfTime(Date.UTC(year, from + months, 0)),
    precision,
    part,
    qualifier: null,
  };
}

/** Refuses the forms of `Date` that have no words here: digits left open, a time of day, signs on a part, no such day. */
function plainPrecision(node: DateNode, date: DateObject): Precision {
  const { precision = 0, unspecified, uncertain, approximate } = date;
  if (unspecified?.value)
    return refuse(
      date.edtf.startsWith('X')
        ? 'expected a date whose year is known; leave the date out where it is not'
        : `expected a date without unknown digits (X): ${spanInstead(date)}`,
    );
  if (precision === 0) return refuse('expected a day without the time of day, such as 2025-08-19');
  if (node.values.some((value, i) => value !== date.values[i]))
    return refuse('expected a day that the calendar has: this year has no 29 February');
  const isWhole = (marks = 0) => marks === 0 || marks === WHOLE[precision];
  if (!isWhole(uncertain?.value) || !isWhole(approximate?.value))
    return refuse('expected the sign (?, ~ or %) at the end, for the whole date, such as 2025-08?');
  return BY_PRECISION[precision] ?? refuse('expected a day, a month or a year');
}

function qualifierOf({ uncertain, approximate }: DateObject): Qualifier | null {
  if (uncertain?.value) return approximate?.value ? 'both' : 'uncertain';
  return approximate?.value ? 'approximate' : null;
}

function pointOf(node: DateNode): DatePoint {
  if (node.type === 'Year') return refuse('expected a year of four digits, such as 2025');
  const object = edtf(node);
  if (node.type === 'Set' || node.type === 'List')
    return refuse(`expected one date or an interval, not a list of dates: ${spanInstead(object)}`);
  if (node.type !== 'Date' && node.type !== 'Season')
    return refuse(`expected a year of four digits, not a decade or a century: ${spanInstead(object)}`);
  const [year = 0] = node.values;
  if (year < EARLIEST_YEAR && !object.edtf.startsWith('X'))
    return refuse(`expected a year from ${EARLIEST_YEAR} on: news texts are not older than newspapers`);
  if (node.type === 'Season') return partPoint(object);
  return {
    edtf: object.edtf,
    first: dayOfTime(object.min),
    last: dayOfTime(object.max),
    precision: plainPrecision(node, object),
    part: null,
    qualifier: qualifierOf(object),
  };
}

function endOf(node: DateNode | number | null | undefined): DateEnd {
  if (node == null) return 'unknown';
  return typeof node === 'number' ? 'open' : pointOf(node);
}

/** The ends are read one by one: the library's own interval refuses `2025-08-19/2025-08`, which says something. */
function intervalOf(node: IntervalNode): EdtfDate {
  const [start, end] = [endOf(node.values[0]), endOf(node.values[1])];
  const first = typeof start === 'string' ? null : start.first;
  const last = typeof end === 'string' ? null : end.last;
  if (first === null && last === null)
    return refuse('expected an interval with one date at least; leave the date out where none is known');
  if (typeof start !== 'string' && typeof end !== 'string' && start.first > end.last)
    return refuse(`expected the earlier date first: did you mean "${end.edtf}/${start.edtf}"?`);
  return { form: 'interval', start, end, first, last };
}

/** The refusal of a date that is no EDTF, or a Jalali one, with the date that was meant where that is one. */
function refusalOf({ text, isJalali }: MeantDate): string {
  const offer = 'date' in read(text) ? `: did you mean "${text}"?` : '';
  return isJalali
    ? `expected a Gregorian date, and this looks like a Jalali one${offer}`
    : `expected the digits 0 to 9 with hyphens between them${offer}`;
}

/** A day of the calendar without any sign, which nearly all dates are. */
const PLAIN_DAY = /^(\d{4})-\d{2}-\d{2}$/;

/** A plain day, read without the library, whose grammar takes a quarter of a millisecond for each; null for all else. */
function plainDay(text: string): EdtfReading | null {
  const year = PLAIN_DAY.exec(text)?.[1];
  if (year === undefined || Number(year) < EARLIEST_YEAR) return null;
  const time = Date.parse(text);
  // JavaScript takes 30 February for a day of March.
  if (Number.isNaN(time) || dayOfTime(time) !== text) return null;
  const days = { first: text, last: text };
  const point: DatePoint = { edtf: text, ...days, precision: 'day', part: null, qualifier: null };
  return { date: { form: 'single', point, ...days } };
}

function read(text: string): EdtfReading {
  const plain = plainDay(text);
  if (plain !== null) return plain;
  const meant = meantDate(text);
  if (meant !== null) return { refusal: refusalOf(meant) };
  let node: DateNode | IntervalNode;
  try {
    node = parse(text);
  } catch {
    return { refusal: NO_DATE };
  }
  try {
    if (node.type === 'Interval') return { date: intervalOf(node) };
    const point = pointOf(node);
    return { date: { form: 'single', point, first: point.first, last: point.last } };
  } catch (error) {
    if (error instanceof Refusal) return { refusal: error.message };
    throw error;
  }
}

/** Reading takes a quarter of a millisecond, and a page asks for the same few dates many times. */
const KEPT = 2000;

/**
 * Reads an EDTF date (ISO 8601-2, levels 0 and 1, and the parts of a year of level 2). Refuses, with a message that says
 * what to write instead, what is no such date, what no page could show, and what was surely not meant: Jalali years,
 * digits of other scripts, intervals that run backwards.
 */
export const readEdtf = remembering({ most: KEPT, keyOf: (text: string) => text }, read);

/** The date that an EDTF string says; null where it is refused (see `readEdtf`). */
export function dateOf(text: string): EdtfDate | null {
  const reading = readEdtf(text);
  return 'date' in reading ? reading.date : null;
}

/** The days, months and years that a date names: one, or the ends of an interval, the earlier first. */
export function pointsOf(text: string): readonly DatePoint[] {
  const date = dateOf(text);
  if (date === null) return [];
  const ends = date.form === 'single' ? [date.point] : [date.start, date.end];
  return ends.filter((end) => typeof end !== 'string');
}

/** The latest of the days at which what these dates name begins; null where they name none. For sorting, and feeds. */
export function latestBeginning(texts: readonly string[]): Day | null {
  const days = texts.flatMap(pointsOf).map(({ first }) => first);
  return days.sort().at(-1) ?? null;
}

/**
 * A day, month or year without a sign of doubt, as ISO 8601 writes it (`2025-08-19`, `2025-08`, `2025`); null for all
 * else. It is what formats can say that know no more of dates: CSL, linked data, TEI.
 */
export function plainPoint(end: DateEnd): string | null {
  if (typeof end === 'string' || end.qualifier !== null || end.part !== null) return null;
  return end.edtf;
}
